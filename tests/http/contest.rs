use app::attendance::{Event, Evidence, Kind, Outcome, Reason};
use chrono::TimeDelta;
use tests::{Client, Town, id, occasion, on_both_engines, person};

use crate::site::{log, said};

const SEND: &str = "/form/attendance/contest";
const ANSWER: &str = "/form/desk/answer";

fn page(what: u64) -> String {
    format!("/attendance/contest/{}", id(what))
}

/// The supervisor has marked this participant as not there.
async fn not_there(town: &Town, who: u64, what: u64) {
    let event = Event {
        id: app::ids::EventId::parse(&town.state.new_id().unwrap()).unwrap(),
        participant: person(who),
        occasion: Some(occasion(what)),
        site: None,
        kind: Kind::Mark,
        outcome: Some(Outcome::NotThere),
        evidence: Evidence::SupervisorMark,
        reason: None,
        at: town.now(),
        received_at: town.now(),
        author: person(21),
        replaces: None,
        device: None,
        words: None,
        seq: None,
    };
    town.state.db.add_event(&event).await.unwrap();
    town.pass(TimeDelta::minutes(1));
}

async fn contest(who: &Client, what: u64, form: u64, reason: &str, words: &str) -> String {
    let (form, what_id) = (id(form), id(what));
    let fields = [("id", form.as_str()), ("occasion", what_id.as_str()), ("reason", reason), ("words", words)];
    who.submit(&page(what), SEND, &fields).await.expect(200).text()
}

async fn answer(who: &Client, whom: u64, what: u64, contest: &str, outcome: &str, words: &str) -> tests::Answer {
    let (whom, what) = (id(whom), id(what));
    let fields = [
        ("participant", whom.as_str()),
        ("occasion", what.as_str()),
        ("contest", contest),
        ("outcome", outcome),
        ("words", words),
    ];
    who.submit(&format!("/desk/people/{whom}"), ANSWER, &fields).await
}

async fn contests(town: &Town, what: u64) -> Vec<Event> {
    log(town, what).await.into_iter().filter(|event| event.kind == Kind::Contest).collect()
}

