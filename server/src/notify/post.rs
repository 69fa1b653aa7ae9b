//! Posting to another server: push services, and the gateway for text messages.

use super::endpoint;
use crate::outgoing::{self, Http};
use http::{HeaderMap, Request, Response, StatusCode, header};
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::connect::{HttpConnector, dns::Name};
use std::{
    future::Future,
    io,
    net::SocketAddr,
    pin::Pin,
    sync::OnceLock,
    task::{Context, Poll},
    time::Duration,
};
use tower::Service;

/// How long another server may take for its answer, connecting and all.
const PATIENCE: Duration = Duration::from_secs(10);

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Posted {
    /// The server answered so, and asks to wait this many seconds.
    Answered(StatusCode, Option<u32>),
    /// It could not be reached, or did not answer in time.
    Nothing,
}

/// A client that goes to no address of one's own network unless it may.
pub struct Post {
    private: bool,
    // Made with the first use: the machine's certificates are read then.
    client: OnceLock<Option<Http<Names>>>,
}

impl Post {
    pub fn new(private: bool) -> Self {
        Self { private, client: OnceLock::new() }
    }

    fn client(&self) -> Option<&Http<Names>> {
        let make = || {
            let mut tcp = HttpConnector::new_with_resolver(Names { private: self.private });
            tcp.set_connect_timeout(Some(PATIENCE));
            outgoing::client(tcp)
        };
        self.client.get_or_init(make).as_ref()
    }

    /// Posts once. What the server says beside its status is not looked at.
    pub async fn post(&self, address: &str, headers: HeaderMap, body: Vec<u8>) -> Posted {
        let Ok(mut request) = Request::post(address).body(Full::new(body.into())) else { return Posted::Nothing };
        // A host that is an address has no name to be looked up.
        let host = request.uri().host().unwrap_or_default().trim_matches(['[', ']']);
        if host.parse().is_ok_and(|ip| !self.private && !endpoint::allowed(SocketAddr::new(ip, 0))) {
            return Posted::Nothing;
        }
        *request.headers_mut() = headers;
        let Some(client) = self.client() else { return Posted::Nothing };
        match tokio::time::timeout(PATIENCE, client.request(request)).await {
            Ok(Ok(answer)) => {
                let posted = Posted::Answered(answer.status(), retry_after(&answer));
                // A short rest is read, so that the connection can be used again.
                let rest = http_body_util::Limited::new(answer.into_body(), 16 * 1024).collect();
                let _ = tokio::time::timeout(Duration::from_secs(1), rest).await;
                posted
            }
            _ => Posted::Nothing,
        }
    }
}

/// Seconds, of the form that push services use; a date is left to our own patience.
fn retry_after<B>(answer: &Response<B>) -> Option<u32> {
    answer.headers().get(header::RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()
}

/// Looks names up, and forgets the addresses that are not for us.
#[derive(Clone)]
struct Names {
    private: bool,
}

impl Service<Name> for Names {
    type Response = std::vec::IntoIter<SocketAddr>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Self::Response>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        let private = self.private;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let may: Vec<_> = found.filter(|address| private || endpoint::allowed(*address)).collect();
            if may.is_empty() { Err(io::ErrorKind::PermissionDenied.into()) } else { Ok(may.into_iter()) }
        })
    }
}
