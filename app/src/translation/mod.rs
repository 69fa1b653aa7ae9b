//! A machine's translation of a message, made when its reader asks for it and shown below what was written.

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod below;

use crate::denied::Denied;
use serde::{Deserialize, Serialize};

/// Why a message could not be translated. The message itself is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum TranslationError {
    #[error("there is no translation service, or not for these languages")]
    NotOffered,
    #[error("the translation service took too long")]
    Slow,
    #[error("the translation service does not answer")]
    Down,
    #[error("the translation service answered what cannot be used")]
    Unusable,
    #[error(transparent)]
    Denied(Denied),
}

crate::form_error!(TranslationError);

#[cfg(feature = "ssr")]
pub use server::{Asked, Beside, Made, Translation};

#[cfg(feature = "ssr")]
mod server {
    use super::TranslationError;
    use crate::{
        denied::{Denied, Explain},
        i18n::L10n,
        ids::{MessageId, PersonId},
        t,
    };

    /// One machine translation.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Made {
        pub message: MessageId,
        pub text: String,
    }

    /// What a reader of a thread may have beside its messages.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct Beside {
        /// The reader's language, as `lang` has it.
        pub into: String,
        /// The languages that the service can translate from into hers; none when there is no service, or it is silent.
        pub from: Vec<String>,
        /// What has been made in her language of messages of this thread.
        pub made: Vec<Made>,
    }

    /// Where the message stands that somebody asked about.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Asked {
        /// In this participant's thread.
        pub participant: PersonId,
        /// She who asked is invited into it.
        pub as_guest: bool,
    }

    /// The door to the server. Who may do what is decided behind it.
    #[async_trait::async_trait]
    pub trait Translation: Send + Sync {
        /// What belongs to the thread that this message stands in. Its reader is the participant, her counsellor, or
        /// who is invited, for what she may read of it and as long as she is invited.
        async fn beside(&self, message: &MessageId) -> Result<Beside, Denied>;
        /// Has this message translated into the reader's language; for the same readers.
        async fn ask(&self, message: &MessageId) -> Result<Asked, TranslationError>;
    }

    impl Explain for TranslationError {
        fn status(&self) -> u16 {
            match self {
                Self::NotOffered => 422,
                Self::Slow | Self::Down | Self::Unusable => 503,
                Self::Denied(denied) => denied.status(),
            }
        }

        fn explain(&self, l: &L10n) -> String {
            match self {
                Self::NotOffered => t!(l, "translation-not-offered"),
                Self::Slow => t!(l, "translation-slow"),
                Self::Down => t!(l, "translation-down"),
                Self::Unusable => t!(l, "translation-unusable"),
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
