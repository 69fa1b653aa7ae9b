//! Lists on paper: for a day without phones or network. Each row has a short code, by which it is typed back in; what
//! is typed in is marked as coming from paper, with who typed it.

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod code;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod type_page;

#[cfg(feature = "ssr")]
pub use code::{NotACode, RowCode};
#[cfg(feature = "ssr")]
pub use port::{Judged, List, ListRow, Lists};

use crate::denied::Denied;
use serde::{Deserialize, Serialize};

/// How many rows one form takes.
pub const ROWS: u8 = 12;
/// How many of them are shown at first: on a phone twelve are a long way to the button.
pub const SHOWN: u8 = 4;
/// Most characters of a field; what is longer is wrong anyway, and is cut off here.
pub const MOST: usize = 12;

/// One row of the form, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed {
    /// Which row of the form: 1 to [`ROWS`].
    pub row: u8,
    pub code: String,
    /// An outcome's word.
    pub outcome: String,
    /// "09:05", or empty.
    pub came: String,
    pub left: String,
}

/// A row that was not recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    pub typed: Typed,
    pub why: Fault,
}

/// Why a row was not recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fault {
    NoCode,
    /// Not five characters that codes are written with.
    NotACode,
    /// A slip: the check character does not fit.
    Slip,
    /// On no list of this site, or on one of more than a month ago.
    Unknown,
    /// The same code stands in an earlier row of the form.
    Twice,
    /// The roll of that day cannot be written any more.
    Closed,
    Cancelled,
    NotBegun,
    NoOutcome,
    NoTime,
    /// After the end, before the beginning, still to come, or left before she came.
    TimeOutside,
    /// A time for somebody who was not there.
    TimeOfNobody,
}

/// Why nothing was looked at.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum PaperError {
    #[error("nothing was typed")]
    Empty,
    #[error(transparent)]
    Denied(Denied),
}

crate::form_error!(PaperError);

#[cfg(feature = "ssr")]
impl Fault {
    pub fn explain(self, l: &crate::i18n::L10n) -> String {
        use crate::t;
        match self {
            Self::NoCode => t!(l, "paper-no-code"),
            Self::NotACode => t!(l, "paper-not-a-code"),
            Self::Slip => t!(l, "paper-slip"),
            Self::Unknown => t!(l, "paper-unknown"),
            Self::Twice => t!(l, "paper-twice"),
            Self::Closed => t!(l, "paper-closed"),
            Self::Cancelled => t!(l, "paper-cancelled"),
            Self::NotBegun => t!(l, "paper-not-begun"),
            Self::NoOutcome => t!(l, "paper-no-outcome"),
            Self::NoTime => t!(l, "paper-no-time"),
            Self::TimeOutside => t!(l, "paper-time-outside"),
            Self::TimeOfNobody => t!(l, "paper-time-of-nobody"),
        }
    }
}

#[cfg(feature = "ssr")]
impl crate::denied::Explain for PaperError {
    fn status(&self) -> u16 {
        self.denied().map_or(422, Denied::status)
    }

    fn explain(&self, l: &crate::i18n::L10n) -> String {
        match self {
            Self::Empty => crate::t!(l, "paper-empty"),
            Self::Denied(denied) => denied.explain(l),
        }
    }

    fn denied(&self) -> Option<Denied> {
        match self {
            Self::Denied(denied) => Some(*denied),
            Self::Empty => None,
        }
    }
}

#[cfg(feature = "ssr")]
mod port {
    use super::{Refused, RowCode, Typed};
    use crate::{
        denied::Denied,
        ids::{OccasionId, SiteId},
        schedule::Occasion,
        site::SiteError,
    };
    use http::{HeaderMap, HeaderValue};

    /// The list of one occasion.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct List {
        pub site: SiteId,
        pub site_name: String,
        /// `None` when nothing takes place here today.
        pub occasion: Option<Occasion>,
        pub rows: Vec<ListRow>,
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ListRow {
        /// Her name, or her alias if her identity is protected: others see the paper.
        pub name: String,
        pub code: RowCode,
    }

    /// What came of a form.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Judged {
        /// Rows that were recorded.
        pub recorded: usize,
        /// Rows that were in the record already, as typed.
        pub same: usize,
        /// Rows that were not recorded.
        pub refused: usize,
        /// Carries what was refused to the next page of this device, for two minutes; empties it when there is nothing.
        pub cookie: HeaderValue,
    }

    /// The door to the server: for a site's supervisors, and who stands in for one today.
    #[async_trait::async_trait]
    pub trait Lists: Send + Sync {
        /// The list of this occasion, or of the group that is there now or comes next. The same codes each time.
        async fn list(&self, site: &SiteId, occasion: Option<&OccasionId>) -> Result<List, SiteError>;
        /// The site's name, and what these headers carry that was refused there.
        async fn refused(&self, site: &SiteId, headers: &HeaderMap) -> Result<(String, Vec<Refused>), Denied>;
        /// A cookie that empties what is carried.
        fn spent(&self) -> Result<HeaderValue, Denied>;
        /// Records the rows that are right, each judged alone; all of those or, when the record cannot be written, none.
        async fn type_in(&self, site: &SiteId, rows: Vec<Typed>) -> Result<Judged, Denied>;
    }
}
