//! Messages that must have been understood: from the counsellor's mark to the participant's answer.

use axum::body::Body;
use chrono::TimeDelta;
use http::{HeaderValue, Method, StatusCode};
use serde_json::json;
use tests::{Client, contains, id, lacks, on_both_engines};

const TEXT: &str = "Du behöver lämna in kvitton före fredag.";

/// Karin marks a text to this participant as a notice, and gets its id.
async fn notice(karin: &Client, to: u64) -> String {
    let participant = id(to);
    let from = format!("/desk/group?person={participant}&notice");
    let fields = [("to[]", &*participant), ("text", TEXT), ("language", "sv"), ("notice", "1")];
    let draft = karin.post(&from, "/form/group/prepare", &fields).await.location();
    let draft_id = draft.rsplit('/').next().expect("an id").to_owned();
    let page = karin.get(&draft).await.expect(200).text();
    assert!(page.contains("Det här är ett viktigt meddelande."), "{page}");
    karin.submit(&draft, "/form/group/send", &[("draft", &draft_id), ("to[]", &participant)]).await.expect(200);
    let thread = karin.get(&format!("/desk/messages?with={participant}")).await.expect(200).text();
    let (_, rest) = thread.split_once("href=\"/desk/notices/").unwrap_or_else(|| panic!("no notice in {thread}"));
    rest.chars().take(36).collect()
}

fn own(message: &str) -> String {
    format!("/notices/{message}")
}

fn desk(message: &str) -> String {
    format!("/desk/notices/{message}")
}

/// Where somebody who is invited reads the thread with Bo.
fn invited() -> String {
    format!("/threads?with={}", id(2))
}

/// Karin invites this member of the staff into the thread with Bo.
async fn invite(karin: &Client, guest: u64, earlier: bool) {
    let (participant, guest) = (id(2), id(guest));
    let mut fields = vec![("participant", &*participant), ("guest", &*guest)];
    if earlier {
        fields.push(("earlier", "1"));
    }
    karin.submit("/desk/messages", "/form/messages/invite", &fields).await.expect(200);
}

/// What happened, by the participant's file: the kinds in their order.
async fn kinds(participant: &Client) -> Vec<String> {
    let data = participant.get("/settings/data.json").await.expect(200).json();
    let events = data["notice_events"].as_array().expect("events").clone();
    events.iter().map(|event| event["kind"].as_str().expect("a kind").to_owned()).collect()
}

