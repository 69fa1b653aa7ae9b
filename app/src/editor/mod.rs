//! The editor for staff: instructions in every language and level, written, compared with their source, reviewed.

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod desk;
#[cfg(feature = "ssr")]
mod draft;
#[cfg(feature = "ssr")]
mod error;
#[cfg(feature = "ssr")]
pub mod exchange;
#[cfg(feature = "ssr")]
mod fields;
#[cfg(any(feature = "ssr", feature = "staff"))]
pub mod island;
#[cfg(feature = "ssr")]
pub mod matrix;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod port;
#[cfg(feature = "ssr")]
mod report;
#[cfg(feature = "ssr")]
mod state;
#[cfg(feature = "ssr")]
pub mod version;

#[cfg(feature = "ssr")]
pub use draft::{Draft, Row, STEPS, Sheet, TEXT, TITLE, line};
#[cfg(feature = "ssr")]
pub use error::{EditorError, FileFault, What};
#[cfg(feature = "ssr")]
pub use port::{Activity, Comparison, Difference, Editor, Kept, MadeFrom, Opened, Place, Tongue, Version};
#[cfg(feature = "ssr")]
pub use state::{State, state, to_do};
