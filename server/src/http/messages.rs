//! What a participant's phone sends to her counsellor. Contract: docs of `openapi.json`.

use super::{
    batch::{self, Flaw, id_v7, instant, list, moment, phones_clock, text},
    problem::Problem,
};
use crate::{
    door::Door,
    messages::{Became, Said, SentAnswer},
    sign_in::SignedIn,
    state::State,
};
use app::{i18n::L10n, ids::EventId, messages::MessageText};
use axum::{Extension, Router, body::Bytes, extract::State as Extract, response::Response, routing::post};
use http::HeaderMap;
use serde_json::{Value, json};

pub fn routes(state: State) -> Router {
    Router::new().route("/api/v1/messages", post(messages)).with_state(state)
}

/// `POST /api/v1/messages`
async fn messages(
    Extract(state): Extract<State>,
    who: Option<Extension<SignedIn>>,
    Extension(l): Extension<L10n>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let door = Door { state, who: who.map(|Extension(who)| who) };
    let denied = |denied| Problem::denied(&l, denied);
    door.participant().map_err(denied)?;
    let sent = list(&headers, &body, "messages", answer, |sent| &sent.id).map_err(|wrong| wrong.problem(&l))?;
    let became = door.send_answers(sent, phones_clock(&headers)).await.map_err(denied)?;
    Ok(batch::answer(&l, &became, result))
}

fn answer(item: &Value) -> Result<SentAnswer, (&'static str, Flaw)> {
    let item = item.as_object().ok_or(("", Flaw::NotAnObject))?;
    let id = text(item, "id").and_then(id_v7).ok_or(("/id", Flaw::NotAnId))?;
    let said = match (item.get("text"), item.get("quick")) {
        (Some(Value::String(text)), None) => {
            Said::Freely(MessageText::parse(text).map_err(|_| ("/text", Flaw::NotAMessage))?)
        }
        (None, Some(Value::String(key))) => Said::Quickly(key.clone()),
        (Some(_), None) => return Err(("/text", Flaw::NotAText)),
        (None, Some(_)) => return Err(("/quick", Flaw::NotAText)),
        _ => return Err(("", Flaw::NotOneAnswer)),
    };
    let claimed_at = match item.get("claimed_at") {
        None | Some(Value::Null) => None,
        Some(_) => Some(text(item, "claimed_at").and_then(moment).ok_or(("/claimed_at", Flaw::NotATime))?),
    };
    Ok(SentAnswer { id, said, claimed_at })
}

fn result(became: &Became) -> Result<Value, &EventId> {
    Ok(match became {
        Became::Sent { id, sent_at } => json!({
            "id": id,
            "status": "sent",
            "reason": null,
            "sent_at": instant(*sent_at),
        }),
        Became::Rejected { id, reason } => json!({ "id": id, "status": "rejected", "reason": reason }),
        Became::OtherContent { id } => return Err(id),
    })
}
