//! The door to the server, and what comes through it.

use super::{Direction, Recorded, Sent};
use crate::{
    attendance::{Event, Evidence},
    denied::{Denied, Explain},
    i18n::L10n,
    ids::EventId,
    schedule::Occasion,
    t,
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Why a check-in was not recorded; each case is something the reader can act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum CheckInError {
    /// Forged, altered, from a site we do not know, or from the future.
    #[error("the code is not one of ours")]
    CannotRead,
    #[error("the code has not six digits")]
    NotSixDigits,
    #[error("no site shows these digits")]
    WrongCode,
    #[error(transparent)]
    Denied(Denied),
}

crate::form_error!(CheckInError);

impl Explain for CheckInError {
    fn status(&self) -> u16 {
        self.denied().map_or(422, Denied::status)
    }

    fn explain(&self, l: &L10n) -> String {
        match self {
            Self::CannotRead => t!(l, "check-in-cannot-read"),
            Self::NotSixDigits => t!(l, "check-in-not-six-digits"),
            Self::WrongCode => t!(l, "check-in-wrong-code"),
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

/// What she can check in to, or out of, now.
#[derive(Clone, Debug)]
pub struct Here {
    /// For the form of this page: pressed twice, it is one check-in.
    pub id: EventId,
    /// Her occasion now, if there is one.
    pub occasion: Option<Occasion>,
    /// Her first check-in there.
    pub came: Option<Event>,
    /// Her last check-out there.
    pub left: Option<Event>,
}

impl Here {
    /// What she most likely wants to say next.
    pub fn next(&self) -> Direction {
        if self.came.is_some() { Direction::Out } else { Direction::In }
    }
}

/// What a scanned code says, before anything is recorded.
#[derive(Clone, Debug)]
pub struct AtSite {
    pub here: Here,
    pub site_name: String,
    /// The code's own moment.
    pub at: DateTime<Utc>,
    /// How it would be known, if it were recorded now.
    pub evidence: Evidence,
}

/// What was recorded, and whom to ask about it.
#[derive(Clone, Debug)]
pub struct Receipt {
    pub recorded: Recorded,
    /// The supervisors of the site.
    pub ask: Vec<String>,
    /// Whether she has said that she left.
    pub left: bool,
}

/// The door to the server. Who may do what is decided behind it.
#[async_trait::async_trait]
pub trait CheckIn: Send + Sync {
    /// The signed-in participant's occasion now.
    async fn here(&self) -> Result<Here, CheckInError>;
    /// What a scanned code says; records nothing.
    async fn at_site(&self, token: &str) -> Result<AtSite, CheckInError>;
    /// Records what a form sent. The same id with the same content is recorded once; with other content it is another
    /// check-in (somebody went back to an earlier page), under a new id.
    async fn check_in(&self, sent: Sent) -> Result<Recorded, CheckInError>;
    /// Her own receipt.
    async fn receipt(&self, id: &EventId) -> Result<Receipt, CheckInError>;
}
