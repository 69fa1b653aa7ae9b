//! One message, and who may read it: whoever reads its thread. What belongs to a message asks here.

use crate::{
    door::{Door, unavailable},
    store::translation::Written,
};
use app::{account::Role, denied::Denied, ids::MessageId};

/// A message that the person signed in may read, and as whom.
pub(crate) struct Readable {
    pub written: Written,
    /// She is invited into its thread, which is neither hers nor that of a participant of hers.
    pub as_guest: bool,
}

impl Door {
    /// A message of a thread of the one who asks, or of one that she is invited to now. Others are not found.
    pub(crate) async fn readable(&self, message: &MessageId) -> Result<Readable, Denied> {
        let (db, who) = (&self.state.db, self.anyone()?);
        if matches!(who.role, Role::Participant | Role::Counsellor) {
            let own = db.message_for(&who.person, message).await.map_err(unavailable("messages.own"))?;
            if let Some(written) = own {
                return Ok(Readable { written, as_guest: false });
            }
        }
        if who.role == Role::Participant {
            return Err(Denied::NotFound);
        }
        let guest = &self.may_be_invited()?.person;
        let found = db.message_for_guest(guest, message).await.map_err(unavailable("messages.as_guest"))?;
        Ok(Readable { written: found.ok_or(Denied::NotFound)?, as_guest: true })
    }
}
