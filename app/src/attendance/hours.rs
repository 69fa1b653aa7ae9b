//! A week's hours: what the log credits of what was planned, against what is asked for.
#![cfg(feature = "ssr")]

use super::{Account, Event, Planned, Rules, account};
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

/// Minutes credited for these occasions of one participant. `counts` says whether an occasion's kind counts as assigned.
pub fn credited<'a>(
    occasions: impl IntoIterator<Item = &'a Occasion>,
    events: &[Event],
    rules: Rules,
    counts: impl Fn(&Occasion) -> bool,
) -> u32 {
    let accounts: Vec<(Account, bool)> = occasions
        .into_iter()
        .map(|occasion| (account(occasion.into(), &events_of(occasion, events), rules), counts(occasion)))
        .collect();
    credited_minutes(accounts.iter().map(|(account, counts)| (account, *counts)))
}

/// Minutes credited towards the hours asked for, of accounts that each come with whether the activity's kind counts as
/// assigned: time for looking for work on one's own is in the plan and does not count (prop. 2025/26:207).
pub fn credited_minutes<'a>(accounts: impl IntoIterator<Item = (&'a Account, bool)>) -> u32 {
    accounts
        .into_iter()
        .filter(|(_, assigned)| *assigned)
        .fold(0, |sum, (account, _)| sum.saturating_add(account.credited))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_assigned_activities_count() {
        let of = |credited| Account { credited, ..Account::default() };
        let (workshop, language, own_search) = (of(180), of(90), of(60));
        assert_eq!(credited_minutes([(&workshop, true), (&language, true), (&own_search, false)]), 270);
    }
}
