//! Who may choose which ways, and what is taken from a stranger's hand.

use super::{API, PAGE, Served, add, client, confirm, delete, thread, with, write};
use chrono::TimeDelta;
use serde_json::json;
use server::settings::Notify;
use tests::{Client, contains, lacks, on_both_engines, person, telling::Browser};

/// The page's own part, without the ways to other pages.
fn main(page: &str) -> &str {
    page.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).unwrap().0
}

on_both_engines! {
    async fn nothing_is_offered_that_is_not_set_up(town: Town) {
        let page = town.person(2).await.get(PAGE).await.expect(200).text();
        contains(&page, "data-notify");
        lacks(&page, "name=\"address\"");
        let (state, router) = with(&town, Notify { push: false, ..Notify::default() });
        let bo = client(&state, &router, 2).await;
        let page = bo.get(PAGE).await.expect(200).text();
        contains(&page, "skickar inga notiser");
        lacks(main(&page), "data-notify");
        bo.post_json(API, &Browser::new(1, "https://push.example.com/1").json()).await.expect(404);
        let fields = [("way", "email"), ("address", "bo@example.com")];
        let page = bo.submit(PAGE, "/form/notify/add", &fields).await.text();
        contains(&page, "Vi hittar inte");
    }

    async fn an_address_is_used_once_its_code_was_typed(town: Town) {
        let served = Served::start(&town).await;
        let (bo, amira) = (served.person(2).await, served.person(1).await);
        for (client, way, address, shown) in
            [(&bo, "email", "Bo.Test@example.com", "B•••@example.com"), (&amira, "sms", "070-123 45 67", "••• 67")]
        {
            let page = add(client, way, address).await;
            contains(&page, shown);
            lacks(&page, address);
            contains(&page, "name=\"code\"");
            let page = confirm(client, way, "000000x").await;
            contains(&page, "class=\"error\"");
            let code = served.code();
            let typed = format!(" {} {}", &code[..3], &code[3..]);
            let page = confirm(client, way, &typed).await;
            lacks(&page, "name=\"code\"");
            contains(&page, shown);
        }
        let ways = town.state.db.ways_to(&[person(1), person(2), person(3)]).await.unwrap();
        let words: Vec<Vec<&str>> = ways.iter().map(|(_, ways)| ways.iter().map(|way| way.as_str()).collect()).collect();
        assert_eq!(words, [vec!["sms"], vec!["email"], vec![]]);
        let data = bo.get("/settings/data.json").await.expect(200).json();
        assert_eq!(data["contacts"][0]["address"], "Bo.Test@example.com", "it is hers");
        bo.submit(PAGE, "/form/notify/remove", &[("way", "email")]).await.expect(200);
        assert!(bo.get("/settings/data.json").await.json()["contacts"].as_array().unwrap().is_empty());
    }

    async fn the_code_comes_in_her_language_and_names_nobody(town: Town) {
        let served = Served::start(&town).await;
        let amira = served.person(1).await;
        add(&amira, "sms", "+46701234567").await;
        let came = served.gateway.took().pop().unwrap();
        assert_eq!(came.headers["authorization"], "Bearer hush");
        let body: serde_json::Value = serde_json::from_slice(&came.body).unwrap();
        assert_eq!(body["to"], "+46701234567");
        let text = body["text"].as_str().unwrap();
        assert!(text.starts_with("رمزك: ") && text.len() == "رمزك: 123456".len(), "{text}");
    }

    async fn a_code_ends_with_time_and_with_wrong_tries(town: Town) {
        let served = Served::start(&town).await;
        let bo = served.person(2).await;
        let new_code = async || {
            add(&bo, "email", "bo@example.com").await;
            served.code()
        };
        let typed = async |code: &str| confirm(&bo, "email", code).await;
        let code = new_code().await;
        town.pass(TimeDelta::minutes(15));
        contains(&typed(&code).await, "gäller inte längre");
        let code = new_code().await;
        let wrong = if code == "111111" { "222222" } else { "111111" };
        for _ in 0..5 {
            contains(&typed(wrong).await, "Koden är fel");
        }
        contains(&typed(&code).await, "gäller inte längre");
        // Somebody else's code is of no use to her, nor is an older one of hers.
        let code = new_code().await;
        let amira = served.person(1).await;
        add(&amira, "email", "a@example.com").await;
        let hers = served.code();
        if hers != code {
            contains(&typed(&hers).await, "Koden är fel");
        }
        lacks(&typed(&code).await, "name=\"code\"");
    }

    async fn nobody_fills_a_telephone_with_codes(town: Town) {
        let served = Served::start(&town).await;
        let (amira, bo) = (served.person(1).await, served.person(2).await);
        for n in 0..3 {
            lacks(&add(&bo, "sms", &format!("070-123 45 6{n}")).await, "minuter");
        }
        contains(&add(&bo, "sms", "070-123 45 69").await, "minuter");
        assert_eq!(served.gateway.took().len(), 3);
        town.pass(TimeDelta::minutes(10));
        add(&bo, "sms", "070-123 45 67").await;
        add(&bo, "sms", "0046 70 123 45 67").await;
        add(&amira, "sms", "+46 70 123 45 67").await;
        assert_eq!(served.gateway.took().len(), 3);
        add(&served.person(3).await, "sms", "070-123 45 67").await;
        assert_eq!(served.gateway.took().len(), 0, "the number's owner has had enough");
    }

    async fn what_is_no_address_or_goes_nowhere_is_said_at_its_field(town: Town) {
        let served = Served::start(&town).await;
        let bo = served.person(2).await;
        for (way, address, said) in [
            ("email", "bo", "ingen e-postadress"),
            ("email", "bo@example.com\r\nBcc: x@example.com", "ingen e-postadress"),
            ("sms", "112", "inget telefonnummer"),
            ("sms", "bo@example.com", "inget telefonnummer"),
        ] {
            let page = add(&bo, way, address).await;
            contains(&page, said);
        }
        for way in ["push", "pigeon", ""] {
            add(&bo, way, "bo@example.com").await;
            confirm(&bo, way, "123456").await;
            bo.submit(PAGE, "/form/notify/remove", &[("way", way)]).await;
        }
        assert!(served.gateway.took().is_empty() && served.mailer.took().is_empty());
        served.gateway.always(500);
        let page = add(&bo, "sms", "070-123 45 67").await;
        contains(&page, "Vi kunde inte skicka dit");
        served.mailer.refuse(Some("550 no such person"));
        // A form that comes back to its page shows what was typed.
        let fields = [("way", "email"), ("address", "bo@example.com")];
        let page = bo.post(PAGE, &format!("{PAGE}?form=notify/add"), &fields).await.text();
        contains(&page, "value=\"bo@example.com\"");
        contains(&page, "Vi kunde inte skicka dit");
        assert!(town.state.db.contacts(&person(2)).await.unwrap().is_empty());
    }

    async fn a_browser_is_subscribed_for_its_device_until_that_is_signed_out(town: Town) {
        let served = Served::start(&town).await;
        let (bo, browser) = served.subscribed(2, 1).await;
        contains(&bo.get(PAGE).await.text(), "data-on");
        let tablet = served.person(2).await;
        let page = tablet.get(PAGE).await.text();
        lacks(&page, "data-on");
        contains(&page, "i en annan telefon");
        // The same browser under another sign-in is another's.
        let amira = served.person(1).await;
        amira.post_json(API, &browser.json()).await.expect(204);
        lacks(&bo.get(PAGE).await.text(), "data-on");
        bo.post_json(API, &Browser::new(3, &format!("{}/push/3", served.push.origin)).json()).await.expect(204);
        assert_eq!(town.state.db.subscribed(&person(2)).await.unwrap().len(), 1);
        delete(&amira).await.expect(204);
        assert!(town.state.db.subscribed(&person(1)).await.unwrap().is_empty());
        bo.submit(PAGE, "/form/notify/push-off", &[]).await.expect(200);
        lacks(&bo.get(PAGE).await.text(), "data-on");
        bo.post_json(API, &Browser::new(4, &format!("{}/push/4", served.push.origin)).json()).await.expect(204);
        bo.submit("/settings", "/form/account/sign-out", &[]).await;
        assert!(town.state.db.subscribed(&person(2)).await.unwrap().is_empty());
        town.state.db.tidy_notifications(town.now()).await.unwrap();
        let data = tablet.get("/settings/data.json").await.json();
        assert!(data["push_subscriptions"].as_array().unwrap().is_empty(), "{data}");
    }

    async fn only_whom_messages_come_to_is_told(town: Town) {
        let served = Served::start(&town).await;
        let browser = Browser::new(1, &format!("{}/push/1", served.push.origin));
        for (n, page, api) in [(1, 200, 204), (11, 200, 204), (21, 403, 403), (41, 403, 403), (51, 403, 403)] {
            let client = served.person(n).await;
            client.get(PAGE).await.expect(page);
            client.post_json(API, &browser.json()).await.expect(api);
            delete(&client).await.expect(api);
            if page == 403 {
                let fields = [("way", "email"), ("address", "x@example.com")];
                client.post(PAGE, "/form/notify/add", &fields).await;
                assert!(served.mailer.took().is_empty());
            }
            assert_eq!(client.get("/settings").await.text().contains(PAGE), page == 200, "{n}");
        }
        let stranger = Client::new(served.router.clone(), None);
        stranger.post_json(API, &browser.json()).await.expect(401);
        delete(&stranger).await.expect(401);
        // From another site's page nothing is taken.
        let bo = served.person(2).await;
        bo.post_json_with(API, &browser.json(), &[("sec-fetch-site", "cross-site")]).await.expect(403);
        // Of a page that another had opened on this phone neither.
        bo.post_json_with(API, &browser.json(), &[("steg-person", "somebodyelse")]).await.expect(401);
    }

    async fn a_made_up_address_of_a_browser_leads_nowhere(town: Town) {
        let bo = town.person(2).await;
        let good = Browser::new(1, "https://push.example.com/1").json();
        bo.post_json(API, &good).await.expect(204);
        for endpoint in [
            "http://push.example.com/1", "https://127.0.0.1/1", "https://[::1]/1", "https://169.254.169.254/latest/meta-data",
            "https://localhost/1", "https://db/1", "https://10.0.0.1/1", "https://push.example.com:22/1", "https://a@b.example.com/1",
            "file:///etc/passwd", "gopher://push.example.com/1", "", "x",
        ] {
            bo.post_json(API, &Browser::new(1, endpoint).json()).await.expect(422);
        }
        let long = format!("https://push.example.com/{}", "x".repeat(3_000));
        bo.post_json(API, &Browser::new(1, &long).json()).await.expect(422);
        let mut keys = good.clone();
        keys["keys"]["p256dh"] = json!("BAAAA");
        bo.post_json(API, &keys).await.expect(422);
        let mut auth = good.clone();
        auth["keys"]["auth"] = json!("AAAA");
        bo.post_json(API, &auth).await.expect(422);
        for body in [json!({}), json!([]), json!({ "endpoint": 1 }), json!({ "endpoint": "https://push.example.com/1" })] {
            bo.post_json(API, &body).await.expect(422);
        }
        assert_eq!(town.state.db.subscribed(&person(2)).await.unwrap().len(), 1, "the good one stays");
    }

    async fn she_is_asked_after_a_first_message_and_never_again_once_she_said_no(town: Town) {
        let served = Served::start(&town).await;
        let (bo, karin) = (served.person(2).await, served.person(11).await);
        lacks(&bo.get("/messages").await.text(), "ask-notify");
        write(&karin, 2, "Hej Bo").await;
        lacks(&bo.get("/messages").await.text(), "ask-notify");
        town.pass(TimeDelta::minutes(1));
        let page = bo.get("/messages").await.text();
        contains(&page, "Vill du veta när du får ett meddelande?");
        lacks(&thread(&karin, 2).await, "ask-notify");
        bo.submit("/messages", "/form/notify/decline", &[]).await.expect(200);
        lacks(&bo.get("/messages").await.text(), "ask-notify");
        assert!(bo.get("/settings/data.json").await.json()["notifications_declined"].is_object());
        // Who has a way is not asked, nor where there is none to offer.
        let amira = served.person(1).await;
        amira.submit("/messages", "/form/messages/answer", &[("text", "x")]).await;
        contains(&amira.get("/messages").await.text(), "هل تريد أن تعرف عندما تصلك رسالة؟");
        served.confirmed(&amira, "sms", "070-123 45 67").await;
        lacks(&amira.get("/messages").await.text(), "ask-notify");
        let (state, router) = with(&town, Notify { push: false, ..Notify::default() });
        let celia = client(&state, &router, 3).await;
        celia.submit("/messages", "/form/messages/answer", &[("text", "x")]).await;
        lacks(&celia.get("/messages").await.text(), "ask-notify");
    }
}
