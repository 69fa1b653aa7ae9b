//! The code on a participant's printed card.
//!
//! `token = base64url(3 ‖ number ‖ first 16 bytes of HMAC-SHA256(secret, "steg3" ‖ number))`, the number as a u32,
//! big-endian, no padding: 28 characters. The card shows `https://HOST/p/TOKEN` as a QR code. The code never changes, so
//! a copy of the card is worth the same; what it shows is therefore of the class "printed card", and a lost card is
//! revoked. (Versions: 1 is a site's code, 2 a code made on a participant's phone.)

use app::site::code::hmac;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use subtle::ConstantTimeEq as _;

/// Characters of a token.
pub const TOKEN_LENGTH: usize = 28;

const VERSION: u8 = 3;
const MAC_BYTES: usize = 16;

/// What makes a card's code.
#[derive(Clone, PartialEq, Eq)]
pub struct CardKey {
    /// Stands in the code.
    pub number: u32,
    pub secret: [u8; 32],
}

impl std::fmt::Debug for CardKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CardKey").field("number", &self.number).finish_non_exhaustive()
    }
}

impl CardKey {
    pub fn token(&self) -> String {
        let mut bytes = vec![VERSION];
        bytes.extend_from_slice(&self.number.to_be_bytes());
        bytes.extend_from_slice(&self.mac());
        BASE64_URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Whether this card shows this token, in constant time.
    pub fn made(&self, token: &Parsed) -> bool {
        self.number == token.number && bool::from(self.mac().ct_eq(&token.mac))
    }

    fn mac(&self) -> [u8; MAC_BYTES] {
        let h = hmac(&self.secret, &[b"steg3", &self.number.to_be_bytes()]);
        std::array::from_fn(|at| h[at])
    }
}

/// What a token says; nothing of it is true until [`CardKey::made`] says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    pub number: u32,
    mac: [u8; MAC_BYTES],
}

/// Takes a token apart. Total: `None` for any text that is not one, in its one spelling.
pub fn parse(token: &str) -> Option<Parsed> {
    if token.len() != TOKEN_LENGTH {
        return None;
    }
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).ok()?;
    let (&[VERSION, n0, n1, n2, n3], mac) = bytes.split_first_chunk::<5>()? else { return None };
    Some(Parsed { number: u32::from_be_bytes([n0, n1, n2, n3]), mac: mac.try_into().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> CardKey {
        CardKey { number: 7, secret: std::array::from_fn(|at| u8::try_from(at).unwrap()) }
    }

    #[test]
    fn a_card_is_read_back_and_belongs_to_its_key_only() {
        let token = key().token();
        assert_eq!(token.len(), TOKEN_LENGTH);
        let read = parse(&token).unwrap();
        assert_eq!(read.number, 7);
        assert!(key().made(&read));
        assert!(!CardKey { secret: [7; 32], ..key() }.made(&read));
        assert!(!CardKey { number: 8, ..key() }.made(&read));
    }

    #[test]
    fn every_changed_character_is_noticed() {
        let token = key().token();
        for at in 0..token.len() {
            for other in b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ " {
                let mut changed = token.clone().into_bytes();
                if changed[at] == *other {
                    continue;
                }
                changed[at] = *other;
                let changed = String::from_utf8(changed).unwrap();
                assert!(!parse(&changed).is_some_and(|read| key().made(&read)), "{changed}");
            }
        }
    }

    #[test]
    fn what_is_no_card_is_refused_without_harm() {
        for bad in
            ["", "A", "AQAAAAEHImWUQO9qNL6KIh7flNNTlje0FQ", &"A".repeat(28), &"å".repeat(14), &"A".repeat(100_000)]
        {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
