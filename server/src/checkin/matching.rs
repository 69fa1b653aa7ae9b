//! Which occasion a moment of presence counts for. Pure.

use app::{attendance::Planned, checkin::Direction};
use chrono::{DateTime, TimeDelta, Utc};

/// So long after the end one can still check out.
pub const LATE_CHECK_OUT: TimeDelta = TimeDelta::hours(2);

/// The nearest occasion, by its start, among those of one participant at one site; none, and it is a visit.
///
/// One can check in from `early` before the start until the end, and check out from the start until two hours after
/// the end. What is cancelled does not take place: being there is a visit.
pub fn nearest<T>(
    occasions: impl IntoIterator<Item = T>,
    planned: impl Fn(&T) -> Planned,
    direction: Direction,
    at: DateTime<Utc>,
    early: TimeDelta,
) -> Option<T> {
    occasions.into_iter().filter(|occasion| is_open(planned(occasion), direction, at, early)).min_by_key(|occasion| {
        let start = planned(occasion).starts_at;
        ((start - at).abs(), start)
    })
}

/// Whether one can check in to, or out of, this occasion at this moment.
pub fn is_open(planned: Planned, direction: Direction, at: DateTime<Utc>, early: TimeDelta) -> bool {
    let Planned { starts_at, ends_at, cancelled } = planned;
    let (from, to) = match direction {
        Direction::In => (starts_at - early, ends_at),
        Direction::Out => (starts_at, ends_at + LATE_CHECK_OUT),
    };
    !cancelled && from <= at && at <= to
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + minutes * 60, 0).unwrap()
    }

    fn planned(from: i64, to: i64) -> Planned {
        Planned { starts_at: at(from), ends_at: at(to), cancelled: false }
    }

    fn chosen(occasions: &[Planned], direction: Direction, minute: i64) -> Option<usize> {
        nearest(occasions.iter().enumerate(), |(_, p)| **p, direction, at(minute), TimeDelta::minutes(60))
            .map(|(index, _)| index)
    }

    #[test]
    fn one_can_check_in_from_an_hour_before_until_the_end() {
        let morning = [planned(0, 180)];
        let found = |minute| chosen(&morning, Direction::In, minute).is_some();
        assert_eq!([-61, -60, 0, 180, 181].map(found), [false, true, true, true, false]);
    }

    #[test]
    fn one_can_check_out_from_the_start_until_two_hours_after_the_end() {
        let morning = [planned(0, 180)];
        let found = |minute| chosen(&morning, Direction::Out, minute).is_some();
        assert_eq!([-1, 0, 180, 300, 301].map(found), [false, true, true, true, false]);
    }

    #[test]
    fn the_nearest_start_counts() {
        let day = [planned(0, 180), planned(210, 360)];
        assert_eq!(chosen(&day, Direction::In, 10), Some(0));
        assert_eq!(chosen(&day, Direction::In, 170), Some(1));
        assert_eq!(chosen(&day, Direction::Out, 185), Some(0));
        assert_eq!(chosen(&day, Direction::Out, 355), Some(1));
    }

    #[test]
    fn what_is_cancelled_has_no_one_present() {
        let cancelled = Planned { cancelled: true, ..planned(0, 180) };
        assert_eq!(chosen(&[cancelled], Direction::In, 10), None);
        assert_eq!(chosen(&[cancelled, planned(30, 180)], Direction::In, 10), Some(1));
    }
}
