//! What people are to be told, and what became of it: a queue in the database that several instances work through.

use super::{
    Db,
    connection::{Connection, on},
    contacts::Way,
    corrupt, instant,
};
use crate::{in_tx, reading, writing};
use app::{
    account::Role,
    ids::{MessageId, PersonId},
};
use chrono::{DateTime, TimeDelta, Utc};

/// How long a notification waits for more to come.
pub const GATHER: TimeDelta = TimeDelta::seconds(30);
/// Nobody is told again within this time; what comes up meanwhile is told together.
pub const APART: TimeDelta = TimeDelta::minutes(15);
/// How long it is kept what became of a notification.
const KEPT: TimeDelta = TimeDelta::days(90);

/// A message was written into a participant's thread: whoever reads it is to be told. Of what she wrote herself it is
/// her counsellor.
pub(super) async fn message_sent(
    mut connection: Connection<'_>,
    message: &str,
    participant: &PersonId,
    author: &PersonId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    const COUNSELLOR: &str = "SELECT counsellor FROM people WHERE id = $1";
    if participant != author {
        return something_new(connection, message, participant, now).await;
    }
    let found: Option<Option<String>> = on!(connection.again(), c =>
        sqlx::query_scalar(COUNSELLOR).bind(participant.as_str()).fetch_optional(c).await)?;
    let Some(counsellor) = found.flatten() else { return Ok(()) };
    let counsellor = PersonId::parse(&counsellor).map_err(|_| corrupt("people.counsellor"))?;
    something_new(connection, message, &counsellor, now).await
}

/// There is something new for this person: this message, if it was kept. In the transaction that keeps it, so that
/// neither is lost without the other; she is told once, however often this is said of a message.
pub(super) async fn something_new(
    connection: Connection<'_>,
    message: &str,
    person: &PersonId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    const SQL: &str = "INSERT INTO news (message, person, made_at) SELECT id, $2, $3 FROM messages WHERE id = $1
        ON CONFLICT (message) DO NOTHING";
    on!(connection, c => sqlx::query(SQL).bind(message).bind(person.as_str()).bind(now.timestamp_millis())
        .execute(c).await.map(drop))
}

/// A notification on one way, due now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub notification: String,
    pub way: Way,
    /// Of a push: which subscription.
    pub subscription: String,
    pub person: PersonId,
    pub role: Role,
    /// Her locale's tag.
    pub language: String,
    /// How often it was tried before.
    pub tries: u32,
    pub made_at: DateTime<Utc>,
    next_at: i64,
}

#[derive(sqlx::FromRow)]
struct DueRow {
    notification: String,
    way: String,
    subscription: String,
    person: String,
    role: String,
    language: String,
    tries: i64,
    made_at: i64,
    next_at: i64,
}

impl TryFrom<DueRow> for Due {
    type Error = sqlx::Error;

    fn try_from(row: DueRow) -> sqlx::Result<Self> {
        Ok(Self {
            notification: row.notification,
            way: Way::parse(&row.way).ok_or_else(|| corrupt("deliveries.way"))?,
            subscription: row.subscription,
            person: PersonId::parse(&row.person).map_err(|_| corrupt("notifications.person"))?,
            role: Role::parse(&row.role).ok_or_else(|| corrupt("people.role"))?,
            language: row.language,
            tries: u32::try_from(row.tries).unwrap_or(u32::MAX),
            made_at: instant(row.made_at),
            next_at: row.next_at,
        })
    }
}

/// How a delivery ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    Delivered,
    /// She had read everything by then.
    Read,
    /// The way was no longer there: signed out, removed, unsubscribed.
    Gone,
    Failed,
}

impl Ended {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delivered => "delivered",
            Self::Read => "read",
            Self::Gone => "gone",
            Self::Failed => "failed",
        }
    }
}

/// What became of a message that its reader has not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untold {
    pub message: MessageId,
    pub sent_at: DateTime<Utc>,
    /// On which ways she was told.
    pub by: Vec<Way>,
    /// Something is still to be tried.
    pub waiting: bool,
    /// She has, or had, a way to be told.
    pub had_way: bool,
}

#[derive(sqlx::FromRow)]
struct UntoldRow {
    id: String,
    sent_at: i64,
    untaken: bool,
    has_way: bool,
    tried: i64,
    waiting: i64,
    by_push: i64,
    by_email: i64,
    by_sms: i64,
}

