//! Where the forms of a message to many go.

#![expect(clippy::too_many_arguments, reason = "one for each field of a form")]

use super::{Group, GroupError, Writing};
use crate::{
    denied::Denied,
    ids::{DraftId, PersonId},
    messages::{Language, MessageText, Param},
    ui::door,
};
use leptos::prelude::*;

fn people(to: &[String]) -> Result<Vec<PersonId>, Denied> {
    to.iter().map(|id| PersonId::parse(id)).collect::<Result<_, _>>().map_err(|_| Denied::BadForm)
}

/// Prepares a message and leads to its preview. With a `phrase` the fields are those of its parameters, without one
/// `text` and `language`.
#[server(prefix = "/form", endpoint = "group/prepare")]
pub async fn prepare(
    // No box ticked sends no field at all.
    #[server(default)] to: Vec<String>,
    #[server(default)] phrase: String,
    #[server(default)] text: String,
    #[server(default)] language: String,
    #[server(default)] activity: String,
    #[server(default)] site: String,
    #[server(default)] day: String,
    #[server(default)] time: String,
    #[server(default)] person: String,
    #[server(default)] document: String,
    #[server(default)] notice: String,
) -> Result<(), GroupError> {
    let to = people(&to)?;
    let writing = if phrase.is_empty() {
        Writing::Free { text: MessageText::parse(&text)?, language: Language::parse(&language)? }
    } else {
        let fields = vec![
            (Param::Activity, activity),
            (Param::Site, site),
            (Param::Day, day),
            (Param::Time, time),
            (Param::Person, person),
            (Param::Document, document),
        ];
        Writing::Phrase { key: phrase, fields }
    };
    let draft = door::<dyn Group>()?.prepare(&to, writing, !notice.is_empty()).await?;
    leptos_axum::redirect(&format!("/desk/group/{draft}"));
    Ok(())
}

#[server(prefix = "/form", endpoint = "group/send")]
pub async fn send_all(draft: DraftId, #[server(default)] to: Vec<String>) -> Result<(), GroupError> {
    door::<dyn Group>()?.send(&draft, &people(&to)?).await?;
    leptos_axum::redirect(&format!("/desk/group/{draft}?sent"));
    Ok(())
}

/// Draws the page again for those who are meant: a name that is looked for stands in no address and in no log.
#[server(prefix = "/form", endpoint = "group/look")]
pub async fn look(
    #[server(default)] occasion: String,
    #[server(default)] activity: String,
    #[server(default)] stage: String,
    #[server(default)] name: String,
    #[server(default)] person: String,
    #[server(default)] phrase: String,
    #[server(default)] notice: String,
) -> Result<(), GroupError> {
    door::<dyn Group>()?.may_look().await?;
    // The page finds them as what was typed.
    let _ = (occasion, activity, stage, name, person, phrase, notice);
    Err(GroupError::Look)
}
