//! A connection that begins in the open and becomes TLS.

use lettre::transport::smtp::client::AsyncTokioStream;
use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    task::{Context, Poll, ready},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};

/// What the first record of TLS begins with; no command of SMTP does (RFC 8446 §5.1: a handshake).
const HANDSHAKE: u8 = 0x16;

/// The server said more than it was asked.
#[derive(Debug, thiserror::Error)]
#[error("more than one answer to one command")]
pub struct SpokeEarly;

/// Until TLS begins, nothing may come but one answer to each command. What somebody on the way puts behind the answer to
/// STARTTLS would be kept by the reader above, and taken for what the server says under TLS: that it has the mail, for
/// one (RFC 3207 §6).
#[derive(Debug)]
pub struct Open {
    tcp: TcpStream,
    /// What has come since something was written.
    answer: Vec<u8>,
    sealed: bool,
}

impl Open {
    pub fn new(tcp: TcpStream) -> Self {
        Self { tcp, answer: Vec::new(), sealed: false }
    }
}

/// Lines with a hyphen behind the number, and one without (RFC 5321 §4.2.1).
fn is_one(answer: &[u8]) -> bool {
    let mut lines = answer.split_inclusive(|byte| *byte == b'\n');
    let end = lines.find(|line| line.get(3) != Some(&b'-'));
    end.is_some_and(|end| end.ends_with(b"\n")) && lines.next().is_none()
}

impl AsyncTokioStream for Open {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.tcp.peer_addr()
    }
}

impl AsyncRead for Open {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let read = ready!(Pin::new(&mut self.tcp).poll_read(cx, buf));
        if !self.sealed {
            // No longer than lettre lets an answer be, and what it reads at once.
            self.answer.extend_from_slice(buf.filled().get(before..).unwrap_or_default());
        }
        Poll::Ready(read)
    }
}

impl AsyncWrite for Open {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        if !self.sealed {
            if !self.answer.is_empty() && !is_one(&self.answer) {
                return Poll::Ready(Err(io::Error::new(io::ErrorKind::InvalidData, SpokeEarly)));
            }
            self.answer.clear();
            self.sealed = bytes.first() == Some(&HANDSHAKE);
        }
        Pin::new(&mut self.tcp).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::is_one;

    #[test]
    fn an_answer_ends_with_its_first_line_without_a_hyphen() {
        for one in ["220 go\r\n", "250-here\r\n250-STARTTLS\r\n250 ok\r\n", "250\r\n", "250 ok\n"] {
            assert!(is_one(one.as_bytes()), "{one:?}");
        }
        for other in ["", "220 go", "250-here\r\n", "220 go\r\n250 ok\r\n", "220 go\r\n2", "220 go\r\n250-ok\r\n"] {
            assert!(!is_one(other.as_bytes()), "{other:?}");
        }
    }
}
