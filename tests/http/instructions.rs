use app::{account::Level, ids::ActivityId};
use server::store::municipality::{Instruction, Municipality};
use tests::{Town, activity, id, on_both_engines};

fn path(n: u64) -> String {
    format!("/instructions/{}", activity(n))
}

async fn write(town: &Town, what: ActivityId, language: &str, level: Level, title: &str) {
    let one = Instruction {
        activity: what,
        language: language.to_owned(),
        level,
        title: title.to_owned(),
        steps: vec!["Go <there>.".to_owned()],
    };
    let world = Municipality { instructions: vec![one], ..Municipality::default() };
    town.state.db.put(&world, town.now()).await.expect("written");
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
        assert!(hers.contains("تعال في الساعة التاسعة.") && hers.contains("class=\"steps\""), "{hers}");
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
        assert!(page.contains("<div lang=\"sv\" dir=\"ltr\">"), "{page}");
        write(&town, activity(62), "ar", Level::Easy, "مجموعة اللغة").await;
        let page = town.person(3).await.get(&path(62)).await.expect(200).text();
        assert!(page.contains("another language: العربية.") && page.contains("<div lang=\"ar\" dir=\"rtl\">"), "{page}");
        assert!(page.contains("Go &lt;there&gt;."), "{page}");
    }

    async fn who_reads_easy_swedish_gets_no_harder_text(town: Town) {
        write(&town, activity(62), "sv", Level::Ordinary, "Svår").await;
        write(&town, activity(62), "sv", Level::Easy, "Enklare").await;
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
