//! Tables read and written whole, whichever they are and on whichever engine, with a digest that is the same on both.

use super::connection::{Connection, on};
use crate::log::chain::Fields;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use futures_util::TryStreamExt as _;
use sqlx::{AssertSqlSafe, QueryBuilder, Row as _};

/// What a backup file says of its contents; no table of the app.
pub(super) const CONTENTS: &str = "backup_contents";

/// Rows in one statement: 20 columns each stay far below SQLite's 32,766 values.
const AT_ONCE: usize = 200;
/// Fewer when they are large: as soon as their text is this long, in bytes.
const LARGE: usize = 4 << 20;

/// Why tables cannot be copied.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    #[error("the column {0}.{1} is of a type that the other engine does not have: {2}")]
    UnknownType(String, String, String),
    #[error(transparent)]
    Store(#[from] sqlx::Error),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Truth,
}

enum Cell {
    Text(Option<String>),
    Number(Option<i64>),
    Truth(Option<bool>),
}

impl Cell {
    /// Of its text, in bytes.
    fn length(&self) -> usize {
        if let Self::Text(Some(text)) = self { text.len() } else { 0 }
    }
}

/// A table and its columns, in the order of their names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Table {
    pub name: String,
    columns: Vec<(String, Kind)>,
}

/// What a table holds: the same on both engines, whatever the order of the rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    pub name: String,
    pub rows: i64,
    /// The sum of the rows' hashes, in four parts.
    sum: [u64; 4],
}

impl Contents {
    fn of(table: &Table) -> Self {
        Self { name: table.name.clone(), ..Self::default() }
    }

    fn add(&mut self, table: &Table, row: &[Cell]) {
        let mut fields = Fields::of("steg row 1").text(&table.name);
        for ((column, _), cell) in table.columns.iter().zip(row) {
            fields = fields.text(column);
            fields = match cell {
                Cell::Text(Some(text)) => fields.text(text),
                Cell::Number(Some(number)) => fields.number(*number),
                Cell::Truth(Some(truth)) => fields.number(i64::from(*truth)),
                _ => fields.nothing(),
            };
        }
        let hash = fields.bytes();
        for (part, bytes) in self.sum.iter_mut().zip(hash.as_chunks::<8>().0) {
            *part = part.wrapping_add(u64::from_be_bytes(*bytes));
        }
        self.rows += 1;
    }

    /// The digest in base64url.
    pub fn digest(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.sum.map(u64::to_be_bytes).as_flattened())
    }
}

/// Every table of the app, by name.
pub(super) async fn tables(connection: Connection<'_>) -> Result<Vec<Table>, CopyError> {
    const SQLITE: &str = "SELECT m.name, c.name, c.type FROM sqlite_schema m JOIN pragma_table_info(m.name) c
        WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite~_%' ESCAPE '~'";
    const POSTGRES: &str = "SELECT c.table_name::text, c.column_name::text, c.data_type::text
        FROM information_schema.columns c JOIN information_schema.tables t
            ON t.table_schema = c.table_schema AND t.table_name = c.table_name
        WHERE t.table_schema = current_schema() AND t.table_type = 'BASE TABLE'";
    let mut columns: Vec<(String, String, String)> = match connection {
        Connection::Sqlite(c) => sqlx::query_as(SQLITE).fetch_all(c).await?,
        Connection::Postgres(c) => sqlx::query_as(POSTGRES).fetch_all(c).await?,
    };
    columns.retain(|(table, ..)| table != "_sqlx_migrations" && table != CONTENTS);
    columns.sort();
    let mut tables: Vec<Table> = Vec::new();
    for (table, column, kind) in columns {
        let kind = match kind.to_ascii_lowercase().as_str() {
            "text" => Kind::Text,
            "bigint" => Kind::Number,
            "boolean" => Kind::Truth,
            _ => return Err(CopyError::UnknownType(table, column, kind)),
        };
        match tables.last_mut().filter(|last| last.name == table) {
            Some(last) => last.columns.push((column, kind)),
            None => tables.push(Table { name: table, columns: vec![(column, kind)] }),
        }
    }
    Ok(tables)
}

