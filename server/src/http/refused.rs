//! A refused form is answered with its page, and what was typed stands in it again: see `app::ui::typed`.

use super::LARGEST_BODY;
use app::ui::{FORM, FORMS, RefusedForm};
use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Request, State as Extract},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use http::{HeaderValue, Method, StatusCode, Uri, header};
use std::sync::Arc;
use tower::ServiceExt as _;

/// What answers forms and pages: each decides anew who asks, and what she may.
#[derive(Clone)]
pub struct Site {
    pub router: Router,
    /// `https://HOST`.
    pub public_url: String,
}

/// Answers a form that was sent to the address of its own page: like the form itself when it is taken, with the page
/// when it is refused.
pub async fn comes_back(Extract(site): Extract<Site>, request: Request, next: Next) -> Response {
    let Some((page, form)) = page_and_form(&request) else { return next.run(request).await };
    let (parts, body) = request.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, LARGEST_BODY).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let again = |method: Method, uri: Uri, body: Bytes| {
        let mut again = Request::new(Body::from(body));
        (*again.method_mut(), *again.uri_mut(), *again.headers_mut()) = (method, uri, parts.headers.clone());
        again
    };
    let (Ok(to), Ok(back)) = (form.parse::<Uri>(), HeaderValue::from_str(&format!("{}{page}", site.public_url))) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let mut sent = again(Method::POST, to, bytes.clone());
    // By this a refused form says where it came from, and why it comes back.
    sent.headers_mut().insert(header::REFERER, back);
    let Ok(answer) = site.router.clone().oneshot(sent).await;
    let Some(drawn_again) = refused(&answer, &page) else { return answer };
    let mut get = again(Method::GET, drawn_again, Bytes::new());
    get.headers_mut().remove(header::CONTENT_TYPE);
    get.headers_mut().remove(header::CONTENT_LENGTH);
    let fields = form_urlencoded::parse(&bytes).into_owned().collect();
    get.extensions_mut().insert(RefusedForm { path: form, fields: Arc::new(fields) });
    let Ok(mut drawn) = site.router.oneshot(get).await;
    // It answers a form: no copy of it may stand for the page.
    drawn.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    drawn.headers_mut().remove("steg-keep");
    drawn
}

/// The page's own address and the path of the form on it, when this is such a form.
fn page_and_form(request: &Request) -> Option<(String, String)> {
    let of_a_form = request.method() == Method::POST
        && request
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    let (path, query) = (request.uri().path(), request.uri().query()?);
    if !of_a_form || path.starts_with(FORMS) || path.starts_with("/api/") {
        return None;
    }
    let (mut form, mut kept) = (None, Vec::new());
    for pair in query.split('&') {
        match pair.split_once('=') {
            Some((FORM, name)) => form = Some(name),
            _ => kept.push(pair),
        }
    }
    let form = form.filter(|name| name.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'-' | b'/')))?;
    let page = if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) };
    Some((page, format!("{FORMS}{form}")))
}

/// The page's address with the error of this answer, if the answer is one.
fn refused(answer: &Response, page: &str) -> Option<Uri> {
    if !answer.status().is_redirection() {
        return None;
    }
    let location: Uri = answer.headers().get(header::LOCATION)?.to_str().ok()?.parse().ok()?;
    let error = location.query()?.split('&').any(|pair| pair.starts_with("__err="));
    let same_page = page.split('?').next() == Some(location.path());
    (error && same_page).then(|| location.path_and_query().cloned()).flatten().map(Uri::from)
}
