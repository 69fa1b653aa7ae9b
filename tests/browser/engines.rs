//! The way of a check-in in the two engines that have no Background Sync: `WebKit`, which is in every iPhone, and
//! Firefox. There only the page itself can send what waits, and `navigator.onLine` stays true when the network is gone.
//!
//! Both speak TLS with the proxy, as on a phone: `WebKit` keeps no `Secure` cookie that came over plain HTTP, not even
//! from the machine itself. Neither engine's driver can take away the network by itself: the proxy ends every connection.

use crate::{
    phone::{Phone, SAVED, times},
    proxy::Line,
    world::variable,
};
use serde_json::{Value, json};
use thirtyfour::{Capabilities, prelude::*};

/// `WebKitGTK`'s small browser. Its driver has one session at a time, so there is one test in it.
async fn webkit() -> WebDriverResult<WebDriver> {
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "MiniBrowser")?;
    capabilities.set("acceptInsecureCerts", true)?;
    WebDriver::new(variable("STEG_TEST_WEBKIT_DRIVER"), capabilities).await
}

async fn firefox() -> WebDriverResult<WebDriver> {
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "firefox")?;
    capabilities.set("acceptInsecureCerts", true)?;
    let options = json!({ "binary": variable("STEG_TEST_FIREFOX"), "args": ["-headless"] });
    capabilities.set("moz:firefoxOptions", options)?;
    WebDriver::new(variable("STEG_TEST_FIREFOX_DRIVER"), capabilities).await
}

#[tokio::test]
async fn on_webkit_a_check_in_is_kept_and_sent_and_recorded_once() {
    a_day(webkit()).await;
}

#[tokio::test]
async fn on_firefox_a_check_in_is_kept_and_sent_and_recorded_once() {
    a_day(firefox()).await;
}

async fn a_day(browser: impl Future<Output = WebDriverResult<WebDriver>>) {
    let phone = Phone::start_in("sv", Line::Tls, browser).await;
    let before = phone.log_of(&phone.me).await.len();
    let sync = "return (await navigator.serviceWorker.ready).sync === undefined";
    assert_eq!(phone.wait_for_script(sync, vec![]).await, true, "this browser has Background Sync");
    let today = keeps_what_she_needs(&phone).await;
    types_the_figures(&phone).await;
    without_network(&phone, &today).await;
    loses_an_answer(&phone).await;
    let log = phone.log_of(&phone.me).await;
    assert_eq!(log.len(), before + 4, "{log:?}");
    signs_out(&phone).await;
    phone.quit().await;
}

/// From Today the phone fetches by itself what she may need without network. The title of Today.
async fn keeps_what_she_needs(phone: &Phone) -> Value {
    let kept = "while (!(await caches.match('/schedule'))) await new Promise((done) => setTimeout(done, 20))";
    phone.wait_for_script(kept, vec![]).await;
    title(phone).await
}

/// With network, six figures lead to the receipt.
async fn types_the_figures(phone: &Phone) {
    phone.open("/check-in").await;
    types_and_presses(phone, "in").await;
    phone.receipt().await;
    let id = phone.script("return location.pathname.split('/').pop()", vec![]).await;
    assert_eq!(recorded(phone, &id).await, 1);
    assert_eq!(phone.unsent().await, 0);
}

/// Without network a scanned address and six figures are kept, also by another window; with it they are sent, though
/// nothing tells the page that the network is back.
async fn without_network(phone: &Phone, today: &Value) {
    let (token, at) = phone.token(2);
    phone.proxy.set_online(false);
    phone.open(&format!("/c/{token}")).await;
    press(phone, "in").await;
    phone.until("the entry", SAVED).await;
    assert!(phone.listed().await[0].starts_with("Sparat på telefonen"), "{:?}", phone.listed().await);
    phone.open("/check-in").await;
    types_and_presses(phone, "out").await;
    phone.until("both entries", "return document.querySelectorAll('#outbox li').length === 2").await;
    phone.open("/").await;
    assert_eq!(title(phone).await, *today);
    phone.until("the count", "return document.querySelector('#unsent:not([hidden]) b')?.textContent === '2'").await;

    phone.open("/check-in").await;
    // Not the driver's own command: Firefox's leaves out the service worker, as Ctrl+Shift+R does.
    phone.script("document.documentElement.dataset.old = ''; location.reload()", vec![]).await;
    phone.until("the page anew", "return document.documentElement.dataset.old === undefined").await;
    phone.until("both entries", "return document.querySelectorAll('#outbox li').length === 2").await;
    another_window(phone).await;
    phone.until("both entries", "return document.querySelectorAll('#outbox li').length === 2").await;
    assert!(phone.listed().await.iter().all(|entry| entry.starts_with("Sparat på telefonen")));
    let ids =
        phone.script("return [...document.querySelectorAll('#outbox li')].map((li) => li.dataset.id)", vec![]).await;
    assert_eq!(phone.unsent().await, 2);
    let send = "return await stegQueue.send(document.querySelector('meta[name=person]').content)";
    assert_eq!(phone.wait_for_script(send, vec![]).await, "unreachable");
    assert_eq!(phone.script("return navigator.onLine", vec![]).await, true);
    assert_eq!(times(&phone.log_of(&phone.me).await, at), 0);

    phone.proxy.set_online(true);
    phone.until("both answers", "return document.querySelectorAll('#outbox a[data-receipt]').length === 2").await;
    for entry in phone.listed().await {
        assert!(entry.contains("antecknat") || entry.contains("tagit emot"), "{entry}");
    }
    phone.until("no count", "return document.getElementById('unsent').hidden").await;
    assert_eq!(times(&phone.log_of(&phone.me).await, at), 1);
    for id in ids.as_array().expect("two ids") {
        assert_eq!(recorded(phone, id).await, 1);
    }
}

