//! Chance that repeats: the same seed gives the same municipality.

use super::DemoError;
use crate::{
    clock::{Chance, NoChance},
    state::new_id,
};
use app::ids::NotAnId;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use std::sync::atomic::{AtomicU64, Ordering};

/// `SplitMix64` (Steele, Lea, Flood 2014). Nothing that it makes is secret: for the demo's people only.
pub struct Seeded(AtomicU64);

impl Seeded {
    pub fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    fn next(&self) -> u64 {
        const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
        let mut z = self.0.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from `least` to `most`, both included.
    pub fn between(&self, least: u32, most: u32) -> u32 {
        let span = u64::from(most.saturating_sub(least)) + 1;
        least + u32::try_from(self.next() % span).unwrap_or(0)
    }

    /// True this often of a hundred times.
    pub fn percent(&self, often: u32) -> bool {
        self.between(0, 99) < often
    }

    /// One of these; `None` of none.
    pub fn pick<'a, T>(&self, from: &'a [T]) -> Option<&'a T> {
        let last = u32::try_from(from.len()).ok()?.checked_sub(1)?;
        from.get(self.between(0, last) as usize)
    }

    /// A `UUIDv7` of this moment.
    pub fn id<T: TryFrom<String, Error = NotAnId>>(&self, at: DateTime<Utc>) -> Result<T, DemoError> {
        Ok(T::try_from(new_id(at, self)?)?)
    }

    /// 32 bytes, base64url.
    pub fn secret(&self) -> Result<String, NoChance> {
        let mut bytes = [0; 32];
        self.fill(&mut bytes)?;
        Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes))
    }
}

impl Chance for Seeded {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoChance> {
        for chunk in bytes.chunks_mut(8) {
            let next = self.next().to_le_bytes();
            chunk.copy_from_slice(&next[..chunk.len()]);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Seeded;
    use crate::clock::Chance as _;

    #[test]
    fn the_generator_is_the_published_one() {
        // The first output for seed 0, as in the reference implementation (prng.di.unimi.it/splitmix64.c).
        assert_eq!(Seeded::new(0).next(), 0xe220_a839_7b1d_cdaf);
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes_and_another_gives_others() {
        let bytes = |seed| {
            let mut bytes = [0; 20];
            Seeded::new(seed).fill(&mut bytes).unwrap();
            bytes
        };
        assert_eq!(bytes(1), bytes(1));
        assert_ne!(bytes(1), bytes(2));
    }

    #[test]
    fn a_number_stays_between_its_bounds() {
        let chance = Seeded::new(7);
        let drawn: Vec<_> = (0..200).map(|_| chance.between(3, 5)).collect();
        assert!(drawn.iter().all(|n| (3..=5).contains(n)) && [3, 4, 5].iter().all(|n| drawn.contains(n)));
        assert_eq!(chance.pick::<u8>(&[]), None);
    }
}
