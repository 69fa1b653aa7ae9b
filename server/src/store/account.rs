//! Invitations, and what a person sets for herself.

use super::{Db, corrupt, instant};
use crate::{in_tx, reading, writing};
use app::{
    account::{Level, Opened, Role},
    ids::PersonId,
};
use chrono::{DateTime, Utc};

/// A person, as far as inviting her goes.
#[derive(Clone, Debug)]
pub struct Row {
    pub role: Role,
    pub name: String,
    pub alias: Option<String>,
    /// Absent as well when the counsellor has left.
    pub counsellor: Option<PersonId>,
    pub devices: u32,
}

/// An invitation, and whom it is for.
#[derive(Clone, Debug)]
pub struct Invitation {
    pub name: String,
    pub alias: Option<String>,
    pub language: String,
    pub expires_at: DateTime<Utc>,
    pub used: bool,
}

#[derive(sqlx::FromRow)]
struct ToInvite {
    role: String,
    name: String,
    alias: Option<String>,
    counsellor: Option<String>,
    devices: i64,
}

#[derive(sqlx::FromRow)]
struct InvitationRow {
    name: String,
    alias: Option<String>,
    language: String,
    expires_at: i64,
    used_at: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct OpenedRow {
    name: String,
    role: String,
    page: String,
    at: i64,
}

pub(super) fn role(word: &str) -> sqlx::Result<Role> {
    Role::parse(word).ok_or_else(|| corrupt("people.role"))
}

pub(super) fn person(id: &str) -> sqlx::Result<PersonId> {
    PersonId::parse(id).map_err(|_| corrupt("people.id"))
}

impl Db {
    pub async fn to_invite(&self, id: &PersonId) -> sqlx::Result<Option<Row>> {
        const SQL: &str = "SELECT p.role, p.name, p.alias, c.id AS counsellor,
                (SELECT count(*) FROM devices d WHERE d.person = p.id AND d.revoked_at IS NULL) AS devices
            FROM people p LEFT JOIN people c ON c.id = p.counsellor AND c.ended_at IS NULL
            WHERE p.id = $1 AND p.ended_at IS NULL";
        let row: Option<ToInvite> =
            reading!(self, pool => sqlx::query_as(SQL).bind(id.as_str()).fetch_optional(pool).await)?;
        row.map(|row| {
            Ok(Row {
                role: role(&row.role)?,
                name: row.name,
                alias: row.alias,
                counsellor: row.counsellor.as_deref().map(person).transpose()?,
                devices: u32::try_from(row.devices).unwrap_or(u32::MAX),
            })
        })
        .transpose()
    }

    /// Adds an invitation and ends the person's earlier ones: a code that went astray must not stay good. With a `log`
    /// (an id), writes into the access log that `by` made it.
    pub async fn add_invitation(
        &self,
        person: &PersonId,
        by: Option<&PersonId>,
        code_hash: &str,
        log: Option<&str>,
        now: DateTime<Utc>,
        expires_at: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const END: &str = "UPDATE invitations SET expires_at = $2
            WHERE person = $1 AND used_at IS NULL AND expires_at > $2";
        const ADD: &str = "INSERT INTO invitations (code_hash, person, made_by, created_at, expires_at)
            VALUES ($1, $2, $3, $4, $5)";
        const LOG: &str = "INSERT INTO access_log (id, person, participant, page, at)
            VALUES ($1, $2, $3, 'invitation', $4)";
        let at = now.timestamp_millis();
        in_tx!(self, tx => {
            sqlx::query(END).bind(person.as_str()).bind(at).execute(&mut *tx).await?;
            sqlx::query(ADD).bind(code_hash).bind(person.as_str()).bind(by.map(PersonId::as_str)).bind(at)
                .bind(expires_at.timestamp_millis()).execute(&mut *tx).await?;
            if let (Some(id), Some(by)) = (log, by) {
                sqlx::query(LOG).bind(id).bind(by.as_str()).bind(person.as_str()).bind(at).execute(&mut *tx).await?;
            }
        })
    }

