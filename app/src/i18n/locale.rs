//! One folder of `locales/`: what it is called, how it is written, and its messages.

use super::{dates::Calendar, pseudo};
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::Entry;
use rust_embed::RustEmbed;
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../locales"]
struct Folders;

/// The text of one file of a locale's folder: `file("sv", "phrases.ftl")`.
pub fn file(tag: &str, name: &str) -> Option<String> {
    Some(String::from_utf8_lossy(&Folders::get(&format!("{tag}/{name}"))?.data).into_owned())
}

/// The language the messages are written in first, and the last resort of each reader.
pub const SOURCE: &str = "sv";

/// `locale.toml` of a folder.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Card {
    /// The language's name in itself.
    name: String,
    /// For `<html lang>`: a registered BCP 47 tag.
    lang: String,
    direction: Direction,
    /// For dates and numbers: a Unicode locale identifier with CLDR data.
    dates: String,
    /// Place in the list of languages.
    order: u8,
    /// Who wrote and who checked it; not shown to participants.
    drafted_by: String,
    reviewed_by: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Direction {
    Ltr,
    Rtl,
}

/// A language, or a level of one, that the interface speaks.
pub struct Locale {
    /// The folder's name: `sv-simple`.
    pub tag: String,
    /// The language's name in itself.
    pub name: String,
    /// For `<html lang>`.
    pub lang: String,
    /// Who wrote it, and who checked it.
    pub drafted_by: String,
    pub reviewed_by: Option<String>,
    /// How many messages it has.
    pub messages: usize,
    order: u8,
    direction: Direction,
    bundle: FluentBundle<FluentResource>,
    pub(super) calendar: Calendar,
}

static ALL: LazyLock<Vec<Locale>> = LazyLock::new(|| {
    let tags: std::collections::BTreeSet<_> =
        Folders::iter().filter_map(|path| path.split_once('/').map(|(tag, _)| tag.to_owned())).collect();
    let mut all: Vec<_> = tags.iter().filter_map(|tag| Locale::load(tag)).collect();
    if std::env::var_os(pseudo::VARIABLE).is_some() {
        all.extend(Locale::load(SOURCE).map(Locale::stretched));
    }
    all.sort_by_key(|locale| locale.order);
    all
});

/// The files of a folder with their texts, by name: `common.ftl`.
pub fn files(tag: &str) -> Vec<(String, String)> {
    let paths = Folders::iter().filter(|path| path.ends_with(".ftl"));
    let mut files: Vec<_> = paths
        .filter_map(|path| {
            let name = path.strip_prefix(tag)?.strip_prefix('/')?.to_owned();
            Some((name, String::from_utf8_lossy(&Folders::get(&path)?.data).into_owned()))
        })
        .collect();
    files.sort();
    files
}

impl Locale {
    /// Every locale there is, in the order in which they are offered.
    pub fn all() -> &'static [Locale] {
        &ALL
    }

    /// Those that people read: without the one that tests add.
    pub fn spoken() -> impl Iterator<Item = &'static Locale> {
        ALL.iter().filter(|locale| locale.tag != pseudo::TAG)
    }

    /// Their languages, each once, Swedish first: what texts are written in. Of two locales of one language it is the
    /// first.
    pub fn languages() -> Vec<&'static Locale> {
        let mut all: Vec<&Locale> = Vec::new();
        for locale in Self::spoken() {
            if all.iter().all(|known| known.lang != locale.lang) {
                all.push(locale);
            }
        }
        all
    }

    pub fn get(tag: &str) -> Option<&'static Locale> {
        ALL.iter().find(|locale| locale.tag.eq_ignore_ascii_case(tag))
    }

    /// A language's name in itself; its tag when the app does not speak it.
    pub fn name_of(tag: &str) -> String {
        Self::get(tag).map_or_else(|| tag.to_owned(), |locale| locale.name.clone())
    }

    /// Swedish: the interface's source language.
    pub fn source() -> &'static Locale {
        Self::get(SOURCE).unwrap_or(&ALL[0])
    }

    /// `ltr` or `rtl`.
    pub fn dir(&self) -> &'static str {
        match self.direction {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }

    /// Reads one folder. A broken one is left out here and fails the locale tests, which read the files themselves.
    fn load(tag: &str) -> Option<Self> {
        let card: Card = toml::from_str(&file(tag, "locale.toml")?).ok()?;
        let mut bundle = FluentBundle::new_concurrent(vec![card.lang.parse().ok()?]);
        let mut messages = 0;
        for (_, text) in files(tag) {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text);
            messages += resource.entries().filter(|entry| matches!(entry, Entry::Message(_))).count();
            // A message that stands twice keeps its first text; the locale tests refuse it.
            let _ = bundle.add_resource(resource);
        }
        let calendar = Calendar::new(&card.dates)?;
        Some(Self {
            tag: tag.to_owned(),
            name: card.name,
            lang: card.lang,
            drafted_by: card.drafted_by,
            reviewed_by: card.reviewed_by,
            messages,
            order: card.order,
            direction: card.direction,
            bundle,
            calendar,
        })
    }

    /// For tests: this language with other letters and longer words.
    fn stretched(mut self) -> Self {
        self.bundle.set_transform(Some(pseudo::stretch));
        self.calendar.stretched = true;
        let tag = pseudo::TAG.to_owned();
        Self {
            lang: pseudo::LANG.to_owned(),
            tag,
            name: pseudo::stretch(&self.name).into_owned(),
            order: u8::MAX,
            ..self
        }
    }

    /// The message, or its text in the source language, or (which the tests forbid) its id.
    pub(super) fn message(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        self.own_message(id, args).or_else(|| Self::source().own_message(id, args)).unwrap_or_else(|| id.to_owned())
    }

    fn own_message(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        Some(self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
    }
}

/// The locale for a list of wishes, best first: tags such as `ar`, `sv-simple`, `en-GB` (RFC 4647 lookup).
pub fn negotiate<'a>(wishes: impl IntoIterator<Item = &'a str>) -> &'static Locale {
    wishes
        .into_iter()
        .find_map(|wish| Locale::get(wish).or_else(|| Locale::get(wish.split('-').next().unwrap_or(wish))))
        .unwrap_or_else(Locale::source)
}

/// The tags of an `Accept-Language` header, best first (RFC 9110 §12.5.4).
pub fn accepted(header: &str) -> Vec<String> {
    let mut wishes: BTreeMap<u16, Vec<String>> = BTreeMap::new();
    for part in header.split(',').take(20) {
        let (tag, quality) = part.split_once(";q=").unwrap_or((part, "1"));
        let quality: f32 = quality.trim().parse().unwrap_or(0.0);
        let tag = tag.trim();
        let is_tag = !tag.is_empty() && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if is_tag && quality > 0.0 && quality <= 1.0 {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
            wishes.entry(1000 - (quality * 1000.0) as u16).or_default().push(tag.to_owned());
        }
    }
    wishes.into_values().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::{accepted, negotiate};

    #[test]
    fn accept_language_is_read_by_quality() {
        assert_eq!(accepted("de;q=0.5, ar-SY, sv;q=0.9, x;q=0"), ["ar-SY", "sv", "de"]);
        assert!(accepted(";;q=,,q=9").is_empty());
    }

    #[test]
    fn the_nearest_locale_is_found_and_swedish_is_the_last_resort() {
        assert_eq!(negotiate(["de", "ar-SY"]).tag, "ar");
        assert_eq!(negotiate(["sv-simple"]).tag, "sv-simple");
        assert_eq!(negotiate(["tlh"]).tag, "sv");
    }
}
