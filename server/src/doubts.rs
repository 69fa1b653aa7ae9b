//! What is doubtful, for those who confirm and judge: one phone for several people, two sites at once. Both are only
//! shown: a valid code passed on to a friend cannot be told from hers by any code.

use crate::{
    door::{Door, unavailable},
    store::record::Whose,
};
use app::{
    attendance::{Doubts, Presence, elsewhere},
    denied::Denied,
    ids::{OccasionId, PersonId},
};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashSet;

/// One is at an occasion at most this long before it begins and after it ends, as far as doubts are concerned.
const AROUND: TimeDelta = TimeDelta::hours(3);

/// The doubts about some people's entries.
pub struct Doubtful {
    presences: Vec<Presence>,
    shared: HashSet<(PersonId, OccasionId)>,
}

impl Doubtful {
    /// What to say beside this entry.
    pub fn of(&self, participant: &PersonId, occasion: &OccasionId) -> Doubts {
        let all: Vec<&Presence> = self.presences.iter().filter(|one| one.participant == *participant).collect();
        let here: Vec<&Presence> = all.iter().copied().filter(|one| one.occasion.as_ref() == Some(occasion)).collect();
        Doubts {
            shared_phone: self.shared.contains(&(participant.clone(), occasion.clone())),
            elsewhere: elsewhere(&here, &all),
        }
    }
}

impl Door {
    /// Reads what is needed for occasions between these moments. Who may ask is decided before.
    pub(crate) async fn doubtful(
        &self,
        whose: Whose<'_>,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Result<Doubtful, Denied> {
        let (db, from, to) = (&self.state.db, from - AROUND, to + AROUND);
        let presences = db.presences(whose, from, to).await.map_err(unavailable("doubts.presences"))?;
        let shared = db.shared_phones(whose, from, to).await.map_err(unavailable("doubts.shared_phones"))?;
        Ok(Doubtful { presences, shared: shared.into_iter().collect() })
    }
}
