//! Instructions: their texts in all versions, what was understood of them, and what is wished for.

use super::{
    Db,
    connection::{Connection, on},
    corrupt, instant,
};
use crate::{in_tx, reading, writing};
use app::{
    account::Level,
    i18n::{Texts, locale::SOURCE},
    ids::{ActivityId, PersonId, TextId},
    instructions::{Piece, Read, Step, TextsThere, Understood, Wished},
};
use chrono::{DateTime, Utc};

/// A text to be kept: in one language at one level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// For the version it becomes.
    pub id: TextId,
    pub activity: ActivityId,
    /// A locale tag; `sv` for every level of Swedish.
    pub language: String,
    pub level: Level,
    pub title: String,
    pub steps: Vec<Step>,
}

#[derive(sqlx::FromRow)]
struct PieceRow {
    id: String,
    language: String,
    level: String,
    title: String,
    steps: String,
    reviewed_at: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct ReadRow {
    activity: String,
    name: String,
    language: String,
    level: String,
    version: i64,
    newest: i64,
    at: i64,
}

/// Adds the texts as the newest versions of their kinds, where the newest does not say the same. The Swedish ones come
/// first: a translation is made from the Swedish text of its level.
pub(super) async fn put_all(
    mut connection: Connection<'_>,
    texts: &[Text],
    by: Option<&PersonId>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let (swedish, others): (Vec<_>, Vec<_>) = texts.iter().partition(|text| text.language == SOURCE);
    for text in swedish.into_iter().chain(others) {
        put(connection.again(), text, by, now).await?;
    }
    Ok(())
}

async fn put(
    mut connection: Connection<'_>,
    text: &Text,
    by: Option<&PersonId>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    const NEWEST: &str = "SELECT version, title, steps FROM instruction_texts
        WHERE activity = $1 AND language = $2 AND level = $3 ORDER BY version DESC LIMIT 1";
    const ADD: &str = "INSERT INTO instruction_texts
        (id, activity, language, level, version, title, steps, written_at, written_by, made_from)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    const SWEDISH: &str = "SELECT id FROM instruction_texts WHERE activity = $1 AND language = $2 AND level = $3
        ORDER BY version DESC LIMIT 1";
    const STILL: &str = "UPDATE instruction_texts SET made_from = $1
        WHERE activity = $2 AND language = $3 AND level = $4 AND version = $5";
    let made_from: Option<String> = if text.language == SOURCE {
        None
    } else {
        on!(connection.again(), c => sqlx::query_scalar(SWEDISH).bind(text.activity.as_str()).bind(SOURCE)
            .bind(text.level.as_str()).fetch_optional(c).await)?
    };
    let steps = serde_json::to_string(&text.steps).map_err(|error| sqlx::Error::Encode(error.into()))?;
    let newest: Option<(i64, String, String)> = on!(connection.again(), c => sqlx::query_as(NEWEST)
        .bind(text.activity.as_str()).bind(&text.language).bind(text.level.as_str()).fetch_optional(c).await)?;
    if let Some((version, title, said)) = &newest
        && *title == text.title
        && *said == steps
    {
        // Where it came with a new Swedish text, that is what it says the same of.
        return match made_from {
            None => Ok(()),
            made_from => on!(connection, c => sqlx::query(STILL).bind(made_from).bind(text.activity.as_str())
                .bind(&text.language).bind(text.level.as_str()).bind(version).execute(c).await.map(drop)),
        };
    }
    on!(connection, c => sqlx::query(ADD).bind(text.id.as_str()).bind(text.activity.as_str()).bind(&text.language)
        .bind(text.level.as_str()).bind(newest.map_or(1, |(version, ..)| version + 1)).bind(&text.title).bind(&steps)
        .bind(now.timestamp_millis()).bind(by.map(PersonId::as_str)).bind(made_from).execute(c).await.map(drop))
}

impl Db {
    /// Keeps these texts as new versions, all or none; what is there already in the same words stays as it is.
    pub async fn put_texts(&self, texts: &[Text], by: Option<&PersonId>, now: DateTime<Utc>) -> sqlx::Result<()> {
        in_tx!(self, tx => {
            put_all(Connection::from(&mut *tx), texts, by, now).await?;
        })
    }

