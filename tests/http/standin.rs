use crate::site::log;
use app::attendance::Outcome;
use chrono::{SecondsFormat, TimeDelta};
use serde_json::json;
use tests::{Answer, Client, Town, id, on_both_engines, site};

fn page() -> String {
    format!("/site/{}/stand-in", id(31))
}

async fn invite(who: &Client, name: &str) -> Answer {
    who.post(&page(), "/form/stand-in/invite", &[("site", &id(31)), ("name", name)]).await
}

/// Lets this name stand in, and signs her in with the code that the page shows.
async fn stand_in(town: &Town, name: &str) -> Client {
    let siv = town.person(21).await;
    let made = invite(&siv, name).await.expect(302);
    let set = made.headers.get_all("set-cookie").iter().filter_map(|set| set.to_str().ok());
    let carried = set.filter_map(|set| set.split(';').next()).find(|set| set.starts_with("__Host-code=")).unwrap();
    let mut with = siv.clone();
    with.cookie = Some(format!("{}; {carried}", siv.cookie.clone().unwrap()));
    let shown = with.get(&page()).await.expect(200).text();
    let code = shown.split("/join/").nth(1).and_then(|rest| rest.get(..16)).expect("a code").to_owned();
    assert!(shown.contains(name) && shown.contains("23:59"), "{shown}");
    let join = format!("/join/{code}");
    let joined = town.stranger().post(&join, "/form/account/join", &[("code", &code)]).await.expect(302);
    assert_eq!(joined.location(), "/site");
    let set = joined.headers.get_all("set-cookie").iter().filter_map(|set| set.to_str().ok());
    let cookie = set.filter_map(|set| set.split(';').next()).find(|set| set.starts_with("__Host-steg=")).unwrap();
    let mut vera = town.stranger();
    vera.cookie = Some(cookie.to_owned());
    vera
}