on_both_engines! {
    async fn a_participant_says_that_an_entry_is_wrong_and_is_answered(town: Town) {
        not_there(&town, 1, 71).await;
        let amira = town.person(1).await;
        let text = amira.get("/attendance?lang=en").await.expect(200).text();
        assert!(text.contains(&page(71)) && text.contains("This is wrong"), "{text}");
        let text = amira.get(&format!("{}?lang=en", page(71))).await.expect(200).text();
        assert!(text.contains("Not there") && text.contains("I had told you") && text.contains("maxlength=\"600\""), "{text}");
        let text = contest(&amira, 71, 501, "was_there", "كنت <هناك>").await;
        assert!(text.contains("كنت هناك") && text.contains("كنت &lt;هناك&gt;") && text.contains("في انتظار الجواب"), "{text}");
        // Twice is once.
        contest(&amira, 71, 501, "was_there", "كنت <هناك>").await;
        let all = contests(&town, 71).await;
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].reason, all[0].evidence), (Some(Reason::WasThere), Evidence::OwnWord));
        assert!(all[0].replaces.is_some());
        let data = amira.get("/settings/data.json").await.expect(200).text();
        assert!(data.contains("was_there") && data.contains("كنت <هناك>"), "{data}");

        town.pass(TimeDelta::days(2));
        let karin = town.person(11).await;
        for address in ["/desk/follow-up?lang=en".to_owned(), format!("/desk/people/{}?lang=en", id(1))] {
            let text = karin.get(&address).await.expect(200).text();
            for part in ["Says that it is wrong: I was there", "كنت &lt;هناك&gt;", "waiting for 2 days", "Not there"] {
                assert!(text.contains(part), "{part} at {address}: {text}");
            }
        }
        assert!(karin.get("/desk?lang=en").await.expect(200).text().contains("1 objection to answer"));
        let text = answer(&karin, 1, 71, all[0].id.as_str(), "present", "You are right.").await.expect(200).text();
        assert!(text.contains("You are right."), "{text}");
        // The same press again is the same answer.
        answer(&karin, 1, 71, all[0].id.as_str(), "present", "You are right.").await.expect(200);
        let decisions: Vec<Event> = log(&town, 71).await.into_iter().filter(|event| event.kind == Kind::Decision).collect();
        assert_eq!((decisions.len(), decisions[0].words.as_deref()), (1, Some("You are right.")));
        assert!(!karin.get("/desk/follow-up").await.expect(200).text().contains("id=\"contests\""));

        let text = amira.get("/attendance?lang=en&week=2026-W48").await.expect(200).text();
        for part in ["Answered", "You are right.", "The counsellor decided: Present", "Karin Test"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        // Answered, she may contest again; the earlier one keeps its answer.
        contest(&amira, 71, 502, "not_me", "").await;
        assert_eq!(contests(&town, 71).await.len(), 2);
        let text = amira.get("/attendance?lang=en&week=2026-W48").await.expect(200).text();
        assert!(text.contains("You are right.") && text.contains("Waiting for an answer"), "{text}");
        assert!(karin.get("/desk/follow-up").await.expect(200).text().contains("id=\"contests\""));
    }

    async fn what_waits_can_stand_as_it_is_and_an_answer_can_be_taken_back(town: Town) {
        said(&town, 2, Some(71), Kind::CheckIn, Evidence::SiteCode, town.now() + TimeDelta::minutes(20)).await;
        town.pass(TimeDelta::hours(1));
        let (bo, karin) = (town.person(2).await, town.person(11).await);
        contest(&bo, 71, 501, "came_in_time", "").await;
        let first = contests(&town, 71).await.remove(0).id;
        // The ordinary judgement would leave her without a word.
        let (who, what) = (id(2), id(71));
        let judge = [("participant", who.as_str()), ("occasion", what.as_str()), ("outcome", "present")];
        let text = karin.submit(&format!("/desk/people/{who}"), "/form/desk/judge", &judge).await.text();
        assert!(text.contains("Svara med ord"), "{text}");
        answer(&karin, 2, 71, first.as_str(), "stands", "Klockan var 09:25.").await.expect(200);
        let decided = log(&town, 71).await.into_iter().find(|event| event.kind == Kind::Decision).expect("a decision");
        assert_eq!(decided.outcome, Some(Outcome::Late));
        let undo = [("participant", who.as_str()), ("occasion", what.as_str())];
        karin.submit(&format!("/desk/people/{who}"), "/form/desk/undo", &undo).await.expect(200);
        let text = bo.get("/attendance").await.expect(200).text();
        assert!(text.contains("Väntar på svar") && !text.contains("Klockan var"), "{text}");
    }

    async fn a_contest_needs_a_phrase_a_place_and_words_that_fit(town: Town) {
        let bo = town.person(2).await;
        let text = contest(&bo, 71, 501, "", "").await;
        assert!(text.contains("Välj ett svar.</span>"), "{text}");
        assert!(contest(&bo, 71, 501, "other", " ").await.contains("Skriv vad som är fel."));
        assert!(contest(&bo, 71, 501, "other", &"x".repeat(603)).await.contains("3 tecken för lång"));
        for bad in ["tired", "sick"] {
            assert!(contest(&bo, 71, 501, bad, "").await.contains("Vi kunde inte läsa"), "{bad}");
        }
        assert!(contest(&bo, 71, 501, "other", "a\0b").await.contains("Vi kunde inte läsa"));
        for fields in [[("id", "x".to_owned()), ("occasion", id(71))], [("id", id(501)), ("occasion", "x".to_owned())]] {
            let mut all: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            all.push(("reason", "was_there"));
            assert!(bo.submit(&page(71), SEND, &all).await.text().contains("Vi kunde inte läsa"), "{fields:?}");
        }
        // Not his group; not begun; not there at all.
        for what in [72, 99] {
            bo.get(&page(what)).await.expect(404);
            bo.submit(&page(what), SEND, &[("id", &id(501)), ("occasion", &id(what)), ("reason", "was_there")]).await.expect(404);
        }
        assert!(town.person(1).await.get(&format!("{}?lang=en", page(75))).await.text().contains("Nothing is recorded yet"));
        assert!(log(&town, 71).await.is_empty());
        // While one waits, another is not taken; somebody else's id is nobody's.
        contest(&bo, 71, 501, "was_there", "").await;
        contest(&bo, 71, 502, "had_told", "").await;
        contest(&town.person(1).await, 71, 501, "was_there", "").await;
        assert_eq!(contests(&town, 71).await.len(), 1);
    }

    async fn a_refused_form_comes_back_with_what_was_typed(town: Town) {
        let bo = town.person(2).await;
        let address = format!("{}?lang=en&form=attendance/contest", page(71));
        let shown = bo.get(&format!("{}?lang=en", page(71))).await.expect(200).text();
        assert!(shown.contains(&format!("method=\"post\" action=\"{}\"", address.replace('&', "&amp;"))), "{shown}");
        let words = "كنت </textarea><script>هناك & \"x\"";
        let long = format!("{words}{}", "y".repeat(600));
        let (form, what) = (id(501), id(71));
        let fields = |reason: &'static str, words: &'static str| {
            [("id", form.clone()), ("occasion", what.clone()), ("reason", reason.to_owned()), ("words", words.to_owned())]
        };
        let send = async |fields: &[(&str, String)]| {
            let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            bo.post(&page(71), &address, &fields).await
        };
        // Too long: what is wrong, the words as they were and the choice. Nothing of it stands in an address.
        let mut too_long = fields("not_me", "");
        too_long[3].1.clone_from(&long);
        let answer = send(&too_long).await.expect(200);
        assert!(!answer.headers.contains_key("location") && !answer.headers.contains_key("set-cookie"));
        assert_eq!(answer.headers["cache-control"], "no-store");
        let text = answer.text();
        let kept = "كنت &lt;/textarea&gt;&lt;script&gt;هناك &amp; &quot;x&quot;yyy";
        assert!(text.contains("characters too long") && text.contains(kept), "{text}");
        assert!(text.contains("value=\"not_me\" checked") && !text.contains("__err"), "{text}");
        assert!(text.contains(&format!("action=\"{}\"", address.replace('&', "&amp;"))), "{text}");
        // Without the words that "something else" needs the choice stays.
        let text = send(&fields("other", " ")).await.expect(200).text();
        assert!(text.contains("Write what is wrong.") && text.contains("value=\"other\" checked"), "{text}");
        // Shown once: the page itself keeps nothing.
        assert!(!bo.get(&page(71)).await.text().contains(" checked"));
        assert!(log(&town, 71).await.is_empty());
        // Taken, it leads on like every form.
        let answer = send(&fields("was_there", "Jag var där")).await.expect(302);
        assert_eq!(answer.location(), format!("{}?done", page(71)));
        assert_eq!(contests(&town, 71).await.len(), 1);
        // While that one waits, another is not taken; her words are not lost.
        let mut second = fields("was_there", "Jag satt längst bak");
        second[0].1 = id(502);
        let text = send(&second).await.expect(200).text();
        assert!(text.contains("This was not sent:") && text.contains("Jag satt längst bak"), "{text}");
    }

    async fn a_form_at_the_address_of_a_page_opens_no_door(town: Town) {
        let fields = [("id", id(501)), ("occasion", id(71)), ("reason", "was_there".to_owned()), ("words", "Nej".to_owned())];
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let address = format!("{}?form=attendance/contest", page(71));
        for (client, status) in [(town.stranger(), 401), (town.person(21).await, 403), (town.person(11).await, 403)] {
            let text = client.post(&page(71), &address, &fields).await.expect(status).text();
            assert!(!text.contains("Nej<"), "{text}");
        }
        let bo = town.person(2).await;
        // Not from another site.
        let mut request = bo.request(http::Method::POST, &address, "reason=was_there".into());
        request.headers_mut().insert("sec-fetch-site", http::HeaderValue::from_static("cross-site"));
        request.headers_mut().insert("content-type", http::HeaderValue::from_static("application/x-www-form-urlencoded"));
        bo.send(request).await.expect(403);
        // Only forms, only by their names.
        for form in ["../api/v1/check-ins", "nothing/here", "", "attendance/contest%2F", "Attendance/contest", "//x"] {
            let status = bo.post(&page(71), &format!("{}?form={form}", page(71)), &fields).await.status.as_u16();
            assert!([400, 404, 405].contains(&status), "{form}: {status}");
        }
        // A form fills in its own page only: another one with the same names of fields stays empty.
        let text = bo.post("/messages", "/messages?form=messages/answer", &[("text", "")]).await.expect(200).text();
        assert!(text.contains("aria-invalid"), "{text}");
        assert!(log(&town, 71).await.is_empty());
    }

    async fn messages_own_words_and_answers_come_back_too(town: Town) {
        not_there(&town, 1, 71).await;
        let (amira, karin) = (town.person(1).await, town.person(11).await);
        let long = |max: usize| format!("Hej & välkommen {}", "z".repeat(max));
        let (message, words, statement) = (long(1_000), long(500), long(600));
        let back = "Hej &amp; välkommen zzz";
        let text = amira.post("/messages", "/messages?form=messages/answer", &[("text", &message)]).await.expect(200).text();
        assert!(text.contains(back), "{text}");
        let text = amira.post("/goals", "/goals?form=goals/say", &[("words", &words)]).await.expect(200).text();
        assert!(text.contains(back), "{text}");
        let (to, with) = (id(1), format!("/desk/messages?with={}&form=messages/write", id(1)));
        let fields = [("to", to.as_str()), ("text", message.as_str()), ("language", "ar")];
        let text = karin.post(&with, &with, &fields).await.expect(200).text();
        assert!(text.contains(back) && text.contains("value=\"ar\" lang=\"ar\" selected"), "{text}");
        let several = "/desk/group?form=group/prepare";
        let fields = [("to[]", to.as_str()), ("text", message.as_str()), ("language", "sv")];
        let text = karin.post(several, several, &fields).await.expect(200).text();
        assert!(text.contains(back) && text.contains(&format!("value=\"{to}\" checked")), "{text}");

        contest(&amira, 71, 501, "was_there", "").await;
        let one = contests(&town, 71).await.remove(0).id;
        for page in ["/desk/follow-up".to_owned(), format!("/desk/people/{}", id(1))] {
            let what = id(71);
            let fields = [
                ("participant", to.as_str()),
                ("occasion", what.as_str()),
                ("contest", one.as_str()),
                ("outcome", "late"),
                ("words", statement.as_str()),
            ];
            let text = karin.post(&page, &format!("{page}?form=desk/answer"), &fields).await.expect(200).text();
            assert!(text.contains(back) && text.contains("value=\"late\" selected"), "{page}: {text}");
        }
    }

    async fn only_her_own_counsellor_answers_and_only_in_words(town: Town) {
        not_there(&town, 4, 71).await;
        let dana = town.person(4).await;
        contest(&dana, 71, 501, "was_there", "Jag satt längst bak").await;
        let one = contests(&town, 71).await.remove(0).id;
        for (who, status) in [(12, 404), (21, 403), (41, 403), (51, 403), (1, 403)] {
            let client = town.person(who).await;
            answer(&client, 4, 71, one.as_str(), "present", "Ja").await.expect(status);
            client.submit(&page(71), SEND, &[("id", &id(502)), ("occasion", &id(71)), ("reason", "was_there")]).await
                .expect(if who == 1 { 200 } else { 403 });
        }
        assert!(!town.person(12).await.get("/desk/follow-up").await.expect(200).text().contains("längst bak"));
        // A supervisor reads neither the words nor that there are any.
        let roll = town.person(21).await.get(&format!("/site/{}/roll?occasion={}", id(31), id(71))).await.expect(200).text();
        assert!(!roll.contains("längst bak") && !roll.contains("Dana") && !roll.contains("Jag var där"), "{roll}");
        let karin = town.person(11).await;
        let refused = async |contest: &str, outcome: &str, words: &str| answer(&karin, 4, 71, contest, outcome, words).await.text();
        assert!(refused(one.as_str(), "", "Ja").await.contains("Välj först"));
        assert!(refused(one.as_str(), "present", " ").await.contains("Skriv ett svar"));
        assert!(refused(one.as_str(), "present", &"x".repeat(601)).await.contains("1 tecken för lång"));
        assert!(refused(one.as_str(), "not_there", "Ja").await.contains("Vi kunde inte läsa"));
        assert!(refused(one.as_str(), "gone", "Ja").await.contains("Vi kunde inte läsa"));
        // What only the supervisor has said is not a judgement that could stand.
        assert!(refused(one.as_str(), "stands", "Ja").await.contains("Ingen har bedömt det än"));
        assert!(refused(&id(999), "present", "Ja").await.contains("Vi hittar inte det du söker"));
        assert!(log(&town, 71).await.iter().all(|event| event.kind != Kind::Decision));
    }

    async fn how_an_entry_is_known_is_explained_in_every_place(town: Town) {
        said(&town, 2, Some(71), Kind::CheckIn, Evidence::PrintedCard, town.now()).await;
        let roll = format!("/site/{}/roll?occasion={}&lang=en", id(31), id(71));
        for (who, address) in [(2, "/attendance?lang=en".to_owned()), (21, roll), (11, format!("/desk/people/{}?lang=en", id(2)))] {
            let text = town.person(who).await.get(&address).await.expect(200).text();
            let mut rest = text.as_str();
            for class in ["What does this mean?", "was scanned<", "Staff scanned", "The supervisor recorded it", "digits on the screen were typed in<",
                "sent later", "A printed card", "list on paper", "own word"] {
                let at = rest.find(class).unwrap_or_else(|| panic!("{class} in order at {address}: {text}"));
                rest = &rest[at..];
            }
        }
        let text = town.person(2).await.get("/attendance?lang=en").await.text();
        assert!(text.contains("Saw you come at 09:05.") && !text.contains("You checked in"), "{text}");
    }
}
