//! Forged, foreign and stale codes: none counts as presence, whatever their form.

use crate::checkin::{Phone as _, fresh, key, token_at};
use app::{
    attendance::{Evidence, Planned, Rules, account},
    checkin::Why,
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, Days, SecondsFormat, TimeDelta};
use chrono_tz::Europe::Stockholm;
use proptest::prelude::*;
use serde_json::{Value, json};
use server::{
    checkin::{Site, Sites, judge},
    site_code::{self, SiteKey, SiteKeys, local_day, step_of, step_start},
};
use std::collections::BTreeMap;
use tests::{Town, occasion, on_both_engines, person};

/// Tokens judged by the rules alone, in all.
const TOKENS: u64 = 1_000_000;

/// `SplitMix64`: the same tokens in each run.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u32) -> u32 {
        u32::try_from(self.next() % u64::from(end)).expect("less than a u32")
    }

    fn index(&mut self, end: usize) -> usize {
        usize::try_from(self.below(u32::try_from(end).expect("short"))).expect("an index")
    }
}

/// What somebody might send, and what it may be taken for.
struct Forgery {
    token: String,
    /// Nothing, or her own word, which decides nothing.
    may_be: &'static [Result<Evidence, Why>],
}

const FORGED: &[Result<Evidence, Why>] = &[Err(Why::Forged), Err(Why::UnknownSite)];
const FUTURE: &[Result<Evidence, Why>] = &[Err(Why::Future)];
const OLD: &[Result<Evidence, Why>] = &[Ok(Evidence::OwnWord)];

/// What stood on the two sites' screens at one moment, and what no screen showed then.
struct Screens {
    step: u32,
    here: String,
    there: String,
    /// Of this site's key of another day.
    another_day: String,
}

impl Screens {
    fn at(step: u32, keys: &[SiteKey; 2], chance: &mut Chance) -> Self {
        let [here, there] = keys;
        let today = local_day(step_start(step), Stockholm);
        let days = Days::new(u64::from(chance.below(300)) + 1);
        let other = if chance.below(2) == 0 { today - days } else { today + days };
        Self {
            step,
            here: site_code::token(here, step, Stockholm),
            there: site_code::token(there, step, Stockholm),
            another_day: here.day_key(other).token(step),
        }
    }
}

/// A forgery of every kind in turn, and how many steps after its moment it is sent.
fn forge(kind: u64, screens: &Screens, chance: &mut Chance) -> (Forgery, i64) {
    let genuine = &screens.here;
    let forged = |token: String| Forgery { token, may_be: FORGED };
    let bytes = |token: &str| BASE64_URL_SAFE_NO_PAD.decode(token).expect("base64url");
    let fresh = i64::from(chance.below(3));
    match kind % 8 {
        // A character or a few are others.
        0 => {
            let mut text = genuine.clone().into_bytes();
            for _ in 0..=chance.below(3) {
                let at = chance.index(text.len());
                text[at] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[chance.index(64)];
            }
            let text = String::from_utf8(text).expect("ASCII");
            // Chance may have left it as it was.
            (forged(if text == *genuine { String::new() } else { text }), fresh)
        }
        // Bits of its content are others.
        1 => {
            let mut content = bytes(genuine);
            let bit = chance.index(content.len() * 8);
            content[bit / 8] ^= 1 << (bit % 8);
            (forged(BASE64_URL_SAFE_NO_PAD.encode(content)), fresh)
        }
        // Cut off, or with more at the end.
        2 => (forged(genuine[..chance.index(genuine.len())].to_owned()), fresh),
        3 => {
            let more = (0..=chance.below(40)).map(|_| char::from(b"A=_/ \n0"[chance.index(7)]));
            (forged(genuine.chars().chain(more).collect()), fresh)
        }
        // This site's number over the other site's mark.
        4 => {
            let mut content = bytes(&screens.there);
            content[..9].copy_from_slice(&bytes(genuine)[..9]);
            (forged(BASE64_URL_SAFE_NO_PAD.encode(content)), fresh)
        }
        // Of a key that was good for another day.
        5 => (forged(screens.another_day.clone()), fresh),
        // Genuine, of a moment that has not come.
        6 => (Forgery { token: genuine.clone(), may_be: FUTURE }, -2 - i64::from(chance.below(400 * 24 * 240))),
        // Genuine, and more than a week old.
        _ => (
            Forgery { token: genuine.clone(), may_be: OLD },
            i64::from(7 * 24 * 240 + 1 + chance.below(2000 * 24 * 240)),
        ),
    }
}

