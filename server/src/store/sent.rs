//! What phones have sent: each entry is known again by its id and its content, whoever sent it.

use super::{
    Db,
    attendance::{EventRow, event_columns},
    corrupt, instant,
    log::{Entry, Log, lists, push_ids},
};
use crate::{in_tx, reading};
use app::{
    attendance::{Event, Kind},
    checkin::{Direction, Recorded, RecordedAt},
    i18n::Texts,
    ids::{EventId, PersonId},
};
use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use std::collections::{HashMap, HashSet};

/// An entry that the phone of a member of the staff sent, with what tells it from another under the same id.
#[derive(Clone, Debug)]
pub struct SentEvent {
    pub event: Event,
    /// What the phone's clock said. Kept as it is.
    pub claimed_at: DateTime<Utc>,
    /// SHA-256 of what was sent.
    pub fingerprint: String,
}

/// An entry whose id was sent before.
#[derive(Clone, Debug)]
pub struct SentBefore {
    pub event: Event,
    /// The participant's name as a supervisor may read it.
    pub name: String,
    /// Of what the phone sent. `None`: no phone sent this entry.
    fingerprint: Option<String>,
    site_name: String,
    occasion: Option<RecordedAt>,
}

impl SentBefore {
    /// Whether it was sent by this person with this content.
    pub fn same(&self, author: &PersonId, fingerprint: &str) -> bool {
        self.event.author == *author && self.fingerprint.as_deref() == Some(fingerprint)
    }

    /// As the participant is told of it; `None` when it is no presence.
    pub fn recorded(&self) -> Option<Recorded> {
        let event = &self.event;
        let direction = match event.kind {
            Kind::CheckIn => Direction::In,
            Kind::CheckOut => Direction::Out,
            _ => return None,
        };
        Some(Recorded {
            id: event.id.clone(),
            direction,
            evidence: event.evidence,
            site: event.site.clone(),
            site_name: self.site_name.clone(),
            occasion: self.occasion.clone(),
            at: event.at,
            received_at: event.received_at,
        })
    }
}

#[derive(sqlx::FromRow)]
struct SentBeforeRow {
    #[sqlx(flatten)]
    event: EventRow,
    fingerprint: Option<String>,
    shown: String,
    site_name: Option<String>,
    activity: Option<String>,
    starts_at: Option<i64>,
    ends_at: Option<i64>,
}

impl TryFrom<SentBeforeRow> for SentBefore {
    type Error = sqlx::Error;

    fn try_from(row: SentBeforeRow) -> sqlx::Result<Self> {
        let event = Event::try_from(row.event)?;
        let occasion = match (event.occasion.clone(), row.activity, row.starts_at, row.ends_at) {
            (Some(id), Some(activity), Some(starts_at), Some(ends_at)) => Some(RecordedAt {
                id,
                activity: serde_json::from_str::<Texts>(&activity).map_err(|_| corrupt("activities.name"))?,
                starts_at: instant(starts_at),
                ends_at: instant(ends_at),
            }),
            _ => None,
        };
        let site_name = row.site_name.unwrap_or_default();
        Ok(Self { event, name: row.shown, fingerprint: row.fingerprint, site_name, occasion })
    }
}

impl Db {
    /// Adds what a phone of the staff sent, all of it or nothing but what is there already by its id; the ids that were
    /// new.
    pub async fn add_sent(&self, sent: &[SentEvent]) -> sqlx::Result<HashSet<EventId>> {
        let entries = sent.iter().map(|sent| Entry {
            claimed_at: Some(sent.claimed_at.timestamp_millis()),
            fingerprint: Some(sent.fingerprint.clone()),
            ..Entry::from(&sent.event)
        });
        let entries: Vec<Entry> = entries.collect();
        let new: sqlx::Result<HashSet<String>> = in_tx!(self, tx => {
            let mut log = Log::hold(&mut *tx).await?;
            let new = log.new_ones(entries).await?;
            log.append(&new).await?;
            new.into_iter().map(|entry| entry.id).collect()
        });
        let new = new?;
        Ok(sent.iter().map(|sent| &sent.event.id).filter(|id| new.contains(id.as_str())).cloned().collect())
    }

    /// Of these ids those that stand in the log, whoever's they are.
    pub async fn sent_before(&self, ids: &[&EventId]) -> sqlx::Result<HashMap<EventId, SentBefore>> {
        const SQL: &str = concat!(
            "SELECT ",
            event_columns!(),
            ", e.fingerprint, COALESCE(p.alias, p.name) AS shown, s.name AS site_name, a.name AS activity,
                o.starts_at, o.ends_at
            FROM attendance_events e JOIN people p ON p.id = e.participant LEFT JOIN sites s ON s.id = e.site
                LEFT JOIN occasions o ON o.id = e.occasion LEFT JOIN activities a ON a.id = o.activity
            WHERE e.id IN "
        );
        let mut before = HashMap::with_capacity(ids.len());
        for list in lists(ids) {
            let rows: Vec<SentBeforeRow> = reading!(self, pool => {
                let mut query = QueryBuilder::new(SQL);
                push_ids!(query, list);
                query.build_query_as().fetch_all(pool).await
            })?;
            for row in rows {
                let one = SentBefore::try_from(row)?;
                before.insert(one.event.id.clone(), one);
            }
        }
        Ok(before)
    }
}
