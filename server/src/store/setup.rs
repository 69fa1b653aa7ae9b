//! The municipality's staff, and who leads which site.

use super::{
    Db,
    account::{person, role},
    corrupt,
};
use crate::{reading, writing};
use app::{
    account::Role,
    ids::{PersonId, SiteId},
    setup::{Counts, SiteLeaders, StaffMember, Unassigned},
};
use chrono::{DateTime, Utc};

#[derive(sqlx::FromRow)]
struct StaffRow {
    id: String,
    name: String,
    role: String,
    devices: i64,
}

#[derive(sqlx::FromRow)]
struct SiteRow {
    id: String,
    name: String,
    address: String,
    supervisor: Option<String>,
    supervisor_name: Option<String>,
}

fn count(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Db {
    /// Those who work for the municipality now, by role, then by name.
    pub async fn staff(&self) -> sqlx::Result<Vec<StaffMember>> {
        const SQL: &str = "SELECT p.id, p.name, p.role,
                (SELECT count(*) FROM devices d WHERE d.person = p.id AND d.revoked_at IS NULL) AS devices
            FROM people p WHERE p.role <> 'participant' AND p.ended_at IS NULL ORDER BY p.role, p.name, p.id";
        let rows: Vec<StaffRow> = reading!(self, pool => sqlx::query_as(SQL).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|row| {
                Ok(StaffMember {
                    id: person(&row.id)?,
                    name: row.name,
                    role: role(&row.role)?,
                    devices: count(row.devices),
                })
            })
            .collect()
    }

    /// Somebody of the staff with exactly this name in this role.
    pub async fn staff_named(&self, role: Role, name: &str) -> sqlx::Result<Option<PersonId>> {
        const SQL: &str =
            "SELECT id FROM people WHERE role = $1 AND name = $2 AND ended_at IS NULL ORDER BY id LIMIT 1";
        let id: Option<String> = reading!(self, pool => sqlx::query_scalar(SQL).bind(role.as_str()).bind(name)
            .fetch_optional(pool).await)?;
        id.as_deref().map(person).transpose()
    }

    pub async fn add_person(
        &self,
        id: &str,
        role: Role,
        name: &str,
        language: &str,
        now: DateTime<Utc>,
    ) -> sqlx::Result<PersonId> {
        const SQL: &str = "INSERT INTO people (id, role, name, language, created_at) VALUES ($1, $2, $3, $4, $5)";
        let id = person(id)?;
        writing!(self, pool => sqlx::query(SQL).bind(id.as_str()).bind(role.as_str()).bind(name).bind(language)
            .bind(now.timestamp_millis()).execute(pool).await.map(drop))?;
        Ok(id)
    }

    /// Every site with its supervisors, by number.
    pub async fn site_leaders(&self) -> sqlx::Result<Vec<SiteLeaders>> {
        const SQL: &str = "SELECT s.id, s.name, s.address, p.id AS supervisor, p.name AS supervisor_name FROM sites s
            LEFT JOIN supervisors_at_sites l ON l.site = s.id
            LEFT JOIN people p ON p.id = l.supervisor AND p.ended_at IS NULL
            ORDER BY s.number, p.name, p.id";
        let rows: Vec<SiteRow> = reading!(self, pool => sqlx::query_as(SQL).fetch_all(pool).await)?;
        let mut sites: Vec<SiteLeaders> = Vec::new();
        for row in rows {
            let id = SiteId::parse(&row.id).map_err(|_| corrupt("sites.id"))?;
            if sites.last().is_none_or(|site| site.id != id) {
                sites.push(SiteLeaders { id, name: row.name, address: row.address, supervisors: Vec::new() });
            }
            if let (Some(site), Some(id), Some(name)) = (sites.last_mut(), row.supervisor, row.supervisor_name) {
                site.supervisors.push((person(&id)?, name));
            }
        }
        Ok(sites)
    }

    /// Whether she leads there now: the site must exist, and she must be a supervisor who works here.
    pub async fn add_supervisor(&self, site: &SiteId, person: &PersonId) -> sqlx::Result<bool> {
        const SQL: &str = "INSERT INTO supervisors_at_sites (supervisor, site)
            SELECT p.id, s.id FROM people p, sites s
            WHERE p.id = $1 AND p.role = 'supervisor' AND p.ended_at IS NULL AND s.id = $2
            ON CONFLICT (supervisor, site) DO UPDATE SET site = excluded.site
            RETURNING site";
        let added: Option<String> = writing!(self, pool => sqlx::query_scalar(SQL).bind(person.as_str())
            .bind(site.as_str()).fetch_optional(pool).await)?;
        Ok(added.is_some())
    }

    pub async fn remove_supervisor(&self, site: &SiteId, person: &PersonId) -> sqlx::Result<()> {
        const SQL: &str = "DELETE FROM supervisors_at_sites WHERE site = $1 AND supervisor = $2";
        writing!(self, pool => sqlx::query(SQL).bind(site.as_str()).bind(person.as_str())
            .execute(pool).await.map(drop))
    }

    /// Participants without a counsellor, or whose counsellor has left, in the order in which they came.
    pub async fn unassigned(&self) -> sqlx::Result<Vec<Unassigned>> {
        const SQL: &str = "SELECT p.id, COALESCE(p.alias, p.name) FROM people p
            LEFT JOIN people c ON c.id = p.counsellor AND c.ended_at IS NULL
            WHERE p.role = 'participant' AND p.ended_at IS NULL AND c.id IS NULL ORDER BY p.created_at, p.id";
        let rows: Vec<(String, String)> = reading!(self, pool => sqlx::query_as(SQL).fetch_all(pool).await)?;
        rows.into_iter().map(|(id, name)| Ok(Unassigned { id: person(&id)?, name })).collect()
    }

    /// How much there is; occasions that begin from `from` up to, but not at, `to`.
    pub async fn counts(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> sqlx::Result<Counts> {
        const SQL: &str = "SELECT
            (SELECT count(*) FROM people WHERE role = 'participant' AND ended_at IS NULL),
            (SELECT count(*) FROM activities),
            (SELECT count(*) FROM occasions WHERE starts_at >= $1 AND starts_at < $2)";
        let (participants, activities, occasions): (i64, i64, i64) = reading!(self, pool => sqlx::query_as(SQL)
            .bind(from.timestamp_millis()).bind(to.timestamp_millis()).fetch_one(pool).await)?;
        Ok(Counts { participants: count(participants), activities: count(activities), occasions: count(occasions) })
    }
}
