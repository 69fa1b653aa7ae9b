//! What to do, bring and know at an activity: in the reader's language and at her level.

#[cfg(feature = "ssr")]
mod choice;
#[cfg(feature = "ssr")]
pub mod page;

#[cfg(feature = "ssr")]
pub use choice::{Chosen, choose, level_for, swedish};

#[cfg(feature = "ssr")]
mod port {
    use crate::{account::Level, denied::Denied, i18n::Texts, ids::ActivityId, schedule::Occasion};

    /// One text of how to go about an activity, in one language at one level.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Piece {
        /// A language's tag; `sv` for every level of Swedish.
        pub language: String,
        pub level: Level,
        pub title: String,
        pub steps: Vec<String>,
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
    }

    /// The door to the server. Who may do what is decided behind it.
    #[async_trait::async_trait]
    pub trait Instructions: Send + Sync {
        /// The activities the participant signed in has a place in, the next one first.
        async fn list(&self) -> Result<Vec<Listed>, Denied>;
        /// One of them; for others it does not exist.
        async fn manual(&self, activity: &ActivityId) -> Result<Manual, Denied>;
    }
}
#[cfg(feature = "ssr")]
pub use port::{Instructions, Listed, Manual, Piece};
