//! What is taken for a recording: by its content alone. The sounds of `fixtures/clips` are a second of one tone.

use app::clips::ClipFault;
use proptest::prelude::*;
use server::clips::sound::{Kind, LARGEST, check};

macro_rules! fixture {
    ($name:literal) => {
        include_bytes!(concat!("../fixtures/clips/", $name)).as_slice()
    };
}

const TAKEN: [(&str, &[u8], Kind); 6] = [
    ("tone.ogg", fixture!("tone.ogg"), Kind::Ogg),
    ("tone.webm", fixture!("tone.webm"), Kind::Webm),
    // As a browser writes it while it records: sizes unsaid.
    ("live.webm", fixture!("live.webm"), Kind::Webm),
    ("tone.m4a", fixture!("tone.m4a"), Kind::Mp4),
    ("fragments.mp4", fixture!("fragments.mp4"), Kind::Mp4),
    ("tone.aac", fixture!("tone.aac"), Kind::Adts),
];

const REFUSED: [(&str, &[u8]); 6] = [
    ("tone.mp3", fixture!("tone.mp3")),
    ("vorbis.ogg", fixture!("vorbis.ogg")),
    ("vorbis.webm", fixture!("vorbis.webm")),
    ("opus.mp4", fixture!("opus.mp4")),
    ("video.webm", fixture!("video.webm")),
    ("video.mp4", fixture!("video.mp4")),
];

fn wrong(bytes: &[u8]) -> bool {
    check(bytes) == Err(ClipFault::NotSound)
}

#[test]
fn opus_and_aac_are_taken_with_their_length() {
    for (name, bytes, kind) in TAKEN {
        let sound = check(bytes).unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
        assert_eq!(sound.kind, kind, "{name}");
        assert!((1450..1650).contains(&sound.millis), "{name}: {}", sound.millis);
    }
}

#[test]
fn other_sounds_and_pictures_are_refused() {
    for (name, bytes) in REFUSED {
        assert!(wrong(bytes), "{name}: {:?}", check(bytes));
    }
    let html = b"<html><script>alert(1)</script></html>";
    assert!(wrong(html) && wrong(b"x") && wrong(&[0; 100]) && wrong(&[0xff; 10_000]));
    assert_eq!(check(b""), Err(ClipFault::Nothing));
}

#[test]
fn what_is_a_page_as_well_is_refused() {
    let html = b"<script>alert(1)</script>";
    for (name, bytes, _) in TAKEN {
        let behind = [bytes, html].concat();
        // WebM may hold what is not known, of a size that fits: this does not.
        assert!(wrong(&behind), "{name} and a page behind it");
        let before = [html, bytes].concat();
        assert!(wrong(&before), "{name} and a page before it");
    }
    // A tag before the frames may say anything, and an MP3 stays an MP3 behind it.
    let tag = |rest: &[u8]| [b"ID3\x04\0\0\0\0\0\x19".as_slice(), html, rest].concat();
    assert!(wrong(&tag(fixture!("tone.mp3"))));
    assert_eq!(check(&tag(fixture!("tone.aac"))).map(|sound| sound.kind), Ok(Kind::Adts));
}

#[test]
fn a_file_cut_short_is_refused_wherever_a_piece_of_it_is_missing() {
    for (name, bytes, kind) in TAKEN {
        let whole = (1..bytes.len()).filter(|end| check(&bytes[..*end]).is_ok()).count();
        // Whole pages, blocks and frames are a shorter sound; an MP4 says beforehand how much there is.
        let pieces = match kind {
            Kind::Mp4 => 3,
            _ => bytes.len() / 40,
        };
        assert!(whole <= pieces, "{name}: {whole} beginnings of {}", bytes.len());
    }
}

#[test]
fn a_changed_page_of_ogg_does_not_match_its_sum() {
    let bytes = fixture!("tone.ogg");
    for at in (0..bytes.len()).step_by(7) {
        let mut changed = bytes.to_vec();
        changed[at] ^= 1;
        assert!(wrong(&changed), "{at}");
    }
}

#[test]
fn two_of_a_kind_in_one_file_are_refused() {
    for name in ["tone.ogg", "tone.webm", "tone.m4a"] {
        let (_, bytes, _) = TAKEN.iter().find(|(known, ..)| *known == name).unwrap();
        assert!(wrong(&[*bytes, *bytes].concat()), "{name}");
    }
}

#[test]
fn what_is_too_large_is_said_to_be_so_whatever_it_is() {
    let mut large = fixture!("tone.aac").to_vec();
    large.resize(2 << 20, 0);
    assert_eq!(check(&large), Err(ClipFault::TooLarge));
    assert_eq!(check(&vec![0; LARGEST + 1]), Err(ClipFault::TooLarge));
    assert!(wrong(&vec![0; LARGEST]));
}

#[test]
fn what_is_too_long_is_said_to_be_so() {
    let frames = fixture!("tone.aac");
    let long = frames.repeat(LARGEST / frames.len());
    assert_eq!(check(&long), Err(ClipFault::TooLong));
    // A WebM whose clock is a thousand times slower.
    let webm = fixture!("tone.webm");
    let at = webm.windows(3).position(|id| id == [0x2a, 0xd7, 0xb1]).unwrap();
    let mut slow = webm.to_vec();
    assert_eq!(slow[at + 3], 0x83);
    slow[at + 4] = 0xff;
    assert_eq!(check(&slow).map(|sound| sound.millis > 20_000), Ok(true));
}

#[test]
fn lengths_that_lie_are_refused() {
    // A box, an element, a frame that claim more than there is; and a size of eight bytes of ones.
    let mut mp4 = fixture!("tone.m4a").to_vec();
    mp4[0] = 0x7f;
    assert!(wrong(&mp4));
    for size in [[0, 0, 0, 1], [0, 0, 0, 7], [0xff; 4]] {
        let mut mp4 = fixture!("tone.m4a").to_vec();
        mp4[..4].copy_from_slice(&size);
        assert!(wrong(&mp4), "{size:?}");
    }
    let mut webm = fixture!("tone.webm").to_vec();
    webm[4] = 0x1f;
    assert!(wrong(&webm));
    let mut webm = fixture!("tone.webm").to_vec();
    let at = webm.windows(4).position(|id| id == [0x18, 0x53, 0x80, 0x67]).unwrap() + 4;
    webm[at..at + 8].copy_from_slice(&[1, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
    assert!(wrong(&webm));
    let mut aac = fixture!("tone.aac").to_vec();
    aac[4] = 0xff;
    assert!(wrong(&aac));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_bytes_bring_it_down(bytes in prop::collection::vec(any::<u8>(), 0..600), which in 0_usize..4) {
        let magic: [&[u8]; 4] =
            [b"OggS\0\x02", &[0x1a, 0x45, 0xdf, 0xa3], b"\0\0\0\x10ftypM4A \0\0\0\0", &[0xff, 0xf1, 0x50]];
        let _ = check(&bytes);
        let _ = check(&[magic[which], &bytes].concat());
    }

    #[test]
    fn no_change_of_a_sound_brings_it_down(
        which in 0..TAKEN.len(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut bytes = TAKEN[which].1.to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len().min(900));
            bytes[at] = byte;
        }
        let _ = check(&bytes);
    }
}
