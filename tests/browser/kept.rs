//! What a participant's phone keeps, what it shows without network, what it sends, what it forgets.

use crate::{
    phone::{Phone, SAVED, times},
    world::{before_scripts, devtools},
};
use serde_json::json;
use std::time::Duration;
use thirtyfour::{extensions::query::ElementQueryable as _, prelude::*};

#[tokio::test]
async fn a_check_in_without_network_is_kept_and_sent_when_it_is_back() {
    let phone = Phone::start("sv").await;
    let (token, at) = phone.token(0);
    phone.proxy.set_online(false);
    phone.open(&format!("/c/{token}")).await;
    phone.until("the page for scanned codes", "return !!document.querySelector('form[data-queued=token]')").await;
    phone.press("in").await;
    phone.until("the entry", SAVED).await;
    assert!(phone.listed().await[0].starts_with("Sparat på telefonen"), "{:?}", phone.listed().await);
    // It is counted on every page, also those kept, and survives them.
    for path in ["/", "/check-in"] {
        phone.open(path).await;
        phone.until("the count", "return document.getElementById('unsent')?.hidden === false").await;
        assert_eq!(phone.script("return document.querySelector('#unsent b').textContent", vec![]).await, "1", "{path}");
    }
    assert_eq!(times(&phone.log_of(&phone.me).await, at), 0);
    phone.back_online().await;
    phone.until("the answer", "return !!document.querySelector('#outbox a[data-receipt]')").await;
    let listed = phone.listed().await;
    assert!(listed[0].contains("antecknat") || listed[0].contains("tagit emot"), "{listed:?}");
    phone.until("no count", "return document.getElementById('unsent').hidden").await;
    assert_eq!(times(&phone.log_of(&phone.me).await, at), 1);
    phone
        .driver
        .query(By::Css("#outbox a[data-receipt]"))
        .first()
        .await
        .expect("a link")
        .send_keys(Key::Enter)
        .await
        .expect("opened");
    phone.receipt().await;
    phone.driver.query(By::Css(".receipt")).first().await.expect("the receipt");
    phone.quit().await;
}

#[tokio::test]
async fn with_network_a_press_leads_to_the_receipt() {
    let phone = Phone::start("ar").await;
    let (token, at) = phone.token(0);
    phone.open(&format!("/c/{token}")).await;
    phone.press("in").await;
    phone.receipt().await;
    assert_eq!(times(&phone.log_of(&phone.me).await, at), 1);
    assert_eq!(phone.unsent().await, 0);
    phone.quit().await;
}

#[tokio::test]
async fn an_answer_that_is_lost_is_asked_for_again_and_recorded_once() {
    let phone = Phone::start("sv").await;
    let (token, at) = phone.token(0);
    phone.open(&format!("/c/{token}")).await;
    phone.proxy.lose_next_answer();
    phone.press("in").await;
    // On a quick machine it has been sent again before anybody looks.
    phone
        .until("the entry", &format!("if (location.pathname.startsWith('/check-in/receipt/')) return true; {SAVED}"))
        .await;
    phone.back_online().await;
    phone.until("the answer", "return location.pathname.startsWith('/check-in/receipt/') || !!document.querySelector('#outbox a[data-receipt]')").await;
    assert_eq!(times(&phone.log_of(&phone.me).await, at), 1);
    phone.quit().await;
}

#[tokio::test]
async fn a_refusal_stays_with_its_reason_until_she_has_read_it() {
    let phone = Phone::start("sv").await;
    let log = phone.log_of(&phone.me).await.len();
    let now = Phone::now();
    let shown = [-60, 0, 60].map(|seconds| phone.digits(now + chrono::TimeDelta::seconds(seconds)));
    let wrong = (0..10).map(|n| format!("{n:06}")).find(|code| !shown.contains(code)).expect("a wrong code");
    phone.open("/check-in").await;
    // Five digits are not kept at all: the field says so.
    let field = || async { phone.driver.query(By::Css("input.code")).first().await.expect("the field") };
    field().await.send_keys(&wrong[..5]).await.expect("typed");
    phone.press("in").await;
    phone
        .until(
            "the field's word",
            "return document.querySelector('input.code').validationMessage.includes('sex siffror')",
        )
        .await;
    field().await.send_keys(&wrong[5..]).await.expect("typed");
    phone.press("in").await;
    phone.until("the refusal", "return !!document.querySelector('#outbox li.bad')").await;
    phone.open("/check-in").await;
    phone.until("the refusal", "return !!document.querySelector('#outbox li.bad')").await;
    assert!(phone.listed().await[0].contains("Siffrorna stämmer inte."), "{:?}", phone.listed().await);
    phone
        .driver
        .query(By::Css("#outbox li button"))
        .first()
        .await
        .expect("a button")
        .send_keys(Key::Enter)
        .await
        .expect("pressed");
    phone.until("an empty list", "return document.querySelector('#outbox').hidden").await;
    phone.open("/check-in").await;
    assert!(phone.listed().await.is_empty());
    assert_eq!(phone.log_of(&phone.me).await.len(), log);
    phone.quit().await;
}

