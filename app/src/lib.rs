//! What people see, and the contract with the server; one folder a feature.
//!
//! With the feature `ssr` this crate renders pages and declares the ports that the server implements.
//! With `participant` or `staff` it is the islands that wake up in a browser, and nothing else.

// A view is one type as deep as its HTML.
#![recursion_limit = "256"]

pub mod account;
pub mod attendance;
pub mod cards;
pub mod caseload;
pub mod checkin;
pub mod demo;
pub mod denied;
pub mod editor;
pub mod free_text;
pub mod goals;
pub mod ids;
pub mod instructions;
pub mod messages;
pub mod my_code;
pub mod orders;
pub mod paper;
pub mod readability;
pub mod records;
pub mod schedule;
pub mod setup;
pub mod site;
pub mod statement;

// A site's screen draws its codes itself.
#[cfg(any(feature = "ssr", feature = "staff"))]
#[path = "ui/qr.rs"]
pub mod qr;

#[cfg(feature = "ssr")]
mod help;
#[cfg(feature = "ssr")]
pub mod i18n;
#[cfg(feature = "ssr")]
pub mod programme;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
pub mod ui;

#[cfg(feature = "ssr")]
pub use routes::{App, shell};
