//! What is now, what comes after: decided from the plan and the log, without I/O.

use super::{Occasion, days};
use crate::attendance::{Account, Outcome};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

/// An occasion a participant is expected at, and what the log says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    pub occasion: Occasion,
    pub account: Account,
}

impl Expected {
    /// She is there: she or her supervisor has said so, and she has not said that she left.
    pub fn is_here(&self) -> bool {
        let confirmed = self.account.confirmed.as_ref().and_then(|event| event.outcome);
        let seen = matches!(confirmed, Some(Outcome::Present | Outcome::Late));
        let came = self.account.said_in.is_some() || self.account.seen_in.is_some();
        (came || seen) && !self.has_left()
    }

    fn has_left(&self) -> bool {
        self.account.said_out.is_some() || self.account.seen_out.is_some()
    }

    fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.occasion.ends_at > now
    }
}

/// Today, in the order in which it is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arranged {
    /// What was to be first today and does not take place: said before all else.
    pub off: Vec<Occasion>,
    /// Where to be now, or next.
    pub card: Option<Expected>,
    /// What comes after that, within a week; cancelled ones among it.
    pub after: Vec<Occasion>,
    /// Whether anything at all was planned for today.
    pub planned_today: bool,
}

/// The most that is listed below the card.
const AFTER: usize = 5;

/// What to say first: the occasion she is checked in at, else the first one that has not ended and that she has not
/// left.
pub fn arrange(coming: Vec<Expected>, now: DateTime<Utc>, zone: Tz) -> Arranged {
    let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    let today = day(now);
    let planned_today = coming.iter().any(|expected| day(expected.occasion.starts_at) == today);
    let open: Vec<Expected> =
        coming.into_iter().filter(|expected| expected.is_open(now) && !expected.has_left()).collect();
    let takes_place = |expected: &&Expected| expected.occasion.cancelled.is_none();
    let card = open
        .iter()
        .filter(takes_place)
        .find(|expected| expected.is_here())
        .or_else(|| open.iter().find(takes_place))
        .cloned();
    let end = days::start_of(days::later(today, 8), zone);
    let (mut off, mut after) = (Vec::new(), Vec::new());
    for Expected { occasion, .. } in open {
        if card.as_ref().is_some_and(|card| card.occasion.id == occasion.id) {
            continue;
        }
        let before_card = card.as_ref().is_none_or(|card| occasion.starts_at < card.occasion.starts_at);
        if occasion.cancelled.is_some() && before_card && day(occasion.starts_at) == today {
            off.push(occasion);
        } else if occasion.starts_at < end && after.len() < AFTER {
            after.push(occasion);
        }
    }
    Arranged { off, card, after, planned_today }
}

/// How the card's occasion stands at this moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// She is there. `waiting`: a supervisor is still to confirm it.
    Here {
        waiting: bool,
    },
    /// She has said that she cannot come.
    Reported,
    /// It has begun, and nothing says that she is there.
    Begun,
    /// It begins in so many minutes, 1 to 60.
    BeginsIn(i64),
    /// It begins later today.
    LaterToday,
    Tomorrow,
    OnDay(NaiveDate),
}

