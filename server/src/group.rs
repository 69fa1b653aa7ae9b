//! Messages to many: a counsellor writes to her own participants, and looks before it is sent.

use crate::{
    door::{Door, unavailable},
    store::group::StoredDraft,
};
use app::{
    account::Role,
    denied::Denied,
    group::{Candidate, Choosing, Draft, Group, GroupError, MOST, Recipient, When, Wish, Writing},
    i18n::Texts,
    ids::{ActivityId, DraftId, MessageId, PersonId},
    messages::{
        MessagesError,
        content::Content,
        phrases::book,
        values::{Choices, Named, Values},
    },
};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use std::collections::HashSet;

/// How far ahead occasions are offered.
const AHEAD: TimeDelta = TimeDelta::days(14);
/// Whoever had or has a place on an activity from so long ago …
const BEHIND: TimeDelta = TimeDelta::days(14);
/// … to so far ahead belongs to it.
const FAR: TimeDelta = TimeDelta::days(60);

#[async_trait::async_trait]
impl Group for Door {
    async fn may_look(&self) -> Result<(), Denied> {
        self.only(Role::Counsellor).map(drop)
    }

    async fn choosing(&self, wish: &Wish) -> Result<Choosing, Denied> {
        let me = &self.only(Role::Counsellor)?.person;
        let (db, now, failed) = (&self.state.db, self.state.now(), unavailable("group.choosing"));
        let today = self.today_start();
        let places = db.occasions_of_caseload(me, today, today + AHEAD).await.map_err(&failed)?;
        let activities = db.activities_of_caseload(me, now - BEHIND, now + FAR).await.map_err(&failed)?;
        let at: HashSet<&PersonId> = places
            .iter()
            .filter(|(when, _)| Some(&when.occasion) == wish.occasion.as_ref())
            .map(|(_, who)| who)
            .collect();
        let of: HashSet<&PersonId> = activities
            .iter()
            .filter(|(activity, _)| Some(&activity.id) == wish.activity.as_ref())
            .map(|(_, who)| who)
            .collect();
        let part = wish.name.as_ref().map(|name| name.trim().to_lowercase());
        let people: Vec<Candidate> = db
            .cases(me)
            .await
            .map_err(&failed)?
            .into_iter()
            .filter(|case| {
                wish.person.as_ref().is_none_or(|id| *id == case.id)
                    && (wish.occasion.is_none() || at.contains(&case.id))
                    && (wish.activity.is_none() || of.contains(&case.id))
                    && (wish.stage.is_none() || case.stage == wish.stage)
                    && part.as_ref().is_none_or(|part| case.name.to_lowercase().contains(part))
            })
            .map(|case| Candidate { id: case.id, name: case.name, language: case.language })
            .collect();
        let ids: Vec<PersonId> = people.iter().map(|person| person.id.clone()).collect();
        Ok(Choosing {
            choices: self.choices(&ids).await?,
            people,
            occasions: first_of_each(places),
            activities: each_activity(activities),
            stages: self.state.programme.stages.clone(),
        })
    }

    async fn prepare(&self, to: &[PersonId], writing: Writing, notice: bool) -> Result<DraftId, GroupError> {
        let me = &self.only(Role::Counsellor)?.person;
        let mut to = to.to_vec();
        to.sort();
        to.dedup();
        if to.is_empty() {
            return Err(GroupError::Nobody);
        }
        if to.len() > MOST {
            return Err(GroupError::TooMany { most: MOST });
        }
        let hers = self.state.db.cases(me).await.map_err(unavailable("group.cases"))?;
        if to.iter().any(|person| hers.iter().all(|case| case.id != *person)) {
            return Err(Denied::NotFound.into());
        }
        let content = match writing {
            Writing::Free { text, language } => Content::free(&text, &language),
            Writing::Phrase { key, fields } => {
                let phrase = book().phrase(&key).ok_or(MessagesError::UnknownPhrase)?;
                let field = |param| {
                    fields.iter().find(|(of, _)| *of == param).map(|(_, text)| text.clone()).unwrap_or_default()
                };
                let values = Values::fill(&phrase.params, field, &self.choices(&to).await?);
                let values = values.map_err(MessagesError::Values)?;
                Content::phrase(phrase, values).ok_or(Denied::BadForm)?
            }
        };
        let id = DraftId::parse(&self.state.new_id().map_err(Denied::from)?).map_err(|_| Denied::Unavailable)?;
        let to = to
            .into_iter()
            .map(|participant| Ok((self.new_message_id()?, participant)))
            .collect::<Result<Vec<_>, Denied>>()?;
        let kept = self.state.db.add_draft(&id, me, &content, notice, &to, self.state.now()).await;
        kept.map_err(unavailable("group.prepare"))?;
        Ok(id)
    }

