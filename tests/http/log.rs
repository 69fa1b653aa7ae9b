//! Whatever people do through the app, the log's chains and seals hold.

use crate::{
    checkin::{Phone as _, sent},
    site::{last_mark, log},
};
use chrono::TimeDelta;
use server::log::check::Exported;
use tests::{id, on_both_engines};

on_both_engines! {
    async fn all_kinds_of_entries_make_whole_chains(town: Town) {
        let (amira, bo, celia) = (town.person(1).await, town.person(2).await, town.person(3).await);
        let (siv, karin) = (town.person(21).await, town.person(11).await);
        let items = [sent(&town, 31, "in"), sent(&town, 31, "in"), sent(&town, 31, "out")];
        amira.check_in(&items).await;
        // Sent again, and twice in one request: takes no place in the chain.
        amira.check_in(&[items[0].clone(), items[0].clone()]).await;
        bo.check_in(&[sent(&town, 31, "in")]).await;
        let visit = sent(&town, 31, "in");
        celia.check_in(std::slice::from_ref(&visit)).await;
        town.state.db.seal(town.now()).await.unwrap().expect("a seal");
        town.pass(TimeDelta::minutes(30));

        let (workshop, thursday, site, one) = (id(71), id(74), id(31), id(1));
        let absence = format!("/attendance/absence/{thursday}");
        let fields = [("id", id(501)), ("occasion", thursday.clone()), ("reason", "sick".to_owned())];
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        amira.submit(&absence, "/form/attendance/report", &fields).await.expect(200);
        amira.submit(&absence, "/form/attendance/report", &fields).await;
        let roll = format!("/site/{site}/roll?occasion={workshop}");
        let mark = format!("mark-{one}");
        siv.submit(&roll, "/form/site/mark", &[("site", &site), ("occasion", &workshop), (&mark, "late")]).await.expect(200);
        let placed = [("site", site.as_str()), ("visit", visit["id"].as_str().unwrap()), ("occasion", &workshop)];
        siv.submit(&roll, "/form/site/place", &placed).await.expect(200);
        siv.submit(&roll, "/form/site/place", &placed).await;
        let judged = [("participant", one.as_str()), ("occasion", &thursday), ("outcome", "absent_accepted")];
        karin.submit(&format!("/desk/people/{one}"), "/form/desk/judge", &judged).await.expect(200);

        assert!(log(&town, 71).await.iter().any(|event| event.replaces.is_some()), "the visit was placed");
        assert!(last_mark(&town, 71, 1).await.is_some(), "she was marked");
        let counts = town.state.db.verify(Exported::default()).await.expect("whole chains");
        assert_eq!((counts.entries, counts.participants, counts.seals, counts.unsealed), (9, 3, 1, 4));
    }
}
