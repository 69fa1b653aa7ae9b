//! Where the forms about instructions go.

use super::Instructions;
use crate::{
    denied::Denied,
    ids::{ActivityId, TextId},
    ui::door,
};
use leptos::prelude::*;

/// "I have understood": back to the page, which says so.
#[server(prefix = "/form", endpoint = "instructions/understood")]
pub async fn understood(activity: String, text: String) -> Result<(), Denied> {
    let activity = ActivityId::parse(&activity).map_err(|_| Denied::BadForm)?;
    let text = TextId::parse(&text).map_err(|_| Denied::BadForm)?;
    door::<dyn Instructions>()?.understood(&activity, &text).await?;
    leptos_axum::redirect(&format!("/instructions/{activity}?understood#understood"));
    Ok(())
}

/// "I would like to read this in my language": back to the page, which says that it is known.
#[server(prefix = "/form", endpoint = "instructions/wish")]
pub async fn wish(activity: String, language: String) -> Result<(), Denied> {
    let activity = ActivityId::parse(&activity).map_err(|_| Denied::BadForm)?;
    door::<dyn Instructions>()?.wish(&activity, &language).await?;
    leptos_axum::redirect(&format!("/instructions/{activity}?wished"));
    Ok(())
}

/// Gives an activity texts that ship with Steg.
#[server(prefix = "/form", endpoint = "setup/instructions")]
pub async fn take(activity: String, key: String) -> Result<(), Denied> {
    let activity = ActivityId::parse(&activity).map_err(|_| Denied::BadForm)?;
    door::<dyn Instructions>()?.take(&activity, &key).await?;
    leptos_axum::redirect("/setup/instructions?saved");
    Ok(())
}
