//! What a phone sends, made as phones make it: an id of its own, a code that a screen showed.

use server::site_code::{self, SiteKey};

/// One item of `check_ins`: the code that this site's screen showed at `at`. `count` makes its id differ from all others
/// of the run.
pub fn item(key: &SiteKey, at: chrono::DateTime<chrono::Utc>, count: u64, direction: &str) -> String {
    let token = site_code::token(key, site_code::step_of(at), chrono_tz::Europe::Stockholm);
    let (id, claimed) = (event_id(at, count), at.to_rfc3339());
    format!(r#"{{"id":"{id}","token":"{token}","direction":"{direction}","claimed_at":"{claimed}"}}"#)
}

#[expect(clippy::disallowed_methods, reason = "the bench is a phone, and phones have clocks")]
pub fn now() -> chrono::DateTime<chrono::Utc> {
    chrono::Utc::now()
}

/// A UUIDv7 that no other check-in of this run has.
fn event_id(at: chrono::DateTime<chrono::Utc>, count: u64) -> String {
    let mut random = [0; 10];
    random[..8].copy_from_slice(&count.to_be_bytes());
    let millis = u64::try_from(at.timestamp_millis()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().to_string()
}
