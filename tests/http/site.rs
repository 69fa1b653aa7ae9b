use app::{
    attendance::{Event, Evidence, Kind, Outcome, marked},
    ids::EventId,
};
use chrono::{DateTime, TimeDelta, Utc};
use tests::{Town, id, occasion, on_both_engines, person, site};

/// An entry of this participant's log, as if a phone had sent it.
pub async fn said(
    town: &Town,
    who: u64,
    what: Option<u64>,
    kind: Kind,
    evidence: Evidence,
    at: DateTime<Utc>,
) -> EventId {
    let id = EventId::parse(&town.state.new_id().unwrap()).unwrap();
    let event = Event {
        id: id.clone(),
        participant: person(who),
        occasion: what.map(occasion),
        site: Some(site(31)),
        kind,
        outcome: None,
        evidence,
        reason: None,
        at,
        received_at: town.now(),
        author: person(who),
        replaces: None,
        device: None,
        words: None,
        seq: None,
    };
    town.state.db.add_event(&event).await.unwrap();
    id
}

/// The whole log of one occasion.
pub async fn log(town: &Town, what: u64) -> Vec<Event> {
    town.state.db.events_of_occasion(&occasion(what)).await.unwrap()
}

/// What the mark of this person that counts says.
pub async fn last_mark(town: &Town, what: u64, who: u64) -> Option<Outcome> {
    let log = log(town, what).await;
    marked(log.iter().filter(|event| event.participant == person(who))).standing.and_then(|event| event.outcome)
}

fn screen(n: u64) -> String {
    format!("/site/{}/screen", id(n))
}

fn code(n: u64) -> String {
    format!("/api/v1/sites/{}/code", id(n))
}

on_both_engines! {
    async fn a_supervisor_sees_todays_groups_at_her_sites_and_how_many_are_there(town: Town) {
        said(&town, 2, Some(71), Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        let page = town.person(21).await.get("/site").await.expect(200).text();
        assert!(page.contains("Verkstaden") && page.contains("Träverkstad") && page.contains("09:00–12:00"), "{page}");
        assert!(page.contains("1 av 3 är här"), "{page}");
        assert!(!page.contains("Biblioteket") && !page.contains("Språkgrupp"), "another supervisor's site: {page}");
        assert!(!page.contains(&id(73)), "tomorrow's: {page}");
        for name in ["Amira", "Bo Test", "Dana", "Celia"] {
            assert!(!page.contains(name), "{name}: {page}");
        }
        let page = town.person(21).await.get("/site?lang=ar").await.expect(200).text();
        assert!(page.contains("مجموعات اليوم") && page.contains("ورشة النجارة") && page.contains("dir=\"rtl\""), "{page}");
    }

    async fn the_groups_are_for_supervisors_only(town: Town) {
        town.stranger().get("/site").await.expect(401);
        for who in [1, 11, 41, 51] {
            town.person(who).await.get("/site").await.expect(403);
        }
    }

    async fn the_screen_shows_a_code_that_changes_and_nobodys_name(town: Town) {
        said(&town, 1, Some(71), Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        let siv = town.person(21).await;
        let first = siv.get(&screen(31)).await.expect(200).text();
        assert!(first.contains("class=\"screen\"") && first.contains("Verkstaden"), "{first}");
        assert!(first.contains("<noscript><meta http-equiv=\"refresh\" content=\"15\""), "{first}");
        assert!(first.contains("<svg") && first.contains("aria-label=\"QR-kod"), "{first}");
        assert!(first.contains("09:05") && !first.contains("class=\"places\"") && !first.contains("class=\"top\""), "{first}");
        for name in ["Amira", "Bo Test", "Dana", "Hemlig", "Träverkstad"] {
            assert!(!first.contains(name), "{name}: {first}");
        }
        town.pass(TimeDelta::seconds(60));
        let later = siv.get(&screen(31)).await.expect(200).text();
        let path = |page: &str| page.split("fill=\"#000\" d=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert_ne!(path(&first), path(&later));
    }

    async fn the_screen_is_for_the_sites_supervisor_and_the_administrator(town: Town) {
        town.stranger().get(&screen(31)).await.expect(401);
        for (who, status) in [(21, 200), (51, 200), (22, 404), (1, 403), (11, 403), (41, 403)] {
            town.person(who).await.get(&screen(31)).await.expect(status);
        }
        town.person(51).await.get(&screen(99)).await.expect(404);
        town.person(21).await.get("/site/none/screen").await.expect(404);
    }

    async fn the_code_is_what_the_site_would_sign(town: Town) {
        said(&town, 1, Some(71), Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        let siv = town.person(21).await;
        let answer = siv.get(&code(31)).await.expect(200);
        assert_eq!(answer.headers["cache-control"], "no-store");
        let json = answer.json();
        let token = json["url"].as_str().unwrap().strip_prefix("https://steg.example/c/").unwrap();
        let parsed = server::site_code::parse(token).unwrap();
        let known = town.state.db.site_with_keys(&site(31)).await.unwrap().unwrap();
        assert!(server::site_code::verify(&known.keys.at(parsed.step), &parsed, town.state.settings.zone));
        assert_eq!(json["digits"].as_str().unwrap().len(), 6);
        assert_eq!((json["changes_in_ms"].as_u64(), json["clock"].as_str()), (Some(15_000), Some("09:05")));
        assert_eq!(json["at"], "2026-11-23T08:05:00.000Z");
        assert!(!answer.text().contains("Amira"));
        town.pass(TimeDelta::milliseconds(14_990));
        let json = siv.get(&code(31)).await.expect(200).json();
        assert_eq!((json["changes_in_ms"].as_u64(), json["url"].as_str().unwrap().ends_with(token)), (Some(10), true));
        town.pass(TimeDelta::milliseconds(10));
        let json = siv.get(&code(31)).await.expect(200).json();
        assert!(!json["url"].as_str().unwrap().ends_with(token));
    }

    async fn the_code_is_refused_as_problem_details(town: Town) {
        let answer = town.stranger().get(&code(31)).await.expect(401);
        assert_eq!(answer.headers["content-type"], "application/problem+json");
        assert_eq!(answer.headers["cache-control"], "no-store");
        assert_eq!(answer.json()["status"], 401);
        town.stranger().get("/api/v1/sites/none/code").await.expect(401);
        for who in [1, 11, 22, 41] {
            let answer = town.person(who).await.get(&code(31)).await.expect(404);
            assert_eq!(answer.headers["content-type"], "application/problem+json");
        }
        town.person(51).await.get(&code(32)).await.expect(200);
        town.person(51).await.get(&code(99)).await.expect(404);
        town.person(21).await.get("/api/v1/sites/none/code").await.expect(404);
    }
}
