//! A participant's phone: what it keeps, what it shows without network, what it sends, what it forgets.

use crate::{
    proxy::{Line, Proxy},
    world::{PHONE, Person, Town, Window, before_scripts, browser, devtools},
};
use app::ids::SiteId;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use server::{
    site_code::{self, SiteKey},
    store::Db,
};
use std::time::{Duration, Instant};
use thirtyfour::{extensions::query::ElementQueryable as _, prelude::*};

/// Longest wait for something that a phone does by itself.
const PATIENCE: Duration = Duration::from_secs(20);

/// A participant with her phone, and the network between it and the server.
pub struct Phone {
    pub town: Town,
    pub proxy: Proxy,
    pub driver: WebDriver,
    pub me: Person,
    /// Somebody else who may use this phone.
    pub other: Person,
    key: SiteKey,
    /// The step of 15 seconds in which it was switched on.
    began: u32,
    _folder: tempfile::TempDir,
}

impl Phone {
    pub async fn start(language: &str) -> Self {
        Self::start_with(language, PHONE).await
    }

    pub async fn start_with(language: &str, window: Window) -> Self {
        Self::start_in(language, Line::Plain, browser(window)).await
    }

    /// In this browser, over this line.
    pub async fn start_in(
        language: &str,
        line: Line,
        browser: impl Future<Output = WebDriverResult<WebDriver>>,
    ) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let town = Town::start_in(folder.path());
        let port = town.world.url.rsplit(':').next().and_then(|port| port.parse().ok()).expect("a port");
        let proxy = Proxy::start(port, line).await;
        let me = town.participant(language);
        let mut others = town.in_role("participant");
        others.retain(|person| person.id != me.id);
        let other = others.remove(0);
        let site = SiteId::parse(&me.occasion_now.as_ref().expect("expected now").site).expect("an id");
        let db = Db::open(&format!("sqlite:{}", folder.path().join("steg.db").display())).await.expect("the record");
        let sites = db.sites_with_keys().await.expect("the sites");
        let key = sites.into_iter().find(|place| place.keys.site == site).expect("her site").keys.at(0);
        let driver = browser.await.expect("a browser");
        driver.set_script_timeout(PATIENCE).await.expect("set");
        // The driver would wait five minutes for a page whose answer was lost.
        driver.set_page_load_timeout(PATIENCE).await.expect("set");
        let phone =
            Self { town, proxy, driver, me, other, key, began: site_code::step_of(Self::now()), _folder: folder };
        phone.sign_in(&phone.me).await;
        phone.ready().await;
        phone
    }

    /// Signs out as she does; the demo then shows its first page.
    pub async fn sign_out(&self) {
        self.open("/settings").await;
        let button = self.driver.query(By::Css("form[action$='/sign-out'] button")).first().await.expect("a button");
        button.send_keys(Key::Enter).await.expect("pressed");
        self.until("the demo's first page", "return !!document.querySelector('a[href^=\"/demo/sign-in/\"]')").await;
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.proxy.origin)
    }

    pub async fn open(&self, path: &str) {
        self.driver.goto(self.url(path)).await.unwrap_or_else(|error| panic!("{path}: {error}"));
    }

    pub async fn sign_in(&self, person: &Person) {
        let (_, path) = person.sign_in.split_at(self.town.world.url.len());
        self.open(path).await;
    }

    pub fn now() -> DateTime<Utc> {
        #[expect(clippy::disallowed_methods, reason = "the demo's server runs by the machine's clock")]
        Utc::now()
    }

    /// The code of her site, so many steps of 15 seconds before the phone was switched on, and its own moment.
    pub fn token(&self, steps_before: u32) -> (String, DateTime<Utc>) {
        let step = self.began - steps_before;
        (site_code::token(&self.key, step, chrono_tz::Europe::Stockholm), site_code::step_start(step))
    }

    /// The six digits on her site's screen at this moment.
    pub fn digits(&self, at: DateTime<Utc>) -> String {
        site_code::digits(&self.key, at, chrono_tz::Europe::Stockholm)
    }

    pub async fn script(&self, script: &str, args: Vec<Value>) -> Value {
        let answer = self.driver.execute(script, args).await.unwrap_or_else(|error| panic!("{script}: {error}"));
        answer.json().clone()
    }

    /// Runs an asynchronous body; its value comes back, its error is the test's.
    pub async fn wait_for_script(&self, body: &str, args: Vec<Value>) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1]; const args = arguments;
            (async () => {{ {body} }})().then((value) => done({{ value }}), (error) => done({{ error: String(error) }}));"
        );
        let answer = self.driver.execute_async(script, args).await.unwrap_or_else(|error| panic!("{body}: {error}"));
        let answer = answer.json().clone();
        assert!(answer.get("error").is_none(), "{body}: {answer}");
        answer["value"].clone()
    }

    /// Waits until this script says `true`, whatever page is open by then.
    pub async fn until(&self, what: &str, script: &str) {
        let start = Instant::now();
        loop {
            // While a page gives way to another there is nothing to ask.
            let said = self.driver.execute(script, vec![]).await.ok().map(|answer| answer.json().clone());
            if said == Some(Value::Bool(true)) {
                return;
            }
            if start.elapsed() > PATIENCE {
                let page = self.driver.source().await.unwrap_or_default();
                panic!("{what} does not come: {said:?} at {:?}: {page}", self.driver.current_url().await);
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }

    /// The service worker is at work, and the pages for the way without network are kept.
    pub async fn ready(&self) {
        let body = "await navigator.serviceWorker.ready;
            while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 10));
            const paths = ['/', '/check-in', '/check-in/scanned'];
            navigator.serviceWorker.controller.postMessage({ type: 'keep', paths });
            const kept = async (path) => (await caches.has('pages')) && (await caches.open('pages')).match(path);
            for (const path of paths) while (!(await kept(path))) await new Promise((done) => setTimeout(done, 10));";
        self.wait_for_script(body, vec![]).await;
    }

    /// What the list on the check-in page says: the state's title and the whole text of each entry.
    pub async fn listed(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('#outbox:not([hidden]) li')].map((li) => li.innerText)";
        serde_json::from_value(self.script(script, vec![]).await).expect("texts")
    }

    /// How many entries of this person the phone has not sent.
    pub async fn unsent(&self) -> u64 {
        let body = "while (!self.stegQueue) await new Promise((done) => setTimeout(done, 10));
            return (await stegQueue.count(document.querySelector('meta[name=person]').content)).saved;";
        self.wait_for_script(body, vec![]).await.as_u64().expect("a number")
    }

    /// The log of somebody's attendance, as she may download it.
    pub async fn log_of(&self, person: &Person) -> Vec<Value> {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
        let signed_in = client.get(&person.sign_in).send().await.expect("an answer");
        let cookie = signed_in.headers().get("set-cookie").and_then(|value| value.to_str().ok()).expect("a cookie");
        let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        let request = client.get(self.town.url("/settings/data.json")).header("cookie", cookie);
        let data: Value = request.send().await.expect("an answer").json().await.expect("JSON");
        data["attendance_events"].as_array().expect("the log").clone()
    }

    /// The network is back, and the browser says so.
    pub async fn back_online(&self) {
        self.proxy.set_online(true);
        self.script("dispatchEvent(new Event('online'))", vec![]).await;
    }

    pub async fn press(&self, direction: &str) {
        let script = "const form = document.querySelector('form[data-queued]');
            form.requestSubmit(form.querySelector(`button[value=${arguments[0]}]`));";
        self.script(script, vec![json!(direction)]).await;
    }

    pub async fn receipt(&self) {
        self.until("the receipt", "return location.pathname.startsWith('/check-in/receipt/')").await;
    }

    /// A command of the `DevTools` protocol.
    pub async fn devtools(&self, command: &str) {
        devtools(&self.driver, command, json!({})).await;
    }

    /// What this phone keeps of anybody, beside what waits to be sent: drafts, and addresses of pages.
    pub async fn left_of_her(&self) -> Value {
        let body = "const left = Object.keys(localStorage).filter((key) => key !== 'sign-outs');
        for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) {
                const answer = await cache.match(request);
                const text = /html/.test(answer.headers.get('content-type')) ? await answer.text() : '';
                if (answer.headers.has('Steg-Person') || text.includes('name=\"person\"')) left.push(request.url);
            }
        }
        return left;";
        self.wait_for_script(body, vec![]).await
    }

    pub async fn quit(self) {
        self.driver.quit().await.expect("closed");
    }
}

