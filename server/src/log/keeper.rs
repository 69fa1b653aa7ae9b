//! Seals the log while the server runs.

use crate::state::State;
use std::time::Duration;

/// Below the minute within which every entry is sealed, so that the sealing itself has time.
const EVERY: Duration = Duration::from_secs(50);

/// Seals again and again; never ends by itself.
pub async fn keep_sealing(state: State) {
    loop {
        tokio::time::sleep(EVERY).await;
        seal(&state).await;
    }
}

/// Seals what grew since the last seal. A failure is said in the server's log; the next seal holds what this one
/// would have held.
pub async fn seal(state: &State) {
    let now = state.now();
    match state.db.seal(now).await {
        Ok(Some(seal)) => {
            tracing::info!(number = seal.number, chains = seal.heads, entries = seal.events, "sealed");
            state.metrics.seals.inc();
            state.metrics.sealed_at.set(now.timestamp());
        }
        Ok(None) => {}
        Err(error) => tracing::error!(%error, "the log could not be sealed"),
    }
}
