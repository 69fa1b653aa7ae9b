use app::{
    account::Level,
    ids::{ActivityId, PersonId},
    instructions::{Section, Step},
    words::{Word, WordKey},
};
use chrono::TimeDelta;
use server::{library::words::read, store::instructions::Text};
use std::fmt::Write as _;
use tests::{Answer, Client, Town, activity, id, on_both_engines, person, step, text};

/// What stands in a list that ships: key, word, forms, picture, sentence, in Arabic.
type Line = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

const WORKSHOP: [Line; 5] = [
    ("handske", "en handske", r#""handske", "handskar""#, "hand", "Ta på dig en handske.", "قفاز"),
    ("hammare", "en hammare", r#""hammare", "hammaren""#, "hammer", "Hammaren är tung.", "مطرقة"),
    ("skyddsskor", "skyddsskor", r#""skyddsskor""#, "shoes", "Du ska ha skyddsskor.", "حذاء واق"),
    ("las", "ett lås", r#""lås", "låset""#, "lock", "Skåpet har ett lås.", "قفل"),
    ("sag", "en såg", r#""såg", "sågen""#, "", "Sågen är vass.", "منشار"),
];

/// One of these is in the workshop's list too.
const LANGUAGE: [Line; 2] = [
    ("penna", "en penna", r#""penna", "pennan""#, "pen", "Skriv med en penna.", "قلم"),
    ("handske", "en handske", r#""handske""#, "hand", "Det är en handske.", "قفاز"),
];

fn shipped(lines: &[Line]) -> Vec<Word> {
    let mut list = String::new();
    for (key, swedish, forms, picture, sentence, arabic) in lines {
        writeln!(list, "[[word]]\nkey = \"{key}\"\nswedish = \"{swedish}\"\nforms = [{forms}]").unwrap();
        if !picture.is_empty() {
            writeln!(list, "picture = \"{picture}\"").unwrap();
        }
        writeln!(list, "sentence = \"{sentence}\"\n[word.in]\nar = \"{arabic}\"").unwrap();
        for tag in ["en", "so", "ti", "prs", "fa", "uk", "fi"] {
            writeln!(list, "{tag} = \"{key} in {tag}\"").unwrap();
        }
    }
    read(&list).unwrap()
}

/// The workshop and the language group have their words.
async fn give(town: &Town) {
    town.state.db.put_shipped_words(&activity(61), &shipped(&WORKSHOP)).await.unwrap();
    town.state.db.put_shipped_words(&activity(62), &shipped(&LANGUAGE)).await.unwrap();
}

async fn write(town: &Town, n: u64, what: ActivityId, language: &str, level: Level, steps: &[&str]) {
    let steps: Vec<Step> = steps.iter().map(|said| step(Section::Bring, said)).collect();
    let (language, title) = (language.to_owned(), "Text".to_owned());
    let one = Text { id: text(n), activity: what, language, level, title, steps };
    town.state.db.put_texts(&[one], None, town.now()).await.unwrap();
}

async fn keep(client: &Client, key: &str, on: &str) -> Answer {
    client.post(&format!("/words/{key}"), "/form/words/keep", &[("key", key), ("on", on)]).await
}

/// The keys of the buttons to choose between, and the word that is asked for.
fn question(page: &str) -> Option<(String, Vec<String>)> {
    let value = |part: &str| part.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned);
    let word = value(page.split("name=\"word\"").nth(1)?)?;
    let options = page.split("name=\"choice\"").skip(1).filter_map(value).collect();
    Some((word, options))
}

/// Answers every question of a round, right or wrong, and returns the words in their order.
async fn practise(client: &Client, right: bool) -> Vec<String> {
    let from = "/words/practice";
    client.post(from, "/form/words/begin", &[]).await.expect(302);
    let mut asked = Vec::new();
    while let Some((word, options)) = question(&client.get(from).await.expect(200).text()) {
        assert!(options.contains(&word) && (3..=4).contains(&options.len()), "{word}: {options:?}");
        let choice = options.iter().find(|option| (**option == word) == right).unwrap();
        let at = asked.len().to_string();
        let fields = [("at", at.as_str()), ("word", &word), ("choice", choice)];
        client.post(from, "/form/words/answer", &fields).await.expect(302);
        asked.push(word);
        assert!(asked.len() <= 8, "a round without end");
    }
    asked
}

async fn score(town: &Town, who: &PersonId) -> (u32, u32, bool) {
    let score = town.state.db.word_score(who).await.unwrap();
    (score.practised, score.known, score.counts)
}

on_both_engines! {
    async fn words_of_the_trade_are_links_in_swedish_steps_and_nowhere_else(town: Town) {
        give(&town).await;
        let steps = ["Handskar och <handske> skyddsskor.", "Bågsågen. Ta handskar & SÅG."];
        for (n, level) in [(90, Level::VeryEasy), (91, Level::Easy), (92, Level::Ordinary)] {
            write(&town, n, activity(61), "sv", level, &steps).await;
        }
        write(&town, 93, activity(61), "ar", Level::VeryEasy, &["handske قفاز"]).await;
        let bo = town.person(2).await;
        for level in ["very_easy", "easy", "ordinary"] {
            let page = bo.get(&format!("/instructions/{}?level={level}", id(61))).await.expect(200).text();
            for part in [
                "<a href=\"/words/handske\" class=\"word\">Handskar</a>",
                "&lt;handske&gt;",
                "<a href=\"/words/skyddsskor\" class=\"word\">skyddsskor</a>",
                "Bågsågen. Ta ",
                "<a href=\"/words/sag\" class=\"word\">SÅG</a>",
            ] {
                assert!(page.contains(part), "{level}: no {part} in {page}");
            }
            // The first place in a step only.
            assert_eq!(page.matches("/words/handske\"").count(), 2, "{page}");
        }
        let page = town.person(1).await.get(&format!("/instructions/{}?lang=ar", id(61))).await.expect(200).text();
        let (hers, swedish) = page.split_once("<details").unwrap();
        assert!(!hers.contains("class=\"word\"") && swedish.contains("class=\"word\""), "{page}");
        assert!(page.contains(&format!("/instructions/{}/words", id(61))), "{page}");
    }

    async fn a_word_says_what_it_is_in_both_languages_and_leads_back(town: Town) {
        give(&town).await;
        let amira = town.person(1).await;
        let page = amira.get("/words/hammare").await.expect(200).text();
        for part in [
            "#hammer\"", "data-listen", "<p data-step=\"\" lang=\"sv\" class=\"term\"><b>en hammare</b></p>",
            "Hammaren är tung.", "مطرقة", &format!("href=\"/instructions/{}\"", id(61)), "هذه الترجمة مسودة",
        ] {
            assert!(page.contains(part), "no {part} in {page}");
        }
        let page = amira.get("/words/hammare?lang=sv").await.expect(200).text();
        assert!(page.contains("en hammare") && !page.contains("مطرقة") && !page.contains("utkast"), "{page}");
        // Of two activities it leads to both.
        let page = amira.get("/words/handske").await.expect(200).text();
        assert!(page.contains(&format!("\"/instructions/{}\"", id(61))) && page.contains(&format!("\"/instructions/{}\"", id(62))), "{page}");
        let page = amira.get(&format!("/instructions/{}/words", id(61))).await.expect(200).text();
        for part in ["en handske", "قفاز", "en såg", "/words/sag", "#lock\""] {
            assert!(page.contains(part), "no {part} in {page}");
        }
    }

    async fn words_of_others_do_not_exist(town: Town) {
        give(&town).await;
        // Celia is in the language group, not in the workshop.
        let celia = town.person(3).await;
        celia.get("/words/penna").await.expect(200);
        for bad in ["hammare", "nothing", "%27", "Penna", "..%2F"] {
            celia.get(&format!("/words/{bad}")).await.expect(404);
        }
        celia.get(&format!("/instructions/{}/words", id(61))).await.expect(404);
        celia.get("/instructions/x/words").await.expect(404);
        keep(&celia, "hammare", "yes").await;
        assert!(town.state.db.word_list(&person(3)).await.unwrap().is_empty());
        for page in ["/words", "/words/penna", "/words/practice", &format!("/instructions/{}/words", id(62))] {
            town.stranger().get(page).await.expect(401);
            for staff in [11, 21, 41, 51] {
                town.person(staff).await.get(page).await.expect(403);
            }
        }
    }

    async fn her_own_list_is_kept_by_activity_in_both_languages(town: Town) {
        give(&town).await;
        let amira = town.person(1).await;
        let page = amira.get("/words?lang=en").await.expect(200).text();
        assert!(page.contains("Your list is empty.") && page.contains("Wood workshop"), "{page}");
        for word in ["hammare", "penna", "hammare"] {
            let back = keep(&amira, word, "yes").await.expect(302).location();
            assert_eq!(back, format!("/words/{word}"));
        }
        let page = amira.get("/words/hammare?lang=en").await.expect(200).text();
        assert!(page.contains("The word is on your list.") && page.contains("Take off my list"), "{page}");
        let page = amira.get("/words?lang=ar").await.expect(200).text();
        for part in ["كلماتي", "en hammare", "مطرقة", "en penna", "قلم", "ورشة النجارة", "#pen\""] {
            assert!(page.contains(part), "no {part} in {page}");
        }
        keep(&amira, "hammare", "no").await.expect(302);
        let page = amira.get("/words").await.expect(200).text();
        assert!(!page.contains("en hammare") && page.contains("en penna"), "{page}");
        for (key, on) in [("penna", "maybe"), ("", "yes"), ("practice", "yes"), ("nothing", "yes")] {
            let back = keep(&amira, key, on).await.expect(302).location();
            assert!(back.contains("__err"), "{key} {on}: {back}");
        }
        assert_eq!(town.state.db.word_list(&person(1)).await.unwrap(), [WordKey::parse("penna").unwrap()]);
        let page = amira.get("/instructions").await.expect(200).text();
        assert!(page.contains("href=\"/words\""), "{page}");
    }

    async fn a_round_says_kindly_what_was_right_and_how_it_went(town: Town) {
        give(&town).await;
        let amira = town.person(1).await;
        let from = "/words/practice";
        let page = amira.get("/words/practice?lang=en").await.expect(200).text();
        assert!(page.contains("Start") && question(&page).is_none(), "{page}");
        amira.post(from, "/form/words/begin", &[]).await.expect(302);
        let page = amira.get(from).await.expect(200).text();
        let (word, options) = question(&page).unwrap();
        // Five of her words have pictures of their own.
        assert!(page.contains("الصورة 1 من 5") && !page.contains("in en"), "{page}");
        assert!(options.len() == 4 && !options.contains(&"sag".to_owned()), "{options:?}");
        let wrong = options.iter().find(|option| **option != word).unwrap();
        let fields = [("at", "0"), ("word", word.as_str()), ("choice", wrong)];
        let on = amira.post(from, "/form/words/answer", &fields).await.expect(302).location();
        assert_eq!(on, "/words/practice?n=0");
        let page = amira.get(&on).await.expect(200).text();
        assert!(page.contains("ليس تماماً.") && page.contains("اخترت:") && !page.contains("notice bad"), "{page}");
        // The first answer counts, and nothing that was not asked.
        for (at, word, choice) in [
            ("0", word.as_str(), word.as_str()), ("1", &word, &word), ("99", &word, &word), ("-1", &word, &word),
            ("x", &word, &word), ("1", "", ""), ("1", "nothing", "nothing"),
        ] {
            amira.post(from, "/form/words/answer", &[("at", at), ("word", word), ("choice", choice)]).await.expect(302);
        }
        assert_eq!(score(&town, &person(1)).await, (1, 0, false));
        let mut count = 1;
        while let Some((word, _)) = question(&amira.get(from).await.expect(200).text()) {
            let at = count.to_string();
            let fields = [("at", at.as_str()), ("word", &word), ("choice", &word)];
            let page = amira.submit(from, "/form/words/answer", &fields).await.expect(200).text();
            assert!(page.contains("صحيح!"), "{page}");
            count += 1;
        }
        let page = amira.get(from).await.expect(200).text();
        assert!(page.contains("الصحيح: 4 من 5.") && page.contains(&format!("/words/{word}")), "{page}");
        // In Swedish a sentence with a gap says what is meant.
        amira.post(from, "/form/words/begin", &[]).await.expect(302);
        let page = amira.get("/words/practice?lang=sv").await.expect(200).text();
        assert!(page.contains('…') && page.contains("Vilket ord är det?"), "{page}");
        // What was wrong is asked for first.
        assert_eq!(question(&page).unwrap().0, word);
        // A round that was left is not gone on with the next day.
        town.pass(TimeDelta::days(1));
        assert!(question(&amira.get(from).await.expect(200).text()).is_none());
    }

    async fn a_word_is_known_when_it_was_right_on_three_days(town: Town) {
        give(&town).await;
        let amira = town.person(1).await;
        for (day, known) in [(1, 0), (1, 0), (2, 0), (3, 5)] {
            let asked = practise(&amira, true).await;
            assert_eq!((asked.len(), score(&town, &person(1)).await.1), (5, known), "day {day}");
            let pause = if day == 1 { TimeDelta::hours(2) } else { TimeDelta::days(1) };
            town.pass(pause + if known == 0 && day == 1 { TimeDelta::hours(9) } else { TimeDelta::zero() });
        }
        let page = amira.get("/words?lang=ar").await.expect(200).text();
        assert!(page.contains("تعرف 5 كلمات."), "{page}");
    }

    async fn too_few_pictures_are_said_to_be_too_few(town: Town) {
        town.state.db.put_shipped_words(&activity(62), &shipped(&LANGUAGE)).await.unwrap();
        let celia = town.person(3).await;
        let page = celia.get("/words/practice").await.expect(200).text();
        assert!(page.contains("too few words with pictures") && !page.contains("/form/words/begin"), "{page}");
        assert!(practise(&celia, true).await.is_empty());
        // And without any word there is nothing to practise.
        let bo = town.person(2).await;
        assert!(bo.get("/words").await.expect(200).text().contains("Din lista är tom."));
        assert!(bo.get(&format!("/instructions/{}/words", id(61))).await.expect(200).text().contains("inga ord här än"));
    }

    async fn practice_counts_when_the_counsellor_says_so_and_marks_no_milestone(town: Town) {
        give(&town).await;
        let amira = town.person(1).await;
        for _ in 0..3 {
            practise(&amira, true).await;
            town.pass(TimeDelta::days(1));
        }
        let page = amira.get("/goals?lang=en").await.expect(200).text();
        assert!(!page.contains("You know 5") && page.contains("href=\"/words\""), "{page}");
        let karin = town.person(11).await;
        let record = format!("/desk/people/{}", id(1));
        let page = karin.get(&format!("{record}?lang=sv")).await.expect(200).text();
        assert!(page.contains("Övade ord: 5. Kända ord: 5.") && !page.contains("value=\"yes\" checked"), "{page}");
        let who = id(1);
        // Another's counsellor, and nobody else.
        for other in [1, 12, 21, 41, 51] {
            town.person(other).await.post(&record, "/form/desk/words", &[("participant", &who), ("counts", "yes")]).await;
        }
        for bad in [[("participant", who.as_str()), ("counts", "x")], [("participant", "x"), ("counts", "yes")]] {
            karin.post(&record, "/form/desk/words", &bad).await.expect(302);
        }
        assert_eq!(score(&town, &person(1)).await, (5, 5, false));
        let page = karin.submit(&record, "/form/desk/words", &[("participant", &who), ("counts", "yes")]).await.text();
        assert!(page.contains("value=\"yes\" checked"), "{page}");
        let page = amira.get("/goals?lang=en").await.expect(200).text();
        assert!(page.contains("You know 5 words."), "{page}");
        assert!(town.state.db.milestones_of(&person(1)).await.unwrap().is_empty());
        // A box that is not ticked is not sent.
        karin.post(&record, "/form/desk/words", &[("participant", &who)]).await.expect(302);
        assert_eq!(score(&town, &person(1)).await, (5, 5, false));
    }

    async fn what_is_kept_of_her_words_is_in_her_file(town: Town) {
        give(&town).await;
        let amira = town.person(1).await;
        keep(&amira, "las", "yes").await;
        practise(&amira, false).await;
        town.person(11).await.post("/desk", "/form/desk/words", &[("participant", &id(1)), ("counts", "yes")]).await;
        let file = amira.get("/settings/data.json").await.expect(200).json();
        assert_eq!(file["words"][0]["word"], "las");
        assert_eq!(file["words_practised"].as_array().unwrap().len(), 5);
        assert_eq!(file["words_practised"][0]["wrong_count"], 1);
        assert_eq!((&file["words_practised"][0]["days"], &file["words_practised"][0]["last_right"]), (&0.into(), &false.into()));
        assert!(file["word_round"]["questions"].as_str().unwrap().contains("las"));
        assert_eq!(file["word_credit"]["counts"], true);
    }

    async fn the_administrator_writes_words_of_her_own(town: Town) {
        give(&town).await;
        let administrator = town.person(51).await;
        let (what, page_of) = (id(61), format!("/setup/words/{}", id(61)));
        let form = format!("{page_of}?form=setup/word");
        let page = administrator.get(&format!("{page_of}?lang=sv")).await.expect(200).text();
        assert!(page.contains("en hammare") && page.contains("hammare, hammaren") && page.contains("Språk: 8 av 8"), "{page}");
        let own = [
            ("activity", what.as_str()), ("key", ""), ("swedish", "en skruvdragare"),
            ("forms", "Skruvdragare, skruvdragaren"), ("picture", "lift"), ("sentence", "Ta en skruvdragare."),
            ("translations[ar]", "مفك كهربائي"), ("translations[fi]", ""),
        ];
        let back = administrator.post(&page_of, &form, &own).await.expect(302).location();
        assert_eq!(back, format!("{page_of}?saved"));
        let amira = town.person(1).await;
        let page = amira.get("/words/skruvdragare").await.expect(200).text();
        assert!(page.contains("مفك كهربائي") && page.contains("#lift\"") && !page.contains("مسودة"), "{page}");
        // What is refused comes back with what was typed.
        let with = |name: &str, value: &'static str| {
            own.map(|(field, text)| if field == name { (field, value) } else { (field, text) })
        };
        for (name, value, said) in [
            ("swedish", " ", "Skriv ordet på svenska."),
            ("forms", ",", "Skriv minst en form"),
            ("sentence", "", "Skriv en kort mening"),
            ("translations[ar]", "0123456789012345678901234567890123456789012345678901234567890", "högst 60 tecken"),
        ] {
            let page = administrator.post(&page_of, &format!("{page_of}?lang=sv&form=setup/word"), &with(name, value)).await.text();
            assert!(page.contains(said), "{name}: no {said} in {page}");
            assert!(name == "swedish" || page.contains("value=\"en skruvdragare\""), "{page}");
        }
        let before = town.state.db.words_of_activity(&activity(61)).await.unwrap();
        for (name, value) in [("picture", "nothing"), ("key", "nothing"), ("key", "%27"), ("activity", "x"), ("activity", "")] {
            administrator.post(&page_of, "/form/setup/word", &with(name, value)).await;
        }
        administrator.post(&page_of, "/form/setup/word", &with("activity", "00000000-0000-7000-8000-000000000999")).await;
        for other in [1, 11, 21, 41] {
            let client = town.person(other).await;
            client.post(&page_of, "/form/setup/word", &own).await;
            client.post(&page_of, "/form/setup/word-off", &[("activity", &what), ("key", "hammare")]).await;
        }
        assert_eq!(town.state.db.words_of_activity(&activity(61)).await.unwrap(), before);
        // Changed, it stays so when the shipped words come again; removed, it is gone for everyone.
        let page = administrator.get(&format!("{page_of}?word=hammare&lang=sv")).await.expect(200).text();
        assert!(page.contains("value=\"hammare, hammaren\"") && page.contains("Ändra ordet"), "{page}");
        let changed = with("swedish", "en stor hammare").map(|(field, text)| if field == "key" { (field, "hammare") } else { (field, text) });
        administrator.post(&page_of, &form, &changed).await.expect(302);
        administrator.post(&page_of, "/form/setup/word-off", &[("activity", &what), ("key", "las")]).await.expect(302);
        amira.get("/words/las").await.expect(404);
        give(&town).await;
        assert!(amira.get("/words/hammare").await.expect(200).text().contains("en stor hammare"));
        amira.get("/words/las").await.expect(200);
        amira.get("/words/skruvdragare").await.expect(200);
        administrator.get("/setup/words/x").await.expect(404);
        administrator.get(&format!("/setup/words/{}", id(999))).await.expect(404);
    }

    async fn shipped_words_come_with_the_shipped_text(town: Town) {
        let (administrator, what) = (town.person(51).await, id(62));
        let fields = [("activity", what.as_str()), ("key", "language-group")];
        administrator.post("/setup/instructions", "/form/setup/instructions", &fields).await.expect(302);
        let there = town.state.db.words_of_activity(&activity(62)).await.unwrap().unwrap();
        let shipped = &server::library::of("language-group").unwrap().words;
        assert_eq!(&there.words, shipped);
    }
}