/// How often this moment stands in the log.
pub fn times(log: &[Value], at: DateTime<Utc>) -> usize {
    let moment = |event: &&Value| event["at"].as_str().and_then(|text| DateTime::parse_from_rfc3339(text).ok());
    log.iter().filter(|event| moment(event).is_some_and(|moment| moment == at)).count()
}

/// The list has an entry.
pub const SAVED: &str = "return !!document.querySelector('#outbox li')";

#[tokio::test]
async fn a_check_in_without_network_is_kept_and_sent_when_it_is_back() {
    let phone = Phone::start("sv").await;
    let (token, at) = phone.token(0);
    phone.proxy.set_online(false);
    phone.open(&format!("/c/{token}")).await;
    phone.until("the page for scanned codes", "return !!document.querySelector('form[data-queued=token]')").await;
    phone.press("in").await;
    phone.until("the entry", SAVED).await;
    assert!(phone.listed().await[0].starts_with("Sparat på telefonen"), "{:?}", phone.listed().await);
    // It is counted on every page, also those kept, and survives them.
    for path in ["/", "/check-in"] {
        phone.open(path).await;
        phone.until("the count", "return document.getElementById('unsent')?.hidden === false").await;
        assert_eq!(phone.script("return document.querySelector('#unsent b').textContent", vec![]).await, "1", "{path}");
    }
    assert_eq!(times(&phone.log_of(&phone.me).await, at), 0);
    phone.back_online().await;
    phone.until("the answer", "return !!document.querySelector('#outbox a[data-receipt]')").await;
    let listed = phone.listed().await;
    assert!(listed[0].contains("antecknat") || listed[0].contains("tagit emot"), "{listed:?}");
    phone.until("no count", "return document.getElementById('unsent').hidden").await;
    assert_eq!(times(&phone.log_of(&phone.me).await, at), 1);
    phone
        .driver
        .query(By::Css("#outbox a[data-receipt]"))
        .first()
        .await
        .expect("a link")
        .send_keys(Key::Enter)
        .await
        .expect("opened");
    phone.receipt().await;
    phone.driver.query(By::Css(".receipt")).first().await.expect("the receipt");
    phone.quit().await;
}

