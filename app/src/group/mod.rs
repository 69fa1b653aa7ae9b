//! One message to many participants, each of whom gets it in a thread of her own and in her own language.
//!
//! A *group* is the participants whom a counsellor chooses for one message, by an occasion, an activity, a stage or a
//! search: it has no name, is chosen anew for each message, and nobody in it learns who else is.

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod choose;
#[cfg(feature = "ssr")]
pub mod preview;

use crate::{denied::Denied, messages::MessagesError};
use serde::{Deserialize, Serialize};

/// The most participants that one message goes to.
pub const MOST: usize = 500;

/// Why a message to many could not be prepared or sent; nobody has got it then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum GroupError {
    /// Nothing is wrong: she looks for people, and a name belongs into no address.
    #[error("the page is drawn again with those who are meant")]
    Look,
    #[error("nobody is chosen")]
    Nobody,
    #[error("more than {most} are chosen")]
    TooMany { most: usize },
    #[error("what it says cannot be sent: {0}")]
    Message(MessagesError),
    #[error(transparent)]
    Denied(Denied),
}

crate::form_error!(GroupError);

impl From<MessagesError> for GroupError {
    fn from(error: MessagesError) -> Self {
        match error {
            MessagesError::Denied(denied) => Self::Denied(denied),
            error => Self::Message(error),
        }
    }
}

#[cfg(feature = "ssr")]
pub use server::{Candidate, Choosing, Draft, Group, Recipient, When, Wish, Writing};

#[cfg(feature = "ssr")]
mod server {
    use super::GroupError;
    use crate::{
        denied::{Denied, Explain},
        i18n::{L10n, Texts},
        ids::{ActivityId, DraftId, OccasionId, PersonId},
        messages::{
            Language, MessageText, Param,
            content::Content,
            values::{Choices, Named},
        },
        programme::Stage,
        t,
    };
    use chrono::{DateTime, Utc};

    /// Which of her participants a counsellor wants to write to: those for whom all of it is true.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct Wish {
        pub person: Option<PersonId>,
        pub occasion: Option<OccasionId>,
        pub activity: Option<ActivityId>,
        /// A key of the programme's stages.
        pub stage: Option<String>,
        /// A part of the name, in any case.
        pub name: Option<String>,
    }

    /// A participant who is meant.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Candidate {
        pub id: PersonId,
        pub name: String,
        /// A locale tag.
        pub language: String,
    }

    /// An occasion that participants of hers have a place on.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct When {
        pub occasion: OccasionId,
        pub name: Texts,
        pub starts_at: DateTime<Utc>,
    }

    /// What the page of choosing needs.
    #[derive(Clone, Debug)]
    pub struct Choosing {
        /// By name.
        pub people: Vec<Candidate>,
        /// From today on, earliest first.
        pub occasions: Vec<When>,
        pub activities: Vec<Named<ActivityId, Texts>>,
        pub stages: Vec<Stage>,
        /// What can be filled into a phrase.
        pub choices: Choices,
    }

    /// What she writes.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Writing {
        Free { text: MessageText, language: Language },
        Phrase { key: String, fields: Vec<(Param, String)> },
    }

    /// Somebody whom a prepared message is for.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Recipient {
        pub who: Candidate,
        /// She has a device that is signed in, or has chosen another way.
        pub reachable: bool,
        /// She has got it.
        pub sent: bool,
    }

    /// A message that is prepared, or was sent.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Draft {
        pub id: DraftId,
        pub content: Content,
        /// It must have been understood before anything is decided.
        pub notice: bool,
        pub sent_at: Option<DateTime<Utc>>,
        /// By name.
        pub people: Vec<Recipient>,
    }

    /// The door to the server: for counsellors, and each for her own participants. Another's are not found.
    #[async_trait::async_trait]
    pub trait Group: Send + Sync {
        /// Whether the one who asks may look for participants.
        async fn may_look(&self) -> Result<(), Denied>;
        async fn choosing(&self, wish: &Wish) -> Result<Choosing, Denied>;
        /// Keeps what is to be sent, so that she can look at it first.
        async fn prepare(&self, to: &[PersonId], writing: Writing, notice: bool) -> Result<DraftId, GroupError>;
        async fn draft(&self, id: &DraftId) -> Result<Draft, Denied>;
        /// Sends it to these of those it was prepared for; what was sent is not sent again.
        async fn send(&self, id: &DraftId, to: &[PersonId]) -> Result<(), GroupError>;
    }

    impl Explain for GroupError {
        fn status(&self) -> u16 {
            self.denied().map_or(422, Denied::status)
        }

        fn explain(&self, l: &L10n) -> String {
            match self {
                // Never shown: the page reads the fields.
                Self::Look => String::new(),
                Self::Nobody => t!(l, "messages-nobody"),
                Self::TooMany { most } => t!(l, "group-too-many", most = *most),
                Self::Message(error) => error.explain(l),
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
