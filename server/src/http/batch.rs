//! What a phone kept and sends in one body of the JSON API, and the answer to it. The body is read strictly about types,
//! tolerant of members it does not know, and exact about which member is wrong and why.

use super::problem::{Problem, plain};
use app::{i18n::L10n, ids::EventId, messages::MessageText, t};
use axum::response::{IntoResponse as _, Response};
use chrono::{DateTime, SecondsFormat, Utc};
use http::{HeaderMap, StatusCode, header};
use serde_json::{Map, Value, json};

/// The most items in one batch.
pub const MOST: usize = 100;

/// What is wrong with one member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    NotAList,
    TooLong,
    NotAnObject,
    /// Not a UUID of version 7 in its usual form.
    NotAnId,
    /// The same id stands twice, with other content.
    Twice,
    NotADirection,
    NotATime,
    NotAText,
    /// Neither or both of `token` and `code`.
    NotOneCode,
    /// Not the id of anything.
    NotAReference,
    /// An empty or too long message.
    NotAMessage,
    /// Neither or both of `text` and `quick`.
    NotOneAnswer,
    /// Neither an outcome that is a supervisor's to say nor null.
    NotAnOutcome,
}

/// Why a body could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    NotJsonType,
    NotJson,
    /// Members by JSON Pointer (RFC 6901).
    Members(Vec<(String, Flaw)>),
}

impl Wrong {
    pub fn problem(&self, l: &L10n) -> Problem {
        match self {
            Self::NotJsonType => {
                Problem::new(l, StatusCode::UNSUPPORTED_MEDIA_TYPE, "NotJson", t!(l, "api-not-json-type"))
            }
            Self::NotJson => Problem::new(l, StatusCode::BAD_REQUEST, "Malformed", t!(l, "api-not-json")),
            Self::Members(flaws) => {
                let errors: Vec<Value> = flaws
                    .iter()
                    .map(|(pointer, flaw)| json!({ "pointer": format!("#{pointer}"), "detail": plain(&flaw.text(l)) }))
                    .collect();
                Problem::new(l, StatusCode::UNPROCESSABLE_ENTITY, "Invalid", t!(l, "api-invalid"))
                    .with("errors", Value::Array(errors))
            }
        }
    }
}

impl Flaw {
    fn text(self, l: &L10n) -> String {
        match self {
            Self::NotAList => t!(l, "api-not-a-list"),
            Self::TooLong => t!(l, "api-too-long", most = MOST),
            Self::NotAnObject => t!(l, "api-not-an-object"),
            Self::NotAnId => t!(l, "api-not-an-id"),
            Self::Twice => t!(l, "api-id-twice"),
            Self::NotADirection => t!(l, "api-not-a-direction"),
            Self::NotATime => t!(l, "api-not-a-time"),
            Self::NotAText => t!(l, "api-not-a-text"),
            Self::NotOneCode => t!(l, "api-not-one-code"),
            Self::NotAReference => t!(l, "api-not-a-reference"),
            Self::NotAMessage => t!(l, "talk-api-text", most = MessageText::MAX),
            Self::NotOneAnswer => t!(l, "talk-api-answer"),
            Self::NotAnOutcome => t!(l, "api-not-an-outcome"),
        }
    }
}

/// The items of the body's member `name`, each of the right form.
pub fn list<T: PartialEq>(
    headers: &HeaderMap,
    body: &[u8],
    name: &str,
    read: impl Fn(&Value) -> Result<T, (&'static str, Flaw)>,
    id: impl Fn(&T) -> &EventId,
) -> Result<Vec<T>, Wrong> {
    if !is_json(headers) {
        return Err(Wrong::NotJsonType);
    }
    let body: Value = serde_json::from_slice(body).map_err(|_| Wrong::NotJson)?;
    let items = body.get(name).and_then(Value::as_array);
    let whole = |flaw| Wrong::Members(vec![(format!("/{name}"), flaw)]);
    let items = items.ok_or_else(|| whole(Flaw::NotAList))?;
    if items.len() > MOST {
        return Err(whole(Flaw::TooLong));
    }
    let mut flaws = Vec::new();
    let mut sent: Vec<T> = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        match read(item) {
            Ok(one) if sent.iter().any(|other| id(other) == id(&one) && *other != one) => {
                flaws.push((format!("/{name}/{index}/id"), Flaw::Twice));
            }
            Ok(one) => sent.push(one),
            Err((member, flaw)) => flaws.push((format!("/{name}/{index}{member}"), flaw)),
        }
    }
    if flaws.is_empty() { Ok(sent) } else { Err(Wrong::Members(flaws)) }
}

/// What became of each: a result, or the id that is taken by other content. Each is judged alone: what else was in the
/// batch is kept, and stands in the answer in either case.
pub fn answer<'a, T: 'a>(l: &L10n, became: &'a [T], result: impl Fn(&'a T) -> Result<Value, &'a EventId>) -> Response {
    let (mut results, mut taken) = (Vec::with_capacity(became.len()), Vec::new());
    for one in became {
        match result(one) {
            Ok(value) => results.push(value),
            Err(id) => taken.push(id),
        }
    }
    if taken.is_empty() {
        let body = json!({ "results": results }).to_string();
        return ([(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")], body)
            .into_response();
    }
    Problem::new(l, StatusCode::UNPROCESSABLE_ENTITY, "OtherContent", t!(l, "api-other-content"))
        .with("ids", json!(taken))
        .with("results", json!(results))
        .into_response()
}

/// `Steg-Clock`: milliseconds since 1970 on the phone's clock while it sends.
pub fn phones_clock(headers: &HeaderMap) -> Option<DateTime<Utc>> {
    let millis = headers.get("steg-clock")?.to_str().ok()?.parse().ok()?;
    DateTime::from_timestamp_millis(millis)
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/json")
}

pub fn text<'a>(item: &'a Map<String, Value>, member: &str) -> Option<&'a str> {
    item.get(member).and_then(Value::as_str)
}

/// A UUID of version 7 and the variant of RFC 9562.
pub fn id_v7(text: &str) -> Option<EventId> {
    let id = EventId::parse(text).ok()?;
    let of = |at: usize| id.as_str().as_bytes().get(at).copied();
    (of(14) == Some(b'7') && matches!(of(19), Some(b'8' | b'9' | b'a' | b'b'))).then_some(id)
}

/// RFC 3339 as it is written there: with `T`, with an offset. Years the record can hold.
pub fn moment(text: &str) -> Option<DateTime<Utc>> {
    let strict = text.as_bytes().get(10).is_some_and(|byte| matches!(byte, b'T' | b't'));
    let at = DateTime::parse_from_rfc3339(text).ok().filter(|_| strict)?;
    Some(at.to_utc())
}

/// RFC 3339 with milliseconds, as the API writes it.
pub fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}
