//! Which words a round of practice asks for, and what there is to choose between. No chance of its own: it is handed in.

use super::{Word, WordKey};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// Most questions of a round.
pub const LONGEST: usize = 8;
/// Most words to choose between.
const OPTIONS: usize = 4;
/// Fewest words with pictures that a practice needs: a choice between two is a guess.
pub const FEWEST: usize = 3;

/// What she answered for a word so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Past {
    pub wrong: u32,
    /// On how many different days she was right.
    pub days: u32,
    pub last_right: bool,
}

impl Past {
    /// A word is known when it was right on so many different days.
    pub const KNOWN: u32 = 3;
}

/// A word that may be asked for.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    pub word: &'a Word,
    /// It is on her own list.
    pub listed: bool,
    pub past: Option<Past>,
}

/// A picture, the words to choose between, and what she chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    pub word: WordKey,
    pub options: Vec<WordKey>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<WordKey>,
}

impl Question {
    pub fn is_right(&self) -> bool {
        self.chosen.as_ref() == Some(&self.word)
    }
}

/// Some questions, one after the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Round {
    pub questions: Vec<Question>,
}

impl Round {
    /// The place of the first question that waits for an answer.
    pub fn next(&self) -> Option<usize> {
        self.questions.iter().position(|question| question.chosen.is_none())
    }
}

/// A round of what has a picture: first what was wrong the last time, then what is on her list, then what else there is,
/// and what she knows last. `pick` gives a number below the one it is given. `None` when there are too few pictures.
pub fn round(candidates: &[Candidate<'_>], mut pick: impl FnMut(usize) -> usize) -> Option<Round> {
    let mut all: Vec<&Candidate<'_>> = candidates.iter().filter(|one| one.word.picture.is_some()).collect();
    shuffle(&mut all, &mut pick);
    // Words of one picture cannot be told apart by it.
    let others = |target: &Candidate<'_>| {
        let mut others: Vec<&Candidate<'_>> = Vec::new();
        for other in &all {
            let apart =
                |one: &Candidate<'_>| one.word.picture != other.word.picture && one.word.swedish != other.word.swedish;
            if apart(target) && others.iter().all(|one| apart(one)) {
                others.push(other);
            }
        }
        others
    };
    let mut asked = all.clone();
    // Stable: what is alike stays in the order that chance gave it.
    asked.sort_by_key(|one| (turn(one), Reverse(one.past.map_or(0, |past| past.wrong))));
    let mut questions = Vec::new();
    for target in asked {
        let mut options = others(target);
        if options.len() + 1 < FEWEST {
            continue;
        }
        shuffle(&mut options, &mut pick);
        options.truncate(OPTIONS - 1);
        options.insert(pick(options.len() + 1).min(options.len()), target);
        let options = options.into_iter().map(|one| one.word.key.clone()).collect();
        questions.push(Question { word: target.word.key.clone(), options, chosen: None });
        if questions.len() == LONGEST {
            break;
        }
    }
    (questions.len() >= FEWEST).then_some(Round { questions })
}

fn turn(one: &Candidate<'_>) -> u8 {
    match one.past {
        Some(past) if !past.last_right => 0,
        Some(past) if past.days >= Past::KNOWN => 3,
        _ if one.listed => 1,
        _ => 2,
    }
}

/// Fisher and Yates's shuffle.
fn shuffle<T>(all: &mut [T], pick: &mut impl FnMut(usize) -> usize) {
    for last in (1..all.len()).rev() {
        all.swap(last, pick(last + 1).min(last));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Texts;
    use std::collections::BTreeSet;

    fn word(n: usize, picture: Option<&str>) -> Word {
        Word {
            key: WordKey::parse(&format!("w{n}")).unwrap(),
            swedish: format!("ett w{n}"),
            forms: vec![format!("w{n}")],
            picture: picture.map(str::to_owned),
            sentence: String::new(),
            translations: Texts::default(),
            shipped: true,
        }
    }

    fn words(count: usize) -> Vec<Word> {
        (0..count).map(|n| word(n, Some(&format!("p{n}")))).collect()
    }

    fn new(word: &Word) -> Candidate<'_> {
        Candidate { word, listed: false, past: None }
    }

    /// Some numbers, always the same.
    fn numbers() -> impl FnMut(usize) -> usize {
        let mut last = 7_usize;
        move |below| {
            last = last.wrapping_mul(1_103_515_245).wrapping_add(12_345) % 2_147_483_648;
            (last >> 8) % below
        }
    }

    #[test]
    fn a_round_asks_for_up_to_eight_words_among_four() {
        let words = words(12);
        let round = round(&words.iter().map(new).collect::<Vec<_>>(), numbers()).unwrap();
        assert_eq!(round.questions.len(), LONGEST);
        let asked: BTreeSet<_> = round.questions.iter().map(|question| &question.word).collect();
        assert_eq!(asked.len(), LONGEST);
        for question in &round.questions {
            let options: BTreeSet<_> = question.options.iter().collect();
            assert_eq!((options.len(), options.contains(&question.word)), (4, true), "{question:?}");
        }
        let places: BTreeSet<_> =
            round.questions.iter().map(|one| one.options.iter().position(|key| *key == one.word)).collect();
        assert!(places.len() > 1, "the right word always stands at the same place");
        assert_eq!(round.next(), Some(0));
    }

    #[test]
    fn what_was_wrong_comes_first_and_what_is_known_last() {
        let words = words(9);
        let past = |wrong, days, last_right| Some(Past { wrong, days, last_right });
        let mut all: Vec<_> = words.iter().map(new).collect();
        all[0].past = past(0, 3, true);
        all[1].past = past(1, 0, false);
        all[2].past = past(4, 2, false);
        all[3].listed = true;
        let round = round(&all, numbers()).unwrap();
        let asked: Vec<_> = round.questions.iter().map(|one| one.word.to_string()).collect();
        assert_eq!(asked[..3], ["w2", "w1", "w3"]);
        assert!(!asked.contains(&"w0".to_owned()), "{asked:?}");
    }

    #[test]
    fn words_of_one_picture_never_stand_together() {
        let mut words = words(4);
        words.extend([word(10, Some("p1")), word(11, Some("p1")), word(12, None)]);
        words[3].swedish = "ett w2".to_owned();
        let round = round(&words.iter().map(new).collect::<Vec<_>>(), numbers()).unwrap();
        for question in &round.questions {
            let find = |key: &WordKey| words.iter().find(|word| word.key == *key).unwrap();
            let pictures: BTreeSet<_> =
                question.options.iter().map(|key| find(key).picture.as_ref().unwrap()).collect();
            let swedish: BTreeSet<_> = question.options.iter().map(|key| &find(key).swedish).collect();
            assert_eq!((pictures.len(), swedish.len()), (question.options.len(), question.options.len()));
        }
    }

    #[test]
    fn too_few_pictures_are_no_practice() {
        let three = words(3);
        let all: Vec<_> = three.iter().map(new).collect();
        assert_eq!(round(&all[..2], numbers()), None);
        assert_eq!(round(&all, numbers()).unwrap().questions[0].options.len(), 3);
        let alike: Vec<_> = (0..5).map(|n| word(n, Some("same"))).collect();
        assert_eq!(round(&alike.iter().map(new).collect::<Vec<_>>(), numbers()), None);
        assert_eq!(round(&[], |_| 99), None);
    }
}
