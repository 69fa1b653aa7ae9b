//! A schedule as a calendar file (RFC 5545).
//!
//! The crate `icalendar` escapes and folds each line. Its components are not used: they cannot hold a `VTIMEZONE`, and
//! read the machine's clock for a `DTSTAMP` that is missing.

use app::{
    i18n::L10n,
    schedule::{Occasion, days},
    t,
};
use chrono::{DateTime, Datelike as _, NaiveDate, Offset as _, TimeDelta, TimeZone as _, Utc};
use chrono_tz::{OffsetComponents as _, OffsetName as _, Tz};
use icalendar::Property;
use std::fmt;

/// Lines of a calendar file, each escaped, folded at 75 octets and ended with CRLF.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn add(&mut self, key: &str, value: impl Into<String>) -> Result<(), fmt::Error> {
        self.put(Property::new(key, value))
    }

    fn put(&mut self, property: Property) -> Result<(), fmt::Error> {
        self.0.push_str(&TryInto::<String>::try_into(property)?);
        Ok(())
    }

    /// Text that people wrote. Control characters have no place in it (RFC 5545 § 3.1), line ends have `\n`.
    fn text(&mut self, key: &str, value: &str) -> Result<(), fmt::Error> {
        let value: String = value.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        self.add(key, value)
    }

    /// A moment of the zone's clock.
    fn local(&mut self, key: &str, at: DateTime<Utc>, zone: Tz) -> Result<(), fmt::Error> {
        let mut property = Property::new(key, at.with_timezone(&zone).format("%Y%m%dT%H%M%S").to_string());
        property.add_parameter("TZID", zone.name());
        self.put(property)
    }

    fn utc(&mut self, key: &str, at: DateTime<Utc>) -> Result<(), fmt::Error> {
        self.add(key, at.format("%Y%m%dT%H%M%SZ").to_string())
    }
}

/// The calendar of one participant. `host` makes the ids of its events unique in the world; `reach` is the time it
/// speaks of.
///
/// Somebody else may see a phone's calendar: an event says the activity's name and its place, and nothing of the
/// programme or of her.
///
/// # Errors
/// When a line cannot be formatted.
pub fn written(
    occasions: &[Occasion],
    l: &L10n,
    host: &str,
    reach: (DateTime<Utc>, DateTime<Utc>),
) -> Result<String, fmt::Error> {
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR")?;
    lines.add("VERSION", "2.0")?;
    lines.add("PRODID", "-//Steg//Steg//SV")?;
    lines.add("CALSCALE", "GREGORIAN")?;
    lines.text("X-WR-CALNAME", &t!(l, "calendar-name"))?;
    let mut often = Property::new("REFRESH-INTERVAL", "PT1H");
    often.add_parameter("VALUE", "DURATION");
    lines.put(often)?;
    // The same for calendars older than RFC 7986.
    lines.add("X-PUBLISHED-TTL", "PT1H")?;
    zone(&mut lines, l.zone(), reach)?;
    for occasion in occasions {
        event(&mut lines, occasion, l, host)?;
    }
    lines.add("END", "VCALENDAR")?;
    Ok(lines.0)
}

