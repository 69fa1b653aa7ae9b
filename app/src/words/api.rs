//! Where the forms about words go.

use super::{Draft, Vocabulary, WordKey, WordsError};
use crate::{
    denied::Denied,
    ids::{ActivityId, PersonId},
    ui::door,
};
use leptos::prelude::*;
use std::collections::BTreeMap;

fn yes_or_no(word: &str) -> Result<bool, Denied> {
    match word {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(Denied::BadForm),
    }
}

/// Onto her list, or off it: back to the word.
#[server(prefix = "/form", endpoint = "words/keep")]
pub async fn keep(key: String, on: String) -> Result<(), Denied> {
    let key = WordKey::parse(&key)?;
    door::<dyn Vocabulary>()?.keep(&key, yes_or_no(&on)?).await?;
    leptos_axum::redirect(&format!("/words/{key}"));
    Ok(())
}

#[server(prefix = "/form", endpoint = "words/begin")]
pub async fn begin() -> Result<(), Denied> {
    door::<dyn Vocabulary>()?.begin().await?;
    leptos_axum::redirect("/words/practice");
    Ok(())
}

/// Her answer: on to what the word is.
#[server(prefix = "/form", endpoint = "words/answer")]
pub async fn answer(at: String, word: String, choice: String) -> Result<(), Denied> {
    let at: usize = at.parse().map_err(|_| Denied::BadForm)?;
    let key = |text: &str| WordKey::parse(text).map_err(|_| Denied::BadForm);
    door::<dyn Vocabulary>()?.answer(at, &key(&word)?, &key(&choice)?).await?;
    leptos_axum::redirect(&format!("/words/practice?n={at}"));
    Ok(())
}

/// The counsellor says whether practice counts; the box of the form is there when it is ticked.
#[server(prefix = "/form", endpoint = "desk/words")]
pub async fn count(participant: PersonId, #[server(default)] counts: String) -> Result<(), Denied> {
    let counts = if counts.is_empty() { false } else { yes_or_no(&counts)? };
    door::<dyn Vocabulary>()?.count(&participant, counts).await?;
    leptos_axum::redirect(&format!("/desk/people/{participant}?changed"));
    Ok(())
}

/// A word of an activity: a new one when `key` is empty.
#[server(prefix = "/form", endpoint = "setup/word")]
pub async fn put_word(
    activity: String,
    #[server(default)] key: String,
    swedish: String,
    forms: String,
    #[server(default)] picture: String,
    sentence: String,
    #[server(default)] translations: BTreeMap<String, String>,
) -> Result<(), WordsError> {
    let activity = ActivityId::parse(&activity).map_err(|_| Denied::BadForm)?;
    let key = if key.is_empty() { None } else { Some(WordKey::parse(&key)?) };
    let draft = Draft::parse(&swedish, &forms, &picture, &sentence, &translations)?;
    door::<dyn Vocabulary>()?.put(&activity, key.as_ref(), draft).await?;
    leptos_axum::redirect(&format!("/setup/words/{activity}?saved"));
    Ok(())
}

#[server(prefix = "/form", endpoint = "setup/word-off")]
pub async fn remove_word(activity: String, key: String) -> Result<(), Denied> {
    let activity = ActivityId::parse(&activity).map_err(|_| Denied::BadForm)?;
    door::<dyn Vocabulary>()?.remove(&activity, &WordKey::parse(&key)?).await?;
    leptos_axum::redirect(&format!("/setup/words/{activity}?saved"));
    Ok(())
}
