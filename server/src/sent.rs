//! What a supervisor's phone sends when it can: marks it kept, and participants' codes it scanned.
//!
//! Each item is judged alone, in the order sent, and known again by its id. Its moment is what the phone claims, put
//! right by how far that phone's clock is off while it sends, and never later than now.

use crate::{
    card_code,
    checkin::{Claim, Place, matching},
    door::{Door, unavailable},
    person_code::{self, Scanned},
    sign_in, site,
    store::{
        attendance::{SentBefore, SentEvent},
        instant,
    },
};
use app::{
    attendance::{Event, Evidence, Kind, Outcome},
    checkin::Direction,
    denied::Denied,
    ids::{EventId, OccasionId, PersonId, SiteId},
};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::{HashMap, HashSet};

/// A clock further off than this is not put right.
const MOST_OFF: TimeDelta = TimeDelta::days(366);
/// How long a scan may wait on the phone.
const BELIEVED: TimeDelta = TimeDelta::days(7);
/// Whom a supervisor may mark: people who were at her site, or have a place there, within so many days.
pub const KNOWN_WITHIN: TimeDelta = TimeDelta::days(30);

/// A mark that was tapped, now or without network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentMark {
    pub id: EventId,
    pub participant: PersonId,
    pub occasion: OccasionId,
    /// `None` takes the mark before it back.
    pub outcome: Option<Outcome>,
    /// When it was tapped, by the phone's clock.
    pub at: DateTime<Utc>,
}

/// A participant's code that was scanned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentScan {
    pub id: EventId,
    /// The code's address, or only its last part.
    pub token: String,
    pub direction: Direction,
    /// When it was scanned, by the phone's clock.
    pub at: DateTime<Utc>,
}

/// Why an item was not recorded. Each is something whoever holds the phone can act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The roll is not open (any more), or is not of this site.
    Closed,
    Cancelled,
    /// Nobody a supervisor of this site knows of.
    UnknownPerson,
    /// Somebody has marked this person at a later moment.
    NewerMark,
    /// Not the code of a participant.
    NotACode,
    Forged,
    /// Of a moment still to come.
    Future,
    /// An old picture of a code.
    Passed,
    /// The card, or the phone that showed the code, was out of use.
    Revoked,
    TooOld,
}

impl Why {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Cancelled => "cancelled",
            Self::UnknownPerson => "unknown_person",
            Self::NewerMark => "newer_mark",
            Self::NotACode => "not_a_code",
            Self::Forged => "forged",
            Self::Future => "future",
            Self::Passed => "passed",
            Self::Revoked => "revoked",
            Self::TooOld => "too_old",
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
    Write(Box<SentEvent>, String),
}

/// Whose code was scanned, and how well that is known.
struct Read {
    person: PersonId,
    at: DateTime<Utc>,
    evidence: Evidence,
}

