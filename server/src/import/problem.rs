//! What is wrong with the files, and where: said to an administrator at a terminal.
//!
//! Keys, dates and codes are quoted; a name, an address or any other text never is.

use super::File;
use std::fmt;

/// One thing to put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file's name.
    pub file: String,
    /// Counted from 1, the header's line included; of a row that spans lines, the first.
    pub line: Option<usize>,
    pub column: Option<String>,
    pub wrong: Wrong,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {}", self.wrong)
    }
}

/// What was found, and what was expected in its place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    #[error("no file is called that; expected one of {}", File::names())]
    UnknownFile,
    #[error("the file is larger than {} MiB; expected several smaller ones, imported one after the other", .most >> 20)]
    TooLarge { most: u64 },
    #[error("the file is in UTF-16; expected UTF-8 or Windows-1252 (in Excel: save as “CSV UTF-8”)")]
    Utf16,
    #[error(
        "the file begins as UTF-8, but this line is not; expected UTF-8 throughout, or Windows-1252 without a mark"
    )]
    BrokenUtf8,
    #[error("there is a zero byte; expected text")]
    Nul,
    #[error("there is no header; expected a first line with {expected}")]
    NoHeader { expected: String },
    #[error("{found} is not a column of this file; expected {expected}")]
    UnknownColumn { found: String, expected: String },
    #[error("the column stands there twice; expected it once")]
    ColumnTwice,
    #[error("the column is missing; expected it in the header")]
    MissingColumn,
    #[error("a quotation mark has no partner; expected it at both ends of a cell, and doubled within one")]
    Quote,
    #[error("found {found} cells; expected {expected}, as in the header")]
    Cells { found: usize, expected: usize },
    #[error("the cell is empty; expected {expected}")]
    Empty { expected: &'static str },
    #[error("found {found} characters; expected at most {most}")]
    TooLong { found: usize, most: usize },
    #[error("there is a line break or another control character; expected one line of text")]
    Control,
    #[error("there is a “|”, which parts keys in a list; expected a key without it")]
    Bar,
    #[error("found {found}; expected {}", one_of(.allowed))]
    NotOneOf { found: String, allowed: Vec<String> },
    #[error("found {found}; expected an empty cell, for the programme {programme:?} has no stages")]
    NoStages { found: String, programme: String },
    #[error("found {found}; expected a date such as 2026-11-23, from 2000-01-01 to 2099-12-31")]
    NotADate { found: String },
    #[error("found {found}; expected a time such as 09:00, from 00:00 to 23:59")]
    NotATime { found: String },
    #[error("{time} does not exist on {date} in {zone}: clocks go forward then; expected a time before or after")]
    Skipped { time: String, date: String, zone: String },
    #[error("the end {end} is not after the start {start}; expected both on one day, the end later")]
    EndNotAfterStart { start: String, end: String },
    #[error("found {found}; expected hours a week such as 20 or 22,5, from 0 to 168, in whole minutes")]
    NotHours { found: String },
    #[error("the key {key:?} stands in line {first} already; expected each key once")]
    KeyTwice { key: String, first: usize },
    #[error("the key {key:?} stands in {} too; expected a key that only one person has", .file.name())]
    KeyOfOther { key: String, file: File },
    #[error("the key {key:?} belongs to a {role} already; expected a key of its own for each person")]
    KeyTaken { key: String, role: &'static str },
    #[error("there is no {key:?}; expected a key from {}, of this folder or imported before", .file.name())]
    UnknownKey { key: String, file: File },
    #[error("{key:?} is a {role}; expected the key of a counsellor")]
    NotACounsellor { key: String, role: &'static str },
    #[error("found sites of a {role}; expected them of a supervisor only")]
    NotASupervisor { role: &'static str },
    #[error("the key {key:?} stands there twice; expected each site once")]
    SiteTwice { key: String },
    #[error("the same place stands in line {first} already; expected each once")]
    PlaceTwice { first: usize },
    #[error("the cell is empty, but this identity is protected; expected the alias, or “-” to end the protection")]
    StillProtected,
}

fn one_of(allowed: &[String]) -> String {
    match allowed {
        [only] => only.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
        [] => "an empty cell".to_owned(),
    }
}

/// A code as it may stand in an error: whole when it looks like one, by its length when it could be somebody's name.
pub(super) fn code(found: &str) -> String {
    quoted(found, found.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c == '-'))
}

/// A date, a time or a number as it may stand in an error: whole when it looks like one. A personal identity number,
/// digits with at most one mark among them, does not.
pub(super) fn figures(found: &str) -> String {
    let marks = found.chars().filter(|c| matches!(c, '-' | '/' | '.' | ':' | ',')).count();
    let plain = found.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '/' | '.' | ':' | ',' | ' '));
    quoted(found, plain && (found.len() <= 5 || marks >= 2))
}

fn quoted(found: &str, plain: bool) -> String {
    match found.chars().count() {
        0 => "an empty cell".to_owned(),
        1..=32 if plain => format!("{found:?}"),
        1 => "a text of 1 character".to_owned(),
        count => format!("a text of {count} characters"),
    }
}

/// Everything that is wrong; the first [`Problems::SHOWN`] are told, the others counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    told: Vec<Problem>,
    count: usize,
}

impl Problems {
    /// More than anyone puts right before trying again.
    pub const SHOWN: usize = 200;

    pub(super) fn add(&mut self, file: &str, line: Option<usize>, column: Option<&str>, wrong: Wrong) {
        self.count += 1;
        if self.told.len() < Self::SHOWN {
            self.told.push(Problem { file: file.to_owned(), line, column: column.map(str::to_owned), wrong });
        }
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    pub fn count(&self) -> usize {
        self.count
    }

    pub fn told(&self) -> &[Problem] {
        &self.told
    }

    /// In the order in which one goes through the files.
    pub(super) fn sorted(mut self) -> Self {
        let place = |name: &str| File::ALL.iter().position(|file| file.name() == name);
        self.told.sort_by_key(|problem| (place(&problem.file), problem.line));
        self
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.told {
            writeln!(f, "{problem}")?;
        }
        match self.count - self.told.len() {
            0 => write!(f, "{} to put right", self.count),
            more => write!(f, "and {more} more: {} to put right", self.count),
        }
    }
}
