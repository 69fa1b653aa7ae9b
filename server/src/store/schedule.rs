//! Occasions and places.

use super::{
    Db, corrupt, instant,
    log::{lists, push_ids},
};
use crate::reading;
use app::{
    i18n::Texts,
    ids::{ActivityId, OccasionId, PersonId, SiteId},
    schedule::{Cancelled, Occasion},
};
use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;

#[derive(sqlx::FromRow)]
pub(super) struct OccasionRow {
    id: String,
    activity: String,
    name: String,
    kind: String,
    pictogram: String,
    bring: String,
    site: String,
    site_name: String,
    address: String,
    starts_at: i64,
    ends_at: i64,
    cancelled: Option<String>,
    moved_from_start: Option<i64>,
    moved_from_site: Option<String>,
    changed_at: i64,
    sequence: i64,
}

/// Occasions `o` with their activity and site, before `WHERE`.
macro_rules! select_occasions {
    () => {
        "SELECT o.id, o.activity, a.name, a.kind, a.pictogram, a.bring, o.site, s.name AS site_name, s.address,
            o.starts_at, o.ends_at, o.cancelled, o.moved_from_start, m.name AS moved_from_site, o.changed_at, o.sequence
        FROM occasions o JOIN activities a ON a.id = o.activity JOIN sites s ON s.id = o.site
            LEFT JOIN sites m ON m.id = o.moved_from_site "
    };
}
pub(super) use select_occasions;

impl TryFrom<OccasionRow> for Occasion {
    type Error = sqlx::Error;

    fn try_from(row: OccasionRow) -> sqlx::Result<Self> {
        let texts = |json: &str| serde_json::from_str::<Texts>(json).map_err(|_| corrupt("activities"));
        Ok(Self {
            id: OccasionId::parse(&row.id).map_err(|_| corrupt("occasions.id"))?,
            activity: ActivityId::parse(&row.activity).map_err(|_| corrupt("occasions.activity"))?,
            name: texts(&row.name)?,
            kind: row.kind,
            pictogram: row.pictogram,
            bring: texts(&row.bring)?,
            site: SiteId::parse(&row.site).map_err(|_| corrupt("occasions.site"))?,
            site_name: row.site_name,
            address: row.address,
            starts_at: instant(row.starts_at),
            ends_at: instant(row.ends_at),
            // A word of a later version is still a cancellation.
            cancelled: row.cancelled.map(|word| Cancelled::parse(&word).unwrap_or(Cancelled::Other)),
            moved_from_start: row.moved_from_start.map(instant),
            moved_from_site: row.moved_from_site,
            changed_at: instant(row.changed_at),
            sequence: u32::try_from(row.sequence).unwrap_or(0),
        })
    }
}

impl Db {
    /// Where this participant is expected from `from` up to, but not at, `to`; earliest first.
    pub async fn occasions_of_participant(
        &self,
        participant: &PersonId,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> sqlx::Result<Vec<Occasion>> {
        const SQL: &str = concat!(
            select_occasions!(),
            "JOIN places p ON p.occasion = o.id
            WHERE p.participant = $1 AND o.starts_at >= $2 AND o.starts_at < $3 ORDER BY o.starts_at, o.id"
        );
        let rows: Vec<OccasionRow> = reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str())
            .bind(from.timestamp_millis()).bind(to.timestamp_millis()).fetch_all(pool).await)?;
        rows.into_iter().map(Occasion::try_from).collect()
    }

    /// What begins at one site from `from` up to, but not at, `to`; earliest first.
    pub async fn occasions_at_site(
        &self,
        site: &SiteId,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> sqlx::Result<Vec<Occasion>> {
        const SQL: &str = concat!(
            select_occasions!(),
            "WHERE o.site = $1 AND o.starts_at >= $2 AND o.starts_at < $3 ORDER BY o.starts_at, o.id"
        );
        let rows: Vec<OccasionRow> = reading!(self, pool => sqlx::query_as(SQL).bind(site.as_str())
            .bind(from.timestamp_millis()).bind(to.timestamp_millis()).fetch_all(pool).await)?;
        rows.into_iter().map(Occasion::try_from).collect()
    }

    /// These occasions, in no order; one that is not there is left out.
    pub async fn occasions_with_ids(&self, ids: &[&OccasionId]) -> sqlx::Result<Vec<Occasion>> {
        let mut found = Vec::with_capacity(ids.len());
        for list in lists(ids) {
            let rows: Vec<OccasionRow> = reading!(self, pool => {
                let mut query = QueryBuilder::new(concat!(select_occasions!(), "WHERE o.id IN "));
                push_ids!(query, list);
                query.build_query_as().fetch_all(pool).await
            })?;
            for row in rows {
                found.push(Occasion::try_from(row)?);
            }
        }
        Ok(found)
    }

    pub async fn occasion(&self, id: &OccasionId) -> sqlx::Result<Option<Occasion>> {
        const SQL: &str = concat!(select_occasions!(), "WHERE o.id = $1");
        let row: Option<OccasionRow> =
            reading!(self, pool => sqlx::query_as(SQL).bind(id.as_str()).fetch_optional(pool).await)?;
        row.map(Occasion::try_from).transpose()
    }
}

impl Db {
    /// Minutes a week asked of this person herself; `None`: as the programme says.
    pub async fn weekly_minutes(&self, person: &PersonId) -> sqlx::Result<Option<u32>> {
        const SQL: &str = "SELECT weekly_minutes FROM people WHERE id = $1";
        let minutes: Option<Option<i64>> =
            reading!(self, pool => sqlx::query_scalar(SQL).bind(person.as_str()).fetch_optional(pool).await)?;
        Ok(minutes.flatten().map(|minutes| u32::try_from(minutes).unwrap_or(0)))
    }
}
