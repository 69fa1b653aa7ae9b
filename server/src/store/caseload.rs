//! A counsellor's participants. Each list of the desk is one statement for all of them, however many there are.

use super::{
    Db,
    attendance::{EventRow, event_columns, events},
    corrupt, instant,
    schedule::{OccasionRow, select_occasions},
};
use crate::{in_tx, reading, writing};
use app::{
    account::Level,
    attendance::{Event, Planned},
    caseload::{Case, Next},
    i18n::Texts,
    ids::{OccasionId, PersonId},
    schedule::Occasion,
};
use chrono::{DateTime, TimeDelta, Utc};

/// A participant's place on an occasion, as far as her hours depend on it.
pub struct Place {
    pub participant: PersonId,
    pub occasion: OccasionId,
    /// A key of the programme's kinds of activity.
    pub kind: String,
    pub planned: Planned,
}

/// One opening of a participant's record is written down at most this often.
const LOOK_LASTS: TimeDelta = TimeDelta::hours(1);

#[derive(sqlx::FromRow)]
struct CaseRow {
    id: String,
    name: String,
    alias: Option<String>,
    language: String,
    level: Option<String>,
    stage: Option<String>,
    weekly_minutes: Option<i64>,
}

impl TryFrom<CaseRow> for Case {
    type Error = sqlx::Error;

    fn try_from(row: CaseRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: person(&row.id)?,
            name: row.name,
            protected: row.alias.is_some(),
            language: row.language,
            level: row.level.as_deref().and_then(Level::parse),
            stage: row.stage,
            weekly_minutes: row.weekly_minutes.and_then(|minutes| u32::try_from(minutes).ok()),
        })
    }
}

/// The participants `p` of counsellor `$1`.
macro_rules! hers {
    () => {
        " p.counsellor = $1 AND p.role = 'participant' AND p.ended_at IS NULL "
    };
}

/// Who and where something may wait for counsellor `$1`, that no decision of hers (the last one counts, and it may
/// take an earlier one back) has answered. A contest is answered by a later decision only; when somebody left is
/// nobody's question.
macro_rules! questions {
    () => {
        concat!(
            "SELECT x.participant, x.occasion FROM people p JOIN attendance_events x ON x.participant = p.id WHERE",
            hers!(),
            "AND x.occasion IS NOT NULL AND (x.kind = 'report' OR x.outcome = 'not_there'
                OR x.evidence = 'site_code_later' OR x.evidence = 'own_word')
            AND x.kind NOT IN ('check_out', 'not_remembered')
            AND NOT EXISTS (
                SELECT 1 FROM attendance_events d
                WHERE d.participant = x.participant AND d.occasion = x.occasion AND d.kind = 'decision'
                    AND d.outcome IS NOT NULL
                    AND (x.kind <> 'contest' OR d.seq > x.seq)
                    AND NOT EXISTS (
                        SELECT 1 FROM attendance_events n
                        WHERE n.participant = d.participant AND n.occasion = d.occasion AND n.kind = 'decision'
                            AND n.seq > d.seq))"
        )
    };
}

fn person(id: &str) -> sqlx::Result<PersonId> {
    PersonId::parse(id).map_err(|_| corrupt("people.id"))
}

impl Db {
    /// Her participants, by name.
    pub async fn cases(&self, counsellor: &PersonId) -> sqlx::Result<Vec<Case>> {
        const SQL: &str = concat!(
            "SELECT p.id, p.name, p.alias, p.language, p.level, p.stage, p.weekly_minutes FROM people p WHERE",
            hers!(),
            "ORDER BY p.name, p.id"
        );
        let rows: Vec<CaseRow> =
            reading!(self, pool => sqlx::query_as(SQL).bind(counsellor.as_str()).fetch_all(pool).await)?;
        rows.into_iter().map(Case::try_from).collect()
    }

    /// This participant, if she is this counsellor's.
    pub async fn case(&self, counsellor: &PersonId, participant: &PersonId) -> sqlx::Result<Option<Case>> {
        const SQL: &str = concat!(
            "SELECT p.id, p.name, p.alias, p.language, p.level, p.stage, p.weekly_minutes FROM people p WHERE",
            hers!(),
            "AND p.id = $2"
        );
        let row: Option<CaseRow> = reading!(self, pool => sqlx::query_as(SQL).bind(counsellor.as_str())
            .bind(participant.as_str()).fetch_optional(pool).await)?;
        row.map(Case::try_from).transpose()
    }

