//! Where the goal forms go.

use super::{Goals, GoalsError, OwnWords};
use crate::ui::door;
use leptos::prelude::*;

/// Back to the page either way: with the new words, or with the error, which the page says in the reader's language.
#[server(prefix = "/form", endpoint = "goals/say")]
pub async fn say(words: String) -> Result<(), GoalsError> {
    door::<dyn Goals>()?.say(OwnWords::parse(&words)?).await?;
    leptos_axum::redirect("/goals?said#words");
    Ok(())
}
