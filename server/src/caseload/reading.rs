//! What a counsellor reads: her desk, one participant's record, and what waits for her judgement.

use crate::{
    door::{Door, unavailable},
    site::planned,
    state::State,
    store::record::Whose,
};
use app::{
    attendance::{Account, Doubts, Event},
    caseload::{Attention, Case, Desk, Entry, FollowUp, Record, Row, Subject, Work, question},
    denied::Denied,
    ids::{OccasionId, PersonId},
    schedule::Occasion,
};
use chrono::{DateTime, Days, NaiveTime, TimeDelta, TimeZone as _, Utc};
use chrono_tz::Tz;
use std::collections::{HashMap, HashSet};

/// How far ahead the desk looks for what comes next.
const AHEAD: TimeDelta = TimeDelta::days(60);

/// How many weeks before this one stand on a participant's page.
const WEEKS_BACK: u64 = 3;

/// An occasion where something may wait for her, with all that is said of it.
struct Asked {
    subject: Subject,
    events: Vec<Event>,
    account: Account,
    occasion: Occasion,
}

impl Door {
    /// All her participants, by name.
    pub(super) async fn read_desk(&self) -> Result<Desk, Denied> {
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
        for asked in self.questions(me).await? {
            if let Some(question) = question(&asked.account) {
                attention.entry(asked.subject.participant).or_default().add(question);
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

    /// One of her participants. That she looked is written down.
    pub(super) async fn read_record(&self, participant: &PersonId) -> Result<Record, Denied> {
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
        let others: Vec<&OccasionId> =
            events.keys().map(|subject| &subject.occasion).filter(|id| !known.contains(id)).collect();
        occasions.extend(db.occasions_with_ids(&others).await.map_err(&failed)?);
        // What she contests is there however old it is.
        for asked in self.questions(self.counsellor()?).await? {
            let contested = asked.account.open_contest().is_some() && asked.subject.participant == *participant;
            if contested && !occasions.iter().any(|known| known.id == asked.occasion.id) {
                events.insert(asked.subject, asked.events);
                occasions.push(asked.occasion);
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

    /// What waits for her judgement; and the entry she has just judged.
    pub(super) async fn read_follow_up(&self, judged: Option<Subject>) -> Result<FollowUp, Denied> {
        let me = self.counsellor()?;
        let failed = unavailable("caseload.follow_up");
        let names: HashMap<PersonId, String> =
            self.state.db.cases(me).await.map_err(&failed)?.into_iter().map(|case| (case.id, case.name)).collect();
        let mut entries: Vec<Entry> = self
            .questions(me)
            .await?
            .into_iter()
            .filter(|asked| question(&asked.account).is_some())
            .filter_map(|Asked { subject, account, occasion, .. }| {
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
    async fn questions(&self, me: &PersonId) -> Result<Vec<Asked>, Denied> {
        let found = self.state.db.questions_of_caseload(me).await;
        let (events, occasions) = found.map_err(unavailable("caseload.questions"))?;
        let occasions: HashMap<OccasionId, Occasion> =
            occasions.into_iter().map(|occasion| (occasion.id.clone(), occasion)).collect();
        Ok(by_subject(events)
            .into_iter()
            .filter_map(|(subject, events)| {
                let occasion = occasions.get(&subject.occasion)?.clone();
                let account = self.read(planned(&occasion), &events);
                Some(Asked { subject, events, account, occasion })
            })
            .collect())
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
