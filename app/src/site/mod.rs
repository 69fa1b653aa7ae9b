//! The site: a supervisor's groups of today, the screen, the roll.

#[cfg(feature = "staff")]
mod awake;
#[cfg(any(feature = "ssr", feature = "staff"))]
pub mod clock;
#[cfg(any(feature = "ssr", feature = "staff"))]
pub mod code;
#[cfg(any(feature = "ssr", feature = "staff"))]
pub mod island;
#[cfg(feature = "staff")]
mod kept;

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
mod marks;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod roll_more;
#[cfg(feature = "ssr")]
mod roll_page;
#[cfg(feature = "ssr")]
mod roll_queue;
#[cfg(feature = "ssr")]
mod screen_page;
#[cfg(feature = "ssr")]
mod screens;
#[cfg(feature = "ssr")]
mod screens_page;
#[cfg(feature = "ssr")]
pub mod stand_in;
#[cfg(feature = "ssr")]
pub mod visitors;

#[cfg(feature = "ssr")]
pub use marks::Marks;
#[cfg(feature = "ssr")]
pub use port::{Code, Group, Roll, Row, Said, SiteToday, Sites, Visit};
#[cfg(feature = "ssr")]
pub use screens::{Enrolled, FreshScreenCode, Here, OnScreen, ScreenInUse, Screens, SiteScreens};
#[cfg(feature = "ssr")]
pub use stand_in::{SiteStandIns, StandIn, StandIns};
#[cfg(feature = "ssr")]
pub use visitors::{Visitor, Visitors, Waiting};

use crate::denied::Denied;
use serde::{Deserialize, Serialize};

/// Why a roll could not be written; each case is something the supervisor can act on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum SiteError {
    /// What the municipality cancelled never counts against anyone, so there is nothing to mark.
    #[error("the occasion is cancelled")]
    Cancelled,
    #[error("the visit has its place already")]
    Placed,
    #[error("a visitor needs a few words")]
    VisitorNote,
    #[error("the words about a visitor are too many")]
    VisitorNoteLong,
    #[error("no time of the day that has been")]
    VisitorTime,
    #[error("nobody was chosen for the visitor")]
    VisitorWho,
    #[error("the visitor does not wait any more")]
    VisitorGone,
    #[error(transparent)]
    Denied(Denied),
}

crate::form_error!(SiteError);

#[cfg(feature = "ssr")]
impl crate::denied::Explain for SiteError {
    fn status(&self) -> u16 {
        self.denied().map_or(422, Denied::status)
    }