    /// Where her participants are expected from `from` up to, but not at, `to`.
    pub async fn places_of_caseload(
        &self,
        counsellor: &PersonId,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> sqlx::Result<Vec<Place>> {
        const SQL: &str = concat!(
            "SELECT l.participant, o.id, a.kind, o.starts_at, o.ends_at, o.cancelled IS NOT NULL
            FROM people p JOIN places l ON l.participant = p.id JOIN occasions o ON o.id = l.occasion
                JOIN activities a ON a.id = o.activity WHERE",
            hers!(),
            "AND o.starts_at >= $2 AND o.starts_at < $3"
        );
        let rows: Vec<(String, String, String, i64, i64, bool)> = reading!(self, pool => sqlx::query_as(SQL)
            .bind(counsellor.as_str()).bind(from.timestamp_millis()).bind(to.timestamp_millis())
            .fetch_all(pool).await)?;
        rows.into_iter()
            .map(|(participant, occasion, kind, starts_at, ends_at, cancelled)| {
                Ok(Place {
                    participant: person(&participant)?,
                    occasion: OccasionId::parse(&occasion).map_err(|_| corrupt("occasions.id"))?,
                    kind,
                    planned: Planned { starts_at: instant(starts_at), ends_at: instant(ends_at), cancelled },
                })
            })
            .collect()
    }

    /// The entries of her participants at occasions that begin from `from` up to, but not at, `to`; each participant's
    /// in the order in which they came.
    pub async fn events_of_caseload(
        &self,
        counsellor: &PersonId,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> sqlx::Result<Vec<Event>> {
        const SQL: &str = concat!(
            "SELECT ",
            event_columns!(),
            " FROM occasions o JOIN attendance_events e ON e.occasion = o.id JOIN people p ON p.id = e.participant WHERE",
            hers!(),
            "AND o.starts_at >= $2 AND o.starts_at < $3 ORDER BY e.participant, e.seq"
        );
        let rows: Vec<EventRow> = reading!(self, pool => sqlx::query_as(SQL).bind(counsellor.as_str())
            .bind(from.timestamp_millis()).bind(to.timestamp_millis()).fetch_all(pool).await)?;
        events(rows)
    }

    /// For each of her participants what comes next, or is under way, if it begins before `until`. Nothing cancelled.
    pub async fn next_of_caseload(
        &self,
        counsellor: &PersonId,
        now: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> sqlx::Result<Vec<(PersonId, Next)>> {
        const SQL: &str = concat!(
            "SELECT n.participant, a.name, n.starts_at FROM (
                SELECT l.participant, o.activity, o.starts_at,
                    ROW_NUMBER() OVER (PARTITION BY l.participant ORDER BY o.starts_at, o.id) AS place
                FROM people p JOIN places l ON l.participant = p.id JOIN occasions o ON o.id = l.occasion WHERE",
            hers!(),
            "AND o.ends_at > $2 AND o.starts_at < $3 AND o.cancelled IS NULL
            ) n JOIN activities a ON a.id = n.activity WHERE n.place = 1"
        );
        let rows: Vec<(String, String, i64)> = reading!(self, pool => sqlx::query_as(SQL).bind(counsellor.as_str())
            .bind(now.timestamp_millis()).bind(until.timestamp_millis()).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|(participant, name, starts_at)| {
                let name: Texts = serde_json::from_str(&name).map_err(|_| corrupt("activities.name"))?;
                Ok((person(&participant)?, Next { name, starts_at: instant(starts_at) }))
            })
            .collect()
    }

    /// When each of her participants was last at an activity since `since`: by a check-in that is more than her own
    /// word, or by what a supervisor or counsellor said of the occasion.
    pub async fn seen_of_caseload(
        &self,
        counsellor: &PersonId,
        since: DateTime<Utc>,
    ) -> sqlx::Result<Vec<(PersonId, DateTime<Utc>)>> {
        const SQL: &str = concat!(
            "SELECT e.participant, MAX(CASE WHEN e.kind = 'check_in' THEN e.at ELSE COALESCE(o.starts_at, e.at) END)
            FROM people p JOIN attendance_events e ON e.participant = p.id LEFT JOIN occasions o ON o.id = e.occasion
            WHERE",
            hers!(),
            "AND e.at >= $2 AND ((e.kind = 'check_in' AND e.evidence <> 'own_word')
                OR e.outcome IN ('present', 'late', 'left_early'))
            GROUP BY e.participant"
        );
        let rows: Vec<(String, i64)> = reading!(self, pool => sqlx::query_as(SQL).bind(counsellor.as_str())
            .bind(since.timestamp_millis()).fetch_all(pool).await)?;
        rows.into_iter().map(|(participant, at)| Ok((person(&participant)?, instant(at)))).collect()
    }

    /// How many messages of each of her participants have come after the last answer.
    pub async fn unanswered_of_caseload(&self, counsellor: &PersonId) -> sqlx::Result<Vec<(PersonId, u32)>> {
        const SQL: &str = concat!(
            "SELECT m.participant, count(*) FROM people p JOIN messages m ON m.participant = p.id WHERE",
            hers!(),
            "AND m.author = m.participant AND NOT EXISTS (
                SELECT 1 FROM messages s
                WHERE s.participant = m.participant AND s.author <> s.participant AND s.sent_at >= m.sent_at)
            GROUP BY m.participant"
        );
        let rows: Vec<(String, i64)> =
            reading!(self, pool => sqlx::query_as(SQL).bind(counsellor.as_str()).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|(participant, count)| Ok((person(&participant)?, u32::try_from(count).unwrap_or(u32::MAX))))
            .collect()
    }

