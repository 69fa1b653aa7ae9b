//! The JSON API as a machine sees it: its description, and what it says when something is wrong.

use crate::checkin::{Phone as _, fresh, sent};
use axum::body::Body;
use http::{Method, header};
use serde_json::{Value, json};
use tests::{Answer, Client, id, on_both_engines};

const PATH: &str = "/api/v1/check-ins";

/// Checks what all problems have in common, and gives back the body.
#[track_caller]
pub fn problem(answer: Answer, status: u16, kind: &str) -> Value {
    let answer = answer.expect(status);
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/problem+json");
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    let body = answer.json();
    assert_eq!(body["status"], status);
    assert_eq!(body["type"], format!("/api/openapi.json#/components/responses/{kind}"));
    assert!(body["title"].is_string() && body["detail"].is_string(), "{body}");
    body
}

async fn raw(client: &Client, kind: Option<&str>, body: &str) -> Answer {
    let mut request = client.request(Method::POST, PATH, Body::from(body.to_owned()));
    if let Some(kind) = kind {
        request.headers_mut().insert(header::CONTENT_TYPE, kind.parse().expect("a header"));
    }
    client.send(request).await
}

on_both_engines! {
    async fn only_a_participant_who_is_signed_in_sends_check_ins(town: Town) {
        let batch = json!({ "check_ins": [] });
        problem(town.stranger().post_json(PATH, &batch).await, 401, "NotSignedIn");
        for staff in [11, 21, 41, 51] {
            problem(town.person(staff).await.post_json(PATH, &batch).await, 403, "NotAllowed");
        }
        let answer = town.person(1).await.post_json(PATH, &batch).await.expect(200);
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
        assert_eq!(answer.json(), json!({ "results": [] }));
    }

    async fn another_sites_page_cannot_check_anybody_in(town: Town) {
        let bo = town.person(2).await;
        let mut request = bo.request(Method::POST, PATH, Body::from("{\"check_ins\":[]}"));
        request.headers_mut().insert(header::CONTENT_TYPE, "application/json".parse().expect("a header"));
        request.headers_mut().insert("sec-fetch-site", "cross-site".parse().expect("a header"));
        bo.send(request).await.expect(403);
    }

    async fn a_body_that_is_not_json_is_refused(town: Town) {
        let bo = town.person(2).await;
        for kind in [None, Some("text/plain"), Some("application/x-www-form-urlencoded"), Some("application/jsonp")] {
            problem(raw(&bo, kind, "{\"check_ins\":[]}").await, 415, "NotJson");
        }
        raw(&bo, Some("application/json; charset=utf-8"), "{\"check_ins\":[]}").await.expect(200);
        for body in ["", "{", "\u{0}", "{\"check_ins\":[]}}", &"[".repeat(10_000)] {
            problem(raw(&bo, Some("application/json"), body).await, 400, "Malformed");
        }
        raw(&bo, Some("application/json"), &" ".repeat(300_000)).await.expect(413);
    }

    async fn each_wrong_member_is_named_in_the_readers_language(town: Town) {
        let bo = town.person(2).await;
        for body in [json!([]), json!(null), json!({}), json!({ "check_ins": {} }), json!({ "check_ins": null })] {
            let problem = problem(bo.post_json(PATH, &body).await, 422, "Invalid");
            assert_eq!(problem["errors"][0]["pointer"], "#/check_ins");
        }
        let good = sent(&town, 31, "in");
        for (member, bad) in [
            ("id", json!("1")), ("id", json!(7)), ("id", json!(id(1).replace("-7000-", "-4000-"))),
            ("direction", json!("sideways")), ("direction", json!(null)),
            ("claimed_at", json!("yesterday")), ("claimed_at", json!(1_800_000_000)),
            ("token", json!(["x"])),
        ] {
            let mut item = good.clone();
            item[member] = bad;
            let body = bo.post_json(PATH, &json!({ "check_ins": [good, item] })).await;
            let body = problem(body, 422, "Invalid");
            assert_eq!(body["errors"][0]["pointer"], format!("#/check_ins/1/{member}"), "{body}");
        }
        let mut both = good.clone();
        both["code"] = json!("123456");
        let english = town.person(3).await.post_json(PATH, &json!({ "check_ins": [both] })).await;
        let english = problem(english, 422, "Invalid");
        assert_eq!(english["errors"][0]["detail"], "Send token or code, exactly one of them.");
        assert_eq!(bo.events(&town, 2).await, 0, "of a batch with a wrong member nothing is recorded");
    }

    async fn a_batch_holds_at_most_a_hundred(town: Town) {
        let bo = town.person(2).await;
        let batch = |n: usize| -> Vec<Value> {
            (0..n).map(|_| { let mut one = sent(&town, 31, "in"); one["id"] = json!(fresh()); one }).collect()
        };
        problem(bo.post_json(PATH, &json!({ "check_ins": batch(101) })).await, 422, "Invalid");
        let hundred = bo.post_json(PATH, &json!({ "check_ins": batch(100) })).await.expect(200).json();
        assert_eq!(hundred["results"].as_array().map(Vec::len), Some(100));
        assert_eq!(bo.events(&town, 2).await, 100);
    }

    async fn members_we_do_not_know_are_no_harm(town: Town) {
        let mut one = sent(&town, 31, "in");
        one["battery"] = json!(17);
        one["code"] = json!(null);
        let answer = town.person(2).await.post_json(PATH, &json!({ "check_ins": [one], "app": "1.2" })).await.expect(200);
        assert_eq!(answer.json()["results"][0]["status"], "recorded");
    }

    async fn the_description_says_what_the_router_does(town: Town) {
        let answer = town.stranger().get("/api/openapi.json").await.expect(200);
        let api = answer.json();
        assert_eq!(api["openapi"], "3.1.0");
        for (path, methods) in api["paths"].as_object().expect("paths") {
            let address = path.replace("{id}", &id(31));
            for (method, operation) in methods.as_object().expect("methods") {
                let client = town.stranger();
                let method = Method::from_bytes(method.to_uppercase().as_bytes()).expect("a method");
                let refused = client.send(client.request(method, &address, Body::empty())).await;
                assert_eq!(refused.status, 401, "{address}");
                for (status, answer) in operation["responses"].as_object().expect("responses") {
                    let Some(reference) = answer["$ref"].as_str() else { continue };
                    let pointer = reference.strip_prefix('#').expect("a reference into the description");
                    assert!(api.pointer(pointer).is_some(), "{address} {status}: {reference}");
                }
            }
        }
        let described: Vec<&str> =
            api["paths"][PATH]["post"]["responses"].as_object().expect("responses").keys().map(String::as_str).collect();
        assert_eq!(described, ["200", "400", "401", "403", "415", "422", "429", "503"]);
        let reasons = &api["components"]["schemas"]["Result"]["properties"]["reason"]["enum"];
        let words: Vec<Value> = app::checkin::Why::ALL.iter().map(|why| json!(why.as_str())).collect();
        assert!(words.iter().all(|word| reasons.as_array().is_some_and(|reasons| reasons.contains(word))), "{reasons}");
    }
}
