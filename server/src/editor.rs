//! The editor: administrators write the instructions of every activity, supervisors those of the activities at their
//! sites; whoever may write a text may also say that it is right.

use crate::{
    door::{Door, unavailable},
    exchange::Translated,
    store::editor::{Saved, Written},
};
use app::{
    account::{Level, Role},
    denied::Denied,
    editor::{Activity, Comparison, Difference, Draft, Editor, EditorError, Kept, Opened, Place, Version},
    i18n::{Texts, locale::SOURCE},
    ids::{ActivityId, PersonId, TextId},
    instructions::Step,
};

impl Door {
    /// Whoever may write instructions, and the activities: all, or those at her sites.
    async fn writable(&self) -> Result<(&PersonId, Vec<(ActivityId, Texts)>), Denied> {
        let who = self.anyone()?;
        let supervisor = match who.role {
            Role::Administrator => None,
            Role::Supervisor => Some(&who.person),
            Role::Participant | Role::Counsellor | Role::Caseworker => return Err(Denied::NotAllowed),
        };
        // A stand-in leads a site for a day, and writes nothing that stays.
        if supervisor.is_some() && who.until.is_some() {
            return Err(Denied::NotAllowed);
        }
        let activities =
            self.state.db.activities_to_edit(supervisor).await.map_err(unavailable("editor.activities"))?;
        Ok((&who.person, activities))
    }

    /// Refuses activities that are not hers to write about as if they did not exist.
    pub(crate) async fn writes(&self, activity: &ActivityId) -> Result<(&PersonId, Texts), Denied> {
        let (who, activities) = self.writable().await?;
        let name = activities.into_iter().find_map(|(id, name)| (id == *activity).then_some(name));
        Ok((who, name.ok_or(Denied::NotFound)?))
    }

    pub(crate) async fn version_of(&self, activity: &ActivityId, text: &TextId) -> Result<Option<Version>, Denied> {
        self.state.db.text_version(activity, text).await.map_err(unavailable("editor.version"))
    }

    /// The newest versions of this activity's texts.
    pub(crate) async fn texts_of(&self, activity: &ActivityId) -> Result<Vec<Kept>, Denied> {
        let all = self.state.db.newest_texts().await.map_err(unavailable("editor.texts"))?;
        Ok(all.into_iter().filter(|(of, _)| of == activity).map(|(_, kept)| kept).collect())
    }

    fn new_text(&self) -> Result<TextId, Denied> {
        TextId::parse(&self.state.new_id()?).map_err(|_| Denied::Unavailable)
    }

    /// A key for a step that is new: no other step ever had it.
    fn new_key(&self) -> Result<String, Denied> {
        let id = self.state.new_id()?;
        Ok(format!("step-{}", id.rsplit('-').next().unwrap_or(&id)))
    }

    async fn keep(&self, text: &Written<'_>, by: &PersonId) -> Result<(), EditorError> {
        let saved = self.state.db.save_text(text, by, self.state.now()).await.map_err(unavailable("editor.save"))?;
        match saved {
            Saved::Kept => Ok(()),
            Saved::Changed => Err(EditorError::Changed),
        }
    }
}

/// The level of Swedish that a text of this place is, or would be, made from.
pub(crate) fn source_level(texts: &[Kept], place: &Place, from: Option<Level>) -> Option<Level> {
    let swedish = |level: Level| texts.iter().any(|kept| kept.place.is_swedish() && kept.place.level == level);
    let own = texts.iter().find(|kept| kept.place == *place).and_then(|kept| kept.made_from.as_ref());
    let own = own.map(|from| from.place.level);
    if place.is_swedish() {
        return from.filter(|level| *level != place.level && swedish(*level)).or(own);
    }
    let near = || {
        let there = Level::ALL.into_iter().filter(|level| swedish(*level));
        there.min_by_key(|level| ((*level as u8).abs_diff(place.level as u8), *level))
    };
    own.or_else(near)
}

#[async_trait::async_trait]
impl Editor for Door {
    async fn activities(&self) -> Result<Vec<Activity>, Denied> {
        let (_, activities) = self.writable().await?;
        let (db, unreachable) = (&self.state.db, unavailable("editor.activities"));
        let texts = db.newest_texts().await.map_err(&unreachable)?;
        let wishes = db.open_wishes().await.map_err(&unreachable)?;
        let activity = |(id, name): (ActivityId, Texts)| Activity {
            texts: texts.iter().filter(|(of, _)| *of == id).map(|(_, kept)| kept.clone()).collect(),
            wishes: wishes
                .iter()
                .filter(|(of, ..)| *of == id)
                .map(|(_, language, people)| (language.clone(), *people))
                .collect(),
            id,
            name,
        };
        Ok(activities.into_iter().map(activity).collect())
    }

    async fn activity(&self, activity: &ActivityId) -> Result<Activity, Denied> {
        self.activities().await?.into_iter().find(|one| one.id == *activity).ok_or(Denied::NotFound)
    }

    async fn open(&self, activity: &ActivityId, place: &Place, from: Option<Level>) -> Result<Opened, Denied> {
        let (_, name) = self.writes(activity).await?;
        let texts = self.texts_of(activity).await?;
        let at = |place: &Place| texts.iter().find(|kept| kept.place == *place);
        let newest = match at(place) {
            Some(kept) => self.version_of(activity, &kept.id).await?,
            None => None,
        };
        let level = source_level(&texts, place, from);
        let source = level.and_then(|level| at(&Place { language: SOURCE.to_owned(), level }));
        let source = match source {
            Some(kept) => self.version_of(activity, &kept.id).await?,
            None => None,
        };
        let before = newest.as_ref().and_then(|newest| newest.kept.made_from.clone());
        let before = before.filter(|from| from.changed && Some(from.place.level) == level);
        let source_before = match before {
            Some(from) => self.version_of(activity, &from.id).await?,
            None => None,
        };
        let swedish = texts.iter().filter(|kept| kept.place.is_swedish() && kept.place != *place);
        let levels = swedish.map(|kept| kept.place.level).collect();
        let versions = self.state.db.versions_of(activity, place).await.map_err(unavailable("editor.versions"))?;
        let (activity, place) = (activity.clone(), place.clone());
        Ok(Opened { activity, name, place, newest, source, source_before, levels, versions })
    }

