//! A participant's own code: what it says, how it is made, how it is checked.
//!
//! # The format
//!
//! All integers are unsigned and big-endian. `HMAC` is HMAC-SHA256 (RFC 2104). `‖` joins bytes, `"…"` are ASCII bytes.
//!
//! * A signed-in device of a participant has a key: a number (u32, random) and 32 secret bytes. The server knows whose
//!   it is; the code itself says neither a name nor an activity.
//! * A **step** is 30 seconds: `step = floor(seconds since 1970-01-01T00:00:00Z / 30)`, a u32.
//! * The **token** is base64url without padding (RFC 4648 § 5) of 25 bytes, so 34 characters:
//!
//!   | bytes | what |
//!   |---|---|
//!   | 0 | version, always 2 (1 is a site's code) |
//!   | 1–4 | number of the key |
//!   | 5–8 | step |
//!   | 9–24 | the first 16 bytes of `HMAC(key, "steg2" ‖ number ‖ step)` |
//!
//! The phone shows `https://HOST/p/TOKEN` as a QR code. Test vectors stand in this file's tests.

use crate::token::{self, Signature};
use subtle::ConstantTimeEq as _;

/// Seconds that one code stands on the phone.
pub const STEP_SECONDS: u32 = 30;

const VERSION: u8 = 2;

/// What a token says; nothing of it is true until [`verify`] says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// Of the key that is said to have made it.
    pub number: u32,
    pub step: u32,
    signature: Signature,
}

/// What is not a token at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a participant's code")]
pub struct NotAToken;

/// The step that a moment lies in, given in seconds since 1970; the first one for moments before that, the last one for
/// moments after the year 6053.
pub fn step_of(seconds: i64) -> u32 {
    u32::try_from(seconds.max(0) / i64::from(STEP_SECONDS)).unwrap_or(u32::MAX)
}

/// The moment a step begins, in seconds since 1970.
pub fn step_start(step: u32) -> i64 {
    i64::from(step) * i64::from(STEP_SECONDS)
}

/// The token that the device with this key shows during `step`.
pub fn token(key: &[u8; 32], number: u32, step: u32) -> String {
    token::write(VERSION, &[number, step], &sign(key, number, step))
}

/// Takes a token apart. Total: any text gives an answer.
///
/// # Errors
/// When the text is not 34 characters of canonical base64url, or is of another version.
pub fn parse(token: &str) -> Result<Parsed, NotAToken> {
    let ([number, step], signature) = token::read(VERSION, token).ok_or(NotAToken)?;
    Ok(Parsed { number, step, signature })
}

/// Whether this key made this token, in constant time.
pub fn verify(key: &[u8; 32], token: &Parsed) -> bool {
    sign(key, token.number, token.step).ct_eq(&token.signature).into()
}

fn sign(key: &[u8; 32], number: u32, step: u32) -> Signature {
    token::sign(key, b"steg2", &[number, step])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Characters of a token.
    const TOKEN_LENGTH: usize = 34;
    const NUMBER: u32 = 7;
    /// 2026-11-23T08:05:00Z.
    const MORNING: i64 = 1_795_421_100;

    fn key() -> [u8; 32] {
        std::array::from_fn(|at| u8::try_from(at).unwrap())
    }

    #[test]
    fn a_client_author_can_check_against_these_values() {
        let step = step_of(MORNING);
        assert_eq!((step, step_start(step)), (59_847_370, MORNING));
        assert_eq!(token(&key(), NUMBER, step), "AgAAAAcDkTLKZKSsN6pcGCQT49-CY5-MSg");
    }

    #[test]
    fn a_token_is_read_back_and_belongs_to_its_key_only() {
        let step = step_of(MORNING);
        let text = token(&key(), NUMBER, step);
        assert_eq!(text.len(), TOKEN_LENGTH);
        let read = parse(&text).unwrap();
        assert_eq!((read.number, read.step), (NUMBER, step));
        assert!(verify(&key(), &read));
        assert!(!verify(&[7; 32], &read));
    }

    #[test]
    fn every_changed_character_is_noticed() {
        let text = token(&key(), NUMBER, step_of(MORNING));
        for at in 0..text.len() {
            for other in b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ " {
                let mut changed = text.clone().into_bytes();
                if changed[at] == *other {
                    continue;
                }
                changed[at] = *other;
                let changed = String::from_utf8(changed).unwrap();
                assert!(!parse(&changed).is_ok_and(|read| verify(&key(), &read)), "{changed}");
            }
        }
    }

    #[test]
    fn what_is_no_token_is_refused_without_harm() {
        let text = token(&key(), NUMBER, 5);
        for bad in [
            String::new(),
            "A".repeat(TOKEN_LENGTH),
            // A site's code.
            "AQAAAAEHImWUQO9qNL6KIh7flNNTlje0FQ".to_owned(),
            "å".repeat(TOKEN_LENGTH / 2),
            format!("{text}="),
            format!("{text}A"),
            format!(" {text}"),
            text[1..].to_owned(),
            "A".repeat(100_000),
        ] {
            assert_eq!(parse(&bad), Err(NotAToken), "{bad}");
        }
    }

    #[test]
    fn steps_cover_every_moment() {
        assert_eq!(step_of(i64::MIN), 0);
        assert_eq!(step_of(i64::MAX), u32::MAX);
        assert_eq!(step_of(step_start(u32::MAX)), u32::MAX);
    }
}
