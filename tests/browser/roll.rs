//! A supervisor's phone where there is no network: the roll opens, taps are kept, and each arrives exactly once.

use crate::world::{PHONE, Town, browser};
use app::{attendance::Kind, ids::OccasionId};
use server::store::Db;
use std::time::{Duration, Instant};
use thirtyfour::prelude::*;

const PATIENCE: Duration = Duration::from_secs(30);

async fn until(driver: &WebDriver, what: &str, script: &str) {
    let start = Instant::now();
    loop {
        let said = driver.execute(script, vec![]).await.ok().map(|answer| answer.json().clone());
        if said == Some(serde_json::Value::Bool(true)) {
            return;
        }
        let page = if start.elapsed() > PATIENCE { Some(driver.source().await.unwrap_or_default()) } else { None };
        assert!(page.is_none(), "{what} does not come: {said:?}: {}", page.unwrap_or_default());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn texts(driver: &WebDriver, script: &str) -> Vec<String> {
    serde_json::from_value(driver.execute(script, vec![]).await.unwrap().json().clone()).unwrap()
}

#[tokio::test]
async fn a_roll_is_marked_without_a_server_and_everything_arrives_once() {
    let folder = tempfile::tempdir().unwrap();
    let town = Town::start_in(folder.path());
    let port = town.port();
    let site = town.participant("sv").occasion_now.unwrap().site;
    let path = format!("/site/{site}/roll");
    let siv = town.who_may(town.in_role("supervisor"), &path).await;
    let address = town.url(&path);
    let driver = browser(PHONE).await.unwrap();
    driver.goto(&siv.sign_in).await.unwrap();
    let at_work = "return !!navigator.serviceWorker.controller";
    until(&driver, "the service worker", at_work).await;
    driver.goto(&address).await.unwrap();
    until(&driver, "the roll's script", "return !!document.querySelector('[data-live]')").await;
    let keeps = "const done = arguments[0]; caches.open('pages').then((pages) => pages.match(location.pathname))
        .then((page) => done(!!page), () => done(false))";
    let start = Instant::now();
    while driver.execute_async(keeps, vec![]).await.unwrap().json() != &serde_json::Value::Bool(true) {
        assert!(start.elapsed() < PATIENCE, "the roll is not kept");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }

    // The server is gone, as if its plug were pulled.
    drop(town);
    let tap = "return [...document.querySelectorAll('[data-roll] [data-person]')].slice(0, 3).map((row, at) => {
        const word = ['present', 'late', 'not_there'][at];
        row.querySelector(`input[value=${word}]`).click();
        return row.dataset.person;
    })";
    let marked = texts(&driver, tap).await;
    assert_eq!(marked.len(), 3);
    let three = "return document.querySelector('[data-count]').textContent === '3'";
    until(&driver, "three unsent marks", three).await;
    driver.refresh().await.unwrap();
    until(&driver, "the roll without a server", "return !!document.querySelector('[data-live]')").await;
    until(&driver, "three unsent marks again", three).await;
    let states = "return [...document.querySelectorAll('[data-roll] [data-person]')].slice(0, 3).map((row) =>
        `${row.querySelector('input:checked')?.value} ${row.querySelector('[data-queued]').dataset.is}`)";
    assert_eq!(texts(&driver, states).await, ["present saved", "late saved", "not_there saved"]);

    let town = Town::start_at(folder.path(), port);
    driver.execute("dispatchEvent(new Event('online'))", vec![]).await.unwrap();
    until(&driver, "an empty queue", "return document.querySelector('[data-unsent]').hidden").await;
    assert_eq!(texts(&driver, states).await, ["present recorded", "late recorded", "not_there recorded"]);
    let occasion = "return [document.getElementById('roll-queue').dataset.occasion]";
    let occasion = OccasionId::parse(&texts(&driver, occasion).await[0]).unwrap();
    let db = Db::open(&format!("sqlite:{}", folder.path().join("steg.db").display())).await.unwrap();
    let log = db.events_of_occasion(&occasion).await.unwrap();
    for person in &marked {
        let of = |event: &&app::attendance::Event| {
            event.kind == Kind::Mark && event.participant.as_str() == person && event.author.as_str() == siv.id
        };
        assert_eq!(log.iter().filter(of).count(), 1, "{person}");
    }
    // What the server shows is the same, and nothing of it stays with the next person on this phone.
    driver.refresh().await.unwrap();
    until(&driver, "the roll again", "return !!document.querySelector('[data-live]')").await;
    driver.goto(&town.participant("sv").sign_in).await.unwrap();
    let gone = "const done = arguments[0]; caches.open('pages').then((pages) => pages.keys())
        .then((all) => done(all.some(({ url }) => url.includes('/roll'))))";
    let start = Instant::now();
    while driver.execute_async(gone, vec![]).await.unwrap().json() == &serde_json::Value::Bool(true) {
        assert!(start.elapsed() < PATIENCE, "the roll stays with another person");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    driver.quit().await.unwrap();
}
