//! What was acknowledged is there, whatever happens to the process next.

use crate::checkin::fresh;
use serde_json::{Value, json};
use std::{
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
};

/// A running demo; killed (`SIGKILL`) when dropped.
struct Steg {
    process: Child,
    url: String,
    said: Value,
}

impl Steg {
    fn start(data: &Path) -> Self {
        let program = std::env::var("STEG_TEST_BIN")
            .expect("STEG_TEST_BIN names the program `steg`: run the tests with `cargo xtask test`");
        let mut process = Command::new(program)
            .args(["demo", "--json", "--listen", "127.0.0.1:0", "--data"])
            .arg(data)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the demo starts");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("its output")).read_line(&mut line).expect("a line");
        let said: Value = serde_json::from_str(&line).expect("JSON");
        Self { process, url: said["url"].as_str().expect("an address").to_owned(), said }
    }

    fn people(&self, role: &str) -> impl Iterator<Item = &Value> {
        self.said["people"].as_array().into_iter().flatten().filter(move |person| person["role"] == role)
    }
}

impl Drop for Steg {
    fn drop(&mut self) {
        let _ended = self.process.kill();
        let _waited = self.process.wait();
    }
}

/// The cookie of a new device of this person.
async fn sign_in(person: &Value) -> String {
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
    let answer = client.get(person["sign_in"].as_str().expect("an address")).send().await.expect("an answer");
    let cookie = answer.headers()["set-cookie"].to_str().expect("text");
    cookie.split(';').next().unwrap_or_default().to_owned()
}

/// What the screen of this site shows now.
async fn token(steg: &Steg, site: &str) -> String {
    for supervisor in steg.people("supervisor") {
        let cookie = sign_in(supervisor).await;
        let address = format!("{}/api/v1/sites/{site}/code", steg.url);
        let answer = reqwest::Client::new().get(address).header("cookie", cookie).send().await.expect("an answer");
        if answer.status().is_success() {
            let code: Value = answer.json().await.expect("JSON");
            let url = code["url"].as_str().expect("an address");
            return url.rsplit('/').next().expect("a token").to_owned();
        }
    }
    unreachable!("each site has a supervisor")
}

/// Sends one check-in; its result if it was acknowledged.
async fn send(client: &reqwest::Client, url: &str, cookie: &str, item: &Value) -> Option<Value> {
    let request =
        client.post(format!("{url}/api/v1/check-ins")).header("cookie", cookie).json(&json!({ "check_ins": [item] }));
    let answer = request.send().await.ok()?.error_for_status().ok()?;
    let body: Value = answer.json().await.ok()?;
    Some(body["results"][0].clone())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_is_there_after_kill_9() {
    let data = tempfile::tempdir().expect("a folder");
    let acknowledged: Arc<Mutex<Vec<(Value, Value)>>> = Arc::default();

    let mut steg = Steg::start(data.path());
    let participant = steg.people("participant").find(|person| !person["occasion_now"].is_null()).expect("one").clone();
    let site = participant["occasion_now"]["site"].as_str().expect("a site").to_owned();
    let (cookie, token) = (sign_in(&participant).await, token(&steg, &site).await);
    let mut phones = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let (url, cookie, token, acknowledged) =
            (steg.url.clone(), cookie.clone(), token.clone(), acknowledged.clone());
        phones.spawn(async move {
            let client = reqwest::Client::new();
            loop {
                let item = json!({
                    "id": fresh(), "token": token, "direction": "in", "claimed_at": "2026-11-23T08:05:00Z",
                });
                let Some(result) = send(&client, &url, &cookie, &item).await else { return };
                acknowledged.lock().expect("not poisoned").push((item, result));
            }
        });
    }
    while acknowledged.lock().expect("not poisoned").len() < 100 {
        tokio::task::yield_now().await;
    }
    steg.process.kill().expect("it is killed under way");
    phones.join_all().await;
    drop(steg);

    let again = Steg::start(data.path());
    let client = reqwest::Client::new();
    let acknowledged = acknowledged.lock().expect("not poisoned").clone();
    for (item, result) in acknowledged {
        assert_eq!(result["status"], "recorded");
        // Had it been lost, it would be recorded anew, and its `received_at` would differ.
        assert_eq!(send(&client, &again.url, &cookie, &item).await, Some(result));
    }
    let verified = Command::new(std::env::var("STEG_TEST_BIN").expect("named above"))
        .arg("verify")
        .current_dir(data.path())
        .env("DATABASE_URL", format!("sqlite:{}", data.path().join("steg.db").display()))
        .output()
        .expect("it runs beside the server");
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stderr));
}
