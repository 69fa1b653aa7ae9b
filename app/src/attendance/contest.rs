//! "This is wrong": what a participant says against an entry, and what she is answered.

use super::{Account, AttendanceError};
use crate::{
    free_text::{TextFault, free_text},
    ids::EventId,
    schedule::Occasion,
};
use chrono::{DateTime, Utc};

/// What somebody says in her own words about an entry: the participant's contest, or the counsellor's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement(String);

impl Statement {
    /// Longest text, in characters: a few sentences.
    pub const MAX: usize = 600;

    /// # Errors
    /// See [`free_text`].
    pub fn parse(text: &str) -> Result<Self, TextFault> {
        free_text(text, Self::MAX).map(Self)
    }

    pub fn into_text(self) -> String {
        self.0
    }
}

/// What the page needs on which she says that an entry is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContestForm {
    pub occasion: Occasion,
    pub account: Account,
    /// The counsellor's name for each answer of [`Account::contests`], in their order.
    pub answered_by: Vec<Option<String>>,
    /// The id of the contest that this page may send: sent twice, it is one contest.
    pub id: EventId,
    /// Why no contest is taken now.
    pub closed: Option<AttendanceError>,
}

/// Whether what is recorded of this occasion can still be contested and changed. Until there are month records
/// that can be frozen, it always can; then a frozen month closes it here.
pub const fn month_is_open(_: &Occasion) -> bool {
    true
}

/// Why this occasion cannot be contested now, if it cannot: nothing is recorded yet, an earlier contest waits for its
/// answer, or its month is frozen.
pub fn closed(occasion: &Occasion, account: &Account, now: DateTime<Utc>) -> Option<AttendanceError> {
    if !month_is_open(occasion) {
        Some(AttendanceError::MonthFrozen)
    } else if account.open_contest().is_some() {
        Some(AttendanceError::ContestWaits)
    } else {
        let nothing_yet = occasion.starts_at > now && account.decided.is_none() && account.confirmed.is_none();
        nothing_yet.then_some(AttendanceError::NothingYet)
    }
}
