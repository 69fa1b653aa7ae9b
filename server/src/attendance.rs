//! Attendance: a participant reads her own record, says why she cannot come, contests an entry, says when she left.

use crate::{
    door::{Door, unavailable},
    site::{new_event_id, planned, rules},
};
use app::{
    attendance::{
        Account, Attendance, AttendanceError, ContestForm, Entry, Event, Evidence, Kind, Left, LeftOpen, Reason,
        RecordWeek, ReportForm, Statement, Visit, Week, account, asks_when_left, contest_closed, credited_minutes,
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
        let known: HashSet<&OccasionId> = occasions.iter().map(|occasion| &occasion.id).collect();
        let others: HashSet<&OccasionId> =
            events.iter().filter_map(|event| event.occasion.as_ref()).filter(|id| !known.contains(id)).collect();
        let others: Vec<&OccasionId> = others.into_iter().collect();
        occasions.extend(db.occasions_with_ids(&others).await.map_err(unavailable("attendance.occasion"))?);
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

    /// An occasion of her record, where she had a place or has an entry, with what is recorded of it.
    async fn own_entry(&self, id: &OccasionId) -> Result<(&PersonId, Occasion, Vec<Event>), Denied> {
        let (participant, db) = (self.participant()?, &self.state.db);
        let events = db.events_at(participant, id).await.map_err(unavailable("attendance.events"))?;
        if events.is_empty() && !db.has_place(participant, id).await.map_err(unavailable("attendance.place"))? {
            return Err(Denied::NotFound);
        }
        let occasion = db.occasion(id).await.map_err(unavailable("attendance.occasion"))?.ok_or(Denied::NotFound)?;
        Ok((participant, occasion, events))
    }

    async fn staff_of(&self, participant: &PersonId) -> Result<HashMap<PersonId, String>, Denied> {
        let staff = self.state.db.writers_of(participant).await.map_err(unavailable("attendance.staff"))?;
        Ok(staff.into_iter().collect())
    }

    /// Whether this participant is asked now when she left an occasion.
    pub(crate) fn asks_when_left(&self, occasion: &Occasion, account: &Account) -> bool {
        let settings = &self.state.settings;
        settings.ask_check_out && asks_when_left(occasion, account, self.state.now(), settings.zone)
    }

    /// What the participant signed in says of an occasion, in her own words: an entry of hers, to be filled in.
    fn own_word(&self, id: EventId, occasion: &Occasion, kind: Kind) -> Result<Event, Denied> {
        let who = self.anyone()?;
        let at = self.state.now();
        Ok(Event {
            id,
            participant: who.person.clone(),
            occasion: Some(occasion.id.clone()),
            site: None,
            kind,
            outcome: None,
            evidence: Evidence::OwnWord,
            reason: None,
            at,
            received_at: at,
            author: who.person.clone(),
            replaces: None,
            device: Some(who.device.clone()),
            words: None,
            seq: None,
        })
    }

    /// Keeps an entry of hers. Pressed twice it is one; an id that is somebody else's, or something else's, is refused.
    async fn keep_once(&self, event: &Event) -> Result<(), Denied> {
        let failed = unavailable("attendance.keep");
        if self.state.db.add_event_once(event).await.map_err(&failed)? {
            return Ok(());
        }
        let known = self.state.db.event(&event.id).await.map_err(&failed)?;
        if known.is_some_and(|known| same_word(&known, event)) { Ok(()) } else { Err(Denied::BadForm) }
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
        let staff = self.staff_of(participant).await?;
        let name = |event: &Option<Event>| event.as_ref().and_then(|event| staff.get(&event.author).cloned());
        let entries: Vec<Entry> = self
            .occasions_with_entries(participant, week, &events)
            .await?
            .into_iter()
            .map(|occasion| {
                let own: Vec<Event> =
                    events.iter().filter(|event| event.occasion.as_ref() == Some(&occasion.id)).cloned().collect();
                let account = account(planned(&occasion), &own, rules(&self.state));
                Entry {
                    confirmed_by: name(&account.confirmed),
                    decided_by: name(&account.decided),
                    seen_by: name(&account.seen_in.clone().or_else(|| account.seen_out.clone())),
                    answered_by: answered_by(&account, &staff),
                    can_contest: contest_closed(&occasion, &account, self.state.now()).is_none(),
                    asks_when_left: self.asks_when_left(&occasion, &account),
                    occasion,
                    account,
                }
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
        let (_, occasion, events) = self.occasion_to_report(occasion).await?;
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
        let event = Event {
            reason: Some(reason),
            replaces: last.map(|event| event.id.clone()),
            ..self.own_word(id, &occasion, Kind::Report)?
        };
        Ok(self.keep_once(&event).await?)
    }

    async fn contest_form(&self, occasion: &OccasionId) -> Result<ContestForm, AttendanceError> {
        let (participant, occasion, events) = self.own_entry(occasion).await?;
        let account = account(planned(&occasion), &events, rules(&self.state));
        let answered_by = answered_by(&account, &self.staff_of(participant).await?);
        let closed = contest_closed(&occasion, &account, self.state.now());
        Ok(ContestForm { id: new_event_id(&self.state)?, answered_by, closed, occasion, account })
    }

    async fn contest(
        &self,
        id: EventId,
        occasion: &OccasionId,
        reason: Reason,
        words: Option<Statement>,
    ) -> Result<(), AttendanceError> {
        let (_, occasion, events) = self.own_entry(occasion).await?;
        let account = account(planned(&occasion), &events, rules(&self.state));
        let event = Event {
            reason: Some(reason),
            words: words.map(Statement::into_text),
            replaces: account.deciding().map(|event| event.id.clone()),
            ..self.own_word(id, &occasion, Kind::Contest)?
        };
        if events.iter().any(|known| known.id == event.id && same_word(known, &event)) {
            return Ok(());
        }
        if let Some(why) = contest_closed(&occasion, &account, self.state.now()) {
            return Err(why);
        }
        Ok(self.keep_once(&event).await?)
    }

    async fn left_open(&self, occasion: &OccasionId) -> Result<LeftOpen, AttendanceError> {
        let (_, occasion, events) = self.own_entry(occasion).await?;
        let account = account(planned(&occasion), &events, rules(&self.state));
        let asks = self.asks_when_left(&occasion, &account);
        Ok(LeftOpen { id: new_event_id(&self.state)?, asks, occasion, account })
    }

    async fn left(&self, id: EventId, occasion: &OccasionId, left: Left) -> Result<(), AttendanceError> {
        let (_, occasion, events) = self.own_entry(occasion).await?;
        let account = account(planned(&occasion), &events, rules(&self.state));
        let left_at = left.moment(&occasion, self.state.settings.zone)?;
        let kind = if left_at.is_some() { Kind::CheckOut } else { Kind::NotRemembered };
        let word = self.own_word(id, &occasion, kind)?;
        let event = Event { at: left_at.unwrap_or(word.at), ..word };
        if events.iter().any(|known| known.id == event.id && same_word(known, &event)) {
            return Ok(());
        }
        if !self.asks_when_left(&occasion, &account) {
            return Err(AttendanceError::NotAsked);
        }
        Ok(self.keep_once(&event).await?)
    }
}

/// Whether two entries of a participant's own say the same. When she said it is not part of that, but when she left is.
fn same_word(known: &Event, event: &Event) -> bool {
    known.participant == event.participant
        && known.occasion == event.occasion
        && known.kind == event.kind
        && known.author == event.author
        && known.reason == event.reason
        && known.words == event.words
        && (event.kind != Kind::CheckOut || known.at == event.at)
}

/// Who answered each of her contests.
fn answered_by(account: &Account, staff: &HashMap<PersonId, String>) -> Vec<Option<String>> {
    let by = |contested: &app::attendance::Contested| staff.get(&contested.answer.as_ref()?.author).cloned();
    account.contests.iter().map(by).collect()
}

fn last_report(events: &[Event]) -> Option<&Event> {
    events.iter().rev().find(|event| event.kind == Kind::Report)
}
