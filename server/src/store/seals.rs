//! Seals on the attendance log, and the walk that finds what was tampered with.

use super::{
    Db,
    connection::{Connection, in_snapshot, on},
    log::entry_columns,
};
use crate::{
    in_tx,
    log::{
        check::{Counts, Exported, Fault, Link, SealLink, Walk},
        seal::{Head, Seal},
    },
    reading,
};
use chrono::{DateTime, Utc};
use futures_util::TryStreamExt as _;
use sqlx::QueryBuilder;

/// Rows in one statement.
const AT_ONCE: usize = 1000;

/// Why it cannot be said that the log is what was written.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    #[error("the log was tampered with, or is damaged: {0}")]
    Fault(#[from] Fault),
    #[error("the log cannot be read: {0}")]
    Store(#[from] sqlx::Error),
}

#[derive(sqlx::FromRow)]
struct Grown {
    #[sqlx(flatten)]
    head: Head,
    sealed: i64,
}

impl Db {
    /// Seals the ends of all chains that grew since the last seal. `None`: nothing grew, or another instance has just
    /// sealed.
    pub async fn seal(&self, now: DateTime<Utc>) -> sqlx::Result<Option<Seal>> {
        const LAST: &str = "SELECT number, at, events, heads, digest, previous, hash FROM attendance_seals
            ORDER BY number DESC LIMIT 1";
        const GROWN: &str = "SELECT e.participant, e.seq, e.hash, COALESCE(x.sealed, 0) AS sealed
            FROM (SELECT p.id, (SELECT max(m.seq) FROM attendance_events m WHERE m.participant = p.id) AS last,
                    (SELECT max(h.seq) FROM attendance_seal_heads h WHERE h.participant = p.id) AS sealed
                FROM people p) x
            JOIN attendance_events e ON e.participant = x.id AND e.seq = x.last
            WHERE x.last > COALESCE(x.sealed, 0)";
        // Read before the transaction, so that no check-in waits: a committed end of a chain stays in it for ever. If
        // another instance seals between the two, the number is taken.
        let last: Option<Seal> = reading!(self, pool => sqlx::query_as(LAST).fetch_optional(pool).await)?;
        let grown: Vec<Grown> = reading!(self, pool => sqlx::query_as(GROWN).fetch_all(pool).await)?;
        if grown.is_empty() {
            return Ok(None);
        }
        let new = grown.iter().map(|grown| grown.head.seq - grown.sealed).sum();
        let mut heads: Vec<Head> = grown.into_iter().map(|grown| grown.head).collect();
        let seal = Seal::after(last.as_ref(), now.timestamp_millis(), &mut heads, new);
        let sealed: sqlx::Result<bool> = in_tx!(self, tx => put(Connection::from(&mut *tx), &seal, &heads).await?);
        Ok(sealed?.then_some(seal))
    }

    /// At most a thousand seals from this number on, in their order.
    pub async fn seals_from(&self, number: i64) -> sqlx::Result<Vec<Seal>> {
        const SQL: &str = "SELECT number, at, events, heads, digest, previous, hash FROM attendance_seals
            WHERE number >= $1 ORDER BY number LIMIT 1000";
        reading!(self, pool => sqlx::query_as(SQL).bind(number).fetch_all(pool).await)
    }

    /// Walks through the whole log as it is at this moment, and keeps nobody from writing.
    pub async fn verify(&self, exported: Exported) -> Result<Counts, VerifyError> {
        in_snapshot!(self, connection => walk(connection, exported).await)
    }
}

/// Writes a seal, unless its number is taken; whether it did.
async fn put(mut connection: Connection<'_>, seal: &Seal, heads: &[Head]) -> sqlx::Result<bool> {
    const SQL: &str = "INSERT INTO attendance_seals (number, at, events, heads, digest, previous, hash)
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (number) DO NOTHING";
    let done = on!(connection.again(), c => sqlx::query(SQL).bind(seal.number).bind(seal.at).bind(seal.events)
        .bind(seal.heads).bind(&seal.digest).bind(&seal.previous).bind(&seal.hash).execute(c).await
        .map(|done| done.rows_affected()))?;
    if done == 0 {
        return Ok(false);
    }
    for heads in heads.chunks(AT_ONCE) {
        on!(connection.again(), c => {
            let mut query = QueryBuilder::new("INSERT INTO attendance_seal_heads (seal, participant, seq, hash) ");
            query.push_values(heads, |mut row, head| {
                row.push_bind(seal.number)
                    .push_bind(head.participant.clone())
                    .push_bind(head.seq)
                    .push_bind(head.hash.clone());
            });
            query.build().persistent(false).execute(c).await.map(drop)
        })?;
    }
    Ok(true)
}

/// Walks through the log on a connection whose transaction sees one state of it.
pub(super) async fn walk(mut connection: Connection<'_>, exported: Exported) -> Result<Counts, VerifyError> {
    const SEALS: &str = "SELECT s.number, s.at, s.events, s.heads, s.digest, s.previous, s.hash,
            h.participant AS head_participant, h.seq AS head_seq, h.hash AS head_hash
        FROM attendance_seals s LEFT JOIN attendance_seal_heads h ON h.seal = s.number ORDER BY s.number, h.participant";
    const STRAY: &str = "SELECT min(h.seal) FROM attendance_seal_heads h
        WHERE NOT EXISTS (SELECT 1 FROM attendance_seals s WHERE s.number = h.seal)";
    const ENTRIES: &str = concat!(
        "SELECT ",
        entry_columns!(),
        ", e.seq, e.hash, h.seal, h.hash AS sealed_hash, r.participant AS replaced FROM attendance_events e
        LEFT JOIN attendance_seal_heads h ON h.participant = e.participant AND h.seq = e.seq
        LEFT JOIN attendance_events r ON r.id = e.replaces
        ORDER BY e.participant, e.seq"
    );
    let mut walk = Walk::against(exported);
    on!(connection.again(), c => {
        let mut links = sqlx::query_as::<_, SealLink>(SEALS).fetch(c);
        while let Some(link) = links.try_next().await? {
            walk.seal(link)?;
        }
    });
    walk.seals_end()?;
    let stray: Option<i64> = on!(connection.again(), c => sqlx::query_scalar(STRAY).fetch_one(c).await)?;
    if let Some(number) = stray {
        return Err(Fault::SealGone(number).into());
    }
    on!(connection.again(), c => {
        let mut links = sqlx::query_as::<_, Link>(ENTRIES).fetch(c);
        while let Some(link) = links.try_next().await? {
            walk.entry(link)?;
        }
    });
    Ok(walk.end()?)
}
