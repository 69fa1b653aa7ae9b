//! How far participants are with the programme's milestones.

use super::{Db, corrupt, instant};
use crate::{reading, writing};
use app::{
    goals::{Marked, Progress},
    ids::PersonId,
};
use chrono::{DateTime, Utc};

#[derive(sqlx::FromRow)]
struct MarkedRow {
    milestone: String,
    progress: String,
    marked_at: i64,
    name: String,
}

impl Db {
    /// What has been marked for this participant, in the order of the milestones' keys.
    pub async fn milestones_of(&self, participant: &PersonId) -> sqlx::Result<Vec<Marked>> {
        const SQL: &str = "SELECT m.milestone, m.progress, m.marked_at, p.name
            FROM milestones m JOIN people p ON p.id = m.marked_by WHERE m.participant = $1 ORDER BY m.milestone";
        let rows: Vec<MarkedRow> =
            reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str()).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|row| {
                Ok(Marked {
                    key: row.milestone,
                    progress: Progress::parse(&row.progress).ok_or_else(|| corrupt("milestones.progress"))?,
                    marked_at: instant(row.marked_at),
                    by: row.name,
                })
            })
            .collect()
    }

    /// Marks how far a participant is with a milestone, in place of what was marked before.
    pub async fn mark_milestone(
        &self,
        participant: &PersonId,
        milestone: &str,
        progress: Progress,
        by: &PersonId,
        now: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const MARK: &str = "INSERT INTO milestones (participant, milestone, progress, marked_at, marked_by)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (participant, milestone) DO UPDATE SET progress = excluded.progress,
                marked_at = excluded.marked_at, marked_by = excluded.marked_by";
        const CLEAR: &str = "DELETE FROM milestones WHERE participant = $1 AND milestone = $2";
        if progress == Progress::ToCome {
            return writing!(self, pool => sqlx::query(CLEAR).bind(participant.as_str()).bind(milestone)
                .execute(pool).await.map(drop));
        }
        writing!(self, pool => sqlx::query(MARK).bind(participant.as_str()).bind(milestone).bind(progress.as_str())
            .bind(now.timestamp_millis()).bind(by.as_str()).execute(pool).await.map(drop))
    }
}
