//! Opus in Ogg: RFC 3533 (pages) and RFC 7845 (Opus).

use super::{Bytes, millis};

const BEGINS: u64 = 2;
/// A page on which no packet ends has no position.
const NO_POSITION: u64 = u64::MAX;
/// Positions count samples at this rate, whatever was recorded.
const RATE: u64 = 48_000;

/// The duration in milliseconds of one logical stream of Opus and nothing else.
pub(super) fn opus(bytes: &[u8]) -> Option<u64> {
    let mut rest = Bytes(bytes);
    let (mut pages, mut stream, mut skipped, mut last) = (0_u64, None, 0, 0);
    while !rest.is_empty() {
        let page = page(&mut rest)?;
        if page.number != pages || *stream.get_or_insert(page.stream) != page.stream {
            return None;
        }
        match pages {
            0 if page.flags & BEGINS == 0 => return None,
            0 => skipped = head(page.body)?,
            1 if !page.body.0.starts_with(b"OpusTags") => return None,
            1 => {}
            _ if page.flags & BEGINS != 0 => return None,
            _ if page.position != NO_POSITION => last = page.position,
            _ => {}
        }
        pages += 1;
    }
    (pages > 2).then(|| millis(last.saturating_sub(skipped), RATE))?
}

struct Page<'a> {
    flags: u64,
    position: u64,
    stream: u64,
    number: u64,
    body: Bytes<'a>,
}

fn page<'a>(rest: &mut Bytes<'a>) -> Option<Page<'a>> {
    let whole = *rest;
    let is_page = rest.take(4)?.0 == b"OggS" && rest.number(1)? == 0;
    let flags = rest.number(1)?;
    let position = rest.number_from_low(8)?;
    let stream = rest.number_from_low(4)?;
    let number = rest.number_from_low(4)?;
    let sum = rest.number_from_low(4)?;
    let segments = rest.number(1)?;
    let length = rest.take(segments)?.0.iter().map(|length| u64::from(*length)).sum();
    let body = rest.take(length)?;
    let page = whole.0.get(..whole.0.len() - rest.0.len())?;
    (is_page && sum == checksum(page)).then_some(Page { flags, position, stream, number, body })
}

/// CRC-32 with the polynomial 0x04c11db7, not reflected, over the page with its own field as zeros.
fn checksum(page: &[u8]) -> u64 {
    let mut sum = 0_u32;
    for (at, byte) in page.iter().enumerate() {
        let byte = if (22..26).contains(&at) { 0 } else { *byte };
        sum ^= u32::from(byte) << 24;
        for _ in 0..8 {
            sum = if sum >> 31 == 1 { sum << 1 ^ 0x04c1_1db7 } else { sum << 1 };
        }
    }
    sum.into()
}

/// How many samples at the beginning are not played.
fn head(mut body: Bytes) -> Option<u64> {
    let is_opus = body.take(8)?.0 == b"OpusHead" && body.number(1)? >> 4 == 0;
    let channels = body.number(1)?;
    (is_opus && matches!(channels, 1 | 2)).then(|| body.number_from_low(2))?
}
