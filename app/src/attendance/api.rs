//! Where the form goes on which a participant says that she cannot come.

use super::{Attendance, AttendanceError, Reason};
use crate::{
    denied::Denied,
    ids::{EventId, OccasionId},
    ui::door,
};
use leptos::prelude::*;

/// Back to the page either way: it says what was recorded, or why it was not.
#[server(prefix = "/form", endpoint = "attendance/report")]
pub async fn report(
    id: String,
    occasion: String,
    #[server(default)] reason: Option<String>,
) -> Result<(), AttendanceError> {
    let reason = reason.filter(|reason| !reason.is_empty()).ok_or(AttendanceError::NoReason)?;
    let reason = Reason::parse(&reason).ok_or(Denied::BadForm)?;
    let id = EventId::parse(&id).map_err(|_| Denied::BadForm)?;
    let occasion = OccasionId::parse(&occasion).map_err(|_| Denied::BadForm)?;
    door::<dyn Attendance>()?.report(id, &occasion, reason).await?;
    leptos_axum::redirect(&format!("/attendance/absence/{occasion}?done"));
    Ok(())
}
