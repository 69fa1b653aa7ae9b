//! The code on a site's screen: what it says, how it is made, how it is checked. No I/O, no clock.
//!
//! # The format
//!
//! All integers are unsigned and big-endian. `HMAC` is HMAC-SHA256 (RFC 2104). `‖` joins bytes, `"…"` are ASCII bytes.
//!
//! * A site has an id (a UUID in its usual form, lower case, 36 bytes), a number (u32) and a secret `K` (32 bytes).
//!   `K` is renewed when a screen is taken out of use, from the next step on: a token is judged by the `K` of its own
//!   step, digits by the `K` of the step in which they are received.
//! * A **step** is 15 seconds: `step = floor(seconds since 1970-01-01T00:00:00Z / 15)`, a u32. It holds until the year
//!   4011.
//! * A **day** is the local date, in the municipality's zone, of the moment a step (or minute) begins, written
//!   `YYYY-MM-DD`: 10 bytes. Daylight saving therefore needs no care: a step has one moment, and a moment has one date.
//! * The **day key** is `Kd = HMAC(K, "day" ‖ site id ‖ day)`. Whoever holds only day keys can show codes of those days
//!   and of no other.
//! * The **token** is base64url without padding (RFC 4648 § 5) of 25 bytes, so 34 characters:
//!
//!   | bytes | what |
//!   |---|---|
//!   | 0 | version, always 1 |
//!   | 1–4 | site number |
//!   | 5–8 | step |
//!   | 9–24 | the first 16 bytes of `HMAC(Kd, "steg1" ‖ site number ‖ step)` |
//!
//! * The **digits**, for whoever cannot scan, change every 60 seconds: `minute = floor(seconds since 1970 / 60)`, a u32;
//!   `H = HMAC(Kd, "steg6" ‖ site number ‖ minute)`; then the dynamic truncation of RFC 4226 § 5.3: the four bytes of
//!   `H` from offset `H[31] & 15`, without their highest bit, modulo 1,000,000, with leading zeros: 6 digits.
//!
//! Test vectors stand in this file's tests.

pub use app::site::code::{DIGITS_SECONDS, DayKey, STEP_SECONDS};

use app::{attendance::day_start, ids::SiteId, site::code::VERSION};
use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;
use maker::token::{self, Signature, hmac};
use subtle::ConstantTimeEq as _;

/// A site's secret, with what it signs for.
#[derive(Clone, PartialEq, Eq)]
pub struct SiteKey {
    pub site: SiteId,
    /// The number in the site's code.
    pub number: u32,
    pub secret: [u8; 32],
}

/// A site's secrets one after the other: `K` is renewed when a screen is taken out of use.
#[derive(Clone, PartialEq, Eq)]
pub struct SiteKeys {
    pub site: SiteId,
    /// The number in the site's code.
    pub number: u32,
    /// Before the first renewal.
    first: [u8; 32],
    /// From which step on each later one is in force, earliest first.
    renewed: Vec<(u32, [u8; 32])>,
}

/// A day key and the steps it holds for: a local day, or a part of one when the secret was renewed during it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first step.
    pub from: u32,
    /// The step after the last one.
    pub until: u32,
    pub key: DayKey,
}

/// What a token says; nothing of it is true until [`verify`] says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    pub number: u32,
    pub step: u32,
    signature: Signature,
}

/// What is not a token at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a site's code")]
pub struct NotAToken;

/// The step that a moment lies in; the first one for moments before 1970, the last one after 4011.
pub fn step_of(at: DateTime<Utc>) -> u32 {
    counted(at, STEP_SECONDS)
}

/// The moment a step begins.
pub fn step_start(step: u32) -> DateTime<Utc> {
    begins(step, STEP_SECONDS)
}

/// The minute that a moment lies in, for the digits.
pub fn minute_of(at: DateTime<Utc>) -> u32 {
    counted(at, DIGITS_SECONDS)
}

/// The moment a minute begins.
pub fn minute_start(minute: u32) -> DateTime<Utc> {
    begins(minute, DIGITS_SECONDS)
}

