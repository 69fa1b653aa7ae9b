use crate::site::{last_mark, log};
use app::attendance::{Evidence, Kind, Outcome};
use app::paper::RowCode;
use chrono::TimeDelta;
use tests::{Client, Town, id, occasion, on_both_engines, person, site};

fn list(site: u64, what: u64) -> String {
    format!("/site/{}/paper?occasion={}", id(site), id(what))
}

fn page(site: u64) -> String {
    format!("/site/{}/paper/type", id(site))
}

/// The code of this person's row, once the list was opened.
async fn code(town: &Town, at: u64, what: u64, who: u64) -> String {
    let codes = town.state.db.paper_codes(&site(at), &occasion(what)).await.unwrap();
    codes.into_iter().find(|(of, _)| *of == person(who)).expect("a code").1.to_string()
}

/// Opens the list, and gives the codes of Amira's and of Bo's rows.
async fn codes(town: &Town, siv: &Client) -> (String, String) {
    siv.get(&list(31, 71)).await.expect(200);
    (code(town, 31, 71, 1).await, code(town, 31, 71, 2).await)
}

/// Types rows in (code, outcome, came, left) and gives the address that follows, and the page there, which the browser
/// opens with the cookie that it was given.
async fn type_at(who: &Client, at: u64, rows: &[[&str; 4]]) -> (String, String) {
    let mut fields = vec![("site".to_owned(), id(at))];
    for (row, typed) in (1..).zip(rows) {
        let names = ["code", "outcome", "came", "left"];
        fields.extend(names.iter().zip(typed).map(|(name, value)| (format!("{name}-{row}"), (*value).to_owned())));
    }
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let answer = who.post(&page(at), "/form/paper/type", &fields).await.expect(302);
    let sets = answer.headers.get_all("set-cookie").iter().filter_map(|set| set.to_str().ok());
    let carried = sets.filter_map(|set| set.split(';').next()).find(|set| set.starts_with("__Host-paper="));
    let mut with = who.clone();
    if let (Some(cookie), Some(carried)) = (&who.cookie, carried) {
        with.cookie = Some(format!("{cookie}; {carried}"));
    }
    let address = answer.location();
    let page = with.get(&address).await.text();
    (address, page)
}

async fn type_in(who: &Client, rows: &[[&str; 4]]) -> String {
    type_at(who, 31, rows).await.1
}

