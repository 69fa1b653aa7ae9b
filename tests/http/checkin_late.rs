//! Digits that were typed without network and sent later; and a queue that belongs to somebody else.

use crate::{
    api::problem,
    checkin::{PATH, Phone as _, digits_at, fresh, is, log, rfc3339, sent},
};
use app::attendance::Evidence;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use tests::{Client, occasion, on_both_engines, site};

fn typed(code: &str, claimed_at: DateTime<Utc>) -> Value {
    json!({ "id": fresh(), "code": code, "direction": "in", "claimed_at": rfc3339(claimed_at) })
}

/// Sends one, from a phone whose clock shows this.
async fn send_by(phone: &Client, clock: DateTime<Utc>, item: &Value) -> Value {
    let clock = clock.timestamp_millis().to_string();
    let body = json!({ "check_ins": [item] });
    phone.post_json_with(PATH, &body, &[("steg-clock", &clock)]).await.expect(200).json()["results"][0].clone()
}

/// Digits that neither site shows around this moment.
fn wrong(at: DateTime<Utc>) -> String {
    let minutes = -20..20;
    let shown: Vec<String> =
        minutes.flat_map(|minute| [31, 32].map(|site| digits_at(site, at + TimeDelta::minutes(minute)))).collect();
    (0..10_000).map(|n| format!("{n:06}")).find(|code| !shown.contains(code)).expect("a wrong code")
}

on_both_engines! {
    async fn digits_sent_hours_later_are_her_own_word_at_the_site_that_showed_them(town: Town) {
        let bo = town.person(2).await;
        let then = town.now();
        // Three minutes off: what a phone's clock may well be.
        let item = typed(&digits_at(31, then), then + TimeDelta::minutes(3));
        town.pass(TimeDelta::hours(5));
        let result = bo.check_in(std::slice::from_ref(&item)).await.remove(0);
        is(&result, "needs_confirmation", Some("expired"), Some(71));
        assert_eq!(result["at"], rfc3339(then + TimeDelta::minutes(3)));
        let event = log(&town, 2).await.remove(0);
        assert_eq!((event.evidence, event.site, event.occasion), (Evidence::OwnWord, Some(site(31)), Some(occasion(71))));
        // The answer was lost: the same one again is the same one.
        assert_eq!(bo.check_in(&[item]).await.remove(0), result);
        assert_eq!(bo.events(&town, 2).await, 1);
        let receipt = bo.get(&format!("/check-in/receipt/{}", result["id"].as_str().expect("an id"))).await.expect(200);
        assert!(receipt.text().contains("Verkstaden"));
    }

    async fn wrong_digits_sent_later_are_kept_where_she_was_expected(town: Town) {
        let bo = town.person(2).await;
        let then = town.now();
        town.pass(TimeDelta::hours(5));
        let result = bo.check_in(&[typed(&wrong(then), then)]).await.remove(0);
        is(&result, "needs_confirmation", Some("expired"), Some(71));
        assert_eq!(log(&town, 2).await[0].evidence, Evidence::OwnWord);
    }

    async fn wrong_digits_from_nowhere_are_kept_without_a_site(town: Town) {
        let bo = town.person(2).await;
        let then = town.now() + TimeDelta::hours(8);
        town.pass(TimeDelta::hours(12));
        let result = bo.check_in(&[typed(&wrong(then), then)]).await.remove(0);
        is(&result, "needs_confirmation", Some("expired"), None);
        let event = log(&town, 2).await.remove(0);
        assert_eq!((event.site, event.occasion), (None, None));
        let receipt = bo.get(&format!("/check-in/receipt/{}", result["id"].as_str().expect("an id"))).await.expect(200);
        assert!(receipt.text().contains("Vi vet inte vilken plats."));
        for page in ["/attendance", "/", "/settings/data.json"] {
            bo.get(page).await.expect(200);
        }
    }

    async fn wrong_digits_of_this_moment_are_hers_to_correct(town: Town) {
        let bo = town.person(2).await;
        let item = typed(&wrong(town.now()), town.now() - TimeDelta::seconds(90));
        is(&bo.check_in(&[item]).await[0], "rejected", Some("wrong_code"), None);
        assert_eq!(bo.events(&town, 2).await, 0);
    }

    async fn digits_that_held_when_they_were_typed_are_not_wrong_two_minutes_later(town: Town) {
        let bo = town.person(2).await;
        let then = town.now();
        let code = digits_at(31, then - TimeDelta::seconds(50));
        town.pass(TimeDelta::seconds(100));
        is(&bo.check_in(&[typed(&code, then)]).await[0], "needs_confirmation", Some("expired"), Some(71));
    }

    async fn a_phone_a_day_off_is_one_own_word_and_right_again_when_it_says_so(town: Town) {
        let bo = town.person(2).await;
        let then = town.now();
        town.pass(TimeDelta::hours(2));
        for (at, off) in [TimeDelta::days(1), TimeDelta::days(-1), TimeDelta::days(-20_000)].into_iter().enumerate() {
            // It does not say what its clock shows: nothing is lost, though its time may be wrong.
            let item = typed(&wrong(then), then + off);
            let results = bo.check_in(&[item.clone(), item]).await;
            assert_eq!(results[0], results[1]);
            // A day before there was nothing; what cannot be is taken for now.
            is(&results[0], "needs_confirmation", Some("expired"), (at != 1).then_some(71));
            assert_eq!(bo.events(&town, 2).await, at * 2 + 1);
            let latest = log(&town, 2).await.into_iter().map(|event| event.at).max().expect("an entry");
            assert!(latest <= town.now(), "an entry of the future");
            // It does: the digits are found at their moment.
            let item = typed(&digits_at(31, then), then + off);
            let result = send_by(&bo, town.now() + off, &item).await;
            is(&result, "needs_confirmation", Some("expired"), Some(71));
            assert_eq!(result["at"], rfc3339(then));
            assert_eq!(send_by(&bo, town.now() + off + TimeDelta::hours(1), &item).await, result);
        }
    }

    async fn what_a_phone_says_of_its_clock_is_never_trusted_with_a_panic(town: Town) {
        let bo = town.person(2).await;
        for clock in ["", "x", "-1", "9223372036854775807", "-9223372036854775808", "1e9", "8210266876799999"] {
            let item = typed(&wrong(town.now()), town.now());
            let body = json!({ "check_ins": [item] });
            bo.post_json_with(PATH, &body, &[("steg-clock", clock)]).await.expect(200);
        }
    }

    async fn a_queue_of_somebody_else_is_not_taken_from_whoever_is_signed_in(town: Town) {
        let (amira, bo) = (town.person(1).await, town.person(2).await);
        let mark = |page: &str| {
            let mark = page.split("<meta name=\"person\" content=\"").nth(1).and_then(|rest| rest.split('"').next());
            mark.expect("a mark").to_owned()
        };
        let (hers, his) = (mark(&amira.get("/").await.text()), mark(&bo.get("/").await.text()));
        assert_ne!(hers, his);
        let body = json!({ "check_ins": [sent(&town, 31, "in")] });
        for wrong in [hers.as_str(), "", "x"] {
            problem(bo.post_json_with(PATH, &body, &[("steg-person", wrong)]).await, 401, "NotSignedIn");
        }
        problem(town.stranger().post_json_with(PATH, &body, &[("steg-person", &his)]).await, 401, "NotSignedIn");
        assert_eq!(bo.events(&town, 2).await + amira.events(&town, 1).await, 0);
        bo.post_json_with(PATH, &body, &[("steg-person", &his)]).await.expect(200);
        assert_eq!(bo.events(&town, 2).await, 1);
    }
}
