//! The demo: its world at any hour, its ways in, and its binary.

use app::{
    attendance::{Kind, Planned, Rules, account},
    ids::{OccasionId, PersonId},
    programme::Programme,
};
use axum::Router;
use chrono::{DateTime, Datelike as _, TimeDelta, TimeZone as _, Utc};
use chrono_tz::Europe::Stockholm;
use server::{
    clock::{FixedClock, SystemChance},
    demo::{self, Size, World, announce::Announcement, content::Content},
    settings::Settings,
    state::State,
    store::municipality::Occasion,
};
use std::{
    collections::{HashMap, HashSet},
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
    sync::Arc,
};
use tests::{Client, Engine, Scratch};

pub(super) const SMALL: Size = Size { participants: 40, seed: 1 };

pub(super) fn at(month: u32, day: u32, hour: u32, minute: u32) -> DateTime<Utc> {
    Stockholm.with_ymd_and_hms(2026, month, day, hour, minute, 11).earliest().expect("a local time").to_utc()
}

/// Working hours, night, both sides of midnight, a weekend, the days on which the clocks change, the year's end.
pub(super) fn moments() -> Vec<DateTime<Utc>> {
    vec![
        at(11, 23, 9, 5),
        at(11, 24, 11, 55),
        at(11, 25, 16, 30),
        at(11, 26, 23, 50),
        at(11, 27, 0, 5),
        at(11, 27, 23, 59),
        at(11, 28, 0, 0),
        at(11, 29, 14, 0),
        at(3, 29, 0, 30),
        at(3, 29, 3, 10),
        at(3, 29, 23, 58),
        at(10, 25, 1, 59),
        at(10, 25, 2, 30),
        at(10, 25, 22, 15),
        at(12, 31, 23, 45),
    ]
}

pub(super) fn world(size: Size, now: DateTime<Utc>) -> World {
    let content = Content::shipped().expect("the content is read");
    demo::world(&content, &demo::programme().expect("the programme is read"), size, now, Stockholm).expect("a world")
}

fn occasions(world: &World) -> HashMap<&OccasionId, &Occasion> {
    world.municipality.occasions.iter().map(|occasion| (&occasion.id, occasion)).collect()
}

fn by_person(world: &World) -> HashMap<&PersonId, Vec<&Occasion>> {
    let occasions = occasions(world);
    let mut places: HashMap<&PersonId, Vec<&Occasion>> = HashMap::new();
    for (who, what) in &world.municipality.places {
        places.entry(who).or_default().push(occasions[what]);
    }
    for all in places.values_mut() {
        all.sort_by_key(|occasion| occasion.starts_at);
    }
    places
}

#[test]
fn the_same_seed_at_the_same_moment_gives_the_same_world() {
    let now = at(11, 23, 9, 5);
    let told = |size| format!("{:?}", world(size, now));
    assert_eq!(told(SMALL), told(SMALL));
    assert_ne!(told(SMALL), told(Size { seed: 2, ..SMALL }));
}

#[test]
fn at_any_hour_half_of_the_participants_are_expected_somewhere_and_nobody_in_two_places() {
    for now in moments() {
        for seed in [1, 2, 3] {
            let world = world(Size { seed, ..SMALL }, now);
            let mut on = HashSet::new();
            let mut sites = HashSet::new();
            for (who, all) in by_person(&world) {
                for pair in all.windows(2) {
                    assert!(pair[0].ends_at <= pair[1].starts_at, "{now}: two places at once: {pair:?}");
                }
                for occasion in all {
                    let local = |at: DateTime<Utc>| at.with_timezone(&Stockholm).date_naive();
                    assert_eq!(local(occasion.starts_at), local(occasion.ends_at), "{now}: {occasion:?}");
                    let long = occasion.ends_at - occasion.starts_at >= TimeDelta::hours(2);
                    if occasion.starts_at <= now && now < occasion.ends_at && occasion.cancelled.is_none() && long {
                        on.insert(who);
                        sites.insert(&occasion.site);
                    }
                }
            }
            assert!(on.len() >= 19, "{now}: {} of 40", on.len());
            assert!(sites.len() >= 2, "{now}: {} sites", sites.len());
            for first in &world.municipality.people[..2] {
                assert!(on.contains(&first.id), "{now}: {}", first.name);
            }
        }
    }
}

