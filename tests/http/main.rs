//! Behaviour through HTTP, on both engines.

mod goals;
