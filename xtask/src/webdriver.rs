//! Browsers under remote control, for the browser tests.

use crate::{
    guard::Guarded,
    setup::INSTALL_HINT,
    workspace::{in_path, is_program},
};
use anyhow::{Context, Result, bail};
use std::{
    env, fs, io,
    io::{Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::{Duration, Instant},
};

/// How long the driver may take until it is ready; usually it is a tenth of a second.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running driver; dropped, it ends with its browsers.
pub struct Driver {
    /// Where it listens.
    pub url: String,
    _process: Guarded,
}

impl Driver {
    /// # Errors
    /// When chromedriver is not installed, or does not start; the error holds its log.
    pub fn chromium() -> Result<Self> {
        Self::start("chromedriver", Command::new(find_driver()?))
    }

    /// The driver of this name, by a command that lacks only the port.
    ///
    /// # Errors
    /// When it does not start; the error holds its log.
    pub fn start(name: &str, mut command: Command) -> Result<Self> {
        let port = free_port()?;
        let folder = tempfile::Builder::new().prefix(&format!("steg-{name}-")).tempdir()?.keep();
        let log = fs::File::create(folder.join("log"))?;
        command.arg(format!("--port={port}")).stdout(log.try_clone()?).stderr(log);
        // The browsers' profiles go where the log is, and go with it.
        command.env("TMPDIR", &folder);
        let mut process = Guarded::start(&mut command, "TERM", &folder)?;
        let start = Instant::now();
        while !is_ready(port).unwrap_or(false) {
            let ended = process.has_ended();
            if ended || start.elapsed() > PATIENCE {
                let log = fs::read_to_string(folder.join("log")).unwrap_or_default();
                let what = if ended { "ended at once" } else { "is not ready after 30 seconds" };
                bail!("{name} {what}. Its log says:\n{}", log.trim_end());
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(Self { url: format!("http://127.0.0.1:{port}"), _process: process })
    }
}

/// # Errors
/// With what to install, when there is none.
pub fn find_driver() -> Result<PathBuf> {
    const ELSEWHERE: [&str; 2] = ["/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver"];
    find("STEG_TEST_CHROMEDRIVER", &["chromedriver"], &ELSEWHERE)
        .with_context(|| format!("chromedriver is not installed. {INSTALL_HINT}: chromium-driver"))
}

/// # Errors
/// With what to install, when there is none.
pub fn find_chromium() -> Result<PathBuf> {
    find("STEG_TEST_CHROMIUM", &["chromium", "chromium-browser", "google-chrome"], &[])
        .with_context(|| format!("Chromium is not installed. {INSTALL_HINT}: chromium"))
}

/// What the variable names, or the first in the path, or the first elsewhere.
pub fn find(variable: &str, names: &[&str], elsewhere: &[&str]) -> Option<PathBuf> {
    env::var_os(variable)
        .map(PathBuf::from)
        .or_else(|| in_path(names))
        .or_else(|| elsewhere.iter().map(PathBuf::from).find(|file| is_program(Path::new(file))))
}

/// See "Status" of the WebDriver recommendation.
fn is_ready(port: u16) -> io::Result<bool> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    write!(stream, "GET /status HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n")?;
    // The driver keeps the connection open, so the answer has no end to wait for.
    let mut answer = Vec::new();
    let mut buffer = [0; 1024];
    while !String::from_utf8_lossy(&answer).contains("\"ready\":true") {
        match stream.read(&mut buffer)? {
            0 => return Ok(false),
            length => answer.extend_from_slice(&buffer[..length]),
        }
    }
    Ok(answer.starts_with(b"HTTP/1.1 200"))
}

/// A port that nobody listens on now. Somebody may take it before it is used; then the start fails and says so.
///
/// # Errors
/// When the system has none.
pub fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
