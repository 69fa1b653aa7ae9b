use crate::site::{last_mark, log};
use app::attendance::{Evidence, Outcome};
use chrono::TimeDelta;
use tests::{Answer, Client, Town, id, on_both_engines, person, site};

fn roll() -> String {
    format!("/site/{}/roll?occasion={}", id(31), id(71))
}

async fn note(who: &Client, what: u64, note: &str, time: &str) -> Answer {
    let fields = [("site", id(31)), ("occasion", id(what)), ("note", note.to_owned()), ("time", time.to_owned())];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    who.submit(&roll(), "/form/site/visitor-add", &fields).await
}

async fn place(who: &Client, visitor: &str, participant: &str, off: bool) -> Answer {
    let site = id(31);
    let mut fields = vec![("site", site.as_str()), ("visitor", visitor), ("participant", participant)];
    if off {
        fields.push(("off", "1"));
    }
    who.submit(&roll(), "/form/site/visitor-place", &fields).await
}

async fn waiting(town: &Town) -> Vec<String> {
    let waiting = town.state.db.visitors_waiting(&site(31), town.now() - TimeDelta::days(30)).await.unwrap();
    waiting.into_iter().map(|visitor| visitor.id.to_string()).collect()
}

on_both_engines! {
    async fn a_visitor_waits_in_nobodys_log_until_she_is_known(town: Town) {
        let siv = town.person(21).await;
        let page = note(&siv, 71, "Kvinna med <röd> väska", "09:02").await.expect(200).text();
        assert!(page.contains("Kvinna med &lt;röd&gt; väska") && page.contains("Bo Test"), "{page}");
        assert!(!page.contains("Celia") && !page.contains("Hemlig"), "{page}");
        assert!(log(&town, 71).await.is_empty());
        let visitor = waiting(&town).await.remove(0);
        place(&siv, &visitor, &id(2), false).await.expect(200);
        let entries = log(&town, 71).await;
        assert_eq!(entries.len(), 1);
        assert_eq!((entries[0].evidence, &entries[0].author), (Evidence::SupervisorMark, &person(21)));
        assert_eq!(entries[0].at, town.now() - TimeDelta::minutes(3));
        assert_eq!(last_mark(&town, 71, 2).await, Some(Outcome::Present));
        // Placed once; the note is gone with it.
        assert!(waiting(&town).await.is_empty());
        let again = place(&siv, &visitor, &id(1), false).await;
        assert!(again.text().contains("Besöket är redan klart."), "{}", again.text());
        assert!(!siv.get(&roll()).await.text().contains("väska"));
        assert_eq!(log(&town, 71).await.len(), 1);
    }

    async fn a_visitor_who_is_nobody_of_ours_is_taken_off(town: Town) {
        let siv = town.person(21).await;
        note(&siv, 71, "Hantverkare", "09:00").await.expect(200);
        let visitor = waiting(&town).await.remove(0);
        place(&siv, &visitor, "", true).await.expect(200);
        assert!(waiting(&town).await.is_empty() && log(&town, 71).await.is_empty());
    }

    async fn bad_fields_are_refused(town: Town) {
        let siv = town.person(21).await;
        let long = "x".repeat(81);
        for (words, time) in [("", "09:00"), ("  ", "09:00"), (&long, "09:00"), ("x", ""), ("x", "25:00"), ("x", "nu"), ("x", "23:59")] {
            let answer = note(&siv, 71, words, time).await;
            assert!(answer.text().contains("notice bad"), "{words} {time}");
        }
        // Cancelled and of tomorrow, another site's, nobody's.
        for what in [73, 72, 99] {
            assert!(note(&siv, what, "x", "09:00").await.text().contains("notice bad"), "{what}");
        }
        assert!(waiting(&town).await.is_empty());
        note(&siv, 71, "x", "09:00").await.expect(200);
        let visitor = waiting(&town).await.remove(0);
        assert!(place(&siv, &visitor, "", false).await.text().contains("Välj vem det var."));
        for (visitor, who) in [(visitor.as_str(), id(3)), (visitor.as_str(), "Bo".to_owned()), ("x", id(2))] {
            let answer = place(&siv, visitor, &who, false).await;
            assert!(answer.status.as_u16() >= 400 || answer.text().contains("notice bad"), "{visitor} {who}");
        }
        assert!(log(&town, 71).await.is_empty());
    }

    async fn visitors_are_for_the_sites_supervisor_only(town: Town) {
        let siv = town.person(21).await;
        note(&siv, 71, "x", "09:00").await.expect(200);
        let visitor = waiting(&town).await.remove(0);
        for (who, status) in [(22, 404), (1, 403), (11, 403), (41, 403), (51, 403)] {
            let client = town.person(who).await;
            assert_eq!(note(&client, 71, "x", "09:00").await.status.as_u16(), status);
            assert_eq!(place(&client, &visitor, &id(2), false).await.status.as_u16(), status);
        }
        assert_eq!(waiting(&town).await.len(), 1);
    }
}