    pub async fn invitation(&self, code_hash: &str) -> sqlx::Result<Option<Invitation>> {
        const SQL: &str = "SELECT p.name, p.alias, p.language, i.expires_at, i.used_at
            FROM invitations i JOIN people p ON p.id = i.person
            WHERE i.code_hash = $1 AND (p.ended_at IS NULL OR p.ended_at >= i.expires_at)";
        let row: Option<InvitationRow> =
            reading!(self, pool => sqlx::query_as(SQL).bind(code_hash).fetch_optional(pool).await)?;
        Ok(row.map(|row| Invitation {
            name: row.name,
            alias: row.alias,
            language: row.language,
            expires_at: instant(row.expires_at),
            used: row.used_at.is_some(),
        }))
    }

    /// Uses an invitation up, if it is good at this moment; of two who try at once, one succeeds. Sets the language
    /// that was chosen with it.
    pub async fn use_invitation(
        &self,
        code_hash: &str,
        language: Option<&str>,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Option<(PersonId, Role)>> {
        const USE: &str = "UPDATE invitations SET used_at = $2
            WHERE code_hash = $1 AND used_at IS NULL AND expires_at > $2
                AND person IN (SELECT id FROM people WHERE ended_at IS NULL OR ended_at > $2)
            RETURNING person";
        const LANGUAGE: &str = "UPDATE people SET language = COALESCE($2, language) WHERE id = $1 RETURNING role";
        let used: sqlx::Result<Option<(String, String)>> = in_tx!(self, tx => {
            let used: Option<String> = sqlx::query_scalar(USE).bind(code_hash).bind(now.timestamp_millis())
                .fetch_optional(&mut *tx).await?;
            match used {
                Some(id) => {
                    let role: String =
                        sqlx::query_scalar(LANGUAGE).bind(&id).bind(language).fetch_one(&mut *tx).await?;
                    Some((id, role))
                }
                None => None,
            }
        });
        used?.map(|(id, word)| Ok((person(&id)?, role(&word)?))).transpose()
    }

    /// Until when a code that nobody has used can be used.
    pub async fn open_invitation(&self, person: &PersonId, now: DateTime<Utc>) -> sqlx::Result<Option<DateTime<Utc>>> {
        const SQL: &str = "SELECT max(expires_at) FROM invitations
            WHERE person = $1 AND used_at IS NULL AND expires_at > $2";
        let until: Option<i64> = reading!(self, pool => sqlx::query_scalar(SQL).bind(person.as_str())
            .bind(now.timestamp_millis()).fetch_one(pool).await)?;
        Ok(until.map(instant))
    }

    pub async fn choose_language(&self, person: &PersonId, tag: &str) -> sqlx::Result<()> {
        const SQL: &str = "UPDATE people SET language = $2 WHERE id = $1";
        writing!(self, pool => sqlx::query(SQL).bind(person.as_str()).bind(tag).execute(pool).await.map(drop))
    }

    pub async fn choose_level(&self, person: &PersonId, level: Option<Level>) -> sqlx::Result<()> {
        const SQL: &str = "UPDATE people SET level = $2 WHERE id = $1";
        writing!(self, pool => sqlx::query(SQL).bind(person.as_str()).bind(level.map(Level::as_str))
            .execute(pool).await.map(drop))
    }

    /// Who of the staff opened this participant's record: the latest `most`, latest first.
    pub async fn opened(&self, participant: &PersonId, most: u32) -> sqlx::Result<Vec<Opened>> {
        const SQL: &str = "SELECT p.name, p.role, a.page, a.at FROM access_log a JOIN people p ON p.id = a.person
            WHERE a.participant = $1 ORDER BY a.at DESC, a.id DESC LIMIT $2";
        let rows: Vec<OpenedRow> = reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str())
            .bind(i64::from(most)).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|row| Ok(Opened { by: row.name, role: role(&row.role)?, page: row.page, at: instant(row.at) }))
            .collect()
    }
}
