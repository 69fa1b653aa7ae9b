//! Recorded steps: an administrator records for every activity, a supervisor for those at her sites; who takes part in
//! an activity hears them.

pub mod sound;

use crate::{
    door::{Door, unavailable},
    store::clips::NewClip,
};
use app::{
    account::Role,
    clips::{Clip, ClipFault, Clips, Desk, Line, Place, SoundId},
    denied::Denied,
    i18n::{Texts, locale::SOURCE},
    ids::ActivityId,
    instructions::Piece,
};
use sha2::{Digest as _, Sha256};

/// Under which a sound is kept.
fn id_of(bytes: &[u8]) -> Result<SoundId, Denied> {
    SoundId::parse(&format!("{:x}", Sha256::digest(bytes))).ok_or(Denied::Unavailable)
}

fn line(activity: ActivityId, name: Texts, pictogram: String, pieces: &[Piece], clips: &[Clip]) -> Line {
    let steps = || pieces.iter().flat_map(|piece| piece.steps.iter().map(move |step| (piece, step)));
    let read = steps().filter(|(piece, step)| clips.iter().any(|clip| clip.reads(piece, step))).count();
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Line {
        activity,
        name,
        pictogram,
        steps: count(steps().count()),
        clips: count(read),
        outdated: count(clips.len().saturating_sub(read)),
    }
}

impl Door {
    /// The activities whose steps the one signed in may record. A stand-in, who is here for a day, records nothing.
    pub(crate) async fn to_record(&self) -> Result<Vec<(ActivityId, Texts, String)>, Denied> {
        let who = self.anyone()?;
        let activities = match who.role {
            Role::Administrator => self.state.db.activities_to_record().await,
            Role::Supervisor if who.until.is_none() => self.state.db.activities_led_by(&who.person).await,
            _ => return Err(Denied::NotAllowed),
        };
        activities.map_err(unavailable("clips.to_record"))
    }

    /// The name of one of these; others do not exist for her.
    async fn may_record(&self, activity: &ActivityId) -> Result<Texts, Denied> {
        let mut all = self.to_record().await?.into_iter();
        all.find(|(known, ..)| known == activity).map(|(_, name, _)| name).ok_or(Denied::NotFound)
    }
}

#[async_trait::async_trait]
impl Clips for Door {
    async fn list(&self) -> Result<Vec<Line>, Denied> {
        let (db, unreachable) = (&self.state.db, unavailable("clips.list"));
        let mut list = Vec::new();
        for (activity, name, pictogram) in self.to_record().await? {
            let pieces = db.instructions_of(&activity).await.map_err(&unreachable)?;
            let clips = db.clips_of(&activity).await.map_err(&unreachable)?;
            list.push(line(activity, name, pictogram, &pieces, &clips));
        }
        Ok(list)
    }

    async fn desk(&self, activity: &ActivityId) -> Result<Desk, Denied> {
        let name = self.may_record(activity).await?;
        let (db, unreachable) = (&self.state.db, unavailable("clips.desk"));
        let mut pieces = db.instructions_of(activity).await.map_err(&unreachable)?;
        // Swedish first, from easy to hard.
        pieces.sort_by_key(|piece| (piece.language != SOURCE, piece.language.clone(), piece.level));
        let clips = db.clips_of(activity).await.map_err(&unreachable)?;
        Ok(Desk { activity: activity.clone(), name, pieces, clips })
    }

    async fn to_hear(&self, activity: &ActivityId) -> Result<Vec<Clip>, Denied> {
        let (db, unreachable) = (&self.state.db, unavailable("clips.to_hear"));
        let hers = db.activity_of_participant(self.participant()?, activity).await.map_err(&unreachable)?;
        hers.ok_or(Denied::NotFound)?;
        db.clips_of(activity).await.map_err(&unreachable)
    }

    async fn keep(&self, place: &Place, said: &str, file: &[u8]) -> Result<(), ClipFault> {
        self.may_record(&place.activity).await?;
        let by = &self.anyone()?.person;
        let (db, unreachable) = (&self.state.db, unavailable("clips.keep"));
        let pieces = db.instructions_of(&place.activity).await.map_err(&unreachable)?;
        let piece = pieces.iter().find(|piece| piece.language == place.language && piece.level == place.level);
        let step = piece.and_then(|piece| piece.steps.iter().find(|step| step.key == place.step));
        // Somebody else may have written meanwhile: then nobody has read aloud what stands there now.
        let step = step.filter(|step| step.text == said).ok_or(ClipFault::Changed)?;
        let sound = sound::check(file)?;
        let clip = NewClip { place, said: &step.text, id: &id_of(file)?, sound, bytes: file, by };
        Ok(db.put_clip(clip, self.state.now()).await.map_err(&unreachable)?)
    }

    async fn remove(&self, place: &Place) -> Result<(), Denied> {
        self.may_record(&place.activity).await?;
        self.state.db.remove_clip(place).await.map_err(unavailable("clips.remove"))
    }
}
