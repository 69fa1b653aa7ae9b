//! Backups: one SQLite file, whichever engine the database is on, that says what it holds. What was backed up from one
//! engine can be restored to the other.

use super::{
    Db,
    connection::{Connection, in_snapshot},
    copy::{CONTENTS, Contents, CopyError, clear, contents, copy, tables},
    log::Log,
    open::MIGRATIONS,
    seals::{VerifyError, walk},
};
use crate::log::check::{Counts, Exported};
use sqlx::{
    AssertSqlSafe, Connection as _, PgConnection, SqliteConnection, migrate::MigrateError, sqlite::SqliteConnectOptions,
};
use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

/// Why there is no backup, or nothing was restored. Whatever was there before is there still.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error("{0} is there already; --force writes over it")]
    Exists(PathBuf),
    #[error("{0} cannot be used: {1}")]
    File(PathBuf, io::Error),
    #[error("the database holds people already; --replace puts the backup in their place")]
    HoldsPeople,
    #[error("the file is damaged, or no backup of Steg: {0}")]
    Damaged(String),
    #[error("the backup was made by a newer version of Steg")]
    Newer,
    #[error("the backup cannot be brought up to date: {0}")]
    Migrate(MigrateError),
    #[error("not all of the table {0} arrived")]
    Differs(String),
    #[error("the backup holds rows that name what is not there, in the table {0}")]
    Dangling(String),
    #[error(transparent)]
    Copy(#[from] CopyError),
    #[error("the database cannot be read or written: {0}")]
    Store(#[from] sqlx::Error),
    #[error(transparent)]
    Verify(#[from] VerifyError),
    #[error("the backup was made, but {0}")]
    MadeButWrong(VerifyError),
}

fn damaged(error: impl std::fmt::Display) -> BackupError {
    BackupError::Damaged(error.to_string())
}

impl Db {
    /// Copies the whole database, as it is at this moment, into a file; nobody is kept from writing. The file has its
    /// name only once it is complete and on the disk.
    pub async fn backup(&self, file: &Path, force: bool) -> Result<Counts, BackupError> {
        let failed = |error| BackupError::File(file.to_owned(), error);
        if !force && file.exists() {
            return Err(BackupError::Exists(file.to_owned()));
        }
        let folder = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let unfinished =
            tempfile::Builder::new().prefix(".steg-backup-").tempfile_in(folder).map_err(failed)?.into_temp_path();
        let mut target = open(&unfinished).await?;
        MIGRATIONS.run(&mut target).await.map_err(BackupError::Migrate)?;
        let mut tx = target.begin().await?;
        in_snapshot!(self, source => fill(source, &mut tx).await)?;
        tx.commit().await?;
        let verified = walk(Connection::from(&mut target), Exported::default()).await;
        target.close().await?;

        File::open(&unfinished).and_then(|file| file.sync_all()).map_err(failed)?;
        if force {
            unfinished.persist(file).map_err(|error| failed(error.error))?;
        } else {
            unfinished.persist_noclobber(file).map_err(|error| failed(error.error))?;
        }
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)?;
        verified.map_err(BackupError::MadeButWrong)
    }

    /// Puts what a backup holds in the place of all that is in the database, in one transaction: all of it, checked
    /// row by row and along the log's chains, or nothing.
    pub async fn restore(&self, file: &Path, replace: bool) -> Result<Counts, BackupError> {
        if !replace && self.has_people().await? {
            return Err(BackupError::HoldsPeople);
        }
        // A copy of its own, which can be brought up to date.
        let failed = |error| BackupError::File(file.to_owned(), error);
        let folder = tempfile::Builder::new().prefix("steg-restore-").tempdir().map_err(failed)?;
        let own = folder.path().join("backup.db");
        fs::copy(file, &own).map_err(failed)?;
        let mut source = open(&own).await.map_err(damaged)?;
        check(&mut source).await?;
        MIGRATIONS.run(&mut source).await.map_err(|error| match error {
            MigrateError::VersionMissing(_) => BackupError::Newer,
            other => BackupError::Migrate(other),
        })?;
        let counts = match self {
            Self::Sqlite { write, .. } => {
                let mut connection = write.acquire().await?;
                sqlx::query("PRAGMA foreign_keys = OFF").execute(&mut *connection).await?;
                let done = into_sqlite(&mut source, &mut connection).await;
                sqlx::query("PRAGMA foreign_keys = ON").execute(&mut *connection).await?;
                done
            }
            Self::Postgres(pool) => into_postgres(&mut source, &mut *pool.acquire().await?).await,
        }?;
        source.close().await?;
        Ok(counts)
    }
}

async fn open(file: &Path) -> sqlx::Result<SqliteConnection> {
    SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(file).foreign_keys(false)).await
}

