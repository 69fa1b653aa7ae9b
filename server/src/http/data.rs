//! `/settings/data.json`: everything that is kept of whoever asks.

use crate::{sign_in::SignedIn, state::State, store::data::Everything};
use app::{
    denied::{Denied, Explain as _},
    i18n::L10n,
};
use axum::{
    Extension, Json, Router,
    extract::State as Extract,
    response::{IntoResponse, Response},
    routing::get,
};
use chrono::SecondsFormat;
use http::{StatusCode, header};
use serde::Serialize;

pub fn routes(state: State) -> Router {
    Router::new().route("/settings/data.json", get(data)).with_state(state)
}

#[derive(Serialize)]
struct File {
    municipality: String,
    /// When this was put together, RFC 3339.
    made_at: String,
    #[serde(flatten)]
    everything: Everything,
}

async fn data(
    Extract(state): Extract<State>,
    who: Option<Extension<SignedIn>>,
    Extension(l): Extension<L10n>,
) -> Response {
    let found = match who {
        Some(Extension(who)) => state.db.everything_of(&who.person).await.map_err(|error| {
            tracing::error!(operation = "data.everything_of", %error, "the record could not be reached");
            Denied::Unavailable
        }),
        None => Err(Denied::NotSignedIn),
    };
    match found.and_then(|everything| everything.ok_or(Denied::NotFound)) {
        Ok(everything) => (
            [(header::CONTENT_DISPOSITION, "attachment; filename=\"steg.json\""), (header::CACHE_CONTROL, "no-store")],
            Json(File {
                municipality: state.settings.municipality.clone(),
                made_at: state.now().to_rfc3339_opts(SecondsFormat::Millis, true),
                everything,
            }),
        )
            .into_response(),
        Err(denied) => problem(denied, &l),
    }
}

/// RFC 9457, in the reader's language.
fn problem(denied: Denied, l: &L10n) -> Response {
    let status = StatusCode::from_u16(denied.status()).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
    let body = serde_json::json!({
        "type": "about:blank",
        "title": denied.explain(l),
        "status": status.as_u16(),
    });
    (
        status,
        [(header::CONTENT_TYPE, "application/problem+json"), (header::CACHE_CONTROL, "no-store")],
        body.to_string(),
    )
        .into_response()
}
