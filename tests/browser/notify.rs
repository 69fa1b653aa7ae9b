//! The page that asks a browser whether it may tell of something new.

use crate::world::{PHONE, Person, Town, before_scripts, browser};
use std::time::Duration;
use thirtyfour::{extensions::query::ElementQueryable as _, prelude::*};

/// Longest wait for something that a phone does by itself.
const PATIENCE: Duration = Duration::from_secs(20);

async fn signed_in(driver: &WebDriver, person: &Person, path: &str, town: &Town) {
    driver.goto(&person.sign_in).await.unwrap();
    driver.goto(town.url(path)).await.unwrap();
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
