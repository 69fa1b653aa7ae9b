//! A text in several languages, as a municipality writes it: the name of an activity, the words of a programme.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One text by locale tag (`sv`, `sv-simple`, `en`, `ar`, …).
///
/// A blank text counts as not written: an empty column in a file must not hide the fallback.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(BTreeMap<String, String>);

/// What a reader gets to see, and the language it is really in, so that the page can mark a fallback.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    pub text: &'a str,
    pub tag: &'a str,
}

impl Texts {
    /// The text in the reader's own language; else in what her variant builds on (`sv-simple` → `sv`); else in
    /// Swedish, English, or the first there is. `None` when nothing is written.
    pub fn for_reader(&self, tag: &str) -> Option<Said<'_>> {
        lineage(tag).chain(["sv", "en"]).find_map(|tag| self.said(tag)).or_else(|| self.iter().next())
    }

    /// The text in exactly this language.
    pub fn get(&self, tag: &str) -> Option<&str> {
        self.said(tag).map(|said| said.text)
    }

    /// Whether nothing is written in any language.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// What is written, by tag in alphabetical order.
    pub fn iter(&self) -> impl Iterator<Item = Said<'_>> {
        self.0.iter().map(|(tag, text)| Said { text, tag }).filter(|said| !is_blank(said.text))
    }

    /// Tags that stand there with nothing written: for those who check a file.
    pub fn blanks(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter(|(_, text)| is_blank(text)).map(|(tag, _)| tag.as_str())
    }

    fn said(&self, tag: &str) -> Option<Said<'_>> {
        let (tag, text) = self.0.get_key_value(tag)?;
        (!is_blank(text)).then_some(Said { text, tag })
    }
}

/// The tag itself, then what is left when its last parts are taken away: `sv-simple`, `sv`.
fn lineage(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |tag| tag.rsplit_once('-').map(|(base, _)| base))
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Texts {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(tag, text)| (tag.into(), text.into())).collect())
    }
}

/// A name that somebody wrote, for a text that is no HTML of ours (a title): its direction is its own and changes nothing
/// around it (first strong isolate, UAX #9).
pub fn isolated(name: &str) -> String {
    format!("\u{2068}{name}\u{2069}")
}

#[cfg(test)]
mod tests {
    use super::{Said, Texts};

    fn texts(pairs: &[(&str, &str)]) -> Texts {
        pairs.iter().copied().collect()
    }

    fn tag_for<'a>(texts: &'a Texts, reader: &str) -> Option<&'a str> {
        texts.for_reader(reader).map(|said| said.tag)
    }

    #[test]
    fn a_reader_gets_her_own_language() {
        let texts = texts(&[("sv", "Träverkstad"), ("ar", "ورشة النجارة")]);
        assert_eq!(texts.for_reader("ar"), Some(Said { text: "ورشة النجارة", tag: "ar" }));
    }

    #[test]
    fn a_variant_falls_back_on_its_base() {
        let texts = texts(&[("ar", "ا"), ("en", "a"), ("fi", "a"), ("sv", "a")]);
        assert_eq!(tag_for(&texts, "sv-simple"), Some("sv"));
        assert_eq!(tag_for(&texts, "fi-simple"), Some("fi"));
        assert_eq!(tag_for(&texts, "ar-Arab-SE"), Some("ar"));
    }

    #[test]
    fn without_her_language_she_gets_swedish_then_english_then_what_there_is() {
        assert_eq!(tag_for(&texts(&[("ar", "ا"), ("en", "a"), ("sv", "a")]), "so"), Some("sv"));
        assert_eq!(tag_for(&texts(&[("ar", "ا"), ("en", "a")]), "so"), Some("en"));
        assert_eq!(tag_for(&texts(&[("fi", "a"), ("uk", "а")]), "so"), Some("fi"));
        assert_eq!(tag_for(&Texts::default(), "so"), None);
    }

    #[test]
    fn a_blank_text_counts_as_not_written() {
        let texts = texts(&[("ar", " \n"), ("sv", "Parken")]);
        assert_eq!(tag_for(&texts, "ar"), Some("sv"));
        assert_eq!(texts.get("ar"), None);
        assert_eq!(texts.iter().count(), 1);
        assert_eq!(texts.blanks().collect::<Vec<_>>(), ["ar"]);
        assert!(!texts.is_empty());
        assert!(self::texts(&[("sv", "")]).is_empty());
    }

    #[test]
    fn a_strange_tag_is_no_harm() {
        let texts = texts(&[("sv", "Parken")]);
        for tag in ["", "-", "--sv", "sv-", "\u{202e}"] {
            assert_eq!(tag_for(&texts, tag), Some("sv"));
        }
    }
}
