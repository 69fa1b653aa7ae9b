use crate::site::{log, said};
use app::attendance::{Event, Evidence, Kind, Outcome, Reason};
use chrono::TimeDelta;
use tests::{id, on_both_engines, person};

fn page(what: u64) -> String {
    format!("/attendance/absence/{}", id(what))
}

const SEND: &str = "/form/attendance/report";

on_both_engines! {
    async fn a_participant_reads_her_week_with_the_three_voices(town: Town) {
        said(&town, 1, Some(71), Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        let first = log(&town, 71).await.remove(0);
        let entry = |n, kind, outcome, author| Event {
            id: app::ids::EventId::parse(&id(n)).unwrap(),
            kind,
            outcome: Some(outcome),
            evidence: Evidence::SupervisorMark,
            author: person(author),
            received_at: first.received_at + TimeDelta::minutes(1),
            ..first.clone()
        };
        town.state.db.add_event(&entry(601, Kind::Mark, Outcome::LeftEarly, 21)).await.unwrap();
        town.state.db.add_event(&entry(602, Kind::Decision, Outcome::AbsentAccepted, 11)).await.unwrap();
        let text = town.person(1).await.get("/attendance?lang=en").await.expect(200).text();
        for part in ["Week 48", "Wood workshop", "You checked in at 09:05.", "The code at the site was scanned",
            "Left early", "Siv Test", "Absent, the reason is accepted", "Karin Test", "of 20 hours"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        // Tomorrow's was cancelled by us, and is credited.
        assert!(text.contains("The leader is away.") && text.contains("It does not count against you."), "{text}");
        assert!(text.contains("3 of 20 hours"), "{text}");
        assert!(text.contains("Has not begun"), "{text}");
    }

    async fn what_nobody_has_said_anything_of_is_unmarked(town: Town) {
        let text = town.person(1).await.get("/attendance?week=2026-W47").await.expect(200).text();
        // Amira reads Arabic.
        for part in ["dir=\"rtl\"", "لم يُسجَّل شيء", "ورشة النجارة", "لم يقرر شيئاً", "09:00–12:00"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        let text = town.person(2).await.get("/attendance?week=2026-W46").await.expect(200).text();
        assert!(text.contains("Inget den här veckan.") && text.contains("Vecka 46"), "{text}");
    }

    async fn a_week_that_is_none_shows_the_current_one(town: Town) {
        let bo = town.person(2).await;
        for week in ["", "x", "2026-W99", "9999-W01", "2026-W%2047", "'--"] {
            let text = bo.get(&format!("/attendance?week={week}")).await.expect(200).text();
            assert!(text.contains("Vecka 48"), "{week}: {text}");
        }
    }

    async fn a_record_is_the_participants_own(town: Town) {
        said(&town, 1, Some(71), Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        town.stranger().get("/attendance").await.expect(401);
        for who in [11, 21, 41, 51] {
            let staff = town.person(who).await;
            staff.get("/attendance").await.expect(403);
            staff.get(&page(71)).await.expect(403);
            let fields = [("id", id(501)), ("occasion", id(71)), ("reason", "sick".to_owned())];
            let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            staff.submit(&page(71), SEND, &fields).await.expect(403);
        }
        town.stranger().get(&page(71)).await.expect(401);
        let bo = town.person(2).await.get("/attendance").await.expect(200).text();
        assert!(!bo.contains("Du checkade in"), "{bo}");
        assert_eq!(log(&town, 71).await.len(), 1);
    }

    async fn a_code_sent_later_says_when_it_came_and_that_it_waits(town: Town) {
        said(&town, 2, Some(71), Kind::CheckIn, Evidence::SiteCodeLater, town.now() - TimeDelta::minutes(3)).await;
        let text = town.person(2).await.get("/attendance").await.expect(200).text();
        for part in ["Du checkade in 09:02.", "skickades senare", "Kom till oss", "Handledaren ska bekräfta det."] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }

    async fn a_report_is_kept_and_decides_nothing(town: Town) {
        let bo = town.person(2).await;
        let form = bo.get(&page(71)).await.expect(200).text();
        assert!(form.contains("name=\"reason\"") && form.contains("Mitt barn är sjukt"), "{form}");
        let hidden = form.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let send = async |id: &str, reason: &str| {
            bo.submit(&page(71), SEND, &[("id", id), ("occasion", &tests::id(71)), ("reason", reason)]).await.expect(200).text()
        };
        let text = send(&hidden, "child_sick").await;
        assert!(text.contains("Vi har antecknat: Mitt barn är sjukt") && text.contains("Din vägledare bestämmer"), "{text}");
        // Pressed twice, it is one report.
        send(&hidden, "child_sick").await;
        let entries = log(&town, 71).await;
        assert_eq!(entries.len(), 1);
        let first = &entries[0];
        assert_eq!((first.kind, first.outcome, first.evidence), (Kind::Report, None, Evidence::OwnWord));
        assert_eq!((first.reason, first.author.clone(), first.site.clone()), (Some(Reason::ChildSick), person(2), None));
        let record = bo.get("/attendance").await.expect(200).text();
        assert!(record.contains("Du har meddelat: Mitt barn är sjukt.") && record.contains("Inget är antecknat"), "{record}");
        // Another answer replaces it, also from the same page by way of "back".
        let text = send(&hidden, "funeral").await;
        assert!(text.contains("Vi har antecknat: Begravning"), "{text}");
        let entries = log(&town, 71).await;
        assert_eq!((entries.len(), entries[1].replaces.clone()), (2, Some(entries[0].id.clone())));
    }

    async fn a_report_needs_a_place_a_reason_and_an_id_of_ones_own(town: Town) {
        let bo = town.person(2).await;
        // Celia's group is not his; what does not exist is not there either.
        for what in [72, 99] {
            bo.get(&page(what)).await.expect(404);
            bo.submit(&page(what), SEND, &[("id", &id(501)), ("occasion", &id(what)), ("reason", "sick")]).await.expect(404);
        }
        bo.get("/attendance/absence/x").await.expect(404);
        let send = async |fields: &[(&str, &str)]| bo.submit(&page(71), SEND, fields).await.expect(200).text();
        let text = send(&[("id", &id(501)), ("occasion", &id(71))]).await;
        assert!(text.contains("Välj ett svar.</span>"), "{text}");
        let text = send(&[("id", &id(501)), ("occasion", &id(71)), ("reason", "")]).await;
        assert!(text.contains("Välj ett svar.</span>"), "{text}");
        for fields in [
            [("id", id(501)), ("occasion", id(71)), ("reason", "tired".to_owned())],
            [("id", "x".to_owned()), ("occasion", id(71)), ("reason", "sick".to_owned())],
            [("id", id(501)), ("occasion", "x".to_owned()), ("reason", "sick".to_owned())],
            [("id", id(501)), ("other", id(71)), ("reason", "sick".to_owned())],
        ] {
            let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let text = send(&fields).await;
            assert!(text.contains("Vi kunde inte läsa"), "{fields:?}: {text}");
        }
        assert!(log(&town, 71).await.is_empty());
        // An id that is somebody else's entry is not his to use.
        let amiras = said(&town, 1, Some(71), Kind::CheckIn, Evidence::SiteCode, town.now()).await;
        let text = send(&[("id", amiras.as_str()), ("occasion", &id(71)), ("reason", "sick")]).await;
        assert!(text.contains("Vi kunde inte läsa"), "{text}");
        assert_eq!(log(&town, 71).await.len(), 1);
    }

    async fn reports_are_taken_from_thirty_days_before_to_fourteen_days_after(town: Town) {
        let amira = town.person(1).await;
        let open = async |what: u64| amira.get(&format!("{}?lang=en", page(what))).await.expect(200).text().contains("name=\"reason\"");
        assert!(open(74).await && open(75).await);
        // We cancelled: there is nothing to report.
        assert!(!open(73).await);
        let text = amira.submit(&format!("{}?lang=en", page(73)), SEND, &[("id", &id(501)), ("occasion", &id(73)), ("reason", "sick")]).await.text();
        assert!(text.contains("We have cancelled."), "{text}");
        town.pass(TimeDelta::days(15));
        assert!(!open(74).await);
        let text = amira.submit(&format!("{}?lang=en", page(74)), SEND, &[("id", &id(502)), ("occasion", &id(74)), ("reason", "sick")]).await.text();
        assert!(text.contains("30 days before until 14 days after"), "{text}");
        town.pass(-TimeDelta::days(60));
        assert!(!open(75).await);
        for what in [73, 74, 75] {
            assert!(log(&town, what).await.is_empty());
        }
    }
}
