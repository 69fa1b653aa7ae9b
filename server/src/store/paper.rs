//! Rows of lists on paper.

use super::{Db, corrupt};
use crate::{in_tx, reading};
use app::{
    ids::{OccasionId, PersonId, SiteId},
    paper::RowCode,
};
use chrono::{DateTime, Utc};

impl Db {
    /// The codes of this occasion's list at this site.
    pub async fn paper_codes(&self, site: &SiteId, occasion: &OccasionId) -> sqlx::Result<Vec<(PersonId, RowCode)>> {
        const SQL: &str = "SELECT participant, code FROM paper_rows WHERE site = $1 AND occasion = $2";
        let rows: Vec<(String, String)> = reading!(self, pool => sqlx::query_as(SQL).bind(site.as_str())
            .bind(occasion.as_str()).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|(person, code)| {
                let person = PersonId::parse(&person).map_err(|_| corrupt("paper_rows.participant"))?;
                Ok((person, RowCode::parse(&code).map_err(|_| corrupt("paper_rows.code"))?))
            })
            .collect()
    }

    /// Adds rows to an occasion's list, and takes away the site's that were made before `kept_from`. A code that is
    /// taken is left out, and so is who has one by now.
    pub async fn add_paper_rows(
        &self,
        site: &SiteId,
        occasion: &OccasionId,
        rows: &[(PersonId, RowCode)],
        by: &PersonId,
        now: DateTime<Utc>,
        kept_from: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const OLD: &str = "DELETE FROM paper_rows WHERE site = $1 AND made_at < $2";
        const ADD: &str = "INSERT INTO paper_rows (site, code, occasion, participant, made_at, made_by)
            VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
        in_tx!(self, tx => {
            sqlx::query(OLD).bind(site.as_str()).bind(kept_from.timestamp_millis()).execute(&mut *tx).await?;
            for (participant, code) in rows {
                sqlx::query(ADD).bind(site.as_str()).bind(code.as_str()).bind(occasion.as_str())
                    .bind(participant.as_str()).bind(now.timestamp_millis()).bind(by.as_str())
                    .execute(&mut *tx).await?;
            }
        })
    }

    /// What a code stands for at this site, if its list was made since `kept_from`.
    pub async fn paper_row(
        &self,
        site: &SiteId,
        code: &RowCode,
        kept_from: DateTime<Utc>,
    ) -> sqlx::Result<Option<(OccasionId, PersonId)>> {
        const SQL: &str =
            "SELECT occasion, participant FROM paper_rows WHERE site = $1 AND code = $2 AND made_at >= $3";
        let row: Option<(String, String)> = reading!(self, pool => sqlx::query_as(SQL).bind(site.as_str())
            .bind(code.as_str()).bind(kept_from.timestamp_millis()).fetch_optional(pool).await)?;
        row.map(|(occasion, person)| {
            let occasion = OccasionId::parse(&occasion).map_err(|_| corrupt("paper_rows.occasion"))?;
            Ok((occasion, PersonId::parse(&person).map_err(|_| corrupt("paper_rows.participant"))?))
        })
        .transpose()
    }
}
