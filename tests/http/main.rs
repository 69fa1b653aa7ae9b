//! Behaviour through HTTP, on both engines.

mod account;
mod goals;
mod headers;
mod join;
mod settings;
mod setup;
