//! What the municipality trusts: who may do what, the record, and the clock.

pub mod checkin;
pub mod cli;
pub mod clock;
pub mod demo;
pub mod door;
mod goals;
pub mod http;
pub mod import;
pub mod limits;
mod messages;
pub mod metrics;
pub mod serve;
pub mod settings;
pub mod sign_in;
pub mod state;
pub mod store;
