//! Own words and milestones.

use super::Db;
use crate::{reading, writing};
use app::ids::PersonId;
use chrono::{DateTime, Utc};

impl Db {
    pub async fn own_words(&self, participant: &PersonId) -> sqlx::Result<Option<String>> {
        const SQL: &str = "SELECT words FROM goal_words WHERE participant = $1";
        reading!(self, pool => sqlx::query_scalar(SQL).bind(participant.as_str()).fetch_optional(pool).await)
    }

    pub async fn say(&self, participant: &PersonId, words: &str, now: DateTime<Utc>) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO goal_words (participant, words, said_at) VALUES ($1, $2, $3)
            ON CONFLICT (participant) DO UPDATE SET words = excluded.words, said_at = excluded.said_at";
        writing!(self, pool => sqlx::query(SQL).bind(participant.as_str()).bind(words)
            .bind(now.timestamp_millis()).execute(pool).await.map(drop))
    }
}
