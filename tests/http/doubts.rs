use crate::{join, site::said};
use app::attendance::{Event, Evidence, Kind};
use chrono::TimeDelta;
use http::header;
use tests::{Answer, Client, Town, id, on_both_engines, person, site};

fn roll(place: u64, what: u64) -> String {
    format!("/site/{}/roll?occasion={}&lang=en", id(place), id(what))
}

fn cookie(answer: &Answer, name: &str) -> String {
    let sets = answer.headers.get_all(header::SET_COOKIE).iter().filter_map(|set| set.to_str().ok());
    let set = sets.filter_map(|set| set.split(';').next()).find(|set| set.starts_with(name));
    set.unwrap_or_else(|| panic!("no {name}")).to_owned()
}

/// Signs this person in on a browser that holds these cookies; what it is given.
async fn join_on(town: &Town, who: u64, held: Option<&str>) -> (Client, String) {
    let counsellor = if who == 3 { 12 } else { 11 };
    let code = join::code(town, counsellor, who).await;
    let browser = Client::new(town.router.clone(), held.map(str::to_owned));
    let answer = browser.post("/join", "/form/account/join", &[("code", &code)]).await.expect(302);
    let (token, phone) = (cookie(&answer, "__Host-steg="), cookie(&answer, "__Host-phone="));
    (Client::new(town.router.clone(), Some(format!("{token}; {phone}"))), phone)
}

/// Types the six digits that the workshop's screen shows now.
async fn check_in(town: &Town, who: &Client, form: u64) {
    let code = town.person(21).await.get(&format!("/api/v1/sites/{}/code", id(31))).await.expect(200).json();
    let digits = code["digits"].as_str().unwrap_or_default().to_owned();
    let fields = [("id", &*id(form)), ("code", &*digits), ("direction", "in")];
    let text = who.submit("/check-in", "/form/check-in/code", &fields).await.expect(200).text();
    assert!(text.contains("class=\"receipt\""), "{text}");
}

on_both_engines! {
    async fn several_people_on_one_phone_are_shown_and_nobody_is_accused(town: Town) {
        let (amira, phone) = join_on(&town, 1, None).await;
        let (bo, same) = join_on(&town, 2, Some(&phone)).await;
        assert_eq!(phone, same, "the mark stays");
        let (dana, other) = join_on(&town, 4, None).await;
        assert_ne!(phone, other);
        for (client, form) in [(&amira, 501), (&bo, 502), (&dana, 503)] {
            check_in(&town, client, form).await;
        }
        let text = town.person(21).await.get(&roll(31, 71)).await.expect(200).text();
        assert_eq!(text.matches("The same phone as others in the group").count(), 2, "{text}");
        assert!(text.contains("Phones may be shared."), "{text}");
        let karin = town.person(11).await;
        assert!(karin.get(&format!("/desk/people/{}?lang=en", id(1))).await.text().contains("The same phone as others"));
        assert!(!karin.get(&format!("/desk/people/{}?lang=en", id(4))).await.text().contains("The same phone as others"));
        for client in [&amira, &bo] {
            assert!(!client.get("/attendance?lang=en").await.expect(200).text().contains("The same phone as others"));
        }
        // Kept hashed, and in the file of everything that is kept.
        let data = amira.get("/settings/data.json").await.expect(200).text();
        let mark = phone.split_once('=').map(|(_, mark)| mark).unwrap_or_default();
        assert!(data.contains("\"phone\"") && !data.contains(mark), "{data}");
    }

    async fn a_visit_that_was_given_its_occasion_counts_with_its_phone(town: Town) {
        let (bo, phone) = join_on(&town, 2, None).await;
        let (celia, _) = join_on(&town, 3, Some(&phone)).await;
        check_in(&town, &bo, 501).await;
        check_in(&town, &celia, 502).await;
        let siv = town.person(21).await;
        let shared = async || siv.get(&roll(31, 71)).await.expect(200).text().matches("The same phone as others").count();
        // Nobody knows yet that she belongs to this group.
        assert_eq!(shared().await, 0);
        let page = siv.get(&roll(31, 71)).await.text();
        let visit = page.split("name=\"visit\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a visit");
        let (here, what) = (id(31), id(71));
        let fields = [("site", here.as_str()), ("visit", visit), ("occasion", what.as_str())];
        siv.submit(&roll(31, 71), "/form/site/place", &fields).await.expect(200);
        assert_eq!(shared().await, 2);
        for (counsellor, who) in [(11, 2), (12, 3)] {
            let text = town.person(counsellor).await.get(&format!("/desk/people/{}?lang=en", id(who))).await.text();
            assert!(text.contains("The same phone as others"), "{who}: {text}");
        }
        // Whom the supervisor placed from another phone is not named by the supervisor's own.
        let (dana, _) = join_on(&town, 4, None).await;
        check_in(&town, &dana, 503).await;
        assert_eq!(shared().await, 2);
    }

    async fn a_mark_that_we_did_not_make_is_replaced(town: Town) {
        for bad in ["x", "__Host-phone=", "__Host-phone=abc", "__Host-phone=!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!"] {
            let (_, phone) = join_on(&town, 2, Some(bad)).await;
            assert_eq!(phone.len(), "__Host-phone=".len() + 43, "{phone}");
            assert_ne!(phone, bad);
        }
    }

    async fn two_sites_at_once_are_shown_to_those_who_judge(town: Town) {
        said(&town, 1, Some(71), Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        let there = Event {
            id: app::ids::EventId::parse(&town.state.new_id().unwrap()).unwrap(),
            participant: person(1),
            occasion: None,
            site: Some(site(32)),
            kind: Kind::CheckIn,
            outcome: None,
            evidence: Evidence::SiteCodeLater,
            reason: None,
            at: town.now() + TimeDelta::minutes(10),
            received_at: town.now(),
            author: person(1),
            replaces: None,
            device: None,
            words: None,
            seq: None,
        };
        town.state.db.add_event(&there).await.unwrap();
        said(&town, 2, Some(71), Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        let text = town.person(21).await.get(&roll(31, 71)).await.expect(200).text();
        assert_eq!(text.matches("Also checked in at Biblioteket at 09:15").count(), 1, "{text}");
        let text = town.person(11).await.get(&format!("/desk/people/{}", id(1))).await.expect(200).text();
        assert!(text.contains("Checkade också in på Biblioteket 09:15"), "{text}");
        assert!(!town.person(1).await.get("/attendance").await.text().contains("09:15 ·"));
    }

    async fn who_opened_a_roll_is_written_down_once_a_day(town: Town) {
        let siv = town.person(21).await;
        for _ in 0..3 {
            siv.get(&roll(31, 71)).await.expect(200);
            town.pass(TimeDelta::hours(2));
        }
        let opened = async || {
            const SQL: &str = "SELECT participant FROM access_log WHERE page = 'roll' ORDER BY participant";
            let rows: Vec<String> =
                server::reading!(&town.state.db, pool => sqlx::query_scalar(SQL).fetch_all(pool).await).unwrap();
            rows
        };
        assert_eq!(opened().await, [id(1), id(2), id(4)]);
        town.pass(TimeDelta::days(1));
        siv.get(&roll(31, 71)).await.expect(200);
        assert_eq!(opened().await.len(), 6);
        let text = town.person(1).await.get("/settings?lang=en").await.expect(200).text();
        assert!(text.contains("The attendance list") && text.contains("Siv Test"), "{text}");
        town.person(22).await.get(&roll(31, 71)).await.expect(404);
        assert_eq!(opened().await.len(), 6);
    }
}
