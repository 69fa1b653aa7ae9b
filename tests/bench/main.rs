//! The load of `cargo xtask bench`: figures as `name: value unit`, all of one run on one machine.

mod crowd;
mod lighthouse;
mod load;
mod pages;
mod phone;

use anyhow::{Context as _, Result, ensure};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use load::{Load, Request};
use serde::Deserialize;
use server::site_code::SiteKey;
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
const SECONDS: Duration = Duration::from_secs(10);
/// How many check-ins come one after another to a server that has nothing else to do.
const CHECK_INS_ALONE: usize = 300;

#[derive(Default, Deserialize)]
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

/// A demo that runs.
struct Server {
    process: Child,
    world: World,
}

impl Server {
    /// `HOST:PORT`.
    fn address(&self) -> &str {
        self.world.url.trim_start_matches("http://")
    }

    fn participants(&self) -> impl Iterator<Item = &Person> + Clone {
        self.world.people.iter().filter(|person| person.role == "participant")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// `bench STEG NAME DATABASE_URL [crowd]`, for example `bench target/release/steg sqlite sqlite:/tmp/x/steg.db`.
#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [steg, name, database] => everyday(steg, name, database).await,
        [steg, name, database, "crowd"] => {
            let server = start(steg, database, crowd::PHONES)?;
            crowd::drain(name, &server, &site_keys(database).await?).await
        }
        _ => anyhow::bail!("usage: bench STEG NAME DATABASE_URL [crowd]"),
    }
}

async fn everyday(steg: &str, name: &str, database: &str) -> Result<()> {
    let server = start(steg, database, 400)?;
    let keys = site_keys(database).await?;
    let mut phones = Vec::new();
    for person in server.participants().cycle().take(CONNECTIONS) {
        phones.push((load::sign_in(&person.sign_in).await?, person));
    }
    if name == "sqlite" {
        pages::sizes(&server.world.url, &phones[0].0).await?;
        if let Ok(program) = std::env::var("STEG_BENCH_LIGHTHOUSE") {
            lighthouse::judge(&program, &server.world.url, &phones[0].0)?;
        }
    }
    let fsync = fsync()?;
    let mut check_ins = check_ins(&phones, &keys);
    let alone = load::alone(server.address(), &mut check_ins[0], CHECK_INS_ALONE).await?;
    println!("single_check_in_{name}_p50: {:.2} ms", alone.p50);
    println!("single_check_in_{name}_over_two_fsyncs: {:.2} ms", alone.p50 - 2.0 * fsync);
    answered_rightly("single check-ins", &alone)?;
    report(&format!("check_ins_{name}"), &load::run(server.address(), check_ins, SECONDS).await?)?;
    let schedules = phones
        .iter()
        .take(READERS)
        .map(|(cookie, _)| {
            let request = Request::get("/schedule", cookie);
            Box::new(move || request.clone()) as Load
        })
        .collect();
    report(&format!("schedule_{name}"), &load::run(server.address(), schedules, SECONDS).await?)?;
    println!("memory_{name}: {:.0} MiB", peak_memory(server.process.id())?);
    Ok(())
}

fn start(steg: &str, database: &str, participants: u16) -> Result<Server> {
    let mut process = Command::new(steg)
        .args(["demo", "--json", "--listen", "127.0.0.1:0", "--database", database])
        .args(["--participants", &participants.to_string()])
        .env("RUST_LOG", "error")
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{steg} does not start"))?;
    let out = process.stdout.take().context("no output")?;
    let mut server = Server { process, world: World::default() };
    let mut line = String::new();
    BufReader::new(out).read_line(&mut line)?;
    server.world = serde_json::from_str(&line).context("the demo printed no JSON")?;
    Ok(server)
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
                let item = phone::item(&key, phone::now(), count.fetch_add(1, Ordering::Relaxed), "in");
                let body = format!(r#"{{"check_ins":[{item}]}}"#);
                Request::post_json("/api/v1/check-ins", &cookie, &body, "\"recorded\"")
            }) as Load)
        })
        .collect()
}

fn report(name: &str, result: &load::Figures) -> Result<()> {
    println!("{name}: {:.0} /s", result.per_second);
    println!("{name}_p50: {:.1} ms", result.p50);
    println!("{name}_p99: {:.1} ms", result.p99);
    answered_rightly(name, result)
}

fn answered_rightly(name: &str, result: &load::Figures) -> Result<()> {
    ensure!(result.wrong == 0, "{} answers of {name} were wrong, for example: {}", result.wrong, result.example);
    Ok(())
}

/// How often the disk under the temporary folder syncs 4 KiB, without company; returns how long one takes, in
/// milliseconds.
fn fsync() -> Result<f64> {
    let path = std::env::temp_dir().join(format!("steg-fsync-{}", std::process::id()));
    let mut file = File::create(&path)?;
    let (began, mut count) = (Instant::now(), 0_u32);
    while began.elapsed() < Duration::from_secs(2) {
        file.write_all(&[0; 4096])?;
        file.sync_all()?;
        count += 1;
    }
    std::fs::remove_file(path)?;
    let per_second = f64::from(count) / began.elapsed().as_secs_f64();
    println!("disk_fsync: {per_second:.0} /s");
    Ok(1000.0 / per_second)
}

/// The most memory the server had, in MiB (Linux).
fn peak_memory(pid: u32) -> Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).context("no VmHWM")?;
    let kib: f64 = line.split_whitespace().nth(1).context("no figure")?.parse()?;
    Ok(kib / 1024.0)
}
