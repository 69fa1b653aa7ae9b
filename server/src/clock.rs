//! Time and randomness as parameters. These two are the only places that ask the machine for either.

use chrono::{DateTime, Utc};
use rand::TryRng as _;
use std::sync::Mutex;

/// What time it is.
pub trait Clock: Send + Sync {
    fn now(&self) -> DateTime<Utc>;
}

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// A clock that stands until it is set: for tests, and for the demo's world.
pub struct FixedClock(Mutex<DateTime<Utc>>);

impl FixedClock {
    pub fn at(now: DateTime<Utc>) -> Self {
        Self(Mutex::new(now))
    }

    pub fn set(&self, now: DateTime<Utc>) {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = now;
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// Where random bytes come from.
pub trait Chance: Send + Sync {
    /// # Errors
    /// When the machine has no randomness to give; nothing secret may be made then.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoChance>;
}

/// The machine has no randomness to give.
#[derive(Debug, thiserror::Error)]
#[error("the machine's source of randomness cannot be read")]
pub struct NoChance;

/// The operating system's generator.
pub struct SystemChance;

impl Chance for SystemChance {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoChance> {
        rand::rngs::SysRng.try_fill_bytes(bytes).map_err(|_| NoChance)
    }
}
