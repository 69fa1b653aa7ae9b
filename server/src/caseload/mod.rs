//! The desk: a counsellor, and her own participants. Those of another counsellor are not there for her.

mod reading;

use crate::{
    door::{Door, unavailable},
    site::{planned, rules},
};
use app::{
    account::{Level, Role},
    attendance::{Account, Event, Evidence, Kind, Outcome, Planned, Statement, account},
    caseload::{AFTERWARDS, Case, Caseload, CaseloadError, Desk, FollowUp, Record, Subject, WeeklyHours},
    denied::Denied,
    goals::Progress,
    ids::{EventId, PersonId},
    schedule::Occasion,
};

#[async_trait::async_trait]
impl Caseload for Door {
    async fn desk(&self) -> Result<Desk, CaseloadError> {
        Ok(self.read_desk().await?)
    }

    async fn record(&self, participant: &PersonId) -> Result<Record, CaseloadError> {
        Ok(self.read_record(participant).await?)
    }

    async fn follow_up(&self, judged: Option<Subject>) -> Result<FollowUp, CaseloadError> {
        Ok(self.read_follow_up(judged).await?)
    }

    async fn set_stage(&self, participant: &PersonId, stage: Option<&str>) -> Result<(), CaseloadError> {
        let me = self.counsellor()?;
        if stage.is_some_and(|key| self.state.programme.stage(key).is_none()) {
            return Err(Denied::BadForm.into());
        }
        let hers = self.state.db.set_stage(me, participant, stage).await.map_err(unavailable("caseload.set_stage"))?;
        self.changed(participant, hers)
    }

    async fn set_level(&self, participant: &PersonId, level: Option<Level>) -> Result<(), CaseloadError> {
        let me = self.counsellor()?;
        let hers =
            self.state.db.set_level_of(me, participant, level).await.map_err(unavailable("caseload.set_level"))?;
        self.changed(participant, hers)
    }

    async fn set_hours(&self, participant: &PersonId, hours: Option<WeeklyHours>) -> Result<(), CaseloadError> {
        let me = self.counsellor()?;
        let minutes = hours.map(WeeklyHours::minutes);
        let hers = self
            .state
            .db
            .set_weekly_minutes(me, participant, minutes)
            .await
            .map_err(unavailable("caseload.set_hours"))?;
        self.changed(participant, hers)
    }

    async fn mark(&self, participant: &PersonId, milestone: &str, progress: Progress) -> Result<(), CaseloadError> {
        let case = self.own(participant).await?;
        // A milestone of another stage stays as it was marked when she was there.
        let of_her_stage = self
            .state
            .programme
            .milestone(milestone)
            .is_some_and(|(goal, _)| case.stage.as_deref() == Some(goal.stage.as_str()));
        if !of_her_stage {
            return Err(Denied::BadForm.into());
        }
        let (me, now) = (self.counsellor()?, self.state.now());
        let marked = self.state.db.mark_milestone(participant, milestone, progress, me, now).await;
        Ok(marked.map_err(unavailable("caseload.mark"))?)
    }

    async fn judge(&self, subject: &Subject, outcome: Outcome) -> Result<(), CaseloadError> {
        self.own(&subject.participant).await?;
        if !Outcome::COUNSELLOR.contains(&outcome) {
            return Err(Denied::BadForm.into());
        }
        let (occasion, events) = self.entry(subject).await?;
        if occasion.starts_at > self.state.now() && AFTERWARDS.contains(&outcome) {
            return Err(CaseloadError::NotYet);
        }
        let account = self.read(planned(&occasion), &events);
        if account.open_contest().is_some() {
            return Err(CaseloadError::Contested);
        }
        self.decide(subject, Some(outcome), &events, account.decided, None).await
    }

    async fn answer(
        &self,
        subject: &Subject,
        contest: &EventId,
        outcome: Option<Outcome>,
        words: Statement,
    ) -> Result<(), CaseloadError> {
        self.own(&subject.participant).await?;
        if outcome.is_some_and(|outcome| !Outcome::COUNSELLOR.contains(&outcome)) {
            return Err(Denied::BadForm.into());
        }
        let (occasion, events) = self.entry(subject).await?;
        let account = self.read(planned(&occasion), &events);
        let words = words.into_text();
        let contested = account.contests.iter().find(|one| one.contest.id == *contest).ok_or(Denied::NotFound)?;
        if let Some(answer) = &contested.answer {
            // The same press twice is one answer.
            let same = answer.words.as_ref() == Some(&words) && answer.author == *self.counsellor()?;
            return if same { Ok(()) } else { Err(CaseloadError::Answered) };
        }
        if account.open_contest().is_none_or(|open| open.id != *contest) {
            return Err(CaseloadError::Answered);
        }
        let outcome = match outcome {
            Some(outcome) if occasion.starts_at > self.state.now() && AFTERWARDS.contains(&outcome) => {
                return Err(CaseloadError::NotYet);
            }
            Some(outcome) => outcome,
            None => account
                .outcome
                .filter(|outcome| Outcome::COUNSELLOR.contains(outcome))
                .ok_or(CaseloadError::NothingStands)?,
        };
        self.decide(subject, Some(outcome), &events, account.decided, Some(words)).await
    }

