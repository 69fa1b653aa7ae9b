//! What a supervisor's phone sends when it can: marks it kept, and participants' codes it scanned.
//!
//! Each item is judged alone, in the order sent, and known again by its id. Its moment is what the phone claims, put
//! right by how far that phone's clock is off while it sends, and never later than now.

mod marks;
mod scans;

pub use marks::SentMark;
pub use scans::SentScan;

use crate::{
    door::{Door, unavailable},
    store::{
        instant,
        sent::{SentBefore, SentEvent},
    },
};
use app::{
    attendance::Event,
    denied::Denied,
    ids::{EventId, PersonId, SiteId},
};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashSet;

/// A clock further off than this is not put right.
const MOST_OFF: TimeDelta = TimeDelta::days(366);
/// Whom a supervisor may mark: people who were at her site, or have a place there, within so many days.
pub const KNOWN_WITHIN: TimeDelta = TimeDelta::days(30);

/// Why an item was not recorded. Each is something whoever holds the phone can act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The roll is not open (any more), or is not of this site.
    Closed,
    Cancelled,
    /// Nobody a supervisor of this site knows of.
    UnknownPerson,
    /// Not the code of a participant.
    NotACode,
    Forged,
    /// Of a moment still to come.
    Future,
    /// An old picture of a code.
    Passed,
    /// The card, or the phone that showed the code, was out of use.
    Revoked,
}

impl Why {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Cancelled => "cancelled",
            Self::UnknownPerson => "unknown_person",
            Self::NotACode => "not_a_code",
            Self::Forged => "forged",
            Self::Future => "future",
            Self::Passed => "passed",
            Self::Revoked => "revoked",
        }
    }
}

/// What became of an item.
#[derive(Clone, Debug)]
pub enum Became {
    Recorded {
        event: Box<Event>,
        name: String,
    },
    Rejected {
        id: EventId,
        why: Why,
    },
    /// The id is taken by something else; nothing was written.
    OtherContent {
        id: EventId,
    },
}

/// On the way to an answer.
enum Verdict {
    Known(Became),
    Refuse(Why),
    /// With the participant's name, as a supervisor may read it.
    Write(Box<SentEvent>, String),
}

impl Door {
    /// The people a supervisor of this site may know of.
    pub(crate) async fn people_of(&self, site: &SiteId) -> Result<Vec<(PersonId, String)>, Denied> {
        let now = self.state.now();
        let people = self.state.db.people_of_site(site, now - KNOWN_WITHIN, now + KNOWN_WITHIN).await;
        people.map_err(unavailable("sent.people"))
    }

    async fn write_sent(
        &self,
        ids: Vec<EventId>,
        verdicts: Vec<Verdict>,
        supervisor: &PersonId,
    ) -> Result<Vec<Became>, Denied> {
        let db = &self.state.db;
        let mut seen = HashSet::new();
        // An id that stands twice in one batch says the same both times: it is written once.
        let to_write = |verdict: &Verdict| match verdict {
            Verdict::Write(sent, _) => Some((**sent).clone()),
            _ => None,
        };
        let events: Vec<SentEvent> =
            verdicts.iter().filter_map(to_write).filter(|sent| seen.insert(sent.event.id.clone())).collect();
        let new = db.add_sent(&events).await.map_err(unavailable("sent.write"))?;
        // Somebody else's request may have brought the same ids meanwhile.
        let raced: Vec<&EventId> = events.iter().map(|sent| &sent.event.id).filter(|id| !new.contains(*id)).collect();
        let raced = db.sent_before(&raced).await.map_err(unavailable("sent.before"))?;
        let answers = ids.into_iter().zip(verdicts).map(|(id, verdict)| match verdict {
            Verdict::Known(result) => result,
            Verdict::Refuse(why) => Became::Rejected { id, why },
            Verdict::Write(sent, name) => match raced.get(&id) {
                Some(before) => again(before, supervisor, &sent.fingerprint),
                None => Became::Recorded { event: Box::new(sent.event), name },
            },
        });
        Ok(answers.collect())
    }
}

/// What was recorded before is answered as it was then.
fn again(before: &SentBefore, author: &PersonId, fingerprint: &str) -> Became {
    if before.same(author, fingerprint) {
        Became::Recorded { event: Box::new(before.event.clone()), name: before.name.clone() }
    } else {
        Became::OtherContent { id: before.event.id.clone() }
    }
}

/// The moment an item speaks of.
pub(crate) fn moment(claimed: DateTime<Utc>, clock: Option<DateTime<Utc>>, now: DateTime<Utc>) -> DateTime<Utc> {
    let off = clock.map(|clock| now - clock).filter(|off| off.abs() <= MOST_OFF).unwrap_or_default();
    let at = claimed.checked_add_signed(off).unwrap_or(claimed);
    instant(at.min(now).timestamp_millis())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + seconds, 0).unwrap()
    }

    #[test]
    fn a_wrong_clock_is_put_right_and_nothing_is_of_the_future() {
        let now = at(0);
        assert_eq!(moment(at(-60), None, now), at(-60));
        assert_eq!(moment(at(60), None, now), now);
        // The phone is an hour ahead.
        assert_eq!(moment(at(3600 - 60), Some(at(3600)), now), at(-60));
        assert_eq!(moment(at(-3600 - 60), Some(at(-3600)), now), at(-60));
        // No clock at all: what it claims is all there is.
        let nonsense = DateTime::from_timestamp(8_000_000_000_000, 0);
        assert_eq!(moment(at(-60), nonsense, now), at(-60));
        assert_eq!(moment(DateTime::<Utc>::MAX_UTC, None, now), now);
    }
}
