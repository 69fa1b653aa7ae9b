//! The door between the editor's pages and the server.

use super::{Draft, EditorError};
use crate::{
    account::Level,
    denied::Denied,
    i18n::{Locale, Texts, locale::SOURCE},
    ids::{ActivityId, TextId},
    instructions::Step,
};
use chrono::{DateTime, Utc};

/// Where a text of an activity belongs: its language and its level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// A language's tag; `sv` for every level of Swedish.
    pub language: String,
    pub level: Level,
}

impl Place {
    /// # Errors
    /// When no instructions are written in this language, or at this level.
    pub fn parse(language: &str, level: &str) -> Result<Self, Denied> {
        let known = Locale::languages().into_iter().find(|locale| locale.lang == language);
        match (known, Level::parse(level)) {
            (Some(locale), Some(level)) => Ok(Self { language: locale.lang.clone(), level }),
            _ => Err(Denied::BadForm),
        }
    }

    pub fn is_swedish(&self) -> bool {
        self.language == SOURCE
    }

    /// What names this place in an address.
    pub fn query(&self) -> String {
        format!("language={}&level={}", self.language, self.level.as_str())
    }
}

/// The Swedish text, in one version, of which another was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeFrom {
    pub id: TextId,
    pub place: Place,
    pub version: u32,
    /// The newest version of that text.
    pub newest: TextId,
    /// The newest says something else, or shows something else.
    pub changed: bool,
}

/// One version of a text, without its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub id: TextId,
    pub place: Place,
    /// 1 is the first.
    pub version: u32,
    pub written_at: DateTime<Utc>,
    /// Nobody: it came with the program.
    pub written_by: Option<String>,
    /// Who said that it is right, and when.
    pub reviewed: Option<(String, DateTime<Utc>)>,
    /// Nothing: it was written by itself.
    pub made_from: Option<MadeFrom>,
}

/// One version of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub kept: Kept,
    pub title: String,
    pub steps: Vec<Step>,
}

/// An activity that somebody may edit, with the newest version of each of its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    pub id: ActivityId,
    pub name: Texts,
    pub texts: Vec<Kept>,
    /// How many people wait for a language in which there is nothing, and for which.
    pub wishes: Vec<(String, u32)>,
}

/// One text, opened for writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    pub activity: ActivityId,
    pub name: Texts,
    pub place: Place,
    pub newest: Option<Version>,
    /// The newest version of the Swedish text it is made from, to stand beside it.
    pub source: Option<Version>,
    /// The version it was made from, when that says something else.
    pub source_before: Option<Version>,
    /// The levels there are in Swedish, beside this one.
    pub levels: Vec<Level>,
    /// Every version, newest first.
    pub versions: Vec<Kept>,
}

/// A language of the interface: who wrote it and who checked it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tongue {
    pub tag: String,
    pub drafted_by: String,
    pub reviewed_by: Option<String>,
    pub messages: usize,
}

/// One text that a translator's file would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The title has none.
    pub step: Option<String>,
    pub source: String,
    pub before: Option<String>,
    pub after: String,
}

/// What a translator's file would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    pub place: Place,
    /// The newest version now, which it would follow.
    pub newest: Option<TextId>,
    pub differences: Vec<Difference>,
    /// The Swedish text has changed since the file was written.
    pub stale: bool,
}

/// The door to the server. Who may do what is decided behind it.
#[async_trait::async_trait]
pub trait Editor: Send + Sync {
    /// Every activity that whoever is signed in may edit.
    async fn activities(&self) -> Result<Vec<Activity>, Denied>;
    /// One of them; others do not exist.
    async fn activity(&self, activity: &ActivityId) -> Result<Activity, Denied>;
    /// A text of it, whether it is there or not; `from` is the level of Swedish to start with, if she chose one.
    async fn open(&self, activity: &ActivityId, place: &Place, from: Option<Level>) -> Result<Opened, Denied>;
    async fn version(&self, activity: &ActivityId, text: &TextId) -> Result<(Texts, Version), Denied>;
    /// Keeps the text as the newest version, unless somebody else has written since she began.
    async fn save(&self, draft: Draft) -> Result<(), EditorError>;
    /// Makes an older version the newest again, as a new version.
    async fn again(&self, activity: &ActivityId, text: &TextId) -> Result<Place, EditorError>;
    /// Says that a version is right, or takes that back.
    async fn review(&self, activity: &ActivityId, text: &TextId, reviewed: bool) -> Result<Place, EditorError>;
    /// What a translator's file would change.
    async fn compare(&self, activity: &ActivityId, file: &str) -> Result<Comparison, EditorError>;
    /// Makes it the newest version, a draft, if it still follows on `newest`.
    async fn import(&self, activity: &ActivityId, file: &str, newest: Option<&TextId>) -> Result<Place, EditorError>;
}
