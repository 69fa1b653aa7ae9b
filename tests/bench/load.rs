//! A load generator that costs little: HTTP/1.1 on plain sockets, one request under way on each.

use anyhow::{Context as _, Result, bail};
use std::time::{Duration, Instant};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

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
        let head = format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: text/html\r\ncookie: {cookie}\r\n\r\n");
        Self { bytes: head.into_bytes(), expected: "</html>" }
    }

    pub fn post_json(path: &str, cookie: &str, body: &str, expected: &'static str) -> Self {
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: {cookie}\r\nsec-fetch-site: same-origin\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        Self { bytes: head.into_bytes(), expected }
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
    times.sort_unstable();
    let at = |share: usize| times.get(times.len() * share / 100).map_or(0.0, |time| time.as_secs_f64() * 1000.0);
    #[expect(clippy::cast_precision_loss, reason = "fewer than 2^52 requests")]
    let per_second = times.len() as f64 / length.as_secs_f64();
    Ok(Figures { per_second, p50: at(50), p99: at(99), wrong, example })
}

async fn connection(
    address: String,
    mut load: Load,
    from: Instant,
    until: Instant,
) -> Result<(Vec<Duration>, Vec<String>)> {
    let mut stream = TcpStream::connect(&address).await?;
    stream.set_nodelay(true)?;
    let (mut times, mut wrong) = (Vec::new(), Vec::new());
    let mut buffer = Vec::with_capacity(64 << 10);
    while Instant::now() < until {
        let request = load();
        let began = Instant::now();
        stream.write_all(&request.bytes).await?;
        let (status, body) = answer(&mut stream, &mut buffer).await?;
        if began >= from {
            times.push(began.elapsed());
        }
        if status != 200 || !body.contains(request.expected) {
            wrong.push(format!("{status} {}", body.chars().take(300).collect::<String>()));
        }
    }
    Ok((times, wrong))
}

/// Reads one answer with a length or in chunks (RFC 9112 §6).
async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<(u16, String)> {
    buffer.clear();
    let head = loop {
        if let Some(at) = find(buffer, b"\r\n\r\n") {
            break at + 4;
        }
        more(stream, buffer).await?;
    };
    let text = String::from_utf8_lossy(&buffer[..head]).to_lowercase();
    let status = text.get(9..12).and_then(|code| code.parse().ok()).context("no status")?;
    let header = |name: &str| {
        text.lines()
            .find_map(|line| line.strip_prefix(name))
            .map(|value| value.trim_start_matches(':').trim().to_owned())
    };
    if let Some(length) = header("content-length") {
        let length: usize = length.parse()?;
        while buffer.len() < head + length {
            more(stream, buffer).await?;
        }
    } else if header("transfer-encoding").is_some_and(|coding| coding == "chunked") {
        while !buffer.ends_with(b"0\r\n\r\n") {
            more(stream, buffer).await?;
        }
    }
    Ok((status, String::from_utf8_lossy(&buffer[head..]).into_owned()))
}

async fn more(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<()> {
    if stream.read_buf(buffer).await? == 0 {
        bail!("the server closed the connection");
    }
    Ok(())
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

/// Signs a phone in and returns its cookie.
pub async fn sign_in(address: &str) -> Result<String> {
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    let answer = client.get(address).send().await?;
    let cookie = answer.headers().get("set-cookie").context("no cookie")?.to_str()?;
    Ok(cookie.split(';').next().unwrap_or_default().to_owned())
}