fn event(lines: &mut Lines, occasion: &Occasion, l: &L10n, host: &str) -> Result<(), fmt::Error> {
    lines.add("BEGIN", "VEVENT")?;
    lines.add("UID", format!("{}@{host}", occasion.id))?;
    lines.utc("DTSTAMP", occasion.changed_at)?;
    lines.utc("LAST-MODIFIED", occasion.changed_at)?;
    lines.add("SEQUENCE", occasion.sequence.to_string())?;
    lines.local("DTSTART", occasion.starts_at, l.zone())?;
    lines.local("DTEND", occasion.ends_at, l.zone())?;
    lines.text("SUMMARY", &occasion.title(l))?;
    let place: Vec<&str> =
        [occasion.site_name.as_str(), occasion.address.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
    lines.text("LOCATION", &place.join(", "))?;
    let cancelled = occasion.cancelled.is_some();
    lines.add("STATUS", if cancelled { "CANCELLED" } else { "CONFIRMED" })?;
    lines.add("TRANSP", if cancelled { "TRANSPARENT" } else { "OPAQUE" })?;
    lines.add("CLASS", "PRIVATE")?;
    lines.add("END", "VEVENT")
}

/// The zone with each change of its clock around these years, one by one: no rule has to be guessed, and a calendar
/// that does not know the zone's name still shows the right time.
fn zone(lines: &mut Lines, zone: Tz, reach: (DateTime<Utc>, DateTime<Utc>)) -> Result<(), fmt::Error> {
    let year = |at: DateTime<Utc>, add: i32| NaiveDate::from_ymd_opt(at.year() + add, 1, 1);
    let (Some(first), Some(last)) = (year(reach.0, 0), year(reach.1, 1)) else { return Ok(()) };
    let begin = days::start_of(first, zone);
    lines.add("BEGIN", "VTIMEZONE")?;
    lines.add("TZID", zone.name())?;
    observance(lines, zone, begin, begin)?;
    for change in changes(zone, begin, days::start_of(last, zone)) {
        observance(lines, zone, change - TimeDelta::seconds(1), change)?;
    }
    lines.add("END", "VTIMEZONE")
}

/// What the clock shows from `at` on, when it showed what it did at `before`.
fn observance(lines: &mut Lines, zone: Tz, before: DateTime<Utc>, at: DateTime<Utc>) -> Result<(), fmt::Error> {
    let offset = |at: DateTime<Utc>| zone.offset_from_utc_datetime(&at.naive_utc());
    let (from, to) = (offset(before), offset(at));
    let kind = if to.dst_offset().is_zero() { "STANDARD" } else { "DAYLIGHT" };
    let seconds = from.fix().local_minus_utc();
    lines.add("BEGIN", kind)?;
    // The moment of the change, on the clock as it was before (RFC 5545 § 3.6.5).
    let shown = at.naive_utc() + TimeDelta::seconds(seconds.into());
    lines.add("DTSTART", shown.format("%Y%m%dT%H%M%S").to_string())?;
    lines.add("TZOFFSETFROM", utc_offset(seconds))?;
    lines.add("TZOFFSETTO", utc_offset(to.fix().local_minus_utc()))?;
    if let Some(name) = to.abbreviation() {
        lines.add("TZNAME", name)?;
    }
    lines.add("END", kind)
}

/// `+0100`, with seconds only where there are some.
fn utc_offset(seconds: i32) -> String {
    let (sign, all) = (if seconds < 0 { '-' } else { '+' }, seconds.abs());
    let (hours, minutes, rest) = (all / 3600, all / 60 % 60, all % 60);
    if rest == 0 { format!("{sign}{hours:02}{minutes:02}") } else { format!("{sign}{hours:02}{minutes:02}{rest:02}") }
}

/// The moments between `from` and `to` at which the zone's clock changes, to the second.
fn changes(zone: Tz, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    let offset = |at: DateTime<Utc>| zone.offset_from_utc_datetime(&at.naive_utc()).fix();
    let mut found = Vec::new();
    let mut day = from;
    while day < to {
        let next = day + TimeDelta::days(1);
        if offset(day) != offset(next) {
            let (mut before, mut after) = (day, next);
            while after - before > TimeDelta::seconds(1) {
                let middle = before + TimeDelta::seconds((after - before).num_seconds() / 2);
                if offset(middle) == offset(day) { before = middle } else { after = middle }
            }
            found.push(after);
        }
        day = next;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::{Africa::Casablanca, Europe::Stockholm, UTC};

    fn at(y: i32, m: u32, d: u32) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(y, m, d, 0, 0, 0).unwrap()
    }

    fn of(zone_of: Tz) -> String {
        let mut lines = Lines::default();
        zone(&mut lines, zone_of, (at(2026, 1, 30), at(2026, 5, 30))).unwrap();
        lines.0
    }

    #[test]
    fn a_zone_says_when_its_clock_changes() {
        let text = of(Stockholm);
        assert!(text.contains("TZID:Europe/Stockholm\r\n"), "{text}");
        let summer =
            "BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST";
        assert!(text.contains(summer), "{text}");
        let winter =
            "BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET";
        assert!(text.contains(winter), "{text}");
        assert!(text.contains("DTSTART:20260101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100"), "{text}");
    }

    #[test]
    fn a_zone_that_never_changes_and_one_that_changes_oddly_are_written_too() {
        assert_eq!(of(UTC).matches("BEGIN:STANDARD").count(), 1);
        assert!(of(Casablanca).matches("DTSTART").count() > 2);
    }

    #[test]
    fn offsets_are_written_with_sign_and_seconds() {
        assert_eq!(utc_offset(3600), "+0100");
        assert_eq!(utc_offset(-12_600), "-0330");
        assert_eq!(utc_offset(4_332), "+011212");
    }

    #[test]
    fn what_people_wrote_stays_in_its_line() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", "Trä, verkstad;\r\nDESCRIPTION:x\u{0}\\").unwrap();
        assert_eq!(lines.0, "SUMMARY:Trä\\, verkstad\\;\\nDESCRIPTION:x\\\\\r\n");
    }
}
