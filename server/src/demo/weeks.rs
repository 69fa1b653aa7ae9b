//! Weeks of occasions: who is where when, and nobody in two places at once.

use super::{
    DemoError,
    chance::Seeded,
    content::Usual,
    days::{self, LASTS, Span},
};
use crate::store::municipality::Occasion;
use app::ids::{ActivityId, OccasionId, PersonId, SiteId};
use chrono::{DateTime, Datelike as _, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use std::collections::{BTreeMap, HashMap};

/// An activity at its site, and when it is on.
#[derive(Clone, Debug)]
pub struct Course {
    pub activity: ActivityId,
    pub site: SiteId,
    pub usual: Vec<Usual>,
    pub every_weeks: u32,
    pub group: usize,
}

/// A participant and her courses (their places in the list of courses), the most important first.
#[derive(Clone, Debug)]
pub struct Member {
    pub id: PersonId,
    pub courses: Vec<usize>,
}

/// Occasions, and who is expected there.
#[derive(Debug, Default)]
pub struct Weeks {
    pub occasions: Vec<Occasion>,
    pub places: Vec<(PersonId, OccasionId)>,
}

/// Where a participant is expected already.
#[derive(Clone, Debug)]
pub struct Held {
    pub occasion: OccasionId,
    pub span: Span,
    /// Something is in the log about her there: the place stays.
    pub firm: bool,
}

/// Everyone's places that matter now.
pub type Calendar = HashMap<PersonId, Vec<Held>>;

/// What is added for this moment, and which places are given up for it.
#[derive(Debug, Default)]
pub struct GoingOn {
    pub weeks: Weeks,
    pub freed: Vec<(PersonId, OccasionId)>,
}

/// What makes occasions: the zone of their hours, chance for their ids.
#[derive(Clone, Copy)]
pub struct Maker<'a> {
    pub zone: Tz,
    pub chance: &'a Seeded,
    pub now: DateTime<Utc>,
}

impl Maker<'_> {
    /// One occasion for each group of these people.
    fn groups(self, course: &Course, span: Span, people: &[&PersonId], into: &mut Weeks) -> Result<(), DemoError> {
        let count = people.len().div_ceil(course.group.max(1));
        let first = into.occasions.len();
        for _ in 0..count {
            into.occasions.push(Occasion {
                id: self.chance.id(self.now)?,
                external_key: None,
                activity: course.activity.clone(),
                site: course.site.clone(),
                starts_at: span.from,
                ends_at: span.to,
                cancelled: None,
                moved_from_start: None,
                moved_from_site: None,
            });
        }
        for (at, person) in people.iter().enumerate() {
            if let Some(occasion) = into.occasions.get(first + at % count) {
                into.places.push(((*person).clone(), occasion.id.clone()));
            }
        }
        Ok(())
    }

    /// The ordinary weeks of these days.
    pub fn regular(self, courses: &[Course], members: &[Member], days: &[NaiveDate]) -> Result<Weeks, DemoError> {
        let mut expected: BTreeMap<(Span, usize), Vec<&PersonId>> = BTreeMap::new();
        for (number, member) in members.iter().enumerate() {
            for (span, course) in self.week_of(number, member, courses, days) {
                expected.entry((span, course)).or_default().push(&member.id);
            }
        }
        let mut weeks = Weeks::default();
        for ((span, course), people) in expected {
            if let Some(course) = courses.get(course) {
                self.groups(course, span, &people, &mut weeks)?;
            }
        }
        Ok(weeks)
    }

    /// When and to which course one participant goes on these days. Where two overlap, the more important one wins.
    fn week_of(self, number: usize, member: &Member, courses: &[Course], days: &[NaiveDate]) -> Vec<(Span, usize)> {
        let mut taken: Vec<(Span, usize)> = Vec::new();
        // The last visit to what one does not go to every week.
        let mut visited: HashMap<usize, NaiveDate> = HashMap::new();
        for day in days {
            for &at in &member.courses {
                let Some(course) = courses.get(at) else { continue };
                let seldom = course.every_weeks > 1;
                let week = days::monday(*day);
                let turn = number + week.iso_week().week() as usize;
                if seldom && (!turn.is_multiple_of(course.every_weeks as usize) || visited.get(&at) == Some(&week)) {
                    continue;
                }
                for usual in course.usual.iter().filter(|usual| usual.weekdays.contains(&day.weekday())) {
                    let from = days::instant(self.zone, *day, usual.from);
                    let span = Span { from, to: days::instant(self.zone, *day, usual.to) };
                    if span.from < span.to && !taken.iter().rev().any(|(other, _)| other.overlaps(span)) {
                        taken.push((span, at));
                        if seldom {
                            visited.insert(at, week);
                        }
                    }
                }
            }
        }
        taken
    }

    /// Sees to it that about half of those who take part have an occasion that goes on now, the first two people
    /// always; what stands in its way is given up, unless the log speaks of it.
    pub fn going_on(self, courses: &[Course], members: &[Member], held: &Calendar) -> Result<GoingOn, DemoError> {
        let span = days::going_on(self.now, self.zone);
        let active: Vec<&Member> = members.iter().filter(|member| !member.courses.is_empty()).collect();
        let enough = active.len().div_ceil(2);
        let holds = |member: &Member| held.get(&member.id).map_or(&[][..], Vec::as_slice);
        // Late in the day an occasion that goes on is as good as a new one.
        let remaining = LASTS.min(span.to - self.now);
        let has_one = |member: &Member| {
            holds(member).iter().any(|held| {
                held.span.holds(self.now)
                    && held.span.to - held.span.from >= LASTS
                    && held.span.to - self.now >= remaining
            })
        };
        let mut satisfied = active.iter().filter(|member| has_one(member)).count();
        let others = active.iter().skip(2).enumerate();
        let (odd, even): (Vec<_>, Vec<_>) = others.partition(|(at, _)| at % 2 == 1);
        let order = active.iter().take(2).map(|member| (0, member)).chain(even).chain(odd);
        let mut out = GoingOn::default();
        let mut groups: BTreeMap<usize, Vec<&PersonId>> = BTreeMap::new();
        for (at, (_, member)) in order.enumerate() {
            if at >= 2 && satisfied >= enough {
                break;
            }
            let in_the_way: Vec<_> = holds(member).iter().filter(|held| held.span.overlaps(span)).collect();
            if has_one(member) || in_the_way.iter().any(|held| held.firm) {
                continue;
            }
            // The first two of her weekly courses take turns: several sites have something on.
            let weekly = |at: &&usize| courses.get(**at).is_some_and(|course| course.every_weeks == 1);
            let often: Vec<&usize> = member.courses.iter().filter(weekly).take(2).collect();
            let Some(&&course) = often.get(at / 2 % often.len().max(1)) else { continue };
            groups.entry(course).or_default().push(&member.id);
            out.freed.extend(in_the_way.iter().map(|held| (member.id.clone(), held.occasion.clone())));
            satisfied += 1;
        }
        for (course, people) in groups {
            if let Some(course) = courses.get(course) {
                self.groups(course, span, &people, &mut out.weeks)?;
            }
        }
        Ok(out)
    }

    /// Cancels one occasion of the past and two of the coming days, and moves one by half an hour; the person whose
    /// schedule shows it is the first.
    pub fn disturb(self, weeks: &mut Weeks, first: Option<&PersonId>) {
        let today = days::day(self.now, self.zone);
        let this_week = days::monday(today);
        let hers: Vec<OccasionId> =
            weeks.places.iter().filter(|(who, _)| Some(who) == first).map(|(_, what)| what.clone()).collect();
        let mut order: Vec<usize> = (0..weeks.occasions.len()).collect();
        order.sort_by_key(|at| weeks.occasions.get(*at).map(|o| (o.starts_at, o.id.clone())));
        let day_of = |o: &Occasion| days::day(o.starts_at, self.zone);
        let find = |weeks: &Weeks, hers_too: bool, when: &dyn Fn(NaiveDate) -> bool, skip: usize| {
            order
                .iter()
                .copied()
                .filter(|at| {
                    weeks
                        .occasions
                        .get(*at)
                        .is_some_and(|o| when(day_of(o)) && o.cancelled.is_none() && hers.contains(&o.id) == hers_too)
                })
                .nth(skip)
        };
        let past = find(weeks, false, &|day| day < this_week, 4);
        let coming = find(weeks, true, &|day| day > today, 1);
        let coming_of_others = find(weeks, false, &|day| day > today, 3);
        for (at, why) in [(past, "no_leader"), (coming, "weather"), (coming_of_others, "closed")] {
            if let Some(occasion) = at.and_then(|at| weeks.occasions.get_mut(at)) {
                occasion.cancelled = Some(why.to_owned());
            }
        }
        let mut candidates = (2..8).filter_map(|skip| find(weeks, true, &|day| day > today, skip));
        let movable = candidates.find(|at| weeks.can_move(*at));
        if let Some(occasion) = movable.and_then(|at| weeks.occasions.get_mut(at)) {
            occasion.moved_from_start = Some(occasion.starts_at);
            occasion.starts_at += MOVED_BY;
            occasion.ends_at += MOVED_BY;
        }
    }
}

