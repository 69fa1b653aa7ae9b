//! The demo's ways in. They exist in the demo only.

use crate::{sign_in, state::State};
use app::ids::PersonId;
use axum::{
    Router,
    extract::{Path, State as Extract},
    response::{AppendHeaders, IntoResponse as _, Redirect, Response},
    routing::get,
};
use http::{HeaderMap, StatusCode, header};

/// Nothing, unless this is a demo.
pub fn routes(state: &State) -> Router {
    if state.demo {
        Router::new().route("/demo/sign-in/{id}", get(be)).with_state(state.clone())
    } else {
        Router::new()
    }
}

/// Signs this browser in as one of the demo's people, and goes to where she begins.
async fn be(Extract(state): Extract<State>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let Ok(person) = PersonId::parse(&id) else { return StatusCode::NOT_FOUND.into_response() };
    let role = match state.db.role_of(&person).await {
        Ok(Some(role)) => role,
        Ok(None) => return StatusCode::NOT_FOUND.into_response(),
        Err(error) => return unavailable(&error),
    };
    match sign_in::sign_in_browser(&state, &person, &headers).await {
        Ok(cookies) => (
            AppendHeaders([(header::SET_COOKIE, cookies.sign_in), (header::SET_COOKIE, cookies.phone)]),
            Redirect::to(role.first_page()),
        )
            .into_response(),
        Err(error) => unavailable(&error),
    }
}

fn unavailable(error: &dyn std::error::Error) -> Response {
    tracing::error!(%error, "nobody can be signed in");
    (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "2")]).into_response()
}
