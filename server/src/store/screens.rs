//! Screens of the sites, the codes that enrol them, and the secrets of the sites' codes.

use super::{Db, corrupt, instant};
use crate::{
    checkin::Site,
    in_tx, reading,
    site_code::{SiteKey, SiteKeys},
    writing,
};
use app::{
    ids::{PersonId, ScreenId, SiteId},
    site::ScreenInUse,
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use std::collections::HashMap;

/// A device that is, or was, a site's screen.
#[derive(Clone, Debug)]
pub struct Screen {
    pub id: ScreenId,
    pub site: SiteId,
    pub seen_at: DateTime<Utc>,
    pub revoked: bool,
}

/// A one-time code, as far as saying why it does not help.
#[derive(Clone, Copy, Debug)]
pub struct ScreenCode {
    pub expires_at: DateTime<Utc>,
    pub used: bool,
}

/// A screen that is new.
#[derive(Clone, Copy, Debug)]
pub struct NewScreen<'a> {
    pub id: &'a ScreenId,
    pub token_hash: &'a str,
    /// "Chrome, Android".
    pub label: &'a str,
    /// What this device was before: it is that no more.
    pub before: Option<&'a ScreenId>,
}

#[derive(sqlx::FromRow)]
struct SiteRow {
    id: String,
    number: i64,
    secret: String,
    name: String,
}

#[derive(sqlx::FromRow)]
struct InUseRow {
    id: String,
    site: String,
    site_name: String,
    label: String,
    enrolled_by: String,
    enrolled_at: i64,
    seen_at: i64,
}

fn site(id: &str) -> sqlx::Result<SiteId> {
    SiteId::parse(id).map_err(|_| corrupt("sites.id"))
}

fn screen(id: &str) -> sqlx::Result<ScreenId> {
    ScreenId::parse(id).map_err(|_| corrupt("screens.id"))
}

fn secret(text: &str) -> sqlx::Result<[u8; 32]> {
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).ok().and_then(|bytes| bytes.try_into().ok());
    bytes.ok_or_else(|| corrupt("sites.secret"))
}

fn key(row: &SiteRow) -> sqlx::Result<SiteKey> {
    Ok(SiteKey {
        site: site(&row.id)?,
        number: u32::try_from(row.number).map_err(|_| corrupt("sites.number"))?,
        secret: secret(&row.secret)?,
    })
}

fn renewal(from_step: i64, text: &str) -> sqlx::Result<(u32, [u8; 32])> {
    Ok((u32::try_from(from_step).map_err(|_| corrupt("site_keys.from_step"))?, secret(text)?))
}

impl TryFrom<InUseRow> for ScreenInUse {
    type Error = sqlx::Error;

    fn try_from(row: InUseRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: screen(&row.id)?,
            site: site(&row.site)?,
            site_name: row.site_name,
            label: row.label,
            enrolled_by: row.enrolled_by,
            enrolled_at: instant(row.enrolled_at),
            seen_at: instant(row.seen_at),
        })
    }
}

impl Db {
    /// Every site with its secrets.
    pub async fn sites_with_keys(&self) -> sqlx::Result<Vec<Site>> {
        const SITES: &str = "SELECT id, number, secret, name FROM sites";
        const RENEWED: &str = "SELECT site, from_step, secret FROM site_keys";
        // The renewals last: a site that is new between the two has none yet.
        let rows: Vec<SiteRow> = reading!(self, pool => sqlx::query_as(SITES).fetch_all(pool).await)?;
        let later: Vec<(String, i64, String)> = reading!(self, pool => sqlx::query_as(RENEWED).fetch_all(pool).await)?;
        let mut renewed: HashMap<String, Vec<(u32, [u8; 32])>> = HashMap::new();
        for (site, from_step, secret) in later {
            renewed.entry(site).or_default().push(renewal(from_step, &secret)?);
        }
        rows.into_iter()
            .map(|row| {
                let keys = SiteKeys::new(key(&row)?, renewed.remove(&row.id).unwrap_or_default());
                Ok(Site { keys, name: row.name })
            })
            .collect()
    }

