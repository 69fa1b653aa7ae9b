//! AAC by itself: frames with ADTS headers (ISO/IEC 13818-7), perhaps with an ID3 tag before them.

use super::{Bytes, millis};

/// By the index that stands in a frame.
const RATES: [u64; 13] =
    [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350];
/// Samples of a frame.
const SAMPLES: u64 = 1024;

/// The duration in milliseconds of frames that follow each other to the end of the file, all alike.
pub(super) fn aac(bytes: &[u8]) -> Option<u64> {
    let mut rest = Bytes(bytes);
    if bytes.starts_with(b"ID3") {
        rest.take(6)?;
        // Seven bits of each byte.
        let length = rest.take(4)?.0.iter().fold(0, |length, byte| length << 7 | u64::from(byte & 0x7f));
        rest.take(length)?;
    }
    let (mut frames, mut samples, mut alike) = (0_u64, 0_u64, None);
    while !rest.is_empty() {
        let mut frame = rest;
        let header = frame.number(7)?;
        // Twelve bits of ones, the layer is 0: in an MP3 it is not.
        let (sync, layer) = (header >> 44, header >> 41 & 3);
        let (rate, length) = (header >> 34 & 15, header >> 13 & 0x1fff);
        let settings = (header >> 43 & 1, header >> 38 & 3, rate);
        if sync != 0xfff || layer != 0 || length < 7 || *alike.get_or_insert(settings) != settings {
            return None;
        }
        rest.take(length)?;
        frames += 1;
        samples += SAMPLES * ((header & 3) + 1);
    }
    // Two bytes that look like a header are met by chance.
    let (_, _, rate) = alike.filter(|_| frames > 1)?;
    millis(samples, *RATES.get(usize::try_from(rate).ok()?)?)
}
