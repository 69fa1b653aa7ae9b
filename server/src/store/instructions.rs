//! Instructions.

use super::{Db, corrupt};
use crate::reading;
use app::{
    account::Level,
    i18n::Texts,
    ids::{ActivityId, PersonId},
    instructions::Piece,
};

#[derive(sqlx::FromRow)]
struct PieceRow {
    language: String,
    level: String,
    title: String,
    steps: String,
}

impl Db {
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
        row.map(|(name, pictogram)| {
            let name = serde_json::from_str(&name).map_err(|_| corrupt("activities.name"))?;
            Ok((name, pictogram))
        })
        .transpose()
    }

    /// Every text about this activity.
    pub async fn instructions_of(&self, activity: &ActivityId) -> sqlx::Result<Vec<Piece>> {
        const SQL: &str = "SELECT language, level, title, steps FROM instructions WHERE activity = $1
            ORDER BY language, level";
        let rows: Vec<PieceRow> =
            reading!(self, pool => sqlx::query_as(SQL).bind(activity.as_str()).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|row| {
                Ok(Piece {
                    level: Level::parse(&row.level).ok_or_else(|| corrupt("instructions.level"))?,
                    steps: serde_json::from_str(&row.steps).map_err(|_| corrupt("instructions.steps"))?,
                    language: row.language,
                    title: row.title,
                })
            })
            .collect()
    }
}
