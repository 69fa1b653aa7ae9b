//! Messages: a thread is a participant's, with whoever is her counsellor.

use super::{Db, corrupt, instant};
use crate::{in_tx, reading};
use app::{
    ids::{MessageId, PersonId},
    messages::{
        content::{Content, Original},
        values::Values,
    },
};
use chrono::{DateTime, TimeDelta, Utc};

/// The same text from the same hand within this time is a button pressed twice on a slow network, not a new message.
const AGAIN: TimeDelta = TimeDelta::seconds(30);

/// A message as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredMessage {
    pub id: MessageId,
    pub author: PersonId,
    pub author_name: String,
    pub content: Content,
    /// When it was written, if her phone could not send it at once.
    pub claimed_at: Option<DateTime<Utc>>,
    pub sent_at: DateTime<Utc>,
    pub read_at: Option<DateTime<Utc>>,
}

#[derive(sqlx::FromRow)]
struct MessageRow {
    id: String,
    author: String,
    author_name: String,
    language: String,
    text: String,
    phrase: Option<String>,
    phrase_values: Option<String>,
    claimed_at: Option<i64>,
    sent_at: i64,
    read_at: Option<i64>,
}

/// How a content is kept: the columns of `messages`.
pub(super) struct Kept<'a> {
    pub language: &'a str,
    pub text: &'a str,
    /// The Fluent message's id.
    pub phrase: Option<String>,
    /// JSON.
    pub values: Option<String>,
}

const PHRASE: &str = "phrase-";
const QUICK: &str = "quick-";

impl<'a> Kept<'a> {
    pub fn of(content: &'a Content) -> sqlx::Result<Self> {
        fn json(value: &impl serde::Serialize) -> sqlx::Result<Option<String>> {
            serde_json::to_string(value).map(Some).map_err(|error| sqlx::Error::Encode(error.into()))
        }
        let (phrase, values) = match content {
            Content::Free { .. } => (None, None),
            Content::Phrase { key, values, .. } => (Some(format!("{PHRASE}{key}")), json(values)?),
            Content::Quick { key, original, .. } => (Some(format!("{QUICK}{key}")), json(original)?),
        };
        Ok(Self { language: content.language(), text: content.text(), phrase, values })
    }
}

/// What a row holds. Values that this version cannot read are none: then the text stands as it was written.
pub(super) fn content(language: String, text: String, phrase: Option<&str>, values: Option<&str>) -> Content {
    let values = values.unwrap_or_default();
    if let Some(key) = phrase.and_then(|id| id.strip_prefix(QUICK))
        && let Ok(original) = serde_json::from_str::<Original>(values)
    {
        return Content::Quick { key: key.to_owned(), original, text };
    }
    match phrase {
        Some(id) => Content::Phrase {
            key: id.strip_prefix(PHRASE).unwrap_or_default().to_owned(),
            values: serde_json::from_str::<Values>(values).unwrap_or_default(),
            text,
        },
        None => Content::Free { text, language },
    }
}

impl TryFrom<MessageRow> for StoredMessage {
    type Error = sqlx::Error;

    fn try_from(row: MessageRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: MessageId::parse(&row.id).map_err(|_| corrupt("messages.id"))?,
            author: PersonId::parse(&row.author).map_err(|_| corrupt("messages.author"))?,
            author_name: row.author_name,
            content: content(row.language, row.text, row.phrase.as_deref(), row.phrase_values.as_deref()),
            claimed_at: row.claimed_at.map(instant),
            sent_at: instant(row.sent_at),
            read_at: row.read_at.map(instant),
        })
    }
}

/// A counsellor's participant, and how much of hers is unread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredThread {
    pub participant: PersonId,
    pub name: String,
    pub unread: u32,
    /// Who wrote the newest message, her name, and when.
    pub last: Option<(PersonId, String, DateTime<Utc>)>,
}

#[derive(sqlx::FromRow)]
pub(super) struct ThreadRow {
    participant: String,
    name: String,
    unread: i64,
    author: Option<String>,
    author_name: Option<String>,
    sent_at: Option<i64>,
}

impl TryFrom<ThreadRow> for StoredThread {
    type Error = sqlx::Error;

    fn try_from(row: ThreadRow) -> sqlx::Result<Self> {
        let last = match (row.author, row.author_name, row.sent_at) {
            (Some(author), Some(name), Some(at)) => {
                Some((PersonId::parse(&author).map_err(|_| corrupt("messages.author"))?, name, instant(at)))
            }
            _ => None,
        };
        Ok(Self {
            participant: PersonId::parse(&row.participant).map_err(|_| corrupt("people.id"))?,
            name: row.name,
            unread: u32::try_from(row.unread).unwrap_or(u32::MAX),
            last,
        })
    }
}