impl Door {
    /// Records what a supervisor of this site marked. `clock` is what the phone's clock says now.
    pub async fn send_marks(
        &self,
        site: &SiteId,
        marks: Vec<SentMark>,
        clock: Option<DateTime<Utc>>,
    ) -> Result<Vec<Became>, Denied> {
        let (supervisor, _) = self.supervisor_at(site).await?;
        let ids: Vec<&EventId> = marks.iter().map(|mark| &mark.id).collect();
        let before = self.state.db.sent_before(&ids).await.map_err(unavailable("sent.before"))?;
        let now = instant(self.state.now().timestamp_millis());
        let known: HashMap<PersonId, String> = self.people_of(site).await?.into_iter().collect();
        let mut occasions = HashMap::new();
        let mut last: HashMap<(PersonId, OccasionId), Option<Event>> = HashMap::new();
        let mut verdicts = Vec::with_capacity(marks.len());
        for mark in &marks {
            let fingerprint = mark_fingerprint(mark);
            if let Some(before) = before.get(&mark.id) {
                verdicts.push(Verdict::Known(again(before, supervisor, &fingerprint)));
                continue;
            }
            if !occasions.contains_key(&mark.occasion) {
                let occasion = match self.occasion_with_open_roll(site, &mark.occasion).await {
                    Ok(occasion) => Some(occasion),
                    Err(Denied::NotFound) => None,
                    Err(denied) => return Err(denied),
                };
                for (person, events) in self.log_of_occasion(&mark.occasion).await? {
                    let event = events.into_iter().rev().find(|event| event.kind == Kind::Mark);
                    last.insert((person, mark.occasion.clone()), event);
                }
                occasions.insert(mark.occasion.clone(), occasion);
            }
            let Some(Some(occasion)) = occasions.get(&mark.occasion) else {
                verdicts.push(Verdict::Refuse(Why::Closed));
                continue;
            };
            if occasion.cancelled.is_some() {
                verdicts.push(Verdict::Refuse(Why::Cancelled));
                continue;
            }
            let Some(name) = known.get(&mark.participant) else {
                verdicts.push(Verdict::Refuse(Why::UnknownPerson));
                continue;
            };
            let last = last.entry((mark.participant.clone(), mark.occasion.clone())).or_default();
            let at = moment(mark.at, clock, now);
            let device = &self.anyone()?.device;
            // What somebody saw later, on another phone, is not undone by what waited on this one.
            if last.as_ref().is_some_and(|last| last.at > at && last.device.as_ref() != Some(device)) {
                verdicts.push(Verdict::Refuse(Why::NewerMark));
                continue;
            }
            let event = Event {
                id: mark.id.clone(),
                participant: mark.participant.clone(),
                occasion: Some(mark.occasion.clone()),
                site: Some(site.clone()),
                kind: Kind::Mark,
                outcome: mark.outcome,
                evidence: Evidence::SupervisorMark,
                reason: None,
                at,
                received_at: site::after(now, last.as_ref()),
                author: supervisor.clone(),
                replaces: last.as_ref().map(|event| event.id.clone()),
                device: Some(device.clone()),
                words: None,
            };
            *last = Some(event.clone());
            verdicts
                .push(Verdict::Write(Box::new(SentEvent { event, claimed_at: mark.at, fingerprint }), name.clone()));
        }
        let ids = marks.into_iter().map(|mark| mark.id).collect();
        self.write_sent(ids, verdicts, supervisor).await
    }

    /// Records whom a supervisor of this site scanned.
    pub async fn send_scans(
        &self,
        site: &SiteId,
        scans: Vec<SentScan>,
        clock: Option<DateTime<Utc>>,
    ) -> Result<Vec<Became>, Denied> {
        let (supervisor, site_name) = self.supervisor_at(site).await?;
        let ids: Vec<&EventId> = scans.iter().map(|scan| &scan.id).collect();
        let before = self.state.db.sent_before(&ids).await.map_err(unavailable("sent.before"))?;
        let now = instant(self.state.now().timestamp_millis());
        let device = &self.anyone()?.device;
        let early = TimeDelta::minutes(self.state.settings.early_check_in_minutes.into());
        let mut verdicts = Vec::with_capacity(scans.len());
        for scan in &scans {
            let fingerprint = scan_fingerprint(site, scan);
            if let Some(before) = before.get(&scan.id) {
                verdicts.push(Verdict::Known(again(before, supervisor, &fingerprint)));
                continue;
            }
            let read = match self.read_code(&scan.token, moment(scan.at, clock, now), now).await? {
                Ok(read) => read,
                Err(why) => {
                    verdicts.push(Verdict::Refuse(why));
                    continue;
                }
            };
            let claim = Claim {
                id: scan.id.clone(),
                participant: read.person.clone(),
                device: device.clone(),
                site: Some(site.clone()),
                site_name: site_name.clone(),
                direction: scan.direction,
                evidence: read.evidence,
                at: read.at,
                claimed_at: Some(scan.at),
                received_at: now,
                fingerprint: fingerprint.clone(),
            };
            let places = self.state.db.places_around(&[&claim]).await.map_err(unavailable("sent.places"))?;
            let places = places.into_iter().next().unwrap_or_default();
            let place = matching::nearest(places, Place::planned, scan.direction, read.at, early);
            let name = self.state.db.shown_name(&read.person).await.map_err(unavailable("sent.name"))?;
            let event = Event {
                id: scan.id.clone(),
                participant: read.person,
                // None: a visit, for the supervisor to place.
                occasion: place.map(|place| place.id),
                site: Some(site.clone()),
                kind: scan.direction.kind(),
                outcome: None,
                evidence: read.evidence,
                reason: None,
                at: read.at,
                received_at: now,
                author: supervisor.clone(),
                replaces: None,
                device: Some(device.clone()),
                words: None,
            };
            let sent = SentEvent { event, claimed_at: scan.at, fingerprint };
            verdicts.push(Verdict::Write(Box::new(sent), name.unwrap_or_default()));
        }
        let ids = scans.into_iter().map(|scan| scan.id).collect();
        self.write_sent(ids, verdicts, supervisor).await
    }

