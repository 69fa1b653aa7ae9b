//! What the JSON API answers when it cannot do what was asked: problem details (RFC 9457), in the reader's language.

use app::{
    denied::{Denied, Explain as _},
    i18n::L10n,
    t,
};
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde_json::{Map, Value};

/// Seconds after which a busy server may be asked again.
const BUSY_SECONDS: u32 = 2;

/// What is wrong with a request. Its kinds are described in `openapi.json`, under `components.responses`.
pub struct Problem {
    status: StatusCode,
    language: HeaderValue,
    retry_after: Option<u32>,
    members: Map<String, Value>,
}

impl Problem {
    /// `kind` names a response of the description; `detail` is a sentence for a person.
    pub fn new(l: &L10n, status: StatusCode, kind: &str, detail: String) -> Self {
        let kind = format!("/api/openapi.json#/components/responses/{kind}");
        let members = [
            ("type", kind.into()),
            ("title", t!(l, "refused-title").into()),
            ("status", status.as_u16().into()),
            ("detail", plain(&detail).into()),
        ];
        let members = members.into_iter().map(|(name, value): (&str, Value)| (name.to_owned(), value)).collect();
        let language = HeaderValue::from_str(&l.locale().lang).unwrap_or(HeaderValue::from_static("sv"));
        Self { status, language, retry_after: None, members }
    }

    /// A closed door.
    pub fn denied(l: &L10n, denied: Denied) -> Self {
        let kind = match denied {
            Denied::NotSignedIn => "NotSignedIn",
            Denied::NotAllowed => "NotAllowed",
            Denied::NotFound => "NotFound",
            Denied::BadForm => "Invalid",
            Denied::TooMany { .. } => "TooMany",
            Denied::Unavailable => "Busy",
        };
        let status = StatusCode::from_u16(denied.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut problem = Self::new(l, status, kind, denied.explain(l));
        problem.retry_after = match denied {
            Denied::TooMany { wait } => Some(wait),
            Denied::Unavailable => Some(BUSY_SECONDS),
            _ => None,
        };
        problem
    }

    /// With one more member, which the description names.
    pub fn with(mut self, member: &str, value: Value) -> Self {
        self.members.insert(member.to_owned(), value);
        self
    }
}

/// Without the marks that keep a placeable's direction apart (U+2068, U+2069): a page needs them, a log does not.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = (self.status, Value::Object(self.members).to_string()).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(header::CONTENT_LANGUAGE, self.language);
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, seconds.into());
        }
        response
    }
}
