//! Check-ins, many at a time: a batch costs a handful of statements.

use super::{
    Db, corrupt, instant,
    log::{Entry, Log, pieces},
};
use crate::{
    checkin::{Claim, Place},
    in_tx, reading,
};
use app::ids::{OccasionId, SiteId};
use sqlx::QueryBuilder;
use std::collections::HashSet;

/// An occasion lasts at most a day, and one can check out two hours after it: it began at most this long before.
const BEFORE_MILLIS: i64 = 26 * 3_600_000;
/// One cannot check in more than a day before.
const AFTER_MILLIS: i64 = 24 * 3_600_000;

#[derive(sqlx::FromRow)]
struct PlaceRow {
    claim: i64,
    id: String,
    activity: String,
    starts_at: i64,
    ends_at: i64,
    cancelled: Option<String>,
}

impl Db {
    /// For each claim, by its place in the list: the participant's occasions at that site around that moment,
    /// earliest first.
    pub async fn places_around(&self, claims: &[&Claim]) -> sqlx::Result<Vec<Vec<Place>>> {
        let mut found: Vec<Vec<Place>> = claims.iter().map(|_| Vec::new()).collect();
        let numbered: Vec<(i64, &Claim)> = (0..).zip(claims.iter().copied()).collect();
        for piece in pieces(&numbered) {
            let rows: Vec<PlaceRow> = reading!(self, pool => {
                // CROSS JOIN keeps SQLite to this order: by site and time, then her place.
                let mut query = QueryBuilder::new("WITH asked (claim, participant, site, moment) AS (");
                query.push_values(piece, |mut row, (number, claim)| {
                    row.push_bind(*number)
                        .push_bind(claim.participant.as_str().to_owned())
                        // No site has this id, so nothing is found there.
                        .push_bind(claim.site.as_ref().map_or("", SiteId::as_str).to_owned())
                        .push_bind(claim.at.timestamp_millis());
                });
                query.push(") SELECT asked.claim, o.id, a.name AS activity, o.starts_at, o.ends_at, o.cancelled
                    FROM asked CROSS JOIN occasions o CROSS JOIN places p CROSS JOIN activities a
                    WHERE o.site = asked.site AND p.participant = asked.participant AND p.occasion = o.id
                        AND a.id = o.activity AND o.starts_at >= asked.moment - ")
                    .push_bind(BEFORE_MILLIS).push(" AND o.starts_at <= asked.moment + ").push_bind(AFTER_MILLIS)
                    .push(" ORDER BY asked.claim, o.starts_at, o.id");
                query.build_query_as().fetch_all(pool).await
            })?;
            for row in rows {
                let place = Place {
                    id: OccasionId::parse(&row.id).map_err(|_| corrupt("occasions.id"))?,
                    activity: row.activity,
                    starts_at: instant(row.starts_at),
                    ends_at: instant(row.ends_at),
                    cancelled: row.cancelled.is_some(),
                };
                if let Some(places) = usize::try_from(row.claim).ok().and_then(|claim| found.get_mut(claim)) {
                    places.push(place);
                }
            }
        }
        Ok(found)
    }

    /// Adds these entries in one transaction, and says which ids were new. An id that is taken stays as it is: whoever
    /// appends holds the log, and the unique constraint decides last.
    pub async fn add_check_ins(&self, entries: &[(&Claim, Option<&Place>)]) -> sqlx::Result<HashSet<String>> {
        in_tx!(self, tx => {
            let mut log = Log::hold(&mut *tx).await?;
            let new = log.new_ones(entries.iter().map(Entry::from).collect()).await?;
            log.append(&new).await?;
            new.into_iter().map(|entry| entry.id).collect()
        })
    }

    /// The names of a site's supervisors: whom a participant may ask.
    pub async fn supervisors_of_site(&self, site: &SiteId) -> sqlx::Result<Vec<String>> {
        const SQL: &str = "SELECT p.name FROM supervisors_at_sites s JOIN people p ON p.id = s.supervisor
            WHERE s.site = $1 AND p.ended_at IS NULL ORDER BY p.name";
        reading!(self, pool => sqlx::query_scalar(SQL).bind(site.as_str()).fetch_all(pool).await)
    }
}
