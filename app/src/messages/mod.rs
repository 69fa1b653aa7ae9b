//! Messages between a participant and her counsellor.

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod content;
#[cfg(feature = "ssr")]
pub mod desk;
#[cfg(feature = "ssr")]
pub mod fields;
#[cfg(any(feature = "ssr", feature = "participant"))]
pub mod island;
#[cfg(feature = "ssr")]
pub mod page;
mod param;
#[cfg(feature = "ssr")]
pub mod phrases;
#[cfg(feature = "ssr")]
mod thread;
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
    #[error("what was filled in cannot be used: {0:?}")]
    Values(Vec<(Param, ValueFault)>),
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
pub use server::{Correspondence, Language, Last, Message, Messages, Reach, ThreadLine};

#[cfg(feature = "ssr")]
mod server {
    use super::{MessageText, MessagesError, Param, ValueFault, content::Content};
    use crate::{
        denied::{Denied, Explain},
        i18n::{L10n, Locale},
        ids::{MessageId, PersonId},
        t,
    };
    use chrono::{DateTime, Utc};

    /// The language a message is written in: one that the interface speaks, as `lang` has it (`sv`, never `sv-simple`).
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Language(String);

    impl Language {
        /// # Errors
        /// When no locale is in this language.
        pub fn parse(lang: &str) -> Result<Self, MessagesError> {
            let known = Locale::all().iter().any(|locale| locale.lang == lang);
            known.then(|| Self(lang.to_owned())).ok_or(MessagesError::UnknownLanguage)
        }

        /// What somebody who reads in this locale is taken to write in.
        pub fn of_reader(locale: &Locale) -> Self {
            Self(locale.lang.clone())
        }

        /// Every language once, in the order in which they are offered, with its name in itself.
        pub fn all() -> Vec<(&'static str, &'static str)> {
            let mut all: Vec<(&str, &str)> = Vec::new();
            for locale in Locale::all() {
                if all.iter().all(|(lang, _)| *lang != locale.lang) {
                    all.push((&locale.lang, &locale.name));
                }
            }
            all
        }

        pub fn as_str(&self) -> &str {
            &self.0
        }
    }

    /// One message as one of the two reads it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Message {
        pub id: MessageId,
        /// Written on the reader's side: by the participant when she reads, by a counsellor when one reads.
        pub ours: bool,
        /// Written by the reader herself, not by a counsellor before her.
        pub mine: bool,
        pub author: String,
        pub content: Content,
        /// When it was written, if her phone could not send it at once.
        pub claimed_at: Option<DateTime<Utc>>,
        pub sent_at: DateTime<Utc>,
        /// When the other side first saw it; of a message to the reader, `None` is one she had not seen before now.
        pub read_at: Option<DateTime<Utc>>,
    }

    /// What two people have written to each other.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Correspondence {
        /// Whom the reader writes to: her counsellor, if she has one; or the participant.
        pub with: Option<String>,
        /// Oldest first.
        pub messages: Vec<Message>,
        /// There are older ones than these.
        pub more: bool,
    }

    /// How much of a thread to show.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Reach {
        /// The newest 50: a page stays small on a slow network.
        Newest,
        /// The newest 2,000: years of writing.
        All,
    }

    impl Reach {
        /// The most messages of one page.
        pub fn most(self) -> u32 {
            match self {
                Self::Newest => 50,
                Self::All => 2_000,
            }
        }
    }

    /// A counsellor's participant, and where their thread stands.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ThreadLine {
        pub participant: PersonId,
        pub name: String,
        /// Messages of hers that no counsellor has opened.
        pub unread: u32,
        pub last: Option<Last>,
    }

    /// Who wrote the newest message of a thread, and when. Not what: opening a thread is written down for the
    /// participant to see, looking at a list is not.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Last {
        /// The reader herself wrote it.
        pub mine: bool,
        pub author: String,
        pub sent_at: DateTime<Utc>,
    }

    /// The door to the server. Who may do what is decided behind it.
    #[async_trait::async_trait]
    pub trait Messages: Send + Sync {
        /// How many messages wait for the person signed in: a participant or a counsellor.
        async fn unread(&self) -> Result<u32, Denied>;
        /// The signed-in participant's thread. `opened` when she looks at it: then what was sent to her counts as read.
        async fn own_thread(&self, reach: Reach, opened: bool) -> Result<Correspondence, MessagesError>;
        /// The signed-in participant writes to her counsellor.
        async fn answer(&self, text: MessageText) -> Result<(), MessagesError>;
        /// The signed-in counsellor's participants: those she wrote with last first, then the others by name.
        async fn threads(&self) -> Result<Vec<ThreadLine>, MessagesError>;
        /// The signed-in counsellor's thread with one of her participants; `opened` as in [`Messages::own_thread`].
        async fn thread_with(
            &self,
            participant: &PersonId,
            reach: Reach,
            opened: bool,
        ) -> Result<Correspondence, MessagesError>;
        /// The signed-in counsellor writes the same to each of these participants of hers; to all of them or to none.
        async fn write(&self, to: &[PersonId], text: MessageText, language: Language) -> Result<(), MessagesError>;
    }

    impl ValueFault {
        /// What is wrong, for whoever filled it in.
        pub fn explain(self, l: &L10n, param: Param) -> String {
            match self {
                Self::Missing => match param {
                    Param::Day => t!(l, "talk-no-day"),
                    Param::Time => t!(l, "talk-no-time"),
                    Param::Document => t!(l, "talk-no-document"),
                    Param::Activity | Param::Site | Param::Person => t!(l, "talk-no-choice"),
                },
                Self::NotAChoice => t!(l, "talk-no-choice"),
                Self::NotADay => t!(l, "talk-not-a-day"),
                Self::FarOff => t!(l, "talk-far-off"),
                Self::NotATime => t!(l, "talk-not-a-time"),
                Self::TooLong { by } => t!(l, "messages-text-too-long", by = by),
                Self::NotAText => t!(l, "denied-bad-form"),
            }
        }
    }

    impl Explain for MessagesError {
        fn status(&self) -> u16 {
            self.denied().map_or(422, Denied::status)
        }

        fn explain(&self, l: &L10n) -> String {
            match self {
                Self::Empty => t!(l, "messages-text-empty"),
                Self::TooLong { by } => t!(l, "messages-text-too-long", by = *by),
                Self::Nobody => t!(l, "messages-nobody"),
                Self::UnknownLanguage => t!(l, "messages-language-unknown"),
                Self::NoCounsellor => t!(l, "messages-no-counsellor"),
                Self::UnknownPhrase => t!(l, "talk-unknown-phrase"),
                Self::Values(_) => t!(l, "talk-values"),
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
}
