//! What the demo writes and reads beside the features: a past, and who is where at this moment.

use super::{
    Db, corrupt, instant,
    log::{Entry, Log},
    messages::Kept,
};
use crate::{in_tx, reading, writing};
use app::{
    account::{Level, Role},
    attendance::Event,
    ids::{ActivityId, MessageId, OccasionId, PersonId, SiteId},
    messages::content::Content,
    words::WordKey,
};
use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub id: MessageId,
    pub participant: PersonId,
    pub author: PersonId,
    pub content: Content,
    pub sent_at: DateTime<Utc>,
    pub read_at: Option<DateTime<Utc>>,
}

/// One of the staff who is invited into a participant's thread, and reads all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    pub id: String,
    pub participant: PersonId,
    pub guest: PersonId,
    /// The counsellor.
    pub by: PersonId,
    pub at: DateTime<Utc>,
    /// Up to where she has read.
    pub read_to: DateTime<Utc>,
}

/// A participant's own words about her goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub participant: PersonId,
    pub text: String,
    pub said_at: DateTime<Utc>,
}

/// A milestone that is reached, or under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    pub participant: PersonId,
    /// A key of the programme's milestones.
    pub milestone: String,
    pub reached: bool,
    pub marked_at: DateTime<Utc>,
    pub marked_by: PersonId,
}

/// A word of the trade on somebody's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learnt {
    pub participant: PersonId,
    pub word: WordKey,
    pub added_at: DateTime<Utc>,
    /// On how many days she was right in the practice; 0 when she has not practised it.
    pub days: u32,
}

/// What people have done and said so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    pub events: Vec<Event>,
    pub messages: Vec<Message>,
    pub invited: Vec<Invited>,
    pub words: Vec<Words>,
    pub milestones: Vec<Progress>,
    pub learnt: Vec<Learnt>,
}

/// Somebody whom one can be in the demo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Someone {
    pub id: PersonId,
    pub role: Role,
    /// With protected identity the alias.
    pub name: String,
    pub language: String,
    /// Her own choice.
    pub level: Option<Level>,
    pub stage: Option<String>,
}

/// An occasion that a participant is expected at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    pub participant: PersonId,
    pub occasion: OccasionId,
    pub site: SiteId,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    /// The log speaks of her there.
    pub recorded: bool,
}

/// How often an activity is at a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    pub activity: ActivityId,
    /// The key it has in the demo's files, if it comes from them.
    pub key: Option<String>,
    pub site: SiteId,
}

type SomeoneRow = (String, String, String, String, Option<String>, Option<String>);
type ExpectedRow = (String, String, String, i64, i64, bool);

/// Rows in one statement: 9 values each stay below SQLite's 32,766.
const AT_ONCE: usize = 1000;

impl Db {
    /// Whether anyone is in this database.
    pub async fn has_people(&self) -> sqlx::Result<bool> {
        const SQL: &str = "SELECT count(*) FROM (SELECT id FROM people LIMIT 1) AS someone";
        let count: i64 = reading!(self, pool => sqlx::query_scalar(SQL).fetch_one(pool).await)?;
        Ok(count > 0)
    }

