//! A tablet becomes a site's screen and goes on: without the server, after a reload, with a clock that is wrong.

use crate::world::{Person, Town, Window, before_scripts, browser};
use app::{qr::qr_svg, site::code::DayKey};
use serde_json::Value;
use std::time::{Duration, Instant};
use thirtyfour::{extensions::query::ElementQueryable as _, prelude::*};

const TABLET: Window = Window { width: 1024, scripts: true, dark: false };
const STEP_MS: u64 = 15_000;

/// What a screen shows and knows at one moment.
#[derive(Debug)]
struct Seen {
    says: String,
    digits: String,
    svg: String,
    kept: Option<Value>,
    /// The browser's own clock, in milliseconds since 1970.
    real: u64,
}

/// The browser's clock is kept as `realNow` where a test puts another in its place.
async fn look(tablet: &WebDriver) -> Seen {
    let script = "return JSON.stringify({
        says: document.querySelector('.scan')?.dataset.says ?? '',
        digits: document.querySelector('.digits')?.textContent ?? '',
        svg: document.querySelector('.qr svg')?.outerHTML ?? '',
        kept: JSON.parse(localStorage.getItem('steg-screen')),
        real: (window.realNow ?? Date.now)(),
    })";
    let seen = tablet.execute(script, vec![]).await.expect("a page").json().as_str().expect("text").to_owned();
    let seen: Value = serde_json::from_str(&seen).expect("JSON");
    let text = |name: &str| seen[name].as_str().unwrap_or_default().to_owned();
    Seen {
        says: text("says"),
        digits: text("digits").chars().filter(char::is_ascii_digit).collect(),
        svg: text("svg"),
        kept: Some(seen["kept"].clone()).filter(|kept| !kept.is_null()),
        real: seen["real"].as_u64().expect("a moment"),
    }
}

/// Whether it shows what the site would show at this moment, give or take the second in which codes change.
fn is_right(seen: &Seen, keys: &Value) -> bool {
    [seen.real, seen.real.saturating_sub(2_000)].into_iter().any(|at| {
        let step = at / STEP_MS;
        let span = keys["keys"].as_array().expect("keys").iter().find(|span| {
            span["from"].as_u64().is_some_and(|from| from <= step)
                && span["until"].as_u64().is_some_and(|until| step < until)
        });
        let number = u32::try_from(keys["number"].as_u64().expect("a number")).expect("a u32");
        let key = span.and_then(|span| DayKey::parse(number, span["key"].as_str()?)).expect("a key");
        let step = u32::try_from(step).expect("a step");
        let address = keys["address"].as_str().expect("an address");
        let path = |svg: &str| svg.rsplit(" d=\"").next().and_then(|rest| rest.split('"').next()).map(str::to_owned);
        let svg = qr_svg(&format!("{address}{}", key.token(step))).expect("a picture");
        seen.digits == key.digits(step / 4) && path(&seen.svg) == path(&svg)
    })
}

/// Looks until it is so, for a while.
async fn until(tablet: &WebDriver, what: &str, seconds: u64, so: impl Fn(&Seen) -> bool) -> Seen {
    let began = Instant::now();
    loop {
        let seen = look(tablet).await;
        if so(&seen) {
            return seen;
        }
        assert!(began.elapsed() < Duration::from_secs(seconds), "{what}: {seen:?}");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// Two further steps, each with the right code.
async fn goes_on(tablet: &WebDriver, says: &str, keys: &Value) {
    for _ in 0..2 {
        let before = look(tablet).await;
        let seen = until(tablet, "no further code", 25, |seen| seen.svg != before.svg).await;
        assert!(is_right(&seen, keys), "the code is wrong: {seen:?}");
        assert_eq!(seen.says, says);
    }
}

async fn awake(tablet: &WebDriver) {
    let woken = tablet.query(By::Css("html[data-awake]"));
    woken.wait(Duration::from_secs(15), Duration::from_millis(100)).first().await.expect("the island wakes up");
}

struct Enrolled {
    town: Town,
    supervisor: WebDriver,
    tablet: WebDriver,
    screens: String,
    screen: String,
}

/// The demo's town with a tablet that a supervisor has made the screen of her site.
async fn enrolled() -> Enrolled {
    let town = Town::start();
    let screen = town.world.sites[0].screen.clone();
    let screens = format!("{screen}s");
    let siv: Person = town.who_may(town.in_role("supervisor"), &screens).await;
    let supervisor = browser(TABLET).await.expect("a browser");
    supervisor.goto(&siv.sign_in).await.expect("signed in");
    supervisor.goto(town.url(&screens)).await.expect("her site's screens");
    press(&supervisor, "form button.main").await;
    let code = supervisor.query(By::Css("p.code")).first().await.expect("a code").text().await.expect("text");

    let tablet = browser(TABLET).await.expect("a browser");
    tablet.goto(town.url("/screen")).await.expect("the page for screens");
    // In the language of whoever looks at it: nobody is signed in here.
    press(&tablet, "button[name='language'][value='sv']").await;
    tablet.query(By::Css("html[lang='sv'] input[name='code']")).first().await.expect("the page in Swedish");
    tablet.find(By::Css("input[name='code']")).await.expect("a field").send_keys(code).await.expect("typed");
    press(&tablet, "form button.main").await;
    tablet.query(By::Css(".qr svg")).first().await.expect("a code stands on the screen");
    awake(&tablet).await;
    assert_eq!(tablet.current_url().await.expect("an address").path(), screen);
    Enrolled { town, supervisor, tablet, screens, screen }
}

async fn press(driver: &WebDriver, css: &'static str) {
    let button = driver.query(By::Css(css)).first().await.unwrap_or_else(|error| panic!("{css}: {error}"));
    button.send_keys(Key::Enter).await.unwrap_or_else(|error| panic!("{css}: {error}"));
}

/// Waits until the service worker has the screen's page.
async fn page_is_kept(tablet: &WebDriver, screen: &str) {
    let script = format!(
        "const done = arguments[0]; const look = async () => {{
            if (await (await caches.open('screen')).match('{screen}')) return done(true);
            setTimeout(look, 50);
        }}; look();"
    );
    tablet.execute_async(&script, vec![]).await.expect("the page is kept");
}

