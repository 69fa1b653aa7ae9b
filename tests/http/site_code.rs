//! The site's code against whatever arrives: no text makes it fall over, and nothing but the site's own is taken.

use app::ids::SiteId;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono_tz::Europe::Stockholm;
use proptest::prelude::*;
use server::site_code::{SiteKey, parse, step_of, step_start, token, verify};

fn key(secret: [u8; 32], number: u32) -> SiteKey {
    let site = SiteId::parse(&format!("00000000-0000-7000-8000-{number:012x}")).expect("an id");
    SiteKey { site, number, secret }
}

proptest! {
    #[test]
    fn any_text_gets_an_answer(text in ".{0,80}") {
        let _any = parse(&text);
    }

    #[test]
    fn any_bytes_get_an_answer_and_are_no_ones_code(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        if let Ok(read) = parse(&BASE64_URL_SAFE_NO_PAD.encode(bytes)) {
            prop_assert!(!verify(&key([9; 32], read.number), &read, Stockholm));
        }
    }

    #[test]
    fn what_a_site_makes_is_read_back(secret: [u8; 32], number: u32, step: u32) {
        let site = key(secret, number);
        let read = parse(&token(&site, step, Stockholm)).expect("a token");
        prop_assert_eq!((read.number, read.step), (number, step));
        prop_assert!(verify(&site, &read, Stockholm));
        prop_assert_eq!(step_of(step_start(step)), step);
    }

    #[test]
    fn one_changed_bit_is_noticed(secret: [u8; 32], number: u32, step: u32, bit in 0_usize..200) {
        let text = token(&key(secret, number), step, Stockholm);
        let mut bytes = BASE64_URL_SAFE_NO_PAD.decode(text).expect("base64url");
        bytes[bit / 8] ^= 1 << (bit % 8);
        if let Ok(read) = parse(&BASE64_URL_SAFE_NO_PAD.encode(bytes)) {
            prop_assert!(!verify(&key(secret, read.number), &read, Stockholm));
            prop_assert!(!verify(&key(secret, number), &read, Stockholm));
        }
    }
}
