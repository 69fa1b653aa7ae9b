//! Being told on a phone: the page that asks the browser, and what the service worker shows and where it leads. Headless
//! Chromium has no push service to subscribe to, so the subscription is played; the push is the browser's own.

use crate::world::{PHONE, Person, Town, before_scripts, browser, devtools};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use thirtyfour::{extensions::query::ElementQueryable as _, prelude::*};

/// Longest wait for something that a phone does by itself.
const PATIENCE: Duration = Duration::from_secs(20);

/// A browser that gives the permission and a subscription when it is asked for them.
const SUBSCRIBES: &str = "
    const options = [];
    window.asked = options;
    Notification.requestPermission = async () => 'granted';
    const json = () => ({
      endpoint: 'https://push.example.com/1', expirationTime: null,
      keys: {
        p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
        auth: 'BTBZMqHH6r4Tts7J_aSIgg',
      },
    });
    PushManager.prototype.getSubscription = async () => null;
    PushManager.prototype.subscribe = async (given) => {
      options.push({ visible: given.userVisibleOnly, bytes: given.applicationServerKey.length });
      sessionStorage.setItem('asked', JSON.stringify(options));
      return { toJSON: json };
    };";

async fn signed_in(driver: &WebDriver, person: &Person, path: &str, town: &Town) {
    driver.goto(&person.sign_in).await.unwrap();
    driver.goto(town.url(path)).await.unwrap();
}

/// Runs this until it gives something.
async fn until(driver: &WebDriver, script: &str) -> Value {
    let since = Instant::now();
    loop {
        let value = driver.execute_async(script, Vec::new()).await.unwrap().json().clone();
        if !value.is_null() {
            return value;
        }
        assert!(since.elapsed() < PATIENCE, "{script}");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_participant_turns_notifications_on_and_off_on_her_phone() {
    let town = Town::start();
    let me = town.participant("ar");
    let driver = browser(PHONE).await.unwrap();
    before_scripts(&driver, SUBSCRIBES).await;
    signed_in(&driver, &me, "/settings/notifications", &town).await;
    let button = driver.query(By::Css("[data-turn-on]")).wait(PATIENCE, Duration::from_millis(100)).and_displayed();
    button.first().await.unwrap().click().await.unwrap();
    let off =
        driver.query(By::Css("[data-off] button")).wait(PATIENCE, Duration::from_millis(100)).first().await.unwrap();
    assert!(driver.source().await.unwrap().contains("تم التشغيل."));
    let asked = until(&driver, "arguments[0](sessionStorage.getItem('asked'))").await;
    assert_eq!(
        serde_json::from_str::<Value>(asked.as_str().unwrap()).unwrap(),
        json!([{ "visible": true, "bytes": 65 }])
    );
    off.click().await.unwrap();
    driver.query(By::Css("[data-turn-on]")).wait(PATIENCE, Duration::from_millis(100)).first().await.unwrap();
    assert!(driver.source().await.unwrap().contains("تم الإيقاف."));
    driver.quit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_says_no_is_explained() {
    let town = Town::start();
    let me = town.participant("en");
    let driver = browser(PHONE).await.unwrap();
    before_scripts(&driver, "Notification.requestPermission = async () => 'denied';").await;
    signed_in(&driver, &me, "/settings/notifications", &town).await;
    let button = driver.query(By::Css("[data-turn-on]")).wait(PATIENCE, Duration::from_millis(100)).and_displayed();
    button.first().await.unwrap().click().await.unwrap();
    let said = driver.query(By::Css("[data-say=denied]")).wait(PATIENCE, Duration::from_millis(100)).and_displayed();
    assert!(said.first().await.unwrap().text().await.unwrap().contains("You said no"));
    driver.quit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_push_is_shown_in_arabic_and_leads_to_her_messages() {
    let town = Town::start();
    let me = town.participant("ar");
    let driver = browser(PHONE).await.unwrap();
    signed_in(&driver, &me, "/", &town).await;
    let grant = json!({ "origin": town.world.url, "permissions": ["notifications"] });
    devtools(&driver, "Browser.grantPermissions", grant).await;
    let at_work = "navigator.serviceWorker.ready.then((r) => arguments[0](r.active.state === 'activated' ? 1 : null))";
    until(&driver, at_work).await;
    let shown = "navigator.serviceWorker.ready.then((r) => r.getNotifications()).then((all) => arguments[0](all.length
        ? all.map(({ title, lang, dir, tag, data }) => ({ title, lang, dir, tag, data })) : null))";
    let push = json!({ "title": "لديك رسالة جديدة.", "lang": "ar", "dir": "rtl", "to": "/messages" });
    for _ in 0..2 {
        let all = deliver(&driver, &town.world.url, &push.to_string(), shown).await;
        let said = json!([{
            "title": "لديك رسالة جديدة.", "lang": "ar", "dir": "rtl", "tag": "news", "data": "/messages"
        }]);
        assert_eq!(all, said, "the second takes the first one's place");
    }
    // What she has opened needs no notification.
    driver.goto(town.url("/messages")).await.unwrap();
    let none = "navigator.serviceWorker.ready.then((r) => r.getNotifications())
        .then((all) => arguments[0](all.length ? null : 1))";
    until(&driver, none).await;
    driver.quit().await.unwrap();
}

/// A push from the browser to the service worker, and what is shown then. Chromium forgets a notification when it is asked
/// for them all before it has shown this one: so it is asked late, and when nothing is there the push comes again.
async fn deliver(driver: &WebDriver, origin: &str, data: &str, shown: &str) -> Value {
    devtools(driver, "ServiceWorker.enable", json!({})).await;
    for tries in 1..=5 {
        // The registration's number is the first of this browser.
        let params = json!({ "origin": origin, "registrationId": "0", "data": data });
        devtools(driver, "ServiceWorker.deliverPushMessage", params).await;
        tokio::time::sleep(Duration::from_secs(tries)).await;
        let all = driver.execute_async(shown, Vec::new()).await.unwrap().json().clone();
        if !all.is_null() {
            return all;
        }
    }
    panic!("nothing is shown");
}
