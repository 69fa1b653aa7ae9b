//! `/calendar/KEY.ics`: a participant's schedule for her phone's calendar.

use crate::{calendar, sign_in, state::State};
use app::i18n::{L10n, negotiate};
use axum::{
    Router,
    extract::{Path, State as Extract},
    response::{IntoResponse as _, Response},
    routing::get,
};
use chrono::TimeDelta;
use http::{HeaderMap, StatusCode, header};

/// How far back and ahead a calendar reaches.
const REACH: TimeDelta = TimeDelta::weeks(8);

/// No cookie is asked for: a calendar has none. The key is 256 random bits, and opens nothing else.
pub fn routes(state: State) -> Router {
    Router::new().route("/calendar/{file}", get(read)).with_state(state)
}

async fn read(Extract(state): Extract<State>, Path(file): Path<String>, headers: HeaderMap) -> Response {
    match written(&state, &file).await {
        Ok(Some(text)) => answer(text, &headers),
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(Failed) => (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "60")]).into_response(),
    }
}

/// Logged already; nothing of it goes out.
struct Failed;

async fn written(state: &State, file: &str) -> Result<Option<String>, Failed> {
    let store = |error: sqlx::Error| {
        tracing::error!(operation = "calendar.read", %error, "the record could not be reached");
        Failed
    };
    let Some(key) = file.strip_suffix(".ics") else { return Ok(None) };
    let Some((person, language)) = state.db.calendar_of_key(key).await.map_err(store)? else { return Ok(None) };
    let now = state.now();
    let occasions = state.db.occasions_of_participant(&person, now - REACH, now + REACH).await.map_err(store)?;
    let l = L10n::new(negotiate([language.as_str()]), state.settings.zone);
    let host = state.settings.public_url.split_once("://").map_or("localhost", |(_, host)| host);
    calendar::written(&occasions, &l, host, (now - REACH, now + REACH)).map(Some).map_err(|error| {
        tracing::error!(operation = "calendar.write", %error, "a calendar could not be written");
        Failed
    })
}

/// Calendars ask often and find news seldom: an unchanged one is not sent again.
fn answer(text: String, headers: &HeaderMap) -> Response {
    let tag = format!("\"{}\"", sign_in::hash(&text));
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kept = [(header::ETAG, tag.as_str()), (header::CACHE_CONTROL, "private, no-cache")];
    if known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag) {
        return (StatusCode::NOT_MODIFIED, kept).into_response();
    }
    (kept, [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response()
}