on_both_engines! {
    async fn a_notice_stands_on_today_until_it_is_confirmed(town: Town) {
        let (amira, karin) = (town.person(1).await, town.person(11).await);
        lacks(&amira.get("/").await.expect(200).text(), "رسالة مهمة");
        let message = notice(&karin, 1).await;
        contains(&karin.get(&desk(&message)).await.expect(200).text(), "Inte öppnat");
        let today = amira.get("/").await.expect(200).text();
        contains(&today, "رسالة مهمة");
        contains(&today, TEXT);
        contains(&today, &own(&message));
        // Shown is not opened.
        let page = karin.get(&desk(&message)).await.expect(200).text();
        contains(&page, "Inte öppnat");
        contains(&page, "Visades i appen");
        contains(&page, "Svenska");
        town.pass(TimeDelta::minutes(2));
        let page = amira.get(&own(&message)).await.expect(200).text();
        contains(&page, &format!("lang=\"sv\" dir=\"auto\" class=\"said\">{TEXT}"));
        contains(&page, &format!("data-played=\"/api/v1/notices/{message}/played\""));
        contains(&page, "يمكنك التحدث مع Karin Test عن هذا.");
        contains(&karin.get(&desk(&message)).await.text(), "Öppnat mån 23 nov. 09:07, inget svar");
        let page = amira.submit(&own(&message), "/form/notices/answer", &[("message", &message), ("answer", "understood")])
            .await.expect(200).text();
        contains(&page, "قلت إنك قرأت وفهمت");
        lacks(&amira.get("/").await.expect(200).text(), "رسالة مهمة");
        contains(&karin.get(&desk(&message)).await.text(), "Läst och förstått");
        contains(&karin.get(&format!("/desk/messages?with={}", id(1))).await.text(), "Läst och förstått");
        contains(&karin.get(&format!("/desk/people/{}", id(1))).await.expect(200).text(), "Läst och förstått");
        assert_eq!(kinds(&amira).await, ["shown", "opened", "understood"]);
        // It was read, and the thread still leads to it.
        let thread = amira.get("/messages").await.expect(200).text();
        contains(&thread, &own(&message));
        assert_eq!(kinds(&amira).await, ["shown", "opened", "understood"]);
    }

    async fn a_phrase_is_shown_and_recorded_in_her_language(town: Town) {
        let (amira, karin) = (town.person(1).await, town.person(11).await);
        let fields = [
            ("to[]", &*id(1)),
            ("phrase", "document-needed"),
            ("document", "Hyreskontrakt"),
            ("day", "2026-11-27"),
            ("notice", "1"),
        ];
        let draft = karin.post("/desk/group", "/form/group/prepare", &fields).await.location();
        let draft_id = draft.rsplit('/').next().expect("an id");
        karin.submit(&draft, "/form/group/send", &[("draft", draft_id), ("to[]", &id(1))]).await.expect(200);
        let thread = amira.get("/messages").await.expect(200).text();
        let (_, rest) = thread.split_once("href=\"/notices/").expect("a notice");
        let message: String = rest.chars().take(36).collect();
        let page = amira.get(&own(&message)).await.expect(200).text();
        contains(&page, "lang=\"ar\" dir=\"rtl\" class=\"said\">");
        contains(&page, "عرض بالسويدية");
        contains(&page, "Jag behöver ett papper från dig: Hyreskontrakt.");
        let data = amira.get("/settings/data.json").await.expect(200).json();
        let events = data["notice_events"].as_array().expect("events").clone();
        assert!(events.len() == 2 && events.iter().all(|event| event["language"] == "ar"), "{events:?}");
        // Orange reads very easy Swedish, whatever else she reads.
        assert_eq!(events[1]["level"], "very_easy");
        let page = karin.get(&desk(&message)).await.expect(200).text();
        contains(&page, "Deltagaren läser: العربية");
    }

    async fn what_is_shown_says_language_and_level_each_time(town: Town) {
        let (bo, karin) = (town.person(2).await, town.person(11).await);
        notice(&karin, 2).await;
        bo.get("/").await.expect(200);
        // The same page again at once is the same look.
        bo.get("/").await.expect(200);
        bo.get("/messages").await.expect(200);
        assert_eq!(kinds(&bo).await, ["shown"]);
        town.pass(TimeDelta::minutes(5));
        bo.get("/messages").await.expect(200);
        let data = bo.get("/settings/data.json").await.expect(200).json();
        let events = data["notice_events"].as_array().expect("events");
        assert_eq!(events.len(), 2, "{events:?}");
        // Yellow reads easy Swedish.
        assert!(events.iter().all(|event| event["language"] == "sv" && event["level"] == "easy"), "{events:?}");
        assert_eq!(data["notices"][0]["message"], events[0]["message"]);
    }

    async fn a_page_fetched_beforehand_is_not_shown(town: Town) {
        let (bo, karin) = (town.person(2).await, town.person(11).await);
        let message = notice(&karin, 2).await;
        for page in ["/".to_owned(), own(&message)] {
            let mut request = bo.request(Method::GET, &page, Body::empty());
            request.headers_mut().insert("sec-purpose", HeaderValue::from_static("prefetch"));
            bo.send(request).await.expect(200);
        }
        assert!(kinds(&bo).await.is_empty());
        // Karin reading it is not Bo reading it.
        karin.get(&format!("/desk/messages?with={}", id(2))).await.expect(200);
        assert!(kinds(&bo).await.is_empty());
    }

    async fn who_wants_help_becomes_a_task_until_it_is_given(town: Town) {
        let (bo, karin, kaveh) = (town.person(2).await, town.person(11).await, town.person(12).await);
        let message = notice(&karin, 2).await;
        lacks(&karin.get("/desk/follow-up").await.expect(200).text(), &desk(&message));
        let answer = [("message", &*message), ("answer", "help")];
        let page = bo.submit(&own(&message), "/form/notices/answer", &answer).await.expect(200).text();
        contains(&page, "Du har sagt att du vill ha hjälp.");
        bo.submit(&own(&message), "/form/notices/answer", &answer).await.expect(200);
        contains(&bo.get("/").await.text(), "Du har sagt att du vill ha hjälp.");
        let list = karin.get("/desk/follow-up").await.expect(200).text();
        contains(&list, "Ett viktigt meddelande väntar på dig");
        contains(&list, &desk(&message));
        contains(&list, "Bo Test");
        lacks(&kaveh.get("/desk/follow-up").await.expect(200).text(), &desk(&message));
        let explained =
            [("message", &*message), ("by", "phone"), ("on", "2026-11-23"), ("language", "fa"), ("replaces", "")];
        let page = karin.submit(&desk(&message), "/form/notices/explained", &explained).await.expect(200).text();
        contains(&page, "Förklarades måndag 23 november. Tolk på telefon eller skärm.");
        contains(&page, "فارسی");
        contains(&page, "Förklarat, inte bekräftat");
        lacks(&karin.get("/desk/follow-up").await.text(), &desk(&message));
        let kinds = kinds(&bo).await;
        assert_eq!(kinds.iter().filter(|kind| *kind == "help").count(), 1, "{kinds:?}");
        bo.submit(&own(&message), "/form/notices/answer", &[("message", &message), ("answer", "understood")]).await;
        contains(&karin.get(&desk(&message)).await.text(), "Läst och förstått");
    }

    async fn what_nobody_opens_is_followed_up_after_three_days(town: Town) {
        let karin = town.person(11).await;
        let message = notice(&karin, 2).await;
        town.pass(TimeDelta::days(3) - TimeDelta::minutes(1));
        lacks(&karin.get("/desk/follow-up").await.expect(200).text(), &desk(&message));
        town.pass(TimeDelta::minutes(1));
        let list = karin.get("/desk/follow-up").await.expect(200).text();
        contains(&list, &desk(&message));
        contains(&list, "Inte öppnat");
        lacks(&list, "Inget att följa upp");
    }

    async fn a_correction_is_a_new_entry(town: Town) {
        let (bo, karin) = (town.person(2).await, town.person(11).await);
        let message = notice(&karin, 2).await;
        let entry = |by: &'static str, replaces: String| {
            vec![("message", message.clone()), ("by", by.to_owned()), ("on", "2026-11-23".to_owned()),
                ("language", "sv".to_owned()), ("replaces", replaces)]
        };
        let send = async |fields: Vec<(&'static str, String)>| {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let address = format!("{}?form=notices/explained", desk(&message));
            karin.post(&desk(&message), &address, &fields).await
        };
        send(entry("interpreter", String::new())).await;
        send(entry("interpreter", String::new())).await;
        let page = karin.get(&desk(&message)).await.expect(200).text();
        let (_, rest) = page.split_once("?correct=").expect("a way to correct it");
        let first: String = rest.chars().take(36).collect();
        assert_eq!(page.matches("?correct=").count(), 1, "pressed twice is written once: {page}");
        let form = karin.get(&format!("{}?correct={first}", desk(&message))).await.expect(200).text();
        contains(&form, "Du rättar en rad.");
        contains(&form, &format!("value=\"{first}\""));
        send(entry("colleague", first.clone())).await;
        send(entry("colleague", first.clone())).await;
        let page = karin.get(&desk(&message)).await.text();
        contains(&page, "Rättad. En ny rad gäller.");
        contains(&page, "Rättar en tidigare rad.");
        contains(&page, "Kollega som talar språket");
        contains(&page, "Tolk på plats");
        contains(&send(entry("nobody", first)).await.text(), "Den raden är redan rättad.");
        contains(&send(entry("", String::new())).await.text(), "Välj vem som förklarade.");
        let mut bad = entry("nobody", String::new());
        for day in ["", "i går", "2026-11-22", "2026-11-24"] {
            day.clone_into(&mut bad[2].1);
            contains(&send(bad.clone()).await.text(), "Välj en dag från");
        }
        "2026-11-23".clone_into(&mut bad[2].1);
        "xx".clone_into(&mut bad[3].1);
        contains(&send(bad).await.text(), "Välj ett språk i listan.");
        assert_eq!(kinds(&bo).await, ["explained", "explained"]);
    }

    async fn reading_aloud_is_recorded_for_its_reader_only(town: Town) {
        let (bo, amira, karin) = (town.person(2).await, town.person(1).await, town.person(11).await);
        let message = notice(&karin, 2).await;
        let path = format!("/api/v1/notices/{message}/played");
        town.stranger().post_json(&path, &json!({})).await.expect(401);
        karin.post_json(&path, &json!({})).await.expect(403);
        amira.post_json(&path, &json!({})).await.expect(404);
        bo.post_json("/api/v1/notices/x/played", &json!({})).await.expect(404);
        bo.post_json(&path, &json!({})).await.expect(204);
        bo.post_json(&path, &json!({})).await.expect(204);
        assert_eq!(kinds(&bo).await, ["played"]);
        contains(&karin.get(&desk(&message)).await.text(), "Deltagaren lyssnade på meddelandet");
    }

    async fn nobody_else_reads_answers_or_explains(town: Town) {
        let (bo, karin) = (town.person(2).await, town.person(11).await);
        let message = notice(&karin, 2).await;
        for other in [1, 11, 12, 21, 41, 51] {
            let other = town.person(other).await;
            let status = other.get(&own(&message)).await.status;
            assert!(status == StatusCode::NOT_FOUND || status == StatusCode::FORBIDDEN, "{status}");
            other.post("/", "/form/notices/answer", &[("message", &message), ("answer", "understood")]).await;
        }
        for other in [2, 12, 21, 41, 51] {
            let other = town.person(other).await;
            let status = other.get(&desk(&message)).await.status;
            assert!(status == StatusCode::NOT_FOUND || status == StatusCode::FORBIDDEN, "{status}");
            let fields = [("message", &*message), ("by", "phone"), ("on", "2026-11-23"), ("language", "sv")];
            other.post("/", "/form/notices/explained", &fields).await;
        }
        town.stranger().get(&own(&message)).await.expect(401);
        town.stranger().get(&desk(&message)).await.expect(401);
        for bad in ["", "no", "understood'"] {
            bo.post(&own(&message), "/form/notices/answer", &[("message", &message), ("answer", bad)]).await;
        }
        assert!(kinds(&bo).await.is_empty());
        bo.get(&own(&id(999))).await.expect(404);
        bo.get("/notices/x").await.expect(404);
    }

    async fn who_is_invited_sees_that_it_is_important_and_whether_it_is_confirmed(town: Town) {
        let (bo, karin, siv) = (town.person(2).await, town.person(11).await, town.person(21).await);
        let message = notice(&karin, 2).await;
        town.pass(TimeDelta::minutes(5));
        invite(&karin, 21, true).await;
        let waits = async || {
            let page = siv.get(&invited()).await.expect(200).text();
            contains(&page, "Viktigt meddelande");
            contains(&page, "Inte bekräftat än");
            for more in ["Läst och förstått", "Öppnat", "Inte öppnat", "Vill ha hjälp", "Förklarat", "/notices/"] {
                lacks(&page, more);
            }
        };
        waits().await;
        assert!(kinds(&bo).await.is_empty(), "that she looked is not that Bo did");
        bo.get(&own(&message)).await.expect(200);
        waits().await;
        bo.submit(&own(&message), "/form/notices/answer", &[("message", &message), ("answer", "help")]).await;
        waits().await;
        bo.submit(&own(&message), "/form/notices/answer", &[("message", &message), ("answer", "understood")]).await;
        let page = siv.get(&invited()).await.expect(200).text();
        contains(&page, "Läst och förstått");
        lacks(&page, "Läst och förstått mån");
        lacks(&page, "/notices/");
        let arabic = [("language", "ar"), ("to", "/settings?saved")];
        siv.submit("/settings", "/form/account/language", &arabic).await.expect(200);
        let page = siv.get(&invited()).await.expect(200).text();
        contains(&page, "رسالة مهمة");
        contains(&page, "قُرئت وفُهمت");
        // What happened, and explaining it, is the counsellor's.
        siv.get(&desk(&message)).await.expect(403);
        let explained = [("message", &*message), ("by", "phone"), ("on", "2026-11-23"), ("language", "sv")];
        siv.post("/threads", "/form/notices/explained", &explained).await;
        assert_eq!(kinds(&bo).await, ["opened", "help", "understood"]);
    }

    async fn a_counsellor_who_is_invited_explains_nothing(town: Town) {
        let (bo, karin, kaveh) = (town.person(2).await, town.person(11).await, town.person(12).await);
        let message = notice(&karin, 2).await;
        town.pass(TimeDelta::minutes(5));
        // What was written before she came is not there, nor that it was important.
        invite(&karin, 12, false).await;
        bo.submit("/messages", "/form/messages/answer", &[("text", "Hej")]).await.expect(200);
        let page = kaveh.get(&invited()).await.expect(200).text();
        contains(&page, "Hej");
        lacks(&page, "Viktigt meddelande");
        karin.submit("/desk", "/form/messages/end-invitation", &[("participant", &id(2))]).await.expect(200);
        invite(&karin, 12, true).await;
        contains(&kaveh.get(&invited()).await.expect(200).text(), "Inte bekräftat än");
        lacks(&kaveh.get(&invited()).await.text(), "/notices/");
        kaveh.get(&desk(&message)).await.expect(404);
        lacks(&kaveh.get("/desk/follow-up").await.expect(200).text(), "viktigt meddelande");
    }

    async fn an_ordinary_message_is_no_notice(town: Town) {
        let (bo, karin) = (town.person(2).await, town.person(11).await);
        let fields = [("to", &*id(2)), ("text", "Hej"), ("language", "sv")];
        karin.submit("/desk/messages", "/form/messages/write", &fields).await.expect(200);
        lacks(&bo.get("/").await.expect(200).text(), "Viktigt meddelande");
        lacks(&bo.get("/messages").await.expect(200).text(), "/notices/");
        assert_eq!(bo.get("/settings/data.json").await.json()["notices"], json!([]));
    }
}
