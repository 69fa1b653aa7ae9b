use super::{Folders, Outline, Shipped, Words, shipped};
use app::{
    account::Level,
    i18n::Locale,
    instructions::Section,
    readability::{Fault, Gate, check},
};
use std::{collections::BTreeSet, fs, path::Path};

/// The law's kinds of activity.
const KINDS: [&str; 4] = ["motivation", "language", "workplace", "job_search"];

fn pieces(one: &Shipped, level: Level) -> Vec<&str> {
    let text = one.texts.iter().find(|text| text.language == "sv" && text.level == level).expect("a level");
    [text.title.as_str()].into_iter().chain(text.steps.iter().map(|step| step.text.as_str())).collect()
}

#[test]
fn every_file_can_be_read_and_has_words_for_every_step_and_for_no_other() {
    let mut keys = BTreeSet::new();
    for path in Folders::iter() {
        let (key, file) = path.split_once('/').expect("a folder");
        keys.insert(key.to_owned());
        let text = String::from_utf8(Folders::get(&path).expect("there").data.into_owned()).expect("UTF-8");
        let outline = String::from_utf8(Folders::get(&format!("{key}/activity.toml")).expect("an outline").data.into())
            .expect("UTF-8");
        let outline: Outline = toml::from_str(&outline).unwrap_or_else(|error| panic!("{key}: {error}"));
        let steps: BTreeSet<_> = outline.steps.iter().map(|step| step.key.clone()).collect();
        assert_eq!(steps.len(), outline.steps.len(), "{key}: a step stands twice");
        if file == "activity.toml" {
            continue;
        }
        let words: Words = toml::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert_eq!(words.steps.keys().cloned().collect::<BTreeSet<_>>(), steps, "{path}");
        for said in words.steps.values().chain([&words.name, &words.title, &words.bring]) {
            assert!(!said.is_empty() && said == said.trim(), "{path}: {said:?}");
        }
        assert!(text.starts_with("# Draft"), "{path} does not say who has read it");
    }
    assert_eq!(shipped().iter().map(|one| one.key.clone()).collect::<BTreeSet<_>>(), keys);
}

#[test]
fn there_is_an_instruction_for_each_activity_of_both_municipalities_in_every_language_and_level() {
    assert_eq!(shipped().len(), 9);
    let languages: BTreeSet<_> = Locale::all().iter().map(|locale| locale.lang.as_str()).collect();
    for one in shipped() {
        let there: BTreeSet<_> = one.texts.iter().map(|text| text.language.as_str()).collect();
        assert_eq!(there, languages, "{}", one.key);
        for level in Level::ALL {
            assert!(!pieces(one, level).is_empty());
        }
    }
}

#[test]
fn every_text_says_all_that_somebody_new_wants_to_know_in_that_order() {
    for one in shipped() {
        for text in &one.texts {
            let sections: Vec<_> = text.steps.iter().map(|step| step.section).collect();
            assert!(sections.is_sorted(), "{} {}", one.key, text.language);
            let all: BTreeSet<_> = sections.into_iter().collect();
            assert_eq!(all, Section::ALL.into_iter().collect(), "{} {}", one.key, text.language);
        }
    }
}

#[test]
fn swedish_passes_the_gate_of_its_level() {
    let mut report = Vec::new();
    for one in shipped() {
        for level in Level::ALL {
            let Some(gate) = Gate::of(level) else { continue };
            for fault in check(pieces(one, level), gate) {
                let at = format!("server/library/{}/sv.{}.toml", one.key, level.as_str().replace('_', "-"));
                report.push(match fault {
                    Fault::Lix { found, long_words } => {
                        format!("{at}: LIX {found:.1}; long: {}", long_words.join(", "))
                    }
                    Fault::Mean { found } => format!("{at}: {found:.1} words in a sentence"),
                    Fault::LongSentence { words, sentence } => format!("{at}: {words} words: {sentence}"),
                });
            }
        }
    }
    assert!(report.is_empty(), "{}", report.join("\n"));
}

#[test]
fn an_easier_level_reads_easier() {
    use app::readability::Counts;
    for one in shipped() {
        let lix: Vec<f64> = Level::ALL.into_iter().map(|level| Counts::of(pieces(one, level)).lix()).collect();
        assert!(lix.is_sorted(), "{}: {lix:?}", one.key);
    }
}

#[test]
fn kinds_and_pictures_are_known() {
    let sprite = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public/pictograms.svg");
    let sprite = fs::read_to_string(sprite).expect("the pictures");
    for one in shipped() {
        assert!(KINDS.contains(&one.kind.as_str()), "{}", one.key);
        for step in one.texts.iter().flat_map(|text| &text.steps) {
            let picture = step.picture.as_deref().unwrap_or_else(|| panic!("{} {}", one.key, step.key));
            assert!(sprite.contains(&format!("<symbol id=\"{picture}\"")), "{} {picture}", one.key);
        }
    }
}
