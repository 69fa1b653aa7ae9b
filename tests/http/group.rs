//! One message to many: whom it is for, the preview, and that each gets it once and alone.

use app::notify::Way;
use tests::{Answer, Client, contains, id, lacks, on_both_engines, person};

const PREPARE: &str = "/form/group/prepare";
const SEND: &str = "/form/group/send";

/// Karin prepares a free text; the address of its preview.
async fn prepare(karin: &Client, to: &[u64], text: &str) -> String {
    let answer = try_to_prepare(karin, to, &[("text", text), ("language", "sv")]).await;
    assert!(answer.location().starts_with("/desk/group/"), "{}", answer.location());
    answer.location()
}

async fn try_to_prepare(who: &Client, to: &[u64], fields: &[(&str, &str)]) -> Answer {
    let ids: Vec<String> = to.iter().map(|n| id(*n)).collect();
    let mut all: Vec<(&str, &str)> = ids.iter().map(|id| ("to[]", id.as_str())).collect();
    all.extend(fields);
    who.post("/desk/group", "/desk/group?form=group/prepare", &all).await
}

async fn send(who: &Client, draft: &str, to: &[u64]) -> Answer {
    let ids: Vec<String> = to.iter().map(|n| id(*n)).collect();
    let draft_id = draft.rsplit('/').next().expect("an id");
    let mut fields = vec![("draft", draft_id)];
    fields.extend(ids.iter().map(|id| ("to[]", id.as_str())));
    who.post(draft, &format!("{draft}?form=group/send"), &fields).await
}

/// Whether this person's box is on the page, and whether it is ticked.
fn ticked(page: &str, n: u64) -> Option<bool> {
    let (_, rest) = page.split_once(&format!("name=\"to[]\" value=\"{}\"", id(n)))?;
    Some(rest.split('>').next().is_some_and(|tag| tag.contains("checked")))
}

