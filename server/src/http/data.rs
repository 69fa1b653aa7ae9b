//! `/settings/data.json`: everything that is kept of whoever asks.

use super::problem::Problem;
use crate::{sign_in::SignedIn, state::State, store::data::Everything};
use app::{denied::Denied, i18n::L10n};
use axum::{
    Extension, Json, Router,
    extract::State as Extract,
    response::{IntoResponse as _, Response},
    routing::get,
};
use chrono::SecondsFormat;
use http::header;
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
        Err(denied) => Problem::denied(&l, denied).into_response(),
    }
}
