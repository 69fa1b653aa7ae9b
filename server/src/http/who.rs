//! Who asks, and in which language she reads.

use crate::{
    sign_in::{self, SignedIn},
    state::State,
};
use app::{
    account::Role,
    i18n::{L10n, locale, negotiate},
};
use axum::{
    extract::{Request, State as Extract},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};

/// The language chosen on this device before anyone is signed in.
pub const LANGUAGE_COOKIE: &str = "__Host-language";

/// Pages a participant's phone may keep, to show them again without network.
const KEPT: &[&str] =
    &["/", "/schedule", "/check-in", "/my-code", "/goals", "/instructions", "/messages", "/attendance", "/settings"];

/// Puts `SignedIn` (if so) and `L10n` into the request, and marks what a phone may keep.
pub async fn identify(Extract(state): Extract<State>, mut request: Request, next: Next) -> Response {
    let who = match sign_in::resolve(&state, request.headers()).await {
        Ok(who) => who,
        Err(error) => {
            tracing::error!(%error, "sign-ins could not be read");
            return (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "2")]).into_response();
        }
    };
    let wishes = wishes(&request, who.as_ref());
    let path = request.uri().path();
    let keep = request.method() == Method::GET && may_be_kept(path);
    let l = L10n::new(negotiate(wishes.iter().map(String::as_str)), state.settings.zone);
    let language = l.locale().lang.clone();
    request.extensions_mut().insert(l);
    let (role, mark) = who.as_ref().map(|who| (who.role, mark(who))).unzip();
    if let Some(who) = who {
        request.extensions_mut().insert(who);
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-cache"));
    if let Ok(language) = HeaderValue::from_str(&language) {
        headers.entry(header::CONTENT_LANGUAGE).or_insert(language);
    }
    // The service worker keeps what is marked, and forgets what it kept of another person: so each page says whose it is.
    if let Some(mark) = mark.and_then(|mark| HeaderValue::from_str(&mark).ok()) {
        headers.insert("steg-person", mark);
        if keep && role == Some(Role::Participant) {
            headers.insert("steg-keep", HeaderValue::from_static("1"));
        }
    }
    response
}

fn may_be_kept(path: &str) -> bool {
    KEPT.contains(&path) || path.starts_with("/instructions/")
}

/// Differs between people and says nothing else of them.
pub fn mark(who: &SignedIn) -> String {
    sign_in::hash(who.person.as_str()).chars().take(12).collect()
}

/// Locale tags, best first: `?lang=`, her own setting, this device's choice, the browser's.
fn wishes(request: &Request, who: Option<&SignedIn>) -> Vec<String> {
    let mut wishes = Vec::new();
    let query = request.uri().query().unwrap_or_default();
    wishes.extend(query.split('&').filter_map(|pair| pair.strip_prefix("lang=")).map(str::to_owned));
    wishes.extend(who.map(|who| who.language.clone()));
    wishes.extend(cookie(request.headers(), LANGUAGE_COOKIE));
    if let Some(header) = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()) {
        wishes.extend(locale::accepted(header));
    }
    wishes
}

fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then(|| value.to_owned()))
}
