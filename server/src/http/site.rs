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
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde_json::json;

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
) -> Response {
    let door = Door { state, who: who.map(|Extension(who)| who) };
    let answer = match site(&door, &id) {
        Ok(site) => door.on_screen(&site, &headers).await,
        Err(denied) => Err(denied.into()),
    };
    let response = match answer {
        Ok(on_screen) => {
            let code = on_screen.code;
            Json(json!({
                "url": code.url,
                "svg": code.svg,
                "digits": code.digits,
                "changes_in_ms": code.changes_in_ms,
                "at": code.at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
                "clock": l.time(code.at),
            }))
            .into_response()
        }
        Err(error) => problem(error, &l),
    };
    not_stored(response)
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
) -> Response {
    let zone = state.settings.zone;
    let door = Door { state, who: who.map(|Extension(who)| who) };
    let answer = match site(&door, &id) {
        Ok(site) => door.day_keys(&site, &headers).await,
        Err(denied) => Err(denied.into()),
    };
    let response = match answer {
        Ok(keys) => {
            let spans: Vec<_> = keys
                .spans
                .iter()
                .map(|span| json!({ "from": span.from, "until": span.until, "key": span.key.text() }))
                .collect();
            let mut response = Json(json!({
                "now": keys.now.timestamp_millis(),
                "address": keys.address,
                "number": keys.number,
                "zone": zone.name(),
                "keys": spans,
            }))
            .into_response();
            if let Some(cookie) = keys.cookie {
                response.headers_mut().insert(header::SET_COOKIE, cookie);
            }
            response
        }
        Err(error) => problem(error, &l),
    };
    not_stored(response)
}

/// Whether an address names a site is only for those signed in to know.
fn site(door: &Door, id: &str) -> Result<SiteId, Denied> {
    SiteId::parse(id).or_else(|_| door.anyone().and(Err(Denied::NotFound)))
}

fn not_stored(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// For whom a site is not, it is not there.
fn problem(error: ScreenError, l: &L10n) -> Response {
    match error {
        ScreenError::Denied(Denied::NotAllowed) => Problem::denied(l, Denied::NotFound),
        ScreenError::Denied(denied) => Problem::denied(l, denied),
        _ => Problem::new(l, StatusCode::GONE, "OutOfUse", error.explain(l)),
    }
    .into_response()
}
