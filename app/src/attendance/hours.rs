//! The hours of a week.
#![cfg(feature = "ssr")]

use super::Account;

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
