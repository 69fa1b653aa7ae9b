//! The scanner with a camera that shows a film, without a camera, with a picture; and the code on her own phone.

use crate::world::{PHONE, Person, Town, before_scripts, browser_with};
use fast_qr::{ECL, QRBuilder};
use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};
use thirtyfour::{extensions::query::ElementQueryable as _, prelude::*};

const WIDTH: usize = 640;
const HEIGHT: usize = 480;
/// Of the form of a site's code; nobody made it.
const TOKEN: &str = "AQAAAAEHImWUQO9qNL6KIh7flNNTlje0FQ";

/// A grey picture with the code of this text in its middle: one byte a pixel, row by row.
fn picture(text: Option<&str>) -> Vec<u8> {
    const SCALE: usize = 7;
    let mut luma = vec![120; WIDTH * HEIGHT];
    let Some(text) = text else { return luma };
    let code = QRBuilder::new(text).ecl(ECL::M).build().expect("a code");
    let side = (code.size + 8) * SCALE;
    let (left, top) = ((WIDTH - side) / 2, (HEIGHT - side) / 2);
    for y in 0..side {
        for x in 0..side {
            let (row, column) = ((y / SCALE).wrapping_sub(4), (x / SCALE).wrapping_sub(4));
            let dark = row < code.size && column < code.size && code[row][column].value();
            luma[(top + y) * WIDTH + left + x] = if dark { 30 } else { 220 };
        }
    }
    luma
}

/// A film of one picture, as Chromium's camera without a camera takes it (YUV4MPEG2).
fn film(folder: &Path, text: &str) -> PathBuf {
    let mut frames = format!("YUV4MPEG2 W{WIDTH} H{HEIGHT} F30:1 Ip A1:1 C420jpeg\n").into_bytes();
    for _ in 0..2 {
        frames.extend(b"FRAME\n");
        frames.extend(picture(Some(text)));
        frames.resize(frames.len() + WIDTH * HEIGHT / 2, 128);
    }
    let file = folder.join("film.y4m");
    fs::write(&file, frames).expect("written");
    file
}

/// A photo (BMP, 24 bits, from the top).
fn photo(folder: &Path, name: &str, text: Option<&str>) -> PathBuf {
    let word = |number: usize| u32::try_from(number).expect("small").to_le_bytes();
    let mut photo = b"BM".to_vec();
    photo.extend(word(54 + 3 * WIDTH * HEIGHT));
    photo.extend([word(0), word(54), word(40), word(WIDTH)].concat());
    photo.extend((-i32::try_from(HEIGHT).expect("small")).to_le_bytes());
    photo.extend([1, 0, 24, 0]);
    photo.extend([0; 24]);
    photo.extend(picture(text).into_iter().flat_map(|grey| [grey; 3]));
    let file = folder.join(name);
    fs::write(&file, photo).expect("written");
    file
}

/// A browser whose camera shows this film, or a pattern; whoever asks may use it.
fn camera(film: Option<&Path>) -> Vec<String> {
    let mut arguments =
        vec!["--use-fake-ui-for-media-stream".to_owned(), "--use-fake-device-for-media-stream".to_owned()];
    arguments.extend(film.map(|film| format!("--use-file-for-fake-video-capture={}", film.display())));
    arguments
}

/// A participant's check-in page.
async fn check_in(town: &Town, arguments: &[String]) -> WebDriver {
    let driver = browser_with(PHONE, arguments).await.expect("a browser");
    driver.goto(&town.participant("sv").sign_in).await.expect("signed in");
    driver.goto(town.url("/check-in")).await.expect("the page");
    driver
}

async fn find(driver: &WebDriver, css: &'static str) -> WebElement {
    let query = driver.query(By::Css(css)).wait(Duration::from_secs(15), Duration::from_millis(50));
    query.first().await.unwrap_or_else(|error| panic!("{css}: {error}"))
}

async fn tap(driver: &WebDriver, css: &'static str) {
    find(driver, css).await.click().await.unwrap_or_else(|error| panic!("{css}: {error}"));
}

