//! What a participant's phone sends when it can: written and tapped answers, each with the id that the phone gave it.

use crate::{
    door::{Door, unavailable},
    store::answers::{Answer, Taken},
};
use app::{
    denied::Denied,
    i18n::negotiate,
    ids::{EventId, MessageId},
    messages::{Language, MessageText, content::Content, phrases::book},
};
use chrono::{DateTime, TimeDelta, Utc};

/// What is sent later than this after it was written says when that was.
const AT_ONCE: TimeDelta = TimeDelta::minutes(2);
/// A phone may lie in a drawer for weeks; past that its clock is more likely wrong than the moment right.
const KEPT_BY_A_PHONE: TimeDelta = TimeDelta::days(31);

/// An answer as the phone sends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentAnswer {
    pub id: EventId,
    pub said: Said,
    /// When it was written, by the phone's clock.
    pub claimed_at: Option<DateTime<Utc>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    Freely(MessageText),
    /// The key of a quick answer.
    Quickly(String),
}

/// What became of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Became {
    Sent {
        id: EventId,
        sent_at: DateTime<Utc>,
    },
    /// The reason is one of the API's words.
    Rejected {
        id: EventId,
        reason: &'static str,
    },
    /// The id is taken by something else; nothing was written.
    OtherContent {
        id: EventId,
    },
}

impl Door {
    /// Takes each answer by itself for the participant signed in; in the order sent, when everything is durable.
    pub async fn send_answers(
        &self,
        sent: Vec<SentAnswer>,
        clock: Option<DateTime<Utc>>,
    ) -> Result<Vec<Became>, Denied> {
        let (me, now, db) = (self.participant()?, self.state.now(), &self.state.db);
        let behind = clock.map_or(TimeDelta::zero(), |clock| now - clock);
        let read_only = db.counsellor_of(me).await.map_err(unavailable("messages.counsellor"))?.is_none();
        let l = self.own_words()?;
        // Nobody is asked what language she writes in: most often it is the one she reads.
        let language = Language::of_reader(negotiate([l.tag()]));
        let mut answers = Vec::with_capacity(sent.len());
        for one in &sent {
            let content = match &one.said {
                Said::Freely(text) => Content::free(text, &language),
                Said::Quickly(key) => match book().quick(key) {
                    Some(quick) => Content::quick(quick, &l),
                    None => continue,
                },
            };
            let id = MessageId::parse(one.id.as_str()).map_err(|_| Denied::BadForm)?;
            answers.push(Answer { id, content, claimed_at: written(one.claimed_at.map(|at| at + behind), now) });
        }
        let taken = db.take_answers(&answers, me, read_only, now).await.map_err(unavailable("messages.answers"))?;
        let mut taken = answers.into_iter().zip(taken).peekable();
        Ok(sent
            .into_iter()
            .map(|SentAnswer { id, .. }| match taken.next_if(|(answer, _)| answer.id.as_str() == id.as_str()) {
                Some((_, Taken::Sent(sent_at))) => Became::Sent { id, sent_at },
                Some((_, Taken::OtherContent)) => Became::OtherContent { id },
                Some((_, Taken::NotTaken)) => Became::Rejected { id, reason: "no_counsellor" },
                None => Became::Rejected { id, reason: "unknown_quick" },
            })
            .collect())
    }
}

/// When it was written, if that says more than when it arrived, and can be.
fn written(claimed: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    claimed.filter(|at| (AT_ONCE..=KEPT_BY_A_PHONE).contains(&(now - *at)))
}
