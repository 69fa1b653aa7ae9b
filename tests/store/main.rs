//! What the store promises by itself, on both engines: the statements run through the doors are tested in `http`.

#![allow(
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::unwrap_used,
    clippy::return_self_not_must_use,
    reason = "a test that cannot go on panics"
)]

mod backup;
mod clips;
mod log;
mod raw;

use app::{
    attendance::{Event, Evidence, Kind, Outcome},
    ids::EventId,
};
use server::store::Db;
use tests::{Engine, Scratch, Town, id, occasion, on_both_engines, person};

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];

#[tokio::test]
async fn instances_that_start_together_find_one_migrated_database() {
    for engine in ENGINES {
        let place = Scratch::empty(engine).await;
        let open = || Db::open(&place.url);
        let (a, b, c, d) = tokio::join!(open(), open(), open(), open());
        for start in [a, b, c, d] {
            assert!(start.is_ok(), "{engine:?}: {:?}", start.err());
        }
        Db::open(&place.url).await.unwrap().answers().await.unwrap();
    }
}

#[tokio::test]
async fn an_address_of_no_engine_is_refused_with_a_sentence() {
    let Err(error) = Db::open("mysql://localhost/steg").await else { panic!("opened") };
    assert!(error.to_string().contains("sqlite:"), "{error}");
}

fn mark(n: u64, outcome: Option<Outcome>, town: &Town) -> Event {
    Event {
        id: EventId::parse(&id(n)).unwrap(),
        participant: person(1),
        occasion: Some(occasion(71)),
        site: None,
        kind: Kind::Mark,
        outcome,
        evidence: Evidence::SupervisorMark,
        reason: None,
        at: town.now(),
        received_at: town.now(),
        author: person(21),
        replaces: None,
        device: None,
        words: None,
        seq: None,
    }
}

on_both_engines! {
    async fn an_event_comes_back_as_it_was_written(town: Town) {
        let written = mark(900, Some(Outcome::LeftEarly), &town);
        town.scratch.db.add_event(&written).await.unwrap();
        assert_eq!(town.scratch.db.events_of_occasion(&occasion(71)).await.unwrap(), [Event { seq: Some(1), ..written }]);
    }

    async fn an_event_cannot_be_written_over(town: Town) {
        let db = &town.scratch.db;
        let written = mark(900, Some(Outcome::Present), &town);
        db.add_event(&written).await.unwrap();
        assert!(db.add_event(&mark(900, Some(Outcome::NotThere), &town)).await.is_err());
        assert_eq!(db.events_of_occasion(&occasion(71)).await.unwrap(), [Event { seq: Some(1), ..written }]);
    }

    async fn an_event_of_nobody_is_refused(town: Town) {
        let stray = Event { participant: person(999), ..mark(900, None, &town) };
        assert!(town.scratch.db.add_event(&stray).await.is_err());
    }

    async fn what_the_municipality_writes_is_written_whole_or_not_at_all(town: Town) {
        let db = &town.scratch.db;
        let before = db.occasion(&occasion(71)).await.unwrap().unwrap();
        let mut world = server::store::municipality::Municipality::default();
        // A place for somebody who does not exist, behind a place that could stand.
        world.places.push((person(3), occasion(71)));
        world.places.push((person(999), occasion(71)));
        assert!(db.put(&world, town.now()).await.is_err());
        assert_eq!(db.occasion(&occasion(71)).await.unwrap().unwrap(), before);
        let day = (before.starts_at, before.ends_at);
        let places = db.occasions_of_participant(&person(3), day.0, day.1).await.unwrap();
        assert!(places.iter().all(|place| place.id != occasion(71)));
    }
}
