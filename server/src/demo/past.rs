//! What the log says of the occasions that are over: most people came, some were late, some said why they could not.

use super::{DemoError, chance::Seeded, days};
use crate::store::municipality::{Municipality, Occasion};
use app::{
    account::Role,
    attendance::{Event, Evidence, Kind, Outcome, Reason},
    ids::{EventId, OccasionId, PersonId, SiteId},
};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use std::collections::HashMap;

/// Writes the log up to `now`.
pub struct Past<'a> {
    chance: &'a Seeded,
    now: DateTime<Utc>,
    zone: Tz,
    supervisors: HashMap<&'a SiteId, &'a PersonId>,
    counsellors: HashMap<&'a PersonId, &'a PersonId>,
    events: Vec<Event>,
}

/// Somebody's place at an occasion that is over.
#[derive(Clone, Copy)]
struct Place<'a> {
    participant: &'a PersonId,
    occasion: &'a Occasion,
}

fn minutes(count: u32) -> TimeDelta {
    TimeDelta::minutes(i64::from(count))
}

/// The log of everyone, in the order in which it was received.
pub fn log(of: &Municipality, chance: &Seeded, now: DateTime<Utc>, zone: Tz) -> Result<Vec<Event>, DemoError> {
    let over: HashMap<&OccasionId, &Occasion> = of
        .occasions
        .iter()
        .filter(|o| o.ends_at < now && o.cancelled.is_none())
        .map(|occasion| (&occasion.id, occasion))
        .collect();
    let mut past = Past {
        chance,
        now,
        zone,
        supervisors: of.sites.iter().filter_map(|site| Some((&site.id, site.supervisors.first()?))).collect(),
        counsellors: of
            .people
            .iter()
            .filter(|person| person.role == Role::Participant)
            .filter_map(|person| Some((&person.id, person.counsellor.as_ref()?)))
            .collect(),
        events: Vec::new(),
    };
    for (participant, occasion) in &of.places {
        if let Some(occasion) = over.get(occasion) {
            past.tell(Place { participant, occasion })?;
        }
    }
    let mut events = past.events;
    events.sort_by(|a, b| (a.received_at, &a.id).cmp(&(b.received_at, &b.id)));
    Ok(events)
}

