//! What a participant's phone sends: kept once, however often it arrives.

use super::{Db, instant, messages::Kept};
use crate::in_tx;
use app::{
    ids::{MessageId, PersonId},
    messages::content::Content,
};
use chrono::{DateTime, Utc};

/// An answer under the id that the phone gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub id: MessageId,
    pub content: Content,
    /// When it was written, if that is longer ago than a moment.
    pub claimed_at: Option<DateTime<Utc>>,
}

/// What became of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is in the thread, since then: now, or before.
    Sent(DateTime<Utc>),
    /// The id is taken by something else.
    OtherContent,
    /// It is not there, and nobody is there to write to.
    NotTaken,
}

type Row = (String, String, String, Option<String>, i64);

impl Db {
    /// Puts what is new of these into her thread, unless `read_only`; what became of each, in their order.
    pub async fn take_answers(
        &self,
        answers: &[Answer],
        participant: &PersonId,
        read_only: bool,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Vec<Taken>> {
        const INSERT: &str = "INSERT INTO messages
                (id, participant, author, language, text, phrase, phrase_values, claimed_at, sent_at)
            VALUES ($1, $2, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING";
        const BEFORE: &str = "SELECT participant, author, text, phrase, sent_at FROM messages WHERE id = $1";
        in_tx!(self, tx => {
            let mut became = Vec::with_capacity(answers.len());
            for Answer { id, content, claimed_at } in answers {
                let kept = Kept::of(content)?;
                if !read_only {
                    sqlx::query(INSERT).bind(id.as_str()).bind(participant.as_str()).bind(kept.language)
                        .bind(kept.text).bind(&kept.phrase).bind(&kept.values)
                        .bind(claimed_at.map(|at| at.timestamp_millis())).bind(now.timestamp_millis())
                        .execute(&mut *tx).await?;
                    super::notify::message_sent((&mut *tx).into(), id.as_str(), participant, participant, now).await?;
                }
                let row: Option<Row> = sqlx::query_as(BEFORE).bind(id.as_str()).fetch_optional(&mut *tx).await?;
                became.push(match row {
                    None => Taken::NotTaken,
                    Some(row) if same(&row, &kept, participant) => Taken::Sent(instant(row.4)),
                    Some(_) => Taken::OtherContent,
                });
            }
            became
        })
    }
}

/// Whether the row is this answer of hers. The words of a quick answer may be others since.
fn same((of, author, text, phrase, _): &Row, kept: &Kept<'_>, participant: &PersonId) -> bool {
    let hers = of == participant.as_str() && author == participant.as_str();
    hers && *phrase == kept.phrase && (phrase.is_some() || text == kept.text)
}
