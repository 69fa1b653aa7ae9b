//! Who asks, and in which language she reads.

use super::problem::Problem;
use crate::{
    sign_in::{self, SignedIn},
    standins::{self, Late},
    state::State,
};
use app::{
    account::{Role, tongues::LANGUAGE_COOKIE},
    denied::Denied,
    i18n::{L10n, locale, negotiate},
};
use axum::{
    extract::{Request, State as Extract},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};

/// Pages a participant's phone may keep, to show them again without network.
const KEPT: &[&str] = &[
    "/",
    "/schedule",
    "/check-in",
    "/check-in/scanned",
    "/goals",
    "/instructions",
    "/messages",
    "/attendance",
    "/settings",
    "/my-code",
];

/// A phone's queue says here whose entries it sends: the mark of whoever saved them.
const PERSON: HeaderName = HeaderName::from_static("steg-person");

/// Puts `SignedIn` (if so) and `L10n` into the request, and marks what a phone may keep.
pub async fn identify(Extract(state): Extract<State>, mut request: Request, next: Next) -> Response {
    let (who, late) = match asks(&state, request.headers()).await {
        Ok(known) => known,
        Err(error) => {
            tracing::error!(%error, "sign-ins could not be read");
            return (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "2")]).into_response();
        }
    };
    let wishes = wishes(&request, who.as_ref().or(late.as_ref().map(|Late(who)| who)));
    let path = request.uri().path();
    let get = request.method() == Method::GET;
    let (keep, keep_for_supervisor) = (get && may_be_kept(path), get && supervisor_may_keep(path));
    let l = L10n::new(negotiate(wishes.iter().map(String::as_str)), state.settings.zone);
    let (language, tag) = (l.locale().lang.clone(), l.locale().tag.clone());
    let sends = late.as_ref().filter(|_| sends_marks(request.method(), path)).map(|Late(who)| who);
    if speaks_for_another(request.headers(), who.as_ref().or(sends)) {
        return Problem::denied(&l, Denied::NotSignedIn).into_response();
    }
    request.extensions_mut().insert(l);
    // Whoever does not look for this does not know of her: nobody is signed in.
    if let Some(late) = late {
        request.extensions_mut().insert(late);
    }
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
    // Two locales may be of one language; the service worker asks for pages in the reader's.
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert("steg-language", tag);
    }
    // The service worker keeps what is marked, and forgets what it kept of another person: so each page says whose it is.
    if let Some(mark) = mark.and_then(|mark| HeaderValue::from_str(&mark).ok()) {
        headers.insert(PERSON, mark);
        let hers = match role {
            Some(Role::Participant) => keep,
            // Today's groups and their rolls, with the names of others: see docs/decisions.md.
            Some(Role::Supervisor) => keep_for_supervisor,
            _ => false,
        };
        if hers {
            headers.insert("steg-keep", HeaderValue::from_static("1"));
        }
    }
    response
}

/// Who is signed in; else the stand-in who was until midnight, if it is one.
async fn asks(state: &State, headers: &HeaderMap) -> sqlx::Result<(Option<SignedIn>, Option<Late>)> {
    let who = sign_in::resolve(state, headers).await?;
    let late = if who.is_none() { standins::late(state, headers).await? } else { None };
    Ok((who, late))
}

/// Where a supervisor's phone sends what was tapped and scanned.
fn sends_marks(method: &Method, path: &str) -> bool {
    let last = path.strip_prefix("/api/v1/sites/").and_then(|rest| rest.split_once('/')).map(|(_, last)| last);
    method == Method::POST && matches!(last, Some("marks" | "scans"))
}

/// Whether this request is of a queue that belongs to somebody else than the person signed in. On a shared phone another
/// may have signed in since a page was opened: what it sends must not become hers.
fn speaks_for_another(headers: &HeaderMap, who: Option<&SignedIn>) -> bool {
    headers.get(PERSON).is_some_and(|said| who.is_none_or(|who| mark(who).as_bytes() != said.as_bytes()))
}

fn may_be_kept(path: &str) -> bool {
    KEPT.contains(&path) || path.starts_with("/instructions/")
}

/// A supervisor's groups of today, and the rolls: what she needs where there is no network.
fn supervisor_may_keep(path: &str) -> bool {
    let roll = |rest: &str| rest.strip_suffix("/roll").is_some_and(|site| !site.is_empty() && !site.contains('/'));
    path == "/site" || path.strip_prefix("/site/").is_some_and(roll)
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
