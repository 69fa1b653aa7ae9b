//! What the codes of sites, phones and printed cards have in common: a version, some numbers, and a signature over them.
//!
//! `token = base64url(version ‖ numbers ‖ signature)` (RFC 4648 § 5), without padding: the version is a byte, each
//! number a big-endian u32, and the signature the first 16 bytes of an HMAC-SHA256 (RFC 2104).

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

/// Bytes of the signature in a token.
pub const SIGNATURE_BYTES: usize = 16;

/// The signature in a token.
pub type Signature = [u8; SIGNATURE_BYTES];

/// HMAC-SHA256. A key shorter than a block is filled with zeros, as RFC 2104 § 2 says; done here, it cannot fail.
pub fn hmac(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    let mut block = [0; 64];
    block[..32].copy_from_slice(key);
    let mut mac = <Hmac<Sha256> as hmac::digest::KeyInit>::new(&block.into());
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// The signature of a token whose purpose is `what`, over its numbers.
pub fn sign(key: &[u8; 32], what: &[u8], numbers: &[u32]) -> Signature {
    let numbers: Vec<[u8; 4]> = numbers.iter().map(|number| number.to_be_bytes()).collect();
    let all = hmac(key, &[what, numbers.as_flattened()]);
    std::array::from_fn(|at| all[at])
}

/// Puts a token together.
pub fn write(version: u8, numbers: &[u32], signature: &Signature) -> String {
    let mut bytes = vec![version];
    bytes.extend(numbers.iter().flat_map(|number| number.to_be_bytes()));
    bytes.extend_from_slice(signature);
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

/// Takes a token of this version apart. Total: `None` for any text that is not one. It has one spelling: padding,
/// other alphabets and loose trailing bits are refused.
pub fn read<const NUMBERS: usize>(version: u8, token: &str) -> Option<([u32; NUMBERS], Signature)> {
    let length = 1 + 4 * NUMBERS + SIGNATURE_BYTES;
    if token.len() != (length * 4).div_ceil(3) {
        return None;
    }
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).ok()?;
    let (first, rest) = bytes.split_first()?;
    let (numbers, signature) = rest.split_at_checked(4 * NUMBERS)?;
    let numbers: [[u8; 4]; NUMBERS] = numbers.as_chunks().0.try_into().ok()?;
    (*first == version).then_some((numbers.map(u32::from_be_bytes), signature.try_into().ok()?))
}
