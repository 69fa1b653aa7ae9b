//! Translators' files of the instructions: what goes out for a language, and what comes back.

use crate::{door::Door, editor::source_level, po};
use app::{
    account::Level,
    denied::Denied,
    editor::{EditorError, FileFault, Kept, Place, Version, What},
    i18n::locale::SOURCE,
    ids::ActivityId,
    instructions::Step,
};

/// A translator's file, checked against the text it is of.
pub(crate) struct Translated {
    pub place: Place,
    pub source: Version,
    pub title: String,
    pub steps: Vec<Step>,
    pub newest: Option<Version>,
    /// The Swedish text has changed since the file was written.
    pub stale: bool,
}

impl Door {
    /// The newest version of the text of this place, if there is one.
    async fn newest_of(&self, activity: &ActivityId, texts: &[Kept], place: &Place) -> Result<Option<Version>, Denied> {
        match texts.iter().find(|kept| kept.place == *place) {
            Some(kept) => self.version_of(activity, &kept.id).await,
            None => Ok(None),
        }
    }

    /// The file of an activity for the translators of a language: the Swedish text, and what is there of theirs. What
    /// has changed since they wrote it is marked as not done.
    pub async fn exported(&self, activity: &ActivityId, language: &str) -> Result<String, Denied> {
        self.writes(activity).await?;
        let texts = self.texts_of(activity).await?;
        let distance = |level: Level| (level as u8).abs_diff(Level::Easy as u8);
        let there = texts.iter().filter(|kept| kept.place.language == language).map(|kept| kept.place.level);
        let level = there.min_by_key(|level| (distance(*level), *level)).unwrap_or(Level::Easy);
        let place = Place::parse(language, level.as_str()).map_err(|_| Denied::NotFound)?;
        let swedish = source_level(&texts, &place, None).filter(|_| !place.is_swedish()).ok_or(Denied::NotFound)?;
        let swedish = Place { language: SOURCE.to_owned(), level: swedish };
        let source = self.newest_of(activity, &texts, &swedish).await?.ok_or(Denied::NotFound)?;
        let own = self.newest_of(activity, &texts, &place).await?;
        let from = own.as_ref().and_then(|own| own.kept.made_from.as_ref()).filter(|from| from.changed);
        let before = match from {
            Some(from) => self.version_of(activity, &from.id).await?,
            None => None,
        };
        let entry = |context: &str, id: &str, text: Option<&str>, before: Option<&str>, comment: Option<String>| {
            let before = before.filter(|before| *before != id);
            po::Entry {
                line: 0,
                context: Some(context.to_owned()),
                id: id.to_owned(),
                text: text.unwrap_or_default().to_owned(),
                fuzzy: before.is_some() && text.is_some(),
                comment,
                before: before.map(str::to_owned),
            }
        };
        let of = |version: &Option<Version>, key: &str| {
            version.as_ref()?.steps.iter().find(|step| step.key == key).map(|step| step.text.clone())
        };
        let title = |version: &Option<Version>| version.as_ref().map(|version| version.title.clone());
        let head = entry(po::TITLE_CONTEXT, &source.title, title(&own).as_deref(), title(&before).as_deref(), None);
        let steps = source.steps.iter().map(|step| {
            let picture = step.picture.as_deref().map(|picture| format!(" ({picture})")).unwrap_or_default();
            let comment = format!("{}{picture}", step.section.as_str());
            let (text, before) = (of(&own, &step.key), of(&before, &step.key));
            entry(&step.key, &step.text, text.as_deref(), before.as_deref(), Some(comment))
        });
        let entries: Vec<_> = [head].into_iter().chain(steps).collect();
        let head = po::Head { line: 1, activity: activity.clone(), place, source: source.kept.id.clone() };
        Ok(po::written(&head, &entries))
    }

    /// What a translator's file says, against the Swedish text it was made from.
    pub(crate) async fn read_file(&self, activity: &ActivityId, file: &str) -> Result<Translated, EditorError> {
        let read = po::read(file).map_err(EditorError::File)?;
        let head = po::Head::of(&read).map_err(|fault| EditorError::File(vec![fault]))?;
        let refuse = |what| EditorError::File(vec![FileFault { line: head.line, what }]);
        if head.activity != *activity {
            return Err(refuse(What::OtherActivity));
        }
        let source = self.version_of(activity, &head.source).await?;
        let source = source.filter(|source| source.kept.place.is_swedish());
        let source = source.ok_or_else(|| refuse(What::UnknownSource))?;
        let (title, steps) = po::translated(&read, &source).map_err(EditorError::File)?;
        let texts = self.texts_of(activity).await?;
        let swedish = self.newest_of(activity, &texts, &source.kept.place).await?.ok_or(Denied::NotFound)?;
        let gone: Vec<_> = source
            .steps
            .iter()
            .filter(|step| swedish.steps.iter().all(|now| now.key != step.key))
            .map(|step| FileFault { line: read.line_of(&step.key), what: What::Gone(step.key.clone()) })
            .collect();
        if !gone.is_empty() {
            return Err(EditorError::File(gone));
        }
        let stale = swedish.steps != source.steps || swedish.title != source.title;
        let newest = self.newest_of(activity, &texts, &head.place).await?;
        Ok(Translated { place: head.place, source, title, steps, newest, stale })
    }
}
