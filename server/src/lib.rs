//! What the municipality trusts: who may do what, the record, and the clock.

mod attendance;
pub mod calendar;
mod caseload;
pub mod account;
pub mod checkin;
pub mod cli;
pub mod clock;
pub mod demo;
pub mod door;
mod goals;
pub mod http;
mod instructions;
pub mod import;
pub mod limits;
mod messages;
mod schedule;
pub mod metrics;
pub mod serve;
mod records;
pub mod settings;
mod setup;
pub mod sign_in;
mod site;
pub mod site_code;
pub mod state;
pub mod store;
