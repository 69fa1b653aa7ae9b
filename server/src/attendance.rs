//! Attendance: a participant reads her own record and says why she cannot come.

use crate::{
    door::{Door, unavailable},
    site::{after, new_event_id, planned, rules},
};
use app::{
    attendance::{
        Attendance, AttendanceError, Entry, Event, Evidence, Kind, Reason, RecordWeek, ReportForm, Visit, Week,
        account, credited_minutes,
    },
    denied::Denied,
    ids::{EventId, OccasionId, PersonId},
    schedule::Occasion,
};
use std::collections::{HashMap, HashSet};

impl Door {
    /// What she is expected at that week, and what else has an entry of hers then; earliest first.
    async fn occasions_with_entries(
        &self,
        participant: &PersonId,
        week: Week,
        events: &[Event],
    ) -> Result<Vec<Occasion>, Denied> {
        let (from, to) = week.span(self.state.settings.zone);
        let db = &self.state.db;
        let mut occasions =
            db.occasions_of_participant(participant, from, to).await.map_err(unavailable("attendance.occasions"))?;
        for id in events.iter().filter_map(|event| event.occasion.as_ref()) {
            if !occasions.iter().any(|occasion| occasion.id == *id) {
                occasions.extend(db.occasion(id).await.map_err(unavailable("attendance.occasion"))?);
            }
        }
        occasions.sort_by(|a, b| (a.starts_at, &a.id).cmp(&(b.starts_at, &b.id)));
        Ok(occasions)
    }

    /// Her check-ins that have no occasion and that nobody has given one.
    async fn unplaced_visits(&self, events: &[Event]) -> Result<Vec<Visit>, Denied> {
        let replaced: HashSet<&EventId> = events.iter().filter_map(|event| event.replaces.as_ref()).collect();
        let mut visits = Vec::new();
        for event in events.iter().filter(|event| event.occasion.is_none() && !replaced.contains(&event.id)) {
            let site_name = match &event.site {
                Some(site) => self.state.db.site_name(site).await.map_err(unavailable("attendance.site"))?,
                None => None,
            };
            visits.push(Visit { event: event.clone(), site_name });
        }
        Ok(visits)
    }

    /// An occasion this participant is expected at, and what she has said of it so far.
    async fn occasion_to_report(&self, id: &OccasionId) -> Result<(&PersonId, Occasion, Vec<Event>), Denied> {
        let (participant, db) = (self.participant()?, &self.state.db);
        if !db.has_place(participant, id).await.map_err(unavailable("attendance.place"))? {
            return Err(Denied::NotFound);
        }
        let occasion = db.occasion(id).await.map_err(unavailable("attendance.occasion"))?.ok_or(Denied::NotFound)?;
        let mut events = db.events_of_occasion(id).await.map_err(unavailable("attendance.events"))?;
        events.retain(|event| event.participant == *participant);
        Ok((participant, occasion, events))
    }
}

#[async_trait::async_trait]
impl Attendance for Door {
    async fn week(&self, week: Option<Week>) -> Result<RecordWeek, AttendanceError> {
        let (participant, db) = (self.participant()?, &self.state.db);
        let zone = self.state.settings.zone;
        let current = Week::of(self.state.now().with_timezone(&zone).date_naive());
        let week = week.unwrap_or(current);
        let (from, to) = week.span(zone);
        let events = db.events_of_participant(participant, from, to).await.map_err(unavailable("attendance.events"))?;
        let staff = db.judges_of(participant).await.map_err(unavailable("attendance.judges"))?;
        let staff: HashMap<PersonId, String> = staff.into_iter().collect();
        let name = |event: &Option<Event>| event.as_ref().and_then(|event| staff.get(&event.author).cloned());
        let entries: Vec<Entry> = self
            .occasions_with_entries(participant, week, &events)
            .await?
            .into_iter()
            .map(|occasion| {
                let own: Vec<Event> =
                    events.iter().filter(|event| event.occasion.as_ref() == Some(&occasion.id)).cloned().collect();
                let account = account(planned(&occasion), &own, rules(&self.state));
                let (confirmed_by, decided_by) = (name(&account.confirmed), name(&account.decided));
                Entry { occasion, account, confirmed_by, decided_by }
            })
            .collect();
        let credited =
            credited_minutes(entries.iter().map(|entry| (&entry.account, self.counts(&entry.occasion.kind))));
        let goal = self.weekly_goal(self.anyone()?).await?;
        Ok(RecordWeek { week, current, visits: self.unplaced_visits(&events).await?, entries, credited, goal })
    }

    async fn report_form(&self, occasion: &OccasionId) -> Result<ReportForm, AttendanceError> {
        let (_, occasion, events) = self.occasion_to_report(occasion).await?;
        Ok(ReportForm {
            open: ReportForm::is_open(&occasion, self.state.now()),
            reported: last_report(&events).cloned(),
            id: new_event_id(&self.state)?,
            occasion,
        })
    }

    async fn report(&self, id: EventId, occasion: &OccasionId, reason: Reason) -> Result<(), AttendanceError> {
        let (participant, occasion, events) = self.occasion_to_report(occasion).await?;
        let same = |event: &Event| event.kind == Kind::Report && event.reason == Some(reason);
        // The same page sent twice is one report. Sent again with another reason (by way of the browser's "back"), it
        // is another report.
        let id = match events.iter().find(|event| event.id == id) {
            Some(event) if same(event) => return Ok(()),
            Some(_) => new_event_id(&self.state)?,
            None => id,
        };
        if occasion.cancelled.is_some() {
            return Err(AttendanceError::Cancelled);
        }
        if !ReportForm::is_open(&occasion, self.state.now()) {
            return Err(AttendanceError::NotNow);
        }
        let last = last_report(&events);
        let at = after(self.state.now(), last);
        let event = Event {
            id: id.clone(),
            participant: participant.clone(),
            occasion: Some(occasion.id),
            site: None,
            kind: Kind::Report,
            outcome: None,
            evidence: Evidence::OwnWord,
            reason: Some(reason),
            at,
            received_at: at,
            author: participant.clone(),
            replaces: last.map(|event| event.id.clone()),
            device: Some(self.anyone()?.device.clone()),
            words: None,
        };
        if self.state.db.add_event_once(&event).await.map_err(unavailable("attendance.report"))? {
            return Ok(());
        }
        // Somebody was faster with this id: the same press twice, or a form that was tampered with.
        let known = self.state.db.event(&id).await.map_err(unavailable("attendance.report"))?;
        let own = known.is_some_and(|known| known.participant == event.participant && same(&known));
        if own { Ok(()) } else { Err(Denied::BadForm.into()) }
    }
}

fn last_report(events: &[Event]) -> Option<&Event> {
    events.iter().rev().find(|event| event.kind == Kind::Report)
}
