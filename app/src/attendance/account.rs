//! From the log's events to what is shown: the three voices, the outcome, the minutes credited.
#![cfg(feature = "ssr")]

use super::{Evidence, Kind, Outcome, Reason, marked};
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
    /// Its number among the participant's entries, from 1: the order in which they came, whatever the server's clock
    /// said. `None`: not in the log yet, so after all that is.
    pub seq: Option<i64>,
}

impl Event {
    /// A presence that staff recorded, by whatever means; also when it is only her word for now, because it came too
    /// late or the phone's clock was wrong. (What was given its occasion afterwards stays hers, whoever gave it.)
    pub fn is_of_staff(&self) -> bool {
        let by_staff = self.author != self.participant && self.replaces.is_none();
        self.evidence.is_of_staff() || (self.evidence == Evidence::OwnWord && by_staff)
    }

    /// How much later it came is to be looked at: a code sent later, and a scan by staff that is only a word.
    pub fn is_sent_later(&self) -> bool {
        match self.evidence {
            Evidence::SiteCodeLater => true,
            Evidence::OwnWord => self.is_of_staff(),
            _ => false,
        }
    }
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
    /// The participant's own voice: the check-in of hers that counts, which is the first that is more than her word.
    pub said_in: Option<Event>,
    /// The check-out of hers that counts, which is the last that is more than her word.
    pub said_out: Option<Event>,
    /// The supervisor's voice: the first time staff scanned her, read her card or took her from a list on paper, as far
    /// as that is more than a word.
    pub seen_in: Option<Event>,
    /// The last time staff recorded that she left.
    pub seen_out: Option<Event>,
    /// Every check-in and check-out, earliest first: how presence is known, also where one says what another did.
    pub presences: Vec<Event>,
    /// Her last report of why she cannot come.
    pub reported: Option<Event>,
    /// She was asked when she left, and does not remember.
    pub not_remembered: bool,
    /// The supervisor's last mark, unless taken back.
    pub confirmed: Option<Event>,
    /// Marks that came when a later one stood already, in the order in which they came: they change nothing.
    pub overtaken: Vec<Event>,
    /// The counsellor's last decision, unless taken back.
    pub decided: Option<Event>,
    /// What she says is wrong, earliest first, each with the counsellor's answer.
    pub contests: Vec<Contested>,
    /// `None`: unmarked. Never present or absent by time passing.
    pub outcome: Option<Outcome>,
    /// Minutes credited towards the week's hours.
    pub credited: u32,
    /// A code sent later, or her own word: a supervisor should look at it, and has not.
    pub needs_confirmation: bool,
}

/// A contest, and the decision that answered it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contested {
    pub contest: Event,
    /// The counsellor's first decision after it; `None` while it waits, and again when the decision is taken back.
    pub answer: Option<Event>,
}

impl Account {
    /// The contest that waits for the counsellor.
    pub fn open_contest(&self) -> Option<&Event> {
        self.contests.last().filter(|last| last.answer.is_none()).map(|last| &last.contest)
    }

    /// By what presence is known best; `None` when nobody has said that she was there.
    pub fn strongest(&self) -> Option<&Event> {
        let marked = self.confirmed.as_ref().filter(|mark| mark.outcome != Some(Outcome::NotThere));
        let came = self.presences.iter().filter(|event| event.kind == Kind::CheckIn);
        came.chain(marked).min_by_key(|event| event.evidence)
    }

    /// The entry that decides now: the one that a contest is about.
    pub fn deciding(&self) -> Option<&Event> {
        let said = || self.said_in.as_ref().or(self.seen_in.as_ref()).or(self.reported.as_ref());
        self.decided.as_ref().or(self.confirmed.as_ref()).or_else(said)
    }
}

