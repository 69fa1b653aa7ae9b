//! The world of the tests: a municipality on either engine, its clock, and people who use it through HTTP.

#![allow(
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::unwrap_used,
    clippy::return_self_not_must_use,
    reason = "a test that cannot go on panics"
)]

mod client;
mod engine;
pub mod mailer;
pub mod telling;
mod town;
pub mod wire;

pub use client::{Answer, Client, contains, encode, lacks};
pub use engine::{Engine, Scratch};
pub use town::{Town, activity, id, occasion, person, site, step, text};

/// Declares each test once and runs it on both engines, so that neither can lack one.
///
/// ```ignore
/// on_both_engines! {
///     async fn a_check_in_is_recorded(town: Town) { … }
/// }
/// ```
#[macro_export]
macro_rules! on_both_engines {
    ($($(#[$meta:meta])* async fn $name:ident($town:ident: Town) $body:block)*) => {$(
        mod $name {
            #[allow(unused_imports, reason = "a test may need nothing of its file")]
            use super::*;

            $(#[$meta])*
            async fn check($town: $crate::Town) $body

            #[tokio::test]
            async fn sqlite() {
                check($crate::Town::build($crate::Engine::Sqlite).await).await;
            }

            #[tokio::test]
            async fn postgres() {
                check($crate::Town::build($crate::Engine::Postgres).await).await;
            }
        }
    )*};
}
