//! Being told that there is something new: which ways a person has chosen, and what became of it.
//!
//! What she is told carries nothing but that: no name, no place, no authority.

mod address;
#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod card;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod reached;

pub use address::{Address, masked};
#[cfg(feature = "ssr")]
pub use reached::Reached;

use crate::denied::Denied;
use serde::{Deserialize, Serialize};

/// How somebody can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// Web Push, to a signed-in device.
    Push,
    Email,
    Sms,
}

impl Way {
    pub const ALL: [Self; 3] = [Self::Push, Self::Email, Self::Sms];

    /// The word in the database, in forms and in figures.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Push => "push",
            Self::Email => "email",
            Self::Sms => "sms",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.as_str() == word)
    }
}

/// Digits of the code that confirms an address.
pub const CODE_DIGITS: usize = 6;

/// Why a way could not be chosen; each case is something the reader can act on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum NotifyError {
    #[error("not an e-mail address")]
    NoEmail,
    #[error("not a telephone number")]
    NoPhone,
    #[error("not the code that was sent")]
    WrongCode,
    #[error("the code is too old, or was wrong too often")]
    CodeEnded,
    #[error("nothing could be sent to this address")]
    NotSent,
    #[error(transparent)]
    Denied(Denied),
}

crate::form_error!(NotifyError);

#[cfg(feature = "ssr")]
pub use server::{Choices, Contact, Notify, Outcome, ToldOf};

#[cfg(feature = "ssr")]
mod server {
    use super::{Address, NotifyError, Way};
    use crate::{
        denied::{Denied, Explain},
        i18n::L10n,
        ids::PersonId,
        t,
    };
    use chrono::{DateTime, NaiveTime, Utc};

    /// What a person may choose, and has chosen.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Choices {
        /// The key that browsers are subscribed to (base64url), where push is offered.
        pub push_key: Option<String>,
        /// Whether the device that asks is told.
        pub push_here: bool,
        /// How many other devices of hers are.
        pub push_elsewhere: usize,
        /// E-mail and text messages, as far as they are offered, and her address if she gave one.
        pub contacts: Vec<(Way, Option<Contact>)>,
        /// Between these times of the day nobody is told anything; `None`: there is no night.
        pub quiet: Option<(NaiveTime, NaiveTime)>,
    }

    /// An address as it is shown.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Contact {
        pub masked: String,
        pub confirmed: bool,
    }

    /// What became of a message its reader has not read.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Outcome {
        /// She will be told.
        Waiting,
        /// She was told.
        Told(Vec<Way>),
        /// She has chosen no way.
        NoWay,
        /// Every way failed.
        NotReached,
    }

    /// One message to a participant that she has not read.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ToldOf {
        pub sent_at: DateTime<Utc>,
        pub outcome: Outcome,
    }

    /// The door to the server. Who may do what is decided behind it.
    #[async_trait::async_trait]
    pub trait Notify: Send + Sync {
        /// What whoever asks may choose: a participant, or a counsellor.
        async fn choices(&self) -> Result<Choices, Denied>;
        /// Whether this is a moment to ask the participant who is signed in.
        async fn may_ask(&self) -> Result<bool, Denied>;
        /// She does not want to be asked again.
        async fn decline(&self) -> Result<(), Denied>;
        /// The device that asks is not told any more.
        async fn push_off(&self) -> Result<(), Denied>;
        /// A new address of her own; a code is sent there.
        async fn add(&self, address: Address) -> Result<(), NotifyError>;
        /// The code that came there.
        async fn confirm(&self, way: Way, code: &str) -> Result<(), NotifyError>;
        /// She takes the address away.
        async fn remove(&self, way: Way) -> Result<(), NotifyError>;
        /// What became of the newest unread messages to a participant of the counsellor signed in.
        async fn told_of(&self, participant: &PersonId) -> Result<Vec<ToldOf>, Denied>;
    }

    impl Explain for NotifyError {
        fn status(&self) -> u16 {
            match self {
                Self::NotSent => 503,
                other => other.denied().map_or(422, Denied::status),
            }
        }

        fn explain(&self, l: &L10n) -> String {
            match self {
                Self::NoEmail => t!(l, "notify-no-email"),
                Self::NoPhone => t!(l, "notify-no-phone"),
                Self::WrongCode => t!(l, "notify-wrong-code"),
                Self::CodeEnded => t!(l, "notify-code-ended"),
                Self::NotSent => t!(l, "notify-not-sent"),
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
