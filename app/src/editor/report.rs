//! What the report on a text may say, in the reader's words.

use super::island::Words;
use crate::{account::Level, i18n::L10n, readability::Gate, t};

/// The words of the report on a text of this level.
pub fn words(l: &L10n, level: Level) -> Words {
    let figures = if let Some(gate) = Gate::of(level) {
        t!(
            l,
            "editor-figures-gate",
            lix = "{lix}",
            most = gate.lix,
            mean = "{mean}",
            most_mean = gate.mean,
            longest = "{longest}",
            most_longest = gate.longest
        )
    } else {
        t!(l, "editor-figures", lix = "{lix}", mean = "{mean}", longest = "{longest}")
    };
    Words {
        passes: t!(l, "editor-passes"),
        too_hard: t!(l, "editor-too-hard"),
        no_gate: t!(l, "editor-no-gate"),
        figures,
        title: t!(l, "editor-title"),
        step: t!(l, "editor-step", step = "{step}"),
        long_sentence: t!(l, "editor-long-sentence", words = "{words}", sentence = "{sentence}"),
        long_words: t!(l, "editor-long-words", words = "{words}"),
        decimal: l.hours(90).trim_matches(|c: char| c.is_ascii_digit()).to_owned(),
    }
}
