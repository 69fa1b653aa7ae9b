//! A participant's goals: her stage, its milestones, and her own words about where she is going.

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod progress;
#[cfg(feature = "ssr")]
mod way;

use crate::{
    denied::Denied,
    free_text::{TextFault, free_text},
};
#[cfg(feature = "ssr")]
pub use progress::{Marked, Progress};
use serde::{Deserialize, Serialize};
#[cfg(feature = "ssr")]
pub use way::{AreaGoals, Step, Way};

/// What a participant says herself about her goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWords(String);

impl OwnWords {
    /// Longest text, in characters: a few sentences, readable on one screen.
    pub const MAX: usize = 500;

    /// # Errors
    /// When the text is empty, longer than [`OwnWords::MAX`], or no text.
    pub fn parse(text: &str) -> Result<Self, GoalsError> {
        Ok(Self(free_text(text, Self::MAX)?))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why a goal could not be read or written; each case is something the reader can act on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum GoalsError {
    #[error("the text is empty")]
    Empty,
    #[error("the text is {by} characters too long")]
    TooLong { by: usize },
    #[error(transparent)]
    Denied(Denied),
}

crate::form_error!(GoalsError);

impl From<TextFault> for GoalsError {
    fn from(fault: TextFault) -> Self {
        match fault {
            TextFault::Empty => Self::Empty,
            TextFault::TooLong(by) => Self::TooLong { by },
            TextFault::Unreadable => Self::Denied(fault.into()),
        }
    }
}

#[cfg(feature = "ssr")]
impl crate::denied::Explain for GoalsError {
    fn status(&self) -> u16 {
        self.denied().map_or(422, Denied::status)
    }

    fn explain(&self, l: &crate::i18n::L10n) -> String {
        use crate::t;
        match self {
            Self::Empty => t!(l, "goals-words-empty"),
            Self::TooLong { by } => t!(l, "goals-words-too-long", by = *by),
            Self::Denied(denied) => denied.explain(l),
        }
    }

    fn denied(&self) -> Option<Denied> {
        match self {
            Self::Denied(denied) => Some(*denied),
            _ => None,
        }
    }
}

/// The door to the server. Who may do what is decided behind it.
#[cfg(feature = "ssr")]
#[async_trait::async_trait]
pub trait Goals: Send + Sync {
    /// Where the signed-in participant is, and what comes next.
    async fn way(&self) -> Result<Way, GoalsError>;
    /// Her own words, if she has written any.
    async fn own_words(&self) -> Result<Option<OwnWords>, GoalsError>;
    /// Keeps them in place of the earlier ones.
    async fn say(&self, words: OwnWords) -> Result<(), GoalsError>;
}
