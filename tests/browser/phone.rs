//! A participant's phone, and the network that it has or has not.

use crate::{
    proxy::{Line, Proxy},
    world::{PHONE, Person, Town, Window, browser, devtools},
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
