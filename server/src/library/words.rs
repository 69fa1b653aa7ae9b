//! `words.toml`: the words of the trade that ship with an activity's texts.

use app::{
    i18n::{Locale, Texts},
    ui::PICTURES,
    words::{Word, WordKey},
};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    word: Vec<Line>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    key: String,
    swedish: String,
    forms: Vec<String>,
    picture: Option<String>,
    sentence: String,
    #[serde(rename = "in")]
    into: BTreeMap<String, String>,
}

/// Why a list of words cannot ship.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum WordsFault {
    #[error("not a list of words: {0}")]
    Unreadable(String),
    #[error("{0:?} is no key, or stands twice")]
    Key(String),
    #[error("{0}: {1:?} is empty, has blanks around it, is not in small letters, or stands twice")]
    Text(String, String),
    #[error("{0}: there is no picture {1:?}")]
    Picture(String, String),
    #[error("{0}: not translated into exactly the app's languages")]
    Languages(String),
}

/// Reads a list; every word of it is complete.
///
/// # Errors
/// When something is missing, stands twice, or is not known.
pub fn read(text: &str) -> Result<Vec<Word>, WordsFault> {
    let list: List = toml::from_str(text).map_err(|error| WordsFault::Unreadable(error.to_string()))?;
    let languages: BTreeSet<&str> =
        Locale::languages().into_iter().map(|locale| locale.lang.as_str()).filter(|lang| *lang != "sv").collect();
    let (mut keys, mut forms) = (BTreeSet::new(), BTreeSet::new());
    list.word.into_iter().map(|line| word(line, &languages, &mut keys, &mut forms)).collect()
}

fn word(
    line: Line,
    languages: &BTreeSet<&str>,
    keys: &mut BTreeSet<WordKey>,
    forms: &mut BTreeSet<String>,
) -> Result<Word, WordsFault> {
    let key = WordKey::parse(&line.key).ok().filter(|key| keys.insert(key.clone()));
    let key = key.ok_or_else(|| WordsFault::Key(line.key.clone()))?;
    let fault = |text: &str| WordsFault::Text(line.key.clone(), text.to_owned());
    for said in line.into.values().chain([&line.swedish, &line.sentence]).chain(&line.forms) {
        if said.is_empty() || said != said.trim() {
            return Err(fault(said));
        }
    }
    if line.forms.is_empty() {
        return Err(fault(""));
    }
    // A form that two words share would be marked as one of them by chance.
    if let Some(form) = line.forms.iter().find(|form| form.to_lowercase() != **form || !forms.insert((*form).clone())) {
        return Err(fault(form));
    }
    if let Some(picture) = line.picture.as_deref().filter(|picture| !PICTURES.contains(picture)) {
        return Err(WordsFault::Picture(line.key.clone(), picture.to_owned()));
    }
    if line.into.keys().map(String::as_str).collect::<BTreeSet<_>>() != *languages {
        return Err(WordsFault::Languages(line.key));
    }
    let translations: Texts = line.into.into_iter().collect();
    let Line { swedish, forms, picture, sentence, .. } = line;
    Ok(Word { key, swedish, forms, picture, sentence, translations, shipped: true })
}
