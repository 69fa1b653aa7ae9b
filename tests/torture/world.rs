//! The data set of a torture: a site with an occasion all day, people on it, and their signed-in phones.

use crate::Engine;
use anyhow::{Context as _, Result};
use app::{
    account::Role,
    i18n::Texts,
    ids::{ActivityId, OccasionId, PersonId, SiteId},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use server::{
    sign_in,
    site_code::SiteKey,
    store::{
        Db,
        municipality::{Activity, Municipality, Occasion, Person, Site},
    },
};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Two phones each: the same check-in also comes from two at once.
const PEOPLE: u64 = 32;
const PHONES_EACH: usize = 2;
const SECRET: [u8; 32] = [42; 32];

/// A phone that is signed in.
#[derive(Clone)]
pub struct Phone {
    /// Its person's place in [`World::people`].
    pub person: usize,
    pub cookie: String,
}

/// What all rounds begin with: an untouched database of either engine to copy, and who is in it.
pub struct World {
    pub engine: Engine,
    pub key: SiteKey,
    pub people: Vec<PersonId>,
    pub phones: Vec<Phone>,
    /// The folder or the address of the cluster where databases are.
    place: String,
}

/// A database of its own, and the folder the server runs in.
pub struct Home {
    pub engine: Engine,
    pub url: String,
    pub folder: PathBuf,
}

#[expect(clippy::disallowed_methods, reason = "the torture is a crowd of phones, and phones have clocks")]
pub fn now() -> DateTime<Utc> {
    Utc::now()
}

fn id(n: u64) -> String {
    format!("00000000-0000-7000-8000-{n:012x}")
}

impl World {
    /// In `folder`, or on the cluster at `cluster`, where it makes databases of the name `torture…`.
    pub async fn build(engine: Engine, folder: &Path, cluster: Option<&str>) -> Result<Self> {
        let place = match engine {
            Engine::Sqlite => folder.to_str().context("a folder whose name is text")?.to_owned(),
            Engine::Postgres => {
                let cluster = cluster.context("--postgres names no cluster")?;
                cluster.rsplit_once('/').context("an address with a database")?.0.to_owned()
            }
        };
        let mut people = Vec::new();
        for n in 0..PEOPLE {
            people.push(PersonId::parse(&id(100 + n))?);
        }
        let key = SiteKey { site: SiteId::parse(&id(1))?, number: 1, secret: SECRET };
        let mut world = Self { engine, key, people, phones: Vec::new(), place };
        let url = match engine {
            Engine::Sqlite => format!("sqlite:{}/template.db", world.place),
            Engine::Postgres => world.new_database("torture_template", "template1").await?,
        };
        let db = Db::open(&url).await?;
        world.fill(&db).await?;
        db.close().await;
        Ok(world)
    }

    async fn fill(&mut self, db: &Db) -> Result<()> {
        let now = now();
        let (activity, occasion) = (ActivityId::parse(&id(2))?, OccasionId::parse(&id(3))?);
        let person = |id: &PersonId| Person {
            id: id.clone(),
            external_key: None,
            role: Role::Participant,
            name: "Test".to_owned(),
            alias: None,
            language: "sv".to_owned(),
            level: None,
            stage: None,
            weekly_minutes: None,
            counsellor: None,
        };
        let municipality = Municipality {
            people: self.people.iter().map(person).collect(),
            sites: vec![Site {
                id: self.key.site.clone(),
                external_key: None,
                number: self.key.number,
                secret: BASE64_URL_SAFE_NO_PAD.encode(SECRET),
                name: "Verkstaden".to_owned(),
                address: "Portgatan 1".to_owned(),
                supervisors: Vec::new(),
            }],
            activities: vec![Activity {
                id: activity.clone(),
                external_key: None,
                kind: "workplace".to_owned(),
                pictogram: "hammer".to_owned(),
                name: [("sv".to_owned(), "Träverkstad".to_owned())].into_iter().collect(),
                bring: Texts::default(),
            }],
            occasions: vec![Occasion {
                id: occasion.clone(),
                external_key: None,
                activity,
                site: self.key.site.clone(),
                starts_at: now - TimeDelta::hours(1),
                ends_at: now + TimeDelta::hours(12),
                cancelled: None,
                moved_from_start: None,
                moved_from_site: None,
            }],
            places: self.people.iter().map(|person| (person.clone(), occasion.clone())).collect(),
            ..Municipality::default()
        };
        db.put(&municipality, now).await?;
        for (index, person) in self.people.iter().enumerate() {
            for phone in 0..PHONES_EACH {
                let n = index * PHONES_EACH + phone;
                let token = BASE64_URL_SAFE_NO_PAD.encode([u8::try_from(n)?; 32]);
                let device = id(1000 + u64::try_from(n)?);
                db.add_device(&device, person, &sign_in::hash(&token), "Chrome, Android", None, now).await?;
                self.phones.push(Phone { person: index, cookie: format!("{}={token}", sign_in::COOKIE) });
            }
        }
        Ok(())
    }

    /// A copy that nobody has touched, in place of the last one.
    pub async fn home(&self, folder: &Path) -> Result<Home> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir(folder)?;
        let folder = folder.canonicalize()?;
        let url = match self.engine {
            Engine::Sqlite => {
                let file = folder.join("steg.db");
                fs::copy(Path::new(&self.place).join("template.db"), &file)?;
                format!("sqlite:{}", file.display())
            }
            Engine::Postgres => self.new_database("torture_run", "torture_template").await?,
        };
        Ok(Home { engine: self.engine, url, folder })
    }

    async fn new_database(&self, name: &str, template: &str) -> Result<String> {
        let mut connection = PgConnection::connect(&format!("{}/postgres", self.place)).await?;
        for sql in [
            format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"),
            format!("CREATE DATABASE {name} TEMPLATE {template}"),
        ] {
            sqlx::query(AssertSqlSafe(sql)).execute(&mut connection).await?;
        }
        connection.close().await?;
        Ok(format!("{}/{name}", self.place))
    }
}
