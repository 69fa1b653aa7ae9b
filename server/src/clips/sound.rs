//! What a file is, by its content: Opus in Ogg or `WebM`, or AAC in MP4 or by itself. Neither its name nor what a browser
//! says of it counts. Nothing is decoded; what the file says of itself must hold from its first byte to its last.

mod adts;
mod mp4;
mod ogg;
mod webm;

use app::clips::ClipFault;

/// The largest file, in bytes: 1 MB as phones count it.
pub const LARGEST: usize = 1 << 20;
/// The longest clip, in milliseconds. A step is a few sentences.
pub const LONGEST: u64 = 3 * 60 * 1000;

/// Container and codec.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Opus in Ogg (RFC 7845).
    Ogg,
    /// Opus in `WebM`: what Chromium and Firefox record.
    Webm,
    /// AAC in MP4 (ISO/IEC 14496-12, -14), also in fragments: what `WebKit` records.
    Mp4,
    /// AAC frames with ADTS headers (ISO/IEC 13818-7).
    Adts,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Ogg, Self::Webm, Self::Mp4, Self::Adts];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ogg => "ogg",
            Self::Webm => "webm",
            Self::Mp4 => "mp4",
            Self::Adts => "adts",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// For `Content-Type`.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Ogg => "audio/ogg; codecs=opus",
            Self::Webm => "audio/webm; codecs=opus",
            Self::Mp4 => "audio/mp4; codecs=mp4a.40.2",
            Self::Adts => "audio/aac",
        }
    }
}

/// What a file turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sound {
    pub kind: Kind,
    pub millis: u32,
}

/// Looks at a file.
///
/// # Errors
/// When it is larger or longer than a clip may be, or nothing of what is played.
pub fn check(bytes: &[u8]) -> Result<Sound, ClipFault> {
    if bytes.is_empty() {
        return Err(ClipFault::Nothing);
    }
    if bytes.len() > LARGEST {
        return Err(ClipFault::TooLarge);
    }
    let (kind, millis) = match bytes {
        [b'O', b'g', b'g', b'S', ..] => (Kind::Ogg, ogg::opus(bytes)),
        [0x1a, 0x45, 0xdf, 0xa3, ..] => (Kind::Webm, webm::opus(bytes)),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => (Kind::Mp4, mp4::aac(bytes)),
        _ => (Kind::Adts, adts::aac(bytes)),
    };
    let millis = millis.ok_or(ClipFault::NotSound)?;
    if millis > LONGEST {
        return Err(ClipFault::TooLong);
    }
    Ok(Sound { kind, millis: u32::try_from(millis).unwrap_or(u32::MAX) })
}

/// Takes bytes off the front, and never more than there are.
#[derive(Clone, Copy)]
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// `None` when there are fewer: every length a file names goes through here.
    fn take(&mut self, length: u64) -> Option<Bytes<'a>> {
        let (front, rest) = self.0.split_at_checked(usize::try_from(length).ok()?)?;
        self.0 = rest;
        Some(Bytes(front))
    }

    /// A number of that many bytes, at most 8, the highest first.
    fn number(&mut self, bytes: u64) -> Option<u64> {
        Some(self.take(bytes)?.0.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }

    /// The same with the lowest byte first.
    fn number_from_low(&mut self, bytes: u64) -> Option<u64> {
        Some(self.take(bytes)?.0.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }
}

/// How long so many units last of which there are so many in a second.
fn millis(units: u64, in_a_second: u64) -> Option<u64> {
    units.checked_mul(1000)?.checked_div(in_a_second)
}
