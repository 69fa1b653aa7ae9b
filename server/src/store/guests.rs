//! One more member of the staff in a thread.

use super::{
    Db,
    account::{person, role},
    instant,
    messages::{StoredThread, ThreadRow},
    translation::{Written, WrittenRow},
};
use crate::{reading, writing};
use app::{
    ids::{MessageId, PersonId},
    messages::{Colleague, Guest},
};
use chrono::{DateTime, Utc};

/// What somebody who is invited into a thread may see of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admission {
    /// The participant's name; with protected identity the alias.
    pub shown: String,
    /// Messages from this moment on.
    pub reads_from: DateTime<Utc>,
    /// Up to where she has read.
    pub read_to: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct GuestRow {
    guest: String,
    name: String,
    role: String,
    invited_by: String,
    invited_at: i64,
    reads_from: i64,
    ended_at: Option<i64>,
}

/// The threads that `$1` is invited to now.
macro_rules! admitted {
    () => {
        " thread_guests g JOIN people p ON p.id = g.participant
            WHERE g.guest = $1 AND g.ended_at IS NULL AND p.role = 'participant' AND p.ended_at IS NULL "
    };
}

/// What in the thread of `g` its guest may read and has not.
macro_rules! unread {
    () => {
        "(SELECT count(*) FROM messages u WHERE u.participant = g.participant AND u.author <> g.guest
            AND u.sent_at >= g.reads_from AND u.sent_at > g.read_to)"
    };
}

impl Db {
    /// Whom this counsellor can invite: counsellors, supervisors and caseworkers who work here, but herself.
    pub async fn colleagues(&self, counsellor: &PersonId) -> sqlx::Result<Vec<Colleague>> {
        const SQL: &str = "SELECT id, name, role FROM people
            WHERE role IN ('counsellor', 'supervisor', 'caseworker') AND ended_at IS NULL AND id <> $1
            ORDER BY role, name, id";
        let rows: Vec<(String, String, String)> =
            reading!(self, pool => sqlx::query_as(SQL).bind(counsellor.as_str()).fetch_all(pool).await)?;
        rows.into_iter().map(|(id, name, word)| Ok(Colleague { id: person(&id)?, name, role: role(&word)? })).collect()
    }

