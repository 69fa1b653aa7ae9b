//! What carries a key of the municipality's own, as an import needs to know it again.

use super::{
    Db, corrupt, instant,
    municipality::{Activity, Occasion, Person, Site},
};
use crate::reading;
use app::{
    account::{Level, Role},
    i18n::Texts,
    ids::{ActivityId, NotAnId, OccasionId, PersonId, SiteId},
};
use chrono::{DateTime, Utc};

#[derive(sqlx::FromRow)]
struct PersonRow {
    id: String,
    external_key: Option<String>,
    role: String,
    name: String,
    alias: Option<String>,
    language: String,
    level: Option<String>,
    stage: Option<String>,
    weekly_minutes: Option<i64>,
    counsellor: Option<String>,
}

#[derive(sqlx::FromRow)]
struct SiteRow {
    id: String,
    external_key: Option<String>,
    number: i64,
    name: String,
    address: String,
}

#[derive(sqlx::FromRow)]
struct ActivityRow {
    id: String,
    external_key: Option<String>,
    kind: String,
    pictogram: String,
    name: String,
    bring: String,
}

#[derive(sqlx::FromRow)]
struct OccasionRow {
    id: String,
    external_key: Option<String>,
    activity: String,
    site: String,
    starts_at: i64,
    ends_at: i64,
    cancelled: Option<String>,
    moved_from_start: Option<i64>,
    moved_from_site: Option<String>,
}

/// An id out of the database.
fn id<T>(parse: impl Fn(&str) -> Result<T, NotAnId>, text: &str, column: &'static str) -> sqlx::Result<T> {
    parse(text).map_err(|NotAnId| corrupt(column))
}

impl TryFrom<PersonRow> for Person {
    type Error = sqlx::Error;

    fn try_from(row: PersonRow) -> sqlx::Result<Self> {
        let minutes =
            row.weekly_minutes.map(u32::try_from).transpose().map_err(|_| corrupt("people.weekly_minutes"))?;
        let counsellor = |text: String| id(PersonId::parse, &text, "people.counsellor");
        Ok(Self {
            id: id(PersonId::parse, &row.id, "people.id")?,
            external_key: row.external_key,
            role: Role::parse(&row.role).ok_or_else(|| corrupt("people.role"))?,
            name: row.name,
            alias: row.alias,
            language: row.language,
            level: row.level.as_deref().and_then(Level::parse),
            stage: row.stage,
            weekly_minutes: minutes,
            counsellor: row.counsellor.map(counsellor).transpose()?,
        })
    }
}

impl TryFrom<SiteRow> for Site {
    type Error = sqlx::Error;

    fn try_from(row: SiteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: id(SiteId::parse, &row.id, "sites.id")?,
            external_key: row.external_key,
            number: u32::try_from(row.number).map_err(|_| corrupt("sites.number"))?,
            secret: String::new(),
            name: row.name,
            address: row.address,
            supervisors: Vec::new(),
        })
    }
}

impl TryFrom<ActivityRow> for Activity {
    type Error = sqlx::Error;

    fn try_from(row: ActivityRow) -> sqlx::Result<Self> {
        let texts = |json: &str| serde_json::from_str::<Texts>(json).map_err(|_| corrupt("activities"));
        Ok(Self {
            id: id(ActivityId::parse, &row.id, "activities.id")?,
            external_key: row.external_key,
            kind: row.kind,
            pictogram: row.pictogram,
            name: texts(&row.name)?,
            bring: texts(&row.bring)?,
        })
    }
}

impl TryFrom<OccasionRow> for Occasion {
    type Error = sqlx::Error;

    fn try_from(row: OccasionRow) -> sqlx::Result<Self> {
        let site = |text: &str| id(SiteId::parse, text, "occasions.site");
        Ok(Self {
            id: id(OccasionId::parse, &row.id, "occasions.id")?,
            external_key: row.external_key,
            activity: id(ActivityId::parse, &row.activity, "occasions.activity")?,
            site: site(&row.site)?,
            starts_at: instant(row.starts_at),
            ends_at: instant(row.ends_at),
            cancelled: row.cancelled,
            moved_from_start: row.moved_from_start.map(instant),
            moved_from_site: row.moved_from_site.as_deref().map(site).transpose()?,
        })
    }
}

