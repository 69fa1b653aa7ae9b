//! The JSON API's word on a notice: it was read aloud.

use super::problem::Problem;
use crate::{door::Door, sign_in::SignedIn, state::State};
use app::{denied::Denied, i18n::L10n, ids::MessageId, notices::Notices as _};
use axum::{
    Extension, Router,
    extract::{Path, State as Extract},
    routing::post,
};
use http::StatusCode;

/// Needs the layers that say who asks and refuse other sites' posts.
pub fn routes(state: State) -> Router {
    Router::new().route("/api/v1/notices/{id}/played", post(played)).with_state(state)
}

/// `POST /api/v1/notices/{id}/played`
async fn played(
    Extract(state): Extract<State>,
    who: Option<Extension<SignedIn>>,
    Extension(l): Extension<L10n>,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    let door = Door { state, who: who.map(|Extension(who)| who) };
    let said = async {
        door.participant()?;
        door.played(&MessageId::parse(&id).map_err(|_| Denied::NotFound)?).await
    };
    said.await.map_err(|denied| Problem::denied(&l, denied))?;
    Ok(StatusCode::NO_CONTENT)
}
