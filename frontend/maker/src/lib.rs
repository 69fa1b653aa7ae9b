//! Draws QR codes and makes a participant's own: one source for the server and for her phone, so that both make the
//! same. No I/O, no clock.
//!
//! For the server this is a plain library. For phones it is a WebAssembly module of its own, without Leptos, which
//! `public/my-code.js` calls.

pub mod person;
mod qr;
pub mod token;

#[cfg(target_arch = "wasm32")]
mod browser;

pub use qr::qr_svg;
