//! A participant writes where there is no network: it waits on her phone, is sent, and is read.

use crate::phone::Phone;
use serde_json::json;
use thirtyfour::prelude::*;

const WAITING: &str = "#outbox:not([hidden]) li[data-state=saved]";

/// The counsellor of the phone's owner opens the thread; what she sees.
async fn counsellor_opens(phone: &Phone) -> String {
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
    for counsellor in phone.town.in_role("counsellor") {
        let signed_in = client.get(&counsellor.sign_in).send().await.expect("an answer");
        let cookie = signed_in.headers().get("set-cookie").and_then(|value| value.to_str().ok()).expect("a cookie");
        let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        let address = phone.town.url(&format!("/desk/messages?with={}", phone.me.id));
        let answer = client.get(address).header("cookie", cookie).send().await.expect("an answer");
        if answer.status().is_success() {
            return answer.text().await.expect("a page");
        }
    }
    panic!("she has no counsellor");
}

async fn kept(phone: &Phone) {
    let body =
        "const kept = async () => (await caches.has('pages')) && (await caches.open('pages')).match('/messages');
        while (!(await kept())) await new Promise((done) => setTimeout(done, 20));";
    phone.wait_for_script(body, vec![]).await;
}

async fn waits(phone: &Phone, count: usize) {
    let script = format!("return document.querySelectorAll('{WAITING}').length === {count}");
    phone.until(&format!("{count} waiting"), &script).await;
}

#[tokio::test]
async fn what_is_written_without_network_waits_is_sent_and_is_read() {
    const TEXT: &str = "لا أجد الباب";
    let phone = Phone::start("ar").await;
    phone.open("/messages").await;
    kept(&phone).await;
    phone.proxy.set_online(false);
    phone.open("/messages").await;
    phone.until("the island", "return document.documentElement.dataset.awake === ''").await;
    phone.driver.find(By::Css("#message-text")).await.expect("a field").send_keys(TEXT).await.expect("typed");
    phone.script("document.querySelector('form[data-queued=text]').requestSubmit()", vec![]).await;
    waits(&phone, 1).await;
    let said = phone.listed().await.remove(0);
    assert!(said.contains(TEXT) && said.contains("محفوظ على الهاتف"), "{said}");
    let left = phone.script("return [document.querySelector('#message-text').value, ...Object.keys(localStorage).filter((key) => key.startsWith('draft:'))]", vec![]).await;
    assert_eq!(left, json!([""]));
    let tap = "const form = document.querySelector('form[data-queued=quick]');
        form.requestSubmit(form.querySelector('button[value=ill]'));";
    phone.script(tap, vec![]).await;
    waits(&phone, 2).await;
    // It is there when the page is opened again, and every other page says so.
    phone.open("/").await;
    let counted = "const line = document.querySelector('[data-unsent=messages]');
        return !line.hidden && line.querySelector('[data-saved] b').textContent === '2'";
    phone.until("the count", counted).await;
    phone.open("/messages").await;
    waits(&phone, 2).await;
    phone.back_online().await;
    phone.until("sent", "return document.querySelectorAll('#outbox li[data-state=sent]').length === 2").await;
    assert_eq!(phone.unsent().await, 0);
    // In the thread, once: on her page, and in the copy that her phone keeps.
    let once = format!(
        "return document.querySelectorAll('#outbox li').length === 0
            && [...document.querySelectorAll('ol.thread p')].filter((p) => p.textContent === '{TEXT}').length === 1"
    );
    phone.open("/messages").await;
    phone.until("the thread", &once).await;
    kept(&phone).await;
    phone.proxy.set_online(false);
    phone.open("/messages").await;
    phone.until("the kept thread", &once).await;
    let thread = counsellor_opens(&phone).await;
    assert!(thread.contains(TEXT) && thread.contains("Jag är sjuk i dag."), "{thread}");
    phone.back_online().await;
    phone.open("/messages").await;
    let read = format!(
        "return [...document.querySelectorAll('ol.thread li.mine')].some((li) =>
            li.textContent.includes('{TEXT}') && li.querySelector('small').textContent.includes('قُرئت'))"
    );
    phone.until("read", &read).await;
    phone.quit().await;
}

#[tokio::test]
async fn what_was_sent_from_another_page_stands_in_the_kept_thread() {
    let phone = Phone::start("sv").await;
    phone.open("/messages").await;
    kept(&phone).await;
    phone.proxy.set_online(false);
    phone.open("/messages").await;
    phone.script("const form = document.querySelector('form[data-queued=quick]'); form.requestSubmit(form.querySelector('button[value=late]'));", vec![]).await;
    waits(&phone, 1).await;
    phone.open("/").await;
    phone.until("the count", "return !document.querySelector('[data-unsent=messages]').hidden").await;
    phone.back_online().await;
    phone.until("nothing unsent", "return document.querySelector('[data-unsent=messages]').hidden").await;
    let body = "for (;;) {
            const copy = await (await caches.open('pages')).match('/messages');
            if (copy && (await copy.text()).includes('Jag kommer sent.</p>')) return true;
            await new Promise((done) => setTimeout(done, 50));
        }";
    phone.wait_for_script(body, vec![]).await;
    phone.quit().await;
}
