//! The sites' screens: enrolled with a code, taken out of use, and what their codes count for.

use app::site::code::DayKey;
use chrono::TimeDelta;
use serde_json::{Value, json};
use server::site_code::{self, SiteKey, step_of};
use tests::{Answer, Client, Town, id, on_both_engines, person, site};

const CHECK_INS: &str = "/api/v1/check-ins";

fn keys_of(n: u64) -> String {
    format!("/api/v1/sites/{}/day-keys", id(n))
}

fn code_of(n: u64) -> String {
    format!("/api/v1/sites/{}/code", id(n))
}

fn page_of(n: u64) -> String {
    format!("/site/{}/screen", id(n))
}

fn screens_of(n: u64) -> String {
    format!("/site/{}/screens", id(n))
}

/// The pairs of the cookies in an answer, as a browser would send them back.
fn cookies(answer: &Answer) -> Vec<String> {
    let values = answer.headers.get_all("set-cookie").iter();
    values.filter_map(|value| Some(value.to_str().ok()?.split(';').next()?.to_owned())).collect()
}

/// A new code, as this supervisor reads it on her page.
async fn new_code(supervisor: &Client, n: u64) -> String {
    let from = screens_of(n);
    let made = supervisor.post(&from, "/form/site/screen-code", &[("site", &id(n))]).await.expect(302);
    assert_eq!(made.location(), from);
    let carried = cookies(&made).into_iter().find(|pair| pair.starts_with("__Host-screen-code=")).expect("a cookie");
    let mut with_code = supervisor.clone();
    with_code.cookie = Some(format!("{}; {carried}", supervisor.cookie.as_deref().unwrap_or_default()));
    let page = with_code.get(&from).await.expect(200);
    let spent = page.headers.get_all("set-cookie").iter().any(|value| value.to_str().unwrap().contains("Max-Age=0"));
    assert!(spent, "the code is shown once");
    let page = page.text();
    let code = page.split("<p class=\"code long\">").nth(1).unwrap_or_else(|| panic!("no code: {page}"));
    code.split('<').next().unwrap().to_owned()
}

async fn enrol(device: &Client, code: &str) -> Answer {
    device.post("/screen", "/form/site/enrol", &[("code", code)]).await
}

/// The same browser with another cookie.
fn holding(mut client: Client, cookie: Option<String>) -> Client {
    client.cookie = cookie;
    client
}

/// A device that became the screen of the site with this number.
async fn screen(town: &Town, supervisor: &Client, n: u64) -> Client {
    let device = town.stranger();
    // Screens stand in the order in which they came.
    town.pass(TimeDelta::milliseconds(1));
    let enrolled = enrol(&device, &new_code(supervisor, n).await).await.expect(302);
    assert_eq!(enrolled.location(), page_of(n));
    let cookie = cookies(&enrolled).into_iter().find(|pair| pair.starts_with("__Host-screen=")).expect("a cookie");
    holding(device, Some(cookie))
}

/// The key for a step among those that a screen was given, read as a screen reads them.
fn key_at(keys: &Value, step: u32) -> DayKey {
    let number = u32::try_from(keys["number"].as_u64().unwrap()).unwrap();
    let step = u64::from(step);
    let span = keys["keys"]
        .as_array()
        .unwrap()
        .iter()
        .find(|span| span["from"].as_u64().unwrap() <= step && step < span["until"].as_u64().unwrap());
    DayKey::parse(number, span.expect("a key")["key"].as_str().unwrap()).unwrap()
}

/// The page's screen with this place in the list.
async fn ids_of_screens(town: &Town, n: u64) -> Vec<String> {
    let screens = town.state.db.screens_of_site(&site(n)).await.unwrap();
    screens.into_iter().map(|screen| screen.id.to_string()).collect()
}

