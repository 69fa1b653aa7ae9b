//! The door between the words' pages and the server.

use super::{Draft, Round, Word, WordKey, WordsError};
use crate::{
    denied::Denied,
    i18n::Texts,
    ids::{ActivityId, PersonId},
};

/// Words of one activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    pub activity: ActivityId,
    pub name: Texts,
    pub words: Vec<Word>,
}

/// One word, for a participant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub word: Word,
    /// It is on her own list.
    pub listed: bool,
    /// Her activities that have it.
    pub activities: Vec<(ActivityId, Texts)>,
}

/// How far somebody has come with the practice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    pub practised: u32,
    /// Right on [`super::Past::KNOWN`] different days.
    pub known: u32,
    /// Her counsellor has said that practice counts towards language.
    pub counts: bool,
}

/// Her own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mine {
    /// What is on her list, by activity; activities without a word on it are left out.
    pub listed: Vec<Chapter>,
    /// Her activities that have words.
    pub all: Vec<(ActivityId, Texts)>,
    pub score: Score,
}

/// Where she is in the practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practice {
    /// The round she has begun.
    pub round: Option<Round>,
    /// Every word of her activities, each once.
    pub words: Vec<Word>,
    /// There are enough pictures to choose between.
    pub enough: bool,
}

/// The door to the server. Who may do what is decided behind it.
#[async_trait::async_trait]
pub trait Vocabulary: Send + Sync {
    /// The words of an activity of the participant signed in; other activities do not exist for her.
    async fn chapter(&self, activity: &ActivityId) -> Result<Chapter, Denied>;
    /// A word of one of her activities; others do not exist for her.
    async fn entry(&self, key: &WordKey) -> Result<Entry, Denied>;
    async fn mine(&self) -> Result<Mine, Denied>;
    /// Puts it on her list, or takes it off. Said twice it is the same.
    async fn keep(&self, key: &WordKey, on: bool) -> Result<(), Denied>;
    async fn practice(&self) -> Result<Practice, Denied>;
    /// Begins a new round; nothing when there are too few words.
    async fn begin(&self) -> Result<(), Denied>;
    /// Her answer to the question at this place of her round. The first one counts.
    async fn answer(&self, at: usize, word: &WordKey, choice: &WordKey) -> Result<(), Denied>;
    async fn score(&self) -> Result<Score, Denied>;
    /// Of a participant of the counsellor signed in.
    async fn score_of(&self, participant: &PersonId) -> Result<Score, Denied>;
    /// The counsellor says whether practice counts towards language.
    async fn count(&self, participant: &PersonId, counts: bool) -> Result<(), Denied>;
    /// For the administrator: the words of any activity.
    async fn shelf(&self, activity: &ActivityId) -> Result<Chapter, Denied>;
    /// The administrator writes a new word of an activity, or changes the one with this key.
    async fn put(&self, activity: &ActivityId, key: Option<&WordKey>, draft: Draft) -> Result<(), WordsError>;
    /// The administrator takes a word away from an activity.
    async fn remove(&self, activity: &ActivityId, key: &WordKey) -> Result<(), Denied>;
}
