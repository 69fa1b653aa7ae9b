//! What the database holds, against what the phones were told.

use crate::{
    Engine, Torture,
    phones::Ledger,
    world::{Home, World},
};
use anyhow::{Context as _, Result};
use chrono::{DateTime, Utc};
use server::store::Db;
use sqlx::{
    postgres::PgPoolOptions,
    sqlite::{SqliteConnectOptions, SqlitePoolOptions},
};
use std::{
    collections::{HashMap, HashSet},
    path::Path,
    process::Command,
    str::FromStr as _,
    time::Duration,
};

/// An entry of the log, as far as a phone knows it.
#[derive(sqlx::FromRow)]
pub struct Row {
    pub id: String,
    pub participant: String,
    pub evidence: String,
    pub at: i64,
    pub received_at: i64,
    claimed_at: Option<i64>,
}

/// What a look at the record brought to light.
#[derive(Default)]
pub struct Findings {
    /// Acknowledged, and not there.
    pub missing: Vec<String>,
    /// Doubled, changed, made up or corrupt.
    pub other: Vec<String>,
}

impl Findings {
    pub fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.other.is_empty()
    }

    /// The first few of each.
    pub fn text(&self) -> String {
        let (missing, other) = (self.missing.len(), self.other.len());
        let few: Vec<&str> = self.missing.iter().chain(&self.other).take(10).map(String::as_str).collect();
        format!("{missing} acknowledged check-ins are missing, {other} things are wrong:\n{}", few.join("\n"))
    }
}

/// For looking only: SQLite stays as the server left it, and recovers when the server opens it.
async fn look(home: &Home) -> Result<Db> {
    Ok(match home.engine {
        Engine::Sqlite => {
            let options = SqliteConnectOptions::from_str(&home.url)?
                .create_if_missing(false)
                .busy_timeout(Duration::from_secs(20))
                .read_only(true);
            let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
            Db::Sqlite { read: pool.clone(), write: pool }
        }
        Engine::Postgres => {
            let pool = PgPoolOptions::new()
                .max_connections(1)
                .acquire_timeout(Duration::from_secs(30))
                .connect(&home.url)
                .await?;
            Db::Postgres(pool)
        }
    })
}

/// The log's entries, by id.
pub async fn rows(home: &Home) -> Result<HashMap<String, Row>> {
    let db = look(home).await?;
    let rows = read(&db).await;
    db.close().await;
    Ok(rows?.into_iter().map(|row| (row.id.clone(), row)).collect())
}

async fn read(db: &Db) -> sqlx::Result<Vec<Row>> {
    const SQL: &str = "SELECT id, participant, evidence, at, received_at, claimed_at FROM attendance_events";
    server::reading!(db, pool => sqlx::query_as(SQL).fetch_all(pool).await)
}

/// Looks at everything; `all`: nothing is under way, so what is not there is lost. The server runs.
pub async fn check(torture: &Torture, home: &Home, world: &World, ledger: &Ledger, all: bool) -> Result<Findings> {
    let mut findings = Findings::default();
    let db = look(home).await?;
    match &db {
        Db::Sqlite { read, .. } => sound_sqlite(read, &mut findings.other).await?,
        Db::Postgres(pool) => sound_postgres(pool, &mut findings.other).await?,
    }
    let rows = read(&db).await;
    db.close().await;
    compare(&rows?, world, ledger, all, &mut findings);
    findings.other.extend(ledger.wrong.iter().cloned());
    if torture.can_verify {
        findings.other.extend(verify(&torture.steg, home)?);
    }
    Ok(findings)
}

async fn sound_sqlite(pool: &sqlx::SqlitePool, wrong: &mut Vec<String>) -> Result<()> {
    let said: Vec<String> = sqlx::query_scalar("PRAGMA integrity_check").fetch_all(pool).await?;
    if said != ["ok"] {
        wrong.extend(said.into_iter().map(|line| format!("integrity_check: {line}")));
    }
    let strays = sqlx::query("PRAGMA foreign_key_check").fetch_all(pool).await?.len();
    if strays > 0 {
        wrong.push(format!("foreign_key_check: {strays} rows"));
    }
    Ok(())
}

/// Every index against its table, by PostgreSQL's own amcheck.
async fn sound_postgres(pool: &sqlx::PgPool, wrong: &mut Vec<String>) -> Result<()> {
    const EACH: &str = "SELECT bt_index_check(c.oid, true) FROM pg_class c JOIN pg_am m ON m.oid = c.relam
        WHERE c.relkind = 'i' AND m.amname = 'btree' AND c.relnamespace = 'public'::regnamespace";
    sqlx::query("CREATE EXTENSION IF NOT EXISTS amcheck").execute(pool).await.context("amcheck is missing")?;
    match sqlx::query(EACH).execute(pool).await {
        Ok(_) => {}
        Err(sqlx::Error::Database(error)) => wrong.push(format!("amcheck: {error}")),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

fn compare(rows: &[Row], world: &World, ledger: &Ledger, all: bool, findings: &mut Findings) {
    let mut claimed = HashSet::new();
    for row in rows {
        let Some(item) = ledger.made.get(&row.id) else {
            findings.other.push(format!("{} was never sent", row.id));
            continue;
        };
        if !claimed.insert(row.claimed_at) {
            findings.other.push(format!("{} is there twice, under another id", row.id));
        }
        let theirs = world.people.get(item.person).is_some_and(|person| person.as_str() == row.participant);
        let as_made =
            row.at == item.at.timestamp_millis() && row.claimed_at == Some(item.claimed_at.timestamp_millis());
        if !theirs || !as_made {
            findings.other.push(format!("{} is not what was sent", row.id));
        }
    }
    let rows: HashMap<&str, &Row> = rows.iter().map(|row| (row.id.as_str(), row)).collect();
    for (id, result) in &ledger.acknowledged {
        match rows.get(id.as_str()) {
            None => findings.missing.push(format!("{id} is missing")),
            // Lost, and recorded anew when a phone asked again: its answer would differ.
            Some(row) if Some(row.received_at) != millis(&result["received_at"]) => {
                findings
                    .missing
                    .push(format!("{id} is there since {}, and was acknowledged: {result}", row.received_at));
            }
            Some(_) => {}
        }
    }
    if all && rows.len() != ledger.made.len() {
        findings.other.push(format!("{} were made, {} are there", ledger.made.len(), rows.len()));
    }
}

fn millis(value: &serde_json::Value) -> Option<i64> {
    let at: DateTime<Utc> = value.as_str()?.parse().ok()?;
    Some(at.timestamp_millis())
}

/// Whether this `steg` can verify its log; then it is asked to in each round.
pub fn can_verify(steg: &Path) -> bool {
    Command::new(steg).args(["verify", "--help"]).output().is_ok_and(|out| out.status.success())
}

/// What `steg verify` has to say against the log, if anything.
fn verify(steg: &Path, home: &Home) -> Result<Option<String>> {
    let out = Command::new(steg).arg("verify").current_dir(&home.folder).env("DATABASE_URL", &home.url).output()?;
    let said = || format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
    Ok((!out.status.success()).then(|| format!("steg verify: {}", said())))
}