/// Reads the events of one participant at one occasion, in any order.
///
/// A counsellor's decision weighs more than a supervisor's mark, and this more than a check-in. Of several check-ins
/// the first counts, of check-outs the last, unless she came back after it; her own word decides nothing by itself. What the municipality cancelled
/// is credited as planned: it never counts against the participant.
pub fn account(planned: Planned, events: &[Event], rules: Rules) -> Account {
    let mut events: Vec<&Event> = events.iter().collect();
    events.sort_by_key(|event| arrival(event));
    let last = |kind: Kind| events.iter().rev().find(|event| event.kind == kind).copied();

    let mut presences: Vec<&Event> =
        events.iter().filter(|event| matches!(event.kind, Kind::CheckIn | Kind::CheckOut)).copied().collect();
    // A time that was put right counts no more.
    let replaced: Vec<&EventId> = presences.iter().filter_map(|event| event.replaces.as_ref()).collect();
    presences.retain(|event| !replaced.contains(&&event.id));
    presences.sort_by_key(|event| event.at);
    let of = |counts: &dyn Fn(&Event) -> bool| Presence::of(&presences, planned.ends_at, counts);
    let known = of(&known_by_more);
    let firm = of(&|event| known_by_more(event) && event.evidence != Evidence::SiteCodeLater);
    let by_anyone = of(&|_| true);
    let hers = of(&|event| !event.is_of_staff());
    let hers_known = of(&|event| !event.is_of_staff() && known_by_more(event));
    let staffs = of(&Event::is_of_staff);
    let staffs_known = of(&|event| event.is_of_staff() && known_by_more(event));

    let marks = marked(events.iter().copied());
    let confirmed = marks.standing.filter(|mark| mark.outcome.is_some()).cloned();
    let decided = last(Kind::Decision).filter(|event| event.outcome.is_some()).cloned();
    let outcome = decided
        .as_ref()
        .or(confirmed.as_ref())
        .and_then(|event| event.outcome)
        .or_else(|| planned.cancelled.then_some(Outcome::CancelledByUs))
        .or_else(|| known.outcome(planned, rules));
    // Where staff have said that she came late or left early, her own word may say when.
    let when = Presence { came: known.came.or(by_anyone.came), left: known.left.or(by_anyone.left) };
    Account {
        needs_confirmation: confirmed.is_none()
            && decided.is_none()
            && by_anyone.came.is_some()
            && (firm.came.is_none() || firm.outcome(planned, rules) != known.outcome(planned, rules)),
        credited: credited(planned, outcome, when),
        outcome,
        said_in: hers_known.came.or(hers.came).cloned(),
        said_out: hers_known.left.or(hers.left).cloned(),
        seen_in: staffs_known.came.or(staffs.came).cloned(),
        seen_out: staffs_known.left.or(staffs.left).cloned(),
        presences: presences.into_iter().cloned().collect(),
        reported: last(Kind::Report).cloned(),
        not_remembered: last(Kind::NotRemembered).is_some(),
        overtaken: marks.overtaken.into_iter().cloned().collect(),
        contests: contests(&events),
        confirmed,
        decided,
    }
}

/// Known by more than somebody's word.
fn known_by_more(event: &Event) -> bool {
    event.evidence != Evidence::OwnWord
}

/// The order in which entries came.
fn arrival(event: &Event) -> i64 {
    event.seq.unwrap_or(i64::MAX)
}

/// Each contest with the decision that answered it: one made before she contested again, and not taken back until then.
fn contests(events: &[&Event]) -> Vec<Contested> {
    let mut said: Vec<Contested> = Vec::new();
    for event in events {
        match event.kind {
            Kind::Contest => said.push(Contested { contest: (*event).clone(), answer: None }),
            Kind::Decision => {
                let Some(last) = said.last_mut() else { continue };
                // The first one with words is what she was told.
                let told = last.answer.as_ref().is_some_and(|answer| answer.words.is_some());
                if event.outcome.is_none() {
                    last.answer = None;
                } else if !told {
                    last.answer = Some((*event).clone());
                }
            }
            _ => {}
        }
    }
    said
}

/// When she came and when she left, by some of what was said.
#[derive(Clone, Copy, Default)]
struct Presence<'a> {
    came: Option<&'a Event>,
    left: Option<&'a Event>,
}

impl<'a> Presence<'a> {
    /// The first check-in and the last check-out, of `presences` in the order of their moments. Who went out and came
    /// in again before the end has not left; a check-in after the end is for something else.
    fn of(presences: &[&'a Event], ends_at: DateTime<Utc>, counts: &dyn Fn(&Event) -> bool) -> Self {
        let mut of = Self::default();
        for event in presences.iter().copied().filter(|event| counts(event)) {
            if event.kind == Kind::CheckOut {
                of.left = Some(event);
            } else {
                of.came = of.came.or(Some(event));
                of.left = of.left.filter(|_| event.at >= ends_at);
            }
        }
        of
    }

    /// What these check-ins alone say.
    fn outcome(self, planned: Planned, rules: Rules) -> Option<Outcome> {
        let came = self.came?;
        if came.at > planned.starts_at + rules.late_after {
            Some(Outcome::Late)
        } else if self.left.is_some_and(|left| left.at < planned.ends_at - rules.late_after) {
            Some(Outcome::LeftEarly)
        } else {
            Some(Outcome::Present)
        }
    }
}

fn credited(planned: Planned, outcome: Option<Outcome>, when: Presence<'_>) -> u32 {
    let (mut from, mut to) = (planned.starts_at, planned.ends_at);
    match outcome {
        Some(Outcome::Present | Outcome::CancelledByUs) => {}
        Some(Outcome::Late) => from = when.came.map_or(from, |event| event.at.max(from)),
        Some(Outcome::LeftEarly) => to = when.left.map_or(to, |event| event.at.min(to)),
        _ => return 0,
    }
    u32::try_from((to - from).num_minutes()).unwrap_or(0)
}

#[cfg(test)]
mod tests;
