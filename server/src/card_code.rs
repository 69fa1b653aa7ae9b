//! The code on a participant's printed card.
//!
//! `token = base64url(3 ‖ number ‖ first 16 bytes of HMAC-SHA256(secret, "steg3" ‖ number))`, the number as a u32,
//! big-endian, no padding: 28 characters. The card shows `https://HOST/p/TOKEN` as a QR code. The code never changes, so
//! a copy of the card is worth the same; what it shows is therefore of the class "printed card", and a lost card is
//! revoked. (Versions: 1 is a site's code, 2 a code made on a participant's phone.)

use maker::token::{self, Signature};
use subtle::ConstantTimeEq as _;

const VERSION: u8 = 3;

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
        token::write(VERSION, &[self.number], &self.signature())
    }

    /// Whether this card shows this token, in constant time.
    pub fn made(&self, token: &Parsed) -> bool {
        self.number == token.number && bool::from(self.signature().ct_eq(&token.signature))
    }

    fn signature(&self) -> Signature {
        token::sign(&self.secret, b"steg3", &[self.number])
    }
}

/// What a token says; nothing of it is true until [`CardKey::made`] says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    pub number: u32,
    signature: Signature,
}

/// Takes a token apart. Total: `None` for any text that is not one, in its one spelling.
pub fn parse(token: &str) -> Option<Parsed> {
    let ([number], signature) = token::read(VERSION, token)?;
    Some(Parsed { number, signature })
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
        assert_eq!(token.len(), 28);
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
