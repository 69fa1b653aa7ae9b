//! Requests to other servers: push services, the gateway for text messages, the translation service.

use axum::body::Bytes;
use http_body_util::Full;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use std::time::Duration;

/// How long a connection that nobody uses is kept.
const IDLE: Duration = Duration::from_secs(20);

/// Follows no redirect and knows no proxy of the environment.
pub type Http<R> = Client<HttpsConnector<HttpConnector<R>>, Full<Bytes>>;

/// A client that connects by this, and believes the machine's certificates: `None`, and an error in the log, when the
/// machine has none.
pub fn client<R>(mut tcp: HttpConnector<R>) -> Option<Http<R>>
where
    HttpConnector<R>: Clone,
    HttpsConnector<HttpConnector<R>>: hyper_util::client::legacy::connect::Connect + Clone,
{
    tcp.enforce_http(false);
    // The machine's certificates, with a provider named here: the process has none of its own.
    let https = HttpsConnectorBuilder::new().with_provider_and_native_roots(rustls::crypto::ring::default_provider());
    let https = https.inspect_err(|error| tracing::error!(%error, "the machine has no certificates")).ok()?;
    let https = https.https_or_http().enable_all_versions().wrap_connector(tcp);
    Some(Client::builder(TokioExecutor::new()).pool_idle_timeout(IDLE).build(https))
}
