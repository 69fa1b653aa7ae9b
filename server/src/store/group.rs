//! Messages to many: who is meant, and what is prepared.

use super::{
    Db, corrupt, instant,
    messages::{Kept, content},
};
use crate::{in_tx, reading, writing};
use app::{
    group::{Candidate, When},
    i18n::Texts,
    ids::{ActivityId, DraftId, MessageId, OccasionId, PersonId},
    messages::{content::Content, values::Named},
};
use chrono::{DateTime, TimeDelta, Utc};

/// How long a prepared message is kept.
const KEPT: TimeDelta = TimeDelta::days(1);

/// A device that nobody has used for so long reaches nobody.
const SEEN: TimeDelta = TimeDelta::days(365);

/// A prepared message as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredDraft {
    pub content: Content,
    pub notice: bool,
    pub sent_at: Option<DateTime<Utc>>,
    pub people: Vec<StoredRecipient>,
}

/// One of those it is for, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRecipient {
    pub who: Candidate,
    pub message: MessageId,
    /// She has a device that is signed in.
    pub device: bool,
    pub sent: bool,
}

#[derive(sqlx::FromRow)]
struct DraftRow {
    language: String,
    text: String,
    phrase: Option<String>,
    phrase_values: Option<String>,
    notice: bool,
    sent_at: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct PersonRow {
    id: String,
    name: String,
    language: String,
    message: String,
    devices: i64,
    sent: i64,
}

impl Db {
    /// The occasions that participants of this counsellor have a place on, earliest first; with who they are.
    pub async fn occasions_of_caseload(
        &self,
        counsellor: &PersonId,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> sqlx::Result<Vec<(When, PersonId)>> {
        const SQL: &str = "SELECT o.id, a.name, o.starts_at, l.participant
            FROM people p JOIN places l ON l.participant = p.id JOIN occasions o ON o.id = l.occasion
                JOIN activities a ON a.id = o.activity
            WHERE p.counsellor = $1 AND p.role = 'participant' AND p.ended_at IS NULL
                AND o.starts_at >= $2 AND o.starts_at < $3
            ORDER BY o.starts_at, o.id, p.name";
        let rows: Vec<(String, String, i64, String)> = reading!(self, pool => sqlx::query_as(SQL)
            .bind(counsellor.as_str()).bind(from.timestamp_millis()).bind(to.timestamp_millis())
            .fetch_all(pool).await)?;
        rows.into_iter()
            .map(|(occasion, name, starts_at, participant)| {
                let when = When {
                    occasion: OccasionId::parse(&occasion).map_err(|_| corrupt("occasions.id"))?,
                    name: texts(&name)?,
                    starts_at: instant(starts_at),
                };
                Ok((when, PersonId::parse(&participant).map_err(|_| corrupt("places.participant"))?))
            })
            .collect()
    }

    /// The activities of this counsellor's participants in a time, by name; with who they are.
    pub async fn activities_of_caseload(
        &self,
        counsellor: &PersonId,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> sqlx::Result<Vec<(Named<ActivityId, Texts>, PersonId)>> {
        const SQL: &str = "SELECT DISTINCT a.id, a.name, l.participant
            FROM people p JOIN places l ON l.participant = p.id JOIN occasions o ON o.id = l.occasion
                JOIN activities a ON a.id = o.activity
            WHERE p.counsellor = $1 AND p.role = 'participant' AND p.ended_at IS NULL
                AND o.starts_at >= $2 AND o.starts_at < $3
            ORDER BY a.name, a.id";
        let rows: Vec<(String, String, String)> = reading!(self, pool => sqlx::query_as(SQL)
            .bind(counsellor.as_str()).bind(from.timestamp_millis()).bind(to.timestamp_millis())
            .fetch_all(pool).await)?;
        rows.into_iter()
            .map(|(activity, name, participant)| {
                let id = ActivityId::parse(&activity).map_err(|_| corrupt("activities.id"))?;
                let who = PersonId::parse(&participant).map_err(|_| corrupt("places.participant"))?;
                Ok((Named { id, name: texts(&name)? }, who))
            })
            .collect()
    }

    /// Keeps a message until it is sent; those of yesterday are forgotten, sent or not.
    pub async fn add_draft(
        &self,
        id: &DraftId,
        author: &PersonId,
        said: &Content,
        notice: bool,
        to: &[(MessageId, PersonId)],
        now: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const FORGET_PEOPLE: &str = "DELETE FROM group_draft_people
            WHERE draft IN (SELECT id FROM group_drafts WHERE made_at < $1)";
        const FORGET: &str = "DELETE FROM group_drafts WHERE made_at < $1";
        const ADD: &str = "INSERT INTO group_drafts
            (id, author, language, text, phrase, phrase_values, notice, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
        const FOR: &str = "INSERT INTO group_draft_people (draft, participant, message) VALUES ($1, $2, $3)";
        let kept = Kept::of(said)?;
        let old = (now - KEPT).timestamp_millis();
        in_tx!(self, tx => {
            sqlx::query(FORGET_PEOPLE).bind(old).execute(&mut *tx).await?;
            sqlx::query(FORGET).bind(old).execute(&mut *tx).await?;
            sqlx::query(ADD).bind(id.as_str()).bind(author.as_str()).bind(kept.language).bind(kept.text)
                .bind(&kept.phrase).bind(&kept.values).bind(notice).bind(now.timestamp_millis())
                .execute(&mut *tx).await?;
            for (message, participant) in to {
                sqlx::query(FOR).bind(id.as_str()).bind(participant.as_str()).bind(message.as_str())
                    .execute(&mut *tx).await?;
            }
        })
    }

    /// What this author has prepared, for those who are her participants now.
    pub async fn draft(
        &self,
        id: &DraftId,
        author: &PersonId,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Option<StoredDraft>> {
        const DRAFT: &str = "SELECT language, text, phrase, phrase_values, notice, sent_at FROM group_drafts
            WHERE id = $1 AND author = $2";
        const PEOPLE: &str = "SELECT p.id, p.name, p.language, d.message,
                (SELECT count(*) FROM devices v WHERE v.person = p.id AND v.revoked_at IS NULL AND v.seen_at > $3)
                    AS devices,
                (SELECT count(*) FROM messages m WHERE m.id = d.message) AS sent
            FROM group_draft_people d JOIN people p ON p.id = d.participant
            WHERE d.draft = $1 AND p.counsellor = $2 AND p.role = 'participant' AND p.ended_at IS NULL
            ORDER BY p.name, p.id";
        let draft: Option<DraftRow> = reading!(self, pool => sqlx::query_as(DRAFT).bind(id.as_str())
            .bind(author.as_str()).fetch_optional(pool).await)?;
        let Some(draft) = draft else { return Ok(None) };
        let people: Vec<PersonRow> = reading!(self, pool => sqlx::query_as(PEOPLE).bind(id.as_str())
            .bind(author.as_str()).bind((now - SEEN).timestamp_millis()).fetch_all(pool).await)?;
        let people = people
            .into_iter()
            .map(|row| {
                Ok(StoredRecipient {
                    who: Candidate {
                        id: PersonId::parse(&row.id).map_err(|_| corrupt("people.id"))?,
                        name: row.name,
                        language: row.language,
                    },
                    message: MessageId::parse(&row.message).map_err(|_| corrupt("group_draft_people.message"))?,
                    device: row.devices > 0,
                    sent: row.sent > 0,
                })
            })
            .collect::<sqlx::Result<_>>()?;
        Ok(Some(StoredDraft {
            content: content(draft.language, draft.text, draft.phrase.as_deref(), draft.phrase_values.as_deref()),
            notice: draft.notice,
            sent_at: draft.sent_at.map(instant),
            people,
        }))
    }

    /// It has been sent. The first moment stays.
    pub async fn draft_sent(&self, id: &DraftId, now: DateTime<Utc>) -> sqlx::Result<()> {
        const SQL: &str = "UPDATE group_drafts SET sent_at = $1 WHERE id = $2 AND sent_at IS NULL";
        writing!(self, pool => sqlx::query(SQL).bind(now.timestamp_millis()).bind(id.as_str()).execute(pool).await
            .map(drop))
    }
}

fn texts(json: &str) -> sqlx::Result<Texts> {
    serde_json::from_str(json).map_err(|_| corrupt("activities.name"))
}
