//! Signed-in devices: a random 256-bit token in a cookie, its SHA-256 in the database.

use crate::{clock::NoChance, state::State};
use app::{
    account::{Level, Role},
    ids::{DeviceId, PersonId},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use http::{HeaderMap, HeaderValue, header};
use sha2::{Digest as _, Sha256};
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

/// Only sent to this host, over TLS (or to the same machine), for every path; no script can read it.
pub const COOKIE: &str = "__Host-steg";

/// Marks the browser itself: random, kept after signing out, the same for everyone who signs in here. It says that two
/// people use one phone, and nothing else; nothing about the phone is measured.
pub const PHONE_COOKIE: &str = "__Host-phone";

/// How long a device that is used stays signed in. A year: a participant who must ask for a new code stops checking in.
const COOKIE_SECONDS: u32 = 365 * 24 * 3600;

/// For how long an answer of the database is believed. A device signed out elsewhere stops within this time; on this
/// instance at once.
const BELIEVED: TimeDelta = TimeDelta::seconds(5);

/// A device's `seen_at` is written at most this often.
const SEEN_EVERY: TimeDelta = TimeDelta::hours(1);

/// The most answers kept; past that the map is emptied.
const KEPT: usize = 20_000;

/// Who is signed in on the device that asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    pub device: DeviceId,
    pub person: PersonId,
    pub role: Role,
    pub name: String,
    /// A locale tag.
    pub language: String,
    /// Her own choice of level, if she made one.
    pub level: Option<Level>,
    /// A key of the programme's stages.
    pub stage: Option<String>,
    pub seen_at: DateTime<Utc>,
    /// When she stops being anybody here, if that is known: a stand-in at the end of her day.
    pub until: Option<DateTime<Utc>>,
}

/// What was asked of the database a moment ago.
#[derive(Default)]
pub struct SignIns(Mutex<HashMap<String, (DateTime<Utc>, SignedIn)>>);

impl SignIns {
    fn believed(&self, hash: &str, now: DateTime<Utc>) -> Option<SignedIn> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // A clock that was set back must not keep them for ever.
        kept.get(hash)
            .filter(|(at, who)| (now - *at).abs() < BELIEVED && who.until.is_none_or(|until| now < until))
            .map(|(_, who)| who.clone())
    }

    fn keep(&self, hash: String, now: DateTime<Utc>, who: SignedIn) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(hash, (now, who));
    }

    /// After a sign-out, a change of language, or anything else that a signed-in person is known by.
    pub fn forget(&self, person: &PersonId) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|_, (_, who)| who.person != *person);
    }
}

/// What is kept of a token or a one-time code: enough to know it again, not enough to use it.
pub fn hash(secret: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(secret.as_bytes()))
}

/// Who sent these headers, if a device that is signed in did.
pub async fn resolve(state: &State, headers: &HeaderMap) -> sqlx::Result<Option<SignedIn>> {
    let Some(token) = token(headers) else { return Ok(None) };
    let hash = hash(token);
    let now = state.now();
    if let Some(who) = state.sign_ins.believed(&hash, now) {
        return Ok(Some(who));
    }
    let Some(who) = state.db.signed_in(&hash, now).await? else { return Ok(None) };
    if now - who.seen_at > SEEN_EVERY {
        state.db.device_seen(&who.device, now).await?;
    }
    state.sign_ins.keep(hash, now, who.clone());
    Ok(Some(who))
}

pub(crate) fn token(headers: &HeaderMap) -> Option<&str> {
    cookie_named(headers, COOKIE)
}

/// The value of this cookie, unless it is empty.
pub fn cookie_named<'a>(headers: &'a HeaderMap, wanted: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(name, value)| (name == wanted && !value.is_empty()).then_some(value))
}

/// Signs a new device in; the answer is the `Set-Cookie` that the device keeps. Nothing is known of its browser.
///
/// # Errors
/// When there is no randomness, or no database.
pub async fn sign_in(state: &State, person: &PersonId, label: &str) -> Result<HeaderValue, SignInError> {
    sign_in_on(state, person, label, None).await
}

/// The `Set-Cookie`s of a new sign-in.
#[derive(Clone, Debug)]
pub struct Cookies {
    pub sign_in: HeaderValue,
    /// The browser's mark; it stays when the person signs out.
    pub phone: HeaderValue,
}

/// Signs in the browser that sent these headers, and gives it a mark if it has none.
///
/// # Errors
/// When there is no randomness, or no database.
pub async fn sign_in_browser(state: &State, person: &PersonId, headers: &HeaderMap) -> Result<Cookies, SignInError> {
    // Whatever else stands there was not made by us.
    let known = cookie_named(headers, PHONE_COOKIE).filter(|mark| mark.len() == 43);
    let known = known.filter(|mark| BASE64_URL_SAFE_NO_PAD.decode(mark).is_ok_and(|bytes| bytes.len() == 32));
    let mark = match known {
        Some(mark) => mark.to_owned(),
        None => state.new_secret()?,
    };
    let sign_in = sign_in_on(state, person, &label(headers), Some(&hash(&mark))).await?;
    Ok(Cookies { sign_in, phone: cookie(PHONE_COOKIE, &mark, COOKIE_SECONDS)? })
}

async fn sign_in_on(
    state: &State,
    person: &PersonId,
    label: &str,
    phone: Option<&str>,
) -> Result<HeaderValue, SignInError> {
    let token = state.new_secret()?;
    let id = state.new_id()?;
    state.db.add_device(&id, person, &hash(&token), label, phone, state.now()).await?;
    Ok(cookie(COOKIE, &token, COOKIE_SECONDS)?)
}

/// The `Set-Cookie` that ends a sign-in on the device.
pub fn forget_cookie() -> HeaderValue {
    HeaderValue::from_static("__Host-steg=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax")
}

fn cookie(name: &str, value: &str, seconds: u32) -> Result<HeaderValue, header::InvalidHeaderValue> {
    format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; Secure; SameSite=Lax").parse()
}

/// Why a device could not be signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    #[error(transparent)]
    NoChance(#[from] NoChance),
    #[error("the record could not be reached")]
    Store(#[from] sqlx::Error),
    #[error("the token makes no header")]
    Header(#[from] header::InvalidHeaderValue),
}

/// "Chrome, Android": what a person knows her device by. Never the whole `User-Agent`, which can tell people apart.
pub fn label(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let find = |names: &[(&str, &'static str)]| names.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, n)| *n);
    let browser = find(&[
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Edg", "Edge"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = find(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "Mac"),
        ("Linux", "Linux"),
    ]);
    match (browser, system) {
        (Some(browser), Some(system)) => format!("{browser}, {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => "?".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_cookie_is_a_token() {
        let headers = |value: &'static str| HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_static(value))]);
        assert_eq!(token(&headers("a=b; __Host-steg=secret; c=d")), Some("secret"));
        assert_eq!(token(&headers("steg=secret; x__Host-steg=y")), None);
        assert_eq!(token(&headers("__Host-steg=")), None);
    }

    #[test]
    fn a_device_is_known_by_browser_and_system() {
        let agent =
            "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Mobile Safari/537.36";
        let headers = HeaderMap::from_iter([(header::USER_AGENT, HeaderValue::from_static(agent))]);
        assert_eq!(label(&headers), "Chrome, Android");
        assert_eq!(label(&HeaderMap::new()), "?");
    }
}
