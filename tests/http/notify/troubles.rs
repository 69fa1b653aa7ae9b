//! The other side is slow, wrong or down; the server stops in between; what she is told by is gone.

use super::{API, Served, thread, with, write};
use chrono::TimeDelta;
use server::{notify::worker::deliver_due, settings::Notify, store::contacts::Way};
use std::time::Duration;
use tests::{
    Client, Town, contains, id, lacks, on_both_engines, person,
    telling::{Browser, Next},
};

/// Bo is told, on a phone; Karin has written to him half a minute ago.
async fn written(town: &Town) -> (Served, Client, Client) {
    let served = Served::start(town).await;
    let (bo, _) = served.subscribed(2, 1).await;
    let karin = served.person(11).await;
    write(&karin, 2, "Hej").await;
    town.pass(TimeDelta::seconds(30));
    (served, bo, karin)
}

on_both_engines! {
    async fn a_service_that_fails_is_asked_again_later_and_later(town: Town) {
        let (served, _bo, karin) = written(&town).await;
        served.push.answer([Next::status(500), Next::status(503), Next::status(502)]);
        let mut waits = Vec::new();
        let mut since = town.now();
        while waits.len() < 4 {
            served.deliver().await;
            if served.push.took().len() == 1 {
                waits.push((town.now() - since).num_minutes());
                since = town.now();
            }
            town.pass(TimeDelta::minutes(1));
        }
        assert_eq!(waits, [0, 1, 4, 16]);
        contains(&thread(&karin, 2).await, "Har fått veta det: telefonen");
    }

    async fn a_service_that_names_a_time_is_not_asked_before(town: Town) {
        let (served, _bo, _karin) = written(&town).await;
        served.push.answer([Next { retry_after: Some(3_600), ..Next::status(429) }]);
        served.deliver().await;
        assert_eq!(served.push.took().len(), 1);
        town.pass(TimeDelta::minutes(59));
        served.deliver().await;
        assert_eq!(served.push.took().len(), 0);
        town.pass(TimeDelta::minutes(1));
        served.deliver().await;
        assert_eq!(served.push.took().len(), 1);
    }

    async fn what_cannot_be_delivered_for_three_days_is_given_up_and_her_counsellor_knows(town: Town) {
        let (served, _bo, karin) = written(&town).await;
        served.push.always(500);
        for _ in 0..(4 * 24) {
            served.deliver().await;
            town.pass(TimeDelta::hours(1));
        }
        let tries = served.push.took().len();
        assert!((4..=10).contains(&tries), "{tries}");
        contains(&thread(&karin, 2).await, "Nåddes inte på något sätt. Ring.");
        served.push.always(201);
        served.deliver().await;
        assert_eq!(served.push.took().len(), 0);
        // What is new is tried anew.
        write(&karin, 2, "Igen").await;
        town.pass(TimeDelta::minutes(1));
        served.deliver().await;
        assert_eq!(served.push.took().len(), 1);
    }

    async fn a_service_that_is_down_or_silent_keeps_nobody_waiting(town: Town) {
        let served = Served::start(&town).await;
        let (bo, amira) = (served.person(2).await, served.person(1).await);
        bo.post_json(API, &Browser::new(1, "http://127.0.0.1:9/1").json()).await.expect(204);
        let silent = Browser::new(2, &format!("{}/push/2", served.push.origin));
        amira.post_json(API, &silent.json()).await.expect(204);
        served.push.answer([Next { after: Duration::from_mins(1), ..Next::status(201) }]);
        let karin = served.person(11).await;
        write(&karin, 1, "Hej").await;
        write(&karin, 2, "Hej").await;
        town.pass(TimeDelta::seconds(30));
        let began = std::time::Instant::now();
        assert_eq!(served.deliver().await, 2);
        assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
        for n in [1, 2] {
            contains(&thread(&karin, n).await, "Får veta det snart");
        }
        served.push.took();
        town.pass(TimeDelta::minutes(2));
        served.deliver().await;
        assert_eq!(served.push.took().len(), 1, "the silent one has come back");
    }

    async fn a_subscription_that_is_gone_is_dropped(town: Town) {
        for (n, status) in [(2, 404), (1, 410)] {
            let served = Served::start(&town).await;
            served.subscribed(n, 1).await;
            let karin = served.person(11).await;
            served.push.always(status);
            write(&karin, n, "Hej").await;
            town.pass(TimeDelta::seconds(30));
            served.deliver().await;
            assert_eq!(served.push.took().len(), 1);
            assert!(town.state.db.subscribed(&person(n)).await.unwrap().is_empty());
            contains(&thread(&karin, n).await, "Nåddes inte på något sätt. Ring.");
        }
    }

    async fn a_refusal_for_good_is_not_repeated(town: Town) {
        let (served, bo, karin) = written(&town).await;
        served.confirmed(&bo, "email", "bo@example.com").await;
        served.push.always(403);
        served.mailer.refuse(Some("550 no such person"));
        served.deliver().await;
        town.pass(TimeDelta::hours(1));
        served.deliver().await;
        assert_eq!(served.push.took().len(), 1);
        contains(&thread(&karin, 2).await, "Nåddes inte på något sätt. Ring.");
        assert_eq!(town.state.db.subscribed(&person(2)).await.unwrap().len(), 1, "it may work again");
        // A mail server that is busy is asked again.
        served.mailer.refuse(Some("451 busy"));
        write(&karin, 2, "Igen").await;
        town.pass(TimeDelta::minutes(20));
        served.deliver().await;
        served.mailer.refuse(None);
        town.pass(TimeDelta::minutes(1));
        served.deliver().await;
        assert_eq!(served.mailer.took().len(), 1);
        contains(&thread(&karin, 2).await, "Har fått veta det: E-post");
    }

    async fn what_was_to_be_told_survives_a_restart(town: Town) {
        let (served, _bo, _karin) = written(&town).await;
        // The server stops with a delivery claimed and not sent.
        let person = served.state.db.to_tell(town.now()).await.unwrap().pop().unwrap();
        served.state.db.gather("n1", &person, &Way::ALL, town.now()).await.unwrap();
        let due = served.state.db.due(town.now(), 9).await.unwrap().pop().unwrap();
        assert!(served.state.db.claim(&due, town.now() + TimeDelta::minutes(2)).await.unwrap());
        let after = served.again(&town);
        deliver_due(&after, town.now()).await.unwrap();
        assert_eq!(served.push.took().len(), 0, "it may still be under way");
        town.pass(TimeDelta::minutes(2));
        deliver_due(&after, town.now()).await.unwrap();
        assert_eq!(served.push.took().len(), 1);
    }

    async fn several_instances_send_once(town: Town) {
        let (served, bo, karin) = written(&town).await;
        served.confirmed(&bo, "sms", "070-123 45 67").await;
        let (second, third) = (served.again(&town), served.again(&town));
        let now = town.now();
        let sent = tokio::join!(deliver_due(&served.state, now), deliver_due(&second, now), deliver_due(&third, now));
        assert_eq!(sent.0.unwrap() + sent.1.unwrap() + sent.2.unwrap(), 2);
        assert_eq!((served.push.took().len(), served.gateway.took().len()), (1, 1));
        contains(&thread(&karin, 2).await, "Har fått veta det: telefonen, SMS");
    }

    async fn a_signed_out_phone_and_a_person_who_left_are_not_told(town: Town) {
        let (served, bo, karin) = written(&town).await;
        let person = served.state.db.to_tell(town.now()).await.unwrap().pop().unwrap();
        served.state.db.gather("n1", &person, &Way::ALL, town.now()).await.unwrap();
        bo.submit("/settings", "/form/account/sign-out", &[]).await;
        assert_eq!(served.deliver().await, 1);
        assert_eq!(served.push.took().len(), 0);
        contains(&thread(&karin, 2).await, "Nåddes inte på något sätt. Ring.");
        write(&karin, 2, "Igen").await;
        town.pass(TimeDelta::minutes(20));
        assert_eq!(served.deliver().await, 0);
        contains(&thread(&karin, 2).await, "Har inte valt notiser");
    }

    async fn an_address_inside_the_network_is_not_posted_to_even_when_it_is_in_the_record(town: Town) {
        let (served, _bo, karin) = written(&town).await;
        // The setting for tests is taken back; what was subscribed under it is there.
        let strict = Notify { push_to_private_addresses: false, ..served.state.settings.notify.clone() };
        let (state, _) = with(&town, strict);
        assert_eq!(deliver_due(&state, town.now()).await.unwrap(), 1);
        assert_eq!(served.push.took().len(), 0);
        contains(&thread(&karin, 2).await, "Nåddes inte på något sätt. Ring.");
    }

    async fn old_outcomes_are_deleted_and_other_counsellors_see_none(town: Town) {
        let (served, _bo, karin) = written(&town).await;
        served.deliver().await;
        let kaveh = served.person(12).await;
        kaveh.get(&format!("/desk/messages?with={}", id(2))).await.expect(404);
        town.pass(TimeDelta::days(90));
        town.state.db.tidy_notifications(town.now()).await.unwrap();
        let page = thread(&karin, 2).await;
        lacks(&page, "id=\"reached\"");
        contains(&page, "Hej");
    }
}
