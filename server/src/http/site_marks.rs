//! What a supervisor's phone sends: marks and scans. Contract: docs of `openapi.json`.

use super::{
    batch::{self, Flaw, id_v7, instant, list, moment, phones_clock, text},
    problem::Problem,
};
use crate::{
    door::Door,
    sent::{Became, SentMark, SentScan, Why},
    sign_in::SignedIn,
    standins::Late,
    state::State,
};
use app::{
    attendance::Outcome,
    checkin::Direction,
    denied::Denied,
    i18n::L10n,
    ids::{EventId, OccasionId, PersonId, SiteId},
};
use axum::{
    Extension, Router,
    body::Bytes,
    extract::{Path, State as Extract},
    response::Response,
    routing::post,
};
use chrono::{DateTime, Utc};
use http::HeaderMap;
use serde_json::{Value, json};

pub fn routes(state: State) -> Router {
    Router::new()
        .route("/api/v1/sites/{id}/marks", post(marks))
        .route("/api/v1/sites/{id}/scans", post(scans))
        .with_state(state)
}

/// Who sends: whoever is signed in, or a stand-in whose phone had no network before her day ended. Only here is she
/// still somebody, and only for what she tapped on her day.
fn sender(who: Option<Extension<SignedIn>>, late: Option<Extension<Late>>) -> Option<SignedIn> {
    who.map(|Extension(who)| who).or(late.map(|Extension(Late(who))| who))
}

/// Those that may still be sent, and the answer to the others.
fn in_time<T>(
    door: &Door,
    items: Vec<T>,
    clock: Option<DateTime<Utc>>,
    said: impl Fn(&T) -> (&EventId, DateTime<Utc>),
) -> Result<(Vec<T>, Vec<Became>), Denied> {
    let (mut taken, mut refused) = (Vec::with_capacity(items.len()), Vec::new());
    for item in items {
        let (id, at) = said(&item);
        if door.may_send(at, clock)? {
            taken.push(item);
        } else {
            refused.push(Became::Rejected { id: id.clone(), why: Why::Closed });
        }
    }
    Ok((taken, refused))
}

/// `POST /api/v1/sites/ID/marks`
async fn marks(
    Extract(state): Extract<State>,
    who: Option<Extension<SignedIn>>,
    late: Option<Extension<Late>>,
    Extension(l): Extension<L10n>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let door = Door { state, who: sender(who, late) };
    let denied = |denied| Problem::denied(&l, denied);
    let site = site(&door, &id).await.map_err(denied)?;
    let marks = list(&headers, &body, "marks", mark, |mark| &mark.id).map_err(|wrong| wrong.problem(&l))?;
    let clock = phones_clock(&headers);
    let (marks, refused) = in_time(&door, marks, clock, |mark| (&mark.id, mark.at)).map_err(denied)?;
    let mut became = door.send_marks(&site, marks, clock).await.map_err(denied)?;
    became.extend(refused);
    Ok(batch::answer(&l, &became, result))
}

/// `POST /api/v1/sites/ID/scans`
async fn scans(
    Extract(state): Extract<State>,
    who: Option<Extension<SignedIn>>,
    late: Option<Extension<Late>>,
    Extension(l): Extension<L10n>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let door = Door { state, who: sender(who, late) };
    let denied = |denied| Problem::denied(&l, denied);
    let site = site(&door, &id).await.map_err(denied)?;
    let scans = list(&headers, &body, "scans", scan, |scan| &scan.id).map_err(|wrong| wrong.problem(&l))?;
    let clock = phones_clock(&headers);
    let (scans, refused) = in_time(&door, scans, clock, |scan| (&scan.id, scan.at)).map_err(denied)?;
    let mut became = door.send_scans(&site, scans, clock).await.map_err(denied)?;
    became.extend(refused);
    Ok(batch::answer(&l, &became, result))
}

/// The site, if it is one of the supervisor signed in; asked before anything that was sent is looked at.
async fn site(door: &Door, id: &str) -> Result<SiteId, Denied> {
    door.only(app::account::Role::Supervisor)?;
    let site = SiteId::parse(id).map_err(|_| Denied::NotFound)?;
    door.supervisor_at(&site).await?;
    Ok(site)
}

fn mark(item: &Value) -> Result<SentMark, (&'static str, Flaw)> {
    let item = item.as_object().ok_or(("", Flaw::NotAnObject))?;
    let id = text(item, "id").and_then(id_v7).ok_or(("/id", Flaw::NotAnId))?;
    let participant = text(item, "participant").and_then(|id| PersonId::parse(id).ok());
    let occasion = text(item, "occasion").and_then(|id| OccasionId::parse(id).ok());
    let outcome = match item.get("outcome") {
        Some(Value::Null) => None,
        Some(Value::String(word)) => Some(
            Outcome::parse(word)
                .filter(|outcome| Outcome::SUPERVISOR.contains(outcome))
                .ok_or(("/outcome", Flaw::NotAnOutcome))?,
        ),
        _ => return Err(("/outcome", Flaw::NotAnOutcome)),
    };
    Ok(SentMark {
        id,
        participant: participant.ok_or(("/participant", Flaw::NotAReference))?,
        occasion: occasion.ok_or(("/occasion", Flaw::NotAReference))?,
        outcome,
        at: text(item, "at").and_then(moment).ok_or(("/at", Flaw::NotATime))?,
    })
}

fn scan(item: &Value) -> Result<SentScan, (&'static str, Flaw)> {
    let item = item.as_object().ok_or(("", Flaw::NotAnObject))?;
    Ok(SentScan {
        id: text(item, "id").and_then(id_v7).ok_or(("/id", Flaw::NotAnId))?,
        token: text(item, "token").ok_or(("/token", Flaw::NotAText))?.to_owned(),
        direction: text(item, "direction").and_then(Direction::parse).ok_or(("/direction", Flaw::NotADirection))?,
        at: text(item, "at").and_then(moment).ok_or(("/at", Flaw::NotATime))?,
    })
}

fn result(became: &Became) -> Result<Value, &EventId> {
    Ok(match became {
        Became::Recorded { event, name } => json!({
            "id": event.id,
            "status": "recorded",
            "reason": if event.occasion.is_none() { Some("no_occasion") } else { None },
            "participant": event.participant,
            "name": name,
            "occasion": event.occasion,
            "evidence": event.evidence.as_str(),
            "at": instant(event.at),
            "received_at": instant(event.received_at),
        }),
        Became::Rejected { id, why } => json!({ "id": id, "status": "rejected", "reason": why.as_str() }),
        Became::OtherContent { id } => return Err(id),
    })
}
