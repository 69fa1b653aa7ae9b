//! What a municipality sets: `steg.toml`, and `STEG_*` in the environment over it.

use chrono_tz::Tz;
use serde::Deserialize;
use std::{net::SocketAddr, path::PathBuf};

/// Every setting, with its default. A key that is not here stops the start.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Where to listen.
    pub listen: SocketAddr,
    /// Where `/metrics` listens; not reachable from outside.
    pub metrics_listen: Option<SocketAddr>,
    /// How people reach this server, without a slash at the end: it stands in QR codes, invitations and calendars.
    pub public_url: String,
    pub database_url: String,
    /// The municipality's zone; days and weeks are its days and weeks.
    pub zone: Tz,
    /// The municipality's name, as people read it.
    pub municipality: String,
    /// A shipped programme (`eskilstuna`, `borlange`, `national`) or the path of a TOML file.
    pub programme: String,
    /// More minutes than this after the start are late.
    pub late_after_minutes: u16,
    /// How many minutes before the start one can check in.
    pub early_check_in_minutes: u16,
    /// Days until an invitation ends.
    pub invitation_days: u16,
    pub tls_cert: Option<PathBuf>,
    pub tls_key: Option<PathBuf>,
    /// Log lines as JSON instead of text.
    pub log_json: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 3000)),
            metrics_listen: None,
            public_url: "http://127.0.0.1:3000".to_owned(),
            database_url: "sqlite:steg.db".to_owned(),
            zone: chrono_tz::Europe::Stockholm,
            municipality: "Kommunen".to_owned(),
            programme: "eskilstuna".to_owned(),
            late_after_minutes: 15,
            early_check_in_minutes: 60,
            invitation_days: 7,
            tls_cert: None,
            tls_key: None,
            log_json: false,
        }
    }
}
