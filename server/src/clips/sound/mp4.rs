//! AAC in MP4: ISO/IEC 14496-12 (boxes) and -14 (`esds`).

use super::{Bytes, millis};

/// MPEG-4 audio, and AAC of MPEG-2.
const AAC: [u64; 4] = [0x40, 0x66, 0x67, 0x68];
const ES_DESCRIPTOR: u64 = 3;
const DECODER_CONFIG: u64 = 4;

/// The duration in milliseconds of one track of AAC and nothing else.
pub(super) fn aac(bytes: &[u8]) -> Option<u64> {
    let (mut track, mut sound, mut fragments) = (None, 0, Vec::new());
    for (at, (name, body)) in boxes(Bytes(bytes))?.into_iter().enumerate() {
        match &name {
            b"ftyp" if at == 0 => {}
            b"ftyp" => return None,
            _ if at == 0 => return None,
            b"moov" if track.is_none() => track = Some(Track::of(body)?),
            b"moov" => return None,
            b"mdat" => sound += body.0.len(),
            b"moof" => fragments.push(body),
            _ => {}
        }
    }
    let track = track.filter(|_| sound > 0)?;
    let mut units = track.units;
    for fragment in fragments {
        for (_, body) in boxes(fragment)?.into_iter().filter(|(name, _)| name == b"traf") {
            units = units.checked_add(in_fragment(body, track.of_a_sample)?)?;
        }
    }
    millis(units, track.in_a_second)
}

/// The boxes in here, one after the other to the end.
fn boxes(mut rest: Bytes<'_>) -> Option<Vec<([u8; 4], Bytes<'_>)>> {
    let mut boxes = Vec::new();
    while !rest.is_empty() {
        let short = rest.number(4)?;
        let name: [u8; 4] = rest.take(4)?.0.try_into().ok()?;
        let length = match short {
            // To the end.
            0 => rest.0.len() as u64,
            1 => rest.number(8)?.checked_sub(16)?,
            length => length.checked_sub(8)?,
        };
        boxes.push((name, rest.take(length)?));
    }
    Some(boxes)
}

/// The one box of this name in here.
fn only(inside: Bytes<'_>, wanted: [u8; 4]) -> Option<Bytes<'_>> {
    let mut found = boxes(inside)?.into_iter().filter(|(name, _)| *name == wanted);
    let (_, one) = found.next()?;
    found.next().is_none().then_some(one)
}

struct Track {
    in_a_second: u64,
    /// What lies outside of fragments.
    units: u64,
    /// What a sample of a fragment lasts that says nothing itself.
    of_a_sample: u64,
}

impl Track {
    fn of(moov: Bytes) -> Option<Self> {
        let media = only(only(moov, *b"trak")?, *b"mdia")?;
        let mut handler = only(media, *b"hdlr")?;
        handler.take(8)?;
        let kind = handler.take(4)?;
        let table = only(only(media, *b"minf")?, *b"stbl")?;
        if kind.0 != b"soun" || !is_aac(only(table, *b"stsd")?)? {
            return None;
        }
        let mut header = only(media, *b"mdhd")?;
        let wide = if header.number(4)? >> 24 == 1 { 8 } else { 4 };
        header.take(2 * wide)?;
        let in_a_second = header.number(4)?;
        let units = header.number(wide)?;
        let of_a_sample = match only(moov, *b"mvex").and_then(|extends| only(extends, *b"trex")) {
            Some(mut defaults) => {
                defaults.take(12)?;
                defaults.number(4)?
            }
            None => 0,
        };
        Some(Self { in_a_second, units, of_a_sample })
    }
}

/// Whether these descriptions of samples are one, of AAC.
fn is_aac(mut descriptions: Bytes) -> Option<bool> {
    descriptions.take(4)?;
    if descriptions.number(4)? != 1 {
        return None;
    }
    let mut entry = only(descriptions, *b"mp4a")?;
    entry.take(8)?;
    // QuickTime puts more behind the fields of the first version.
    let more = match entry.number(2)? {
        0 => 0,
        1 => 16,
        2 => 36,
        _ => return None,
    };
    entry.take(18 + more)?;
    let inside = boxes(entry)?;
    let found = |inside: &[([u8; 4], Bytes<'_>)], wanted: &[u8; 4]| {
        inside.iter().find(|(name, _)| name == wanted).map(|(_, body)| body.0.to_vec())
    };
    // QuickTime again: one box further in.
    let settings = found(&inside, b"esds").or_else(|| found(&boxes(Bytes(&found(&inside, b"wave")?))?, b"esds"))?;
    let mut settings = Bytes(&settings);
    settings.take(4)?;
    let mut stream = descriptor(&mut settings, ES_DESCRIPTOR)?;
    stream.take(2)?;
    let flags = stream.number(1)?;
    if flags & 0x80 != 0 {
        stream.take(2)?;
    }
    if flags & 0x40 != 0 {
        let address = stream.number(1)?;
        stream.take(address)?;
    }
    if flags & 0x20 != 0 {
        stream.take(2)?;
    }
    let mut decoder = descriptor(&mut stream, DECODER_CONFIG)?;
    Some(AAC.contains(&decoder.number(1)?))
}

/// The content of the descriptor that stands here, if it is this one: its length in up to four bytes of seven bits.
fn descriptor<'a>(rest: &mut Bytes<'a>, wanted: u64) -> Option<Bytes<'a>> {
    if rest.number(1)? != wanted {
        return None;
    }
    let mut length = 0;
    for _ in 0..4 {
        let byte = rest.number(1)?;
        length = length << 7 | byte & 0x7f;
        if byte & 0x80 == 0 {
            return rest.take(length);
        }
    }
    None
}

/// What the samples of a fragment of the track last together.
fn in_fragment(fragment: Bytes, mut of_a_sample: u64) -> Option<u64> {
    let mut header = only(fragment, *b"tfhd")?;
    let flags = header.number(4)?;
    header.take(4)?;
    header.take(if flags & 1 == 0 { 0 } else { 8 })?;
    header.take(if flags & 2 == 0 { 0 } else { 4 })?;
    if flags & 8 != 0 {
        of_a_sample = header.number(4)?;
    }
    let mut units = 0_u64;
    for (_, mut run) in boxes(fragment)?.into_iter().filter(|(name, _)| name == b"trun") {
        let flags = run.number(4)?;
        let samples = run.number(4)?;
        run.take(if flags & 1 == 0 { 0 } else { 4 })?;
        run.take(if flags & 4 == 0 { 0 } else { 4 })?;
        if flags & 0x100 == 0 {
            units = units.checked_add(samples.checked_mul(of_a_sample)?)?;
            continue;
        }
        let others = 4 * u64::from((flags & 0xe00).count_ones());
        for _ in 0..samples {
            units = units.checked_add(run.number(4)?)?;
            run.take(others)?;
        }
    }
    Some(units)
}