/// Presses what may lie behind the bar at the bottom of a low window, once it is there.
async fn touch(driver: &WebDriver, css: &'static str) {
    find(driver, css).await;
    run::<()>(driver, &format!("document.querySelector('{css}').click()")).await;
}

async fn run<T: serde::de::DeserializeOwned>(driver: &WebDriver, script: &str) -> T {
    driver.execute(script, vec![]).await.expect("it runs").convert().expect("its value")
}

/// Waits until this expression is true.
async fn until(driver: &WebDriver, expression: &str) {
    for _ in 0..300 {
        if run::<bool>(driver, &format!("return !!({expression})")).await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let said: Option<String> = run(driver, "return document.querySelector('[data-said]')?.textContent").await;
    panic!("never: {expression}; the scanner says {said:?}");
}

/// Takes what is scanned, so that the page stays.
const TAKE: &str = "window.scanned = []; document.querySelector('[data-scanner]').addEventListener('steg:scanned',
    (event) => { event.preventDefault(); event.stopPropagation(); window.scanned.push(event.detail); })";

/// What the scanner says for this occasion, in the page's language.
fn says(occasion: &str) -> String {
    format!(
        "(({{ scanner: s, said }}) => s && said.textContent === s.dataset.{occasion})(
        {{ scanner: document.querySelector('[data-scanner]'), said: document.querySelector('[data-said]') }})"
    )
}

/// The address in the code that the screen shows where this participant is expected.
async fn shown(town: &Town, participant: &Person) -> String {
    let site = &participant.occasion_now.as_ref().expect("expected now").site;
    let screen = &town.world.sites.iter().find(|place| place.id == *site).expect("a site").screen;
    let supervisor = town.who_may(town.in_role("supervisor"), screen).await;
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
    let signed_in = client.get(&supervisor.sign_in).send().await.expect("an answer");
    let cookie =
        signed_in.headers()["set-cookie"].to_str().expect("text").split(';').next().expect("a pair").to_owned();
    let code = client.get(town.url(&format!("/api/v1/sites/{site}/code"))).header("cookie", cookie);
    let code: serde_json::Value = code.send().await.expect("an answer").json().await.expect("JSON");
    code["url"].as_str().expect("an address").to_owned()
}

#[tokio::test]
async fn she_scans_the_screen_and_is_checked_in() {
    let (town, folder) = (Town::start(), tempfile::tempdir().expect("a folder"));
    let url = shown(&town, &town.participant("sv")).await;
    let driver = check_in(&town, &camera(Some(&film(folder.path(), &url)))).await;
    let native: bool = run(&driver, "return 'BarcodeDetector' in window").await;
    assert!(!native, "this browser has a reader of its own: ours is not tested");
    tap(&driver, "[data-open]").await;
    until(&driver, "location.pathname.startsWith('/c/')").await;
    let path = driver.current_url().await.expect("an address").path().to_owned();
    assert!(url.ends_with(&path), "{path} is not of {url}");
    tap(&driver, "main form button.main").await;
    let receipt = find(&driver, ".receipt").await.text().await.expect("its text");
    assert!(receipt.contains("Du är incheckad"), "{receipt}");
    driver.quit().await.expect("closed");
}

