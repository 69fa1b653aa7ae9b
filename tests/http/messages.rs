use app::account::Role;
use chrono::TimeDelta;
use http::{Method, StatusCode};
use server::store::municipality::{Municipality, Person};
use tests::{Answer, Client, Town, contains, id, lacks, on_both_engines, person};

/// A participant writes to her counsellor.
async fn answer(who: &Client, text: &str) -> Answer {
    who.submit("/messages", "/form/messages/answer", &[("text", text)]).await.expect(200)
}

/// A counsellor writes to the participant with this number, in Swedish.
async fn write(who: &Client, to: u64, text: &str) -> Answer {
    let fields = [("to", &*id(to)), ("text", text), ("language", "sv")];
    who.submit(&with(to), "/form/messages/write", &fields).await
}

/// The address of a counsellor's thread with this participant.
fn with(participant: u64) -> String {
    format!("/desk/messages?with={}", id(participant))
}

/// Bo (2) gets another counsellor, or none.
pub async fn give_bo(town: &Town, counsellor: Option<u64>) {
    let bo = Person {
        id: person(2),
        external_key: None,
        role: Role::Participant,
        name: "Bo Test".to_owned(),
        alias: None,
        language: "sv".to_owned(),
        level: None,
        stage: None,
        weekly_minutes: None,
        counsellor: counsellor.map(person),
    };
    town.state
        .db
        .put(&Municipality { people: vec![bo], ..Municipality::default() }, town.now())
        .await
        .expect("written");
}