fn select(table: &Table) -> AssertSqlSafe<String> {
    let columns: Vec<String> = table.columns.iter().map(|(column, _)| format!("\"{column}\"")).collect();
    AssertSqlSafe(format!("SELECT {} FROM \"{}\"", columns.join(", "), table.name))
}

/// The cells of a row of [`select`].
macro_rules! cells {
    ($table:expr, $row:expr) => {{
        let mut cells = Vec::with_capacity($table.columns.len());
        for (at, (_, kind)) in $table.columns.iter().enumerate() {
            cells.push(match kind {
                Kind::Text => Cell::Text($row.try_get(at)?),
                Kind::Number => Cell::Number($row.try_get(at)?),
                Kind::Truth => Cell::Truth($row.try_get(at)?),
            });
        }
        cells
    }};
}

/// What each of these tables holds.
pub(super) async fn contents(mut connection: Connection<'_>, tables: &[Table]) -> Result<Vec<Contents>, CopyError> {
    let mut all = Vec::with_capacity(tables.len());
    for table in tables {
        let mut contents = Contents::of(table);
        on!(connection.again(), c => {
            let mut rows = sqlx::query(select(table)).fetch(c);
            while let Some(row) = rows.try_next().await? {
                contents.add(table, &cells!(table, row));
            }
        });
        all.push(contents);
    }
    Ok(all)
}

/// Copies every row of these tables into the other database's, which are empty; what was read.
pub(super) async fn copy(
    mut source: Connection<'_>,
    mut target: Connection<'_>,
    tables: &[Table],
) -> Result<Vec<Contents>, CopyError> {
    let mut all = Vec::with_capacity(tables.len());
    for table in tables {
        let mut contents = Contents::of(table);
        let mut waiting = Vec::with_capacity(AT_ONCE);
        let mut length = 0;
        on!(source.again(), c => {
            let mut rows = sqlx::query(select(table)).fetch(c);
            while let Some(row) = rows.try_next().await? {
                let cells = cells!(table, row);
                contents.add(table, &cells);
                length += cells.iter().map(Cell::length).sum::<usize>();
                waiting.push(cells);
                if waiting.len() == AT_ONCE || length > LARGE {
                    insert(target.again(), table, std::mem::take(&mut waiting)).await?;
                    length = 0;
                }
            }
        });
        insert(target.again(), table, waiting).await?;
        all.push(contents);
    }
    Ok(all)
}

async fn insert(target: Connection<'_>, table: &Table, rows: Vec<Vec<Cell>>) -> sqlx::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let columns: Vec<String> = table.columns.iter().map(|(column, _)| format!("\"{column}\"")).collect();
    on!(target, c => {
        let mut query = QueryBuilder::new(format!("INSERT INTO \"{}\" ({}) ", table.name, columns.join(", ")));
        query.push_values(rows, |mut values, row| {
            for cell in row {
                match cell {
                    Cell::Text(text) => values.push_bind(text),
                    Cell::Number(number) => values.push_bind(number),
                    Cell::Truth(truth) => values.push_bind(truth),
                };
            }
        });
        query.build().persistent(false).execute(c).await.map(drop)
    })
}

/// Empties these tables. On SQLite foreign keys must be off, on PostgreSQL the tables' own are all that point at them.
pub(super) async fn clear(target: Connection<'_>, tables: &[Table]) -> sqlx::Result<()> {
    let names: Vec<String> = tables.iter().map(|table| format!("\"{}\"", table.name)).collect();
    match target {
        Connection::Sqlite(c) => {
            for name in names {
                sqlx::query(AssertSqlSafe(format!("DELETE FROM {name}"))).execute(&mut *c).await?;
            }
        }
        Connection::Postgres(c) => {
            sqlx::query(AssertSqlSafe(format!("TRUNCATE {}", names.join(", ")))).execute(c).await?;
        }
    }
    Ok(())
}
