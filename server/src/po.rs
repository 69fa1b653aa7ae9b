//! Translators' files: gettext PO, as Poedit, Weblate and others read and write it. Written with one entry for each
//! text, its context the step's key; read by line, so that whatever is wrong is named with its line.
//!
//! The format is that of the GNU gettext manual, "The Format of PO Files".

use app::{
    editor::{EditorError, FileFault, Place, STEPS, TEXT, TITLE, Version, What, line},
    ids::{ActivityId, TextId},
    instructions::Step,
};

/// The context of the title. No step's key has such a sign.
pub const TITLE_CONTEXT: &str = "@title";
/// Largest file, in bytes.
pub const LARGEST: usize = 80_000;

const ACTIVITY: &str = "X-Steg-Activity";
const PLACE: &str = "X-Steg-Text";
const SOURCE: &str = "X-Steg-Source";

/// One text with its translation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Where it begins, from 1.
    pub line: usize,
    pub context: Option<String>,
    /// The source.
    pub id: String,
    /// The translation; empty when there is none.
    pub text: String,
    /// Not done: what it was made from has changed, or a tool guessed it.
    pub fuzzy: bool,
    /// For the translator.
    pub comment: Option<String>,
    /// What `id` was before it changed.
    pub before: Option<String>,
}

/// A file as it was read: its head and its entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    pub entries: Vec<Entry>,
}

impl File {
    /// Where the entry of this context begins; the first line when there is none.
    pub fn line_of(&self, context: &str) -> usize {
        self.entries.iter().find(|entry| entry.context.as_deref() == Some(context)).map_or(1, |entry| entry.line)
    }
}

/// What the head of a file says: whose text this is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub line: usize,
    pub activity: ActivityId,
    pub place: Place,
    /// The version of the Swedish text that is translated.
    pub source: TextId,
}

impl Head {
    /// # Errors
    /// When a line of it is missing or says what cannot be.
    pub fn of(file: &File) -> Result<Self, FileFault> {
        let head = file.entries.iter().find(|entry| entry.context.is_none() && entry.id.is_empty());
        let line = head.map_or(1, |head| head.line);
        let text = head.map(|head| head.text.as_str()).unwrap_or_default();
        let value = |name: &str| {
            let said = text.lines().find_map(|said| said.strip_prefix(name)?.strip_prefix(':'));
            said.map(str::trim).unwrap_or_default()
        };
        let wrong = |name: &str| FileFault { line, what: What::Head(name.to_owned()) };
        let charset = value("Content-Type").to_ascii_lowercase();
        if charset.contains("charset=") && !charset.contains("charset=utf-8") {
            return Err(FileFault { line, what: What::Encoding });
        }
        let (language, level) = value(PLACE).split_once(' ').unwrap_or_default();
        Ok(Self {
            line,
            activity: ActivityId::parse(value(ACTIVITY)).map_err(|_| wrong(ACTIVITY))?,
            place: Place::parse(language, level)
                .ok()
                .filter(|place| !place.is_swedish())
                .ok_or_else(|| wrong(PLACE))?,
            source: TextId::parse(value(SOURCE)).map_err(|_| wrong(SOURCE))?,
        })
    }

    fn written(&self) -> String {
        let Place { language, level } = &self.place;
        format!(
            "MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\
             Language: {language}\n{ACTIVITY}: {}\n{PLACE}: {language} {}\n{SOURCE}: {}\n",
            self.activity,
            level.as_str(),
            self.source
        )
    }
}

fn quoted(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\t', "\\t").replace('\r', "");
    format!("\"{}\"", text.replace('\n', "\\n"))
}

/// A file for a translator.
pub fn written(head: &Head, entries: &[Entry]) -> String {
    let mut lines = vec!["msgid \"\"".to_owned(), "msgstr \"\"".to_owned()];
    lines.extend(head.written().lines().map(|said| quoted(&format!("{said}\n"))));
    for entry in entries {
        lines.push(String::new());
        lines.extend(entry.comment.iter().flat_map(|comment| comment.lines()).map(|comment| format!("#. {comment}")));
        lines.extend(entry.fuzzy.then(|| "#, fuzzy".to_owned()));
        lines.extend(entry.before.iter().map(|before| format!("#| msgid {}", quoted(before))));
        lines.extend(entry.context.iter().map(|context| format!("msgctxt {}", quoted(context))));
        lines.extend([format!("msgid {}", quoted(&entry.id)), format!("msgstr {}", quoted(&entry.text))]);
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The text between quotation marks; `None` when it is not well formed.
fn unquoted(text: &str) -> Option<String> {
    let inner = text.trim().strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::with_capacity(inner.len());
    let mut signs = inner.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => return None,
            '\\' => out.push(match signs.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                sign @ ('"' | '\\') => sign,
                _ => return None,
            }),
            sign => out.push(sign),
        }
    }
    Some(out)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Comments,
    Context,
    Id,
    Text,
}

struct Reader {
    file: File,
    faults: Vec<FileFault>,
    entry: Entry,
    part: Part,
}

impl Reader {
    fn wrong(&mut self, line: usize, what: What) {
        self.faults.push(FileFault { line, what });
    }

