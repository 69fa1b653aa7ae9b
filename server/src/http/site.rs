//! The code of a site's screen, for the screen itself.

use crate::{door::Door, sign_in::SignedIn, state::State};
use app::{denied::Denied, i18n::L10n, ids::SiteId, site::Sites as _};
use axum::{
    Extension, Json, Router,
    extract::{Path, State as Extract},
    response::{IntoResponse as _, Response},
    routing::get,
};
use http::{HeaderValue, StatusCode, header};
use serde_json::json;

pub fn routes(state: State) -> Router {
    Router::new().route("/api/v1/sites/{id}/code", get(code)).with_state(state)
}

/// `{url, svg, digits, changes_in_ms, at, clock}`: what stands on the screen now and how long. `at` is RFC 3339, `clock`
/// the same moment on the municipality's clocks. Nothing of the people expected there is in it.
async fn code(
    Extract(state): Extract<State>,
    who: Option<Extension<SignedIn>>,
    Extension(l): Extension<L10n>,
    Path(id): Path<String>,
) -> Response {
    let door = Door { state, who: who.map(|Extension(who)| who) };
    let answer = match SiteId::parse(&id) {
        Ok(site) => door.code(&site).await,
        // Whether an address names a site is only for those signed in to know.
        Err(_) => door.anyone().and(Err(Denied::NotFound)),
    };
    let mut response = match answer {
        Ok(code) => Json(json!({
            "url": code.url,
            "svg": code.svg,
            "digits": code.digits,
            "changes_in_ms": code.changes_in_ms,
            "at": code.at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
            "clock": l.time(code.at),
        }))
        .into_response(),
        Err(denied) => problem(denied, &l),
    };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// RFC 9457. For whom a site is not, it is not there.
fn problem(denied: Denied, l: &L10n) -> Response {
    use app::denied::Explain as _;
    let denied = if denied == Denied::NotAllowed { Denied::NotFound } else { denied };
    let status = StatusCode::from_u16(Denied::status(denied)).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let detail = denied.explain(l);
    let body = json!({ "type": "about:blank", "title": status.canonical_reason(), "status": status.as_u16(), "detail": detail });
    let mut response = (status, Json(body)).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    response
}
