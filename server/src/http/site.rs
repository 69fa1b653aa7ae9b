//! The code of a site's screen, for the screen itself.

use super::problem::Problem;
use crate::{door::Door, sign_in::SignedIn, state::State};
use app::{
    denied::{Denied, Explain as _},
    i18n::L10n,
    ids::SiteId,
    site::{ScreenError, Screens as _},
};
use axum::{
    Extension, Json, Router,
    extract::{Path, State as Extract},
    response::{IntoResponse as _, Response},
    routing::get,
};
use http::{HeaderMap, HeaderName, StatusCode, header};
use serde_json::json;

const NOT_STORED: [(HeaderName, &str); 1] = [(header::CACHE_CONTROL, "no-store")];

pub fn routes(state: State) -> Router {
    Router::new()
        .route("/api/v1/sites/{id}/code", get(code))
        .route("/api/v1/sites/{id}/day-keys", get(day_keys))
        .with_state(state)
}

/// `{url, svg, digits, changes_in_ms, at, clock}`: what stands on the screen now and how long. `at` is RFC 3339, `clock`
/// the same moment on the municipality's clocks. Nothing of the people expected there is in it.
async fn code(
    Extract(state): Extract<State>,
    who: Option<Extension<SignedIn>>,
    Extension(l): Extension<L10n>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let door = Door { state, who: who.map(|Extension(who)| who) };
    let site = site(&door, &id).map_err(|denied| refused(&l, denied.into()))?;
    let code = door.on_screen(&site, &headers).await.map_err(|error| refused(&l, error))?.code;
    let body = json!({
        "url": code.url,
        "svg": code.svg,
        "digits": code.digits,
        "changes_in_ms": code.changes_in_ms,
        "at": code.at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
        "clock": l.time(code.at),
    });
    Ok((NOT_STORED, Json(body)).into_response())
}

/// `{now, address, number, zone, keys: [{from, until, key}]}`: what the site's own screen needs to go on without
/// network for a week. `now` is the server's time in milliseconds since 1970; `from` and `until` (not included) are
/// steps, `key` is the day key for them, base64url.
async fn day_keys(
    Extract(state): Extract<State>,
    who: Option<Extension<SignedIn>>,
    Extension(l): Extension<L10n>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let zone = state.settings.zone;
    let door = Door { state, who: who.map(|Extension(who)| who) };
    let site = site(&door, &id).map_err(|denied| refused(&l, denied.into()))?;
    let keys = door.day_keys(&site, &headers).await.map_err(|error| refused(&l, error))?;
    let spans: Vec<_> = keys
        .spans
        .iter()
        .map(|span| json!({ "from": span.from, "until": span.until, "key": span.key.text() }))
        .collect();
    let body = json!({
        "now": keys.now.timestamp_millis(),
        "address": keys.address,
        "number": keys.number,
        "zone": zone.name(),
        "keys": spans,
    });
    let mut response = (NOT_STORED, Json(body)).into_response();
    if let Some(cookie) = keys.cookie {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// Whether an address names a site is only for those signed in to know.
fn site(door: &Door, id: &str) -> Result<SiteId, Denied> {
    SiteId::parse(id).or_else(|_| door.anyone().and(Err(Denied::NotFound)))
}

/// For whom a site is not, it is not there.
fn refused(l: &L10n, error: ScreenError) -> Problem {
    match error {
        ScreenError::Denied(Denied::NotAllowed) => Problem::denied(l, Denied::NotFound),
        ScreenError::Denied(denied) => Problem::denied(l, denied),
        _ => Problem::new(l, StatusCode::GONE, "OutOfUse", error.explain(l)),
    }
}
