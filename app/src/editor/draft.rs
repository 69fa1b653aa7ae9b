//! What somebody writes: parsed from the form, and the sheet the form is drawn from.

use super::{EditorError, Opened, Place};
use crate::{
    denied::Denied,
    ids::{ActivityId, TextId},
    instructions::{Section, Step},
    ui::{PICTURES, Typed},
};

/// A text as its form sends it, every part of it checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub activity: ActivityId,
    pub place: Place,
    /// The newest version when she began; none when there was none.
    pub began_with: Option<TextId>,
    /// The version of the Swedish text that stood beside it.
    pub source: Option<TextId>,
    pub title: String,
    /// A step without a key is new.
    pub steps: Vec<Step>,
}

/// One step as its form has it, whatever was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Empty: it is new.
    pub key: String,
    pub section: Section,
    pub picture: Option<String>,
    pub text: String,
}

/// A text as its form has it, whatever was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub title: String,
    pub rows: Vec<Row>,
}

/// Longest title, in characters.
pub const TITLE: usize = 120;
/// Longest text of a step, in characters.
pub const TEXT: usize = 500;
/// Most steps.
pub const STEPS: usize = 60;

/// One line: a step is a sentence or two, whatever lines it was typed or sent in.
///
/// # Errors
/// When nothing is left, it is too long, or it holds what nobody sees and what changes how others are read.
pub fn line(text: &str, most: usize, step: usize) -> Result<String, EditorError> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let unseen = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    match text.chars().count() {
        0 => Err(EditorError::Empty { step }),
        n if n > most => Err(EditorError::TooLong { step, most }),
        _ if text.contains(unseen) => Err(EditorError::Unseen { step }),
        _ => Ok(text),
    }
}

/// A section by its word in files and forms.
pub fn section(word: &str) -> Option<Section> {
    Section::ALL.into_iter().find(|section| section.as_str() == word)
}

