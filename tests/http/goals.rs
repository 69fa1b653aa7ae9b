use app::goals::Progress;
use tests::{on_both_engines, person};

on_both_engines! {
    async fn own_words_are_kept_and_shown(town: Town) {
        let amira = town.person(1).await;
        let page = amira.submit("/goals", "/form/goals/say", &[("words", "أريد أن أعمل <نجارة>")]).await.expect(200);
        assert!(page.text().contains("أريد أن أعمل &lt;نجارة&gt;"), "{}", page.text());
        assert!(!town.person(2).await.get("/goals").await.expect(200).text().contains("أريد"));
    }

    async fn words_that_are_empty_or_too_long_are_refused_with_a_reason(town: Town) {
        let bo = town.person(2).await;
        let page = bo.submit("/goals", "/form/goals/say", &[("words", "  ")]).await;
        assert!(page.text().contains("Skriv något först."), "{}", page.text());
        let page = bo.submit("/goals", "/form/goals/say", &[("words", &"x".repeat(502))]).await;
        assert!(page.text().contains("Texten är 2 tecken för lång."), "{}", page.text());
        let page = bo.submit("/goals", "/form/goals/say", &[("other", "x")]).await;
        assert!(page.text().contains("Fyll i alla rutor"), "{}", page.text());
    }

    async fn goals_are_for_participants_only(town: Town) {
        assert!(town.stranger().get("/goals").await.expect(401).text().contains("name=\"code\""));
        town.person(11).await.get("/goals").await.expect(403);
    }

    async fn a_participant_sees_her_stage_in_words_and_where_it_is_on_the_way(town: Town) {
        let page = town.person(2).await.get("/goals").await.expect(200).text();
        for part in ["Här är du nu", "Gul", "Du bygger vidare", "Du har praktik och får vardagsrutiner.", "Hela vägen", "Röd", "Blå", "fill=\"#9a7d0a\""] {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert_eq!(page.matches("Du är här").count(), 1);
        assert_eq!(page.matches("aria-current=\"step\"").count(), 1);
    }

    async fn milestones_are_reached_with_a_date_under_way_or_to_come(town: Town) {
        let (bo, karin) = (person(2), person(11));
        for (milestone, progress) in [
            ("yellow.language.spoken", Progress::Reached),
            ("yellow.language.written", Progress::UnderWay),
            ("orange.language.spoken", Progress::Reached),
            ("orange.language.written", Progress::UnderWay),
        ] {
            town.state.db.mark_milestone(&bo, milestone, progress, &karin, town.now()).await.expect("written");
        }
        let page = town.person(2).await.get("/goals").await.expect(200).text();
        assert_eq!(page.matches("Klart 23 november 2026").count(), 2, "{page}");
        assert_eq!(page.matches("På gång").count(), 1, "{page}");
        assert!(page.contains("Kommer sedan"), "{page}");
        assert!(page.contains("En sak som du har klarat förut"), "{page}");
        let celia = town.person(3).await.get("/goals").await.expect(200).text();
        assert!(!celia.contains("Reached"), "{celia}");
    }

    async fn the_goals_are_in_the_readers_language(town: Town) {
        let page = town.person(1).await.get("/goals").await.expect(200).text();
        for part in ["dir=\"rtl\"", "أهدافك", "برتقالي", "يمكنك فهم اللغة السويدية واستخدامها.", "أنت هنا"] {
            assert!(page.contains(part), "{part}: {page}");
        }
        let page = town.person(2).await.get("/goals?lang=sv-simple").await.expect(200).text();
        assert!(page.contains("Dina dagar får rutiner."), "{page}");
    }

    async fn a_stage_without_activities_does_not_say_why_on_the_phone(town: Town) {
        at_stage(&town, Some("red")).await;
        let page = town.person(2).await.get("/goals").await.expect(200).text();
        assert!(page.contains("Du kan inte arbeta just nu"), "{page}");
        assert!(!page.contains("ohälsa") && !page.contains("beroende"), "{page}");
    }

    async fn without_a_stage_the_page_says_whom_to_ask(town: Town) {
        for stage in [None, Some("purple")] {
            at_stage(&town, stage).await;
            let page = town.person(2).await.get("/goals").await.expect(200).text();
            assert!(page.contains("Fråga din vägledare."), "{page}");
            assert!(page.contains("Hela vägen") && !page.contains("Du är här"), "{page}");
        }
    }

    async fn words_of_several_lines_are_counted_as_the_browser_counts_them(town: Town) {
        let bo = town.person(2).await;
        let page = bo.submit("/goals", "/form/goals/say", &[("words", &"å\r\n".repeat(250))]).await.expect(200).text();
        assert!(page.contains("Dina ord är sparade."), "{page}");
        let page = bo.submit("/goals?said", "/form/goals/say", &[("words", "a\0")]).await.expect(200).text();
        assert!(page.contains("Vi kunde inte läsa det du skickade."), "{page}");
        assert!(!page.contains("Dina ord är sparade."), "{page}");
    }
}

/// Bo is at this stage now.
async fn at_stage(town: &tests::Town, stage: Option<&str>) {
    use server::store::municipality::{Municipality, Person};
    let bo = Person {
        id: person(2),
        external_key: None,
        role: app::account::Role::Participant,
        name: "Bo Test".to_owned(),
        alias: None,
        language: "sv".to_owned(),
        level: None,
        stage: stage.map(str::to_owned),
        weekly_minutes: None,
        counsellor: Some(person(11)),
    };
    town.state
        .db
        .put(&Municipality { people: vec![bo], ..Municipality::default() }, town.now())
        .await
        .expect("written");
    // Who she is is believed for a few seconds.
    town.pass(chrono::TimeDelta::seconds(10));
}
