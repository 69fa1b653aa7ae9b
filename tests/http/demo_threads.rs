//! The demo's threads: who is invited into them.

use super::demo::{Demo, ENGINES, SMALL, at, moments, world};
use app::{account::Role, ids::PersonId};
use server::demo::Size;
use std::collections::HashSet;

#[test]
fn a_supervisor_is_invited_where_her_activity_is_spoken_of() {
    let worlds = moments().into_iter().map(|now| (now, SMALL));
    for (now, size) in worlds.chain([(at(11, 23, 9, 5), Size { participants: 600, seed: 1 })]) {
        let world = world(size, now);
        let person =
            |id: &PersonId| world.municipality.people.iter().find(|person| person.id == *id).expect("a person");
        let invited = &world.history.invited;
        assert!(!invited.is_empty(), "{now}");
        let threads: HashSet<_> = invited.iter().map(|one| &one.participant).collect();
        assert_eq!(threads.len(), invited.len(), "{now}: one in a thread");
        let mut new = 0;
        for one in invited {
            assert_eq!(person(&one.guest).role, Role::Supervisor);
            assert_eq!(person(&one.participant).counsellor.as_ref(), Some(&one.by));
            assert!(one.at <= one.read_to && one.read_to <= now, "{now}: {one:?}");
            let thread: Vec<_> =
                world.history.messages.iter().filter(|message| message.participant == one.participant).collect();
            let hers = || thread.iter().filter(|message| message.author == one.guest);
            assert!(hers().count() > 0 && hers().all(|message| one.at <= message.sent_at), "{now}: {one:?}");
            assert!(thread.iter().any(|message| message.sent_at <= one.at), "{now}: she answers to something");
            new += thread.iter().filter(|message| message.sent_at > one.read_to).count();
        }
        assert!(new > 0, "{now}: something waits for one of them");
    }
}

#[tokio::test]
async fn whoever_tries_the_threads_finds_one() {
    for engine in ENGINES {
        let now = at(11, 23, 9, 5);
        let demo = Demo::build(engine, now).await;
        let said = demo.announcement().await;
        let world = world(SMALL, now);
        let mut texts = String::new();
        for one in &world.history.invited {
            let guest = said.people.iter().find(|someone| someone.id == one.guest.as_str()).expect("a supervisor");
            let (guest, first_page) = demo.sign_in(&guest.sign_in).await;
            assert!(guest.get(&first_page).await.expect(200).text().contains("href=\"/threads\""));
            let list = guest.get("/threads").await.expect(200).text();
            let address = format!("/threads?with={}", one.participant);
            assert!(list.contains(&format!("href=\"{address}\"")), "{list}");
            let page = guest.get(&address).await.expect(200).text();
            assert!(page.contains(" har bjudit in "), "{page}");
            texts.push_str(&page);
        }
        assert!(texts.contains("Jag kan visa dig svarven på tisdag"), "{texts}");
    }
}
