//! Who may open what: every page for every role. A page that is not in the table fails the test.

use tests::{id, on_both_engines};

/// The people of the town who stand for their role: a participant, her counsellor, another counsellor, the supervisor
/// of the workshop, another supervisor, a caseworker, an administrator.
const PEOPLE: [u64; 7] = [1, 11, 12, 21, 22, 41, 51];

/// A page's route, its address in the town, and the status for a stranger and for each of [`PEOPLE`].
fn table() -> Vec<(&'static str, String, [u16; 8])> {
    let everyone = [200; 8];
    let signed_in = [401, 200, 200, 200, 200, 200, 200, 200];
    let participants = [401, 200, 403, 403, 403, 403, 403, 403];
    let counsellors = [401, 403, 200, 200, 403, 403, 403, 403];
    let her_counsellor = [401, 403, 200, 404, 403, 403, 403, 403];
    let caseworkers = [401, 403, 403, 403, 403, 403, 200, 403];
    let administrators = [401, 403, 403, 403, 403, 403, 403, 200];
    let writers = [401, 403, 403, 403, 200, 404, 403, 200];
    // Whoever invites at all does not learn who else there is to invite.
    let invited_by_counsellor = [401, 403, 200, 404, 403, 403, 403, 404];
    let invited_by_administrator = [401, 403, 404, 404, 403, 403, 403, 200];
    vec![
        // Staff are led to where they begin.
        ("/", "/".to_owned(), [401, 200, 302, 302, 302, 302, 302, 302]),
        ("/schedule", "/schedule".to_owned(), participants),
        ("/check-in", "/check-in".to_owned(), participants),
        ("/check-in/receipt/{id}", format!("/check-in/receipt/{}", id(999)), [401, 404, 403, 403, 403, 403, 403, 403]),
        ("/check-in/scanned", "/check-in/scanned".to_owned(), participants),
        // What is no token of ours is explained, whoever scanned it.
        ("/c/{token}", "/c/AQAAAAE".to_owned(), [401, 422, 403, 403, 403, 403, 403, 403]),
        ("/my-code", "/my-code".to_owned(), participants),
        // What it is may be known to all; a supervisor is led to her groups.
        ("/p/{token}", "/p/AgAAAAc".to_owned(), [200, 200, 200, 200, 302, 302, 200, 200]),
        ("/goals", "/goals".to_owned(), participants),
        ("/instructions", "/instructions".to_owned(), participants),
        ("/instructions/{activity}", format!("/instructions/{}", id(61)), participants),
        ("/messages", "/messages".to_owned(), participants),
        ("/attendance", "/attendance".to_owned(), participants),
        ("/attendance/absence/{occasion}", format!("/attendance/absence/{}", id(71)), participants),
        ("/attendance/contest/{occasion}", format!("/attendance/contest/{}", id(71)), participants),
        ("/attendance/check-out/{occasion}", format!("/attendance/check-out/{}", id(71)), participants),
        ("/settings", "/settings".to_owned(), signed_in),
        ("/help", "/help".to_owned(), participants),
        ("/language", "/language".to_owned(), everyone),
        ("/offline", "/offline".to_owned(), everyone),
        ("/join", "/join".to_owned(), everyone),
        ("/join/{code}", "/join/0000000000000000".to_owned(), [404; 8]),
        ("/demo", "/demo".to_owned(), [404; 8]),
        ("/site", "/site".to_owned(), [401, 403, 403, 403, 200, 200, 403, 403]),
        // Of the supervisors only those of this site; an administrator may set a screen up.
        ("/site/{site}/screen", format!("/site/{}/screen", id(31)), [401, 403, 403, 403, 200, 404, 403, 200]),
        ("/site/{site}/screens", format!("/site/{}/screens", id(31)), [401, 403, 403, 403, 200, 404, 403, 403]),
        // Whoever stands before a tablet; but a participant's phone is no screen.
        ("/screen", "/screen".to_owned(), [200, 403, 200, 200, 200, 200, 200, 200]),
        ("/site/{site}/roll", format!("/site/{}/roll", id(31)), [401, 403, 403, 403, 200, 404, 403, 403]),
        ("/site/{site}/paper", format!("/site/{}/paper", id(31)), [401, 403, 403, 403, 200, 404, 403, 403]),
        ("/site/{site}/paper/type", format!("/site/{}/paper/type", id(31)), [401, 403, 403, 403, 200, 404, 403, 403]),
        // Whoever leads the site lets somebody stand in; so does an administrator.
        ("/site/{site}/stand-in", format!("/site/{}/stand-in", id(31)), [401, 403, 403, 403, 200, 404, 403, 200]),
        (
            "/site/{site}/people/{id}/card",
            format!("/site/{}/people/{}/card", id(31), id(1)),
            [401, 403, 403, 403, 200, 404, 403, 403],
        ),
        ("/desk/people/{id}/card", format!("/desk/people/{}/card", id(1)), her_counsellor),
        ("/desk", "/desk".to_owned(), counsellors),
        ("/desk/follow-up", "/desk/follow-up".to_owned(), counsellors),
        ("/desk/messages", "/desk/messages".to_owned(), counsellors),
        ("/desk/people/{id}", format!("/desk/people/{}", id(1)), her_counsellor),
        ("/desk/people/{id}/invite", format!("/desk/people/{}/invite", id(1)), invited_by_counsellor),
        ("/records", "/records".to_owned(), caseworkers),
        ("/orders", "/orders".to_owned(), caseworkers),
        ("/accessibility", "/accessibility".to_owned(), everyone),
        ("/setup", "/setup".to_owned(), administrators),
        ("/setup/instructions", "/setup/instructions".to_owned(), administrators),
        // Supervisors write about the activities at their sites, administrators about all.
        ("/instructions-desk", "/instructions-desk".to_owned(), [401, 403, 403, 403, 200, 200, 403, 200]),
        ("/instructions-desk/{activity}", format!("/instructions-desk/{}", id(61)), writers),
        (
            "/instructions-desk/{activity}/text",
            format!("/instructions-desk/{}/text?language=ar&level=easy", id(61)),
            writers,
        ),
        ("/instructions-desk/{activity}/import", format!("/instructions-desk/{}/import", id(61)), writers),
        (
            "/instructions-desk/{activity}/version/{text}",
            format!("/instructions-desk/{}/version/{}", id(61), id(81)),
            writers,
        ),
        ("/setup/invite/{id}", format!("/setup/invite/{}", id(21)), invited_by_administrator),
    ]
}

on_both_engines! {
    async fn every_page_opens_for_those_it_is_for_and_for_nobody_else(town: Town) {
        let mut clients = vec![town.stranger()];
        for n in PEOPLE {
            clients.push(town.person(n).await);
        }
        let mut wrong = Vec::new();
        for (_, address, expected) in table() {
            for ((client, who), expected) in clients.iter().zip([0].into_iter().chain(PEOPLE)).zip(expected) {
                let status = client.get(&address).await.status.as_u16();
                if status != expected {
                    wrong.push(format!("{address} for {who}: {status}, not {expected}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

#[test]
fn no_page_is_left_out_of_the_table() {
    let mut routes: Vec<String> = table().into_iter().map(|(route, ..)| route.to_owned()).collect();
    routes.sort();
    let pages: Vec<String> = server::http::pages()
        .into_iter()
        .map(|page| {
            let part =
                |part: &str| part.strip_prefix(':').map_or_else(|| part.to_owned(), |name| format!("{{{name}}}"));
            page.split('/').map(part).collect::<Vec<_>>().join("/")
        })
        .collect();
    assert_eq!(pages, routes);
}
