use tests::{id, on_both_engines};

on_both_engines! {
    async fn the_administrator_sees_the_municipality(town: Town) {
        let page = town.person(51).await.get("/setup").await.expect(200).text();
        for text in ["Kommunen", "Karin Test", "Verkstaden", "Siv Test", "Vägledare"] {
            assert!(page.to_lowercase().contains(&text.to_lowercase()), "{text} in {page}");
        }
        assert!(!page.contains("Amira") && !page.contains("Dana"), "participants with a counsellor are not listed");
    }

    async fn the_municipality_is_the_administrators(town: Town) {
        town.stranger().get("/setup").await.expect(401);
        for n in [1, 11, 21, 41] {
            town.person(n).await.get("/setup").await.expect(403);
            let someone = town.person(n).await;
            someone.post("/setup", "/form/setup/staff", &[("name", "Inkräktare"), ("role", "administrator")]).await;
            let fields = [("site", id(31)), ("person", id(22))];
            let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            someone.post("/setup", "/form/setup/supervisor", &fields).await;
            someone.post("/setup", "/form/setup/supervisor-off", &[("site", &id(31)), ("person", &id(21))]).await;
        }
        let page = town.person(51).await.get("/setup").await.expect(200).text();
        assert!(!page.contains("Inkräktare"));
        assert_eq!(page.matches("supervisor-off").count(), 2, "both sites have their supervisor as before");
    }

    async fn a_new_member_of_the_staff_is_added_and_invited(town: Town) {
        let ada = town.person(51).await;
        let answer = ada.post("/setup", "/form/setup/staff", &[("name", " Nils  Ny "), ("role", "supervisor")]).await.expect(302);
        assert!(answer.location().starts_with("/setup/invite/"), "{}", answer.location());
        let page = ada.get(&answer.location()).await.expect(200).text();
        assert!(page.contains("Nils Ny") && page.contains("handledare"), "{page}");
    }

    async fn a_bad_name_or_role_is_refused_with_a_reason(town: Town) {
        let ada = town.person(51).await;
        let long = "x".repeat(101);
        for (name, role, why) in [
            ("  ", "supervisor", "Skriv ett namn."),
            (long.as_str(), "supervisor", "Namnet är för långt."),
            ("Eva\u{202e}", "supervisor", "Namnet har tecken som inte syns."),
            ("Eva", "participant", "Välj en roll i listan."),
            ("Eva", "king", "Välj en roll i listan."),
        ] {
            let page = ada.submit("/setup", "/form/setup/staff", &[("name", name), ("role", role)]).await.text();
            assert!(page.contains(why), "{why}: {page}");
        }
        let page = ada.submit("/setup", "/form/setup/staff", &[("name", "Eva")]).await.text();
        assert!(page.contains("Vi kunde inte läsa det du skickade"), "{page}");
    }

    async fn supervisors_come_to_a_site_and_leave_it(town: Town) {
        let ada = town.person(51).await;
        let (at, sten) = (id(31), id(22));
        let fields = [("site", at.as_str()), ("person", sten.as_str())];
        for _ in 0..2 {
            let page = ada.submit("/setup", "/form/setup/supervisor", &fields).await.expect(200).text();
            assert!(page.contains(&format!("leads-{at}-{sten}")) && page.contains("Sparat."), "{page}");
        }
        for _ in 0..2 {
            let page = ada.submit("/setup", "/form/setup/supervisor-off", &fields).await.expect(200).text();
            assert!(!page.contains(&format!("leads-{at}-{sten}")), "{page}");
        }
        ada.submit("/setup", "/form/setup/supervisor-off", &[("site", &at), ("person", &id(21))]).await;
        assert!(ada.get("/setup").await.expect(200).text().contains("Ingen handledare finns här."));
    }

    async fn only_a_supervisor_leads_at_a_site_that_is_there(town: Town) {
        let ada = town.person(51).await;
        for (at, who, why) in [
            (id(31), id(11), "Personen är inte handledare"),
            (id(31), id(99), "Personen är inte handledare"),
            (id(99), id(21), "Personen är inte handledare"),
            ("x".to_owned(), id(21), "Vi kunde inte läsa det du skickade"),
            (id(31), "x".to_owned(), "Vi kunde inte läsa det du skickade"),
        ] {
            let page = ada.submit("/setup", "/form/setup/supervisor", &[("site", &at), ("person", &who)]).await.text();
            assert!(page.contains(why), "{page}");
        }
        for form in ["/form/setup/supervisor", "/form/setup/supervisor-off"] {
            let page = ada.submit("/setup", form, &[("site", &id(31))]).await.text();
            assert!(page.contains("Vi kunde inte läsa det du skickade"), "{page}");
        }
    }

    async fn the_administrator_invites_staff_and_participants_without_counsellor(town: Town) {
        let ada = town.person(51).await;
        ada.get(&format!("/setup/invite/{}", id(11))).await.expect(200);
        ada.get(&format!("/setup/invite/{}", id(1))).await.expect(404);
        ada.get("/setup/invite/x").await.expect(404);
        let mut world = server::store::municipality::Municipality::default();
        world.people.push(server::store::municipality::Person {
            id: tests::person(5),
            external_key: None,
            role: app::account::Role::Participant,
            name: "Emil Hemlig".to_owned(),
            alias: Some("E".to_owned()),
            language: "sv".to_owned(),
            level: None,
            stage: None,
            weekly_minutes: None,
            counsellor: None,
        });
        town.state.db.put(&world, town.now()).await.expect("written");
        let page = ada.get("/setup").await.expect(200).text();
        assert!(page.contains("Deltagare utan vägledare") && page.contains(&id(5)) && !page.contains("Hemlig"), "{page}");
        let page = ada.get(&format!("/setup/invite/{}", id(5))).await.expect(200).text();
        assert!(!page.contains("Hemlig"), "{page}");
    }

    async fn month_records_and_orders_say_that_there_are_none(town: Town) {
        for (page, sv, ar) in [
            ("/records", "Det finns inga månadsunderlag än.", "لا توجد سجلات شهرية بعد."),
            ("/orders", "Det finns inga beställningar än.", "لا توجد طلبات بعد."),
        ] {
            let cilla = town.person(41).await;
            assert!(cilla.get(page).await.expect(200).text().contains(sv));
            assert!(cilla.get(&format!("{page}?lang=ar")).await.expect(200).text().contains(ar));
            town.stranger().get(page).await.expect(401);
            for n in [1, 11, 21, 51] {
                town.person(n).await.get(page).await.expect(403);
            }
        }
    }
}
