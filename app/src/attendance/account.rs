//! From the log's events to what is shown: the three voices, the outcome, the minutes credited.
#![cfg(feature = "ssr")]

use super::{Evidence, Kind, Outcome, Reason};
use crate::ids::{DeviceId, EventId, OccasionId, PersonId, SiteId};
use chrono::{DateTime, TimeDelta, Utc};

/// One entry of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub id: EventId,
    pub participant: PersonId,
    /// `None`: a visit that matched no occasion, for the supervisor to place.
    pub occasion: Option<OccasionId>,
    pub site: Option<SiteId>,
    pub kind: Kind,
    /// Of a mark or a decision; `None` there takes the earlier one back.
    pub outcome: Option<Outcome>,
    pub evidence: Evidence,
    /// Of a report.
    pub reason: Option<Reason>,
    /// The moment it speaks of: of a code, the code's own.
    pub at: DateTime<Utc>,
    /// When the server had it.
    pub received_at: DateTime<Utc>,
    /// Who said it.
    pub author: PersonId,
    /// Which entry this one corrects.
    pub replaces: Option<EventId>,
    /// The signed-in device that sent it; `None` of what an import or the server itself wrote.
    pub device: Option<DeviceId>,
    /// Of a contest, or of its answer: the writer's own words.
    pub words: Option<String>,
}

/// The occasion as planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub cancelled: bool,
}

/// The municipality's settings for reading the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// More than this after the start is late, more than this before the end is leaving early. 15 minutes by default.
    pub late_after: TimeDelta,
}

/// What the log says of one participant at one occasion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// The participant's own voice: her first check-in.
    pub said_in: Option<Event>,
    /// Her last check-out.
    pub said_out: Option<Event>,
    /// Her last report of why she cannot come.
    pub reported: Option<Event>,
    /// The supervisor's last mark, unless taken back.
    pub confirmed: Option<Event>,
    /// The counsellor's last decision, unless taken back.
    pub decided: Option<Event>,
    /// `None`: unmarked. Never present or absent by time passing.
    pub outcome: Option<Outcome>,
    /// Minutes credited towards the week's hours.
    pub credited: u32,
    /// A code sent later, or her own word: a supervisor should look at it, and has not.
    pub needs_confirmation: bool,
}

/// Reads the events of one participant at one occasion, in any order.
///
/// A counsellor's decision weighs more than a supervisor's mark, and this more than a check-in. What the municipality
/// cancelled is credited as planned: it never counts against the participant.
pub fn account(planned: Planned, events: &[Event], rules: Rules) -> Account {
    let mut events: Vec<&Event> = events.iter().collect();
    events.sort_by(|a, b| (a.received_at, &a.id).cmp(&(b.received_at, &b.id)));
    let last = |kind: Kind| events.iter().rev().find(|event| event.kind == kind).copied();
    let last_said = |kind: Kind| last(kind).filter(|event| event.outcome.is_some()).cloned();

    let said_in = events.iter().filter(|event| event.kind == Kind::CheckIn).min_by_key(|event| event.at).copied();
    let said_out = events.iter().filter(|event| event.kind == Kind::CheckOut).max_by_key(|event| event.at).copied();
    let confirmed = last_said(Kind::Mark);
    let decided = last_said(Kind::Decision);

    let outcome = decided
        .as_ref()
        .or(confirmed.as_ref())
        .and_then(|event| event.outcome)
        .or_else(|| planned.cancelled.then_some(Outcome::CancelledByUs))
        .or_else(|| from_check_ins(planned, said_in, said_out, rules));
    Account {
        needs_confirmation: confirmed.is_none()
            && decided.is_none()
            && said_in.is_some_and(|event| matches!(event.evidence, Evidence::SiteCodeLater | Evidence::OwnWord)),
        credited: credited(planned, outcome, said_in, said_out),
        outcome,
        said_in: said_in.cloned(),
        said_out: said_out.cloned(),
        reported: last(Kind::Report).cloned(),
        confirmed,
        decided,
    }
}

/// What check-ins alone say. A participant's own word is kept and shown, and decides nothing by itself.
fn from_check_ins(
    planned: Planned,
    said_in: Option<&Event>,
    said_out: Option<&Event>,
    rules: Rules,
) -> Option<Outcome> {
    let said_in = said_in.filter(|event| event.evidence != Evidence::OwnWord)?;
    if said_in.at > planned.starts_at + rules.late_after {
        Some(Outcome::Late)
    } else if said_out.is_some_and(|event| event.at < planned.ends_at - rules.late_after) {
        Some(Outcome::LeftEarly)
    } else {
        Some(Outcome::Present)
    }
}