#[tokio::test]
async fn a_phone_that_cannot_keep_it_says_so_and_sends_all_the_same() {
    let phone = Phone::start("sv").await;
    let (token, at) = phone.token(0);
    phone.proxy.set_online(false);
    phone.open(&format!("/c/{token}")).await;
    phone
        .script(
            "IDBObjectStore.prototype.add = () => { throw new DOMException('full', 'QuotaExceededError'); }",
            vec![],
        )
        .await;
    phone.press("in").await;
    phone.until("the honest word", "return !!document.querySelector('#outbox li.bad')").await;
    assert!(phone.listed().await[0].starts_with("Telefonen kan inte spara"), "{:?}", phone.listed().await);
    phone.back_online().await;
    phone.until("the answer", "return location.pathname.startsWith('/check-in/receipt/') || !!document.querySelector('#outbox a[data-receipt]')").await;
    assert_eq!(times(&phone.log_of(&phone.me).await, at), 1);
    phone.quit().await;
}

#[tokio::test]
async fn where_the_queues_code_cannot_be_had_a_press_is_sent_as_without_scripts() {
    let phone = Phone::start("sv").await;
    devtools(&phone.driver, "Network.enable", json!({})).await;
    devtools(&phone.driver, "Network.setBypassServiceWorker", json!({ "bypass": true })).await;
    devtools(&phone.driver, "Network.setBlockedURLs", json!({ "urls": ["*/outbox.*"] })).await;
    let (token, at) = phone.token(0);
    phone.open(&format!("/c/{token}")).await;
    phone.press("in").await;
    phone.receipt().await;
    assert_eq!(times(&phone.log_of(&phone.me).await, at), 1);
    phone.quit().await;
}

#[tokio::test]
async fn what_waits_belongs_to_its_person_on_a_shared_phone() {
    let phone = Phone::start("sv").await;
    let (token, at) = phone.token(0);
    phone.proxy.set_online(false);
    phone.open(&format!("/c/{token}")).await;
    phone.press("in").await;
    phone.until("the entry", SAVED).await;
    // Her sign-in has ended: it stays, and says what to do.
    phone.driver.delete_all_cookies().await.expect("forgotten");
    phone.back_online().await;
    phone.until("the way in", "return !!document.querySelector('#outbox [data-when=signed-out]')").await;
    // Somebody else sees nothing of it, and does not send it.
    phone.sign_in(&phone.other).await;
    phone.open("/check-in").await;
    phone.proxy.sent();
    assert_eq!(phone.unsent().await, 0);
    phone.wait_for_script("await stegQueue.send(document.querySelector('meta[name=person]').content)", vec![]).await;
    assert!(phone.listed().await.is_empty());
    assert!(phone.proxy.sent().is_empty());
    assert_eq!(times(&phone.log_of(&phone.other).await, at), 0);
    // She signs out herself, and it still waits for the one whose it is.
    phone.sign_out().await;
    phone.sign_in(&phone.me).await;
    phone.until("nothing unsent", "return document.getElementById('unsent').hidden && !!self.stegQueue").await;
    phone.open("/check-in").await;
    phone.wait_for_script("while (!self.stegQueue || (await stegQueue.count(document.querySelector('meta[name=person]').content)).saved) await new Promise((done) => setTimeout(done, 20));", vec![]).await;
    assert_eq!(times(&phone.log_of(&phone.me).await, at), 1);
    assert_eq!(times(&phone.log_of(&phone.other).await, at), 0);
    phone.quit().await;
}

#[tokio::test]
async fn signing_out_leaves_nothing_of_her_on_the_phone() {
    let phone = Phone::start("sv").await;
    phone.open("/messages").await;
    phone.until("the island", "return document.documentElement.dataset.awake === ''").await;
    phone.driver.find(By::Css("textarea")).await.expect("a field").send_keys("Till dig").await.expect("typed");
    phone.until("the draft", "return Object.keys(localStorage).some((key) => key.startsWith('draft:'))").await;
    phone.open("/schedule").await;
    phone.sign_out().await;
    assert_eq!(phone.left_of_her().await, json!([]));
    phone.open("/schedule").await;
    phone.driver.query(By::Css("input.code")).first().await.expect("the way in");
    phone.proxy.set_online(false);
    phone.open("/schedule").await;
    assert_eq!(phone.script("return document.querySelector('h1').textContent", vec![]).await, "Ingen kontakt");
    phone.quit().await;
}

