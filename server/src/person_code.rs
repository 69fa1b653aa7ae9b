//! What a participant's own code is worth when a member of the staff has scanned it.

use crate::{state::State, store::my_code::KnownKey};
use app::ids::{DeviceId, PersonId};
use chrono::{DateTime, TimeDelta, Utc};
use maker::person::{self, Parsed};

/// A code is fresh from this many steps of 30 seconds before its own, for clocks that differ a little,
const AHEAD: u32 = 1;
/// … to this many steps after it.
const FRESH: u32 = 2;
/// How long a scan may wait on the phone of the staff; after that it is for a person to look at.
const BELIEVED: TimeDelta = TimeDelta::days(7);
/// A scan sent within this time of the moment it claims was sent at once: that phone had network, and a right clock.
const AT_ONCE: TimeDelta = TimeDelta::minutes(2);

/// Whose code was scanned, and how well that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonOfCode {
    pub person: PersonId,
    /// The device that showed it.
    pub device: DeviceId,
    /// The moment of presence: when the code's own step began.
    pub at: DateTime<Utc>,
    pub scanned: Scanned,
}

/// How a scan came here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scanned {
    /// While the code stood on her phone.
    Now,
    /// The phone of the staff had no network; it says that it scanned the code while it stood there.
    Later,
    /// As [`Scanned::Later`], but it came after more than seven days, or the moment that phone claims is another than
    /// the code's: its clock was wrong, or the code was an old picture. For a person to look at.
    Doubtful,
}

/// Why a scan shows nobody's presence.
#[derive(Debug, thiserror::Error)]
pub enum Why {
    #[error("not a participant's code")]
    NotACode,
    #[error("no device has a key with this number")]
    Unknown,
    #[error("the device with this number did not make it")]
    Forged,
    #[error("the code is of a step still to come")]
    Future,
    #[error("the code had passed when it was scanned")]
    Passed,
    #[error("the device was signed out before the code's step")]
    Ended,
    #[error("the record could not be reached")]
    Store(#[from] sqlx::Error),
}

/// Whose code this is. `now` is when it was received, `claimed_at` when the phone of the staff says that it scanned it;
/// without one, it is being scanned now.
///
/// # Errors
/// When it shows nobody's presence, or the record cannot be reached.
pub async fn verify(
    state: &State,
    token: &str,
    now: DateTime<Utc>,
    claimed_at: Option<DateTime<Utc>>,
) -> Result<PersonOfCode, Why> {
    let token = person::parse(token).map_err(|_| Why::NotACode)?;
    let known = state.db.known_key(token.number).await?.ok_or(Why::Unknown)?;
    judge(&known, &token, now, claimed_at)
}

fn judge(
    known: &KnownKey,
    token: &Parsed,
    now: DateTime<Utc>,
    claimed_at: Option<DateTime<Utc>>,
) -> Result<PersonOfCode, Why> {
    if !person::verify(&known.key.secret, token) {
        return Err(Why::Forged);
    }
    if token.step > step_of(now).saturating_add(AHEAD) {
        return Err(Why::Future);
    }
    let at = DateTime::from_timestamp(person::step_start(token.step), 0).unwrap_or_default();
    if known.ended_at.is_some_and(|ended_at| at >= ended_at) {
        return Err(Why::Ended);
    }
    let scanned = if stood_there(token.step, now) {
        Scanned::Now
    } else {
        match claimed_at {
            Some(claimed) if stood_there(token.step, claimed) && now - at <= BELIEVED => Scanned::Later,
            Some(claimed) if stood_there(token.step, claimed) || (now - claimed).abs() > AT_ONCE => Scanned::Doubtful,
            _ => return Err(Why::Passed),
        }
    };
    Ok(PersonOfCode { person: known.person.clone(), device: known.device.clone(), at, scanned })
}

/// Whether a code of this step is fresh at this moment.
fn stood_there(step: u32, at: DateTime<Utc>) -> bool {
    let moment = step_of(at);
    step <= moment.saturating_add(AHEAD) && step.saturating_add(FRESH) >= moment
}

fn step_of(at: DateTime<Utc>) -> u32 {
    person::step_of(at.timestamp())
}
