//! People who stand in for a supervisor on one day.

use super::{Db, corrupt, instant};
use crate::{in_tx, reading, writing};
use app::{
    ids::{PersonId, SiteId},
    site::StandIn,
};
use chrono::{DateTime, Utc};

/// Who is to stand in where.
#[derive(Clone, Copy, Debug)]
pub struct NewStandIn<'a> {
    pub person: &'a PersonId,
    pub name: &'a str,
    /// A locale tag.
    pub language: &'a str,
    pub site: &'a SiteId,
    pub made_by: &'a PersonId,
}

#[derive(sqlx::FromRow)]
struct StandInRow {
    id: String,
    name: String,
    ended_at: i64,
    devices: i64,
}

impl Db {
    /// Adds a stand-in: a supervisor of this one site who has left, from the beginning, at `ends_at`.
    pub async fn add_stand_in(
        &self,
        NewStandIn { person, name, language, site, made_by }: NewStandIn<'_>,
        now: DateTime<Utc>,
        ends_at: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const PERSON: &str = "INSERT INTO people (id, role, name, language, created_at, ended_at)
            VALUES ($1, 'supervisor', $2, $3, $4, $5)";
        const SITE: &str = "INSERT INTO supervisors_at_sites (supervisor, site) VALUES ($1, $2)";
        const STAND_IN: &str = "INSERT INTO stand_ins (person, site, made_by, created_at) VALUES ($1, $2, $3, $4)";
        let at = now.timestamp_millis();
        in_tx!(self, tx => {
            sqlx::query(PERSON).bind(person.as_str()).bind(name).bind(language).bind(at)
                .bind(ends_at.timestamp_millis()).execute(&mut *tx).await?;
            sqlx::query(SITE).bind(person.as_str()).bind(site.as_str()).execute(&mut *tx).await?;
            sqlx::query(STAND_IN).bind(person.as_str()).bind(site.as_str()).bind(made_by.as_str()).bind(at)
                .execute(&mut *tx).await?;
        })
    }

    /// A site's stand-ins whose day has not ended, by name.
    pub async fn stand_ins_at(&self, site: &SiteId, now: DateTime<Utc>) -> sqlx::Result<Vec<StandIn>> {
        const SQL: &str = "SELECT p.id, p.name, p.ended_at,
                (SELECT count(*) FROM devices d WHERE d.person = p.id AND d.revoked_at IS NULL) AS devices
            FROM stand_ins s JOIN people p ON p.id = s.person
            WHERE s.site = $1 AND p.ended_at > $2 ORDER BY p.name, p.id";
        let rows: Vec<StandInRow> = reading!(self, pool => sqlx::query_as(SQL).bind(site.as_str())
            .bind(now.timestamp_millis()).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|row| {
                Ok(StandIn {
                    person: PersonId::parse(&row.id).map_err(|_| corrupt("people.id"))?,
                    name: row.name,
                    until: instant(row.ended_at),
                    signed_in: row.devices > 0,
                })
            })
            .collect()
    }

    /// Whether this person stands, or stood, in for a supervisor.
    pub async fn is_stand_in(&self, person: &PersonId) -> sqlx::Result<bool> {
        const SQL: &str = "SELECT count(*) FROM stand_ins WHERE person = $1";
        let count: i64 = reading!(self, pool => sqlx::query_scalar(SQL).bind(person.as_str()).fetch_one(pool).await)?;
        Ok(count > 0)
    }

    /// Ends a stand-in before the day does; whether she was one of this site's.
    pub async fn end_stand_in(&self, person: &PersonId, site: &SiteId, now: DateTime<Utc>) -> sqlx::Result<bool> {
        const SQL: &str = "UPDATE people SET ended_at = $3 WHERE id = $1 AND ended_at > $3
            AND id IN (SELECT person FROM stand_ins WHERE site = $2)";
        writing!(self, pool => sqlx::query(SQL).bind(person.as_str()).bind(site.as_str())
            .bind(now.timestamp_millis()).execute(pool).await.map(|done| done.rows_affected() == 1))
    }
}
