use chrono::TimeDelta;
use tests::on_both_engines;

on_both_engines! {
    async fn the_schedule_shows_four_weeks_by_day(town: Town) {
        let page = town.person(1).await.get("/schedule?lang=sv").await.expect(200).text();
        for text in [
            "Den här veckan", "Vecka 48", "Nästa vecka", "Vecka 50", "Vecka 51", "Idag · måndag 23 november",
            "Imorgon · tisdag 24 november", "Onsdag 25 november", "Träverkstad", "13:00–15:00", "Inget är planerat.",
        ] {
            assert!(page.contains(text), "no {text} in {page}");
        }
        assert!(!page.contains("Vecka 52") && !page.contains("19 november"), "{page}");
    }

    async fn cancelled_and_moved_are_said_in_words(town: Town) {
        let page = town.person(1).await.get("/schedule?lang=en").await.expect(200).text();
        for text in ["<s>", "Cancelled", "The leader is away.", "It does not count against you.", "Moved", "Before:"] {
            assert!(page.contains(text), "no {text} in {page}");
        }
        let page = town.person(1).await.get("/schedule").await.expect(200).text();
        assert!(page.contains("أُلغي") && page.contains("لن يُحسب ذلك ضدك"), "{page}");
    }

    async fn days_of_this_week_that_are_over_can_be_opened(town: Town) {
        town.pass(TimeDelta::days(1));
        let page = town.person(2).await.get("/schedule").await.expect(200).text();
        let (over, rest) = page.split_once("</details>").expect("details");
        assert!(over.contains("Tidigare i veckan") && over.contains("Måndag 23 november"), "{over}");
        assert!(rest.contains("Idag · tisdag 24 november"), "{rest}");
    }

    async fn other_weeks_can_be_paged_to_and_nonsense_shows_this_week(town: Town) {
        let bo = town.person(2).await;
        let page = bo.get("/schedule?week=2026-11-19").await.expect(200).text();
        assert!(page.contains("Torsdag 19 november") && page.contains("Till den här veckan"), "{page}");
        assert!(page.contains("/schedule?week=2026-12-14"), "{page}");
        for bad in ["", "x", "2026-13-01", "9999-12-31", "-262143-01-01", "2026-W47", "%00"] {
            let page = bo.get(&format!("/schedule?week={bad}")).await.expect(200).text();
            assert!(page.contains("Den här veckan"), "{bad}: {page}");
        }
    }

    async fn nobody_sees_anothers_schedule(town: Town) {
        let page = town.person(3).await.get("/schedule").await.expect(200).text();
        assert!(page.contains("Language group") && !page.contains("Wood workshop"), "{page}");
        town.stranger().get("/schedule").await.expect(401);
        for staff in [11, 21, 41, 51] {
            town.person(staff).await.get("/schedule").await.expect(403);
        }
    }
}
