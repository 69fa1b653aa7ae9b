//! A small municipality that every test knows: two sites, two counsellors, a few people, one morning.

use crate::{Client, Engine, Scratch};
use app::{
    account::{Level, Role},
    i18n::Texts,
    ids::{ActivityId, OccasionId, PersonId, SiteId, TextId},
    instructions::{Section, Step},
    programme::Programme,
};
use axum::Router;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, TimeZone as _, Utc};
use server::{
    clock::{FixedClock, SystemChance},
    settings::Settings,
    sign_in,
    state::{self, State},
    store::{
        instructions::Text,
        municipality::{Activity, Municipality, Occasion, Person, Site},
    },
};
use std::sync::Arc;

/// The id with this number: tests name things by number.
pub fn id(n: u64) -> String {
    format!("00000000-0000-7000-8000-{n:012x}")
}

/// An id that no other test run has.
pub fn fresh_id() -> String {
    #[expect(clippy::disallowed_methods, reason = "a database's name must be new on the whole machine")]
    let now = Utc::now();
    state::new_id(now, &SystemChance).expect("randomness")
}

/// Monday 23 November 2026, 09:05 in Stockholm: the wood workshop began five minutes ago.
///
/// People: 1 Amira (participant of counsellor 11, Arabic, stage orange), 2 Bo (participant of 11, Swedish, yellow),
/// 3 Celia (participant of 12, English), 4 Dana (participant of 11, protected identity, alias "D"),
/// 11 Karin and 12 Kaveh (counsellors), 21 Siv (supervisor at site 31), 22 Sten (supervisor at site 32),
/// 41 Cilla (caseworker), 51 Ada (administrator).
/// Sites: 31 Verkstaden (number 1), 32 Biblioteket (number 2).
/// Activities: 61 wood workshop, 62 language group.
/// Occasions: 71 workshop today 09:00–12:00 at 31 (Amira, Bo, Dana), 72 language group today 13:00–15:00 at 32 (Amira,
/// Celia), 73 workshop tomorrow 09:00–12:00 at 31, cancelled (Amira, Bo), 74 workshop last Thursday at 31 (Amira, Bo),
/// 75 language group on Wednesday, moved from Tuesday (Amira).
pub struct Town {
    pub state: State,
    pub clock: Arc<FixedClock>,
    pub router: Router,
    pub scratch: Scratch,
}

impl Town {
    pub async fn build(engine: Engine) -> Self {
        let scratch = Scratch::open(engine).await;
        let now = Utc.with_ymd_and_hms(2026, 11, 23, 8, 5, 0).single().expect("an instant");
        let clock = Arc::new(FixedClock::at(now));
        scratch.db.put(&municipality(now), now).await.expect("the town is written");
        let programme =
            Programme::parse(include_str!("../../server/programmes/eskilstuna.toml")).expect("the programme is read");
        let settings = Settings { public_url: "https://steg.example".to_owned(), ..Settings::default() };
        let state = State::new(scratch.db.clone(), clock.clone(), Arc::new(SystemChance), settings, programme, false);
        let router = server::http::router(state.clone());
        Self { state, clock, router, scratch }
    }

    /// The same town, of a municipality that set something else.
    pub fn with_settings(self, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = self.state.settings.clone();
        change(&mut settings);
        let programme = self.state.programme.clone();
        let db = self.scratch.db.clone();
        let state = State::new(db, self.clock.clone(), Arc::new(SystemChance), settings, programme, false);
        let router = server::http::router(state.clone());
        Self { state, router, ..self }
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.state.now()
    }

    /// Lets time pass.
    pub fn pass(&self, time: TimeDelta) {
        self.clock.set(self.now() + time);
    }

    /// Somebody who is not signed in.
    pub fn stranger(&self) -> Client {
        Client::new(self.router.clone(), None)
    }

    /// The person with this number, signed in on a new device.
    pub async fn person(&self, n: u64) -> Client {
        self.sign_in(&person(n)).await
    }

    /// Anybody, signed in on a new device.
    pub async fn sign_in(&self, person: &PersonId) -> Client {
        let cookie = sign_in::sign_in(&self.state, person, "Chrome, Android").await.expect("signed in");
        let cookie = cookie.to_str().expect("text").split(';').next().expect("a pair").to_owned();
        Client::new(self.router.clone(), Some(cookie))
    }
}

pub fn person(n: u64) -> PersonId {
    PersonId::parse(&id(n)).expect("an id")
}

pub fn site(n: u64) -> SiteId {
    SiteId::parse(&id(n)).expect("an id")
}

/// A version of a text; the town's are 81 to 84.
pub fn text(n: u64) -> TextId {
    TextId::parse(&id(n)).expect("an id")
}

/// A step of an instruction, without a picture.
pub fn step(section: Section, said: &str) -> Step {
    Step { key: format!("{section:?}"), section, picture: None, text: said.to_owned() }
}

pub fn activity(n: u64) -> ActivityId {
    ActivityId::parse(&id(n)).expect("an id")
}