    async fn version(&self, activity: &ActivityId, text: &TextId) -> Result<(Texts, Version), Denied> {
        let (_, name) = self.writes(activity).await?;
        Ok((name, self.version_of(activity, text).await?.ok_or(Denied::NotFound)?))
    }

    async fn save(&self, draft: Draft) -> Result<(), EditorError> {
        let Draft { activity, place, began_with, source, title, mut steps } = draft;
        let (who, _) = self.writes(&activity).await?;
        let source = match source {
            Some(id) => Some(self.version_of(&activity, &id).await?.ok_or(Denied::BadForm)?),
            None => None,
        };
        // Made from another Swedish text, never from itself; and a translation from one.
        if source.as_ref().is_some_and(|source| !source.kept.place.is_swedish() || source.kept.place == place)
            || (source.is_none() && !place.is_swedish())
        {
            return Err(Denied::BadForm.into());
        }
        if let Some(source) = &source {
            if place.is_swedish() {
                for step in &mut steps {
                    if let Some(shared) = source.steps.iter().find(|shared| shared.key == step.key) {
                        (step.section, step.picture) = (shared.section, shared.picture.clone());
                    }
                }
            } else {
                steps = translated_steps(source, &steps).ok_or(Denied::BadForm)?;
            }
        }
        for step in steps.iter_mut().filter(|step| step.key.is_empty()) {
            step.key = self.new_key()?;
        }
        let text = Written {
            id: self.new_text()?,
            activity: &activity,
            place: &place,
            title: &title,
            steps: &steps,
            made_from: source.as_ref().map(|source| &source.kept.id),
            began_with: began_with.as_ref(),
        };
        self.keep(&text, who).await
    }

    async fn again(&self, activity: &ActivityId, text: &TextId) -> Result<Place, EditorError> {
        let (who, _) = self.writes(activity).await?;
        let version = self.version_of(activity, text).await?.ok_or(Denied::NotFound)?;
        let place = version.kept.place;
        let newest = self.texts_of(activity).await?.into_iter().find(|kept| kept.place == place);
        let text = Written {
            id: self.new_text()?,
            activity,
            place: &place,
            title: &version.title,
            steps: &version.steps,
            made_from: version.kept.made_from.as_ref().map(|from| &from.id),
            began_with: newest.as_ref().map(|newest| &newest.id),
        };
        self.keep(&text, who).await?;
        Ok(place)
    }

    async fn review(&self, activity: &ActivityId, text: &TextId, reviewed: bool) -> Result<Place, EditorError> {
        let (who, _) = self.writes(activity).await?;
        let version = self.version_of(activity, text).await?.ok_or(Denied::NotFound)?;
        let (by, now) = (reviewed.then_some(who), self.state.now());
        let marked = self.state.db.review_text(activity, text, by, now).await.map_err(unavailable("editor.review"))?;
        if marked { Ok(version.kept.place) } else { Err(Denied::NotFound.into()) }
    }

    async fn compare(&self, activity: &ActivityId, file: &str) -> Result<Comparison, EditorError> {
        self.writes(activity).await?;
        let Translated { place, source, title, steps, newest, stale } = self.read_file(activity, file).await?;
        let before = |key: &str| {
            let steps = newest.as_ref().map(|newest| newest.steps.as_slice()).unwrap_or_default();
            steps.iter().find(|step| step.key == key).map(|step| step.text.clone())
        };
        let titled = Difference {
            step: None,
            source: source.title.clone(),
            before: newest.as_ref().map(|newest| newest.title.clone()),
            after: title,
        };
        let steps = steps.into_iter().zip(&source.steps).map(|(step, source)| Difference {
            before: before(&step.key),
            step: Some(step.key),
            source: source.text.clone(),
            after: step.text,
        });
        let differences = [titled].into_iter().chain(steps);
        let differences = differences.filter(|one| one.before.as_ref() != Some(&one.after)).collect();
        Ok(Comparison { place, newest: newest.map(|newest| newest.kept.id), differences, stale })
    }

    async fn import(&self, activity: &ActivityId, file: &str, newest: Option<&TextId>) -> Result<Place, EditorError> {
        let (who, _) = self.writes(activity).await?;
        let Translated { place, source, title, steps, .. } = self.read_file(activity, file).await?;
        let text = Written {
            id: self.new_text()?,
            activity,
            place: &place,
            title: &title,
            steps: &steps,
            made_from: Some(&source.kept.id),
            began_with: newest,
        };
        self.keep(&text, who).await?;
        Ok(place)
    }
}

/// The source's steps in the words of a translation; `None` when it has others.
fn translated_steps(source: &Version, said: &[Step]) -> Option<Vec<Step>> {
    let text = |key: &str| said.iter().find(|step| step.key == key).map(|step| step.text.clone());
    let steps = source.steps.iter().map(|step| Some(Step { text: text(&step.key)?, ..step.clone() }));
    steps.collect::<Option<Vec<_>>>().filter(|steps| steps.len() == said.len())
}
