//! Printed cards.

use super::{Db, corrupt, instant};
use crate::{card_code::CardKey, in_tx, reading, writing};
use app::ids::{OccasionId, PersonId};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};

/// A card and whose it is.
#[derive(Clone, Debug)]
pub struct Card {
    pub key: CardKey,
    pub participant: PersonId,
    pub created_at: DateTime<Utc>,
    pub revoked_at: Option<DateTime<Utc>>,
    /// When she left the programme.
    pub ended_at: Option<DateTime<Utc>>,
}

#[derive(sqlx::FromRow)]
struct CardRow {
    number: i64,
    participant: String,
    secret: String,
    created_at: i64,
    revoked_at: Option<i64>,
    ended_at: Option<i64>,
}

impl TryFrom<CardRow> for Card {
    type Error = sqlx::Error;

    fn try_from(row: CardRow) -> sqlx::Result<Self> {
        let secret = BASE64_URL_SAFE_NO_PAD.decode(&row.secret).ok().and_then(|bytes| bytes.try_into().ok());
        Ok(Self {
            key: CardKey {
                number: u32::try_from(row.number).map_err(|_| corrupt("cards.number"))?,
                secret: secret.ok_or_else(|| corrupt("cards.secret"))?,
            },
            participant: PersonId::parse(&row.participant).map_err(|_| corrupt("cards.participant"))?,
            created_at: instant(row.created_at),
            revoked_at: row.revoked_at.map(instant),
            ended_at: row.ended_at.map(instant),
        })
    }
}

macro_rules! select_cards {
    () => {
        "SELECT c.number, c.participant, c.secret, c.created_at, c.revoked_at, p.ended_at
        FROM cards c JOIN people p ON p.id = c.participant "
    };
}

impl Db {
    /// The card with this number, revoked or not.
    pub async fn card(&self, number: u32) -> sqlx::Result<Option<Card>> {
        const SQL: &str = concat!(select_cards!(), "WHERE c.number = $1");
        let row: Option<CardRow> =
            reading!(self, pool => sqlx::query_as(SQL).bind(i64::from(number)).fetch_optional(pool).await)?;
        row.map(Card::try_from).transpose()
    }

    /// The card this participant uses.
    pub async fn card_of(&self, participant: &PersonId) -> sqlx::Result<Option<Card>> {
        const SQL: &str = concat!(select_cards!(), "WHERE c.participant = $1 AND c.revoked_at IS NULL");
        let row: Option<CardRow> =
            reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str()).fetch_optional(pool).await)?;
        row.map(Card::try_from).transpose()
    }

    /// Makes a card, and ends the one before it; the access log keeps (under the id `log`) that it was made.
    ///
    /// # Errors
    /// Also when the number is taken, of which there are 2³².
    pub async fn add_card(
        &self,
        key: &CardKey,
        participant: &PersonId,
        made_by: &PersonId,
        log: &str,
        now: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        const END: &str = "UPDATE cards SET revoked_at = $2 WHERE participant = $1 AND revoked_at IS NULL";
        const ADD: &str = "INSERT INTO cards (number, participant, secret, created_at, made_by)
            VALUES ($1, $2, $3, $4, $5)";
        const LOG: &str = "INSERT INTO access_log (id, person, participant, page, at) VALUES ($1, $2, $3, 'card', $4)";
        let at = now.timestamp_millis();
        in_tx!(self, tx => {
            sqlx::query(END).bind(participant.as_str()).bind(at).execute(&mut *tx).await?;
            sqlx::query(ADD).bind(i64::from(key.number)).bind(participant.as_str())
                .bind(BASE64_URL_SAFE_NO_PAD.encode(key.secret)).bind(at).bind(made_by.as_str())
                .execute(&mut *tx).await?;
            sqlx::query(LOG).bind(log).bind(made_by.as_str()).bind(participant.as_str()).bind(at)
                .execute(&mut *tx).await?;
        })
    }

    /// Ends this participant's card.
    pub async fn revoke_card(&self, participant: &PersonId, now: DateTime<Utc>) -> sqlx::Result<()> {
        const SQL: &str = "UPDATE cards SET revoked_at = $2 WHERE participant = $1 AND revoked_at IS NULL";
        writing!(self, pool => sqlx::query(SQL).bind(participant.as_str()).bind(now.timestamp_millis())
            .execute(pool).await.map(drop))
    }

    /// The numbers of the cards of everyone with a place at this occasion.
    pub async fn cards_at(&self, occasion: &OccasionId) -> sqlx::Result<Vec<(PersonId, u32)>> {
        const SQL: &str = "SELECT c.participant, c.number FROM cards c JOIN places p ON p.participant = c.participant
            WHERE p.occasion = $1 AND c.revoked_at IS NULL";
        let rows: Vec<(String, i64)> =
            reading!(self, pool => sqlx::query_as(SQL).bind(occasion.as_str()).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|(person, number)| {
                Ok((
                    PersonId::parse(&person).map_err(|_| corrupt("cards.participant"))?,
                    u32::try_from(number).map_err(|_| corrupt("cards.number"))?,
                ))
            })
            .collect()
    }
}
