//! Random programs of faults between a press and the record: whatever happens on the way, each presence is recorded
//! exactly once, at its own time. Seeds are printed; `STEG_FAULT_SEED=…` plays one again, `STEG_FAULT_RUNS=…` says how
//! many.

use crate::phone::{Phone, times};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Programs in a run of all tests.
const RUNS: u64 = 200;
const DAY_MILLIS: i64 = 24 * 3600 * 1000;

/// `SplitMix64` (Steele, Lea, Flood 2014): the same seed is the same program.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }

    fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }
}

/// What one press was for.
#[derive(Debug)]
enum Presence {
    /// A token; known in the log by its moment.
    Token(DateTime<Utc>),
    /// Digits; known by the id that the phone gave it.
    Typed(String),
}

#[derive(Debug)]
struct Press {
    presence: Presence,
    /// The page said that it was saved, or showed the receipt. Else the tab was closed too early to know.
    promised: bool,
}

struct Program<'a> {
    phone: &'a Phone,
    dice: Dice,
    /// Steps back from now, so that no two tokens are of one moment.
    steps: u32,
    presses: Vec<Press>,
    /// Somebody else has signed in on this phone.
    borrowed: bool,
    /// What happened, to be printed with a failure.
    story: Vec<String>,
}

impl Program<'_> {
    fn tell(&mut self, what: impl Into<String>) {
        self.story.push(what.into());
    }

    async fn run(&mut self) -> Result<(), String> {
        for _ in 0..=self.dice.below(2) {
            self.weather();
            self.press().await;
            for _ in 0..self.dice.below(3) {
                self.disturb().await;
            }
        }
        self.heal().await
    }

    /// What the network is like for what comes.
    fn weather(&mut self) {
        let online = self.dice.one_in(2);
        self.phone.proxy.set_online(online);
        self.tell(if online { "online" } else { "offline" });
        if self.dice.one_in(3) {
            self.phone.proxy.lose_next_answer();
            self.tell("the next answer is lost");
        }
    }

    /// One press, on whatever page there is for it.
    async fn press(&mut self) {
        if std::mem::take(&mut self.borrowed) {
            self.tell("she signs in again");
            self.phone.proxy.set_online(true);
            self.phone.sign_in(&self.phone.me).await;
            self.phone.ready().await;
        }
        let typed = self.dice.one_in(4);
        self.steps += 1;
        let (token, at) = self.phone.token(self.steps);
        let address = if typed { "/check-in".to_owned() } else { format!("/c/{token}") };
        self.go(&address).await;
        let full = self.dice.one_in(8);
        let skew = if self.dice.one_in(4) { DAY_MILLIS * if self.dice.one_in(2) { 1 } else { -1 } } else { 0 };
        let code = self.phone.digits(Phone::now());
        let script = "const [typed, full, skew, code] = arguments;
            const form = document.querySelector(`form[data-queued=${typed ? 'code' : 'token'}]`);
            if (!form) return false;
            if (full) IDBObjectStore.prototype.add = () => { throw new DOMException('full', 'QuotaExceededError'); };
            if (skew) {
                const Real = Date;
                self.Date = class extends Real {
                    constructor(...args) { args.length ? super(...args) : super(Real.now() + skew); }
                    static now() { return Real.now() + skew; }
                };
            }
            if (typed) form.elements.code.value = code;
            form.requestSubmit(form.querySelector('button[value=in]'));
            return true;";
        let args = vec![json!(typed), json!(full), json!(skew), json!(code)];
        if self.phone.script(script, args).await != true {
            self.tell(format!("no form at {address}"));
            return;
        }
        self.tell(format!("pressed at {address}, full {full}, clock {skew}"));
        if !full && self.dice.one_in(5) {
            self.tell("closed the tab at once");
            self.another_tab().await;
            if !typed {
                self.presses.push(Press { presence: Presence::Token(at), promised: false });
            }
            return;
        }
        let id = self.outcome().await;
        let presence = if typed { Presence::Typed(id) } else { Presence::Token(at) };
        self.presses.push(Press { presence, promised: true });
        // Also when the machine's own disk is full.
        let unkept = "return !!document.querySelector('#outbox li[data-state=unkept]')";
        if full || self.phone.script(unkept, vec![]).await == true {
            self.keep_open_until_sent().await;
        }
    }

    /// Only this page has it, and says so: she keeps it open, and signs in beside it if need be.
    async fn keep_open_until_sent(&mut self) {
        let (phone, driver) = (self.phone, &self.phone.driver);
        phone.proxy.set_online(true);
        phone.proxy.lose_none();
        let page = driver.window().await.expect("a tab");
        let beside = driver.new_tab().await.expect("a tab");
        driver.switch_to_window(beside).await.expect("there");
        phone.sign_in(&phone.me).await;
        driver.close_window().await.expect("closed");
        driver.switch_to_window(page).await.expect("there");
        phone.back_online().await;
        let sent = "return location.pathname.startsWith('/check-in/receipt/')
            || !!document.querySelector('#outbox li') && !document.querySelector('#outbox li[data-state=unkept]')";
        phone.until("what only the page had is sent", sent).await;
    }

    /// The page's word on the last press; its id.
    async fn outcome(&mut self) -> String {
        self.phone
            .until(
                "a word on the press",
                "return location.pathname.startsWith('/check-in/receipt/') || !!document.querySelector('#outbox li')",
            )
            .await;
        let script = "return /receipt\\/(.+)/.exec(location.pathname)?.[1]
            ?? [...document.querySelectorAll('#outbox li')].map((li) => li.dataset.id).sort().pop()";
        self.phone.script(script, vec![]).await.as_str().expect("an id").to_owned()
    }

    /// Goes there; without network and without a copy the browser has a page of its own.
    async fn go(&mut self, path: &str) {
        if let Err(error) = self.phone.driver.goto(self.phone.url(path)).await {
            self.tell(format!("nothing at {path}: {}", error.to_string().lines().next().unwrap_or_default()));
        }
    }

    async fn another_tab(&mut self) {
        let driver = &self.phone.driver;
        let old = driver.windows().await.expect("tabs");
        let new = driver.new_tab().await.expect("a tab");
        for tab in old {
            driver.switch_to_window(tab).await.expect("there");
            driver.close_window().await.expect("closed");
        }
        driver.switch_to_window(new).await.expect("there");
        self.go("/check-in").await;
    }

    async fn disturb(&mut self) {
        let phone = self.phone;
        match self.dice.below(10) {
            0 => {
                self.tell("reloads");
                let _ = phone.driver.refresh().await;
            }
            1 => {
                self.tell("closes the tab and opens another");
                self.another_tab().await;
            }
            2 => self.two_tabs().await,
            3 => {
                self.tell("the service worker is gone");
                let script =
                    "navigator.serviceWorker?.getRegistrations().then((all) => all.forEach((one) => one.unregister()))";
                let _ = phone.driver.execute(script, vec![]).await;
            }
            4 => {
                self.tell("the service worker is stopped");
                phone.devtools("ServiceWorker.enable").await;
                phone.devtools("ServiceWorker.stopAllWorkers").await;
            }
            5 => {
                self.tell("the app is updated");
                phone.proxy.update_app();
                let script = "navigator.serviceWorker?.getRegistration().then((one) => one?.update()).catch(() => {})";
                let _ = phone.driver.execute(script, vec![]).await;
            }
            6 => {
                self.tell("the sign-in ends");
                let _ = phone.driver.delete_all_cookies().await;
            }
            7 => self.somebody_else().await,
            8 => {
                self.tell("the network goes");
                phone.proxy.set_online(false);
            }
            _ => {
                self.tell("the network comes");
                phone.proxy.set_online(true);
                let _ = phone.driver.execute("dispatchEvent(new Event('online'))", vec![]).await;
            }
        }
    }

    /// Both tabs try to send what the phone has.
    async fn two_tabs(&mut self) {
        self.tell("two tabs send at once");
        let driver = &self.phone.driver;
        let first = driver.window().await.expect("a tab");
        let second = driver.new_tab().await.expect("a tab");
        driver.switch_to_window(second).await.expect("there");
        self.go("/check-in").await;
        for tab in driver.windows().await.expect("tabs") {
            driver.switch_to_window(tab).await.expect("there");
            let _ = driver.execute("dispatchEvent(new Event('online'))", vec![]).await;
        }
        driver.close_window().await.expect("closed");
        let left = driver.windows().await.expect("tabs").remove(0);
        driver.switch_to_window(left.clone()).await.expect("there");
        drop((first, left));
    }

    /// Another participant borrows the phone: nothing of what waits there is hers to see or to send.
    async fn somebody_else(&mut self) {
        self.tell("somebody else signs in");
        self.borrowed = true;
        let phone = self.phone;
        self.go("/check-in").await; // nothing of a page of hers goes on in this tab
        phone.proxy.set_online(true);
        phone.proxy.lose_none();
        phone.driver.delete_all_cookies().await.expect("forgotten");
        phone.sign_in(&phone.other).await;
        phone.open("/check-in").await;
        phone.proxy.sent();
        let mark = phone.script("return document.querySelector('meta[name=person]').content", vec![]).await;
        let send = "while (!self.stegQueue) await new Promise((done) => setTimeout(done, 10));
            await stegQueue.send(document.querySelector('meta[name=person]').content)";
        phone.wait_for_script(send, vec![]).await;
        assert!(phone.listed().await.is_empty(), "another's entries are shown: {:?}", phone.listed().await);
        let mark = format!("steg-person: {}", mark.as_str().expect("a mark"));
        for request in phone.proxy.sent() {
            let request = String::from_utf8_lossy(&request).to_lowercase();
            assert!(request.contains(&mark.to_lowercase()), "another's entries are sent: {request}");
        }
    }

    /// Everything is well again, and she is signed in.
    async fn heal(&mut self) -> Result<(), String> {
        let phone = self.phone;
        phone.proxy.set_online(true);
        phone.proxy.lose_none();
        phone.sign_in(&phone.me).await;
        phone.open("/check-in").await;
        let body = "while (!self.stegQueue) await new Promise((done) => setTimeout(done, 10));
            const me = document.querySelector('meta[name=person]').content;
            for (;;) {
                await stegQueue.send(me);
                const { saved, refused } = await stegQueue.count(me);
                if (!saved) return refused;
                await new Promise((done) => setTimeout(done, 20));
            }";
        let refused = phone.wait_for_script(body, vec![]).await;
        if refused != 0 {
            return Err(format!("{refused} refused: {:?}", phone.listed().await));
        }
        Ok(())
    }

    /// How many presences were promised. The same digits typed again while the first still wait are a button pressed
    /// twice: both presses were promised one entry (`outbox.js`).
    fn distinct(&self) -> usize {
        let promised = || self.presses.iter().filter(|press| press.promised);
        let tokens = promised().filter(|press| matches!(press.presence, Presence::Token(_))).count();
        let typed: BTreeSet<&str> = promised()
            .filter_map(|press| match &press.presence {
                Presence::Typed(id) => Some(id.as_str()),
                Presence::Token(_) => None,
            })
            .collect();
        tokens + typed.len()
    }

    /// What is wrong with the record.
    fn judge(&self, log: &[Value]) -> Vec<String> {
        let mut wrong = Vec::new();
        for press in &self.presses {
            let found = match &press.presence {
                Presence::Token(at) => times(log, *at),
                Presence::Typed(id) => log.iter().filter(|event| event["id"] == json!(id)).count(),
            };
            if found > 1 || press.promised && found == 0 {
                wrong.push(format!("{press:?} is recorded {found} times"));
            }
        }
        let ids: BTreeSet<&str> = log.iter().filter_map(|event| event["id"].as_str()).collect();
        if ids.len() != log.len() {
            wrong.push("an id stands twice".to_owned());
        }
        wrong
    }
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// These programs, one after the other on one phone.
async fn phone_runs(seeds: Vec<u64>) {
    let phone = Phone::start("sv").await;
    let others = phone.log_of(&phone.other).await.len();
    let (mut steps, mut made) = (10, 0);
    let mut before = phone.log_of(&phone.me).await.len();
    for seed in seeds {
        phone.ready().await;
        let mut program =
            Program { phone: &phone, dice: Dice(seed), steps, presses: vec![], borrowed: false, story: vec![] };
        let healed = program.run().await;
        let log = phone.log_of(&phone.me).await;
        let mut wrong = program.judge(&log);
        wrong.extend(healed.err());
        // Digits that were typed in a tab that was closed at once are the only ones without a press in the list.
        let promised = program.presses.iter().filter(|press| press.promised).count();
        let distinct = program.distinct();
        let closed = program.story.iter().filter(|what| what.contains("closed the tab at once")).count();
        let new = log.len() - before;
        if new < distinct || new > promised + closed {
            wrong
                .push(format!("{new} entries are new, of {promised} promised ({distinct} distinct), {closed} unknown"));
        }
        if phone.log_of(&phone.other).await.len() != others {
            wrong.push("somebody else has an entry of hers".to_owned());
        }
        assert!(wrong.is_empty(), "STEG_FAULT_SEED={seed}\n  {}\n{}", program.story.join("\n  "), wrong.join("\n"));
        made += program.presses.len();
        steps = program.steps;
        before = log.len();
    }
    println!("{made} presences, each recorded once");
    phone.quit().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_happens_on_the_way_each_presence_is_recorded_once() {
    if let Some(seed) = number("STEG_FAULT_SEED") {
        return phone_runs(vec![seed]).await;
    }
    let runs = number("STEG_FAULT_RUNS").unwrap_or(RUNS);
    let first = u64::try_from(Phone::now().timestamp()).unwrap_or_default() * 1_000_000;
    println!("{runs} programs from the seed {first}");
    let of_phone = |phone: u64| (first..first + runs).filter(|seed| seed % 2 == phone).collect();
    // Two phones at the same time, each with a server of its own.
    tokio::join!(phone_runs(of_phone(0)), phone_runs(of_phone(1)));
}
