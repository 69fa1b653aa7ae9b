//! Month records: the frozen account of a participant's month, for the caseworker. This version makes none yet, and
//! its pages say so.

#[cfg(feature = "ssr")]
pub mod page;

#[cfg(feature = "ssr")]
use crate::denied::Denied;

/// The door to the server. Who may do what is decided behind it.
#[cfg(feature = "ssr")]
#[async_trait::async_trait]
pub trait Records: Send + Sync {
    /// Whether the one who asks may read month records and orders.
    async fn may_read(&self) -> Result<(), Denied>;
}