impl Past<'_> {
    /// What became of one place, in shares of a hundred.
    fn tell(&mut self, place: Place<'_>) -> Result<(), DemoError> {
        match self.chance.between(0, 99) {
            0..=66 => self.came(place),
            67..=71 => self.sent_later(place),
            72..=78 => self.late(place),
            79..=82 => self.left_early(place),
            83..=90 => self.reported(place),
            91..=93 => self.not_there(place),
            // Nobody said anything: unmarked.
            _ => Ok(()),
        }
    }

    fn came(&mut self, place: Place<'_>) -> Result<(), DemoError> {
        let evidence = if self.chance.percent(14) { Evidence::TypedCode } else { Evidence::SiteCode };
        let at = place.occasion.starts_at - minutes(10) + minutes(self.chance.between(0, 18));
        self.said(place, Kind::CheckIn, evidence, at, at)?;
        if self.chance.percent(40) {
            let at = place.occasion.ends_at - minutes(self.chance.between(0, 8));
            self.said(place, Kind::CheckOut, Evidence::SiteCode, at, at)?;
        }
        if self.chance.percent(20) {
            self.marked(place, Outcome::Present)?;
        }
        Ok(())
    }

    /// The phone had no network: the code came in hours later, and a supervisor confirmed it, or has not looked yet.
    fn sent_later(&mut self, place: Place<'_>) -> Result<(), DemoError> {
        let at = place.occasion.starts_at - minutes(8) + minutes(self.chance.between(0, 15));
        let received = (at + minutes(self.chance.between(100, 900))).min(self.now);
        self.said(place, Kind::CheckIn, Evidence::SiteCodeLater, at, received)?;
        let next_day = self.following(place.occasion, 1, 9);
        if next_day > received && next_day <= self.now {
            self.by_supervisor(place, Outcome::Present, next_day)?;
        }
        Ok(())
    }

    fn late(&mut self, place: Place<'_>) -> Result<(), DemoError> {
        let at = place.occasion.starts_at + minutes(self.chance.between(18, 45));
        self.said(place, Kind::CheckIn, Evidence::SiteCode, at, at)?;
        if self.chance.percent(35) { self.marked(place, Outcome::Late) } else { Ok(()) }
    }

    fn left_early(&mut self, place: Place<'_>) -> Result<(), DemoError> {
        let came = place.occasion.starts_at - minutes(self.chance.between(0, 9));
        self.said(place, Kind::CheckIn, Evidence::SiteCode, came, came)?;
        let went = place.occasion.ends_at - minutes(self.chance.between(25, 45));
        self.said(place, Kind::CheckOut, Evidence::SiteCode, went, went)?;
        if self.chance.percent(50) { self.marked(place, Outcome::LeftEarly) } else { Ok(()) }
    }

    /// Said beforehand that she could not come; the counsellor has judged it, or has not yet.
    fn reported(&mut self, place: Place<'_>) -> Result<(), DemoError> {
        const WHY: [Reason; 6] = [
            Reason::Sick,
            Reason::Sick,
            Reason::ChildSick,
            Reason::OtherAuthority,
            Reason::JobInterview,
            Reason::Other,
        ];
        let reason = self.chance.pick(&WHY).copied().unwrap_or(Reason::Other);
        let at = place.occasion.starts_at - minutes(self.chance.between(20, 90));
        let mut event = self.event(place, Kind::Report, Evidence::OwnWord, at, at)?;
        // Said at home.
        event.site = None;
        event.reason = Some(reason);
        self.events.push(event);
        if self.chance.percent(60) {
            self.marked(place, Outcome::NotThere)?;
        }
        let outcome = if reason == Reason::Sick { Outcome::Sick } else { Outcome::AbsentAccepted };
        if self.chance.percent(70) { self.decided(place, outcome) } else { Ok(()) }
    }

    fn not_there(&mut self, place: Place<'_>) -> Result<(), DemoError> {
        self.marked(place, Outcome::NotThere)?;
        let outcome = if self.chance.percent(50) { Outcome::AbsentAccepted } else { Outcome::AbsentNotAccepted };
        if self.chance.percent(40) { self.decided(place, outcome) } else { Ok(()) }
    }

    /// This hour of the working day so many working days after an occasion.
    fn following(&self, occasion: &Occasion, workdays: usize, hour: u32) -> DateTime<Utc> {
        let day = days::day(occasion.starts_at, self.zone);
        let next = days::workdays(days::later(day, 1), days::later(day, 10));
        let day = next.get(workdays.saturating_sub(1)).copied().unwrap_or(day);
        let time = NaiveTime::from_hms_opt(hour, self.chance.between(0, 50), 0).unwrap_or(NaiveTime::MIN);
        days::instant(self.zone, day, time)
    }

    fn event(
        &self,
        place: Place<'_>,
        kind: Kind,
        evidence: Evidence,
        at: DateTime<Utc>,
        received_at: DateTime<Utc>,
    ) -> Result<Event, DemoError> {
        Ok(Event {
            id: self.chance.id::<EventId>(received_at)?,
            participant: place.participant.clone(),
            occasion: Some(place.occasion.id.clone()),
            site: Some(place.occasion.site.clone()),
            kind,
            outcome: None,
            evidence,
            reason: None,
            at,
            received_at,
            author: place.participant.clone(),
            replaces: None,
            device: None,
            words: None,
            seq: None,
        })
    }

    fn said(
        &mut self,
        place: Place<'_>,
        kind: Kind,
        evidence: Evidence,
        at: DateTime<Utc>,
        received_at: DateTime<Utc>,
    ) -> Result<(), DemoError> {
        let event = self.event(place, kind, evidence, at, received_at)?;
        self.events.push(event);
        Ok(())
    }

    /// The supervisor's mark, made while the occasion went on.
    fn marked(&mut self, place: Place<'_>, outcome: Outcome) -> Result<(), DemoError> {
        let at = place.occasion.ends_at - minutes(self.chance.between(1, 20));
        self.by_supervisor(place, outcome, at)
    }

    fn by_supervisor(&mut self, place: Place<'_>, outcome: Outcome, at: DateTime<Utc>) -> Result<(), DemoError> {
        let Some(&supervisor) = self.supervisors.get(&place.occasion.site) else { return Ok(()) };
        let mut event = self.event(place, Kind::Mark, Evidence::SupervisorMark, at, at)?;
        event.outcome = Some(outcome);
        event.author = supervisor.clone();
        self.events.push(event);
        Ok(())
    }

    /// The counsellor's decision, one or two working days later: not yet, when that has not come.
    fn decided(&mut self, place: Place<'_>, outcome: Outcome) -> Result<(), DemoError> {
        let Some(&counsellor) = self.counsellors.get(place.participant) else { return Ok(()) };
        let after = if self.chance.percent(50) { 1 } else { 2 };
        let at = self.following(place.occasion, after, 10);
        if at > self.now {
            return Ok(());
        }
        // As at the desk: a decision is as well founded as the best of what it weighed.
        let same = |event: &&Event| {
            event.participant == *place.participant && event.occasion.as_ref() == Some(&place.occasion.id)
        };
        let weighed = self.events.iter().rev().take_while(same).map(|event| event.evidence).min();
        let mut event = self.event(place, Kind::Decision, weighed.unwrap_or(Evidence::OwnWord), at, at)?;
        event.site = None;
        event.outcome = Some(outcome);
        event.author = counsellor.clone();
        self.events.push(event);
        Ok(())
    }
}
