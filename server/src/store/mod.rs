//! One SQL text, two engines. One file a feature: SQL and rows, no rules.

pub mod account;
pub mod answers;
pub mod attendance;
pub mod backup;
mod calendar;
pub mod cards;
mod caseload;
mod checkin;
pub mod clips;
mod connection;
pub mod contacts;
mod copy;
pub mod data;
pub mod demo;
mod devices;
pub mod editor;
mod goals;
pub mod group;
pub mod guests;
mod import;
pub mod instructions;
pub mod log;
pub mod messages;
mod milestones;
pub mod municipality;
pub mod my_code;
pub mod notices;
pub mod notify;
pub mod open;
mod paper;
mod phrases;
pub mod record;
mod schedule;
pub mod screens;
pub mod seals;
pub mod sent;
mod setup;
mod site;
pub mod standins;
pub mod translation;
mod visitors;
pub mod words;

pub use open::OpenError;
use sqlx::{PgPool, SqlitePool};

/// The database: SQLite in one file with one writer, or PostgreSQL.
#[derive(Clone)]
pub enum Db {
    Sqlite { read: SqlitePool, write: SqlitePool },
    Postgres(PgPool),
}

/// Runs the same body on whichever engine this is, on a connection for reading.
#[macro_export]
macro_rules! reading {
    ($db:expr, $pool:ident => $body:expr) => {
        match $db {
            $crate::store::Db::Sqlite { read: $pool, .. } => $body,
            $crate::store::Db::Postgres($pool) => $body,
        }
    };
}

/// Runs the same body on whichever engine this is, on a connection for a single write.
#[macro_export]
macro_rules! writing {
    ($db:expr, $pool:ident => $body:expr) => {
        match $db {
            $crate::store::Db::Sqlite { write: $pool, .. } => $body,
            $crate::store::Db::Postgres($pool) => $body,
        }
    };
}

/// Runs the same body in a transaction on whichever engine this is. The body's last value is returned after the
/// commit; leaving it early with `?` takes everything back.
///
/// SQLite takes its write lock at once (`BEGIN IMMEDIATE`): a transaction that first reads and then writes would
/// otherwise fail when another process wrote in between.
#[macro_export]
macro_rules! in_tx {
    ($db:expr, $tx:ident => $body:expr) => {
        match $db {
            $crate::store::Db::Sqlite { write, .. } => {
                let mut $tx = write.begin_with("BEGIN IMMEDIATE").await?;
                let out = $body;
                $tx.commit().await?;
                Ok(out)
            }
            $crate::store::Db::Postgres(pool) => {
                let mut $tx = pool.begin().await?;
                let out = $body;
                $tx.commit().await?;
                Ok(out)
            }
        }
    };
}

/// A column that cannot hold what it holds: somebody wrote past us.
pub(crate) fn corrupt(column: &'static str) -> sqlx::Error {
    sqlx::Error::Decode(format!("the column {column} holds what this version does not know").into())
}

/// Instants are epoch milliseconds in the database.
pub(crate) fn instant(millis: i64) -> chrono::DateTime<chrono::Utc> {
    chrono::DateTime::from_timestamp_millis(millis).unwrap_or_default()
}
