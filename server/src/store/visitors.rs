//! Visitors who are on no list.

use super::{Db, corrupt, instant};
use crate::{reading, writing};
use app::{
    ids::{EventId, OccasionId, PersonId, SiteId},
    site::Visitor,
};
use chrono::{DateTime, Utc};

#[derive(sqlx::FromRow)]
struct VisitorRow {
    id: String,
    occasion: String,
    note: String,
    at: i64,
}

impl TryFrom<VisitorRow> for Visitor {
    type Error = sqlx::Error;

    fn try_from(row: VisitorRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: EventId::parse(&row.id).map_err(|_| corrupt("visitors.id"))?,
            occasion: OccasionId::parse(&row.occasion).map_err(|_| corrupt("visitors.occasion"))?,
            note: row.note,
            at: instant(row.at),
        })
    }
}

impl Db {
    /// Notes a visitor.
    pub async fn add_visitor(&self, visitor: &Visitor, by: &PersonId, now: DateTime<Utc>) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO visitors (id, occasion, note, at, made_by, created_at)
            VALUES ($1, $2, $3, $4, $5, $6)";
        writing!(self, pool => sqlx::query(SQL).bind(visitor.id.as_str()).bind(visitor.occasion.as_str())
            .bind(&visitor.note).bind(visitor.at.timestamp_millis()).bind(by.as_str()).bind(now.timestamp_millis())
            .execute(pool).await.map(drop))
    }

    /// Visitors of a site's occasions who wait to be placed and came since `from`; earliest first.
    pub async fn visitors_waiting(&self, site: &SiteId, from: DateTime<Utc>) -> sqlx::Result<Vec<Visitor>> {
        const SQL: &str = "SELECT v.id, v.occasion, v.note, v.at FROM visitors v JOIN occasions o ON o.id = v.occasion
            WHERE o.site = $1 AND v.at >= $2 AND v.closed_at IS NULL ORDER BY v.at, v.id";
        let rows: Vec<VisitorRow> = reading!(self, pool => sqlx::query_as(SQL).bind(site.as_str())
            .bind(from.timestamp_millis()).fetch_all(pool).await)?;
        rows.into_iter().map(Visitor::try_from).collect()
    }

    /// A visitor has been placed, as this entry, or taken off; the note goes. Whether the visitor was still waiting.
    pub async fn close_visitor(
        &self,
        visitor: &EventId,
        event: Option<&EventId>,
        by: &PersonId,
        now: DateTime<Utc>,
    ) -> sqlx::Result<bool> {
        const SQL: &str = "UPDATE visitors SET note = '', closed_at = $2, closed_by = $3, event = $4
            WHERE id = $1 AND closed_at IS NULL";
        writing!(self, pool => sqlx::query(SQL).bind(visitor.as_str()).bind(now.timestamp_millis()).bind(by.as_str())
            .bind(event.map(EventId::as_str)).execute(pool).await.map(|done| done.rows_affected() == 1))
    }
}
