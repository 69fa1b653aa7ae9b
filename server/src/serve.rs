//! Serving until told to stop, and finishing what is under way then.

use crate::{http, log::keeper, metrics, notify::worker, settings::Settings, state::State};
use axum_server::{Handle, tls_rustls::RustlsConfig};
use std::{net::SocketAddr, time::Duration};

/// How long requests under way may take once the server is told to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(20);

/// How long notifications under way may take after that.
const LAST_NOTIFICATIONS: Duration = Duration::from_secs(5);

/// Why the server does not serve.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    #[error("{0} cannot be listened on: {1}")]
    Listen(SocketAddr, std::io::Error),
    #[error("the TLS certificate or key cannot be used: {0}")]
    Tls(std::io::Error),
    #[error("the server stopped: {0}")]
    Stopped(std::io::Error),
}

/// Takes the address, so that connections queue up from now on.
pub fn listen(address: SocketAddr) -> Result<std::net::TcpListener, ServeError> {
    let failed = |error| ServeError::Listen(address, error);
    let listener = std::net::TcpListener::bind(address).map_err(failed)?;
    listener.set_nonblocking(true).map_err(failed)?;
    Ok(listener)
}

/// Serves until the process is told to stop (SIGTERM, or Ctrl-C), then finishes the requests under way and closes the
/// database.
pub async fn run(listener: std::net::TcpListener, state: State) -> Result<(), ServeError> {
    let settings: &Settings = &state.settings;
    if let Some(address) = settings.metrics_listen {
        let listener =
            tokio::net::TcpListener::from_std(listen(address)?).map_err(|error| ServeError::Listen(address, error))?;
        let routes = metrics::routes(state.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
    }
    let keeper = tokio::spawn(keeper::keep_sealing(state.clone()));
    let teller = tokio::spawn(worker::keep_telling(state.clone(), told_to_stop()));
    let handle = Handle::new();
    tokio::spawn(stop_gracefully(handle.clone()));
    let service = http::router(state.clone()).into_make_service();
    let served = match (&settings.tls_cert, &settings.tls_key) {
        (Some(cert), Some(key)) => {
            // Two crates each bring a choice of cryptography; ours is made here. A second call changes nothing.
            let _ = rustls::crypto::ring::default_provider().install_default();
            let tls = RustlsConfig::from_pem_file(cert, key).await.map_err(ServeError::Tls)?;
            axum_server::from_tcp_rustls(listener, tls).map_err(ServeError::Tls)?.handle(handle).serve(service).await
        }
        _ => axum_server::from_tcp(listener).map_err(ServeError::Stopped)?.handle(handle).serve(service).await,
    };
    keeper.abort();
    // It was told to stop when the server was; what it sends is finished, or sent again after the next start.
    if served.is_err() {
        teller.abort();
    }
    let _ = tokio::time::timeout(LAST_NOTIFICATIONS, teller).await;
    keeper::seal(&state).await;
    state.db.close().await;
    served.map_err(ServeError::Stopped)
}

async fn stop_gracefully(handle: Handle<SocketAddr>) {
    told_to_stop().await;
    tracing::info!("stopping: requests under way are finished first");
    handle.graceful_shutdown(Some(LAST_REQUESTS));
}

async fn told_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let Ok(mut terminated) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
            let _ = interrupted.await;
            return;
        };
        tokio::select! {
            _ = interrupted => {}
            _ = terminated.recv() => {}
        }
    }
    #[cfg(not(unix))]
    let _ = interrupted.await;
}