#[tokio::test]
async fn with_network_a_press_leads_to_the_receipt() {
    let phone = Phone::start("ar").await;
    let (token, at) = phone.token(0);
    phone.open(&format!("/c/{token}")).await;
    phone.press("in").await;
    phone.receipt().await;
    assert_eq!(times(&phone.log_of(&phone.me).await, at), 1);
    assert_eq!(phone.unsent().await, 0);
    phone.quit().await;
}

#[tokio::test]
async fn an_answer_that_is_lost_is_asked_for_again_and_recorded_once() {
    let phone = Phone::start("sv").await;
    let (token, at) = phone.token(0);
    phone.open(&format!("/c/{token}")).await;
    phone.proxy.lose_next_answer();
    phone.press("in").await;
    // On a quick machine it has been sent again before anybody looks.
    phone
        .until("the entry", &format!("if (location.pathname.startsWith('/check-in/receipt/')) return true; {SAVED}"))
        .await;
    phone.back_online().await;
    phone.until("the answer", "return location.pathname.startsWith('/check-in/receipt/') || !!document.querySelector('#outbox a[data-receipt]')").await;
    assert_eq!(times(&phone.log_of(&phone.me).await, at), 1);
    phone.quit().await;
}

#[tokio::test]
async fn a_refusal_stays_with_its_reason_until_she_has_read_it() {
    let phone = Phone::start("sv").await;
    let log = phone.log_of(&phone.me).await.len();
    let now = Phone::now();
    let shown = [-60, 0, 60].map(|seconds| phone.digits(now + chrono::TimeDelta::seconds(seconds)));
    let wrong = (0..10).map(|n| format!("{n:06}")).find(|code| !shown.contains(code)).expect("a wrong code");
    phone.open("/check-in").await;
    // Five digits are not kept at all: the field says so.
    let field = || async { phone.driver.query(By::Css("input.code")).first().await.expect("the field") };
    field().await.send_keys(&wrong[..5]).await.expect("typed");
    phone.press("in").await;
    phone
        .until(
            "the field's word",
            "return document.querySelector('input.code').validationMessage.includes('sex siffror')",
        )
        .await;
    field().await.send_keys(&wrong[5..]).await.expect("typed");
    phone.press("in").await;
    phone.until("the refusal", "return !!document.querySelector('#outbox li.bad')").await;
    phone.open("/check-in").await;
    phone.until("the refusal", "return !!document.querySelector('#outbox li.bad')").await;
    assert!(phone.listed().await[0].contains("Siffrorna stämmer inte."), "{:?}", phone.listed().await);
    phone
        .driver
        .query(By::Css("#outbox li button"))
        .first()
        .await
        .expect("a button")
        .send_keys(Key::Enter)
        .await
        .expect("pressed");
    phone.until("an empty list", "return document.querySelector('#outbox').hidden").await;
    phone.open("/check-in").await;
    assert!(phone.listed().await.is_empty());
    assert_eq!(phone.log_of(&phone.me).await.len(), log);
    phone.quit().await;
}

