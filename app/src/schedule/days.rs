//! Days and weeks of the municipality's zone as moments.

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// When this day begins. Where the clock skips midnight, the day begins when the clock goes on.
pub fn start_of(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let midnight = day.and_time(chrono::NaiveTime::MIN);
    (0..24)
        .find_map(|hour| zone.from_local_datetime(&(midnight + TimeDelta::hours(hour))).earliest())
        .map_or_else(|| midnight.and_utc(), |at| at.with_timezone(&Utc))
}

/// The Monday of this day's week (ISO 8601).
pub fn monday_of(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into())).unwrap_or(day)
}

/// So many days later.
pub fn later(day: NaiveDate, days: u16) -> NaiveDate {
    day.checked_add_days(Days::new(days.into())).unwrap_or(day)
}

/// So many days earlier.
pub fn earlier(day: NaiveDate, days: u16) -> NaiveDate {
    day.checked_sub_days(Days::new(days.into())).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::{Africa::Cairo, Europe::Stockholm};

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn a_day_begins_at_midnight_of_the_zone() {
        assert_eq!(start_of(day(2026, 7, 1), Stockholm).to_rfc3339(), "2026-06-30T22:00:00+00:00");
        assert_eq!(start_of(day(2026, 12, 1), Stockholm).to_rfc3339(), "2026-11-30T23:00:00+00:00");
    }

    #[test]
    fn the_days_of_a_change_have_23_and_25_hours() {
        let hours = |d| (start_of(later(d, 1), Stockholm) - start_of(d, Stockholm)).num_hours();
        assert_eq!((hours(day(2026, 3, 29)), hours(day(2026, 10, 25))), (23, 25));
    }

    #[test]
    fn a_day_without_midnight_begins_at_one() {
        // Egypt goes to summer time at midnight.
        assert_eq!(start_of(day(2026, 4, 24), Cairo).to_rfc3339(), "2026-04-23T22:00:00+00:00");
    }

    #[test]
    fn a_week_begins_on_monday() {
        assert_eq!(monday_of(day(2026, 11, 29)), day(2026, 11, 23));
        assert_eq!(monday_of(day(2026, 11, 23)), day(2026, 11, 23));
        assert_eq!(earlier(day(2026, 3, 1), 1), day(2026, 2, 28));
    }
}