    /// Ends the entry, if one has begun.
    fn end(&mut self) {
        let entry = std::mem::take(&mut self.entry);
        if self.part >= Part::Id {
            self.file.entries.push(entry);
        }
        self.part = Part::Comments;
    }

    fn begin(&mut self, part: Part, line: usize, text: &str) {
        // A part that has been before, or comes before one that has been, belongs to the next entry.
        if part <= self.part {
            self.end();
        }
        if self.part == Part::Comments {
            self.entry.line = line;
        }
        self.part = part;
        self.go_on(line, text);
    }

    fn go_on(&mut self, line: usize, text: &str) {
        let Some(text) = unquoted(text) else { return self.wrong(line, What::Syntax) };
        match self.part {
            Part::Context => self.entry.context.get_or_insert_default().push_str(&text),
            Part::Id => self.entry.id.push_str(&text),
            Part::Text => self.entry.text.push_str(&text),
            Part::Comments => self.wrong(line, What::Syntax),
        }
    }

    fn line(&mut self, at: usize, text: &str) {
        let text = text.trim();
        if text.contains(['\u{fffd}', '\0']) {
            return self.wrong(at, What::Encoding);
        }
        if text.is_empty() {
            return self.end();
        }
        if let Some(comment) = text.strip_prefix('#') {
            if self.part != Part::Comments {
                self.end();
            }
            let is_flags = comment.starts_with(',');
            self.entry.fuzzy |= is_flags && comment[1..].split(',').any(|flag| flag.trim() == "fuzzy");
            return;
        }
        let (word, rest) = text.split_at(text.find([' ', '\t', '"']).unwrap_or(text.len()));
        match word {
            "" => self.go_on(at, text),
            "msgctxt" => self.begin(Part::Context, at, rest),
            "msgid" => self.begin(Part::Id, at, rest),
            "msgstr" if self.part == Part::Id => self.begin(Part::Text, at, rest),
            "msgid_plural" => self.wrong(at, What::Plural),
            word if word.starts_with("msgstr[") => self.wrong(at, What::Plural),
            _ => self.wrong(at, What::Syntax),
        }
    }
}

/// Reads a file.
///
/// # Errors
/// With everything that is no PO, by line.
pub fn read(text: &str) -> Result<File, Vec<FileFault>> {
    if text.len() > LARGEST {
        return Err(vec![FileFault { line: 1, what: What::TooLarge }]);
    }
    let mut reader =
        Reader { file: File::default(), faults: Vec::new(), entry: Entry::default(), part: Part::Comments };
    for (at, text) in text.strip_prefix('\u{feff}').unwrap_or(text).split('\n').enumerate() {
        reader.line(at + 1, text);
    }
    reader.end();
    // The title, the head, and what a tool may have added: more is no file of ours.
    if reader.file.entries.len() > STEPS + 20 {
        return Err(vec![FileFault { line: 1, what: What::TooLarge }]);
    }
    if reader.faults.is_empty() { Ok(reader.file) } else { Err(reader.faults) }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The title and the steps of this Swedish text in the words of a file.
///
/// # Errors
/// With every entry that is missing, twice, unknown, not translated, or of other words than this text has.
pub fn translated(file: &File, source: &Version) -> Result<(String, Vec<Step>), Vec<FileFault>> {
    let mut faults = Vec::new();
    let known = |context: &str| context == TITLE_CONTEXT || source.steps.iter().any(|step| step.key == context);
    let mut seen: Vec<&str> = Vec::new();
    for entry in &file.entries {
        match entry.context.as_deref() {
            None if entry.id.is_empty() => {}
            Some(context) if known(context) => {
                if seen.contains(&context) {
                    faults.push(FileFault { line: entry.line, what: What::Twice(context.to_owned()) });
                }
                seen.push(context);
            }
            context => {
                let named = context.unwrap_or(&entry.id).chars().take(40).collect();
                faults.push(FileFault { line: entry.line, what: What::Unknown(named) });
            }
        }
    }
    let mut said = |context: &str, swedish: &str, most: usize| {
        let key = context.to_owned();
        let Some(entry) = file.entries.iter().find(|entry| entry.context.as_deref() == Some(context)) else {
            faults.push(FileFault { line: 1, what: What::Missing(key) });
            return String::new();
        };
        let what = if entry.fuzzy {
            What::Fuzzy
        } else if one_line(&entry.id) != one_line(swedish) {
            What::OtherWords(key)
        } else {
            match line(&entry.text, most, 0) {
                Ok(text) => return text,
                Err(EditorError::TooLong { .. }) => What::TooLong(key),
                Err(EditorError::Unseen { .. }) => What::Unseen(key),
                Err(_) => What::Untranslated(key),
            }
        };
        faults.push(FileFault { line: entry.line, what });
        String::new()
    };
    let title = said(TITLE_CONTEXT, &source.title, TITLE);
    let steps: Vec<Step> =
        source.steps.iter().map(|step| Step { text: said(&step.key, &step.text, TEXT), ..step.clone() }).collect();
    faults.sort_by_key(|fault| fault.line);
    if faults.is_empty() { Ok((title, steps)) } else { Err(faults) }
}

#[cfg(test)]
mod tests;
