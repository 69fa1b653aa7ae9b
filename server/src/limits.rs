//! Limits on failed attempts, per person and per site: never by address, behind which 200 phones may stand.

use chrono::{DateTime, TimeDelta, Utc};
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

/// Within this time failures add up.
const WINDOW: TimeDelta = TimeDelta::minutes(10);
/// The most keys remembered; past that, those whose window has passed are dropped.
const KEPT: usize = 50_000;

/// Counts failures by key, in this instance's memory: a restart forgets them, which helps nobody guess a code that
/// changes every minute.
#[derive(Default)]
pub struct Limits(Mutex<HashMap<String, (DateTime<Utc>, u32)>>);

impl Limits {
    /// Seconds to wait, if this key has failed `most` times within ten minutes.
    pub fn wait(&self, key: &str, most: u32, now: DateTime<Utc>) -> Option<u32> {
        let failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (since, count) = failures.get(key)?;
        let left = *since + WINDOW - now;
        // Failures of a time to come are of a clock that was set back since: they would count for as long as it was.
        (*count >= most && *since <= now && left > TimeDelta::zero())
            .then(|| u32::try_from(left.num_seconds()).unwrap_or(u32::MAX).max(1))
    }

    /// One more failure of this key.
    pub fn failed(&self, key: &str, now: DateTime<Utc>) {
        let mut failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if failures.len() >= KEPT {
            failures.retain(|_, (since, _)| (now - *since).abs() < WINDOW);
        }
        let entry = failures.entry(key.to_owned()).or_insert((now, 0));
        if (now - entry.0).abs() >= WINDOW {
            *entry = (now, 0);
        }
        entry.1 += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_add_up_for_ten_minutes_and_for_their_own_key_only() {
        let limits = Limits::default();
        let start = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        for _ in 0..3 {
            assert_eq!(limits.wait("a", 3, start), None);
            limits.failed("a", start);
        }
        assert_eq!(limits.wait("a", 3, start), Some(600));
        assert_eq!(limits.wait("b", 3, start), None);
        assert_eq!(limits.wait("a", 3, start + TimeDelta::minutes(10)), None);
    }

    #[test]
    fn failures_under_a_clock_that_was_a_day_ahead_are_forgotten() {
        let limits = Limits::default();
        let start = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        for _ in 0..3 {
            limits.failed("a", start + TimeDelta::days(1));
        }
        assert_eq!(limits.wait("a", 3, start), None);
        for _ in 0..3 {
            limits.failed("a", start);
        }
        assert_eq!(limits.wait("a", 3, start), Some(600));
    }
}