impl Db {
    pub async fn imported_people(&self) -> sqlx::Result<Vec<Person>> {
        const SQL: &str =
            "SELECT id, external_key, role, name, alias, language, level, stage, weekly_minutes, counsellor
            FROM people WHERE external_key IS NOT NULL";
        let rows: Vec<PersonRow> = reading!(self, pool => sqlx::query_as(SQL).fetch_all(pool).await)?;
        rows.into_iter().map(Person::try_from).collect()
    }

    /// Without secrets and supervisors.
    pub async fn imported_sites(&self) -> sqlx::Result<Vec<Site>> {
        const SQL: &str = "SELECT id, external_key, number, name, address FROM sites WHERE external_key IS NOT NULL";
        let rows: Vec<SiteRow> = reading!(self, pool => sqlx::query_as(SQL).fetch_all(pool).await)?;
        rows.into_iter().map(Site::try_from).collect()
    }

    pub async fn imported_activities(&self) -> sqlx::Result<Vec<Activity>> {
        const SQL: &str = "SELECT id, external_key, kind, pictogram, name, bring FROM activities
            WHERE external_key IS NOT NULL";
        let rows: Vec<ActivityRow> = reading!(self, pool => sqlx::query_as(SQL).fetch_all(pool).await)?;
        rows.into_iter().map(Activity::try_from).collect()
    }

    pub async fn imported_occasions(&self) -> sqlx::Result<Vec<Occasion>> {
        const SQL: &str = "SELECT id, external_key, activity, site, starts_at, ends_at, cancelled, moved_from_start,
                moved_from_site
            FROM occasions WHERE external_key IS NOT NULL";
        let rows: Vec<OccasionRow> = reading!(self, pool => sqlx::query_as(SQL).fetch_all(pool).await)?;
        rows.into_iter().map(Occasion::try_from).collect()
    }

    /// Places on imported occasions that begin from `from` to `to`, both included.
    pub async fn imported_places(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> sqlx::Result<Vec<(PersonId, OccasionId)>> {
        const SQL: &str = "SELECT p.participant, p.occasion FROM places p JOIN occasions o ON o.id = p.occasion
            WHERE o.external_key IS NOT NULL AND o.starts_at >= $1 AND o.starts_at <= $2";
        let rows: Vec<(String, String)> = reading!(self, pool => sqlx::query_as(SQL).bind(from.timestamp_millis())
            .bind(to.timestamp_millis()).fetch_all(pool).await)?;
        let place = |(participant, occasion): (String, String)| {
            let participant = id(PersonId::parse, &participant, "places.participant")?;
            Ok((participant, id(OccasionId::parse, &occasion, "places.occasion")?))
        };
        rows.into_iter().map(place).collect()
    }

    /// Who leads where.
    pub async fn supervision(&self) -> sqlx::Result<Vec<(PersonId, SiteId)>> {
        const SQL: &str = "SELECT supervisor, site FROM supervisors_at_sites";
        let rows: Vec<(String, String)> = reading!(self, pool => sqlx::query_as(SQL).fetch_all(pool).await)?;
        let pair = |(supervisor, site): (String, String)| {
            let supervisor = id(PersonId::parse, &supervisor, "supervisors_at_sites.supervisor")?;
            Ok((supervisor, id(SiteId::parse, &site, "supervisors_at_sites.site")?))
        };
        rows.into_iter().map(pair).collect()
    }

    /// The highest number of a site's code so far; 0 when there is no site.
    pub async fn highest_site_number(&self) -> sqlx::Result<u32> {
        const SQL: &str = "SELECT COALESCE(MAX(number), 0) FROM sites";
        let number: i64 = reading!(self, pool => sqlx::query_scalar(SQL).fetch_one(pool).await)?;
        u32::try_from(number).map_err(|_| corrupt("sites.number"))
    }
}
