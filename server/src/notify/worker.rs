//! Telling people: what came up is taken together, and sent on each way until it arrives or is given up.

use super::ways::{Said, Sent};
use crate::{
    metrics::Notification,
    state::State,
    store::{
        contacts::Way,
        notify::{Due, Ended},
    },
};
use app::notify::Address;
use chrono::{DateTime, TimeDelta, Utc};
use std::time::Duration;

/// How often is looked for what is due.
const PAUSE: Duration = Duration::from_secs(5);
/// How often what is of no use any more is deleted, in pauses: about an hour.
const TIDY: u32 = 720;
/// What is sent at the same time.
const AT_ONCE: usize = 8;
/// How long an instance has a delivery for itself: longer than any way's patience.
const LEASE: TimeDelta = TimeDelta::minutes(2);
/// The first wait before another try; each is four times the one before, and none is longer than [`LONGEST_WAIT`].
const FIRST_WAIT: TimeDelta = TimeDelta::minutes(1);
const LONGEST_WAIT: TimeDelta = TimeDelta::hours(12);
/// Then it is given up, whichever comes first.
const TRIES: u32 = 10;
const GIVEN_UP_AFTER: TimeDelta = TimeDelta::days(3);

/// Tells people until `stop` comes; what is being sent then is finished.
pub async fn keep_telling(state: State, stop: impl Future<Output = ()>) {
    tokio::pin!(stop);
    let mut round = 0_u32;
    loop {
        tokio::select! {
            () = &mut stop => return,
            () = tokio::time::sleep(PAUSE) => {}
        }
        let now = state.now();
        if let Err(error) = deliver_due(&state, now).await {
            tracing::warn!(%error, "notifications wait for the record");
        }
        if round.is_multiple_of(TIDY)
            && let Err(error) = state.db.tidy_notifications(now).await
        {
            tracing::warn!(%error, "old notifications could not be deleted");
        }
        round = round.wrapping_add(1);
    }
}

/// Sends everything that is due at `now`, unless it is night; how many were tried.
///
/// # Errors
/// When the record cannot be reached. What was claimed by then is due again after two minutes.
pub async fn deliver_due(state: &State, now: DateTime<Utc>) -> sqlx::Result<usize> {
    if state.settings.notify.quiet_at(now.with_timezone(&state.settings.zone).time()) {
        return Ok(0);
    }
    let ways = state.ways.offered();
    for person in state.db.to_tell(now).await? {
        let Ok(id) = state.new_id() else { return Ok(0) };
        state.db.gather(&id, &person, &ways, now).await?;
    }
    let mut tried = 0;
    loop {
        let due = state.db.due(now, 64).await?;
        let mut claimed = Vec::new();
        for one in due {
            if state.db.claim(&one, now + LEASE).await? {
                claimed.push(one);
            }
        }
        if claimed.is_empty() {
            return Ok(tried);
        }
        tried += claimed.len();
        let mut rest = claimed.into_iter();
        let mut under_way = tokio::task::JoinSet::new();
        let begin = |due: Due, under_way: &mut tokio::task::JoinSet<_>| {
            let state = state.clone();
            under_way.spawn(async move { deliver(&state, &due, now).await });
        };
        rest.by_ref().take(AT_ONCE).for_each(|due| begin(due, &mut under_way));
        let mut unreachable = None;
        while let Some(done) = under_way.join_next().await {
            if let Ok(Err(error)) = done {
                unreachable = Some(error);
            }
            rest.next().into_iter().for_each(|due| begin(due, &mut under_way));
        }
        if let Some(error) = unreachable {
            return Err(error);
        }
    }
}

/// Sends one, and writes down what came of it.
async fn deliver(state: &State, due: &Due, now: DateTime<Utc>) -> sqlx::Result<()> {
    if !state.db.still_new(due).await? {
        return end(state, due, Ended::Read, now).await;
    }
    match send(state, due, now).await? {
        Sent::Delivered => end(state, due, Ended::Delivered, now).await,
        Sent::Never => end(state, due, Ended::Failed, now).await,
        Sent::Gone => {
            if due.way == Way::Push {
                state.db.drop_subscription(&due.subscription).await?;
            }
            end(state, due, Ended::Gone, now).await
        }
        Sent::Later(asked) => {
            let at = now + wait(due.tries, asked);
            if due.tries + 1 >= TRIES || at - due.made_at > GIVEN_UP_AFTER {
                return end(state, due, Ended::Failed, now).await;
            }
            count(state, due.way, "again");
            state.db.try_again(due, at).await
        }
    }
}

async fn end(state: &State, due: &Due, how: Ended, now: DateTime<Utc>) -> sqlx::Result<()> {
    count(state, due.way, how.as_str());
    state.db.end(due, how, now).await
}

fn count(state: &State, way: Way, outcome: &'static str) {
    state.metrics.notifications.get_or_create(&Notification { way: way.as_str(), outcome }).inc();
}

async fn send(state: &State, due: &Due, now: DateTime<Utc>) -> sqlx::Result<Sent> {
    let said = Said::new(due.role, &due.language, state.settings.zone);
    if due.way == Way::Push {
        let Some(subscription) = state.db.subscription(&due.subscription, now).await? else { return Ok(Sent::Gone) };
        let Some(vapid) = super::vapid(state).await? else { return Ok(Sent::Later(None)) };
        return Ok(state.ways.push(&subscription, &vapid, &said, &*state.chance, now).await);
    }
    let address = state.db.address(&due.person, due.way, now).await?;
    match address.and_then(|address| Address::parse(due.way, &address).ok()) {
        Some(address) => Ok(state.ways.tell(&address, &said).await),
        None => Ok(Sent::Gone),
    }
}

/// How long to wait after so many earlier tries: 1, 4, 16 minutes and so on, or as long as the other side asks, if that
/// is longer.
fn wait(tries: u32, asked: Option<u32>) -> TimeDelta {
    let ours = 4_i32.checked_pow(tries).and_then(|factor| FIRST_WAIT.checked_mul(factor)).unwrap_or(LONGEST_WAIT);
    let theirs = TimeDelta::seconds(asked.unwrap_or(0).into());
    ours.min(LONGEST_WAIT).max(theirs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_to_half_a_day_and_respect_what_is_asked_for() {
        let minutes = |tries, asked| wait(tries, asked).num_minutes();
        assert_eq!([0, 1, 2, 3, 4, 5, 30, 99].map(|tries| minutes(tries, None)), [1, 4, 16, 64, 256, 720, 720, 720]);
        assert_eq!((minutes(0, Some(600)), minutes(2, Some(600))), (10, 16));
        assert_eq!(wait(0, Some(u32::MAX)), TimeDelta::seconds(u32::MAX.into()), "and is then given up");
    }
}