    async fn undo(&self, subject: &Subject) -> Result<(), CaseloadError> {
        self.own(&subject.participant).await?;
        let (occasion, events) = self.entry(subject).await?;
        match self.read(planned(&occasion), &events).decided {
            Some(decided) => self.decide(subject, None, &events, Some(decided), None).await,
            None => Err(CaseloadError::NothingToUndo),
        }
    }
}

impl Door {
    fn counsellor(&self) -> Result<&PersonId, Denied> {
        Ok(&self.only(Role::Counsellor)?.person)
    }

    /// A participant of the counsellor who asks; anybody else's is not found.
    async fn own(&self, participant: &PersonId) -> Result<Case, Denied> {
        let me = self.counsellor()?;
        let case = self.state.db.case(me, participant).await.map_err(unavailable("caseload.own"))?;
        case.ok_or(Denied::NotFound)
    }

    /// After a change that may have found nobody. What the participant is known by may have changed with it.
    fn changed(&self, participant: &PersonId, hers: bool) -> Result<(), CaseloadError> {
        self.state.sign_ins.forget(participant);
        if hers { Ok(()) } else { Err(Denied::NotFound.into()) }
    }

    /// Writes down, for the participants to see, that the counsellor signed in opened this page of theirs.
    pub(crate) async fn looked(
        &self,
        page: &str,
        participants: impl IntoIterator<Item = PersonId> + Send,
    ) -> Result<(), Denied> {
        let me = self.counsellor()?;
        let looks = participants
            .into_iter()
            .map(|participant| Ok((self.state.new_id()?, participant)))
            .collect::<Result<Vec<_>, Denied>>()?;
        self.state.db.looked(me, page, &looks, self.state.now()).await.map_err(unavailable("caseload.looked"))
    }

    /// What was planned and what was said at an occasion where a participant is expected, or where she was.
    async fn entry(&self, subject: &Subject) -> Result<(Occasion, Vec<Event>), Denied> {
        let (db, failed) = (&self.state.db, unavailable("caseload.entry"));
        let Subject { participant, occasion } = subject;
        let found = db.occasion(occasion).await.map_err(&failed)?.ok_or(Denied::NotFound)?;
        let events = db.events_at(participant, occasion).await.map_err(&failed)?;
        if events.is_empty() && !db.has_place(participant, occasion).await.map_err(&failed)? {
            return Err(Denied::NotFound);
        }
        Ok((found, events))
    }

    async fn decide(
        &self,
        subject: &Subject,
        outcome: Option<Outcome>,
        events: &[Event],
        replaced: Option<Event>,
        words: Option<String>,
    ) -> Result<(), CaseloadError> {
        let id = self.state.new_id().map_err(Denied::from)?;
        let now = self.state.now();
        let event = Event {
            id: EventId::parse(&id).map_err(|_| Denied::Unavailable)?,
            participant: subject.participant.clone(),
            occasion: Some(subject.occasion.clone()),
            // A decision is made at a desk, not at a site.
            site: None,
            kind: Kind::Decision,
            outcome,
            // A decision knows no more than what it weighed: it carries the strongest class among that, so that it
            // never looks better founded than it is. With nothing there, it rests on what somebody told her.
            evidence: events
                .iter()
                .filter(|event| event.kind != Kind::Decision)
                .map(|event| event.evidence)
                .min()
                .unwrap_or(Evidence::OwnWord),
            reason: None,
            at: now,
            received_at: now,
            author: self.counsellor()?.clone(),
            replaces: replaced.map(|event| event.id),
            device: Some(self.anyone()?.device.clone()),
            words,
            seq: None,
        };
        Ok(self.state.db.add_event(&event).await.map_err(unavailable("caseload.decide"))?)
    }

    fn read(&self, planned: Planned, events: &[Event]) -> Account {
        account(planned, events, rules(&self.state))
    }
}
