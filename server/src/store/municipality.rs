//! What the municipality itself writes: people, sites, activities, occasions, places. Written whole or not at all.

use super::{
    Db,
    connection::Connection,
    instructions::{self, Text},
    words,
};
use crate::in_tx;
use app::{
    account::{Level, Role},
    i18n::Texts,
    ids::{ActivityId, OccasionId, PersonId, SiteId},
    words::Word,
};
use chrono::{DateTime, Utc};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    /// The municipality's own key, from an import.
    pub external_key: Option<String>,
    pub role: Role,
    pub name: String,
    /// Protected identity: what all but her counsellor read instead of the name.
    pub alias: Option<String>,
    /// A locale tag; hers to change afterwards.
    pub language: String,
    pub level: Option<Level>,
    /// A key of the programme's stages.
    pub stage: Option<String>,
    pub weekly_minutes: Option<u32>,
    pub counsellor: Option<PersonId>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    pub id: SiteId,
    pub external_key: Option<String>,
    /// The number in the site's code.
    pub number: u32,
    /// The site's secret: 32 bytes, base64url. Kept as it is when the site is written again.
    pub secret: String,
    pub name: String,
    pub address: String,
    pub supervisors: Vec<PersonId>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    pub id: ActivityId,
    pub external_key: Option<String>,
    /// A key of the programme's kinds of activity.
    pub kind: String,
    pub pictogram: String,
    pub name: Texts,
    pub bring: Texts,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    pub id: OccasionId,
    pub external_key: Option<String>,
    pub activity: ActivityId,
    pub site: SiteId,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    /// Why it was cancelled (closed, `no_leader`, weather, system, other), if it was.
    pub cancelled: Option<String>,
    /// When it was to begin before it was moved.
    pub moved_from_start: Option<DateTime<Utc>>,
    /// Where it was to be before it was moved.
    pub moved_from_site: Option<SiteId>,
}

/// What is written together.
#[derive(Clone, Debug, Default)]
pub struct Municipality {
    pub people: Vec<Person>,
    pub sites: Vec<Site>,
    pub activities: Vec<Activity>,
    pub instructions: Vec<Text>,
    /// Words of the trade that ship with an activity.
    pub words: Vec<(ActivityId, Vec<Word>)>,
    pub occasions: Vec<Occasion>,
    pub places: Vec<(PersonId, OccasionId)>,
}

/// Two parameters each: both engines take many more.
const PLACES_AT_ONCE: usize = 500;

/// Who leads where, beside what the sites name themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Supervision {
    pub begins: Vec<(PersonId, SiteId)>,
    pub ends: Vec<(PersonId, SiteId)>,
}

fn json(value: &impl serde::Serialize) -> sqlx::Result<String> {
    serde_json::to_string(value).map_err(|error| sqlx::Error::Encode(error.into()))
}

impl Db {
    /// Adds what is new and updates what is there, by id, in one transaction. What belongs to people themselves
    /// (language, level) and a site's secret stay as they are; nothing is removed.
    pub async fn put(&self, world: &Municipality, now: DateTime<Utc>) -> sqlx::Result<()> {
        self.put_and_supervise(world, &Supervision::default(), now).await
    }