impl Db {
    pub async fn unread_of_participant(&self, participant: &PersonId) -> sqlx::Result<u32> {
        const SQL: &str = "SELECT count(*) FROM messages WHERE participant = $1 AND author <> $1 AND read_at IS NULL";
        let count: i64 =
            reading!(self, pool => sqlx::query_scalar(SQL).bind(participant.as_str()).fetch_one(pool).await)?;
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// How many messages of this counsellor's participants no counsellor has opened.
    pub async fn unread_of_counsellor(&self, counsellor: &PersonId) -> sqlx::Result<u32> {
        const SQL: &str = "SELECT count(*) FROM people p
            JOIN messages m ON m.participant = p.id AND m.author = p.id AND m.read_at IS NULL
            WHERE p.counsellor = $1 AND p.ended_at IS NULL";
        let count: i64 =
            reading!(self, pool => sqlx::query_scalar(SQL).bind(counsellor.as_str()).fetch_one(pool).await)?;
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// The newest messages of a participant's thread that were sent at `from` or later, newest first.
    pub async fn thread(
        &self,
        participant: &PersonId,
        from: DateTime<Utc>,
        most: u32,
    ) -> sqlx::Result<Vec<StoredMessage>> {
        const SQL: &str = "SELECT m.id, m.author, a.name AS author_name, m.language, m.text, m.phrase, m.phrase_values,
                m.claimed_at, m.sent_at, m.read_at
            FROM messages m JOIN people a ON a.id = m.author
            WHERE m.participant = $1 AND m.sent_at >= $2 ORDER BY m.sent_at DESC, m.id DESC LIMIT $3";
        let rows: Vec<MessageRow> = reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str())
            .bind(from.timestamp_millis()).bind(i64::from(most)).fetch_all(pool).await)?;
        rows.into_iter().map(TryInto::try_into).collect()
    }

    /// These messages have been seen. What was seen before keeps its moment.
    pub async fn messages_read(&self, messages: &[MessageId], now: DateTime<Utc>) -> sqlx::Result<()> {
        const SQL: &str = "UPDATE messages SET read_at = $1 WHERE id = $2 AND read_at IS NULL";
        in_tx!(self, tx => {
            for message in messages {
                sqlx::query(SQL).bind(now.timestamp_millis()).bind(message.as_str()).execute(&mut *tx).await?;
            }
        })
    }

    /// One row for each participant of this counsellor: those with the newest message first, then the others by name.
    pub async fn threads_of(&self, counsellor: &PersonId) -> sqlx::Result<Vec<StoredThread>> {
        const SQL: &str = "SELECT p.id AS participant, p.name,
                (SELECT count(*) FROM messages u WHERE u.participant = p.id AND u.author = p.id
                    AND u.read_at IS NULL) AS unread,
                m.author, a.name AS author_name, m.sent_at
            FROM people p
            LEFT JOIN messages m ON m.id = (SELECT x.id FROM messages x WHERE x.participant = p.id
                ORDER BY x.sent_at DESC, x.id DESC LIMIT 1)
            LEFT JOIN people a ON a.id = m.author
            WHERE p.counsellor = $1 AND p.role = 'participant' AND p.ended_at IS NULL
            ORDER BY COALESCE(m.sent_at, 0) DESC, p.name, p.id";
        let rows: Vec<ThreadRow> =
            reading!(self, pool => sqlx::query_as(SQL).bind(counsellor.as_str()).fetch_all(pool).await)?;
        rows.into_iter().map(TryInto::try_into).collect()
    }

    /// The locale this participant reads in.
    pub async fn reads_in(&self, participant: &PersonId) -> sqlx::Result<Option<String>> {
        const SQL: &str = "SELECT language FROM people WHERE id = $1";
        reading!(self, pool => sqlx::query_scalar(SQL).bind(participant.as_str()).fetch_optional(pool).await)
    }

    /// The name of a participant's counsellor, if she has one who is still there.
    pub async fn counsellor_of(&self, participant: &PersonId) -> sqlx::Result<Option<String>> {
        const SQL: &str = "SELECT c.name FROM people p JOIN people c ON c.id = p.counsellor
            WHERE p.id = $1 AND c.ended_at IS NULL";
        reading!(self, pool => sqlx::query_scalar(SQL).bind(participant.as_str()).fetch_optional(pool).await)
    }

    /// The name of this participant, if this is her counsellor.
    pub async fn name_for_counsellor(
        &self,
        participant: &PersonId,
        counsellor: &PersonId,
    ) -> sqlx::Result<Option<String>> {
        const SQL: &str = "SELECT name FROM people
            WHERE id = $1 AND counsellor = $2 AND role = 'participant' AND ended_at IS NULL";
        reading!(self, pool => sqlx::query_scalar(SQL).bind(participant.as_str()).bind(counsellor.as_str())
            .fetch_optional(pool).await)
    }

    /// Puts the same into each of these participants' threads, all of them or none. `to` pairs the new message's id
    /// with the participant. What was sent a moment ago is not sent again, nor is a message with an id that is there.
    pub async fn send(
        &self,
        to: &[(MessageId, PersonId)],
        author: &PersonId,
        content: &Content,
        now: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const SQL: &str =
            "INSERT INTO messages (id, participant, author, language, text, phrase, phrase_values, sent_at)
            SELECT $1, $2, $3, $4, $5, $6, $7, $8 WHERE NOT EXISTS (SELECT 1 FROM messages
                WHERE participant = $2 AND author = $3 AND text = $5 AND COALESCE(phrase, '') = COALESCE($6, '')
                    AND sent_at > $9)
            ON CONFLICT (id) DO NOTHING";
        let kept = Kept::of(content)?;
        in_tx!(self, tx => {
            for (id, participant) in to {
                sqlx::query(SQL).bind(id.as_str()).bind(participant.as_str()).bind(author.as_str())
                    .bind(kept.language).bind(kept.text).bind(&kept.phrase).bind(&kept.values)
                    .bind(now.timestamp_millis()).bind((now - AGAIN).timestamp_millis()).execute(&mut *tx).await?;
                super::notify::message_sent((&mut *tx).into(), id.as_str(), participant, author, now).await?;
            }
        })
    }
}
