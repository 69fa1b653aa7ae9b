//! Every statement of the store, on both engines.

#![allow(
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::unwrap_used,
    clippy::return_self_not_must_use,
    reason = "a test that cannot go on panics"
)]
