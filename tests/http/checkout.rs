use crate::site::{log, said};
use app::attendance::{Evidence, Kind};
use chrono::TimeDelta;
use tests::{Client, id, on_both_engines};

const SEND: &str = "/form/attendance/left";

fn page(what: u64) -> String {
    format!("/attendance/check-out/{}", id(what))
}

async fn left(who: &Client, form: u64, choice: &str, time: &str) -> String {
    let (form, what) = (id(form), id(71));
    let fields = [("id", form.as_str()), ("occasion", what.as_str()), ("choice", choice), ("time", time)];
    who.submit(&page(71), SEND, &fields).await.expect(200).text()
}

on_both_engines! {
    async fn who_forgot_to_check_out_is_asked_the_day_after_for_a_week(town: Town) {
        said(&town, 1, Some(71), Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        let amira = town.person(1).await;
        let asked = async || amira.get("/?lang=en").await.expect(200).text().contains("When did you leave?");
        town.pass(TimeDelta::hours(10));
        assert!(!asked().await, "the same day");
        town.pass(TimeDelta::hours(10));
        assert!(asked().await, "the day after");
        assert!(amira.get("/attendance?lang=en").await.expect(200).text().contains(&page(71)));
        town.pass(TimeDelta::days(6));
        assert!(asked().await, "a week later");
        town.pass(TimeDelta::days(1));
        assert!(!asked().await, "eight days later");
        assert!(left(&amira, 501, "end", "").await.contains("لا حاجة إلى الجواب"));
        assert_eq!(log(&town, 71).await.len(), 1);
    }

    async fn what_she_says_is_her_word_and_takes_nothing_away(town: Town) {
        said(&town, 2, Some(71), Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        town.pass(TimeDelta::days(1));
        let bo = town.person(2).await;
        let text = left(&bo, 501, "time", "10:30").await;
        assert!(text.contains("Du har berättat att du gick 10:30."), "{text}");
        left(&bo, 501, "time", "10:30").await;
        let entries = log(&town, 71).await;
        assert_eq!((entries.len(), entries[1].kind, entries[1].evidence), (2, Kind::CheckOut, Evidence::OwnWord));
        let text = bo.get("/attendance").await.expect(200).text();
        assert!(text.contains("Räknas som 3 timmar.") && text.contains("Du har berättat att du gick 10:30."), "{text}");
        let roll = format!("/site/{}/roll?occasion={}", id(31), id(71));
        let text = town.person(21).await.get(&roll).await.expect(200).text();
        assert!(text.contains("Checkade ut 10:30") && text.contains("Deltagarens egen uppgift"), "{text}");
        let text = town.person(11).await.get(&format!("/desk/people/{}", id(2))).await.expect(200).text();
        assert!(text.contains("Gick 10:30. Deltagarens egen uppgift"), "{text}");
        // Nobody has to follow it up, and it is not asked again.
        assert!(town.person(11).await.get("/desk/follow-up").await.text().contains("Inget väntar på dig."));
        assert!(!bo.get("/").await.text().contains("När gick du?"));
        left(&bo, 502, "end", "").await;
        assert_eq!(log(&town, 71).await.len(), 2);
    }

    async fn not_to_remember_is_an_answer_too(town: Town) {
        said(&town, 1, Some(71), Kind::CheckIn, Evidence::TypedCode, town.now()).await;
        town.pass(TimeDelta::days(1));
        let amira = town.person(1).await;
        let text = left(&amira, 501, "unknown", "").await;
        assert!(text.contains("لا تتذكر متى غادرت."), "{text}");
        let entries = log(&town, 71).await;
        assert_eq!((entries.len(), entries[1].kind), (2, Kind::NotRemembered));
        assert!(!amira.get("/?lang=en").await.text().contains("When did you leave?"));
        let text = town.person(11).await.get(&format!("/desk/people/{}?lang=en", id(1))).await.expect(200).text();
        assert!(text.contains("Does not remember when they left"), "{text}");
    }

    async fn a_time_that_cannot_be_is_refused(town: Town) {
        said(&town, 2, Some(71), Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        town.pass(TimeDelta::days(1));
        let bo = town.person(2).await;
        assert!(left(&bo, 501, "", "").await.contains("Välj ett svar.</span>"));
        for (time, why) in [("", "Skriv tiden"), ("soon", "Skriv tiden"), ("12:01", "medan aktiviteten pågick"), ("08:59", "medan aktiviteten pågick")] {
            let text = left(&bo, 501, "time", time).await;
            assert!(text.contains(why), "{time}: {text}");
        }
        assert!(left(&bo, 501, "perhaps", "").await.contains("Vi kunde inte läsa"));
        for fields in [[("id", "x".to_owned()), ("occasion", id(71))], [("id", id(501)), ("occasion", "x".to_owned())]] {
            let mut all: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            all.push(("choice", "end"));
            assert!(bo.submit(&page(71), SEND, &all).await.text().contains("Vi kunde inte läsa"), "{fields:?}");
        }
        assert_eq!(log(&town, 71).await.len(), 1);
        // Nor somebody else, nor where he was not.
        bo.get(&page(72)).await.expect(404);
        for who in [11, 21, 41, 51] {
            let client = town.person(who).await;
            client.submit(&page(71), SEND, &[("id", &id(503)), ("occasion", &id(71)), ("choice", "end")]).await.expect(403);
        }
        left(&town.person(1).await, 504, "end", "").await;
        assert_eq!(log(&town, 71).await.len(), 1);
    }
}
