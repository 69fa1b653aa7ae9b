use crate::site::log;
use app::attendance::{Evidence, Kind};
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use serde_json::{Value, json};
use tests::{Client, Town, id, on_both_engines, person};

fn page(who: u64) -> String {
    format!("/desk/people/{}/card", id(who))
}

fn page_at_site(who: u64) -> String {
    format!("/site/{}/people/{}/card", id(31), id(who))
}

/// What the card says that this participant uses.
async fn token(town: &Town, who: u64) -> String {
    town.state.db.card_of(&person(who)).await.unwrap().expect("a card").key.token()
}

async fn scan(who: &Client, site: u64, id: String, token: &str, at: DateTime<Utc>) -> Value {
    let at = at.to_rfc3339_opts(SecondsFormat::Millis, true);
    let scan = json!({ "id": id, "token": token, "direction": "in", "at": at });
    let answer = who.post_json(&format!("/api/v1/sites/{}/scans", tests::id(site)), &json!({ "scans": [scan] })).await;
    answer.expect(200).json()["results"][0].clone()
}

on_both_engines! {
    async fn a_counsellor_makes_a_card_for_her_own_participant(town: Town) {
        let karin = town.person(11).await;
        let before = karin.get(&page(1)).await.expect(200).text();
        assert!(before.contains("har inget kort") && !before.contains("id-card"), "{before}");
        let made = karin.submit(&page(1), "/form/card/make", &[("participant", &id(1))]).await.expect(200).text();
        assert!(made.contains("id-card") && made.contains("Amira Test") && made.contains("<svg"), "{made}");
        let english = karin.get(&format!("{}?lang=en", page(1))).await.expect(200).text();
        assert!(english.contains("Printed card") && english.contains("The card can") || english.contains("A card can be copied"), "{english}");
        // She can see that it was made.
        let data = town.person(1).await.get("/settings/data.json").await.expect(200).json();
        assert_eq!(data["access_log"][0]["page"], "card");
        assert!(data["cards"][0]["created_at"].is_string() && data["cards"][0].get("secret").is_none(), "{data}");
        // Another's is not there, and neither is one for the staff.
        for (who, whom, status) in [(12, 1, 404), (11, 3, 404), (11, 21, 404), (11, 99, 404), (1, 1, 403), (51, 1, 403)] {
            let client = town.person(who).await;
            client.get(&page(whom)).await.expect(status);
            let answer = client.submit(&page(whom), "/form/card/make", &[("participant", &id(whom))]).await;
            assert_eq!(answer.status.as_u16(), status, "{who} for {whom}");
        }
        assert!(town.state.db.card_of(&person(3)).await.unwrap().is_none());
    }

    async fn a_supervisor_makes_cards_for_people_known_at_her_site(town: Town) {
        let siv = town.person(21).await;
        let fields = [("participant", id(2)), ("site", id(31))];
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let made = siv.submit(&page_at_site(2), "/form/card/make", &fields).await.expect(200).text();
        assert!(made.contains("id-card") && made.contains("Bo Test"), "{made}");
        // Celia is never at the workshop; Sten is not its supervisor.
        siv.get(&page_at_site(3)).await.expect(404);
        town.person(22).await.get(&page_at_site(2)).await.expect(404);
        for fields in [vec![("participant", "Bo")], vec![("participant", ""), ("site", "")], vec![]] {
            let answer = siv.submit(&page_at_site(2), "/form/card/make", &fields).await;
            assert!(answer.status.as_u16() >= 400 || answer.text().contains("notice bad"), "{fields:?}");
        }
    }

    async fn a_protected_identity_has_her_alias_on_the_card(town: Town) {
        let karin = town.person(11).await;
        let made = karin.submit(&page(4), "/form/card/make", &[("participant", &id(4))]).await.expect(200).text();
        assert!(made.contains("<figcaption dir=\"auto\">D</figcaption>") && !made.contains("Hemlig"), "{made}");
    }

    async fn a_scanned_card_is_a_check_in_by_the_supervisor_of_a_lower_class(town: Town) {
        let karin = town.person(11).await;
        karin.submit(&page(1), "/form/card/make", &[("participant", &id(1))]).await.expect(200);
        let (siv, token) = (town.person(21).await, token(&town, 1).await);
        let scan_id = town.state.new_id().unwrap();
        let address = format!("https://steg.example/p/{token}");
        let scanned = town.now();
        let first = scan(&siv, 31, scan_id.clone(), &address, scanned).await;
        assert_eq!((&first["status"], &first["reason"], &first["name"]), (&json!("recorded"), &json!(null), &json!("Amira Test")));
        assert_eq!(first["evidence"], "printed_card");
        town.pass(TimeDelta::minutes(1));
        assert_eq!(scan(&siv, 31, scan_id, &address, scanned).await, first);
        let log = log(&town, 71).await;
        assert_eq!(log.len(), 1);
        assert_eq!((log[0].kind, log[0].evidence, &log[0].author), (Kind::CheckIn, Evidence::PrintedCard, &person(21)));
        let roll = siv.get(&format!("/site/{}/roll", id(31))).await.expect(200).text();
        assert!(roll.contains("<small>Utskrivet kort</small>"), "{roll}");
        // Where she has no place it is a visit, to be placed.
        let sten = town.person(22).await;
        let visit = scan(&sten, 32, town.state.new_id().unwrap(), &token, town.now()).await;
        assert_eq!((&visit["status"], &visit["reason"]), (&json!("recorded"), &json!("no_occasion")));
    }

    async fn a_batch_of_scans_is_judged_one_by_one_and_each_has_its_own_name_and_occasion(town: Town) {
        let karin = town.person(11).await;
        let mut tokens = Vec::new();
        for who in [1, 2, 4] {
            karin.submit(&page(who), "/form/card/make", &[("participant", &id(who))]).await.expect(200);
            tokens.push(token(&town, who).await);
        }
        tokens.insert(1, "nothing".to_owned());
        let at = town.now().to_rfc3339_opts(SecondsFormat::Millis, true);
        let item = |token: &String| {
            json!({ "id": town.state.new_id().unwrap(), "token": token, "direction": "in", "at": at })
        };
        let scans: Vec<Value> = tokens.iter().map(item).collect();
        let path = format!("/api/v1/sites/{}/scans", tests::id(31));
        let siv = town.person(21).await;
        let answer = siv.post_json(&path, &json!({ "scans": scans })).await.expect(200).json();
        let results = answer["results"].as_array().unwrap();
        let names: Vec<_> = results.iter().map(|result| result["name"].as_str()).collect();
        assert_eq!(names, [Some("Amira Test"), None, Some("Bo Test"), Some("D")]);
        assert_eq!(results[1]["reason"], "not_a_code");
        for at in [0, 2] {
            assert_eq!((&results[at]["id"], &results[at]["occasion"]), (&scans[at]["id"], &json!(id(71))));
        }
        assert_eq!(siv.post_json(&path, &json!({ "scans": scans })).await.expect(200).json(), answer);
    }

    async fn a_lost_card_ends_from_that_moment(town: Town) {
        let karin = town.person(11).await;
        karin.submit(&page(1), "/form/card/make", &[("participant", &id(1))]).await.expect(200);
        let lost = token(&town, 1).await;
        let scanned = town.now();
        town.pass(TimeDelta::minutes(10));
        let ended = karin.submit(&page(1), "/form/card/end", &[("participant", &id(1))]).await.expect(200).text();
        assert!(ended.contains("har inget kort"), "{ended}");
        let siv = town.person(21).await;
        let new_id = || town.state.new_id().unwrap();
        assert_eq!(scan(&siv, 31, new_id(), &lost, town.now()).await["reason"], "revoked");
        // Scanned before that, without network, and sent now.
        assert_eq!(scan(&siv, 31, new_id(), &lost, scanned).await["status"], "recorded");
        // A new one is another, and ends the one before.
        for _ in 0..2 {
            karin.submit(&page(1), "/form/card/make", &[("participant", &id(1))]).await.expect(200);
        }
        let new = token(&town, 1).await;
        assert_ne!(new, lost);
        assert_eq!(scan(&siv, 31, new_id(), &new, town.now()).await["status"], "recorded");
    }

    async fn a_card_that_was_scanned_more_than_seven_days_ago_is_for_a_person_to_look_at(town: Town) {
        let karin = town.person(11).await;
        karin.submit(&page(1), "/form/card/make", &[("participant", &id(1))]).await.expect(200);
        let (siv, token) = (town.person(21).await, token(&town, 1).await);
        let (scan_id, scanned) = (town.state.new_id().unwrap(), town.now());
        town.pass(TimeDelta::days(7));
        let believed = scan(&siv, 31, town.state.new_id().unwrap(), &token, town.now() - TimeDelta::days(6)).await;
        assert_eq!(believed["evidence"], "printed_card");
        town.pass(TimeDelta::seconds(1));
        let kept = scan(&siv, 31, scan_id.clone(), &token, scanned).await;
        assert_eq!((&kept["status"], &kept["evidence"]), (&json!("recorded"), &json!("own_word")));
        assert_eq!(scan(&siv, 31, scan_id, &token, scanned).await, kept, "sent again, it is the same one");
        let log = log(&town, 71).await;
        assert_eq!(log.len(), 1);
        assert_eq!((log[0].evidence, &log[0].author, log[0].at), (Evidence::OwnWord, &person(21), scanned));
        // It is no presence by itself: it waits for her counsellor, who reads what it is and when it came.
        let waiting = karin.get("/desk/follow-up?lang=en").await.expect(200).text();
        let said = "Scanned by staff. It came too late, or the time is not certain.";
        assert!(waiting.contains("Amira Test") && waiting.contains(said), "{waiting}");
        let hers = town.person(1).await;
        let page = hers.get("/attendance?week=2026-W48&lang=en").await.expect(200).text();
        assert!(page.contains(said) && page.contains("Reached us") && page.contains("Nothing recorded"), "{page}");
        let page = hers.get("/attendance?week=2026-W48").await.expect(200).text();
        assert!(page.contains("وصل متأخراً"), "{page}");
    }

    async fn a_phones_code_that_was_scanned_more_than_seven_days_ago_is_kept_too(town: Town) {
        let device = &town.person(1).await;
        device.get("/my-code").await.expect(200);
        let key = town.state.db.phone_keys_at(&tests::occasion(71)).await.unwrap();
        assert_eq!(key.len(), 1, "her phone has a key");
        let known = town.state.db.known_key(key[0].1).await.unwrap().expect("the key");
        let (scanned, number) = (town.now(), key[0].1);
        let step = maker::person::step_of(scanned.timestamp());
        let token = maker::person::token(&known.key.secret, number, step);
        town.pass(TimeDelta::days(8));
        let siv = town.person(21).await;
        let kept = scan(&siv, 31, town.state.new_id().unwrap(), &token, scanned).await;
        assert_eq!((&kept["status"], &kept["evidence"]), (&json!("recorded"), &json!("own_word")));
        assert_eq!(log(&town, 71).await.len(), 1);
        // An old picture of a code, scanned now, is none.
        let picture = scan(&siv, 31, town.state.new_id().unwrap(), &token, town.now()).await;
        assert_eq!((&picture["status"], &picture["reason"]), (&json!("rejected"), &json!("passed")));
    }
}
