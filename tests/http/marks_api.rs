//! What a supervisor's phone sends: marks and scans.

use crate::{
    api::problem,
    site::{last_mark, log, said},
};
use app::attendance::{Evidence, Kind, Outcome};
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use http::header::HeaderValue;
use serde_json::{Value, json};
use tests::{Answer, Client, Town, id, on_both_engines, person};

fn path(site: u64) -> String {
    format!("/api/v1/sites/{}/marks", id(site))
}

fn rfc3339(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// A mark of the workshop, tapped now.
fn mark(town: &Town, who: u64, outcome: Option<&str>) -> Value {
    json!({
        "id": town.state.new_id().unwrap(), "participant": id(who), "occasion": id(71), "outcome": outcome,
        "at": rfc3339(town.now()),
    })
}

async fn send(who: &Client, marks: &[Value]) -> Answer {
    who.post_json(&path(31), &json!({ "marks": marks })).await
}

/// Status and reason of each result.
fn results(answer: Answer) -> Vec<(String, Option<String>)> {
    let body = answer.expect(200).json();
    let results = body["results"].as_array().unwrap().iter();
    results
        .map(|result| (result["status"].as_str().unwrap().to_owned(), result["reason"].as_str().map(str::to_owned)))
        .collect()
}

fn recorded() -> (String, Option<String>) {
    ("recorded".to_owned(), None)
}

fn rejected(why: &str) -> (String, Option<String>) {
    ("rejected".to_owned(), Some(why.to_owned()))
}

on_both_engines! {
    async fn only_the_sites_supervisor_sends_marks(town: Town) {
        let batch = json!({ "marks": [mark(&town, 1, Some("present"))] });
        for path in [path(31), path(31).replace("marks", "scans")] {
            problem(town.stranger().post_json(&path, &batch).await, 401, "NotSignedIn");
            for (who, status, kind) in
                [(1, 403, "NotAllowed"), (11, 403, "NotAllowed"), (41, 403, "NotAllowed"), (51, 403, "NotAllowed"),
                (22, 404, "NotFound")]
            {
                problem(town.person(who).await.post_json(&path, &batch).await, status, kind);
            }
        }
        problem(town.person(21).await.post_json("/api/v1/sites/none/marks", &batch).await, 404, "NotFound");
        problem(town.person(21).await.post_json(&path(99), &batch).await, 404, "NotFound");
        assert!(log(&town, 71).await.is_empty());
    }

    async fn a_mark_is_an_entry_of_the_log_and_the_same_id_makes_no_other(town: Town) {
        let siv = town.person(21).await;
        let marks = [mark(&town, 1, Some("late")), mark(&town, 2, Some("not_there"))];
        let answer = send(&siv, &marks).await.expect(200);
        assert_eq!(answer.headers["cache-control"], "no-store");
        let first = answer.json();
        town.pass(TimeDelta::minutes(3));
        assert_eq!(send(&siv, &marks).await.expect(200).json(), first);
        let entries = log(&town, 71).await;
        assert_eq!(entries.len(), 2);
        assert!(entries.iter().all(|event| event.evidence == Evidence::SupervisorMark
            && event.author == person(21)
            && event.device.is_some()));
        assert_eq!(last_mark(&town, 71, 1).await, Some(Outcome::Late));
        // Undone, by an entry that names the one before.
        let undo = mark(&town, 1, None);
        assert_eq!(results(send(&siv, &[undo]).await), [recorded()]);
        assert_eq!(last_mark(&town, 71, 1).await, None);
        let hers = log(&town, 71).await.into_iter().rfind(|event| event.participant == person(1));
        assert!(hers.unwrap().replaces.is_some());
    }

    async fn an_id_with_other_content_is_refused_and_the_rest_of_the_batch_is_not(town: Town) {
        let siv = town.person(21).await;
        let first = mark(&town, 1, Some("present"));
        send(&siv, std::slice::from_ref(&first)).await.expect(200);
        let mut other = first.clone();
        other["outcome"] = json!("late");
        let body = problem(send(&siv, &[other, mark(&town, 2, Some("present"))]).await, 422, "OtherContent");
        assert_eq!(body["ids"], json!([first["id"]]));
        assert_eq!(body["results"].as_array().unwrap().len(), 1);
        assert_eq!(last_mark(&town, 71, 1).await, Some(Outcome::Present));
        assert_eq!(last_mark(&town, 71, 2).await, Some(Outcome::Present));
        // An entry that no phone sent is other content too, and so is another person's.
        let theirs = said(&town, 1, Some(71), Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        let mut taken = mark(&town, 2, Some("late"));
        taken["id"] = json!(theirs);
        problem(send(&siv, &[taken]).await, 422, "OtherContent");
    }

    async fn two_taps_without_network_end_as_the_last_one(town: Town) {
        let siv = town.person(21).await;
        let taps = [mark(&town, 1, Some("present")), mark(&town, 1, Some("left_early"))];
        assert_eq!(results(send(&siv, &taps).await), [recorded(), recorded()]);
        assert_eq!(last_mark(&town, 71, 1).await, Some(Outcome::LeftEarly));
        let page = siv.get(&format!("/site/{}/roll?occasion={}", id(31), id(71))).await.expect(200).text();
        assert!(page.contains("value=\"left_early\" checked"), "{page}");
    }

    async fn each_wrong_member_is_named(town: Town) {
        let siv = town.person(21).await;
        for body in [json!([]), json!({}), json!({ "marks": {} })] {
            assert_eq!(problem(siv.post_json(&path(31), &body).await, 422, "Invalid")["errors"][0]["pointer"], "#/marks");
        }
        let good = mark(&town, 1, Some("present"));
        for (member, bad) in [
            ("id", json!("1")), ("id", json!(id(1).replace("-7000-", "-4000-"))), ("participant", json!("Amira")),
            ("participant", json!(null)), ("occasion", json!(7)), ("outcome", json!("sick")), ("outcome", json!("")),
            ("outcome", json!(true)), ("at", json!("now")), ("at", json!(null)),
        ] {
            let mut item = mark(&town, 2, Some("present"));
            item[member] = bad;
            let body = problem(send(&siv, &[good.clone(), item]).await, 422, "Invalid");
            assert_eq!(body["errors"][0]["pointer"], format!("#/marks/1/{member}"));
        }
        let mut without = good.clone();
        without.as_object_mut().unwrap().remove("outcome");
        problem(send(&siv, &[without]).await, 422, "Invalid");
        let many: Vec<Value> = (0..101).map(|_| mark(&town, 1, Some("present"))).collect();
        problem(send(&siv, &many).await, 422, "Invalid");
        let mut twice = good.clone();
        twice["outcome"] = json!("late");
        let body = problem(send(&siv, &[good.clone(), twice]).await, 422, "Invalid");
        assert_eq!(body["errors"][0]["pointer"], "#/marks/1/id");
        assert!(log(&town, 71).await.is_empty());
        assert_eq!(results(send(&siv, &[good.clone(), good]).await), [recorded(), recorded()]);
        assert_eq!(log(&town, 71).await.len(), 1);
    }

    async fn marks_of_what_is_not_hers_are_rejected_one_by_one(town: Town) {
        let siv = town.person(21).await;
        let of = |what: u64, who: u64| {
            let mut mark = mark(&town, who, Some("present"));
            mark["occasion"] = json!(id(what));
            mark
        };
        // Another site's, tomorrow's, nobody's; then somebody who was never here, and nobody at all.
        let marks = [of(72, 1), of(73, 1), of(99, 1), of(71, 3), of(71, 99), of(71, 1)];
        let expected = [
            rejected("closed"), rejected("closed"), rejected("closed"), rejected("unknown_person"),
            rejected("unknown_person"), recorded(),
        ];
        assert_eq!(results(send(&siv, &marks).await), expected);
        town.pass(TimeDelta::days(1));
        assert_eq!(results(send(&siv, &[of(73, 1)]).await), [rejected("cancelled")]);
        assert_eq!(results(send(&siv, &[of(71, 1)]).await), [recorded()]);
        town.pass(TimeDelta::days(7));
        assert_eq!(results(send(&siv, &[of(71, 1)]).await), [rejected("closed")]);
    }

    async fn somebody_without_a_place_who_came_here_is_marked_too(town: Town) {
        said(&town, 3, None, Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        let siv = town.person(21).await;
        assert_eq!(results(send(&siv, &[mark(&town, 3, Some("present"))]).await), [recorded()]);
        assert_eq!(last_mark(&town, 71, 3).await, Some(Outcome::Present));
    }

    async fn the_moment_is_the_taps_and_never_of_the_future(town: Town) {
        let siv = town.person(21).await;
        let tapped = town.now();
        let late = mark(&town, 1, Some("present"));
        let mut ahead = mark(&town, 2, Some("present"));
        ahead["at"] = json!(rfc3339(tapped + TimeDelta::days(2)));
        town.pass(TimeDelta::hours(2));
        assert_eq!(results(send(&siv, &[late, ahead]).await), [recorded(), recorded()]);
        let log = log(&town, 71).await;
        let of = |who| log.iter().find(|event| event.participant == person(who)).unwrap();
        assert_eq!((of(1).at, of(1).received_at), (tapped, town.now()));
        assert_eq!(of(2).at, town.now());
    }

    async fn a_phone_whose_clock_is_wrong_says_so_and_is_put_right(town: Town) {
        let siv = town.person(21).await;
        let day = TimeDelta::days(1);
        let mut tapped = mark(&town, 1, Some("present"));
        tapped["at"] = json!(rfc3339(town.now() + day - TimeDelta::minutes(2)));
        let body = json!({ "marks": [tapped] }).to_string();
        let mut request = siv.request(http::Method::POST, &path(31), axum::body::Body::from(body));
        request.headers_mut().insert("content-type", HeaderValue::from_static("application/json"));
        let clock = (town.now() + day).timestamp_millis().to_string();
        request.headers_mut().insert("steg-clock", HeaderValue::from_str(&clock).unwrap());
        siv.send(request).await.expect(200);
        assert_eq!(log(&town, 71).await[0].at, town.now() - TimeDelta::minutes(2));
    }

    async fn a_mark_that_waited_does_not_undo_what_another_saw_later(town: Town) {
        let (siv, other_phone) = (town.person(21).await, town.person(21).await);
        let waited = mark(&town, 1, Some("not_there"));
        town.pass(TimeDelta::minutes(30));
        assert_eq!(results(send(&other_phone, &[mark(&town, 1, Some("late"))]).await), [recorded()]);
        town.pass(TimeDelta::minutes(30));
        // It stands in the log, once, and is shown as what it is; what counts is what was seen later.
        for _ in 0..2 {
            assert_eq!(results(send(&siv, std::slice::from_ref(&waited)).await), [recorded()]);
            assert_eq!(last_mark(&town, 71, 1).await, Some(Outcome::Late));
        }
        let entries = log(&town, 71).await;
        assert_eq!((entries.len(), entries[1].outcome, &entries[1].replaces), (2, Some(Outcome::NotThere), &None));
        assert_eq!(entries[1].at, town.now() - TimeDelta::hours(1));
        let roll = siv.get(&format!("/site/{}/roll?occasion={}&lang=en", id(31), id(71))).await.expect(200).text();
        let desk = town.person(11).await.get(&format!("/desk/people/{}?lang=en", id(1))).await.expect(200).text();
        let hers = town.person(1).await.get("/attendance?lang=en").await.expect(200).text();
        assert!(roll.contains("value=\"late\" checked"), "{roll}");
        for page in [&roll, &desk, &hers] {
            assert!(page.contains("Not there, ") && page.contains("A later mark counts."), "{page}");
        }
        let hers = town.person(1).await.get("/attendance").await.expect(200).text();
        assert!(hers.contains("تُحتسب علامة لاحقة"), "{hers}");
        // Nobody is asked about it.
        let waiting = town.person(11).await.get("/desk/follow-up?lang=en").await.expect(200).text();
        assert!(!waiting.contains("Amira"), "{waiting}");
        assert_eq!(results(send(&siv, &[mark(&town, 1, Some("present"))]).await), [recorded()]);
        assert_eq!(last_mark(&town, 71, 1).await, Some(Outcome::Present));
    }

    async fn a_mark_that_waited_does_not_undo_what_was_taken_back_later(town: Town) {
        let (siv, other_phone) = (town.person(21).await, town.person(21).await);
        let waited = mark(&town, 1, Some("not_there"));
        town.pass(TimeDelta::minutes(30));
        for outcome in [Some("late"), None] {
            assert_eq!(results(send(&other_phone, &[mark(&town, 1, outcome)]).await), [recorded()]);
        }
        assert_eq!(results(send(&siv, &[waited]).await), [recorded()]);
        assert_eq!(last_mark(&town, 71, 1).await, None);
    }

    async fn after_the_servers_clock_was_set_back_what_is_tapped_now_is_the_later_mark(town: Town) {
        let (siv, other_phone) = (town.person(21).await, town.person(21).await);
        town.pass(TimeDelta::hours(1));
        let waited = mark(&town, 1, Some("not_there"));
        town.pass(TimeDelta::minutes(10));
        assert_eq!(results(send(&other_phone, &[mark(&town, 1, Some("late"))]).await), [recorded()]);
        town.pass(TimeDelta::minutes(-40));
        // Half an hour ago by the phone's own clock.
        let clock = (town.now() + TimeDelta::minutes(40)).timestamp_millis().to_string();
        let by = async |marks: &Value| {
            let body = json!({ "marks": [marks] });
            results(siv.post_json_with(&path(31), &body, &[("steg-clock", &clock)]).await)
        };
        assert_eq!(by(&waited).await, [recorded()]);
        assert_eq!(last_mark(&town, 71, 1).await, Some(Outcome::Late));
        let mut tapped = mark(&town, 1, Some("present"));
        tapped["at"] = json!(rfc3339(town.now() + TimeDelta::minutes(40) - TimeDelta::seconds(2)));
        assert_eq!(by(&tapped).await, [recorded()]);
        assert_eq!(last_mark(&town, 71, 1).await, Some(Outcome::Present));
    }

    async fn what_is_no_participants_code_is_rejected(town: Town) {
        let siv = town.person(21).await;
        let scan = |token: &str| json!({
            "id": town.state.new_id().unwrap(), "token": token, "direction": "in", "at": rfc3339(town.now()),
        });
        let to = path(31).replace("marks", "scans");
        let scans = [scan(""), scan("https://elsewhere.example/x"), scan(&"A".repeat(34)), scan("https://steg.example/p/AwAAAAEAAAAAAAAAAAAAAAAAAAAA")];
        let became = results(siv.post_json(&to, &json!({ "scans": scans })).await);
        assert_eq!(became[0], rejected("not_a_code"));
        assert_eq!(became[1], rejected("not_a_code"));
        assert_eq!(became[3], rejected("forged"));
        for (member, bad) in [("id", json!(1)), ("token", json!(7)), ("direction", json!("up")), ("at", json!("2026"))] {
            let mut item = scan("x");
            item[member] = bad;
            let body = problem(siv.post_json(&to, &json!({ "scans": [item] })).await, 422, "Invalid");
            assert_eq!(body["errors"][0]["pointer"], format!("#/scans/0/{member}"));
        }
    }
}
