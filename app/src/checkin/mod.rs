//! Check-in: what a participant says of being there, how it is known, and her receipt.

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
mod outbox;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod port;
#[cfg(feature = "ssr")]
pub mod receipt;
#[cfg(feature = "ssr")]
pub mod scanner;
#[cfg(feature = "ssr")]
mod sent;

#[cfg(feature = "ssr")]
pub use port::{AtSite, CheckIn, CheckInError, Here, Receipt};
#[cfg(feature = "ssr")]
pub use sent::{Direction, Recorded, RecordedAt, Sent, Shown, Status, Why, digits};
