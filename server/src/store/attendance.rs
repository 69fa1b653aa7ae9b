//! The attendance log: append-only.

use super::{Db, corrupt, instant};
use crate::{reading, writing};
use app::{
    attendance::{Event, Evidence, Kind, Outcome, Reason},
    ids::{EventId, OccasionId, PersonId, SiteId},
};
use chrono::{DateTime, Utc};

#[derive(sqlx::FromRow)]
pub(super) struct EventRow {
    id: String,
    participant: String,
    occasion: Option<String>,
    site: Option<String>,
    kind: String,
    outcome: Option<String>,
    evidence: String,
    reason: Option<String>,
    at: i64,
    received_at: i64,
    author: String,
    replaces: Option<String>,
}

/// The columns of an [`EventRow`], of a table `attendance_events e`.
macro_rules! event_columns {
    () => {
        "e.id, e.participant, e.occasion, e.site, e.kind, e.outcome, e.evidence, e.reason, e.at, e.received_at, \
         e.author, e.replaces"
    };
}
pub(super) use event_columns;

impl TryFrom<EventRow> for Event {
    type Error = sqlx::Error;

    fn try_from(row: EventRow) -> sqlx::Result<Self> {
        let bad = || corrupt("attendance_events");
        Ok(Self {
            id: EventId::parse(&row.id).map_err(|_| bad())?,
            participant: PersonId::parse(&row.participant).map_err(|_| bad())?,
            occasion: row.occasion.as_deref().map(OccasionId::parse).transpose().map_err(|_| bad())?,
            site: row.site.as_deref().map(SiteId::parse).transpose().map_err(|_| bad())?,
            kind: Kind::parse(&row.kind).ok_or_else(bad)?,
            outcome: row.outcome.as_deref().map(|word| Outcome::parse(word).ok_or_else(bad)).transpose()?,
            evidence: Evidence::parse(&row.evidence).ok_or_else(bad)?,
            reason: row.reason.as_deref().map(|word| Reason::parse(word).ok_or_else(bad)).transpose()?,
            at: instant(row.at),
            received_at: instant(row.received_at),
            author: PersonId::parse(&row.author).map_err(|_| bad())?,
            replaces: row.replaces.as_deref().map(EventId::parse).transpose().map_err(|_| bad())?,
        })
    }
}

pub(super) fn events(rows: Vec<EventRow>) -> sqlx::Result<Vec<Event>> {
    rows.into_iter().map(Event::try_from).collect()
}

impl Db {
    /// Adds one entry. Entries are never changed: a correction names the one that it replaces.
    pub async fn add_event(&self, event: &Event) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO attendance_events
            (id, participant, occasion, site, kind, outcome, evidence, reason, at, received_at, author, replaces)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
        writing!(self, pool => sqlx::query(SQL).bind(event.id.as_str()).bind(event.participant.as_str())
            .bind(event.occasion.as_ref().map(OccasionId::as_str)).bind(event.site.as_ref().map(SiteId::as_str))
            .bind(event.kind.as_str()).bind(event.outcome.map(Outcome::as_str)).bind(event.evidence.as_str())
            .bind(event.reason.map(Reason::as_str)).bind(event.at.timestamp_millis())
            .bind(event.received_at.timestamp_millis()).bind(event.author.as_str())
            .bind(event.replaces.as_ref().map(EventId::as_str)).execute(pool).await.map(drop))
    }

    /// The entries of one participant whose moment lies from `from` up to, but not at, `to`, and those of occasions
    /// that begin then; oldest first.
    pub async fn events_of_participant(
        &self,
        participant: &PersonId,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> sqlx::Result<Vec<Event>> {
        const SQL: &str = concat!(
            "SELECT ",
            event_columns!(),
            " FROM attendance_events e LEFT JOIN occasions o ON o.id = e.occasion
            WHERE e.participant = $1 AND COALESCE(o.starts_at, e.at) >= $2 AND COALESCE(o.starts_at, e.at) < $3
            ORDER BY e.received_at, e.id"
        );
        events(reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str()).bind(from.timestamp_millis())
            .bind(to.timestamp_millis()).fetch_all(pool).await)?)
    }

    /// The entries of everyone at one occasion, oldest first.
    pub async fn events_of_occasion(&self, occasion: &OccasionId) -> sqlx::Result<Vec<Event>> {
        const SQL: &str = concat!(
            "SELECT ",
            event_columns!(),
            " FROM attendance_events e WHERE e.occasion = $1 ORDER BY e.received_at, e.id"
        );
        events(reading!(self, pool => sqlx::query_as(SQL).bind(occasion.as_str()).fetch_all(pool).await)?)
    }
}
