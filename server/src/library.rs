//! The instructions that ship with Steg: one folder of `server/library` for each activity.

use app::words::Word;
use app::{
    account::Level,
    i18n::Texts,
    instructions::{Section, Step},
};
use rust_embed::RustEmbed;
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/library"]
struct Folders;

pub mod words;

/// What ships about one activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shipped {
    /// The folder's name.
    pub key: String,
    /// A key of the law's kinds of activity.
    pub kind: String,
    /// The name of a picture of the app.
    pub pictogram: String,
    pub name: Texts,
    /// What to bring, in a few words.
    pub bring: Texts,
    pub texts: Vec<Text>,
    /// Its words of the trade.
    pub words: Vec<Word>,
}

/// One text: in Swedish at each level, in the other languages at one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// A locale tag; `sv` for every level of Swedish.
    pub language: String,
    pub level: Level,
    pub title: String,
    pub steps: Vec<Step>,
}

/// `activity.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Outline {
    kind: String,
    pictogram: String,
    steps: Vec<OutlineStep>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OutlineStep {
    key: String,
    section: Section,
    picture: Option<String>,
}

/// `sv.easy.toml`, `ar.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    name: String,
    bring: String,
    title: String,
    steps: BTreeMap<String, String>,
}

static SHIPPED: LazyLock<Vec<Shipped>> = LazyLock::new(|| {
    let keys: BTreeSet<_> =
        Folders::iter().filter_map(|path| path.split_once('/').map(|(key, _)| key.to_owned())).collect();
    // A broken one is left out here and fails the tests, which read the files themselves.
    keys.iter().filter_map(|key| read(key)).collect()
});

/// Everything that ships, by key.
pub fn shipped() -> &'static [Shipped] {
    &SHIPPED
}

pub fn of(key: &str) -> Option<&'static Shipped> {
    SHIPPED.iter().find(|one| one.key == key)
}

fn read(key: &str) -> Option<Shipped> {
    let read = |path: &str| Some(String::from_utf8_lossy(&Folders::get(path)?.data).into_owned());
    let outline: Outline = toml::from_str(&read(&format!("{key}/activity.toml"))?).ok()?;
    let (mut name, mut bring) = (BTreeMap::new(), BTreeMap::new());
    let mut texts = Vec::new();
    for path in Folders::iter().filter(|path| path.starts_with(&format!("{key}/"))) {
        let Some((language, level)) = language_and_level(&path) else { continue };
        let words: Words = toml::from_str(&read(&path)?).ok()?;
        texts.push(text(&outline, &language, level, &words)?);
        name.insert(language.clone(), words.name);
        bring.insert(language, words.bring);
    }
    texts.sort_by(|a, b| (&a.language, a.level).cmp(&(&b.language, b.level)));
    // An activity without its words is better than none; a test holds that each list can be read.
    let words = read(&format!("{key}/words.toml")).map_or_else(Vec::new, |text| {
        words::read(&text)
            .inspect_err(|error| tracing::error!(key, %error, "no words of the trade"))
            .unwrap_or_default()
    });
    let Outline { kind, pictogram, .. } = outline;
    let (name, bring) = (name.into_iter().collect(), bring.into_iter().collect());
    Some(Shipped { key: key.to_owned(), kind, pictogram, name, bring, texts, words })
}

/// From a file's name: `wood-workshop/sv.very-easy.toml`, `wood-workshop/ar.toml`.
fn language_and_level(path: &str) -> Option<(String, Level)> {
    let stem = path.rsplit_once('/')?.1.strip_suffix(".toml").filter(|stem| !["activity", "words"].contains(stem))?;
    let (language, level) = stem.split_once('.').unwrap_or((stem, "easy"));
    Some((language.to_owned(), Level::parse(&level.replace('-', "_"))?))
}

/// `None` when a step has no words.
fn text(outline: &Outline, language: &str, level: Level, words: &Words) -> Option<Text> {
    let steps = outline
        .steps
        .iter()
        .map(|step| {
            Some(Step {
                key: step.key.clone(),
                section: step.section,
                picture: step.picture.clone(),
                text: words.steps.get(&step.key)?.clone(),
            })
        })
        .collect::<Option<_>>()?;
    Some(Text { language: language.to_owned(), level, title: words.title.clone(), steps })
}

#[cfg(test)]
mod tests;