on_both_engines! {
    async fn a_group_is_an_occasion_an_activity_a_stage_a_name_or_a_person(town: Town) {
        let karin = town.person(11).await;
        for (wish, expected) in [
            (String::new(), vec![1, 2, 4]),
            (format!("?occasion={}", id(71)), vec![1, 2, 4]),
            // Celia has a place there too, but is another counsellor's.
            (format!("?occasion={}", id(72)), vec![1]),
            (format!("?activity={}", id(62)), vec![1]),
            ("?stage=orange".to_owned(), vec![1, 4]),
            (format!("?person={}", id(2)), vec![2]),
            (format!("?occasion={}&stage=yellow", id(71)), vec![2]),
            (format!("?person={}", id(3)), vec![]),
            (format!("?occasion={}", id(99)), vec![]),
        ] {
            let page = karin.get(&format!("/desk/group{wish}")).await.expect(200).text();
            let found: Vec<u64> = [1, 2, 3, 4].into_iter().filter(|n| ticked(&page, *n) == Some(true)).collect();
            assert_eq!(found, expected, "{wish}: {page}");
            assert_eq!(page.contains("Ingen av dina deltagare passar in."), expected.is_empty(), "{wish}");
            // What is chosen stays chosen.
            lacks(&page, "Celia Test");
        }
        // A name stands in no address.
        for (name, stage, expected) in [("bO", "", vec![2]), (" hemlig ", "", vec![4]), ("a", "orange", vec![1, 4]),
            ("Celia", "", vec![]), ("%", "", vec![])]
        {
            let fields = [("name", name), ("stage", stage), ("occasion", ""), ("activity", ""), ("phrase", "")];
            let page = karin.post("/desk/group", "/desk/group?form=group/look", &fields).await.expect(200).text();
            let found: Vec<u64> = [1, 2, 3, 4].into_iter().filter(|n| ticked(&page, *n) == Some(true)).collect();
            assert_eq!(found, expected, "{name}: {page}");
            contains(&page, &format!("value=\"{name}\""));
        }
        // A cancelled occasion is what one writes about.
        contains(&karin.get("/desk/group").await.text(), &id(73));
        let page = town.person(12).await.get("/desk/group").await.expect(200).text();
        assert_eq!((ticked(&page, 3), ticked(&page, 1)), (Some(true), None));
    }

    async fn the_preview_says_who_gets_what_and_who_cannot_be_reached(town: Town) {
        let (karin, amira) = (town.person(11).await, town.person(1).await);
        let draft = prepare(&karin, &[1, 2], "Vi ses i morgon.").await;
        let page = karin.get(&draft).await.expect(200).text();
        contains(&page, "العربية");
        contains(&page, "Svenska");
        assert_eq!(page.matches("Vi ses i morgon.").count(), 2, "once for each language: {page}");
        contains(&page, "Inte på deltagarens språk");
        assert_eq!((ticked(&page, 1), ticked(&page, 2), ticked(&page, 4)), (Some(true), Some(false), None));
        contains(&page, "En deltagare kan inte nås nu.");
        contains(&page, "Ingen telefon är inloggad");
        // Nothing is sent by looking.
        lacks(&amira.get("/messages").await.expect(200).text(), "Vi ses i morgon.");
        let page = amira.get("/settings/data.json").await.expect(200).json();
        assert_eq!(page["prepared_messages"][0]["text"], "Vi ses i morgon.");
    }

    async fn a_phrase_is_read_by_each_in_her_own_language(town: Town) {
        let (karin, amira, bo) = (town.person(11).await, town.person(1).await, town.person(2).await);
        let page = karin.get(&format!("/desk/group?occasion={}&phrase=cancelled-day", id(73))).await.expect(200).text();
        contains(&page, "name=\"day\"");
        contains(&page, "type=\"hidden\" name=\"phrase\" value=\"cancelled-day\"");
        let fields = [("phrase", "cancelled-day"), ("activity", &*id(61)), ("day", "")];
        contains(&try_to_prepare(&karin, &[1, 2], &fields).await.text(), "Välj en dag.");
        let fields = [("phrase", "cancelled-day"), ("activity", &*id(61)), ("day", "2026-11-24")];
        let draft = try_to_prepare(&karin, &[1, 2], &fields).await.location();
        let (arabic, swedish) = ("لا حاجة إلى الحضور", "Vi ställer in Träverkstad tisdag 24 november.");
        let page = karin.get(&draft).await.expect(200).text();
        contains(&page, arabic);
        contains(&page, "ورشة النجارة");
        contains(&page, swedish);
        lacks(&page, "Inte på deltagarens språk");
        send(&karin, &draft, &[1, 2]).await;
        contains(&amira.get("/messages").await.expect(200).text(), arabic);
        contains(&bo.get("/messages").await.expect(200).text(), swedish);
    }

    async fn who_has_chosen_a_way_can_be_reached_without_a_device(town: Town) {
        let (karin, bo) = (town.person(11).await, town.person(2).await);
        let draft = prepare(&karin, &[2, 4], "Hej").await;
        assert_eq!(ticked(&karin.get(&draft).await.text(), 2), Some(true));
        bo.post("/settings", "/form/account/sign-out", &[]).await;
        let page = karin.get(&draft).await.expect(200).text();
        assert_eq!((ticked(&page, 2), ticked(&page, 4)), (Some(false), Some(false)));
        town.state.db.add_contact(&person(2), Way::Email, "bo@example.org", "hash", town.now()).await.expect("kept");
        assert_eq!(ticked(&karin.get(&draft).await.text(), 2), Some(false), "not confirmed");
        town.state.db.confirm_contact(&person(2), Way::Email, "hash", town.now()).await.expect("kept");
        let page = karin.get(&draft).await.text();
        assert_eq!((ticked(&page, 2), ticked(&page, 4)), (Some(true), Some(false)));
    }

    async fn each_gets_it_alone_and_once(town: Town) {
        let (karin, amira, bo, dana) =
            (town.person(11).await, town.person(1).await, town.person(2).await, town.person(4).await);
        let draft = prepare(&karin, &[1, 2, 4, 1], "Ta med skor.").await;
        let answer = send(&karin, &draft, &[1, 2]).await;
        assert_eq!(answer.location(), format!("{draft}?sent"));
        let page = karin.get(&answer.location()).await.expect(200).text();
        contains(&page, "Meddelandet är skickat till 2 deltagare.");
        contains(&page, "Inte skickat till");
        contains(&page, "Dana Hemlig");
        // A double press, also a late one, and one with other boxes.
        for to in [&[1, 2][..], &[1, 2, 4]] {
            town.pass(chrono::TimeDelta::minutes(1));
            let again = send(&karin, &draft, to).await;
            assert_eq!(again.location(), format!("{draft}?sent"));
        }
        for (who, count) in [(&amira, 1), (&bo, 1), (&dana, 0)] {
            let page = who.get("/messages").await.expect(200).text();
            assert_eq!(page.matches("Ta med skor.").count(), count, "{page}");
        }
        lacks(&amira.get("/messages").await.text(), "Bo Test");
    }

    async fn two_presses_at_once_send_it_once(town: Town) {
        let (karin, bo) = (town.person(11).await, town.person(2).await);
        let draft = prepare(&karin, &[2], "Samtidigt").await;
        let (one, two) = tokio::join!(send(&karin, &draft, &[2]), send(&karin, &draft, &[2]));
        for answer in [one, two] {
            assert_eq!(answer.location(), format!("{draft}?sent"), "{}", answer.text());
        }
        assert_eq!(bo.get("/messages").await.text().matches("Samtidigt").count(), 1);
    }

    async fn only_her_own_participants_and_her_own_drafts(town: Town) {
        let (karin, kaveh, celia) = (town.person(11).await, town.person(12).await, town.person(3).await);
        for others in [&[3][..], &[1, 3], &[11], &[99]] {
            let answer = try_to_prepare(&karin, others, &[("text", "Fel"), ("language", "sv")]).await;
            assert!(!answer.location().starts_with("/desk/group/"), "{others:?}: {}", answer.location());
        }
        let draft = prepare(&karin, &[1, 2], "Bara Karins").await;
        lacks(&kaveh.get(&draft).await.expect(404).text(), "Bara Karins");
        assert!(!send(&kaveh, &draft, &[1]).await.location().ends_with("?sent"));
        assert!(!send(&karin, &draft, &[1, 3]).await.location().ends_with("?sent"));
        assert!(!send(&karin, &draft, &[4]).await.location().ends_with("?sent"), "nobody of this draft");
        lacks(&celia.get("/messages").await.text(), "Bara Karins");
        lacks(&town.person(1).await.get("/messages").await.text(), "Bara Karins");
        town.stranger().get("/desk/group").await.expect(401);
        for other in [1, 21, 41, 51] {
            let other = town.person(other).await;
            other.get("/desk/group").await.expect(403);
            other.get(&draft).await.expect(403);
            other.post("/", PREPARE, &[("to[]", &id(2)), ("text", "Fel"), ("language", "sv")]).await;
            other.post("/", SEND, &[("draft", draft.rsplit('/').next().unwrap()), ("to[]", &id(2))]).await;
        }
        lacks(&town.person(2).await.get("/messages").await.text(), "Fel");
        lacks(&town.person(2).await.get("/messages").await.text(), "Bara Karins");
    }

    async fn what_is_refused_says_why_and_keeps_what_was_typed(town: Town) {
        let karin = town.person(11).await;
        let long = "a".repeat(1_001);
        for (to, fields, why) in [
            (&[][..], [("text", "Hej alla"), ("language", "en")], "Välj minst en deltagare."),
            (&[2], [("text", " "), ("language", "en")], "Skriv något först."),
            (&[2], [("text", &*long), ("language", "en")], "Texten är ett tecken för lång."),
            (&[2], [("text", "Hej alla"), ("language", "xx")], "Välj ett språk i listan."),
            (&[2], [("text", "Hej alla"), ("language", "sv-simple")], "Välj ett språk i listan."),
            (&[2], [("text", "Hej alla"), ("to[]", "x")], "Vi kunde inte läsa det du skickade."),
            (&[2], [("phrase", "no-such-phrase"), ("language", "")], "Den frasen finns inte längre."),
        ] {
            let page = try_to_prepare(&karin, to, &fields).await.text();
            contains(&page, why);
            contains(&page, "Meddelandet är inte skickat.");
            assert_eq!(ticked(&page, 2), Some(to == [2]), "{why}");
            assert_eq!(ticked(&page, 1), Some(false), "{why}");
            if fields[0] == ("text", "Hej alla") {
                contains(&page, "Hej alla</textarea>");
            }
        }
        let many: Vec<u64> = (1_000..1_501).collect();
        let page = try_to_prepare(&karin, &many, &[("text", "Hej"), ("language", "sv")]).await.text();
        contains(&page, "Välj högst 500 deltagare.");
        let draft = prepare(&karin, &[2], "Hej").await;
        contains(&send(&karin, &draft, &[]).await.text(), "Välj minst en deltagare.");
        karin.get("/desk/group/x").await.expect(404);
        karin.get(&format!("/desk/group/{}", id(999))).await.expect(404);
    }

    async fn yesterdays_drafts_are_forgotten_and_what_was_sent_stays(town: Town) {
        let (karin, bo) = (town.person(11).await, town.person(2).await);
        let draft = prepare(&karin, &[2], "Gårdagens").await;
        send(&karin, &draft, &[2]).await;
        town.pass(chrono::TimeDelta::hours(25));
        karin.get(&draft).await.expect(200);
        prepare(&karin, &[1], "Dagens").await;
        karin.get(&draft).await.expect(404);
        contains(&bo.get("/messages").await.text(), "Gårdagens");
    }
}
