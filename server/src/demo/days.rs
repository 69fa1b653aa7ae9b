//! The demo's days: local hours, the working week, and what goes on at this moment.

use chrono::{
    DateTime, Datelike as _, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone as _, Timelike as _, Utc, Weekday,
};
use chrono_tz::Tz;

/// From a moment up to, but not at, another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
}

impl Span {
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }

    pub fn holds(self, at: DateTime<Utc>) -> bool {
        self.from <= at && at < self.to
    }
}

/// The least that an occasion which goes on at the demo's start lasts.
pub const LASTS: TimeDelta = TimeDelta::hours(2);

/// The day in this zone.
pub fn day(at: DateTime<Utc>, zone: Tz) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

/// This local time of this day; of an hour that comes twice the first, of one that is skipped an hour later.
pub fn instant(zone: Tz, day: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    let local = day.and_time(time);
    zone.from_local_datetime(&local)
        .earliest()
        .or_else(|| zone.from_local_datetime(&(local + TimeDelta::hours(1))).earliest())
        .map_or_else(|| local.and_utc(), |at| at.to_utc())
}

/// The Monday of this day's week.
pub fn monday(day: NaiveDate) -> NaiveDate {
    day.week(Weekday::Mon).checked_first_day().unwrap_or(day)
}

/// Monday to Friday.
pub fn is_workday(day: NaiveDate) -> bool {
    day.weekday().num_days_from_monday() < 5
}

/// Working days from `from` to `to`, both included.
pub fn workdays(from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
    from.iter_days().take_while(|day| *day <= to).filter(|day| is_workday(*day)).collect()
}

/// This many days later.
pub fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

/// An occasion that began about twenty minutes ago, and goes on for more than two and a half hours where the day is
/// long enough; late in the evening it began earlier, so that it lasts [`LASTS`] on one local day at any hour.
pub fn going_on(now: DateTime<Utc>, zone: Tz) -> Span {
    let today = day(now, zone);
    let midnight = instant(zone, today, NaiveTime::MIN);
    let last = instant(zone, later(today, 1), NaiveTime::MIN) - TimeDelta::seconds(1);
    let to = (five(now) + TimeDelta::minutes(165)).min(last);
    let from = five((now - TimeDelta::minutes(20)).min(to - LASTS)).max(midnight);
    Span { from, to }
}

/// The last full five minutes.
pub fn five(at: DateTime<Utc>) -> DateTime<Utc> {
    let past = TimeDelta::minutes(i64::from(at.minute() % 5)) + TimeDelta::seconds(i64::from(at.second()));
    at - past - TimeDelta::nanoseconds(i64::from(at.nanosecond()))
}

/// The last moment up to `at` that lies in somebody's working hours.
pub fn working(at: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    let local = at.with_timezone(&zone);
    let today = local.date_naive();
    if is_workday(today) && (8..17).contains(&local.hour()) {
        return at;
    }
    let mut day = if local.hour() >= 17 { today } else { today.pred_opt().unwrap_or(today) };
    while !is_workday(day) {
        day = day.pred_opt().unwrap_or(day);
    }
    let end = NaiveTime::from_hms_opt(16, local.minute(), 0).unwrap_or(NaiveTime::MIN);
    instant(zone, day, end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Stockholm;

    #[test]
    fn what_goes_on_lasts_two_hours_on_one_local_day_at_any_minute() {
        // An ordinary weekend, and the days on which the clocks change.
        for (month, dom) in [(11, 21), (3, 28), (10, 24)] {
            let start = Utc.with_ymd_and_hms(2026, month, dom, 0, 0, 0).unwrap();
            for minute in 0..(48 * 60) {
                let now = start + TimeDelta::minutes(minute) + TimeDelta::seconds(37);
                let span = going_on(now, Stockholm);
                assert!(span.holds(now), "{now}");
                assert!(span.to - span.from >= LASTS, "{now}: {span:?}");
                assert_eq!(day(span.from, Stockholm), day(now, Stockholm), "{now}");
                assert_eq!(day(span.to, Stockholm), day(now, Stockholm), "{now}");
                assert_eq!(span.from.second(), 0);
            }
        }
    }

    #[test]
    fn in_the_middle_of_the_day_it_goes_on_for_two_hours_and_a_half() {
        let now = Utc.with_ymd_and_hms(2026, 11, 23, 9, 3, 0).unwrap();
        let span = going_on(now, Stockholm);
        assert_eq!((now - span.from).num_minutes(), 23);
        assert!((span.to - now).num_minutes() >= 150);
    }

    #[test]
    fn a_time_in_the_hour_that_is_skipped_comes_an_hour_later() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 29).unwrap();
        let at = instant(Stockholm, day, NaiveTime::from_hms_opt(2, 30, 0).unwrap());
        assert_eq!(at, Utc.with_ymd_and_hms(2026, 3, 29, 1, 30, 0).unwrap());
    }

    #[test]
    fn staff_write_in_working_hours() {
        for hour in 0..240 {
            let at = Utc.with_ymd_and_hms(2026, 11, 20, 3, 12, 0).unwrap() + TimeDelta::hours(hour);
            let local = working(at, Stockholm).with_timezone(&Stockholm);
            assert!(local <= at && is_workday(local.date_naive()) && (8..17).contains(&local.hour()), "{at}: {local}");
        }
    }
}
