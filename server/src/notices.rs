//! Notices: the participant's answers, and what her counsellor sees of them and adds.

use crate::{
    door::{Door, unavailable},
    messages::Readable,
    store::notices::{NewEvent, Whose},
};
use app::{
    account::Role,
    denied::Denied,
    i18n::{L10n, negotiate},
    ids::{MessageId, NoticeEventId, PersonId},
    messages::content::{Content, said},
    notices::{Answer, Explained, Kind, Marked, Notice, Notices, NoticesError, Stands, State},
};

#[async_trait::async_trait]
impl Notices for Door {
    async fn waiting(&self, opened: bool) -> Result<Vec<Notice>, Denied> {
        let mut notices = self.notices(Whose::Participant(self.participant()?)).await?;
        notices.retain(|notice| !notice.state().is_understood());
        if opened {
            self.shown(&notices).await?;
        }
        Ok(notices)
    }

    async fn own(&self, message: &MessageId, opened: bool) -> Result<Notice, Denied> {
        let notice = self.own_notice(message).await?;
        if !opened {
            return Ok(notice);
        }
        self.happened(&notice, Kind::Opened).await?;
        let seen = std::slice::from_ref(message);
        self.state.db.messages_read(seen, self.state.now()).await.map_err(unavailable("notices.read"))?;
        self.own_notice(message).await
    }

    async fn answer(&self, message: &MessageId, answer: Answer) -> Result<(), Denied> {
        let notice = self.own_notice(message).await?;
        match (answer, notice.state()) {
            // Said already: the button was pressed twice, or on an old page.
            (Answer::Understood, State::Understood(_)) | (Answer::Help, State::Help(_)) => Ok(()),
            (Answer::Understood, _) => self.happened(&notice, Kind::Understood).await,
            (Answer::Help, _) => self.happened(&notice, Kind::Help).await,
        }
    }

    async fn played(&self, message: &MessageId) -> Result<(), Denied> {
        let notice = self.own_notice(message).await?;
        self.happened(&notice, Kind::Played).await
    }

    async fn in_thread(&self, one_of: &MessageId, opened: bool) -> Result<Vec<Marked>, Denied> {
        let Readable { written, as_guest } = self.readable(one_of).await?;
        let mut notices = self.notices(Whose::Participant(&written.participant)).await?;
        notices.retain(|notice| notice.sent_at >= written.reads_from);
        if opened && self.anyone()?.person == written.participant {
            self.shown(&notices).await?;
        }
        let stands = |state: State| {
            if as_guest { Stands::Confirmed(state.is_understood()) } else { Stands::Known(state) }
        };
        let marked = |notice: Notice| Marked { stands: stands(notice.state()), message: notice.message };
        Ok(notices.into_iter().map(marked).collect())
    }

    async fn of_mine(&self, message: &MessageId) -> Result<Notice, Denied> {
        let notice = self.notice_of_mine(message).await?;
        self.looked("messages", [notice.participant.clone()]).await?;
        Ok(notice)
    }

    async fn of_participant(&self, participant: &PersonId) -> Result<Vec<Notice>, Denied> {
        self.own_case(participant).await?;
        self.notices(Whose::Participant(participant)).await
    }

    async fn to_follow_up(&self) -> Result<Vec<Notice>, Denied> {
        let me = &self.only(Role::Counsellor)?.person;
        let now = self.state.now();
        let mut notices = self.notices(Whose::Counsellor(me)).await?;
        notices.retain(|notice| notice.waits_for_counsellor(now));
        notices.reverse();
        Ok(notices)
    }

    async fn explained(
        &self,
        message: &MessageId,
        explained: Explained,
        replaces: Option<NoticeEventId>,
    ) -> Result<(), NoticesError> {
        let notice = self.notice_of_mine(message).await?;
        let zone = self.state.settings.zone;
        let day = |at: chrono::DateTime<chrono::Utc>| at.with_timezone(&zone).date_naive();
        if explained.on < day(notice.sent_at) || explained.on > day(self.state.now()) {
            return Err(NoticesError::BadDay);
        }
        if let Some(id) = &replaces {
            let before = notice.events.iter().find(|event| event.id == *id && event.kind == Kind::Explained);
            let before = before.ok_or(Denied::NotFound)?;
            if let Some(after) = notice.events.iter().find(|event| event.replaces.as_ref() == Some(&before.id)) {
                // The same press twice is one correction.
                let same = after.explained.as_ref() == Some(&explained);
                return if same { Ok(()) } else { Err(NoticesError::Corrected) };
            }
        }
        let id = self.state.new_id().map_err(Denied::from)?;
        let new = NewEvent {
            id: &id,
            message,
            kind: Kind::Explained,
            author: &self.only(Role::Counsellor)?.person,
            language: Some(&explained.language),
            level: None,
            explained: Some((explained.by, explained.on.to_string())),
            replaces: replaces.as_ref(),
        };
        let added = self.state.db.add_notice_event(&new, self.state.now()).await;
        Ok(added.map_err(unavailable("notices.explained"))?)
    }
}

impl Door {
    async fn notices(&self, whose: Whose<'_>) -> Result<Vec<Notice>, Denied> {
        self.state.db.notices(whose).await.map_err(unavailable("notices.list"))
    }

    /// One of the signed-in participant's; anybody else's is not found.
    async fn own_notice(&self, message: &MessageId) -> Result<Notice, Denied> {
        let me = self.participant()?;
        let found = self.notices(Whose::One(message)).await?.into_iter().next();
        found.filter(|notice| notice.participant == *me).ok_or(Denied::NotFound)
    }

    /// One that a participant of the signed-in counsellor got.
    async fn notice_of_mine(&self, message: &MessageId) -> Result<Notice, Denied> {
        self.only(Role::Counsellor)?;
        let found = self.notices(Whose::One(message)).await?.into_iter().next().ok_or(Denied::NotFound)?;
        self.own_case(&found.participant).await?;
        Ok(found)
    }

    /// Refuses participants who are not hers as if they did not exist.
    async fn own_case(&self, participant: &PersonId) -> Result<(), Denied> {
        let me = &self.only(Role::Counsellor)?.person;
        let case = self.state.db.case(me, participant).await.map_err(unavailable("notices.case"))?;
        case.map(drop).ok_or(Denied::NotFound)
    }

    /// Writes down that those which still wait for an answer stood before the participant.
    async fn shown(&self, notices: &[Notice]) -> Result<(), Denied> {
        for notice in notices.iter().filter(|notice| !notice.state().is_understood()) {
            self.happened(notice, Kind::Shown).await?;
        }
        Ok(())
    }

    /// Something that the participant did, in the language and level in which she had the notice before her.
    async fn happened(&self, notice: &Notice, kind: Kind) -> Result<(), Denied> {
        let who = self.only(Role::Participant)?;
        let (id, language, level) = (self.state.new_id()?, read_in(&who.language, &notice.content), self.level()?);
        let new = NewEvent {
            id: &id,
            message: &notice.message,
            kind,
            author: &who.person,
            language: Some(&language),
            level: Some(level),
            explained: None,
            replaces: None,
        };
        let added = self.state.db.add_notice_event(&new, self.state.now()).await;
        added.map_err(unavailable("notices.happened"))
    }
}

/// The locale tag in which a reader of this one reads a content.
fn read_in(tag: &str, content: &Content) -> String {
    let locale = negotiate([tag]);
    let words = said(&L10n::new(locale, chrono_tz::Tz::UTC), content);
    // What was written freely has no level but its own.
    if words.lang == locale.lang && !matches!(content, Content::Free { .. }) { locale.tag.clone() } else { words.lang }
}
