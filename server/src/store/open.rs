//! Opening a database and bringing it up to date.

use super::Db;
use sqlx::{
    Connection as _,
    migrate::{MigrateError, Migrator},
    postgres::PgPoolOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{fs::File, path::PathBuf, str::FromStr as _, time::Duration};

pub(super) static MIGRATIONS: Migrator = sqlx::migrate!();

/// Older ones can corrupt a WAL database that several connections use (sqlite.org/wal.html, "The WAL-reset bug").
const OLDEST_SQLITE: (u32, u32, u32) = (3, 51, 3);

/// Why there is no database to work with.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("DATABASE_URL must begin with sqlite: or postgres:")]
    UnknownEngine,
    #[error("SQLite {0} is too old: at least 3.51.3 is needed")]
    OldSqlite(String),
    #[error("there is no database at {0}")]
    Missing(String),
    #[error("the database's lock file cannot be used: {0}")]
    Lock(#[from] std::io::Error),
    #[error("the database cannot be brought up to date: {0}")]
    Migrate(#[from] MigrateError),
    #[error("the database cannot be opened: {0}")]
    Open(#[from] sqlx::Error),
}

impl Db {
    /// Opens and migrates the database of this address (`sqlite:FILE` or `postgres://…`). Two processes may do so at
    /// the same time: one migrates, the other waits for it.
    pub async fn open(url: &str) -> Result<Self, OpenError> {
        if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let pool =
                PgPoolOptions::new().max_connections(16).acquire_timeout(Duration::from_secs(10)).connect(url).await?;
            MIGRATIONS.run(&pool).await?;
            Ok(Self::Postgres(pool))
        } else if url.starts_with("sqlite:") {
            open_sqlite(url).await
        } else {
            Err(OpenError::UnknownEngine)
        }
    }

    /// Opens a database that must be there: what only reads must not make an empty one and call it well.
    pub async fn open_existing(url: &str) -> Result<Self, OpenError> {
        if url.starts_with("sqlite:") && !SqliteConnectOptions::from_str(url)?.get_filename().exists() {
            return Err(OpenError::Missing(url.to_owned()));
        }
        Self::open(url).await
    }

    /// Whether the database answers.
    pub async fn answers(&self) -> sqlx::Result<()> {
        crate::reading!(self, pool => sqlx::query("SELECT 1").execute(pool).await.map(drop))
    }

    /// Waits for what is under way and closes every connection.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

async fn open_sqlite(url: &str) -> Result<Db, OpenError> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
        .statement_cache_capacity(256);

    // sqlx takes no lock on SQLite, so that two processes would run the same migration.
    let lock_path = PathBuf::from(format!("{}.lock", options.get_filename().display()));
    let lock = tokio::task::spawn_blocking(move || {
        let file = File::create(lock_path)?;
        file.lock()?;
        Ok::<_, std::io::Error>(file)
    })
    .await
    .map_err(std::io::Error::other)??;
    let mut first = sqlx::SqliteConnection::connect_with(&options).await?;
    check_version(&mut first).await?;
    MIGRATIONS.run(&mut first).await?;
    first.close().await?;
    drop(lock);

    let read = SqlitePoolOptions::new().max_connections(4).connect_with(options.clone().read_only(true)).await?;
    let write = SqlitePoolOptions::new()
        .max_connections(1)
        // A disk that fails in COMMIT or ROLLBACK leaves the only connection in a transaction that SQLite has ended, and
        // no other could ever begin: `cargo xtask torture --only errors`.
        .before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
        .connect_with(options)
        .await?;
    Ok(Db::Sqlite { read, write })
}

async fn check_version(connection: &mut sqlx::SqliteConnection) -> Result<(), OpenError> {
    let version: String = sqlx::query_scalar("SELECT sqlite_version()").fetch_one(connection).await?;
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    let mut part = || parts.next().unwrap_or(0);
    if (part(), part(), part()) < OLDEST_SQLITE { Err(OpenError::OldSqlite(version)) } else { Ok(()) }
}
