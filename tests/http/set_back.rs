//! The server's clock is set back: what came later still comes after what came before.

use crate::site::{log, said};
use app::attendance::{Event, Evidence, Kind, Outcome};
use chrono::TimeDelta;
use tests::{Client, Town, id, occasion, on_both_engines, person};

fn roll() -> String {
    format!("/site/{}/roll?occasion={}", id(31), id(71))
}

async fn press(who: &Client, button: &str, value: &str) -> String {
    let (site, occasion) = (id(31), id(71));
    let fields = [("site", site.as_str()), ("occasion", occasion.as_str()), (button, value)];
    who.submit(&roll(), "/form/site/mark", &fields).await.expect(200).text()
}

/// Forty minutes back, from an hour after the morning began.
fn set_back(town: &Town) {
    town.pass(TimeDelta::minutes(-40));
}

/// What `/desk` says of Amira's morning.
async fn desk(town: &Town) -> String {
    town.person(11).await.get(&format!("/desk/people/{}?lang=en", id(1))).await.expect(200).text()
}

on_both_engines! {
    async fn a_mark_after_it_counts_and_can_be_taken_back(town: Town) {
        town.pass(TimeDelta::hours(1));
        let siv = town.person(21).await;
        let mark = format!("mark-{}", id(1));
        assert!(press(&siv, &mark, "present").await.contains("value=\"present\" checked"));
        set_back(&town);
        assert!(press(&siv, &mark, "late").await.contains("value=\"late\" checked"));
        let page = press(&siv, "undo", &id(1)).await;
        assert!(!page.contains("checked"), "{page}");
        let received: Vec<_> = log(&town, 71).await.iter().map(|event| event.received_at).collect();
        assert!(received[0] > received[1] && received[1] == town.now(), "each says what the clock said: {received:?}");
    }

    async fn a_mark_that_replaces_nothing_counts_after_an_earlier_one(town: Town) {
        town.pass(TimeDelta::hours(1));
        said(&town, 1, Some(71), Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        let first = log(&town, 71).await.remove(0);
        // Two who opened the roll at the same time.
        for (n, outcome) in [(601, Outcome::NotThere), (602, Outcome::Late)] {
            let mark = Event {
                id: app::ids::EventId::parse(&id(n)).unwrap(),
                kind: Kind::Mark,
                outcome: Some(outcome),
                evidence: Evidence::SupervisorMark,
                author: person(21),
                at: town.now(),
                received_at: town.now(),
                ..first.clone()
            };
            town.state.db.add_event(&mark).await.unwrap();
            set_back(&town);
        }
        town.pass(TimeDelta::minutes(60));
        let page = town.person(21).await.get(&roll()).await.expect(200).text();
        assert!(page.contains("value=\"late\" checked"), "{page}");
        let page = desk(&town).await;
        assert!(page.contains("Came late") && !page.contains("Not there"), "{page}");
    }

    async fn a_contest_after_it_waits_and_its_answer_answers_it(town: Town) {
        town.pass(TimeDelta::hours(2));
        let karin = town.person(11).await;
        let (whom, what) = (id(1), id(71));
        let fields = [("participant", whom.as_str()), ("occasion", what.as_str()), ("outcome", "left_early")];
        karin.submit(&format!("/desk/people/{whom}"), "/form/desk/judge", &fields).await.expect(200);
        set_back(&town);
        let amira = town.person(1).await;
        let (form, page) = (id(501), format!("/attendance/contest/{what}"));
        let fields = [("id", form.as_str()), ("occasion", what.as_str()), ("reason", "stayed_to_the_end"), ("words", "")];
        amira.submit(&page, "/form/attendance/contest", &fields).await.expect(200);
        // The list says it as well as the page: SQL and the rules agree.
        let waiting = karin.get("/desk/follow-up?lang=en").await.expect(200).text();
        assert!(waiting.contains("I left at the right time"), "{waiting}");
        set_back(&town);
        let fields = [
            ("participant", whom.as_str()), ("occasion", what.as_str()), ("contest", form.as_str()),
            ("outcome", "present"), ("words", "We looked again."),
        ];
        karin.submit(&format!("/desk/people/{whom}"), "/form/desk/answer", &fields).await.expect(200);
        let waiting = karin.get("/desk/follow-up?lang=en").await.expect(200).text();
        assert!(!waiting.contains("I left at the right time"), "{waiting}");
        let page = amira.get("/attendance?lang=en").await.expect(200).text();
        assert!(page.contains("We looked again."), "{page}");
        assert_eq!(log(&town, 71).await.last().unwrap().occasion, Some(occasion(71)));
    }
}