#[test]
fn nobody_comes_to_an_occasion_without_places_and_what_is_placed_exists() {
    let world = world(SMALL, at(11, 25, 10, 0));
    let expected: HashSet<_> = world.municipality.places.iter().map(|(_, what)| what).collect();
    assert_eq!(expected, occasions(&world).into_keys().collect());
    let places: HashSet<_> = world.municipality.places.iter().collect();
    assert_eq!(places.len(), world.municipality.places.len());
}

#[test]
fn weeks_are_believable() {
    // A Sunday: the week before is whole.
    let now = at(11, 29, 14, 0);
    let world = world(SMALL, now);
    let places = by_person(&world);
    for person in world.municipality.people.iter().filter(|person| person.stage.is_some()) {
        let stage = person.stage.as_deref().unwrap();
        let last_week = |o: &&&Occasion| o.starts_at > at(11, 16, 0, 0) && o.starts_at < at(11, 21, 0, 0);
        let minutes: i64 = places
            .get(&person.id)
            .map_or(0, |all| all.iter().filter(last_week).map(|o| (o.ends_at - o.starts_at).num_minutes()).sum());
        let hours = minutes / 60;
        let expected = if stage == "red" { 0..=0 } else { 10..=24 };
        assert!(expected.contains(&hours), "{}, {stage}: {hours} hours", person.name);
    }
    for occasion in &world.municipality.occasions {
        let people = world.municipality.places.iter().filter(|(_, what)| *what == occasion.id).count();
        assert!((1..=16).contains(&people), "{people}");
    }
}

#[test]
fn the_past_is_told_and_the_future_is_not() {
    for now in [at(11, 23, 9, 5), at(11, 25, 0, 5), at(11, 27, 23, 50)] {
        let world = world(SMALL, now);
        let occasions = occasions(&world);
        assert!(world.history.events.len() > 200, "{now}: {}", world.history.events.len());
        let mut seen = HashSet::new();
        for event in &world.history.events {
            assert!(event.at <= now && event.received_at <= now && event.at <= event.received_at, "{now}: {event:?}");
            let occasion = occasions[event.occasion.as_ref().unwrap()];
            assert!(occasion.ends_at < now && occasion.cancelled.is_none());
            seen.insert((event.kind, event.evidence, event.outcome));
        }
        let kinds: HashSet<_> = seen.iter().map(|(kind, ..)| *kind).collect();
        assert_eq!(kinds, HashSet::from([Kind::CheckIn, Kind::CheckOut, Kind::Report, Kind::Mark, Kind::Decision]));
        for message in &world.history.messages {
            assert!(
                message.sent_at <= now && message.read_at.is_none_or(|read| read >= message.sent_at && read <= now)
            );
        }
        assert!(world.history.milestones.iter().all(|one| one.marked_at <= now));
        assert!(world.history.words.iter().all(|one| one.said_at <= now));
        let cancelled = |past: bool| {
            let all = world.municipality.occasions.iter();
            all.filter(|o| o.cancelled.is_some() && (o.ends_at < now) == past).count()
        };
        assert_eq!((cancelled(true), cancelled(false)), (1, 2), "{now}");
        assert_eq!(world.municipality.occasions.iter().filter(|o| o.moved_from_start.is_some()).count(), 1, "{now}");
    }
}

