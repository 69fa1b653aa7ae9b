//! A language that nobody speaks, for tests: its words are longer than those of ours, and none of its letters is plain.
//! Whatever sticks out in it would stick out in a language to come; whatever is plain in it does not come from a message.

use std::borrow::Cow;

/// The locale's tag.
pub const TAG: &str = "qps";
/// Its language for browsers: the tag that Android uses for such a locale. `qps` is in no registry, and axe-core objects.
pub const LANG: &str = "en-XA";
/// The environment variable that adds the locale.
pub const VARIABLE: &str = "STEG_PSEUDO_LOCALE";

/// The text with a mark on each letter and many letters twice, which makes Swedish about 40 % longer.
#[must_use]
pub fn stretch(text: &str) -> Cow<'_, str> {
    let mut longer = String::with_capacity(text.len() * 3);
    for letter in text.chars() {
        longer.push(letter);
        if letter.is_alphabetic() {
            longer.push(MARK);
        }
        if "aeiouyåäöAEIOUYÅÄÖnst".contains(letter) {
            longer.extend(letter.to_lowercase());
            longer.push(MARK);
        }
    }
    Cow::Owned(longer)
}

/// Combining dot below: no letter of ours has it.
const MARK: char = '\u{323}';

#[cfg(test)]
mod tests {
    use super::{MARK, stretch};

    #[test]
    fn every_letter_is_marked_and_words_are_two_fifths_longer() {
        let text = "Du är incheckad. Visa det här för din handledare.";
        let longer: String = stretch(text).chars().filter(|letter| *letter != MARK).collect();
        let (before, after) = (text.chars().count(), longer.chars().count());
        assert!((13..=15).contains(&(after * 10 / before)), "{before} {after}");
        assert!(longer.starts_with("Duu äär iinncheeckaad."));
        let marked = stretch("Ja, 9").into_owned();
        assert_eq!(marked, "J\u{323}a\u{323}a\u{323}, 9");
    }
}
