//! What is written on either side, with a time without network in between: it waits, is sent, and is read in the other's
//! language.

use crate::{
    phone::Phone,
    world::{DESK, browser},
};
use chrono::TimeDelta;
use serde_json::json;
use thirtyfour::{components::SelectElement, prelude::*};

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

#[tokio::test]
async fn what_the_counsellor_picks_is_read_in_tigrinya_and_the_answer_in_swedish() {
    const SWEDISH: &str = "Du behöver inte komma.";
    const TIGRINYA: &str = "ክትመጹ ኣየድልየኩምን።";
    let phone = Phone::start("ti").await;
    phone.open("/messages").await;
    kept(&phone).await;
    phone.proxy.set_online(false);

    // At her desk, while the phone has no network.
    let thread = format!("/desk/messages?with={}", phone.me.id);
    let counsellor = phone.town.who_may(phone.town.in_role("counsellor"), &thread).await;
    let desk = browser(DESK).await.expect("a browser");
    desk.goto(&counsellor.sign_in).await.expect("signed in");
    desk.goto(phone.town.url(&thread)).await.expect("the thread");
    let click = async |css: &str| {
        let link = desk.find(By::Css(css)).await.unwrap_or_else(|error| panic!("{css}: {error}"));
        link.click().await.unwrap_or_else(|error| panic!("{css}: {error}"));
    };
    click("a[href^='/desk/messages/phrase']").await;
    let open = "document.querySelector(\"a[href$='phrase=cancelled-day']\").closest('details').open = true";
    desk.execute(open, vec![]).await.expect("the group opens");
    click("a[href$='phrase=cancelled-day']").await;
    let activity = desk.find(By::Id("phrase-activity")).await.expect("the activities");
    SelectElement::new(&activity).await.expect("a choice").select_by_index(1).await.expect("chosen");
    let day = (Phone::now() + TimeDelta::days(7)).format("%Y-%m-%d");
    desk.execute(format!("document.querySelector('[name=day]').value = '{day}'"), vec![]).await.expect("a day");
    click("button[value=look]").await;
    let shown = desk.source().await.expect("a page");
    assert!(shown.contains(SWEDISH) && shown.contains(TIGRINYA), "{shown}");
    click("button[value=send]").await;
    let shown = desk.source().await.expect("a page");
    assert!(shown.contains(SWEDISH), "{shown}");

    // Her phone shows what it kept, and then the message: also when the network is gone again.
    phone.open("/messages").await;
    let hers = format!(
        "const items = [...document.querySelectorAll('ol.thread li')];
        return items.some((li) => li.querySelector('p[lang=ti]')?.textContent.includes('{TIGRINYA}')
            && li.querySelector('details [lang=sv]')?.textContent.includes('{SWEDISH}'))"
    );
    assert_eq!(phone.script(&hers, vec![]).await, json!(false));
    phone.back_online().await;
    phone.open("/messages").await;
    phone.until("the message", &hers).await;
    phone
        .wait_for_script(
            &format!(
                "for (;;) {{
            const copy = await (await caches.open('pages')).match('/messages');
            if ((await copy?.text())?.includes('{TIGRINYA}')) return true;
            await new Promise((done) => setTimeout(done, 50));
        }}"
            ),
            vec![],
        )
        .await;
    phone.proxy.set_online(false);
    phone.open("/messages").await;
    phone.until("the kept message", &hers).await;
    let tap = "const form = document.querySelector('form[data-queued=quick]');
        form.requestSubmit(form.querySelector('button[value=not-understood]'));";
    phone.until("the island", "return document.documentElement.dataset.awake === ''").await;
    phone.script(tap, vec![]).await;
    waits(&phone, 1).await;
    phone.back_online().await;
    phone.until("sent", "return document.querySelectorAll('#outbox li[data-state=sent]').length === 1").await;

    desk.goto(phone.town.url(&thread)).await.expect("the thread");
    let answered = desk.source().await.expect("a page");
    assert!(answered.contains("Jag förstår inte.") && answered.contains("ኣይተረድኣንን።"), "{answered}");
    desk.quit().await.expect("closed");
    phone.quit().await;
}