#[tokio::test]
async fn the_pages_she_needs_open_without_network_though_she_only_saw_today() {
    let phone = Phone::start("sv").await;
    phone.open("/").await;
    let paths = "const links = [...document.querySelectorAll('a[href^=\"/instructions/\"]')].map((a) => a.pathname);
        return ['/schedule', '/check-in', ...new Set(links)]";
    let paths: Vec<String> = serde_json::from_value(phone.script(paths, vec![]).await).expect("texts");
    assert!(paths.len() >= 3, "{paths:?}");
    phone
        .wait_for_script(
            "const kept = async (path) => (await caches.open('pages')).match(path);
            for (const path of args[0]) while (!(await kept(path))) await new Promise((done) => setTimeout(done, 20));",
            vec![json!(paths)],
        )
        .await;
    phone.proxy.set_online(false);
    for path in paths.iter().map(String::as_str).chain(["/"]) {
        phone.open(path).await;
        let whole = "return !!document.querySelector('main h1') && getComputedStyle(document.querySelector('main')).maxInlineSize !== 'none'";
        phone.until(path, whole).await;
        assert_ne!(
            phone.script("return document.querySelector('h1').textContent", vec![]).await,
            "Ingen kontakt",
            "{path}"
        );
    }
    phone.quit().await;
}

/// A browser that keeps nothing, in the ways that browsers refuse it: each throws, or fails later.
const NOTHING_IS_KEPT: &str = "
    const no = () => new DOMException('The operation is insecure.', 'SecurityError');
    Object.defineProperty(window, 'localStorage', { get() { throw no(); } });
    IDBFactory.prototype.open = () => { throw no(); };
    for (const name of ['open', 'match', 'has', 'delete', 'keys']) CacheStorage.prototype[name] = async () => { throw no(); };
    ServiceWorkerContainer.prototype.register = async () => { throw no(); };
    Object.defineProperty(ServiceWorkerContainer.prototype, 'ready', { get: () => new Promise(() => {}) });";

#[tokio::test]
async fn where_nothing_may_be_kept_everything_works_with_network() {
    let phone = Phone::start("sv").await;
    let token = phone.token(0);
    phone.script("return navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister())))", vec![]).await;
    before_scripts(&phone.driver, NOTHING_IS_KEPT).await;
    // Her own words: without a draft the form is a form.
    phone.open("/messages").await;
    phone.until("the island", "return document.documentElement.dataset.awake === ''").await;
    phone.driver.find(By::Css("textarea")).await.expect("a field").send_keys("Hej från mobilen").await.expect("typed");
    phone.driver.find(By::Css("main form button.main")).await.expect("a button").click().await.expect("pressed");
    phone
        .until(
            "the message",
            "return [...document.querySelectorAll('.mine p')].some((p) => p.textContent === 'Hej från mobilen')",
        )
        .await;
    phone.until("nothing uncaught", "return uncaught.length === 0").await;
    // A check-in is sent, and says what it is.
    phone.open(&format!("/c/{}", token.0)).await;
    phone.press("in").await;
    phone.receipt().await;
    phone.until("nothing uncaught", "return uncaught.length === 0").await;
    let log = phone.log_of(&phone.me).await;
    assert_eq!(times(&log, token.1), 1, "{log:?}");
    // Signing out does not stop half way.
    phone.sign_out().await;
    phone.until("nothing uncaught", "return uncaught.length === 0").await;
    phone.quit().await;
}

#[tokio::test]
async fn a_full_phone_shows_pages_and_what_it_kept_before() {
    let phone = Phone::start("sv").await;
    let origin = phone.url("");
    devtools(&phone.driver, "Storage.overrideQuotaForOrigin", json!({ "origin": origin, "quotaSize": 1 })).await;
    let title = "return document.querySelector('main h1')?.textContent ?? ''";
    phone.open("/goals").await;
    let goals = phone.script(title, vec![]).await;
    assert_ne!(goals, json!(""), "a page that cannot be kept is shown");
    // It is tried, and there is no room.
    let kept = "return !!(await (await caches.open('pages')).match('/goals'));";
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(phone.wait_for_script(kept, vec![]).await, json!(false));
    phone.proxy.set_online(false);
    // What was kept before stays; what was not says that there is no network. Neither is blank.
    phone.open("/check-in").await;
    phone.until("the kept page", "return !!document.querySelector('main form[data-queued]')").await;
    phone.open("/goals").await;
    let said = phone.script(title, vec![]).await;
    assert!(said != json!("") && said != goals, "{said}");
    phone.quit().await;
}
