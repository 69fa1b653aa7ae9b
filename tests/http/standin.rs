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
