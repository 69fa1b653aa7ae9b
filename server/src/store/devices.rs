//! Signed-in devices.

use super::{Db, corrupt, instant};
use crate::{reading, sign_in::SignedIn, writing};
use app::{
    account::{Device, Level, Role},
    ids::{DeviceId, PersonId},
};
use chrono::{DateTime, Utc};

#[derive(sqlx::FromRow)]
struct SignedInRow {
    device: String,
    person: String,
    role: String,
    name: String,
    language: String,
    level: Option<String>,
    stage: Option<String>,
    seen_at: i64,
    ended_at: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct DeviceRow {
    id: String,
    label: String,
    created_at: i64,
    seen_at: i64,
}

impl Db {
    /// Who is signed in with the token of this hash.
    pub async fn signed_in(&self, token_hash: &str, now: DateTime<Utc>) -> sqlx::Result<Option<SignedIn>> {
        const SQL: &str =
            "SELECT d.id AS device, p.id AS person, p.role, p.name, p.language, p.level, p.stage, d.seen_at,
                p.ended_at
            FROM devices d JOIN people p ON p.id = d.person
            WHERE d.token_hash = $1 AND d.revoked_at IS NULL AND (p.ended_at IS NULL OR p.ended_at > $2)";
        let row: Option<SignedInRow> = reading!(self, pool => sqlx::query_as(SQL).bind(token_hash)
            .bind(now.timestamp_millis()).fetch_optional(pool).await)?;
        row.map(|row| {
            Ok(SignedIn {
                device: DeviceId::parse(&row.device).map_err(|_| corrupt("devices.id"))?,
                person: PersonId::parse(&row.person).map_err(|_| corrupt("people.id"))?,
                role: Role::parse(&row.role).ok_or_else(|| corrupt("people.role"))?,
                name: row.name,
                language: row.language,
                level: row.level.as_deref().and_then(Level::parse),
                stage: row.stage,
                seen_at: instant(row.seen_at),
                until: row.ended_at.map(instant),
            })
        })
        .transpose()
    }

    pub async fn add_device(
        &self,
        id: &str,
        person: &PersonId,
        token_hash: &str,
        label: &str,
        // See `sign_in::PHONE_COOKIE`; hashed.
        phone: Option<&str>,
        now: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO devices (id, person, token_hash, label, created_at, seen_at, phone)
            VALUES ($1, $2, $3, $4, $5, $5, $6)";
        writing!(self, pool => sqlx::query(SQL).bind(id).bind(person.as_str()).bind(token_hash).bind(label)
            .bind(now.timestamp_millis()).bind(phone).execute(pool).await.map(drop))
    }

    pub async fn device_seen(&self, device: &DeviceId, now: DateTime<Utc>) -> sqlx::Result<()> {
        const SQL: &str = "UPDATE devices SET seen_at = $2 WHERE id = $1";
        writing!(self, pool => sqlx::query(SQL).bind(device.as_str()).bind(now.timestamp_millis())
            .execute(pool).await.map(drop))
    }

    /// A person's signed-in devices, the one last used first. Which of them asks is not known here.
    pub async fn devices(&self, person: &PersonId) -> sqlx::Result<Vec<Device>> {
        const SQL: &str = "SELECT id, label, created_at, seen_at FROM devices
            WHERE person = $1 AND revoked_at IS NULL ORDER BY seen_at DESC, created_at DESC, id";
        let rows: Vec<DeviceRow> =
            reading!(self, pool => sqlx::query_as(SQL).bind(person.as_str()).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|row| {
                Ok(Device {
                    id: DeviceId::parse(&row.id).map_err(|_| corrupt("devices.id"))?,
                    label: row.label,
                    since: instant(row.created_at),
                    seen: instant(row.seen_at),
                    this: false,
                })
            })
            .collect()
    }

    /// Signs one of this person's devices out; whether it was hers and signed in.
    pub async fn revoke_device(&self, person: &PersonId, device: &DeviceId, now: DateTime<Utc>) -> sqlx::Result<bool> {
        const SQL: &str = "UPDATE devices SET revoked_at = $3 WHERE id = $1 AND person = $2 AND revoked_at IS NULL";
        writing!(self, pool => sqlx::query(SQL).bind(device.as_str()).bind(person.as_str())
            .bind(now.timestamp_millis()).execute(pool).await.map(|done| done.rows_affected() > 0))
    }

    /// Signs all of this person's devices out.
    pub async fn revoke_devices(&self, person: &PersonId, now: DateTime<Utc>) -> sqlx::Result<()> {
        const SQL: &str = "UPDATE devices SET revoked_at = $2 WHERE person = $1 AND revoked_at IS NULL";
        writing!(self, pool => sqlx::query(SQL).bind(person.as_str()).bind(now.timestamp_millis())
            .execute(pool).await.map(drop))
    }
}
