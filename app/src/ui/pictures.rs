//! The pictures of `public/pictograms.svg`, by name: what a word can be shown with.

use crate::{i18n::L10n, t};

/// Each picture's name in the file.
pub const PICTURES: [&str; 43] = [
    "alert",
    "book",
    "boots",
    "bread",
    "broom",
    "building",
    "bus",
    "calendar",
    "charger",
    "clock",
    "clothes",
    "coat",
    "computer",
    "cup",
    "document",
    "first-aid",
    "food",
    "goal",
    "goggles",
    "hair",
    "hammer",
    "hand",
    "handshake",
    "hot",
    "ill",
    "late",
    "leaf",
    "lift",
    "listen",
    "lock",
    "money",
    "pen",
    "people",
    "phone",
    "pray",
    "question",
    "search",
    "shoes",
    "soap",
    "speech",
    "stop",
    "toilet",
    "vest",
];

/// What the picture shows, in the reader's language.
pub fn picture_name(l: &L10n, picture: &str) -> Option<String> {
    Some(match picture {
        "alert" => t!(l, "picture-alert"),
        "book" => t!(l, "picture-book"),
        "boots" => t!(l, "picture-boots"),
        "bread" => t!(l, "picture-bread"),
        "broom" => t!(l, "picture-broom"),
        "building" => t!(l, "picture-building"),
        "bus" => t!(l, "picture-bus"),
        "calendar" => t!(l, "picture-calendar"),
        "charger" => t!(l, "picture-charger"),
        "clock" => t!(l, "picture-clock"),
        "clothes" => t!(l, "picture-clothes"),
        "coat" => t!(l, "picture-coat"),
        "computer" => t!(l, "picture-computer"),
        "cup" => t!(l, "picture-cup"),
        "document" => t!(l, "picture-document"),
        "first-aid" => t!(l, "picture-first-aid"),
        "food" => t!(l, "picture-food"),
        "goal" => t!(l, "picture-goal"),
        "goggles" => t!(l, "picture-goggles"),
        "hair" => t!(l, "picture-hair"),
        "hammer" => t!(l, "picture-hammer"),
        "hand" => t!(l, "picture-hand"),
        "handshake" => t!(l, "picture-handshake"),
        "hot" => t!(l, "picture-hot"),
        "ill" => t!(l, "picture-ill"),
        "late" => t!(l, "picture-late"),
        "leaf" => t!(l, "picture-leaf"),
        "lift" => t!(l, "picture-lift"),
        "listen" => t!(l, "picture-listen"),
        "lock" => t!(l, "picture-lock"),
        "money" => t!(l, "picture-money"),
        "pen" => t!(l, "picture-pen"),
        "people" => t!(l, "picture-people"),
        "phone" => t!(l, "picture-phone"),
        "pray" => t!(l, "picture-pray"),
        "question" => t!(l, "picture-question"),
        "search" => t!(l, "picture-search"),
        "shoes" => t!(l, "picture-shoes"),
        "soap" => t!(l, "picture-soap"),
        "speech" => t!(l, "picture-speech"),
        "stop" => t!(l, "picture-stop"),
        "toilet" => t!(l, "picture-toilet"),
        "vest" => t!(l, "picture-vest"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use std::{fs, path::Path};

    #[test]
    fn every_picture_of_the_file_is_known_and_named() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public/pictograms.svg");
        let file = fs::read_to_string(file).unwrap();
        let there: Vec<_> = file.split("<symbol id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(there, PICTURES);
        let l = L10n::new(Locale::source(), chrono_tz::Europe::Stockholm);
        for picture in PICTURES {
            assert!(picture_name(&l, picture).is_some(), "{picture}");
        }
    }
}