on_both_engines! {
    async fn a_message_goes_to_the_counsellor_and_an_answer_comes_back(town: Town) {
        let (amira, karin) = (town.person(1).await, town.person(11).await);
        let page = answer(&amira, "مرحبا\r\nهل يوجد مكان؟").await.text();
        contains(&page, "<p dir=\"auto\" lang=\"ar\">مرحبا\nهل يوجد مكان؟</p>");
        contains(&page, "تم إرسال رسالتك.");
        contains(&page, "dir=\"rtl\"");
        let list = karin.get("/desk/messages").await.expect(200).text();
        contains(&list, "1 nytt meddelande");
        let thread = karin.get(&with(1)).await.expect(200).text();
        contains(&thread, "lang=\"ar\">مرحبا\nهل يوجد مكان؟</p>");
        contains(&thread, "Nytt");
        contains(&thread, "العربية");
        let thread = write(&karin, 1, "Ja, det finns plats.").await.expect(200).text();
        contains(&thread, "<li class=\"mine\"><p dir=\"auto\" lang=\"sv\">Ja, det finns plats.</p>");
        contains(&thread, "Ditt meddelande är skickat.");
        let page = amira.get("/messages").await.expect(200).text();
        contains(&page, "<li class=\"theirs\"><p dir=\"auto\" lang=\"sv\">Ja, det finns plats.</p>");
        contains(&page, "Karin Test");
        contains(&page, "Svenska");
    }

    async fn a_thread_is_only_for_its_two(town: Town) {
        let (amira, bo, karin, kaveh) =
            (town.person(1).await, town.person(2).await, town.person(11).await, town.person(12).await);
        answer(&amira, "Bara för Karin").await;
        lacks(&bo.get("/messages").await.expect(200).text(), "Bara för Karin");
        lacks(&kaveh.get("/desk/messages").await.expect(200).text(), "Bara för Karin");
        lacks(&kaveh.get("/desk/messages").await.text(), "Amira");
        lacks(&kaveh.get(&with(1)).await.expect(404).text(), "Bara för Karin");
        let refused = write(&kaveh, 1, "Hej från fel person").await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
        lacks(&amira.get("/messages").await.expect(200).text(), "Hej från fel person");
        contains(&karin.get(&with(1)).await.expect(200).text(), "Bara för Karin");
        lacks(&karin.get(&with(2)).await.expect(200).text(), "Bara för Karin");
    }

    async fn each_page_is_for_its_role(town: Town) {
        town.stranger().get("/messages").await.expect(401);
        town.stranger().get("/desk/messages").await.expect(401);
        town.person(1).await.get("/desk/messages").await.expect(403);
        town.person(1).await.get(&with(1)).await.expect(403);
        for staff in [21, 41, 51] {
            town.person(staff).await.get("/messages").await.expect(403);
            town.person(staff).await.get("/desk/messages").await.expect(403);
            town.person(staff).await.get(&with(1)).await.expect(403);
        }
        town.person(11).await.get("/messages").await.expect(403);
        for nobody in ["", "x", &id(99), &id(11)] {
            town.person(11).await.get(&format!("/desk/messages?with={nobody}")).await.expect(404);
        }
    }

    async fn forms_of_others_change_nothing(town: Town) {
        let (bo, siv, karin) = (town.person(2).await, town.person(21).await, town.person(11).await);
        let fields = [("to", &*id(2)), ("text", "Falskt"), ("language", "sv")];
        for (who, from) in [(&bo, "/messages"), (&siv, "/site")] {
            who.post(from, "/form/messages/write", &fields).await;
        }
        siv.post("/site", "/form/messages/answer", &[("text", "Falskt")]).await;
        town.stranger().post("/messages", "/form/messages/answer", &[("text", "Falskt")]).await;
        lacks(&karin.get(&with(2)).await.expect(200).text(), "Falskt");
        lacks(&bo.get("/messages").await.expect(200).text(), "Falskt");
    }

    async fn both_see_when_a_message_was_read(town: Town) {
        let (bo, karin) = (town.person(2).await, town.person(11).await);
        contains(&answer(&bo, "Hej Karin").await.text(), "Inte läst än");
        town.pass(TimeDelta::minutes(7));
        karin.get("/desk/messages").await.expect(200);
        contains(&bo.get("/messages").await.text(), "Inte läst än");
        karin.get(&with(2)).await.expect(200);
        town.pass(TimeDelta::minutes(20));
        karin.get(&with(2)).await.expect(200);
        contains(&bo.get("/messages").await.text(), "Läst mån 23 nov. 09:12");
        contains(&write(&karin, 2, "Hej Bo").await.text(), "Inte läst än");
        bo.get("/messages").await.expect(200);
        contains(&karin.get(&with(2)).await.text(), "Läst mån 23 nov. 09:32");
    }

    async fn what_waits_is_counted_until_it_is_opened(town: Town) {
        let (bo, karin) = (town.person(2).await, town.person(11).await);
        write(&karin, 2, "Ett").await;
        write(&karin, 2, "Två").await;
        contains(&bo.get("/goals").await.text(), "2 nya meddelanden");
        contains(&bo.get("/messages").await.text(), "Nytt");
        lacks(&bo.get("/goals").await.text(), "nya meddelanden");
        lacks(&bo.get("/messages").await.text(), "Nytt");
        answer(&bo, "Tre").await;
        contains(&karin.get("/desk/messages").await.text(), "1 nytt meddelande");
        karin.get(&with(2)).await.expect(200);
        lacks(&karin.get("/desk/messages").await.text(), "1 nytt meddelande");
    }

    async fn what_a_browser_fetches_beforehand_is_not_read(town: Town) {
        let (bo, karin) = (town.person(2).await, town.person(11).await);
        write(&karin, 2, "Hej").await;
        for (name, value) in [("sec-purpose", "prefetch"), ("purpose", "prefetch"), ("sec-fetch-dest", "image")] {
            let mut request = bo.request(Method::GET, "/messages", axum::body::Body::empty());
            request.headers_mut().insert(name, http::HeaderValue::from_static(value));
            bo.send(request).await.expect(200);
        }
        bo.send(bo.request(Method::HEAD, "/messages", axum::body::Body::empty())).await.expect(200);
        contains(&karin.get(&with(2)).await.text(), "Inte läst än");
        bo.get("/messages").await.expect(200);
        lacks(&karin.get(&with(2)).await.text(), "Inte läst än");
    }

    async fn an_answer_that_is_empty_or_too_long_is_refused_with_a_reason(town: Town) {
        let bo = town.person(2).await;
        let (long, nul) = ("å".repeat(1003), "a\0b");
        let fits = "å\r\n".repeat(500);
        for (text, why) in [
            ("", "Skriv något först."),
            (" \r\n\u{1}", "Skriv något först."),
            (long.as_str(), "Texten är 3 tecken för lång."),
            (nul, "Vi kunde inte läsa det du skickade."),
        ] {
            let page = answer(&bo, text).await.text();
            contains(&page, why);
            contains(&page, "Meddelandet är inte skickat.");
            contains(&page, "aria-invalid=\"true\"");
            contains(&page, "Inga meddelanden än.");
        }
        let page = bo.submit("/messages?sent", "/form/messages/answer", &[("other", "x")]).await.text();
        contains(&page, "Fyll i alla rutor");
        lacks(&page, "Ditt meddelande är skickat.");
        contains(&answer(&bo, &fits).await.text(), "Ditt meddelande är skickat.");
    }

    async fn a_counsellors_form_is_refused_with_a_reason(town: Town) {
        let karin = town.person(11).await;
        let two = id(2);
        for (fields, why) in [
            (vec![("to", &*two), ("text", ""), ("language", "sv")], "Skriv något först."),
            (vec![("to", &*two), ("text", "Hej"), ("language", "")], "Välj ett språk i listan."),
            (vec![("to", "x"), ("text", "Hej"), ("language", "sv")], "Vi kunde inte läsa det du skickade."),
        ] {
            let page = karin.submit(&with(2), "/form/messages/write", &fields).await.expect(200).text();
            contains(&page, why);
        }
        lacks(&town.person(2).await.get("/messages").await.text(), "Hej");
    }

    async fn a_text_is_shown_as_it_was_written_and_never_as_markup(town: Town) {
        let (bo, karin) = (town.person(2).await, town.person(11).await);
        let page = answer(&bo, "<script>alert(1)</script> & </p></textarea>").await.text();
        for page in [page, karin.get(&with(2)).await.text()] {
            contains(&page, "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;/p&gt;");
            lacks(&page, "<script>alert");
        }
    }

    async fn a_button_pressed_twice_sends_one_message(town: Town) {
        let bo = town.person(2).await;
        answer(&bo, "Ja").await;
        assert_eq!(answer(&bo, "Ja").await.text().matches(">Ja</p>").count(), 1);
        town.pass(TimeDelta::minutes(1));
        assert_eq!(answer(&bo, "Ja").await.text().matches(">Ja</p>").count(), 2);
    }

    async fn a_long_thread_shows_the_newest_first_and_the_rest_on_demand(town: Town) {
        let bo = town.person(2).await;
        for n in 0..51 {
            town.pass(TimeDelta::seconds(1));
            bo.post("/messages", "/form/messages/answer", &[("text", &format!("nummer {n}."))]).await;
        }
        let page = bo.get("/messages").await.text();
        lacks(&page, "nummer 0.");
        contains(&page, "nummer 50.");
        contains(&page, "href=\"/messages?all\"");
        contains(&bo.get("/messages?all").await.text(), "nummer 0.");
    }

    async fn a_participant_without_a_counsellor_is_told_whom_to_ask(town: Town) {
        give_bo(&town, None).await;
        let bo = town.person(2).await;
        let page = bo.get("/messages").await.expect(200).text();
        contains(&page, "Du har ingen vägledare i appen än.");
        lacks(&page, "<textarea");
        contains(&answer(&bo, "Hallå?").await.text(), "Meddelandet är inte skickat.");
    }

    async fn a_new_counsellor_reads_the_thread_and_the_earlier_one_no_longer(town: Town) {
        let (bo, karin, kaveh) = (town.person(2).await, town.person(11).await, town.person(12).await);
        write(&karin, 2, "Hej från Karin").await;
        give_bo(&town, Some(12)).await;
        karin.get(&with(2)).await.expect(404);
        let page = kaveh.get(&with(2)).await.expect(200).text();
        contains(&page, "Hej från Karin");
        contains(&page, "<bdi>Karin Test</bdi>");
        contains(&bo.get("/messages").await.text(), "Kaveh Test läser det du skriver här.");
    }

    async fn a_participant_sees_that_her_thread_was_opened_and_the_list_shows_nothing_of_it(town: Town) {
        let (bo, karin) = (town.person(2).await, town.person(11).await);
        answer(&bo, "Hemligt").await;
        lacks(&karin.get("/desk/messages").await.expect(200).text(), "Hemligt");
        lacks(&bo.get("/settings").await.expect(200).text(), "Dina meddelanden");
        karin.get(&with(2)).await.expect(200);
        contains(&bo.get("/settings").await.expect(200).text(), "Dina meddelanden");
    }

    async fn the_draft_knows_whose_it_is_and_when_it_is_done(town: Town) {
        let amira = town.person(1).await;
        let page = amira.get("/messages").await.text();
        contains(&page, "data-component=\"Draft_");
        contains(&page, "&quot;sent&quot;:false");
        contains(&answer(&amira, "نعم").await.text(), "&quot;sent&quot;:true");
    }
}