on_both_engines! {
    async fn a_stand_in_sees_one_site_today_and_stands_in_the_log_by_her_own_name(town: Town) {
        let vera = stand_in(&town, "Vera Vikarie").await;
        let groups = vera.get("/site").await.expect(200).text();
        assert!(groups.contains("Verkstaden") && !groups.contains("Biblioteket"), "{groups}");
        vera.get(&format!("/site/{}/roll?occasion={}", id(31), id(71))).await.expect(200);
        // Not another day's, not another site's, no other stand-in, no card.
        vera.get(&format!("/site/{}/roll?occasion={}", id(31), id(74))).await.expect(404);
        vera.get(&format!("/site/{}/roll", id(32))).await.expect(404);
        vera.get(&page()).await.expect(403);
        vera.get(&format!("/site/{}/people/{}/card", id(31), id(1))).await.expect(403);
        let mark = json!({ "marks": [{
            "id": town.state.new_id().unwrap(), "participant": id(2), "occasion": id(71), "outcome": "present",
            "at": town.now().to_rfc3339_opts(SecondsFormat::Millis, true),
        }]});
        let sent = vera.post_json(&format!("/api/v1/sites/{}/marks", id(31)), &mark).await.expect(200).json();
        assert_eq!(sent["results"][0]["status"], "recorded");
        assert_eq!(log(&town, 71).await[0].outcome, Some(Outcome::Present));
        let own = town.person(2).await.get("/attendance").await.expect(200).text();
        assert!(own.contains("Vera Vikarie"), "{own}");
    }

    async fn it_ends_by_itself_when_the_local_day_does(town: Town) {
        let vera = stand_in(&town, "Vera Vikarie").await;
        // 09:05 in Stockholm: until midnight it is 14 hours and 55 minutes.
        town.pass(TimeDelta::minutes(14 * 60 + 54));
        vera.get("/site").await.expect(200);
        town.pass(TimeDelta::minutes(1));
        vera.get("/site").await.expect(401);
        assert!(town.state.db.stand_ins_at(&site(31), town.now()).await.unwrap().is_empty());
    }

    async fn what_was_tapped_that_day_may_still_be_sent_until_noon_and_nothing_else(town: Town) {
        let vera = stand_in(&town, "Vera Vikarie").await;
        let here = vera.get("/site?lang=en").await.expect(200).text();
        assert!(here.contains("You are a stand-in until 23:59 today."), "{here}");
        let mark_of = here.split("name=\"person\" content=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let evening = town.now() + TimeDelta::hours(2);
        let item = |who: u64, what: u64, outcome: &str, at: chrono::DateTime<chrono::Utc>| {
            json!({
                "id": town.state.new_id().unwrap(), "participant": id(who), "occasion": id(what), "outcome": outcome,
                "at": at.to_rfc3339_opts(SecondsFormat::Millis, true),
            })
        };
        let (marks, scans) = (format!("/api/v1/sites/{}/marks", id(31)), format!("/api/v1/sites/{}/scans", id(31)));
        let hers = item(2, 71, "present", evening);
        // 00:01 in Stockholm.
        town.pass(TimeDelta::minutes(14 * 60 + 56));
        let tapped_after = item(1, 71, "present", town.now());
        // Another day's group, another site's, one who is not known here.
        let (past, other, stranger) =
            (item(1, 74, "late", evening), item(1, 72, "late", evening), item(3, 71, "late", evening));
        let queue = [("steg-person", mark_of)];
        let body = json!({ "marks": [hers, tapped_after, past, other, stranger] });
        let results = vera.post_json_with(&marks, &body, &queue).await.expect(200).json()["results"].clone();
        let of = |item: &serde_json::Value| {
            let all = results.as_array().unwrap();
            let one = all.iter().find(|one| one["id"] == item["id"]).unwrap_or_else(|| panic!("{item}: {results}"));
            (one["status"].as_str().unwrap().to_owned(), one["reason"].as_str().map(str::to_owned))
        };
        assert_eq!(of(&hers), ("recorded".to_owned(), None));
        for refused in [&tapped_after, &past, &other] {
            assert_eq!(of(refused), ("rejected".to_owned(), Some("closed".to_owned())), "{refused}");
        }
        assert_eq!(of(&stranger), ("rejected".to_owned(), Some("unknown_person".to_owned())));
        let entries = log(&town, 71).await;
        assert_eq!((entries.len(), entries[0].at, entries[0].outcome), (1, evening, Some(Outcome::Present)));
        // Scans alike: the code is looked at when it was scanned on her day, and not after it.
        let scan = |at: chrono::DateTime<chrono::Utc>| {
            json!({ "scans": [{
                "id": town.state.new_id().unwrap(), "token": "x", "direction": "in",
                "at": at.to_rfc3339_opts(SecondsFormat::Millis, true),
            }]})
        };
        for (at, reason) in [(evening, "not_a_code"), (town.now(), "closed")] {
            let answer = vera.post_json_with(&scans, &scan(at), &queue).await.expect(200).json();
            assert_eq!(answer["results"][0]["reason"], reason);
        }
        // Not as somebody else, not at another site, not by another way, and no page.
        vera.post_json_with(&marks, &body, &[("steg-person", "somebodyelse")]).await.expect(401);
        vera.post_json(&format!("/api/v1/sites/{}/marks", id(32)), &body).await.expect(404);
        vera.post_json("/api/v1/check-ins", &json!({ "check_ins": [] })).await.expect(401);
        vera.get(&format!("/api/v1/sites/{}/code", id(31))).await.expect(401);
        for page in ["/site", "/settings", "/settings/data.json", "/"] {
            vera.get(page).await.expect(401);
        }
        let roll = format!("/site/{}/roll?occasion={}", id(31), id(71));
        let text = vera.get(&format!("{roll}&lang=en")).await.expect(401).text();
        assert!(text.contains("Your day as a stand-in has ended.") && text.contains(mark_of), "{text}");
        for name in ["Bo Test", "Amira", "Vera", "Verkstaden"] {
            assert!(!text.contains(name), "{name}: {text}");
        }
        let form = [("site", &*id(31)), ("occasion", &*id(71)), (&*format!("outcome[{}]", id(1)), "present")];
        vera.submit(&roll, "/form/site/mark", &form).await;
        assert_eq!(log(&town, 71).await.len(), 1);
        // The next afternoon it is over, and only then does the page no longer say that it sends.
        town.pass(TimeDelta::minutes(11 * 60 + 58));
        let late = json!({ "marks": [item(4, 71, "present", evening)] });
        vera.post_json_with(&marks, &late, &queue).await.expect(200);
        town.pass(TimeDelta::minutes(1));
        vera.post_json_with(&marks, &late, &queue).await.expect(401);
        assert!(!vera.get("/site?lang=en").await.expect(401).text().contains("Your day as a stand-in"));
    }

    async fn whoever_was_ended_before_sends_nothing_more(town: Town) {
        let vera = stand_in(&town, "Vera Vikarie").await;
        let person = town.state.db.stand_ins_at(&site(31), town.now()).await.unwrap()[0].person.to_string();
        let mark = json!({ "marks": [{
            "id": town.state.new_id().unwrap(), "participant": id(2), "occasion": id(71), "outcome": "present",
            "at": town.now().to_rfc3339_opts(SecondsFormat::Millis, true),
        }]});
        let fields = [("site", &*id(31)), ("person", &*person)];
        town.person(51).await.submit(&page(), "/form/stand-in/end", &fields).await.expect(200);
        for pass in [1, 14 * 60 + 56] {
            town.pass(TimeDelta::minutes(pass));
            vera.post_json(&format!("/api/v1/sites/{}/marks", id(31)), &mark).await.expect(401);
        }
        // A device that was signed out neither.
        let vera = stand_in(&town, "Vera Vikarie").await;
        vera.post("/settings", "/form/account/sign-out", &[]).await;
        town.pass(TimeDelta::days(1));
        vera.post_json(&format!("/api/v1/sites/{}/marks", id(31)), &mark).await.expect(401);
        assert!(log(&town, 71).await.is_empty());
    }

    async fn it_can_be_ended_before(town: Town) {
        let vera = stand_in(&town, "Vera Vikarie").await;
        let person = town.state.db.stand_ins_at(&site(31), town.now()).await.unwrap()[0].person.to_string();
        let (ada, sten) = (town.person(51).await, town.person(22).await);
        let fields = [("site", id(31)), ("person", person.clone())];
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(sten.submit(&page(), "/form/stand-in/end", &fields).await.status.as_u16(), 404);
        vera.get("/site").await.expect(200);
        ada.submit(&page(), "/form/stand-in/end", &fields).await.expect(200);
        vera.get("/site").await.expect(401);
        // Nobody else ends that way.
        let fields = [("site", id(31)), ("person", id(21))];
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        ada.submit(&page(), "/form/stand-in/end", &fields).await;
        town.person(21).await.get("/site").await.expect(200);
    }

    async fn a_code_that_nobody_used_ends_with_the_day_too(town: Town) {
        let siv = town.person(21).await;
        invite(&siv, "Vera").await.expect(302);
        let stand_ins = town.state.db.stand_ins_at(&site(31), town.now()).await.unwrap();
        assert!(!stand_ins[0].signed_in);
        for name in ["", "   ", &"x".repeat(101), "\u{202e}x"] {
            let answer = siv.submit(&page(), "/form/stand-in/invite", &[("site", &id(31)), ("name", name)]).await;
            assert!(answer.text().contains("id=\"name-error\""), "{name}");
        }
        siv.submit(&page(), "/form/stand-in/invite", &[("site", "x"), ("name", "Vera")]).await;
        for (who, status) in [(22, 404), (1, 403), (11, 403), (41, 403)] {
            let client = town.person(who).await;
            let answer = client.submit(&page(), "/form/stand-in/invite", &[("site", &id(31)), ("name", "x")]).await;
            assert_eq!(answer.status.as_u16(), status);
        }
        assert_eq!(town.state.db.stand_ins_at(&site(31), town.now()).await.unwrap().len(), 1);
        // The municipality's list of staff does not know her.
        assert!(!town.person(51).await.get("/setup").await.expect(200).text().contains("Vera"));
    }
}
