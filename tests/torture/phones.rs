//! Phones: each check-in has an id of its own and waits on the phone until the server has answered for that very id.

use crate::world::{Phone, World, now};
use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};
use server::site_code;
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tests::wire::{Reply, Wire, post_json};
use tokio::task::JoinSet;

/// Check-ins in one request, at most.
const AT_ONCE: usize = 20;
/// A phone that has this many waiting makes no more.
const ENOUGH: usize = 8;

/// A check-in as it was made on the phone.
#[derive(Clone)]
pub struct Item {
    pub person: usize,
    /// The moment of its code: the moment of presence.
    pub at: DateTime<Utc>,
    /// No other check-in has this.
    pub claimed_at: DateTime<Utc>,
    pub json: Value,
}

/// What the phones know, all of them together. It outlives the servers.
#[derive(Clone, Default)]
pub struct Ledger {
    pub made: HashMap<String, Item>,
    /// The server's results for what it has recorded.
    pub acknowledged: HashMap<String, Value>,
    /// Ids by person, oldest first.
    waiting: HashMap<usize, Vec<String>>,
    /// What no server of ours may answer.
    pub wrong: Vec<String>,
    /// Answers 503.
    pub busy: usize,
    /// Results of status `rejected`, and answers 429.
    pub refused: usize,
    /// The clock is wrong on purpose: a code may be refused for now.
    pub lenient: bool,
    count: u64,
}

/// Shared by the phones.
pub type Shared = Arc<Mutex<Ledger>>;

pub fn locked(ledger: &Shared) -> MutexGuard<'_, Ledger> {
    ledger.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Ledger {
    /// A new check-in, saved on the phone: with the code that the site's screen shows at `at`.
    pub fn make(&mut self, world: &World, person: usize, at: DateTime<Utc>) -> Item {
        self.count += 1;
        let step = site_code::step_of(at);
        let (at, made_at) = (site_code::step_start(step), now());
        let millis = i64::try_from(self.count).unwrap_or(0);
        let claimed_at = DateTime::from_timestamp_millis(made_at.timestamp() * 1000 + millis).unwrap_or_default();
        let mut random = [0; 10];
        random[2..].copy_from_slice(&self.count.to_be_bytes());
        let millis = u64::try_from(made_at.timestamp_millis()).unwrap_or(0);
        let id = uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().to_string();
        let json = json!({
            "id": id,
            "token": site_code::token(&world.key, step, chrono_tz::Europe::Stockholm),
            "direction": if self.count.is_multiple_of(2) { "in" } else { "out" },
            "claimed_at": claimed_at.to_rfc3339_opts(SecondsFormat::Millis, true),
        });
        let item = Item { person, at, claimed_at, json };
        self.made.insert(id.clone(), item.clone());
        self.waiting.entry(person).or_default().push(id);
        item
    }

    /// What this person's phones have to send.
    fn waiting(&self, person: usize) -> Vec<Value> {
        let ids = self.waiting.get(&person).into_iter().flatten().take(AT_ONCE);
        ids.filter_map(|id| self.made.get(id)).map(|item| item.json.clone()).collect()
    }

    /// How many check-ins no server has answered for.
    pub fn unsent(&self) -> usize {
        self.waiting.values().map(Vec::len).sum()
    }

    /// What a phone does with an answer; whether it was sent away for now.
    pub fn heard(&mut self, sent: &[Value], reply: &Reply) -> bool {
        match reply.status {
            200 => {
                let body: Value = serde_json::from_str(&reply.body).unwrap_or_default();
                let results = body["results"].as_array().map(Vec::as_slice).unwrap_or_default();
                if results.len() != sent.len() {
                    self.wrong.push(format!("{} results for {}: {}", results.len(), sent.len(), reply.body));
                }
                let before = self.refused;
                for (sent, result) in sent.iter().zip(results) {
                    self.result(sent["id"].as_str().unwrap_or_default(), result);
                }
                before != self.refused
            }
            503 | 429 => {
                if reply.retry_after.is_none() {
                    self.wrong.push(format!("{} without Retry-After: {}", reply.status, reply.body));
                }
                if reply.status == 503 {
                    self.busy += 1;
                } else if self.lenient {
                    self.refused += 1;
                } else {
                    self.wrong.push(format!("429: {}", reply.body));
                }
                true
            }
            other => {
                self.wrong.push(format!("{other}: {}", reply.body));
                true
            }
        }
    }

    fn result(&mut self, id: &str, result: &Value) {
        let Some(item) = self.made.get(id).filter(|_| result["id"] == id) else {
            self.wrong.push(format!("a result for another check-in than {id}: {result}"));
            return;
        };
        match result["status"].as_str() {
            Some("rejected") if self.lenient => {
                self.refused += 1;
                return;
            }
            Some("recorded" | "needs_confirmation") => {}
            _ => {
                self.wrong.push(format!("not recorded: {result}"));
                return;
            }
        }
        if result["at"] != item.at.to_rfc3339_opts(SecondsFormat::Millis, true) {
            self.wrong.push(format!("recorded at another moment than its code's, {}: {result}", item.at));
        }
        if let Some(waiting) = self.waiting.get_mut(&item.person) {
            waiting.retain(|other| other != id);
        }
        let first = self.acknowledged.entry(id.to_owned()).or_insert_with(|| result.clone());
        if first != result {
            self.wrong.push(format!("two results for one check-in: {first}, then {result}"));
        }
    }
}

