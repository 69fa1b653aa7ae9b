//! Behaviour through HTTP, on both engines.

mod demo;
mod goals;
