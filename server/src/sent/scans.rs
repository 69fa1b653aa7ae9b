//! Participants' codes that a supervisor scanned, on their phones and on printed cards.

use super::{Became, Verdict, Why, again, moment};
use crate::{
    card_code,
    checkin::{Claim, Place, matching},
    door::{Door, unavailable},
    person_code::{self, Scanned},
    sign_in,
    store::{instant, sent::SentEvent},
};
use app::{
    attendance::{Event, Evidence},
    checkin::Direction,
    denied::Denied,
    ids::{EventId, PersonId, SiteId},
};
use chrono::{DateTime, TimeDelta, Utc};

/// How long a card that was scanned may wait on the phone; after that it is for a person to look at.
const BELIEVED: TimeDelta = TimeDelta::days(7);

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

/// Whose code was scanned, and how well that is known.
struct Read {
    person: PersonId,
    at: DateTime<Utc>,
    evidence: Evidence,
}

/// On the way to a verdict.
enum Judged {
    Known(Became),
    Refuse(Why),
    Take(Box<Claim>),
}

impl Door {
    /// Records whom a supervisor of this site scanned. `clock` is what the phone's clock says now.
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
        let mut judged = Vec::with_capacity(scans.len());
        for scan in &scans {
            let fingerprint = fingerprint(site, scan);
            if let Some(before) = before.get(&scan.id) {
                judged.push(Judged::Known(again(before, supervisor, &fingerprint)));
                continue;
            }
            let read = self.read_code(&scan.token, moment(scan.at, clock, now), now).await?;
            judged.push(read.map_or_else(Judged::Refuse, |read| {
                Judged::Take(Box::new(Claim {
                    id: scan.id.clone(),
                    participant: read.person,
                    device: device.clone(),
                    site: Some(site.clone()),
                    site_name: site_name.clone(),
                    direction: scan.direction,
                    evidence: read.evidence,
                    at: read.at,
                    claimed_at: Some(scan.at),
                    received_at: now,
                    fingerprint,
                }))
            }));
        }
        let verdicts = self.placed(judged, supervisor).await?;
        let ids = scans.into_iter().map(|scan| scan.id).collect();
        self.write_sent(ids, verdicts, supervisor).await
    }

    /// Each scan at the occasion it counts for, with the name of the one who was scanned.
    async fn placed(&self, judged: Vec<Judged>, supervisor: &PersonId) -> Result<Vec<Verdict>, Denied> {
        let taken = judged.iter().filter_map(|one| if let Judged::Take(claim) = one { Some(&**claim) } else { None });
        let claims: Vec<&Claim> = taken.collect();
        let people: Vec<&PersonId> = claims.iter().map(|claim| &claim.participant).collect();
        let db = &self.state.db;
        let mut places = db.places_around(&claims).await.map_err(unavailable("sent.places"))?.into_iter();
        let names = db.shown_names(&people).await.map_err(unavailable("sent.names"))?;
        let early = TimeDelta::minutes(self.state.settings.early_check_in_minutes.into());
        let verdicts = judged.into_iter().map(|one| match one {
            Judged::Known(became) => Verdict::Known(became),
            Judged::Refuse(why) => Verdict::Refuse(why),
            Judged::Take(claim) => {
                let places = places.next().unwrap_or_default();
                let place = matching::nearest(places, Place::planned, claim.direction, claim.at, early);
                let name = names.get(&claim.participant).cloned().unwrap_or_default();
                Verdict::Write(Box::new(scanned(*claim, place, supervisor)), name)
            }
        });
        Ok(verdicts.collect())
    }

    /// Whose code this is, scanned at the moment `at`.
    async fn read_code(&self, text: &str, at: DateTime<Utc>, now: DateTime<Utc>) -> Result<Result<Read, Why>, Denied> {
        let token = token_in(text);
        if let Some(parsed) = card_code::parse(token) {
            let card = self.state.db.card(parsed.number).await.map_err(unavailable("sent.card"))?;
            let Some(card) = card.filter(|card| card.key.made(&parsed)) else { return Ok(Err(Why::Forged)) };
            let ended = card.revoked_at.into_iter().chain(card.ended_at).min();
            if ended.is_some_and(|ended| at >= ended) {
                return Ok(Err(Why::Revoked));
            }
            let evidence = if now - at > BELIEVED { Evidence::OwnWord } else { Evidence::PrintedCard };
            return Ok(Ok(Read { person: card.participant, at, evidence }));
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
            Err(person_code::Why::Ended) => Err(Why::Revoked),
        };
        Ok(read)
    }
}

/// The entry: a presence that the supervisor recorded. Without a place it is a visit, for her to place.
fn scanned(claim: Claim, place: Option<Place>, supervisor: &PersonId) -> SentEvent {
    let event = Event {
        id: claim.id,
        participant: claim.participant,
        occasion: place.map(|place| place.id),
        site: claim.site,
        kind: claim.direction.kind(),
        outcome: None,
        evidence: claim.evidence,
        reason: None,
        at: claim.at,
        received_at: claim.received_at,
        author: supervisor.clone(),
        replaces: None,
        device: Some(claim.device),
        words: None,
        seq: None,
    };
    SentEvent { event, claimed_at: claim.claimed_at.unwrap_or(claim.received_at), fingerprint: claim.fingerprint }
}

/// The last part of a code's address; a bare token is itself.
fn token_in(text: &str) -> &str {
    text.rsplit('/').next().unwrap_or_default()
}

fn fingerprint(site: &SiteId, scan: &SentScan) -> String {
    let (direction, at) = (scan.direction.as_str(), scan.at.timestamp_micros());
    sign_in::hash(&format!("scan\n{site}\n{direction}\n{at}\n{}", scan.token))
}

#[cfg(test)]
mod tests {
    use super::token_in;

    #[test]
    fn a_code_is_its_addresss_last_part() {
        assert_eq!(token_in("https://steg.example/p/AwAA"), "AwAA");
        assert_eq!(token_in("AwAA"), "AwAA");
        assert_eq!(token_in(""), "");
    }
}
