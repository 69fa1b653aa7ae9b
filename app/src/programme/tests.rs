use super::{Level, Programme, ProgrammeError};
use crate::i18n::{Locale, texts::Texts};
use std::collections::BTreeSet;

const ESKILSTUNA: &str = include_str!("../../../server/programmes/eskilstuna.toml");
const BORLANGE: &str = include_str!("../../../server/programmes/borlange.toml");
const NATIONAL: &str = include_str!("../../../server/programmes/national.toml");

/// A small programme that is right; each test spoils one thing in it.
const SMALL: &str = r##"
key = "small"
name.sv = "Litet"
legal_ground.sv = "En lag"
weekly_minutes = 600
stages = [{ key = "one", colour = "#c9690f", shape = "circle", level = "easy", name = { sv = "Ett" }, means = { sv = "Du börjar" }, content = { sv = "Du börjar." } }]
areas = [{ key = "language", pictogram = "speech", name = { sv = "Språk" } }]
goals = [{ stage = "one", area = "language", text = { sv = "Du talar." }, milestones = [{ key = "one.language.a", text = { sv = "Du säger något." } }] }]
kinds = [{ key = "language", name = { sv = "Språk" } }]
"##;

fn shipped() -> [Programme; 3] {
    [ESKILSTUNA, BORLANGE, NATIONAL].map(|toml| Programme::parse(toml).unwrap_or_else(|error| panic!("{error}")))
}

fn all_texts(p: &Programme) -> Vec<(String, &Texts)> {
    let mut all = vec![("name".to_owned(), &p.name), ("legal_ground".to_owned(), &p.legal_ground)];
    for s in &p.stages {
        all.extend([&s.name, &s.means, &s.content].map(|text| (s.key.clone(), text)));
    }
    all.extend(p.areas.iter().map(|a| (a.key.clone(), &a.name)));
    for g in &p.goals {
        all.push((format!("{}.{}", g.stage, g.area), &g.text));
        all.extend(g.milestones.iter().map(|m| (m.key.clone(), &m.text)));
    }
    all.extend(p.kinds.iter().map(|k| (k.key.clone(), &k.name)));
    all
}

fn spoilt(right: &str, wrong: &str) -> ProgrammeError {
    assert!(SMALL.contains(right), "{right}");
    Programme::parse(&SMALL.replacen(right, wrong, 1)).expect_err(wrong)
}

#[test]
fn every_text_of_the_shipped_programmes_is_there_in_all_locales() {
    for programme in shipped() {
        for (at, texts) in all_texts(&programme) {
            let tags: Vec<_> =
                Locale::all().iter().map(|one| one.tag.as_str()).filter(|tag| texts.get(tag).is_none()).collect();
            assert!(tags.is_empty(), "{}: {at} lacks {tags:?}", programme.key);
        }
    }
}

#[test]
fn every_language_but_the_municipalitys_own_is_marked_as_a_draft() {
    for programme in shipped() {
        let drafts: BTreeSet<_> = programme.drafts.iter().map(String::as_str).collect();
        let others = Locale::all().iter().map(|one| one.tag.as_str()).filter(|tag| *tag != "sv");
        assert_eq!(drafts, others.collect(), "{}", programme.key);
    }
}

#[test]
fn eskilstunas_model_has_its_five_stages_and_five_areas() {
    let [eskilstuna, ..] = shipped();
    let keys: Vec<_> = eskilstuna.stages.iter().map(|s| s.key.as_str()).collect();
    assert_eq!(keys, ["red", "orange", "yellow", "green", "blue"]);
    let resting: Vec<_> = eskilstuna.stages.iter().filter(|s| !s.active).map(|s| s.key.as_str()).collect();
    assert_eq!(resting, ["red"]);
    let levels = ["orange", "yellow", "green"].map(|key| eskilstuna.stage(key).map(|s| s.level));
    assert_eq!(levels, [Level::VeryEasy, Level::Easy, Level::Ordinary].map(Some));
    for stage in ["orange", "yellow", "green"] {
        let areas: Vec<_> = eskilstuna.goals_at(stage).map(|g| g.area.as_str()).collect();
        assert_eq!(areas, ["language", "work", "study", "society", "digital"], "{stage}");
    }
    assert_eq!((eskilstuna.weekly_minutes, eskilstuna.weekly_minutes_most), (20 * 60, Some(30 * 60)));
}

#[test]
fn only_the_municipalitys_own_goals_are_not_drafts() {
    let [eskilstuna, borlange, _] = shipped();
    for goal in &eskilstuna.goals {
        let own = goal.area == "language";
        assert_eq!(goal.draft, !own, "{}.{}", goal.stage, goal.area);
        assert!(goal.milestones.iter().all(|m| m.draft != own), "{}.{}", goal.stage, goal.area);
    }
    assert!(borlange.goals.iter().all(|g| g.draft && g.milestones.iter().all(|m| m.draft)));
    assert!(borlange.stages.iter().all(|s| s.draft));
}

