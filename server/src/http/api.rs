//! The JSON API's check-ins, and its description. Contract: docs of `openapi.json`.

use super::{
    batch::{self, Flaw, id_v7, instant, moment, text},
    problem::Problem,
};
use crate::{checkin::Answer, door::Door, sign_in::SignedIn, state::State};
use app::{
    checkin::{CheckIn as _, CheckInError, Direction, Recorded, Sent, Shown, Status},
    denied::Denied,
    i18n::L10n,
    ids::EventId,
};
use axum::{
    Extension, Form, Router,
    body::Bytes,
    extract::{Path, State as Extract},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use http::{HeaderMap, header};
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
    let sent =
        batch::list(&headers, &body, "check_ins", check_in, |sent| &sent.id).map_err(|wrong| wrong.problem(&l))?;
    let answers =
        door.send_by(sent, batch::phones_clock(&headers)).await.map_err(|denied| Problem::denied(&l, denied))?;
    Ok(batch::answer(&l, &answers, |answer| result(&l, answer)))
}

/// One check-in of the right form; what its code is worth is not looked at here.
fn check_in(item: &Value) -> Result<Sent, (&'static str, Flaw)> {
    let item = item.as_object().ok_or(("", Flaw::NotAnObject))?;
    let id = text(item, "id").and_then(id_v7).ok_or(("/id", Flaw::NotAnId))?;
    let direction = text(item, "direction").and_then(Direction::parse).ok_or(("/direction", Flaw::NotADirection))?;
    let claimed_at = text(item, "claimed_at").and_then(moment).ok_or(("/claimed_at", Flaw::NotATime))?;
    let shown = match (item.get("token"), item.get("code")) {
        (Some(Value::String(token)), None | Some(Value::Null)) => Shown::Token(token.clone()),
        (None | Some(Value::Null), Some(Value::String(code))) => Shown::Code(code.clone()),
        (Some(Value::Null) | None, None | Some(Value::Null)) | (Some(_), Some(_)) => {
            return Err(("", Flaw::NotOneCode));
        }
        (Some(_), None) => return Err(("/token", Flaw::NotAText)),
        (None, Some(_)) => return Err(("/code", Flaw::NotAText)),
    };
    Ok(Sent { id, shown, direction, claimed_at: Some(claimed_at) })
}

fn result<'a>(l: &L10n, answer: &'a Answer) -> Result<Value, &'a EventId> {
    Ok(match answer {
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
        Answer::OtherContent { id } => return Err(id),
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
    let sent = Sent { id, shown: Shown::Token(token), direction, claimed_at: None };
    match door.check_in(sent).await {
        Ok(recorded) => Redirect::to(&app::checkin::page::receipt_address(&recorded.id)),
        Err(CheckInError::Denied(Denied::TooMany { .. })) => Redirect::to(&format!("{page}?refused=too_many")),
        Err(CheckInError::Denied(Denied::Unavailable)) => Redirect::to(&format!("{page}?refused=unavailable")),
        // The page says these by itself: not signed in, not for this role, not a code of ours.
        Err(_) => Redirect::to(&page),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(change: &str, value: Value) -> Value {
        let mut item = json!({
            "id": "0198c0de-0000-7000-8000-0000000000ff", "token": "x", "direction": "in",
            "claimed_at": "2026-11-23T09:05:00+01:00",
        });
        item[change] = value;
        item
    }

    fn flaw(item: &Value) -> Option<(&'static str, Flaw)> {
        check_in(item).err()
    }

    #[test]
    fn what_a_phone_sends_is_read() {
        let read = check_in(&item("later", json!({ "unknown": true }))).unwrap();
        assert_eq!(read.shown, Shown::Token("x".to_owned()));
        assert_eq!(read.claimed_at.unwrap().to_rfc3339(), "2026-11-23T08:05:00+00:00");
    }

    #[test]
    fn each_wrong_member_is_named() {
        for id in [json!(7), json!(""), json!("0198c0de-0000-4000-8000-0000000000ff"), json!(null)] {
            assert_eq!(flaw(&item("id", id)), Some(("/id", Flaw::NotAnId)));
        }
        for direction in [json!("IN"), json!(""), json!(1)] {
            assert_eq!(flaw(&item("direction", direction)), Some(("/direction", Flaw::NotADirection)));
        }
        for time in ["2026-11-23", "2026-11-23T09:05:00", "2026-11-23 09:05:00Z", "2026-02-30T09:05:00Z", "now"] {
            assert_eq!(flaw(&item("claimed_at", json!(time))), Some(("/claimed_at", Flaw::NotATime)), "{time}");
        }
        assert_eq!(flaw(&item("token", json!(5))), Some(("/token", Flaw::NotAText)));
        assert_eq!(flaw(&item("token", json!(null))), Some(("", Flaw::NotOneCode)));
        assert_eq!(flaw(&item("code", json!("123456"))), Some(("", Flaw::NotOneCode)));
        assert_eq!(flaw(&json!([])), Some(("", Flaw::NotAnObject)));
    }
}
