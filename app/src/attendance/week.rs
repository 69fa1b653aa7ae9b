//! A week of the record, Monday to Sunday, and the moments it begins and ends.
#![cfg(feature = "ssr")]

use chrono::{DateTime, Datelike as _, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone as _, Utc, Weekday};
use chrono_tz::Tz;

/// An ISO 8601 week, written `2026-W47` in addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Week(NaiveDate);

impl Week {
    /// The week this day lies in.
    pub fn of(day: NaiveDate) -> Self {
        Self(day.week(Weekday::Mon).first_day())
    }

    /// Reads `2026-W47`; `None` for anything else, and for years that no record of ours has.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, week) = text.split_once("-W")?;
        let digits = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(year, 4) || !digits(week, 2) {
            return None;
        }
        let year = year.parse().ok().filter(|year| (2000..2200).contains(year))?;
        NaiveDate::from_isoywd_opt(year, week.parse().ok()?, Weekday::Mon).map(Self)
    }

    /// `2026-W47`.
    pub fn address(self) -> String {
        self.0.format("%G-W%V").to_string()
    }

    /// 1 to 53.
    pub fn number(self) -> u32 {
        self.0.iso_week().week()
    }

    pub fn monday(self) -> NaiveDate {
        self.0
    }

    pub fn sunday(self) -> NaiveDate {
        self.0 + Days::new(6)
    }

    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0 + Days::new(7))
    }

    #[must_use]
    pub fn previous(self) -> Self {
        Self(self.0 - Days::new(7))
    }

    /// The moments it begins, and the next one begins, in the municipality's zone.
    pub fn span(self, zone: Tz) -> (DateTime<Utc>, DateTime<Utc>) {
        (day_start(self.0, zone), day_start(self.next().0, zone))
    }
}

/// The moment a day begins in a zone; an hour later where that hour is skipped.
pub fn day_start(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let midnight = day.and_time(NaiveTime::MIN);
    zone.from_local_datetime(&midnight)
        .earliest()
        .or_else(|| zone.from_local_datetime(&(midnight + TimeDelta::hours(1))).earliest())
        .map_or_else(|| midnight.and_utc(), |at| at.to_utc())
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Stockholm;

    #[test]
    fn a_week_is_written_as_it_is_read() {
        let week = Week::parse("2026-W53").unwrap();
        assert_eq!((week.address().as_str(), week.number()), ("2026-W53", 53));
        assert_eq!(week.next().address(), "2027-W01");
        assert_eq!(Week::of(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()).address(), "2026-W47");
        for bad in ["", "2026", "2026-47", "2026-W5", "2026-W54", "2025-W53", "9999-W01", "+026-W01", "2026-W-1"] {
            assert_eq!(Week::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_weeks_of_the_clock_change_are_an_hour_shorter_and_longer() {
        let hours = |week| {
            let (from, to) = Week::parse(week).unwrap().span(Stockholm);
            (to - from).num_hours()
        };
        assert_eq!((hours("2026-W13"), hours("2026-W43"), hours("2026-W47")), (167, 169, 168));
    }
}
