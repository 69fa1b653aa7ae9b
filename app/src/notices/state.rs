//! Where a notice stands, read from what happened around it.

use super::{Event, Kind, Notice};
use chrono::{DateTime, TimeDelta, Utc};

/// Where a notice stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// She has not opened it, whether or not it stood before her.
    Unopened,
    Opened(DateTime<Utc>),
    /// She wants help, and nobody has given it.
    Help(DateTime<Utc>),
    /// It was explained after she asked for help; she has not confirmed it.
    Helped,
    Understood(DateTime<Utc>),
}

impl State {
    pub fn is_understood(self) -> bool {
        matches!(self, Self::Understood(_))
    }
}

impl Notice {
    /// After so many days without an answer it waits for the counsellor.
    pub const PATIENCE_DAYS: i64 = 3;

    fn first(&self, kind: Kind) -> Option<DateTime<Utc>> {
        self.events.iter().find(|event| event.kind == kind).map(|event| event.at)
    }

    /// When she first opened it.
    pub fn opened(&self) -> Option<DateTime<Utc>> {
        self.first(Kind::Opened)
    }

    /// When she first had it read aloud.
    pub fn played(&self) -> Option<DateTime<Utc>> {
        self.first(Kind::Played)
    }

    pub fn state(&self) -> State {
        let answer = self.events.iter().rposition(|event| matches!(event.kind, Kind::Understood | Kind::Help));
        match answer.and_then(|at| self.events.get(at..)) {
            Some([answer, ..]) if answer.kind == Kind::Understood => State::Understood(answer.at),
            Some([_, after @ ..]) if after.iter().any(|event| event.kind == Kind::Explained) => State::Helped,
            Some([answer, ..]) => State::Help(answer.at),
            _ => self.opened().map_or(State::Unopened, State::Opened),
        }
    }

    /// Whether the counsellor has to do something about it.
    pub fn waits_for_counsellor(&self, now: DateTime<Utc>) -> bool {
        match self.state() {
            State::Understood(_) => false,
            State::Help(_) => true,
            State::Unopened | State::Opened(_) | State::Helped => {
                now - self.sent_at >= TimeDelta::days(Self::PATIENCE_DAYS)
            }
        }
    }

    /// Whether another entry stands in this one's place.
    pub fn is_replaced(&self, event: &Event) -> bool {
        self.events.iter().any(|other| other.replaces.as_ref() == Some(&event.id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::{MessageId, NoticeEventId, PersonId},
        messages::content::Content,
    };

    fn notice(kinds: &[Kind]) -> Notice {
        let id = |n: usize| format!("00000000-0000-7000-8000-{n:012x}");
        let at = |n: usize| DateTime::from_timestamp(1_800_000_000 + i64::try_from(n).unwrap(), 0).unwrap();
        let event = |(n, kind): (usize, &Kind)| Event {
            id: NoticeEventId::parse(&id(n)).unwrap(),
            kind: *kind,
            at: at(n + 1),
            author: String::new(),
            language: None,
            level: None,
            explained: None,
            replaces: None,
        };
        Notice {
            message: MessageId::parse(&id(1)).unwrap(),
            participant: PersonId::parse(&id(1)).unwrap(),
            participant_name: String::new(),
            participant_language: "sv".to_owned(),
            author: String::new(),
            content: Content::Free { text: String::new(), language: "sv".to_owned() },
            sent_at: at(0),
            counsellor: None,
            events: kinds.iter().enumerate().map(event).collect(),
        }
    }

    #[test]
    fn the_last_answer_counts_and_help_waits_until_it_is_given() {
        use Kind::{Explained, Help, Opened, Shown, Understood};
        let state = |kinds: &[Kind]| notice(kinds).state();
        assert_eq!(state(&[]), State::Unopened);
        assert_eq!(state(&[Shown, Shown]), State::Unopened);
        assert!(matches!(state(&[Shown, Opened]), State::Opened(_)));
        assert!(matches!(state(&[Opened, Help]), State::Help(_)));
        assert_eq!(state(&[Opened, Help, Explained, Shown]), State::Helped);
        assert!(matches!(state(&[Help, Explained, Help]), State::Help(_)));
        assert!(matches!(state(&[Help, Understood]), State::Understood(_)));
        assert!(matches!(state(&[Understood, Help]), State::Help(_)));
        assert!(matches!(state(&[Explained, Opened]), State::Opened(_)));
    }

    #[test]
    fn what_nobody_answers_waits_after_three_days_and_help_at_once() {
        let later = |kinds: &[Kind], days| {
            let notice = notice(kinds);
            notice.waits_for_counsellor(notice.sent_at + TimeDelta::days(days))
        };
        assert!(!later(&[], 2) && later(&[], 3) && later(&[Kind::Opened], 3));
        assert!(later(&[Kind::Help], 0) && !later(&[Kind::Understood], 30));
        assert!(!later(&[Kind::Help, Kind::Explained], 1));
    }
}
