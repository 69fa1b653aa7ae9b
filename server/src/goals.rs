//! Goals: a participant reads where she is, and reads and writes her own words.

use crate::door::{Door, unavailable};
use app::{
    account::Role,
    goals::{Goals, GoalsError, OwnWords, Way},
};

#[async_trait::async_trait]
impl Goals for Door {
    async fn way(&self) -> Result<Way, GoalsError> {
        let who = self.only(Role::Participant)?;
        let marked = self.state.db.milestones_of(&who.person).await.map_err(unavailable("goals.way"))?;
        Ok(Way::new(&self.state.programme, who.stage.as_deref(), &marked))
    }

    async fn own_words(&self) -> Result<Option<OwnWords>, GoalsError> {
        let words = self.state.db.own_words(self.participant()?).await.map_err(unavailable("goals.own_words"))?;
        words.as_deref().map(OwnWords::parse).transpose()
    }

    async fn say(&self, words: OwnWords) -> Result<(), GoalsError> {
        let (db, now) = (&self.state.db, self.state.now());
        Ok(db.say(self.participant()?, words.as_str(), now).await.map_err(unavailable("goals.say"))?)
    }
}
