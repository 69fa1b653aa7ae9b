//! HTTP/1.1 on a plain socket, one request under way: costs whoever measures or tortures next to nothing.

use anyhow::{Context as _, Result, bail};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

/// A connection that is kept open.
pub struct Wire {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// What came back on a [`Wire`].
pub struct Reply {
    pub status: u16,
    /// The header `Retry-After`, in seconds.
    pub retry_after: Option<u32>,
    pub body: String,
}

/// A request as bytes: for JSON, as a page of ours sends it.
pub fn post_json(path: &str, cookie: &str, body: &str) -> Vec<u8> {
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: {cookie}\r\nsec-fetch-site: same-origin\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    head.into_bytes()
}

/// A request as bytes: for a page.
pub fn get(path: &str, cookie: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: text/html\r\ncookie: {cookie}\r\n\r\n").into_bytes()
}

impl Wire {
    pub async fn connect(address: &str) -> Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(64 << 10) })
    }

    /// Sends a request and reads its answer, which has a length or comes in chunks (RFC 9112 §6).
    pub async fn ask(&mut self, request: &[u8]) -> Result<Reply> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        let head = loop {
            if let Some(at) = find(&self.buffer, b"\r\n\r\n") {
                break at + 4;
            }
            self.more().await?;
        };
        let text = String::from_utf8_lossy(&self.buffer[..head]).to_lowercase();
        let status = text.get(9..12).and_then(|code| code.parse().ok()).context("no status")?;
        let header = |name: &str| {
            text.lines()
                .find_map(|line| line.strip_prefix(name))
                .map(|value| value.trim_start_matches(':').trim().to_owned())
        };
        if let Some(length) = header("content-length") {
            let length: usize = length.parse()?;
            while self.buffer.len() < head + length {
                self.more().await?;
            }
        } else if header("transfer-encoding").is_some_and(|coding| coding == "chunked") {
            while !self.buffer.ends_with(b"0\r\n\r\n") {
                self.more().await?;
            }
        }
        let retry_after = header("retry-after").and_then(|value| value.parse().ok());
        Ok(Reply { status, retry_after, body: String::from_utf8_lossy(&self.buffer[head..]).into_owned() })
    }

    async fn more(&mut self) -> Result<()> {
        if self.stream.read_buf(&mut self.buffer).await? == 0 {
            bail!("the server closed the connection");
        }
        Ok(())
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}
