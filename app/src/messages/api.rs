//! Where the message forms go.

use super::{Language, MessageText, Messages, MessagesError};
use crate::{denied::Denied, ids::PersonId, ui::door};
use leptos::prelude::*;

/// A participant writes to her counsellor.
#[server(prefix = "/form", endpoint = "messages/answer")]
pub async fn answer(text: String) -> Result<(), MessagesError> {
    door::<dyn Messages>()?.answer(MessageText::parse(&text)?).await?;
    leptos_axum::redirect("/messages?sent#end");
    Ok(())
}

/// A counsellor writes in one thread.
#[server(prefix = "/form", endpoint = "messages/write")]
pub async fn write(to: String, text: String, language: String) -> Result<(), MessagesError> {
    let to = PersonId::parse(&to).map_err(|_| Denied::BadForm)?;
    let (text, language) = (MessageText::parse(&text)?, Language::parse(&language)?);
    door::<dyn Messages>()?.write(std::slice::from_ref(&to), text, language).await?;
    leptos_axum::redirect(&format!("/desk/messages?with={to}&sent#end"));
    Ok(())
}
