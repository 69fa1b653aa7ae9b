//! Being told that there is something new: choosing ways, the queue, and what goes out.

mod choosing;
mod queue;
mod tls;
mod troubles;

use axum::Router;
use chrono::{DateTime, TimeDelta, TimeZone as _, Utc};
use http::Method;
use server::{
    clock::SystemChance,
    notify::worker::deliver_due,
    settings::{Notify, Secret, Security, Settings},
    sign_in,
    state::State,
};
use std::sync::Arc;
use tests::{
    Answer, Client, Town, contains, id, lacks,
    mailer::Mailer,
    person,
    telling::{Browser, Taker},
};

pub const PAGE: &str = "/settings/notifications";
pub const API: &str = "/api/v1/push-subscriptions";

/// A server on the town's database that has every way.
pub struct Served {
    pub state: State,
    pub router: Router,
    pub push: Taker,
    pub gateway: Taker,
    pub mailer: Mailer,
}

impl Served {
    pub async fn start(town: &Town) -> Self {
        let (push, gateway, mailer) = (Taker::start().await, Taker::start().await, Mailer::start().await);
        let settings = Notify {
            push_to_private_addresses: true,
            push_contact: Some("mailto:operators@example.com".to_owned()),
            smtp_host: Some("127.0.0.1".to_owned()),
            smtp_port: mailer.port,
            smtp_security: Security::None,
            mail_from: Some("post@example.com".to_owned()),
            sms_url: Some(format!("{}/send", gateway.origin)),
            sms_secret: Some(Secret("hush".to_owned())),
            ..Notify::default()
        };
        let (state, router) = with(town, settings);
        Self { state, router, push, gateway, mailer }
    }

    /// The same after a restart: another process on the same database.
    pub fn again(&self, town: &Town) -> State {
        with(town, self.state.settings.notify.clone()).0
    }

    pub async fn person(&self, n: u64) -> Client {
        client(&self.state, &self.router, n).await
    }

    /// The person signed in on a phone that is told.
    pub async fn subscribed(&self, n: u64, browser: u8) -> (Client, Browser) {
        let client = self.person(n).await;
        let browser = Browser::new(browser, &format!("{}/push/{browser}", self.push.origin));
        client.post_json(API, &browser.json()).await.expect(204);
        (client, browser)
    }

    /// Sends what is due by the town's clock.
    pub async fn deliver(&self) -> usize {
        deliver_due(&self.state, self.state.now()).await.unwrap()
    }

    /// Gives an address, and types the code that came there.
    pub async fn confirmed(&self, client: &Client, way: &str, address: &str) {
        add(client, way, address).await;
        let page = confirm(client, way, &self.code()).await;
        contains(&page, "/form/notify/remove");
        lacks(&page, "name=\"code\"");
    }

    /// The code that was sent last, by mail or text message.
    pub fn code(&self) -> String {
        let mail = self.mailer.took().pop().map(|mail| mail.body());
        let sms = self.gateway.took().pop().map(|came| String::from_utf8(came.body).unwrap());
        let sms = sms.map(|body| serde_json::from_str::<serde_json::Value>(&body).unwrap()["text"].to_string());
        let text = mail.or(sms);
        let digits: String = text.expect("a code was sent").chars().filter(char::is_ascii_digit).collect();
        assert_eq!(digits.len(), 6, "{digits}");
        digits
    }
}

/// A server with these settings on the town's database.
pub fn with(town: &Town, notify: Notify) -> (State, Router) {
    let settings = Settings { notify, ..town.state.settings.clone() };
    let (db, clock) = (town.scratch.db.clone(), town.clock.clone());
    let state = State::new(db, clock, Arc::new(SystemChance), settings, town.state.programme.clone(), false);
    (state.clone(), server::http::router(state))
}

pub async fn client(state: &State, router: &Router, n: u64) -> Client {
    let cookie = sign_in::sign_in(state, &person(n), "Chrome, Android").await.unwrap();
    let cookie = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
    Client::new(router.clone(), Some(cookie))
}

/// Fills in a form of the page, and looks where it leads: on, or to the page again.
async fn fill(client: &Client, form: &str, fields: &[(&str, &str)]) -> String {
    let answer = client.post(PAGE, &format!("{PAGE}?form=notify/{form}"), fields).await;
    let answer = if answer.status.is_redirection() { client.get(&answer.location()).await } else { answer };
    answer.expect(200).text()
}

/// Gives an address.
pub async fn add(client: &Client, way: &str, address: &str) -> String {
    fill(client, "add", &[("way", way), ("address", address)]).await
}

/// Types a code.
pub async fn confirm(client: &Client, way: &str, code: &str) -> String {
    fill(client, "confirm", &[("way", way), ("code", code)]).await
}

/// Karin (11) writes to one of hers.
pub async fn write(karin: &Client, to: u64, text: &str) {
    let fields = [("to", &*id(to)), ("text", text), ("language", "sv")];
    karin.submit("/desk/messages", "/form/messages/write", &fields).await.expect(200);
}

/// Karin's page of the thread with a participant.
pub async fn thread(karin: &Client, with: u64) -> String {
    karin.get(&format!("/desk/messages?with={}", id(with))).await.expect(200).text()
}

pub async fn delete(client: &Client) -> Answer {
    let mut request = client.request(Method::DELETE, API, axum::body::Body::empty());
    request.headers_mut().insert("sec-fetch-site", http::HeaderValue::from_static("same-origin"));
    client.send(request).await
}

/// This hour of the town's day (23 November 2026; Stockholm is an hour ahead of UTC).
pub fn at(hour: u32, minute: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 23, hour, minute, 0).unwrap() - TimeDelta::hours(1)
}
