//! Keys of participants' own codes.

use super::{Db, corrupt, instant};
use crate::{reading, writing};
use app::ids::{DeviceId, OccasionId, PersonId};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};

/// The key of one device.
#[derive(Clone, PartialEq, Eq)]
pub struct PhoneKey {
    /// The number in the code.
    pub number: u32,
    pub secret: [u8; 32],
}

/// A key and who makes codes with it.
#[derive(Clone, PartialEq, Eq)]
pub struct KnownKey {
    pub key: PhoneKey,
    pub device: DeviceId,
    pub person: PersonId,
    /// When the device was signed out, or its person left the programme, whichever came first.
    pub ended_at: Option<DateTime<Utc>>,
}

#[derive(sqlx::FromRow)]
struct KnownKeyRow {
    number: i64,
    device: String,
    person: String,
    key: String,
    revoked_at: Option<i64>,
    ended_at: Option<i64>,
}

impl PhoneKey {
    /// As the device has it: base64url.
    pub fn text(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.secret)
    }

    fn read(number: i64, text: &str) -> sqlx::Result<Self> {
        let number = u32::try_from(number).map_err(|_| corrupt("phone_keys.number"))?;
        let secret = BASE64_URL_SAFE_NO_PAD.decode(text).ok().and_then(|bytes| bytes.try_into().ok());
        Ok(Self { number, secret: secret.ok_or_else(|| corrupt("phone_keys.key"))? })
    }
}

impl std::fmt::Debug for PhoneKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PhoneKey").field("number", &self.number).finish_non_exhaustive()
    }
}

impl Db {
    /// The key of a device, if it has one.
    pub async fn phone_key(&self, device: &DeviceId) -> sqlx::Result<Option<PhoneKey>> {
        const SQL: &str = "SELECT number, key FROM phone_keys WHERE device = $1";
        let row: Option<(i64, String)> =
            reading!(self, pool => sqlx::query_as(SQL).bind(device.as_str()).fetch_optional(pool).await)?;
        row.map(|(number, key)| PhoneKey::read(number, &key)).transpose()
    }

    /// Gives a device its key, unless it has one or the number is taken; whether it was given.
    pub async fn add_phone_key(
        &self,
        key: &PhoneKey,
        device: &DeviceId,
        person: &PersonId,
        now: DateTime<Utc>,
    ) -> sqlx::Result<bool> {
        const SQL: &str = "INSERT INTO phone_keys (number, device, person, key, created_at)
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
        writing!(self, pool => sqlx::query(SQL).bind(i64::from(key.number)).bind(device.as_str())
            .bind(person.as_str()).bind(key.text()).bind(now.timestamp_millis())
            .execute(pool).await.map(|done| done.rows_affected() > 0))
    }

    /// The numbers of the keys of everyone with a place at this occasion.
    pub async fn phone_keys_at(&self, occasion: &OccasionId) -> sqlx::Result<Vec<(PersonId, u32)>> {
        const SQL: &str = "SELECT k.person, k.number FROM phone_keys k JOIN places l ON l.participant = k.person
            JOIN devices d ON d.id = k.device WHERE l.occasion = $1 AND d.revoked_at IS NULL";
        let rows: Vec<(String, i64)> =
            reading!(self, pool => sqlx::query_as(SQL).bind(occasion.as_str()).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|(person, number)| {
                Ok((
                    PersonId::parse(&person).map_err(|_| corrupt("phone_keys.person"))?,
                    u32::try_from(number).map_err(|_| corrupt("phone_keys.number"))?,
                ))
            })
            .collect()
    }

    /// The key with this number, and whose it is.
    pub async fn known_key(&self, number: u32) -> sqlx::Result<Option<KnownKey>> {
        const SQL: &str = "SELECT k.number, k.device, k.person, k.key, d.revoked_at, p.ended_at
            FROM phone_keys k JOIN devices d ON d.id = k.device JOIN people p ON p.id = k.person
            WHERE k.number = $1";
        let row: Option<KnownKeyRow> =
            reading!(self, pool => sqlx::query_as(SQL).bind(i64::from(number)).fetch_optional(pool).await)?;
        row.map(|row| {
            Ok(KnownKey {
                key: PhoneKey::read(row.number, &row.key)?,
                device: DeviceId::parse(&row.device).map_err(|_| corrupt("phone_keys.device"))?,
                person: PersonId::parse(&row.person).map_err(|_| corrupt("phone_keys.person"))?,
                ended_at: row.revoked_at.into_iter().chain(row.ended_at).min().map(instant),
            })
        })
        .transpose()
    }
}