    /// Everybody who was ever invited into this thread, oldest first.
    pub async fn guests_of(&self, participant: &PersonId) -> sqlx::Result<Vec<Guest>> {
        const SQL: &str = "SELECT g.guest, p.name, p.role, c.name AS invited_by, g.invited_at, g.reads_from, g.ended_at
            FROM thread_guests g JOIN people p ON p.id = g.guest JOIN people c ON c.id = g.invited_by
            WHERE g.participant = $1 ORDER BY g.invited_at, g.id";
        let rows: Vec<GuestRow> =
            reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str()).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|row| {
                Ok(Guest {
                    person: person(&row.guest)?,
                    name: row.name,
                    role: role(&row.role)?,
                    invited_by: row.invited_by,
                    invited_at: instant(row.invited_at),
                    earlier: row.reads_from < row.invited_at,
                    ended_at: row.ended_at.map(instant),
                })
            })
            .collect()
    }

    /// Invites into the thread, if nobody is invited now; whether it was done.
    pub async fn invite_guest(
        &self,
        id: &str,
        participant: &PersonId,
        guest: &PersonId,
        by: &PersonId,
        reads_from: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> sqlx::Result<bool> {
        const SQL: &str = "INSERT INTO thread_guests
                (id, participant, guest, invited_by, invited_at, reads_from, read_to)
            VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
        let read_to = reads_from.timestamp_millis() - 1;
        let done = writing!(self, pool => sqlx::query(SQL).bind(id).bind(participant.as_str()).bind(guest.as_str())
            .bind(by.as_str()).bind(now.timestamp_millis()).bind(reads_from.timestamp_millis()).bind(read_to)
            .execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(done > 0)
    }

    /// From now on nobody is invited into this thread.
    pub async fn end_guest(&self, participant: &PersonId, by: &PersonId, now: DateTime<Utc>) -> sqlx::Result<()> {
        const SQL: &str = "UPDATE thread_guests SET ended_at = $1, ended_by = $2
            WHERE participant = $3 AND ended_at IS NULL";
        writing!(self, pool => sqlx::query(SQL).bind(now.timestamp_millis()).bind(by.as_str())
            .bind(participant.as_str()).execute(pool).await.map(drop))
    }

    /// What she may see of this thread, if she is invited to it now.
    pub async fn admission(&self, guest: &PersonId, participant: &PersonId) -> sqlx::Result<Option<Admission>> {
        const SQL: &str = concat!(
            "SELECT COALESCE(p.alias, p.name), g.reads_from, g.read_to FROM",
            admitted!(),
            "AND g.participant = $2"
        );
        let row: Option<(String, i64, i64)> = reading!(self, pool => sqlx::query_as(SQL).bind(guest.as_str())
            .bind(participant.as_str()).fetch_optional(pool).await)?;
        Ok(row.map(|(shown, from, to)| Admission { shown, reads_from: instant(from), read_to: instant(to) }))
    }

    /// The message, if it stands in a thread that she is invited to now, where she may read it.
    pub async fn message_for_guest(&self, guest: &PersonId, message: &MessageId) -> sqlx::Result<Option<Written>> {
        const SQL: &str = concat!(
            "SELECT m.participant, m.author, m.language, m.text, g.reads_from FROM messages m,",
            admitted!(),
            "AND m.id = $2 AND m.participant = g.participant AND m.sent_at >= g.reads_from"
        );
        let row: Option<WrittenRow> = reading!(self, pool => sqlx::query_as(SQL)
            .bind(guest.as_str()).bind(message.as_str()).fetch_optional(pool).await)?;
        row.map(TryInto::try_into).transpose()
    }

    /// She has read up to here.
    pub async fn guest_read(&self, guest: &PersonId, participant: &PersonId, to: DateTime<Utc>) -> sqlx::Result<()> {
        const SQL: &str = "UPDATE thread_guests SET read_to = $1
            WHERE guest = $2 AND participant = $3 AND ended_at IS NULL AND read_to < $1";
        writing!(self, pool => sqlx::query(SQL).bind(to.timestamp_millis()).bind(guest.as_str())
            .bind(participant.as_str()).execute(pool).await.map(drop))
    }

    /// In how many threads she is invited now, and how many messages wait for her in them.
    pub async fn waiting_for_guest(&self, guest: &PersonId) -> sqlx::Result<(u32, u32)> {
        const SQL: &str = concat!("SELECT ", unread!(), " FROM", admitted!());
        let counts: Vec<i64> =
            reading!(self, pool => sqlx::query_scalar(SQL).bind(guest.as_str()).fetch_all(pool).await)?;
        let threads = u32::try_from(counts.len()).unwrap_or(u32::MAX);
        Ok((threads, u32::try_from(counts.iter().sum::<i64>()).unwrap_or(u32::MAX)))
    }

    /// The threads she is invited to: those with the newest message first.
    pub async fn threads_of_guest(&self, guest: &PersonId) -> sqlx::Result<Vec<StoredThread>> {
        const SQL: &str = concat!(
            "SELECT p.id AS participant, COALESCE(p.alias, p.name) AS name, ",
            unread!(),
            " AS unread, m.author,
                CASE WHEN a.id = p.id THEN COALESCE(p.alias, p.name) ELSE a.name END AS author_name, m.sent_at
            FROM thread_guests g JOIN people p ON p.id = g.participant
            LEFT JOIN messages m ON m.id = (SELECT x.id FROM messages x WHERE x.participant = p.id
                AND x.sent_at >= g.reads_from ORDER BY x.sent_at DESC, x.id DESC LIMIT 1)
            LEFT JOIN people a ON a.id = m.author
            WHERE g.guest = $1 AND g.ended_at IS NULL AND p.role = 'participant' AND p.ended_at IS NULL
            ORDER BY COALESCE(m.sent_at, 0) DESC, name, p.id"
        );
        let rows: Vec<ThreadRow> =
            reading!(self, pool => sqlx::query_as(SQL).bind(guest.as_str()).fetch_all(pool).await)?;
        rows.into_iter().map(TryInto::try_into).collect()
    }
}
