//! A participant's morning, from today's activity to her counsellor's message; with and without scripts.

use crate::world::{DESK, PHONE, PHONE_WITHOUT_SCRIPTS, Person, Town, Window, browser};
use std::time::Duration;
use thirtyfour::{extensions::query::ElementQueryable as _, prelude::*};

/// Signs somebody in on a browser of her own.
async fn open(window: Window, person: &Person) -> WebDriver {
    let driver = browser(window).await.expect("a browser");
    driver.goto(&person.sign_in).await.expect("signed in");
    driver
}

async fn text(driver: &WebDriver, css: &'static str) -> String {
    let found = driver.query(By::Css(css)).first().await.unwrap_or_else(|error| panic!("{css}: {error}"));
    found.text().await.expect("text").replace(['\u{2068}', '\u{2069}'], "")
}

async fn follow(driver: &WebDriver, css: &'static str) {
    let link = driver.query(By::Css(css)).first().await.unwrap_or_else(|error| panic!("{css}: {error}"));
    // By the keyboard: whoever cannot point can do the same.
    link.send_keys(Key::Enter).await.unwrap_or_else(|error| panic!("{css}: {error}"));
}

/// The six figures on the screen, while there are some seconds left to type them.
async fn figures(driver: &WebDriver) -> String {
    let digits: String = text(driver, ".digits").await.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(digits.len(), 6, "the screen shows {digits:?}");
    digits
}

async fn morning(language: &str, lang: &str, phone: Window) {
    let town = Town::start();
    let participant = town.participant(language);
    let site = participant.occasion_now.as_ref().expect("expected now").site.clone();
    let screen = town.world.sites.iter().find(|place| place.id == site).expect("a site").screen.clone();
    let supervisor = town.who_may(town.in_role("supervisor"), &screen).await;
    let record = format!("/desk/people/{}", participant.id);
    let counsellor = town.who_may(town.in_role("counsellor"), &record).await;

    // Today, in her language: where to be, and what to bring.
    let her = open(phone, &participant).await;
    assert_eq!(her.find(By::Tag("html")).await.unwrap().attr("lang").await.unwrap().as_deref(), Some(lang));
    let card = text(&her, ".now").await;
    assert!(card.contains('–'), "no times on the card: {card}");
    assert!(her.find_all(By::Css(".now .facts li")).await.unwrap().len() >= 2, "no place, nothing to bring: {card}");

    // What to do there.
    follow(&her, ".now a[href^='/instructions/']").await;
    assert!(her.query(By::Css(".pictured > li")).all_from_selector().await.unwrap().len() >= 3);

    // The screen on the wall shows a code and nobody's name.
    let wall = open(if phone.scripts { DESK } else { Window { scripts: false, ..DESK } }, &supervisor).await;
    wall.goto(town.url(&screen)).await.unwrap();
    assert!(!wall.source().await.unwrap().contains(&participant.name), "a name on the screen");
    if phone.scripts {
        let awake = wall.query(By::Css("html[data-awake]"));
        awake.wait(Duration::from_secs(10), Duration::from_millis(100)).first().await.expect("the island wakes up");
    }

    // She types it.
    her.goto(town.url("/check-in")).await.unwrap();
    let code = figures(&wall).await;
    her.find(By::Css("input.code")).await.unwrap().send_keys(code).await.unwrap();
    follow(&her, "form button.main").await;
    let receipt = her.query(By::Css(".receipt")).wait(Duration::from_secs(10), Duration::from_millis(50));
    assert!(receipt.first().await.is_ok(), "no receipt: {}", her.source().await.unwrap());
    assert!(her.current_url().await.unwrap().path().starts_with("/check-in/receipt/"));

    // It stands in her attendance, and Today knows it.
    her.goto(town.url("/attendance")).await.unwrap();
    assert!(!her.find_all(By::Css(".voices li:first-child:not(.none)")).await.unwrap().is_empty());
    her.goto(town.url("/")).await.unwrap();
    assert!(her.query(By::Css(".now .strip.good")).first().await.is_ok(), "Today does not know that she is here");

    // The supervisor sees her on the roll and marks her present.
    wall.goto(town.url(&screen.replace("/screen", "/roll"))).await.unwrap();
    let roll = text(&wall, "main").await;
    assert!(roll.contains(&participant.name), "not on the roll: {roll}");
    follow(&wall, "button[name='whole']").await;
    // With scripts each row says it for itself, without leaving the page.
    let saved = if phone.scripts { "[data-roll] [data-is='recorded']" } else { ".notice.good" };
    wall.query(By::Css(saved)).first().await.expect("the roll is saved");

    // The counsellor sees the record and writes to her.
    let desk = open(Window { scripts: phone.scripts, ..DESK }, &counsellor).await;
    desk.goto(town.url(&record)).await.unwrap();
    assert!(text(&desk, "main").await.contains(&participant.name));
    desk.goto(town.url(&format!("/desk/messages?with={}", participant.id))).await.unwrap();
    let area = desk.query(By::Css("textarea")).first().await.unwrap();
    area.send_keys("Bra att du kom idag! <3 & tack").await.unwrap();
    follow(&desk, "main form button.main").await;
    desk.query(By::Css(".notice.good")).first().await.expect("sent");

    // She reads it and answers.
    her.goto(town.url("/")).await.unwrap();
    her.query(By::Css("nav .dot")).first().await.expect("a new message is counted");
    follow(&her, "nav a[href='/messages']").await;
    assert!(text(&her, "ol.thread").await.contains("Bra att du kom idag! <3 & tack"));
    her.find(By::Css("textarea")).await.unwrap().send_keys("Tack شكرا").await.unwrap();
    follow(&her, "main form button.main").await;
    let sent = if phone.scripts { "#outbox li[data-state=sent]" } else { ".notice.good" };
    her.query(By::Css(sent)).first().await.expect("sent");
    desk.refresh().await.unwrap();
    assert!(text(&desk, "ol.thread").await.contains("Tack شكرا"));

    for driver in [her, wall, desk] {
        driver.quit().await.expect("closed");
    }
}