#[test]
fn the_log_gives_every_outcome_a_demo_should_show() {
    let world = world(SMALL, at(11, 27, 17, 0));
    let mut outcomes: HashMap<_, usize> = HashMap::new();
    for (who, all) in by_person(&world) {
        for occasion in all.iter().filter(|o| o.ends_at < at(11, 27, 17, 0)) {
            let log = world.history.events.iter();
            let events: Vec<_> =
                log.filter(|e| e.participant == *who && e.occasion.as_ref() == Some(&occasion.id)).cloned().collect();
            let planned = Planned {
                starts_at: occasion.starts_at,
                ends_at: occasion.ends_at,
                cancelled: occasion.cancelled.is_some(),
            };
            let read = account(planned, &events, Rules { late_after: TimeDelta::minutes(15) });
            *outcomes.entry(read.outcome).or_default() += 1;
        }
    }
    assert!(outcomes.len() >= 8, "{outcomes:?}");
    let all: usize = outcomes.values().sum();
    assert!(outcomes[&Some(app::attendance::Outcome::Present)] * 2 > all, "{outcomes:?}");
}

#[test]
fn the_first_person_has_something_of_everything() {
    for now in moments() {
        let world = world(SMALL, now);
        let rana = &world.municipality.people[0];
        assert_eq!((rana.language.as_str(), rana.stage.as_deref()), ("ar", Some("orange")));
        assert_eq!(world.municipality.people[1].language, "sv");
        let mine = |message: &&server::store::demo::Message| message.participant == rana.id;
        assert!(world.history.messages.iter().filter(mine).any(|m| m.author != rana.id && m.read_at.is_none()));
        let tomorrow = now + TimeDelta::days(1);
        let coming = by_person(&world)[&rana.id]
            .iter()
            .filter(|o| {
                o.cancelled.is_none() && o.starts_at > tomorrow && o.starts_at.weekday().number_from_monday() < 6
            })
            .count();
        assert!(coming >= 2, "{now}: {coming}");
        assert!(world.history.milestones.iter().any(|one| one.participant == rana.id));
        assert!(world.history.words.iter().any(|one| one.participant == rana.id));
    }
}

#[test]
fn a_large_demo_has_as_many_people_as_asked_for() {
    let world = world(Size { participants: 600, seed: 1 }, at(11, 23, 9, 5));
    let participants: Vec<_> = world.municipality.people.iter().filter(|p| p.stage.is_some()).collect();
    assert_eq!(participants.len(), 600);
    assert_eq!(participants.iter().filter(|p| p.alias.is_some()).count(), 1);
    let names: HashSet<_> = participants.iter().map(|p| &p.name).collect();
    assert!(names.len() > 300, "{}", names.len());
}

/// A demo on a database of its own.
pub(super) struct Demo {
    state: State,
    clock: Arc<FixedClock>,
    router: Router,
    scratch: Scratch,
}

fn programme() -> Programme {
    demo::programme().expect("the programme is read")
}

impl Demo {
    pub(super) async fn build(engine: Engine, now: DateTime<Utc>) -> Self {
        let scratch = Scratch::open(engine).await;
        let clock = Arc::new(FixedClock::at(now));
        let settings = Settings { public_url: "https://steg.example".to_owned(), ..Settings::default() };
        let state = State::new(scratch.db.clone(), clock.clone(), Arc::new(SystemChance), settings, programme(), true);
        let demo = Self { router: server::http::router(state.clone()), state, clock, scratch };
        demo.start(now).await;
        demo
    }

    /// Starts it (again) at this moment.
    async fn start(&self, now: DateTime<Utc>) {
        self.clock.set(now);
        let content = Content::shipped().expect("the content is read");
        demo::prepare(&self.scratch.db, &content, &programme(), SMALL, now, Stockholm)
            .await
            .expect("the database answers");
    }

    pub(super) async fn announcement(&self) -> Announcement {
        demo::announce::announcement(&self.state).await.expect("the database answers")
    }

    fn stranger(&self) -> Client {
        Client::new(self.router.clone(), None)
    }

