//! Translations: of a message, for somebody who may read it, when she asks.

pub mod client;

use crate::{
    door::{Door, unavailable},
    messages::Readable,
};
use app::{
    denied::Denied,
    i18n::negotiate,
    ids::MessageId,
    translation::{Asked, Beside, Translation, TranslationError},
};

/// The most translations one person can ask for within ten minutes: the service has other readers too.
const MOST: u32 = 60;

#[async_trait::async_trait]
impl Translation for Door {
    async fn beside(&self, message: &MessageId) -> Result<Beside, Denied> {
        let (Readable { written, .. }, into) = (self.readable(message).await?, self.reads()?);
        let made = self.state.db.translations(&written.participant, written.reads_from, &into).await;
        let from = match &self.state.translator {
            Some(translator) => translator.languages_into(&into, self.state.now()).await,
            None => Vec::new(),
        };
        Ok(Beside { into, from, made: made.map_err(unavailable("translation.beside"))? })
    }

    async fn ask(&self, message: &MessageId) -> Result<Asked, TranslationError> {
        let (Readable { written, as_guest }, into) = (self.readable(message).await?, self.reads()?);
        let (db, now, me) = (&self.state.db, self.state.now(), &self.anyone()?.person);
        let made = db.translations(&written.participant, written.reads_from, &into).await;
        let made = made.map_err(unavailable("translation.made"))?;
        let asked = Asked { participant: written.participant, as_guest };
        if made.iter().any(|made| made.message == *message) {
            return Ok(asked);
        }
        let translator = self.state.translator.as_ref().ok_or(TranslationError::NotOffered)?;
        let offered = translator.languages_into(&into, now).await;
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
        Ok(asked)
    }
}

impl Door {
    /// The language that the person signed in reads, as `lang` has it.
    fn reads(&self) -> Result<String, Denied> {
        Ok(negotiate([self.anyone()?.language.as_str()]).lang.clone())
    }
}
