//! What to do, bring and know at an activity: in the reader's language and at her level.

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
mod choice;
#[cfg(feature = "ssr")]
pub mod desk;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod shipped;
mod step;
#[cfg(feature = "ssr")]
mod uptake;

#[cfg(feature = "ssr")]
pub use choice::{Chosen, choose, level_for, swedish};

pub use step::{Section, Step};

#[cfg(feature = "ssr")]
mod port {
    use super::{Step, uptake::Uptake};
    use crate::{
        account::Level,
        denied::Denied,
        i18n::Texts,
        ids::{ActivityId, PersonId, TextId},
        schedule::Occasion,
    };
    use chrono::{DateTime, Utc};

    /// The newest version of one text of how to go about an activity, in one language at one level.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Piece {
        /// This version's own: what somebody says she has understood.
        pub id: TextId,
        /// A language's tag; `sv` for every level of Swedish.
        pub language: String,
        pub level: Level,
        pub title: String,
        pub steps: Vec<Step>,
        /// Whether somebody who knows the language has read it.
        pub reviewed: bool,
    }

    /// An activity of hers.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Listed {
        pub activity: ActivityId,
        pub name: Texts,
        pub pictogram: String,
        /// When she is expected there next, if she is.
        pub next: Option<Occasion>,
    }

    /// All there is to read about one activity of hers.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Manual {
        pub listed: Listed,
        /// In every language and level.
        pub pieces: Vec<Piece>,
        /// The level of Swedish she reads.
        pub level: Level,
        /// What she has said she understood, newest first.
        pub understood: Vec<Understood>,
        /// The languages she has asked for.
        pub wishes: Vec<String>,
    }

    /// "I have understood", said of one version of one text.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Understood {
        pub text: TextId,
        pub at: DateTime<Utc>,
    }

    /// An activity, and which instructions there are for it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct TextsThere {
        pub activity: ActivityId,
        pub name: Texts,
        /// Language and level of each text there is.
        pub there: Vec<(String, Level)>,
        /// How many people wait for a language, and for which.
        pub wishes: Vec<(String, u32)>,
    }

    /// The door to the server. Who may do what is decided behind it.
    #[async_trait::async_trait]
    pub trait Instructions: Send + Sync {
        /// The activities the participant signed in has a place in, the next one first.
        async fn list(&self) -> Result<Vec<Listed>, Denied>;
        /// One of them; for others it does not exist.
        async fn manual(&self, activity: &ActivityId) -> Result<Manual, Denied>;
        /// The participant signed in has understood this version; said twice it stays as it was said first.
        async fn understood(&self, activity: &ActivityId, text: &TextId) -> Result<(), Denied>;
        /// She would like to read about this activity in the language she reads the app in.
        async fn wish(&self, activity: &ActivityId, language: &str) -> Result<(), Denied>;
        /// How a participant gets on with it: nothing, unless she is one of the counsellor signed in.
        async fn uptake(&self, participant: &PersonId) -> Result<Vec<Uptake>, Denied>;
        /// For the administrator: each activity, and the texts that ship with Steg (key, name in Swedish).
        async fn texts_there(&self) -> Result<(Vec<TextsThere>, Vec<(String, Texts)>), Denied>;
        /// The administrator gives an activity the shipped texts of this key, as new versions of what is there.
        async fn take(&self, activity: &ActivityId, key: &str) -> Result<(), Denied>;
    }
}
#[cfg(feature = "ssr")]
pub use port::{Instructions, Listed, Manual, Piece, TextsThere, Understood};
#[cfg(feature = "ssr")]
pub use uptake::{Read, Uptake, Wished, by_activity};
