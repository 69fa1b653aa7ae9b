//! A load generator that costs little: plain sockets, one request under way on each.

use anyhow::{Context as _, Result};
use std::time::{Duration, Instant};
use tests::wire::{self, Wire};

/// Makes the next request of one connection.
pub type Load = Box<dyn FnMut() -> Request + Send>;

#[derive(Clone)]
pub struct Request {
    bytes: Vec<u8>,
    /// What the answer's body must hold.
    expected: &'static str,
}

impl Request {
    pub fn get(path: &str, cookie: &str) -> Self {
        Self { bytes: wire::get(path, cookie), expected: "</html>" }
    }

    pub fn post_json(path: &str, cookie: &str, body: &str, expected: &'static str) -> Self {
        Self { bytes: wire::post_json(path, cookie, body), expected }
    }
}

pub struct Figures {
    pub per_second: f64,
    /// Milliseconds.
    pub p50: f64,
    pub p99: f64,
    pub wrong: usize,
    pub example: String,
}

/// Keeps every connection busy for this long, after a second of warming up.
pub async fn run(address: &str, loads: Vec<Load>, length: Duration) -> Result<Figures> {
    let began = Instant::now() + Duration::from_secs(1);
    let tasks: Vec<_> = loads
        .into_iter()
        .map(|load| tokio::spawn(connection(address.to_owned(), load, began, began + length)))
        .collect();
    let (mut times, mut wrong, mut example) = (Vec::new(), 0, String::new());
    for task in tasks {
        let (mine, mistakes) = task.await??;
        times.extend(mine);
        wrong += mistakes.len();
        example = mistakes.into_iter().next().unwrap_or(example);
    }
    Ok(Figures::of(times, length, wrong, example))
}

/// Asks this many times, with a pause before each in which the server comes to rest.
pub async fn alone(address: &str, load: &mut Load, count: usize) -> Result<Figures> {
    let mut wire = Wire::connect(address).await?;
    let (mut times, mut wrong, began) = (Vec::new(), Vec::new(), Instant::now());
    for _ in 0..count {
        tokio::time::sleep(Duration::from_millis(10)).await;
        times.push(ask(&mut wire, &load(), &mut wrong).await?);
    }
    let example = wrong.first().cloned().unwrap_or_default();
    Ok(Figures::of(times, began.elapsed(), wrong.len(), example))
}

impl Figures {
    fn of(mut times: Vec<Duration>, length: Duration, wrong: usize, example: String) -> Self {
        times.sort_unstable();
        let at = |share: usize| times.get(times.len() * share / 100).map_or(0.0, |time| time.as_secs_f64() * 1000.0);
        #[expect(clippy::cast_precision_loss, reason = "fewer than 2^52 requests")]
        let per_second = times.len() as f64 / length.as_secs_f64();
        Self { per_second, p50: at(50), p99: at(99), wrong, example }
    }
}

/// How long one answer took; a wrong one is added to `wrong`.
async fn ask(wire: &mut Wire, request: &Request, wrong: &mut Vec<String>) -> Result<Duration> {
    let began = Instant::now();
    let reply = wire.ask(&request.bytes).await?;
    let took = began.elapsed();
    if reply.status != 200 || !reply.body.contains(request.expected) {
        wrong.push(format!("{} {}", reply.status, reply.body.chars().take(300).collect::<String>()));
    }
    Ok(took)
}

async fn connection(
    address: String,
    mut load: Load,
    from: Instant,
    until: Instant,
) -> Result<(Vec<Duration>, Vec<String>)> {
    let mut wire = Wire::connect(&address).await?;
    let (mut times, mut wrong) = (Vec::new(), Vec::new());
    while Instant::now() < until {
        let began = Instant::now();
        let took = ask(&mut wire, &load(), &mut wrong).await?;
        if began >= from {
            times.push(took);
        }
    }
    Ok((times, wrong))
}

/// Signs a phone in and returns its cookie.
pub async fn sign_in(address: &str) -> Result<String> {
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    let answer = client.get(address).send().await?;
    let cookie = answer.headers().get("set-cookie").context("no cookie")?.to_str()?;
    Ok(cookie.split(';').next().unwrap_or_default().to_owned())
}