/// Fills a new backup file, and writes into it what it holds.
async fn fill(mut source: Connection<'_>, target: &mut SqliteConnection) -> Result<(), BackupError> {
    let tables = tables(source.again()).await?;
    clear(Connection::from(&mut *target), &tables).await?;
    let read = copy(source, Connection::from(&mut *target), &tables).await?;
    same(&read, &contents(Connection::from(&mut *target), &tables).await?)?;
    let sql =
        format!("CREATE TABLE {CONTENTS} (name TEXT PRIMARY KEY NOT NULL, rows BIGINT NOT NULL, digest TEXT NOT NULL)");
    sqlx::query(AssertSqlSafe(sql)).execute(&mut *target).await?;
    for contents in read {
        let sql = format!("INSERT INTO {CONTENTS} (name, rows, digest) VALUES ($1, $2, $3)");
        let query = sqlx::query(AssertSqlSafe(sql));
        query.bind(&contents.name).bind(contents.rows).bind(contents.digest()).execute(&mut *target).await?;
    }
    Ok(())
}

/// Whether a file is a whole backup: what is in it is what it says.
async fn check(source: &mut SqliteConnection) -> Result<(), BackupError> {
    let sound: String =
        sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(&mut *source).await.map_err(damaged)?;
    if sound != "ok" {
        return Err(damaged(sound));
    }
    let sql = format!("SELECT name, rows, digest FROM {CONTENTS} ORDER BY name");
    let said: Vec<(String, i64, String)> =
        sqlx::query_as(AssertSqlSafe(sql)).fetch_all(&mut *source).await.map_err(damaged)?;
    let tables = tables(Connection::from(&mut *source)).await.map_err(damaged)?;
    let held = contents(Connection::from(&mut *source), &tables).await.map_err(damaged)?;
    let held: Vec<(String, i64, String)> =
        held.into_iter().map(|held| (held.name.clone(), held.rows, held.digest())).collect();
    if said == held { Ok(()) } else { Err(damaged("its contents are not what it says they are")) }
}

fn same(read: &[Contents], arrived: &[Contents]) -> Result<(), BackupError> {
    match read.iter().zip(arrived).find(|(read, arrived)| read != arrived) {
        Some((read, _)) => Err(BackupError::Differs(read.name.clone())),
        None => Ok(()),
    }
}

/// Empties the target, fills it and checks what arrived.
async fn replace(source: &mut SqliteConnection, mut target: Connection<'_>) -> Result<(), BackupError> {
    let tables = tables(target.again()).await?;
    clear(target.again(), &tables).await?;
    let read = copy(Connection::from(&mut *source), target.again(), &tables).await?;
    same(&read, &contents(target, &tables).await?)
}

async fn into_sqlite(source: &mut SqliteConnection, target: &mut SqliteConnection) -> Result<Counts, BackupError> {
    const DANGLING: &str = "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1";
    let mut tx = target.begin_with("BEGIN IMMEDIATE").await?;
    replace(source, Connection::from(&mut *tx)).await?;
    if let Some(table) = sqlx::query_scalar(DANGLING).fetch_optional(&mut *tx).await? {
        return Err(BackupError::Dangling(table));
    }
    let counts = walk(Connection::from(&mut *tx), Exported::default()).await?;
    tx.commit().await?;
    Ok(counts)
}

/// PostgreSQL checks foreign keys at each statement: they are taken off, and put back on all rows, in the same
/// transaction.
async fn into_postgres(source: &mut SqliteConnection, target: &mut PgConnection) -> Result<Counts, BackupError> {
    const KEYS: &str = "SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
        FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY 1, 2";
    let mut tx = target.begin().await?;
    Log::hold(&mut *tx).await?;
    let keys: Vec<(String, String, String)> = sqlx::query_as(KEYS).fetch_all(&mut *tx).await?;
    for (table, name, _) in &keys {
        let sql = format!("ALTER TABLE {table} DROP CONSTRAINT {name}");
        sqlx::query(AssertSqlSafe(sql)).execute(&mut *tx).await?;
    }
    replace(source, Connection::from(&mut *tx)).await?;
    for (table, name, definition) in keys {
        let sql = format!("ALTER TABLE {table} ADD CONSTRAINT {name} {definition}");
        let done = sqlx::query(AssertSqlSafe(sql)).execute(&mut *tx).await;
        if done.as_ref().is_err_and(|error| {
            error.as_database_error().is_some_and(sqlx::error::DatabaseError::is_foreign_key_violation)
        }) {
            return Err(BackupError::Dangling(table));
        }
        done?;
    }
    let counts = walk(Connection::from(&mut *tx), Exported::default()).await?;
    tx.commit().await?;
    Ok(counts)
}
