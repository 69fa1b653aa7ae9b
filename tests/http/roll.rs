use crate::site::{last_mark, log, said};
use app::attendance::{Evidence, Kind, Outcome};
use chrono::TimeDelta;
use tests::{Answer, Client, Town, id, occasion, on_both_engines, person};

fn roll(site: u64, what: u64) -> String {
    format!("/site/{}/roll?occasion={}", id(site), id(what))
}

/// Presses a button on the workshop's roll.
async fn press(who: &Client, fields: &[(&str, &str)]) -> Answer {
    press_at(who, 71, fields).await
}

async fn press_at(who: &Client, what: u64, fields: &[(&str, &str)]) -> Answer {
    let (site, occasion) = (id(31), id(what));
    let mut all = vec![("site", site.as_str()), ("occasion", occasion.as_str())];
    all.extend(fields);
    who.submit(&roll(31, what), "/form/site/mark", &all).await
}

fn mark(n: u64) -> String {
    format!("mark-{}", id(n))
}

fn was(n: u64) -> String {
    format!("was-{}", id(n))
}

on_both_engines! {
    async fn the_roll_shows_who_is_expected_and_what_they_said(town: Town) {
        said(&town, 2, Some(71), Kind::CheckIn, Evidence::TypedCode, town.now()).await;
        let siv = town.person(21).await;
        let page = siv.get(&roll(31, 71)).await.expect(200).text();
        assert!(page.contains("Amira Test") && page.contains("Bo Test"), "{page}");
        assert!(page.contains("Checkade in 09:05") && page.contains("Sex siffror"), "{page}");
        assert!(!page.contains("Celia"), "not expected here: {page}");
        // The group that is there now is shown when none is named.
        let same = siv.get(&format!("/site/{}/roll?lang=en", id(31))).await.expect(200).text();
        assert!(same.contains("Wood workshop") && same.contains("Checked in 09:05"), "{same}");
    }

    async fn a_protected_identity_is_on_the_roll_under_its_alias_only(town: Town) {
        said(&town, 4, None, Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        let siv = town.person(21).await;
        let page = siv.get(&roll(31, 71)).await.expect(200).text();
        assert!(page.contains("<bdi>D</bdi>") && !page.contains("Dana") && !page.contains("Hemlig"), "{page}");
        let page = press(&siv, &[("undo", &id(4)), (&mark(4), "present")]).await.expect(200).text();
        assert!(!page.contains("Dana") && !page.contains("Hemlig"), "{page}");
    }

    async fn the_roll_is_for_the_sites_supervisor_only(town: Town) {
        town.stranger().get(&roll(31, 71)).await.expect(401);
        for (who, status) in [(22, 404), (1, 403), (11, 403), (41, 403), (51, 403)] {
            let client = town.person(who).await;
            client.get(&roll(31, 71)).await.expect(status);
            press(&client, &[(&mark(2), "present")]).await.expect(status);
        }
        assert!(log(&town, 71).await.is_empty());
        let sten = town.person(22).await;
        // A site of hers does not open another's occasion, nor one that is not of these days.
        sten.get(&roll(32, 71)).await.expect(404);
        sten.get(&roll(32, 75)).await.expect(404);
        sten.get(&format!("/site/{}/roll?occasion=x", id(32))).await.expect(404);
        sten.get("/site/x/roll").await.expect(404);
    }

    async fn marks_are_entries_of_the_log_and_the_outcome_follows(town: Town) {
        let siv = town.person(21).await;
        let fields = [(mark(1), "late"), (mark(2), "not_there")];
        let fields: Vec<_> = fields.iter().map(|(name, word)| (name.as_str(), *word)).collect();
        let page = press(&siv, &fields).await.expect(200).text();
        assert!(page.contains("Listan är sparad.") && page.contains("value=\"late\" checked"), "{page}");
        let entries = log(&town, 71).await;
        assert_eq!(entries.len(), 2);
        assert!(entries.iter().all(|event| event.kind == Kind::Mark
            && event.evidence == Evidence::SupervisorMark
            && event.author == person(21)
            && event.replaces.is_none()));
        assert_eq!(last_mark(&town, 71, 1).await, Some(Outcome::Late));
        // The participant reads it, with who said it.
        let own = town.person(2).await.get("/attendance").await.expect(200).text();
        assert!(own.contains("Inte på plats") && own.contains("Siv Test"), "{own}");
    }

    async fn saving_a_roll_as_it_is_adds_nothing(town: Town) {
        let siv = town.person(21).await;
        press(&siv, &[(&mark(1), "present")]).await.expect(200);
        press(&siv, &[(&mark(1), "present"), (&was(1), "present")]).await.expect(200);
        press(&siv, &[(&mark(1), "present")]).await.expect(200);
        press(&siv, &[]).await.expect(200);
        assert_eq!(log(&town, 71).await.len(), 1);
    }

    async fn a_page_opened_before_a_colleagues_mark_does_not_undo_it(town: Town) {
        let siv = town.person(21).await;
        press(&siv, &[(&mark(1), "present")]).await;
        press(&siv, &[(&mark(1), "late"), (&was(1), "present")]).await;
        // From a page that still shows "present" for Amira; only Bo was changed on it.
        press(&siv, &[(&mark(1), "present"), (&was(1), "present"), (&mark(2), "present")]).await.expect(200);
        assert_eq!(last_mark(&town, 71, 1).await, Some(Outcome::Late));
        assert_eq!(last_mark(&town, 71, 2).await, Some(Outcome::Present));
    }

    async fn a_mark_is_corrected_and_taken_back_by_entries_that_replace_it(town: Town) {
        let siv = town.person(21).await;
        press(&siv, &[(&mark(1), "not_there")]).await;
        press(&siv, &[(&mark(1), "left_early"), (&was(1), "not_there")]).await;
        let page = press(&siv, &[(&mark(1), "left_early"), (&was(1), "left_early"), ("undo", &id(1))]).await.expect(200);
        assert!(!page.text().contains("checked"), "{}", page.text());
        let entries = log(&town, 71).await;
        let outcomes: Vec<_> = entries.iter().map(|event| event.outcome).collect();
        assert_eq!(outcomes, [Some(Outcome::NotThere), Some(Outcome::LeftEarly), None]);
        let replaced: Vec<_> = entries.iter().skip(1).map(|event| event.replaces.clone().unwrap()).collect();
        assert_eq!(replaced, [entries[0].id.clone(), entries[1].id.clone()]);
        // Taken back once more: nothing to take back.
        press(&siv, &[("undo", &id(1))]).await.expect(200);
        assert_eq!(log(&town, 71).await.len(), 3);
    }

    async fn the_whole_group_is_marked_at_once_as_each_has_said(town: Town) {
        // Amira came late, Bo has no phone with him, Dana has told us that she cannot come.
        town.pass(TimeDelta::minutes(20));
        said(&town, 1, Some(71), Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        said(&town, 4, Some(71), Kind::Report, Evidence::OwnWord, town.now()).await;
        let siv = town.person(21).await;
        press(&siv, &[("whole", "1")]).await.expect(200);
        assert_eq!(last_mark(&town, 71, 1).await, Some(Outcome::Late));
        assert_eq!(last_mark(&town, 71, 2).await, Some(Outcome::Present));
        assert_eq!(last_mark(&town, 71, 4).await, None);
        // What is marked stays; what was chosen on the page at the same time is kept.
        press(&siv, &[("whole", "1"), (&mark(4), "not_there")]).await.expect(200);
        assert_eq!(last_mark(&town, 71, 4).await, Some(Outcome::NotThere));
        assert_eq!(log(&town, 71).await.iter().filter(|event| event.kind == Kind::Mark).count(), 3);
    }

    async fn a_code_sent_later_is_confirmed_with_one_press(town: Town) {
        said(&town, 1, Some(71), Kind::CheckIn, Evidence::SiteCodeLater, town.now()).await;
        town.pass(TimeDelta::minutes(40));
        let siv = town.person(21).await;
        let page = siv.get(&roll(31, 71)).await.expect(200).text();
        assert!(page.contains("Behöver bekräftas") && page.contains("name=\"confirm\""), "{page}");
        assert!(page.contains("Kom till oss"), "{page}");
        let page = press(&siv, &[("confirm", &id(1))]).await.expect(200).text();
        assert!(!page.contains("Behöver bekräftas"), "{page}");
        assert_eq!(last_mark(&town, 71, 1).await, Some(Outcome::Present));
        // There is nothing of Bo's to confirm.
        press(&siv, &[("confirm", &id(2))]).await.expect(200);
        assert_eq!(last_mark(&town, 71, 2).await, None);
    }

    async fn a_supervisor_reads_that_somebody_told_us_and_never_why(town: Town) {
        let amira = town.person(1).await;
        let page = format!("/attendance/absence/{}", id(71));
        amira.submit(&page, "/form/attendance/report", &[("id", &id(501)), ("occasion", &id(71)), ("reason", "sick")]).await.expect(200);
        let siv = town.person(21).await;
        for address in [roll(31, 71), format!("{}&lang=en", roll(31, 71)), "/site".to_owned()] {
            let page = siv.get(&address).await.expect(200).text();
            for reason in ["sjuk", "sick", "Sick", "Sjuk"] {
                assert!(!page.contains(reason), "{reason}: {page}");
            }
        }
        assert!(siv.get(&roll(31, 71)).await.text().contains("Har meddelat i förväg"));
    }

    async fn a_counsellors_judgement_is_not_told_to_the_supervisor(town: Town) {
        let decided = app::attendance::Event {
            kind: Kind::Decision,
            outcome: Some(Outcome::Sick),
            author: person(11),
            ..log_entry(&town).await
        };
        town.state.db.add_event(&decided).await.unwrap();
        let page = town.person(21).await.get(&roll(31, 71)).await.expect(200).text();
        assert!(page.contains("Vägledaren har bestämt") && !page.contains("Sjuk"), "{page}");
    }

    async fn what_no_form_of_ours_sends_is_refused(town: Town) {
        let siv = town.person(21).await;
        for fields in [
            vec![(mark(1), "absent_accepted")],
            vec![(mark(1), "sick")],
            vec![(mark(1), "")],
            vec![("mark-x".to_owned(), "present")],
            // Celia is not on this roll.
            vec![(mark(3), "present")],
            vec![("undo".to_owned(), "x")],
            vec![("confirm".to_owned(), "' OR 1=1")],
            vec![("other".to_owned(), "x")],
            vec![("was-x".to_owned(), "present")],
        ] {
            let fields: Vec<_> = fields.iter().map(|(name, word)| (name.as_str(), *word)).collect();
            let page = press(&siv, &fields).await.expect(200).text();
            assert!(page.contains("Vi kunde inte läsa"), "{fields:?}: {page}");
        }
        let page = siv.submit(&roll(31, 71), "/form/site/mark", &[("site", "x"), ("occasion", &id(71))]).await.text();
        assert!(page.contains("Vi kunde inte läsa"), "{page}");
        let page = siv.submit(&roll(31, 71), "/form/site/mark", &[("site", &id(31))]).await.text();
        assert!(page.contains("Vi kunde inte läsa"), "{page}");
        assert!(log(&town, 71).await.is_empty());
    }

    async fn rolls_are_open_for_a_week_and_not_ahead(town: Town) {
        let siv = town.person(21).await;
        press_at(&siv, 74, &[(&mark(1), "present")]).await.expect(200);
        assert_eq!(last_mark(&town, 74, 1).await, Some(Outcome::Present));
        siv.get(&roll(31, 73)).await.expect(404);
        town.pass(TimeDelta::days(4));
        siv.get(&roll(31, 74)).await.expect(404);
    }

    async fn nobody_is_marked_at_what_we_cancelled(town: Town) {
        town.pass(TimeDelta::days(1));
        let siv = town.person(21).await;
        let page = siv.get(&roll(31, 73)).await.expect(200).text();
        assert!(page.contains("Ledaren är borta.") && !page.contains("name=\"mark-"), "{page}");
        let page = press_at(&siv, 73, &[(&mark(1), "not_there")]).await.text();
        assert!(page.contains("Tillfället är inställt."), "{page}");
        assert!(log(&town, 73).await.is_empty());
    }

    async fn a_visit_gets_its_group_and_keeps_its_moment_and_its_evidence(town: Town) {
        let visit = said(&town, 3, None, Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        let siv = town.person(21).await;
        let page = siv.get(&roll(31, 71)).await.expect(200).text();
        assert!(page.contains("Besök utan grupp") && page.contains("Celia Test"), "{page}");
        let celia = town.person(3).await.get("/attendance").await.expect(200).text();
        assert!(celia.contains("We do not know for which activity") && celia.contains("Verkstaden"), "{celia}");
        town.pass(TimeDelta::minutes(30));
        let (site, what) = (id(31), id(71));
        let fields = [("site", site.as_str()), ("visit", visit.as_str()), ("occasion", what.as_str())];
        let page = siv.submit(&roll(31, 71), "/form/site/place", &fields).await.expect(200).text();
        assert!(page.contains("Listan är sparad.") && !page.contains("Besök utan grupp"), "{page}");
        assert!(page.contains("Celia Test"), "she is on the roll now: {page}");
        let entries = log(&town, 71).await;
        assert_eq!(entries.len(), 1);
        let placed = &entries[0];
        assert_eq!((placed.kind, placed.evidence, placed.author.clone()), (Kind::CheckIn, Evidence::SiteCode, person(21)));
        assert_eq!((placed.at + TimeDelta::minutes(30), placed.replaces.clone()), (town.now(), Some(visit.clone())));
        // Pressed twice: it has its group.
        let page = siv.submit(&roll(31, 71), "/form/site/place", &fields).await.text();
        assert!(page.contains("Besöket har redan en grupp."), "{page}");
        assert_eq!(log(&town, 71).await.len(), 1);
        let celia = town.person(3).await.get("/attendance").await.expect(200).text();
        assert!(celia.contains("Wood workshop") && celia.contains("Present"), "{celia}");
        assert!(!celia.contains("We do not know for which activity"), "{celia}");
    }

    async fn only_visits_of_the_site_are_placed_and_only_on_its_day(town: Town) {
        let visit = said(&town, 3, None, Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        let placed = said(&town, 2, Some(71), Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        let siv = town.person(21).await;
        let try_it = async |who: &Client, site: u64, visit: &str, what: u64| {
            let fields = [("site", id(site)), ("visit", visit.to_owned()), ("occasion", id(what))];
            let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            who.submit(&roll(site, what), "/form/site/place", &fields).await
        };
        // Another day; another site; no visit; no id.
        for (visit, what) in [(visit.as_str(), 74), (visit.as_str(), 72), (placed.as_str(), 71), ("x", 71), (&id(9), 71)] {
            let page = try_it(&siv, 31, visit, what).await;
            assert!(!page.text().contains("Listan är sparad"), "{}", page.text());
        }
        try_it(&town.person(22).await, 32, visit.as_str(), 72).await;
        try_it(&town.person(22).await, 31, visit.as_str(), 71).await.expect(404);
        for what in [72, 74] {
            assert!(log(&town, what).await.is_empty());
        }
        assert_eq!(log(&town, 71).await.len(), 1);
        assert!(town.state.db.events_of_occasion(&occasion(71)).await.unwrap()[0].participant == person(2));
    }
}

async fn log_entry(town: &Town) -> app::attendance::Event {
    said(town, 1, Some(71), Kind::CheckIn, Evidence::SiteCode, town.now()).await;
    let mut event = log(town, 71).await.remove(0);
    event.id = app::ids::EventId::parse(&town.state.new_id().unwrap()).unwrap();
    event
}
