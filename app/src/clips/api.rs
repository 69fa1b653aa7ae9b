//! Where the form that takes a recording away goes. The one that keeps a file is `server/src/http/clips.rs`: a server
//! function would read a whole file into memory before it asks who sends it.

use super::{Clips, Place};
use crate::{account::Level, denied::Denied, ids::ActivityId, ui::door};
use leptos::prelude::*;

/// Takes a step's recording away, and leads back to the page of its text.
#[server(prefix = "/form", endpoint = "clips/remove")]
pub async fn remove(activity: String, language: String, level: String, step: String) -> Result<(), Denied> {
    let activity = ActivityId::parse(&activity).map_err(|_| Denied::BadForm)?;
    let level = Level::parse(&level).ok_or(Denied::BadForm)?;
    let place = Place { activity, language, level, step };
    door::<dyn Clips>()?.remove(&place).await?;
    leptos_axum::redirect(&format!("{}&removed", super::desk::address(&place)));
    Ok(())
}
