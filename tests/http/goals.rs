use tests::on_both_engines;

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
}