fn counted(at: DateTime<Utc>, seconds: u32) -> u32 {
    let count = at.timestamp().max(0) / i64::from(seconds);
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn begins(count: u32, seconds: u32) -> DateTime<Utc> {
    // Within chrono's range: the last one is in the year 4011 (steps) or 10136 (minutes).
    DateTime::from_timestamp(i64::from(count) * i64::from(seconds), 0).unwrap_or_default()
}

/// The token that the site's screen shows during `step`.
pub fn token(site: &SiteKey, step: u32, zone: Tz) -> String {
    site.day_key(local_day(step_start(step), zone)).token(step)
}

/// The six digits that the site's screen shows at this moment.
pub fn digits(site: &SiteKey, at: DateTime<Utc>, zone: Tz) -> String {
    let minute = minute_of(at);
    site.day_key(local_day(minute_start(minute), zone)).digits(minute)
}

/// Takes a token apart. Total: any text gives an answer.
///
/// # Errors
/// When the text is not 34 characters of canonical base64url, or is of another version.
pub fn parse(token: &str) -> Result<Parsed, NotAToken> {
    let ([number, step], signature) = token::read(VERSION, token).ok_or(NotAToken)?;
    Ok(Parsed { number, step, signature })
}

/// Whether this site made this token, in constant time.
pub fn verify(site: &SiteKey, token: &Parsed, zone: Tz) -> bool {
    let made = site.day_key(local_day(step_start(token.step), zone)).signature(token.step);
    site.number == token.number && bool::from(made.ct_eq(&token.signature))
}

/// Whether these are the site's six digits at this moment, in constant time. The minute's neighbours are the caller's
/// to ask for.
pub fn verify_digits(site: &SiteKey, typed: &str, at: DateTime<Utc>, zone: Tz) -> bool {
    bool::from(digits(site, at, zone).as_bytes().ct_eq(typed.as_bytes()))
}

/// The date that clocks on the wall show at this moment.
pub fn local_day(at: DateTime<Utc>, zone: Tz) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

impl SiteKey {
    /// The key for one local day, for a screen that must go on without network.
    pub fn day_key(&self, day: NaiveDate) -> DayKey {
        let date = day.format("%Y-%m-%d").to_string();
        let key = hmac(&self.secret, &[b"day", self.site.as_str().as_bytes(), date.as_bytes()]);
        DayKey { number: self.number, key }
    }
}

impl SiteKeys {
    /// `renewed`: from which step on, and the secret, in any order.
    pub fn new(first: SiteKey, mut renewed: Vec<(u32, [u8; 32])>) -> Self {
        renewed.sort_unstable_by_key(|(from, _)| *from);
        let SiteKey { site, number, secret } = first;
        Self { site, number, first: secret, renewed }
    }

    /// The one in force during a step.
    pub fn at(&self, step: u32) -> SiteKey {
        let renewed = self.renewed.iter().rev().find(|(from, _)| *from <= step);
        let secret = renewed.map_or(self.first, |(_, secret)| *secret);
        SiteKey { site: self.site.clone(), number: self.number, secret }
    }

    /// What a screen needs to show codes from this moment to the end of the local day `days` after it, without network.
    pub fn spans(&self, now: DateTime<Utc>, days: u64, zone: Tz) -> Vec<Span> {
        let (today, first) = (local_day(now, zone), step_of(now));
        let mut spans = Vec::new();
        for day in (0..=days).filter_map(|later| today.checked_add_days(Days::new(later))) {
            let (begins, ends) = (step_of(day_start(day, zone)), step_of(day_start(day + Days::new(1), zone)));
            let within = self.renewed.iter().map(|(from, _)| *from).filter(|from| begins < *from && *from < ends);
            let edges: Vec<u32> = [begins].into_iter().chain(within).chain([ends]).collect();
            for edge in edges.windows(2) {
                let &[from, until] = edge else { continue };
                if until > first {
                    spans.push(Span { from: from.max(first), until, key: self.at(from).day_key(day) });
                }
            }
        }
        spans
    }
}

impl From<SiteKey> for SiteKeys {
    fn from(only: SiteKey) -> Self {
        Self::new(only, Vec::new())
    }
}

impl std::fmt::Debug for SiteKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SiteKeys").field("site", &self.site).field("number", &self.number).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for SiteKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SiteKey").field("site", &self.site).field("number", &self.number).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone as _;
    use chrono_tz::Europe::Stockholm;

    /// Characters of a token.
    const TOKEN_LENGTH: usize = 34;

    fn key(number: u32) -> SiteKey {
        let site = SiteId::parse("00000000-0000-7000-8000-00000000001f").unwrap();
        SiteKey { site, number, secret: std::array::from_fn(|at| u8::try_from(at).unwrap()) }
    }

    fn morning() -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 11, 23, 8, 5, 0).unwrap()
    }

    #[test]
    fn a_client_author_can_check_against_these_values() {
        let (site, step) = (key(1), step_of(morning()));
        assert_eq!(step, 119_694_740);
        let day = site.day_key(local_day(morning(), Stockholm));
        let hex: Vec<String> = day.key.iter().map(|byte| format!("{byte:02x}")).collect();
        let hex = hex.concat();
        assert_eq!(hex, "a3819dbcf17681942359d1afa088bb065fc192c1a5b3be1bfd822503fac5d9c4");
        assert_eq!(token(&site, step, Stockholm), "AQAAAAEHImWUQO9qNL6KIh7flNNTlje0FQ");
        assert_eq!(digits(&site, morning(), Stockholm), "750970");
    }

    #[test]
    fn a_token_is_read_back_and_belongs_to_its_site_only() {
        let (here, there) = (key(1), key(2));
        let step = step_of(morning());
        let text = token(&here, step, Stockholm);
        assert_eq!(text.len(), TOKEN_LENGTH);
        let read = parse(&text).unwrap();
        assert_eq!((read.number, read.step), (1, step));
        assert!(verify(&here, &read, Stockholm));
        assert!(!verify(&there, &read, Stockholm));
        let renewed = SiteKey { secret: [7; 32], ..here };
        assert!(!verify(&renewed, &read, Stockholm));
    }

    #[test]
    fn every_changed_character_is_noticed() {
        let site = key(1);
        let text = token(&site, step_of(morning()), Stockholm);
        for at in 0..text.len() {
            for other in b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ " {
                let mut changed = text.clone().into_bytes();
                if changed[at] == *other {
                    continue;
                }
                changed[at] = *other;
                let changed = String::from_utf8(changed).unwrap();
                assert!(!parse(&changed).is_ok_and(|read| verify(&site, &read, Stockholm)), "{changed}");
            }
        }
    }

    #[test]
    fn what_is_no_token_is_refused_without_harm() {
        let text = token(&key(1), 5, Stockholm);
        for bad in [
            String::new(),
            "A".repeat(TOKEN_LENGTH),
            "å".repeat(TOKEN_LENGTH / 2),
            format!("{text}="),
            format!("{text}A"),
            format!(" {text}"),
            text[1..].to_owned(),
            "A".repeat(100_000),
        ] {
            assert_eq!(parse(&bad), Err(NotAToken));
        }
    }

    #[test]
    fn a_day_key_ends_at_local_midnight_whatever_the_clocks_do() {
        let site = key(1);
        // 29 March and 25 October 2026 have 23 and 25 hours in Stockholm.
        for (month, day, hours) in [(3, 29, 23), (10, 25, 25), (11, 23, 24)] {
            let date = NaiveDate::from_ymd_opt(2026, month, day).unwrap();
            let midnight = Stockholm.from_local_datetime(&date.and_hms_opt(0, 0, 0).unwrap()).unwrap();
            let first = step_of(midnight.to_utc());
            let last = first + hours * 240 - 1;
            for step in [first, last] {
                assert_eq!(site.day_key(date).token(step), token(&site, step, Stockholm));
            }
            for step in [first - 1, last + 1] {
                assert_ne!(site.day_key(date).token(step), token(&site, step, Stockholm));
            }
        }
    }

    #[test]
    fn a_renewed_secret_holds_from_its_step_on_and_not_before() {
        let step = step_of(morning());
        let keys = SiteKeys::new(key(1), vec![(step + 9, [9; 32]), (step + 1, [8; 32])]);
        let secrets = [0, step, step + 1, step + 8, step + 9, u32::MAX].map(|step| keys.at(step).secret[0]);
        assert_eq!(secrets, [0, 0, 8, 8, 9, 9]);
    }

    #[test]
    fn spans_make_what_the_site_would_make_for_a_week() {
        let now = morning();
        let step = step_of(now);
        let keys = SiteKeys::new(key(1), vec![(step - 100, [7; 32]), (step + 1, [8; 32])]);
        let spans = keys.spans(now, 7, Stockholm);
        // What is left of today under two secrets, and seven days.
        assert_eq!(spans.len(), 9);
        assert_eq!((spans[0].from, spans[0].until), (step, step + 1));
        let end = step_of(Stockholm.with_ymd_and_hms(2026, 12, 1, 0, 0, 0).unwrap().to_utc());
        assert_eq!(spans.last().unwrap().until, end);
        for pair in spans.windows(2) {
            assert_eq!(pair[0].until, pair[1].from, "no gap");
        }
        for span in spans {
            for step in [span.from, span.until - 1] {
                assert_eq!(span.key.token(step), token(&keys.at(step), step, Stockholm));
            }
        }
    }

    #[test]
    fn digits_hold_for_their_minute() {
        let site = key(1);
        let shown = digits(&site, morning(), Stockholm);
        assert_eq!(shown.len(), 6);
        assert!(verify_digits(&site, &shown, morning() + chrono::TimeDelta::seconds(59), Stockholm));
        assert!(!verify_digits(&site, &shown, morning() + chrono::TimeDelta::seconds(60), Stockholm));
        assert!(!verify_digits(&site, "", morning(), Stockholm));
    }

    #[test]
    fn steps_cover_every_moment() {
        assert_eq!(step_of(DateTime::<Utc>::MIN_UTC), 0);
        assert_eq!(step_of(DateTime::<Utc>::MAX_UTC), u32::MAX);
        assert_eq!(step_of(step_start(u32::MAX)), u32::MAX);
        assert_eq!(minute_of(minute_start(u32::MAX)), u32::MAX);
        assert!(!token(&key(u32::MAX), u32::MAX, Stockholm).is_empty());
    }
}
