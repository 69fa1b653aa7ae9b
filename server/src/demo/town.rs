//! The demo's people, sites, activities and instructions, and who takes part in what.

use super::{
    DemoError,
    chance::Seeded,
    content::{self, Content, StaffRole},
    weeks::{Course, Member},
};
use crate::{
    library,
    store::{
        instructions::Text,
        municipality::{Activity, Municipality, Person, Site},
    },
};
use app::{
    account::Role,
    ids::{ActivityId, PersonId, SiteId},
};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;

/// A municipality without occasions, and who is to come to what.
pub struct Town {
    pub municipality: Municipality,
    pub courses: Vec<Course>,
    /// Every participant, in the order of the file; without courses where the stage has none.
    pub members: Vec<Member>,
}

/// Ids that sort in the order in which they were made: it is the order in which people are offered.
struct InOrder<'a> {
    chance: &'a Seeded,
    next: DateTime<Utc>,
}

impl InOrder<'_> {
    fn id<T: TryFrom<String, Error = app::ids::NotAnId>>(&mut self) -> Result<T, DemoError> {
        self.next += TimeDelta::milliseconds(1);
        self.chance.id(self.next)
    }
}

/// As many participants as asked for; past those of the file, their names are combined anew.
pub fn town(content: &Content, participants: u16, chance: &Seeded, since: DateTime<Utc>) -> Result<Town, DemoError> {
    let mut ids = InOrder { chance, next: since };
    let staff: Vec<Person> =
        content.staff.iter().map(|one| Ok(employee(one, ids.id()?))).collect::<Result<_, DemoError>>()?;
    let counsellors: Vec<&Person> = staff.iter().filter(|one| one.role == Role::Counsellor).collect();

    let mut sites = Vec::new();
    for (number, site) in (1..).zip(&content.sites) {
        sites.push(Site {
            id: ids.id()?,
            external_key: Some(site.key.clone()),
            number,
            secret: chance.secret()?,
            name: site.name.get("sv").unwrap_or_default().to_owned(),
            address: format!("{}, {}", site.address, content.town),
            supervisors: supervisors(content, &staff, &site.key),
        });
    }
    let site_of: HashMap<&str, &SiteId> =
        content.sites.iter().map(|s| s.key.as_str()).zip(sites.iter().map(|s| &s.id)).collect();

    let (mut activities, mut courses, mut instructions) = (Vec::new(), Vec::new(), Vec::new());
    let mut words = Vec::new();
    for activity in &content.activities {
        let id: ActivityId = ids.id()?;
        let site = site_of.get(activity.site.as_str()).ok_or_else(|| unknown("site", &activity.site))?;
        courses.push(course(activity, id.clone(), (*site).clone()));
        for text in instructions_for(&activity.key) {
            let (language, title, steps) = (text.language.clone(), text.title.clone(), text.steps.clone());
            instructions.push(Text { id: ids.id()?, activity: id.clone(), language, level: text.level, title, steps });
        }
        if let Some(volume) = library::of(&activity.key) {
            words.push((id.clone(), volume.words.clone()));
        }
        activities.push(Activity {
            id,
            external_key: Some(activity.key.clone()),
            kind: activity.kind.clone(),
            pictogram: activity.pictogram.clone(),
            name: activity.name.clone(),
            bring: activity.bring.clone(),
        });
    }

    let mut people = Vec::new();
    let mut members = Vec::new();
    // How many have got a plan of each kind so far: plans take turns.
    let mut planned: HashMap<(&str, bool), usize> = HashMap::new();
    for number in 0..usize::from(participants) {
        let Some(model) = content.participants.get(number % content.participants.len().max(1)) else { break };
        let id: PersonId = ids.id()?;
        let turn = planned.entry((&model.stage, model.swedish())).or_default();
        members.push(Member { id: id.clone(), courses: plan(content, model, *turn)? });
        *turn += 1;
        people.push(Person {
            id,
            external_key: None,
            role: Role::Participant,
            name: name(content, number),
            alias: (number < content.participants.len()).then(|| model.alias.clone()).flatten(),
            language: model.language.clone(),
            level: None,
            stage: Some(model.stage.clone()),
            weekly_minutes: None,
            counsellor: counsellors.get(number % counsellors.len().max(1)).map(|one| one.id.clone()),
        });
    }
    people.extend(staff);
    let municipality = Municipality { people, sites, activities, instructions, words, ..Municipality::default() };
    Ok(Town { municipality, courses, members })
}

/// When and where an activity is on.
pub fn course(activity: &content::Activity, id: ActivityId, site: SiteId) -> Course {
    Course {
        activity: id,
        site,
        usual: activity.usual.clone(),
        every_weeks: activity.every_weeks.max(1),
        group: activity.group.max(1),
    }
}

fn unknown(what: &'static str, key: &str) -> DemoError {
    DemoError::Unknown { what, key: key.to_owned() }
}

fn employee(model: &content::Staff, id: PersonId) -> Person {
    Person {
        id,
        external_key: None,
        role: match model.role {
            StaffRole::Counsellor => Role::Counsellor,
            StaffRole::Supervisor => Role::Supervisor,
            StaffRole::Caseworker => Role::Caseworker,
            StaffRole::Administrator => Role::Administrator,
        },
        name: model.name.clone(),
        alias: None,
        language: model.language.clone(),
        level: None,
        stage: None,
        weekly_minutes: None,
        counsellor: None,
    }
}

fn supervisors(content: &Content, staff: &[Person], site: &str) -> Vec<PersonId> {
    content
        .staff
        .iter()
        .zip(staff)
        .filter(|(model, _)| model.sites.iter().any(|key| key == site))
        .map(|(_, person)| person.id.clone())
        .collect()
}

/// What ships about this activity.
fn instructions_for(key: &str) -> impl Iterator<Item = &'static library::Text> {
    library::of(key).into_iter().flat_map(|one| &one.texts)
}

/// The courses of one participant, as places in the list of activities.
fn plan(content: &Content, model: &content::Participant, turn: usize) -> Result<Vec<usize>, DemoError> {
    let suitable: Vec<_> =
        content.plans.iter().filter(|plan| plan.stage == model.stage && plan.swedish == model.swedish()).collect();
    let Some(plan) = suitable.get(turn % suitable.len().max(1)) else { return Ok(Vec::new()) };
    plan.activities
        .iter()
        .map(|key| content.activities.iter().position(|a| a.key == *key).ok_or_else(|| unknown("activity", key)))
        .collect()
}

/// The name of the participant with this number. Past the file's own, first and last names of those who read the same
/// language are paired anew.
fn name(content: &Content, number: usize) -> String {
    let all = &content.participants;
    let round = number / all.len().max(1);
    let Some(model) = all.get(number % all.len().max(1)) else { return String::new() };
    if round == 0 {
        return model.name.clone();
    }
    let alike: Vec<_> = all.iter().filter(|one| one.language == model.language).collect();
    let at = alike.iter().position(|one| one.name == model.name).unwrap_or(0);
    let other = alike.get((at + round) % alike.len().max(1)).unwrap_or(&model);
    let first = model.name.split_once(' ').map_or(model.name.as_str(), |(first, _)| first);
    let last = other.name.split_once(' ').map_or("", |(_, last)| last);
    format!("{first} {last}").trim_end().to_owned()
}
