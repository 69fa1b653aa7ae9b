//! The demo's world: the same for the same seed at the same moment.

use super::{DemoError, chance::Seeded, content::Content, days, past, said::Writer, town, weeks::Maker};
use crate::store::{
    demo::History,
    municipality::{Municipality, Person},
};
use app::programme::Programme;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// A municipality, and what has happened in it.
#[derive(Clone, Debug)]
pub struct World {
    pub municipality: Municipality,
    pub history: History,
}

/// How large a world, and which of all that are possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    pub participants: u16,
    pub seed: u64,
}

/// Last week, this one and the next, around `now`.
pub fn world(
    content: &Content,
    programme: &Programme,
    size: Size,
    now: DateTime<Utc>,
    zone: Tz,
) -> Result<World, DemoError> {
    let chance = Seeded::new(size.seed);
    let town = town::town(content, size.participants, &chance, now - TimeDelta::days(28))?;
    let mut municipality = town.municipality;

    let maker = Maker { zone, chance: &chance, now };
    let monday = days::monday(days::day(now, zone));
    let three_weeks = days::workdays(monday - TimeDelta::days(7), days::later(monday, 13));
    let mut weeks = maker.regular(&town.courses, &town.members, &three_weeks)?;
    let going_on = maker.going_on(&town.courses, &town.members, &weeks.calendar())?;
    weeks.free(&going_on.freed);
    maker.disturb(&mut weeks, town.members.first().map(|member| &member.id));
    weeks.add(going_on.weeks);
    municipality.occasions = weeks.occasions;
    municipality.places = weeks.places;

    let events = past::log(&municipality, &chance, now, zone)?;
    // The participants stand first among the people, in the members' order.
    let people: Vec<&Person> = municipality.people.iter().take(town.members.len()).collect();
    let with_plans: Vec<_> = people.iter().copied().zip(&town.members).collect();
    let writer = Writer { content, sites: &municipality.sites, chance: &chance, now, zone };
    let written = writer.messages(&with_plans)?;
    let history = History {
        events,
        messages: written.messages,
        invited: written.invited,
        words: writer.words(&people),
        milestones: writer.milestones(&people, programme),
        // Last: nothing else is other than without it.
        learnt: writer.learnt(&with_plans, &town.courses, &municipality.words),
    };
    Ok(World { municipality, history })
}