impl Db {
    /// Who is to be told something that was not taken together yet, and can be by now.
    pub async fn to_tell(&self, now: DateTime<Utc>) -> sqlx::Result<Vec<PersonId>> {
        const SQL: &str = "SELECT DISTINCT n.person FROM news n WHERE n.notification IS NULL AND n.made_at <= $1
            AND NOT EXISTS (SELECT 1 FROM notifications o WHERE o.person = n.person AND o.made_at > $2) LIMIT 1000";
        let rows: Vec<String> = reading!(self, pool => sqlx::query_scalar(SQL)
            .bind((now - GATHER).timestamp_millis()).bind((now - APART).timestamp_millis()).fetch_all(pool).await)?;
        rows.iter().map(|id| PersonId::parse(id).map_err(|_| corrupt("news.person"))).collect()
    }

    /// Takes together what this person is to be told, on each of `ways` that she has. What she has read needs none.
    /// Another instance that does the same at this moment finds nothing left.
    pub async fn gather(&self, id: &str, person: &PersonId, ways: &[Way], now: DateTime<Utc>) -> sqlx::Result<()> {
        const MAKE: &str = "INSERT INTO notifications (id, person, made_at) VALUES ($1, $2, $3)";
        const TAKE: &str = "UPDATE news SET notification = $1 WHERE person = $2 AND notification IS NULL";
        const UNMAKE: &str = "DELETE FROM notifications WHERE id = $1
            AND NOT EXISTS (SELECT 1 FROM news WHERE notification = $1)";
        const UNREAD: &str = "SELECT count(*) FROM news n JOIN messages m ON m.id = n.message
            WHERE n.notification = $1 AND m.read_at IS NULL";
        const PUSH: &str = "INSERT INTO deliveries (notification, way, subscription, next_at)
            SELECT $1, 'push', s.id, $3 FROM push_subscriptions s JOIN devices d ON d.id = s.device
            WHERE s.person = $2 AND d.revoked_at IS NULL";
        const CONTACT: &str = "INSERT INTO deliveries (notification, way, next_at)
            SELECT $1, way, $3 FROM contacts WHERE person = $2 AND way = $4 AND confirmed_at IS NOT NULL";
        let at = now.timestamp_millis();
        in_tx!(self, tx => {
            sqlx::query(MAKE).bind(id).bind(person.as_str()).bind(at).execute(&mut *tx).await?;
            sqlx::query(TAKE).bind(id).bind(person.as_str()).execute(&mut *tx).await?;
            sqlx::query(UNMAKE).bind(id).execute(&mut *tx).await?;
            let unread: i64 = sqlx::query_scalar(UNREAD).bind(id).fetch_one(&mut *tx).await?;
            for way in ways.iter().filter(|_| unread > 0) {
                if *way == Way::Push {
                    sqlx::query(PUSH).bind(id).bind(person.as_str()).bind(at).execute(&mut *tx).await?;
                } else {
                    sqlx::query(CONTACT).bind(id).bind(person.as_str()).bind(at).bind(way.as_str())
                        .execute(&mut *tx).await?;
                }
            }
        })
    }

    /// What is due, the one that waits longest first.
    pub async fn due(&self, now: DateTime<Utc>, most: u32) -> sqlx::Result<Vec<Due>> {
        const SQL: &str = "SELECT d.notification, d.way, d.subscription, n.person, p.role, p.language, d.tries,
                n.made_at, d.next_at
            FROM deliveries d JOIN notifications n ON n.id = d.notification JOIN people p ON p.id = n.person
            WHERE d.state = 'waiting' AND d.next_at <= $1 ORDER BY d.next_at, d.notification LIMIT $2";
        let rows: Vec<DueRow> = reading!(self, pool => sqlx::query_as(SQL).bind(now.timestamp_millis())
            .bind(i64::from(most)).fetch_all(pool).await)?;
        rows.into_iter().map(TryInto::try_into).collect()
    }

    /// Takes a delivery for this instance until `until`; whether nobody else has it. Whoever does not end it by then
    /// has stopped in between, and it is due again.
    pub async fn claim(&self, due: &Due, until: DateTime<Utc>) -> sqlx::Result<bool> {
        const SQL: &str = "UPDATE deliveries SET next_at = $5, tries = tries + 1
            WHERE notification = $1 AND way = $2 AND subscription = $3 AND state = 'waiting' AND next_at = $4";
        writing!(self, pool => sqlx::query(SQL).bind(&due.notification).bind(due.way.as_str())
            .bind(&due.subscription).bind(due.next_at).bind(until.timestamp_millis())
            .execute(pool).await.map(|done| done.rows_affected() > 0))
    }

    /// Whether anything of this notification has not been read.
    pub async fn still_new(&self, due: &Due) -> sqlx::Result<bool> {
        const SQL: &str = "SELECT count(*) FROM news n JOIN messages m ON m.id = n.message
            WHERE n.notification = $1 AND m.read_at IS NULL";
        let unread: i64 =
            reading!(self, pool => sqlx::query_scalar(SQL).bind(&due.notification).fetch_one(pool).await)?;
        Ok(unread > 0)
    }

