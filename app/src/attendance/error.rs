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
