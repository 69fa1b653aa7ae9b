//! Messages: a participant's thread is hers and her counsellor's, and of whoever is invited into it.

mod answers;
mod guests;
mod phrases;
mod readable;

pub use answers::{Became, Said, SentAnswer};
pub(crate) use readable::Readable;

use crate::{
    door::{Door, unavailable},
    store::messages::{StoredMessage, StoredThread},
};
use app::{
    account::Role,
    denied::Denied,
    i18n::{L10n, negotiate},
    ids::{MessageId, PersonId},
    messages::{
        Correspondence, Language, Last, Message, MessageText, Messages, MessagesError, Reach, ThreadLine,
        content::Content, phrases::Quick,
    },
};
use chrono::{DateTime, Utc};

#[async_trait::async_trait]
impl Messages for Door {
    async fn unread(&self) -> Result<u32, Denied> {
        let who = self.anyone()?;
        match who.role {
            Role::Participant => {
                self.state.db.unread_of_participant(&who.person).await.map_err(unavailable("messages.unread"))
            }
            Role::Counsellor => {
                self.state.db.unread_of_counsellor(&who.person).await.map_err(unavailable("messages.unread"))
            }
            _ => Err(Denied::NotAllowed),
        }
    }

    async fn own_thread(&self, reach: Reach, opened: bool) -> Result<Correspondence, MessagesError> {
        let me = self.participant()?;
        let with = self.state.db.counsellor_of(me).await.map_err(unavailable("messages.counsellor"))?;
        self.thread_of(me, with, reach, opened).await
    }

    async fn answer(&self, text: MessageText) -> Result<(), MessagesError> {
        let who = self.only(Role::Participant)?;
        self.has_counsellor().await?;
        // Nobody is asked what language she writes in: most often it is the one she reads.
        let language = Language::of_reader(negotiate([who.language.as_str()]));
        self.send_to(std::slice::from_ref(&who.person), &Content::free(&text, &language)).await
    }

    async fn answer_quickly(&self, quick: &Quick) -> Result<(), MessagesError> {
        let me = self.participant()?;
        self.has_counsellor().await?;
        self.send_to(std::slice::from_ref(me), &Content::quick(quick, &self.own_words()?)).await
    }

    async fn threads(&self) -> Result<Vec<ThreadLine>, MessagesError> {
        let me = &self.only(Role::Counsellor)?.person;
        let threads = self.state.db.threads_of(me).await.map_err(unavailable("messages.threads"))?;
        Ok(threads.into_iter().map(|thread| line(me, thread)).collect())
    }

    async fn thread_with(
        &self,
        participant: &PersonId,
        reach: Reach,
        opened: bool,
    ) -> Result<Correspondence, MessagesError> {
        let name = self.name_of_mine(participant).await?;
        self.looked("messages", [participant.clone()]).await?;
        self.thread_of(participant, Some(name), reach, opened).await
    }

    async fn write(&self, to: &[PersonId], text: MessageText, language: Language) -> Result<(), MessagesError> {
        self.only(Role::Counsellor)?;
        let mut to = to.to_vec();
        to.sort();
        to.dedup();
        if to.is_empty() {
            return Err(MessagesError::Nobody);
        }
        for participant in &to {
            self.name_of_mine(participant).await?;
        }
        self.send_to(&to, &Content::free(&text, &language)).await
    }
}

impl Door {
    /// The name of a participant of the counsellor signed in; that others exist is not hers to know.
    async fn name_of_mine(&self, participant: &PersonId) -> Result<String, Denied> {
        let me = &self.only(Role::Counsellor)?.person;
        let name = self.state.db.name_for_counsellor(participant, me).await;
        name.map_err(unavailable("messages.name"))?.ok_or(Denied::NotFound)
    }

    /// A thread as the person signed in reads it. The caller has made sure that she may.
    async fn thread_of(
        &self,
        participant: &PersonId,
        with: Option<String>,
        reach: Reach,
        opened: bool,
    ) -> Result<Correspondence, MessagesError> {
        let (db, me) = (&self.state.db, &self.anyone()?.person);
        let (stored, more) = self.newest(participant, DateTime::UNIX_EPOCH, reach).await?;
        let reader_is_participant = me == participant;
        let seen: Vec<MessageId> = stored
            .iter()
            .filter(|message| message.read_at.is_none() && (message.author == *participant) != reader_is_participant)
            .map(|message| message.id.clone())
            .collect();
        if opened && !seen.is_empty() {
            db.messages_read(&seen, self.state.now()).await.map_err(unavailable("messages.read"))?;
        }
        let messages = stored.into_iter().rev().map(|message| as_read_by(me, participant, message)).collect();
        let guests = db.guests_of(participant).await.map_err(unavailable("messages.guests"))?;
        Ok(Correspondence { with, messages, more, guests, participant_reads: self.reads_in(participant).await? })
    }

    /// The newest messages since `from`, newest first, and whether there are more.
    async fn newest(
        &self,
        participant: &PersonId,
        from: DateTime<Utc>,
        reach: Reach,
    ) -> Result<(Vec<StoredMessage>, bool), Denied> {
        let stored = self.state.db.thread(participant, from, reach.most() + 1).await;
        let mut stored = stored.map_err(unavailable("messages.thread"))?;
        let more = stored.len() > reach.most() as usize;
        stored.truncate(reach.most() as usize);
        Ok((stored, more))
    }

    async fn reads_in(&self, participant: &PersonId) -> Result<String, Denied> {
        let language = self.state.db.reads_in(participant).await.map_err(unavailable("messages.reads_in"))?;
        Ok(language.unwrap_or_default())
    }

    /// Somebody is there to read what the participant signed in writes.
    async fn has_counsellor(&self) -> Result<(), MessagesError> {
        let counsellor = self.state.db.counsellor_of(self.participant()?).await;
        counsellor.map_err(unavailable("messages.counsellor"))?.map(drop).ok_or(MessagesError::NoCounsellor)
    }

    /// The language that the person signed in reads in.
    fn own_words(&self) -> Result<L10n, Denied> {
        Ok(L10n::new(negotiate([self.anyone()?.language.as_str()]), self.state.settings.zone))
    }

    /// From the person signed in into these participants' threads. The caller has made sure that she may.
    pub(crate) async fn send_to(&self, to: &[PersonId], content: &Content) -> Result<(), MessagesError> {
        let me = &self.anyone()?.person;
        let to = to
            .iter()
            .map(|participant| Ok((self.new_message_id()?, participant.clone())))
            .collect::<Result<Vec<_>, Denied>>()?;
        let sent = self.state.db.send(&to, me, content, self.state.now()).await;
        Ok(sent.map_err(unavailable("messages.send"))?)
    }

    pub(crate) fn new_message_id(&self) -> Result<MessageId, Denied> {
        MessageId::parse(&self.state.new_id()?).map_err(|_| Denied::Unavailable)
    }
}

fn line(reader: &PersonId, thread: StoredThread) -> ThreadLine {
    ThreadLine {
        last: thread.last.map(|(author, name, sent_at)| Last { mine: author == *reader, author: name, sent_at }),
        participant: thread.participant,
        name: thread.name,
        unread: thread.unread,
    }
}

fn as_read_by(reader: &PersonId, participant: &PersonId, message: StoredMessage) -> Message {
    Message {
        id: message.id,
        ours: (message.author == *participant) == (reader == participant),
        mine: message.author == *reader,
        author: message.author_name,
        content: message.content,
        claimed_at: message.claimed_at,
        sent_at: message.sent_at,
        read_at: message.read_at,
    }
}
