//! What the demo's people have written, and how far they have come: messages, own words, milestones.

use super::{
    DemoError,
    chance::Seeded,
    content::{self, Content, Thread, Voice},
    days,
    weeks::{Course, Member},
};
use crate::{
    state::new_id,
    store::{
        demo::{Invited, Learnt, Message, Progress, Words},
        municipality::{Person, Site},
    },
};
use app::{
    i18n::{L10n, negotiate},
    ids::{ActivityId, PersonId},
    messages::{
        content::Content as Said,
        phrases::book,
        values::{Clock, Values},
    },
    programme::Programme,
    words::Word,
};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use std::collections::HashSet;

/// What is written with: chance, and the moment up to which it happened.
#[derive(Clone, Copy)]
pub struct Writer<'a> {
    pub content: &'a Content,
    /// In the order of the content's.
    pub sites: &'a [Site],
    pub chance: &'a Seeded,
    pub now: DateTime<Utc>,
    pub zone: Tz,
}

/// What has been written, and who was invited to write.
#[derive(Default)]
pub struct Written {
    pub messages: Vec<Message>,
    pub invited: Vec<Invited>,
}

fn base(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

impl<'a> Writer<'a> {
    fn model(&self, number: usize) -> Option<&'a content::Participant> {
        self.content.participants.get(number % self.content.participants.len().max(1))
    }

    /// Conversations: each of the file's goes to the first person whom it suits, and to another one in each further
    /// round of the file's people. The first person has one with something new in it.
    pub fn messages(self, people: &[(&Person, &Member)]) -> Result<Written, DemoError> {
        let mut written = Written::default();
        for round in people.chunks(self.content.participants.len().max(1)) {
            let mut used = HashSet::new();
            for (number, (person, member)) in round.iter().enumerate() {
                let Some(counsellor) = &person.counsellor else { continue };
                let suits = |thread: &Thread| {
                    thread.language == base(&person.language)
                        && thread.activity.as_ref().is_none_or(|key| self.takes_part(member, key))
                };
                let found = self.content.threads.iter().enumerate().find(|(at, t)| !used.contains(at) && suits(t));
                let Some((at, thread)) = found else { continue };
                used.insert(at);
                self.thread(&mut written, thread, person, counsellor, number % 3 == 0)?;
            }
        }
        Ok(written)
    }

    /// One conversation; `unread` when it ends with something that the participant has not read.
    fn thread(
        self,
        written: &mut Written,
        thread: &Thread,
        person: &Person,
        counsellor: &PersonId,
        unread: bool,
    ) -> Result<(), DemoError> {
        let told = if unread { up_to_the_staff(thread) } else { &thread.messages };
        let supervisor = thread.activity.as_ref().and_then(|key| self.leads(key)).unwrap_or(counsellor);
        let author = |voice| match voice {
            Voice::Counsellor => counsellor,
            Voice::Participant => &person.id,
            Voice::Supervisor => supervisor,
        };
        let moments = self.moments(told.len());
        for (at, (message, sent_at)) in told.iter().zip(&moments).enumerate() {
            let answered = moments.get(at + 1).copied();
            // The last message waits, or was read within the hours after it.
            let soon = (*sent_at + self.minutes(3, 200)).min(self.now);
            let read_at = answered.map_or_else(|| (!unread).then_some(soon), |next| Some(next.min(soon)));
            written.messages.push(Message {
                id: self.chance.id(*sent_at)?,
                participant: person.id.clone(),
                author: author(message.from).clone(),
                content: self.content_of(message, person, *sent_at),
                sent_at: *sent_at,
                read_at,
            });
        }
        let hers: Vec<usize> = (0..).zip(told).filter(|(_, m)| m.from == Voice::Supervisor).map(|(at, _)| at).collect();
        let moment = |at: usize| moments.get(at).copied();
        // Between what she answers to and her answer; what came after her last one is new to her.
        if let (Some(&first), Some(read_to)) = (hers.first(), hers.last().and_then(|last| moment(*last)))
            && let (Some(before), Some(answer)) = (first.checked_sub(1).and_then(moment), moment(first))
        {
            let between = days::working(before + (answer - before) / 2, self.zone);
            let invited_at = between.max(before + TimeDelta::minutes(5));
            written.invited.push(Invited {
                id: new_id(invited_at, self.chance)?,
                participant: person.id.clone(),
                guest: supervisor.clone(),
                by: counsellor.clone(),
                at: invited_at,
                read_to,
            });
        }
        Ok(())
    }

    /// The supervisor who leads where this activity is.
    fn leads(&self, activity: &str) -> Option<&'a PersonId> {
        let site = &self.content.activities.iter().find(|one| one.key == activity)?.site;
        let at = self.content.sites.iter().position(|one| one.key == *site)?;
        self.sites.get(at)?.supervisors.first()
    }

    /// What a message says: freely, or out of the phrase book, about the next working day at nine.
    fn content_of(self, message: &content::Message, reader: &Person, sent_at: DateTime<Utc>) -> Said {
        let l = L10n::new(negotiate([reader.language.as_str()]), self.zone);
        let tomorrow = days::working(sent_at + TimeDelta::days(1), self.zone);
        let values = Values { day: Some(l.local_day(tomorrow)), time: Clock::parse("09:00"), ..Values::default() };
        let phrase = message.phrase.as_deref().and_then(|key| book().phrase(key));
        let quick = message.quick.as_deref().and_then(|key| book().quick(key));
        phrase
            .and_then(|phrase| Said::phrase(phrase, values))
            .or_else(|| quick.map(|quick| Said::quick(quick, &l)))
            .unwrap_or_else(|| Said::Free { text: message.text.clone(), language: message.lang.clone() })
    }

    fn takes_part(&self, member: &Member, key: &str) -> bool {
        member.courses.iter().any(|at| self.content.activities.get(*at).is_some_and(|a| a.key == key))
    }

    fn minutes(&self, least: u32, most: u32) -> TimeDelta {
        TimeDelta::minutes(i64::from(self.chance.between(least, most)))
    }

    /// So many moments of past working hours, oldest first.
    fn moments(&self, count: usize) -> Vec<DateTime<Utc>> {
        let mut at = self.now - self.minutes(20, 600);
        let mut moments: Vec<_> = (0..count)
            .map(|_| {
                let moment = days::working(at, self.zone);
                at = moment - self.minutes(25, 900);
                moment
            })
            .collect();
        moments.reverse();
        moments
    }

    /// Own words of about two in three, each in a language that the person writes.
    pub fn words(self, people: &[&Person]) -> Vec<Words> {
        let mut told: HashSet<usize> = HashSet::new();
        let mut words = Vec::new();
        for (number, person) in people.iter().enumerate() {
            let Some(model) = self.model(number) else { continue };
            if number > 0 && model.speaks.is_none() && self.chance.percent(35) {
                continue;
            }
            let language = model.speaks.as_deref().unwrap_or_else(|| base(&person.language));
            let of_language = |only_new: bool| {
                let all = self.content.own_words.iter().enumerate();
                all.filter(|(at, w)| w.lang == language && !(only_new && told.contains(at))).collect::<Vec<_>>()
            };
            let new = of_language(true);
            // What was said already is said again only where more people are asked for than the file has.
            let choice =
                if new.is_empty() && number >= self.content.participants.len() { of_language(false) } else { new };
            let Some(&(at, own)) = self.chance.pick(&choice) else { continue };
            told.insert(at);
            words.push(Words {
                participant: person.id.clone(),
                text: own.text.clone(),
                said_at: days::working(self.now - self.minutes(600, 24_000), self.zone),
            });
        }
        words
    }

    /// Words of the trade that every other participant has put on her list; some of them she knows.
    pub fn learnt(
        self,
        people: &[(&Person, &Member)],
        courses: &[Course],
        words: &[(ActivityId, Vec<Word>)],
    ) -> Vec<Learnt> {
        let mut learnt: Vec<Learnt> = Vec::new();
        for (person, member) in people.iter().step_by(2) {
            let mut added = HashSet::new();
            for course in member.courses.iter().filter_map(|at| courses.get(*at)) {
                let Some((_, words)) = words.iter().find(|(activity, _)| *activity == course.activity) else {
                    continue;
                };
                for word in words.iter().filter(|word| word.picture.is_some()).take(3) {
                    if added.insert(&word.key) {
                        learnt.push(Learnt {
                            participant: person.id.clone(),
                            word: word.key.clone(),
                            added_at: days::working(self.now - self.minutes(600, 12_000), self.zone),
                            days: self.chance.between(0, 4),
                        });
                    }
                }
            }
        }
        learnt
    }

    /// Everything of the stages behind a person is reached; at her own, of each goal some, and the next under way.
    pub fn milestones(self, people: &[&Person], programme: &Programme) -> Vec<Progress> {
        let mut all = Vec::new();
        for person in people {
            let stage = person.stage.as_deref().unwrap_or_default();
            let Some(counsellor) = &person.counsellor else { continue };
            let Some(own) = programme.stages.iter().position(|one| one.key == stage) else { continue };
            for (at, stage) in programme.stages.iter().enumerate().take(own + 1) {
                for goal in programme.goals_at(&stage.key) {
                    let count = u32::try_from(goal.milestones.len()).unwrap_or(u32::MAX);
                    let reached = if at < own { count } else { self.chance.between(0, count.saturating_sub(1)) };
                    for (number, milestone) in (0..=reached).zip(&goal.milestones) {
                        all.push(Progress {
                            participant: person.id.clone(),
                            milestone: milestone.key.clone(),
                            reached: number < reached,
                            marked_at: days::working(self.now - self.minutes(300, 24_000), self.zone),
                            marked_by: counsellor.clone(),
                        });
                    }
                }
            }
        }
        all
    }
}

/// The conversation up to the last message by one of the staff: it is the one that waits to be read.
fn up_to_the_staff(thread: &Thread) -> &[content::Message] {
    let end = thread.messages.iter().rposition(|message| message.from != Voice::Participant).map_or(0, |at| at + 1);
    thread.messages.get(..end).unwrap_or_default()
}
