//! Machine translations of messages, beside the messages.

use super::{Db, corrupt, instant};
use crate::{reading, writing};
use app::{
    ids::{MessageId, PersonId},
    translation::Made,
};
use chrono::{DateTime, Utc};

/// A message that somebody may read, as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub participant: PersonId,
    pub author: PersonId,
    pub language: String,
    pub text: String,
    /// Its reader reads what was sent in its thread from this moment on.
    pub reads_from: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
pub(super) struct WrittenRow {
    participant: String,
    author: String,
    language: String,
    text: String,
    reads_from: i64,
}

impl TryFrom<WrittenRow> for Written {
    type Error = sqlx::Error;

    fn try_from(row: WrittenRow) -> sqlx::Result<Self> {
        Ok(Self {
            participant: PersonId::parse(&row.participant).map_err(|_| corrupt("messages.participant"))?,
            author: PersonId::parse(&row.author).map_err(|_| corrupt("messages.author"))?,
            language: row.language,
            text: row.text,
            reads_from: instant(row.reads_from),
        })
    }
}

impl Db {
    /// The message, if this is one of the two of its thread.
    pub async fn message_for(&self, reader: &PersonId, message: &MessageId) -> sqlx::Result<Option<Written>> {
        const SQL: &str = "SELECT m.participant, m.author, m.language, m.text, CAST(0 AS BIGINT) AS reads_from
            FROM messages m JOIN people p ON p.id = m.participant
            WHERE m.id = $1 AND (p.id = $2 OR p.counsellor = $2) AND p.ended_at IS NULL";
        let row: Option<WrittenRow> = reading!(self, pool => sqlx::query_as(SQL)
            .bind(message.as_str()).bind(reader.as_str()).fetch_optional(pool).await)?;
        row.map(TryInto::try_into).transpose()
    }

    /// Every translation into this language of what was sent in a participant's thread at `from` or later.
    pub async fn translations(
        &self,
        participant: &PersonId,
        from: DateTime<Utc>,
        language: &str,
    ) -> sqlx::Result<Vec<Made>> {
        const SQL: &str = "SELECT t.message, t.text FROM message_translations t JOIN messages m ON m.id = t.message
            WHERE m.participant = $1 AND m.sent_at >= $2 AND t.language = $3";
        let rows: Vec<(String, String)> = reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str())
            .bind(from.timestamp_millis()).bind(language).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|(message, text)| {
                let message = MessageId::parse(&message).map_err(|_| corrupt("message_translations.message"))?;
                Ok(Made { message, text })
            })
            .collect()
    }

    /// Keeps a translation. One that is there already stays: two may have asked at once.
    pub async fn add_translation(
        &self,
        message: &MessageId,
        language: &str,
        text: &str,
        asked_by: &PersonId,
        now: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO message_translations (message, language, text, made_at, asked_by)
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT (message, language) DO NOTHING";
        writing!(self, pool => sqlx::query(SQL).bind(message.as_str()).bind(language).bind(text)
            .bind(now.timestamp_millis()).bind(asked_by.as_str()).execute(pool).await.map(drop))
    }
}
