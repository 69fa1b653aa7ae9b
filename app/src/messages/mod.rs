//! Messages between a participant and her counsellor.

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod compose;
#[cfg(feature = "ssr")]
pub mod content;
#[cfg(feature = "ssr")]
pub mod desk;
#[cfg(feature = "ssr")]
mod explain;
#[cfg(feature = "ssr")]
pub mod fields;
#[cfg(feature = "ssr")]
pub mod guest;
#[cfg(any(feature = "ssr", feature = "participant"))]
pub mod island;
#[cfg(feature = "ssr")]
mod outbox;
#[cfg(feature = "ssr")]
pub mod page;
mod param;
#[cfg(feature = "ssr")]
pub mod phrases;
#[cfg(feature = "ssr")]
mod port;
#[cfg(feature = "ssr")]
pub mod thread;
#[cfg(feature = "ssr")]
pub mod values;
#[cfg(feature = "ssr")]
pub mod visit;

use crate::{
    denied::Denied,
    free_text::{TextFault, free_text},
};
pub use param::{Param, ValueFault};
use serde::{Deserialize, Serialize};

/// What somebody writes to somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageText(String);

impl MessageText {
    /// Longest text, in characters.
    pub const MAX: usize = 1000;

    /// # Errors
    /// When the text is empty, longer than [`MessageText::MAX`], or no text.
    pub fn parse(text: &str) -> Result<Self, MessagesError> {
        Ok(Self(free_text(text, Self::MAX)?))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why a message could not be read or sent; each case is something the reader can act on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum MessagesError {
    #[error("the text is empty")]
    Empty,
    #[error("the text is {by} characters too long")]
    TooLong { by: usize },
    #[error("nobody is chosen")]
    Nobody,
    #[error("the language is none of ours")]
    UnknownLanguage,
    #[error("the participant has no counsellor")]
    NoCounsellor,
    #[error("no phrase of that key")]
    UnknownPhrase,
    #[error("no quick answer of that key")]
    UnknownQuick,
    #[error("what was filled in cannot be used: {0:?}")]
    Values(Vec<(Param, ValueFault)>),
    /// Nothing is wrong: the writer looks at it in both languages first.
    #[error("not sent yet, to be looked at")]
    Look,
    /// Nothing is wrong: the writer goes back to the fields.
    #[error("not sent yet, to be changed")]
    Change,
    #[error("that person cannot be invited")]
    NotInvitable,
    #[error("somebody is invited already")]
    AlreadyInvited,
    #[error(transparent)]
    Denied(Denied),
}

crate::form_error!(MessagesError);

impl From<TextFault> for MessagesError {
    fn from(fault: TextFault) -> Self {
        match fault {
            TextFault::Empty => Self::Empty,
            TextFault::TooLong(by) => Self::TooLong { by },
            TextFault::Unreadable => Self::Denied(fault.into()),
        }
    }
}

#[cfg(feature = "ssr")]
pub use port::{
    Colleague, Correspondence, Guest, Guests, Language, Last, Message, Messages, PhraseBook, Reach, Reader, ThreadLine,
};
