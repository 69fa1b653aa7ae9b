//! Where the forms go on which a participant says that she cannot come, that an entry is wrong, or when she left.

use super::{Attendance, AttendanceError, Left, Reason, Statement};
use crate::{
    denied::Denied,
    free_text::TextFault,
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
    let reason = Reason::parse(&reason).filter(|reason| Reason::REPORT.contains(reason)).ok_or(Denied::BadForm)?;
    let id = EventId::parse(&id).map_err(|_| Denied::BadForm)?;
    let occasion = OccasionId::parse(&occasion).map_err(|_| Denied::BadForm)?;
    door::<dyn Attendance>()?.report(id, &occasion, reason).await?;
    leptos_axum::redirect(&format!("/attendance/absence/{occasion}?done"));
    Ok(())
}

/// "This is wrong": one of the ready phrases, with words of her own or without. "Something else" needs the words.
#[server(prefix = "/form", endpoint = "attendance/contest")]
pub async fn contest(
    id: String,
    occasion: String,
    #[server(default)] reason: String,
    #[server(default)] words: String,
) -> Result<(), AttendanceError> {
    if reason.is_empty() {
        return Err(AttendanceError::NoChoice);
    }
    let reason = Reason::parse(&reason).filter(|reason| Reason::CONTEST.contains(reason)).ok_or(Denied::BadForm)?;
    let words = match Statement::parse(&words) {
        Ok(words) => Some(words),
        Err(TextFault::Empty) if reason == Reason::Other => return Err(AttendanceError::NoWords),
        Err(TextFault::Empty) => None,
        Err(TextFault::TooLong(by)) => return Err(AttendanceError::WordsTooLong { by }),
        Err(TextFault::Unreadable) => return Err(Denied::BadForm.into()),
    };
    let id = EventId::parse(&id).map_err(|_| Denied::BadForm)?;
    let occasion = OccasionId::parse(&occasion).map_err(|_| Denied::BadForm)?;
    door::<dyn Attendance>()?.contest(id, &occasion, reason, words).await?;
    leptos_axum::redirect(&format!("/attendance/contest/{occasion}?done"));
    Ok(())
}

/// When she left: `choice` is `end`, `time` (with the field `time`) or `unknown`.
#[server(prefix = "/form", endpoint = "attendance/left")]
pub async fn say_left(
    id: String,
    occasion: String,
    #[server(default)] choice: String,
    #[server(default)] time: String,
) -> Result<(), AttendanceError> {
    let left = Left::parse(&choice, &time)?;
    let id = EventId::parse(&id).map_err(|_| Denied::BadForm)?;
    let occasion = OccasionId::parse(&occasion).map_err(|_| Denied::BadForm)?;
    door::<dyn Attendance>()?.left(id, &occasion, left).await?;
    leptos_axum::redirect(&format!("/attendance/check-out/{occasion}?done"));
    Ok(())
}
