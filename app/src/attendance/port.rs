//! A participant's own record, and the door to it.

use super::{Account, AttendanceError, ContestForm, Event, Left, LeftOpen, Reason, Statement, Week};
use crate::{
    ids::{EventId, OccasionId},
    schedule::Occasion,
};
use chrono::{DateTime, TimeDelta, Utc};

/// One week of her record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordWeek {
    pub week: Week,
    /// The week of now.
    pub current: Week,
    /// What she was or is expected at, and what else has her check-in; earliest first.
    pub entries: Vec<Entry>,
    /// Check-ins that nobody has given an occasion yet.
    pub visits: Vec<Visit>,
    /// Minutes credited this week.
    pub credited: u32,
    /// Minutes asked for in a week.
    pub goal: u32,
}

/// One occasion of her record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub occasion: Occasion,
    pub account: Account,
    /// The supervisor's name, when she has marked.
    pub confirmed_by: Option<String>,
    /// The counsellor's name, when she has decided.
    pub decided_by: Option<String>,
    /// Who of the staff first recorded that she was there.
    pub seen_by: Option<String>,
    /// The counsellor's name for each answer of [`Account::contests`], in their order.
    pub answered_by: Vec<Option<String>>,
    /// Whether she may say that it is wrong.
    pub can_contest: bool,
    /// Whether she is asked when she left.
    pub asks_when_left: bool,
}

/// A check-in that matched no occasion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    pub event: Event,
    pub site_name: Option<String>,
}

/// What the page needs on which she says that she cannot come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportForm {
    pub occasion: Occasion,
    /// What she has said so far.
    pub reported: Option<Event>,
    /// The id of the report that this page may send: sent twice, it is one report.
    pub id: EventId,
    /// Whether reports are taken now.
    pub open: bool,
}

impl ReportForm {
    /// Reports are taken from 30 days before an occasion begins until 14 days after it ends.
    pub fn is_open(occasion: &Occasion, now: DateTime<Utc>) -> bool {
        occasion.starts_at - TimeDelta::days(30) <= now && now <= occasion.ends_at + TimeDelta::days(14)
    }
}

/// The door to the server. Who may do what is decided behind it.
#[async_trait::async_trait]
pub trait Attendance: Send + Sync {
    /// A week of her own record; the current one when none is named.
    async fn week(&self, week: Option<Week>) -> Result<RecordWeek, AttendanceError>;
    /// What she may say of an occasion she is expected at.
    async fn report_form(&self, occasion: &OccasionId) -> Result<ReportForm, AttendanceError>;
    /// Keeps why she cannot, or could not, come. It decides nothing: the counsellor does. A later report replaces it.
    async fn report(&self, id: EventId, occasion: &OccasionId, reason: Reason) -> Result<(), AttendanceError>;
    /// What she may say against what is recorded of an occasion.
    async fn contest_form(&self, occasion: &OccasionId) -> Result<ContestForm, AttendanceError>;
    /// Keeps what she says is wrong, for her counsellor to answer. It changes nothing by itself.
    async fn contest(
        &self,
        id: EventId,
        occasion: &OccasionId,
        reason: Reason,
        words: Option<Statement>,
    ) -> Result<(), AttendanceError>;
    /// An occasion of hers without a check-out.
    async fn left_open(&self, occasion: &OccasionId) -> Result<LeftOpen, AttendanceError>;
    /// Keeps when she says that she left. It is her own word, and decides nothing by itself.
    async fn left(&self, id: EventId, occasion: &OccasionId, left: Left) -> Result<(), AttendanceError>;
}
