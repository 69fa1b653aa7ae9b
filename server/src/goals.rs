//! Goals: a participant reads and writes her own.

use crate::door::{Door, unavailable};
use app::goals::{Goals, GoalsError, OwnWords};

#[async_trait::async_trait]
impl Goals for Door {
    async fn own_words(&self) -> Result<Option<OwnWords>, GoalsError> {
        let words = self.state.db.own_words(self.participant()?).await.map_err(unavailable("goals.own_words"))?;
        words.as_deref().map(OwnWords::parse).transpose()
    }

    async fn say(&self, words: OwnWords) -> Result<(), GoalsError> {
        let (db, now) = (&self.state.db, self.state.now());
        Ok(db.say(self.participant()?, words.as_str(), now).await.map_err(unavailable("goals.say"))?)
    }
}
