//! Finds and reads a QR code in a picture, for browsers without a `BarcodeDetector`.
//!
//! A module of its own, without Leptos, so that a phone fetches it only when the camera opens. `public/scanner.js`
//! calls it.

use quircs::Quirc;

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;

/// Pictures with less than this on a side hold no code: its smallest form has 21 modules.
const SMALLEST: usize = 21;

/// The text of the first QR code in the picture that can be read; `None` when there is none, or it is not UTF-8.
///
/// `luma` holds one byte a pixel, row by row, 0 for black; `width` and `height` are in pixels. A picture whose size does
/// not fit its bytes holds no code.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
pub fn decode(luma: &[u8], width: u32, height: u32) -> Option<String> {
    let (width, height) = (usize::try_from(width).ok()?, usize::try_from(height).ok()?);
    if width.min(height) < SMALLEST || width.checked_mul(height)? != luma.len() {
        return None;
    }
    Quirc::new()
        .identify(width, height, luma)
        .filter_map(|code| code.ok()?.decode().ok())
        .find_map(|read| String::from_utf8(read.payload).ok())
}