#[tokio::test]
async fn a_morning_in_swedish() {
    morning("sv", "sv", PHONE).await;
}

#[tokio::test]
async fn a_morning_in_arabic() {
    morning("ar", "ar", PHONE).await;
}

#[tokio::test]
async fn a_morning_in_swedish_without_scripts() {
    morning("sv", "sv", PHONE_WITHOUT_SCRIPTS).await;
}

#[tokio::test]
async fn a_morning_in_arabic_without_scripts() {
    morning("ar", "ar", PHONE_WITHOUT_SCRIPTS).await;
}

/// What she typed survives a reload on her phone, and is gone once it is sent.
#[tokio::test]
async fn a_draft_is_kept_on_the_phone_until_it_is_sent() {
    let town = Town::start();
    let her = open(PHONE, &town.participant("sv")).await;
    let awake = || async {
        her.goto(town.url("/messages")).await.unwrap();
        let woken = her.query(By::Css("html[data-awake]"));
        woken.wait(Duration::from_secs(10), Duration::from_millis(100)).first().await.expect("the island wakes up");
        her.find(By::Css("textarea")).await.unwrap()
    };
    awake().await.send_keys("Jag kommer lite").await.unwrap();
    let area = awake().await;
    assert_eq!(area.prop("value").await.unwrap().as_deref(), Some("Jag kommer lite"));
    area.send_keys(" senare").await.unwrap();
    follow(&her, "form[data-queued=text] button.main").await;
    her.query(By::Css("#outbox li[data-state=sent]")).first().await.expect("sent");
    assert_eq!(awake().await.prop("value").await.unwrap().as_deref(), Some(""));
    her.quit().await.expect("closed");
}

/// Waits until the service worker has a copy of the schedule.
async fn kept(driver: &WebDriver) {
    let script = "const done = arguments[0]; const look = async () => {
            for (const name of await caches.keys()) {
                if (await (await caches.open(name)).match('/schedule')) return done(true);
            }
            setTimeout(look, 50);
        }; look();";
    driver.execute_async(script, vec![]).await.expect("the schedule is kept");
}

/// A phone that has opened the schedule, with its service worker at work.
async fn phone_with_a_kept_schedule(town: &Town) -> WebDriver {
    let her = open(PHONE, &town.participant("sv")).await;
    let controlled = "const done = arguments[0]; navigator.serviceWorker.ready.then(() => {
        if (navigator.serviceWorker.controller) done(true);
        else navigator.serviceWorker.addEventListener('controllerchange', () => done(true)); });";
    her.execute_async(controlled, vec![]).await.expect("the service worker takes over");
    her.goto(town.url("/schedule")).await.unwrap();
    kept(&her).await;
    her
}

#[tokio::test]
async fn pages_last_seen_open_without_network_and_say_how_old_they_are() {
    let town = Town::start();
    let her = phone_with_a_kept_schedule(&town).await;
    let (schedule, goals) = (town.url("/schedule"), town.url("/goals"));
    drop(town); // The server is gone: to the phone, no network.
    her.goto(&schedule).await.unwrap();
    assert!(
        her.query(By::Css(".list")).first().await.is_ok(),
        "not the kept schedule: {}",
        her.source().await.unwrap()
    );
    her.goto(&goals).await.unwrap();
    assert_eq!(text(&her, "h1").await, "Ingen kontakt");
    her.quit().await.expect("closed");
}
