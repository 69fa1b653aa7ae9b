//! What a phone calls.

use crate::{person, qr_svg};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use wasm_bindgen::prelude::wasm_bindgen;

/// [`qr_svg`].
#[wasm_bindgen]
pub fn svg(text: &str) -> Option<String> {
    qr_svg(text)
}

/// The token of this device's key in a step; `key` is base64url. `None` when it is not 32 bytes.
#[wasm_bindgen]
pub fn my_code(key: &str, number: u32, step: u32) -> Option<String> {
    let key = BASE64_URL_SAFE_NO_PAD.decode(key).ok()?.try_into().ok()?;
    Some(person::token(&key, number, step))
}
