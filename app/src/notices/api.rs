//! Where the notices' forms go.

use super::{Answer, By, Explained, Notices, NoticesError};
use crate::{
    denied::Denied,
    ids::{MessageId, NoticeEventId},
    messages::Language,
    ui::door,
};
use chrono::NaiveDate;
use leptos::prelude::*;

/// A participant says whether she has understood.
#[server(prefix = "/form", endpoint = "notices/answer")]
pub async fn say(message: MessageId, answer: String) -> Result<(), NoticesError> {
    let answer = Answer::parse(&answer).ok_or(Denied::BadForm)?;
    door::<dyn Notices>()?.answer(&message, answer).await?;
    leptos_axum::redirect(&format!("/notices/{message}?answered"));
    Ok(())
}

/// A counsellor says how it was explained; `replaces` is the entry that she corrects, or empty.
#[server(prefix = "/form", endpoint = "notices/explained")]
pub async fn note(
    message: MessageId,
    #[server(default)] by: String,
    on: String,
    language: String,
    #[server(default)] replaces: String,
) -> Result<(), NoticesError> {
    let by = By::parse(&by).ok_or(NoticesError::NoBy)?;
    let on = NaiveDate::parse_from_str(on.trim(), "%Y-%m-%d").map_err(|_| NoticesError::BadDay)?;
    let language = Language::parse(&language).map_err(|_| NoticesError::UnknownLanguage)?.as_str().to_owned();
    let replaces = match replaces.as_str() {
        "" => None,
        id => Some(NoticeEventId::parse(id).map_err(|_| Denied::BadForm)?),
    };
    door::<dyn Notices>()?.explained(&message, Explained { by, on, language }, replaces).await?;
    leptos_axum::redirect(&format!("/desk/notices/{message}?saved#explained"));
    Ok(())
}
