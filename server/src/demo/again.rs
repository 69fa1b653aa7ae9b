//! The demo started again on what is there: the schedule is topped up, so that it still lives a week later.

use super::{
    DemoError,
    chance::Seeded,
    content::Content,
    days::{self, Span},
    town,
    weeks::{Calendar, Course, Held, Maker, Member, Weeks},
};
use crate::store::{Db, municipality::Municipality};
use app::ids::PersonId;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// Adds the ordinary weeks up to the end of the next one, and what goes on now. Nothing that anybody did is touched.
pub async fn top_up(db: &Db, content: &Content, seed: u64, now: DateTime<Utc>, zone: Tz) -> Result<(), DemoError> {
    let courses = courses(db, content).await?;
    let members = members(db, &courses).await?;
    // Another moment, other ids: those of the first start must not come again.
    let chance = Seeded::new(seed ^ now.timestamp_millis().unsigned_abs().rotate_left(20));
    let maker = Maker { zone, chance: &chance, now };

    let today = days::day(now, zone);
    let end = days::later(days::monday(today), 13);
    let planned = db.last_start().await?.map_or(today, |last| days::later(days::day(last, zone), 1));
    let mut weeks = maker.regular(&courses, &members, &days::workdays(planned.max(today), end))?;

    let mut calendar = held(db, now).await?;
    for (who, places) in weeks.calendar() {
        calendar.entry(who).or_default().extend(places);
    }
    let going_on = maker.going_on(&courses, &members, &calendar)?;
    weeks.free(&going_on.freed);
    weeks.add(going_on.weeks);
    write(db, weeks, &going_on.freed, now).await
}

async fn write(
    db: &Db,
    weeks: Weeks,
    freed: &[(PersonId, app::ids::OccasionId)],
    now: DateTime<Utc>,
) -> Result<(), DemoError> {
    db.give_up(freed).await?;
    let more = Municipality { occasions: weeks.occasions, places: weeks.places, ..Municipality::default() };
    Ok(db.put(&more, now).await?)
}

/// What is offered in this database; hours are known of what comes from the demo's files.
async fn courses(db: &Db, content: &Content) -> Result<Vec<Course>, DemoError> {
    let known = |key: Option<&str>| content.activities.iter().find(|one| Some(one.key.as_str()) == key);
    let offered = db.offered().await?;
    Ok(offered
        .into_iter()
        .map(|one| match known(one.key.as_deref()) {
            Some(activity) => town::course(activity, one.activity, one.site),
            None => Course { activity: one.activity, site: one.site, usual: Vec::new(), every_weeks: 1, group: 16 },
        })
        .collect())
}

async fn members(db: &Db, courses: &[Course]) -> Result<Vec<Member>, DemoError> {
    let mut members: Vec<Member> = Vec::new();
    for (person, activity) in db.taking_part().await? {
        let Some(course) = courses.iter().position(|course| course.activity == activity) else { continue };
        match members.last_mut().filter(|member| member.id == person) {
            Some(member) => member.courses.push(course),
            None => members.push(Member { id: person, courses: vec![course] }),
        }
    }
    Ok(members)
}

/// Where everyone is expected around now.
async fn held(db: &Db, now: DateTime<Utc>) -> Result<Calendar, DemoError> {
    let mut calendar = Calendar::new();
    for expected in db.expected(now - TimeDelta::days(1), now + TimeDelta::days(1)).await? {
        calendar.entry(expected.participant).or_default().push(Held {
            occasion: expected.occasion,
            span: Span { from: expected.starts_at, to: expected.ends_at },
            firm: expected.recorded,
        });
    }
    Ok(calendar)
}
