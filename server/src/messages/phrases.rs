//! The phrase book at the desk.

use crate::{
    door::{Door, unavailable},
    site_code::local_day,
};
use app::{account::Role, denied::Denied};
use app::{
    ids::PersonId,
    messages::{
        MessagesError, PhraseBook, Reader,
        content::Content,
        phrases::Phrase,
        values::{Choices, Values},
    },
};

#[async_trait::async_trait]
impl PhraseBook for Door {
    async fn reader(&self, participant: &PersonId) -> Result<Reader, MessagesError> {
        let name = self.name_of_mine(participant).await?;
        let language = self.reads_in(participant).await?;
        Ok(Reader { name, language, choices: self.phrase_choices(std::slice::from_ref(participant)).await? })
    }

    async fn send_phrase(&self, to: &PersonId, phrase: &Phrase, values: Values) -> Result<(), MessagesError> {
        self.name_of_mine(to).await?;
        let content = Content::phrase(phrase, values).ok_or(Denied::BadForm)?;
        self.send_to(std::slice::from_ref(to), &content).await
    }
}

impl Door {
    /// What the counsellor signed in can fill in when she writes to these participants. The caller has made sure that
    /// they are hers.
    pub(crate) async fn phrase_choices(&self, participants: &[PersonId]) -> Result<Choices, Denied> {
        let me = &self.only(Role::Counsellor)?.person;
        let today = local_day(self.state.now(), self.state.settings.zone);
        self.state.db.phrase_choices(participants, me, today).await.map_err(unavailable("messages.choices"))
    }
}
