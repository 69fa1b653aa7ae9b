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
        if ["activity.toml", "words.toml"].contains(&file) {
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

mod words_of_the_trade {
    use super::super::{
        Folders,
        words::{WordsFault, read},
    };
    use app::words::{FEWEST, Run, mark};
    use std::collections::BTreeSet;

    /// A small list as it is written.
    const GOOD: &str = r#"
        [[word]]
        key = "handske"
        swedish = "en handske"
        forms = ["handske", "handsken", "handskar"]
        picture = "hand"
        sentence = "Ta på dig handskar."
        [word.in]
        en = "a glove"
        ar = "قفاز"
        so = "galoofis"
        ti = "ጓንቲ"
        prs = "دستکش"
        fa = "دستکش"
        uk = "рукавиця"
        fi = "käsine"
    "#;

    #[test]
    fn a_list_is_read_whole_or_refused_with_what_is_wrong() {
        let words = read(GOOD).unwrap();
        assert_eq!(
            (words.len(), words[0].swedish.as_str(), words[0].translations.get("fi")),
            (1, "en handske", Some("käsine"))
        );
        assert!(matches!(read("word = 1"), Err(WordsFault::Unreadable(_))));
        let changed = |from: &str, to: &str| read(&GOOD.replacen(from, to, 1)).unwrap_err();
        assert_eq!(changed("\"handske\"", "\"Handske\""), WordsFault::Key("Handske".to_owned()));
        assert_eq!(read(&format!("{GOOD}{GOOD}")).unwrap_err(), WordsFault::Key("handske".to_owned()));
        assert!(matches!(changed("\"handsken\"", "\"Handsken\""), WordsFault::Text(..)));
        assert!(matches!(changed("\"handsken\"", "\"handske\""), WordsFault::Text(..)));
        assert!(matches!(changed("Ta på dig handskar.", " "), WordsFault::Text(..)));
        assert!(matches!(changed("\"hand\"", "\"x\""), WordsFault::Picture(..)));
        assert!(matches!(changed("fi = \"käsine\"", ""), WordsFault::Languages(_)));
        assert!(matches!(changed("fi =", "sv ="), WordsFault::Languages(_)));
        let other = GOOD.replacen("\"handske\"", "\"vante\"", 1);
        assert!(matches!(read(&format!("{GOOD}{other}")), Err(WordsFault::Text(..))), "a form of two words");
    }

    #[test]
    fn every_list_that_ships_can_be_read() {
        let mut wrong = Vec::new();
        for path in Folders::iter().filter(|path| path.ends_with("/words.toml")) {
            let text = String::from_utf8(Folders::get(&path).expect("there").data.into_owned()).expect("UTF-8");
            if let Err(fault) = read(&text) {
                wrong.push(format!("{path}: {fault}"));
            }
            if !text.starts_with("# Draft") {
                wrong.push(format!("{path} does not say who has read it"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn every_activity_has_words_that_stand_in_its_texts_and_in_their_own_sentences() {
        for volume in super::shipped() {
            let steps: Vec<&str> = volume
                .texts
                .iter()
                .filter(|text| text.language == "sv")
                .flat_map(|text| text.steps.iter().map(|step| step.text.as_str()))
                .collect();
            let pictured: BTreeSet<_> = volume.words.iter().filter_map(|word| word.picture.as_ref()).collect();
            assert!(volume.words.len() >= 8 && pictured.len() >= FEWEST, "{}", volume.key);
            for word in &volume.words {
                let stands =
                    |text: &str| mark(text, std::slice::from_ref(word)).iter().any(|run| matches!(run, Run::Word(..)));
                assert!(stands(&word.sentence), "{}: {} is not in its sentence", volume.key, word.key);
                assert!(steps.iter().any(|step| stands(step)), "{}: {} is in no text", volume.key, word.key);
            }
        }
    }

    #[test]
    fn a_word_of_several_activities_is_the_same_in_each() {
        let all: Vec<_> = super::shipped().iter().flat_map(|volume| &volume.words).collect();
        for word in &all {
            assert!(all.iter().all(|other| other.key != word.key || other == word), "{}", word.key);
        }
    }

    #[test]
    fn a_picture_stands_for_one_word() {
        let all: Vec<_> = super::shipped().iter().flat_map(|volume| &volume.words).collect();
        for word in all.iter().filter(|word| word.picture.is_some()) {
            assert!(all.iter().all(|other| other.key == word.key || other.picture != word.picture), "{}", word.key);
        }
    }
}
