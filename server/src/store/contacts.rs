//! The ways by which a person can be told that there is something new.

use super::{Db, corrupt, instant};
use crate::{in_tx, reading, writing};
use app::ids::{DeviceId, PersonId};
pub use app::notify::Way;
use chrono::{DateTime, Utc};

/// Where a browser takes Web Push, as it said so.
#[derive(Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Subscription {
    pub endpoint: String,
    /// base64url, both.
    pub public_key: String,
    pub auth: String,
}

/// An address a person gave.
#[derive(Clone, PartialEq, Eq)]
pub struct Contact {
    pub way: Way,
    pub address: String,
    pub code_hash: Option<String>,
    pub code_made_at: Option<DateTime<Utc>>,
    /// How often a wrong code was typed.
    pub wrong: u32,
    pub confirmed: bool,
}

#[derive(sqlx::FromRow)]
struct ContactRow {
    way: String,
    address: String,
    code_hash: Option<String>,
    code_made_at: Option<i64>,
    wrong: i64,
    confirmed_at: Option<i64>,
}

impl Db {
    /// This server's secret of this name; `fresh` becomes it if there is none.
    pub async fn server_key(&self, name: &str, fresh: &str, now: DateTime<Utc>) -> sqlx::Result<String> {
        const FIND: &str = "SELECT secret FROM server_keys WHERE name = $1";
        const MAKE: &str =
            "INSERT INTO server_keys (name, secret, made_at) VALUES ($1, $2, $3) ON CONFLICT (name) DO NOTHING";
        let found: Option<String> =
            reading!(self, pool => sqlx::query_scalar(FIND).bind(name).fetch_optional(pool).await)?;
        if let Some(found) = found {
            return Ok(found);
        }
        writing!(self, pool => sqlx::query(MAKE).bind(name).bind(fresh).bind(now.timestamp_millis())
            .execute(pool).await.map(drop))?;
        // Another instance may have been first.
        writing!(self, pool => sqlx::query_scalar(FIND).bind(name).fetch_one(pool).await)
    }

    /// This device's browser takes Web Push here from now on, and nowhere else. The same browser under an earlier sign-in
    /// does no longer.
    pub async fn subscribe(
        &self,
        id: &str,
        device: &DeviceId,
        person: &PersonId,
        subscription: &Subscription,
        now: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const BEFORE: &str = "DELETE FROM push_subscriptions WHERE endpoint = $1 AND device <> $2";
        const SQL: &str = "INSERT INTO push_subscriptions (id, device, person, endpoint, public_key, auth, made_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (device) DO UPDATE SET id = excluded.id, endpoint = excluded.endpoint,
                public_key = excluded.public_key, auth = excluded.auth, made_at = excluded.made_at";
        in_tx!(self, tx => {
            sqlx::query(BEFORE).bind(&subscription.endpoint).bind(device.as_str()).execute(&mut *tx).await?;
            sqlx::query(SQL).bind(id).bind(device.as_str()).bind(person.as_str()).bind(&subscription.endpoint)
                .bind(&subscription.public_key).bind(&subscription.auth).bind(now.timestamp_millis())
                .execute(&mut *tx).await?;
        })
    }

    /// This device is not to be told any more.
    pub async fn unsubscribe(&self, device: &DeviceId) -> sqlx::Result<()> {
        const SQL: &str = "DELETE FROM push_subscriptions WHERE device = $1";
        writing!(self, pool => sqlx::query(SQL).bind(device.as_str()).execute(pool).await.map(drop))
    }

    /// The push service says that there is no such subscription any more.
    pub async fn drop_subscription(&self, id: &str) -> sqlx::Result<()> {
        const SQL: &str = "DELETE FROM push_subscriptions WHERE id = $1";
        writing!(self, pool => sqlx::query(SQL).bind(id).execute(pool).await.map(drop))
    }

    /// A subscription, while its device is signed in and its person takes part.
    pub async fn subscription(&self, id: &str, now: DateTime<Utc>) -> sqlx::Result<Option<Subscription>> {
        const SQL: &str = "SELECT s.endpoint, s.public_key, s.auth FROM push_subscriptions s
            JOIN devices d ON d.id = s.device JOIN people p ON p.id = s.person
            WHERE s.id = $1 AND d.revoked_at IS NULL AND (p.ended_at IS NULL OR p.ended_at > $2)";
        reading!(self, pool => sqlx::query_as(SQL).bind(id).bind(now.timestamp_millis()).fetch_optional(pool).await)
    }

    /// Her signed-in devices that are told.
    pub async fn subscribed(&self, person: &PersonId) -> sqlx::Result<Vec<DeviceId>> {
        const SQL: &str = "SELECT s.device FROM push_subscriptions s JOIN devices d ON d.id = s.device
            WHERE s.person = $1 AND d.revoked_at IS NULL ORDER BY s.made_at, s.id";
        let rows: Vec<String> =
            reading!(self, pool => sqlx::query_scalar(SQL).bind(person.as_str()).fetch_all(pool).await)?;
        rows.iter().map(|id| DeviceId::parse(id).map_err(|_| corrupt("push_subscriptions.device"))).collect()
    }

    /// Her addresses, confirmed or not.
    pub async fn contacts(&self, person: &PersonId) -> sqlx::Result<Vec<Contact>> {
        const SQL: &str = "SELECT way, address, code_hash, code_made_at, wrong, confirmed_at FROM contacts
            WHERE person = $1 ORDER BY way";
        let rows: Vec<ContactRow> =
            reading!(self, pool => sqlx::query_as(SQL).bind(person.as_str()).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|row| {
                Ok(Contact {
                    way: Way::parse(&row.way).ok_or_else(|| corrupt("contacts.way"))?,
                    address: row.address,
                    code_hash: row.code_hash,
                    code_made_at: row.code_made_at.map(instant),
                    wrong: u32::try_from(row.wrong).unwrap_or(u32::MAX),
                    confirmed: row.confirmed_at.is_some(),
                })
            })
            .collect()
    }

