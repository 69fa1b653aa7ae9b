//! The editor in a browser: what makes a text hard is named while it is typed, and steps move without the server.

use crate::world::{PHONE, Town, browser};
use std::time::{Duration, Instant};
use thirtyfour::prelude::*;

const PATIENCE: Duration = Duration::from_secs(30);

const AXE: &str = "const done = arguments[arguments.length - 1];
    axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })
    .then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | '))),
        e => done(['axe failed: ' + e]));";

async fn until(driver: &WebDriver, what: &str, script: &str) {
    let start = Instant::now();
    while driver.execute(script, vec![]).await.unwrap().json() != &serde_json::Value::Bool(true) {
        assert!(start.elapsed() < PATIENCE, "{what} does not come");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn texts(driver: &WebDriver, script: &str) -> Vec<String> {
    serde_json::from_value(driver.execute(script, vec![]).await.unwrap().json().clone()).unwrap()
}

#[tokio::test]
async fn a_long_sentence_is_named_while_it_is_typed_and_steps_move() {
    let town = Town::start();
    let driver = browser(PHONE).await.unwrap();
    let ada = town.in_role("administrator").remove(0);
    driver.goto(&ada.sign_in).await.unwrap();
    driver.goto(&town.url("/instructions-desk?lang=sv")).await.unwrap();
    let first = "return [new URL(document.querySelector('main a.row').href).pathname]";
    let activity = texts(&driver, first).await.remove(0);
    driver.goto(&town.url(&format!("{activity}/text?language=sv&level=very_easy&lang=sv"))).await.unwrap();
    until(&driver, "the island", "return 'awake' in document.documentElement.dataset").await;
    until(&driver, "an easy text", "return document.querySelector('.readability').dataset.passes === 'yes'").await;

    let area = driver.find(By::Css(".editing li:nth-child(2) textarea")).await.unwrap();
    area.send_keys(" Du ska gå till vår fina verkstad med dina skor och din mat och fråga efter Siv.").await.unwrap();
    until(
        &driver,
        "the long sentence",
        "return document.querySelector('.readability').dataset.passes === 'no'
            && /Du ska gå till vår/.test(document.querySelector('.readability').textContent)",
    )
    .await;

    // Moved, added and removed without a way to the server; the numbers follow.
    let count = "return [String(document.querySelectorAll('[data-row]').length)]";
    let before: usize = texts(&driver, count).await[0].parse().unwrap();
    let press = |selector: &'static str| format!("document.querySelector(\"{selector}\").click()");
    driver.execute(press(".editing li:nth-child(2) [value^=up-]"), vec![]).await.unwrap();
    let said = "return [document.querySelector('.editing li:first-child textarea').value,
        document.querySelector('.editing li:first-child legend').textContent.replace(/[^0-9]/g, '')]";
    let said = texts(&driver, said).await;
    assert!(said[0].contains("Du ska gå till vår") && said[1] == "1", "{said:?}");
    driver.execute(press("button[value=add]"), vec![]).await.unwrap();
    assert_eq!(texts(&driver, count).await[0], (before + 1).to_string());
    let picture = "const select = document.querySelector(\".editing li:last-child select[name='picture[]']\");
        select.value = 'boots'; select.dispatchEvent(new Event('input', { bubbles: true }));
        return [document.querySelector('.editing li:last-child use').getAttribute('href').split('#')[1]]";
    assert_eq!(texts(&driver, picture).await, ["boots"]);

    let axe = std::fs::read_to_string(std::env::var("STEG_TEST_AXE").expect("STEG_TEST_AXE")).unwrap();
    driver.execute(axe.as_str(), vec![]).await.unwrap();
    let barriers: Vec<String> = driver.execute_async(AXE, vec![]).await.unwrap().convert().unwrap();
    assert!(barriers.is_empty(), "{}", barriers.join("\n"));
    let wide = "return [String(document.documentElement.scrollWidth <= innerWidth + 1)]";
    assert_eq!(texts(&driver, wide).await, ["true"]);
    let keys = "return [...document.querySelectorAll('.editing li:last-child [id]')].map((e) => e.id)
        .filter((id) => document.querySelectorAll('#' + id).length > 1)";
    assert!(texts(&driver, keys).await.is_empty());

    driver.execute(press("[data-row]:last-child [value^=remove-]"), vec![]).await.unwrap();
    driver.execute(press("button[value=save]"), vec![]).await.unwrap();
    until(&driver, "the saved text", "return new URL(location.href).searchParams.has('saved')").await;
    let first = "return [document.querySelector('.editing li:first-child textarea').value]";
    assert!(texts(&driver, first).await[0].contains("Du ska gå till vår"));
    driver.quit().await.unwrap();
}
