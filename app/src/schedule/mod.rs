//! The schedule: today, this week, the coming ones, and a calendar to subscribe to.

#[cfg(feature = "ssr")]
mod occasion;

#[cfg(feature = "ssr")]
pub use occasion::{Cancelled, Occasion};