    /// A site with its secrets.
    pub async fn site_with_keys(&self, id: &SiteId) -> sqlx::Result<Option<Site>> {
        const SITE: &str = "SELECT id, number, secret, name FROM sites WHERE id = $1";
        const RENEWED: &str = "SELECT from_step, secret FROM site_keys WHERE site = $1";
        let row: Option<SiteRow> =
            reading!(self, pool => sqlx::query_as(SITE).bind(id.as_str()).fetch_optional(pool).await)?;
        let Some(row) = row else { return Ok(None) };
        let later: Vec<(i64, String)> =
            reading!(self, pool => sqlx::query_as(RENEWED).bind(id.as_str()).fetch_all(pool).await)?;
        let renewed = later.iter().map(|(from, text)| renewal(*from, text)).collect::<sqlx::Result<_>>()?;
        Ok(Some(Site { keys: SiteKeys::new(key(&row)?, renewed), name: row.name }))
    }

    /// Adds a one-time code for this site and ends its earlier ones.
    pub async fn add_screen_code(
        &self,
        site: &SiteId,
        by: &PersonId,
        code_hash: &str,
        now: DateTime<Utc>,
        expires_at: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const END: &str =
            "UPDATE screen_codes SET expires_at = $2 WHERE site = $1 AND used_at IS NULL AND expires_at > $2";
        const ADD: &str = "INSERT INTO screen_codes (code_hash, site, made_by, created_at, expires_at)
            VALUES ($1, $2, $3, $4, $5)";
        let at = now.timestamp_millis();
        in_tx!(self, tx => {
            sqlx::query(END).bind(site.as_str()).bind(at).execute(&mut *tx).await?;
            sqlx::query(ADD).bind(code_hash).bind(site.as_str()).bind(by.as_str()).bind(at)
                .bind(expires_at.timestamp_millis()).execute(&mut *tx).await?;
        })
    }

    pub async fn screen_code(&self, code_hash: &str) -> sqlx::Result<Option<ScreenCode>> {
        const SQL: &str = "SELECT expires_at, used_at FROM screen_codes WHERE code_hash = $1";
        let row: Option<(i64, Option<i64>)> =
            reading!(self, pool => sqlx::query_as(SQL).bind(code_hash).fetch_optional(pool).await)?;
        Ok(row.map(|(expires_at, used_at)| ScreenCode { expires_at: instant(expires_at), used: used_at.is_some() }))
    }

    /// Uses a code up and adds the screen; the site it is of. `None`, and nothing is written, when the code is not good
    /// (any more).
    pub async fn enrol_screen(
        &self,
        code_hash: &str,
        new: NewScreen<'_>,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Option<SiteId>> {
        const USE: &str = "UPDATE screen_codes SET used_at = $2
            WHERE code_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING site, made_by";
        const ADD: &str = "INSERT INTO screens (id, site, token_hash, label, enrolled_by, enrolled_at, seen_at)
            VALUES ($1, $2, $3, $4, $5, $6, $6)";
        const BEFORE: &str = "UPDATE screens SET revoked_at = $2, revoked_by = $3 WHERE id = $1 AND revoked_at IS NULL";
        let at = now.timestamp_millis();
        let enrolled: sqlx::Result<Option<String>> = in_tx!(self, tx => {
            let used: Option<(String, String)> =
                sqlx::query_as(USE).bind(code_hash).bind(at).fetch_optional(&mut *tx).await?;
            if let Some((site, by)) = &used {
                sqlx::query(ADD).bind(new.id.as_str()).bind(site).bind(new.token_hash).bind(new.label).bind(by)
                    .bind(at).execute(&mut *tx).await?;
                if let Some(before) = new.before {
                    sqlx::query(BEFORE).bind(before.as_str()).bind(at).bind(by).execute(&mut *tx).await?;
                }
            }
            used.map(|(site, _)| site)
        });
        enrolled?.as_deref().map(site).transpose()
    }

    /// The screen with the cookie of this hash, also when it is out of use.
    pub async fn screen(&self, token_hash: &str) -> sqlx::Result<Option<Screen>> {
        const SQL: &str = "SELECT id, site, seen_at, revoked_at FROM screens WHERE token_hash = $1";
        let row: Option<(String, String, i64, Option<i64>)> =
            reading!(self, pool => sqlx::query_as(SQL).bind(token_hash).fetch_optional(pool).await)?;
        row.map(|(id, of, seen_at, revoked_at)| {
            Ok(Screen { id: screen(&id)?, site: site(&of)?, seen_at: instant(seen_at), revoked: revoked_at.is_some() })
        })
        .transpose()
    }

