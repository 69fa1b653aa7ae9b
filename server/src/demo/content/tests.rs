use super::{Content, StaffRole, Voice};
use app::{
    i18n::{Locale, texts::Texts},
    messages::{Param, phrases::book},
    programme::Programme,
};
use std::collections::HashSet;

fn content() -> Content {
    Content::shipped().unwrap_or_else(|error| panic!("{error}"))
}

/// Every language that the app speaks.
fn tags() -> impl Iterator<Item = &'static str> {
    Locale::all().iter().map(|locale| locale.tag.as_str())
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

#[test]
fn every_text_is_there_in_all_locales() {
    let content = content();
    let sites = content.sites.iter().map(|s| (&s.key, &s.name));
    let activities = content.activities.iter().flat_map(|a| [(&a.key, &a.name), (&a.key, &a.bring)]);
    for (key, texts) in sites.chain(activities) {
        let missing = |texts: &Texts| tags().filter(|tag| texts.get(tag).is_none()).collect::<Vec<_>>();
        assert!(missing(texts).is_empty(), "{key} lacks {:?}", missing(texts));
    }
}

#[test]
fn every_activity_has_an_instruction_that_ships() {
    for activity in content().activities {
        assert!(crate::library::of(&activity.key).is_some(), "{}", activity.key);
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
    assert_eq!(languages, tags().collect());
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
    for language in tags().filter(|tag| *tag != "sv-simple") {
        let threads = || content.threads.iter().filter(|t| t.language == language);
        assert!(threads().any(|t| t.activity.is_none()), "{language}: a conversation that suits anyone");
        assert!(threads().count() >= 2 && content.own_words.iter().any(|w| w.lang == language), "{language}");
    }
    for thread in &content.threads {
        assert!(thread.activity.as_deref().is_none_or(|key| activities.contains(key)), "{:?}", thread.activity);
        for voice in [Voice::Counsellor, Voice::Participant] {
            assert!(thread.messages.iter().any(|m| m.from == voice), "{:?}", thread.messages);
        }
        // Somebody who is invited answers to something, and leads an activity.
        let invited = thread.messages.iter().position(|m| m.from == Voice::Supervisor);
        assert!(invited.is_none_or(|at| at > 0 && thread.activity.is_some()), "{:?}", thread.messages);
        for message in &thread.messages {
            let written = !message.text.trim().is_empty() && !message.lang.is_empty();
            let phrase = message.phrase.as_deref().and_then(|key| book().phrase(key));
            let plain =
                phrase.is_some_and(|phrase| phrase.params.iter().all(|p| [Param::Day, Param::Time].contains(p)));
            let quick = message.quick.as_deref().and_then(|key| book().quick(key)).is_some();
            assert!(written || plain || quick, "{message:?}");
        }
    }
    assert!(content.threads.iter().any(|t| t.messages.iter().any(|m| m.from == Voice::Supervisor)));
    assert!(content.own_words.iter().all(|w| (1..=500).contains(&w.text.chars().count())));
}
