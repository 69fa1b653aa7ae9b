//! What a supervisor and a counsellor should see of an entry, without accusing anybody: phones are shared, clocks and
//! lists are wrong. Nothing follows from it by itself.

use crate::{
    i18n::l10n,
    ids::{OccasionId, PersonId, SiteId},
    t,
    ui::{Icon, State},
};
use chrono::{DateTime, TimeDelta, Utc};
use leptos::prelude::*;

/// Check-ins at two sites that are less than this apart are said.
pub const TOO_CLOSE: TimeDelta = TimeDelta::minutes(15);

/// A check-in or check-out at a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presence {
    pub participant: PersonId,
    pub occasion: Option<OccasionId>,
    pub site: SiteId,
    pub site_name: String,
    /// True when it says that she left.
    pub out: bool,
    pub at: DateTime<Utc>,
}

/// That she checked in somewhere else too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    pub site_name: String,
    pub at: DateTime<Utc>,
}

/// What is said beside an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doubts {
    /// Another participant's check-in at the same occasion came from the same phone.
    pub shared_phone: bool,
    /// Check-ins at other sites while she was here, earliest first.
    pub elsewhere: Vec<Elsewhere>,
}

/// Check-ins of one participant at other sites than where `here` are, made while she was here or nearly at the moment
/// she came. Somebody who leaves one site and comes to the next is not named, however quick she is.
pub fn elsewhere(here: &[&Presence], all: &[&Presence]) -> Vec<Elsewhere> {
    let Some(came) = here.iter().filter(|one| !one.out).map(|one| one.at).min() else { return Vec::new() };
    let left = here.iter().filter(|one| one.out).map(|one| one.at).max().unwrap_or(came);
    let mut found: Vec<Elsewhere> = all
        .iter()
        .filter(|one| !one.out && here.iter().all(|here| here.site != one.site))
        .filter(|one| (one.at - came).abs() < TOO_CLOSE || (came < one.at && one.at < left))
        .map(|one| Elsewhere { site_name: one.site_name.clone(), at: one.at })
        .collect();
    found.sort_by(|a, b| (a.at, &a.site_name).cmp(&(b.at, &b.site_name)));
    found.dedup();
    found
}

/// The doubts in words.
#[component]
pub fn DoubtLines(doubts: Doubts) -> impl IntoView {
    let l = l10n();
    let shared = doubts.shared_phone.then(|| {
        view! { <State icon=Icon::Phone text=t!(l, "doubt-shared-phone") /> <small>{t!(l, "doubt-shared-phone-why")}</small> }
    });
    let elsewhere = doubts
        .elsewhere
        .into_iter()
        .map(|other| {
            let text = t!(l, "doubt-elsewhere", site = other.site_name, at = l.time(other.at));
            view! { <State icon=Icon::Pin text /> }
        })
        .collect_view();
    view! { {shared} {elsewhere} }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn presence(site: u8, minutes: i64, out: bool) -> Presence {
        let id = |n: u8| format!("00000000-0000-7000-8000-0000000000{n:02}");
        Presence {
            participant: PersonId::parse(&id(1)).unwrap(),
            occasion: None,
            site: SiteId::parse(&id(site)).unwrap(),
            site_name: site.to_string(),
            out,
            at: DateTime::from_timestamp(1_800_000_000 + minutes * 60, 0).unwrap(),
        }
    }

    fn found(here: &[Presence], there: &[Presence]) -> usize {
        let all: Vec<&Presence> = here.iter().chain(there).collect();
        elsewhere(&here.iter().collect::<Vec<_>>(), &all).len()
    }

    #[test]
    fn two_sites_at_once_are_named_and_one_after_the_other_are_not() {
        let morning = [presence(1, 0, false), presence(1, 180, true)];
        assert_eq!(found(&morning, &[presence(2, 60, false)]), 1);
        assert_eq!(found(&morning, &[presence(2, -14, false)]), 1);
        assert_eq!(found(&morning, &[presence(2, -15, false)]), 0);
        assert_eq!(found(&morning, &[presence(2, 180, false)]), 0);
        assert_eq!(found(&morning, &[presence(2, 60, true)]), 0);
        // Without a check-out nobody knows how long she stayed.
        assert_eq!(found(&morning[..1], &[presence(2, 14, false)]), 1);
        assert_eq!(found(&morning[..1], &[presence(2, 60, false)]), 0);
        assert_eq!(found(&morning, &[]), 0);
        assert_eq!(found(&[], &[presence(2, 0, false)]), 0);
    }
}
