//! Where the editor's forms go.

use super::{Draft, Editor, EditorError, Place, draft};
use crate::{
    denied::Denied,
    ids::{ActivityId, TextId},
    ui::door,
};
use leptos::prelude::*;

/// The button that keeps what was written; all others only draw the form again.
pub const SAVE: &str = "save";

fn activity_id(word: &str) -> Result<ActivityId, Denied> {
    ActivityId::parse(word).map_err(|_| Denied::BadForm)
}

fn text_id(word: &str) -> Result<TextId, Denied> {
    TextId::parse(word).map_err(|_| Denied::BadForm)
}

/// An empty field: there was none.
fn perhaps(word: &str) -> Result<Option<TextId>, Denied> {
    if word.is_empty() { Ok(None) } else { text_id(word).map(Some) }
}

fn back(activity: &ActivityId, place: &Place, said: &str) {
    leptos_axum::redirect(&format!("/instructions-desk/{activity}/text?{}&{said}", place.query()));
}

/// Keeps a text, or (with another button) draws its form again.
#[allow(clippy::too_many_arguments, reason = "one for each field of the form")]
#[server(prefix = "/form", endpoint = "editor/write")]
pub async fn write_text(
    activity: String,
    language: String,
    level: String,
    began_with: String,
    source: String,
    title: String,
    #[server(default)] key: Vec<String>,
    #[server(default)] section: Vec<String>,
    #[server(default)] picture: Vec<String>,
    #[server(default)] text: Vec<String>,
    action: String,
) -> Result<(), EditorError> {
    let activity = activity_id(&activity)?;
    let place = Place::parse(&language, &level)?;
    let (began_with, source) = (perhaps(&began_with)?, perhaps(&source)?);
    if action != SAVE {
        return Err(EditorError::Looked);
    }
    let title = draft::line(&title, draft::TITLE, 0)?;
    let steps = Draft::steps(key, section, picture, text)?;
    let draft = Draft { activity: activity.clone(), place: place.clone(), began_with, source, title, steps };
    door::<dyn Editor>()?.save(draft).await?;
    back(&activity, &place, "saved");
    Ok(())
}

/// Makes an older version the newest again.
#[server(prefix = "/form", endpoint = "editor/again")]
pub async fn take_again(activity: String, text: String) -> Result<(), EditorError> {
    let activity = activity_id(&activity)?;
    let place = door::<dyn Editor>()?.again(&activity, &text_id(&text)?).await?;
    back(&activity, &place, "saved");
    Ok(())
}

/// "This is right", said of one version, or taken back.
#[server(prefix = "/form", endpoint = "editor/review")]
pub async fn review_text(activity: String, text: String, reviewed: String) -> Result<(), EditorError> {
    let activity = activity_id(&activity)?;
    let reviewed = match reviewed.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Denied::BadForm.into()),
    };
    let place = door::<dyn Editor>()?.review(&activity, &text_id(&text)?, reviewed).await?;
    back(&activity, &place, if reviewed { "reviewed" } else { "unreviewed" });
    Ok(())
}

/// Takes a translator's file, or (with another button) shows what it would change.
#[server(prefix = "/form", endpoint = "editor/import")]
pub async fn import_file(
    activity: String,
    file: String,
    #[server(default)] newest: String,
    action: String,
) -> Result<(), EditorError> {
    let activity = activity_id(&activity)?;
    let newest = perhaps(&newest)?;
    if action != SAVE {
        return Err(EditorError::Looked);
    }
    let place = door::<dyn Editor>()?.import(&activity, &file, newest.as_ref()).await?;
    back(&activity, &place, "saved");
    Ok(())
}
