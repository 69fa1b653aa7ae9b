use app::{
    account::Level,
    ids::ActivityId,
    instructions::{Section, Step},
};
use server::store::instructions::Text;
use tests::{Town, activity, contains, id, lacks, on_both_engines, step, text};

fn path(n: u64) -> String {
    format!("/instructions/{}", activity(n))
}

/// Writes a text as version `n` of all there are in this town.
async fn write(town: &Town, n: u64, what: ActivityId, language: &str, level: Level, title: &str) {
    let (language, title) = (language.to_owned(), title.to_owned());
    let step = Step { picture: Some("boots".to_owned()), ..step(Section::Way, "Go <there>.") };
    let one = Text { id: text(n), activity: what, language, level, title, steps: vec![step] };
    town.state.db.put_texts(&[one], None, town.now()).await.expect("written");
}

async fn nothing_understood(town: &Town, who: u64) -> bool {
    let of = async |what| town.state.db.understood(&tests::person(who), &activity(what)).await.expect("read");
    of(61).await.is_empty() && of(62).await.is_empty()
}

on_both_engines! {
    async fn her_activities_are_listed_with_their_next_time(town: Town) {
        let page = town.person(1).await.get("/instructions?lang=sv").await.expect(200).text();
        for text in ["Träverkstad", "Språkgrupp", "Idag", "09:00–12:00", &path(61), &path(62)] {
            assert!(page.contains(text), "no {text} in {page}");
        }
        let page = town.person(3).await.get("/instructions").await.expect(200).text();
        assert!(page.contains("Language group") && !page.contains("Wood workshop"), "{page}");
    }

    async fn steps_come_in_her_language_with_the_swedish_beside_them(town: Town) {
        let page = town.person(1).await.get(&path(61)).await.expect(200).text();
        let (hers, swedish) = page.split_once("<details").expect("the Swedish text");
        assert!(hers.contains("تعال في الساعة التاسعة.") && hers.contains("class=\"pictured\""), "{hers}");
        // Her stage reads very easy Swedish.
        assert!(swedish.contains("lang=\"sv\"") && swedish.contains("dir=\"ltr\""), "{swedish}");
        assert!(swedish.contains("Kom klockan nio.") && !swedish.contains("Infinn dig"), "{swedish}");
        assert!(!page.contains(" open"), "{page}");
        assert!(!page.contains("role=\"status\">") || !page.contains("Svenska"), "{page}");
    }

    async fn the_level_of_swedish_follows_the_stage_and_can_be_changed_on_the_page(town: Town) {
        let bo = town.person(2).await;
        let page = bo.get(&path(61)).await.expect(200).text();
        assert!(page.contains("Kom till verkstaden klockan nio.") && !page.contains("<details"), "{page}");
        assert!(page.contains("href=\"?level=very_easy\"") && page.contains("aria-current=\"true\""), "{page}");
        let page = bo.get(&format!("{}?level=ordinary", path(61))).await.expect(200).text();
        assert!(page.contains("Infinn dig i verkstaden"), "{page}");
        for bad in ["", "x", "EASY"] {
            let page = bo.get(&format!("{}?level={bad}", path(61))).await.expect(200).text();
            assert!(page.contains("Kom till verkstaden klockan nio."), "{bad}: {page}");
        }
        let page = town.person(1).await.get(&format!("{}?level=ordinary", path(61))).await.expect(200).text();
        let (hers, swedish) = page.split_once("<details").expect("the Swedish text");
        assert!(hers.contains("تعال") && swedish.contains("Infinn dig"), "{swedish}");
    }

    async fn a_text_in_another_language_says_which_and_why(town: Town) {
        let page = town.person(2).await.get(&format!("{}?lang=en", path(61))).await.expect(200).text();
        assert!(page.contains("This text is in another language: Svenska. There is no text in English yet."), "{page}");
        assert!(page.contains("<h2 lang=\"sv\" dir=\"ltr\">"), "{page}");
        write(&town, 90, activity(62), "ar", Level::Easy, "مجموعة اللغة").await;
        let page = town.person(3).await.get(&path(62)).await.expect(200).text();
        assert!(page.contains("another language: العربية.") && page.contains("<h2 lang=\"ar\" dir=\"rtl\">"), "{page}");
        assert!(page.contains("Go &lt;there&gt;."), "{page}");
    }

    async fn a_text_in_another_language_offers_the_others(town: Town) {
        let bo = town.person(2).await;
        let read = async |address: &str| bo.get(&format!("{}{address}", path(61))).await.expect(200).text();
        let page = read("?lang=en").await;
        contains(&page, "You can read this text in these languages:");
        contains(&page, "<a href=\"?in=sv\" lang=\"sv\" dir=\"ltr\" aria-current=\"true\" class=\"second small\">");
        let arabic = read("?lang=en&in=ar").await;
        contains(&arabic, "This text is in another language: العربية.");
        contains(&arabic, "تعال في الساعة التاسعة.");
        contains(&arabic, "<details");
        contains(&arabic, &format!("name=\"text\" value=\"{}\"", id(84)));
        // One that there is not, and where there is no need for it.
        contains(&read("?lang=en&in=tlh").await, "another language: Svenska.");
        let own = read("?lang=sv&in=ar").await;
        contains(&own, "Kom till verkstaden klockan nio.");
        lacks(&own, "?in=");
    }

    async fn who_reads_easy_swedish_gets_no_harder_text(town: Town) {
        write(&town, 91, activity(62), "sv", Level::Ordinary, "Svår").await;
        write(&town, 92, activity(62), "sv", Level::Easy, "Enklare").await;
        // Celia's stage is green: ordinary Swedish.
        let celia = town.person(3).await;
        assert!(celia.get(&format!("{}?lang=sv", path(62))).await.expect(200).text().contains("Svår"));
        let page = celia.get(&format!("{}?lang=sv-simple", path(62))).await.expect(200).text();
        assert!(page.contains("Enklare") && !page.contains("Svår"), "{page}");
    }

    async fn where_and_when_next_stands_on_top(town: Town) {
        let page = town.person(1).await.get(&format!("{}?lang=sv", path(62))).await.expect(200).text();
        for text in ["Nästa gång", "Idag", "13:00–15:00", "Biblioteket", "Ta med:", "Penna", "Det finns ingen text än."] {
            assert!(page.contains(text), "no {text} in {page}");
        }
    }

    async fn steps_stand_under_their_section_with_their_picture(town: Town) {
        write(&town, 90, activity(62), "sv", Level::Easy, "Språkgrupp").await;
        let page = town.person(2).await.get(&path(61)).await.expect(200).text();
        assert!(page.contains("När och var") && page.contains(">Fråga<") && !page.contains("Så kommer du dit"), "{page}");
        let page = town.person(1).await.get(&format!("{}?lang=sv", path(62))).await.expect(200).text();
        assert!(page.contains("Så kommer du dit") && page.contains("#boots\""), "{page}");
    }

    async fn a_translation_nobody_has_read_says_so(town: Town) {
        let page = town.person(1).await.get(&path(61)).await.expect(200).text();
        let (hers, swedish) = page.split_once("<details").expect("the Swedish text");
        assert!(hers.contains("هذه الترجمة مسودة") && !swedish.contains("مسودة"), "{page}");
    }

    async fn i_have_understood_names_the_version(town: Town) {
        let amira = town.person(1).await;
        let page = amira.get(&format!("{}?lang=en", path(61))).await.expect(200).text();
        assert!(page.contains("I have understood") && !page.contains("You said on"), "{page}");
        let form = "/form/instructions/understood";
        let said = [("activity", id(61)), ("text", id(84))];
        let said: Vec<_> = said.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = amira.post(&path(61), form, &said).await.expect(302);
        assert_eq!(answer.location(), format!("{}?understood#understood", path(61)));
        // Said again it is said once, and stays as it was said first.
        town.pass(chrono::TimeDelta::days(1));
        amira.post(&path(61), form, &said).await.expect(302);
        let page = amira.get(&format!("{}?lang=ar", path(61))).await.expect(200).text();
        assert!(page.contains("إنك فهمت") && !page.contains("name=\"text\""), "{page}");
        let file = amira.get("/settings/data.json").await.expect(200).text();
        assert_eq!(file.matches("\"version\":1").count(), 1, "{file}");
        // Her counsellor sees which text it was; another's does not see her.
        let eva = town.person(11).await;
        let page = eva.get(&format!("/desk/people/{}?lang=en", id(1))).await.expect(200).text();
        assert!(page.contains("Understood on") && page.contains("version 1") && page.contains("العربية"), "{page}");
        assert!(!page.contains("There is a newer version."), "{page}");
        // A new version is to be read anew, and the counsellor sees that the other was older.
        write(&town, 90, activity(61), "ar", Level::VeryEasy, "جديد").await;
        let page = amira.get(&format!("{}?lang=ar", path(61))).await.expect(200).text();
        assert!(page.contains("النص جديد الآن") && page.contains(&id(90)), "{page}");
        let page = eva.get(&format!("/desk/people/{}?lang=en", id(1))).await.expect(200).text();
        assert!(page.contains("There is a newer version."), "{page}");
    }

    async fn only_a_text_of_her_own_activity_can_be_understood(town: Town) {
        write(&town, 90, activity(62), "sv", Level::Easy, "Språkgrupp").await;
        let form = "/form/instructions/understood";
        // Bo has no place in the language group; Amira has, but the text is another activity's, or none.
        for (who, what, version) in [(2, 62, 90), (1, 62, 84), (1, 61, 999), (3, 61, 84)] {
            let (what, version) = (id(what), id(version));
            let fields = [("activity", what.as_str()), ("text", version.as_str())];
            let client = town.person(who).await;
            let back = client.post("/instructions", form, &fields).await.expect(302).location();
            assert!(back.starts_with("/instructions?"), "{who} {what}: {back}");
        }
        for n in 1..=3 {
            assert!(nothing_understood(&town, n).await, "{n}");
        }
        for bad in ["", "x", "%27"] {
            let fields = [("activity", bad), ("text", bad)];
            let back = town.person(1).await.post("/instructions", form, &fields).await.expect(302).location();
            assert!(back.contains("__err"), "{back}");
        }
        for staff in [11, 21, 41, 51] {
            let fields = [("activity", id(61)), ("text", id(84))];
            let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            town.person(staff).await.post("/instructions", form, &fields).await;
            assert!(nothing_understood(&town, staff).await, "{staff}");
        }
    }

    async fn a_wish_for_a_language_reaches_counsellor_and_administrator_until_the_text_is_there(town: Town) {
        let bo = town.person(2).await;
        let page = bo.get(&format!("{}?lang=en", path(61))).await.expect(200).text();
        assert!(page.contains("I want to read in English"), "{page}");
        let wished = |language: &str| [("activity", id(61)), ("language", language.to_owned())];
        for language in ["en", "en", "tlh", ""] {
            let fields = wished(language);
            let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            bo.post(&path(61), "/form/instructions/wish", &fields).await.expect(302);
        }
        let page = bo.get(&format!("{}?lang=en", path(61))).await.expect(200).text();
        assert!(page.contains("Your counsellor sees that you want to read in English."), "{page}");
        let desk = format!("/desk/people/{}?lang=en", id(2));
        let page = town.person(11).await.get(&desk).await.expect(200).text();
        assert_eq!(page.matches("Wants to read in").count(), 1, "{page}");
        let administrator = town.person(51).await;
        let page = administrator.get("/setup/instructions?lang=en").await.expect(200).text();
        assert!(page.contains("One participant wants to read in English."), "{page}");
        write(&town, 90, activity(61), "en", Level::Easy, "The wood workshop").await;
        let page = administrator.get("/setup/instructions?lang=en").await.expect(200).text();
        assert!(!page.contains("wants to read in English"), "{page}");
        assert!(!town.person(11).await.get(&desk).await.expect(200).text().contains("Wants to read in"));
    }

    async fn the_administrator_gives_an_activity_the_texts_that_ship(town: Town) {
        let administrator = town.person(51).await;
        let page = administrator.get("/setup/instructions?lang=sv").await.expect(200).text();
        assert!(page.contains("Ingen text än.") && page.contains("Träverkstad"), "{page}");
        assert!(!page.contains("selected") && page.contains("<option value=\"\">"), "{page}");
        let form = "/form/setup/instructions";
        let what = id(62);
        administrator.post("/setup/instructions", form, &[("activity", &what), ("key", "language-group")]).await.expect(302);
        let page = town.person(1).await.get(&path(62)).await.expect(200).text();
        assert!(page.contains("#speech\"") && page.contains("<details"), "{page}");
        // Twice is the same: no new version of what has not changed.
        administrator.post("/setup/instructions", form, &[("activity", &what), ("key", "language-group")]).await.expect(302);
        let pieces = town.state.db.instructions_of(&activity(62)).await.expect("pieces");
        assert!(pieces.len() >= 3);
        // Neither an unknown text nor an unknown activity, and nobody but her.
        for (activity, key) in [(what.as_str(), "nothing"), (what.as_str(), ""), (what.as_str(), "../x"), ("x", "job-search"), (&id(999), "job-search")] {
            let fields = [("activity", activity), ("key", key)];
            let back = administrator.post("/setup/instructions", form, &fields).await.expect(302).location();
            assert!(back.contains("__err"), "{activity} {key}: {back}");
        }
        for who in [1, 11, 21, 41] {
            town.person(who).await.post("/setup/instructions", form, &[("activity", &what), ("key", "job-search")]).await;
        }
        assert_eq!(town.state.db.instructions_of(&activity(62)).await.expect("pieces"), pieces);
    }

    async fn instructions_of_others_do_not_exist(town: Town) {
        let celia = town.person(3).await;
        celia.get(&path(61)).await.expect(404);
        for bad in ["x", "..%2F", &id(999), "%27"] {
            celia.get(&format!("/instructions/{bad}")).await.expect(404);
        }
        for page in ["/instructions", &path(61)] {
            town.stranger().get(page).await.expect(401);
            for staff in [11, 21, 41, 51] {
                town.person(staff).await.get(page).await.expect(403);
            }
        }
    }
}
