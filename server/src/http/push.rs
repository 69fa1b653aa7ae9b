//! `/api/v1/push-subscriptions`: where the browser that asks takes Web Push. One for each signed-in device.

use super::problem::Problem;
use crate::{door::Door, sign_in::SignedIn, state::State, store::contacts::Subscription};
use app::{denied::Denied, i18n::L10n};
use axum::{Extension, Router, body::Bytes, extract::State as Extract, routing::post};
use http::StatusCode;
use serde::Deserialize;

/// Larger than any subscription of a browser, in bytes.
const LARGEST: usize = 4 * 1024;

/// Needs the layers that say who asks and refuse other sites' posts.
pub fn routes(state: State) -> Router {
    Router::new().route("/api/v1/push-subscriptions", post(subscribe).delete(unsubscribe)).with_state(state)
}

/// What `PushSubscription.toJSON()` gives; a browser's further members are not looked at.
#[derive(Deserialize)]
struct Sent {
    endpoint: String,
    keys: Keys,
}

#[derive(Deserialize)]
struct Keys {
    p256dh: String,
    auth: String,
}

async fn subscribe(
    Extract(state): Extract<State>,
    who: Option<Extension<SignedIn>>,
    Extension(l): Extension<L10n>,
    body: Bytes,
) -> Result<StatusCode, Problem> {
    let door = Door { state, who: who.map(|Extension(who)| who) };
    door.anyone().map_err(|denied| Problem::denied(&l, denied))?;
    let sent: Option<Sent> =
        Some(&body).filter(|body| body.len() <= LARGEST).and_then(|b| serde_json::from_slice(b).ok());
    let Some(Sent { endpoint, keys: Keys { p256dh: public_key, auth } }) = sent else {
        return Err(Problem::denied(&l, Denied::BadForm));
    };
    let subscribed = door.subscribe(Subscription { endpoint, public_key, auth }).await;
    subscribed.map(|()| StatusCode::NO_CONTENT).map_err(|denied| Problem::denied(&l, denied))
}

async fn unsubscribe(
    Extract(state): Extract<State>,
    who: Option<Extension<SignedIn>>,
    Extension(l): Extension<L10n>,
) -> Result<StatusCode, Problem> {
    let door = Door { state, who: who.map(|Extension(who)| who) };
    door.unsubscribe().await.map(|()| StatusCode::NO_CONTENT).map_err(|denied| Problem::denied(&l, denied))
}
