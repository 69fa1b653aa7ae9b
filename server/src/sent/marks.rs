//! Marks that a supervisor tapped on the roll.

use super::{Became, Verdict, Why, again, moment};
use crate::{
    door::{Door, unavailable},
    sign_in,
    store::{instant, sent::SentEvent},
};
use app::{
    attendance::{Event, Evidence, Kind, Outcome, marked, was_before},
    denied::Denied,
    ids::{EventId, OccasionId, PersonId, SiteId},
    schedule::Occasion,
};
use chrono::{DateTime, Utc};
use std::collections::HashMap;

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

/// What a batch of marks is judged by.
struct Rolls {
    /// The open ones.
    occasions: HashMap<OccasionId, Occasion>,
    /// The people that may be marked, by the names a supervisor may read.
    known: HashMap<PersonId, String>,
    /// The mark that counts so far, of each who was marked.
    last: HashMap<(PersonId, OccasionId), Event>,
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
        let device = &self.anyone()?.device;
        let mut rolls = self.rolls(site, &marks).await?;
        let mut verdicts = Vec::with_capacity(marks.len());
        for mark in &marks {
            let fingerprint = fingerprint(mark);
            if let Some(before) = before.get(&mark.id) {
                verdicts.push(Verdict::Known(again(before, supervisor, &fingerprint)));
                continue;
            }
            let name = match rolls.may_be_marked(mark) {
                Ok(name) => name.to_owned(),
                Err(why) => {
                    verdicts.push(Verdict::Refuse(why));
                    continue;
                }
            };
            let event = Event {
                id: mark.id.clone(),
                participant: mark.participant.clone(),
                occasion: Some(mark.occasion.clone()),
                site: Some(site.clone()),
                kind: Kind::Mark,
                outcome: mark.outcome,
                evidence: Evidence::SupervisorMark,
                reason: None,
                at: moment(mark.at, clock, now),
                received_at: now,
                author: supervisor.clone(),
                replaces: None,
                device: Some(device.clone()),
                words: None,
                seq: None,
            };
            let event = rolls.after_the_last(event, &mark.occasion);
            verdicts.push(Verdict::Write(Box::new(SentEvent { event, claimed_at: mark.at, fingerprint }), name));
        }
        let ids = marks.into_iter().map(|mark| mark.id).collect();
        self.write_sent(ids, verdicts, supervisor).await
    }

    async fn rolls(&self, site: &SiteId, marks: &[SentMark]) -> Result<Rolls, Denied> {
        let open = self.occasions_with_open_roll(site).await?.into_iter();
        let occasions: HashMap<OccasionId, Occasion> = open
            .filter(|occasion| marks.iter().any(|mark| mark.occasion == occasion.id))
            .map(|occasion| (occasion.id.clone(), occasion))
            .collect();
        let ids: Vec<&OccasionId> = occasions.keys().collect();
        let mut last = HashMap::new();
        for (occasion, log) in self.logs_of_occasions(&ids).await? {
            for (person, events) in log {
                if let Some(mark) = marked(&events).standing {
                    last.insert((person, occasion.clone()), mark.clone());
                }
            }
        }
        Ok(Rolls { occasions, known: self.people_of(site).await?.into_iter().collect(), last })
    }
}

impl Rolls {
    /// The name of the one who is marked.
    fn may_be_marked(&self, mark: &SentMark) -> Result<&str, Why> {
        let occasion = self.occasions.get(&mark.occasion).ok_or(Why::Closed)?;
        if occasion.cancelled.is_some() {
            return Err(Why::Cancelled);
        }
        self.known.get(&mark.participant).map(String::as_str).ok_or(Why::UnknownPerson)
    }

    /// The mark, naming the one that it corrects.
    ///
    /// What somebody saw later, on another phone, is not undone by what waited on this one: that is kept, and corrects
    /// nothing. On one phone, the order of the taps says which is later.
    fn after_the_last(&mut self, mut mark: Event, occasion: &OccasionId) -> Event {
        let key = (mark.participant.clone(), occasion.clone());
        let last = self.last.get(&key);
        if last.is_some_and(|last| last.device != mark.device && was_before(&mark, last)) {
            return mark;
        }
        mark.replaces = last.map(|last| last.id.clone());
        self.last.insert(key, mark.clone());
        mark
    }
}

fn fingerprint(mark: &SentMark) -> String {
    let outcome = mark.outcome.map_or("", Outcome::as_str);
    let at = mark.at.timestamp_micros();
    sign_in::hash(&format!("mark\n{}\n{}\n{outcome}\n{at}", mark.participant, mark.occasion))
}
