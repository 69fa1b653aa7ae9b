//! The JSON API's check-ins, and its description. Contract: docs of `openapi.json`.

use super::{check_in_body, problem::Problem};
use crate::{checkin::Answer, door::Door, sign_in::SignedIn, state::State};
use app::{
    checkin::{CheckIn as _, CheckInError, Direction, Recorded, Shown, Status},
    denied::Denied,
    i18n::L10n,
    ids::EventId,
    t,
};
use axum::{
    Extension, Form, Router,
    body::Bytes,
    extract::{Path, State as Extract},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use chrono::{DateTime, SecondsFormat, Utc};
use http::{HeaderMap, StatusCode, header};
use serde::Deserialize;
use serde_json::{Value, json};

/// Of a machine's contract there is one copy, the one that is embedded.
const DESCRIPTION: &str = include_str!("openapi.json");

/// Needs the layers that say who asks and refuse other sites' posts.
pub fn routes(state: State) -> Router {
    Router::new()
        .route("/api/v1/check-ins", post(check_ins))
        .route("/c/{token}", post(scanned))
        .with_state(state)
        .route("/api/openapi.json", get(description))
}

async fn description() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "public, max-age=300")], DESCRIPTION)
}

/// `POST /api/v1/check-ins`
async fn check_ins(
    Extract(state): Extract<State>,
    who: Option<Extension<SignedIn>>,
    Extension(l): Extension<L10n>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let door = Door { state, who: who.map(|Extension(who)| who) };
    door.participant().map_err(|denied| Problem::denied(&l, denied))?;
    let sent = check_in_body::read(&headers, &body).map_err(|wrong| wrong.problem(&l))?;
    let answers = door
        .send_by(sent, check_in_body::phones_clock(&headers))
        .await
        .map_err(|denied| Problem::denied(&l, denied))?;
    let taken: Vec<&EventId> = answers
        .iter()
        .filter_map(|answer| if let Answer::OtherContent { id } = answer { Some(id) } else { None })
        .collect();
    let results: Vec<Value> = answers.iter().filter_map(|answer| result(&l, answer)).collect();
    if taken.is_empty() {
        let body = json!({ "results": results }).to_string();
        return Ok(
            ([(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")], body).into_response()
        );
    }
    // Each is judged alone: what else was in the batch is recorded, and stands in the answer as well.
    Err(Problem::new(&l, StatusCode::UNPROCESSABLE_ENTITY, "OtherContent", t!(l, "api-other-content"))
        .with("ids", json!(taken))
        .with("results", json!(results)))
}

fn result(l: &L10n, answer: &Answer) -> Option<Value> {
    Some(match answer {
        Answer::Recorded(recorded) => json!({
            "id": recorded.id,
            "status": recorded.status().as_str(),
            "reason": recorded.why().map(app::checkin::Why::as_str),
            "occasion": occasion(l, recorded),
            "at": instant(recorded.at),
            "received_at": instant(recorded.received_at),
        }),
        Answer::Rejected { id, why, received_at } => json!({
            "id": id,
            "status": Status::Rejected.as_str(),
            "reason": why.as_str(),
            "occasion": null,
            "at": instant(*received_at),
            "received_at": instant(*received_at),
        }),
        Answer::OtherContent { .. } => return None,
    })
}

fn occasion(l: &L10n, recorded: &Recorded) -> Option<Value> {
    recorded.occasion.as_ref().map(|occasion| {
        json!({
            "id": occasion.id,
            "activity": occasion.activity.for_reader(l.tag()).map(|said| said.text),
            "site": recorded.site_name,
            "starts_at": instant(occasion.starts_at),
            "ends_at": instant(occasion.ends_at),
        })
    })
}

fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// What the one large button behind a scanned code sends.
#[derive(Deserialize)]
struct Pressed {
    id: String,
    direction: String,
}

/// `POST /c/TOKEN`: to the receipt, or back to the page, which says what is wrong.
async fn scanned(
    Extract(state): Extract<State>,
    Path(token): Path<String>,
    who: Option<Extension<SignedIn>>,
    pressed: Result<Form<Pressed>, axum::extract::rejection::FormRejection>,
) -> Redirect {
    let door = Door { state, who: who.map(|Extension(who)| who) };
    let id_and_direction = pressed
        .ok()
        .and_then(|Form(pressed)| Some((EventId::parse(&pressed.id).ok()?, Direction::parse(&pressed.direction)?)));
    // Only what can stand in an address as it is: a token of ours does.
    let page = match crate::site_code::parse(&token) {
        Ok(_) => format!("/c/{token}"),
        Err(_) => "/c/-".to_owned(),
    };
    let Some((id, direction)) = id_and_direction else { return Redirect::to(&format!("{page}?refused=bad_form")) };
    let sent = app::checkin::Sent { id, shown: Shown::Token(token), direction, claimed_at: None };
    match door.check_in(sent).await {
        Ok(recorded) => Redirect::to(&app::checkin::page::receipt_address(&recorded.id)),
        Err(CheckInError::Denied(Denied::TooMany { .. })) => Redirect::to(&format!("{page}?refused=too_many")),
        Err(CheckInError::Denied(Denied::Unavailable)) => Redirect::to(&format!("{page}?refused=unavailable")),
        // The page says these by itself: not signed in, not for this role, not a code of ours.
        Err(_) => Redirect::to(&page),
    }
}
