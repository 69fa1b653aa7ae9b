//! One more member of the staff in a thread: invited by the counsellor, seen by the participant, gone when it is ended.

use chrono::TimeDelta;
use tests::{Answer, Client, contains, id, lacks, on_both_engines};

fn with(participant: u64) -> String {
    format!("/desk/messages?with={}", id(participant))
}

fn invited(participant: u64) -> String {
    format!("/threads?with={}", id(participant))
}

/// Karin's form under the thread with this participant.
async fn invite(who: &Client, participant: u64, guest: &str, earlier: bool) -> Answer {
    let page = with(participant);
    let participant = id(participant);
    let mut fields = vec![("participant", &*participant), ("guest", guest)];
    if earlier {
        fields.push(("earlier", "1"));
    }
    let answer = who.post(&page, &format!("{page}&form=messages/invite"), &fields).await;
    if answer.status.is_redirection() { who.get(&answer.location()).await } else { answer }
}

async fn end(who: &Client, participant: u64) -> Answer {
    who.submit(&with(participant), "/form/messages/end-invitation", &[("participant", &id(participant))]).await
}

async fn write(who: &Client, participant: u64, text: &str) -> Answer {
    let page = invited(participant);
    let fields = [("to", &*id(participant)), ("text", text), ("language", "sv")];
    let answer = who.post(&page, &format!("{page}&form=messages/write-as-guest"), &fields).await;
    if answer.status.is_redirection() { who.get(&answer.location()).await } else { answer }
}

async fn answer(who: &Client, text: &str) {
    who.submit("/messages", "/form/messages/answer", &[("text", text)]).await.expect(200);
}

