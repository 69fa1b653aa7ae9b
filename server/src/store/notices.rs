//! Notices, and what happened around them. Rows are only added.

use super::{Db, corrupt, instant, messages::content};
use crate::{in_tx, reading, writing};
use app::{
    account::Level,
    ids::{MessageId, NoticeEventId, PersonId},
    notices::{By, Event, Explained, Kind, Notice},
};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;

/// The same of the same notice within this time is a page loaded again, or a button pressed twice.
const AGAIN: TimeDelta = TimeDelta::minutes(1);

/// Which notices are meant.
#[derive(Clone, Copy, Debug)]
pub enum Whose<'a> {
    /// This one.
    One(&'a MessageId),
    /// All in a participant's thread.
    Participant(&'a PersonId),
    /// All of a counsellor's participants.
    Counsellor(&'a PersonId),
}

/// What is added to a notice.
#[derive(Clone, Debug)]
pub struct NewEvent<'a> {
    pub id: &'a str,
    pub message: &'a MessageId,
    pub kind: Kind,
    pub author: &'a PersonId,
    pub language: Option<&'a str>,
    pub level: Option<Level>,
    pub explained: Option<(By, String)>,
    pub replaces: Option<&'a NoticeEventId>,
}

#[derive(sqlx::FromRow)]
struct NoticeRow {
    message: String,
    participant: String,
    participant_name: String,
    participant_language: String,
    author: String,
    counsellor: Option<String>,
    language: String,
    text: String,
    phrase: Option<String>,
    phrase_values: Option<String>,
    sent_at: i64,
}

#[derive(sqlx::FromRow)]
struct EventRow {
    id: String,
    message: String,
    kind: String,
    at: i64,
    author: String,
    language: Option<String>,
    level: Option<String>,
    explained_by: Option<String>,
    explained_on: Option<String>,
    replaces: Option<String>,
}

fn event(row: EventRow) -> sqlx::Result<(String, Event)> {
    let id = |id: &str| NoticeEventId::parse(id).map_err(|_| corrupt("notice_events.id"));
    let explained = match (&row.explained_by, &row.explained_on) {
        (Some(by), Some(on)) => Some(Explained {
            by: By::parse(by).ok_or_else(|| corrupt("notice_events.explained_by"))?,
            on: on.parse().map_err(|_| corrupt("notice_events.explained_on"))?,
            language: row.language.clone().unwrap_or_default(),
        }),
        _ => None,
    };
    let event = Event {
        id: id(&row.id)?,
        kind: Kind::parse(&row.kind).ok_or_else(|| corrupt("notice_events.kind"))?,
        at: instant(row.at),
        author: row.author,
        language: row.language,
        level: row.level.as_deref().and_then(Level::parse),
        explained,
        replaces: row.replaces.as_deref().map(id).transpose()?,
    };
    Ok((row.message, event))
}

macro_rules! notices {
    ($who:literal) => {
        concat!(
            "SELECT m.id AS message, m.participant, p.name AS participant_name, p.language AS participant_language,
                a.name AS author, c.name AS counsellor, m.language, m.text, m.phrase, m.phrase_values, m.sent_at
            FROM notices n JOIN messages m ON m.id = n.message JOIN people p ON p.id = m.participant
                JOIN people a ON a.id = m.author LEFT JOIN people c ON c.id = p.counsellor AND c.ended_at IS NULL
            WHERE p.ended_at IS NULL AND ",
            $who,
            " = $1 ORDER BY m.sent_at DESC, m.id DESC"
        )
    };
}

macro_rules! events {
    ($who:literal) => {
        concat!(
            "SELECT e.id, e.message, e.kind, e.at, a.name AS author, e.language, e.level, e.explained_by,
                e.explained_on, e.replaces
            FROM notice_events e JOIN messages m ON m.id = e.message JOIN people p ON p.id = m.participant
                JOIN people a ON a.id = e.author
            WHERE p.ended_at IS NULL AND ",
            $who,
            " = $1 ORDER BY e.seq, e.at, e.id"
        )
    };
}

impl Db {
    /// Notices with all that happened around them, newest first.
    pub async fn notices(&self, whose: Whose<'_>) -> sqlx::Result<Vec<Notice>> {
        let (notices, events, id) = match whose {
            Whose::One(message) => (notices!("m.id"), events!("m.id"), message.as_str()),
            Whose::Participant(person) => (notices!("m.participant"), events!("m.participant"), person.as_str()),
            Whose::Counsellor(person) => (notices!("p.counsellor"), events!("p.counsellor"), person.as_str()),
        };
        let rows: Vec<NoticeRow> = reading!(self, pool => sqlx::query_as(notices).bind(id).fetch_all(pool).await)?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let said: Vec<EventRow> = reading!(self, pool => sqlx::query_as(events).bind(id).fetch_all(pool).await)?;
        let mut of: HashMap<String, Vec<Event>> = HashMap::new();
        for row in said {
            let (message, event) = event(row)?;
            of.entry(message).or_default().push(event);
        }
        rows.into_iter()
            .map(|row| {
                Ok(Notice {
                    events: of.remove(&row.message).unwrap_or_default(),
                    message: MessageId::parse(&row.message).map_err(|_| corrupt("messages.id"))?,
                    participant: PersonId::parse(&row.participant).map_err(|_| corrupt("messages.participant"))?,
                    participant_name: row.participant_name,
                    participant_language: row.participant_language,
                    author: row.author,
                    counsellor: row.counsellor,
                    content: content(row.language, row.text, row.phrase.as_deref(), row.phrase_values.as_deref()),
                    sent_at: instant(row.sent_at),
                })
            })
            .collect()
    }

    /// These messages, which are about to be sent, are notices.
    pub async fn add_notices<'a>(&self, messages: impl IntoIterator<Item = &'a MessageId> + Send) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO notices (message) VALUES ($1) ON CONFLICT (message) DO NOTHING";
        let messages: Vec<&str> = messages.into_iter().map(MessageId::as_str).collect();
        in_tx!(self, tx => {
            for message in &messages {
                sqlx::query(SQL).bind(*message).execute(&mut *tx).await?;
            }
        })
    }

    /// Adds what happened, unless the same was added a moment ago.
    pub async fn add_notice_event(&self, new: &NewEvent<'_>, now: DateTime<Utc>) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO notice_events
                (id, message, seq, kind, at, author, language, level, explained_by, explained_on, replaces)
            SELECT $1, $2, (SELECT COALESCE(MAX(seq), 0) + 1 FROM notice_events WHERE message = $2),
                $3, $4, $5, $6, $7, $8, $9, $10 WHERE NOT EXISTS (SELECT 1 FROM notice_events
                WHERE message = $2 AND kind = $3 AND author = $5 AND at > $11
                    AND COALESCE(language, '') = COALESCE($6, '') AND COALESCE(level, '') = COALESCE($7, '')
                    AND COALESCE(explained_by, '') = COALESCE($8, '')
                    AND COALESCE(explained_on, '') = COALESCE($9, '')
                    AND COALESCE(replaces, '') = COALESCE($10, ''))";
        let (by, on) = new.explained.as_ref().map(|(by, on)| (by.as_str(), on.as_str())).unzip();
        writing!(self, pool => sqlx::query(SQL).bind(new.id).bind(new.message.as_str()).bind(new.kind.as_str())
            .bind(now.timestamp_millis()).bind(new.author.as_str()).bind(new.language)
            .bind(new.level.map(Level::as_str)).bind(by).bind(on).bind(new.replaces.map(NoticeEventId::as_str))
            .bind((now - AGAIN).timestamp_millis()).execute(pool).await.map(drop))
    }
}
