//! What the desk shows of her participants, and the rule of what waits for her.

use crate::{
    account::Level,
    attendance::{Account, Doubts, Outcome},
    goals::Marked,
    i18n::Texts,
    ids::{OccasionId, PersonId},
    programme::{Area, Goal, Stage},
    schedule::Occasion,
};
use chrono::{DateTime, Utc};

/// A participant as her own counsellor knows her: with her real name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    pub id: PersonId,
    pub name: String,
    /// Protected identity: all but her counsellor read an alias.
    pub protected: bool,
    /// A locale tag.
    pub language: String,
    /// Chosen for her or by her; `None`: as the stage says.
    pub level: Option<Level>,
    /// A key of the programme's stages.
    pub stage: Option<String>,
    /// Minutes a week; `None`: as the programme says.
    pub weekly_minutes: Option<u32>,
}

/// What waits for the counsellor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// An absence: reported, or seen by the supervisor. Nobody has judged it.
    Judge,
    /// A code that came later, or her own word. No supervisor has confirmed it.
    Confirm,
    /// She says that an entry is wrong. Nobody has answered.
    Contest,
}

/// What waits for the counsellor at one occasion, if anything does. What she has decided, what the municipality
/// cancelled, and an absence reported by someone who came all the same, wait for nobody.
///
/// A contest waits whatever was decided before it.
pub fn question(account: &Account) -> Option<Question> {
    if account.open_contest().is_some() {
        return Some(Question::Contest);
    }
    if account.decided.is_some() {
        return None;
    }
    let unexplained = account.reported.is_some() && account.outcome.is_none();
    if unexplained || account.outcome == Some(Outcome::NotThere) {
        Some(Question::Judge)
    } else {
        account.needs_confirmation.then_some(Question::Confirm)
    }
}

/// Outcomes that nobody can know before an occasion has begun.
pub const AFTERWARDS: &[Outcome] = &[Outcome::Present, Outcome::Late, Outcome::LeftEarly, Outcome::AbsentNotAccepted];

/// How many entries wait for the counsellor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attention {
    pub judge: u32,
    pub confirm: u32,
    pub contest: u32,
}

impl Attention {
    pub fn count(self) -> u32 {
        self.judge + self.confirm + self.contest
    }

    pub fn add(&mut self, question: Question) {
        match question {
            Question::Judge => self.judge += 1,
            Question::Confirm => self.confirm += 1,
            Question::Contest => self.contest += 1,
        }
    }
}

/// What comes next for a participant, or is under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    pub name: Texts,
    pub starts_at: DateTime<Utc>,
}

/// Minutes of this week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Credited so far.
    pub done: u32,
    /// Asked for.
    pub goal: u32,
}

/// One participant on the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub case: Case,
    pub next: Option<Next>,
    pub week: Work,
    /// When she was last at an activity, within [`Desk::SEEN_DAYS`].
    pub seen: Option<DateTime<Utc>>,
    /// Messages of hers that nobody has answered.
    pub unanswered: u32,
    pub attention: Attention,
}

/// A counsellor's desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desk {
    pub rows: Vec<Row>,
    /// The programme's, in order; none when it has none.
    pub stages: Vec<Stage>,
}

impl Desk {
    /// For how many days back the desk looks for the last visit.
    pub const SEEN_DAYS: i64 = 90;
}

/// Which entry of the attendance is meant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Subject {
    pub participant: PersonId,
    pub occasion: OccasionId,
}

/// One participant at one occasion: what was planned, and what the log says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub participant: PersonId,
    pub name: String,
    pub occasion: Occasion,
    pub account: Account,
    pub doubts: Doubts,
}

/// What a counsellor sees of one participant.
#[derive(Clone, Debug)]
pub struct Record {
    pub case: Case,
    pub week: Work,
    /// This week and the next.
    pub schedule: Vec<Occasion>,
    /// The last four weeks, newest first; of what has not begun only what somebody has said something about. Older ones
    /// that she contests are among them.
    pub entries: Vec<Entry>,
    pub stages: Vec<Stage>,
    pub areas: Vec<Area>,
    /// Of her stage, in the order of the areas.
    pub goals: Vec<Goal>,
    pub marked: Vec<Marked>,
    /// Her own words about her goal.
    pub words: Option<String>,
    /// Minutes a week that the programme asks for.
    pub programme_minutes: u32,
}