on_both_engines! {
    async fn whoever_is_invited_reads_and_writes_from_then_on(town: Town) {
        let (bo, karin, siv) = (town.person(2).await, town.person(11).await, town.person(21).await);
        answer(&bo, "Bara för Karin").await;
        lacks(&siv.get("/site").await.text(), "href=\"/threads\"");
        siv.get(&invited(2)).await.expect(404);
        town.pass(TimeDelta::minutes(5));
        let page = invite(&karin, 2, &id(21), false).await.expect(200).text();
        contains(&page, "Inbjudan är klar.");
        contains(&page, "Siv Test (handledare) läser och svarar också här.");
        contains(&siv.get("/site").await.text(), "href=\"/threads\"");
        town.pass(TimeDelta::minutes(5));
        answer(&bo, "Hej båda").await;
        contains(&siv.get("/site").await.text(), "1 nytt meddelande");
        let list = siv.get("/threads").await.expect(200).text();
        contains(&list, "Bo Test");
        contains(&list, "1 nytt meddelande");
        let thread = siv.get(&invited(2)).await.expect(200).text();
        contains(&thread, "Hej båda");
        contains(&thread, "<b>Nytt</b>");
        lacks(&thread, "Bara för Karin");
        lacks(&siv.get("/threads").await.text(), "nytt meddelande");
        // Read by the guest is not read by the counsellor.
        contains(&bo.get("/messages").await.text(), "Inte läst än");
        contains(&karin.get("/desk/messages").await.text(), "1 nytt meddelande");
        contains(&write(&siv, 2, "Hej från verkstaden").await.expect(200).text(), "Ditt meddelande är skickat.");
        let page = bo.get("/messages").await.text();
        contains(&page, "Hej från verkstaden");
        contains(&page, "<bdi>Siv Test</bdi>");
        contains(&karin.get(&with(2)).await.text(), "Hej från verkstaden");
    }

    async fn the_participant_is_told_who_reads_and_sees_that_it_was_opened(town: Town) {
        let (amira, karin, cilla) = (town.person(1).await, town.person(11).await, town.person(41).await);
        invite(&karin, 1, &id(41), false).await.expect(200);
        let page = amira.get("/messages").await.expect(200).text();
        contains(&page, "دعوة من Karin Test إلى Cilla Test (أخصائي اجتماعي).");
        contains(&page, "Cilla Test (أخصائي اجتماعي) يقرأ ويرد هنا أيضاً.");
        lacks(&amira.get("/settings").await.text(), "Cilla Test");
        cilla.get(&invited(1)).await.expect(200);
        contains(&amira.get("/settings").await.text(), "Cilla Test");
        end(&karin, 1).await.expect(200);
        let page = amira.get("/messages").await.text();
        contains(&page, "لم يعد Cilla Test يقرأ هنا.");
        lacks(&page, "يقرأ ويرد هنا أيضاً");
    }

    async fn earlier_messages_are_read_only_if_the_counsellor_says_so(town: Town) {
        let (bo, karin, kaveh) = (town.person(2).await, town.person(11).await, town.person(12).await);
        answer(&bo, "Förut").await;
        town.pass(TimeDelta::minutes(5));
        contains(&invite(&karin, 2, &id(12), true).await.text(), "Kaveh Test kan också läsa det som skrevs förut.");
        contains(&kaveh.get(&invited(2)).await.expect(200).text(), "Förut");
        kaveh.get(&with(2)).await.expect(404);
    }

    async fn what_is_ended_is_ended_at_once(town: Town) {
        let (bo, karin, siv) = (town.person(2).await, town.person(11).await, town.person(21).await);
        invite(&karin, 2, &id(21), true).await;
        siv.get(&invited(2)).await.expect(200);
        contains(&end(&karin, 2).await.text(), "Inbjudan är avslutad.");
        siv.get(&invited(2)).await.expect(404);
        lacks(&siv.get("/threads").await.expect(200).text(), "Bo Test");
        write(&siv, 2, "För sent").await;
        lacks(&bo.get("/messages").await.text(), "För sent");
        // And anew: only from then on.
        answer(&bo, "Mellan").await;
        town.pass(TimeDelta::minutes(5));
        invite(&karin, 2, &id(21), false).await;
        lacks(&siv.get(&invited(2)).await.expect(200).text(), "Mellan");
    }

    async fn only_her_counsellor_invites_one_of_the_staff_at_a_time(town: Town) {
        let (karin, kaveh) = (town.person(11).await, town.person(12).await);
        for (guest, why) in [
            ("", "Välj någon i personalen"),
            ("x", "Välj någon i personalen"),
            (&*id(1), "Välj någon i personalen"),
            (&*id(11), "Välj någon i personalen"),
            (&*id(51), "Välj någon i personalen"),
        ] {
            let page = invite(&karin, 2, guest, true).await.expect(200).text();
            contains(&page, why);
            contains(&page, "name=\"earlier\" value=\"1\" checked");
        }
        invite(&kaveh, 2, &id(21), true).await;
        for n in [2, 21, 41, 51] {
            let who = town.person(n).await;
            let fields = [("participant", &*id(2)), ("guest", &*id(22))];
            who.post("/settings", "/form/messages/invite", &fields).await;
        }
        town.person(21).await.get(&invited(2)).await.expect(404);
        town.person(22).await.get(&invited(2)).await.expect(404);
        invite(&karin, 2, &id(21), false).await.expect(200);
        contains(&invite(&karin, 2, &id(22), false).await.text(), "Någon är redan inbjuden.");
        town.person(22).await.get(&invited(2)).await.expect(404);
        // Nor does anybody else end it.
        for n in [2, 12, 21] {
            let who = town.person(n).await;
            who.post("/settings", "/form/messages/end-invitation", &[("participant", &id(2))]).await;
        }
        town.person(21).await.get(&invited(2)).await.expect(200);
    }

    async fn a_guests_form_is_refused_with_a_reason(town: Town) {
        let (karin, siv) = (town.person(11).await, town.person(21).await);
        invite(&karin, 2, &id(21), false).await;
        contains(&write(&siv, 2, " ").await.expect(200).text(), "Skriv något först.");
        let long = write(&siv, 2, &"å".repeat(1001)).await.expect(200).text();
        contains(&long, "Texten är ett tecken för lång.");
        contains(&long, "åååå");
        let page = invited(2);
        let fields = [("to", &*id(2)), ("text", "Hej"), ("language", "tlh")];
        let text = siv.post(&page, &format!("{page}&form=messages/write-as-guest"), &fields).await.expect(200).text();
        contains(&text, "Välj ett språk i listan.");
        write(&siv, 1, "Till fel tråd").await;
        lacks(&town.person(1).await.get("/messages").await.text(), "Till fel tråd");
        lacks(&town.person(2).await.get("/messages").await.text(), "Hej");
    }

    async fn a_protected_name_is_not_told_to_a_guest(town: Town) {
        let (dana, karin, siv) = (town.person(4).await, town.person(11).await, town.person(21).await);
        invite(&karin, 4, &id(21), false).await;
        answer(&dana, "Hej").await;
        for page in ["/threads".to_owned(), invited(4)] {
            let text = siv.get(&page).await.expect(200).text();
            lacks(&text, "Dana");
            contains(&text, "<bdi>D</bdi>");
        }
    }

    async fn a_receipts_pictogram_stands_apart_from_its_words(town: Town) {
        let (amira, karin) = (town.person(1).await, town.person(11).await);
        let apart = |page: &str, words: &str| {
            let places: Vec<_> = page.match_indices(words).collect();
            assert!(!places.is_empty(), "no {words:?} in {page}");
            for (at, _) in places {
                let before = page[..at].trim_end_matches("<!>");
                assert!(!before.ends_with("</svg>"), "{words:?}: {}", &before[before.len() - 80..]);
            }
        };
        answer(&amira, "مرحبا").await;
        let fields = [("to", &*id(1)), ("text", "Hej"), ("language", "sv")];
        karin.submit(&with(1), "/form/messages/write", &fields).await.expect(200);
        apart(&karin.get(&with(1)).await.expect(200).text(), "Inte läst än");
        apart(&amira.get("/messages").await.expect(200).text(), "قُرئت");
        apart(&karin.get(&with(1)).await.expect(200).text(), "Läst mån");
        answer(&amira, "شكرا").await;
        apart(&amira.get("/messages").await.expect(200).text(), "لم تُقرأ بعد");
    }

    async fn her_file_names_who_was_invited(town: Town) {
        let (bo, karin) = (town.person(2).await, town.person(11).await);
        invite(&karin, 2, &id(21), false).await;
        let data = bo.get("/settings/data.json").await.expect(200).json();
        assert_eq!(data["thread_guests"][0]["guest_name"], "Siv Test");
        assert_eq!(data["thread_guests"][0]["invited_by"], id(11));
    }
}
