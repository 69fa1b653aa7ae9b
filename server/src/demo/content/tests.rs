use super::{Content, StaffRole, Version, Voice};
use app::{
    i18n::texts::Texts,
    programme::{Level, Programme},
};
use std::collections::HashSet;

const LOCALES: [&str; 4] = ["sv", "sv-simple", "en", "ar"];
const LEVELS: [Level; 3] = [Level::VeryEasy, Level::Easy, Level::Ordinary];
/// The one instruction that is left without Arabic, so that the demo shows the notice of a fallback.
const WITHOUT_ARABIC: &str = "guidance-meeting";

fn content() -> Content {
    Content::shipped().unwrap_or_else(|error| panic!("{error}"))
}

fn eskilstuna() -> Programme {
    Programme::parse(include_str!("../../../programmes/eskilstuna.toml")).unwrap_or_else(|error| panic!("{error}"))
}

fn unique<'a>(keys: impl Iterator<Item = &'a str>) -> HashSet<&'a str> {
    let all: Vec<_> = keys.collect();
    let set: HashSet<_> = all.iter().copied().collect();
    assert_eq!(set.len(), all.len(), "{all:?}");
    set
}

/// Words per sentence, and the percentage of words over six letters: Björnsson's LIX.
fn lix(version: &Version) -> usize {
    let text = format!("{}. {}", version.title, version.steps.join(" "));
    let words: Vec<_> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let sentences = text.split_whitespace().filter(|word| word.ends_with(['.', '!', '?', ':'])).count();
    let long = words.iter().filter(|word| word.chars().count() > 6).count();
    words.len() / sentences.max(1) + 100 * long / words.len()
}

#[test]
fn every_text_is_there_in_all_locales() {
    let content = content();
    let sites = content.sites.iter().map(|s| (&s.key, &s.name));
    let activities = content.activities.iter().flat_map(|a| [(&a.key, &a.name), (&a.key, &a.bring)]);
    for (key, texts) in sites.chain(activities) {
        let missing = |texts: &Texts| LOCALES.into_iter().filter(|tag| texts.get(tag).is_none()).collect::<Vec<_>>();
        assert!(missing(texts).is_empty(), "{key} lacks {:?}", missing(texts));
    }
}

#[test]
fn every_activity_has_its_instruction_in_three_levels_of_swedish_in_english_and_in_arabic() {
    let content = content();
    let activities = unique(content.activities.iter().map(|a| a.key.as_str()));
    assert_eq!(unique(content.instructions.iter().map(|i| i.activity.as_str())), activities);
    for instruction in &content.instructions {
        let of =
            |lang: &str| instruction.versions.iter().filter(|v| v.lang == lang).map(|v| v.level).collect::<Vec<_>>();
        assert_eq!(of("sv"), LEVELS, "{}", instruction.activity);
        assert_eq!(of("en").len(), 1, "{}", instruction.activity);
        assert_eq!(of("ar").len(), usize::from(instruction.activity != WITHOUT_ARABIC), "{}", instruction.activity);
        for version in &instruction.versions {
            let at = format!("{} {} {:?}", instruction.activity, version.lang, version.level);
            assert!((5..=8).contains(&version.steps.len()), "{at}");
            assert!(
                version.steps.iter().chain([&version.title]).all(|text| text == text.trim() && !text.is_empty()),
                "{at}"
            );
        }
    }
}

#[test]
fn an_easier_level_reads_easier() {
    for instruction in content().instructions {
        let found: Vec<_> = instruction.versions.iter().filter(|v| v.lang == "sv").map(lix).collect();
        assert!(found.is_sorted_by(|easier, harder| easier < harder), "{}: {found:?}", instruction.activity);
        assert!(found.iter().zip([30, 40, 50]).all(|(lix, most)| *lix < most), "{}: {found:?}", instruction.activity);
    }
}

