use chrono::TimeDelta;
use http::header;
use server::store::municipality::{Municipality, Occasion};
use std::collections::HashMap;
use tests::{Client, activity, id, occasion, on_both_engines, site};

/// Where her calendar is, after making an address on the page.
async fn address(client: &Client) -> String {
    let page = client.submit("/schedule", "/form/schedule/calendar", &[]).await.expect(200).text();
    let start = page.find("https://steg.example/calendar/").expect("an address") + "https://steg.example".len();
    page[start..].split(['"', '<', '&']).next().expect("an end").to_owned()
}

/// The events of a calendar file by their id, as name and value of each line, unfolded.
fn events(text: &str) -> HashMap<String, HashMap<String, String>> {
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"), "{text}");
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
    }
    let unfolded = text.replace("\r\n ", "");
    unfolded
        .split("BEGIN:VEVENT\r\n")
        .skip(1)
        .map(|event| {
            let event = event.split("END:VEVENT").next().expect("an end");
            let lines: HashMap<String, String> = event
                .lines()
                .map(|line| line.split_once(':').expect("a name"))
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect();
            (lines["UID"].clone(), lines)
        })
        .collect()
}

fn uid(n: u64) -> String {
    format!("{}@steg.example", occasion(n))
}

on_both_engines! {
    async fn a_calendar_carries_the_schedule_in_her_language(town: Town) {
        let address = address(&town.person(1).await).await;
        let answer = town.stranger().get(&address).await.expect(200);
        assert_eq!(answer.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
        let events = events(&String::from_utf8(answer.body.clone()).unwrap());
        assert_eq!(events.len(), 5);
        let workshop = &events[&uid(71)];
        assert_eq!(workshop["SUMMARY"], "ورشة النجارة");
        assert_eq!(workshop["DTSTART;TZID=Europe/Stockholm"], "20261123T090000");
        assert_eq!(workshop["DTEND;TZID=Europe/Stockholm"], "20261123T120000");
        assert_eq!(workshop["LOCATION"], "Verkstaden\\, Portgatan 31\\, Eskilstuna");
        assert_eq!((workshop["STATUS"].as_str(), workshop["SEQUENCE"].as_str()), ("CONFIRMED", "0"));
        assert_eq!(events[&uid(73)]["STATUS"], "CANCELLED");
        assert!(answer.text().contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Stockholm\r\n"));
        assert!(!answer.text().contains("Amira"), "somebody else may see the calendar");
    }

    async fn a_change_counts_up_and_keeps_the_id(town: Town) {
        let address = address(&town.person(2).await).await;
        let before = town.stranger().get(&address).await.expect(200);
        let cancelled = Occasion {
            id: occasion(71),
            external_key: None,
            activity: activity(61),
            site: site(31),
            starts_at: town.now() - TimeDelta::minutes(5),
            ends_at: town.now() + TimeDelta::hours(3) - TimeDelta::minutes(5),
            cancelled: Some("closed".to_owned()),
            moved_from_start: None,
            moved_from_site: None,
        };
        town.pass(TimeDelta::minutes(1));
        let world = Municipality { occasions: vec![cancelled], ..Municipality::default() };
        town.state.db.put(&world, town.now()).await.unwrap();
        let after = town.stranger().get(&address).await.expect(200);
        let event = &events(&after.text())[&uid(71)];
        assert_eq!((event["STATUS"].as_str(), event["SEQUENCE"].as_str()), ("CANCELLED", "1"));
        assert_eq!(event["LAST-MODIFIED"], "20261123T080600Z");
        assert_ne!(before.headers[header::ETAG], after.headers[header::ETAG]);
    }

    async fn an_unchanged_calendar_is_not_sent_again(town: Town) {
        let address = address(&town.person(2).await).await;
        let stranger = town.stranger();
        let tag = stranger.get(&address).await.expect(200).headers[header::ETAG].clone();
        let mut request = stranger.request(http::Method::GET, &address, axum::body::Body::empty());
        request.headers_mut().insert(header::IF_NONE_MATCH, tag);
        assert!(stranger.send(request).await.expect(304).body.is_empty());
    }

    async fn the_day_the_clock_changes_shows_the_clocks_own_times(town: Town) {
        let bo = town.person(2).await;
        let address = address(&bo).await;
        // 27 March 2027 23:30 to 28 March 04:30 in Stockholm: four hours, for the clock skips one.
        town.pass(TimeDelta::days(100));
        let night = Occasion {
            id: tests::occasion(80),
            external_key: None,
            activity: activity(61),
            site: site(31),
            starts_at: "2027-03-27T22:30:00Z".parse().unwrap(),
            ends_at: "2027-03-28T02:30:00Z".parse().unwrap(),
            cancelled: None,
            moved_from_start: None,
            moved_from_site: None,
        };
        let places = vec![(tests::person(2), tests::occasion(80))];
        let world = Municipality { occasions: vec![night], places, ..Municipality::default() };
        town.state.db.put(&world, town.now()).await.unwrap();
        let text = town.stranger().get(&address).await.expect(200).text();
        let event = &events(&text)[&uid(80)];
        assert_eq!(event["DTSTART;TZID=Europe/Stockholm"], "20270327T233000");
        assert_eq!(event["DTEND;TZID=Europe/Stockholm"], "20270328T043000");
        assert!(text.contains("BEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200"));
    }

    async fn long_names_are_folded_and_unfold_to_the_same(town: Town) {
        let address = address(&town.person(1).await).await;
        let name = "ورشة النجارة، مع كلمات كثيرة؛ \\ طويلة جداً جداً ".repeat(4);
        let names = [("ar", name.as_str()), ("sv", "Träverkstad")];
        let what = server::store::municipality::Activity {
            id: activity(61),
            external_key: None,
            kind: "workplace".to_owned(),
            pictogram: "hammer".to_owned(),
            name: names.into_iter().collect(),
            bring: [("sv", "Skor")].into_iter().collect(),
        };
        let world = Municipality { activities: vec![what], ..Municipality::default() };
        town.state.db.put(&world, town.now()).await.unwrap();
        let body = town.stranger().get(&address).await.expect(200).body;
        let events = events(&String::from_utf8(body).expect("no character is cut in two"));
        assert_eq!(events[&uid(71)]["SUMMARY"].replace("\\\\", "\\"), name);
    }

    async fn a_new_key_ends_the_old_one(town: Town) {
        let amira = town.person(1).await;
        let old = address(&amira).await;
        let page = amira.get("/schedule?lang=sv").await.expect(200).text();
        assert!(page.contains("webcal://steg.example/calendar/") && page.contains("Skapa en ny adress"), "{page}");
        let new = address(&amira).await;
        assert_ne!(old, new);
        town.stranger().get(&old).await.expect(404);
        town.stranger().get(&new).await.expect(200);
        assert!(!town.person(2).await.get("/schedule").await.expect(200).text().contains("webcal:"));
    }

    async fn a_key_that_opens_nothing_is_not_found(town: Town) {
        for bad in ["x.ics", "x", ".ics", &format!("{}.ics", id(1)), "..%2F..%2Fx.ics", "%27%20OR%201=1.ics"] {
            town.stranger().get(&format!("/calendar/{bad}")).await.expect(404);
        }
    }

    async fn only_participants_make_a_calendar(town: Town) {
        for who in [town.stranger(), town.person(11).await, town.person(21).await, town.person(51).await] {
            who.post("/schedule", "/form/schedule/calendar", &[]).await;
        }
        for n in [11, 21, 51] {
            assert_eq!(town.state.db.calendar_key(&tests::person(n)).await.unwrap(), None);
        }
    }
}
