//! One row's cells as typed values; what does not fit is told with its line and column.

use super::{
    Problems, Wrong,
    files::{Row, Table},
    problem,
};
use app::{account::Level, i18n::Locale};
use chrono::{DateTime, Datelike as _, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;

/// A column that may be left out; what the database has of it then stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column<T> {
    LeftOut,
    Holds(T),
}

impl<T: Clone> Column<T> {
    /// What the row says, or else what was there before.
    pub fn over(&self, before: T) -> T {
        match self {
            Self::LeftOut => before,
            Self::Holds(value) => value.clone(),
        }
    }
}

/// The longest key, in characters.
const KEY: usize = 64;

/// One row, and where its problems go.
pub struct Cells<'a> {
    pub table: &'a Table,
    pub row: &'a Row,
    pub problems: &'a mut Problems,
}

impl<'a> Cells<'a> {
    /// The cell, empty when it or its column is not there.
    pub fn raw(&self, column: &str) -> &'a str {
        self.table.cell(self.row, column).unwrap_or_default()
    }

    pub fn wrong<T>(&mut self, column: &str, wrong: Wrong) -> Option<T> {
        self.problems.add(self.table.file.name(), Some(self.row.line), Some(column), wrong);
        None
    }

    /// A text of one line that must be there.
    pub fn text(&mut self, column: &str, most: usize, expected: &'static str) -> Option<String> {
        let cell = self.raw(column);
        let found = cell.chars().count();
        if found == 0 {
            self.wrong(column, Wrong::Empty { expected })
        } else if found > most {
            self.wrong(column, Wrong::TooLong { found, most })
        } else if cell.chars().any(char::is_control) {
            self.wrong(column, Wrong::Control)
        } else {
            Some(cell.to_owned())
        }
    }

    /// A text that may be empty: then `Some(None)`.
    #[expect(clippy::option_option, reason = "the outer one says whether the cell is right")]
    pub fn maybe_text(&mut self, column: &str, most: usize) -> Option<Option<String>> {
        if self.raw(column).is_empty() { Some(None) } else { self.text(column, most, "").map(Some) }
    }

    /// The municipality's own key of something.
    pub fn key(&mut self, column: &str) -> Option<String> {
        let key = self.text(column, KEY, "a key of up to 64 characters")?;
        if key.contains('|') { self.wrong(column, Wrong::Bar) } else { Some(key) }
    }

    /// Keys with `|` between them; none when the cell is empty.
    pub fn keys(&mut self, column: &str) -> Option<Vec<String>> {
        let mut keys: Vec<String> = Vec::new();
        for key in self.raw(column).split('|').map(str::trim).filter(|key| !key.is_empty()) {
            let found = key.chars().count();
            if found > KEY {
                return self.wrong(column, Wrong::TooLong { found, most: KEY });
            } else if key.chars().any(char::is_control) {
                return self.wrong(column, Wrong::Control);
            } else if keys.iter().any(|other| other == key) {
                return self.wrong(column, Wrong::SiteTwice { key: key.to_owned() });
            }
            keys.push(key.to_owned());
        }
        Some(keys)
    }

    /// A word out of a list.
    pub fn word<T>(
        &mut self,
        column: &str,
        parse: impl Fn(&str) -> Option<T>,
        allowed: impl FnOnce() -> Vec<String>,
    ) -> Option<T> {
        let cell = self.raw(column);
        parse(cell).or_else(|| {
            let found = problem::code(cell);
            self.wrong(column, Wrong::NotOneOf { found, allowed: allowed() })
        })
    }

    /// A word out of a list, or nothing: then `Some(None)`.
    #[expect(clippy::option_option, reason = "the outer one says whether the cell is right")]
    pub fn maybe_word<T>(
        &mut self,
        column: &str,
        parse: impl Fn(&str) -> Option<T>,
        allowed: impl FnOnce() -> Vec<String>,
    ) -> Option<Option<T>> {
        if self.raw(column).is_empty() { Some(None) } else { self.word(column, parse, allowed).map(Some) }
    }

    /// The tag of a locale of the app, as its folder spells it.
    pub fn language(&mut self) -> Option<String> {
        let tags = || Locale::all().iter().map(|locale| locale.tag.clone()).collect();
        self.word("language", |tag| Locale::get(tag).map(|locale| locale.tag.clone()), tags)
    }

    #[expect(clippy::option_option, reason = "the outer one says whether the cell is right")]
    pub fn level(&mut self) -> Option<Option<Level>> {
        self.maybe_word("level", Level::parse, || Level::ALL.map(|level| level.as_str().to_owned()).to_vec())
    }

    /// Whether the column is there at all: what `read` makes of it if so.
    pub fn column<T>(&mut self, column: &str, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<Column<T>> {
        match self.table.cell(self.row, column) {
            None => Some(Column::LeftOut),
            Some(_) => read(self).map(Column::Holds),
        }
    }

    /// Hours a week (`20`, `22,5`, `22.5`), as minutes: 0 to 10,080; or nothing: then `Some(None)`.
    #[expect(clippy::option_option, reason = "the outer one says whether the cell is right")]
    pub fn weekly_minutes(&mut self) -> Option<Option<u32>> {
        let cell = self.raw("weekly_hours");
        if cell.is_empty() {
            return Some(None);
        }
        match minutes(cell) {
            Some(minutes) => Some(Some(minutes)),
            None => self.wrong("weekly_hours", Wrong::NotHours { found: problem::figures(cell) }),
        }
    }

    /// A start and an end on one day in this zone.
    pub fn span(&mut self, zone: Tz) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let date = self.date();
        let times = (self.time("start"), self.time("end"));
        if let (Some(start), Some(end)) = times
            && end <= start
        {
            let (start, end) = (self.raw("start").to_owned(), self.raw("end").to_owned());
            return self.wrong("end", Wrong::EndNotAfterStart { start, end });
        }
        let date = date?;
        let starts_at = times.0.and_then(|time| self.instant("start", date, time, zone));
        let ends_at = times.1.and_then(|time| self.instant("end", date, time, zone));
        Some((starts_at?, ends_at?))
    }

    fn date(&mut self) -> Option<NaiveDate> {
        let cell = self.raw("date");
        let shaped = cell.len() == 10 && cell.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        NaiveDate::parse_from_str(cell, "%Y-%m-%d")
            .ok()
            .filter(|date| shaped && (2000..2100).contains(&date.year()))
            .or_else(|| self.wrong("date", Wrong::NotADate { found: problem::figures(cell) }))
    }

    fn time(&mut self, column: &str) -> Option<NaiveTime> {
        let cell = self.raw(column);
        let shaped = cell.len() == 5 && cell.bytes().all(|byte| byte.is_ascii_digit() || byte == b':');
        NaiveTime::parse_from_str(cell, "%H:%M")
            .ok()
            .filter(|_| shaped)
            .or_else(|| self.wrong(column, Wrong::NotATime { found: problem::figures(cell) }))
    }

    /// The hour that autumn has twice means its first run; the hour that spring leaves out is refused.
    fn instant(&mut self, column: &str, date: NaiveDate, time: NaiveTime, zone: Tz) -> Option<DateTime<Utc>> {
        let Some(instant) = date.and_time(time).and_local_timezone(zone).earliest() else {
            let time = time.format("%H:%M").to_string();
            return self.wrong(column, Wrong::Skipped { time, date: date.to_string(), zone: zone.name().to_owned() });
        };
        Some(instant.to_utc())
    }
}

/// Whole minutes out of hours with up to two decimals.
fn minutes(hours: &str) -> Option<u32> {
    let (whole, decimals) = hours.split_once([',', '.']).unwrap_or((hours, "0"));
    let digits = |text: &str, most| (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole, 3) || !digits(decimals, 2) {
        return None;
    }
    let hundredths: u32 = format!("{whole}{decimals:0<2}").parse().ok()?;
    (hundredths <= 168 * 100 && (hundredths * 60).is_multiple_of(100)).then_some(hundredths * 60 / 100)
}
