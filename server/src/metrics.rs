//! Figures for whoever watches over the server, in the OpenMetrics text format; on a listener of their own.

use crate::state::State;
use axum::{
    Router,
    extract::{Request, State as Extract},
    middleware::Next,
    response::{IntoResponse as _, Response},
    routing::get,
};
use http::{StatusCode, header};
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{
        counter::Counter,
        family::Family,
        gauge::Gauge,
        histogram::{Histogram, exponential_buckets},
    },
    registry::Registry,
};
use std::time::Instant;

/// What is counted. No label names a person, a site or a whole address.
pub struct Metrics {
    registry: Registry,
    requests: Family<Request_, Counter>,
    seconds: Histogram,
    /// Check-ins answered, by status.
    pub check_ins: Family<CheckIn, Counter>,
    /// How many check-ins were committed together.
    pub committed_together: Histogram,
    /// Seals that this instance put on the attendance log.
    pub seals: Counter,
    /// When it did so last, in epoch seconds; 0: not since it started.
    pub sealed_at: Gauge,
    /// Notifications that came to an end, by way and how.
    pub notifications: Family<Notification, Counter>,
}

/// The labels of a notification.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
pub struct Notification {
    /// push, email or sms.
    pub way: &'static str,
    /// delivered, read, gone or failed; `again` each time it is to be tried again.
    pub outcome: &'static str,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Request_ {
    method: String,
    /// The address's first part, one of those we serve, else `other`.
    page: &'static str,
    status: u16,
}

/// The label of a check-in.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
pub struct CheckIn {
    /// recorded, `needs_confirmation` or rejected.
    pub status: &'static str,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("steg");
        let requests = Family::default();
        let seconds = Histogram::new(exponential_buckets(0.001, 2.0, 14));
        let check_ins = Family::default();
        let committed_together = Histogram::new(exponential_buckets(1.0, 2.0, 11));
        registry.register("requests", "Requests answered", requests.clone());
        registry.register("request_seconds", "Time to the answer's first byte", seconds.clone());
        registry.register("check_ins", "Check-ins answered", check_ins.clone());
        registry.register("check_ins_committed_together", "Check-ins in one commit", committed_together.clone());
        let (seals, sealed_at) = (Counter::default(), Gauge::default());
        registry.register("seals", "Seals put on the attendance log", seals.clone());
        registry.register("sealed_at_seconds", "When the attendance log was last sealed", sealed_at.clone());
        let notifications = Family::default();
        registry.register("notifications", "Notifications tried", notifications.clone());
        Self { registry, requests, seconds, check_ins, committed_together, seals, sealed_at, notifications }
    }
}

/// The routes of the listener for figures.
pub fn routes(state: State) -> Router {
    Router::new().route("/metrics", get(figures)).with_state(state)
}

async fn figures(Extract(state): Extract<State>) -> Response {
    let mut text = String::new();
    if encode(&mut text, &state.metrics.registry).is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    ([(header::CONTENT_TYPE, "application/openmetrics-text; version=1.0.0; charset=utf-8")], text).into_response()
}

/// Addresses whose first part may be counted and logged by name; anything else could be anybody's text.
const PAGES: &[&str] = &[
    "api",
    "assets",
    "attendance",
    "c",
    "calendar",
    "check-in",
    "demo",
    "desk",
    "form",
    "goals",
    "healthz",
    "icons",
    "instructions",
    "join",
    "messages",
    "notices",
    "offline",
    "orders",
    "readyz",
    "records",
    "schedule",
    "settings",
    "setup",
    "site",
    "sw.js",
];

fn page(path: &str) -> &'static str {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    if first.is_empty() { "today" } else { PAGES.iter().find(|page| **page == first).copied().unwrap_or("other") }
}

/// Counts and logs each request: method, the address's first part, status, milliseconds. Nothing of who or what.
pub async fn count(Extract(state): Extract<State>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let (method, page) = (request.method().to_string(), page(request.uri().path()));
    let response = next.run(request).await;
    let (status, seconds) = (response.status().as_u16(), began.elapsed().as_secs_f64());
    tracing::info!(method, page, status, ms = (seconds * 1000.0).round(), "request");
    state.metrics.seconds.observe(seconds);
    state.metrics.requests.get_or_create(&Request_ { method, page, status }).inc();
    response
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn no_token_code_or_key_is_a_label() {
        assert_eq!(page("/c/AQAAAAEHJ0"), "c");
        assert_eq!(page("/join/ABCD"), "join");
        assert_eq!(page("/ABCD"), "other");
        assert_eq!(page("/"), "today");
    }
}
