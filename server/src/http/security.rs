//! What a browser must refuse on our behalf, and what we refuse when a browser tells us where a request comes from.

use crate::state::State;
use axum::{
    extract::{Request, State as Extract},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};

/// No inline script, no inline style, nothing from elsewhere; WebAssembly may be compiled. One constant text, so that
/// a page which the service worker kept stays valid.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; \
    img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; media-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The scanner has the camera; the microphone is for those who record a step.
const MAY_RECORD: &str = "camera=(self), geolocation=(), microphone=(self), payment=(), usb=()";
const MAY_NOT_RECORD: &str = "camera=(self), geolocation=(), microphone=(), payment=(), usb=()";

/// Headers on every answer.
pub async fn headers(request: Request, next: Next) -> Response {
    // The one page on which somebody may record.
    let records = request.uri().path().starts_with("/clips-desk/");
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // Forms come back to their page by the Referer, so it must be sent to ourselves.
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    for (name, value) in [
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", if records { MAY_RECORD } else { MAY_NOT_RECORD }),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Refuses what another site's page makes a browser send (Fetch Metadata, else `Origin`).
///
/// A request with neither header is no browser's doing (each one sends `Origin` with a cross-site POST), so no one's
/// cookie can be misused by it.
pub async fn same_site(Extract(state): Extract<State>, request: Request, next: Next) -> Response {
    let harmless = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if harmless || comes_from_us(request.headers(), &state.settings.public_url) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    }
}

fn comes_from_us(headers: &HeaderMap, public_url: &str) -> bool {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    if let Some(site) = text(http::HeaderName::from_static("sec-fetch-site")) {
        return matches!(site, "same-origin" | "none");
    }
    if headers.contains_key(header::ORIGIN) {
        let Some(origin) = text(header::ORIGIN) else { return false };
        let host = origin.split_once("://").map(|(_, host)| host);
        return origin == public_url || host.is_some() && host == text(header::HOST);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::comes_from_us;
    use http::{HeaderMap, HeaderName, HeaderValue};

    fn from(pairs: &[(&'static str, &'static str)]) -> bool {
        let headers: HeaderMap = pairs
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        comes_from_us(&headers, "https://steg.example")
    }

    #[test]
    fn only_our_own_pages_may_post() {
        assert!(from(&[("sec-fetch-site", "same-origin"), ("origin", "https://elsewhere.example")]));
        assert!(!from(&[("sec-fetch-site", "same-site")]));
        assert!(!from(&[("sec-fetch-site", "cross-site"), ("origin", "https://steg.example")]));
        assert!(from(&[("origin", "https://steg.example"), ("host", "127.0.0.1:3000")]));
        assert!(from(&[("origin", "http://127.0.0.1:3000"), ("host", "127.0.0.1:3000")]));
        assert!(!from(&[("origin", "https://steg.example.evil"), ("host", "steg.example")]));
        assert!(!from(&[("origin", "null"), ("host", "steg.example")]));
        assert!(from(&[("host", "steg.example")]));
    }
}
