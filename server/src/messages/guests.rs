//! One more member of the staff in a thread. She is there while the counsellor says so, and not a moment longer.

use super::{as_read_by, line};
use crate::{
    door::{Door, unavailable},
    sign_in::SignedIn,
    store::{guests::Admission, messages::StoredMessage},
};
use app::{
    account::Role,
    denied::Denied,
    ids::PersonId,
    messages::{
        Colleague, Correspondence, Guests, Language, MessageText, MessagesError, Reach, ThreadLine, content::Content,
    },
};
use chrono::DateTime;

#[async_trait::async_trait]
impl Guests for Door {
    async fn colleagues(&self) -> Result<Vec<Colleague>, MessagesError> {
        let me = &self.only(Role::Counsellor)?.person;
        Ok(self.state.db.colleagues(me).await.map_err(unavailable("messages.colleagues"))?)
    }

    async fn invite(&self, participant: &PersonId, guest: &PersonId, earlier: bool) -> Result<(), MessagesError> {
        self.name_of_mine(participant).await?;
        if !self.colleagues().await?.iter().any(|colleague| colleague.id == *guest) {
            return Err(MessagesError::NotInvitable);
        }
        let (id, now) = (self.state.new_id().map_err(Denied::from)?, self.state.now());
        let from = if earlier { DateTime::UNIX_EPOCH } else { now };
        let done = self.state.db.invite_guest(&id, participant, guest, &self.anyone()?.person, from, now).await;
        if done.map_err(unavailable("messages.invite"))? { Ok(()) } else { Err(MessagesError::AlreadyInvited) }
    }

    async fn end(&self, participant: &PersonId) -> Result<(), MessagesError> {
        self.name_of_mine(participant).await?;
        let done = self.state.db.end_guest(participant, &self.anyone()?.person, self.state.now()).await;
        Ok(done.map_err(unavailable("messages.end"))?)
    }

    async fn waiting(&self) -> Result<Option<u32>, Denied> {
        let me = &self.may_be_invited()?.person;
        let (threads, messages) = self.state.db.waiting_for_guest(me).await.map_err(unavailable("messages.waiting"))?;
        Ok((threads > 0).then_some(messages))
    }

    async fn invited_to(&self) -> Result<Vec<ThreadLine>, MessagesError> {
        let me = &self.may_be_invited()?.person;
        let threads = self.state.db.threads_of_guest(me).await.map_err(unavailable("messages.invited_to"))?;
        Ok(threads.into_iter().map(|thread| line(me, thread)).collect())
    }

    async fn invited_thread(
        &self,
        participant: &PersonId,
        reach: Reach,
        opened: bool,
    ) -> Result<Correspondence, MessagesError> {
        let (db, me, now) = (&self.state.db, &self.may_be_invited()?.person, self.state.now());
        let admission = self.admitted(participant).await?;
        let look = [(self.state.new_id().map_err(Denied::from)?, participant.clone())];
        db.looked(me, "messages", &look, now).await.map_err(unavailable("messages.looked"))?;
        let (stored, more) = self.newest(participant, admission.reads_from, reach).await?;
        if let (true, Some(newest)) = (opened, stored.first()) {
            db.guest_read(me, participant, newest.sent_at).await.map_err(unavailable("messages.guest_read"))?;
        }
        let messages = stored.into_iter().rev().map(|message| as_read_by_guest(me, participant, &admission, message));
        let mut guests = db.guests_of(participant).await.map_err(unavailable("messages.guests"))?;
        // Who was there before her is not hers to know.
        guests.retain(|guest| guest.person == *me && guest.ended_at.is_none());
        Ok(Correspondence {
            with: Some(admission.shown.clone()),
            messages: messages.collect(),
            more,
            guests,
            participant_reads: self.reads_in(participant).await?,
        })
    }

    async fn write_as_guest(
        &self,
        participant: &PersonId,
        text: MessageText,
        language: Language,
    ) -> Result<(), MessagesError> {
        self.admitted(participant).await?;
        self.send_to(std::slice::from_ref(participant), &Content::free(&text, &language)).await
    }
}

impl Door {
    pub(super) fn may_be_invited(&self) -> Result<&SignedIn, Denied> {
        let who = self.anyone()?;
        match who.role {
            Role::Counsellor | Role::Supervisor | Role::Caseworker => Ok(who),
            Role::Participant | Role::Administrator => Err(Denied::NotAllowed),
        }
    }

    /// What she may see of this thread; that others exist is not hers to know.
    async fn admitted(&self, participant: &PersonId) -> Result<Admission, Denied> {
        let me = &self.may_be_invited()?.person;
        let admission = self.state.db.admission(me, participant).await.map_err(unavailable("messages.admission"))?;
        admission.ok_or(Denied::NotFound)
    }
}

/// What the participant wrote is new to the guest until the guest has opened it, whoever else has.
fn as_read_by_guest(
    guest: &PersonId,
    participant: &PersonId,
    admission: &Admission,
    stored: StoredMessage,
) -> app::messages::Message {
    let hers = stored.author == *participant;
    let mut message = as_read_by(guest, participant, stored);
    if hers {
        message.author.clone_from(&admission.shown);
        message.read_at = (message.sent_at <= admission.read_to).then_some(admission.read_to);
    }
    message
}
