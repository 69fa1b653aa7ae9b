//! Visitors who are on no list. They stand in nobody's log until a supervisor has said who they were.

use crate::{
    door::{Door, unavailable},
    sent::KNOWN_WITHIN,
    site,
};
use app::{
    attendance::{Event, Evidence, Kind, Outcome, marked},
    denied::Denied,
    free_text::{TextFault, free_text},
    ids::{EventId, OccasionId, PersonId, SiteId},
    site::{SiteError, Visitor, Visitors, Waiting, visitors::NOTE_MAX},
};
use chrono::{NaiveTime, TimeZone as _};

impl Door {
    async fn visitor(&self, site: &SiteId, id: &EventId) -> Result<Visitor, SiteError> {
        let from = self.state.now() - KNOWN_WITHIN;
        let waiting = self.state.db.visitors_waiting(site, from).await.map_err(unavailable("visitors.waiting"))?;
        waiting.into_iter().find(|visitor| visitor.id == *id).ok_or(SiteError::VisitorGone)
    }
}

#[async_trait::async_trait]
impl Visitors for Door {
    async fn waiting(&self, site: &SiteId) -> Result<Waiting, Denied> {
        self.supervisor_at(site).await?;
        let from = self.state.now() - KNOWN_WITHIN;
        let visitors = self.state.db.visitors_waiting(site, from).await.map_err(unavailable("visitors.waiting"))?;
        let known = if visitors.is_empty() { Vec::new() } else { self.people_of(site).await? };
        Ok(Waiting { visitors, known })
    }

    async fn note(&self, site: &SiteId, occasion: &OccasionId, note: &str, time: NaiveTime) -> Result<(), SiteError> {
        let (me, _) = self.supervisor_at(site).await?;
        let note = free_text(note, NOTE_MAX).map_err(|fault| match fault {
            TextFault::TooLong(_) => SiteError::VisitorNoteLong,
            TextFault::Empty | TextFault::Unreadable => SiteError::VisitorNote,
        })?;
        let occasion = self.occasion_with_open_roll(site, occasion).await?;
        if occasion.cancelled.is_some() {
            return Err(SiteError::Cancelled);
        }
        let (zone, now) = (self.state.settings.zone, self.state.now());
        let day = crate::site_code::local_day(occasion.starts_at, zone);
        let at = zone.from_local_datetime(&day.and_time(time)).earliest().ok_or(SiteError::VisitorTime)?.to_utc();
        if at > now {
            return Err(SiteError::VisitorTime);
        }
        let visitor = Visitor { id: site::new_event_id(&self.state)?, occasion: occasion.id, note, at };
        Ok(self.state.db.add_visitor(&visitor, me, now).await.map_err(unavailable("visitors.add"))?)
    }

    async fn was(&self, site: &SiteId, visitor: &EventId, person: &PersonId) -> Result<OccasionId, SiteError> {
        let (me, _) = self.supervisor_at(site).await?;
        let visitor = self.visitor(site, visitor).await?;
        if !self.people_of(site).await?.iter().any(|(known, _)| known == person) {
            return Err(Denied::BadForm.into());
        }
        let log = self.log_of_occasion(&visitor.occasion).await?;
        let last = log.get(person).and_then(|events| marked(events).standing);
        let event = Event {
            id: visitor.id.clone(),
            participant: person.clone(),
            occasion: Some(visitor.occasion.clone()),
            site: Some(site.clone()),
            kind: Kind::Mark,
            outcome: Some(Outcome::Present),
            evidence: Evidence::SupervisorMark,
            reason: None,
            at: visitor.at,
            received_at: self.state.now(),
            author: me.clone(),
            replaces: last.map(|event| event.id.clone()),
            device: Some(self.anyone()?.device.clone()),
            words: None,
            seq: None,
        };
        // The entry first: should the second write fail, the visitor waits on, and placing makes no other entry.
        let db = &self.state.db;
        let new = db.add_event_once(&event).await.map_err(unavailable("visitors.place"))?;
        if !new
            && db
                .event(&event.id)
                .await
                .map_err(unavailable("visitors.place"))?
                .is_some_and(|e| e.participant != *person)
        {
            return Err(SiteError::VisitorGone);
        }
        db.close_visitor(&visitor.id, Some(&event.id), me, self.state.now())
            .await
            .map_err(unavailable("visitors.close"))?;
        Ok(visitor.occasion)
    }

    async fn take_off(&self, site: &SiteId, visitor: &EventId) -> Result<OccasionId, SiteError> {
        let (me, _) = self.supervisor_at(site).await?;
        let visitor = self.visitor(site, visitor).await?;
        let closed = self.state.db.close_visitor(&visitor.id, None, me, self.state.now()).await;
        if closed.map_err(unavailable("visitors.close"))? { Ok(visitor.occasion) } else { Err(SiteError::VisitorGone) }
    }
}
