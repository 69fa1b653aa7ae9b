//! Messages.

use super::Db;
use crate::reading;
use app::ids::PersonId;

impl Db {
    pub async fn unread_of_participant(&self, participant: &PersonId) -> sqlx::Result<u32> {
        const SQL: &str = "SELECT count(*) FROM messages WHERE participant = $1 AND author <> $1 AND read_at IS NULL";
        let count: i64 =
            reading!(self, pool => sqlx::query_scalar(SQL).bind(participant.as_str()).fetch_one(pool).await)?;
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }
}
