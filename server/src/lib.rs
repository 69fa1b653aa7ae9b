//! What the municipality trusts: who may do what, the record, and the clock.

pub mod account;
mod attendance;
pub mod calendar;
mod caseload;
pub mod checkin;
pub mod cli;
pub mod clock;
pub mod demo;
pub mod door;
mod goals;
pub mod http;
pub mod import;
mod instructions;
pub mod limits;
mod messages;
pub mod metrics;
mod records;
mod schedule;
mod screens;
pub mod serve;
pub mod settings;
mod setup;
pub mod sign_in;
mod site;
pub mod site_code;
pub mod state;
pub mod store;