#[tokio::test]
async fn the_scanner_tells_the_page_and_puts_the_camera_away() {
    let (town, folder) = (Town::start(), tempfile::tempdir().expect("a folder"));
    // The host does not matter, for it may be another behind a proxy; nobody is led there.
    let text = format!("https://elsewhere.example/c/{TOKEN}");
    let driver = check_in(&town, &camera(Some(&film(folder.path(), &text)))).await;
    run::<()>(&driver, TAKE).await;
    run::<()>(
        &driver,
        "const get = MediaDevices.prototype.getUserMedia;
        MediaDevices.prototype.getUserMedia = async function (wish) { return (window.stream = await get.call(this, wish)) }",
    )
    .await;
    tap(&driver, "[data-open]").await;
    until(&driver, "scanned.length").await;
    assert_eq!(run::<String>(&driver, "return scanned[0].text + ' ' + scanned[0].kind").await, format!("{text} c"));
    assert_eq!(run::<String>(&driver, "return scanned[0].token").await, TOKEN);
    assert!(run::<bool>(&driver, "return stream.getTracks().every((track) => track.readyState === 'ended')").await);
    assert!(run::<bool>(&driver, "return document.activeElement.matches('[data-open]')").await, "the focus is back");
    // One after the other: the same code counts once while it is held there, and the camera stays.
    run::<()>(&driver, "scanned = []; document.querySelector('[data-scanner]').dataset.rapid = ''").await;
    tap(&driver, "[data-open]").await;
    until(&driver, "scanned.length").await;
    tokio::time::sleep(Duration::from_secs(4)).await;
    assert_eq!(run::<usize>(&driver, "return scanned.length").await, 1);
    assert!(run::<bool>(&driver, "return stream.active").await, "it goes on");
    find(&driver, "body").await.send_keys(Key::Escape).await.expect("a key");
    assert!(!run::<bool>(&driver, "return stream.active").await, "Escape closes it");
    driver.quit().await.expect("closed");
}

#[tokio::test]
async fn the_browsers_own_reader_is_taken_where_there_is_one() {
    let town = Town::start();
    let driver = check_in(&town, &camera(None)).await;
    run::<()>(&driver, TAKE).await;
    let stub = format!(
        "window.BarcodeDetector = class {{
            static async getSupportedFormats() {{ return ['ean_13', 'qr_code'] }}
            async detect(picture) {{ return picture.videoWidth ? [{{ rawValue: location.origin + '/c/{TOKEN}' }}] : [] }}
        }}"
    );
    run::<()>(&driver, &stub).await;
    tap(&driver, "[data-open]").await;
    until(&driver, "scanned.length").await;
    assert_eq!(run::<String>(&driver, "return scanned[0].token").await, TOKEN);
    let fetched: bool =
        run(&driver, "return performance.getEntriesByType('resource').some((entry) => /decoder/.test(entry.name))")
            .await;
    assert!(!fetched, "ours was fetched for nothing");
    driver.quit().await.expect("closed");
}

#[tokio::test]
async fn a_code_of_something_else_is_said_kindly_and_the_scanner_goes_on() {
    let (town, folder) = (Town::start(), tempfile::tempdir().expect("a folder"));
    let driver = check_in(&town, &camera(Some(&film(folder.path(), "https://shop.example/menu")))).await;
    run::<()>(&driver, TAKE).await;
    tap(&driver, "[data-open]").await;
    until(&driver, &says("sayForeign")).await;
    let said = find(&driver, "[data-said]").await.text().await.expect("its text");
    assert!(said.contains("Leta efter koden från Steg"), "{said}");
    assert!(run::<bool>(&driver, "return document.querySelector('video').srcObject.active && !scanned.length").await);
    driver.quit().await.expect("closed");
}

#[tokio::test]
async fn without_a_camera_there_are_the_digits_and_a_picture() {
    let (town, folder) = (Town::start(), tempfile::tempdir().expect("a folder"));
    let driver = check_in(&town, &[]).await;
    run::<()>(&driver, TAKE).await;
    tap(&driver, "[data-open]").await;
    until(&driver, &format!("{} || {}", says("sayNoCamera"), says("sayDenied"))).await;
    assert!(!find(&driver, "[data-eye]").await.is_displayed().await.expect("known"));
    tap(&driver, "[data-typed]").await;
    assert!(run::<bool>(&driver, "return document.activeElement.matches('input.code')").await, "she can type");

    tap(&driver, "[data-open]").await;
    assert!(find(&driver, "[data-photo]").await.is_displayed().await.expect("known"));
    let choose = async |file: PathBuf| {
        let input = driver.find(By::Css("[data-file]")).await.expect("the input");
        input.send_keys(file.to_str().expect("a path")).await.expect("chosen");
    };
    choose(photo(folder.path(), "wall.bmp", None)).await;
    until(&driver, &says("sayNoCode")).await;
    choose(photo(folder.path(), "menu.bmp", Some("https://shop.example/menu"))).await;
    until(&driver, &says("sayForeign")).await;
    assert!(run::<bool>(&driver, "return !scanned.length").await);
    choose(photo(folder.path(), "code.bmp", Some(&town.url(&format!("/c/{TOKEN}"))))).await;
    until(&driver, "scanned.length").await;
    assert_eq!(run::<String>(&driver, "return scanned[0].token").await, TOKEN);
    driver.quit().await.expect("closed");
}

