//! Where the schedule's forms go.

use super::Schedule;
use crate::{denied::Denied, ui::door};
use leptos::prelude::*;

/// Makes a new address for the calendar, and leads back to it.
#[server(prefix = "/form", endpoint = "schedule/calendar")]
pub async fn make_calendar() -> Result<(), Denied> {
    door::<dyn Schedule>()?.make_calendar().await?;
    leptos_axum::redirect("/schedule?made#calendar");
    Ok(())
}
