//! Many phones at the same moment: a group that opens the app when the bus arrives.

use std::time::Duration;
use tests::on_both_engines;

on_both_engines! {
    async fn two_hundred_pages_asked_for_at_once_are_all_drawn(town: Town) {
        let her = town.person(1).await;
        let mut phones = tokio::task::JoinSet::new();
        for _ in 0..200 {
            let her = her.clone();
            phones.spawn(async move { her.get("/schedule").await.status.as_u16() });
        }
        // Less than the time after which a request stops waiting for the database.
        let all = tokio::time::timeout(Duration::from_secs(20), phones.join_all()).await.expect("all are answered");
        assert!(all.iter().all(|status| *status == 200), "{all:?}");
    }
}