/// The server has it, the phone never heard of it: it asks again.
async fn loses_an_answer(phone: &Phone) {
    let (token, at) = phone.token(4);
    phone.open(&format!("/c/{token}")).await;
    phone.proxy.lose_next_answer();
    press(phone, "in").await;
    let answered = "return location.pathname.startsWith('/check-in/receipt/')
        || !!document.querySelector('#outbox a[data-receipt]')";
    phone.until("the answer", answered).await;
    assert!(phone.proxy.sent().len() > 1, "it did not ask again");
    assert_eq!(times(&phone.log_of(&phone.me).await, at), 1);
    assert_eq!(phone.unsent().await, 0);
}

/// Nothing of hers stays: no draft, no page, not even behind "Back".
async fn signs_out(phone: &Phone) {
    phone.open("/messages").await;
    phone.until("the island", "return document.documentElement.dataset.awake === ''").await;
    phone.driver.find(By::Css("textarea")).await.expect("a field").send_keys("Till dig").await.expect("typed");
    phone.until("the draft", "return Object.keys(localStorage).some((key) => key.startsWith('draft:'))").await;
    phone.open("/schedule").await;
    phone.open("/settings").await;
    click(phone, "form[action$='/sign-out'] button").await;
    phone.until("the demo's first page", "return !!document.querySelector('a[href^=\"/demo/sign-in/\"]')").await;
    assert_eq!(phone.left_of_her().await, json!([]));
    let waiting = "const open = indexedDB.open('steg');
        const steg = await new Promise((done) => (open.onsuccess = () => done(open.result)));
        const all = steg.transaction('outbox').objectStore('outbox').count();
        const count = await new Promise((done) => (all.onsuccess = () => done(all.result)));
        steg.close();
        return count";
    assert_eq!(phone.wait_for_script(waiting, vec![]).await, 0);
    phone.driver.back().await.expect("back");
    phone.until("the way in", "return !!document.querySelector('input.code')").await;
    assert_eq!(phone.script("return document.querySelector('meta[name=person]')", vec![]).await, Value::Null);
    phone.proxy.set_online(false);
    phone.open("/schedule").await;
    assert_eq!(title(phone).await, "Ingen kontakt");
}

async fn title(phone: &Phone) -> Value {
    phone.script("return document.querySelector('h1').textContent", vec![]).await
}

async fn types_and_presses(phone: &Phone, direction: &str) {
    let field = phone.driver.find(By::Css("input.code")).await.expect("the field");
    field.send_keys(phone.digits(Phone::now())).await.expect("typed");
    press(phone, direction).await;
}

async fn press(phone: &Phone, direction: &str) {
    click(phone, &format!("form[data-queued] button[value={direction}]")).await;
}

/// With the mouse, as far as the driver has one. It would not scroll a button away from under the bar at the foot.
async fn click(phone: &Phone, what: &str) {
    let button = phone.driver.find(By::Css(what)).await.expect("there");
    phone
        .driver
        .execute("arguments[0].scrollIntoView({ block: 'center' })", vec![button.to_json().expect("named")])
        .await
        .expect("scrolled");
    button.click().await.expect("pressed");
}

async fn another_window(phone: &Phone) {
    let driver = &phone.driver;
    let old = driver.window().await.expect("a window");
    let new = driver.new_tab().await.expect("a window");
    driver.switch_to_window(old).await.expect("there");
    driver.close_window().await.expect("closed");
    driver.switch_to_window(new).await.expect("there");
    phone.open("/check-in").await;
}

/// How often this id stands in the log.
async fn recorded(phone: &Phone, id: &Value) -> usize {
    phone.log_of(&phone.me).await.iter().filter(|event| event["id"] == *id).count()
}
