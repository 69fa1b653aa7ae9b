//! Messages: a participant's thread is hers and her counsellor's.

use crate::door::{Door, unavailable};
use app::{account::Role, denied::Denied, messages::Messages};

#[async_trait::async_trait]
impl Messages for Door {
    async fn unread(&self) -> Result<u32, Denied> {
        let who = self.anyone()?;
        match who.role {
            Role::Participant => {
                self.state.db.unread_of_participant(&who.person).await.map_err(unavailable("messages.unread"))
            }
            _ => Err(Denied::NotAllowed),
        }
    }
}
