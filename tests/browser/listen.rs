//! Reading aloud, by a voice that the test plays and by recordings; and a step recorded in the browser.

use crate::{
    phone::Phone,
    world::{DESK, PHONE, Town, before_scripts, browser, browser_with},
};
use app::{
    clips::{Place, SoundId},
    ids::{ActivityId, PersonId},
};
use server::{
    clips::sound::check,
    store::{Db, clips::NewClip},
};
use std::time::{Duration, Instant};
use thirtyfour::{extensions::query::ElementQueryable as _, prelude::*};

const PATIENCE: Duration = Duration::from_secs(20);

/// A device whose voices the address names: `?voices=ar-EG,sv_SE`, with `late` they come when the test says so, with
/// `dumb` they never begin, with `broken` they fail, `far` ones are of the network. What is said is kept in `said`.
const DEVICE: &str = r"
    const asked = new URLSearchParams(location.search);
    const voices = (asked.get('voices') ?? '').split(',').filter(Boolean)
        .map((lang) => ({ lang, name: lang, localService: !asked.has('far'), default: false }));
    window.said = [];
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    const marked = () => [...(CSS.highlights.get('spoken') ?? [])].map(String).join();
    const synth = Object.assign(new EventTarget(), {
        speaking: false, pending: false, there: asked.has('late') ? [] : voices,
        getVoices: () => [...synth.there],
        arrive() { synth.there = voices; synth.dispatchEvent(new Event('voiceschanged')); },
        resume() {},
        cancel() {
            const { now } = synth;
            synth.speaking = false;
            synth.now = undefined;
            if (now) setTimeout(() => now.onerror?.({ error: 'canceled' }));
        },
        speak(one) {
            said.push({ text: one.text, lang: one.lang, rate: one.rate, marked: marked() });
            synth.now = one;
            if (asked.has('dumb')) return;
            synth.speaking = true;
            const then = (next) => setTimeout(() => synth.now === one && next(), asked.has('long') ? 300 : 5);
            if (asked.has('broken')) return then(() => one.onerror({ error: 'synthesis-failed' }));
            then(() => (one.onstart({}), then(() => (synth.speaking = false, synth.now = undefined, one.onend({})))));
        },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synth });";

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

async fn ask<T: serde::de::DeserializeOwned>(driver: &WebDriver, script: &str) -> T {
    let answer = driver.execute(script, vec![]).await.unwrap_or_else(|error| panic!("{script}: {error}"));
    serde_json::from_value(answer.json().clone()).expect("what was asked for")
}

/// The button that does this, of the text that is open or of the Swedish one.
async fn press(driver: &WebDriver, text: &str, does: &str) {
    let css = format!("{text} [data-do='{does}']");
    let button = driver.query(By::Css(css.as_str())).first().await.unwrap_or_else(|error| panic!("{css}: {error}"));
    button.wait_until().displayed().await.unwrap_or_else(|error| panic!("{css}: {error}"));
    // By the keyboard: whoever cannot point can do the same.
    button.send_keys(Key::Enter).await.unwrap_or_else(|error| panic!("{css}: {error}"));
}

const HERS: &str = ".both > section";
const SWEDISH: &str = ".swedish";

/// Which buttons of this text can be seen.
async fn buttons(driver: &WebDriver, text: &str) -> Vec<String> {
    let script = format!(
        "return [...document.querySelectorAll(\"{text} [data-do]\")]
            .filter((button) => !button.closest('[hidden]')).map((button) => button.dataset.do)"
    );
    ask(driver, &script).await
}

#[derive(Debug, serde::Deserialize)]
struct Said {
    text: String,
    lang: String,
    rate: f64,
    /// What was marked when it was said.
    marked: String,
}

/// A phone with such voices, signed in, and the address of an instruction.
async fn phone(town: &Town) -> (WebDriver, String) {
    let driver = browser(PHONE).await.expect("a browser");
    before_scripts(&driver, DEVICE).await;
    driver.goto(&town.participant("ar").sign_in).await.expect("signed in");
    let link = driver.find(By::Css(".now a[href^='/instructions/']")).await.expect("an instruction");
    let path = link.attr("href").await.expect("a link").expect("an address");
    (driver, town.url(&path))
}

/// Opens the page, and waits until its script has looked for voices.
async fn open(driver: &WebDriver, address: &str) {
    driver.goto(address).await.expect("a page");
    until(driver, "the script", "return document.querySelectorAll('.both [data-do=play]').length === 2").await;
}

