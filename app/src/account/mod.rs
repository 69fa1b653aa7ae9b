//! Who is signed in, on which device, reading what.

#[cfg(feature = "ssr")]
pub mod api;
mod code;
#[cfg(feature = "ssr")]
pub mod invite;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod port;
#[cfg(feature = "ssr")]
pub mod settings;
#[cfg(feature = "ssr")]
pub mod tongues;
mod way;
#[cfg(feature = "ssr")]
pub mod words;

use crate::{denied::Denied, ids::PersonId};
pub use code::Code;
#[cfg(feature = "ssr")]
pub use port::{Account, Device, FreshCode, Invited, Invitee, Joined, Opened, Settings, WhichDevices};
use serde::{Deserialize, Serialize};
pub use way::local_path;

/// What someone is in the programme; decides which pages are hers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Participant,
    Counsellor,
    Supervisor,
    Caseworker,
    Administrator,
}

impl Role {
    pub const ALL: [Self; 5] =
        [Self::Participant, Self::Counsellor, Self::Supervisor, Self::Caseworker, Self::Administrator];

    /// The word in the database, in files and in the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Participant => "participant",
            Self::Counsellor => "counsellor",
            Self::Supervisor => "supervisor",
            Self::Caseworker => "caseworker",
            Self::Administrator => "administrator",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }

    /// Where someone in this role begins.
    pub fn first_page(self) -> &'static str {
        match self {
            Self::Participant => "/",
            Self::Counsellor => "/desk",
            Self::Supervisor => "/site",
            Self::Caseworker => "/records",
            Self::Administrator => "/setup",
        }
    }
}

/// How much Swedish a text asks for (domain.md: A1, A2, B1); follows from the stage unless chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    VeryEasy,
    Easy,
    Ordinary,
}

impl Level {
    pub const ALL: [Self; 3] = [Self::VeryEasy, Self::Easy, Self::Ordinary];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::VeryEasy => "very_easy",
            Self::Easy => "easy",
            Self::Ordinary => "ordinary",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == word)
    }
}

/// The person signed in on this device, as a page needs to know her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Me {
    pub id: PersonId,
    pub role: Role,
    pub name: String,
    /// A short value that differs between people and says nothing else: keeps one's kept pages from another.
    pub mark: String,
    /// When she stops being anybody here, if that is known: a stand-in at the end of her day.
    #[cfg(feature = "ssr")]
    pub until: Option<chrono::DateTime<chrono::Utc>>,
}

/// Nobody is signed in, but a stand-in was until midnight: her phone may still send what was tapped on her day.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandInOver {
    /// Like [`Me::mark`]: by it the phone knows what is hers to send.
    pub mark: String,
}

/// Why a code signs nobody in; each case is something its owner can act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum JoinError {
    #[error("no such code")]
    Unknown,
    #[error("the code was used before")]
    Used,
    #[error("the code is too old")]
    Expired,
    #[error(transparent)]
    Denied(Denied),
}

crate::form_error!(JoinError);

#[cfg(feature = "ssr")]
impl crate::denied::Explain for JoinError {
    fn status(&self) -> u16 {
        match self {
            Self::Unknown => 404,
            Self::Used | Self::Expired => 410,
            Self::Denied(denied) => denied.status(),
        }
    }

    fn explain(&self, l: &crate::i18n::L10n) -> String {
        use crate::t;
        match self {
            Self::Unknown => t!(l, "join-unknown"),
            Self::Used => t!(l, "join-used"),
            Self::Expired => t!(l, "join-expired"),
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
