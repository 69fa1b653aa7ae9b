//! Where the message forms go.

#![expect(clippy::too_many_arguments, reason = "of the form of a phrase: one for each of its fields")]

use super::{Guests, Language, MessageText, Messages, MessagesError, Param, PhraseBook, phrases::book, values::Values};
use crate::{denied::Denied, ids::PersonId, ui::door};
use leptos::prelude::*;

/// A participant writes to her counsellor.
#[server(prefix = "/form", endpoint = "messages/answer")]
pub async fn answer(text: String) -> Result<(), MessagesError> {
    door::<dyn Messages>()?.answer(MessageText::parse(&text)?).await?;
    leptos_axum::redirect("/messages?sent#end");
    Ok(())
}

/// A participant answers with one tap.
#[server(prefix = "/form", endpoint = "messages/quick")]
pub async fn answer_quickly(quick: String) -> Result<(), MessagesError> {
    let quick = book().quick(&quick).ok_or(MessagesError::UnknownQuick)?;
    door::<dyn Messages>()?.answer_quickly(quick).await?;
    leptos_axum::redirect("/messages?sent#end");
    Ok(())
}

/// A counsellor sends a phrase. Only `step=send` does: without it she looks at it in both languages, or goes back to
/// the fields.
#[server(prefix = "/form", endpoint = "messages/send-phrase")]
pub async fn send_phrase(
    to: String,
    phrase: String,
    // A phrase has only some of the fields.
    #[server(default)] activity: String,
    #[server(default)] site: String,
    #[server(default)] day: String,
    #[server(default)] time: String,
    #[server(default)] person: String,
    #[server(default)] document: String,
    #[server(default)] step: String,
) -> Result<(), MessagesError> {
    let to = PersonId::parse(&to).map_err(|_| Denied::BadForm)?;
    let phrase = book().phrase(&phrase).ok_or(MessagesError::UnknownPhrase)?;
    let door = door::<dyn PhraseBook>()?;
    let reader = door.reader(&to).await?;
    if step == "change" {
        return Err(MessagesError::Change);
    }
    let typed = |param| match param {
        Param::Activity => activity.clone(),
        Param::Site => site.clone(),
        Param::Day => day.clone(),
        Param::Time => time.clone(),
        Param::Person => person.clone(),
        Param::Document => document.clone(),
    };
    let values = Values::fill(&phrase.params, typed, &reader.choices).map_err(MessagesError::Values)?;
    if step != "send" {
        return Err(MessagesError::Look);
    }
    door.send_phrase(&to, phrase, values).await?;
    leptos_axum::redirect(&format!("/desk/messages?with={to}&sent#end"));
    Ok(())
}

/// A counsellor invites one more member of the staff into a thread.
#[server(prefix = "/form", endpoint = "messages/invite")]
pub async fn invite(
    participant: String,
    guest: String,
    // A box that is not ticked sends no field at all.
    #[server(default)] earlier: Option<String>,
) -> Result<(), MessagesError> {
    let participant = PersonId::parse(&participant).map_err(|_| Denied::BadForm)?;
    let guest = PersonId::parse(&guest).map_err(|_| MessagesError::NotInvitable)?;
    door::<dyn Guests>()?.invite(&participant, &guest, earlier.is_some()).await?;
    leptos_axum::redirect(&format!("/desk/messages?with={participant}&invited"));
    Ok(())
}

/// A counsellor ends the invitation into a thread.
#[server(prefix = "/form", endpoint = "messages/end-invitation")]
pub async fn end_invitation(participant: String) -> Result<(), MessagesError> {
    let participant = PersonId::parse(&participant).map_err(|_| Denied::BadForm)?;
    door::<dyn Guests>()?.end(&participant).await?;
    leptos_axum::redirect(&format!("/desk/messages?with={participant}&ended"));
    Ok(())
}

/// Somebody who is invited writes.
#[server(prefix = "/form", endpoint = "messages/write-as-guest")]
pub async fn write_as_guest(to: String, text: String, language: String) -> Result<(), MessagesError> {
    let to = PersonId::parse(&to).map_err(|_| Denied::BadForm)?;
    let (text, language) = (MessageText::parse(&text)?, Language::parse(&language)?);
    door::<dyn Guests>()?.write_as_guest(&to, text, language).await?;
    leptos_axum::redirect(&format!("/threads?with={to}&sent#end"));
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