#[test]
fn what_is_named_exists() {
    let (content, programme) = (content(), eskilstuna());
    let sites = unique(content.sites.iter().map(|s| s.key.as_str()));
    let pictograms = ["hammer", "speech", "leaf", "cup", "laptop", "people", "search"];
    for activity in &content.activities {
        assert!(sites.contains(activity.site.as_str()), "{}", activity.key);
        assert!(programme.kind(&activity.kind).is_some_and(|kind| kind.assigned), "{}", activity.key);
        assert!(pictograms.contains(&activity.pictogram.as_str()), "{}", activity.key);
        assert!(!activity.usual.is_empty(), "{}", activity.key);
        for usual in &activity.usual {
            assert!(usual.from < usual.to, "{}", activity.key);
            assert_eq!(unique_days(&usual.weekdays), usual.weekdays.len(), "{}", activity.key);
        }
    }
    let led: HashSet<_> = content.staff.iter().flat_map(|s| &s.sites).map(String::as_str).collect();
    assert_eq!(led, sites, "each site has a supervisor");
    for participant in &content.participants {
        assert!(programme.stage(&participant.stage).is_some(), "{}", participant.name);
    }
    let activities = unique(content.activities.iter().map(|a| a.key.as_str()));
    for plan in &content.plans {
        let named = unique(plan.activities.iter().map(String::as_str));
        assert!(!named.is_empty() && named.is_subset(&activities), "{:?}", plan.activities);
        assert!(programme.stage(&plan.stage).is_some_and(|stage| stage.active), "{}", plan.stage);
    }
    for stage in programme.stages.iter().filter(|stage| stage.active) {
        for swedish in [true, false] {
            assert!(content.plans.iter().any(|p| p.stage == stage.key && p.swedish == swedish), "{}", stage.key);
        }
    }
}

fn unique_days(days: &[chrono::Weekday]) -> usize {
    days.iter().collect::<HashSet<_>>().len()
}

#[test]
fn the_people_are_varied_and_each_has_a_name_of_her_own() {
    let content = content();
    let participants = content.participants.iter().map(|p| p.name.as_str());
    let names = unique(participants.chain(content.staff.iter().map(|s| s.name.as_str())));
    assert!(content.participants.len() >= 45);
    // The first forty are the demo as it starts without options.
    let first = &content.participants[..40];
    let languages: HashSet<_> = first.iter().map(|p| p.language.as_str()).collect();
    assert_eq!(languages, HashSet::from(LOCALES));
    let stages: HashSet<_> = first.iter().map(|p| p.stage.as_str()).collect();
    assert_eq!(stages.len(), eskilstuna().stages.len());
    let aliases: Vec<_> = first.iter().filter_map(|p| p.alias.as_deref()).collect();
    assert!(aliases.len() == 1 && !names.contains(aliases[0]), "one protected identity: {aliases:?}");
    let of = |role| content.staff.iter().filter(|s| s.role == role).count();
    let roles = [StaffRole::Counsellor, StaffRole::Supervisor, StaffRole::Caseworker, StaffRole::Administrator];
    assert_eq!(roles.map(of), [3, 4, 1, 1]);
    for person in &content.staff {
        assert_eq!(person.role == StaffRole::Supervisor, !person.sites.is_empty(), "{}", person.name);
    }
}

#[test]
fn there_is_something_to_read_from_and_for_everyone() {
    let content = content();
    let activities = unique(content.activities.iter().map(|a| a.key.as_str()));
    assert!(content.threads.len() >= 12 && content.own_words.len() >= 15);
    for language in ["sv", "en", "ar"] {
        let threads = || content.threads.iter().filter(|t| t.language == language);
        assert!(threads().any(|t| t.activity.is_none()), "{language}: a conversation that suits anyone");
        assert!(threads().count() >= 3 && content.own_words.iter().any(|w| w.lang == language), "{language}");
    }
    for thread in &content.threads {
        assert!(thread.activity.as_deref().is_none_or(|key| activities.contains(key)), "{:?}", thread.activity);
        for voice in [Voice::Counsellor, Voice::Participant] {
            assert!(thread.messages.iter().any(|m| m.from == voice), "{:?}", thread.messages);
        }
        assert!(thread.messages.iter().all(|m| !m.text.trim().is_empty() && !m.lang.is_empty()));
    }
    assert!(content.own_words.iter().all(|w| (1..=500).contains(&w.text.chars().count())));
}
