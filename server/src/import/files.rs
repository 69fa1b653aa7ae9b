//! From a folder to tables of cells: which files there are, how they are encoded, which columns they have.

use super::{ImportError, Problems, Wrong, problem};
use app::i18n::Locale;
use csv::{ReaderBuilder, StringRecord, Terminator};
use std::{collections::HashMap, io::Read as _, path::Path};

/// The files of a folder, in the order in which they build on each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum File {
    Sites,
    Staff,
    Participants,
    Activities,
    Occasions,
    Places,
}

impl File {
    pub const ALL: [Self; 6] =
        [Self::Sites, Self::Staff, Self::Participants, Self::Activities, Self::Occasions, Self::Places];

    /// Its name in the folder.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sites => "sites.csv",
            Self::Staff => "staff.csv",
            Self::Participants => "participants.csv",
            Self::Activities => "activities.csv",
            Self::Occasions => "occasions.csv",
            Self::Places => "places.csv",
        }
    }

    /// Every name, for an error.
    pub(super) fn names() -> String {
        Self::ALL.map(Self::name).join(", ")
    }

    /// Columns that must be there, the key first.
    fn required(self) -> &'static [&'static str] {
        match self {
            Self::Sites => &["key", "name", "address"],
            Self::Staff => &["key", "name", "role", "language"],
            // alias must be there, be it empty: a protected identity is not to be forgotten.
            Self::Participants => &["key", "name", "alias", "language", "counsellor"],
            Self::Activities => &["key", "kind", "pictogram", "name_sv"],
            Self::Occasions => &["key", "activity", "site", "date", "start", "end"],
            Self::Places => &["participant", "occasion"],
        }
    }

    /// Columns that may be left out; what the database has of them then stays.
    fn optional(self) -> Vec<String> {
        match self {
            Self::Sites | Self::Places => Vec::new(),
            Self::Staff => vec!["sites".to_owned()],
            Self::Participants => ["stage", "level", "weekly_hours"].map(str::to_owned).to_vec(),
            Self::Occasions => vec!["cancelled".to_owned()],
            Self::Activities => Locale::all()
                .iter()
                .flat_map(|locale| [format!("name_{}", locale.tag), format!("bring_{}", locale.tag)])
                .filter(|column| column != "name_sv")
                .collect(),
        }
    }
}

/// One file: its header, and its rows as they stand there.
pub struct Table {
    pub file: File,
    /// Where each column stands. None when the file cannot be read as a table: then nothing is said of its rows.
    columns: Option<HashMap<String, usize>>,
    pub rows: Vec<Row>,
}

pub struct Row {
    /// Counted from 1.
    pub line: usize,
    cells: StringRecord,
}

impl Table {
    pub fn is_broken(&self) -> bool {
        self.columns.is_none()
    }

    /// The cell without the blanks around it; `None` when its column was left out.
    pub fn cell<'a>(&self, row: &'a Row, column: &str) -> Option<&'a str> {
        let at = *self.columns.as_ref()?.get(column)?;
        Some(row.cells.get(at).unwrap_or_default().trim())
    }
}

/// The largest file, in bytes: some hundred thousand rows.
const MOST: u64 = 64 << 20;