on_both_engines! {
    async fn the_list_shows_who_is_expected_each_with_a_code_that_stays(town: Town) {
        let siv = town.person(21).await;
        let first = siv.get(&list(31, 71)).await.expect(200).text();
        assert!(first.contains("Träverkstad") && first.contains("Verkstaden") && first.contains("09:00–12:00"), "{first}");
        assert!(first.contains("Amira Test") && first.contains("Bo Test") && !first.contains("Celia"), "{first}");
        // A protected identity has her alias.
        assert!(first.contains("<bdi>D</bdi>") && !first.contains("Dana") && !first.contains("Hemlig"), "{first}");
        let mut all = Vec::new();
        for who in [1, 2, 4] {
            let code = code(&town, 31, 71, who).await;
            assert!(first.contains(&code) && RowCode::parse(&code).is_ok(), "{code}");
            all.push(code);
        }
        let again = siv.get(&format!("{}&lang=en", list(31, 71))).await.expect(200).text();
        assert!(again.contains("Wood workshop") && again.contains("Signature"), "{again}");
        assert!(all.iter().all(|code| again.contains(code)), "the same codes: {again}");
        // The group that is there now, where none is named; and the ways there from the roll.
        let same = siv.get(&format!("/site/{}/paper", id(31))).await.expect(200).text();
        assert!(same.contains(&all[0]), "{same}");
        let roll = siv.get(&format!("/site/{}/roll", id(31))).await.expect(200).text();
        assert!(roll.contains(&list(31, 71)) && roll.contains(&page(31)), "{roll}");
        // She can see that it was printed, and what is kept of it.
        let data = town.person(1).await.get("/settings/data.json").await.expect(200).json();
        assert!(data["access_log"].as_array().unwrap().iter().any(|look| look["page"] == "paper"), "{data}");
        assert_eq!(data["paper_rows"][0]["code"], all[0].as_str());
    }

    async fn lists_are_for_the_sites_supervisor_only(town: Town) {
        let (amira, _) = codes(&town, &town.person(21).await).await;
        for (who, status) in [(22, 404), (1, 403), (11, 403), (41, 403), (51, 403)] {
            let client = town.person(who).await;
            client.get(&list(31, 71)).await.expect(status);
            client.get(&page(31)).await.expect(status);
            let (address, text) = type_at(&client, 31, &[[&amira, "present", "", ""]]).await;
            assert!(!address.contains("recorded=1") && !text.contains("Amira"), "{who}: {address}");
        }
        town.stranger().get(&list(31, 71)).await.expect(401);
        let sten = town.person(22).await;
        sten.get(&list(32, 71)).await.expect(404);
        // A code of another site is on no list of this one.
        let text = type_at(&sten, 32, &[[&amira, "present", "", ""]]).await.1;
        assert!(text.contains("Koden finns inte på den här platsens listor."), "{text}");
        assert!(log(&town, 71).await.is_empty());
        // What was cancelled has no list.
        let siv = town.person(21).await;
        town.pass(TimeDelta::days(1));
        siv.get(&list(31, 73)).await.expect(422);
        siv.get(&format!("/site/{}/paper?occasion=x", id(31))).await.expect(404);
    }

    async fn typed_rows_are_marks_from_paper_with_who_typed_them(town: Town) {
        let siv = town.person(21).await;
        let (amira, bo) = codes(&town, &siv).await;
        town.pass(TimeDelta::hours(4));
        let small = format!("{} {}", &amira[..2].to_lowercase(), &amira[2..].to_lowercase());
        let (address, text) = type_at(&siv, 31, &[[&small, "late", "9.40", "11:45"], ["", "", "", ""], [&bo, "not_there", "", ""]]).await;
        assert!(text.contains("2 rader är sparade.") && !text.contains("notice bad"), "{text}");
        assert!(address.ends_with("?recorded=2&same=0&refused=0"), "{address}");
        let entries = log(&town, 71).await;
        assert_eq!(entries.len(), 4);
        assert!(entries.iter().all(|event| event.evidence == Evidence::Paper && event.author == person(21)));
        let marks: Vec<_> = entries.iter().filter(|event| event.kind == Kind::Mark).collect();
        let start = town.now() - TimeDelta::minutes(245);
        let of = |who| marks.iter().find(|event| event.participant == person(who)).expect("a mark");
        assert_eq!((of(1).outcome, of(1).at), (Some(Outcome::Late), start + TimeDelta::minutes(40)));
        assert_eq!((of(2).outcome, of(2).at), (Some(Outcome::NotThere), start));
        // Said everywhere: on the roll, to her, to her counsellor.
        let roll = siv.get(&format!("/site/{}/roll?occasion={}", id(31), id(71))).await.expect(200).text();
        assert!(roll.contains("<small>Närvarolista på papper") && roll.contains("<bdi>Siv Test</bdi></small>"), "{roll}");
        let own = town.person(2).await.get("/attendance").await.expect(200).text();
        assert!(own.contains("Siv Test") && own.contains("<small>Närvarolista på papper</small>"), "{own}");
        let desk = town.person(11).await.get(&format!("/desk/people/{}", id(2))).await.expect(200).text();
        assert!(desk.contains("<small>Närvarolista på papper</small>"), "{desk}");
    }

    async fn typed_twice_is_the_same_and_typed_otherwise_a_correction(town: Town) {
        let siv = town.person(21).await;
        let (amira, _) = codes(&town, &siv).await;
        town.pass(TimeDelta::hours(4));
        type_in(&siv, &[[&amira, "late", "09:20", ""]]).await;
        assert_eq!(log(&town, 71).await.len(), 2);
        let text = type_in(&siv, &[[&amira, "late", "09:20", ""]]).await;
        assert!(text.contains("En rad var redan sparad."), "{text}");
        type_in(&siv, &[[&amira, "late", "", ""]]).await;
        assert_eq!(log(&town, 71).await.len(), 2);
        type_in(&siv, &[[&amira, "late", "09:50", ""]]).await;
        let text = type_in(&siv, &[[&amira, "not_there", "", ""]]).await;
        assert!(text.contains("En rad är sparad."), "{text}");
        let entries = log(&town, 71).await;
        assert_eq!(entries.len(), 4);
        assert_eq!(last_mark(&town, 71, 1).await, Some(Outcome::NotThere));
        for (later, earlier) in [(2, Kind::CheckIn), (3, Kind::Mark)] {
            assert_eq!((entries[later].kind, entries[later].replaces.is_some()), (earlier, true));
            let replaced = entries.iter().find(|event| Some(&event.id) == entries[later].replaces.as_ref()).unwrap();
            assert_eq!(replaced.kind, earlier);
        }
        // The time that was put right counts no more.
        let own = town.person(1).await.get("/attendance?lang=sv").await.expect(200).text();
        assert!(own.contains("09:50") && !own.contains("09:20"), "{own}");
    }

    async fn two_people_who_type_the_same_row_at_once_make_one_entry(town: Town) {
        let (siv, same) = (town.person(21).await, town.person(21).await);
        let (amira, _) = codes(&town, &siv).await;
        let row = [[amira.as_str(), "present", "", ""]];
        tokio::join!(type_in(&siv, &row), type_in(&same, &row));
        assert_eq!(log(&town, 71).await.len(), 1);
    }

    async fn what_is_wrong_is_named_by_its_row_and_comes_back_as_typed(town: Town) {
        let siv = town.person(21).await;
        let (amira, bo) = codes(&town, &siv).await;
        town.pass(TimeDelta::minutes(60));
        let other = |code: &str, at: usize| {
            let wrong = if code.as_bytes()[at] == b'C' { "D" } else { "C" };
            format!("{}{wrong}{}", &code[..at], &code[at + 1..])
        };
        let altered = other(&bo, 2);
        let swap = (0..4).find(|at| bo.as_bytes()[*at] != bo.as_bytes()[at + 1]);
        let swapped = swap.map_or(altered.clone(), |at| {
            let mut letters: Vec<char> = bo.chars().collect();
            letters.swap(at, at + 1);
            letters.into_iter().collect()
        });
        let nobody = RowCode::of(7).to_string();
        let nobody = if nobody == bo || nobody == amira { RowCode::of(8).to_string() } else { nobody };
        let rows = [
            ["", "present", "", "", "Koden saknas."],
            ["22", "present", "", "", "En kod har fem tecken."],
            [&altered, "present", "", "", "Koden är felskriven."],
            [&swapped, "present", "", "", "Koden är felskriven."],
            [&nobody, "present", "", "", "Koden finns inte"],
            [&amira, "present", "", "", ""],
            [&amira, "late", "", "", "Samma kod står på en rad längre upp."],
            [&bo, "", "", "", "Välj närvaro."],
        ];
        let typed: Vec<[&str; 4]> = rows.iter().map(|row| [row[0], row[1], row[2], row[3]]).collect();
        let (address, text) = type_at(&siv, 31, &typed).await;
        assert!(address.ends_with("?recorded=1&same=0&refused=7"), "{address}");
        for (row, [_, _, _, _, why]) in (1..).zip(rows) {
            let named = text.contains(&format!("Rad {row}: {why}"));
            assert_eq!(named, !why.is_empty(), "row {row}: {text}");
        }
        assert!(text.contains(&format!("value=\"{altered}\"")) && text.contains("En rad är sparad."), "{text}");
        // One at a time, what can be wrong with Bo's row.
        for (outcome, came, left, why) in [
            ("sick", "", "", "Välj närvaro."),
            ("present", "nio", "", "Skriv tiden så här"),
            ("present", "", "25:00", "Skriv tiden så här"),
            ("late", "12:30", "", "Tiden stämmer inte"),
            ("late", "11:00", "", "Tiden stämmer inte"),
            ("left_early", "09:50", "09:40", "Tiden stämmer inte"),
            ("left_early", "", "08:00", "Tiden stämmer inte"),
            ("not_there", "09:10", "", "Den som inte var på plats har inga tider"),
        ] {
            let text = type_in(&siv, &[[&bo, outcome, came, left]]).await;
            assert!(text.contains(&format!("Rad 1: {why}")), "{outcome} {came} {left}: {text}");
        }
        assert_eq!(log(&town, 71).await.len(), 1);
        // Without the cookie it still says that rows are missing.
        let bare = siv.get(&format!("{}?recorded=0&same=0&refused=2", page(31))).await.expect(200).text();
        assert!(bare.contains("2 rader är inte sparade.") && bare.contains("Jämför"), "{bare}");
    }

    async fn an_empty_form_says_so_and_a_strange_one_is_refused(town: Town) {
        let siv = town.person(21).await;
        let text = type_in(&siv, &[["", "", "", ""], [" ", "", "", ""]]).await;
        assert!(text.contains("Du har inte skrivit något.") && text.contains("notice bad"), "{text}");
        for (name, value) in [("code-13", "x"), ("who-1", "x"), ("site", "x")] {
            let fields = [("site", id(31)), (name, value.to_owned())];
            let fields: Vec<_> = fields.iter().skip(usize::from(name == "site")).map(|(n, v)| (*n, v.as_str())).collect();
            let answer = siv.submit(&page(31), "/form/paper/type", &fields).await;
            assert!(answer.text().contains("notice bad"), "{name}: {}", answer.text());
        }
        let mut with = siv.clone();
        for cookie in ["x", "e30", "eyJzaXRlIjoieCIsInJlZnVzZWQiOltdfQ"] {
            with.cookie = Some(format!("{}; __Host-paper={cookie}", siv.cookie.clone().unwrap()));
            with.get(&page(31)).await.expect(200);
        }
    }

    async fn a_few_rows_are_shown_and_the_others_when_they_are_needed(town: Town) {
        let siv = town.person(21).await;
        let (amira, bo) = codes(&town, &siv).await;
        let text = siv.get(&page(31)).await.expect(200).text();
        let (shown, folded) = text.split_once("<details>").expect("more rows, folded");
        assert!(shown.contains("id=\"code-4\"") && !shown.contains("id=\"code-5\""), "{text}");
        assert!(folded.contains("Fler rader") && folded.contains("id=\"code-12\""), "{text}");
        assert!(folded.find("</details>") < folded.find("Spara"), "{text}");
        // What was refused is in sight.
        let mut rows = [["", "", "", ""]; 6];
        (rows[0], rows[5]) = ([&amira, "present", "", ""], [&bo, "", "", ""]);
        let text = type_in(&siv, &rows).await;
        assert!(text.contains("Rad 6: Välj närvaro.") && text.contains("<details open"), "{text}");
    }

    async fn a_list_is_typed_in_until_its_roll_closes(town: Town) {
        let siv = town.person(21).await;
        siv.get(&list(31, 74)).await.expect(200);
        let (amira, old) = (codes(&town, &siv).await.0, code(&town, 31, 74, 2).await);
        // Thursday's, on Monday.
        let text = type_in(&siv, &[[&old, "present", "", ""]]).await;
        assert!(text.contains("En rad är sparad."), "{text}");
        town.pass(TimeDelta::days(7));
        let text = type_in(&siv, &[[&amira, "present", "", ""], [&old, "late", "", ""]]).await;
        assert!(text.contains("En rad är sparad.") && text.contains("Rad 2: Listan är stängd."), "{text}");
        town.pass(TimeDelta::days(1));
        let text = type_in(&siv, &[[&amira, "late", "", ""]]).await;
        assert!(text.contains("Rad 1: Listan är stängd."), "{text}");
        siv.get(&list(31, 71)).await.expect(404);
        assert_eq!(last_mark(&town, 71, 1).await, Some(Outcome::Present));
        assert_eq!(last_mark(&town, 74, 2).await, Some(Outcome::Present));
    }

    async fn a_list_printed_before_it_begins_is_typed_in_after(town: Town) {
        let sten = town.person(22).await;
        sten.get(&list(32, 72)).await.expect(200);
        let code = code(&town, 32, 72, 3).await;
        let text = type_at(&sten, 32, &[[&code, "present", "", ""]]).await.1;
        assert!(text.contains("Rad 1: Tillfället har inte börjat än."), "{text}");
        town.pass(TimeDelta::hours(5));
        type_at(&sten, 32, &[[&code, "present", "", ""]]).await;
        assert_eq!(last_mark(&town, 72, 3).await, Some(Outcome::Present));
    }
}
