//! Which text a reader gets: her language, then Swedish at her level, then what there is.

use super::Piece;
use crate::account::Level;

/// The language that everybody is given when their own is missing.
const SWEDISH: &str = "sv";

/// The text for a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen<'a> {
    pub piece: &'a Piece,
    /// It is not in her language: the page must say which one it is in, and why.
    pub is_fallback: bool,
}

/// A locale's language: `sv-simple` is Swedish.
fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// The level of Swedish for a reader of this locale: whoever reads the app in easy Swedish gets no harder text.
pub fn level_for(tag: &str, level: Level) -> Level {
    if tag != SWEDISH && language(tag) == SWEDISH { level.min(Level::Easy) } else { level }
}

/// The text for a reader of the locale `tag` at `level`. Where there is none in her language, the one in the language that
/// she has `asked` for counts before the usual one.
pub fn choose<'a>(pieces: &'a [Piece], tag: &str, level: Level, asked: Option<&str>) -> Option<Chosen<'a>> {
    let own = nearest(pieces, tag, level).or_else(|| nearest(pieces, language(tag), level));
    own.map(|piece| Chosen { piece, is_fallback: false }).or_else(|| {
        asked
            .and_then(|asked| nearest(pieces, asked, level))
            .or_else(|| swedish(pieces, level))
            .or_else(|| nearest(pieces, "en", level))
            .or_else(|| pieces.first())
            .map(|piece| Chosen { piece, is_fallback: true })
    })
}

/// The Swedish text at this level, or at the nearest there is.
pub fn swedish(pieces: &[Piece], level: Level) -> Option<&Piece> {
    nearest(pieces, SWEDISH, level)
}

/// Of the texts in one language the one nearest to the level; of two as near, the easier one.
fn nearest<'a>(pieces: &'a [Piece], language: &str, level: Level) -> Option<&'a Piece> {
    pieces
        .iter()
        .filter(|piece| piece.language.eq_ignore_ascii_case(language))
        .min_by_key(|piece| ((piece.level as u8).abs_diff(level as u8), piece.level))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::TextId;

    fn piece(language: &str, level: Level) -> Piece {
        let id = TextId::parse("00000000-0000-7000-8000-000000000001").unwrap();
        Piece { id, language: language.to_owned(), level, title: String::new(), steps: vec![], reviewed: false }
    }

    fn of<'a>(pieces: &'a [Piece], tag: &str, level: Level) -> (&'a str, Level, bool) {
        let chosen = choose(pieces, tag, level, None).unwrap();
        (&chosen.piece.language, chosen.piece.level, chosen.is_fallback)
    }

    #[test]
    fn her_own_language_comes_first_at_the_nearest_level() {
        let all = [piece("ar", Level::VeryEasy), piece("sv", Level::Easy), piece("sv", Level::Ordinary)];
        assert_eq!(of(&all, "ar", Level::Ordinary), ("ar", Level::VeryEasy, false));
        assert_eq!(of(&all, "ar-SY", Level::Easy), ("ar", Level::VeryEasy, false));
        assert_eq!(of(&all, "sv", Level::VeryEasy), ("sv", Level::Easy, false));
        assert_eq!(of(&all, "sv", Level::Ordinary), ("sv", Level::Ordinary, false));
    }

    #[test]
    fn of_two_levels_as_near_the_easier_one_is_taken() {
        let all = [piece("sv", Level::Ordinary), piece("sv", Level::VeryEasy)];
        assert_eq!(of(&all, "sv", Level::Easy), ("sv", Level::VeryEasy, false));
    }

    #[test]
    fn without_her_language_she_gets_swedish_at_her_level_and_is_told() {
        let all = [piece("en", Level::Easy), piece("sv", Level::VeryEasy), piece("sv", Level::Ordinary)];
        assert_eq!(of(&all, "so", Level::VeryEasy), ("sv", Level::VeryEasy, true));
        assert_eq!(of(&all[..1], "so", Level::VeryEasy), ("en", Level::Easy, true));
        assert_eq!(of(&[piece("fi", Level::Easy)], "so", Level::VeryEasy), ("fi", Level::Easy, true));
        assert_eq!(choose(&[], "so", Level::Easy, None), None);
    }

    #[test]
    fn she_may_ask_for_another_language_only_where_hers_is_missing() {
        let all = [piece("en", Level::Easy), piece("sv", Level::Easy)];
        let of =
            |tag, asked| choose(&all, tag, Level::Easy, Some(asked)).map(|it| (&*it.piece.language, it.is_fallback));
        assert_eq!(of("so", "en"), Some(("en", true)));
        assert_eq!(of("so", "tlh"), Some(("sv", true)));
        assert_eq!(of("sv", "en"), Some(("sv", false)));
    }

    #[test]
    fn who_reads_easy_swedish_gets_no_harder_text() {
        assert_eq!(level_for("sv-simple", Level::Ordinary), Level::Easy);
        assert_eq!(level_for("sv-simple", Level::VeryEasy), Level::VeryEasy);
        assert_eq!(level_for("sv", Level::Ordinary), Level::Ordinary);
        assert_eq!(level_for("ar", Level::Ordinary), Level::Ordinary);
        let all = [piece("sv", Level::Easy)];
        assert_eq!(of(&all, "sv-simple", Level::Easy), ("sv", Level::Easy, false));
    }
}