/// Reads what is there; what cannot be read as a table is told in `problems`.
pub fn read(folder: &Path, problems: &mut Problems) -> Result<Vec<Table>, ImportError> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |error| ImportError::Unreadable(path, error)
    };
    let mut tables = Vec::new();
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable(folder))? {
        names.push(entry.map_err(unreadable(folder))?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    // A file under a slightly wrong name must not be passed over in silence.
    for name in names.iter().filter(|name| name.to_lowercase().ends_with(".csv")) {
        if File::ALL.iter().all(|file| file.name() != name) {
            problems.add(&name.escape_debug().to_string(), None, None, Wrong::UnknownFile);
        }
    }
    for file in File::ALL {
        if !names.iter().any(|name| name == file.name()) {
            continue;
        }
        let path = folder.join(file.name());
        let mut bytes = Vec::new();
        std::fs::File::open(&path)
            .and_then(|open| open.take(MOST + 1).read_to_end(&mut bytes))
            .map_err(unreadable(&path))?;
        tables.push(table(file, &bytes, problems));
    }
    if tables.is_empty() && problems.is_empty() {
        return Err(ImportError::NothingThere(folder.to_owned()));
    }
    Ok(tables)
}

fn table(file: File, bytes: &[u8], problems: &mut Problems) -> Table {
    let mut table = Table { file, columns: None, rows: Vec::new() };
    let read = decode(bytes).and_then(|text| {
        // So that lines are counted alike, whatever ends them.
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        records(&text)
    });
    let mut rows = match read {
        Ok(rows) => rows.into_iter(),
        Err((line, wrong)) => {
            problems.add(file.name(), line, None, wrong);
            return table;
        }
    };
    let first = rows.next();
    let expected = first.as_ref().map_or(0, |row| row.cells.len());
    let Some(columns) = header(file, first.as_ref(), problems) else { return table };
    table.rows = rows
        .filter(|row| {
            let found = row.cells.len();
            if found != expected {
                problems.add(file.name(), Some(row.line), None, Wrong::Cells { found, expected });
            }
            found == expected
        })
        .collect();
    table.columns = Some(columns);
    table
}

type Failed = (Option<usize>, Wrong);

/// UTF-8 with or without its mark; what is not valid UTF-8 is Windows-1252.
fn decode(bytes: &[u8]) -> Result<String, Failed> {
    let line_at = |at: usize| Some(bytes[..at].split(|byte| *byte == b'\n').count());
    if bytes.len() as u64 > MOST {
        return Err((None, Wrong::TooLarge { most: MOST }));
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err((None, Wrong::Utf16));
    }
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err((line_at(at), Wrong::Nul));
    }
    let mark = [0xEF, 0xBB, 0xBF];
    let marked = bytes.strip_prefix(&mark);
    match (std::str::from_utf8(marked.unwrap_or(bytes)), marked) {
        (Ok(text), _) => Ok(text.to_owned()),
        (Err(error), Some(_)) => Err((line_at(mark.len() + error.valid_up_to()), Wrong::BrokenUtf8)),
        (Err(_), None) => Ok(encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()),
    }
}

/// The rows, the header first; lines without anything in them are passed over.
fn records(text: &str) -> Result<Vec<Row>, Failed> {
    let header = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |delimiter| header.matches(delimiter).count();
    let delimiter = if count(';') > count(',') { b';' } else { b',' };
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .terminator(Terminator::Any(b'\n'))
        .from_reader(text.as_bytes());
    let (mut rows, mut counted, mut line) = (Vec::new(), 0, 1);
    let place = |reader: &csv::Reader<&[u8]>| usize::try_from(reader.position().byte()).unwrap_or(text.len());
    loop {
        let from = place(&reader);
        let mut cells = StringRecord::new();
        // Cells that are text of one string are text; and the reader is flexible: nothing else can fail.
        if !reader.read_record(&mut cells).unwrap_or(false) {
            return Ok(rows);
        }
        // The reader passes over empty lines without a word.
        let raw = &text[from..place(&reader)];
        let start = from + raw.len() - raw.trim_start_matches('\n').len();
        line += text[counted..start].matches('\n').count();
        counted = start;
        // Left open, it has swallowed the rows after it.
        if raw.matches('"').count() % 2 == 1 {
            return Err((Some(line), Wrong::Quote));
        }
        if cells.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push(Row { line, cells });
        }
    }
}

/// Where each column stands; `None` when rows cannot be told by this header.
fn header(file: File, row: Option<&Row>, problems: &mut Problems) -> Option<HashMap<String, usize>> {
    let optional = file.optional();
    let known: Vec<&str> = file.required().iter().copied().chain(optional.iter().map(String::as_str)).collect();
    let find = |cell: &str| known.iter().copied().find(|column| column.eq_ignore_ascii_case(cell.trim()));
    let Some(row) = row.filter(|row| row.cells.iter().any(|cell| find(cell).is_some())) else {
        problems.add(file.name(), Some(1), None, Wrong::NoHeader { expected: file.required().join(", ") });
        return None;
    };
    let mut columns = HashMap::new();
    let mut fits = true;
    for (at, cell) in row.cells.iter().enumerate() {
        match find(cell) {
            Some(column) if columns.insert(column.to_owned(), at).is_some() => {
                problems.add(file.name(), Some(row.line), Some(column), Wrong::ColumnTwice);
                fits = false;
            }
            Some(_) => {}
            None => {
                // A file without its header has somebody's name here.
                let found = problem::code(&cell.trim().to_lowercase());
                let wrong = Wrong::UnknownColumn { found, expected: known.join(", ") };
                problems.add(file.name(), Some(row.line), Some(&(at + 1).to_string()), wrong);
            }
        }
    }
    for column in file.required().iter().filter(|column| !columns.contains_key(**column)) {
        problems.add(file.name(), Some(row.line), Some(column), Wrong::MissingColumn);
        fits = false;
    }
    fits.then_some(columns)
}
