//! Instructions as staff write them: every text with its source, its versions and who has reviewed it.

use super::{
    Db, corrupt, instant,
    instructions::{activity, level, texts},
};
use crate::{in_tx, reading, writing};
use app::{
    editor::{Kept, MadeFrom, Place, Version},
    i18n::Texts,
    ids::{ActivityId, PersonId, TextId},
    instructions::Step,
};
use chrono::{DateTime, Utc};

/// A text that somebody wrote, to become the newest version of its place.
#[derive(Clone, Debug)]
pub struct Written<'a> {
    /// For the version it becomes.
    pub id: TextId,
    pub activity: &'a ActivityId,
    pub place: &'a Place,
    pub title: &'a str,
    pub steps: &'a [Step],
    pub made_from: Option<&'a TextId>,
    /// The newest version when she began; another one now means that somebody else has written.
    pub began_with: Option<&'a TextId>,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is the newest version now. The same words with another source are the same version.
    Kept,
    /// Somebody else was quicker: nothing was written.
    Changed,
}

#[derive(sqlx::FromRow)]
struct KeptRow {
    activity: String,
    id: String,
    language: String,
    level: String,
    version: i64,
    written_at: i64,
    written_by: Option<String>,
    reviewed_at: Option<i64>,
    reviewed_by: Option<String>,
    from_id: Option<String>,
    from_language: Option<String>,
    from_level: Option<String>,
    from_version: Option<i64>,
    from_newest: Option<String>,
    from_changed: Option<bool>,
}

/// A version with its people, its source, and the newest version of its source.
macro_rules! kept {
    ($which:literal) => {
        concat!(
            "SELECT t.activity, t.id, t.language, t.level, t.version, t.written_at, w.name AS written_by,
                t.reviewed_at, r.name AS reviewed_by, s.id AS from_id, s.language AS from_language,
                s.level AS from_level, s.version AS from_version, n.id AS from_newest,
                (n.title <> s.title OR n.steps <> s.steps) AS from_changed
            FROM instruction_texts t LEFT JOIN people w ON w.id = t.written_by
            LEFT JOIN people r ON r.id = t.reviewed_by
            LEFT JOIN instruction_texts s ON s.id = t.made_from
            LEFT JOIN instruction_texts n ON n.activity = s.activity AND n.language = s.language
                AND n.level = s.level AND n.version = (SELECT MAX(o.version) FROM instruction_texts o
                    WHERE o.activity = s.activity AND o.language = s.language AND o.level = s.level) ",
            $which
        )
    };
}

fn number(version: i64) -> sqlx::Result<u32> {
    u32::try_from(version).map_err(|_| corrupt("instruction_texts.version"))
}

fn text_id(id: &str) -> sqlx::Result<TextId> {
    TextId::parse(id).map_err(|_| corrupt("instruction_texts.id"))
}

impl TryFrom<KeptRow> for (ActivityId, Kept) {
    type Error = sqlx::Error;

    fn try_from(row: KeptRow) -> sqlx::Result<Self> {
        let made_from = match (row.from_id, row.from_language, row.from_level, row.from_version, row.from_newest) {
            (Some(id), Some(language), Some(word), Some(version), Some(newest)) => Some(MadeFrom {
                id: text_id(&id)?,
                place: Place { language, level: level(&word)? },
                version: number(version)?,
                newest: text_id(&newest)?,
                changed: row.from_changed.unwrap_or(true),
            }),
            _ => None,
        };
        let kept = Kept {
            id: text_id(&row.id)?,
            place: Place { language: row.language, level: level(&row.level)? },
            version: number(row.version)?,
            written_at: instant(row.written_at),
            written_by: row.written_by,
            reviewed: row.reviewed_at.map(|at| (row.reviewed_by.unwrap_or_default(), instant(at))),
            made_from,
        };
        Ok((activity(&row.activity)?, kept))
    }
}

impl Db {
    /// The activities that may be edited, by name: all, or those at the sites that this supervisor leads (a stand-in
    /// leads none).
    pub async fn activities_to_edit(&self, supervisor: Option<&PersonId>) -> sqlx::Result<Vec<(ActivityId, Texts)>> {
        const SQL: &str = "SELECT a.id, a.name FROM activities a WHERE $1 = '' OR EXISTS
            (SELECT 1 FROM occasions o JOIN supervisors_at_sites l ON l.site = o.site
                JOIN people p ON p.id = l.supervisor
            WHERE o.activity = a.id AND l.supervisor = $1 AND p.ended_at IS NULL) ORDER BY a.name, a.id";
        let whose = supervisor.map(PersonId::as_str).unwrap_or_default();
        let rows: Vec<(String, String)> =
            reading!(self, pool => sqlx::query_as(SQL).bind(whose).fetch_all(pool).await)?;
        rows.into_iter().map(|(id, name)| Ok((activity(&id)?, texts(&name)?))).collect()
    }

