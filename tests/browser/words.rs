//! Words of the trade with the keyboard, on the narrowest phone, in Tigrinya: from a text to a word, her list, a round.

use crate::{
    pages::{AXE, NARROW, TOO_WIDE},
    world::{Town, browser, variable},
};
use std::time::{Duration, Instant};
use thirtyfour::prelude::*;

/// Longest wait for another page.
const PATIENCE: Duration = Duration::from_secs(10);

async fn texts(driver: &WebDriver, script: &str) -> Vec<String> {
    let answer = driver.execute(script, vec![]).await.unwrap_or_else(|error| panic!("{script}: {error}"));
    answer.convert::<Vec<String>>().expect("texts")
}

/// Nothing in the way, and nothing that sticks out.
async fn is_open_to_all(driver: &WebDriver, axe: &str, at: &str) {
    assert_eq!(texts(driver, TOO_WIDE).await, Vec::<String>::new(), "{at} sticks out");
    driver.execute(axe, vec![]).await.expect("axe loads");
    let barriers = driver.execute_async(AXE, vec![]).await.expect("axe runs").convert::<Vec<String>>().expect("texts");
    assert_eq!(barriers, Vec::<String>::new(), "{at}");
}

/// Goes on with the tabulator until what is in focus is this, and presses Enter: another page comes.
async fn press(driver: &WebDriver, css: &str) {
    let here = format!("return [String(document.activeElement?.matches({css:?}) ?? false)]");
    driver.execute("window.before = true", vec![]).await.expect("marked");
    for _ in 0..80 {
        driver.active_element().await.expect("a focus").send_keys(Key::Tab).await.expect("pressed");
        if texts(driver, &here).await == ["true"] {
            driver.active_element().await.expect("a focus").send_keys(Key::Enter).await.expect("pressed");
            let start = Instant::now();
            // While a page gives way to another there is nothing to ask.
            while driver
                .execute("return !window.before && document.readyState === 'complete'", vec![])
                .await
                .ok()
                .and_then(|answer| answer.convert::<bool>().ok())
                != Some(true)
            {
                assert!(start.elapsed() < PATIENCE, "{css}: no other page comes");
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            return;
        }
    }
    panic!("{css} is not reached: {}", driver.source().await.unwrap_or_default());
}

#[tokio::test]
async fn a_word_is_found_kept_and_practised_with_the_keyboard() {
    let town = Town::start();
    let axe = std::fs::read_to_string(variable("STEG_TEST_AXE")).expect("axe.min.js");
    let driver = browser(NARROW).await.expect("a browser");
    let her = town.participant("ti");
    driver.goto(&her.sign_in).await.expect("signed in");

    // A marked word in the Swedish text of one of her activities.
    driver.goto(town.url("/instructions")).await.expect("a page");
    let activities = "return [...document.querySelectorAll('main a.row')].map((a) => a.pathname)";
    let mut marked = false;
    for path in texts(&driver, activities).await {
        driver.goto(town.url(&format!("{path}?level=easy"))).await.expect("a page");
        let words = "return [...document.querySelectorAll('[lang=sv] a.word')].map((a) => a.textContent)";
        marked = !texts(&driver, words).await.is_empty();
        if marked {
            break;
        }
    }
    assert!(marked, "no word is marked in any text of hers");
    is_open_to_all(&driver, &axe, "the text").await;
    let small = "return [...document.querySelectorAll('a.word')].filter((a) => a.getBoundingClientRect().height < 24)
        .map((a) => a.textContent)";
    assert_eq!(texts(&driver, small).await, Vec::<String>::new(), "too small to press");

    // What it is, in both languages.
    press(&driver, "a.word").await;
    let word = driver.current_url().await.expect("an address").path().to_owned();
    assert!(word.starts_with("/words/"), "{word}");
    let said = texts(&driver, "return [...document.querySelectorAll('main .term')].map((p) => p.textContent)").await;
    let ethiopic = |text: &String| text.chars().any(|letter| ('\u{1200}'..='\u{137f}').contains(&letter));
    assert!(said.len() == 2 && !ethiopic(&said[0]) && ethiopic(&said[1]), "{said:?}");
    is_open_to_all(&driver, &axe, "the word").await;

    // Onto her list.
    let on = "return [document.querySelector('#list [name=on]').value]";
    if texts(&driver, on).await == ["no"] {
        press(&driver, "#list button").await;
    }
    press(&driver, "#list button").await;
    assert_eq!(texts(&driver, on).await, ["no"]);
    press(&driver, "main a[href='/words']").await;
    let listed = texts(&driver, "return [...document.querySelectorAll('ul.words a')].map((a) => a.pathname)").await;
    assert!(listed.contains(&word), "{listed:?}");
    is_open_to_all(&driver, &axe, "her list").await;

    // A round: what she presses first may be right or wrong, and is told kindly either way.
    press(&driver, "a[href='/words/practice']").await;
    press(&driver, "main form button.main").await;
    let questions = "return [...document.querySelectorAll('[name=choice]')].map((button) => button.textContent)";
    let mut asked = 0;
    while !texts(&driver, questions).await.is_empty() {
        if asked == 0 {
            is_open_to_all(&driver, &axe, "a question").await;
        }
        assert!((3..=4).contains(&texts(&driver, questions).await.len()));
        press(&driver, "[name=choice]").await;
        let told =
            texts(&driver, "return [...document.querySelectorAll('.notice:not([hidden])')].map((n) => n.className)");
        let told = told.await;
        assert!(told.len() == 1 && !told[0].contains("bad"), "{told:?}");
        is_open_to_all(&driver, &axe, "an answer").await;
        press(&driver, "main a.main").await;
        asked += 1;
        assert!(asked <= 8, "a round without end");
    }
    assert!(asked >= 3, "{asked} questions");
    is_open_to_all(&driver, &axe, "how it went").await;
    driver.quit().await.expect("closed");
}
