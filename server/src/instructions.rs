//! Instructions: a participant reads those of her own activities; her counsellor sees how she gets on with them; the
//! administrator chooses them.

use crate::{
    door::{Door, unavailable},
    library,
    store::instructions::Text,
};
use app::{
    account::{Level, Role},
    denied::Denied,
    i18n::{Locale, Texts},
    ids::{ActivityId, PersonId, TextId},
    instructions::{Instructions, Listed, Manual, TextsThere, Uptake, by_activity},
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
    pub(crate) fn level(&self) -> Result<Level, Denied> {
        let who = self.only(Role::Participant)?;
        let stage = who.stage.as_deref().and_then(|key| self.state.programme.stage(key));
        Ok(who.level.or(stage.map(|stage| stage.level)).unwrap_or(Level::Easy))
    }

    /// Refuses activities that are not hers as if they did not exist.
    async fn hers(&self, activity: &ActivityId) -> Result<(Texts, String), Denied> {
        let hers = self.state.db.activity_of_participant(self.participant()?, activity).await;
        hers.map_err(unavailable("instructions.activity"))?.ok_or(Denied::NotFound)
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
        let (name, pictogram) = self.hers(activity).await?;
        let (db, unreachable) = (&self.state.db, unavailable("instructions.manual"));
        let pieces = db.instructions_of(activity).await.map_err(&unreachable)?;
        let understood = db.understood(participant, activity).await.map_err(&unreachable)?;
        let wishes = db.wishes(participant, activity).await.map_err(&unreachable)?;
        let near = self.near().await?;
        let next = next(near.iter().filter(|occasion| occasion.activity == *activity), self.state.now());
        let listed = Listed { activity: activity.clone(), name, pictogram, next };
        Ok(Manual { listed, pieces, level, understood, wishes })
    }

    async fn understood(&self, activity: &ActivityId, text: &TextId) -> Result<(), Denied> {
        let participant = self.participant()?;
        self.hers(activity).await?;
        let kept = self.state.db.add_understood(participant, activity, text, self.state.now()).await;
        if kept.map_err(unavailable("instructions.understood"))? { Ok(()) } else { Err(Denied::NotFound) }
    }

    async fn wish(&self, activity: &ActivityId, language: &str) -> Result<(), Denied> {
        let participant = self.participant()?;
        self.hers(activity).await?;
        let known = Locale::all().iter().any(|locale| locale.lang == language);
        if !known {
            return Err(Denied::BadForm);
        }
        let kept = self.state.db.add_wish(participant, activity, language, self.state.now()).await;
        kept.map_err(unavailable("instructions.wish"))
    }

    async fn uptake(&self, participant: &PersonId) -> Result<Vec<Uptake>, Denied> {
        let counsellor = &self.only(Role::Counsellor)?.person;
        let (db, unreachable) = (&self.state.db, unavailable("instructions.uptake"));
        let read = db.read_by(counsellor, participant).await.map_err(&unreachable)?;
        let wished = db.wished_by(counsellor, participant).await.map_err(&unreachable)?;
        Ok(by_activity(read, wished))
    }

    async fn texts_there(&self) -> Result<(Vec<TextsThere>, Vec<(String, Texts)>), Denied> {
        self.only(Role::Administrator)?;
        let there = self.state.db.texts_there().await.map_err(unavailable("instructions.texts_there"))?;
        let shipped = library::shipped().iter().map(|one| (one.key.clone(), one.name.clone())).collect();
        Ok((there, shipped))
    }

    async fn take(&self, activity: &ActivityId, key: &str) -> Result<(), Denied> {
        let administrator = self.only(Role::Administrator)?.person.clone();
        let (db, unreachable) = (&self.state.db, unavailable("instructions.take"));
        let shipped = library::of(key).ok_or(Denied::BadForm)?;
        db.activity_name(activity).await.map_err(&unreachable)?.ok_or(Denied::NotFound)?;
        let texts = shipped
            .texts
            .iter()
            .map(|text| {
                let id = TextId::parse(&self.state.new_id()?).map_err(|_| Denied::Unavailable)?;
                let (language, title, steps) = (text.language.clone(), text.title.clone(), text.steps.clone());
                Ok(Text { id, activity: activity.clone(), language, level: text.level, title, steps })
            })
            .collect::<Result<Vec<_>, Denied>>()?;
        db.put_texts(&texts, Some(&administrator), self.state.now()).await.map_err(&unreachable)?;
        db.put_shipped_words(activity, &shipped.words).await.map_err(&unreachable)
    }
}
