//! Opus in `WebM`: EBML (RFC 8794), Matroska (RFC 9559).

use super::Bytes;

const EBML: u64 = 0x1a45_dfa3;
const DOC_TYPE: u64 = 0x4282;
const SEGMENT: u64 = 0x1853_8067;
const INFO: u64 = 0x1549_a966;
const TIMESTAMP_SCALE: u64 = 0x2a_d7b1;
const TRACKS: u64 = 0x1654_ae6b;
const TRACK_ENTRY: u64 = 0xae;
const TRACK_TYPE: u64 = 0x83;
const CODEC_ID: u64 = 0x86;
const CLUSTER: u64 = 0x1f43_b675;
const TIMESTAMP: u64 = 0xe7;
const SIMPLE_BLOCK: u64 = 0xa3;
const BLOCK_GROUP: u64 = 0xa0;
const BLOCK: u64 = 0xa1;
const ATTACHMENTS: u64 = 0x1941_a469;

const AUDIO: u64 = 2;
/// Nanoseconds of a timestamp's unit, when the file does not say.
const MILLISECOND: u64 = 1_000_000;
/// What the last frame lasts is not written; recorders make frames of 20 ms.
const FRAME: u64 = 20;

/// The duration in milliseconds of one track of Opus and nothing else.
///
/// Browsers write a recording while it goes on, and leave the sizes of what holds the rest unsaid: so these elements are
/// not skipped but gone into, and only what holds a value is taken by its size.
pub(super) fn opus(bytes: &[u8]) -> Option<u64> {
    let mut rest = Bytes(bytes);
    let (mut documents, mut tracks, mut audio, mut codecs, mut blocks) = (0, 0, 0, 0, 0_u64);
    let (mut scale, mut cluster, mut last) = (MILLISECOND, 0_u64, 0_u64);
    while !rest.is_empty() {
        let id = id(&mut rest)?;
        let size = size(&mut rest)?;
        if let EBML | SEGMENT | INFO | TRACKS | TRACK_ENTRY | CLUSTER | BLOCK_GROUP = id {
            tracks += u32::from(id == TRACK_ENTRY);
            // A size that is said must be there.
            let mut ahead = rest;
            ahead.take(size.unwrap_or(0))?;
            continue;
        }
        let mut value = rest.take(size?)?;
        match id {
            DOC_TYPE if value.0 == b"webm" => documents += 1,
            TRACK_TYPE if number(value)? == AUDIO => audio += 1,
            CODEC_ID if value.0 == b"A_OPUS" => codecs += 1,
            // Another document, another codec, a picture; or anything at all.
            DOC_TYPE | TRACK_TYPE | CODEC_ID | ATTACHMENTS => return None,
            TIMESTAMP_SCALE => scale = number(value)?,
            TIMESTAMP => cluster = number(value)?,
            SIMPLE_BLOCK | BLOCK => {
                self::size(&mut value)?;
                // Relative to its cluster, signed: what is before it does not make the clip longer.
                let after = u16::try_from(value.number(2)?).ok()?.cast_signed();
                last = last.max(cluster.saturating_add_signed(after.into()));
                blocks += 1;
            }
            _ => {}
        }
    }
    let one = [documents, tracks, audio, codecs].iter().all(|count| *count == 1) && blocks > 0;
    one.then(|| Some(last.checked_mul(scale)? / MILLISECOND + FRAME))?
}

/// One to four bytes, with the mark of their length left in.
fn id(rest: &mut Bytes) -> Option<u64> {
    let length = u64::from(rest.0.first()?.leading_zeros()) + 1;
    (length <= 4).then(|| rest.number(length))?
}

/// One to eight bytes without the mark of their length; `Some(None)` when the size is left unsaid.
#[expect(clippy::option_option, reason = "a size can be unsaid, and a file can end before it")]
fn size(rest: &mut Bytes) -> Option<Option<u64>> {
    let length = u64::from(rest.0.first()?.leading_zeros()) + 1;
    if length > 8 {
        return None;
    }
    let all = (1_u64 << (7 * length)) - 1;
    let size = rest.number(length)? & all;
    Some((size != all).then_some(size))
}

fn number(mut value: Bytes) -> Option<u64> {
    let length = value.0.len() as u64;
    (length <= 8).then(|| value.number(length))?
}
