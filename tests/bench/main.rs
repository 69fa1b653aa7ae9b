//! The load of `cargo xtask bench`: figures as `name: value unit`, all of one run on one machine.

mod lighthouse;
mod load;
mod pages;

use anyhow::{Context as _, Result, ensure};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use load::{Load, Request};
use serde::Deserialize;
use server::site_code::{self, SiteKey};
use std::{
    collections::HashMap,
    fs::File,
    io::{BufRead as _, BufReader, Write as _},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

/// How many phones ask at once (design.md §5).
const CONNECTIONS: usize = 256;
/// How many of them read their schedule at once. The bar is on what each waits: with all of them asking without a pause,
/// the wait would only say how many they are.
const READERS: usize = 64;
const SECONDS: u64 = 10;

#[derive(Deserialize)]
struct World {
    url: String,
    people: Vec<Person>,
}

#[derive(Deserialize)]
struct Person {
    role: String,
    occasion_now: Option<OccasionNow>,
    sign_in: String,
}

#[derive(Deserialize)]
struct OccasionNow {
    site: String,
}

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// `bench STEG NAME DATABASE_URL`, for example `bench target/release/steg sqlite sqlite:/tmp/x/steg.db`.
#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [steg, name, database] = arguments.as_slice() else { anyhow::bail!("usage: bench STEG NAME DATABASE_URL") };
    let (server, world) = start(steg, database)?;
    let participants: Vec<&Person> = world.people.iter().filter(|person| person.role == "participant").collect();
    let keys = site_keys(database).await?;

    let mut phones = Vec::new();
    for person in participants.iter().cycle().take(CONNECTIONS) {
        phones.push((load::sign_in(&person.sign_in).await?, *person));
    }
    let address = world.url.trim_start_matches("http://").to_owned();
    if name == "sqlite" {
        pages::sizes(&world.url, &phones[0].0).await?;
        fsync_rate()?;
        if let Ok(program) = std::env::var("STEG_BENCH_LIGHTHOUSE") {
            lighthouse::judge(&program, &world.url, &phones[0].0)?;
        }
    }

    let check_ins = check_ins(&phones, &keys);
    report(&format!("check_ins_{name}"), &load::run(&address, check_ins, Duration::from_secs(SECONDS)).await?)?;
    let schedules = phones
        .iter()
        .take(READERS)
        .map(|(cookie, _)| {
            let request = Request::get("/schedule", cookie);
            Box::new(move || request.clone()) as Load
        })
        .collect();
    report(&format!("schedule_{name}"), &load::run(&address, schedules, Duration::from_secs(SECONDS)).await?)?;
    println!("memory_{name}: {:.0} MiB", peak_memory(server.0.id())?);
    Ok(())
}

fn start(steg: &str, database: &str) -> Result<(Server, World)> {
    let mut child = Command::new(steg)
        .args(["demo", "--json", "--listen", "127.0.0.1:0", "--participants", "400", "--database", database])
        .env("RUST_LOG", "error")
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{steg} does not start"))?;
    let out = child.stdout.take().context("no output")?;
    let server = Server(child);
    let mut line = String::new();
    BufReader::new(out).read_line(&mut line)?;
    Ok((server, serde_json::from_str(&line).context("the demo printed no JSON")?))
}

/// Every site's key, by id: the bench is the screen on the wall.
async fn site_keys(database: &str) -> Result<HashMap<String, SiteKey>> {
    const SQL: &str = "SELECT id, number, secret FROM sites";
    let db = server::store::Db::open(database).await?;
    let rows: Vec<(String, i64, String)> = server::reading!(&db, pool => sqlx::query_as(SQL).fetch_all(pool).await)?;
    db.close().await;
    rows.into_iter()
        .map(|(id, number, secret)| {
            let secret = BASE64_URL_SAFE_NO_PAD.decode(secret)?;
            let secret: [u8; 32] = secret.try_into().ok().context("a secret of 32 bytes")?;
            let site = app::ids::SiteId::parse(&id)?;
            Ok((id, SiteKey { site, number: u32::try_from(number)?, secret }))
        })
        .collect()
}

/// For each phone: a check-in of its own at each call, with a code of this moment.
fn check_ins(phones: &[(String, &Person)], keys: &HashMap<String, SiteKey>) -> Vec<Load> {
    let count = Arc::new(AtomicU64::new(0));
    let fallback = keys.values().next().cloned();
    phones
        .iter()
        .filter_map(|(cookie, person)| {
            let key = person.occasion_now.as_ref().and_then(|now| keys.get(&now.site)).or(fallback.as_ref())?.clone();
            let (cookie, count) = (cookie.clone(), count.clone());
            Some(Box::new(move || {
                let now = now();
                let token = site_code::token(&key, site_code::step_of(now), chrono_tz::Europe::Stockholm);
                let id = event_id(now, count.fetch_add(1, Ordering::Relaxed));
                let body = format!(
                    r#"{{"check_ins":[{{"id":"{id}","token":"{token}","direction":"in","claimed_at":"{}"}}]}}"#,
                    now.to_rfc3339()
                );
                Request::post_json("/api/v1/check-ins", &cookie, &body, "\"recorded\"")
            }) as Load)
        })
        .collect()
}

#[expect(clippy::disallowed_methods, reason = "the bench is a phone, and phones have clocks")]
fn now() -> chrono::DateTime<chrono::Utc> {
    chrono::Utc::now()
}

/// A UUIDv7 that no other request of this run has.
fn event_id(now: chrono::DateTime<chrono::Utc>, count: u64) -> String {
    let mut random = [0; 10];
    random[..8].copy_from_slice(&count.to_be_bytes());
    let millis = u64::try_from(now.timestamp_millis()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().to_string()
}

fn report(name: &str, result: &load::Figures) -> Result<()> {
    println!("{name}: {:.0} /s", result.per_second);
    println!("{name}_p50: {:.1} ms", result.p50);
    println!("{name}_p99: {:.1} ms", result.p99);
    ensure!(result.wrong == 0, "{} answers of {name} were wrong, for example: {}", result.wrong, result.example);
    Ok(())
}

/// How often the disk under the temporary folder syncs 4 KiB, without company.
fn fsync_rate() -> Result<()> {
    let path = std::env::temp_dir().join(format!("steg-fsync-{}", std::process::id()));
    let mut file = File::create(&path)?;
    let (began, mut count) = (Instant::now(), 0_u32);
    while began.elapsed() < Duration::from_secs(2) {
        file.write_all(&[0; 4096])?;
        file.sync_all()?;
        count += 1;
    }
    std::fs::remove_file(path)?;
    println!("disk_fsync: {:.0} /s", f64::from(count) / began.elapsed().as_secs_f64());
    Ok(())
}

/// The most memory the server had, in MiB (Linux).
fn peak_memory(pid: u32) -> Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).context("no VmHWM")?;
    let kib: f64 = line.split_whitespace().nth(1).context("no figure")?.parse()?;
    Ok(kib / 1024.0)
}