#[tokio::test]
async fn a_screen_goes_on_when_the_server_is_gone_and_opens_again_without_it() {
    let Enrolled { town, supervisor, tablet, screen, .. } = enrolled().await;
    let keys = until(&tablet, "no keys", 10, |seen| seen.kept.is_some()).await.kept.expect("keys")["keys"].clone();
    assert_eq!(keys["keys"].as_array().expect("keys").len(), 8);
    goes_on(&tablet, "nothing", &keys).await;
    page_is_kept(&tablet, &screen).await;
    let (start, home) = (town.url("/screen"), town.url(&screen));

    drop(town);
    until(&tablet, "does not say that it is alone", 25, |seen| seen.says == "alone").await;
    goes_on(&tablet, "alone", &keys).await;

    // A power cut: the page is opened anew, and the clock cannot be compared with the server's.
    tablet.refresh().await.expect("opened again");
    awake(&tablet).await;
    let seen = until(&tablet, "does not say that its clock is unsure", 20, |seen| seen.says == "unsure").await;
    assert!(is_right(&seen, &keys), "{seen:?}");
    goes_on(&tablet, "unsure", &keys).await;
    tablet.goto(&start).await.expect("opened again");
    awake(&tablet).await;
    assert_eq!(tablet.current_url().await.expect("an address").as_str(), home);
    until(&tablet, "no code", 20, |seen| seen.says == "unsure" && is_right(seen, &keys)).await;
    for driver in [supervisor, tablet] {
        driver.quit().await.expect("closed");
    }
}

/// Puts the device's clock so many milliseconds ahead.
async fn clock_ahead(tablet: &WebDriver, by: i64) {
    let script =
        format!("window.realNow ??= Date.now.bind(Date); Date.now = () => window.realNow() + ({by}); return true");
    tablet.execute(&script, vec![]).await.expect("the clock is another");
}

#[tokio::test]
async fn a_screen_says_when_its_clock_cannot_be_trusted() {
    let Enrolled { town, supervisor, tablet, .. } = enrolled().await;
    let keys = until(&tablet, "no keys", 10, |seen| seen.kept.is_some()).await.kept.expect("keys")["keys"].clone();
    // With contact the server's time is known: the codes are right, and the screen says why its clock is not.
    for ahead in [3_600_000, -3_600_000, 30_000] {
        clock_ahead(&tablet, ahead).await;
        until(&tablet, "not corrected", 40, |seen| seen.says == "corrected" && is_right(seen, &keys)).await;
    }
    goes_on(&tablet, "corrected", &keys).await;
    clock_ahead(&tablet, 0).await;
    until(&tablet, "not right again", 40, |seen| seen.says == "nothing" && is_right(seen, &keys)).await;

    // Without contact nobody knows whether it slept or was put forward; put back, it is corrected.
    drop(town);
    until(&tablet, "does not say that it is alone", 25, |seen| seen.says == "alone").await;
    clock_ahead(&tablet, 3_600_000).await;
    until(&tablet, "trusts a clock that jumped", 5, |seen| seen.says == "unsure").await;
    clock_ahead(&tablet, -3_600_000).await;
    until(&tablet, "not corrected", 20, |seen| seen.says == "corrected" && is_right(seen, &keys)).await;
    for driver in [supervisor, tablet] {
        driver.quit().await.expect("closed");
    }
}