/// A reader that sees what the test puts into `window.show`, and lists of what the phone is made to do.
const READER: &str = "
    window.did = [];
    window.BarcodeDetector = class {
        static async getSupportedFormats() { return ['qr_code'] }
        async detect() { return window.show ? [{ rawValue: window.show }] : [] }
    };";

#[tokio::test]
async fn a_found_code_is_heard_and_felt_and_the_light_can_be_turned_on() {
    let town = Town::start();
    let driver = browser_with(PHONE, &camera(None)).await.expect("a browser");
    let stub = format!(
        "{READER}
        Navigator.prototype.vibrate = function (ms) {{ did.push('shake ' + ms); return true }};
        window.AudioContext = class {{
            currentTime = 7;
            destination = {{}};
            async resume() {{ did.push('resume') }}
            async close() {{ did.push('close') }}
            createOscillator() {{
                return {{ frequency: {{}}, connect: (to) => to, start: () => did.push('tone'), stop: (at) => did.push('until ' + at) }};
            }}
            createGain() {{ return {{ gain: {{ setValueAtTime() {{}}, exponentialRampToValueAtTime() {{}} }}, connect: (to) => to }} }}
        }};
        MediaStreamTrack.prototype.getCapabilities = () => ({{ torch: true }});
        MediaStreamTrack.prototype.applyConstraints = async ({{ advanced }}) => void did.push('torch ' + advanced[0].torch);"
    );
    before_scripts(&driver, &stub).await;
    driver.goto(&town.participant("sv").sign_in).await.expect("signed in");
    driver.goto(town.url("/check-in")).await.expect("the page");
    run::<()>(&driver, TAKE).await;
    tap(&driver, "[data-open]").await;
    let pressed = async |is: &str| {
        until(&driver, &format!("document.querySelector('[data-torch]:not([hidden])')?.ariaPressed === '{is}'")).await;
    };
    pressed("false").await;
    touch(&driver, "[data-torch]").await;
    pressed("true").await;
    touch(&driver, "[data-torch]").await;
    pressed("false").await;
    run::<()>(&driver, &format!("window.show = location.origin + '/c/{TOKEN}'")).await;
    until(&driver, "scanned.length && did.includes('close')").await;
    let did: Vec<String> = run(&driver, "return did").await;
    assert_eq!(did, ["torch true", "torch false", "shake 80", "resume", "tone", "until 7.15", "close"]);
    assert_eq!(run::<Vec<String>>(&driver, "return uncaught").await, Vec::<String>::new());
    driver.quit().await.expect("closed");
}

