use app::{
    attendance::{Event, Evidence, Kind, Outcome, Reason},
    ids::EventId,
};
use chrono::TimeDelta;
use tests::{Town, occasion, on_both_engines, person, site};

/// One entry of the log about this person at this occasion, now.
async fn log(town: &Town, who: u64, what: u64, kind: Kind) -> Event {
    let event = Event {
        id: EventId::parse(&town.state.new_id().unwrap()).unwrap(),
        participant: person(who),
        occasion: Some(occasion(what)),
        site: Some(site(31)),
        kind,
        outcome: None,
        evidence: Evidence::SiteCode,
        reason: (kind == Kind::Report).then_some(Reason::Sick),
        at: town.now(),
        received_at: town.now(),
        author: person(who),
        replaces: None,
        device: None,
        words: None,
        seq: None,
    };
    town.state.db.add_event(&event).await.expect("an entry");
    event
}

/// The part of the page from one mark up to another.
fn part<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let start = page.find(from).unwrap_or_else(|| panic!("no {from} in {page}"));
    let end = page[start..].find(to).map_or(page.len(), |at| start + at);
    &page[start..end]
}

on_both_engines! {
    async fn today_says_what_is_now_where_and_what_to_bring(town: Town) {
        let page = town.person(2).await.get("/").await.expect(200).text();
        assert!(page.contains("<h1>Måndag 23 november</h1>"), "{page}");
        let card = part(&page, "card now", "</section>");
        for text in [
            "Nu: har börjat. Slutar klockan 12:00.", "Träverkstad", "09:00–12:00", "Verkstaden", "Portgatan 31",
            "https://www.openstreetmap.org/search?query=Portgatan%2031%2C%20Eskilstuna", "Ta med:", "Skor som tål",
            "href=\"/check-in\"", "Jag är här", "Jag kan inte komma",
        ] {
            assert!(card.contains(text), "no {text} in {card}");
        }
        assert!(card.contains(&format!("/attendance/absence/{}", occasion(71))), "{card}");
        assert!(page.contains("href=\"/settings\"") && page.contains("href=\"/goals\""), "{page}");
    }

    async fn today_speaks_the_readers_language(town: Town) {
        let page = town.person(1).await.get("/").await.expect(200).text();
        for text in ["dir=\"rtl\"", "ورشة النجارة", "حذاء متين", "أنا هنا", "ساعات هذا الأسبوع: ", "برتقالي"] {
            assert!(page.contains(text), "no {text} in {page}");
        }
        let page = town.person(1).await.get("/?lang=en").await.expect(200).text();
        assert!(page.contains("Wood workshop") && page.contains("You do not need to come."), "{page}");
        let page = town.person(1).await.get("/?lang=sv-simple").await.expect(200).text();
        assert!(page.contains("Det har börjat. Det slutar klockan 12:00."), "{page}");
    }

    async fn what_comes_after_says_what_is_cancelled_and_what_is_moved(town: Town) {
        let page = town.person(1).await.get("/?lang=sv").await.expect(200).text();
        let after = part(&page, "Sedan", "Din vecka");
        for text in [
            "Språkgrupp", "13:00–15:00", "Imorgon", "<s>", "Inställt", "Ledaren är borta.",
            "Du behöver inte komma. Det räknas inte mot dig.", "Flyttat", "tis 24 nov", "class=\"off\"",
        ] {
            assert!(after.contains(text), "no {text} in {after}");
        }
    }

    async fn the_minutes_until_it_begins_are_counted(town: Town) {
        town.pass(TimeDelta::minutes(-15));
        let page = town.person(2).await.get("/").await.expect(200).text();
        assert!(page.contains("Nu: börjar om 10 minuter"), "{page}");
        let page = town.person(2).await.get("/?lang=ar").await.expect(200).text();
        assert!(page.contains("الآن: يبدأ بعد 10 دقائق"), "{page}");
        town.pass(TimeDelta::minutes(9));
        let page = town.person(2).await.get("/").await.expect(200).text();
        assert!(page.contains("Nu: börjar om 1 minut<"), "{page}");
        town.pass(TimeDelta::hours(-2));
        let page = town.person(2).await.get("/").await.expect(200).text();
        assert!(page.contains("Idag: börjar klockan 09:00"), "{page}");
    }

    async fn whoever_is_checked_in_reads_so_and_can_leave(town: Town) {
        log(&town, 2, 71, Kind::CheckIn).await;
        let page = town.person(2).await.get("/").await.expect(200).text();
        assert!(page.contains("Du är incheckad. Slutar klockan 12:00."), "{page}");
        assert!(page.contains("Jag går nu") && !page.contains("Jag är här") && !page.contains("Jag kan inte komma"));
        // Three of today's, and three of tomorrow's, which we cancelled.
        assert!(page.contains("6 av 20 timmar den här veckan"), "{page}");
        town.pass(TimeDelta::hours(1));
        log(&town, 2, 71, Kind::CheckOut).await;
        let page = town.person(2).await.get("/").await.expect(200).text();
        assert!(!page.contains("Jag går nu"), "{page}");
        assert!(page.contains("4 av 20 timmar den här veckan"), "{page}");
    }

    async fn the_hours_count_what_we_cancelled_and_only_this_week(town: Town) {
        // Last Thursday's are not this week's; tomorrow's three were cancelled by us.
        let page = town.person(2).await.get("/").await.expect(200).text();
        assert!(page.contains("3 av 20 timmar den här veckan"), "{page}");
        let page = town.person(3).await.get("/?lang=sv").await.expect(200).text();
        assert!(page.contains("0 av 20 timmar") && page.contains("Grön"), "{page}");
    }

    async fn a_reported_absence_is_remembered(town: Town) {
        log(&town, 2, 71, Kind::Report).await;
        let page = town.person(2).await.get("/").await.expect(200).text();
        assert!(page.contains("Du har sagt att du inte kan komma.") && page.contains("Ändra det du har sagt"), "{page}");
    }

    async fn what_a_supervisor_confirmed_counts_as_being_there(town: Town) {
        let mut mark = log(&town, 2, 71, Kind::Report).await;
        mark.id = EventId::parse(&town.state.new_id().unwrap()).unwrap();
        (mark.kind, mark.outcome, mark.evidence) = (Kind::Mark, Some(Outcome::Present), Evidence::SupervisorMark);
        town.state.db.add_event(&mark).await.unwrap();
        let page = town.person(2).await.get("/").await.expect(200).text();
        assert!(page.contains("Du är incheckad."), "{page}");
    }

    async fn a_free_day_says_when_next_and_an_empty_schedule_whom_to_ask(town: Town) {
        // Tuesday at noon: for Amira the workshop is cancelled, the language group is tomorrow.
        town.pass(TimeDelta::hours(24));
        let page = town.person(1).await.get("/?lang=sv").await.expect(200).text();
        let first = part(&page, "<main", "card now");
        assert!(first.contains("Inställt: ") && first.contains("Träverkstad"), "{first}");
        assert!(page.contains("Nästa gång: imorgon") && !page.contains("Jag är här"), "{page}");
        town.pass(TimeDelta::hours(48));
        let page = town.person(1).await.get("/?lang=sv").await.expect(200).text();
        assert!(page.contains("Du har inget idag.") && page.contains("Du kan fråga din vägledare."), "{page}");
    }

    async fn today_is_the_first_page_of_participants_only(town: Town) {
        let page = town.stranger().get("/").await.expect(401).text();
        assert!(page.contains("name=\"code\""), "{page}");
        for (who, first) in [(11, "/desk"), (21, "/site"), (41, "/records"), (51, "/setup")] {
            let answer = town.person(who).await.get("/").await;
            assert!(answer.status.is_redirection(), "{}", answer.status);
            assert_eq!(answer.location(), first);
        }
    }

    async fn today_is_small_enough_for_the_first_round_trip(town: Town) {
        let page = town.person(1).await.get("/").await.expect(200);
        assert!(page.body.len() < 24_000, "{}", page.body.len());
    }
}