/// Phones that send until they are stopped or the server is gone.
pub struct Crowd {
    phones: JoinSet<()>,
    stop: Arc<AtomicBool>,
}

impl Crowd {
    /// `new`: they make check-ins, each after the other; otherwise they send what waits and are done.
    pub fn gather(world: &Arc<World>, count: usize, address: &str, ledger: &Shared, new: bool) -> Self {
        let stop: Arc<AtomicBool> = Arc::default();
        let mut phones = JoinSet::new();
        for phone in world.phones.iter().take(count).cloned() {
            phones.spawn(send(world.clone(), phone, address.to_owned(), ledger.clone(), new, stop.clone()));
        }
        Self { phones, stop }
    }

    /// Waits until each has had its last answer, or lost its connection.
    pub async fn leave(self) {
        self.stop.store(true, Ordering::Relaxed);
        self.phones.join_all().await;
    }

    /// Waits until nothing is left to send, or the server is gone.
    pub async fn done(self) {
        self.phones.join_all().await;
    }
}

async fn send(world: Arc<World>, phone: Phone, address: String, ledger: Shared, new: bool, stop: Arc<AtomicBool>) {
    let Ok(mut wire) = Wire::connect(&address).await else { return };
    while !stop.load(Ordering::Relaxed) {
        let items = {
            let mut ledger = locked(&ledger);
            let mut items = ledger.waiting(phone.person);
            if new && items.len() < ENOUGH {
                items.push(ledger.make(&world, phone.person, now()).json);
            }
            items
        };
        if items.is_empty() {
            return;
        }
        let request = post_json("/api/v1/check-ins", &phone.cookie, &json!({ "check_ins": items }).to_string());
        let Ok(reply) = wire.ask(&request).await else { return };
        let sent_away = locked(&ledger).heard(&items, &reply);
        if sent_away {
            // Less patient than a phone, which waits as long as Retry-After says.
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

/// One request with one check-in; `None` when the server is gone.
pub async fn send_one(wire: &mut Wire, world: &World, ledger: &Shared, item: &Item) -> Option<Reply> {
    let items = [item.json.clone()];
    let cookie = &world.phones.iter().find(|phone| phone.person == item.person)?.cookie;
    let request = post_json("/api/v1/check-ins", cookie, &json!({ "check_ins": items }).to_string());
    let reply = wire.ask(&request).await.ok()?;
    locked(ledger).heard(&items, &reply);
    Some(reply)
}
