use app::{
    attendance::{Event, Evidence, Kind, Outcome, Reason},
    ids::{EventId, PersonId},
};
use chrono::TimeDelta;
use tests::{Town, id, occasion, on_both_engines, person};

/// Something said of a participant at an occasion, an hour ago.
struct Said {
    participant: u64,
    occasion: u64,
    author: u64,
    kind: Kind,
    evidence: Evidence,
    outcome: Option<Outcome>,
    reason: Option<Reason>,
}

impl Said {
    fn not_there(participant: u64, occasion: u64) -> Self {
        let (kind, evidence) = (Kind::Mark, Evidence::SupervisorMark);
        Self { participant, occasion, author: 21, kind, evidence, outcome: Some(Outcome::NotThere), reason: None }
    }

    fn report(participant: u64, occasion: u64, reason: Reason) -> Self {
        let (kind, evidence) = (Kind::Report, Evidence::OwnWord);
        Self { participant, occasion, author: participant, kind, evidence, outcome: None, reason: Some(reason) }
    }

    fn check_in(participant: u64, occasion: u64, evidence: Evidence) -> Self {
        let kind = Kind::CheckIn;
        Self { participant, occasion, author: participant, kind, evidence, outcome: None, reason: None }
    }

    async fn now(self, town: &Town) {
        let event = Event {
            id: EventId::parse(&town.state.new_id().expect("randomness")).expect("an id"),
            participant: person(self.participant),
            occasion: Some(occasion(self.occasion)),
            site: None,
            kind: self.kind,
            outcome: self.outcome,
            evidence: self.evidence,
            reason: self.reason,
            at: town.now() - TimeDelta::hours(1),
            received_at: town.now(),
            author: person(self.author),
            replaces: None,
            device: None,
            words: None,
            seq: None,
        };
        town.state.db.add_event(&event).await.expect("written");
        town.pass(TimeDelta::seconds(1));
    }
}

fn page(n: u64) -> String {
    format!("/desk/people/{}", id(n))
}

/// Who opened this participant's record, and what of it.
async fn looks(town: &Town, participant: u64) -> Vec<(String, String)> {
    const SQL: &str = "SELECT person, page FROM access_log WHERE participant = $1 ORDER BY at, page";
    let id: PersonId = person(participant);
    server::reading!(&town.state.db, pool => sqlx::query_as(SQL).bind(id.as_str()).fetch_all(pool).await)
        .expect("the access log")
}

/// Everything said of a participant at an occasion, oldest first.
async fn log(town: &Town, participant: u64, at: u64) -> Vec<Event> {
    town.state.db.events_at(&person(participant), &occasion(at)).await.expect("the log")
}

fn row<'a>(html: &'a str, name: &str) -> &'a str {
    assert!(html.contains(name), "no {name} in {html}");
    html.split_once(name).and_then(|(_, rest)| rest.split("</tr>").next()).unwrap_or_default()
}

