use app::{
    account::Level,
    editor::Place,
    i18n::Locale,
    instructions::{Section, Step},
};
use axum::body::Body;
use http::{Method, header};
use server::store::instructions::Text;
use tests::{Answer, Client, Town, activity, id, on_both_engines, step, text};

fn desk(more: &str) -> String {
    format!("/instructions-desk/{}{more}", id(61))
}

fn page(language: &str, level: &str) -> String {
    desk(&format!("/text?language={language}&level={level}"))
}

fn place(language: &str, level: Level) -> Place {
    Place { language: language.to_owned(), level }
}

/// A step as its form has it: key, section, picture, text.
type Row<'a> = (&'a str, &'a str, &'a str, &'a str);

const ROWS: [Row<'static>; 2] = [("Where", "where", "clock", "Kom klockan tio."), ("Ask", "ask", "", "Fråga Siv.")];

/// The form of very easy Swedish, sent from its page: begun with the version `began`, and this button pressed.
async fn write(client: &Client, began: &str, title: &str, rows: &[Row<'_>], action: &str) -> Answer {
    let fields = [("language", "sv"), ("level", "very_easy"), ("began_with", began), ("source", ""), ("title", title)];
    send(client, &page("sv", "very_easy"), &fields, rows, action).await
}

async fn send(client: &Client, page: &str, fields: &[(&str, &str)], rows: &[Row<'_>], action: &str) -> Answer {
    let what = id(61);
    let mut all = vec![("activity", what.as_str()), ("action", action)];
    all.extend(fields);
    for (key, section, picture, text) in rows {
        all.extend([("key[]", *key), ("section[]", *section), ("picture[]", *picture), ("text[]", *text)]);
    }
    client.post(page, &format!("{page}&form=editor/write"), &all).await
}

async fn versions(town: &Town, language: &str, level: Level) -> Vec<app::editor::Kept> {
    town.state.db.versions_of(&activity(61), &place(language, level)).await.expect("versions")
}

async fn newest(town: &Town, language: &str, level: Level) -> app::editor::Version {
    let kept = versions(town, language, level).await.into_iter().next().expect("a version");
    town.state.db.text_version(&activity(61), &kept.id).await.expect("read").expect("there")
}

/// Sends a file with a form, as a browser does.
async fn upload(client: &Client, file: &[u8]) -> Answer {
    let path = desk("/import");
    let mut body = Vec::new();
    for (name, value) in [("activity", id(61)), ("action", "look".to_owned())] {
        let part = format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    let head = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ar.po\"\r\n\
                Content-Type: application/octet-stream\r\n\r\n";
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--edge--\r\n");
    let mut request = client.request(Method::POST, &format!("{path}?form=editor/import&lang=sv"), Body::from(body));
    let headers = request.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("multipart/form-data; boundary=edge"));
    headers.insert(header::REFERER, format!("https://steg.example{path}").parse().expect("a header"));
    headers.insert("sec-fetch-site", header::HeaderValue::from_static("same-origin"));
    client.send(request).await
}

async fn take(client: &Client, file: &str, newest: &str) -> Answer {
    let (what, path) = (id(61), desk("/import"));
    let fields = [("activity", what.as_str()), ("file", file), ("newest", newest), ("action", "save")];
    client.post(&path, &format!("{path}?form=editor/import&lang=sv"), &fields).await
}

on_both_engines! {
    async fn the_matrix_says_what_is_missing_stale_draft_or_reviewed_and_who_waits(town: Town) {
        town.state.db.add_wish(&tests::person(2), &activity(61), "uk", town.now()).await.expect("wished");
        let siv = town.person(21).await;
        let matrix = siv.get(&desk("?lang=sv")).await.expect(200).text();
        assert_eq!(matrix.matches("state bad").count(), 7 * 3, "seven languages have nothing: {matrix}");
        assert!(matrix.contains("Läses på: Mycket lätt") && matrix.contains("En deltagare väntar"), "{matrix}");
        assert!(matrix.contains("Följde med Steg") && !matrix.contains("Gammal") && !matrix.contains("Granskad"));
        // The Swedish changes: what was made from it is old, and what is left to do says so.
        write(&siv, &id(81), "Träverkstad", &ROWS, "save").await.expect(302);
        let matrix = siv.get(&desk("?lang=sv")).await.expect(200).text();
        assert!(matrix.contains("Gammal") && matrix.contains("Siv Test skrev"), "{matrix}");
        let list = siv.get("/instructions-desk?lang=en&language=ar").await.expect(200).text();
        assert!(list.contains("Out of date") && !list.contains("Draft<"), "{list}");
        let english = siv.get(&format!("{}&lang=en", page("ar", "very_easy"))).await.expect(200).text();
        assert!(english.contains("<s>Kom klockan nio.</s>") && english.contains("Kom klockan tio."), "{english}");
        // Changed back it is not old any more.
        let began = newest(&town, "sv", Level::VeryEasy).await.kept.id.to_string();
        let old = [("Where", "where", "", "Kom klockan nio."), ("Ask", "ask", "", "Fråga Siv.")];
        write(&siv, &began, "Träverkstad", &old, "save").await.expect(302);
        assert!(!siv.get(&desk("?lang=sv")).await.expect(200).text().contains("Gammal"));
        // Another picture is a change too.
        let began = newest(&town, "sv", Level::VeryEasy).await.kept.id.to_string();
        let pictured = [("Where", "where", "clock", "Kom klockan nio."), ("Ask", "ask", "", "Fråga Siv.")];
        write(&siv, &began, "Träverkstad", &pictured, "save").await.expect(302);
        assert!(siv.get(&desk("?lang=sv")).await.expect(200).text().contains("Gammal"));
    }

    async fn a_text_is_kept_as_a_new_version_and_the_same_words_are_the_same_version(town: Town) {
        let ada = town.person(51).await;
        let back = write(&ada, &id(81), " Träverkstad\n", &ROWS, "save").await.expect(302).location();
        assert_eq!(back, format!("{}&saved", page("sv", "very_easy")));
        let page_after = ada.get(&format!("{back}&lang=sv")).await.expect(200).text();
        assert!(page_after.contains("Texten är sparad.") && page_after.contains("Ada Test skrev"), "{page_after}");
        let now = newest(&town, "sv", Level::VeryEasy).await;
        assert_eq!((now.kept.version, now.steps[0].picture.as_deref()), (2, Some("clock")));
        write(&ada, now.kept.id.as_str(), "Träverkstad", &ROWS, "save").await.expect(302);
        assert_eq!(versions(&town, "sv", Level::VeryEasy).await.len(), 2);
        // A new step gets a key of its own, which it keeps.
        let three = [ROWS[0], ROWS[1], ("", "absent", "ill", "Ring Siv.")];
        write(&ada, now.kept.id.as_str(), "Träverkstad", &three, "save").await.expect(302);
        let key = newest(&town, "sv", Level::VeryEasy).await.steps[2].key.clone();
        assert!(key.starts_with("step-") && key.len() > 8, "{key}");
        // The participant reads it.
        let page = town.person(1).await.get(&format!("/instructions/{}", id(61))).await.expect(200).text();
        assert!(page.contains("Ring Siv."), "{page}");
        // A text that is not there yet is written from another level, whose steps it shares.
        let text = Text { id: text(95), activity: activity(62), language: "sv".to_owned(), level: Level::Easy,
            title: "Språk".to_owned(), steps: vec![Step { picture: Some("pen".to_owned()), ..step(Section::Bring, "Ta penna.") }] };
        town.state.db.put_texts(&[text], None, town.now()).await.expect("written");
        let address = format!("/instructions-desk/{}/text?language=sv&level=very_easy&from=easy", id(62));
        let page = ada.get(&address).await.expect(200).text();
        assert!(page.contains("Ta penna.</textarea>") && page.contains(&id(95)) && page.contains("#pen\""), "{page}");
    }

    async fn whoever_may_not_write_changes_nothing(town: Town) {
        for who in [1, 11, 22, 41] {
            let client = town.person(who).await;
            write(&client, &id(81), "Fel", &ROWS, "save").await;
            let what = id(61);
            client.post("/", "/form/editor/review", &[("activity", &what), ("text", &id(84)), ("reviewed", "yes")]).await;
            client.post("/", "/form/editor/again", &[("activity", &what), ("text", &id(81))]).await;
            for file in [format!("/instructions-files/{what}/ar.po"), "/instructions-files/interface/ar.zip".to_owned()] {
                let status = client.get(&file).await.status.as_u16();
                let supervisor_reads_interface = who == 22 && file.ends_with("zip");
                assert_eq!(status == 200, supervisor_reads_interface, "{who} {file}");
            }
        }
        town.stranger().get(&format!("/instructions-files/{}/ar.po", id(61))).await.expect(401);
        assert_eq!(versions(&town, "sv", Level::VeryEasy).await.len(), 1);
        assert!(newest(&town, "ar", Level::VeryEasy).await.kept.reviewed.is_none());
        // A text of another activity is not this one's.
        let ada = town.person(51).await;
        let other = id(62);
        ada.post("/", "/form/editor/review", &[("activity", &other), ("text", &id(84)), ("reviewed", "yes")]).await;
        assert!(newest(&town, "ar", Level::VeryEasy).await.kept.reviewed.is_none());
        ada.get(&format!("/instructions-desk/{other}/version/{}", id(84))).await.expect(404);
        for bad in ["language=tlh&level=easy", "language=ar&level=hard", "level=easy", ""] {
            ada.get(&desk(&format!("/text?{bad}"))).await.expect(404);
        }
        for bad in ["tlh.po", "sv.po", "ar.txt", ".po"] {
            ada.get(&format!("/instructions-files/{}/{bad}", id(61))).await.expect(404);
        }
        ada.get("/instructions-files/interface/tlh.zip").await.expect(404);
    }

    async fn what_cannot_be_kept_comes_back_with_what_was_typed(town: Town) {
        let ada = town.person(51).await;
        let (x121, x501) = ("x".repeat(121), "x".repeat(501));
        let one = |text| [("Where", "where", "", text)];
        for (title, rows, said) in [
            ("", one("Kvar"), "Rubriken saknas."),
            (x121.as_str(), one("Kvar"), "Rubriken är för lång."),
            ("a\u{202e}b", one("Kvar"), "Rubriken har tecken"),
            ("Kvar", one(" "), "Steg 1 har ingen text."),
            ("Kvar", one(&x501), "Steg 1 är för långt."),
            ("Kvar", one("Kvar\u{2066}"), "Steg 1 har tecken"),
        ] {
            let page = write_in(&ada, title, &rows).await;
            assert!(page.contains(said) && page.contains("Kvar"), "{said}: {page}");
        }
        for rows in [
            [("a b", "where", "", "x")], [("a", "nowhere", "", "x")], [("a", "where", "../x", "x")],
        ] {
            let page = write_in(&ada, "Titel", &rows).await;
            assert!(page.contains("Vi kunde inte läsa"), "{page}");
        }
        assert!(write_in(&ada, "Titel", &[("a", "where", "", "x"), ("a", "where", "", "x")]).await.contains("Vi kunde inte läsa"));
        assert!(write_in(&ada, "Titel", &[]).await.contains("Texten har inga steg."));
        let many = [("", "work", "", "x"); 61];
        assert!(write_in(&ada, "Titel", &many).await.contains("för många steg"));
        for (name, value) in [("activity", "x"), ("language", "tlh"), ("level", "x"), ("began_with", "x"), ("source", "x")] {
            let what = id(61);
            let mut fields = vec![("activity", what.as_str()), ("language", "sv"), ("level", "easy"), ("began_with", ""),
                ("source", ""), ("title", "T"), ("action", "save"), ("key[]", "a"), ("section[]", "where"),
                ("picture[]", ""), ("text[]", "x")];
            for field in fields.iter_mut().filter(|(field, _)| *field == name) {
                field.1 = value;
            }
            let back = ada.post(&page("sv", "easy"), "/form/editor/write", &fields).await.expect(302).location();
            assert!(back.contains("__err"), "{name}: {back}");
        }
        // Neither a translation without a source, nor a source that is none.
        for (language, source) in [("ar", 0), ("ar", 84), ("sv", 81), ("sv", 84), ("ar", 999)] {
            let source = &if source == 0 { String::new() } else { id(source) };
            let fields = [("language", language), ("level", "very_easy"), ("began_with", ""), ("source", source.as_str()), ("title", "T")];
            send(&ada, &page(language, "very_easy"), &fields, &one("x"), "save").await.expect(200);
        }
        assert_eq!(versions(&town, "sv", Level::VeryEasy).await.len(), 1);
    }

    async fn small_buttons_work_without_scripts_and_keep_nothing(town: Town) {
        let siv = town.person(21).await;
        let hard = "Du ska gå till vår fina verkstad med dina skor och din mat och fråga efter Siv.";
        let rows = [("Where", "where", "clock", "Ett"), ("Ask", "ask", "", hard)];
        let with = async |action: &str| {
            let fields = [("language", "sv"), ("level", "very_easy"), ("began_with", &id(81) as &str), ("source", ""), ("title", "Titel")];
            let address = format!("{}&lang=sv", page("sv", "very_easy"));
            send(&siv, &address, &fields, &rows, action).await.text()
        };
        let at = |page: &str, text: &str| page.find(&format!("{text}</textarea>")).unwrap_or_else(|| panic!("{text}: {page}"));
        let page = with("look").await;
        assert!(page.contains("Texten är inte sparad än.") && page.contains("data-passes=\"no\""), "{page}");
        assert!(page.contains("Texten är för svår för nivån.") && page.contains("17 ord i en mening"), "{page}");
        assert!(page.contains("Steg 2") && page.contains("verkstad") && page.contains("class=\"card pad phone\""), "{page}");
        assert!(at(&page, "Ett") < at(&page, hard));
        for action in ["up-1", "down-0"] {
            let page = with(action).await;
            assert!(at(&page, hard) < at(&page, "Ett"), "{action}");
        }
        assert!(!with("remove-0").await.contains("Ett</textarea>"));
        assert_eq!(with("add").await.matches("name=\"text[]\"").count(), 3);
        for nonsense in ["up-0", "down-1", "remove-9", "up-x", "", "-"] {
            assert_eq!(with(nonsense).await.matches("name=\"text[]\"").count(), 2, "{nonsense}");
        }
        assert_eq!(versions(&town, "sv", Level::VeryEasy).await.len(), 1);
        // An easy text passes, and ordinary Swedish has no gate.
        let fields = [("language", "sv"), ("level", "very_easy"), ("began_with", &id(81) as &str), ("source", ""), ("title", "Hej")];
        let short = [("Where", "where", "", "Kom nu."), ("Ask", "ask", "", "Du kan gå in.")];
        let easy = send(&siv, &self::page("sv", "very_easy"), &fields, &short, "look").await.text();
        assert!(easy.contains("data-passes=\"yes\"") && easy.contains("leptos-island"), "{easy}");
        assert!(siv.get(&self::page("sv", "ordinary")).await.expect(200).text().contains("data-passes=\"none\""));
        // LIX is of Swedish.
        assert!(!siv.get(&self::page("ar", "very_easy")).await.expect(200).text().contains("data-passes"));
    }

    async fn of_two_who_write_at_once_neither_loses_her_words(town: Town) {
        let (siv, ada) = (town.person(21).await, town.person(51).await);
        write(&siv, &id(81), "Sivs", &ROWS, "save").await.expect(302);
        let theirs = newest(&town, "sv", Level::VeryEasy).await.kept.id.to_string();
        let mine = [("Where", "where", "", "Adas ord."), ROWS[1]];
        let answer = write(&ada, &id(81), "Adas", &mine, "save").await;
        let page = answer.text();
        assert!(page.contains("Sivs</h2>") && page.contains("Adas ord.</textarea>") && page.contains("Siv Test"), "{page}");
        assert!(page.contains(&format!("name=\"began_with\" value=\"{theirs}\"")), "{page}");
        assert_eq!(versions(&town, "sv", Level::VeryEasy).await.len(), 2);
        // She decides.
        write(&ada, &theirs, "Adas", &mine, "save").await.expect(302);
        assert_eq!(newest(&town, "sv", Level::VeryEasy).await.title, "Adas");
        assert_eq!(versions(&town, "sv", Level::VeryEasy).await.len(), 3);
        // Of many at the same moment one is kept.
        let began = newest(&town, "sv", Level::VeryEasy).await.kept.id.to_string();
        let titles = ["A", "B", "C", "D"];
        let four: [_; 4] = titles.map(|title| write(&ada, &began, title, &ROWS, "save"));
        let [a, b, c, d] = four;
        let (a, b, c, d) = tokio::join!(a, b, c, d);
        let kept = [a, b, c, d].iter().filter(|answer| answer.status == 302).count();
        assert_eq!((kept, versions(&town, "sv", Level::VeryEasy).await.len()), (1, 4));
    }

    async fn every_version_can_be_read_and_made_the_newest_again(town: Town) {
        let siv = town.person(21).await;
        write(&siv, &id(81), "Ny rubrik", &ROWS, "save").await.expect(302);
        let list = siv.get(&format!("{}&lang=sv", page("sv", "very_easy"))).await.expect(200).text();
        assert!(list.contains(&desk(&format!("/version/{}", id(81)))) && list.contains("Version 2"), "{list}");
        let old = siv.get(&desk(&format!("/version/{}?lang=sv", id(81)))).await.expect(200).text();
        assert!(old.contains("Kom klockan nio.") && old.contains("Version 1"), "{old}");
        let what = id(61);
        let back = siv.post("/", "/form/editor/again", &[("activity", &what), ("text", &id(81))]).await.expect(302).location();
        assert!(back.ends_with("&saved"), "{back}");
        let now = newest(&town, "sv", Level::VeryEasy).await;
        assert_eq!((now.kept.version, now.title.as_str()), (3, "Träverkstad"));
        for bad in ["x", &id(999)] {
            siv.post("/", "/form/editor/again", &[("activity", &what), ("text", bad)]).await.expect(302);
        }
        assert_eq!(versions(&town, "sv", Level::VeryEasy).await.len(), 3);
    }

    async fn whoever_knows_the_language_says_that_it_is_right_and_takes_it_back(town: Town) {
        let (siv, amira) = (town.person(21).await, town.person(1).await);
        let (hers, what) = (format!("/instructions/{}?lang=ar", id(61)), id(61));
        let draft = "هذه الترجمة مسودة";
        assert!(amira.get(&hers).await.expect(200).text().contains(draft));
        let review = async |said: &str| {
            siv.post("/", "/form/editor/review", &[("activity", &what), ("text", &id(84)), ("reviewed", said)]).await.location()
        };
        assert!(review("yes").await.ends_with("&reviewed"));
        assert!(!amira.get(&hers).await.expect(200).text().contains(draft));
        let matrix = siv.get(&desk("?lang=sv")).await.expect(200).text();
        assert!(matrix.contains("Granskad<") && matrix.contains("Siv Test granskade"), "{matrix}");
        assert!(!siv.get("/instructions-desk?lang=sv&language=ar").await.expect(200).text().contains("state warn"));
        assert!(review("maybe").await.contains("__err"));
        assert!(review("no").await.ends_with("&unreviewed"));
        assert!(amira.get(&hers).await.expect(200).text().contains(draft));
        assert_eq!(versions(&town, "ar", Level::VeryEasy).await.len(), 1);
    }

    async fn a_translators_file_goes_out_and_comes_back(town: Town) {
        let siv = town.person(21).await;
        let answer = siv.get(&format!("/instructions-files/{}/ar.po", id(61))).await.expect(200);
        assert!(answer.headers[header::CONTENT_DISPOSITION].to_str().expect("text").contains("steg-ar.po"));
        let file = String::from_utf8(answer.body).expect("UTF-8");
        assert!(file.contains("msgctxt \"Where\"\nmsgid \"Kom klockan nio.\"\nmsgstr \"تعال في الساعة التاسعة.\""), "{file}");
        assert!(file.contains("msgctxt \"Ask\"\nmsgid \"Fråga Siv.\"\nmsgstr \"\""), "{file}");
        // As Poedit writes it: its head, its own wrapping, the line ends of Windows, a mark in front.
        let done = file
            .replace("msgid \"Fråga Siv.\"\nmsgstr \"\"", "msgid \"\"\n\"Fråga \"\n\"Siv.\"\nmsgstr \"اسأل سيف.\"")
            .replace("Language: ar\\n\"", "Last-Translator: A <a@b.example>\\n\"\n\"Language-Team: \\n\"\n\"Language: ar_SY\\n\"\n\"X-Generator: Poedit 3.4\\n\"");
        let done = format!("\u{feff}# Translators\n#\n{done}\n#~ msgid \"Old\"\n#~ msgstr \"قديم\"\n").replace('\n', "\r\n");
        let page = upload(&siv, done.as_bytes()).await.text();
        assert!(page.contains("Det här blir nytt") && page.contains("اسأل سيف.") && page.contains(&id(84)), "{page}");
        assert!(!page.contains("<s>"), "only what is new: {page}");
        assert_eq!(versions(&town, "ar", Level::VeryEasy).await.len(), 1, "nothing is kept by looking");
        let back = take(&siv, &done, &id(84)).await.expect(302).location();
        assert!(back.contains("language=ar") && back.ends_with("&saved"), "{back}");
        let now = newest(&town, "ar", Level::VeryEasy).await;
        assert_eq!((now.steps.len(), now.steps[1].text.as_str(), now.kept.version), (2, "اسأل سيف.", 2));
        assert!(now.kept.reviewed.is_none() && now.kept.made_from.is_some());
        // What goes out again says the same; there is nothing new in it.
        let again = siv.get(&format!("/instructions-files/{}/ar.po", id(61))).await.expect(200).text();
        assert!(upload(&siv, again.as_bytes()).await.text().contains("Inget är nytt i filen."));
        // Somebody has written meanwhile: looked at again, not lost.
        assert!(take(&siv, &done.replace("اسأل سيف.", "اسأل."), &id(84)).await.text().contains("Någon annan har sparat"));
        // The Swedish has changed: taken as made from the old, and said so; what goes out anew is marked.
        write(&siv, &id(81), "Träverkstad", &ROWS, "save").await.expect(302);
        assert!(upload(&siv, again.replace("اسأل سيف.", "اسأل.").as_bytes()).await.text().contains("har ändrats sedan filen"));
        let marked = siv.get(&format!("/instructions-files/{}/ar.po", id(61))).await.expect(200).text();
        assert!(marked.contains("#, fuzzy\n#| msgid \"Kom klockan nio.\"\nmsgctxt \"Where\"\nmsgid \"Kom klockan tio.\""), "{marked}");
        // A language in which there is nothing yet.
        let new = siv.get(&format!("/instructions-files/{}/uk.po", id(61))).await.expect(200).text();
        assert!(new.contains("X-Steg-Text: uk easy") && new.contains("msgid \"I träverkstaden\"\nmsgstr \"\""), "{new}");
    }

    async fn a_broken_file_is_refused_whole_with_every_line_that_is_wrong(town: Town) {
        let siv = town.person(21).await;
        let good = siv.get(&format!("/instructions-files/{}/ar.po", id(61))).await.expect(200).text();
        let good = good.replace("msgid \"Fråga Siv.\"\nmsgstr \"\"", "msgid \"Fråga Siv.\"\nmsgstr \"اسأل سيف.\"");
        let [workshop, group, source, arabic, nothing] = [61, 62, 81, 84, 999].map(id);
        let long = format!("msgstr \"{}\"", "ا".repeat(501));
        for (from, to, said) in [
            ("اسأل سيف.", "", "Ask är inte översatt."),
            ("msgstr \"اسأل سيف.\"", long.as_str(), "Ask är för lång."),
            ("اسأل سيف.", "a\u{202e}", "Ask har tecken som inte syns."),
            ("msgid \"Fråga Siv.\"", "msgid \"Fråga Eva.\"", "Svenskan för Ask är ändrad"),
            ("msgctxt \"Ask\"", "msgctxt \"Other\"", "Other finns inte i den svenska texten."),
            ("msgctxt \"Ask\"", "msgctxt \"Where\"", "Where finns två gånger."),
            ("msgctxt \"Ask\"", "#, fuzzy\nmsgctxt \"Ask\"", "inte klar"),
            ("msgstr \"اسأل سيف.\"", "msgstr[0] \"اسأل سيف.\"", "flertalsformer"),
            ("msgctxt \"Ask\"", "msgctxt Ask", "formatet PO"),
            ("charset=UTF-8", "charset=ISO-8859-1", "UTF-8"),
            ("X-Steg-Text: ar", "X-Steg-Text: sv", "X-Steg-Text"),
            (workshop.as_str(), group.as_str(), "annan aktivitet"),
            (source.as_str(), nothing.as_str(), "finns inte här"),
            (source.as_str(), arabic.as_str(), "finns inte här"),
        ] {
            assert!(good.contains(from), "{from}");
            let bad = good.replace(from, to);
            let page = upload(&siv, bad.as_bytes()).await.text();
            assert!(page.contains(said) && page.contains("Rad "), "{said}: {page}");
            take(&siv, &bad, &id(84)).await.expect(200);
        }
        // Bytes that are no text, a file that is none, one that is too large.
        let mut latin = good.clone().into_bytes();
        latin.extend_from_slice(b"# \xe5\n");
        assert!(upload(&siv, &latin).await.text().contains("UTF-8"));
        assert!(upload(&siv, b"<html></textarea><script>").await.text().contains("Rad 1"));
        assert!(upload(&siv, b"").await.text().contains("X-Steg-Activity"));
        assert!(upload(&siv, &vec![b'#'; 120_000]).await.text().contains("för stor"));
        // A step that is gone takes its translation with it: not without a word.
        write(&siv, &id(81), "Träverkstad", &ROWS[..1], "save").await.expect(302);
        let page = upload(&siv, good.as_bytes()).await.text();
        assert!(page.contains("Ask finns inte längre"), "{page}");
        assert_eq!(versions(&town, "ar", Level::VeryEasy).await.len(), 1);
    }

    async fn the_interfaces_languages_are_listed_and_go_out_as_they_are(town: Town) {
        let siv = town.person(21).await;
        let page = siv.get("/instructions-desk?lang=sv").await.expect(200).text();
        assert!(page.contains("Språken i appen") && page.contains("The team") && page.contains("Ingen än"), "{page}");
        let sv = Locale::get("sv").expect("Swedish");
        assert!(sv.messages > 500 && page.contains(&format!(">{}<", sv.messages)), "{}", sv.messages);
        let zip = siv.get("/instructions-files/interface/so.zip").await.expect(200).body;
        assert!(zip.starts_with(b"PK") && zip.windows(12).any(|part| part == b"so/goals.ftl"));
        // The way there, for those who may.
        assert!(siv.get("/site").await.expect(200).text().contains("href=\"/instructions-desk\""));
        let ada = town.person(51).await;
        assert!(ada.get("/setup/instructions").await.expect(200).text().contains(&desk("")));
        // Whoever has no activity at her sites is told so.
        let everything = ada.get("/instructions-desk?lang=sv&language=bad").await.expect(200).text();
        assert!(everything.contains(&id(61)) && everything.contains(&id(62)), "{everything}");
        let sten = town.person(22).await.get("/instructions-desk").await.expect(200).text();
        assert!(sten.contains(&id(62)) && !sten.contains(&id(61)), "{sten}");
    }
}

/// The page that comes back.
async fn write_in(client: &Client, title: &str, rows: &[Row<'_>]) -> String {
    let fields =
        [("language", "sv"), ("level", "easy"), ("began_with", &id(82) as &str), ("source", ""), ("title", title)];
    send(client, &format!("{}&lang=sv", page("sv", "easy")), &fields, rows, "save").await.text()
}
