//! The desk: a counsellor, and her own participants. Those of another counsellor are not there for her.

use crate::{
    door::{Door, unavailable},
    state::State,
    store::record::Whose,
};
use app::{
    account::{Level, Role},
    attendance::{Account, Doubts, Event, Evidence, Kind, Outcome, Planned, Rules, Statement, account},
    caseload::{
        AFTERWARDS, Attention, Case, Caseload, CaseloadError, Desk, Entry, FollowUp, Record, Row, Subject, WeeklyHours,
        Work, question,
    },
    denied::Denied,
    goals::Progress,
    ids::{EventId, OccasionId, PersonId},
    schedule::Occasion,
};
use chrono::{DateTime, Days, NaiveTime, TimeDelta, TimeZone as _, Utc};
use chrono_tz::Tz;
use std::collections::{HashMap, HashSet};

/// How far ahead the desk looks for what comes next.
const AHEAD: TimeDelta = TimeDelta::days(60);

/// How many weeks before this one stand on a participant's page.
const WEEKS_BACK: u64 = 3;

#[async_trait::async_trait]
impl Caseload for Door {
    async fn desk(&self) -> Result<Desk, CaseloadError> {
        let me = self.counsellor()?;
        let (db, now) = (&self.state.db, self.state.now());
        let (week, next_week) = (self.week(0), self.week(1));
        let failed = unavailable("caseload.desk");
        let cases = db.cases(me).await.map_err(&failed)?;
        let places = db.places_of_caseload(me, week, next_week).await.map_err(&failed)?;
        let events = by_subject(db.events_of_caseload(me, week, next_week).await.map_err(&failed)?);
        let next = db.next_of_caseload(me, now, now + AHEAD).await.map_err(&failed)?;
        let since = now - TimeDelta::days(Desk::SEEN_DAYS);
        let seen: HashMap<_, _> = db.seen_of_caseload(me, since).await.map_err(&failed)?.into_iter().collect();
        let unanswered: HashMap<_, _> = db.unanswered_of_caseload(me).await.map_err(&failed)?.into_iter().collect();
        let mut next: HashMap<_, _> = next.into_iter().collect();

        let mut done: HashMap<PersonId, u32> = HashMap::new();
        for place in places.into_iter().filter(|place| self.counts(&place.kind)) {
            let subject = Subject { participant: place.participant, occasion: place.occasion };
            let credited = self.read(place.planned, events.get(&subject).map_or(&[], Vec::as_slice)).credited;
            *done.entry(subject.participant).or_default() += credited;
        }
        let mut attention: HashMap<PersonId, Attention> = HashMap::new();
        for (subject, account, _) in self.questions(me).await? {
            if let Some(question) = question(&account) {
                attention.entry(subject.participant).or_default().add(question);
            }
        }
        let rows = cases
            .into_iter()
            .map(|case| Row {
                next: next.remove(&case.id),
                week: Work { done: done.get(&case.id).copied().unwrap_or(0), goal: self.asked(&case) },
                seen: seen.get(&case.id).copied(),
                unanswered: unanswered.get(&case.id).copied().unwrap_or(0),
                attention: attention.get(&case.id).copied().unwrap_or_default(),
                case,
            })
            .collect();
        Ok(Desk { rows, stages: self.state.programme.stages.clone() })
    }

    async fn record(&self, participant: &PersonId) -> Result<Record, CaseloadError> {
        let case = self.own(participant).await?;
        self.looked("record", [participant.clone()]).await?;
        let (db, now, programme) = (&self.state.db, self.state.now(), &self.state.programme);
        let (from, week, next_week, to) = (self.weeks_back(WEEKS_BACK), self.week(0), self.week(1), self.week(2));
        let failed = unavailable("caseload.record");
        let mut occasions = db.occasions_of_participant(participant, from, to).await.map_err(&failed)?;
        let schedule: Vec<Occasion> = occasions.iter().filter(|occasion| occasion.starts_at >= week).cloned().collect();
        let mut events = by_subject(db.events_of_participant(participant, from, to).await.map_err(&failed)?);
        // She may have been where she had no place, or has none any more.
        let known: HashSet<OccasionId> = occasions.iter().map(|occasion| occasion.id.clone()).collect();
        for subject in events.keys().filter(|subject| !known.contains(&subject.occasion)) {
            occasions.extend(db.occasion(&subject.occasion).await.map_err(&failed)?);
        }
        // What she contests is there however old it is.
        for (subject, account, occasion) in self.questions(self.counsellor()?).await? {
            let contested = account.open_contest().is_some() && subject.participant == *participant;
            if contested && !occasions.iter().any(|known| known.id == occasion.id) {
                let said = db.events_at(participant, &occasion.id).await.map_err(&failed)?;
                events.insert(subject, said);
                occasions.push(occasion);
            }
        }
        occasions.sort_by(|a, b| (b.starts_at, &b.id).cmp(&(a.starts_at, &a.id)));
        let oldest = occasions.last().map_or(from, |occasion| occasion.starts_at.min(from));
        let doubtful = self.doubtful(Whose::One(participant), oldest, to).await?;

        let mut done = 0;
        let mut entries = Vec::new();
        for occasion in occasions {
            let subject = Subject { participant: participant.clone(), occasion: occasion.id.clone() };
            let said = events.remove(&subject).unwrap_or_default();
            let account = self.read(planned(&occasion), &said);
            if (week..next_week).contains(&occasion.starts_at) && self.counts(&occasion.kind) {
                done += account.credited;
            }
            if occasion.starts_at <= now || !said.is_empty() {
                let doubts = doubtful.of(participant, &occasion.id);
                entries.push(Entry {
                    participant: participant.clone(),
                    name: case.name.clone(),
                    occasion,
                    account,
                    doubts,
                });
            }
        }
        Ok(Record {
            week: Work { done, goal: self.asked(&case) },
            schedule,
            entries,
            stages: programme.stages.clone(),
            areas: programme.areas.clone(),
            goals: case.stage.as_deref().map_or_else(Vec::new, |stage| programme.goals_at(stage).cloned().collect()),
            marked: db.milestones_of(participant).await.map_err(&failed)?,
            words: db.own_words(participant).await.map_err(&failed)?,
            programme_minutes: programme.minutes_asked(case.stage.as_deref(), None),
            case,
        })
    }

