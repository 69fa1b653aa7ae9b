use super::{api::problem, join};
use chrono::TimeDelta;
use http::header;
use tests::{Answer, id, on_both_engines};

/// The ids of the devices that can be signed out from this page.
fn devices(page: &str) -> Vec<String> {
    let mark = "name=\"device\" value=\"";
    page.match_indices(mark).map(|(at, _)| page[at + mark.len()..][..36].to_owned()).collect()
}

fn clears_the_device(answer: &Answer) -> bool {
    let forgets = answer
        .headers
        .get_all(header::SET_COOKIE)
        .iter()
        .any(|set| set.to_str().is_ok_and(|set| set.starts_with("__Host-steg=;") && set.contains("Max-Age=0")));
    forgets && answer.headers.get("clear-site-data").is_some_and(|value| value == "\"cache\"")
}

on_both_engines! {
    async fn settings_are_for_everyone_who_is_signed_in(town: Town) {
        town.stranger().get("/settings").await.expect(401);
        for n in [1, 2, 11, 21, 41, 51] {
            let page = town.person(n).await.get("/settings").await.expect(200).text();
            assert_eq!(page.contains("name=\"level\""), n <= 2, "the level is the participants'");
        }
        assert!(town.person(1).await.get("/settings").await.expect(200).text().contains("من اطّلع على بياناتك"));
    }

    async fn a_participant_chooses_her_level(town: Town) {
        let bo = town.person(2).await;
        let page = bo.get("/settings").await.expect(200).text();
        assert!(page.contains("Nu: Lätt<"), "yellow reads easy Swedish: {page}");
        let page = bo.submit("/settings", "/form/account/level", &[("level", "ordinary")]).await.expect(200).text();
        assert!(page.contains("Sparat.") && page.contains("value=\"ordinary\" checked"), "{page}");
        let page = bo.submit("/settings", "/form/account/level", &[("level", "auto")]).await.expect(200).text();
        assert!(page.contains("value=\"auto\" checked"), "{page}");
    }

    async fn a_level_that_is_none_is_refused_with_a_reason(town: Town) {
        let bo = town.person(2).await;
        for fields in [vec![("level", "hard")], vec![("level", "")], vec![]] {
            let page = bo.submit("/settings", "/form/account/level", &fields).await.text();
            assert!(page.contains("Vi kunde inte läsa det du skickade"), "{page}");
        }
        let page = town.person(11).await.submit("/settings", "/form/account/level", &[("level", "easy")]).await.text();
        assert!(page.contains("Den här sidan är inte för dig."), "{page}");
        let page = bo.submit("/settings", "/form/account/language", &[("language", "tlh")]).await.text();
        assert!(page.contains("Vi kunde inte läsa det du skickade"), "{page}");
    }

    async fn a_device_that_is_signed_out_is_out_at_once(town: Town) {
        let (phone, tablet) = (town.person(2).await, town.person(2).await);
        tablet.get("/goals").await.expect(200);
        let others = devices(&phone.get("/settings").await.expect(200).text());
        assert_eq!(others.len(), 1, "this device has its own button");
        let answer = phone.post("/settings", "/form/account/sign-out-one", &[("device", &others[0])]).await.expect(302);
        assert!(!clears_the_device(&answer));
        tablet.get("/goals").await.expect(401);
        assert!(phone.get(&answer.location()).await.expect(200).text().contains("Enheten är utloggad."));
    }

    async fn this_device_signs_out_and_keeps_nothing(town: Town) {
        let (phone, tablet) = (town.person(2).await, town.person(2).await);
        let answer = phone.post("/settings", "/form/account/sign-out", &[]).await.expect(302);
        assert!(clears_the_device(&answer));
        phone.get("/goals").await.expect(401);
        tablet.get("/goals").await.expect(200);
    }

    async fn all_devices_sign_out(town: Town) {
        let (phone, tablet, amira) = (town.person(2).await, town.person(2).await, town.person(1).await);
        let answer = phone.post("/settings", "/form/account/sign-out-all", &[]).await.expect(302);
        assert!(clears_the_device(&answer));
        phone.get("/goals").await.expect(401);
        tablet.get("/goals").await.expect(401);
        amira.get("/goals").await.expect(200);
    }

    async fn nobody_signs_out_another(town: Town) {
        let (bo, amira) = (town.person(2).await, town.person(1).await);
        town.person(1).await;
        let hers = devices(&amira.get("/settings").await.expect(200).text());
        let page = bo.submit("/settings", "/form/account/sign-out-one", &[("device", &hers[0])]).await.text();
        assert!(page.contains("Vi hittar inte det du söker"), "{page}");
        assert_eq!(devices(&amira.get("/settings").await.expect(200).text()).len(), 1);
        for fields in [vec![("device", "x")], vec![]] {
            let page = bo.submit("/settings", "/form/account/sign-out-one", &fields).await.text();
            assert!(page.contains("Vi kunde inte läsa det du skickade"), "{page}");
        }
    }

    async fn a_participant_sees_who_made_a_code_for_her(town: Town) {
        let bo = town.person(2).await;
        assert!(bo.get("/settings").await.expect(200).text().contains("Ingen har öppnat dina uppgifter än."));
        join::code(&town, 11, 2).await;
        let page = bo.get("/settings").await.expect(200).text();
        assert!(page.contains("Karin Test") && page.contains("Gjorde en kod till dig"), "{page}");
        assert!(!town.person(3).await.get("/settings").await.expect(200).text().contains("Karin Test"));
    }

    async fn all_that_is_kept_of_her_is_hers_to_download(town: Town) {
        join::code(&town, 11, 1).await;
        let amira = town.person(1).await;
        amira.submit("/goals", "/form/goals/say", &[("words", "نجارة")]).await;
        let bo = town.person(2).await;
        bo.submit("/goals", "/form/goals/say", &[("words", "Bos egna ord")]).await;
        let answer = amira.get("/settings/data.json").await.expect(200);
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
        assert_eq!(answer.headers[header::CONTENT_TYPE], "application/json");
        assert!(answer.headers[header::CONTENT_DISPOSITION].to_str().is_ok_and(|value| value.starts_with("attachment")));
        let data = answer.json();
        assert_eq!(data["person"]["name"], "Amira Test");
        assert_eq!(data["person"]["created_at"], "2026-11-23T08:05:00.000Z");
        assert_eq!(data["occasions"].as_array().map(Vec::len), Some(5));
        assert_eq!(data["goal_words"]["words"], "نجارة");
        assert_eq!(data["devices"].as_array().map(Vec::len), Some(1));
        assert_eq!(data["invitations"][0]["made_by"], id(11));
        assert_eq!(data["access_log"][0]["name"], "Karin Test");
        assert!(data["attendance_events"].is_array() && data["messages"].is_array() && data["milestones"].is_array());
        let text = answer.text();
        for other in ["Bo Test", "Celia", "Dana", "Bos egna ord", &id(2), &id(3), &id(4), "token_hash", "code_hash", "secret"] {
            assert!(!text.contains(other), "{other} in {text}");
        }
    }

    async fn attendance_and_messages_are_in_the_file_with_their_ids(town: Town) {
        use app::attendance::{Event, Evidence, Kind, Reason};
        use app::ids::EventId;
        for (n, who) in [(901, 1), (902, 2)] {
            let event = Event {
                id: EventId::parse(&id(n)).expect("an id"),
                participant: tests::person(who),
                occasion: Some(tests::occasion(71)),
                site: None,
                kind: Kind::Report,
                outcome: None,
                evidence: Evidence::OwnWord,
                reason: Some(Reason::ChildSick),
                at: town.now(),
                received_at: town.now() + TimeDelta::seconds(1),
                author: tests::person(who),
                replaces: None,
                device: None,
                words: None,
                seq: None,
            };
            town.state.db.add_event(&event).await.expect("written");
        }
        let data = town.person(1).await.get("/settings/data.json").await.expect(200).json();
        let events = data["attendance_events"].as_array().expect("a list");
        assert_eq!(events.len(), 1);
        assert_eq!(events[0]["id"], id(901));
        assert_eq!(events[0]["reason"], "child_sick");
        assert_eq!(events[0]["received_at"], "2026-11-23T08:05:01.000Z");
    }

    async fn staff_download_their_own_and_nothing_of_participants(town: Town) {
        join::code(&town, 11, 1).await;
        let answer = town.person(11).await.get("/settings/data.json").await.expect(200);
        assert_eq!(answer.json()["done"]["invitations_made"], 1);
        for other in ["Amira", "Bo Test", &id(1)] {
            assert!(!answer.text().contains(other), "{other}");
        }
        assert_eq!(town.person(21).await.get("/settings/data.json").await.expect(200).json()["sites"][0]["name"], "Verkstaden");
        let body = problem(town.stranger().get("/settings/data.json").await, 401, "NotSignedIn");
        assert_eq!(body["detail"], "Du är inte inloggad.");
    }
}
