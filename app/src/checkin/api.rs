//! Where the form with the six digits goes. A scanned code is posted to its own address, `/c/TOKEN`.

use super::{CheckIn, CheckInError, Direction, Sent, Shown, digits};
use crate::{denied::Denied, ids::EventId, ui::door};
use leptos::prelude::*;

/// To the receipt, or back with the reason.
#[server(prefix = "/form", endpoint = "check-in/code")]
pub async fn type_code(id: String, code: String, direction: String) -> Result<(), CheckInError> {
    let digits = digits(&code).ok_or(CheckInError::NotSixDigits)?;
    let sent = form(&id, Shown::Code(digits), &direction)?;
    let recorded = door::<dyn CheckIn>()?.check_in(sent).await?;
    leptos_axum::redirect(&super::page::receipt_address(&recorded.id));
    Ok(())
}

/// What a form of ours sends.
///
/// # Errors
/// [`Denied::BadForm`] when no form of ours sent this.
pub fn form(id: &str, shown: Shown, direction: &str) -> Result<Sent, Denied> {
    let id = EventId::parse(id).map_err(|_| Denied::BadForm)?;
    let direction = Direction::parse(direction).ok_or(Denied::BadForm)?;
    Ok(Sent { id, shown, direction, claimed_at: None })
}