/// What becomes of a check-in with this token or these digits, as `(status, reason)`, and of the entry in the log.
async fn sent(town: &Town, who: &Client, what: &str, code: &str) -> (String, Option<String>, Option<String>) {
    let event = town.state.new_id().unwrap();
    let one = json!({ "id": event, what: code, "direction": "in", "claimed_at": "2026-11-23T08:05:00Z" });
    let answer = who.post_json(CHECK_INS, &json!({ "check_ins": [one] })).await.expect(200).json();
    let result = &answer["results"][0];
    let events = town.state.db.events_of_occasion(&tests::occasion(71)).await.unwrap();
    let evidence = events.iter().find(|one| one.id.as_str() == event).map(|event| event.evidence.as_str().to_owned());
    let text = |field: &str| result[field].as_str().map(str::to_owned);
    (text("status").unwrap(), text("reason"), evidence)
}

fn refused(reason: &str) -> (String, Option<String>, Option<String>) {
    ("rejected".to_owned(), Some(reason.to_owned()), None)
}

fn recorded(evidence: &str) -> (String, Option<String>, Option<String>) {
    ("recorded".to_owned(), None, Some(evidence.to_owned()))
}

on_both_engines! {
    async fn a_device_becomes_a_screen_with_a_code_of_the_sites_supervisor(town: Town) {
        let siv = town.person(21).await;
        let device = screen(&town, &siv, 31).await;
        // Nobody is signed in on it.
        let page = device.get(&page_of(31)).await.expect(200);
        assert_eq!(page.headers["steg-screen"], "1");
        let page = page.text();
        assert!(page.contains("class=\"screen\"") && page.contains("Verkstaden") && page.contains("<svg"), "{page}");
        assert!(page.contains("http-equiv=\"refresh\"") && !page.contains("class=\"places\""), "{page}");
        assert!(page.contains("Klockan i den här enheten går fel"), "its words come with it: {page}");
        let arabic = device.get(&format!("{}?lang=ar", page_of(31))).await.expect(200).text();
        assert!(arabic.contains("الشاشة بلا اتصال بالشبكة الآن"), "{arabic}");
        assert!(device.get(&code_of(31)).await.expect(200).json()["digits"].is_string());
        let here = device.get("/screen").await.expect(200).text();
        assert!(here.contains(&page_of(31)), "{here}");
        // Its supervisor's own page is as it was, and not for keeping.
        assert!(!siv.get(&page_of(31)).await.expect(200).headers.contains_key("steg-screen"));
        // She and the administrator see it.
        let list = siv.get(&screens_of(31)).await.expect(200).text();
        assert!(list.contains("Inkopplad") && list.contains("av Siv Test") && list.contains("visar koder som inte gäller"), "{list}");
        let setup = town.person(51).await.get("/setup").await.expect(200).text();
        assert!(setup.contains("av Siv Test") && setup.contains("/form/site/screen-off"), "{setup}");
        let english = town.person(51).await.get("/setup?lang=en").await.expect(200).text();
        assert!(english.contains("by Siv Test") && english.contains("Take out of use"), "{english}");
    }

    async fn a_code_works_once_for_an_hour_and_as_people_type_it(town: Town) {
        let siv = town.person(21).await;
        let code = new_code(&siv, 31).await;
        let typed = code.to_lowercase().replace('-', " ");
        enrol(&town.stranger(), &typed).await.expect(302);
        let again = town.stranger().submit("/screen", "/form/site/enrol", &[("code", &code)]).await.expect(200).text();
        assert!(again.contains("Koden är redan använd"), "{again}");

        let late = new_code(&siv, 31).await;
        town.pass(TimeDelta::hours(1));
        let page = town.stranger().submit("/screen", "/form/site/enrol", &[("code", &late)]).await.expect(200).text();
        assert!(page.contains("Koden gäller inte längre"), "{page}");
        // A new code ends the one before it.
        let (first, second) = (new_code(&siv, 31).await, new_code(&siv, 31).await);
        let page = town.stranger().submit("/screen", "/form/site/enrol", &[("code", &first)]).await.expect(200).text();
        assert!(page.contains("Koden gäller inte längre"), "{page}");
        enrol(&town.stranger(), &second).await.expect(302);
        assert_eq!(ids_of_screens(&town, 31).await.len(), 2);
    }

    async fn no_guess_is_taken_and_no_number_of_guesses_shuts_anybody_out(town: Town) {
        let siv = town.person(21).await;
        let code = new_code(&siv, 31).await;
        for guess in 0..200 {
            let wrong = format!("{guess:016}");
            let answer = enrol(&town.stranger(), &wrong).await.expect(302);
            assert!(cookies(&answer).iter().all(|pair| !pair.starts_with("__Host-screen=")), "{wrong}");
        }
        for bad in ["", "123456", "../../etc/passwd", "'; DROP TABLE screens; --"] {
            let page = town.stranger().submit("/screen", "/form/site/enrol", &[("code", bad)]).await.expect(200).text();
            assert!(page.contains("Koden stämmer inte"), "{bad}: {page}");
        }
        town.stranger().post("/screen", "/form/site/enrol", &[]).await.expect(302);
        enrol(&town.stranger(), &code).await.expect(302);
        assert_eq!(ids_of_screens(&town, 31).await.len(), 1);
    }

    async fn only_the_sites_supervisor_makes_codes_and_sees_its_screens(town: Town) {
        let form = "/form/site/screen-code";
        for (who, fields) in [
            (22, vec![("site", id(31))]), (1, vec![("site", id(31))]), (11, vec![("site", id(31))]),
            (41, vec![("site", id(31))]), (51, vec![("site", id(31))]), (21, vec![("site", id(32))]),
            (21, vec![("site", id(99))]), (21, vec![("site", "none".to_owned())]), (21, vec![]),
        ] {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let answer = town.person(who).await.post("/site", form, &fields).await;
            assert!(cookies(&answer).is_empty(), "{who} {fields:?}");
            assert!(answer.location().contains("__err"), "{who} {fields:?}: {}", answer.location());
        }
        assert!(cookies(&town.stranger().post("/site", form, &[("site", &id(31))]).await).is_empty());
        for (who, status) in [(21, 200), (22, 404), (1, 403), (11, 403), (41, 403), (51, 403)] {
            town.person(who).await.get(&screens_of(31)).await.expect(status);
        }
    }

    async fn a_participants_phone_is_no_screen_and_staff_are_signed_out_on_one(town: Town) {
        let siv = town.person(21).await;
        let code = new_code(&siv, 31).await;
        let amira = town.person(1).await;
        amira.get("/screen").await.expect(403);
        assert!(cookies(&enrol(&amira, &code).await).is_empty());
        assert!(siv.get("/screen").await.expect(200).text().contains("Du loggas ut på den här enheten"));
        let enrolled = enrol(&siv, &code).await.expect(302);
        assert!(cookies(&enrolled).contains(&"__Host-steg=".to_owned()), "{:?}", cookies(&enrolled));
        siv.get("/site").await.expect(401);
    }

    async fn a_screen_gets_the_keys_of_a_week_and_what_it_makes_of_them_counts(town: Town) {
        let device = screen(&town, &town.person(21).await, 31).await;
        let answer = device.get(&keys_of(31)).await.expect(200);
        assert_eq!(answer.headers["cache-control"], "no-store");
        let keys = answer.json();
        assert_eq!(keys["now"], town.now().timestamp_millis());
        assert_eq!((&keys["number"], &keys["zone"], &keys["address"]), (&json!(1), &json!("Europe/Stockholm"), &json!("https://steg.example/c/")));
        assert_eq!(keys["keys"].as_array().unwrap().len(), 8);
        // Never the secret itself.
        let known = town.state.db.site_with_keys(&site(31)).await.unwrap().unwrap();
        let SiteKey { secret, .. } = known.keys.at(0);
        let zone = town.state.settings.zone;
        for ahead in [0, 15, 3600, 24 * 3600, 7 * 24 * 3600] {
            let at = town.now() + TimeDelta::seconds(ahead);
            let (key, step) = (key_at(&keys, step_of(at)), step_of(at));
            assert_ne!(key.key, secret);
            assert_eq!(key.token(step), site_code::token(&known.keys.at(step), step, zone));
            assert_eq!(key.digits(step / 4), site_code::digits(&known.keys.at(step), at, zone));
        }
        // A day without network, and its codes still count.
        town.pass(TimeDelta::minutes(30));
        let step = step_of(town.now());
        let bo = town.person(2).await;
        assert_eq!(sent(&town, &bo, "token", &key_at(&keys, step).token(step)).await, recorded("site_code"));
        assert_eq!(sent(&town, &bo, "code", &key_at(&keys, step).digits(step / 4)).await, recorded("typed_code"));
    }

    async fn a_screens_cookie_opens_its_code_and_nothing_else(town: Town) {
        let device = screen(&town, &town.person(21).await, 31).await;
        for path in [
            "/", "/schedule", "/check-in", "/goals", "/instructions", "/messages", "/attendance", "/settings", "/site",
            "/desk", "/desk/follow-up", "/desk/messages", "/records", "/orders", "/setup", "/settings/data.json",
        ] {
            device.get(path).await.expect(401);
        }
        device.get(&screens_of(31)).await.expect(401);
        device.get(&format!("/site/{}/roll", id(31))).await.expect(401);
        for path in [page_of(32), code_of(32), keys_of(32), page_of(99), code_of(99)] {
            let status = device.get(&path).await.status.as_u16();
            assert!(matches!(status, 401 | 404), "{path}: {status}");
        }
        device.post_json(CHECK_INS, &json!({ "check_ins": [] })).await.expect(401);
        for form in server::http::forms() {
            let answer = device.post("/screen", &form, &[("site", &id(31)), ("screen", &ids_of_screens(&town, 31).await[0])]).await;
            let set = cookies(&answer).into_iter().any(|pair| pair.starts_with("__Host-steg=") || pair.starts_with("__Host-screen"));
            assert!(!set, "{form}");
        }
        assert_eq!(ids_of_screens(&town, 31).await.len(), 1, "still in use");
        // And nobody who is signed in gets a key, whoever she is.
        for who in [1, 11, 21, 41, 51] {
            let answer = town.person(who).await.get(&keys_of(31)).await.expect(404);
            assert_eq!(answer.headers["content-type"], "application/problem+json");
        }
        town.stranger().get(&keys_of(31)).await.expect(401);
        for made_up in ["__Host-screen=x", "__Host-screen=", "__Host-screen=%00"] {
            let client = holding(town.stranger(), Some(made_up.to_owned()));
            for path in [keys_of(31), code_of(31), page_of(31)] {
                client.get(&path).await.expect(401);
            }
        }
        let pretended = device.cookie.as_deref().map(|pair| pair.replace("__Host-screen", "__Host-steg"));
        let mixed = holding(device.clone(), pretended);
        mixed.get("/site").await.expect(401);
    }

    async fn a_screen_out_of_use_ends_with_the_step_and_what_it_showed_before_still_counts(town: Town) {
        let siv = town.person(21).await;
        let (stolen, other) = (screen(&town, &siv, 31).await, screen(&town, &siv, 31).await);
        let old = stolen.get(&keys_of(31)).await.expect(200).json();
        let first = ids_of_screens(&town, 31).await.remove(0);
        town.pass(TimeDelta::seconds(7));
        let step = step_of(town.now());
        let done = siv.submit(&screens_of(31), "/form/site/screen-off", &[("screen", &first)]).await.expect(200).text();
        assert!(done.contains("Skärmen är tagen ur bruk"), "{done}");

        // The device learns of it at its next contact, whatever it asks for.
        let gone = stolen.get(&keys_of(31)).await.expect(410);
        assert_eq!(gone.headers["content-type"], "application/problem+json");
        assert!(gone.json()["detail"].as_str().unwrap().contains("används inte längre"));
        stolen.get(&code_of(31)).await.expect(410);
        let page = stolen.get(&page_of(31)).await.expect(410).text();
        assert!(page.contains("används inte längre") && page.contains("href=\"/screen\"") && !page.contains("<svg xmlns"), "{page}");
        assert!(stolen.get(&format!("{}?lang=ar", page_of(31))).await.expect(410).text().contains("لم تعد مستخدمة"));
        assert!(stolen.get("/screen").await.expect(200).text().contains("används inte längre"));

        let (amira, bo) = (town.person(1).await, town.person(2).await);
        let mine = |step: u32| key_at(&old, step).token(step);
        // Its step is not over.
        assert_eq!(sent(&town, &bo, "token", &mine(step)).await, recorded("site_code"));
        // The next is not its own any more, at once and for ever.
        town.pass(TimeDelta::seconds(15));
        assert_eq!(sent(&town, &bo, "token", &mine(step + 1)).await, refused("forged"));
        assert_eq!(sent(&town, &bo, "code", &key_at(&old, step + 1).digits((step + 1) / 4)).await, refused("wrong_code"));
        // The other screen has the new key.
        let new = other.get(&keys_of(31)).await.expect(200).json();
        let theirs = key_at(&new, step + 1);
        assert_eq!(sent(&town, &bo, "token", &theirs.token(step + 1)).await, recorded("site_code"));
        assert_eq!(sent(&town, &bo, "code", &theirs.digits((step + 1) / 4)).await, recorded("typed_code"));
        let shown = other.get(&code_of(31)).await.expect(200).json();
        assert!(shown["url"].as_str().unwrap().ends_with(&theirs.token(step + 1)), "{shown}");
        // A phone without network comes back the next day: what was shown before counts, what came after does not.
        town.pass(TimeDelta::days(1));
        let (status, _, evidence) = sent(&town, &amira, "token", &mine(step)).await;
        assert_eq!((status.as_str(), evidence.as_deref()), ("needs_confirmation", Some("site_code_later")));
        assert_eq!(sent(&town, &amira, "token", &mine(step + 1)).await, refused("forged"));
        assert_eq!(sent(&town, &amira, "token", &mine(step + 5760)).await, refused("forged"));
        // The device can be a screen again, with a new code.
        let enrolled = enrol(&stolen, &new_code(&siv, 31).await).await.expect(302);
        assert!(cookies(&enrolled).iter().any(|pair| pair.starts_with("__Host-screen=")));
    }

    async fn a_screen_is_taken_out_of_use_by_its_supervisor_and_the_administrator_only(town: Town) {
        let siv = town.person(21).await;
        let device = screen(&town, &siv, 31).await;
        let screen = ids_of_screens(&town, 31).await.remove(0);
        for who in [1, 11, 22, 41] {
            town.person(who).await.post("/site", "/form/site/screen-off", &[("screen", &screen)]).await;
            device.get(&keys_of(31)).await.expect(200);
        }
        town.stranger().post("/site", "/form/site/screen-off", &[("screen", &screen)]).await;
        let ada = town.person(51).await;
        for bad in ["", "none", &id(99)] {
            let answer = ada.post("/setup", "/form/site/screen-off", &[("screen", bad)]).await;
            assert!(answer.location().contains("__err"), "{bad}: {}", answer.location());
        }
        device.get(&keys_of(31)).await.expect(200);
        let page = ada.submit("/setup", "/form/site/screen-off", &[("screen", &screen)]).await.expect(200).text();
        assert!(page.contains("Sparat") && page.contains("Ingen skärm är inkopplad"), "{page}");
        device.get(&keys_of(31)).await.expect(410);
        // A second time there is nothing to take away, and the key stays.
        let keys = town.state.db.site_with_keys(&site(31)).await.unwrap().unwrap().keys;
        town.pass(TimeDelta::minutes(1));
        let answer = siv.post("/site", "/form/site/screen-off", &[("screen", &screen)]).await;
        assert!(answer.location().contains("__err"), "{}", answer.location());
        assert_eq!(town.state.db.site_with_keys(&site(31)).await.unwrap().unwrap().keys, keys);
    }

    async fn of_two_taken_out_of_use_in_one_step_neither_knows_the_key_that_holds(town: Town) {
        let siv = town.person(21).await;
        let (one, two) = (screen(&town, &siv, 31).await, screen(&town, &siv, 31).await);
        let ids = ids_of_screens(&town, 31).await;
        siv.post("/site", "/form/site/screen-off", &[("screen", &ids[0])]).await;
        let between = two.get(&keys_of(31)).await.expect(200).json();
        siv.post("/site", "/form/site/screen-off", &[("screen", &ids[1])]).await;
        for gone in [&one, &two] {
            gone.get(&keys_of(31)).await.expect(410);
        }
        town.pass(TimeDelta::seconds(15));
        let step = step_of(town.now());
        let bo = town.person(2).await;
        assert_eq!(sent(&town, &bo, "token", &key_at(&between, step).token(step)).await, refused("forged"));
    }

    async fn when_a_screen_was_seen_is_written_down(town: Town) {
        let device = screen(&town, &town.person(21).await, 31).await;
        let seen = async || town.state.db.screens_of_site(&site(31)).await.unwrap().remove(0).seen_at;
        let enrolled = seen().await;
        town.pass(TimeDelta::seconds(30));
        assert!(!device.get(&keys_of(31)).await.expect(200).headers.contains_key("set-cookie"));
        assert_eq!(seen().await, enrolled);
        town.pass(TimeDelta::minutes(1));
        let answer = device.get(&keys_of(31)).await.expect(200);
        assert_eq!(seen().await, town.now());
        // And the cookie lasts for a year from then.
        assert_eq!(cookies(&answer).first(), device.cookie.as_ref());
        // Another supervisor at the same site later: the screen stays what it is.
        town.state.db.remove_supervisor(&site(31), &person(21)).await.unwrap();
        device.get(&keys_of(31)).await.expect(200);
    }

    async fn another_instance_notices_a_renewed_key_within_seconds(town: Town) {
        let siv = town.person(21).await;
        let device = screen(&town, &siv, 31).await;
        let old = device.get(&keys_of(31)).await.expect(200).json();
        let known = screen(&town, &siv, 31).await;
        // A second instance on the same database, which has just read the keys.
        let settings = town.state.settings.clone();
        let programme = town.state.programme.clone();
        let chance = std::sync::Arc::new(server::clock::SystemChance);
        let state = server::state::State::new(town.scratch.db.clone(), town.clock.clone(), chance, settings, programme, false);
        let bo = town.person(2).await;
        let there = Client::new(server::http::router(state), bo.cookie.clone());
        let step = step_of(town.now());
        assert_eq!(sent(&town, &there, "token", &key_at(&old, step).token(step)).await, recorded("site_code"));
        town.pass(TimeDelta::seconds(14));
        siv.post("/site", "/form/site/screen-off", &[("screen", &ids_of_screens(&town, 31).await[0])]).await;
        town.pass(TimeDelta::seconds(1));
        let new = known.get(&keys_of(31)).await.expect(200).json();
        let step = step_of(town.now());
        // What is shown with the new key counts there at once …
        assert_eq!(sent(&town, &there, "token", &key_at(&new, step).token(step)).await, recorded("site_code"));
        assert_eq!(sent(&town, &there, "code", &key_at(&new, step).digits(step / 4)).await, recorded("typed_code"));
        // … and what the old one makes counts for a few seconds at most.
        town.pass(TimeDelta::seconds(5));
        let step = step_of(town.now());
        assert_eq!(sent(&town, &there, "token", &key_at(&old, step).token(step)).await, refused("forged"));
    }

    async fn a_site_that_is_written_again_keeps_its_keys(town: Town) {
        let siv = town.person(21).await;
        screen(&town, &siv, 31).await;
        siv.post("/site", "/form/site/screen-off", &[("screen", &ids_of_screens(&town, 31).await[0])]).await;
        let before = town.state.db.site_with_keys(&site(31)).await.unwrap().unwrap().keys;
        let again = server::store::municipality::Municipality {
            sites: vec![server::store::municipality::Site {
                id: site(31),
                external_key: None,
                number: 1,
                secret: "ISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISE".to_owned(),
                name: "Verkstaden 2".to_owned(),
                address: String::new(),
                supervisors: vec![],
            }],
            ..Default::default()
        };
        town.state.db.put(&again, town.now()).await.unwrap();
        let after = town.state.db.site_with_keys(&site(31)).await.unwrap().unwrap();
        assert_eq!((after.keys, after.name.as_str()), (before, "Verkstaden 2"));
    }
}