    /// Name and pictogram of an activity in which this participant has, or had, a place.
    pub async fn activity_of_participant(
        &self,
        participant: &PersonId,
        activity: &ActivityId,
    ) -> sqlx::Result<Option<(Texts, String)>> {
        const SQL: &str = "SELECT a.name, a.pictogram FROM activities a WHERE a.id = $2 AND EXISTS
            (SELECT 1 FROM places p JOIN occasions o ON o.id = p.occasion
            WHERE p.participant = $1 AND o.activity = a.id)";
        let row: Option<(String, String)> = reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str())
            .bind(activity.as_str()).fetch_optional(pool).await)?;
        row.map(|(name, pictogram)| Ok((texts(&name)?, pictogram))).transpose()
    }

    /// The newest version of every text about this activity.
    pub async fn instructions_of(&self, activity: &ActivityId) -> sqlx::Result<Vec<Piece>> {
        const SQL: &str = "SELECT id, language, level, title, steps, reviewed_at FROM instruction_texts t
            WHERE activity = $1 AND version = (SELECT MAX(version) FROM instruction_texts o
                WHERE o.activity = t.activity AND o.language = t.language AND o.level = t.level)
            ORDER BY language, level";
        let rows: Vec<PieceRow> =
            reading!(self, pool => sqlx::query_as(SQL).bind(activity.as_str()).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|row| {
                Ok(Piece {
                    id: TextId::parse(&row.id).map_err(|_| corrupt("instruction_texts.id"))?,
                    level: level(&row.level)?,
                    steps: serde_json::from_str(&row.steps).map_err(|_| corrupt("instruction_texts.steps"))?,
                    language: row.language,
                    title: row.title,
                    reviewed: row.reviewed_at.is_some(),
                })
            })
            .collect()
    }

    /// What this participant has said she understood about this activity, newest first.
    pub async fn understood(&self, participant: &PersonId, activity: &ActivityId) -> sqlx::Result<Vec<Understood>> {
        const SQL: &str = "SELECT u.text, u.at FROM instructions_understood u
            JOIN instruction_texts t ON t.id = u.text WHERE u.participant = $1 AND t.activity = $2 ORDER BY u.at DESC";
        let rows: Vec<(String, i64)> = reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str())
            .bind(activity.as_str()).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|(text, at)| {
                let text = TextId::parse(&text).map_err(|_| corrupt("instructions_understood.text"))?;
                Ok(Understood { text, at: instant(at) })
            })
            .collect()
    }

    /// Keeps that she understood this text of this activity; false when there is no such text. The first time stays.
    pub async fn add_understood(
        &self,
        participant: &PersonId,
        activity: &ActivityId,
        text: &TextId,
        now: DateTime<Utc>,
    ) -> sqlx::Result<bool> {
        const THERE: &str = "SELECT COUNT(*) FROM instruction_texts WHERE id = $1 AND activity = $2";
        const ADD: &str = "INSERT INTO instructions_understood (participant, text, at) VALUES ($1, $2, $3)
            ON CONFLICT DO NOTHING";
        in_tx!(self, tx => {
            let (there,): (i64,) = sqlx::query_as(THERE).bind(text.as_str()).bind(activity.as_str())
                .fetch_one(&mut *tx).await?;
            if there == 1 {
                sqlx::query(ADD).bind(participant.as_str()).bind(text.as_str()).bind(now.timestamp_millis())
                    .execute(&mut *tx).await?;
            }
            there == 1
        })
    }

    /// The languages in which she has asked to read about this activity.
    pub async fn wishes(&self, participant: &PersonId, activity: &ActivityId) -> sqlx::Result<Vec<String>> {
        const SQL: &str = "SELECT language FROM translation_wishes WHERE participant = $1 AND activity = $2
            ORDER BY language";
        let rows: Vec<(String,)> = reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str())
            .bind(activity.as_str()).fetch_all(pool).await)?;
        Ok(rows.into_iter().map(|(language,)| language).collect())
    }

    /// Keeps that she would like to read about this activity in this language; said twice it is the same.
    pub async fn add_wish(
        &self,
        participant: &PersonId,
        activity: &ActivityId,
        language: &str,
        now: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO translation_wishes (participant, activity, language, at) VALUES ($1, $2, $3, $4)
            ON CONFLICT DO NOTHING";
        writing!(self, pool => sqlx::query(SQL).bind(participant.as_str()).bind(activity.as_str()).bind(language)
            .bind(now.timestamp_millis()).execute(pool).await.map(drop))
    }

    /// Everything this participant said she understood, newest first; nothing when she is not this counsellor's.
    pub async fn read_by(&self, counsellor: &PersonId, participant: &PersonId) -> sqlx::Result<Vec<Read>> {
        const SQL: &str = "SELECT t.activity, a.name, t.language, t.level, t.version, u.at,
                (SELECT MAX(n.version) FROM instruction_texts n
                    WHERE n.activity = t.activity AND n.language = t.language AND n.level = t.level) AS newest
            FROM instructions_understood u JOIN instruction_texts t ON t.id = u.text
            JOIN activities a ON a.id = t.activity JOIN people p ON p.id = u.participant
            WHERE u.participant = $1 AND p.counsellor = $2 AND p.ended_at IS NULL
            ORDER BY u.at DESC, t.version DESC";
        let rows: Vec<ReadRow> = reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str()).bind(counsellor.as_str())
                .fetch_all(pool).await)?;
        rows.into_iter()
            .map(|row| {
                Ok(Read {
                    activity: activity(&row.activity)?,
                    name: texts(&row.name)?,
                    level: level(&row.level)?,
                    language: row.language,
                    version: u32::try_from(row.version).map_err(|_| corrupt("instruction_texts.version"))?,
                    newest: u32::try_from(row.newest).map_err(|_| corrupt("instruction_texts.version"))?,
                    at: instant(row.at),
                })
            })
            .collect()
    }

    /// What this participant wishes to read that is still in none of its languages, by the activity's name; nothing when
    /// she is not this counsellor's.
    pub async fn wished_by(&self, counsellor: &PersonId, participant: &PersonId) -> sqlx::Result<Vec<Wished>> {
        const SQL: &str = "SELECT w.activity, a.name, w.language FROM translation_wishes w
            JOIN activities a ON a.id = w.activity JOIN people p ON p.id = w.participant
            WHERE w.participant = $1 AND p.counsellor = $2 AND p.ended_at IS NULL AND NOT EXISTS
                (SELECT 1 FROM instruction_texts t WHERE t.activity = w.activity AND t.language = w.language)
            ORDER BY a.name, w.language";
        let rows: Vec<(String, String, String)> = reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str()).bind(counsellor.as_str())
                .fetch_all(pool).await)?;
        rows.into_iter()
            .map(|(id, name, language)| Ok(Wished { activity: activity(&id)?, name: texts(&name)?, language }))
            .collect()
    }

    /// The name of this activity, if there is one.
    pub async fn activity_name(&self, activity: &ActivityId) -> sqlx::Result<Option<Texts>> {
        const SQL: &str = "SELECT name FROM activities WHERE id = $1";
        let name: Option<String> = reading!(self, pool => sqlx::query_scalar(SQL).bind(activity.as_str())
            .fetch_optional(pool).await)?;
        name.as_deref().map(texts).transpose()
    }

    /// Every activity with the texts there are for it, and how many wait for which language.
    pub async fn texts_there(&self) -> sqlx::Result<Vec<TextsThere>> {
        const ACTIVITIES: &str = "SELECT id, name FROM activities ORDER BY name, id";
        const THERE: &str = "SELECT DISTINCT activity, language, level FROM instruction_texts ORDER BY language, level";
        let activities: Vec<(String, String)> =
            reading!(self, pool => sqlx::query_as(ACTIVITIES).fetch_all(pool).await)?;
        let there: Vec<(String, String, String)> = reading!(self, pool => sqlx::query_as(THERE).fetch_all(pool).await)?;
        let wishes = self.open_wishes().await?;
        activities
            .into_iter()
            .map(|(id, name)| {
                let there = there.iter().filter(|(of, ..)| *of == id);
                let wishes = wishes.iter().filter(|(of, ..)| of.as_str() == id);
                Ok(TextsThere {
                    activity: activity(&id)?,
                    name: texts(&name)?,
                    there: there
                        .map(|(_, language, word)| Ok((language.clone(), level(word)?)))
                        .collect::<sqlx::Result<_>>()?,
                    wishes: wishes.map(|(_, language, people)| (language.clone(), *people)).collect(),
                })
            })
            .collect()
    }
}

pub(super) fn activity(id: &str) -> sqlx::Result<ActivityId> {
    ActivityId::parse(id).map_err(|_| corrupt("activities.id"))
}

pub(super) fn texts(json: &str) -> sqlx::Result<Texts> {
    serde_json::from_str(json).map_err(|_| corrupt("activities.name"))
}

pub(super) fn level(word: &str) -> sqlx::Result<Level> {
    Level::parse(word).ok_or_else(|| corrupt("instruction_texts.level"))
}
