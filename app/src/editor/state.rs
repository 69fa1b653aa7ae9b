//! How it stands with a text: the rule behind the matrix and the worklist.

use super::{Activity, Kept, Place};
use crate::{
    account::Level,
    i18n::{Locale, locale::SOURCE},
};

/// How it stands with one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// There is none, and none that is read instead.
    Missing,
    /// There is none, but in this language at this level, which is read instead.
    Instead(Level),
    /// Its source says something else by now.
    Stale(Kept),
    /// Nobody who knows the language has said that it is right.
    Draft(Kept),
    Reviewed(Kept),
}

/// How it stands with the text of this place, among the newest versions of an activity's texts.
pub fn state(texts: &[Kept], place: &Place) -> State {
    if let Some(kept) = texts.iter().find(|kept| kept.place == *place) {
        let stale = kept.made_from.as_ref().is_some_and(|from| from.id != from.newest && from.changed);
        return match (stale, kept.reviewed.is_some()) {
            (true, _) => State::Stale(kept.clone()),
            (false, true) => State::Reviewed(kept.clone()),
            (false, false) => State::Draft(kept.clone()),
        };
    }
    let near = |kept: &&Kept| ((kept.place.level as u8).abs_diff(place.level as u8), kept.place.level);
    let instead = texts.iter().filter(|kept| kept.place.language == place.language).min_by_key(near);
    // Every level of Swedish is a text of its own.
    instead.filter(|_| place.language != SOURCE).map_or(State::Missing, |kept| State::Instead(kept.place.level))
}

/// What is to be done for an activity: every text that is missing, stale or unreviewed. A language that lacks every
/// level lacks one text: easy Swedish is what translations are made from.
pub fn to_do(activity: &Activity) -> Vec<(Place, State)> {
    let mut all = Vec::new();
    for locale in Locale::languages() {
        for level in Level::ALL {
            let place = Place { language: locale.lang.clone(), level };
            match state(&activity.texts, &place) {
                State::Reviewed(_) | State::Instead(_) => {}
                State::Missing if !place.is_swedish() && level != Level::Easy => {}
                state => all.push((place, state)),
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        editor::MadeFrom,
        ids::{ActivityId, TextId},
    };
    use chrono::DateTime;

    fn id(n: u32) -> TextId {
        TextId::parse(&format!("00000000-0000-7000-8000-{n:012}")).unwrap()
    }

    fn place(language: &str, level: Level) -> Place {
        Place { language: language.to_owned(), level }
    }

    fn kept(language: &str, level: Level, reviewed: bool, newest: Option<(u32, bool)>) -> Kept {
        Kept {
            id: id(9),
            place: place(language, level),
            version: 1,
            written_at: DateTime::UNIX_EPOCH,
            written_by: None,
            reviewed: reviewed.then(|| ("Siv".to_owned(), DateTime::UNIX_EPOCH)),
            made_from: newest.map(|(newest, changed)| MadeFrom {
                id: id(1),
                place: place("sv", level),
                version: 1,
                newest: id(newest),
                changed,
            }),
        }
    }

    #[test]
    fn a_text_is_stale_when_its_source_says_something_else() {
        let of = |texts: &[Kept]| state(texts, &place("ar", Level::Easy));
        assert!(matches!(of(&[kept("ar", Level::Easy, true, Some((2, true)))]), State::Stale(_)));
        // Changed, and changed back.
        assert!(matches!(of(&[kept("ar", Level::Easy, true, Some((2, false)))]), State::Reviewed(_)));
        assert!(matches!(of(&[kept("ar", Level::Easy, false, Some((1, false)))]), State::Draft(_)));
        assert!(matches!(of(&[kept("ar", Level::Easy, false, None)]), State::Draft(_)));
        assert_eq!(of(&[kept("ar", Level::Ordinary, false, None)]), State::Instead(Level::Ordinary));
        assert_eq!(of(&[kept("sv", Level::Easy, false, None)]), State::Missing);
    }

    #[test]
    fn every_level_of_swedish_is_to_be_written_and_one_text_of_each_other_language() {
        let activity = Activity {
            id: ActivityId::parse(id(1).as_str()).unwrap(),
            name: crate::i18n::Texts::default(),
            texts: vec![kept("sv", Level::Easy, true, None), kept("ar", Level::Ordinary, true, None)],
            wishes: vec![],
        };
        let places: Vec<_> = to_do(&activity).into_iter().map(|(place, _)| place).collect();
        assert!(places.contains(&place("sv", Level::VeryEasy)) && places.contains(&place("so", Level::Easy)));
        assert!(!places.contains(&place("sv", Level::Easy)) && places.iter().all(|place| place.language != "ar"));
        assert!(!places.contains(&place("so", Level::Ordinary)));
    }
}
