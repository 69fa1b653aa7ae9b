//! Words of the trade: a participant reads those of her own activities and practises them; her counsellor sees how that
//! goes and says whether it counts; the administrator writes them.

use crate::{
    clock::{Chance, NoChance},
    door::{Door, unavailable},
    library,
    store::words::Answered,
};
use app::{
    account::Role,
    denied::Denied,
    ids::{ActivityId, PersonId},
    words::{
        Candidate, Chapter, Draft, Entry, Mine, Practice, Round, Score, Vocabulary, Word, WordKey, WordsError, round,
    },
};
use chrono::TimeDelta;
use std::collections::{HashMap, HashSet};

/// After so many hours a round that was left is not gone on with.
const LEFT: TimeDelta = TimeDelta::hours(12);

/// A number below the one given, from random bytes; the first failure is kept.
fn pick<'a>(chance: &'a dyn Chance, failed: &'a mut Option<NoChance>) -> impl FnMut(usize) -> usize + 'a {
    move |below| {
        let mut bytes = [0; 8];
        if let Err(error) = chance.fill(&mut bytes) {
            failed.get_or_insert(error);
        }
        // So few words out of 2^64: no reader notices that it is not quite even.
        usize::try_from(u64::from_le_bytes(bytes) % u64::try_from(below.max(1)).unwrap_or(1)).unwrap_or(0)
    }
}

/// Every word of these once, as its first activity has it.
fn each_once(chapters: Vec<Chapter>) -> Vec<Word> {
    let mut known = HashSet::new();
    chapters.into_iter().flat_map(|chapter| chapter.words).filter(|word| known.insert(word.key.clone())).collect()
}

impl Door {
    async fn my_chapters(&self) -> Result<Vec<Chapter>, Denied> {
        let mine = self.state.db.words_of_participant(self.participant()?).await;
        mine.map_err(unavailable("words.mine"))
    }

    /// A new round; `None` when there are too few words with pictures.
    async fn new_round(&self, words: &[Word]) -> Result<Option<Round>, Denied> {
        let (participant, db) = (self.participant()?, &self.state.db);
        let unreachable = unavailable("words.new_round");
        let listed: HashSet<_> = db.word_list(participant).await.map_err(&unreachable)?.into_iter().collect();
        let past: HashMap<_, _> = db.practised(participant).await.map_err(&unreachable)?.into_iter().collect();
        let candidates: Vec<Candidate<'_>> = words
            .iter()
            .map(|word| Candidate { word, listed: listed.contains(&word.key), past: past.get(&word.key).copied() })
            .collect();
        let mut failed = None;
        let round = round(&candidates, pick(&*self.state.chance, &mut failed));
        failed.map_or(Ok(round), |error| Err(error.into()))
    }

    async fn shelf_of(&self, activity: &ActivityId) -> Result<Chapter, Denied> {
        self.only(Role::Administrator)?;
        let chapter = self.state.db.words_of_activity(activity).await.map_err(unavailable("words.shelf"))?;
        chapter.ok_or(Denied::NotFound)
    }

    /// Anybody else's participants are not found.
    async fn her_counsellor(&self, participant: &PersonId) -> Result<&PersonId, Denied> {
        let counsellor = &self.only(Role::Counsellor)?.person;
        let case = self.state.db.case(counsellor, participant).await.map_err(unavailable("words.case"))?;
        case.map(|_| counsellor).ok_or(Denied::NotFound)
    }
}

#[async_trait::async_trait]
impl Vocabulary for Door {
    async fn chapter(&self, activity: &ActivityId) -> Result<Chapter, Denied> {
        let (participant, db) = (self.participant()?, &self.state.db);
        let unreachable = unavailable("words.chapter");
        db.activity_of_participant(participant, activity).await.map_err(&unreachable)?.ok_or(Denied::NotFound)?;
        db.words_of_activity(activity).await.map_err(&unreachable)?.ok_or(Denied::NotFound)
    }

    async fn entry(&self, key: &WordKey) -> Result<Entry, Denied> {
        let listed = self.state.db.word_list(self.participant()?).await.map_err(unavailable("words.entry"))?;
        let mut found = None;
        let mut activities = Vec::new();
        for chapter in self.my_chapters().await? {
            if let Some(word) = chapter.words.into_iter().find(|word| word.key == *key) {
                activities.push((chapter.activity, chapter.name));
                found.get_or_insert(word);
            }
        }
        let word = found.ok_or(Denied::NotFound)?;
        Ok(Entry { listed: listed.contains(key), word, activities })
    }

