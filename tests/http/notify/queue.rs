//! What goes out, when, and how often.

use super::{PAGE, Served, at, thread, write};
use chrono::TimeDelta;
use serde_json::json;
use tests::{contains, id, lacks, on_both_engines, telling::claims};

on_both_engines! {
    async fn a_message_is_told_in_her_language_and_nothing_else_is(town: Town) {
        let served = Served::start(&town).await;
        let (amira, browser) = served.subscribed(1, 1).await;
        served.confirmed(&amira, "email", "amira@example.com").await;
        served.confirmed(&amira, "sms", "+46701234567").await;
        let karin = served.person(11).await;
        write(&karin, 1, "Karin Test i Verkstaden: kom kl. 9").await;
        assert_eq!(served.deliver().await, 0, "more may come");
        contains(&thread(&karin, 1).await, "Får veta det snart");
        town.pass(TimeDelta::seconds(30));
        assert_eq!(served.deliver().await, 3);
        let push = served.push.took();
        assert_eq!(push.len(), 1);
        let (came, now) = (&push[0], town.now().timestamp());
        let said = json!({ "title": "لديك رسالة جديدة.", "lang": "ar", "dir": "rtl", "to": "/messages" });
        assert_eq!(browser.open(&came.body), said);
        assert_eq!(came.path, "/push/1");
        assert_eq!(came.headers["content-encoding"], "aes128gcm");
        assert_eq!(came.headers["ttl"], "259200");
        assert_eq!(came.headers["topic"], "news");
        let (claims, key) = claims(came);
        assert_eq!(claims["aud"], served.push.origin.as_str());
        assert_eq!(claims["sub"], "mailto:operators@example.com");
        let exp = claims["exp"].as_i64().unwrap();
        assert!(exp > now && exp <= now + 24 * 3600, "{exp}");
        contains(&amira.get(PAGE).await.text(), &format!("data-key=\"{key}\""));
        let mail = served.mailer.took();
        assert_eq!((mail[0].from.as_str(), mail[0].to.as_str()), ("post@example.com", "amira@example.com"));
        assert_eq!(mail[0].body(), "لديك رسالة جديدة.");
        lacks(&mail[0].text, "http");
        let sms = served.gateway.took();
        assert_eq!(serde_json::from_slice::<serde_json::Value>(&sms[0].body).unwrap()["text"], "لديك رسالة جديدة.");
        for text in [&mail[0].text, &String::from_utf8_lossy(&sms[0].body).into_owned(), &said.to_string()] {
            for word in ["Karin", "Amira", "Verkstaden", "Kommunen", "steg", "kl. 9"] {
                assert!(!text.contains(word), "{word} in {text}");
            }
        }
        assert_eq!(served.deliver().await, 0, "once");
        contains(&thread(&karin, 1).await, "Har fått veta det: telefonen, E-post, SMS");
        let data = amira.get("/settings/data.json").await.json();
        assert_eq!(data["notifications"].as_array().unwrap().len(), 3, "{data}");
        assert_eq!(data["push_subscriptions"][0]["endpoint"], format!("{}/push/1", served.push.origin));
        assert!(!data.to_string().contains("p256dh") && !data.to_string().contains("hush"));
    }

    async fn a_mail_is_read_by_every_program(town: Town) {
        let served = Served::start(&town).await;
        let bo = served.person(2).await;
        served.confirmed(&bo, "email", "bo@example.com").await;
        let karin = served.person(11).await;
        write(&karin, 2, "x").await;
        town.pass(TimeDelta::seconds(30));
        assert_eq!(served.deliver().await, 1);
        let mail = served.mailer.took().pop().unwrap().text;
        contains(&mail, "Subject: Du har ett nytt meddelande.\r\n");
        contains(&mail, "Content-Type: text/plain; charset=utf-8\r\n");
        contains(&mail, "\r\n\r\nDu har ett nytt meddelande.");
    }

    async fn her_answer_is_told_to_her_counsellor(town: Town) {
        let served = Served::start(&town).await;
        let (_karin, browser) = served.subscribed(11, 1).await;
        let (_kaveh, _) = served.subscribed(12, 2).await;
        let bo = served.person(2).await;
        bo.submit("/messages", "/form/messages/answer", &[("text", "Hej Karin")]).await.expect(200);
        town.pass(TimeDelta::seconds(30));
        assert_eq!(served.deliver().await, 1);
        let came = served.push.took();
        let said = json!({ "title": "Du har ett nytt meddelande.", "lang": "sv", "dir": "ltr", "to": "/desk/messages" });
        assert_eq!(browser.open(&came[0].body), said);
    }

    async fn an_answer_that_waited_on_her_phone_is_told_too_and_once(town: Town) {
        let served = Served::start(&town).await;
        let (_karin, browser) = served.subscribed(11, 1).await;
        let bo = served.person(2).await;
        let body = json!({ "messages": [{ "id": id(900), "text": "Hej Karin" }] });
        for _ in 0..2 {
            bo.post_json("/api/v1/messages", &body).await.expect(200);
        }
        town.pass(TimeDelta::seconds(30));
        assert_eq!(served.deliver().await, 1);
        assert_eq!(browser.open(&served.push.took()[0].body)["to"], "/desk/messages");
        bo.post_json("/api/v1/messages", &body).await.expect(200);
        town.pass(TimeDelta::hours(1));
        assert_eq!(served.deliver().await, 0);
    }

    async fn several_in_a_short_time_are_one(town: Town) {
        let served = Served::start(&town).await;
        let (bo, _) = served.subscribed(2, 1).await;
        let karin = served.person(11).await;
        for text in ["a", "b", "c"] {
            write(&karin, 2, text).await;
            town.pass(TimeDelta::seconds(5));
        }
        town.pass(TimeDelta::seconds(30));
        served.deliver().await;
        assert_eq!(served.push.took().len(), 1);
        write(&karin, 2, "d").await;
        write(&karin, 2, "e").await;
        town.pass(TimeDelta::minutes(14));
        served.deliver().await;
        assert_eq!(served.push.took().len(), 0, "she was told a moment ago");
        town.pass(TimeDelta::minutes(2));
        served.deliver().await;
        assert_eq!(served.push.took().len(), 1);
        // The same text twice is a button pressed twice: no news.
        bo.get("/messages").await.expect(200);
        town.pass(TimeDelta::minutes(20));
        write(&karin, 2, "f").await;
        write(&karin, 2, "f").await;
        town.pass(TimeDelta::minutes(1));
        served.deliver().await;
        assert_eq!(served.push.took().len(), 1);
    }

    async fn what_she_has_read_is_not_told(town: Town) {
        let served = Served::start(&town).await;
        let (bo, _) = served.subscribed(2, 1).await;
        let karin = served.person(11).await;
        write(&karin, 2, "a").await;
        bo.get("/messages").await.expect(200);
        town.pass(TimeDelta::minutes(1));
        served.deliver().await;
        // Read between the first try and the second.
        write(&karin, 2, "b").await;
        served.push.always(503);
        town.pass(TimeDelta::minutes(20));
        served.deliver().await;
        assert_eq!(served.push.took().len(), 1);
        bo.get("/messages").await.expect(200);
        served.push.always(201);
        town.pass(TimeDelta::minutes(20));
        served.deliver().await;
        assert_eq!(served.push.took().len(), 0);
        lacks(&thread(&karin, 2).await, "id=\"reached\"");
    }

    async fn at_night_it_is_quiet_and_in_the_morning_it_comes_once(town: Town) {
        let served = Served::start(&town).await;
        served.subscribed(2, 1).await;
        town.clock.set(at(19, 59));
        let karin = served.person(11).await;
        for (hour, text) in [(19, "a"), (21, "b"), (23, "c")] {
            town.clock.set(at(hour, 59));
            write(&karin, 2, text).await;
            town.pass(TimeDelta::minutes(2));
            served.deliver().await;
        }
        town.clock.set(at(6, 59) + TimeDelta::days(1));
        served.deliver().await;
        assert_eq!(served.push.took().len(), 0, "quiet from 20 to 7");
        contains(&thread(&karin, 2).await, "Får veta det snart");
        town.clock.set(at(7, 0) + TimeDelta::days(1));
        served.deliver().await;
        town.pass(TimeDelta::hours(1));
        served.deliver().await;
        assert_eq!(served.push.took().len(), 1);
        contains(&served.person(2).await.get(PAGE).await.text(), "mellan 20:00 och 07:00");
    }

    async fn a_message_to_several_tells_each_of_them(town: Town) {
        let served = Served::start(&town).await;
        let (_, first) = served.subscribed(1, 1).await;
        let (_, second) = served.subscribed(2, 2).await;
        let karin = served.person(11).await;
        let people = [("to[]", &*id(1)), ("to[]", &*id(2)), ("to[]", &*id(4))];
        let fields: Vec<_> = people.iter().copied().chain([("text", "x"), ("language", "sv")]).collect();
        let preview = karin.post("/desk/group", "/form/group/prepare", &fields).await.expect(302).location();
        let draft = preview.rsplit('/').next().unwrap();
        let fields: Vec<_> = people.iter().copied().chain([("draft", draft)]).collect();
        karin.post(&preview, "/form/group/send", &fields).await.expect(302);
        town.pass(TimeDelta::minutes(1));
        assert_eq!(served.deliver().await, 2);
        let mut titles: Vec<String> = served
            .push
            .took()
            .iter()
            .map(|came| if came.path == "/push/1" { first.open(&came.body) } else { second.open(&came.body) })
            .map(|said| said["title"].as_str().unwrap().to_owned())
            .collect();
        titles.sort();
        assert_eq!(titles, ["Du har ett nytt meddelande.", "لديك رسالة جديدة."]);
        contains(&thread(&karin, 4).await, "Har inte valt notiser");
    }
}
