//! What the pages ask of the server.

use super::{
    MessageText, MessagesError,
    content::Content,
    phrases::{Phrase, Quick},
    values::{Choices, Values},
};
use crate::{
    account::Role,
    denied::Denied,
    i18n::Locale,
    ids::{MessageId, PersonId},
};
use chrono::{DateTime, Utc};

/// The language a message is written in: one that the interface speaks, as `lang` has it (`sv`, never `sv-simple`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language(String);

impl Language {
    /// # Errors
    /// When no locale is in this language.
    pub fn parse(lang: &str) -> Result<Self, MessagesError> {
        let known = Locale::all().iter().any(|locale| locale.lang == lang);
        known.then(|| Self(lang.to_owned())).ok_or(MessagesError::UnknownLanguage)
    }

    /// What somebody who reads in this locale is taken to write in.
    pub fn of_reader(locale: &Locale) -> Self {
        Self(locale.lang.clone())
    }

    /// Every language once, in the order in which they are offered, with its name in itself.
    pub fn all() -> Vec<(&'static str, &'static str)> {
        let mut all: Vec<(&str, &str)> = Vec::new();
        for locale in Locale::all() {
            if all.iter().all(|(lang, _)| *lang != locale.lang) {
                all.push((&locale.lang, &locale.name));
            }
        }
        all
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One message as one of the readers reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub id: MessageId,
    /// Written on the reader's side: by the participant when she reads, by the staff when one of them reads.
    pub ours: bool,
    /// Written by the reader herself, not by a colleague.
    pub mine: bool,
    pub author: String,
    pub content: Content,
    /// When it was written, if her phone could not send it at once.
    pub claimed_at: Option<DateTime<Utc>>,
    pub sent_at: DateTime<Utc>,
    /// When the other side first saw it; of a message to the reader, `None` is one she had not seen before now.
    pub read_at: Option<DateTime<Utc>>,
}

/// What a participant and the staff have written to each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correspondence {
    /// Whom the reader writes to: her counsellor, if she has one; or the participant.
    pub with: Option<String>,
    /// Oldest first.
    pub messages: Vec<Message>,
    /// There are older ones than these.
    pub more: bool,
    /// Who was invited into it, oldest first; the last may be there now.
    pub guests: Vec<Guest>,
    /// The locale the participant reads in.
    pub participant_reads: String,
}

impl Correspondence {
    /// Who is invited now.
    pub fn guest(&self) -> Option<&Guest> {
        self.guests.iter().find(|guest| guest.ended_at.is_none())
    }
}

/// One more member of the staff in a thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    pub person: PersonId,
    pub name: String,
    pub role: Role,
    /// The counsellor's name.
    pub invited_by: String,
    pub invited_at: DateTime<Utc>,
    /// She reads what was written before, too.
    pub earlier: bool,
    pub ended_at: Option<DateTime<Utc>>,
}

/// Somebody who can be invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    pub id: PersonId,
    pub name: String,
    pub role: Role,
}

/// How much of a thread to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The newest 50: a page stays small on a slow network.
    Newest,
    /// The newest 2,000: years of writing.
    All,
}

impl Reach {
    /// The most messages of one page.
    pub fn most(self) -> u32 {
        match self {
            Self::Newest => 50,
            Self::All => 2_000,
        }
    }
}

/// A thread of the staff's list, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadLine {
    pub participant: PersonId,
    pub name: String,
    /// What the reader of the list has not opened.
    pub unread: u32,
    pub last: Option<Last>,
}

/// Who wrote the newest message of a thread, and when. Not what: opening a thread is written down for the
/// participant to see, looking at a list is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Last {
    /// The reader herself wrote it.
    pub mine: bool,
    pub author: String,
    pub sent_at: DateTime<Utc>,
}

/// For whom a phrase is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    pub name: String,
    /// The locale she reads in.
    pub language: String,
    pub choices: Choices,
}

/// A participant's own thread, and her counsellor's. Who may do what is decided behind it.
#[async_trait::async_trait]
pub trait Messages: Send + Sync {
    /// How many messages wait for the person signed in: a participant or a counsellor.
    async fn unread(&self) -> Result<u32, Denied>;
    /// The signed-in participant's thread. `opened` when she looks at it: then what was sent to her counts as read.
    async fn own_thread(&self, reach: Reach, opened: bool) -> Result<Correspondence, MessagesError>;
    /// The signed-in participant writes to her counsellor.
    async fn answer(&self, text: MessageText) -> Result<(), MessagesError>;
    /// The signed-in participant answers with one tap.
    async fn answer_quickly(&self, quick: &Quick) -> Result<(), MessagesError>;
    /// The signed-in counsellor's participants: those she wrote with last first, then the others by name.
    async fn threads(&self) -> Result<Vec<ThreadLine>, MessagesError>;
    /// The signed-in counsellor's thread with one of her participants; `opened` as in [`Messages::own_thread`].
    async fn thread_with(
        &self,
        participant: &PersonId,
        reach: Reach,
        opened: bool,
    ) -> Result<Correspondence, MessagesError>;
    /// The signed-in counsellor writes the same to each of these participants of hers; to all of them or to none.
    async fn write(&self, to: &[PersonId], text: MessageText, language: Language) -> Result<(), MessagesError>;
}

/// The phrase book at the desk.
#[async_trait::async_trait]
pub trait PhraseBook: Send + Sync {
    /// For which participant of the signed-in counsellor a phrase is filled in, and with what.
    async fn reader(&self, participant: &PersonId) -> Result<Reader, MessagesError>;
    /// The signed-in counsellor sends a phrase to a participant of hers.
    async fn send_phrase(&self, to: &PersonId, phrase: &Phrase, values: Values) -> Result<(), MessagesError>;
}

/// One more member of the staff in a thread: invited by the counsellor, for as long as she says.
#[async_trait::async_trait]
pub trait Guests: Send + Sync {
    /// Whom the signed-in counsellor can invite.
    async fn colleagues(&self) -> Result<Vec<Colleague>, MessagesError>;
    /// The signed-in counsellor invites into a thread of hers; `earlier` lets the guest read what was written before.
    async fn invite(&self, participant: &PersonId, guest: &PersonId, earlier: bool) -> Result<(), MessagesError>;
    /// The signed-in counsellor ends the invitation, at once.
    async fn end(&self, participant: &PersonId) -> Result<(), MessagesError>;
    /// How many messages wait in the threads that the person signed in is invited to; `None`: she is invited to none.
    async fn waiting(&self) -> Result<Option<u32>, Denied>;
    /// The threads that the person signed in is invited to.
    async fn invited_to(&self) -> Result<Vec<ThreadLine>, MessagesError>;
    /// One of them; `opened` as in [`Messages::own_thread`].
    async fn invited_thread(
        &self,
        participant: &PersonId,
        reach: Reach,
        opened: bool,
    ) -> Result<Correspondence, MessagesError>;
    /// The person signed in writes in a thread that she is invited to.
    async fn write_as_guest(
        &self,
        participant: &PersonId,
        text: MessageText,
        language: Language,
    ) -> Result<(), MessagesError>;
}
