//! Translations: of a message, for one of the two who may read it, when she asks.

pub mod client;

use crate::{
    door::{Door, unavailable},
    store::translation::Written,
};
use app::{
    account::Role,
    denied::Denied,
    i18n::negotiate,
    ids::{MessageId, PersonId},
    translation::{Beside, Translation, TranslationError},
};

/// The most translations one person can ask for within ten minutes: the service has other readers too.
const MOST: u32 = 60;

#[async_trait::async_trait]
impl Translation for Door {
    async fn beside(&self, message: &MessageId) -> Result<Beside, Denied> {
        let (written, into) = self.readable(message).await?;
        let made = self.state.db.translations(&written.participant, &into).await;
        let from = match &self.state.translator {
            Some(translator) => translator.sources(&into, self.state.now()).await,
            None => Vec::new(),
        };
        Ok(Beside { into, from, made: made.map_err(unavailable("translation.beside"))? })
    }

    async fn ask(&self, message: &MessageId) -> Result<PersonId, TranslationError> {
        let (written, into) = self.readable(message).await?;
        let (db, now, me) = (&self.state.db, self.state.now(), &self.anyone()?.person);
        let made = db.translations(&written.participant, &into).await.map_err(unavailable("translation.made"))?;
        if made.iter().any(|made| made.message == *message) {
            return Ok(written.participant);
        }
        let translator = self.state.translator.as_ref().ok_or(TranslationError::NotOffered)?;
        let offered = translator.sources(&into, now).await;
        if written.language == into || written.author == *me || !offered.contains(&written.language) {
            return Err(TranslationError::NotOffered);
        }
        let key = format!("translation:{me}");
        if let Some(wait) = self.state.limits.wait(&key, MOST, now) {
            return Err(Denied::TooMany { wait }.into());
        }
        self.state.limits.failed(&key, now);
        let text = translator.translate(&written.text, &written.language, &into).await?;
        let kept = db.add_translation(message, &into, &text, me, self.state.now()).await;
        kept.map_err(unavailable("translation.keep"))?;
        Ok(written.participant)
    }
}

impl Door {
    /// A message of a thread of the one who asks, and the language that she reads. Others are not found.
    async fn readable(&self, message: &MessageId) -> Result<(Written, String), Denied> {
        let who = self.anyone()?;
        if !matches!(who.role, Role::Participant | Role::Counsellor) {
            return Err(Denied::NotAllowed);
        }
        let found =
            self.state.db.message_for(&who.person, message).await.map_err(unavailable("translation.message"))?;
        let language = negotiate([who.language.as_str()]).lang.clone();
        Ok((found.ok_or(Denied::NotFound)?, language))
    }
}
