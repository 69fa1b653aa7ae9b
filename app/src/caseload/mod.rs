//! The counsellor's desk: her participants, and what to follow up.

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
mod contests;
#[cfg(feature = "ssr")]
pub mod desk;
#[cfg(feature = "ssr")]
mod entries;
#[cfg(feature = "ssr")]
pub mod follow_up;
#[cfg(feature = "ssr")]
mod milestones;
#[cfg(feature = "ssr")]
pub mod person;
#[cfg(feature = "ssr")]
mod pieces;
#[cfg(feature = "ssr")]
mod record;

use crate::denied::Denied;
#[cfg(feature = "ssr")]
pub use record::{
    AFTERWARDS, Attention, Case, Desk, Entry, FollowUp, Next, Question, Record, Row, Subject, Work, question,
};
use serde::{Deserialize, Serialize};

/// Hours asked for in a week, as a counsellor writes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeeklyHours(u32);

impl WeeklyHours {
    /// The most that a form takes, in hours. Full time is 40; more than this is a slip of the finger.
    pub const MAX: u32 = 60;

    /// Reads "20", "37,5" or "37.25": hours to the quarter, 0 to [`WeeklyHours::MAX`].
    ///
    /// # Errors
    /// When it is no such number.
    pub fn parse(text: &str) -> Result<Self, CaseloadError> {
        let bad = || CaseloadError::BadHours { most: Self::MAX };
        let (whole, part) = text.trim().split_once([',', '.']).unwrap_or((text.trim(), "0"));
        if whole.is_empty() || whole.len() > 3 || !whole.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(bad());
        }
        let quarters = match part {
            "0" | "00" => 0,
            "25" => 1,
            "5" | "50" => 2,
            "75" => 3,
            _ => return Err(bad()),
        };
        let minutes = whole.parse::<u32>().map_err(|_| bad())? * 60 + quarters * 15;
        if minutes > Self::MAX * 60 { Err(bad()) } else { Ok(Self(minutes)) }
    }

    pub fn minutes(self) -> u32 {
        self.0
    }
}

/// Why something at the desk could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum CaseloadError {
    #[error("no outcome is chosen")]
    NoOutcome,
    #[error("the occasion has not begun")]
    NotYet,
    #[error("there is no decision to take back")]
    NothingToUndo,
    /// She says that this entry is wrong: that wants an answer in words.
    #[error("a contest waits for an answer")]
    Contested,
    #[error("the answer has no words")]
    NoWords,
    #[error("the answer is {by} characters too long")]
    WordsTooLong { by: usize },
    /// Only a counsellor's own outcome can stand: what nobody has judged must be judged.
    #[error("nothing that could stand has been decided")]
    NothingStands,
    #[error("the contest has been answered")]
    Answered,
    #[error("not a number of hours from 0 to {most}")]
    BadHours { most: u32 },
    #[error(transparent)]
    Denied(Denied),
}

crate::form_error!(CaseloadError);

#[cfg(feature = "ssr")]
impl crate::denied::Explain for CaseloadError {
    fn status(&self) -> u16 {
        self.denied().map_or(422, Denied::status)
    }

    fn explain(&self, l: &crate::i18n::L10n) -> String {
        use crate::t;
        match self {
            Self::NoOutcome => t!(l, "desk-judge-choose-first"),
            Self::NotYet => t!(l, "desk-judge-not-yet"),
            Self::NothingToUndo => t!(l, "desk-undo-nothing"),
            Self::Contested => t!(l, "desk-contest-first"),
            Self::NoWords => t!(l, "desk-answer-no-words"),
            Self::WordsTooLong { by } => t!(l, "contest-too-long", by = *by),
            Self::NothingStands => t!(l, "desk-answer-nothing-stands"),
            Self::Answered => t!(l, "desk-answer-answered"),
            Self::BadHours { most } => t!(l, "desk-hours-bad", most = *most),
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
    use super::{CaseloadError, Desk, FollowUp, Record, Subject, WeeklyHours};
    use crate::{
        account::Level,
        attendance::{Outcome, Statement},
        goals::Progress,
        ids::{EventId, PersonId},
    };

    /// The door to the server: for counsellors, and each for her own participants. Another's are not found.
    #[async_trait::async_trait]
    pub trait Caseload: Send + Sync {
        /// All her participants, by name.
        async fn desk(&self) -> Result<Desk, CaseloadError>;
        /// One of her participants. That she looked is written down, and the participant can read it.
        async fn record(&self, participant: &PersonId) -> Result<Record, CaseloadError>;
        /// What waits for her judgement, oldest first; and the entry she has just judged, to take it back.
        async fn follow_up(&self, judged: Option<Subject>) -> Result<FollowUp, CaseloadError>;
        /// `None`: no stage (yet).
        async fn set_stage(&self, participant: &PersonId, stage: Option<&str>) -> Result<(), CaseloadError>;
        /// `None`: as the stage says.
        async fn set_level(&self, participant: &PersonId, level: Option<Level>) -> Result<(), CaseloadError>;
        /// `None`: as the programme says.
        async fn set_hours(&self, participant: &PersonId, hours: Option<WeeklyHours>) -> Result<(), CaseloadError>;
        async fn mark(&self, participant: &PersonId, milestone: &str, progress: Progress) -> Result<(), CaseloadError>;
        /// Adds her decision to the log, in place of an earlier one of hers; what others said stays beside it.
        async fn judge(&self, subject: &Subject, outcome: Outcome) -> Result<(), CaseloadError>;
        /// Answers what she says is wrong, by a decision with words; `None`: what counts now stands.
        async fn answer(
            &self,
            subject: &Subject,
            contest: &EventId,
            outcome: Option<Outcome>,
            words: Statement,
        ) -> Result<(), CaseloadError>;
        /// Takes the decision back, by an entry that says so.
        async fn undo(&self, subject: &Subject) -> Result<(), CaseloadError>;
    }
}
#[cfg(feature = "ssr")]
pub use port::Caseload;

#[cfg(test)]
mod tests {
    use super::WeeklyHours;

    #[test]
    fn hours_are_read_to_the_quarter() {
        let minutes = |text| WeeklyHours::parse(text).map(WeeklyHours::minutes).ok();
        assert_eq!(minutes(" 20 "), Some(1200));
        assert_eq!(minutes("37,5"), Some(2250));
        assert_eq!(minutes("0.25"), Some(15));
        assert_eq!(minutes("60"), Some(3600));
        for bad in ["", "-1", "60,25", "61", "20,1", "1e2", ",5", "20,", "99999999999", "٢٠"] {
            assert_eq!(minutes(bad), None, "{bad}");
        }
    }
}
