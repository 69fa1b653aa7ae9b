//! Behaviour through HTTP, on both engines.

mod desk;
mod goals;