    async fn follow_up(&self, judged: Option<Subject>) -> Result<FollowUp, CaseloadError> {
        let me = self.counsellor()?;
        let failed = unavailable("caseload.follow_up");
        let names: HashMap<PersonId, String> =
            self.state.db.cases(me).await.map_err(&failed)?.into_iter().map(|case| (case.id, case.name)).collect();
        let mut entries: Vec<Entry> = self
            .questions(me)
            .await?
            .into_iter()
            .filter(|(_, account, _)| question(account).is_some())
            .filter_map(|(subject, account, occasion)| {
                let name = names.get(&subject.participant)?.clone();
                Some(Entry { participant: subject.participant, name, occasion, account, doubts: Doubts::default() })
            })
            .collect();
        // Contests first, by when they came; then the rest, by when it was.
        let order = |entry: &Entry| {
            let contest = entry.account.open_contest();
            (contest.is_none(), contest.map_or(entry.occasion.starts_at, |contest| contest.received_at))
        };
        entries.sort_by(|a, b| (order(a), &a.name, &a.occasion.id).cmp(&(order(b), &b.name, &b.occasion.id)));
        let starts = || entries.iter().map(|entry| entry.occasion.starts_at);
        if let (Some(first), Some(last)) = (starts().min(), starts().max()) {
            let doubtful = self.doubtful(Whose::Counsellors(me), first, last + TimeDelta::days(1)).await?;
            for entry in &mut entries {
                entry.doubts = doubtful.of(&entry.participant, &entry.occasion.id);
            }
        }
        let judged = match judged {
            Some(subject) if names.contains_key(&subject.participant) => self.judged(&subject, &names).await?,
            _ => None,
        };
        let shown: HashSet<PersonId> = entries.iter().chain(&judged).map(|entry| entry.participant.clone()).collect();
        self.looked("attendance", shown).await?;
        Ok(FollowUp { entries, judged })
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

    /// The entry she has decided, to show it with a way to take the decision back.
    async fn judged(&self, subject: &Subject, names: &HashMap<PersonId, String>) -> Result<Option<Entry>, Denied> {
        let (occasion, events) = match self.entry(subject).await {
            Err(Denied::NotFound) => return Ok(None),
            other => other?,
        };
        let account = self.read(planned(&occasion), &events);
        let name = names.get(&subject.participant).cloned().unwrap_or_default();
        let decided = account.decided.is_some();
        let (participant, doubts) = (subject.participant.clone(), Doubts::default());
        Ok(decided.then_some(Entry { participant, name, occasion, account, doubts }))
    }

    /// Where something may wait for her.
    async fn questions(&self, me: &PersonId) -> Result<Vec<(Subject, Account, Occasion)>, Denied> {
        let found = self.state.db.questions_of_caseload(me).await;
        let (events, occasions) = found.map_err(unavailable("caseload.questions"))?;
        let occasions: HashMap<OccasionId, Occasion> =
            occasions.into_iter().map(|occasion| (occasion.id.clone(), occasion)).collect();
        Ok(by_subject(events)
            .into_iter()
            .filter_map(|(subject, events)| {
                let occasion = occasions.get(&subject.occasion)?.clone();
                let account = self.read(planned(&occasion), &events);
                Some((subject, account, occasion))
            })
            .collect())
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
        let late_after = TimeDelta::minutes(i64::from(self.state.settings.late_after_minutes));
        account(planned, events, Rules { late_after })
    }

    /// Minutes a week that are asked of her.
    fn asked(&self, case: &Case) -> u32 {
        self.state.programme.minutes_asked(case.stage.as_deref(), case.weekly_minutes)
    }

    /// The moment that this week begins, or the one so many weeks later.
    fn week(&self, later: u64) -> DateTime<Utc> {
        monday(&self.state, |day| day + Days::new(7 * later))
    }

    fn weeks_back(&self, weeks: u64) -> DateTime<Utc> {
        monday(&self.state, |day| day - Days::new(7 * weeks))
    }
}

fn monday(state: &State, shift: impl FnOnce(chrono::NaiveDate) -> chrono::NaiveDate) -> DateTime<Utc> {
    let zone: Tz = state.settings.zone;
    let today = state.now().with_timezone(&zone).date_naive();
    let midnight = shift(today.week(chrono::Weekday::Mon).first_day()).and_time(NaiveTime::MIN);
    zone.from_local_datetime(&midnight).earliest().map_or_else(|| midnight.and_utc(), |at| at.to_utc())
}

fn planned(occasion: &Occasion) -> Planned {
    Planned { starts_at: occasion.starts_at, ends_at: occasion.ends_at, cancelled: occasion.cancelled.is_some() }
}

/// Entries by whom and where they are about; visits without an occasion are the supervisor's to place.
fn by_subject(events: Vec<Event>) -> HashMap<Subject, Vec<Event>> {
    let mut by: HashMap<Subject, Vec<Event>> = HashMap::new();
    for event in events {
        if let Some(occasion) = event.occasion.clone() {
            by.entry(Subject { participant: event.participant.clone(), occasion }).or_default().push(event);
        }
    }
    by
}
