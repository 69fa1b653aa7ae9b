//! Sites, who supervises them, and who is expected there.

use super::{
    Db, corrupt,
    log::{lists, push_ids},
};
use crate::reading;
use app::ids::{OccasionId, PersonId, SiteId};
use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;
use std::collections::HashMap;

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

    /// How many have a place at each of these occasions, or an entry in the log of it; none is not there.
    pub async fn sizes_of_rolls(&self, occasions: &[&OccasionId]) -> sqlx::Result<HashMap<OccasionId, u32>> {
        let mut sizes = HashMap::with_capacity(occasions.len());
        for list in lists(occasions) {
            let rows: Vec<(String, i64)> = reading!(self, pool => {
                let mut query = QueryBuilder::new("SELECT r.occasion, count(*) FROM
                    (SELECT occasion, participant FROM places WHERE occasion IN ");
                push_ids!(query, list);
                query.push(" UNION SELECT occasion, participant FROM attendance_events WHERE occasion IN ");
                push_ids!(query, list);
                query.push(") r GROUP BY r.occasion");
                query.build_query_as().fetch_all(pool).await
            })?;
            for (occasion, count) in rows {
                let occasion = OccasionId::parse(&occasion).map_err(|_| corrupt("occasions.id"))?;
                sizes.insert(occasion, u32::try_from(count).unwrap_or(u32::MAX));
            }
        }
        Ok(sizes)
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

    /// These people's names as a supervisor may read them.
    pub async fn shown_names(&self, people: &[&PersonId]) -> sqlx::Result<HashMap<PersonId, String>> {
        let mut names = HashMap::with_capacity(people.len());
        for list in lists(people) {
            let rows: Vec<(String, String)> = reading!(self, pool => {
                let mut query = QueryBuilder::new("SELECT id, COALESCE(alias, name) FROM people WHERE id IN ");
                push_ids!(query, list);
                query.build_query_as().fetch_all(pool).await
            })?;
            names.extend(named(rows, PersonId::parse, "people.id")?);
        }
        Ok(names)
    }
}
