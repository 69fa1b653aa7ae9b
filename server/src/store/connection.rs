//! One connection of either engine, for work that spans several functions in one transaction.

use sqlx::{PgConnection, SqliteConnection};

/// A connection, usually in a transaction, of whichever engine it is.
pub enum Connection<'c> {
    Sqlite(&'c mut SqliteConnection),
    Postgres(&'c mut PgConnection),
}

impl<'c> From<&'c mut SqliteConnection> for Connection<'c> {
    fn from(connection: &'c mut SqliteConnection) -> Self {
        Self::Sqlite(connection)
    }
}

impl<'c> From<&'c mut PgConnection> for Connection<'c> {
    fn from(connection: &'c mut PgConnection) -> Self {
        Self::Postgres(connection)
    }
}

impl Connection<'_> {
    /// The same connection for a while.
    pub fn again(&mut self) -> Connection<'_> {
        match self {
            Self::Sqlite(connection) => Connection::Sqlite(connection),
            Self::Postgres(connection) => Connection::Postgres(connection),
        }
    }
}

/// Runs the same body on a [`Connection`], whichever engine's it is.
macro_rules! on {
    ($connection:expr, $c:ident => $body:expr) => {
        match $connection {
            $crate::store::connection::Connection::Sqlite($c) => $body,
            $crate::store::connection::Connection::Postgres($c) => $body,
        }
    };
}
pub(super) use on;

/// Runs the same body in a transaction that reads, on whichever engine this is: all its statements see the same state
/// of the database, and keep nobody from writing.
macro_rules! in_snapshot {
    ($db:expr, $connection:ident => $body:expr) => {
        match $db {
            $crate::store::Db::Sqlite { read, .. } => {
                let mut tx = read.begin().await?;
                let $connection = $crate::store::connection::Connection::from(&mut *tx);
                $body
            }
            $crate::store::Db::Postgres(pool) => {
                let mut tx = pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?;
                let $connection = $crate::store::connection::Connection::from(&mut *tx);
                $body
            }
        }
    };
}
pub(super) use in_snapshot;