pub fn occasion(n: u64) -> OccasionId {
    OccasionId::parse(&id(n)).expect("an id")
}

fn municipality(now: DateTime<Utc>) -> Municipality {
    let someone = |n, role, name: &str, language: &str, stage: Option<&str>, counsellor: Option<u64>| Person {
        id: person(n),
        external_key: None,
        role,
        name: name.to_owned(),
        alias: None,
        language: language.to_owned(),
        level: None,
        stage: stage.map(str::to_owned),
        weekly_minutes: None,
        counsellor: counsellor.map(person),
    };
    let mut people = vec![
        someone(1, Role::Participant, "Amira Test", "ar", Some("orange"), Some(11)),
        someone(2, Role::Participant, "Bo Test", "sv", Some("yellow"), Some(11)),
        someone(3, Role::Participant, "Celia Test", "en", Some("green"), Some(12)),
        someone(4, Role::Participant, "Dana Hemlig", "sv", Some("orange"), Some(11)),
        someone(11, Role::Counsellor, "Karin Test", "sv", None, None),
        someone(12, Role::Counsellor, "Kaveh Test", "sv", None, None),
        someone(21, Role::Supervisor, "Siv Test", "sv", None, None),
        someone(22, Role::Supervisor, "Sten Test", "sv", None, None),
        someone(41, Role::Caseworker, "Cilla Test", "sv", None, None),
        someone(51, Role::Administrator, "Ada Test", "sv", None, None),
    ];
    people[3].alias = Some("D".to_owned());
    let place = |n, number, name: &str, supervisor| Site {
        id: site(n),
        external_key: None,
        number,
        secret: BASE64_URL_SAFE_NO_PAD.encode([u8::try_from(n).unwrap_or(0); 32]),
        name: name.to_owned(),
        address: format!("Portgatan {n}, Eskilstuna"),
        supervisors: vec![person(supervisor)],
    };
    let texts = |sv: &str, en: &str, ar: &str| -> Texts {
        [("sv", sv), ("en", en), ("ar", ar)].into_iter().map(|(tag, text)| (tag.to_owned(), text.to_owned())).collect()
    };
    let what = |n, kind: &str, pictogram: &str, name, bring| Activity {
        id: activity(n),
        external_key: None,
        kind: kind.to_owned(),
        pictogram: pictogram.to_owned(),
        name,
        bring,
    };
    let when = |n, what, at, start: TimeDelta, hours| Occasion {
        id: occasion(n),
        external_key: None,
        activity: activity(what),
        site: site(at),
        starts_at: now - TimeDelta::minutes(5) + start,
        ends_at: now - TimeDelta::minutes(5) + start + TimeDelta::hours(hours),
        cancelled: None,
        moved_from_start: None,
        moved_from_site: None,
    };
    let mut occasions = vec![
        when(71, 61, 31, TimeDelta::zero(), 3),
        when(72, 62, 32, TimeDelta::hours(4), 2),
        when(73, 61, 31, TimeDelta::days(1), 3),
        when(74, 61, 31, TimeDelta::days(-4), 3),
        when(75, 62, 32, TimeDelta::days(2), 2),
    ];
    occasions[2].cancelled = Some("no_leader".to_owned());
    occasions[4].moved_from_start = Some(occasions[4].starts_at - TimeDelta::days(1));
    let level = |n, level, title: &str, said: &str| Text {
        id: text(n),
        activity: activity(61),
        language: "sv".to_owned(),
        level,
        title: title.to_owned(),
        steps: vec![step(Section::Where, said), step(Section::Ask, "Fråga Siv.")],
    };
    Municipality {
        people,
        sites: vec![place(31, 1, "Verkstaden", 21), place(32, 2, "Biblioteket", 22)],
        activities: vec![
            what(
                61,
                "workplace",
                "hammer",
                texts("Träverkstad", "Wood workshop", "ورشة النجارة"),
                texts("Skor som tål", "Sturdy shoes", "حذاء متين"),
            ),
            what(
                62,
                "language",
                "speech",
                texts("Språkgrupp", "Language group", "مجموعة اللغة"),
                texts("Penna", "A pen", "قلم"),
            ),
        ],
        instructions: vec![
            level(81, Level::VeryEasy, "Träverkstad", "Kom klockan nio."),
            level(82, Level::Easy, "I träverkstaden", "Kom till verkstaden klockan nio."),
            level(83, Level::Ordinary, "Träverkstaden", "Infinn dig i verkstaden klockan nio med skyddsskor."),
            Text {
                id: text(84),
                activity: activity(61),
                language: "ar".to_owned(),
                level: Level::VeryEasy,
                title: "ورشة النجارة".to_owned(),
                steps: vec![step(Section::Where, "تعال في الساعة التاسعة.")],
            },
        ],
        words: Vec::new(),
        occasions,
        places: [(1, 71), (2, 71), (4, 71), (1, 72), (3, 72), (1, 73), (2, 73), (1, 74), (2, 74), (1, 75)]
            .into_iter()
            .map(|(who, what)| (person(who), occasion(what)))
            .collect(),
    }
}