/// Judges `count` forgeries; each verdict is checked. How many of each there were.
fn judged(seed: u64, count: u64) -> BTreeMap<String, u64> {
    let keys = [key(31), key(32)];
    let sites = Sites::new(keys.clone().map(|key| Site { keys: SiteKeys::new(key, Vec::new()), name: String::new() }));
    let mut chance = Chance(seed);
    // Any moment of a year: also at midnight, and where the clocks change.
    let year = 365 * 24 * 240;
    let screens: Vec<Screens> =
        (0..2000).map(|_| Screens::at(119_000_000 + chance.below(year), &keys, &mut chance)).collect();
    let mut verdicts = BTreeMap::new();
    for n in 0..count {
        let screens = &screens[chance.index(screens.len())];
        let (forgery, steps) = forge(n, screens, &mut chance);
        let sent = u32::try_from(i64::from(screens.step) + steps).expect("a step");
        let verdict = judge::token(&forgery.token, &sites, step_start(sent), Stockholm).map(|known| known.evidence);
        assert!(forgery.may_be.contains(&verdict), "{} at {sent} is {verdict:?}", forgery.token);
        *verdicts.entry(format!("{verdict:?}")).or_default() += 1;
        if n % 1000 == 0 {
            // The genuine one is taken: or nothing were proved.
            let verdict = judge::token(&screens.here, &sites, step_start(screens.step), Stockholm);
            assert_eq!(verdict.map(|known| known.evidence), Ok(Evidence::SiteCode));
        }
    }
    verdicts
}

#[test]
fn of_a_million_forgeries_none_counts_as_presence() {
    let threads = u64::try_from(std::thread::available_parallelism().map_or(1, usize::from)).expect("few");
    let mut all: BTreeMap<String, u64> = BTreeMap::new();
    std::thread::scope(|scope| {
        let parts: Vec<_> =
            (0..threads).map(|part| scope.spawn(move || judged(part, TOKENS.div_ceil(threads)))).collect();
        for part in parts {
            for (verdict, count) in part.join().expect("no panic") {
                *all.entry(verdict).or_default() += count;
            }
        }
    });
    assert!(all.values().sum::<u64>() >= TOKENS);
    // Each kind of verdict has had its share.
    assert_eq!(all.len(), 4, "{all:?}");
    assert!(all.values().all(|count| *count > TOKENS / 200), "{all:?}");
}

proptest! {
    #[test]
    fn any_text_typed_as_digits_gets_an_answer(text in "\\PC{0,40}") {
        if let Some(digits) = app::checkin::digits(&text) {
            prop_assert!(digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit()));
        }
    }

    #[test]
    fn any_text_is_judged(text in "[A-Za-z0-9_-]{34}|\\PC{0,60}") {
        let sites = Sites::new([Site { keys: SiteKeys::new(key(31), Vec::new()), name: String::new() }]);
        prop_assert!(judge::token(&text, &sites, DateTime::UNIX_EPOCH, Stockholm).is_err());
    }
}

/// A forgery of every kind but the genuine one that is old, sent in its time or before it.
fn forged(town: &Town, kind: u64, chance: &mut Chance) -> Value {
    let keys = [key(31), key(32)];
    let ahead = if kind % 7 == 6 { 2 + chance.below(400 * 24 * 240) } else { 0 };
    let screens = Screens::at(step_of(town.now()) + ahead, &keys, chance);
    item(town, &forge(kind % 7, &screens, chance).0.token)
}

