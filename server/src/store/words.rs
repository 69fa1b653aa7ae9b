//! Words of the trade: of activities, on participants' lists, and how the practice goes.

use super::{
    Db,
    connection::{Connection, on},
    corrupt, instant,
};
use crate::{in_tx, reading, writing};
use app::{
    i18n::Texts,
    ids::{ActivityId, PersonId},
    words::{Chapter, Past, Question, Round, Score, Word, WordKey},
};
use chrono::{DateTime, NaiveDate, Utc};

#[derive(sqlx::FromRow)]
struct WordRow {
    activity: String,
    name: String,
    key: String,
    swedish: String,
    forms: String,
    picture: Option<String>,
    sentence: String,
    translations: String,
    written_by: Option<String>,
}

const COLUMNS: &str = "w.activity, a.name, w.key, w.swedish, w.forms, w.picture, w.sentence, w.translations,
    w.written_by FROM words w JOIN activities a ON a.id = w.activity";

/// An answer to a question of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    pub participant: PersonId,
    pub word: WordKey,
    pub right: bool,
    pub at: DateTime<Utc>,
    /// Of the municipality.
    pub day: NaiveDate,
}

/// What there is to know of how somebody answered for a word.
pub type Pasts = Vec<(WordKey, Past)>;

fn json(value: &impl serde::Serialize) -> sqlx::Result<String> {
    serde_json::to_string(value).map_err(|error| sqlx::Error::Encode(error.into()))
}

fn key(text: &str) -> sqlx::Result<WordKey> {
    WordKey::parse(text).map_err(|_| corrupt("words.key"))
}

fn number(column: i64) -> sqlx::Result<u32> {
    u32::try_from(column).map_err(|_| corrupt("word_practice"))
}

/// Rows of one activity stand together.
fn chapters(rows: Vec<WordRow>) -> sqlx::Result<Vec<Chapter>> {
    let mut all: Vec<Chapter> = Vec::new();
    for row in rows {
        let word = Word {
            key: key(&row.key)?,
            swedish: row.swedish,
            forms: serde_json::from_str(&row.forms).map_err(|_| corrupt("words.forms"))?,
            picture: row.picture,
            sentence: row.sentence,
            translations: serde_json::from_str(&row.translations).map_err(|_| corrupt("words.translations"))?,
            shipped: row.written_by.is_none(),
        };
        match all.last_mut().filter(|last| last.activity.as_str() == row.activity) {
            Some(last) => last.words.push(word),
            None => all.push(Chapter {
                activity: ActivityId::parse(&row.activity).map_err(|_| corrupt("words.activity"))?,
                name: texts(&row.name)?,
                words: vec![word],
            }),
        }
    }
    Ok(all)
}

fn texts(json: &str) -> sqlx::Result<Texts> {
    serde_json::from_str(json).map_err(|_| corrupt("activities.name"))
}

/// Gives an activity the words that came with the program, in place of those that came before. What the municipality
/// wrote or changed stays.
pub(super) async fn put_shipped(
    mut connection: Connection<'_>,
    activity: &ActivityId,
    words: &[Word],
) -> sqlx::Result<()> {
    const CLEAR: &str = "DELETE FROM words WHERE activity = $1 AND written_by IS NULL";
    const ADD: &str = "INSERT INTO words (activity, key, place, swedish, forms, picture, sentence, translations)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING";
    on!(connection.again(), c => sqlx::query(CLEAR).bind(activity.as_str()).execute(c).await.map(drop))?;
    for (place, word) in (0_i64..).zip(words) {
        on!(connection.again(), c => sqlx::query(ADD).bind(activity.as_str()).bind(word.key.as_str()).bind(place)
            .bind(&word.swedish).bind(json(&word.forms)?).bind(&word.picture).bind(&word.sentence)
            .bind(json(&word.translations)?).execute(c).await.map(drop))?;
    }
    Ok(())
}

impl Db {
    /// The words that came with the program, for an activity.
    pub async fn put_shipped_words(&self, activity: &ActivityId, words: &[Word]) -> sqlx::Result<()> {
        in_tx!(self, tx => put_shipped(Connection::from(&mut *tx), activity, words).await?)
    }

