//! What a site's screen shows at one moment, made from a day key: the same code on the server and on the screen.
//!
//! The format is described in `server/src/site_code.rs`. No clock and no calendar here: whoever calls knows the step,
//! and which key holds then.

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use maker::token::{self, Signature, hmac};

/// Seconds that one token stands on the screen.
pub const STEP_SECONDS: u32 = 15;
/// Seconds that one 6-digit code stands on the screen.
pub const DIGITS_SECONDS: u32 = 60;
/// First byte of a token.
pub const VERSION: u8 = 1;

/// What makes a site's codes of one local day, and of no other.
#[derive(Clone, PartialEq, Eq)]
pub struct DayKey {
    /// The number in the site's code.
    pub number: u32,
    pub key: [u8; 32],
}

impl DayKey {
    /// A key as it is sent to a screen: 32 bytes, base64url. `None` when it is anything else.
    pub fn parse(number: u32, text: &str) -> Option<Self> {
        let key = BASE64_URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
        Some(Self { number, key })
    }

    /// As [`DayKey::parse`] reads it.
    pub fn text(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.key)
    }

    /// The token of a step. The step must lie in this key's day: nobody accepts it otherwise.
    pub fn token(&self, step: u32) -> String {
        token::write(VERSION, &[self.number, step], &self.signature(step))
    }

    /// The six digits of a minute. The minute must begin in this key's day.
    pub fn digits(&self, minute: u32) -> String {
        let h = hmac(&self.key, &[b"steg6", &self.number.to_be_bytes(), &minute.to_be_bytes()]);
        let offset = usize::from(h[31] & 15);
        let word = u32::from_be_bytes([h[offset], h[offset + 1], h[offset + 2], h[offset + 3]]) & 0x7fff_ffff;
        format!("{:06}", word % 1_000_000)
    }

    /// The signature in the token of a step.
    pub fn signature(&self, step: u32) -> Signature {
        token::sign(&self.key, b"steg1", &[self.number, step])
    }
}

impl std::fmt::Debug for DayKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DayKey").field("number", &self.number).finish_non_exhaustive()
    }
}