fn item(town: &Town, token: &str) -> Value {
    let claimed_at = town.now().to_rfc3339_opts(SecondsFormat::Millis, true);
    json!({ "id": fresh(), "token": token, "direction": "in", "claimed_at": claimed_at })
}

on_both_engines! {
    async fn forgeries_that_are_sent_are_rejected_and_leave_no_trace(town: Town) {
        let bo = town.person(2).await;
        let mut chance = Chance(7);
        for round in 0..200_u64 {
            // Each batch is looked at: earlier failures are forgotten by then.
            town.pass(TimeDelta::minutes(11));
            let items: Vec<Value> = (0..10).map(|n| forged(&town, round + n, &mut chance)).collect();
            for result in bo.check_in(&items).await {
                assert_eq!(result["status"], "rejected", "{result}");
                assert!(["forged", "unknown_site", "future"].iter().any(|why| result["reason"] == *why), "{result}");
            }
        }
        assert_eq!(bo.events(&town, 2).await, 0);
        // And many at once, most of them not even looked at.
        town.pass(TimeDelta::minutes(11));
        let items: Vec<Value> = (0..100).map(|n| forged(&town, n, &mut chance)).collect();
        assert!(bo.check_in(&items).await.iter().all(|result| result["status"] == "rejected"));
        assert_eq!(bo.events(&town, 2).await, 0);
        // Her right code counts all the same.
        let right = bo.check_in(&[item(&town, &token_at(31, town.now()))]).await;
        assert_eq!(right[0]["status"], "recorded");
    }

    async fn the_same_code_sent_often_by_the_same_person_changes_nothing(town: Town) {
        let bo = town.person(2).await;
        let planned = planned(&town, 71).await;
        let code = token_at(31, town.now());
        let once = bo.check_in(&[item(&town, &code)]).await;
        let before = said(&town, 2, planned).await;
        for minutes in [0, 1, 30, 24 * 60] {
            town.pass(TimeDelta::minutes(minutes));
            for _ in 0..5 {
                let again = bo.check_in(&[item(&town, &code)]).await;
                assert_eq!(again[0]["at"], once[0]["at"]);
            }
            let after = said(&town, 2, planned).await;
            assert_eq!((after.outcome, after.credited), (before.outcome, before.credited));
            assert_eq!(after.said_in.map(|event| event.at), before.said_in.as_ref().map(|event| event.at));
        }
    }

    async fn a_code_older_than_a_week_is_her_word_and_decides_nothing(town: Town) {
        let (bo, last_thursday) = (town.person(2).await, planned(&town, 74).await);
        town.pass(TimeDelta::days(4));
        let results = bo.check_in(&[item(&town, &token_at(31, last_thursday.starts_at))]).await;
        assert_eq!((&results[0]["status"], &results[0]["reason"]), (&json!("needs_confirmation"), &json!("expired")));
        let account = said(&town, 2, last_thursday).await;
        assert_eq!((account.outcome, account.credited), (None, 0));
        assert_eq!(account.said_in.map(|event| event.evidence), Some(Evidence::OwnWord));
    }
}

async fn planned(town: &Town, n: u64) -> Planned {
    let found = town.state.db.occasion(&occasion(n)).await.expect("the schedule").expect("an occasion");
    Planned { starts_at: found.starts_at, ends_at: found.ends_at, cancelled: found.cancelled.is_some() }
}

/// What the log says of this person at that occasion.
async fn said(town: &Town, n: u64, planned: Planned) -> app::attendance::Account {
    let (from, to) = (planned.starts_at, planned.ends_at);
    let events = town.state.db.events_of_participant(&person(n), from, to).await.expect("the log");
    account(planned, &events, Rules { late_after: TimeDelta::minutes(15) })
}
