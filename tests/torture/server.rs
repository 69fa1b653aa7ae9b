//! The server under torture: a process of its own, killed with SIGKILL.

use anyhow::{Context as _, Result};
use serde_json::Value;
use std::{
    collections::VecDeque,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
};

/// How much of what it said is kept, in lines.
const LINES: usize = 20;

/// A running `steg serve`, or what stands in for it.
pub struct Server {
    child: Child,
    /// `127.0.0.1:PORT`.
    pub address: String,
    said: Arc<Mutex<VecDeque<String>>>,
}

impl Server {
    /// Starts it and waits until it serves.
    pub fn start(mut command: Command, folder: &Path, environment: &[(&str, String)]) -> Result<Self> {
        command
            .current_dir(folder)
            .env("STEG_LISTEN", "127.0.0.1:0")
            .env("STEG_LOG_JSON", "true")
            .env("RUST_LOG", "error,server::cli=info")
            .envs(environment.iter().map(|(name, value)| (*name, value)))
            .stdin(Stdio::null())
            .stderr(Stdio::piped());
        let mut child = command.spawn().context("the server does not start")?;
        let mut lines = BufReader::new(child.stderr.take().context("no stderr")?).lines();
        let mut before = Vec::new();
        let address = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let said: Value = serde_json::from_str(&line).unwrap_or_default();
            let address = said["fields"]["address"].as_str().map(str::to_owned);
            before.push(line);
            address
        });
        let said: Arc<Mutex<VecDeque<String>>> = Arc::default();
        let kept = said.clone();
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
                if kept.len() == LINES {
                    kept.pop_front();
                }
                kept.push_back(line);
            }
        });
        let mut server = Self { child, address: String::new(), said };
        server.address = address.with_context(|| {
            let _ = server.child.wait();
            format!("the server ended before it served: {}", before.join("\n"))
        })?;
        Ok(server)
    }

    /// `kill -9`.
    pub fn kill(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Whether it ended by itself.
    pub fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }

    /// The end of its log.
    pub fn said(&self) -> String {
        let said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        said.iter().map(String::as_str).collect::<Vec<_>>().join("\n")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.kill();
    }
}
