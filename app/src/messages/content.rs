//! What a message says, and how each reader reads it.

use super::{
    Language, MessageText,
    phrases::{Phrase, Quick, book},
    values::Values,
};
use crate::i18n::{L10n, Locale, locale};

/// What a message says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Written freely: everybody reads it as it was written.
    Free {
        text: String,
        /// For `lang`.
        language: String,
    },
    /// Out of the phrase book, by a member of the staff.
    Phrase {
        /// A later version may no longer know it.
        key: String,
        values: Values,
        /// In Swedish, as the writer saw it.
        text: String,
    },
    /// A participant's answer in one tap.
    Quick {
        key: String,
        /// What she tapped, in her language.
        original: Original,
        /// In Swedish.
        text: String,
    },
}

/// What somebody saw when she chose it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Original {
    /// A locale tag.
    pub tag: String,
    pub text: String,
}

/// A text as one reader gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub text: String,
    /// For `lang`.
    pub lang: String,
    /// For `dir`: `ltr`, `rtl`, or `auto` for what somebody wrote.
    pub dir: &'static str,
}

impl Words {
    /// Written by somebody in this language (for `lang`).
    pub fn written(text: String, lang: String) -> Self {
        Self { text, lang, dir: "auto" }
    }

    /// One of our own texts in this locale.
    fn ours(text: String, locale: &Locale) -> Self {
        Self { text, lang: locale.lang.clone(), dir: locale.dir() }
    }
}

/// Swedish, for what is kept and for what staff see. Phrases hold days and times of the wall: no zone plays a part.
fn swedish() -> L10n {
    L10n::new(Locale::source(), chrono_tz::Tz::UTC)
}

/// Without the marks that keep a value's direction apart (U+2068, U+2069): a page needs them, a record does not.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

impl Content {
    pub fn free(text: &MessageText, language: &Language) -> Self {
        Self::Free { text: text.as_str().to_owned(), language: language.as_str().to_owned() }
    }

    /// `None` when a value is missing: [`Values::fill`] makes them whole.
    pub fn phrase(phrase: &Phrase, values: Values) -> Option<Self> {
        let text = plain(&render(&swedish(), phrase, &values)?);
        Some(Self::Phrase { key: phrase.key.clone(), values, text })
    }

    /// The answer that this reader tapped.
    pub fn quick(quick: &Quick, l: &L10n) -> Self {
        let original = Original { tag: l.tag().to_owned(), text: plain(&quick.said(l)) };
        Self::Quick { key: quick.key.clone(), original, text: plain(&quick.said(&swedish())) }
    }

    /// The language of [`Content::text`], for `lang`.
    pub fn language(&self) -> &str {
        match self {
            Self::Free { language, .. } => language,
            Self::Phrase { .. } | Self::Quick { .. } => locale::SOURCE,
        }
    }

    /// As it was written; in Swedish, if out of the phrase book.
    pub fn text(&self) -> &str {
        match self {
            Self::Free { text, .. } | Self::Phrase { text, .. } | Self::Quick { text, .. } => text,
        }
    }

    /// What a participant tapped in her own language, for those who read it in another.
    pub fn original(&self) -> Option<Words> {
        match self {
            Self::Quick { original, .. } => {
                Some(Words::ours(original.text.clone(), Locale::get(&original.tag).unwrap_or(Locale::source())))
            }
            _ => None,
        }
    }

    /// The Swedish of it, if it is out of the phrase book.
    pub fn in_swedish(&self) -> Option<Words> {
        match self {
            Self::Free { .. } => None,
            Self::Phrase { .. } | Self::Quick { .. } => Some(Words::ours(self.text().to_owned(), Locale::source())),
        }
    }
}

/// What this reader reads: a phrase in her language and level; what was written freely as it is. A phrase that this
/// version does not know stands in Swedish, as its writer saw it.
pub fn said(l: &L10n, content: &Content) -> Words {
    let ours = match content {
        Content::Free { text, language } => return Words::written(text.clone(), language.clone()),
        Content::Phrase { key, values, .. } => book().phrase(key).and_then(|phrase| render(l, phrase, values)),
        Content::Quick { key, .. } => book().quick(key).map(|quick| quick.said(l)),
    };
    ours.map_or_else(|| Words::ours(content.text().to_owned(), Locale::source()), |text| Words::ours(text, l.locale()))
}

fn render(l: &L10n, phrase: &Phrase, values: &Values) -> Option<String> {
    let args = values.args(l, &phrase.params)?;
    Some(l.message(&phrase.id(), Some(&args)))
}