fn credited(planned: Planned, outcome: Option<Outcome>, said_in: Option<&Event>, said_out: Option<&Event>) -> u32 {
    let (mut from, mut to) = (planned.starts_at, planned.ends_at);
    match outcome {
        Some(Outcome::Present | Outcome::CancelledByUs) => {}
        Some(Outcome::Late) => from = said_in.map_or(from, |event| event.at.max(from)),
        Some(Outcome::LeftEarly) => to = said_out.map_or(to, |event| event.at.min(to)),
        _ => return 0,
    }
    u32::try_from((to - from).num_minutes()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: i64 = 1_800_000_000;

    fn at(minutes: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(START + minutes * 60, 0).unwrap()
    }

    fn event(kind: Kind, minutes: i64, evidence: Evidence, outcome: Option<Outcome>) -> Event {
        let id = |n: i64| format!("00000000-0000-7000-8000-{n:012x}");
        Event {
            id: EventId::parse(&id(minutes + 1000)).unwrap(),
            participant: PersonId::parse(&id(1)).unwrap(),
            occasion: None,
            site: None,
            kind,
            outcome,
            evidence,
            reason: None,
            at: at(minutes),
            received_at: at(minutes),
            author: PersonId::parse(&id(1)).unwrap(),
            replaces: None,
            device: None,
            words: None,
        }
    }

    fn read(events: &[Event]) -> Account {
        let planned = Planned { starts_at: at(0), ends_at: at(180), cancelled: false };
        account(planned, events, Rules { late_after: TimeDelta::minutes(15) })
    }

    #[test]
    fn nothing_becomes_present_or_absent_by_itself() {
        assert_eq!(read(&[]), Account::default());
    }

    #[test]
    fn fifteen_minutes_after_the_start_is_in_time_and_one_more_is_late() {
        let came = |minutes| read(&[event(Kind::CheckIn, minutes, Evidence::SiteCode, None)]);
        assert_eq!((came(15).outcome, came(15).credited), (Some(Outcome::Present), 180));
        assert_eq!((came(16).outcome, came(16).credited), (Some(Outcome::Late), 164));
    }

    #[test]
    fn leaving_early_is_credited_until_then() {
        let left = read(&[
            event(Kind::CheckIn, 0, Evidence::SiteCode, None),
            event(Kind::CheckOut, 120, Evidence::SiteCode, None),
        ]);
        assert_eq!((left.outcome, left.credited), (Some(Outcome::LeftEarly), 120));
    }

    #[test]
    fn the_counsellor_weighs_more_than_the_supervisor_and_she_more_than_a_check_in() {
        let came = event(Kind::CheckIn, 0, Evidence::SiteCode, None);
        let not_there = event(Kind::Mark, 60, Evidence::SupervisorMark, Some(Outcome::NotThere));
        let decided = event(Kind::Decision, 200, Evidence::SupervisorMark, Some(Outcome::AbsentAccepted));
        assert_eq!(read(&[came.clone(), not_there.clone()]).outcome, Some(Outcome::NotThere));
        assert_eq!(read(&[decided, not_there.clone(), came.clone()]).outcome, Some(Outcome::AbsentAccepted));
        let taken_back = event(Kind::Mark, 70, Evidence::SupervisorMark, None);
        assert_eq!(read(&[came, not_there, taken_back]).outcome, Some(Outcome::Present));
    }

    #[test]
    fn a_second_check_in_changes_nothing() {
        let first = event(Kind::CheckIn, 0, Evidence::SiteCode, None);
        let again = event(Kind::CheckIn, 40, Evidence::TypedCode, None);
        assert_eq!(read(&[again, first.clone()]).outcome, read(&[first]).outcome);
    }

    #[test]
    fn an_own_word_is_shown_and_decides_nothing() {
        let account = read(&[event(Kind::CheckIn, 0, Evidence::OwnWord, None)]);
        assert_eq!((account.outcome, account.needs_confirmation), (None, true));
    }

    #[test]
    fn what_the_municipality_cancelled_never_counts_against_her() {
        let planned = Planned { starts_at: at(0), ends_at: at(180), cancelled: true };
        let account = account(planned, &[], Rules { late_after: TimeDelta::minutes(15) });
        assert_eq!((account.outcome, account.credited), (Some(Outcome::CancelledByUs), 180));
    }
}
