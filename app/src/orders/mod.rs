//! Orders from the caseworker to the provider. This version takes none yet, and its page says so.

#[cfg(feature = "ssr")]
pub mod page;