/// See [`Moment`].
pub fn moment(expected: &Expected, now: DateTime<Utc>, zone: Tz) -> Moment {
    let starts_at = expected.occasion.starts_at;
    let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    if expected.is_here() {
        Moment::Here { waiting: expected.account.needs_confirmation }
    } else if expected.account.reported.is_some() {
        Moment::Reported
    } else if starts_at <= now {
        Moment::Begun
    } else if starts_at - now <= TimeDelta::hours(1) {
        // A started minute counts: at 08:50:30 it begins in 10 minutes.
        Moment::BeginsIn(((starts_at - now).num_seconds() + 59) / 60)
    } else if day(starts_at) == day(now) {
        Moment::LaterToday
    } else if day(starts_at) == days::later(day(now), 1) {
        Moment::Tomorrow
    } else {
        Moment::OnDay(day(starts_at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        attendance::{Event, Evidence, Kind},
        ids::{ActivityId, EventId, OccasionId, PersonId, SiteId},
        schedule::Cancelled,
    };
    use chrono::TimeZone as _;
    use chrono_tz::Europe::Stockholm;

    fn id(n: i64) -> String {
        format!("00000000-0000-7000-8000-{n:012x}")
    }

    /// Monday 23 November 2026 in Stockholm, so many minutes after midnight.
    fn at(minutes: i64) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 11, 22, 23, 0, 0).unwrap() + TimeDelta::minutes(minutes)
    }

    fn expected(n: i64, from: i64, to: i64) -> Expected {
        let occasion = Occasion {
            id: OccasionId::parse(&id(n)).unwrap(),
            activity: ActivityId::parse(&id(1)).unwrap(),
            name: [("sv", "Parken")].into_iter().collect(),
            kind: "workplace".to_owned(),
            pictogram: "leaf".to_owned(),
            bring: [("sv", "")].into_iter().collect(),
            site: SiteId::parse(&id(2)).unwrap(),
            site_name: String::new(),
            address: String::new(),
            starts_at: at(from),
            ends_at: at(to),
            cancelled: None,
            moved_from_start: None,
            moved_from_site: None,
            changed_at: at(0),
            sequence: 0,
        };
        Expected { occasion, account: Account::default() }
    }

    fn said(kind: Kind) -> Event {
        Event {
            id: EventId::parse(&id(9)).unwrap(),
            participant: PersonId::parse(&id(3)).unwrap(),
            occasion: None,
            site: None,
            kind,
            outcome: None,
            evidence: Evidence::SiteCode,
            reason: None,
            at: at(0),
            received_at: at(0),
            author: PersonId::parse(&id(3)).unwrap(),
            replaces: None,
            device: None,
            words: None,
            seq: None,
        }
    }

    fn numbers<'a>(occasions: impl IntoIterator<Item = &'a Occasion>) -> Vec<OccasionId> {
        occasions.into_iter().map(|occasion| occasion.id.clone()).collect()
    }

    const NINE: i64 = 9 * 60;
    const DAY: i64 = 24 * 60;

    #[test]
    fn the_first_that_has_not_ended_is_now_and_the_others_come_after() {
        let day = || vec![expected(11, NINE, NINE + 180), expected(12, NINE + 240, NINE + 300)];
        let morning = arrange(day(), at(NINE + 5), Stockholm);
        assert_eq!(morning.card.unwrap().occasion.id.as_str(), id(11));
        assert_eq!(numbers(&morning.after), [OccasionId::parse(&id(12)).unwrap()]);
        let noon = arrange(day(), at(NINE + 180), Stockholm);
        assert_eq!(noon.card.unwrap().occasion.id.as_str(), id(12));
        let evening = arrange(day(), at(NINE + 300), Stockholm);
        assert!(evening.card.is_none() && evening.planned_today);
    }

    #[test]
    fn where_she_is_checked_in_comes_first_until_she_leaves() {
        let mut day = vec![expected(11, NINE, NINE + 180), expected(12, NINE + 60, NINE + 300)];
        day[1].account.said_in = Some(said(Kind::CheckIn));
        let now = at(NINE + 90);
        let card = arrange(day.clone(), now, Stockholm).card.unwrap();
        assert_eq!(card.occasion.id.as_str(), id(12));
        assert_eq!(moment(&card, now, Stockholm), Moment::Here { waiting: false });
        day[1].account.said_out = Some(said(Kind::CheckOut));
        assert_eq!(arrange(day, now, Stockholm).card.unwrap().occasion.id.as_str(), id(11));
    }

    #[test]
    fn what_is_cancelled_first_today_is_said_first_and_the_rest_stands_in_its_place() {
        let mut days = vec![
            expected(11, NINE, NINE + 180),
            expected(12, NINE + 240, NINE + 300),
            expected(13, DAY + NINE, DAY + NINE + 60),
            expected(14, 9 * DAY, 9 * DAY + 60),
        ];
        days[0].occasion.cancelled = Some(Cancelled::NoLeader);
        days[2].occasion.cancelled = Some(Cancelled::Weather);
        let told = arrange(days, at(NINE - 60), Stockholm);
        assert_eq!(numbers(&told.off), [OccasionId::parse(&id(11)).unwrap()]);
        assert_eq!(told.card.unwrap().occasion.id.as_str(), id(12));
        assert_eq!(numbers(&told.after), [OccasionId::parse(&id(13)).unwrap()]);
    }

    #[test]
    fn the_moment_is_told_in_minutes_hours_and_days() {
        let told = |from: i64, now: DateTime<Utc>| moment(&expected(11, from, from + 60), now, Stockholm);
        assert_eq!(told(NINE, at(NINE - 10)), Moment::BeginsIn(10));
        assert_eq!(told(NINE, at(NINE - 10) - TimeDelta::seconds(30)), Moment::BeginsIn(11));
        assert_eq!(told(NINE, at(NINE) - TimeDelta::seconds(1)), Moment::BeginsIn(1));
        assert_eq!(told(NINE, at(NINE)), Moment::Begun);
        assert_eq!(told(NINE, at(NINE - 61)), Moment::LaterToday);
        assert_eq!(told(DAY + NINE, at(NINE)), Moment::Tomorrow);
        assert_eq!(told(2 * DAY + NINE, at(NINE)), Moment::OnDay(NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()));
        // Half past midnight is soon, also the evening before.
        assert_eq!(told(DAY + 30, at(DAY - 15)), Moment::BeginsIn(45));
    }

    #[test]
    fn what_she_reported_is_remembered_until_she_comes_after_all() {
        let mut one = expected(11, NINE, NINE + 60);
        one.account.reported = Some(said(Kind::Report));
        assert_eq!(moment(&one, at(NINE - 5), Stockholm), Moment::Reported);
        one.account.said_in = Some(said(Kind::CheckIn));
        one.account.needs_confirmation = true;
        assert_eq!(moment(&one, at(NINE + 5), Stockholm), Moment::Here { waiting: true });
    }
}