#[test]
fn each_stage_can_be_told_from_the_others_without_its_colour() {
    for programme in shipped() {
        let distinct: std::collections::HashSet<_> = programme.stages.iter().map(|s| s.shape).collect();
        assert_eq!(distinct.len(), programme.stages.len(), "{}", programme.key);
    }
}

#[test]
fn the_national_requirement_is_full_time_after_three_months_and_has_no_stages() {
    let [.., national] = shipped();
    assert_eq!((national.weekly_minutes, national.months_before), (40 * 60, Some(3)));
    assert!(national.stages.is_empty() && national.goals.is_empty());
}

#[test]
fn each_programme_has_the_laws_four_kinds_and_ones_own_search_is_not_assigned() {
    for programme in shipped() {
        let assigned: Vec<_> = programme.kinds.iter().filter(|k| k.assigned).map(|k| k.key.as_str()).collect();
        assert_eq!(assigned, ["motivation", "language", "workplace", "job_search"], "{}", programme.key);
        assert_eq!(programme.kind("own_job_search").map(|k| k.assigned), Some(false));
    }
}

#[test]
fn a_milestone_is_found_by_its_key() {
    let [eskilstuna, ..] = shipped();
    let found = eskilstuna.milestone("orange.language.spoken").map(|(goal, m)| (goal.area.as_str(), m.draft));
    assert_eq!(found, Some(("language", false)));
    assert!(eskilstuna.milestone("orange.language.").is_none());
}

#[test]
fn the_small_programme_is_right() {
    assert_eq!(Programme::parse(SMALL).map(|p| p.key), Ok("small".to_owned()));
}

#[test]
fn an_error_is_a_sentence_that_names_what_and_where() {
    let cases = [
        ("key = \"small\"", "key = \"Small one\"", "The programme has the key \"Small one\"; a key consists of a–z"),
        ("name.sv = \"Litet\"", "name.en = \"Small\"", "The programme's name has no Swedish text (sv)."),
        ("sv = \"Du börjar.\"", "sv = \"Du börjar.\", ar = \" \"", "\"one\": its content has an empty text for \"ar\""),
        ("#c9690f", "c9690f", "The stage \"one\": its colour is \"c9690f\"; a colour is written #rrggbb."),
        ("#c9690f", "#c969é", "a colour is written #rrggbb."),
        ("#c9690f", "#ffe000", "The stage \"one\": its colour, #ffe000, is too faint"),
        ("#c9690f", "#102030", "is too faint"),
        ("stage = \"one\"", "stage = \"two\"", "The goal for \"language\" at \"two\" names a stage that is not among"),
        ("area = \"language\"", "area = \"work\"", "The goal for \"work\" at \"one\" names an area that is not among"),
        ("one.language.a", "one.work.a", "The milestone \"one.work.a\" stands under \"one.language.\""),
        ("one.language.a", "one.language.", "The milestone \"one.language.\" has the key \"\""),
        ("weekly_minutes = 600", "weekly_minutes = 0", "weekly_minutes is 0; it must be from 1 to 10080."),
        (
            "weekly_minutes = 600",
            "weekly_minutes = 600\nweekly_minutes_most = 500",
            "weekly_minutes_most is 500; it must be from 600 to 10080.",
        ),
        ("weekly_minutes = 600", "weekly_minutes = 600\nmonths_before = 25", "months_before is 25"),
        ("weekly_minutes = 600", "weekly_hours = 10", "unknown field `weekly_hours`"),
        ("shape = \"circle\"", "shape = \"heart\"", "unknown variant `heart`"),
        ("kinds = [{ key = \"language\", name = { sv = \"Språk\" } }]", "kinds = []", "There is no kind of activity"),
    ];
    for (right, wrong, sentence) in cases {
        let said = spoilt(right, wrong).to_string();
        assert!(said.contains(sentence), "{wrong}: {said}");
    }
}

#[test]
fn the_same_key_twice_is_refused() {
    let area = "{ key = \"language\", pictogram = \"speech\", name = { sv = \"Språk\" } }";
    assert!(matches!(spoilt(area, &format!("{area}, {area}")), ProgrammeError::DuplicateKey { .. }));
    let milestone = "{ key = \"one.language.a\", text = { sv = \"Du säger något.\" } }";
    assert!(matches!(spoilt(milestone, &format!("{milestone}, {milestone}")), ProgrammeError::DuplicateKey { .. }));
    let goal = "{ stage = \"one\", area = \"language\", text = { sv = \"Du talar.\" }, milestones = [";
    assert!(matches!(spoilt(goal, &format!("{goal}] }}, {goal}")), ProgrammeError::TwoGoals { .. }));
}

#[test]
fn no_hours_are_asked_at_a_stage_without_activities_unless_they_are_her_own() {
    let programme = Programme::parse(ESKILSTUNA).unwrap();
    let asked = |stage, own| programme.minutes_asked(stage, own);
    assert_eq!(asked(Some("orange"), None), programme.weekly_minutes);
    assert_eq!(asked(None, None), programme.weekly_minutes);
    assert_eq!(asked(Some("red"), None), 0);
    assert_eq!(asked(Some("red"), Some(300)), 300);
}