    /// Whoever this address signs in.
    pub(super) async fn sign_in(&self, address: &str) -> (Client, String) {
        let path = address.strip_prefix("https://steg.example").expect("an address of the demo");
        let answer = self.stranger().get(path).await.expect(303);
        let cookie = answer.headers[http::header::SET_COOKIE].to_str().expect("text").to_owned();
        assert!(cookie.starts_with("__Host-steg=") && cookie.contains("HttpOnly"), "{cookie}");
        let pair = cookie.split(';').next().expect("a pair").to_owned();
        (Client::new(self.router.clone(), Some(pair)), answer.location())
    }
}

pub(super) const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];

fn share_with_occasion(announcement: &Announcement) -> (usize, usize) {
    let participants = announcement.people.iter().filter(|one| one.role == "participant");
    (participants.clone().filter(|one| one.occasion_now.is_some()).count(), participants.count())
}

#[tokio::test]
async fn the_announcement_names_people_in_a_useful_order() {
    for engine in ENGINES {
        let demo = Demo::build(engine, at(11, 23, 9, 5)).await;
        let said = demo.announcement().await;
        let (on, all) = share_with_occasion(&said);
        assert!(all == 40 && on * 3 >= all, "{on} of {all}");
        let first = &said.people[0];
        assert_eq!((first.role, first.language.as_str(), first.level), ("participant", "ar", Some("very_easy")));
        assert_eq!(first.stage.as_deref(), Some("orange"));
        assert_eq!(said.people[1].language, "sv");
        assert_eq!(said.people.len(), 49);
        let roles: HashSet<_> = said.people.iter().map(|one| one.role).collect();
        assert_eq!(roles.len(), 5);
        assert!(said.people.iter().all(|one| one.name != "Amal Saleh"), "protected identity");
        let sites: HashSet<_> = said.sites.iter().map(|site| site.id.as_str()).collect();
        assert_eq!(sites.len(), 6);
        for now in said.people.iter().filter_map(|one| one.occasion_now.as_ref()) {
            assert!(sites.contains(now.site.as_str()));
        }
        let json = serde_json::to_value(&said).unwrap();
        assert_eq!(json["people"][0]["sign_in"], format!("https://steg.example/demo/sign-in/{}", first.id));
        assert_eq!(json["sites"][0]["screen"], format!("/site/{}/screen", said.sites[0].id));
    }
}

#[tokio::test]
async fn one_chooses_whom_to_be_and_is() {
    for engine in ENGINES {
        let demo = Demo::build(engine, at(11, 23, 9, 5)).await;
        assert_eq!(demo.stranger().get("/").await.expect(302).location(), "/demo");
        let said = demo.announcement().await;
        let page = demo.stranger().get("/demo?lang=en").await.expect(200).text();
        assert!(page.contains("All people and addresses are invented."), "{page}");
        for one in &said.people {
            assert!(page.contains(&format!("/demo/sign-in/{}", one.id)) && page.contains(&one.name), "{}", one.name);
        }
        assert!(!page.contains("Amal Saleh") && page.contains("Stage: Orange"), "{page}");
        assert!(demo.stranger().get("/demo?lang=ar").await.expect(200).text().contains("هذا عرض تجريبي"));

        for role in ["participant", "counsellor", "supervisor", "caseworker", "administrator"] {
            let one = said.people.iter().find(|one| one.role == role).unwrap();
            let (_, first_page) = demo.sign_in(&one.sign_in).await;
            assert_eq!(first_page, app::account::Role::parse(role).unwrap().first_page());
        }
        let (rana, _) = demo.sign_in(&said.people[0].sign_in).await;
        let goals = rana.get("/goals").await.expect(200).text();
        assert!(goals.contains("<html lang=\"ar\" dir=\"rtl\""), "{goals}");
        let stranger = demo.stranger();
        stranger.get(&format!("/demo/sign-in/{}", tests::id(1))).await.expect(404);
        stranger.get("/demo/sign-in/nobody").await.expect(404);
    }
}

#[tokio::test]
async fn every_page_of_the_first_person_is_there() {
    let demo = Demo::build(Engine::Sqlite, at(11, 23, 9, 5)).await;
    let said = demo.announcement().await;
    let (rana, _) = demo.sign_in(&said.people[0].sign_in).await;
    for page in ["/", "/schedule", "/check-in", "/goals", "/instructions", "/messages", "/attendance", "/settings"] {
        rana.get(page).await.expect(200);
    }
}