    async fn draft(&self, id: &DraftId) -> Result<Draft, Denied> {
        let stored = self.own_draft(id).await?;
        let ids: Vec<PersonId> = stored.people.iter().map(|person| person.who.id.clone()).collect();
        let ways = self.state.db.ways_to(&ids).await.map_err(unavailable("group.ways"))?;
        let told: HashSet<&PersonId> = ways.iter().filter(|(_, ways)| !ways.is_empty()).map(|(id, _)| id).collect();
        Ok(Draft {
            id: id.clone(),
            content: stored.content,
            notice: stored.notice,
            sent_at: stored.sent_at,
            people: stored
                .people
                .into_iter()
                .map(|person| Recipient {
                    reachable: person.device || told.contains(&person.who.id),
                    who: person.who,
                    sent: person.sent,
                })
                .collect(),
        })
    }

    async fn send(&self, id: &DraftId, to: &[PersonId]) -> Result<(), GroupError> {
        let draft = self.own_draft(id).await?;
        if draft.sent_at.is_some() {
            return Ok(());
        }
        if to.iter().any(|person| draft.people.iter().all(|known| known.who.id != *person)) {
            return Err(Denied::NotFound.into());
        }
        let to: Vec<(MessageId, PersonId)> = draft
            .people
            .into_iter()
            .filter(|person| to.contains(&person.who.id))
            .map(|person| (person.message, person.who.id))
            .collect();
        if to.is_empty() {
            return Err(GroupError::Nobody);
        }
        let (db, me, now) = (&self.state.db, &self.anyone()?.person, self.state.now());
        let failed = unavailable("group.send");
        // Each step can be done again: a press that came when the first was under way does the same once more.
        if draft.notice {
            db.add_notices(to.iter().map(|(message, _)| message)).await.map_err(&failed)?;
        }
        db.send(&to, me, &draft.content, now).await.map_err(&failed)?;
        db.draft_sent(id, now).await.map_err(&failed)?;
        Ok(())
    }
}

impl Door {
    async fn own_draft(&self, id: &DraftId) -> Result<StoredDraft, Denied> {
        let me = &self.only(Role::Counsellor)?.person;
        let draft = self.state.db.draft(id, me, self.state.now()).await;
        draft.map_err(unavailable("group.draft"))?.ok_or(Denied::NotFound)
    }

    /// What can be filled into a phrase for these participants.
    async fn choices(&self, to: &[PersonId]) -> Result<Choices, Denied> {
        let me = &self.anyone()?.person;
        let today = self.state.now().with_timezone(&self.state.settings.zone).date_naive();
        self.state.db.phrase_choices(to, me, today).await.map_err(unavailable("group.choices"))
    }

    /// When this day began in the municipality.
    fn today_start(&self) -> DateTime<Utc> {
        let here = self.state.now().with_timezone(&self.state.settings.zone);
        here.with_time(NaiveTime::MIN).earliest().map_or(self.state.now(), |midnight| midnight.to_utc())
    }
}

fn first_of_each(places: Vec<(When, PersonId)>) -> Vec<When> {
    let mut occasions: Vec<When> = places.into_iter().map(|(when, _)| when).collect();
    occasions.dedup_by(|a, b| a.occasion == b.occasion);
    occasions
}

fn each_activity(activities: Vec<(Named<ActivityId, Texts>, PersonId)>) -> Vec<Named<ActivityId, Texts>> {
    let mut activities: Vec<_> = activities.into_iter().map(|(activity, _)| activity).collect();
    activities.dedup_by(|a, b| a.id == b.id);
    activities
}
