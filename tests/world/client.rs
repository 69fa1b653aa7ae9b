//! A browser without scripts, as far as a test needs one.

use axum::{Router, body::Body};
use http::{HeaderMap, Method, Request, StatusCode, header};
use tower::ServiceExt as _;

/// One device: signed in or not.
#[derive(Clone)]
pub struct Client {
    router: Router,
    pub cookie: Option<String>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as text, without the invisible marks that keep a placeable's direction apart (U+2068, U+2069).
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).replace(['\u{2068}', '\u{2069}'], "")
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("no JSON ({error}): {}", self.text()))
    }

    /// Where a redirect leads, without scheme and host.
    pub fn location(&self) -> String {
        let location = self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
        location.strip_prefix(HOME).unwrap_or(location).to_owned()
    }

    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.text());
        self
    }
}

const HOME: &str = "https://steg.example";

impl Client {
    pub fn new(router: Router, cookie: Option<String>) -> Self {
        Self { router, cookie }
    }

    pub async fn get(&self, path: &str) -> Answer {
        let answer = self.send(self.request(Method::GET, path, Body::empty())).await;
        let torn = torn_paragraph(&answer.text()).map(str::to_owned);
        assert!(torn.is_none(), "{path}: a browser ends this paragraph early: {}", torn.unwrap_or_default());
        answer
    }

    /// Posts a form as a browser without scripts does, from the page `from`.
    pub async fn post(&self, from: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut request = self.request(Method::POST, path, Body::from(form(fields)));
        let headers = request.headers_mut();
        headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/x-www-form-urlencoded"));
        headers.insert(header::REFERER, format!("{HOME}{from}").parse().expect("a header"));
        headers.insert("sec-fetch-site", header::HeaderValue::from_static("same-origin"));
        self.send(request).await
    }

    /// Posts a form and goes where the answer leads, as a browser does.
    pub async fn submit(&self, from: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.post(from, path, fields).await;
        assert!(answer.status.is_redirection(), "{}: {}", answer.status, answer.text());
        self.get(&answer.location()).await
    }

    pub async fn post_json(&self, path: &str, json: &serde_json::Value) -> Answer {
        self.post_json_with(path, json, &[]).await
    }

    /// The same with more headers.
    pub async fn post_json_with(&self, path: &str, json: &serde_json::Value, more: &[(&'static str, &str)]) -> Answer {
        let mut request = self.request(Method::POST, path, Body::from(json.to_string()));
        let headers = request.headers_mut();
        headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/json"));
        headers.insert(header::ACCEPT, header::HeaderValue::from_static("application/json"));
        headers.insert("sec-fetch-site", header::HeaderValue::from_static("same-origin"));
        for (name, value) in more {
            headers.insert(*name, header::HeaderValue::from_str(value).expect("a header"));
        }
        self.send(request).await
    }

    pub fn request(&self, method: Method, path: &str, body: Body) -> Request<Body> {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "steg.example")
            .header(header::ACCEPT, "text/html,application/xhtml+xml");
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        request.body(body).expect("a request")
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let body = axum::body::to_bytes(body, 16 << 20).await.expect("a body").to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }
}

/// A `<p>` of a page that holds what ends it in a browser (HTML, "The p element"), so that the page falls apart.
fn torn_paragraph(html: &str) -> Option<&str> {
    const ENDS: [&str; 12] =
        ["<div", "<p>", "<p ", "<ul", "<ol", "<section", "<form", "<table", "<dl", "<fieldset", "<details", "<nav"];
    let begins = html.match_indices("<p").filter(|(at, _)| html[at + 2..].starts_with([' ', '>']));
    begins
        .map(|(at, _)| {
            let rest = &html[at..];
            &rest[..rest.find("</p>").unwrap_or(rest.len())]
        })
        .find(|paragraph| ENDS.iter().any(|end| paragraph[2..].contains(end)))
}

fn form(fields: &[(&str, &str)]) -> String {
    fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect::<Vec<_>>().join("&")
}

/// Percent-encodes all but unreserved characters (RFC 3986 § 2.3).
pub fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// # Panics
/// When the part does not stand in the text.
#[track_caller]
pub fn contains(text: &str, part: &str) {
    assert!(text.contains(part), "no {part:?} in {text}");
}

/// # Panics
/// When the part stands in the text.
#[track_caller]
pub fn lacks(text: &str, part: &str) {
    assert!(!text.contains(part), "{part:?} in {text}");
}