#[tokio::test]
async fn a_phone_that_refuses_sound_shaking_and_light_reads_codes_all_the_same() {
    let town = Town::start();
    let driver = browser_with(PHONE, &camera(None)).await.expect("a browser");
    // The light is promised and then refused; a phone without it shows no button.
    let stub = format!(
        "{READER}
        delete Navigator.prototype.vibrate;
        window.AudioContext = class {{ constructor() {{ throw new DOMException('no', 'NotSupportedError') }} }};
        MediaStreamTrack.prototype.getCapabilities = () => ({{ torch: !window.dark }});
        MediaStreamTrack.prototype.applyConstraints = async () => {{ throw new DOMException('no', 'OverconstrainedError') }};"
    );
    before_scripts(&driver, &stub).await;
    driver.goto(&town.participant("sv").sign_in).await.expect("signed in");
    driver.goto(town.url("/check-in")).await.expect("the page");
    run::<()>(&driver, TAKE).await;
    tap(&driver, "[data-open]").await;
    touch(&driver, "[data-torch]:not([hidden])").await;
    until(&driver, "document.querySelector('[data-torch]').hidden").await;
    run::<()>(&driver, &format!("window.show = location.origin + '/c/{TOKEN}'")).await;
    until(&driver, "scanned.length").await;
    for without in ["window.dark = true", "delete MediaStreamTrack.prototype.getCapabilities"] {
        run::<()>(&driver, &format!("{without}; window.show = null")).await;
        tap(&driver, "[data-open]").await;
        until(&driver, &says("sayAim")).await;
        assert!(run::<bool>(&driver, "return document.querySelector('[data-torch]').hidden").await, "{without}");
        touch(&driver, "[data-close]").await;
    }
    assert_eq!(run::<Vec<String>>(&driver, "return uncaught").await, Vec::<String>::new());
    driver.quit().await.expect("closed");
}

/// The strokes of the code on the page, and those that the server's code draws for the step it says.
async fn drawn_and_meant(driver: &WebDriver) -> (String, String, u32) {
    use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
    let (key, number, address, step, drawn): (String, String, String, String, String) = run(
        driver,
        "const { key, number, address, step } = document.querySelector('[data-my-code]').dataset;
        return [key, number, address, step, document.querySelector('[data-qr] path:last-child').getAttribute('d')]",
    )
    .await;
    let key = BASE64_URL_SAFE_NO_PAD.decode(key).expect("base64url").try_into().expect("32 bytes");
    let step = step.parse().expect("a step");
    let token = maker::person::token(&key, number.parse().expect("a number"), step);
    let svg = maker::qr_svg(&format!("{address}{token}")).expect("a code");
    let meant = svg.rsplit_once("d=\"").and_then(|(_, rest)| rest.split('"').next()).expect("strokes").to_owned();
    (drawn, meant, step)
}

const STEP_NOW: &str = "Math.floor(Date.now() / 30000)";

#[tokio::test]
async fn her_own_code_is_made_on_the_phone_also_without_network() {
    let town = Town::start();
    let driver = browser_with(PHONE, &[]).await.expect("a browser");
    driver.goto(&town.participant("ar").sign_in).await.expect("signed in");
    let page = town.url("/my-code");
    driver.goto(&page).await.expect("the page");
    until(&driver, "document.querySelector('[data-my-code]').dataset.step").await;
    let (drawn, meant, _) = drawn_and_meant(&driver).await;
    assert_eq!(drawn, meant, "the phone makes another code than the server");

    // A phone's clock that is wrong by an hour: said, and with network the code is right all the same.
    let right: u32 = run(&driver, &format!("return {STEP_NOW}")).await;
    assert!(run::<bool>(&driver, "return document.querySelector('[data-clock]').hidden").await);
    run::<()>(&driver, "const now = Date.now; Date.now = () => now() + 3600000; dispatchEvent(new Event('online'))")
        .await;
    until(&driver, "!document.querySelector('[data-clock]').hidden").await;
    let (drawn, meant, step) = drawn_and_meant(&driver).await;
    assert_eq!(drawn, meant);
    assert!(step.abs_diff(right) <= 2, "{step} is not {right}");

    // Kept, and then the network is gone.
    until(&driver, "navigator.serviceWorker.controller").await;
    driver.goto(&page).await.expect("the page");
    until(
        &driver,
        "(caches.open('pages').then((pages) => pages.match('/my-code')).then((kept) => (window.kept = !!kept)), window.kept)",
    )
    .await;
    drop(town);
    driver.goto("about:blank").await.expect("away");
    driver.goto(&page).await.expect("the kept page");
    until(&driver, &format!("document.querySelector('[data-my-code]')?.dataset.step >= {STEP_NOW} - 1")).await;
    let (drawn, meant, _) = drawn_and_meant(&driver).await;
    assert_eq!(drawn, meant);
    driver.quit().await.expect("closed");
}
