//! Days, times and numbers as the reader writes them, from CLDR data.

use super::{L10n, pseudo};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use icu_datetime::{DateTimeFormatter, fieldsets, input::Date};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};

/// The formatters of one locale, made once.
pub struct Calendar {
    day: DateTimeFormatter<fieldsets::MDE>,
    short: DateTimeFormatter<fieldsets::MDE>,
    full: DateTimeFormatter<fieldsets::YMD>,
    numbers: DecimalFormatter,
    /// For tests: the words are those of [`pseudo`].
    pub stretched: bool,
}

impl Calendar {
    /// `None` when the tag is no Unicode locale identifier, or has no data.
    pub fn new(tag: &str) -> Option<Self> {
        let locale: icu_locale_core::Locale = tag.parse().ok()?;
        Some(Self {
            day: DateTimeFormatter::try_new((&locale).into(), fieldsets::MDE::long()).ok()?,
            short: DateTimeFormatter::try_new((&locale).into(), fieldsets::MDE::medium()).ok()?,
            full: DateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::long()).ok()?,
            numbers: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok()?,
            stretched: false,
        })
    }
}

impl L10n {
    fn calendar(&self) -> &'static Calendar {
        &self.locale().calendar
    }

    fn written(&self, day: NaiveDate, write: impl Fn(&Calendar, Date<icu_calendar::Iso>) -> String) -> String {
        let calendar = self.calendar();
        let text = iso(day).map_or_else(|| day.to_string(), |date| write(calendar, date));
        if calendar.stretched { pseudo::stretch(&text).into_owned() } else { text }
    }

    /// "måndag 23 november".
    pub fn day(&self, day: NaiveDate) -> String {
        self.written(day, |calendar, date| calendar.day.format(&date).to_string())
    }

    /// "mån 23 nov.".
    pub fn day_short(&self, day: NaiveDate) -> String {
        self.written(day, |calendar, date| calendar.short.format(&date).to_string())
    }

    /// "23 november 2026".
    pub fn date(&self, day: NaiveDate) -> String {
        self.written(day, |calendar, date| calendar.full.format(&date).to_string())
    }

    /// The day in the municipality's zone.
    pub fn local_day(&self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.zone()).date_naive()
    }

    /// "09:00" in the municipality's zone: always 24 hours and Latin digits, as on the door. Show it left to right.
    pub fn time(&self, at: DateTime<Utc>) -> String {
        at.with_timezone(&self.zone()).format("%H:%M").to_string()
    }

    /// "09:00–12:00".
    pub fn times(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> String {
        format!("{}–{}", self.time(from), self.time(to))
    }

    /// "mån 23 nov. 09:00".
    pub fn day_and_time(&self, at: DateTime<Utc>) -> String {
        format!("{} {}", self.day_short(self.local_day(at)), self.time(at))
    }

    /// Minutes as hours, to the quarter: "12,25".
    pub fn hours(&self, minutes: u32) -> String {
        let mut hundredths = Decimal::from((minutes / 15) * 25);
        hundredths.multiply_pow10(-2);
        hundredths.absolute.trim_end();
        self.calendar().numbers.format(&hundredths).to_string()
    }
}

/// `None` for a year outside of what calendars know.
fn iso(day: NaiveDate) -> Option<Date<icu_calendar::Iso>> {
    let (month, dom) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    Date::try_new_iso(day.year(), month, dom).ok()
}

#[cfg(test)]
mod tests {
    use crate::i18n::{L10n, Locale};
    use chrono::{NaiveDate, TimeZone, Utc};

    fn l(tag: &str) -> L10n {
        L10n::new(Locale::get(tag).unwrap_or_else(|| panic!("no locale {tag}")), chrono_tz::Europe::Stockholm)
    }

    #[test]
    fn days_are_written_as_the_reader_writes_them() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        assert_eq!(l("sv").day(day), "måndag 23 november");
        assert_eq!(l("en").day(day), "Monday 23 November");
        assert_eq!(l("ar").day(day), "الاثنين، 23 نوفمبر");
    }

    #[test]
    fn times_are_those_of_the_municipality_with_its_daylight_saving() {
        let summer = Utc.with_ymd_and_hms(2026, 7, 1, 7, 0, 0).unwrap();
        let winter = Utc.with_ymd_and_hms(2026, 12, 1, 8, 0, 0).unwrap();
        assert_eq!(l("ar").times(summer, winter), "09:00–09:00");
    }

    #[test]
    fn hours_are_numbers_of_the_reader() {
        assert_eq!(l("sv").hours(12 * 60 + 30), "12,5");
        assert_eq!(l("en").hours(12 * 60 + 30), "12.5");
        assert_eq!(l("ar").hours(20 * 60), "20");
    }
}