    /// Writes a past in one transaction. Nothing of it may be there yet.
    pub async fn add_history(&self, history: &History) -> sqlx::Result<()> {
        in_tx!(self, tx => {
            let entries: Vec<Entry> = history.events.iter().map(Entry::from).collect();
            Log::hold(&mut *tx).await?.append(&entries).await?;
            for messages in history.messages.chunks(AT_ONCE) {
                let kept = messages.iter().map(|message| Ok((message, Kept::of(&message.content)?)));
                let kept = kept.collect::<sqlx::Result<Vec<_>>>()?;
                let mut query = QueryBuilder::new("INSERT INTO messages
                    (id, participant, author, language, text, phrase, phrase_values, sent_at, read_at) ");
                query.push_values(kept, |mut row, (message, kept)| {
                    row.push_bind(message.id.as_str()).push_bind(message.participant.as_str())
                        .push_bind(message.author.as_str()).push_bind(kept.language).push_bind(kept.text)
                        .push_bind(kept.phrase).push_bind(kept.values)
                        .push_bind(message.sent_at.timestamp_millis())
                        .push_bind(message.read_at.map(|at| at.timestamp_millis()));
                });
                query.build().persistent(false).execute(&mut *tx).await?;
            }
            for invited in history.invited.chunks(AT_ONCE) {
                let mut query = QueryBuilder::new("INSERT INTO thread_guests
                    (id, participant, guest, invited_by, invited_at, reads_from, read_to) ");
                query.push_values(invited, |mut row, one| {
                    row.push_bind(&one.id).push_bind(one.participant.as_str()).push_bind(one.guest.as_str())
                        .push_bind(one.by.as_str()).push_bind(one.at.timestamp_millis()).push_bind(0_i64)
                        .push_bind(one.read_to.timestamp_millis());
                });
                query.build().persistent(false).execute(&mut *tx).await?;
            }
            for words in history.words.chunks(AT_ONCE) {
                let mut query = QueryBuilder::new("INSERT INTO goal_words (participant, words, said_at) ");
                query.push_values(words, |mut row, words| {
                    row.push_bind(words.participant.as_str()).push_bind(&words.text)
                        .push_bind(words.said_at.timestamp_millis());
                });
                query.build().persistent(false).execute(&mut *tx).await?;
            }
            for milestones in history.milestones.chunks(AT_ONCE) {
                let mut query = QueryBuilder::new(
                    "INSERT INTO milestones (participant, milestone, progress, marked_at, marked_by) ");
                query.push_values(milestones, |mut row, one| {
                    row.push_bind(one.participant.as_str()).push_bind(&one.milestone)
                        .push_bind(if one.reached { "reached" } else { "under_way" })
                        .push_bind(one.marked_at.timestamp_millis()).push_bind(one.marked_by.as_str());
                });
                query.build().persistent(false).execute(&mut *tx).await?;
            }
            for learnt in history.learnt.chunks(AT_ONCE) {
                let mut query = QueryBuilder::new("INSERT INTO word_list (participant, word, added_at) ");
                query.push_values(learnt, |mut row, one| {
                    row.push_bind(one.participant.as_str()).push_bind(one.word.as_str())
                        .push_bind(one.added_at.timestamp_millis());
                });
                query.build().persistent(false).execute(&mut *tx).await?;
            }
            let practised: Vec<&Learnt> = history.learnt.iter().filter(|one| one.days > 0).collect();
            for practised in practised.chunks(AT_ONCE) {
                let mut query = QueryBuilder::new("INSERT INTO word_practice
                    (participant, word, right_count, wrong_count, days, last_day, last_right, last_at) ");
                query.push_values(practised, |mut row, one| {
                    row.push_bind(one.participant.as_str()).push_bind(one.word.as_str())
                        .push_bind(i64::from(one.days)).push_bind(0_i64).push_bind(i64::from(one.days))
                        .push_bind(one.added_at.date_naive().to_string()).push_bind(true)
                        .push_bind(one.added_at.timestamp_millis());
                });
                query.build().persistent(false).execute(&mut *tx).await?;
            }
        })
    }

    /// Everyone whom one can be: participants first, then staff by role, each in the order in which they were made.
    pub async fn everyone(&self) -> sqlx::Result<Vec<Someone>> {
        const SQL: &str = "SELECT id, role, COALESCE(alias, name), language, level, stage FROM people
            WHERE ended_at IS NULL ORDER BY id";
        let rows: Vec<SomeoneRow> = reading!(self, pool => sqlx::query_as(SQL).fetch_all(pool).await)?;
        let mut everyone: Vec<Someone> = rows
            .into_iter()
            .map(|(id, role, name, language, level, stage)| {
                Ok(Someone {
                    id: PersonId::parse(&id).map_err(|_| corrupt("people.id"))?,
                    role: Role::parse(&role).ok_or_else(|| corrupt("people.role"))?,
                    name,
                    language,
                    level: level.as_deref().and_then(Level::parse),
                    stage,
                })
            })
            .collect::<sqlx::Result<_>>()?;
        everyone.sort_by_key(|one| Role::ALL.iter().position(|role| *role == one.role));
        Ok(everyone)
    }

    /// The role of this person, if she is there.
    pub async fn role_of(&self, person: &PersonId) -> sqlx::Result<Option<Role>> {
        const SQL: &str = "SELECT role FROM people WHERE id = $1 AND ended_at IS NULL";
        let role: Option<String> =
            reading!(self, pool => sqlx::query_scalar(SQL).bind(person.as_str()).fetch_optional(pool).await)?;
        role.map(|word| Role::parse(&word).ok_or_else(|| corrupt("people.role"))).transpose()
    }

    /// Who is expected at what overlaps the time from `from` to `to`, unless it is cancelled.
    pub async fn expected(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> sqlx::Result<Vec<Expected>> {
        const SQL: &str = "SELECT p.participant, o.id, o.site, o.starts_at, o.ends_at,
                EXISTS (SELECT 1 FROM attendance_events e WHERE e.participant = p.participant AND e.occasion = o.id)
            FROM occasions o JOIN places p ON p.occasion = o.id
            WHERE o.starts_at < $2 AND o.ends_at > $1 AND o.cancelled IS NULL ORDER BY o.starts_at, o.id";
        let rows: Vec<ExpectedRow> = reading!(self, pool => sqlx::query_as(SQL).bind(from.timestamp_millis())
            .bind(to.timestamp_millis()).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|(participant, occasion, site, starts_at, ends_at, recorded)| {
                Ok(Expected {
                    participant: PersonId::parse(&participant).map_err(|_| corrupt("places.participant"))?,
                    occasion: OccasionId::parse(&occasion).map_err(|_| corrupt("occasions.id"))?,
                    site: SiteId::parse(&site).map_err(|_| corrupt("occasions.site"))?,
                    starts_at: instant(starts_at),
                    ends_at: instant(ends_at),
                    recorded,
                })
            })
            .collect()
    }

    /// Every activity at the site where it is most often.
    pub async fn offered(&self) -> sqlx::Result<Vec<Offered>> {
        const SQL: &str = "SELECT a.id, a.external_key, o.site FROM activities a JOIN occasions o ON o.activity = a.id
            GROUP BY a.id, a.external_key, o.site ORDER BY a.id, count(*) DESC, o.site";
        let rows: Vec<(String, Option<String>, String)> =
            reading!(self, pool => sqlx::query_as(SQL).fetch_all(pool).await)?;
        let mut offered: Vec<Offered> = rows
            .into_iter()
            .map(|(activity, key, site)| {
                Ok(Offered {
                    activity: ActivityId::parse(&activity).map_err(|_| corrupt("activities.id"))?,
                    key,
                    site: SiteId::parse(&site).map_err(|_| corrupt("occasions.site"))?,
                })
            })
            .collect::<sqlx::Result<_>>()?;
        offered.dedup_by(|later, first| later.activity == first.activity);
        Ok(offered)
    }

    /// Who takes part in what, by how often: the most frequent activity of a participant first.
    pub async fn taking_part(&self) -> sqlx::Result<Vec<(PersonId, ActivityId)>> {
        const SQL: &str = "SELECT p.participant, o.activity FROM places p JOIN occasions o ON o.id = p.occasion
            JOIN people x ON x.id = p.participant WHERE x.ended_at IS NULL
            GROUP BY p.participant, o.activity ORDER BY p.participant, count(*) DESC, o.activity";
        let rows: Vec<(String, String)> = reading!(self, pool => sqlx::query_as(SQL).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|(participant, activity)| {
                Ok((
                    PersonId::parse(&participant).map_err(|_| corrupt("places.participant"))?,
                    ActivityId::parse(&activity).map_err(|_| corrupt("occasions.activity"))?,
                ))
            })
            .collect()
    }

    /// When the last occasion of all begins.
    pub async fn last_start(&self) -> sqlx::Result<Option<DateTime<Utc>>> {
        const SQL: &str = "SELECT max(starts_at) FROM occasions";
        let last: Option<i64> = reading!(self, pool => sqlx::query_scalar(SQL).fetch_one(pool).await)?;
        Ok(last.map(instant))
    }

    /// Nobody in the list is expected there any more.
    pub async fn give_up(&self, places: &[(PersonId, OccasionId)]) -> sqlx::Result<()> {
        const SQL: &str = "DELETE FROM places WHERE participant = $1 AND occasion = $2";
        for (participant, occasion) in places {
            writing!(self, pool => sqlx::query(SQL).bind(participant.as_str()).bind(occasion.as_str())
                .execute(pool).await.map(drop))?;
        }
        Ok(())
    }

    /// Every site: id and name, in the order of their numbers.
    pub async fn site_names(&self) -> sqlx::Result<Vec<(SiteId, String)>> {
        const SQL: &str = "SELECT id, name FROM sites ORDER BY number";
        let rows: Vec<(String, String)> = reading!(self, pool => sqlx::query_as(SQL).fetch_all(pool).await)?;
        rows.into_iter().map(|(id, name)| Ok((SiteId::parse(&id).map_err(|_| corrupt("sites.id"))?, name))).collect()
    }
}