#[tokio::test]
async fn a_phone_that_cannot_keep_it_says_so_and_sends_all_the_same() {
    let phone = Phone::start("sv").await;
    let (token, at) = phone.token(0);
    phone.proxy.set_online(false);
    phone.open(&format!("/c/{token}")).await;
    phone
        .script(
            "IDBObjectStore.prototype.add = () => { throw new DOMException('full', 'QuotaExceededError'); }",
            vec![],
        )
        .await;
    phone.press("in").await;
    phone.until("the honest word", "return !!document.querySelector('#outbox li.bad')").await;
    assert!(phone.listed().await[0].starts_with("Telefonen kan inte spara"), "{:?}", phone.listed().await);
    phone.back_online().await;
    phone.until("the answer", "return location.pathname.startsWith('/check-in/receipt/') || !!document.querySelector('#outbox a[data-receipt]')").await;
    assert_eq!(times(&phone.log_of(&phone.me).await, at), 1);
    phone.quit().await;
}

#[tokio::test]
async fn what_waits_belongs_to_its_person_on_a_shared_phone() {
    let phone = Phone::start("sv").await;
    let (token, at) = phone.token(0);
    phone.proxy.set_online(false);
    phone.open(&format!("/c/{token}")).await;
    phone.press("in").await;
    phone.until("the entry", SAVED).await;
    // Her sign-in has ended: it stays, and says what to do.
    phone.driver.delete_all_cookies().await.expect("forgotten");
    phone.back_online().await;
    phone.until("the way in", "return !!document.querySelector('#outbox [data-when=signed-out]')").await;
    // Somebody else sees nothing of it, and does not send it.
    phone.sign_in(&phone.other).await;
    phone.open("/check-in").await;
    phone.proxy.sent();
    assert_eq!(phone.unsent().await, 0);
    phone.wait_for_script("await stegQueue.send(document.querySelector('meta[name=person]').content)", vec![]).await;
    assert!(phone.listed().await.is_empty());
    assert!(phone.proxy.sent().is_empty());
    assert_eq!(times(&phone.log_of(&phone.other).await, at), 0);
    // She signs out herself, and it still waits for the one whose it is.
    phone.sign_out().await;
    phone.sign_in(&phone.me).await;
    phone.until("nothing unsent", "return document.getElementById('unsent').hidden && !!self.stegQueue").await;
    phone.open("/check-in").await;
    phone.wait_for_script("while (!self.stegQueue || (await stegQueue.count(document.querySelector('meta[name=person]').content)).saved) await new Promise((done) => setTimeout(done, 20));", vec![]).await;
    assert_eq!(times(&phone.log_of(&phone.me).await, at), 1);
    assert_eq!(times(&phone.log_of(&phone.other).await, at), 0);
    phone.quit().await;
}

#[tokio::test]
async fn signing_out_leaves_nothing_of_her_on_the_phone() {
    let phone = Phone::start("sv").await;
    phone.open("/messages").await;
    phone.until("the island", "return document.documentElement.dataset.awake === ''").await;
    phone.driver.find(By::Css("textarea")).await.expect("a field").send_keys("Till dig").await.expect("typed");
    phone.until("the draft", "return Object.keys(localStorage).some((key) => key.startsWith('draft:'))").await;
    phone.open("/schedule").await;
    phone.sign_out().await;
    assert_eq!(phone.left_of_her().await, json!([]));
    phone.open("/schedule").await;
    phone.driver.query(By::Css("input.code")).first().await.expect("the way in");
    phone.proxy.set_online(false);
    phone.open("/schedule").await;
    assert_eq!(phone.script("return document.querySelector('h1').textContent", vec![]).await, "Ingen kontakt");
    phone.quit().await;
}

