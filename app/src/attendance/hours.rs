//! A week's hours: what the log credits of what was planned, against what is asked for.
#![cfg(feature = "ssr")]

use super::{Event, Planned, Rules, account};
use crate::schedule::Occasion;

/// Minutes of one week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    /// Minutes credited so far.
    pub credited: u32,
    /// Minutes asked for; 0 when none are.
    pub goal: u32,
}

impl From<&Occasion> for Planned {
    fn from(occasion: &Occasion) -> Self {
        Self { starts_at: occasion.starts_at, ends_at: occasion.ends_at, cancelled: occasion.cancelled.is_some() }
    }
}

/// The entries of the log that speak of this occasion.
pub fn events_of(occasion: &Occasion, events: &[Event]) -> Vec<Event> {
    events.iter().filter(|event| event.occasion.as_ref() == Some(&occasion.id)).cloned().collect()
}

/// Minutes credited for these occasions of one participant. `counts` says whether an occasion's kind counts as assigned
/// time: looking for work on one's own does not.
pub fn credited<'a>(
    occasions: impl IntoIterator<Item = &'a Occasion>,
    events: &[Event],
    rules: Rules,
    counts: impl Fn(&Occasion) -> bool,
) -> u32 {
    occasions
        .into_iter()
        .filter(|occasion| counts(occasion))
        .map(|occasion| account(occasion.into(), &events_of(occasion, events), rules).credited)
        .sum()
}
