//! For whoever watches over the server.

use crate::state::State;
use axum::extract::State as Extract;
use http::StatusCode;

/// The process answers.
pub async fn alive() -> &'static str {
    "ok\n"
}

/// The database answers, and (since the server does not start otherwise) every migration is done.
pub async fn ready(Extract(state): Extract<State>) -> Result<&'static str, StatusCode> {
    state.db.answers().await.map(|()| "ok\n").map_err(|error| {
        tracing::error!(%error, "the database does not answer");
        StatusCode::SERVICE_UNAVAILABLE
    })
}