    /// The words of every activity in which this participant has, or had, a place; by the activity's name.
    pub async fn words_of_participant(&self, participant: &PersonId) -> sqlx::Result<Vec<Chapter>> {
        let sql = format!(
            "SELECT {COLUMNS} WHERE w.activity IN (SELECT o.activity FROM places p JOIN occasions o ON o.id = p.occasion
                WHERE p.participant = $1) ORDER BY a.name, w.activity, w.place, w.key"
        );
        let rows: Vec<WordRow> = reading!(self, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(participant.as_str()).fetch_all(pool).await)?;
        chapters(rows)
    }

    /// The words of one activity; without any when it has none, `None` when there is no such activity.
    pub async fn words_of_activity(&self, activity: &ActivityId) -> sqlx::Result<Option<Chapter>> {
        const NAME: &str = "SELECT name FROM activities WHERE id = $1";
        let sql = format!("SELECT {COLUMNS} WHERE w.activity = $1 ORDER BY w.place, w.key");
        let name: Option<String> =
            reading!(self, pool => sqlx::query_scalar(NAME).bind(activity.as_str()).fetch_optional(pool).await)?;
        let Some(name) = name else { return Ok(None) };
        let rows: Vec<WordRow> = reading!(self, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(activity.as_str()).fetch_all(pool).await)?;
        let words = chapters(rows)?.pop().map(|chapter| chapter.words).unwrap_or_default();
        Ok(Some(Chapter { activity: activity.clone(), name: texts(&name)?, words }))
    }

    /// Every word's key there is, with what it stands for.
    pub async fn word_keys(&self) -> sqlx::Result<Vec<(WordKey, String)>> {
        const SQL: &str = "SELECT DISTINCT key, swedish FROM words";
        let rows: Vec<(String, String)> = reading!(self, pool => sqlx::query_as(SQL).fetch_all(pool).await)?;
        rows.into_iter().map(|(word, swedish)| Ok((key(&word)?, swedish))).collect()
    }

    /// Writes a word of an activity, in place of the one with its key if there is one.
    pub async fn put_word(&self, activity: &ActivityId, word: &Word, by: &PersonId) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO words
            (activity, key, place, swedish, forms, picture, sentence, translations, written_by)
            VALUES ($1, $2, (SELECT COALESCE(MAX(place), 0) + 1 FROM words WHERE activity = $1), $3, $4, $5, $6, $7, $8)
            ON CONFLICT (activity, key) DO UPDATE SET swedish = excluded.swedish, forms = excluded.forms,
                picture = excluded.picture, sentence = excluded.sentence, translations = excluded.translations,
                written_by = excluded.written_by";
        writing!(self, pool => sqlx::query(SQL).bind(activity.as_str()).bind(word.key.as_str()).bind(&word.swedish)
            .bind(json(&word.forms)?).bind(&word.picture).bind(&word.sentence).bind(json(&word.translations)?)
            .bind(by.as_str()).execute(pool).await.map(drop))
    }

    /// False when there was none.
    pub async fn remove_word(&self, activity: &ActivityId, word: &WordKey) -> sqlx::Result<bool> {
        const SQL: &str = "DELETE FROM words WHERE activity = $1 AND key = $2";
        writing!(self, pool => sqlx::query(SQL).bind(activity.as_str()).bind(word.as_str()).execute(pool).await
            .map(|done| done.rows_affected() > 0))
    }

    /// What is on her list, in the order in which it came there.
    pub async fn word_list(&self, participant: &PersonId) -> sqlx::Result<Vec<WordKey>> {
        const SQL: &str = "SELECT word FROM word_list WHERE participant = $1 ORDER BY added_at, word";
        let rows: Vec<String> =
            reading!(self, pool => sqlx::query_scalar(SQL).bind(participant.as_str()).fetch_all(pool).await)?;
        rows.iter().map(|word| key(word)).collect()
    }

    /// Puts a word on her list, or takes it off; said twice it is the same.
    pub async fn keep_word(
        &self,
        participant: &PersonId,
        word: &WordKey,
        on: bool,
        now: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const ADD: &str =
            "INSERT INTO word_list (participant, word, added_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
        const OFF: &str = "DELETE FROM word_list WHERE participant = $1 AND word = $2";
        if on {
            return writing!(self, pool => sqlx::query(ADD).bind(participant.as_str()).bind(word.as_str())
                .bind(now.timestamp_millis()).execute(pool).await.map(drop));
        }
        writing!(self, pool => sqlx::query(OFF).bind(participant.as_str()).bind(word.as_str()).execute(pool).await
            .map(drop))
    }

    /// How she has answered so far, by word.
    pub async fn practised(&self, participant: &PersonId) -> sqlx::Result<Pasts> {
        const SQL: &str = "SELECT word, wrong_count, days, last_right FROM word_practice WHERE participant = $1";
        let rows: Vec<(String, i64, i64, bool)> =
            reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str()).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|(word, wrong, days, last_right)| {
                Ok((key(&word)?, Past { wrong: number(wrong)?, days: number(days)?, last_right }))
            })
            .collect()
    }

    /// The round she has begun, and when.
    pub async fn word_round(&self, participant: &PersonId) -> sqlx::Result<Option<(DateTime<Utc>, Round)>> {
        const SQL: &str = "SELECT started_at, questions FROM word_rounds WHERE participant = $1";
        let row: Option<(i64, String)> =
            reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str()).fetch_optional(pool).await)?;
        row.map(|(at, questions)| Ok((instant(at), round(&questions)?))).transpose()
    }

    /// Begins a round in place of the one before.
    pub async fn begin_round(&self, participant: &PersonId, round: &Round, now: DateTime<Utc>) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO word_rounds (participant, started_at, questions) VALUES ($1, $2, $3)
            ON CONFLICT (participant) DO UPDATE SET started_at = excluded.started_at, questions = excluded.questions";
        writing!(self, pool => sqlx::query(SQL).bind(participant.as_str()).bind(now.timestamp_millis())
            .bind(json(round)?).execute(pool).await.map(drop))
    }

    /// Keeps an answer to the question at this place of her round, unless there is one already, or no such question.
    pub async fn answer_word(&self, answered: &Answered, place: usize, choice: &WordKey) -> sqlx::Result<()> {
        // The row is held: of two answers at once one is the first.
        const HOLD: &str = "UPDATE word_rounds SET questions = questions WHERE participant = $1";
        const ROUND: &str = "SELECT questions FROM word_rounds WHERE participant = $1";
        const CHOSEN: &str = "UPDATE word_rounds SET questions = $2 WHERE participant = $1";
        const COUNT: &str = "INSERT INTO word_practice
            (participant, word, right_count, wrong_count, days, last_day, last_right, last_at)
            VALUES ($1, $2, $3, $4, $3, $5, $6, $7)
            ON CONFLICT (participant, word) DO UPDATE SET
                right_count = word_practice.right_count + excluded.right_count,
                wrong_count = word_practice.wrong_count + excluded.wrong_count,
                days = word_practice.days + CASE
                    WHEN excluded.last_day IS NULL OR excluded.last_day = word_practice.last_day THEN 0 ELSE 1 END,
                last_day = COALESCE(excluded.last_day, word_practice.last_day),
                last_right = excluded.last_right, last_at = excluded.last_at";
        let who = answered.participant.as_str();
        let waits = |question: &&mut Question| {
            question.word == answered.word && question.chosen.is_none() && question.options.contains(choice)
        };
        in_tx!(self, tx => {
            sqlx::query(HOLD).bind(who).execute(&mut *tx).await?;
            let questions: Option<String> = sqlx::query_scalar(ROUND).bind(who).fetch_optional(&mut *tx).await?;
            if let Some(questions) = questions {
                let mut round = round(&questions)?;
                if let Some(question) = round.questions.get_mut(place).filter(waits) {
                    question.chosen = Some(choice.clone());
                    sqlx::query(CHOSEN).bind(who).bind(json(&round)?).execute(&mut *tx).await?;
                    let day = answered.right.then(|| answered.day.to_string());
                    sqlx::query(COUNT).bind(who).bind(answered.word.as_str()).bind(i64::from(answered.right))
                        .bind(i64::from(!answered.right)).bind(day).bind(answered.right)
                        .bind(answered.at.timestamp_millis()).execute(&mut *tx).await?;
                }
            }
        })
    }

    /// How far she has come, and whether it counts.
    pub async fn word_score(&self, participant: &PersonId) -> sqlx::Result<Score> {
        const COUNT: &str = "SELECT COUNT(*), COUNT(CASE WHEN days >= $2 THEN 1 END) FROM word_practice
            WHERE participant = $1";
        const COUNTS: &str = "SELECT counts FROM word_credits WHERE participant = $1";
        let (practised, known): (i64, i64) = reading!(self, pool => sqlx::query_as(COUNT).bind(participant.as_str())
            .bind(i64::from(Past::KNOWN)).fetch_one(pool).await)?;
        let counts: Option<bool> =
            reading!(self, pool => sqlx::query_scalar(COUNTS).bind(participant.as_str()).fetch_optional(pool).await)?;
        Ok(Score { practised: number(practised)?, known: number(known)?, counts: counts.unwrap_or_default() })
    }

    /// Keeps whether practice counts for this participant.
    pub async fn count_words(
        &self,
        participant: &PersonId,
        counts: bool,
        by: &PersonId,
        now: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO word_credits (participant, counts, set_at, set_by) VALUES ($1, $2, $3, $4)
            ON CONFLICT (participant) DO UPDATE SET counts = excluded.counts, set_at = excluded.set_at,
                set_by = excluded.set_by";
        writing!(self, pool => sqlx::query(SQL).bind(participant.as_str()).bind(counts).bind(now.timestamp_millis())
            .bind(by.as_str()).execute(pool).await.map(drop))
    }
}

fn round(questions: &str) -> sqlx::Result<Round> {
    serde_json::from_str(questions).map_err(|_| corrupt("word_rounds.questions"))
}
