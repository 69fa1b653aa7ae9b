//! The hash of an entry: over the entry before it and every column of its own.

use crate::store::log::Entry;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};

/// What the first entry of a participant, and the first seal, follow.
pub const START: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Hashes fields so that no two lists of fields hash alike: each says its kind and its length.
pub struct Fields(Sha256);

impl Fields {
    /// `what` keeps hashes of different things, and of different versions, apart.
    pub fn of(what: &str) -> Self {
        Self(Sha256::new()).text(what)
    }

    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        self.0.update([1]);
        self.0.update((text.len() as u64).to_be_bytes());
        self.0.update(text);
        self
    }

    #[must_use]
    pub fn number(mut self, number: i64) -> Self {
        self.0.update([2]);
        self.0.update(number.to_be_bytes());
        self
    }

    #[must_use]
    pub fn nothing(mut self) -> Self {
        self.0.update([0]);
        self
    }

    #[must_use]
    fn text_if_any(self, text: Option<&str>) -> Self {
        match text {
            Some(text) => self.text(text),
            None => self.nothing(),
        }
    }

    /// The hash, base64url without padding.
    pub fn hash(self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.0.finalize())
    }

    pub fn bytes(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

impl Entry {
    /// The hash of this entry as number `seq` of its participant's, after the one with the hash `previous`.
    pub fn hash(&self, seq: i64, previous: &str) -> String {
        let fields = Fields::of("steg attendance event 1")
            .text(previous)
            .number(seq)
            .text(&self.id)
            .text(&self.participant)
            .text_if_any(self.occasion.as_deref())
            .text_if_any(self.site.as_deref())
            .text(&self.kind)
            .text_if_any(self.outcome.as_deref())
            .text(&self.evidence)
            .text_if_any(self.reason.as_deref())
            .number(self.at);
        let fields = match self.claimed_at {
            Some(at) => fields.number(at),
            None => fields.nothing(),
        };
        fields
            .number(self.received_at)
            .text(&self.author)
            .text_if_any(self.replaces.as_deref())
            .text_if_any(self.device.as_deref())
            .text_if_any(self.words.as_deref())
            .text_if_any(self.fingerprint.as_deref())
            .hash()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_start_is_a_hash_of_nothing_but_zeros() {
        assert_eq!(BASE64_URL_SAFE_NO_PAD.encode([0; 32]), START);
    }

    #[test]
    fn no_two_lists_of_fields_hash_alike() {
        let of = || Fields::of("x");
        let hashes = [
            of().text("ab").text("c").hash(),
            of().text("a").text("bc").hash(),
            of().text("abc").hash(),
            of().text("abc").text("").hash(),
            of().text("abc").nothing().hash(),
            of().nothing().text("abc").hash(),
            of().number(1).hash(),
            of().text("\0\0\0\0\0\0\0\u{1}").hash(),
            Fields::of("y").number(1).hash(),
        ];
        let different: std::collections::HashSet<&String> = hashes.iter().collect();
        assert_eq!(different.len(), hashes.len());
    }
}