    /// The people a supervisor of this site may know of.
    pub(crate) async fn people_of(&self, site: &SiteId) -> Result<Vec<(PersonId, String)>, Denied> {
        let now = self.state.now();
        let people = self.state.db.people_of_site(site, now - KNOWN_WITHIN, now + KNOWN_WITHIN).await;
        people.map_err(unavailable("sent.people"))
    }

    /// Whose code this is, scanned at the moment `at`.
    async fn read_code(&self, text: &str, at: DateTime<Utc>, now: DateTime<Utc>) -> Result<Result<Read, Why>, Denied> {
        let token = token_in(text);
        if let Some(parsed) = card_code::parse(token) {
            let card = self.state.db.card(parsed.number).await.map_err(unavailable("sent.card"))?;
            let Some(card) = card.filter(|card| card.key.made(&parsed)) else { return Ok(Err(Why::Forged)) };
            if now - at > BELIEVED {
                return Ok(Err(Why::TooOld));
            }
            let ended = card.revoked_at.into_iter().chain(card.ended_at).min();
            if ended.is_some_and(|ended| at >= ended) {
                return Ok(Err(Why::Revoked));
            }
            return Ok(Ok(Read { person: card.participant, at, evidence: Evidence::PrintedCard }));
        }
        // The code of a phone carries its own moment; the claimed one says whether it was read while it stood there.
        let read = match person_code::verify(&self.state, token, now, Some(at)).await {
            Ok(code) => Ok(Read {
                person: code.person,
                at: code.at,
                evidence: match code.scanned {
                    Scanned::Now | Scanned::Later => Evidence::StaffScan,
                    // For a person to look at, like all that is doubtful.
                    Scanned::Doubtful => Evidence::OwnWord,
                },
            }),
            Err(person_code::Why::Store(error)) => return Err(unavailable("sent.code")(error)),
            Err(person_code::Why::NotACode) => Err(Why::NotACode),
            Err(person_code::Why::Unknown | person_code::Why::Forged) => Err(Why::Forged),
            Err(person_code::Why::Future) => Err(Why::Future),
            Err(person_code::Why::Passed) => Err(Why::Passed),
            Err(person_code::Why::TooOld) => Err(Why::TooOld),
            Err(person_code::Why::Ended) => Err(Why::Revoked),
        };
        Ok(read)
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
    let SentBefore { event, name, .. } = before.clone();
    if event.author == *author && before.fingerprint.as_deref() == Some(fingerprint) {
        Became::Recorded { event: Box::new(event), name }
    } else {
        Became::OtherContent { id: event.id }
    }
}

/// The moment an item speaks of.
pub(crate) fn moment(claimed: DateTime<Utc>, clock: Option<DateTime<Utc>>, now: DateTime<Utc>) -> DateTime<Utc> {
    let off = clock.map(|clock| now - clock).filter(|off| off.abs() <= MOST_OFF).unwrap_or_default();
    let at = claimed.checked_add_signed(off).unwrap_or(claimed);
    instant(at.min(now).timestamp_millis())
}

/// The last part of a code's address; a bare token is itself.
fn token_in(text: &str) -> &str {
    text.rsplit('/').next().unwrap_or_default()
}

fn mark_fingerprint(mark: &SentMark) -> String {
    let outcome = mark.outcome.map_or("", Outcome::as_str);
    let at = mark.at.timestamp_micros();
    sign_in::hash(&format!("mark\n{}\n{}\n{outcome}\n{at}", mark.participant, mark.occasion))
}

fn scan_fingerprint(site: &SiteId, scan: &SentScan) -> String {
    let (direction, at) = (scan.direction.as_str(), scan.at.timestamp_micros());
    sign_in::hash(&format!("scan\n{site}\n{direction}\n{at}\n{}", scan.token))
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

    #[test]
    fn a_code_is_its_addresss_last_part() {
        assert_eq!(token_in("https://steg.example/p/AwAA"), "AwAA");
        assert_eq!(token_in("AwAA"), "AwAA");
        assert_eq!(token_in(""), "");
    }
}
