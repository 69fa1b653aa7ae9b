//! What a participant's phone sends by itself: each message once, however often it arrives.

use chrono::TimeDelta;
use serde_json::{Value, json};
use tests::{Client, id, on_both_engines};

const PATH: &str = "/api/v1/messages";

/// A UUIDv7 with this number.
fn sent_id(n: u64) -> String {
    format!("0198c0de-0000-7000-8000-{n:012x}")
}

fn text(n: u64, text: &str) -> Value {
    json!({ "id": sent_id(n), "text": text, "claimed_at": "2026-11-23T08:05:00Z" })
}

fn quick(n: u64, key: &str) -> Value {
    json!({ "id": sent_id(n), "quick": key })
}

async fn results(who: &Client, messages: &[Value]) -> Vec<Value> {
    let answer = who.post_json(PATH, &json!({ "messages": messages })).await.expect(200).json();
    answer["results"].as_array().expect("results").clone()
}

fn with(participant: u64) -> String {
    format!("/desk/messages?with={}", id(participant))
}

on_both_engines! {
    async fn the_same_message_is_kept_once_and_answered_alike(town: Town) {
        let (amira, karin) = (town.person(1).await, town.person(11).await);
        let batch = [text(1, "مرحبا"), quick(2, "ill")];
        let first = results(&amira, &batch).await;
        assert_eq!(first[0]["id"], sent_id(1));
        assert!(first.iter().all(|result| result["status"] == "sent" && result["reason"].is_null()), "{first:?}");
        town.pass(TimeDelta::minutes(9));
        assert_eq!(results(&amira, &batch).await, first);
        let page = karin.get(&with(1)).await.expect(200).text();
        assert_eq!(page.matches("مرحبا").count(), 1);
        assert_eq!(page.matches("Jag är sjuk i dag.").count(), 1);
        assert!(page.contains("<q dir=\"rtl\" lang=\"ar\">"), "{page}");
        let hers = amira.get("/messages").await.text();
        assert!(hers.contains(&format!("id=\"m-{}\"", sent_id(1))), "{hers}");
    }

    async fn an_id_with_other_content_is_refused_and_the_rest_is_taken(town: Town) {
        let (amira, bo) = (town.person(1).await, town.person(2).await);
        results(&amira, &[text(1, "Hej")]).await;
        for other in [text(1, "Hejdå"), quick(1, "yes")] {
            let answer = amira.post_json(PATH, &json!({ "messages": [other, text(2, "Ny")] })).await.expect(422).json();
            assert_eq!(answer["ids"], json!([sent_id(1)]));
            assert_eq!(answer["results"][0]["id"], sent_id(2));
        }
        // Nor is somebody else's message hers to say again.
        let answer = bo.post_json(PATH, &json!({ "messages": [text(1, "Hej")] })).await.expect(422).json();
        assert_eq!(answer["ids"], json!([sent_id(1)]));
        assert!(bo.get("/messages").await.text().contains("Inga meddelanden än."));
    }

    async fn each_wrong_member_is_named_and_nothing_is_kept(town: Town) {
        let bo = town.person(2).await;
        let long = "å".repeat(1001);
        for (item, pointer) in [
            (json!(7), "#/messages/0"),
            (json!({ "text": "Hej" }), "#/messages/0/id"),
            (json!({ "id": "0198c0de-0000-4000-8000-000000000001", "text": "Hej" }), "#/messages/0/id"),
            (json!({ "id": sent_id(1) }), "#/messages/0"),
            (json!({ "id": sent_id(1), "text": "Hej", "quick": "yes" }), "#/messages/0"),
            (json!({ "id": sent_id(1), "text": " \n" }), "#/messages/0/text"),
            (json!({ "id": sent_id(1), "text": long }), "#/messages/0/text"),
            (json!({ "id": sent_id(1), "text": "a\u{0}" }), "#/messages/0/text"),
            (json!({ "id": sent_id(1), "text": 7 }), "#/messages/0/text"),
            (json!({ "id": sent_id(1), "quick": 7 }), "#/messages/0/quick"),
            (json!({ "id": sent_id(1), "text": "Hej", "claimed_at": "i dag" }), "#/messages/0/claimed_at"),
        ] {
            let answer = bo.post_json(PATH, &json!({ "messages": [item, text(9, "Ja")] })).await.expect(422).json();
            assert_eq!(answer["errors"][0]["pointer"], pointer, "{answer}");
        }
        bo.post_json(PATH, &json!({})).await.expect(422);
        let many: Vec<Value> = (0..101).map(|n| text(n, "Hej")).collect();
        bo.post_json(PATH, &json!({ "messages": many })).await.expect(422);
        assert!(bo.get("/messages").await.text().contains("Inga meddelanden än."));
    }

    async fn an_answer_nobody_knows_and_one_to_nobody_are_rejected_with_a_reason(town: Town) {
        let bo = town.person(2).await;
        let answered = results(&bo, &[quick(1, "maybe"), text(2, "Hej")]).await;
        assert_eq!((&answered[0]["status"], &answered[0]["reason"]), (&json!("rejected"), &json!("unknown_quick")));
        assert_eq!(answered[1]["status"], "sent");
        crate::messages::give_bo(&town, None).await;
        let answered = results(&bo, &[text(2, "Hej"), text(3, "Är någon där?")]).await;
        assert_eq!(answered[0]["status"], "sent");
        assert_eq!((&answered[1]["status"], &answered[1]["reason"]), (&json!("rejected"), &json!("no_counsellor")));
    }

    async fn only_the_participant_who_saved_them_sends_them(town: Town) {
        let body = json!({ "messages": [text(1, "Hej")] });
        town.stranger().post_json(PATH, &body).await.expect(401);
        for staff in [11, 21, 41, 51] {
            town.person(staff).await.post_json(PATH, &body).await.expect(403);
        }
        let bo = town.person(2).await;
        bo.post_json_with(PATH, &body, &[("steg-person", "somebodyelse")]).await.expect(401);
        let elsewhere = [("sec-fetch-site", "cross-site")];
        bo.post_json_with(PATH, &body, &elsewhere).await.expect(403);
        assert!(bo.get("/messages").await.text().contains("Inga meddelanden än."));
    }

    async fn what_lay_on_the_phone_says_when_it_was_written(town: Town) {
        let (bo, karin) = (town.person(2).await, town.person(11).await);
        town.pass(TimeDelta::hours(3));
        // The phone's clock is an hour behind: it wrote at 9.05 by ours.
        let phones_clock = (town.now() - TimeDelta::hours(1)).timestamp_millis().to_string();
        let body = json!({ "messages": [{ "id": sent_id(1), "text": "Jag blir sen", "claimed_at": "2026-11-23T07:05:00Z" }] });
        bo.post_json_with(PATH, &body, &[("steg-clock", &phones_clock)]).await.expect(200);
        for page in [karin.get(&with(2)).await.text(), bo.get("/messages").await.text()] {
            assert!(page.contains("Skrivet mån 23 nov. 09:05"), "{page}");
        }
        // What was sent at once, or cannot be, says nothing of it.
        let now = town.now().to_rfc3339();
        let at = |n: u64, at: &str| json!({ "id": sent_id(n), "text": "Hej", "claimed_at": at });
        results(&bo, &[at(2, &now), at(3, "2020-01-01T00:00:00Z"), at(4, "2030-01-01T00:00:00Z")]).await;
        assert_eq!(bo.get("/messages").await.text().matches("Skrivet").count(), 1);
    }

    async fn keeping_the_page_ahead_reads_nothing(town: Town) {
        let (bo, karin) = (town.person(2).await, town.person(11).await);
        let fields = [("to", &*id(2)), ("text", "Hej"), ("language", "sv")];
        karin.post(&with(2), "/form/messages/write", &fields).await;
        let mut request = bo.request(http::Method::GET, "/messages", axum::body::Body::empty());
        request.headers_mut().insert("purpose", http::HeaderValue::from_static("prefetch"));
        request.headers_mut().insert("sec-fetch-dest", http::HeaderValue::from_static("empty"));
        let kept = bo.send(request).await.expect(200);
        assert_eq!(kept.headers.get("steg-keep").and_then(|value| value.to_str().ok()), Some("1"));
        assert!(karin.get(&with(2)).await.text().contains("Inte läst än"));
    }
}