    pub async fn screen_seen(&self, screen: &ScreenId, now: DateTime<Utc>) -> sqlx::Result<()> {
        const SQL: &str = "UPDATE screens SET seen_at = $2 WHERE id = $1";
        writing!(self, pool => sqlx::query(SQL).bind(screen.as_str()).bind(now.timestamp_millis())
            .execute(pool).await.map(drop))
    }

    /// The screens in use, by site, the oldest first.
    pub async fn screens_in_use(&self) -> sqlx::Result<Vec<ScreenInUse>> {
        const SQL: &str =
            "SELECT c.id, c.site, s.name AS site_name, c.label, p.name AS enrolled_by, c.enrolled_at, c.seen_at
            FROM screens c JOIN sites s ON s.id = c.site JOIN people p ON p.id = c.enrolled_by
            WHERE c.revoked_at IS NULL ORDER BY s.number, c.enrolled_at, c.id";
        let rows: Vec<InUseRow> = reading!(self, pool => sqlx::query_as(SQL).fetch_all(pool).await)?;
        rows.into_iter().map(ScreenInUse::try_from).collect()
    }

    /// The screens in use at this site, the oldest first.
    pub async fn screens_of_site(&self, site: &SiteId) -> sqlx::Result<Vec<ScreenInUse>> {
        const SQL: &str =
            "SELECT c.id, c.site, s.name AS site_name, c.label, p.name AS enrolled_by, c.enrolled_at, c.seen_at
            FROM screens c JOIN sites s ON s.id = c.site JOIN people p ON p.id = c.enrolled_by
            WHERE c.revoked_at IS NULL AND c.site = $1 ORDER BY c.enrolled_at, c.id";
        let rows: Vec<InUseRow> =
            reading!(self, pool => sqlx::query_as(SQL).bind(site.as_str()).fetch_all(pool).await)?;
        rows.into_iter().map(ScreenInUse::try_from).collect()
    }

    /// The site of a screen that is in use.
    pub async fn site_of_screen(&self, screen: &ScreenId) -> sqlx::Result<Option<SiteId>> {
        const SQL: &str = "SELECT site FROM screens WHERE id = $1 AND revoked_at IS NULL";
        let id: Option<String> =
            reading!(self, pool => sqlx::query_scalar(SQL).bind(screen.as_str()).fetch_optional(pool).await)?;
        id.as_deref().map(site).transpose()
    }

    /// Takes a screen out of use and renews its site's secret from `from_step` on, both or neither. Whether it was in
    /// use. `new_secret`: 32 bytes, base64url.
    pub async fn revoke_screen(
        &self,
        screen: &ScreenId,
        by: &PersonId,
        new_secret: &str,
        from_step: u32,
        now: DateTime<Utc>,
    ) -> sqlx::Result<bool> {
        const REVOKE: &str = "UPDATE screens SET revoked_at = $2, revoked_by = $3 WHERE id = $1 AND revoked_at IS NULL
            RETURNING site";
        // What was to come into force later (the clock was ahead then) has made no code that counts, and the screen may
        // know it.
        const FUTURE: &str = "DELETE FROM site_keys WHERE site = $1 AND from_step > $2";
        const RENEW: &str = "INSERT INTO site_keys (site, from_step, secret) VALUES ($1, $2, $3)
            ON CONFLICT (site, from_step) DO UPDATE SET secret = excluded.secret";
        in_tx!(self, tx => {
            let site: Option<String> = sqlx::query_scalar(REVOKE).bind(screen.as_str()).bind(now.timestamp_millis())
                .bind(by.as_str()).fetch_optional(&mut *tx).await?;
            if let Some(site) = &site {
                sqlx::query(FUTURE).bind(site).bind(i64::from(from_step)).execute(&mut *tx).await?;
                sqlx::query(RENEW).bind(site).bind(i64::from(from_step)).bind(new_secret).execute(&mut *tx).await?;
            }
            site.is_some()
        })
    }
}