#[tokio::test]
async fn the_pages_she_needs_open_without_network_though_she_only_saw_today() {
    let phone = Phone::start("sv").await;
    phone.open("/").await;
    let paths = "const links = [...document.querySelectorAll('a[href^=\"/instructions/\"]')].map((a) => a.pathname);
        return ['/schedule', '/check-in', ...new Set(links)]";
    let paths: Vec<String> = serde_json::from_value(phone.script(paths, vec![]).await).expect("texts");
    assert!(paths.len() >= 3, "{paths:?}");
    phone
        .wait_for_script(
            "const kept = async (path) => (await caches.open('pages')).match(path);
            for (const path of args[0]) while (!(await kept(path))) await new Promise((done) => setTimeout(done, 20));",
            vec![json!(paths)],
        )
        .await;
    phone.proxy.set_online(false);
    for path in paths.iter().map(String::as_str).chain(["/"]) {
        phone.open(path).await;
        let whole = "return !!document.querySelector('main h1') && getComputedStyle(document.querySelector('main')).maxInlineSize !== 'none'";
        phone.until(path, whole).await;
        assert_ne!(
            phone.script("return document.querySelector('h1').textContent", vec![]).await,
            "Ingen kontakt",
            "{path}"
        );
    }
    phone.quit().await;
}

/// A browser that keeps nothing, in the ways that browsers refuse it: each throws, or fails later.
const NOTHING_IS_KEPT: &str = "
    const no = () => new DOMException('The operation is insecure.', 'SecurityError');
    Object.defineProperty(window, 'localStorage', { get() { throw no(); } });
    IDBFactory.prototype.open = () => { throw no(); };
    for (const name of ['open', 'match', 'has', 'delete', 'keys']) CacheStorage.prototype[name] = async () => { throw no(); };
    ServiceWorkerContainer.prototype.register = async () => { throw no(); };
    Object.defineProperty(ServiceWorkerContainer.prototype, 'ready', { get: () => new Promise(() => {}) });";

#[tokio::test]
async fn where_nothing_may_be_kept_everything_works_with_network() {
    let phone = Phone::start("sv").await;
    let token = phone.token(0);
    phone.script("return navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister())))", vec![]).await;
    before_scripts(&phone.driver, NOTHING_IS_KEPT).await;
    // Her own words: without a draft the form is a form.
    phone.open("/messages").await;
    phone.until("the island", "return document.documentElement.dataset.awake === ''").await;
    phone.driver.find(By::Css("textarea")).await.expect("a field").send_keys("Hej från mobilen").await.expect("typed");
    phone.driver.find(By::Css("main form button.main")).await.expect("a button").click().await.expect("pressed");
    phone
        .until(
            "the message",
            "return [...document.querySelectorAll('.mine p')].some((p) => p.textContent === 'Hej från mobilen')",
        )
        .await;
    phone.until("nothing uncaught", "return uncaught.length === 0").await;
    // A check-in is sent, and says what it is.
    phone.open(&format!("/c/{}", token.0)).await;
    phone.press("in").await;
    phone.receipt().await;
    phone.until("nothing uncaught", "return uncaught.length === 0").await;
    let log = phone.log_of(&phone.me).await;
    assert_eq!(times(&log, token.1), 1, "{log:?}");
    // Signing out does not stop half way.
    phone.sign_out().await;
    phone.until("nothing uncaught", "return uncaught.length === 0").await;
    phone.quit().await;
}

#[tokio::test]
async fn a_full_phone_shows_pages_and_what_it_kept_before() {
    let phone = Phone::start("sv").await;
    let origin = phone.url("");
    devtools(&phone.driver, "Storage.overrideQuotaForOrigin", json!({ "origin": origin, "quotaSize": 1 })).await;
    let title = "return document.querySelector('main h1')?.textContent ?? ''";
    phone.open("/goals").await;
    let goals = phone.script(title, vec![]).await;
    assert_ne!(goals, json!(""), "a page that cannot be kept is shown");
    // It is tried, and there is no room.
    let kept = "return !!(await (await caches.open('pages')).match('/goals'));";
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(phone.wait_for_script(kept, vec![]).await, json!(false));
    phone.proxy.set_online(false);
    // What was kept before stays; what was not says that there is no network. Neither is blank.
    phone.open("/check-in").await;
    phone.until("the kept page", "return !!document.querySelector('main form[data-queued]')").await;
    phone.open("/goals").await;
    let said = phone.script(title, vec![]).await;
    assert!(said != json!("") && said != goals, "{said}");
    phone.quit().await;
}
