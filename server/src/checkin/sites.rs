//! The sites and their keys, kept in memory: every check-in asks for one.

use crate::{
    site_code::{self, Parsed, SiteKeys},
    store::Db,
};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

/// After this the sites are read anew: what a screen shows that another instance took out of use, counts here for so
/// long at most.
const KEPT: TimeDelta = TimeDelta::seconds(5);
/// A number nobody knows may be a new site's, and a signature nobody made may come of a new secret: they are read anew,
/// but not more often than this. Shorter than the time between a secret's renewal and the first scan of a code of it.
const AGAIN: TimeDelta = TimeDelta::milliseconds(250);

#[derive(Clone, Debug)]
pub struct Site {
    pub keys: SiteKeys,
    pub name: String,
}

impl Site {
    /// Whether this site made this token, with the secret of the token's own step.
    pub fn made(&self, token: &Parsed, zone: Tz) -> bool {
        site_code::verify(&self.keys.at(token.step), token, zone)
    }
}

/// Every site, by its number.
#[derive(Clone, Debug, Default)]
pub struct Sites(BTreeMap<u32, Site>);

impl Sites {
    pub fn new(sites: impl IntoIterator<Item = Site>) -> Self {
        Self(sites.into_iter().map(|site| (site.keys.number, site)).collect())
    }

    pub fn numbered(&self, number: u32) -> Option<&Site> {
        self.0.get(&number)
    }

    pub fn all(&self) -> impl Iterator<Item = &Site> {
        self.0.values()
    }
}

/// The sites as they were read last.
#[derive(Debug, Default)]
pub struct SiteBook {
    kept: RwLock<Option<(DateTime<Utc>, Arc<Sites>)>>,
    /// Only one reads anew; the others wait for it.
    reading: tokio::sync::Mutex<()>,
}

impl SiteBook {
    /// The sites, not older than a few seconds.
    pub async fn get(&self, db: &Db, now: DateTime<Utc>) -> sqlx::Result<Arc<Sites>> {
        self.not_older_than(KEPT, db, now).await
    }

    /// The sites, read anew because one is missing or a code is of none, unless that was done a moment ago.
    pub async fn again(&self, db: &Db, now: DateTime<Utc>) -> sqlx::Result<Arc<Sites>> {
        self.not_older_than(AGAIN, db, now).await
    }

    /// After a secret was renewed: whoever asks from now on gets the new one.
    pub async fn forget(&self) {
        // Whoever is reading now may have begun before the renewal.
        let _one = self.reading.lock().await;
        *self.kept.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    async fn not_older_than(&self, age: TimeDelta, db: &Db, now: DateTime<Utc>) -> sqlx::Result<Arc<Sites>> {
        if let Some(sites) = self.kept(age, now) {
            return Ok(sites);
        }
        let _one = self.reading.lock().await;
        if let Some(sites) = self.kept(age, now) {
            return Ok(sites);
        }
        let sites = Arc::new(Sites::new(db.sites_with_keys().await?));
        *self.kept.write().unwrap_or_else(PoisonError::into_inner) = Some((now, sites.clone()));
        Ok(sites)
    }

    fn kept(&self, age: TimeDelta, now: DateTime<Utc>) -> Option<Arc<Sites>> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        // A clock that was set back must not keep them for ever.
        kept.as_ref().filter(|(at, _)| (now - *at).abs() < age).map(|(_, sites)| sites.clone())
    }
}
