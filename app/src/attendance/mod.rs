//! Attendance: what the log of events says of a participant at an occasion.
//!
//! The log is append-only. Three voices are kept apart (what the participant said, what the supervisor confirmed,
//! what the counsellor decided), and everything shown is derived from them here, without I/O. Nothing becomes present
//! or absent by time passing.

mod account;
#[cfg(feature = "ssr")]
pub mod text;
mod words;

#[cfg(feature = "ssr")]
pub use account::{Account, Event, Planned, Rules, account};
pub use words::{Evidence, Kind, Outcome, Reason};