    async fn mine(&self) -> Result<Mine, Denied> {
        let mut listed: HashSet<_> = self
            .state
            .db
            .word_list(self.participant()?)
            .await
            .map_err(unavailable("words.list"))?
            .into_iter()
            .collect();
        let chapters = self.my_chapters().await?;
        let all = chapters.iter().map(|chapter| (chapter.activity.clone(), chapter.name.clone())).collect();
        // A word of several activities stands under the first of them.
        let listed = chapters
            .into_iter()
            .map(|mut chapter| {
                chapter.words.retain(|word| listed.remove(&word.key));
                chapter
            })
            .filter(|chapter| !chapter.words.is_empty())
            .collect();
        Ok(Mine { listed, all, score: self.score().await? })
    }

    async fn keep(&self, key: &WordKey, on: bool) -> Result<(), Denied> {
        let participant = self.participant()?;
        // Only a word that she may read.
        self.entry(key).await?;
        let kept = self.state.db.keep_word(participant, key, on, self.state.now()).await;
        kept.map_err(unavailable("words.keep"))
    }

    async fn practice(&self) -> Result<Practice, Denied> {
        let (participant, now) = (self.participant()?, self.state.now());
        let round = self.state.db.word_round(participant).await.map_err(unavailable("words.practice"))?;
        let round = round.filter(|(started, _)| now - *started < LEFT).map(|(_, round)| round);
        let words = each_once(self.my_chapters().await?);
        let enough = round.is_some() || self.new_round(&words).await?.is_some();
        Ok(Practice { round, words, enough })
    }

    async fn begin(&self) -> Result<(), Denied> {
        let participant = self.participant()?;
        let words = each_once(self.my_chapters().await?);
        let Some(round) = self.new_round(&words).await? else { return Ok(()) };
        let begun = self.state.db.begin_round(participant, &round, self.state.now()).await;
        begun.map_err(unavailable("words.begin"))
    }

    async fn answer(&self, at: usize, word: &WordKey, choice: &WordKey) -> Result<(), Denied> {
        let now = self.state.now();
        let answered = Answered {
            participant: self.participant()?.clone(),
            word: word.clone(),
            right: word == choice,
            at: now,
            day: now.with_timezone(&self.state.settings.zone).date_naive(),
        };
        let kept = self.state.db.answer_word(&answered, at, choice).await;
        kept.map_err(unavailable("words.answer"))
    }

    async fn score(&self) -> Result<Score, Denied> {
        self.state.db.word_score(self.participant()?).await.map_err(unavailable("words.score"))
    }

    async fn score_of(&self, participant: &PersonId) -> Result<Score, Denied> {
        self.her_counsellor(participant).await?;
        self.state.db.word_score(participant).await.map_err(unavailable("words.score_of"))
    }

    async fn count(&self, participant: &PersonId, counts: bool) -> Result<(), Denied> {
        let counsellor = self.her_counsellor(participant).await?;
        let kept = self.state.db.count_words(participant, counts, counsellor, self.state.now()).await;
        kept.map_err(unavailable("words.count"))
    }

    async fn shelf(&self, activity: &ActivityId) -> Result<Chapter, Denied> {
        self.shelf_of(activity).await
    }

    async fn put(&self, activity: &ActivityId, key: Option<&WordKey>, draft: Draft) -> Result<(), WordsError> {
        let chapter = self.shelf_of(activity).await?;
        let administrator = &self.anyone()?.person;
        let db = &self.state.db;
        let unreachable = unavailable("words.put");
        let key = match key {
            Some(key) if chapter.words.iter().any(|word| word.key == *key) => key.clone(),
            Some(_) => return Err(Denied::NotFound.into()),
            None => {
                let known = db.word_keys().await.map_err(&unreachable)?;
                let shipped = library::shipped().iter().flat_map(|volume| &volume.words);
                let known: Vec<(&WordKey, &str)> = known
                    .iter()
                    .map(|(key, swedish)| (key, swedish.as_str()))
                    .chain(shipped.map(|word| (&word.key, word.swedish.as_str())))
                    .collect();
                // The same word of another activity has the same key; in this one a key stands once.
                WordKey::of(&draft.swedish, |key| {
                    chapter.words.iter().any(|word| word.key == *key)
                        || known.iter().any(|(other, swedish)| *other == key && *swedish != draft.swedish)
                })?
            }
        };
        let Draft { swedish, forms, picture, sentence, translations } = draft;
        let word = Word { key, swedish, forms, picture, sentence, translations, shipped: false };
        Ok(db.put_word(activity, &word, administrator).await.map_err(&unreachable)?)
    }

    async fn remove(&self, activity: &ActivityId, key: &WordKey) -> Result<(), Denied> {
        self.only(Role::Administrator)?;
        let removed = self.state.db.remove_word(activity, key).await.map_err(unavailable("words.remove"))?;
        if removed { Ok(()) } else { Err(Denied::NotFound) }
    }
}