    fn explain(&self, l: &crate::i18n::L10n) -> String {
        use crate::t;
        match self {
            Self::Cancelled => t!(l, "roll-cancelled"),
            Self::Placed => t!(l, "roll-visit-placed"),
            Self::VisitorNote => t!(l, "visitor-note-empty"),
            Self::VisitorNoteLong => t!(l, "visitor-note-long", most = visitors::NOTE_MAX),
            Self::VisitorTime => t!(l, "visitor-time-bad"),
            Self::VisitorWho => t!(l, "visitor-who-none"),
            Self::VisitorGone => t!(l, "visitor-gone"),
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

/// By which a screen is known; nothing else opens with it.
pub const SCREEN_COOKIE: &str = "__Host-screen";

/// Whether the device that asks says that it is a screen. What it may see is decided behind the door.
#[cfg(feature = "ssr")]
pub fn is_screen_device() -> bool {
    let cookies = |parts: &http::request::Parts| {
        let values = parts.headers.get_all(http::header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        values.flat_map(|value| value.split(';')).any(|pair| {
            pair.trim().strip_prefix(SCREEN_COOKIE).is_some_and(|rest| rest.len() > 1 && rest.starts_with('='))
        })
    };
    leptos::prelude::use_context::<http::request::Parts>().as_ref().is_some_and(cookies)
}

/// Why a device is no screen; each case is something whoever stands before it can act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum ScreenError {
    #[error("no code of ours")]
    Unknown,
    #[error("the code was used")]
    Used,
    #[error("the code has expired")]
    Expired,
    /// This device was a screen and was taken out of use.
    #[error("the screen is out of use")]
    Revoked,
    #[error(transparent)]
    Denied(Denied),
}

crate::form_error!(ScreenError);

#[cfg(feature = "ssr")]
impl crate::denied::Explain for ScreenError {
    fn status(&self) -> u16 {
        match self {
            Self::Unknown | Self::Used | Self::Expired => 422,
            Self::Revoked => 410,
            Self::Denied(denied) => Denied::status(*denied),
        }
    }

    fn explain(&self, l: &crate::i18n::L10n) -> String {
        use crate::t;
        match self {
            Self::Unknown => t!(l, "screen-code-unknown"),
            Self::Used => t!(l, "screen-code-used"),
            Self::Expired => t!(l, "screen-code-expired"),
            Self::Revoked => t!(l, "screen-revoked"),
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

#[cfg(feature = "ssr")]
mod port {
    use super::{Marks, SiteError};
    use crate::{
        attendance::{Doubts, Evidence, Outcome},
        denied::Denied,
        ids::{EventId, OccasionId, PersonId, SiteId},
        schedule::Occasion,
    };
    use chrono::{DateTime, Utc};

    /// One site of a supervisor, with its groups of today, earliest first.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SiteToday {
        pub id: SiteId,
        pub name: String,
        pub groups: Vec<Group>,
    }

    /// One occasion of today and how many are there.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Group {
        pub occasion: Occasion,
        pub expected: u32,
        /// Present or late; who left early is not here any more.
        pub here: u32,
    }

    /// What a site's screen shows at one moment. Nobody's name is in it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Code {
        pub site: SiteId,
        pub site_name: String,
        /// Where the QR code leads: `https://HOST/c/TOKEN`.
        pub url: String,
        /// The QR code as an SVG document with its quiet zone.
        pub svg: String,
        /// Six digits for those who cannot scan.
        pub digits: String,
        /// Milliseconds until another token stands on the screen, at least 1.
        pub changes_in_ms: u32,
        /// The moment this was made.
        pub at: DateTime<Utc>,
    }

    /// The roll of one occasion, as its supervisor may see it: names and times.
    ///
    /// There is no field for a reason, a language or a counsellor's judgement, so that no view can show one.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Roll {
        pub site: SiteId,
        pub site_name: String,
        /// `None` when nothing takes place here today.
        pub occasion: Option<Occasion>,
        pub rows: Vec<Row>,
        /// What takes place here on the day of the roll, earliest first.
        pub that_day: Vec<Occasion>,
        /// Today's and the past days' other occasions that can still be marked, latest day first.
        pub others: Vec<Occasion>,
        /// Check-ins on the day of the roll that matched no occasion.
        pub visits: Vec<Visit>,
    }

    /// One person on the roll.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Row {
        pub participant: PersonId,
        /// Her name, or her alias if her identity is protected.
        pub name: String,
        /// Every check-in and check-out, hers and those that staff recorded, earliest first.
        pub presences: Vec<Said>,
        /// She has said that she cannot come. Why is not for the supervisor.
        pub told: bool,
        /// A code sent later, or her own word, that nobody has confirmed.
        pub needs_confirmation: bool,
        /// The supervisor's mark, unless taken back.
        pub mark: Option<Outcome>,
        /// Marks that came when a later one stood already, and when they were made: they change nothing.
        pub overtaken: Vec<(Outcome, DateTime<Utc>)>,
        /// Who typed the mark in, if it comes from a list on paper.
        pub typed_by: Option<String>,
        /// The mark she gets when everyone else is said to be here.
        pub if_all_here: Option<Outcome>,
        /// The mark she gets when her word is confirmed as it is.
        pub if_confirmed: Option<Outcome>,
        /// By which her codes are known on a phone without network: `VERSION.NUMBER`.
        pub codes: Vec<String>,
        /// The counsellor has decided, which weighs more than a mark.
        pub decided: bool,
        /// What to look at, without accusing anybody.
        pub doubts: Doubts,
    }

    /// A presence, and how it is known.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Said {
        pub at: DateTime<Utc>,
        pub received_at: DateTime<Utc>,
        pub evidence: Evidence,
        /// Staff recorded it; she did not say it.
        pub of_staff: bool,
        /// True when it says that she left.
        pub out: bool,
    }

    /// A check-in that matched no occasion.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Visit {
        pub id: EventId,
        /// Her name, or her alias if her identity is protected.
        pub name: String,
        pub said: Said,
    }

    /// The door to the server. Who may do what is decided behind it.
    #[async_trait::async_trait]
    pub trait Sites: Send + Sync {
        /// The supervisor's sites with their groups of today.
        async fn today(&self) -> Result<Vec<SiteToday>, Denied>;
        /// What the site's screen shows now.
        async fn code(&self, site: &SiteId) -> Result<Code, Denied>;
        /// The roll of this occasion, or of the group that is there now or comes next.
        async fn roll(&self, site: &SiteId, occasion: Option<&OccasionId>) -> Result<Roll, Denied>;
        /// Writes what differs from the log, each as an entry of its own; all of it or nothing.
        async fn mark(&self, site: &SiteId, occasion: &OccasionId, marks: Marks) -> Result<(), SiteError>;
        /// Gives a visit its occasion, as an entry that replaces it.
        async fn place(&self, site: &SiteId, visit: &EventId, occasion: &OccasionId) -> Result<(), SiteError>;
    }
}
