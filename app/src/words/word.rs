//! A word of the trade, and what an administrator writes of one.

use super::WordsError;
use crate::ui::PICTURES;
use crate::{
    denied::Denied,
    free_text::{TextFault, free_text},
    i18n::{Locale, Texts},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a word is called in addresses and in the record: the same word has the same key in every activity.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WordKey(String);

impl WordKey {
    const MAX: usize = 64;
    /// The address of the practice, which stands among the words.
    const TAKEN: &'static str = "practice";

    /// # Errors
    /// When it is anything but small letters a–z, figures and hyphens.
    pub fn parse(text: &str) -> Result<Self, Denied> {
        let plain = text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        let fits = plain && !text.is_empty() && text.len() <= Self::MAX && text != Self::TAKEN;
        fits.then(|| Self(text.to_owned())).ok_or(Denied::NotFound)
    }

    /// The key for a new word, as `taken` does not know one yet: "en skruvdragare" becomes `skruvdragare`.
    pub fn of(swedish: &str, taken: impl Fn(&Self) -> bool) -> Result<Self, Denied> {
        let words = swedish.to_lowercase();
        let bare = words.strip_prefix("en ").or_else(|| words.strip_prefix("ett ")).unwrap_or(&words);
        let mut key = String::new();
        for letter in bare.chars() {
            match letter {
                'å' | 'ä' => key.push('a'),
                'ö' => key.push('o'),
                'é' => key.push('e'),
                'a'..='z' | '0'..='9' => key.push(letter),
                _ if key.ends_with('-') || key.is_empty() => {}
                _ => key.push('-'),
            }
        }
        key.truncate(Self::MAX - 4);
        let key = Some(key.trim_matches('-')).filter(|key| !key.is_empty()).unwrap_or("ord").to_owned();
        let mut keys = (1..1000).map(|n| if n == 1 { key.clone() } else { format!("{key}-{n}") });
        keys.find_map(|key| Self::parse(&key).ok().filter(|key| !taken(key))).ok_or(Denied::Unavailable)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for WordKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for WordKey {
    type Error = Denied;
    fn try_from(text: String) -> Result<Self, Denied> {
        Self::parse(&text)
    }
}

impl From<WordKey> for String {
    fn from(key: WordKey) -> Self {
        key.0
    }
}

/// A word of an activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    pub key: WordKey,
    /// With its article: "en handske".
    pub swedish: String,
    /// As it stands in texts, in small letters.
    pub forms: Vec<String>,
    /// One of [`PICTURES`].
    pub picture: Option<String>,
    /// In very easy Swedish.
    pub sentence: String,
    /// By language, without Swedish.
    pub translations: Texts,
    /// As it came with Steg: nobody of the municipality has changed it.
    pub shipped: bool,
}

/// A word as an administrator writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub swedish: String,
    pub forms: Vec<String>,
    pub picture: Option<String>,
    pub sentence: String,
    pub translations: Texts,
}

impl Draft {
    /// Longest word, form or translation, in characters.
    pub const LONGEST_WORD: usize = 60;
    /// Longest sentence, in characters.
    pub const LONGEST_SENTENCE: usize = 160;
    /// Most forms of one word.
    pub const MOST_FORMS: usize = 20;

    /// Reads the fields of the form; forms stand with commas between them.
    ///
    /// # Errors
    /// When the word, its forms or its sentence is missing, something is too long, or a picture or language unknown.
    pub fn parse(
        swedish: &str,
        forms: &str,
        picture: &str,
        sentence: &str,
        translations: &BTreeMap<String, String>,
    ) -> Result<Self, WordsError> {
        let swedish = line(swedish, Self::LONGEST_WORD)?.ok_or(WordsError::NoWord)?;
        let mut all: Vec<String> = Vec::new();
        for form in forms.split([',', '\n', ';']) {
            if let Some(form) = line(&form.to_lowercase(), Self::LONGEST_WORD)?.filter(|form| !all.contains(form)) {
                all.push(form);
            }
        }
        if all.is_empty() {
            return Err(WordsError::NoForms);
        }
        if all.len() > Self::MOST_FORMS {
            return Err(WordsError::TooManyForms { most: Self::MOST_FORMS });
        }
        let picture = match picture {
            "" => None,
            known if PICTURES.contains(&known) => Some(known.to_owned()),
            _ => return Err(Denied::BadForm.into()),
        };
        let sentence = line(sentence, Self::LONGEST_SENTENCE)?.ok_or(WordsError::NoSentence)?;
        let mut into = BTreeMap::new();
        for (language, text) in translations {
            if language == "sv" || Locale::all().iter().all(|locale| locale.lang != *language) {
                return Err(Denied::BadForm.into());
            }
            if let Some(text) = line(text, Self::LONGEST_WORD)? {
                into.insert(language.clone(), text);
            }
        }
        Ok(Self { swedish, forms: all, picture, sentence, translations: into.into_iter().collect() })
    }
}

/// One line of text; `None` when nothing is written.
fn line(text: &str, most: usize) -> Result<Option<String>, WordsError> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match free_text(&text, most) {
        Ok(text) => Ok(Some(text)),
        Err(TextFault::Empty) => Ok(None),
        Err(TextFault::TooLong(_)) => Err(WordsError::TooLong { most }),
        Err(fault @ TextFault::Unreadable) => Err(Denied::from(fault).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_plain_and_never_the_practices_address() {
        assert!(WordKey::parse("handske-2").is_ok());
        for bad in ["", "practice", "Handske", "hög", "a b", "../x", "%27", &"a".repeat(65)] {
            assert_eq!(WordKey::parse(bad), Err(Denied::NotFound), "{bad}");
        }
    }

    #[test]
    fn a_new_word_gets_a_key_that_nothing_else_has() {
        let key = |text: &str| WordKey::of(text, |key| key.as_str() == "handske").unwrap().to_string();
        assert_eq!(key("en skruvdragare"), "skruvdragare");
        assert_eq!(key("ett Öppet hus!"), "oppet-hus");
        assert_eq!(key("en handske"), "handske-2");
        assert_eq!(key("practice"), "practice-2");
        assert_eq!(key("…"), "ord");
        assert!(WordKey::of(&"ö".repeat(60), |_| false).is_ok());
    }

    #[test]
    fn a_draft_needs_a_word_its_forms_and_a_sentence() {
        let parse = |swedish: &str, forms: &str, picture: &str, sentence: &str| {
            Draft::parse(swedish, forms, picture, sentence, &BTreeMap::new())
        };
        let draft = parse(" en  handske", "Handske, handskar,,handske", "hand", "Ta på en handske.").unwrap();
        assert_eq!(
            (draft.swedish.as_str(), draft.forms.as_slice()),
            ("en handske", ["handske", "handskar"].map(str::to_owned).as_slice())
        );
        assert_eq!(parse(" ", "x", "", "x"), Err(WordsError::NoWord));
        assert_eq!(parse("x", " , ", "", "x"), Err(WordsError::NoForms));
        assert_eq!(parse("x", "x", "", "\n"), Err(WordsError::NoSentence));
        assert_eq!(parse(&"x".repeat(61), "x", "", "x"), Err(WordsError::TooLong { most: 60 }));
        assert_eq!(parse("x", "x", "nothing", "x"), Err(WordsError::Denied(Denied::BadForm)));
        assert_eq!(parse("x\0", "x", "", "x"), Err(WordsError::Denied(Denied::BadForm)));
        let many: Vec<String> = (0..21).map(|n| n.to_string()).collect();
        assert_eq!(parse("x", &many.join(","), "", "x"), Err(WordsError::TooManyForms { most: 20 }));
        for (language, fits) in [("ti", true), ("sv", false), ("tlh", false)] {
            let into = BTreeMap::from([(language.to_owned(), "x".to_owned())]);
            assert_eq!(Draft::parse("x", "x", "", "x", &into).is_ok(), fits, "{language}");
        }
    }
}
