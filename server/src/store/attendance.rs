//! The attendance log: append-only.

use super::{
    Db, corrupt, instant,
    log::{Entry, Log, lists, push_ids},
};
use crate::{in_tx, reading};
use app::{
    attendance::{Event, Evidence, Kind, Outcome, Reason},
    ids::{DeviceId, EventId, OccasionId, PersonId, SiteId},
};
use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;

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
    device: Option<String>,
    words: Option<String>,
    seq: i64,
}

/// The columns of an [`EventRow`], of a table `attendance_events e`.
macro_rules! event_columns {
    () => {
        "e.id, e.participant, e.occasion, e.site, e.kind, e.outcome, e.evidence, e.reason, e.at, e.received_at, \
         e.author, e.replaces, e.device, e.words, e.seq"
    };
}
pub(super) use event_columns;

#[derive(sqlx::FromRow)]
struct VisitRow {
    #[sqlx(flatten)]
    event: EventRow,
    shown: String,
}

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
            device: row.device.as_deref().map(DeviceId::parse).transpose().map_err(|_| bad())?,
            words: row.words,
            seq: Some(row.seq),
        })
    }
}

pub(super) fn events(rows: Vec<EventRow>) -> sqlx::Result<Vec<Event>> {
    rows.into_iter().map(Event::try_from).collect()
}

impl Db {
    /// Adds one entry. Entries are never changed: a correction names the one that it replaces.
    pub async fn add_event(&self, event: &Event) -> sqlx::Result<()> {
        self.add_events(std::slice::from_ref(event)).await
    }

    /// The entries of one participant whose moment lies from `from` up to, but not at, `to`, and those of occasions
    /// that begin then; in the order in which they came.
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
            ORDER BY e.seq"
        );
        events(reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str()).bind(from.timestamp_millis())
            .bind(to.timestamp_millis()).fetch_all(pool).await)?)
    }

    /// The entries of everyone at one occasion; each participant's in the order in which they came.
    pub async fn events_of_occasion(&self, occasion: &OccasionId) -> sqlx::Result<Vec<Event>> {
        self.events_of_occasions(&[occasion]).await
    }

    /// The entries of everyone at these occasions; each participant's in the order in which they came.
    pub async fn events_of_occasions(&self, occasions: &[&OccasionId]) -> sqlx::Result<Vec<Event>> {
        const SQL: &str = concat!("SELECT ", event_columns!(), " FROM attendance_events e WHERE e.occasion IN ");
        let mut all = Vec::new();
        for list in lists(occasions) {
            all.extend(events(reading!(self, pool => {
                let mut query = QueryBuilder::new(SQL);
                push_ids!(query, list);
                query.push(" ORDER BY e.participant, e.seq");
                query.build_query_as().fetch_all(pool).await
            })?)?);
        }
        Ok(all)
    }

    /// One entry.
    pub async fn event(&self, id: &EventId) -> sqlx::Result<Option<Event>> {
        const SQL: &str = concat!("SELECT ", event_columns!(), " FROM attendance_events e WHERE e.id = $1");
        let row: Option<EventRow> =
            reading!(self, pool => sqlx::query_as(SQL).bind(id.as_str()).fetch_optional(pool).await)?;
        row.map(Event::try_from).transpose()
    }

    /// Adds entries together: all of them or none.
    pub async fn add_events(&self, events: &[Event]) -> sqlx::Result<()> {
        let entries: Vec<Entry> = events.iter().map(Entry::from).collect();
        in_tx!(self, tx => Log::hold(&mut *tx).await?.append(&entries).await?)
    }

    /// Adds an entry unless its id is there already; whether it was added.
    pub async fn add_event_once(&self, event: &Event) -> sqlx::Result<bool> {
        in_tx!(self, tx => {
            let mut log = Log::hold(&mut *tx).await?;
            let new = log.new_ones(vec![event.into()]).await?;
            log.append(&new).await?;
            !new.is_empty()
        })
    }

    /// Adds an entry that corrects another, unless that one has been corrected already; whether it was added.
    pub async fn add_first_correction(&self, event: &Event) -> sqlx::Result<bool> {
        in_tx!(self, tx => Log::hold(&mut *tx).await?.append_first_correction(event).await?)
    }

    /// Visits at a site that nobody has given an occasion, whose moment lies from `from` up to, but not at, `to`,
    /// earliest first; each with the name a supervisor may read.
    pub async fn visits_at_site(
        &self,
        site: &SiteId,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> sqlx::Result<Vec<(Event, String)>> {
        const SQL: &str = concat!(
            "SELECT ",
            event_columns!(),
            ", COALESCE(p.alias, p.name) AS shown FROM attendance_events e JOIN people p ON p.id = e.participant
            WHERE e.site = $1 AND e.occasion IS NULL AND e.kind IN ('check_in', 'check_out')
                AND e.at >= $2 AND e.at < $3
                AND NOT EXISTS (SELECT 1 FROM attendance_events r WHERE r.replaces = e.id)
            ORDER BY e.at, e.id"
        );
        let rows: Vec<VisitRow> = reading!(self, pool => sqlx::query_as(SQL).bind(site.as_str())
            .bind(from.timestamp_millis()).bind(to.timestamp_millis()).fetch_all(pool).await)?;
        rows.into_iter().map(|row| Ok((Event::try_from(row.event)?, row.shown))).collect()
    }

    /// Whether this participant is expected at this occasion.
    pub async fn has_place(&self, participant: &PersonId, occasion: &OccasionId) -> sqlx::Result<bool> {
        const SQL: &str = "SELECT count(*) FROM places WHERE participant = $1 AND occasion = $2";
        let count: i64 = reading!(self, pool => sqlx::query_scalar(SQL).bind(participant.as_str())
            .bind(occasion.as_str()).fetch_one(pool).await)?;
        Ok(count > 0)
    }

    /// A site's name.
    pub async fn site_name(&self, site: &SiteId) -> sqlx::Result<Option<String>> {
        const SQL: &str = "SELECT name FROM sites WHERE id = $1";
        reading!(self, pool => sqlx::query_scalar(SQL).bind(site.as_str()).fetch_optional(pool).await)
    }
}
