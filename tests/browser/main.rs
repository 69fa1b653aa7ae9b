//! Steg in a browser, as people use it: `cargo xtask test --only browser`.

#![allow(
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::unwrap_used,
    clippy::return_self_not_must_use,
    reason = "a test that cannot go on panics"
)]

mod editor;
mod engines;
mod faults;
mod kept;
mod listen;
mod messages;
mod morning;
mod notify;
mod pages;
mod phone;
mod proxy;
mod roll;
mod scanner;
mod screen;
mod words;
mod world;
