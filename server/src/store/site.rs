//! Sites, who supervises them, and who is expected there.

use super::{Db, corrupt};
use crate::reading;
use app::ids::{OccasionId, PersonId, SiteId};
use chrono::{DateTime, Utc};

fn named<I>(
    rows: Vec<(String, String)>,
    id: impl Fn(&str) -> Result<I, app::ids::NotAnId>,
    column: &'static str,
) -> sqlx::Result<Vec<(I, String)>> {
    rows.into_iter().map(|(text, name)| Ok((id(&text).map_err(|_| corrupt(column))?, name))).collect()
}

impl Db {
    /// The sites of this supervisor with their names, by name.
    pub async fn sites_of_supervisor(&self, supervisor: &PersonId) -> sqlx::Result<Vec<(SiteId, String)>> {
        const SQL: &str = "SELECT s.id, s.name FROM sites s JOIN supervisors_at_sites v ON v.site = s.id
            WHERE v.supervisor = $1 ORDER BY s.name, s.id";
        let rows: Vec<(String, String)> =
            reading!(self, pool => sqlx::query_as(SQL).bind(supervisor.as_str()).fetch_all(pool).await)?;
        named(rows, SiteId::parse, "sites.id")
    }

    /// Everyone with a place at this occasion, or an entry in the log of it, by the name a supervisor may read: of a
    /// protected identity only the alias leaves the database.
    pub async fn roll_of(&self, occasion: &OccasionId) -> sqlx::Result<Vec<(PersonId, String)>> {
        const SQL: &str = "SELECT p.id, COALESCE(p.alias, p.name) AS shown FROM people p WHERE p.id IN
            (SELECT participant FROM places WHERE occasion = $1
            UNION SELECT participant FROM attendance_events WHERE occasion = $1) ORDER BY shown, p.id";
        let rows: Vec<(String, String)> =
            reading!(self, pool => sqlx::query_as(SQL).bind(occasion.as_str()).fetch_all(pool).await)?;
        named(rows, PersonId::parse, "people.id")
    }

    /// Everyone a site's supervisor may know of: who has a place at something that begins there from `from` up to `to`,
    /// or was recorded there since `from`. By the name a supervisor may read.
    pub async fn people_of_site(
        &self,
        site: &SiteId,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> sqlx::Result<Vec<(PersonId, String)>> {
        const SQL: &str = "SELECT p.id, COALESCE(p.alias, p.name) AS shown FROM people p
            WHERE p.ended_at IS NULL AND p.id IN
                (SELECT l.participant FROM places l JOIN occasions o ON o.id = l.occasion
                    WHERE o.site = $1 AND o.starts_at >= $2 AND o.starts_at < $3
                UNION SELECT e.participant FROM attendance_events e WHERE e.site = $1 AND e.at >= $2)
            ORDER BY shown, p.id";
        let rows: Vec<(String, String)> = reading!(self, pool => sqlx::query_as(SQL).bind(site.as_str())
            .bind(from.timestamp_millis()).bind(to.timestamp_millis()).fetch_all(pool).await)?;
        named(rows, PersonId::parse, "people.id")
    }

    /// A person's name as a supervisor may read it.
    pub async fn shown_name(&self, person: &PersonId) -> sqlx::Result<Option<String>> {
        const SQL: &str = "SELECT COALESCE(alias, name) FROM people WHERE id = $1";
        reading!(self, pool => sqlx::query_scalar(SQL).bind(person.as_str()).fetch_optional(pool).await)
    }
}
