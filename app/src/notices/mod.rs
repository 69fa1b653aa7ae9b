//! Consequence notices: a message that must have been understood before anything is decided, and what is known of how
//! its reader met it.

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod card;
#[cfg(feature = "ssr")]
pub mod desk;
#[cfg(feature = "ssr")]
pub mod lists;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod state;
#[cfg(feature = "ssr")]
pub mod thread;

use crate::denied::Denied;
use serde::{Deserialize, Serialize};

/// What a participant says of a notice. Both are kept; the last one counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// "I have read this and I understand."
    Understood,
    /// "I do not understand: I want help."
    Help,
}

impl Answer {
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "understood" => Some(Self::Understood),
            "help" => Some(Self::Help),
            _ => None,
        }
    }
}

/// In whose words a notice was explained. A closed set: nothing else of the talk is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// An interpreter in the room.
    Interpreter,
    /// An interpreter on the phone or a screen.
    Phone,
    /// A member of the staff who speaks the language.
    Colleague,
    /// Somebody she brought with her.
    Companion,
    /// The counsellor herself, without an interpreter.
    Nobody,
}

impl By {
    pub const ALL: [Self; 5] = [Self::Interpreter, Self::Phone, Self::Colleague, Self::Companion, Self::Nobody];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Interpreter => "interpreter",
            Self::Phone => "phone",
            Self::Colleague => "colleague",
            Self::Companion => "companion",
            Self::Nobody => "nobody",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|by| by.as_str() == word)
    }
}

/// Why something of a notice could not be read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum NoticesError {
    #[error("nobody is chosen who explained it")]
    NoBy,
    #[error("not a day from the notice's own to today")]
    BadDay,
    #[error("the language is none of ours")]
    UnknownLanguage,
    #[error("the entry has been corrected before")]
    Corrected,
    #[error(transparent)]
    Denied(Denied),
}

crate::form_error!(NoticesError);

#[cfg(feature = "ssr")]
pub use server::{Event, Explained, Kind, Marked, Notice, Notices, Stands};
#[cfg(feature = "ssr")]
pub use state::State;

#[cfg(feature = "ssr")]
mod server {
    use super::{Answer, By, NoticesError, State};
    use crate::{
        account::Level,
        denied::{Denied, Explain},
        i18n::L10n,
        ids::{MessageId, NoticeEventId, PersonId},
        messages::content::Content,
        t,
    };
    use chrono::{DateTime, NaiveDate, Utc};

    /// What happened around a notice.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Kind {
        /// It stood on Today or in the thread, and she looked.
        Shown,
        /// She opened its own page.
        Opened,
        /// She had it read aloud.
        Played,
        Understood,
        Help,
        /// The counsellor says that it was explained.
        Explained,
    }

    impl Kind {
        pub fn as_str(self) -> &'static str {
            match self {
                Self::Shown => "shown",
                Self::Opened => "opened",
                Self::Played => "played",
                Self::Understood => "understood",
                Self::Help => "help",
                Self::Explained => "explained",
            }
        }

        pub fn parse(word: &str) -> Option<Self> {
            [Self::Shown, Self::Opened, Self::Played, Self::Understood, Self::Help, Self::Explained]
                .into_iter()
                .find(|kind| kind.as_str() == word)
        }
    }

    /// How a notice was explained.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Explained {
        pub by: By,
        pub on: NaiveDate,
        /// For `lang`.
        pub language: String,
    }

    /// One entry; none is ever changed.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Event {
        pub id: NoticeEventId,
        pub kind: Kind,
        pub at: DateTime<Utc>,
        pub author: String,
        /// A locale tag, or a language as messages have it.
        pub language: Option<String>,
        pub level: Option<Level>,
        /// Of [`Kind::Explained`].
        pub explained: Option<Explained>,
        /// The entry that this one corrects.
        pub replaces: Option<NoticeEventId>,
    }

    /// A notice, and all that is known of it, oldest first.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Notice {
        pub message: MessageId,
        pub participant: PersonId,
        pub participant_name: String,
        /// The locale tag that she reads.
        pub participant_language: String,
        pub author: String,
        pub content: Content,
        pub sent_at: DateTime<Utc>,
        /// Whom she can ask: her counsellor of today.
        pub counsellor: Option<String>,
        pub events: Vec<Event>,
    }

    /// That a message in a thread is a notice, as one reader of the thread sees it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Marked {
        pub message: MessageId,
        pub stands: Stands,
    }

    /// What a reader of a thread sees of a notice in it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Stands {
        /// The participant and her counsellor: where it stands. All that happened is on the notice's own page.
        Known(State),
        /// Who is invited into the thread: whether it is confirmed, and no more. When it was shown, opened or played,
        /// that help was wanted and how it was explained stays between the participant and her counsellor; so does
        /// having it explained.
        Confirmed(bool),
    }

    /// The door to the server. Who may do what is decided behind it.
    #[async_trait::async_trait]
    pub trait Notices: Send + Sync {
        /// The signed-in participant's notices that she has not confirmed, newest first. `opened` when she looks: that
        /// they were shown is written down.
        async fn waiting(&self, opened: bool) -> Result<Vec<Notice>, Denied>;
        /// One of hers; `opened` as above, and it counts as read.
        async fn own(&self, message: &MessageId, opened: bool) -> Result<Notice, Denied>;
        async fn answer(&self, message: &MessageId, answer: Answer) -> Result<(), Denied>;
        /// She had it read aloud.
        async fn played(&self, message: &MessageId) -> Result<(), Denied>;
        /// Those of the thread that this message stands in, as far as the person signed in may read it; `opened` when
        /// the participant herself looks.
        async fn in_thread(&self, one_of: &MessageId, opened: bool) -> Result<Vec<Marked>, Denied>;
        /// One that a participant of the signed-in counsellor got. That she looked is written down.
        async fn of_mine(&self, message: &MessageId) -> Result<Notice, Denied>;
        /// All that one of the counsellor's participants got, newest first.
        async fn of_participant(&self, participant: &PersonId) -> Result<Vec<Notice>, Denied>;
        /// Those that wait for the counsellor: help is wanted, or nobody answers; oldest first.
        async fn to_follow_up(&self) -> Result<Vec<Notice>, Denied>;
        /// The counsellor says how it was explained; `replaces`: instead of what an earlier entry says.
        async fn explained(
            &self,
            message: &MessageId,
            explained: Explained,
            replaces: Option<NoticeEventId>,
        ) -> Result<(), NoticesError>;
    }

    impl Explain for NoticesError {
        fn status(&self) -> u16 {
            self.denied().map_or(422, Denied::status)
        }

        fn explain(&self, l: &L10n) -> String {
            match self {
                Self::NoBy => t!(l, "notices-no-by"),
                Self::BadDay => t!(l, "notices-bad-day"),
                Self::UnknownLanguage => t!(l, "messages-language-unknown"),
                Self::Corrected => t!(l, "notices-corrected-before"),
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
