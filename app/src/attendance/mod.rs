//! Attendance: what the log of events says of a participant at an occasion.
//!
//! The log is append-only. Three voices are kept apart (what the participant said, what the supervisor confirmed,
//! what the counsellor decided), and everything shown is derived from them here, without I/O. Nothing becomes present
//! or absent by time passing.

mod account;
#[cfg(feature = "ssr")]
pub mod api;
mod confirm;
#[cfg(feature = "ssr")]
mod contest;
#[cfg(feature = "ssr")]
mod contest_page;
#[cfg(feature = "ssr")]
mod doubts;
#[cfg(feature = "ssr")]
mod error;
#[cfg(feature = "ssr")]
pub mod evidence;
mod hours;
#[cfg(feature = "ssr")]
mod leaving;
#[cfg(feature = "ssr")]
pub mod leaving_page;
mod marks;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod port;
#[cfg(feature = "ssr")]
mod report_page;
#[cfg(feature = "ssr")]
pub mod text;
#[cfg(feature = "ssr")]
mod voices;
mod week;
mod words;

#[cfg(feature = "ssr")]
pub use account::{Account, Contested, Event, Planned, Rules, account};
#[cfg(feature = "ssr")]
pub use confirm::if_confirmed;
#[cfg(feature = "ssr")]
pub use contest::{ContestForm, Statement, closed as contest_closed, month_is_open};
#[cfg(feature = "ssr")]
pub use doubts::{DoubtLines, Doubts, Elsewhere, Presence, elsewhere};
#[cfg(feature = "ssr")]
pub use error::AttendanceError;
#[cfg(feature = "ssr")]
pub use hours::{Hours, credited, credited_minutes, events_of};
#[cfg(feature = "ssr")]
pub use leaving::{ASKED_DAYS, Left, LeftOpen, asks_when_left};
#[cfg(feature = "ssr")]
pub use marks::{Marked, marked, was_before};
#[cfg(feature = "ssr")]
pub use port::{Attendance, Entry, RecordWeek, ReportForm, Visit};
#[cfg(feature = "ssr")]
pub use week::{Week, day_start};
pub use words::{Evidence, Kind, Outcome, Reason};
