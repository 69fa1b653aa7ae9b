//! A database that is busy, locked or gone: nothing is acknowledged, the phone is told when to ask again, and what it
//! sends again is recorded.

use crate::checkin::{Phone as _, fresh, sent, token_at};
use serde_json::{Value, json};
use sqlx::{Connection as _, PgConnection, SqliteConnection};
use std::time::Duration;
use tests::{Answer, Town, on_both_engines, person};
use tokio::task::JoinSet;

const PATH: &str = "/api/v1/check-ins";

/// Another process that has the log to itself until this is let go.
enum Lock {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Lock {
    async fn take(town: &Town) -> Self {
        let url = &town.scratch.url;
        if url.starts_with("sqlite:") {
            let mut connection = SqliteConnection::connect(url).await.expect("a connection");
            sqlx::query("PRAGMA busy_timeout = 20000").execute(&mut connection).await.expect("a setting");
            sqlx::query("BEGIN IMMEDIATE").execute(&mut connection).await.expect("the lock");
            Self::Sqlite(connection)
        } else {
            let mut connection = PgConnection::connect(url).await.expect("a connection");
            sqlx::query("BEGIN").execute(&mut connection).await.expect("a transaction");
            sqlx::query("LOCK TABLE attendance_events IN EXCLUSIVE MODE")
                .execute(&mut connection)
                .await
                .expect("the lock");
            Self::Postgres(connection)
        }
    }

