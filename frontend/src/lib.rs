//! The WebAssembly entry: it hydrates the islands of a page, nothing else.
//!
//! Built twice, for participants and for staff; the feature decides which islands of `app` are linked.

// Only linked: an island is called by its export's name, which the page carries.
use app as _;

/// Wakes the islands that this page holds.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
