//! The server with `synchronous=NORMAL`, which the real one cannot be told to use: it must not survive power loss, or
//! the torture would prove nothing. All else is the real server's own code.

use anyhow::{Context as _, Result};
use server::{
    cli,
    clock::{SystemChance, SystemClock},
    serve,
    settings::Settings,
    state::State,
    store::Db,
};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use std::{process::Command, str::FromStr as _, sync::Arc, time::Duration};

/// The word that makes this program such a server.
pub const WORD: &str = "serve-not-synced";

/// Starts it in a process of its own.
pub fn command() -> Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(WORD);
    Ok(command)
}

/// Serves the database at `DATABASE_URL`, which exists, until it is killed.
pub async fn run() -> Result<()> {
    let url = std::env::var("DATABASE_URL").context("DATABASE_URL is not set")?;
    // As in server/src/store/open.rs, but for one word.
    let options = SqliteConnectOptions::from_str(&url)?
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
        .statement_cache_capacity(256);
    let write = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await?;
    let read = SqlitePoolOptions::new().max_connections(4).connect_with(options.read_only(true)).await?;
    let settings = Settings { listen: ([127, 0, 0, 1], 0).into(), ..Settings::default() };
    let programme = cli::programme(&settings.programme)?;
    let listener = serve::listen(settings.listen)?;
    let address = listener.local_addr()?;
    let db = Db::Sqlite { read, write };
    let state = State::new(db, Arc::new(SystemClock), Arc::new(SystemChance), settings, programme, false);
    eprintln!(r#"{{"fields":{{"address":"{address}"}}}}"#);
    Ok(serve::run(listener, state).await?)
}
