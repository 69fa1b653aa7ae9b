//! Keys that open a participant's schedule to a calendar.

use super::{Db, corrupt};
use crate::{reading, writing};
use app::ids::PersonId;
use chrono::{DateTime, Utc};

impl Db {
    pub async fn calendar_key(&self, person: &PersonId) -> sqlx::Result<Option<String>> {
        const SQL: &str = "SELECT key FROM calendar_keys WHERE person = $1";
        reading!(self, pool => sqlx::query_scalar(SQL).bind(person.as_str()).fetch_optional(pool).await)
    }

    /// Gives her this key in place of the earlier one.
    pub async fn set_calendar_key(&self, person: &PersonId, key: &str, now: DateTime<Utc>) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO calendar_keys (person, key, created_at) VALUES ($1, $2, $3)
            ON CONFLICT (person) DO UPDATE SET key = excluded.key, created_at = excluded.created_at";
        writing!(self, pool => sqlx::query(SQL).bind(person.as_str()).bind(key).bind(now.timestamp_millis())
            .execute(pool).await.map(drop))
    }

    /// Whose schedule this key opens, and the locale tag of her language; nobody's when she has left.
    pub async fn calendar_of_key(&self, key: &str) -> sqlx::Result<Option<(PersonId, String)>> {
        const SQL: &str = "SELECT p.id, p.language FROM calendar_keys k JOIN people p ON p.id = k.person
            WHERE k.key = $1 AND p.role = 'participant' AND p.ended_at IS NULL";
        let row: Option<(String, String)> =
            reading!(self, pool => sqlx::query_as(SQL).bind(key).fetch_optional(pool).await)?;
        row.map(|(id, language)| Ok((PersonId::parse(&id).map_err(|_| corrupt("people.id"))?, language))).transpose()
    }
}