#[tokio::test]
async fn sentence_by_sentence_in_order_with_the_sentence_marked_and_slowly_if_wanted() {
    let town = Town::start();
    let (driver, address) = phone(&town).await;
    open(&driver, &format!("{address}?lang=ar&voices=sv-SE,ar_EG")).await;
    assert_eq!(buttons(&driver, HERS).await, ["play", "slow"]);
    press(&driver, HERS, "play").await;
    until(&driver, "the end", "return said.length > 3 && !document.querySelector('[data-do=stop]:not([hidden])')")
        .await;
    let said: Vec<Said> = ask(&driver, "return said").await;
    let steps: Vec<String> =
        ask(&driver, &format!("return [...document.querySelectorAll('{HERS} [data-step]')].map((s) => s.innerText)"))
            .await;
    // Every word of every step, in order, and nothing else.
    let plain = |text: String| text.split_whitespace().collect::<String>();
    assert_eq!(plain(said.iter().map(|one| one.text.as_str()).collect()), plain(steps.concat()));
    assert!(said.len() > steps.len(), "{} sentences of {} steps", said.len(), steps.len());
    for one in &said {
        assert!(one.lang == "ar_EG" && (one.rate - 1.0).abs() < 0.01 && one.marked == one.text, "{one:?}");
    }
    assert_eq!(buttons(&driver, HERS).await, ["play", "slow"]);
    let marked: u32 = ask(&driver, "return CSS.highlights.has('spoken') ? 1 : 0").await;
    assert_eq!(marked, 0);
    // Slowly: kept on this phone.
    press(&driver, HERS, "slow").await;
    open(&driver, &format!("{address}?lang=ar&voices=ar-EG&long")).await;
    press(&driver, HERS, "play").await;
    until(&driver, "a sentence", "return said.length > 0").await;
    let said: Vec<Said> = ask(&driver, "return said").await;
    assert!(said[0].rate < 0.8, "{said:?}");
    let pressed: bool =
        ask(&driver, &format!("return document.querySelector('{HERS} [data-do=slow]').ariaPressed === 'true'")).await;
    assert!(pressed);
    driver.quit().await.expect("closed");
}

#[tokio::test]
async fn it_waits_goes_on_and_skips_as_told_and_ends_when_the_page_is_hidden() {
    let town = Town::start();
    let (driver, address) = phone(&town).await;
    open(&driver, &format!("{address}?lang=ar&voices=ar-EG,sv-SE&long")).await;
    press(&driver, HERS, "play").await;
    until(&driver, "a sentence", "return said.length === 1").await;
    assert_eq!(buttons(&driver, HERS).await, ["pause", "stop", "back", "next", "slow"]);
    press(&driver, HERS, "pause").await;
    tokio::time::sleep(Duration::from_millis(800)).await;
    assert_eq!(buttons(&driver, HERS).await, ["play", "stop", "back", "next", "slow"]);
    press(&driver, HERS, "next").await;
    press(&driver, HERS, "next").await;
    press(&driver, HERS, "back").await;
    let waiting: usize = ask(&driver, "return said.length").await;
    assert!(waiting <= 2, "it spoke while it waited");
    press(&driver, HERS, "play").await;
    until(&driver, "the second sentence", &format!("return said.length === {}", waiting + 1)).await;
    let said: Vec<Said> = ask(&driver, "return said").await;
    let all: Vec<String> =
        ask(&driver, &format!("const text = document.querySelector('{HERS} [data-step]').innerText; return [text]"))
            .await;
    assert!(said[waiting].text != said[0].text, "{said:?} of {all:?}");
    // The Swedish text takes its place.
    driver.find(By::Css("summary")).await.unwrap().send_keys(Key::Enter).await.unwrap();
    press(&driver, SWEDISH, "play").await;
    assert_eq!(buttons(&driver, HERS).await, ["play", "slow"]);
    until(&driver, "Swedish", "return said.at(-1).lang === 'sv-SE'").await;
    // Closed, it is silent; so it is when the page is hidden.
    driver.find(By::Css("summary")).await.unwrap().send_keys(Key::Enter).await.unwrap();
    until(&driver, "silence", "return speechSynthesis.speaking === false").await;
    press(&driver, HERS, "play").await;
    until(&driver, "a sentence again", "return speechSynthesis.speaking").await;
    let hide = "Object.defineProperty(document, 'hidden', { value: true });
        document.dispatchEvent(new Event('visibilitychange')); return speechSynthesis.speaking";
    let speaking: bool = ask(&driver, hide).await;
    assert!(!speaking);
    let uncaught: Vec<String> = ask(&driver, "return uncaught").await;
    assert!(uncaught.is_empty(), "{uncaught:?}");
    driver.quit().await.expect("closed");
}