fn is_key(key: &str) -> bool {
    key.len() <= 40 && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

impl Draft {
    /// The steps of a form: one text for each key, section and picture.
    ///
    /// # Errors
    /// When a part of it is missing, or is not what our form sends; the first of her own faults, by step (0 is the title).
    pub fn steps(
        keys: Vec<String>,
        sections: Vec<String>,
        pictures: Vec<String>,
        texts: Vec<String>,
    ) -> Result<Vec<Step>, EditorError> {
        let same = [sections.len(), pictures.len(), texts.len()].iter().all(|len| *len == keys.len());
        let twice = |at: usize| !keys[at].is_empty() && keys[..at].contains(&keys[at]);
        if !same || keys.iter().any(|key| !is_key(key)) || (0..keys.len()).any(twice) {
            return Err(Denied::BadForm.into());
        }
        match keys.len() {
            0 => return Err(EditorError::NoSteps),
            n if n > STEPS => return Err(EditorError::TooManySteps),
            _ => {}
        }
        let parts = keys.into_iter().zip(sections).zip(pictures).zip(texts);
        parts
            .enumerate()
            .map(|(at, (((key, word), picture), text))| {
                let section = section(&word).ok_or(Denied::BadForm)?;
                if !picture.is_empty() && !PICTURES.contains(&picture.as_str()) {
                    return Err(Denied::BadForm.into());
                }
                let picture = Some(picture).filter(|picture| !picture.is_empty());
                Ok(Step { key, section, picture, text: line(&text, TEXT, at + 1)? })
            })
            .collect()
    }
}

impl Row {
    fn new() -> Self {
        Self { key: String::new(), section: Section::Work, picture: None, text: String::new() }
    }

    fn of(step: &Step, text: String) -> Self {
        Self { key: step.key.clone(), section: step.section, picture: step.picture.clone(), text }
    }
}

impl Sheet {
    /// What the form shows first: the newest version, laid on its source.
    pub fn of(opened: &Opened) -> Self {
        let own = opened.newest.as_ref();
        let steps = own.map(|own| own.steps.as_slice()).unwrap_or_default();
        let rows = match &opened.source {
            // A translation has its source's steps, and no other.
            Some(source) if !opened.place.is_swedish() => {
                let said = |key: &str| steps.iter().find(|own| own.key == key).map(|own| own.text.clone());
                source.steps.iter().map(|step| Row::of(step, said(&step.key).unwrap_or_default())).collect()
            }
            Some(source) if own.is_none() => source.steps.iter().map(|step| Row::of(step, step.text.clone())).collect(),
            // What a level shares with its source looks as it does there.
            Some(source) => steps
                .iter()
                .map(|own| {
                    let shared = source.steps.iter().find(|step| step.key == own.key);
                    Row::of(shared.unwrap_or(own), own.text.clone())
                })
                .collect(),
            None => steps.iter().map(|own| Row::of(own, own.text.clone())).collect::<Vec<_>>(),
        };
        let copied = opened.source.as_ref().filter(|_| opened.place.is_swedish());
        let title = own.or(copied).map(|version| version.title.clone()).unwrap_or_default();
        Self { title, rows: if rows.is_empty() { vec![Row::new()] } else { rows } }
    }

    /// What was typed, and what its button asks for done to it; nothing when no form came back.
    pub fn typed(typed: &Typed) -> Option<Self> {
        let title = typed.field("title")?;
        let (keys, sections) = (typed.all("key[]"), typed.all("section[]"));
        let (pictures, texts) = (typed.all("picture[]"), typed.all("text[]"));
        let parts = keys.into_iter().zip(sections).zip(pictures).zip(texts).take(STEPS + 1);
        let mut rows: Vec<Row> = parts
            .map(|(((key, word), picture), text)| Row {
                key: if is_key(&key) { key } else { String::new() },
                section: section(&word).unwrap_or(Section::Work),
                picture: Some(picture).filter(|picture| PICTURES.contains(&picture.as_str())),
                text,
            })
            .collect();
        let action = typed.field("action").unwrap_or_default();
        let (what, at) = action.split_once('-').unwrap_or((&action, ""));
        let at = at.parse::<usize>().ok().filter(|at| *at < rows.len());
        match (what, at) {
            ("add", _) if rows.len() < STEPS => {
                let section = rows.last().map_or(Section::Where, |row| row.section);
                rows.push(Row { section, ..Row::new() });
            }
            ("up", Some(at)) if at > 0 => rows.swap(at, at - 1),
            ("down", Some(at)) if at + 1 < rows.len() => rows.swap(at, at + 1),
            ("remove", Some(at)) => drop(rows.remove(at)),
            _ => {}
        }
        Some(Self { title, rows })
    }

    /// What was typed, on the steps of its source as it is now: a translation has no others.
    #[must_use]
    pub fn laid_on(self, opened: &Opened) -> Self {
        let Some(source) = opened.source.as_ref().filter(|_| !opened.place.is_swedish()) else { return self };
        let said = |key: &str| self.rows.iter().find(|row| row.key == key).map(|row| row.text.clone());
        let rows = source.steps.iter().map(|step| Row::of(step, said(&step.key).unwrap_or_default())).collect();
        Self { title: self.title, rows }
    }

    /// The steps as a participant would see them.
    pub fn steps(&self) -> Vec<Step> {
        let said = self.rows.iter().filter(|row| !row.text.trim().is_empty());
        said.map(|row| Step {
            key: row.key.clone(),
            section: row.section,
            picture: row.picture.clone(),
            text: row.text.trim().to_owned(),
        })
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(key: &[&str], section: &str, picture: &str, text: &str) -> Result<Vec<Step>, EditorError> {
        let all = |text: &str| key.iter().map(|_| text.to_owned()).collect();
        Draft::steps(key.iter().map(|key| (*key).to_owned()).collect(), all(section), all(picture), all(text))
    }

    #[test]
    fn a_step_is_one_line_of_a_known_section() {
        let read = steps(&["time"], "where", "clock", " Kom\r\n klockan  nio. ").unwrap();
        assert_eq!((read[0].text.as_str(), read[0].picture.as_deref()), ("Kom klockan nio.", Some("clock")));
        assert_eq!(steps(&["time", ""], "where", "", "x").unwrap().len(), 2);
        for (key, section, picture) in
            [("a b", "where", ""), ("a", "nowhere", ""), ("a", "where", "../x"), ("<", "where", "")]
        {
            assert_eq!(steps(&[key], section, picture, "x"), Err(EditorError::Denied(Denied::BadForm)), "{key}");
        }
        assert_eq!(steps(&["a", "a"], "where", "", "x"), Err(EditorError::Denied(Denied::BadForm)));
        assert_eq!(steps(&[], "where", "", "x"), Err(EditorError::NoSteps));
        assert_eq!(steps(&["a"; 61].map(|_| ""), "where", "", "x"), Err(EditorError::TooManySteps));
        assert_eq!(steps(&["a"], "where", "", " "), Err(EditorError::Empty { step: 1 }));
        assert_eq!(steps(&["a"], "where", "", &"x".repeat(501)), Err(EditorError::TooLong { step: 1, most: 500 }));
        assert_eq!(steps(&["a"], "where", "", "a\u{202e}b"), Err(EditorError::Unseen { step: 1 }));
    }
}
