//! Messages between a participant and her counsellor.

use crate::denied::Denied;

/// The door to the server. Who may do what is decided behind it.
#[cfg(feature = "ssr")]
#[async_trait::async_trait]
pub trait Messages: Send + Sync {
    /// How many messages wait for the person signed in.
    async fn unread(&self) -> Result<u32, Denied>;
}