#[tokio::test]
async fn there_is_a_button_only_where_there_is_a_voice() {
    let town = Town::start();
    let (driver, address) = phone(&town).await;
    for (language, voices, hears) in [
        ("so", "sv-SE,en-US,ar-EG", false),
        ("ti", "am-ET", false),
        ("so", "so-SO", true),
        ("prs", "fa-IR", false),
        ("prs", "fa-AF", true),
        ("prs", "prs-AF", true),
        ("fa", "fa-IR", true),
        ("uk", "uk_UA", true),
        ("fi", "fil-PH", false),
        ("ar", "", false),
        // Of the network, while there is one.
        ("fi", "fi-FI&far", true),
    ] {
        open(&driver, &format!("{address}?lang={language}&voices={voices}")).await;
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert_eq!(!buttons(&driver, HERS).await.is_empty(), hears, "{language} with {voices}");
        let swedish = voices.contains("sv-SE");
        assert_eq!(!buttons(&driver, SWEDISH).await.is_empty(), swedish, "Swedish with {voices}");
    }
    open(&driver, &format!("{address}?lang=fi&voices=fi-FI&far")).await;
    let offline = "Object.defineProperty(navigator, 'onLine', { value: false }); dispatchEvent(new Event('offline'));
        return true";
    let _: bool = ask(&driver, offline).await;
    assert!(buttons(&driver, HERS).await.is_empty());
    // Easy Swedish is read by a Swedish voice; a voice that comes late brings its button.
    driver.goto(&format!("{address}?lang=sv-simple&voices=sv-SE&late")).await.expect("a page");
    until(&driver, "the script", "return !!document.querySelector('.both [data-do=play]')").await;
    assert!(buttons(&driver, HERS).await.is_empty());
    let _: bool = ask(&driver, "speechSynthesis.arrive(); return true").await;
    assert_eq!(buttons(&driver, HERS).await, ["play", "slow"]);
    driver.quit().await.expect("closed");
}

#[tokio::test]
async fn a_voice_that_stays_silent_or_fails_is_said_in_words() {
    let town = Town::start();
    let (driver, address) = phone(&town).await;
    for (how, fault) in [("dumb", "silent"), ("broken", "failed")] {
        open(&driver, &format!("{address}?lang=ar&voices=ar-EG&{how}")).await;
        press(&driver, HERS, "play").await;
        let shown = format!("{HERS} [role=status] [data-fault='{fault}']");
        until(&driver, fault, &format!("return document.querySelector(\"{shown}\").checkVisibility()")).await;
        assert_eq!(buttons(&driver, HERS).await, ["play", "slow"], "{how}");
        let said: usize = ask(&driver, "return said.length").await;
        assert_eq!(said, 1, "{how}");
    }
    driver.quit().await.expect("closed");
}

#[tokio::test]
async fn a_message_is_read_in_its_own_language() {
    let town = Town::start();
    let (driver, _) = phone(&town).await;
    driver.goto(&town.url("/messages?lang=sv&all&voices=ar-EG,sv-SE")).await.expect("a page");
    until(&driver, "a button", "return !!document.querySelector('.thread [data-do=play]:not([hidden])')").await;
    press(&driver, ".thread li:last-child", "play").await;
    until(&driver, "a sentence", "return said.length > 0").await;
    let said: Vec<Said> = ask(&driver, "return said").await;
    let lang: String = ask(&driver, "return document.querySelector('.thread li:last-child p').lang").await;
    assert!(said[0].lang.starts_with(&lang), "{said:?} of a message in {lang}");
    driver.quit().await.expect("closed");
}

