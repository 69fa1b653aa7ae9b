//! Why the record could not be read, or a report not be taken.

use crate::{
    denied::{Denied, Explain},
    i18n::L10n,
    t,
};
use serde::{Deserialize, Serialize};

/// Each case is something the participant can act on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum AttendanceError {
    /// The form was sent without a reason.
    #[error("no reason was chosen")]
    NoReason,
    /// It begins too far ahead, or is too long past: see [`super::ReportForm::open`].
    #[error("reports are not taken at this time")]
    NotNow,
    /// The municipality cancelled; there is nothing to report.
    #[error("the occasion is cancelled")]
    Cancelled,
    /// A contest without what is wrong.
    #[error("nothing was chosen")]
    NoChoice,
    /// "Something else" without saying what.
    #[error("the words are missing")]
    NoWords,
    #[error("the words are {by} characters too long")]
    WordsTooLong { by: usize },
    /// An earlier contest has not been answered.
    #[error("a contest waits for its answer")]
    ContestWaits,
    /// It has not begun, and nobody has recorded anything.
    #[error("nothing is recorded yet")]
    NothingYet,
    #[error("the month is frozen")]
    MonthFrozen,
    #[error("no time was given")]
    NoTime,
    /// She cannot have left before it began or after it ended.
    #[error("the time is not within the occasion")]
    TimeOutside,
    /// She has said when she left, or it is too long ago.
    #[error("nobody asks when she left")]
    NotAsked,
    #[error(transparent)]
    Denied(Denied),
}

crate::form_error!(AttendanceError);

impl Explain for AttendanceError {
    fn status(&self) -> u16 {
        self.denied().map_or(422, Denied::status)
    }

    fn explain(&self, l: &L10n) -> String {
        match self {
            Self::NoReason => t!(l, "report-no-reason"),
            Self::NotNow => t!(l, "report-not-now"),
            Self::Cancelled => t!(l, "report-cancelled"),
            Self::NoChoice => t!(l, "report-no-reason"),
            Self::NoWords => t!(l, "contest-no-words"),
            Self::WordsTooLong { by } => t!(l, "contest-too-long", by = *by),
            Self::ContestWaits => t!(l, "contest-waits"),
            Self::NothingYet => t!(l, "contest-nothing-yet"),
            Self::MonthFrozen => t!(l, "contest-month-frozen"),
            Self::NoTime => t!(l, "left-no-time"),
            Self::TimeOutside => t!(l, "left-outside"),
            Self::NotAsked => t!(l, "left-not-asked"),
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