on_both_engines! {
    async fn a_counsellor_sees_her_own_participants_by_their_names(town: Town) {
        let html = town.person(11).await.get("/desk").await.expect(200).text();
        for name in ["Amira Test", "Bo Test", "Dana Hemlig"] {
            assert!(html.contains(name), "no {name} in {html}");
        }
        assert!(!html.contains("Celia"), "{html}");
        assert!(row(&html, "Dana Hemlig").contains("Skyddade personuppgifter"), "{html}");
        assert!(row(&html, "Amira Test").contains("Träverkstad") && row(&html, "Dana Hemlig").contains("0 av 20"), "{html}");
        // Tomorrow's workshop was cancelled by us: it counts as planned.
        assert!(row(&html, "Amira Test").contains("3 av 20"), "{html}");
        assert!(html.contains("3 av 3 deltagare"), "{html}");
        let html = town.person(12).await.get("/desk").await.expect(200).text();
        assert!(html.contains("Celia Test") && !html.contains("Amira"), "{html}");
    }

    async fn the_desk_is_for_counsellors_only(town: Town) {
        for path in ["/desk", "/desk/follow-up", &page(1)] {
            assert!(town.stranger().get(path).await.expect(401).text().contains("name=\"code\""));
            for other in [1, 21, 41, 51] {
                let html = town.person(other).await.get(path).await.expect(403).text();
                assert!(!html.contains("Amira Test"), "{html}");
            }
        }
    }

    async fn a_record_holds_where_she_was_without_a_place_and_what_she_contests_however_old(town: Town) {
        // Bo has a place at neither.
        for what in [72, 75] {
            Said::check_in(2, what, Evidence::SiteCode).now(&town).await;
        }
        Said::not_there(2, 74).now(&town).await;
        let contest = Said { kind: Kind::Contest, outcome: None, ..Said::report(2, 74, Reason::WasThere) };
        contest.now(&town).await;
        let karin = town.person(11).await;
        let entries = async || {
            let html = karin.get(&page(2)).await.expect(200).text();
            [72, 74, 75].map(|what| html.contains(&format!("value=\"{}\"", id(what))))
        };
        assert_eq!(entries().await, [true, true, true]);
        town.pass(TimeDelta::days(40));
        assert_eq!(entries().await, [false, true, false]);
    }

    async fn the_desk_is_written_in_the_readers_language(town: Town) {
        Said::not_there(1, 74).now(&town).await;
        let karin = town.person(11).await;
        for (tag, title, waits) in [
            ("en", "Your participants", "1 absence to judge"),
            ("ar", "المشاركون لديك", "غياب واحد للتقييم"),
            ("sv-simple", "Dina deltagare", "Bedöm frånvaro: 1"),
        ] {
            let html = karin.get(&format!("/desk?lang={tag}")).await.expect(200).text();
            assert!(html.contains(title) && html.contains(waits), "{tag}: {html}");
        }
    }

    async fn another_counsellors_participant_is_not_found(town: Town) {
        let kaveh = town.person(12).await;
        kaveh.get(&page(1)).await.expect(404);
        kaveh.get("/desk/people/nobody").await.expect(404);
        // Neither staff nor an unknown id is a participant of hers.
        kaveh.get(&page(12)).await.expect(404);
        kaveh.get(&page(999)).await.expect(404);
        let amira = id(1);
        for (path, fields) in [
            ("stage", vec![("stage", "green")]),
            ("level", vec![("level", "easy")]),
            ("hours", vec![("hours", "10")]),
            ("milestone", vec![("milestone", "orange.language.spoken"), ("progress", "reached")]),
            ("judge", vec![("occasion", id(74).leak() as &str), ("outcome", "present")]),
            ("undo", vec![("occasion", id(74).leak() as &str)]),
        ] {
            let fields: Vec<_> = fields.into_iter().chain([("participant", amira.as_str())]).collect();
            let path = format!("/form/desk/{path}");
            let html = kaveh.submit(&page(3), &path, &fields).await.text();
            assert!(path.ends_with("undo") || html.contains("Vi hittar inte det du söker"), "{path}: {html}");
        }
        let karin = town.person(11).await.get(&page(1)).await.expect(200).text();
        assert!(karin.contains("3 av 20") && !karin.contains("Kaveh"), "{karin}");
        assert_eq!(looks(&town, 1).await, [(id(11), "record".to_owned())]);
        assert!(log(&town, 1, 74).await.is_empty());
    }

    async fn each_look_at_a_record_is_written_down_once_an_hour(town: Town) {
        let karin = town.person(11).await;
        karin.get(&page(4)).await.expect(200);
        karin.get(&page(4)).await.expect(200);
        assert_eq!(looks(&town, 4).await, [(id(11), "record".to_owned())]);
        town.pass(TimeDelta::minutes(61));
        karin.get(&page(4)).await.expect(200);
        assert_eq!(looks(&town, 4).await.len(), 2);
        assert!(looks(&town, 1).await.is_empty());
        Said::report(1, 74, Reason::Funeral).now(&town).await;
        karin.get("/desk/follow-up").await.expect(200);
        assert_eq!(looks(&town, 1).await, [(id(11), "attendance".to_owned())]);
    }

    async fn a_page_shows_what_a_counsellor_needs(town: Town) {
        let amira = town.person(1).await;
        amira.submit("/goals", "/form/goals/say", &[("words", "أريد أن أعمل <نجارة>")]).await.expect(200);
        Said::check_in(1, 71, Evidence::TypedCode).now(&town).await;
        Said::report(1, 74, Reason::ChildSick).now(&town).await;
        let html = town.person(11).await.get(&page(1)).await.expect(200).text();
        for part in [
            "Amira Test",
            "أريد أن أعمل &lt;نجارة&gt;",
            "Sex siffror från skärmen",
            "Mitt barn är sjukt",
            "Orange",
            "العربية",
            "Inställt. Ledaren är borta.",
            "Flyttat",
            "Delmål",
            &format!("/desk/messages?with={}", id(1)),
            &format!("{}/invite", page(1)),
        ] {
            assert!(html.contains(part), "no {part} in {html}");
        }
        let html = town.person(11).await.get(&page(4)).await.expect(200).text();
        assert!(html.contains("Dana Hemlig") && html.contains("Skyddade personuppgifter"), "{html}");
    }

    async fn a_decision_is_an_entry_of_its_own_and_can_be_taken_back(town: Town) {
        Said::not_there(1, 74).now(&town).await;
        let karin = town.person(11).await;
        assert!(row(&karin.get("/desk").await.text(), "Amira Test").contains("1 frånvarotillfälle att bedöma"));
        let (amira, thursday) = (id(1), id(74));
        let entry = [("participant", amira.as_str()), ("occasion", thursday.as_str())];

        let fields = [entry[0], entry[1], ("outcome", "absent_accepted")];
        let html = karin.submit(&page(1), "/form/desk/judge", &fields).await.expect(200).text();
        assert!(html.contains("Frånvaro med godtagbart skäl") && html.contains("Ångra bedömningen"), "{html}");
        assert!(html.contains("Inte på plats"), "the supervisor's voice stays: {html}");
        assert!(!row(&karin.get("/desk").await.text(), "Amira Test").contains("att bedöma"));

        town.pass(TimeDelta::minutes(1));
        let fields = [entry[0], entry[1], ("outcome", "sick")];
        karin.submit(&page(1), "/form/desk/judge", &fields).await.expect(200);
        town.pass(TimeDelta::minutes(1));
        let html = karin.submit(&page(1), "/form/desk/undo", &entry).await.expect(200).text();
        assert!(html.contains("Bedömningen är borttagen"), "{html}");
        assert!(row(&karin.get("/desk").await.text(), "Amira Test").contains("1 frånvarotillfälle att bedöma"));

        let log = log(&town, 1, 74).await;
        let outcomes: Vec<_> = log.iter().map(|event| (event.kind, event.outcome)).collect();
        assert_eq!(outcomes, [
            (Kind::Mark, Some(Outcome::NotThere)),
            (Kind::Decision, Some(Outcome::AbsentAccepted)),
            (Kind::Decision, Some(Outcome::Sick)),
            (Kind::Decision, None),
        ]);
        assert_eq!(log[1].replaces, None);
        assert_eq!(log[2].replaces.as_ref(), Some(&log[1].id));
        assert_eq!(log[3].replaces.as_ref(), Some(&log[2].id));
        assert_eq!((&log[1].author, log[1].evidence), (&person(11), Evidence::SupervisorMark));

        let html = karin.submit(&page(1), "/form/desk/undo", &entry).await.text();
        assert!(html.contains("ingen bedömning att ångra"), "{html}");
    }

    async fn what_waits_is_judged_on_the_list_oldest_first(town: Town) {
        Said::check_in(2, 71, Evidence::SiteCodeLater).now(&town).await;
        Said::report(1, 74, Reason::Sick).now(&town).await;
        Said::report(3, 72, Reason::Sick).now(&town).await;
        // She came all the same: nothing to judge.
        Said::report(2, 74, Reason::Other).now(&town).await;
        Said::check_in(2, 74, Evidence::SiteCode).now(&town).await;
        let karin = town.person(11).await;
        let html = karin.get("/desk/follow-up").await.expect(200).text();
        let (first, then) = (html.find("Amira Test"), html.find("Bo Test"));
        assert!(first.is_some() && first < then && html.contains("2 tillfällen väntar"), "{html}");
        assert!(html.contains("Jag är sjuk") && html.contains("Inte bekräftat") && !html.contains("Celia"), "{html}");

        let fields = [("participant", &*id(1)), ("occasion", &*id(74)), ("outcome", "sick"), ("list", "1")];
        let html = karin.submit("/desk/follow-up", "/form/desk/judge", &fields).await.expect(200).text();
        assert!(html.contains("1 tillfälle väntar") && html.contains("Ångra bedömningen"), "{html}");
        town.pass(TimeDelta::seconds(1));
        let html = karin.submit("/desk/follow-up", "/form/desk/undo", &[fields[0], fields[1], fields[3]]).await.expect(200).text();
        assert!(html.contains("Bedömningen är borttagen"), "{html}");
        assert!(karin.get("/desk/follow-up").await.text().contains("2 tillfällen väntar"));

        // A supervisor's word answers what waited to be confirmed.
        let present = Said { outcome: Some(Outcome::Present), ..Said::not_there(2, 71) };
        present.now(&town).await;
        assert!(karin.get("/desk/follow-up").await.text().contains("1 tillfälle väntar"));
        let html = town.person(12).await.get("/desk/follow-up").await.text();
        assert!(html.contains("Celia Test") && !html.contains("Amira"), "{html}");
    }

    async fn the_address_of_a_judgement_shows_nothing_of_others(town: Town) {
        Said::report(1, 74, Reason::Sick).now(&town).await;
        let fields = [("participant", &*id(1)), ("occasion", &*id(74)), ("outcome", "sick")];
        town.person(11).await.submit(&page(1), "/form/desk/judge", &fields).await.expect(200);
        let address = format!("/desk/follow-up?person={}&judged={}", id(1), id(74));
        assert!(town.person(11).await.get(&address).await.expect(200).text().contains("Amira"));
        assert!(!town.person(12).await.get(&address).await.expect(200).text().contains("Amira"));
        for bad in ["/desk/follow-up?person=x&judged=y", "/desk/follow-up?judged", "/desk?sort=%00&stage=x&show=y"] {
            town.person(11).await.get(bad).await.expect(200);
        }
    }

    async fn a_judgement_that_cannot_be_is_refused_with_a_reason(town: Town) {
        let karin = town.person(11).await;
        let (amira, bo) = (id(1), id(2));
        let [thursday, language, later] = [74, 72, 75].map(id);
        for (participant, occasion, outcome, why) in [
            (&amira, &thursday, "", "Välj först vad som gäller"),
            (&amira, &thursday, "not_there", "Vi kunde inte läsa"),
            (&amira, &thursday, "excused", "Vi kunde inte läsa"),
            (&amira, &"x".to_owned(), "sick", "Vi kunde inte läsa"),
            (&"x".to_owned(), &thursday, "sick", "Vi kunde inte läsa"),
            (&bo, &language, "sick", "Vi hittar inte"),
            (&amira, &id(999), "sick", "Vi hittar inte"),
            (&amira, &later, "present", "har inte börjat"),
            (&amira, &later, "absent_not_accepted", "har inte börjat"),
        ] {
            let fields = [("participant", participant.as_str()), ("occasion", occasion), ("outcome", outcome)];
            let html = karin.submit(&page(1), "/form/desk/judge", &fields).await.expect(200).text();
            assert!(html.contains(why), "{outcome} {occasion}: {html}");
        }
        let html = karin.submit(&page(1), "/form/desk/undo", &[("participant", &*amira)]).await.text();
        assert!(html.contains("Vi kunde inte läsa"), "{html}");
        assert!(log(&town, 1, 74).await.is_empty() && log(&town, 1, 75).await.is_empty());
        // An absence with a reason may be accepted beforehand.
        let fields = [("participant", &*amira), ("occasion", &*later), ("outcome", "absent_accepted")];
        karin.submit(&page(1), "/form/desk/judge", &fields).await.expect(200);
        let log = log(&town, 1, 75).await;
        assert_eq!((log[0].outcome, log[0].evidence), (Some(Outcome::AbsentAccepted), Evidence::OwnWord));
    }

    async fn stage_level_and_hours_can_be_changed(town: Town) {
        let karin = town.person(11).await;
        let amira = id(1);
        let change = async |what: &str, value: &str| {
            let fields = [("participant", amira.as_str()), (what, value)];
            karin.submit(&page(1), &format!("/form/desk/{what}"), &fields).await.expect(200).text()
        };
        assert!(change("hours", "37,5").await.contains("3 av 37,5"));
        assert!(change("hours", "").await.contains("3 av 20"));
        assert!(change("stage", "yellow").await.contains("<option value=\"yellow\" selected"));
        assert!(change("level", "ordinary").await.contains("<option value=\"ordinary\" selected"));
        assert!(!change("level", "").await.contains("<option value=\"ordinary\" selected"));
        let html = change("stage", "").await;
        assert!(html.contains("Det finns inga mål på det här steget"), "{html}");

        assert!(change("hours", "60,25").await.contains("Skriv ett antal timmar från 0 till 60"));
        assert!(change("hours", "åtta").await.contains("Skriv ett antal timmar från 0 till 60"));
        assert!(change("stage", "purple").await.contains("Vi kunde inte läsa"));
        assert!(change("level", "c2").await.contains("Vi kunde inte läsa"));
        for form in ["stage", "level", "hours"] {
            let path = format!("/form/desk/{form}");
            let html = karin.submit(&page(1), &path, &[("participant", &amira)]).await.text();
            assert!(html.contains("Vi kunde inte läsa"), "{form}: {html}");
            let html = karin.submit(&page(1), &path, &[("participant", "x"), (form, "")]).await.text();
            assert!(html.contains("Vi kunde inte läsa"), "{form}: {html}");
        }
    }

    async fn a_milestone_is_marked_and_taken_back(town: Town) {
        let karin = town.person(11).await;
        let amira = id(1);
        let mark = async |milestone: &str, progress: &str| {
            let fields = [("participant", amira.as_str()), ("milestone", milestone), ("progress", progress)];
            karin.submit(&page(1), "/form/desk/milestone", &fields).await.expect(200).text()
        };
        let html = mark("orange.language.spoken", "reached").await;
        assert!(html.contains("Uppnått</span>") && html.contains("Karin Test"), "{html}");
        let marked = town.state.db.milestones_of(&person(1)).await.expect("milestones");
        assert_eq!((marked.len(), marked[0].by.as_str()), (1, "Karin Test"));
        assert!(mark("orange.language.spoken", "under_way").await.contains("Pågår</span>"));
        mark("orange.language.spoken", "to_come").await;
        assert!(town.state.db.milestones_of(&person(1)).await.expect("milestones").is_empty());

        for (milestone, progress) in
            [("orange.language.spoken", "done"), ("green.language.unknown", "reached"), ("", "reached"), ("x", "")]
        {
            let html = mark(milestone, progress).await;
            assert!(html.contains("Vi kunde inte läsa"), "{milestone} {progress}: {html}");
        }
        assert!(town.state.db.milestones_of(&person(1)).await.expect("milestones").is_empty());
    }

    async fn the_table_is_sorted_and_filtered_by_links(town: Town) {
        Said::not_there(2, 74).now(&town).await;
        Said::check_in(1, 71, Evidence::SiteCode).now(&town).await;
        let karin = town.person(11).await;
        let order = async |path: &str| {
            let html = karin.get(path).await.expect(200).text();
            let mut found: Vec<_> = ["Amira Test", "Bo Test", "Dana Hemlig"]
                .into_iter()
                .filter_map(|name| Some((html.find(name)?, name.split(' ').next()?)))
                .collect();
            found.sort_unstable();
            (found.into_iter().map(|(_, name)| name).collect::<Vec<_>>().join(" "), html)
        };
        let (names, html) = order("/desk").await;
        assert!(names == "Amira Bo Dana" && html.contains("aria-sort=\"ascending\""), "{names} {html}");
        assert_eq!(order("/desk?sort=hours").await.0, "Dana Bo Amira");
        let (names, html) = order("/desk?sort=attention").await;
        assert!(names == "Bo Amira Dana" && html.contains("aria-sort=\"descending\""), "{names} {html}");
        let (names, html) = order("/desk?stage=orange").await;
        assert!(names == "Amira Dana" && html.contains("/desk?sort=hours&amp;stage=orange"), "{names} {html}");
        assert_eq!(order("/desk?show=waiting").await.0, "Bo");
        let (names, html) = order("/desk?stage=red").await;
        assert!(names.is_empty() && html.contains("Inga deltagare passar ditt urval"), "{names} {html}");
    }

    async fn an_unanswered_message_waits_on_the_desk(town: Town) {
        const SQL: &str = "INSERT INTO messages (id, participant, author, language, text, sent_at)
            VALUES ($1, $2, $3, 'sv', 'Hej', $4)";
        let write = async |author: u64| {
            let (id, now) = (town.state.new_id().expect("randomness"), town.now().timestamp_millis());
            let (amira, author) = (person(1), person(author));
            server::writing!(&town.state.db, pool => sqlx::query(SQL).bind(id).bind(amira.as_str())
                .bind(author.as_str()).bind(now).execute(pool).await.map(drop)).expect("written");
            town.pass(TimeDelta::seconds(1));
        };
        let karin = town.person(11).await;
        write(1).await;
        write(1).await;
        assert!(row(&karin.get("/desk").await.text(), "Amira Test").contains("2 obesvarade meddelanden"));
        write(11).await;
        assert!(!row(&karin.get("/desk").await.text(), "Amira Test").contains("obesvarad"));
    }
}