    pub async fn try_again(&self, due: &Due, at: DateTime<Utc>) -> sqlx::Result<()> {
        const SQL: &str = "UPDATE deliveries SET next_at = $4
            WHERE notification = $1 AND way = $2 AND subscription = $3 AND state = 'waiting'";
        writing!(self, pool => sqlx::query(SQL).bind(&due.notification).bind(due.way.as_str())
            .bind(&due.subscription).bind(at.timestamp_millis()).execute(pool).await.map(drop))
    }

    pub async fn end(&self, due: &Due, how: Ended, now: DateTime<Utc>) -> sqlx::Result<()> {
        const SQL: &str = "UPDATE deliveries SET state = $4, ended_at = $5
            WHERE notification = $1 AND way = $2 AND subscription = $3 AND state = 'waiting'";
        writing!(self, pool => sqlx::query(SQL).bind(&due.notification).bind(due.way.as_str())
            .bind(&due.subscription).bind(how.as_str()).bind(now.timestamp_millis()).execute(pool).await.map(drop))
    }

    /// What became of the messages to this participant that she has not read, the newest first.
    pub async fn untold(&self, participant: &PersonId, most: u32) -> sqlx::Result<Vec<Untold>> {
        const SQL: &str = "SELECT m.id, m.sent_at, n.notification IS NULL AS untaken,
                (EXISTS (SELECT 1 FROM push_subscriptions s JOIN devices d ON d.id = s.device
                    WHERE s.person = $1 AND d.revoked_at IS NULL)
                OR EXISTS (SELECT 1 FROM contacts c WHERE c.person = $1 AND c.confirmed_at IS NOT NULL)) AS has_way,
                count(d.way) AS tried,
                count(CASE WHEN d.state = 'waiting' THEN 1 END) AS waiting,
                count(CASE WHEN d.state = 'delivered' AND d.way = 'push' THEN 1 END) AS by_push,
                count(CASE WHEN d.state = 'delivered' AND d.way = 'email' THEN 1 END) AS by_email,
                count(CASE WHEN d.state = 'delivered' AND d.way = 'sms' THEN 1 END) AS by_sms
            FROM messages m JOIN news n ON n.message = m.id
                LEFT JOIN deliveries d ON d.notification = n.notification
            WHERE m.participant = $1 AND m.author <> $1 AND m.read_at IS NULL
            GROUP BY m.id, m.sent_at, n.notification ORDER BY m.sent_at DESC, m.id DESC LIMIT $2";
        let rows: Vec<UntoldRow> = reading!(self, pool => sqlx::query_as(SQL).bind(participant.as_str())
            .bind(i64::from(most)).fetch_all(pool).await)?;
        rows.into_iter()
            .map(|row| {
                let counts = [(Way::Push, row.by_push), (Way::Email, row.by_email), (Way::Sms, row.by_sms)];
                Ok(Untold {
                    message: MessageId::parse(&row.id).map_err(|_| corrupt("messages.id"))?,
                    sent_at: instant(row.sent_at),
                    by: counts.into_iter().filter(|(_, count)| *count > 0).map(|(way, _)| way).collect(),
                    waiting: row.waiting > 0 || row.untaken && row.has_way,
                    had_way: row.tried > 0 || row.untaken && row.has_way,
                })
            })
            .collect()
    }

    /// Deletes what is of no use any more: subscriptions of devices that were signed out, addresses of people who have
    /// left, and what became of notifications three months ago.
    pub async fn tidy_notifications(&self, now: DateTime<Utc>) -> sqlx::Result<()> {
        const NOW: [&str; 2] = [
            "DELETE FROM push_subscriptions WHERE device IN (SELECT d.id FROM devices d JOIN people p ON p.id = d.person
                WHERE d.revoked_at IS NOT NULL OR p.ended_at <= $1)",
            "DELETE FROM contacts WHERE person IN (SELECT id FROM people WHERE ended_at <= $1)",
        ];
        const OLD: [&str; 3] = [
            "DELETE FROM deliveries WHERE notification IN (SELECT id FROM notifications WHERE made_at <= $1)",
            "DELETE FROM news WHERE made_at <= $1 OR notification IN (SELECT id FROM notifications WHERE made_at <= $1)",
            "DELETE FROM notifications WHERE made_at <= $1 AND NOT EXISTS
                (SELECT 1 FROM news WHERE notification = notifications.id)
                AND NOT EXISTS (SELECT 1 FROM deliveries WHERE notification = notifications.id)",
        ];
        in_tx!(self, tx => {
            for sql in NOW {
                sqlx::query(sql).bind(now.timestamp_millis()).execute(&mut *tx).await?;
            }
            for sql in OLD {
                sqlx::query(sql).bind((now - KEPT).timestamp_millis()).execute(&mut *tx).await?;
            }
        })
    }
}
