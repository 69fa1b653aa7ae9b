//! Behaviour through HTTP, on both engines.

mod goals;
mod import;