    /// Every entry of the occasions where something may wait for her, and these occasions, earliest first. Whether it
    /// does is for `app::caseload::question` to say.
    pub async fn questions_of_caseload(&self, counsellor: &PersonId) -> sqlx::Result<(Vec<Event>, Vec<Occasion>)> {
        const EVENTS: &str = concat!(
            "WITH questions AS (",
            questions!(),
            ") SELECT ",
            event_columns!(),
            " FROM (SELECT DISTINCT participant, occasion FROM questions) q
                JOIN attendance_events e ON e.participant = q.participant AND e.occasion = q.occasion
            ORDER BY e.participant, e.seq"
        );
        const OCCASIONS: &str = concat!(
            "WITH questions AS (",
            questions!(),
            ") ",
            select_occasions!(),
            "WHERE o.id IN (SELECT occasion FROM questions) ORDER BY o.starts_at, o.id"
        );
        let rows: Vec<EventRow> =
            reading!(self, pool => sqlx::query_as(EVENTS).bind(counsellor.as_str()).fetch_all(pool).await)?;
        let occasions: Vec<OccasionRow> =
            reading!(self, pool => sqlx::query_as(OCCASIONS).bind(counsellor.as_str()).fetch_all(pool).await)?;
        Ok((events(rows)?, occasions.into_iter().map(Occasion::try_from).collect::<sqlx::Result<_>>()?))
    }

    /// The entries of one participant at one occasion, in the order in which they came.
    pub async fn events_at(&self, participant: &PersonId, occasion: &OccasionId) -> sqlx::Result<Vec<Event>> {
        const SQL: &str = concat!(
            "SELECT ",
            event_columns!(),
            " FROM attendance_events e WHERE e.participant = $1 AND e.occasion = $2 ORDER BY e.seq"
        );
        events(reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str()).bind(occasion.as_str())
            .fetch_all(pool).await)?)
    }

    /// Whether she is this counsellor's, so that something was changed.
    pub async fn set_stage(
        &self,
        counsellor: &PersonId,
        participant: &PersonId,
        stage: Option<&str>,
    ) -> sqlx::Result<bool> {
        const SQL: &str = concat!("UPDATE people AS p SET stage = $3 WHERE", hers!(), "AND p.id = $2");
        let rows = writing!(self, pool => sqlx::query(SQL).bind(counsellor.as_str()).bind(participant.as_str())
            .bind(stage).execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(rows > 0)
    }

    /// Whether she is this counsellor's, so that something was changed.
    pub async fn set_level_of(
        &self,
        counsellor: &PersonId,
        participant: &PersonId,
        level: Option<Level>,
    ) -> sqlx::Result<bool> {
        const SQL: &str = concat!("UPDATE people AS p SET level = $3 WHERE", hers!(), "AND p.id = $2");
        let rows = writing!(self, pool => sqlx::query(SQL).bind(counsellor.as_str()).bind(participant.as_str())
            .bind(level.map(Level::as_str)).execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(rows > 0)
    }

    /// Whether she is this counsellor's, so that something was changed.
    pub async fn set_weekly_minutes(
        &self,
        counsellor: &PersonId,
        participant: &PersonId,
        minutes: Option<u32>,
    ) -> sqlx::Result<bool> {
        const SQL: &str = concat!("UPDATE people AS p SET weekly_minutes = $3 WHERE", hers!(), "AND p.id = $2");
        let rows = writing!(self, pool => sqlx::query(SQL).bind(counsellor.as_str()).bind(participant.as_str())
            .bind(minutes.map(i64::from)).execute(pool).await.map(|done| done.rows_affected()))?;
        Ok(rows > 0)
    }

    /// Writes down that this person of the staff opened the `page` of these participants' records; each at most once
    /// an hour. The ids are those of the new entries.
    pub async fn looked(
        &self,
        person: &PersonId,
        page: &str,
        looks: &[(String, PersonId)],
        now: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO access_log (id, person, participant, page, at)
            SELECT $1, $2, $3, $4, $5 WHERE NOT EXISTS (
                SELECT 1 FROM access_log WHERE participant = $3 AND at > $6 AND person = $2 AND page = $4)";
        let since = (now - LOOK_LASTS).timestamp_millis();
        in_tx!(self, tx => for (id, participant) in looks {
            sqlx::query(SQL).bind(id).bind(person.as_str()).bind(participant.as_str()).bind(page)
                .bind(now.timestamp_millis()).bind(since).execute(&mut *tx).await?;
        })
    }
}
