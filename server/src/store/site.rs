//! Sites, who supervises them, and who is expected there.

use super::{Db, corrupt};
use crate::reading;
use app::ids::{OccasionId, PersonId, SiteId};

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
}
