//! Check-ins: from a site's screen to the log, by the API and by forms.

use crate::api::problem;
use app::attendance::{Event, Evidence, Kind};
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use serde_json::{Value, json};
use server::site_code::{self, SiteKey};
use tests::{Client, Town, id, occasion, on_both_engines, person, site};

pub const PATH: &str = "/api/v1/check-ins";

/// An id that nobody else uses.
pub fn fresh() -> String {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(1_000_000);
    id(NEXT.fetch_add(1, Ordering::Relaxed))
}

/// The key of the site 31 or 32 of the town.
pub fn key(n: u64) -> SiteKey {
    let number = u32::try_from(n - 30).expect("a number");
    SiteKey { site: site(n), number, secret: [u8::try_from(n).expect("a byte"); 32] }
}

/// What the site's screen shows at a moment.
pub fn token_at(n: u64, at: DateTime<Utc>) -> String {
    site_code::token(&key(n), site_code::step_of(at), chrono_tz::Europe::Stockholm)
}

pub fn digits_at(n: u64, at: DateTime<Utc>) -> String {
    site_code::digits(&key(n), at, chrono_tz::Europe::Stockholm)
}

fn with_token(town: &Town, token: &str, direction: &str) -> Value {
    json!({ "id": fresh(), "token": token, "direction": direction, "claimed_at": rfc3339(town.now()) })
}

fn with_code(town: &Town, code: &str) -> Value {
    json!({ "id": fresh(), "code": code, "direction": "in", "claimed_at": rfc3339(town.now()) })
}

/// A check-in with what this site's screen shows now.
pub fn sent(town: &Town, site: u64, direction: &str) -> Value {
    with_token(town, &token_at(site, town.now()), direction)
}

