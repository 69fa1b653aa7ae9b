//! What waits for a counsellor's judgement, over all her participants.

use super::{
    Caseload, CaseloadError, FollowUp, Subject,
    contests::Contests,
    entries::{Entries, Judged, Refused},
    pieces::{asked, tell},
};
use crate::{
    i18n::l10n,
    ids::{OccasionId, PersonId},
    notices::{Notice, Notices, lists::NoticesToFollowUp},
    t,
    ui::{Empty, Icon, Kind, Page, door, load},
};
use leptos::prelude::*;

/// The entry that this address says was just judged.
fn judged() -> Option<Subject> {
    Some(Subject {
        participant: PersonId::parse(&asked("person")?).ok()?,
        occasion: OccasionId::parse(&asked("judged")?).ok()?,
    })
}

#[component]
pub fn FollowUpPage() -> impl IntoView {
    let (judged, undone) = (judged(), asked("undone").is_some());
    let needed = async {
        let notices = door::<dyn Notices>()?.to_follow_up().await?;
        Ok::<_, CaseloadError>((door::<dyn Caseload>()?.follow_up(judged).await?, notices))
    };
    load(needed, move |(found, notices): (FollowUp, Vec<Notice>)| {
        let l = l10n();
        let count = found.entries.len() + notices.len();
        view! {
            <Page title=t!(l, "desk-follow-up-title")>
                <Refused />
                {found.judged.map(|entry| view! { <Judged entry list=true /> })}
                {tell(Kind::Info, undone.then(|| t!(l, "desk-undone")))}
                <p>{t!(l, "desk-follow-up-what")}</p>
                {if count == 0 {
                    view! { <Empty icon=Icon::Check text=t!(l, "desk-follow-up-empty") /> }.into_any()
                } else {
                    let (contested, others): (Vec<_>, Vec<_>) =
                        found.entries.into_iter().partition(|entry| entry.account.open_contest().is_some());
                    let caption = t!(l, "desk-follow-up-count", count = others.len());
                    view! {
                        <NoticesToFollowUp notices />
                        <Contests entries=contested list=true />
                        {(!others.is_empty()).then(|| view! { <Entries entries=others caption list=true /> })}
                    }
                    .into_any()
                }}
            </Page>
        }
    })
}
