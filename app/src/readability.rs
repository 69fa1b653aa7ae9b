//! How hard a Swedish text is to read: LIX (C.-H. Björnsson, *Läsbarhet*, 1968), and the gates of each level.
//!
//! LIX is blind to short hard words and to what a sentence says: passing a gate is needed, not enough.

use crate::account::Level;

/// One sentence: its words, without the signs around them.
pub type Sentence<'a> = Vec<&'a str>;

/// The sentences of a text. Björnsson counts a full stop, a colon or a capital first letter; this counts `.`, `!`, `?`,
/// `…`, `:`, and the end of a line. A full stop before a small letter belongs to an abbreviation.
pub fn sentences(text: &str) -> Vec<Sentence<'_>> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut sentence = Vec::new();
        let mut tokens = line.split_whitespace().peekable();
        while let Some(token) = tokens.next() {
            let word = token.trim_matches(|sign: char| !sign.is_alphanumeric());
            if !word.is_empty() {
                sentence.push(word);
            }
            let end = token.trim_end_matches(|sign: char| "\"”’'»)]".contains(sign)).chars().next_back();
            let goes_on = tokens.peek().is_some_and(|next| next.starts_with(char::is_lowercase));
            if matches!(end, Some('!' | '?' | '…' | ':')) || (end == Some('.') && !goes_on) {
                found.extend(some(std::mem::take(&mut sentence)));
            }
        }
        found.extend(some(sentence));
    }
    found
}

fn some(sentence: Sentence<'_>) -> Option<Sentence<'_>> {
    (!sentence.is_empty()).then_some(sentence)
}

/// Whether LIX counts the word as long: more than six letters.
pub fn is_long(word: &str) -> bool {
    word.chars().filter(|letter| letter.is_alphabetic()).count() > 6
}

/// What LIX is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub words: u32,
    pub sentences: u32,
    pub long_words: u32,
}

impl Counts {
    /// Of several pieces that are one text: a title, its steps.
    pub fn of<'a>(pieces: impl IntoIterator<Item = &'a str>) -> Self {
        let mut all = Self::default();
        for sentence in pieces.into_iter().flat_map(sentences) {
            all.sentences += 1;
            for word in sentence {
                all.words += 1;
                all.long_words += u32::from(is_long(word));
            }
        }
        all
    }

    /// Words per sentence; 0 of an empty text.
    pub fn mean(self) -> f64 {
        f64::from(self.words) / f64::from(self.sentences.max(1))
    }

    /// Words per sentence, and of a hundred words how many are long.
    pub fn lix(self) -> f64 {
        self.mean() + f64::from(self.long_words * 100) / f64::from(self.words.max(1))
    }
}

/// The most that a text may have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gate {
    pub lix: f64,
    /// Words per sentence.
    pub mean: f64,
    /// Words of one sentence.
    pub longest: usize,
}

impl Gate {
    pub const VERY_EASY: Self = Self { lix: 25.0, mean: 8.0, longest: 12 };
    pub const EASY: Self = Self { lix: 30.0, mean: 10.0, longest: 15 };

    /// What a shipped text of this level must pass. Ordinary Swedish has the words of the trade, however long.
    pub fn of(level: Level) -> Option<Self> {
        match level {
            Level::VeryEasy => Some(Self::VERY_EASY),
            Level::Easy => Some(Self::EASY),
            Level::Ordinary => None,
        }
    }
}

/// Why a text does not pass.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The whole text's LIX, and its long words, each once, in the order of the text.
    Lix { found: f64, long_words: Vec<String> },
    /// The whole text's words per sentence.
    Mean { found: f64 },
    /// One sentence.
    LongSentence { words: usize, sentence: String },
}