pub fn rfc3339(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

pub trait Phone {
    /// Sends these and gives back their results.
    async fn check_in(&self, items: &[Value]) -> Vec<Value>;
    /// How many entries the log has of this person.
    async fn events(&self, town: &Town, n: u64) -> usize;
}

impl Phone for Client {
    async fn check_in(&self, items: &[Value]) -> Vec<Value> {
        let body = self.post_json(PATH, &json!({ "check_ins": items })).await.expect(200).json();
        body["results"].as_array().expect("results").clone()
    }

    async fn events(&self, town: &Town, n: u64) -> usize {
        log(town, n).await.len()
    }
}

pub async fn log(town: &Town, n: u64) -> Vec<Event> {
    let (from, to) = (town.now() - TimeDelta::days(400), town.now() + TimeDelta::days(400));
    town.state.db.events_of_participant(&person(n), from, to).await.expect("the log")
}

#[track_caller]
pub fn is(result: &Value, status: &str, reason: Option<&str>, occasion: Option<u64>) {
    assert_eq!(result["status"], status, "{result}");
    assert_eq!(result["reason"], json!(reason), "{result}");
    assert_eq!(result["occasion"]["id"].as_str(), occasion.map(id).as_deref(), "{result}");
}

on_both_engines! {
    async fn a_scanned_code_is_recorded_at_its_own_moment(town: Town) {
        let step_start = town.now();
        town.pass(TimeDelta::seconds(20));
        let item = with_token(&town, &token_at(31, step_start), "in");
        let results = town.person(2).await.check_in(std::slice::from_ref(&item)).await;
        is(&results[0], "recorded", None, Some(71));
        assert_eq!(results[0]["id"], item["id"]);
        assert_eq!(results[0]["at"], "2026-11-23T08:05:00.000Z");
        assert_eq!(results[0]["received_at"], "2026-11-23T08:05:20.000Z");
        assert_eq!(results[0]["occasion"]["activity"], "Träverkstad");
        assert_eq!(results[0]["occasion"]["site"], "Verkstaden");
        assert_eq!(results[0]["occasion"]["starts_at"], "2026-11-23T08:00:00.000Z");

        let log = log(&town, 2).await;
        assert_eq!(log.len(), 1);
        assert_eq!((log[0].kind, log[0].evidence, &log[0].author), (Kind::CheckIn, Evidence::SiteCode, &person(2)));
        assert_eq!((log[0].occasion.clone(), log[0].site.clone()), (Some(occasion(71)), Some(site(31))));
    }

    async fn the_activity_is_named_in_the_readers_language(town: Town) {
        let results = town.person(1).await.check_in(&[sent(&town, 31, "in")]).await;
        assert_eq!(results[0]["occasion"]["activity"], "ورشة النجارة");
    }

    async fn the_same_check_in_sent_again_is_the_same_check_in(town: Town) {
        let bo = town.person(2).await;
        let item = sent(&town, 31, "in");
        let first = bo.check_in(std::slice::from_ref(&item)).await;
        // Long after, when the code would count for less: what was recorded stands.
        town.pass(TimeDelta::days(9));
        assert_eq!(bo.check_in(&[item.clone(), item.clone()]).await, [first[0].clone(), first[0].clone()]);
        assert_eq!(bo.events(&town, 2).await, 1);
    }

    async fn the_same_check_in_from_many_at_once_is_recorded_once(town: Town) {
        let bo = town.person(2).await;
        let item = sent(&town, 31, "in");
        let mut sending = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let (bo, item) = (bo.clone(), item.clone());
            sending.spawn(async move { bo.check_in(&[item]).await });
        }
        let results = sending.join_all().await;
        assert!(results.iter().all(|result| *result == results[0]), "{results:?}");
        assert_eq!(bo.events(&town, 2).await, 1);
    }

    async fn the_same_id_with_other_content_is_refused_and_the_rest_recorded(town: Town) {
        let (amira, bo) = (town.person(1).await, town.person(2).await);
        let item = sent(&town, 31, "in");
        bo.check_in(std::slice::from_ref(&item)).await;
        for (member, other) in [
            ("direction", json!("out")), ("claimed_at", json!("2026-11-23T08:00:00Z")), ("token", json!("nonsense")),
        ] {
            let mut changed = item.clone();
            changed[member] = other;
            let rest = sent(&town, 31, "out");
            let answer = bo.post_json(PATH, &json!({ "check_ins": [changed, rest] })).await;
            let body = problem(answer, 422, "OtherContent");
            assert_eq!(body["ids"], json!([item["id"]]));
            assert_eq!(body["results"][0]["id"], rest["id"]);
            assert_eq!(body["results"].as_array().map(Vec::len), Some(1));
        }
        assert_eq!(bo.events(&town, 2).await, 4);
        // Nobody gets at somebody else's check-in by its id.
        problem(amira.post_json(PATH, &json!({ "check_ins": [item] })).await, 422, "OtherContent");
        assert_eq!(amira.events(&town, 1).await, 0);
        // Twice in one batch.
        let mut twice = item.clone();
        twice["direction"] = json!("out");
        problem(bo.post_json(PATH, &json!({ "check_ins": [item, twice] })).await, 422, "Invalid");
    }

    async fn a_code_sent_later_is_recorded_at_its_time_and_to_be_confirmed(town: Town) {
        let bo = town.person(2).await;
        let token = token_at(31, town.now());
        town.pass(TimeDelta::hours(5));
        let results = bo.check_in(&[with_token(&town, &token, "in")]).await;
        is(&results[0], "needs_confirmation", None, Some(71));
        assert_eq!(results[0]["at"], "2026-11-23T08:05:00.000Z");
        assert_eq!(results[0]["received_at"], "2026-11-23T13:05:00.000Z");
        assert_eq!(log(&town, 2).await[0].evidence, Evidence::SiteCodeLater);
    }

    async fn an_expired_code_is_kept_as_her_own_word(town: Town) {
        let bo = town.person(2).await;
        let token = token_at(31, town.now());
        town.pass(TimeDelta::days(7) + TimeDelta::minutes(1));
        let results = bo.check_in(&[with_token(&town, &token, "in")]).await;
        is(&results[0], "needs_confirmation", Some("expired"), Some(71));
        assert_eq!(log(&town, 2).await[0].evidence, Evidence::OwnWord);
    }

    async fn only_what_never_was_a_sites_code_is_rejected_and_each_is_judged_alone(town: Town) {
        let bo = town.person(2).await;
        let now = town.now();
        let mut altered = token_at(31, now).into_bytes();
        altered[20] = if altered[20] == b'A' { b'B' } else { b'A' };
        let altered = String::from_utf8(altered).expect("text");
        let unknown = SiteKey { number: 99, ..key(31) };
        let unknown = site_code::token(&unknown, site_code::step_of(now), chrono_tz::Europe::Stockholm);
        let items = [
            with_token(&town, "", "in"),
            with_token(&town, &altered, "in"),
            with_token(&town, &unknown, "in"),
            with_token(&town, &token_at(31, now + TimeDelta::seconds(30)), "in"),
            with_token(&town, &token_at(31, now + TimeDelta::seconds(15)), "in"),
            with_code(&town, "no"),
        ];
        let results = bo.check_in(&items).await;
        is(&results[0], "rejected", Some("forged"), None);
        is(&results[1], "rejected", Some("forged"), None);
        is(&results[2], "rejected", Some("unknown_site"), None);
        is(&results[3], "rejected", Some("future"), None);
        is(&results[4], "recorded", None, Some(71));
        is(&results[5], "rejected", Some("wrong_code"), None);
        assert_eq!(bo.events(&town, 2).await, 1);
    }

    async fn a_code_of_a_site_that_is_new_is_known(town: Town) {
        let bo = town.person(2).await;
        bo.check_in(&[sent(&town, 31, "in")]).await;
        let world = server::store::municipality::Municipality {
            sites: vec![server::store::municipality::Site {
                id: site(33), external_key: None, number: 3, secret: "ISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISE".to_owned(),
                name: "Parken".to_owned(), address: String::new(), supervisors: vec![],
            }],
            ..Default::default()
        };
        town.state.db.put(&world, town.now()).await.expect("written");
        town.pass(TimeDelta::seconds(3));
        is(&bo.check_in(&[sent(&town, 33, "in")]).await[0], "recorded", Some("no_occasion"), None);
    }

    async fn being_where_one_is_not_expected_is_a_visit(town: Town) {
        let (bo, celia) = (town.person(2).await, town.person(3).await);
        // Another site than hers; no place there; too early; after the end; a cancelled occasion.
        is(&bo.check_in(&[sent(&town, 32, "in")]).await[0], "recorded", Some("no_occasion"), None);
        is(&celia.check_in(&[sent(&town, 31, "in")]).await[0], "recorded", Some("no_occasion"), None);
        is(&celia.check_in(&[sent(&town, 32, "in")]).await[0], "recorded", Some("no_occasion"), None);
        town.pass(TimeDelta::hours(3));
        is(&bo.check_in(&[sent(&town, 31, "in")]).await[0], "recorded", Some("no_occasion"), None);
        is(&celia.check_in(&[sent(&town, 32, "in")]).await[0], "recorded", None, Some(72));
        town.pass(TimeDelta::hours(21));
        is(&bo.check_in(&[sent(&town, 31, "in")]).await[0], "recorded", Some("no_occasion"), None);
        let log = log(&town, 2).await;
        assert!(log.iter().all(|event| event.occasion.is_none() && event.site.is_some()), "{log:?}");
    }

    async fn one_checks_out_until_two_hours_after_the_end(town: Town) {
        let bo = town.person(2).await;
        bo.check_in(&[sent(&town, 31, "in")]).await;
        town.pass(TimeDelta::hours(4));
        is(&bo.check_in(&[sent(&town, 31, "out")]).await[0], "recorded", None, Some(71));
        town.pass(TimeDelta::hours(1));
        is(&bo.check_in(&[sent(&town, 31, "out")]).await[0], "recorded", Some("no_occasion"), None);
        assert_eq!(log(&town, 2).await[1].kind, Kind::CheckOut);
    }

    async fn a_typed_code_counts_for_its_minute_and_the_next(town: Town) {
        let bo = town.person(2).await;
        let code = digits_at(31, town.now());
        town.pass(TimeDelta::seconds(90));
        let item = with_code(&town, &format!("{} {}", &code[..3], &code[3..]));
        let first = bo.check_in(std::slice::from_ref(&item)).await;
        is(&first[0], "recorded", None, Some(71));
        assert_eq!(log(&town, 2).await[0].evidence, Evidence::TypedCode);
        assert_eq!(first[0]["at"], first[0]["received_at"]);
        town.pass(TimeDelta::seconds(60));
        is(&bo.check_in(&[with_code(&town, &code)]).await[0], "rejected", Some("wrong_code"), None);
        assert_eq!(bo.check_in(&[item]).await, first, "the answer was lost, and is asked for again");
        // Where she has no occasion, but the site's own digits: a visit.
        is(&bo.check_in(&[with_code(&town, &digits_at(32, town.now()))]).await[0], "recorded", Some("no_occasion"), None);
    }

    async fn wrong_codes_are_limited_and_a_scanned_code_never_is(town: Town) {
        let bo = town.person(2).await;
        let wrong = (0..1000).map(|n| format!("{n:06}")).find(|code| {
            [31, 32].iter().all(|site| [0, 60].iter().all(|ago| {
                digits_at(*site, town.now() - TimeDelta::seconds(*ago)) != *code
            }))
        }).expect("a wrong code");
        let guesses: Vec<Value> = (0..15).map(|_| with_code(&town, &wrong)).collect();
        let results = bo.check_in(&guesses).await;
        is(&results[9], "rejected", Some("wrong_code"), None);
        is(&results[10], "rejected", Some("too_many"), None);
        // Now not even the right digits are looked at, alone.
        let right = digits_at(31, town.now());
        let answer = bo.post_json(PATH, &json!({ "check_ins": [with_code(&town, &right)] })).await;
        assert!(answer.headers["retry-after"].to_str().is_ok_and(|wait| wait.parse::<u32>().is_ok_and(|s| s > 0)));
        problem(answer, 429, "TooMany");
        // A scanned code is, also beside a typed one.
        let results = bo.check_in(&[with_code(&town, &right), sent(&town, 31, "in")]).await;
        is(&results[0], "rejected", Some("too_many"), None);
        is(&results[1], "recorded", None, Some(71));
        // Others are not touched by it, and the time passes.
        is(&town.person(1).await.check_in(&[with_code(&town, &right)]).await[0], "recorded", None, Some(71));
        town.pass(TimeDelta::minutes(10));
        is(&bo.check_in(&[with_code(&town, &digits_at(31, town.now()))]).await[0], "recorded", None, Some(71));
    }

    async fn the_digits_of_one_site_cannot_be_tried_by_many_together(town: Town) {
        for _ in 0..300 {
            town.state.limits.failed(&format!("site:{}", site(31)), town.now());
        }
        let bo = town.person(2).await;
        let code = with_code(&town, &digits_at(31, town.now()));
        problem(bo.post_json(PATH, &json!({ "check_ins": [code] })).await, 429, "TooMany");
        is(&bo.check_in(&[sent(&town, 31, "in")]).await[0], "recorded", None, Some(71));
    }

    async fn two_hundred_phones_behind_one_address_check_in(town: Town) {
        use server::store::municipality::{Municipality, Person};
        let people: Vec<Person> = (1000..1200).map(|n| Person {
            id: person(n), external_key: None, role: app::account::Role::Participant, name: format!("P {n}"),
            alias: None, language: "sv".to_owned(), level: None, stage: None, weekly_minutes: None, counsellor: None,
        }).collect();
        let places = people.iter().map(|who| (who.id.clone(), occasion(71))).collect();
        let world = Municipality { people, places, ..Municipality::default() };
        town.state.db.put(&world, town.now()).await.expect("written");
        let mut phones = tokio::task::JoinSet::new();
        for n in 1000..1200 {
            let phone = town.person(n).await;
            // Every fourth mistypes first.
            let mut items = vec![sent(&town, 31, "in")];
            if n % 4 == 0 {
                items.insert(0, with_code(&town, "12345"));
            }
            phones.spawn(async move { phone.check_in(&items).await });
        }
        for results in phones.join_all().await {
            is(results.last().expect("a result"), "recorded", None, Some(71));
        }
    }

    async fn the_check_in_page_says_where_she_is_expected_and_takes_digits(town: Town) {
        for (n, here, title) in [(2, "Jag är här", "Kvitto: du kom"), (1, "أنا هنا", "إيصال: وصلت")] {
            let phone = town.person(n).await;
            let page = phone.get("/check-in").await.expect(200).text();
            assert!(page.contains("09:00–12:00") && page.contains("Verkstaden"), "{page}");
            assert!(page.find(here) < page.find("value=\"out\""), "{page}");
            let id = hidden(&page, "id");
            let code = digits_at(31, town.now());
            let fields = [("id", id.as_str()), ("code", code.as_str()), ("direction", "in")];
            let receipt = phone.submit("/check-in", "/form/check-in/code", &fields).await.expect(200).text();
            for part in [title, "Verkstaden", "09:05", "Siv Test", "09:00–12:00"] {
                assert!(receipt.contains(part), "no {part}: {receipt}");
            }
            // A double tap is one check-in.
            phone.submit("/check-in", "/form/check-in/code", &fields).await.expect(200);
            assert_eq!(phone.events(&town, n).await, 1);
            // Back, and the other button, on the page as it was: a check-out.
            let fields = [("id", id.as_str()), ("code", code.as_str()), ("direction", "out")];
            phone.submit("/check-in", "/form/check-in/code", &fields).await.expect(200);
            assert_eq!(phone.events(&town, n).await, 2);
        }
    }

    async fn after_checking_in_the_large_button_is_for_leaving(town: Town) {
        let bo = town.person(2).await;
        bo.check_in(&[sent(&town, 31, "in")]).await;
        let page = bo.get("/check-in").await.expect(200).text();
        assert!(page.contains("Du checkade in"), "{page}");
        assert!(page.find("value=\"out\"") < page.find("value=\"in\""), "{page}");
    }

    async fn each_wrong_field_of_the_form_is_said(town: Town) {
        let bo = town.person(2).await;
        let (id, right) = (fresh(), digits_at(31, town.now()));
        for (fields, says) in [
            ([("id", id.as_str()), ("code", "12345"), ("direction", "in")], "Koden har sex siffror."),
            ([("id", id.as_str()), ("code", "00000x"), ("direction", "in")], "Koden har sex siffror."),
            ([("id", "7"), ("code", right.as_str()), ("direction", "in")], "Fyll i alla rutor"),
            ([("id", id.as_str()), ("code", right.as_str()), ("direction", "up")], "Fyll i alla rutor"),
            ([("id", id.as_str()), ("code", right.as_str()), ("other", "in")], "Fyll i alla rutor"),
        ] {
            let page = bo.submit("/check-in", "/form/check-in/code", &fields).await.text();
            assert!(page.contains(says), "{fields:?}: {page}");
        }
        let wrong = if right == "000000" { "000001" } else { "000000" };
        let fields = [("id", id.as_str()), ("code", wrong), ("direction", "in")];
        let page = bo.submit("/check-in", "/form/check-in/code", &fields).await.text();
        assert!(page.contains("Siffrorna stämmer inte."), "{page}");
        for _ in 0..10 {
            bo.submit("/check-in", "/form/check-in/code", &fields).await;
        }
        let page = bo.submit("/check-in", "/form/check-in/code", &fields).await.text();
        assert!(page.contains("för många försök"), "{page}");
        assert_eq!(bo.events(&town, 2).await, 0);
    }

    async fn a_scanned_code_shows_first_and_records_when_pressed(town: Town) {
        let celia = town.person(3).await;
        let bo = town.person(2).await;
        let address = format!("/c/{}", token_at(31, town.now()));
        let page = bo.get(&address).await.expect(200).text();
        assert!(page.contains("Verkstaden") && page.contains("Träverkstad") && page.contains("Jag är här"), "{page}");
        assert_eq!(bo.events(&town, 2).await, 0, "looking records nothing");
        let id = hidden(&page, "id");
        let fields = [("id", id.as_str()), ("direction", "in")];
        let receipt = bo.submit(&address, &address, &fields).await.expect(200).text();
        assert!(receipt.contains("Du är incheckad.") && receipt.contains("Koden på plats skannades"), "{receipt}");
        bo.submit(&address, &address, &fields).await.expect(200);
        assert_eq!(bo.events(&town, 2).await, 1);
        // Not expected here: a visit, and said so, in English.
        let page = celia.get(&address).await.expect(200).text();
        assert!(page.contains("You have no activity here now."), "{page}");
        let id = hidden(&page, "id");
        let receipt = celia.submit(&address, &address, &[("id", &id), ("direction", "in")]).await.expect(200).text();
        assert!(receipt.contains("A visit") && receipt.contains("You are checked in."), "{receipt}");
    }

    async fn a_scanned_code_that_is_late_or_unreadable_says_so(town: Town) {
        let bo = town.person(2).await;
        let address = format!("/c/{}", token_at(31, town.now()));
        town.pass(TimeDelta::hours(2));
        let page = bo.get(&address).await.expect(200).text();
        assert!(page.contains("Handledaren bekräftar sedan."), "{page}");
        let id = hidden(&page, "id");
        let receipt = bo.submit(&address, &address, &[("id", &id), ("direction", "in")]).await.expect(200).text();
        assert!(receipt.contains("Vi har tagit emot det.") && receipt.contains("Kom till oss"), "{receipt}");
        town.pass(TimeDelta::days(8));
        assert!(bo.get(&address).await.expect(200).text().contains("Koden är gammal."));
        for bad in ["/c/-", "/c/hello", "/c/%F0%9F%90%B1", &format!("/c/{}", "A".repeat(34)), &format!("{address}x")] {
            let page = bo.get(bad).await.expect(422).text();
            assert!(page.contains("Vi kan inte läsa den här koden. Fråga handledaren."), "{page}");
            let page = bo.submit(bad, bad, &[("id", &fresh()), ("direction", "in")]).await.expect(422).text();
            assert!(page.contains("Vi kan inte läsa den här koden."), "{page}");
        }
        let page = bo.submit(&address, &address, &[("id", "x"), ("direction", "in")]).await.text();
        assert!(page.contains("Fyll i alla rutor"), "{page}");
    }

    async fn the_pages_are_for_participants_and_the_receipt_for_its_own(town: Town) {
        let scanned = format!("/c/{}", token_at(31, town.now()));
        let bo = town.person(2).await;
        let results = bo.check_in(&[sent(&town, 31, "in")]).await;
        let receipt = format!("/check-in/receipt/{}", results[0]["id"].as_str().expect("an id"));
        bo.get(&receipt).await.expect(200);
        town.person(1).await.get(&receipt).await.expect(404);
        for address in ["/check-in", &scanned, &receipt] {
            let page = town.stranger().get(address).await.expect(401).text();
            assert!(page.contains(&format!("name=\"to\" value=\"{address}\"")), "{page}");
            for staff in [11, 21, 41, 51] {
                town.person(staff).await.get(address).await.expect(403);
            }
        }
        for nothing in [fresh(), "x".to_owned()] {
            bo.get(&format!("/check-in/receipt/{nothing}")).await.expect(404);
        }
        let page = town.stranger().submit(&scanned, &scanned, &[("id", &fresh()), ("direction", "in")]).await;
        page.expect(401);
        town.person(21).await.submit(&scanned, &scanned, &[("id", &fresh()), ("direction", "in")]).await.expect(403);
    }
}

/// The value of a hidden field of a page.
fn hidden(page: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let value = page.split(&mark).nth(1).and_then(|rest| rest.split('"').next());
    value.expect("the page has the field").to_owned()
}