/// A clip takes the place of the voice, in every language, and plays where there is no network.
#[tokio::test]
async fn a_recording_plays_without_network() {
    const SOUND: &[u8] = include_bytes!("../fixtures/clips/tone.webm");
    let folder = tempfile::tempdir().expect("a folder");
    let town = Town::start_in(folder.path());
    let (driver, address) = phone(&town).await;
    let activity = ActivityId::parse(address.rsplit('/').next().expect("an id")).expect("an id");
    let db = Db::open(&format!("sqlite:{}", folder.path().join("steg.db").display())).await.expect("the record");
    let pieces = db.instructions_of(&activity).await.expect("texts");
    let arabic = pieces.iter().find(|piece| piece.language == "ar").expect("an Arabic text");
    let ada = PersonId::parse(&town.in_role("administrator")[0].id).expect("an id");
    for step in &arabic.steps[..2] {
        let (language, level) = (arabic.language.clone(), arabic.level);
        let place = Place { activity: activity.clone(), language, level, step: step.key.clone() };
        let id = SoundId::parse(&"a1".repeat(32)).expect("a hash");
        let sound = check(SOUND).expect("a sound");
        let clip = NewClip { place: &place, said: &step.text, id: &id, sound, bytes: SOUND, by: &ada };
        db.put_clip(clip, Phone::now()).await.expect("kept");
    }
    until(&driver, "the service worker", "return !!navigator.serviceWorker.controller").await;
    driver.goto(&address).await.expect("a page");
    let kept = "const done = arguments[0]; caches.open('pages')
        .then(async (pages) => !!(await pages.match(location.pathname)) && !!(await pages.match(document.querySelector('audio').src)))
        .then(done, () => done(false))";
    let start = Instant::now();
    while driver.execute_async(kept, vec![]).await.expect("an answer").json() != &serde_json::Value::Bool(true) {
        assert!(start.elapsed() < PATIENCE, "the clip is not kept");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    drop(town);
    driver.goto(&address).await.expect("the kept page");
    // No voice on this device, and there is a button.
    until(&driver, "a button", "return !!document.querySelector('.both [data-do=play]')").await;
    assert_eq!(buttons(&driver, HERS).await, ["play", "slow"]);
    let listen = "window.heard = []; for (const audio of document.querySelectorAll('audio'))
        audio.addEventListener('ended', () => heard.push(audio.closest('[data-step]') === document.querySelector('[data-spoken]')));
        return true";
    let _: bool = ask(&driver, listen).await;
    press(&driver, HERS, "play").await;
    until(&driver, "the end of both", "return heard.length === 2").await;
    let marked: Vec<bool> = ask(&driver, "return heard").await;
    assert_eq!(marked, [true, true], "a step was not marked while it was heard");
    let parts = "const done = arguments[0]; const { src } = document.querySelector('audio');
        const ask = (range) => fetch(src, { headers: { range } })
            .then(async (answer) => [answer.status, answer.headers.get('content-range'), (await answer.blob()).size].join(' '));
        Promise.all(['bytes=0-1', 'bytes=10-', 'bytes=999999-'].map(ask)).then(done)";
    let parts: Vec<String> =
        serde_json::from_value(driver.execute_async(parts, vec![]).await.expect("an answer").json().clone())
            .expect("texts");
    let length = SOUND.len();
    let rest = format!("206 bytes 10-{}/{length} {}", length - 1, length - 10);
    assert_eq!(parts, [format!("206 bytes 0-1/{length} 2"), rest, format!("416 bytes */{length} 0")]);
    driver.quit().await.expect("closed");
}

#[tokio::test]
async fn a_step_is_recorded_in_the_browser_and_kept() {
    let town = Town::start();
    let microphone = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"].map(str::to_owned);
    let driver = browser_with(DESK, &microphone).await.expect("a browser");
    before_scripts(&driver, "").await;
    driver.goto(&town.in_role("administrator")[0].sign_in).await.expect("signed in");
    driver.goto(&town.url("/clips-desk")).await.expect("a page");
    driver.find(By::Css("main .list a")).await.unwrap().click().await.unwrap();
    let step = "#step-1";
    press(&driver, step, "record").await;
    until(&driver, "two seconds", "return document.querySelector('#step-1 [data-time]').textContent === '0:02'").await;
    press(&driver, step, "end").await;
    until(&driver, "a file", "return document.querySelector('#step-1 [type=file]').files.length === 1").await;
    press(&driver, step, "hear").await;
    driver.find(By::Css("#step-1 form[data-recorder] button:not([type])")).await.unwrap().click().await.unwrap();
    driver.query(By::Css("#step-1 .notice.good")).first().await.expect("it is kept");
    let uncaught: Vec<String> = ask(&driver, "return uncaught").await;
    assert!(uncaught.is_empty(), "{uncaught:?}");
    let ready = "const done = arguments[0]; const audio = document.querySelector('#step-1 audio');
        audio.onplaying = () => done(true); audio.onerror = () => done(false); audio.muted = true; audio.play()";
    assert_eq!(driver.execute_async(ready, vec![]).await.expect("an answer").json(), &serde_json::Value::Bool(true));
    driver.quit().await.expect("closed");
}
