//! Recorded steps: the sounds, and which step each reads.

use super::{Db, corrupt, instant};
use crate::{
    clips::sound::{Kind, Sound},
    in_tx, reading,
};
use app::{
    account::Level,
    clips::{Clip, Place, SoundId},
    i18n::Texts,
    ids::{ActivityId, PersonId},
};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use chrono::{DateTime, Utc};

/// What is kept of a new recording.
#[derive(Clone, Copy, Debug)]
pub struct NewClip<'a> {
    pub place: &'a Place,
    /// What the step says.
    pub said: &'a str,
    pub id: &'a SoundId,
    pub sound: Sound,
    pub bytes: &'a [u8],
    pub by: &'a PersonId,
}

#[derive(sqlx::FromRow)]
struct ClipRow {
    language: String,
    level: String,
    step: String,
    said: String,
    sound: String,
    millis: i64,
    recorded_at: i64,
    name: String,
}

/// An activity, its name and its pictogram.
type Named = (ActivityId, Texts, String);

fn named(rows: Vec<(String, String, String)>) -> sqlx::Result<Vec<Named>> {
    rows.into_iter()
        .map(|(id, name, pictogram)| {
            let id = ActivityId::parse(&id).map_err(|_| corrupt("activities.id"))?;
            Ok((id, serde_json::from_str(&name).map_err(|_| corrupt("activities.name"))?, pictogram))
        })
        .collect()
}

/// Whatever no step is read by is not kept.
const FORGET: &str =
    "DELETE FROM clip_sounds WHERE hash = $1 AND NOT EXISTS (SELECT 1 FROM clips WHERE sound = clip_sounds.hash)";
const BEFORE: &str = "SELECT sound FROM clips WHERE activity = $1 AND language = $2 AND level = $3 AND step = $4";

impl Db {
    /// Every activity, by name.
    pub async fn activities_to_record(&self) -> sqlx::Result<Vec<Named>> {
        const SQL: &str = "SELECT id, name, pictogram FROM activities ORDER BY name, id";
        named(reading!(self, pool => sqlx::query_as(SQL).fetch_all(pool).await)?)
    }

    /// The activities that take place, or took place, at a site that this supervisor leads.
    pub async fn activities_led_by(&self, supervisor: &PersonId) -> sqlx::Result<Vec<Named>> {
        const SQL: &str = "SELECT a.id, a.name, a.pictogram FROM activities a WHERE EXISTS
            (SELECT 1 FROM occasions o JOIN supervisors_at_sites v ON v.site = o.site
            WHERE o.activity = a.id AND v.supervisor = $1) ORDER BY a.name, a.id";
        named(reading!(self, pool => sqlx::query_as(SQL).bind(supervisor.as_str()).fetch_all(pool).await)?)
    }

    /// What is recorded for this activity.
    pub async fn clips_of(&self, activity: &ActivityId) -> sqlx::Result<Vec<Clip>> {
        const SQL: &str = "SELECT c.language, c.level, c.step, c.said, c.sound, s.millis, c.recorded_at, p.name
            FROM clips c JOIN clip_sounds s ON s.hash = c.sound JOIN people p ON p.id = c.recorded_by
            WHERE c.activity = $1 ORDER BY c.language, c.level, c.step";
        let rows: Vec<ClipRow> =
            reading!(self, pool => sqlx::query_as(SQL).bind(activity.as_str()).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|row| {
                Ok(Clip {
                    level: Level::parse(&row.level).ok_or_else(|| corrupt("clips.level"))?,
                    sound: SoundId::parse(&row.sound).ok_or_else(|| corrupt("clips.sound"))?,
                    millis: u32::try_from(row.millis).map_err(|_| corrupt("clip_sounds.millis"))?,
                    language: row.language,
                    step: row.step,
                    said: row.said,
                    at: instant(row.recorded_at),
                    by: row.name,
                })
            })
            .collect()
    }

    /// Keeps a recording in place of the one before.
    pub async fn put_clip(&self, clip: NewClip<'_>, now: DateTime<Utc>) -> sqlx::Result<()> {
        // A sound that is there already is written again, so that nobody forgets it meanwhile.
        const SOUND: &str = "INSERT INTO clip_sounds (hash, kind, millis, content) VALUES ($1, $2, $3, $4)
            ON CONFLICT (hash) DO UPDATE SET millis = excluded.millis";
        const CLIP: &str = "INSERT INTO clips (activity, language, level, step, said, sound, recorded_at, recorded_by)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (activity, language, level, step) DO UPDATE SET
            said = excluded.said, sound = excluded.sound, recorded_at = excluded.recorded_at,
            recorded_by = excluded.recorded_by";
        let NewClip { place, said, id, sound, bytes, by } = clip;
        let content = BASE64_STANDARD.encode(bytes);
        in_tx!(self, tx => {
            let before: Option<(String,)> = sqlx::query_as(BEFORE).bind(place.activity.as_str()).bind(&place.language)
                .bind(place.level.as_str()).bind(&place.step).fetch_optional(&mut *tx).await?;
            sqlx::query(SOUND).bind(id.as_str()).bind(sound.kind.as_str()).bind(i64::from(sound.millis))
                .bind(&content).execute(&mut *tx).await?;
            sqlx::query(CLIP).bind(place.activity.as_str()).bind(&place.language).bind(place.level.as_str())
                .bind(&place.step).bind(said).bind(id.as_str()).bind(now.timestamp_millis()).bind(by.as_str())
                .execute(&mut *tx).await?;
            if let Some((before,)) = before {
                sqlx::query(FORGET).bind(before).execute(&mut *tx).await?;
            }
        })
    }

    /// Takes a step's recording away.
    pub async fn remove_clip(&self, place: &Place) -> sqlx::Result<()> {
        const SQL: &str = "DELETE FROM clips WHERE activity = $1 AND language = $2 AND level = $3 AND step = $4";
        in_tx!(self, tx => {
            let before: Option<(String,)> = sqlx::query_as(BEFORE).bind(place.activity.as_str()).bind(&place.language)
                .bind(place.level.as_str()).bind(&place.step).fetch_optional(&mut *tx).await?;
            if let Some((before,)) = before {
                sqlx::query(SQL).bind(place.activity.as_str()).bind(&place.language).bind(place.level.as_str())
                    .bind(&place.step).execute(&mut *tx).await?;
                sqlx::query(FORGET).bind(before).execute(&mut *tx).await?;
            }
        })
    }

    /// A sound, and what it is.
    pub async fn sound(&self, id: &SoundId) -> sqlx::Result<Option<(Kind, Vec<u8>)>> {
        const SQL: &str = "SELECT kind, content FROM clip_sounds WHERE hash = $1";
        let row: Option<(String, String)> =
            reading!(self, pool => sqlx::query_as(SQL).bind(id.as_str()).fetch_optional(pool).await)?;
        row.map(|(kind, content)| {
            let kind = Kind::parse(&kind).ok_or_else(|| corrupt("clip_sounds.kind"))?;
            Ok((kind, BASE64_STANDARD.decode(content).map_err(|_| corrupt("clip_sounds.content"))?))
        })
        .transpose()
    }
}
