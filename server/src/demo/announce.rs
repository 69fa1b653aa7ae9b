//! What the demo says on its standard output once it accepts connections.

use super::{DemoError, days::LASTS};
use crate::state::State;
use app::{account::Level, ids::PersonId, programme::Programme};
use chrono::TimeDelta;
use serde::Serialize;
use std::collections::HashMap;

/// The one line of `--json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Announcement {
    pub url: String,
    pub people: Vec<Person>,
    pub sites: Vec<Site>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Person {
    pub id: String,
    pub role: &'static str,
    pub name: String,
    /// A locale tag.
    pub language: String,
    /// Her own choice, or what her stage says; staff have none.
    pub level: Option<&'static str>,
    pub stage: Option<String>,
    /// Where she is expected at this moment, for two hours or more in all.
    pub occasion_now: Option<Now>,
    /// Signs a browser in.
    pub sign_in: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Now {
    pub id: String,
    pub site: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Site {
    pub id: String,
    pub name: String,
    pub screen: String,
}

/// The level of Swedish somebody reads: her own choice, else her stage's.
pub fn level(programme: &Programme, chosen: Option<Level>, stage: Option<&str>) -> Option<Level> {
    chosen.or_else(|| programme.stage(stage?).map(|stage| stage.level))
}

/// Who is there, and where they are expected at this moment.
pub async fn announcement(state: &State) -> Result<Announcement, DemoError> {
    let (url, now) = (&state.settings.public_url, state.now());
    let mut expected: HashMap<PersonId, Now> = HashMap::new();
    for one in state.db.expected(now, now + TimeDelta::milliseconds(1)).await? {
        if one.ends_at - one.starts_at >= LASTS {
            expected.entry(one.participant).or_insert(Now { id: one.occasion.to_string(), site: one.site.to_string() });
        }
    }
    let people = state.db.everyone().await?.into_iter().map(|one| Person {
        role: one.role.as_str(),
        level: level(&state.programme, one.level, one.stage.as_deref()).map(Level::as_str),
        occasion_now: expected.remove(&one.id),
        sign_in: format!("{url}/demo/sign-in/{}", one.id),
        id: one.id.into(),
        name: one.name,
        language: one.language,
        stage: one.stage,
    });
    let sites = state.db.site_names().await?.into_iter().map(|(id, name)| Site {
        screen: format!("/site/{id}/screen"),
        id: id.into(),
        name,
    });
    Ok(Announcement { url: url.clone(), people: people.collect(), sites: sites.collect() })
}
