//! Where the words of the trade stand in a Swedish text. No mark-up in the text: a word is found by its forms.

use super::{Word, WordKey};

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run<'a> {
    Plain(&'a str),
    /// A word, as it stands there.
    Word(&'a WordKey, &'a str),
}

/// The text in pieces: of each word the first place where one of its forms stands by itself. Of two forms that begin at
/// the same place the longer one counts.
pub fn mark<'a>(text: &'a str, words: &'a [Word]) -> Vec<Run<'a>> {
    let letters = folded(text);
    let mut forms: Vec<(usize, Vec<char>)> = words
        .iter()
        .enumerate()
        .flat_map(|(at, word)| word.forms.iter().map(move |form| (at, form)))
        .map(|(at, form)| (at, folded(form).into_iter().map(|(_, letter)| letter).collect()))
        .collect();
    forms.sort_by_key(|(_, form)| std::cmp::Reverse(form.len()));
    let mut found = vec![false; words.len()];
    let mut runs = Vec::new();
    let (mut at, mut begun) = (0, 0);
    while at < letters.len() {
        let here = forms.iter().find(|(word, form)| !found[*word] && stands(&letters, at, form));
        let Some((word, form)) = here else {
            at += 1;
            continue;
        };
        let from = letters[at].0;
        at += form.len();
        let to = letters.get(at).map_or(text.len(), |(byte, _)| *byte);
        if begun < from {
            runs.push(Run::Plain(&text[begun..from]));
        }
        runs.push(Run::Word(&words[*word].key, &text[from..to]));
        found[*word] = true;
        begun = to;
    }
    if begun < text.len() {
        runs.push(Run::Plain(&text[begun..]));
    }
    runs
}

/// The word's sentence with a gap where the word stands; `None` when it does not stand there.
pub fn gap(word: &Word) -> Option<String> {
    let runs = mark(&word.sentence, std::slice::from_ref(word));
    let is_word = |run: &Run<'_>| matches!(run, Run::Word(..));
    runs.iter()
        .any(is_word)
        .then(|| runs.iter().map(|run| if let Run::Plain(text) = run { text } else { "…" }).collect())
}

/// Each letter in its small form with the place where it begins; every kind of blank is one.
fn folded(text: &str) -> Vec<(usize, char)> {
    let small = |(at, letter): (usize, char)| {
        let letter = if letter.is_whitespace() { ' ' } else { letter };
        letter.to_lowercase().map(move |letter| (at, letter))
    };
    text.char_indices().flat_map(small).collect()
}

fn stands(letters: &[(usize, char)], at: usize, form: &[char]) -> bool {
    let ends = at + form.len();
    let before = at.checked_sub(1).and_then(|before| letters.get(before));
    !form.is_empty()
        && letters.get(at..ends).is_some_and(|here| here.iter().map(|(_, letter)| letter).eq(form))
        && !before.is_some_and(|(_, letter)| joins(*letter))
        && !letters.get(ends).is_some_and(|(_, letter)| joins(*letter))
}

/// What makes one word of what stands on its two sides: a letter, a figure, a hyphen (also a soft one), an accent.
fn joins(letter: char) -> bool {
    letter.is_alphanumeric()
        || matches!(letter, '-' | '\u{2010}' | '\u{2011}' | '\u{ad}')
        || ('\u{300}'..='\u{36f}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Texts;

    fn word(key: &str, forms: &[&str]) -> Word {
        Word {
            key: WordKey::parse(key).unwrap(),
            swedish: key.to_owned(),
            forms: forms.iter().map(|form| (*form).to_owned()).collect(),
            picture: None,
            sentence: String::new(),
            translations: Texts::default(),
            shipped: true,
        }
    }

    /// The text with what is marked in brackets.
    fn marked(text: &str, words: &[Word]) -> String {
        mark(text, words)
            .into_iter()
            .map(|run| match run {
                Run::Plain(text) => text.to_owned(),
                Run::Word(key, text) => format!("[{key}:{text}]"),
            })
            .collect()
    }

    #[test]
    fn a_word_is_marked_once_in_any_form_and_case() {
        let words = [word("handske", &["handske", "handskar"])];
        assert_eq!(marked("Handskar: ta en handske.", &words), "[handske:Handskar]: ta en handske.");
        assert_eq!(marked("TA HANDSKAR!", &words), "TA [handske:HANDSKAR]!");
        assert_eq!(marked("(handske)", &words), "([handske:handske])");
        assert_eq!(marked("handske", &words), "[handske:handske]");
        assert_eq!(marked("", &words), "");
        assert_eq!(marked("Inget här.", &words), "Inget här.");
    }

    #[test]
    fn no_part_of_a_longer_word_is_marked() {
        let words = [word("sag", &["såg"]), word("hog", &["hög"]), word("ar", &["år"])];
        assert_eq!(
            marked("Sågen, bågsåg, fågel, århundrade, förår.", &words),
            "Sågen, bågsåg, fågel, århundrade, förår."
        );
        assert_eq!(marked("Ta SÅG. En Hög! Ett år.", &words), "Ta [sag:SÅG]. En [hog:Hög]! Ett [ar:år].");
        assert_eq!(marked("såg2 _såg_", &words), "såg2 _[sag:såg]_");
        // An accent of its own belongs to the letter before it.
        assert_eq!(marked("sag\u{30a}", &[word("sag", &["sag"])]), "sag\u{30a}");
    }

    #[test]
    fn a_hyphen_makes_one_word() {
        let words = [word("skydd", &["skydd"]), word("t-shirt", &["t-shirt"])];
        assert_eq!(marked("skydds-skor, hörsel-skydd, skydd- och", &words), "skydds-skor, hörsel-skydd, skydd- och");
        assert_eq!(marked("En T-shirt – skydd.", &words), "En [t-shirt:T-shirt] – [skydd:skydd].");
        assert_eq!(marked("skydd\u{ad}kläder", &words), "skydd\u{ad}kläder");
    }

    #[test]
    fn the_longer_of_two_forms_counts_and_blanks_are_alike() {
        let words =
            [word("hjalp", &["hjälp"]), word("forsta-hjalpen", &["första hjälpen"]), word("forsta", &["första"])];
        assert_eq!(
            marked("Första\u{a0}hjälpen ger hjälp första dagen.", &words),
            "[forsta-hjalpen:Första\u{a0}hjälpen] ger [hjalp:hjälp] [forsta:första] dagen."
        );
    }

    #[test]
    fn letters_that_grow_when_small_do_no_harm() {
        assert_eq!(marked("İİ såg İ", &[word("sag", &["såg"])]), "İİ [sag:såg] İ");
        assert_eq!(marked("x", &[word("tom", &[""])]), "x");
    }

    #[test]
    fn a_sentence_has_a_gap_where_its_word_stands() {
        let mut one = word("handske", &["handske", "handskar"]);
        one.sentence = "Ta på dig handskar.".to_owned();
        assert_eq!(gap(&one).as_deref(), Some("Ta på dig …."));
        one.sentence = "Ta på dig dem.".to_owned();
        assert_eq!(gap(&one), None);
    }
}
