//! Instructions: a participant reads those of her own activities.

use crate::door::{Door, unavailable};
use app::{
    account::{Level, Role},
    denied::Denied,
    ids::ActivityId,
    instructions::{Instructions, Listed, Manual},
    schedule::Occasion,
};
use chrono::{DateTime, TimeDelta, Utc};

/// How long an activity stays in the list after she was there, in days.
const BEHIND: i64 = 14;
/// How far ahead an activity is listed, in days.
const AHEAD: i64 = 60;

/// The first of these, in their order, that takes place and has not ended.
fn next<'a>(mut occasions: impl Iterator<Item = &'a Occasion>, now: DateTime<Utc>) -> Option<Occasion> {
    occasions.find(|occasion| occasion.cancelled.is_none() && occasion.ends_at > now).cloned()
}

impl Door {
    /// The level of Swedish of whoever is signed in: her own choice, else her stage's, else easy.
    fn level(&self) -> Result<Level, Denied> {
        let who = self.only(Role::Participant)?;
        let stage = who.stage.as_deref().and_then(|key| self.state.programme.stage(key));
        Ok(who.level.or(stage.map(|stage| stage.level)).unwrap_or(Level::Easy))
    }

    async fn near(&self) -> Result<Vec<Occasion>, Denied> {
        let (participant, now) = (self.participant()?, self.state.now());
        let (from, to) = (now - TimeDelta::days(BEHIND), now + TimeDelta::days(AHEAD));
        let near = self.state.db.occasions_of_participant(participant, from, to).await;
        near.map_err(unavailable("instructions.near"))
    }
}

#[async_trait::async_trait]
impl Instructions for Door {
    async fn list(&self) -> Result<Vec<Listed>, Denied> {
        let (near, now) = (self.near().await?, self.state.now());
        let mut list: Vec<Listed> = Vec::new();
        for occasion in &near {
            if list.iter().all(|listed| listed.activity != occasion.activity) {
                list.push(Listed {
                    activity: occasion.activity.clone(),
                    name: occasion.name.clone(),
                    pictogram: occasion.pictogram.clone(),
                    next: next(near.iter().filter(|other| other.activity == occasion.activity), now),
                });
            }
        }
        // What has no next time stands last, in the order in which it was.
        list.sort_by_key(|listed| listed.next.as_ref().map_or(DateTime::<Utc>::MAX_UTC, |next| next.starts_at));
        Ok(list)
    }

    async fn manual(&self, activity: &ActivityId) -> Result<Manual, Denied> {
        let (participant, level) = (self.participant()?, self.level()?);
        let db = &self.state.db;
        let hers = db.activity_of_participant(participant, activity).await;
        let (name, pictogram) = hers.map_err(unavailable("instructions.activity"))?.ok_or(Denied::NotFound)?;
        let pieces = db.instructions_of(activity).await.map_err(unavailable("instructions.manual"))?;
        let near = self.near().await?;
        let next = next(near.iter().filter(|occasion| occasion.activity == *activity), self.state.now());
        Ok(Manual { listed: Listed { activity: activity.clone(), name, pictogram, next }, pieces, level })
    }
}
