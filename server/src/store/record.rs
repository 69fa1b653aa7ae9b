//! What stands beside the log when somebody reads it: who of the staff wrote, what is doubtful, who has looked.

use super::{Db, corrupt, instant};
use crate::{in_tx, reading};
use app::{
    attendance::Presence,
    ids::{OccasionId, PersonId, SiteId},
};
use chrono::{DateTime, Utc};

/// Whose check-ins are asked for.
#[derive(Clone, Copy, Debug)]
pub enum Whose<'a> {
    /// Everyone who has an entry at this occasion.
    At(&'a OccasionId),
    One(&'a PersonId),
    /// All of a counsellor's participants.
    Counsellors(&'a PersonId),
}

impl Whose<'_> {
    fn id(&self) -> &str {
        match self {
            Self::At(occasion) => occasion.as_str(),
            Self::One(person) | Self::Counsellors(person) => person.as_str(),
        }
    }
}

/// A statement for each [`Whose`], `$1` being its id: before and after the condition on the participant of `e`.
macro_rules! of_whom {
    ($whose:expr, $before:literal, $after:literal) => {
        match $whose {
            Whose::At(_) => concat!(
                $before,
                "e.participant IN (SELECT h.participant FROM attendance_events h WHERE h.occasion = $1)",
                $after
            ),
            Whose::One(_) => concat!($before, "e.participant = $1", $after),
            Whose::Counsellors(_) => concat!(
                $before,
                "e.participant IN (SELECT p.id FROM people p WHERE p.counsellor = $1 AND p.ended_at IS NULL)",
                $after
            ),
        }
    };
}

#[derive(sqlx::FromRow)]
struct PresenceRow {
    participant: String,
    occasion: Option<String>,
    site: String,
    site_name: String,
    out: bool,
    at: i64,
}

fn person(id: &str) -> sqlx::Result<PersonId> {
    PersonId::parse(id).map_err(|_| corrupt("attendance_events.participant"))
}

fn occasion(id: &str) -> sqlx::Result<OccasionId> {
    OccasionId::parse(id).map_err(|_| corrupt("attendance_events.occasion"))
}

impl Db {
    /// The names of the staff who have written anything in this participant's log.
    pub async fn writers_of(&self, participant: &PersonId) -> sqlx::Result<Vec<(PersonId, String)>> {
        const SQL: &str = "SELECT p.id, p.name FROM people p WHERE p.id IN
            (SELECT e.author FROM attendance_events e WHERE e.participant = $1 AND e.author <> e.participant)";
        let rows: Vec<(String, String)> =
            reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str()).fetch_all(pool).await)?;
        rows.into_iter().map(|(id, name)| Ok((person(&id)?, name))).collect()
    }

    /// Check-ins and check-outs at a site, from `from` up to, but not at, `to`; earliest first. A visit that was given
    /// its occasion is there once.
    pub async fn presences(
        &self,
        whose: Whose<'_>,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> sqlx::Result<Vec<Presence>> {
        let sql: &'static str = of_whom!(
            whose,
            "SELECT e.participant, e.occasion, e.site, s.name AS site_name, e.kind = 'check_out' AS out, e.at
            FROM attendance_events e JOIN sites s ON s.id = e.site
            WHERE e.kind IN ('check_in', 'check_out') AND e.at >= $2 AND e.at < $3 AND ",
            " AND NOT EXISTS (
                SELECT 1 FROM attendance_events r WHERE r.replaces = e.id AND r.kind = e.kind)
            ORDER BY e.at, e.id"
        );
        let rows: Vec<PresenceRow> = reading!(self, pool => sqlx::query_as(sql).bind(whose.id())
            .bind(from.timestamp_millis()).bind(to.timestamp_millis()).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|row| {
                Ok(Presence {
                    participant: person(&row.participant)?,
                    occasion: row.occasion.as_deref().map(occasion).transpose()?,
                    site: SiteId::parse(&row.site).map_err(|_| corrupt("attendance_events.site"))?,
                    site_name: row.site_name,
                    out: row.out,
                    at: instant(row.at),
                })
            })
            .collect()
    }

    /// Who has checked in to which occasion from a phone that somebody else has checked in to it from too, counting
    /// check-ins from `from` up to, but not at, `to`. A visit that a supervisor gave its occasion counts with the phone
    /// it came from. Who the others are does not leave the database.
    pub async fn shared_phones(
        &self,
        whose: Whose<'_>,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> sqlx::Result<Vec<(PersonId, OccasionId)>> {
        let sql: &'static str = of_whom!(
            whose,
            "SELECT DISTINCT e.participant, e.occasion FROM attendance_events e
                JOIN attendance_events s ON s.id IN (e.id, e.replaces) AND s.author = e.participant AND s.kind = e.kind
                JOIN devices d ON d.id = s.device
            WHERE e.kind = 'check_in' AND e.occasion IS NOT NULL AND d.phone IS NOT NULL
                AND e.at >= $2 AND e.at < $3 AND ",
            " AND EXISTS (
                SELECT 1 FROM attendance_events o
                    JOIN attendance_events t ON t.id IN (o.id, o.replaces) AND t.author = o.participant
                        AND t.kind = o.kind
                    JOIN devices p ON p.id = t.device
                WHERE o.occasion = e.occasion AND o.kind = 'check_in' AND o.participant <> e.participant
                    AND p.phone = d.phone)"
        );
        let rows: Vec<(String, String)> = reading!(self, pool => sqlx::query_as(sql).bind(whose.id())
            .bind(from.timestamp_millis()).bind(to.timestamp_millis()).fetch_all(pool).await)?;
        rows.into_iter().map(|(who, what)| Ok((person(&who)?, occasion(&what)?))).collect()
    }

    /// Which of these participants this member of the staff has opened the `page` of since `since`, by the access log.
    pub async fn looked_at_since(
        &self,
        staff: &PersonId,
        page: &str,
        since: DateTime<Utc>,
    ) -> sqlx::Result<Vec<PersonId>> {
        const SQL: &str = "SELECT DISTINCT participant FROM access_log WHERE person = $1 AND page = $2 AND at >= $3";
        let rows: Vec<String> = reading!(self, pool => sqlx::query_scalar(SQL).bind(staff.as_str()).bind(page)
            .bind(since.timestamp_millis()).fetch_all(pool).await)?;
        rows.iter().map(|id| person(id)).collect()
    }

    /// Writes down that this member of the staff opened the `page` of these participants; each once since `since`. The
    /// ids are those of the new entries.
    pub async fn looked_once_since(
        &self,
        staff: &PersonId,
        page: &str,
        looks: &[(String, PersonId)],
        since: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO access_log (id, person, participant, page, at)
            SELECT $1, $2, $3, $4, $5 WHERE NOT EXISTS (
                SELECT 1 FROM access_log WHERE participant = $3 AND at >= $6 AND person = $2 AND page = $4)";
        in_tx!(self, tx => for (id, participant) in looks {
            sqlx::query(SQL).bind(id).bind(staff.as_str()).bind(participant.as_str()).bind(page)
                .bind(now.timestamp_millis()).bind(since.timestamp_millis()).execute(&mut *tx).await?;
        })
    }
}
