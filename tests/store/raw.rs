//! Past the app, straight into the database: what somebody with its password can do.

use server::store::Db;
use sqlx::AssertSqlSafe;
use std::fmt::Write as _;

/// Runs statements with foreign keys off.
pub async fn run(db: &Db, sql: &str) {
    match db {
        Db::Sqlite { write, .. } => {
            let sql = format!("PRAGMA foreign_keys = OFF; {sql}");
            sqlx::raw_sql(AssertSqlSafe(sql)).execute(write).await.map(drop)
        }
        Db::Postgres(pool) => sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(pool).await.map(drop),
    }
    .unwrap_or_else(|error| panic!("{sql}: {error}"));
}

/// Table, column and type of every column, but for the migrations'.
pub async fn columns(db: &Db) -> Vec<(String, String, String)> {
    const SQLITE: &str = "SELECT m.name, c.name, lower(c.type) FROM sqlite_schema m JOIN pragma_table_info(m.name) c
        WHERE m.type = 'table' AND m.name NOT IN ('_sqlx_migrations', 'backup_contents')";
    const POSTGRES: &str = "SELECT table_name::text, column_name::text, data_type::text
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_sqlx_migrations'";
    let mut columns: Vec<(String, String, String)> = match db {
        Db::Sqlite { read, .. } => sqlx::query_as(SQLITE).fetch_all(read).await,
        Db::Postgres(pool) => sqlx::query_as(POSTGRES).fetch_all(pool).await,
    }
    .unwrap();
    columns.sort();
    columns
}

/// Every cell of every table as text: the same for the same contents on either engine.
pub async fn dump(db: &Db) -> String {
    let columns = columns(db).await;
    let mut all = String::new();
    for table in columns.chunk_by(|a, b| a.0 == b.0) {
        let cells: Vec<String> = table
            .iter()
            .map(|(_, column, kind)| match kind.as_str() {
                "boolean" => format!("COALESCE(CAST(CAST(\"{column}\" AS INTEGER) AS TEXT), 'NULL')"),
                _ => format!("COALESCE('=' || CAST(\"{column}\" AS TEXT), 'NULL')"),
            })
            .collect();
        let sql = format!("SELECT {} FROM \"{}\"", cells.join(" || '|' || "), table[0].0);
        let mut rows: Vec<String> = match db {
            Db::Sqlite { read, .. } => sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(read).await,
            Db::Postgres(pool) => sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(pool).await,
        }
        .unwrap();
        rows.sort();
        writeln!(all, "{}: {} rows\n{}", table[0].0, rows.len(), rows.join("\n")).unwrap();
    }
    all
}