#[tokio::test]
async fn a_screen_out_of_use_says_so_and_forgets_its_keys() {
    let Enrolled { town, supervisor, tablet, screens, screen } = enrolled().await;
    until(&tablet, "no keys", 10, |seen| seen.kept.is_some()).await;
    page_is_kept(&tablet, &screen).await;
    supervisor.goto(town.url(&screens)).await.expect("her site's screens");
    press(&supervisor, "form[action='/form/site/screen-off'] button").await;
    supervisor.query(By::Css(".notice.good")).first().await.expect("taken out of use");
    let seen = until(&tablet, "not told", 25, |seen| seen.says == "ended").await;
    assert!(seen.kept.is_none() && seen.svg.is_empty() && seen.digits.is_empty(), "{seen:?}");
    let notice = tablet.find(By::Css(".scan .notice")).await.expect("a notice");
    assert!(notice.text().await.expect("text").contains("används inte längre"));
    // Nor does it come back from what was kept.
    tablet.refresh().await.expect("opened again");
    let said = tablet.query(By::Css("main")).first().await.expect("a page").text().await.expect("text");
    assert!(said.contains("används inte längre"), "{said}");
    let kept = "const done = arguments[0]; caches.has('screen').then(async (has) =>
        done(has && (await (await caches.open('screen')).keys()).length > 0))";
    let kept = tablet.execute_async(kept, vec![]).await.expect("an answer");
    assert_eq!(kept.json().as_bool(), Some(false), "the page is still kept");
    for driver in [supervisor, tablet] {
        driver.quit().await.expect("closed");
    }
}

/// Opens this page with a browser that answers a wish for a lit display so; how often it was wished for.
async fn wishes(driver: &WebDriver, answer: &str) -> Value {
    let stub = format!(
        "window.wishes = [];
        Object.defineProperty(Navigator.prototype, 'wakeLock', {{
            configurable: true,
            value: {{ request(kind) {{ wishes.push(kind); {answer} }} }},
        }});"
    );
    before_scripts(driver, &stub).await;
    driver.refresh().await.expect("opened again");
    awake(driver).await;
    let seen = "const see = (state) => {
            Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
            document.dispatchEvent(new Event('visibilitychange'));
        };
        const first = wishes.length;
        see('hidden');
        const hidden = wishes.length;
        see('visible');
        return [first, hidden, wishes.length, wishes.every((kind) => kind === 'screen')];";
    driver.execute(seen, vec![]).await.expect("it runs").json().clone()
}

async fn nothing_uncaught(driver: &WebDriver) {
    let uncaught = driver.execute("return window.uncaught", vec![]).await.expect("a list");
    assert_eq!(uncaught.json(), &serde_json::json!([]));
}

#[tokio::test]
async fn a_screen_keeps_the_display_lit_and_goes_on_where_that_is_refused() {
    let Enrolled { town, supervisor, tablet, screen, .. } = enrolled().await;
    let keys = until(&tablet, "no keys", 10, |seen| seen.kept.is_some()).await.kept.expect("keys")["keys"].clone();
    // The same where somebody is signed in, and each code is asked for.
    supervisor.goto(town.url(&screen)).await.expect("the screen");
    let once_again = serde_json::json!([1, 1, 2, true]);
    for driver in [&tablet, &supervisor] {
        // A browser gives the lock up when the page is hidden: it is asked for again, and not before.
        assert_eq!(wishes(driver, "return Promise.resolve({})").await, once_again);
        nothing_uncaught(driver).await;
        // Refused, as on a low battery: later, or at once.
        for refusal in ["return Promise.reject(new DOMException('no', 'NotAllowedError'))", "throw new Error('no')"] {
            assert_eq!(wishes(driver, refusal).await, once_again, "{refusal}");
            nothing_uncaught(driver).await;
        }
    }
    until(&tablet, "no code", 20, |seen| is_right(seen, &keys)).await;
    // A browser that knows nothing of it.
    before_scripts(&tablet, "delete Navigator.prototype.wakeLock").await;
    tablet.refresh().await.expect("opened again");
    awake(&tablet).await;
    until(&tablet, "no code", 20, |seen| is_right(seen, &keys)).await;
    nothing_uncaught(&tablet).await;
    for driver in [supervisor, tablet] {
        driver.quit().await.expect("closed");
    }
}