    async fn let_go(self) {
        match self {
            Self::Sqlite(mut connection) => sqlx::query("ROLLBACK").execute(&mut connection).await.map(drop),
            Self::Postgres(mut connection) => sqlx::query("ROLLBACK").execute(&mut connection).await.map(drop),
        }
        .expect("the lock is let go");
    }
}

/// From now on the log refuses entries of this person: as where an occasion was removed a moment ago.
async fn refuse(town: &Town, n: u64) {
    let who = person(n);
    if town.scratch.url.starts_with("sqlite:") {
        let sql = format!(
            "CREATE TRIGGER refused BEFORE INSERT ON attendance_events WHEN NEW.participant = '{who}'
            BEGIN SELECT RAISE(ABORT, 'its occasion is gone'); END"
        );
        execute(town, &sql).await;
    } else {
        execute(
            town,
            "CREATE FUNCTION gone() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN RAISE EXCEPTION ''its occasion is gone'' USING ERRCODE = ''foreign_key_violation''; END'",
        )
        .await;
        let sql = format!(
            "CREATE TRIGGER refused BEFORE INSERT ON attendance_events FOR EACH ROW
            WHEN (NEW.participant = '{who}') EXECUTE FUNCTION gone()"
        );
        execute(town, &sql).await;
    }
}

async fn accept_again(town: &Town) {
    let table = if town.scratch.url.starts_with("sqlite:") { "" } else { " ON attendance_events" };
    execute(town, &format!("DROP TRIGGER refused{table}")).await;
}

async fn execute(town: &Town, sql: &str) {
    let sql = sqlx::AssertSqlSafe(sql.to_owned());
    server::writing!(&town.state.db, pool => sqlx::query(sql).execute(pool).await.map(drop)).expect("the statement");
}

/// A phone that sends these once.
fn send(sending: &mut JoinSet<(Vec<Value>, Answer)>, phone: &tests::Client, items: Vec<Value>) {
    let phone = phone.clone();
    sending.spawn(async move {
        let answer = phone.post_json(PATH, &json!({ "check_ins": items })).await;
        (items, answer)
    });
}

/// 503, with when to ask again, in a machine's form.
#[track_caller]
fn is_busy(answer: &Answer) {
    assert_eq!(answer.status, 503, "{}", answer.text());
    let seconds = answer.headers.get("retry-after").and_then(|value| value.to_str().ok()).expect("Retry-After");
    assert!(seconds.parse::<u32>().is_ok_and(|seconds| (1..=60).contains(&seconds)), "{seconds}");
    assert_eq!(answer.headers["content-type"], "application/problem+json");
    assert!(answer.json()["results"].is_null(), "{}", answer.text());
}

on_both_engines! {
    async fn what_finds_the_queue_full_is_not_acknowledged_and_recorded_when_sent_again(town: Town) {
        let bo = town.person(2).await;
        let lock = Lock::take(&town).await;
        let mut sending = JoinSet::new();
        // 9,000 where 8,192 may wait.
        for _ in 0..90 {
            send(&mut sending, &bo, (0..100).map(|_| sent(&town, 31, "in")).collect());
        }
        let mut refused = Vec::new();
        let (items, answer) = sending.join_next().await.expect("one of them").expect("an answer");
        is_busy(&answer);
        refused.push(items);
        lock.let_go().await;
        let mut recorded = 0;
        while let Some(done) = sending.join_next().await {
            let (items, answer) = done.expect("an answer");
            if answer.status == 200 {
                recorded += items.len();
            } else {
                is_busy(&answer);
                refused.push(items);
            }
        }
        assert_eq!(bo.events(&town, 2).await, recorded, "what was acknowledged is there, and nothing else");
        for items in refused {
            recorded += bo.check_in(&items).await.len();
        }
        assert_eq!((bo.events(&town, 2).await, recorded), (9000, 9000));
    }

    async fn a_database_that_stays_locked_is_not_waited_for_for_ever(town: Town) {
        let bo = town.person(2).await;
        let item = sent(&town, 31, "in");
        let lock = Lock::take(&town).await;
        let mut sending = JoinSet::new();
        send(&mut sending, &bo, vec![item.clone()]);
        let answer = tokio::time::timeout(Duration::from_secs(40), sending.join_next()).await;
        is_busy(&answer.expect("an answer while it is locked").expect("one").expect("an answer").1);
        lock.let_go().await;
        let again = bo.check_in(std::slice::from_ref(&item)).await;
        assert_eq!(again[0]["status"], "recorded");
        assert_eq!(bo.check_in(&[item]).await, again);
        assert_eq!(bo.events(&town, 2).await, 1);
    }

    async fn one_that_cannot_stand_takes_no_other_down(town: Town) {
        let (amira, bo) = (town.person(1).await, town.person(2).await);
        refuse(&town, 1).await;
        // Behind the lock they queue up, and are committed together.
        let lock = Lock::take(&town).await;
        let mut sending = JoinSet::new();
        for n in 0..20 {
            send(&mut sending, if n == 7 { &amira } else { &bo }, vec![sent(&town, 31, "in")]);
        }
        // All but the first, which the writer has in hand.
        while town.state.check_ins.waiting() < 20 {
            tokio::task::yield_now().await;
        }
        lock.let_go().await;
        let mut refused = Vec::new();
        while let Some(done) = sending.join_next().await {
            let (items, answer) = done.expect("an answer");
            if answer.status != 200 {
                is_busy(&answer);
                refused.extend(items);
            }
        }
        assert_eq!(refused.len(), 1);
        assert_eq!((amira.events(&town, 1).await, bo.events(&town, 2).await), (0, 19));
        accept_again(&town).await;
        assert_eq!(amira.check_in(&refused).await[0]["status"], "recorded");
        assert_eq!(amira.events(&town, 1).await, 1);
    }

    async fn a_form_that_cannot_be_recorded_says_so_and_counts_when_sent_again(town: Town) {
        let amira = town.person(1).await;
        refuse(&town, 1).await;
        let address = format!("/c/{}", token_at(31, town.now()));
        let fields = [("id", fresh()), ("direction", "in".to_owned())];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        let page = amira.post(&address, &address, &fields).await;
        assert!(page.location().contains("refused=unavailable"), "{}", page.location());
        assert_eq!(amira.events(&town, 1).await, 0);
        accept_again(&town).await;
        let page = amira.post(&address, &address, &fields).await;
        assert!(page.location().starts_with("/check-in/receipt/"), "{}", page.location());
        assert_eq!(amira.events(&town, 1).await, 1);
    }
}

/// PostgreSQL ends a connection in the middle of a commit: an administrator, or its own restart.
#[tokio::test]
async fn a_connection_that_is_cut_acknowledges_nothing_and_the_next_is_fine() {
    const CUT: &str = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'";
    let town = Town::build(tests::Engine::Postgres).await;
    let bo = town.person(2).await;
    let item = sent(&town, 31, "in");
    let lock = Lock::take(&town).await;
    let mut sending = JoinSet::new();
    send(&mut sending, &bo, vec![item.clone()]);
    let mut administrator = PgConnection::connect(&town.scratch.url).await.expect("a connection");
    loop {
        let cut: i64 = sqlx::query_scalar(CUT).fetch_one(&mut administrator).await.expect("a count");
        if cut > 0 {
            break;
        }
    }
    is_busy(&sending.join_next().await.expect("one").expect("an answer").1);
    lock.let_go().await;
    assert_eq!(bo.check_in(&[item]).await[0]["status"], "recorded");
    assert_eq!(bo.events(&town, 2).await, 1);
}