    /// The same, and in the same transaction who begins and who ends to supervise a site.
    pub async fn put_and_supervise(
        &self,
        world: &Municipality,
        supervision: &Supervision,
        now: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const PERSON: &str = "INSERT INTO people
            (id, external_key, role, name, alias, language, level, stage, weekly_minutes, counsellor, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            ON CONFLICT (id) DO UPDATE SET external_key = excluded.external_key, role = excluded.role,
                name = excluded.name, alias = excluded.alias, stage = excluded.stage,
                weekly_minutes = excluded.weekly_minutes, counsellor = excluded.counsellor";
        const SITE: &str = "INSERT INTO sites (id, external_key, number, secret, name, address)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (id) DO UPDATE SET external_key = excluded.external_key, name = excluded.name,
                address = excluded.address";
        const SUPERVISOR: &str =
            "INSERT INTO supervisors_at_sites (supervisor, site) VALUES ($1, $2) ON CONFLICT DO NOTHING";
        const NO_SUPERVISOR: &str = "DELETE FROM supervisors_at_sites WHERE supervisor = $1 AND site = $2";
        const ACTIVITY: &str = "INSERT INTO activities (id, external_key, kind, pictogram, name, bring)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (id) DO UPDATE SET external_key = excluded.external_key, kind = excluded.kind,
                pictogram = excluded.pictogram, name = excluded.name, bring = excluded.bring";
        // A change of time, place or cancellation counts up, so that a calendar that subscribes takes it over.
        const OCCASION: &str = "INSERT INTO occasions
            (id, external_key, activity, site, starts_at, ends_at, cancelled, moved_from_start, moved_from_site, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT (id) DO UPDATE SET external_key = excluded.external_key, activity = excluded.activity,
                site = excluded.site, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                cancelled = excluded.cancelled, moved_from_start = excluded.moved_from_start,
                moved_from_site = excluded.moved_from_site, changed_at = excluded.changed_at,
                sequence = occasions.sequence + 1
            WHERE (occasions.activity, occasions.site, occasions.starts_at, occasions.ends_at,
                    COALESCE(occasions.cancelled, ''))
                <> (excluded.activity, excluded.site, excluded.starts_at, excluded.ends_at,
                    COALESCE(excluded.cancelled, ''))";

        let at = now.timestamp_millis();
        // Staff first: a participant names her counsellor.
        let mut people: Vec<&Person> = world.people.iter().collect();
        people.sort_by_key(|person| person.role == Role::Participant);
        in_tx!(self, tx => {
            for person in people {
                sqlx::query(PERSON).bind(person.id.as_str()).bind(&person.external_key).bind(person.role.as_str())
                    .bind(&person.name).bind(&person.alias).bind(&person.language)
                    .bind(person.level.map(Level::as_str)).bind(&person.stage)
                    .bind(person.weekly_minutes.map(i64::from)).bind(person.counsellor.as_ref().map(PersonId::as_str))
                    .bind(at).execute(&mut *tx).await?;
            }
            for site in &world.sites {
                sqlx::query(SITE).bind(site.id.as_str()).bind(&site.external_key).bind(i64::from(site.number))
                    .bind(&site.secret).bind(&site.name).bind(&site.address).execute(&mut *tx).await?;
                for supervisor in &site.supervisors {
                    sqlx::query(SUPERVISOR).bind(supervisor.as_str()).bind(site.id.as_str()).execute(&mut *tx).await?;
                }
            }
            for (supervisor, site) in &supervision.begins {
                sqlx::query(SUPERVISOR).bind(supervisor.as_str()).bind(site.as_str()).execute(&mut *tx).await?;
            }
            for (supervisor, site) in &supervision.ends {
                sqlx::query(NO_SUPERVISOR).bind(supervisor.as_str()).bind(site.as_str()).execute(&mut *tx).await?;
            }
            for activity in &world.activities {
                sqlx::query(ACTIVITY).bind(activity.id.as_str()).bind(&activity.external_key).bind(&activity.kind)
                    .bind(&activity.pictogram).bind(json(&activity.name)?).bind(json(&activity.bring)?)
                    .execute(&mut *tx).await?;
            }
            instructions::put_all(Connection::from(&mut *tx), &world.instructions, None, now).await?;
            for (activity, list) in &world.words {
                words::put_shipped(Connection::from(&mut *tx), activity, list).await?;
            }
            for occasion in &world.occasions {
                sqlx::query(OCCASION).bind(occasion.id.as_str()).bind(&occasion.external_key)
                    .bind(occasion.activity.as_str()).bind(occasion.site.as_str())
                    .bind(occasion.starts_at.timestamp_millis()).bind(occasion.ends_at.timestamp_millis())
                    .bind(&occasion.cancelled).bind(occasion.moved_from_start.map(|at| at.timestamp_millis()))
                    .bind(occasion.moved_from_site.as_ref().map(SiteId::as_str)).bind(at)
                    .execute(&mut *tx).await?;
            }
            // By far the most rows: many at a time.
            for places in world.places.chunks(PLACES_AT_ONCE) {
                let mut insert = sqlx::QueryBuilder::new("INSERT INTO places (participant, occasion) ");
                insert.push_values(places, |mut row, (participant, occasion)| {
                    row.push_bind(participant.as_str()).push_bind(occasion.as_str());
                });
                insert.push(" ON CONFLICT DO NOTHING").build().persistent(false).execute(&mut *tx).await?;
            }
        })
    }
}