    /// Her confirmed address for this way, while she takes part.
    pub async fn address(&self, person: &PersonId, way: Way, now: DateTime<Utc>) -> sqlx::Result<Option<String>> {
        const SQL: &str = "SELECT c.address FROM contacts c JOIN people p ON p.id = c.person
            WHERE c.person = $1 AND c.way = $2 AND c.confirmed_at IS NOT NULL
                AND (p.ended_at IS NULL OR p.ended_at > $3)";
        reading!(self, pool => sqlx::query_scalar(SQL).bind(person.as_str()).bind(way.as_str())
            .bind(now.timestamp_millis()).fetch_optional(pool).await)
    }

    /// A new address, and the hash of the code that was sent there. The one before is gone.
    pub async fn add_contact(
        &self,
        person: &PersonId,
        way: Way,
        address: &str,
        code_hash: &str,
        now: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO contacts (person, way, address, added_at, code_hash, code_made_at)
            VALUES ($1, $2, $3, $4, $5, $4)
            ON CONFLICT (person, way) DO UPDATE SET address = excluded.address, added_at = excluded.added_at,
                code_hash = excluded.code_hash, code_made_at = excluded.code_made_at, wrong = 0, confirmed_at = NULL";
        writing!(self, pool => sqlx::query(SQL).bind(person.as_str()).bind(way.as_str()).bind(address)
            .bind(now.timestamp_millis()).bind(code_hash).execute(pool).await.map(drop))
    }

    /// The code with this hash was typed: whether it is the one. A code is used up by it.
    pub async fn confirm_contact(
        &self,
        person: &PersonId,
        way: Way,
        code_hash: &str,
        now: DateTime<Utc>,
    ) -> sqlx::Result<bool> {
        const SQL: &str = "UPDATE contacts SET confirmed_at = $4, code_hash = NULL, code_made_at = NULL, wrong = 0
            WHERE person = $1 AND way = $2 AND code_hash = $3";
        writing!(self, pool => sqlx::query(SQL).bind(person.as_str()).bind(way.as_str()).bind(code_hash)
            .bind(now.timestamp_millis()).execute(pool).await.map(|done| done.rows_affected() > 0))
    }

    /// A wrong code was typed.
    pub async fn wrong_code(&self, person: &PersonId, way: Way) -> sqlx::Result<()> {
        const SQL: &str = "UPDATE contacts SET wrong = wrong + 1 WHERE person = $1 AND way = $2";
        writing!(self, pool => sqlx::query(SQL).bind(person.as_str()).bind(way.as_str()).execute(pool).await.map(drop))
    }

    /// She takes an address away.
    pub async fn remove_contact(&self, person: &PersonId, way: Way) -> sqlx::Result<()> {
        const SQL: &str = "DELETE FROM contacts WHERE person = $1 AND way = $2";
        writing!(self, pool => sqlx::query(SQL).bind(person.as_str()).bind(way.as_str()).execute(pool).await.map(drop))
    }

    /// By which ways each of these people can be told; nobody is left out, in the order in which they were asked for.
    pub async fn ways_to(&self, people: &[PersonId]) -> sqlx::Result<Vec<(PersonId, Vec<Way>)>> {
        const SQL: &str = "SELECT DISTINCT 'push' AS way FROM push_subscriptions s JOIN devices d ON d.id = s.device
                WHERE s.person = $1 AND d.revoked_at IS NULL
            UNION SELECT way FROM contacts WHERE person = $1 AND confirmed_at IS NOT NULL";
        let mut all = Vec::with_capacity(people.len());
        for person in people {
            let rows: Vec<String> =
                reading!(self, pool => sqlx::query_scalar(SQL).bind(person.as_str()).fetch_all(pool).await)?;
            let ways = Way::ALL.into_iter().filter(|way| rows.iter().any(|row| row == way.as_str())).collect();
            all.push((person.clone(), ways));
        }
        Ok(all)
    }

    /// She does not want to be asked whether she wants to be told.
    pub async fn decline_notifications(&self, person: &PersonId, now: DateTime<Utc>) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO notify_declined (person, at) VALUES ($1, $2) ON CONFLICT (person) DO NOTHING";
        writing!(self, pool => sqlx::query(SQL).bind(person.as_str()).bind(now.timestamp_millis())
            .execute(pool).await.map(drop))
    }

    /// Whether it makes sense to ask her: she has written something, or read something before `before`; she has no way
    /// yet, and did not decline.
    pub async fn may_be_asked(&self, person: &PersonId, before: DateTime<Utc>) -> sqlx::Result<bool> {
        const SQL: &str = "SELECT count(*) FROM people p WHERE p.id = $1
            AND EXISTS (SELECT 1 FROM messages m WHERE m.participant = $1
                AND (m.author = $1 OR m.read_at <= $2))
            AND NOT EXISTS (SELECT 1 FROM notify_declined n WHERE n.person = $1)
            AND NOT EXISTS (SELECT 1 FROM contacts c WHERE c.person = $1)
            AND NOT EXISTS (SELECT 1 FROM push_subscriptions s JOIN devices d ON d.id = s.device
                WHERE s.person = $1 AND d.revoked_at IS NULL)";
        let count: i64 = reading!(self, pool => sqlx::query_scalar(SQL).bind(person.as_str())
            .bind(before.timestamp_millis()).fetch_one(pool).await)?;
        Ok(count > 0)
    }
}