const MOVED_BY: TimeDelta = TimeDelta::minutes(30);

impl Weeks {
    /// Whether everyone who is expected there is free half an hour later too.
    fn can_move(&self, at: usize) -> bool {
        let Some(occasion) = self.occasions.get(at) else { return false };
        let span = Span { from: occasion.starts_at + MOVED_BY, to: occasion.ends_at + MOVED_BY };
        let spans: HashMap<&OccasionId, Span> = self
            .occasions
            .iter()
            .filter(|o| o.id != occasion.id)
            .map(|o| (&o.id, Span { from: o.starts_at, to: o.ends_at }))
            .collect();
        let expected: Vec<_> =
            self.places.iter().filter(|(_, what)| *what == occasion.id).map(|(who, _)| who).collect();
        !self
            .places
            .iter()
            .any(|(who, what)| expected.contains(&who) && spans.get(what).is_some_and(|other| other.overlaps(span)))
    }

    pub fn add(&mut self, more: Self) {
        self.occasions.extend(more.occasions);
        self.places.extend(more.places);
    }

    /// Everyone's places, none of them firm.
    pub fn calendar(&self) -> Calendar {
        let spans: HashMap<&OccasionId, Span> =
            self.occasions.iter().map(|o| (&o.id, Span { from: o.starts_at, to: o.ends_at })).collect();
        let mut calendar = Calendar::new();
        for (who, what) in &self.places {
            if let Some(&span) = spans.get(what) {
                calendar.entry(who.clone()).or_default().push(Held { occasion: what.clone(), span, firm: false });
            }
        }
        calendar
    }

    /// Takes places back, and the occasions to which nobody is left to come.
    pub fn free(&mut self, freed: &[(PersonId, OccasionId)]) {
        let freed: std::collections::HashSet<_> = freed.iter().collect();
        self.places.retain(|place| !freed.contains(place));
        let left: std::collections::HashSet<_> = self.places.iter().map(|(_, what)| what).collect();
        self.occasions.retain(|occasion| left.contains(&occasion.id));
    }
}