    /// The newest version of every text of every activity.
    pub async fn newest_texts(&self) -> sqlx::Result<Vec<(ActivityId, Kept)>> {
        const SQL: &str = kept!(
            "WHERE t.version = (SELECT MAX(o.version) FROM instruction_texts o
                WHERE o.activity = t.activity AND o.language = t.language AND o.level = t.level)
            ORDER BY t.activity, t.language, t.level"
        );
        let rows: Vec<KeptRow> = reading!(self, pool => sqlx::query_as(SQL).fetch_all(pool).await)?;
        rows.into_iter().map(TryInto::try_into).collect()
    }

    /// Every version of one text, newest first.
    pub async fn versions_of(&self, activity: &ActivityId, place: &Place) -> sqlx::Result<Vec<Kept>> {
        const SQL: &str = kept!("WHERE t.activity = $1 AND t.language = $2 AND t.level = $3 ORDER BY t.version DESC");
        let rows: Vec<KeptRow> = reading!(self, pool => sqlx::query_as(SQL).bind(activity.as_str())
            .bind(&place.language).bind(place.level.as_str()).fetch_all(pool).await)?;
        rows.into_iter().map(|row| Ok(<(ActivityId, Kept)>::try_from(row)?.1)).collect()
    }

    /// One version with its words.
    pub async fn text_version(&self, activity: &ActivityId, id: &TextId) -> sqlx::Result<Option<Version>> {
        const KEPT: &str = kept!("WHERE t.activity = $1 AND t.id = $2");
        const WORDS: &str = "SELECT title, steps FROM instruction_texts WHERE id = $1";
        let row: Option<KeptRow> = reading!(self, pool => sqlx::query_as(KEPT).bind(activity.as_str())
            .bind(id.as_str()).fetch_optional(pool).await)?;
        let Some(row) = row else { return Ok(None) };
        let (title, steps): (String, String) =
            reading!(self, pool => sqlx::query_as(WORDS).bind(id.as_str()).fetch_one(pool).await)?;
        let steps = serde_json::from_str(&steps).map_err(|_| corrupt("instruction_texts.steps"))?;
        Ok(Some(Version { kept: <(ActivityId, Kept)>::try_from(row)?.1, title, steps }))
    }

    /// Keeps what somebody wrote as the newest version, if it still follows on what she began with.
    pub async fn save_text(&self, text: &Written<'_>, by: &PersonId, now: DateTime<Utc>) -> sqlx::Result<Saved> {
        match self.try_to_save(text, by, now).await {
            // Two at the same moment: the version is taken.
            Err(error) if error.as_database_error().is_some_and(sqlx::error::DatabaseError::is_unique_violation) => {
                Ok(Saved::Changed)
            }
            other => other,
        }
    }

    async fn try_to_save(&self, text: &Written<'_>, by: &PersonId, now: DateTime<Utc>) -> sqlx::Result<Saved> {
        const NEWEST: &str = "SELECT id, version, title, steps FROM instruction_texts
            WHERE activity = $1 AND language = $2 AND level = $3 ORDER BY version DESC LIMIT 1";
        const SOURCE: &str = "UPDATE instruction_texts SET made_from = $1 WHERE id = $2";
        const ADD: &str = "INSERT INTO instruction_texts
            (id, activity, language, level, version, title, steps, written_at, written_by, made_from)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
        let steps = serde_json::to_string(text.steps).map_err(|error| sqlx::Error::Encode(error.into()))?;
        let (place, made_from) = (text.place, text.made_from.map(TextId::as_str));
        in_tx!(self, tx => {
            let newest: Option<(String, i64, String, String)> = sqlx::query_as(NEWEST).bind(text.activity.as_str())
                .bind(&place.language).bind(place.level.as_str()).fetch_optional(&mut *tx).await?;
            match newest {
                newest if newest.as_ref().map(|(id, ..)| id.as_str()) != text.began_with.map(TextId::as_str) => {
                    Saved::Changed
                }
                Some((id, _, title, said)) if title == text.title && said == steps => {
                    sqlx::query(SOURCE).bind(made_from).bind(id).execute(&mut *tx).await?;
                    Saved::Kept
                }
                newest => {
                    let version = newest.map_or(1, |(_, version, ..)| version + 1);
                    sqlx::query(ADD).bind(text.id.as_str()).bind(text.activity.as_str()).bind(&place.language)
                        .bind(place.level.as_str()).bind(version).bind(text.title).bind(&steps)
                        .bind(now.timestamp_millis()).bind(by.as_str()).bind(made_from).execute(&mut *tx).await?;
                    Saved::Kept
                }
            }
        })
    }

    /// Marks a version as read by somebody who knows its language, or takes the mark back; false when there is none.
    pub async fn review_text(
        &self,
        activity: &ActivityId,
        text: &TextId,
        by: Option<&PersonId>,
        now: DateTime<Utc>,
    ) -> sqlx::Result<bool> {
        const SQL: &str = "UPDATE instruction_texts SET reviewed_by = $1, reviewed_at = $2
            WHERE activity = $3 AND id = $4 RETURNING id";
        let id: Option<String> = writing!(self, pool => sqlx::query_scalar(SQL).bind(by.map(PersonId::as_str))
            .bind(by.map(|_| now.timestamp_millis())).bind(activity.as_str()).bind(text.as_str())
            .fetch_optional(pool).await)?;
        Ok(id.is_some())
    }

    /// How many wait for which language of an activity, in which there is no text.
    pub async fn open_wishes(&self) -> sqlx::Result<Vec<(ActivityId, String, u32)>> {
        const SQL: &str = "SELECT w.activity, w.language, COUNT(*) FROM translation_wishes w WHERE NOT EXISTS
                (SELECT 1 FROM instruction_texts t WHERE t.activity = w.activity AND t.language = w.language)
            GROUP BY w.activity, w.language ORDER BY w.language";
        let rows: Vec<(String, String, i64)> = reading!(self, pool => sqlx::query_as(SQL).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|(id, language, people)| Ok((activity(&id)?, language, u32::try_from(people).unwrap_or(u32::MAX))))
            .collect()
    }
}