/// What keeps this text from passing the gate; nothing when it passes.
pub fn check<'a>(pieces: impl IntoIterator<Item = &'a str> + Clone, gate: Gate) -> Vec<Fault> {
    let counts = Counts::of(pieces.clone());
    let all: Vec<Sentence<'a>> = pieces.into_iter().flat_map(sentences).collect();
    let mut faults = Vec::new();
    for sentence in all.iter().filter(|sentence| sentence.len() > gate.longest) {
        faults.push(Fault::LongSentence { words: sentence.len(), sentence: sentence.join(" ") });
    }
    if counts.mean() > gate.mean {
        faults.push(Fault::Mean { found: counts.mean() });
    }
    if counts.lix() > gate.lix {
        let mut long_words: Vec<String> = Vec::new();
        for word in all.into_iter().flatten().filter(|word| is_long(word)) {
            if !long_words.iter().any(|known| known == word) {
                long_words.push(word.to_owned());
            }
        }
        faults.push(Fault::Lix { found: counts.lix(), long_words });
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(text: &str) -> (u32, u32, u32) {
        let Counts { words, sentences, long_words } = Counts::of([text]);
        (words, sentences, long_words)
    }

    #[test]
    fn lix_is_words_per_sentence_and_long_words_of_a_hundred() {
        // 10 words, 2 sentences, 2 long words (träverkstaden, handledare): 5 + 20.
        let text = "Kom till träverkstaden i god tid. Fråga efter vår handledare.";
        assert_eq!(counts(text), (10, 2, 2));
        assert!((Counts::of([text]).lix() - 25.0).abs() < 1e-9);
        // 4 words, 1 sentence, no long word: 4 + 0.
        assert!((Counts::of(["Du är inte sen."]).lix() - 4.0).abs() < 1e-9);
        // Official Swedish: 12 words, 1 sentence, 7 long: 12 + 58.3.
        let official = "Socialnämnden beslutar om försörjningsstöd efter individuell prövning enligt gällande \
                        bestämmelser i lagen.";
        assert_eq!(counts(official), (12, 1, 7));
        assert!((Counts::of([official]).lix() - (12.0 + 700.0 / 12.0)).abs() < 1e-9);
    }

    #[test]
    fn six_letters_are_short_and_seven_are_long() {
        assert!(!is_long("skolan") && is_long("skolorna"));
        assert!(!is_long("klocka") && is_long("klockan"));
        // Digits and signs are no letters.
        assert!(!is_long("2026-11-23") && !is_long("e-post") && is_long("e-tjänst"));
    }

    #[test]
    fn sentences_end_where_a_reader_stops() {
        assert_eq!(sentences("Kom i tid! Är du sjuk? Säg till…  Ta med: mat.").len(), 5);
        assert_eq!(sentences("En rad\nEn till").len(), 2);
        assert_eq!(sentences("Han sa \"kom.\" Vi kom.").len(), 2);
        assert_eq!(sentences("Ta med t.ex. en bok."), [["Ta", "med", "t.ex", "en", "bok"]]);
        assert_eq!(sentences("Kl. 9 börjar vi."), [vec!["Kl"], vec!["9", "börjar", "vi"]]);
        assert_eq!(sentences("Klockan 9.30 börjar vi."), [["Klockan", "9.30", "börjar", "vi"]]);
        assert!(sentences(" … – \n").is_empty());
        assert!(Counts::of([""]).lix().abs() < f64::EPSILON);
    }

    #[test]
    fn a_fault_names_its_sentence_and_its_words() {
        let long = "Du ska gå till verkstaden med dina skor och din mat och fråga Siv om arbetet.";
        let faults = check([long, "Kom."], Gate::EASY);
        let [Fault::LongSentence { words: 16, sentence }] = faults.as_slice() else { panic!("{faults:?}") };
        assert!(sentence.starts_with("Du ska gå"));
        let faults = check(["Skyddsglasögon. Skyddsglasögon är obligatoriska."], Gate::VERY_EASY);
        let [Fault::Lix { long_words, .. }] = faults.as_slice() else { panic!("{faults:?}") };
        assert_eq!(long_words, &["Skyddsglasögon", "obligatoriska"]);
        let faults = check(["Vi går ut och vi går in och sen hem."], Gate::VERY_EASY);
        assert_eq!(faults, [Fault::Mean { found: 10.0 }]);
        assert_eq!(check(["Kom i tid."], Gate::VERY_EASY), []);
    }
}