/// What waits for the counsellor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// Contests first, then the rest; each oldest first.
    pub entries: Vec<Entry>,
    /// What she has just judged.
    pub judged: Option<Entry>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        attendance::{Event, Evidence, Kind, Planned, Reason, Rules, account},
        ids::EventId,
    };
    use chrono::TimeDelta;

    fn event(n: u32, kind: Kind, evidence: Evidence, outcome: Option<Outcome>) -> Event {
        let id = format!("00000000-0000-7000-8000-{n:012x}");
        let at = DateTime::from_timestamp(1_800_000_000 + i64::from(n), 0).unwrap();
        Event {
            id: EventId::parse(&id).unwrap(),
            participant: PersonId::parse(&id).unwrap(),
            occasion: None,
            site: None,
            kind,
            outcome,
            evidence,
            reason: (kind == Kind::Report).then_some(Reason::Sick),
            at,
            received_at: at,
            author: PersonId::parse(&id).unwrap(),
            replaces: None,
            device: None,
            words: None,
            seq: Some(n.into()),
        }
    }

    fn asks(cancelled: bool, events: &[Event]) -> Option<Question> {
        let starts_at = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let planned = Planned { starts_at, ends_at: starts_at + TimeDelta::hours(3), cancelled };
        question(&account(planned, events, Rules { late_after: TimeDelta::minutes(15) }))
    }

    #[test]
    fn an_absence_waits_until_it_is_judged_and_again_when_that_is_taken_back() {
        let not_there = event(1, Kind::Mark, Evidence::SupervisorMark, Some(Outcome::NotThere));
        let decided = event(2, Kind::Decision, Evidence::SupervisorMark, Some(Outcome::AbsentAccepted));
        let undone = event(3, Kind::Decision, Evidence::SupervisorMark, None);
        assert_eq!(asks(false, std::slice::from_ref(&not_there)), Some(Question::Judge));
        assert_eq!(asks(false, &[not_there.clone(), decided.clone()]), None);
        assert_eq!(asks(false, &[not_there, decided, undone]), Some(Question::Judge));
    }

    #[test]
    fn a_report_waits_unless_she_came_or_we_cancelled() {
        let report = event(1, Kind::Report, Evidence::OwnWord, None);
        let came = event(2, Kind::CheckIn, Evidence::SiteCode, None);
        assert_eq!(asks(false, std::slice::from_ref(&report)), Some(Question::Judge));
        assert_eq!(asks(true, std::slice::from_ref(&report)), None);
        assert_eq!(asks(false, &[report, came]), None);
    }

    #[test]
    fn a_later_code_waits_until_a_supervisor_confirms_it() {
        let later = event(1, Kind::CheckIn, Evidence::SiteCodeLater, None);
        let confirmed = event(2, Kind::Mark, Evidence::SupervisorMark, Some(Outcome::Present));
        assert_eq!(asks(false, std::slice::from_ref(&later)), Some(Question::Confirm));
        assert_eq!(asks(false, &[later, confirmed]), None);
    }

    #[test]
    fn a_contest_waits_for_an_answer_also_after_a_decision() {
        let decided = event(1, Kind::Decision, Evidence::OwnWord, Some(Outcome::AbsentNotAccepted));
        let contest = event(2, Kind::Contest, Evidence::OwnWord, None);
        let answer = event(3, Kind::Decision, Evidence::OwnWord, Some(Outcome::Present));
        assert_eq!(asks(false, &[decided.clone(), contest.clone()]), Some(Question::Contest));
        assert_eq!(asks(true, std::slice::from_ref(&contest)), Some(Question::Contest));
        assert_eq!(asks(false, &[decided, contest, answer]), None);
    }

    #[test]
    fn nothing_said_asks_nothing() {
        assert_eq!(asks(false, &[]), None);
    }
}
