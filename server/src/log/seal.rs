//! A seal: what the ends of all chains were that had grown since the seal before it.

use super::chain::{Fields, START};
use serde::{Deserialize, Serialize};

/// The end of one participant's chain.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Head {
    pub participant: String,
    /// The entry's number in the chain, from 1.
    pub seq: i64,
    pub hash: String,
}

/// One seal; as JSON, a line of what `steg seals` exports. It names nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
#[serde(deny_unknown_fields)]
pub struct Seal {
    /// From 1.
    pub number: i64,
    /// When, in epoch milliseconds by the server's clock.
    pub at: i64,
    /// Entries of the log sealed by now.
    pub events: i64,
    /// Chains in this seal.
    pub heads: i64,
    pub digest: String,
    /// Hash of the seal before it.
    pub previous: String,
    pub hash: String,
}

impl Seal {
    /// The seal after `last` over these heads; `new` entries were not sealed before.
    pub fn after(last: Option<&Self>, at: i64, heads: &mut [Head], new: i64) -> Self {
        let mut seal = Self {
            number: last.map_or(1, |last| last.number + 1),
            at,
            events: last.map_or(0, |last| last.events) + new,
            heads: i64::try_from(heads.len()).unwrap_or(i64::MAX),
            digest: digest(heads),
            previous: last.map_or_else(|| START.to_owned(), |last| last.hash.clone()),
            hash: String::new(),
        };
        seal.hash = seal.own_hash();
        seal
    }

    /// As a line of the export.
    pub fn line(&self) -> String {
        // Numbers and texts always have a form in JSON.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What its hash must be.
    pub fn own_hash(&self) -> String {
        Fields::of("steg attendance seal 1")
            .text(&self.previous)
            .number(self.number)
            .number(self.at)
            .number(self.events)
            .number(self.heads)
            .text(&self.digest)
            .hash()
    }
}

/// Hash over these ends, in the order of the participants' ids; sorts them.
pub fn digest(heads: &mut [Head]) -> String {
    heads.sort_by(|a, b| a.participant.cmp(&b.participant));
    let fields = heads.iter().fold(Fields::of("steg attendance heads 1"), |fields, head| {
        fields.text(&head.participant).number(head.seq).text(&head.hash)
    });
    fields.hash()
}