#[tokio::test]
async fn a_demo_started_again_goes_on_with_what_is_there() {
    for engine in ENGINES {
        let demo = Demo::build(engine, at(11, 23, 9, 5)).await;
        let before = demo.announcement().await;
        // At once, an hour later, in the night, and after weeks.
        for now in [at(11, 23, 9, 6), at(11, 23, 10, 40), at(11, 24, 0, 5), at(11, 30, 11, 0), at(12, 28, 23, 50)] {
            demo.start(now).await;
            let said = demo.announcement().await;
            let ids = |said: &Announcement| said.people.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
            assert_eq!(ids(&before), ids(&said));
            let (on, all) = share_with_occasion(&said);
            assert!(on * 3 >= all, "{now}: {on} of {all}");
            assert!(said.people[0].occasion_now.is_some() && said.people[1].occasion_now.is_some(), "{now}");
            nobody_is_in_two_places(&demo, now).await;
            let person = PersonId::parse(&said.people[0].id).unwrap();
            let coming = demo
                .scratch
                .db
                .occasions_of_participant(&person, now, now + TimeDelta::days(14))
                .await
                .expect("the database answers");
            assert!(coming.len() >= 3, "{now}: {}", coming.len());
        }
    }
}

async fn nobody_is_in_two_places(demo: &Demo, now: DateTime<Utc>) {
    let all = demo
        .scratch
        .db
        .expected(now - TimeDelta::days(30), now + TimeDelta::days(30))
        .await
        .expect("the database answers");
    let mut last: HashMap<PersonId, DateTime<Utc>> = HashMap::new();
    for one in all {
        let until = last.insert(one.participant.clone(), one.ends_at);
        assert!(until.is_none_or(|until| until <= one.starts_at), "{now}: {one:?}");
    }
}

#[tokio::test]
async fn without_a_demo_there_are_no_addresses_of_it() {
    let town = tests::Town::build(Engine::Sqlite).await;
    let stranger = town.stranger();
    stranger.get("/demo").await.expect(404);
    stranger.get(&format!("/demo/sign-in/{}", tests::id(1))).await.expect(404);
    let amira = town.person(1).await;
    amira.get("/demo").await.expect(404);
    amira.get(&format!("/demo/sign-in/{}", tests::id(11))).await.expect(404);
}

#[test]
fn the_command_prints_one_line_and_answers() {
    let steg = std::env::var("STEG_TEST_BIN")
        .expect("STEG_TEST_BIN names the program `steg`: run the tests with `cargo xtask test`");
    let mut child = Command::new(steg)
        .args(["demo", "--json", "--listen", "127.0.0.1:0"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the demo starts");
    let mut line = String::new();
    let read = BufReader::new(child.stdout.take().expect("its output")).read_line(&mut line);
    let answer = read.map_err(anyhow::Error::from).and_then(|_| {
        let said: serde_json::Value = serde_json::from_str(&line)?;
        let url = said["url"].as_str().unwrap_or_default().to_owned();
        let host = url.strip_prefix("http://").unwrap_or_default();
        let mut stream = std::net::TcpStream::connect(host)?;
        std::io::Write::write_all(&mut stream, format!("GET /demo HTTP/1.0\r\nHost: {host}\r\n\r\n").as_bytes())?;
        let mut status = String::new();
        BufReader::new(stream).read_line(&mut status)?;
        Ok((said, status))
    });
    child.kill().expect("the demo is stopped");
    child.wait().expect("the demo ends");
    let (said, status) = answer.unwrap_or_else(|error| panic!("{error}: {line}"));
    assert!(status.contains(" 200 "), "{status}");
    assert_eq!(said["people"].as_array().map(Vec::len), Some(49));
    assert!(said["people"][0]["occasion_now"]["id"].is_string(), "{said}");
}
