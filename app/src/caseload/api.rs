//! Where the desk's forms go. Addresses carry ids, which say nothing by themselves, and never a name.

use super::{Caseload, CaseloadError, Subject, WeeklyHours};
use crate::{
    account::Level,
    attendance::{Outcome, Statement},
    denied::Denied,
    free_text::TextFault,
    goals::Progress,
    ids::{EventId, OccasionId, PersonId},
    ui::door,
};
use leptos::prelude::*;

/// The field of the stage; empty for none.
#[server(prefix = "/form", endpoint = "desk/stage")]
pub async fn set_stage(participant: PersonId, stage: String) -> Result<(), CaseloadError> {
    door::<dyn Caseload>()?.set_stage(&participant, Some(stage.as_str()).filter(|key| !key.is_empty())).await?;
    leptos_axum::redirect(&format!("/desk/people/{participant}?changed"));
    Ok(())
}

/// The field of the level; empty for "as the stage says".
#[server(prefix = "/form", endpoint = "desk/level")]
pub async fn set_level(participant: PersonId, level: String) -> Result<(), CaseloadError> {
    let level = match level.as_str() {
        "" => None,
        word => Some(Level::parse(word).ok_or(Denied::BadForm)?),
    };
    door::<dyn Caseload>()?.set_level(&participant, level).await?;
    leptos_axum::redirect(&format!("/desk/people/{participant}?changed"));
    Ok(())
}

/// The hours of a week; empty for "as the programme says".
#[server(prefix = "/form", endpoint = "desk/hours")]
pub async fn set_hours(participant: PersonId, hours: String) -> Result<(), CaseloadError> {
    let hours = match hours.trim() {
        "" => None,
        text => Some(WeeklyHours::parse(text)?),
    };
    door::<dyn Caseload>()?.set_hours(&participant, hours).await?;
    leptos_axum::redirect(&format!("/desk/people/{participant}?changed"));
    Ok(())
}

#[server(prefix = "/form", endpoint = "desk/milestone")]
pub async fn mark(participant: PersonId, milestone: String, progress: String) -> Result<(), CaseloadError> {
    let progress = Progress::parse(&progress).ok_or(Denied::BadForm)?;
    door::<dyn Caseload>()?.mark(&participant, &milestone, progress).await?;
    leptos_axum::redirect(&format!("/desk/people/{participant}?marked#goals"));
    Ok(())
}

/// `list` is there when the form stood on the list of what to follow up: that is where it leads back to.
#[server(prefix = "/form", endpoint = "desk/judge")]
pub async fn judge(
    participant: PersonId,
    occasion: OccasionId,
    #[server(default)] outcome: String,
    #[server(default)] list: String,
) -> Result<(), CaseloadError> {
    let outcome = match outcome.as_str() {
        "" => return Err(CaseloadError::NoOutcome),
        word => Outcome::parse(word).ok_or(Denied::BadForm)?,
    };
    let subject = Subject { participant, occasion };
    door::<dyn Caseload>()?.judge(&subject, outcome).await?;
    judged(subject, &list);
    Ok(())
}

fn judged(Subject { participant, occasion }: Subject, list: &str) {
    leptos_axum::redirect(&if list.is_empty() {
        format!("/desk/people/{participant}?judged={occasion}#attendance")
    } else {
        format!("/desk/follow-up?person={participant}&judged={occasion}")
    });
}

/// The answer to a contest. `outcome` is a word of [`Outcome`], or `stands`. Leads back like [`judge`].
#[server(prefix = "/form", endpoint = "desk/answer")]
pub async fn answer(
    participant: PersonId,
    occasion: OccasionId,
    contest: EventId,
    #[server(default)] outcome: String,
    #[server(default)] words: String,
    #[server(default)] list: String,
) -> Result<(), CaseloadError> {
    let outcome = match outcome.as_str() {
        "" => return Err(CaseloadError::NoOutcome),
        "stands" => None,
        word => Some(Outcome::parse(word).ok_or(Denied::BadForm)?),
    };
    let words = Statement::parse(&words).map_err(|fault| match fault {
        TextFault::Empty => CaseloadError::NoWords,
        TextFault::TooLong(by) => CaseloadError::WordsTooLong { by },
        TextFault::Unreadable => Denied::BadForm.into(),
    })?;
    let subject = Subject { participant, occasion };
    door::<dyn Caseload>()?.answer(&subject, &contest, outcome, words).await?;
    judged(subject, &list);
    Ok(())
}

/// Leads back like [`judge`].
#[server(prefix = "/form", endpoint = "desk/undo")]
pub async fn undo(
    participant: PersonId,
    occasion: OccasionId,
    #[server(default)] list: String,
) -> Result<(), CaseloadError> {
    let subject = Subject { participant, occasion };
    door::<dyn Caseload>()?.undo(&subject).await?;
    leptos_axum::redirect(&if list.is_empty() {
        format!("/desk/people/{}?undone#attendance", subject.participant)
    } else {
        "/desk/follow-up?undone".to_owned()
    });
    Ok(())
}
