use chrono::TimeDelta;
use http::header;
use server::sign_in::COOKIE;
use tests::{Answer, Client, Town, id, on_both_engines};

/// The value of a cookie that the answer sets, as `name=value`.
pub fn cookie(answer: &Answer, name: &str) -> Option<String> {
    answer
        .headers
        .get_all(header::SET_COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok()?.split(';').next())
        .find(|pair| pair.split_once('=').is_some_and(|(key, value)| key == name && !value.is_empty()))
        .map(str::to_owned)
}

/// The page that shows the code, after a member of the staff has asked for one.
async fn made(town: &Town, by: u64, n: u64) -> String {
    let page = if by == 51 { format!("/setup/invite/{}", id(n)) } else { format!("/desk/people/{}/invite", id(n)) };
    let mut staff = town.person(by).await;
    let answer = staff.post(&page, "/form/account/invite", &[("person", &id(n))]).await.expect(302);
    assert_eq!(answer.location(), page, "no code in an address");
    let carried = cookie(&answer, "__Host-code").expect("the code's cookie");
    staff.cookie = staff.cookie.map(|cookie| format!("{cookie}; {carried}"));
    staff.get(&page).await.expect(200).text()
}

/// A code for somebody, as it stands on the page.
pub async fn code(town: &Town, by: u64, n: u64) -> String {
    code_on(&made(town, by, n).await)
}

fn code_on(page: &str) -> String {
    let from = page.find("/join/").expect("an address to join") + "/join/".len();
    page[from..from + 16].to_owned()
}

async fn join(from: &Client, code: &str, fields: &[(&str, &str)]) -> Answer {
    let fields: Vec<_> = [("code", code)].into_iter().chain(fields.iter().copied()).collect();
    from.post(&format!("/join/{code}"), "/form/account/join", &fields).await
}

/// The device after it has taken the answer's cookies.
fn signed_in(town: &Town, answer: &Answer) -> Client {
    Client::new(town.router.clone(), cookie(answer, COOKIE))
}

on_both_engines! {
    async fn a_participant_joins_in_swedish(town: Town) {
        let code = code(&town, 11, 2).await;
        let page = town.stranger().get(&format!("/join/{code}?lang=sv-simple")).await.expect(200).text();
        assert!(page.contains("Bo Test") && page.contains("value=\"sv-simple\""), "{page}");
        let answer = join(&town.stranger(), &code, &[("language", "sv-simple"), ("to", "/goals")]).await.expect(302);
        assert_eq!(answer.location(), "/goals");
        let bo = signed_in(&town, &answer);
        assert!(bo.get("/goals").await.expect(200).text().contains("Dina egna ord"), "the language is kept");
        assert!(bo.get("/settings").await.expect(200).text().contains("Bo Test"));
    }

    async fn a_participant_joins_in_arabic(town: Town) {
        let code = code(&town, 11, 1).await;
        let page = town.stranger().get(&format!("/join/{code}?lang=ar")).await.expect(200).text();
        assert!(page.contains("lang=\"ar\" dir=\"rtl\"") && page.contains("تسجيل الدخول على هذا الجهاز"), "{page}");
        let answer = join(&town.stranger(), &code, &[("language", "ar")]).await.expect(302);
        assert_eq!(answer.location(), "/");
        assert!(signed_in(&town, &answer).get("/goals").await.expect(200).text().contains("أهدافك"));
    }

    async fn the_language_is_asked_first_each_named_in_itself(town: Town) {
        let code = code(&town, 11, 1).await;
        let page = town.stranger().get(&format!("/join/{code}?to=/goals")).await.expect(200).text();
        for named in ["العربية", "Lätt svenska", "ትግርኛ", "Українська"] {
            assert!(page.contains(named), "{named}: {page}");
        }
        assert!(!page.contains("Amina Test"), "a name before the language is chosen helps nobody");
        // Person 1 is known to read Arabic.
        let href = format!("href=\"/join/{code}?lang=ar&amp;to=/goals\" lang=\"ar\" dir=\"rtl\" aria-current=\"true\"");
        assert!(page.contains(&href), "{page}");
        let page = town.stranger().get(&format!("/join/{code}?lang=ar&to=/goals")).await.expect(200).text();
        assert!(page.contains("value=\"/goals\"") && page.contains("value=\"ar\""), "{page}");
        assert!(page.contains(&format!("/join/{code}?to=/goals\"")), "the way back to the languages: {page}");
    }

    async fn the_languages_are_found_on_every_page(town: Town) {
        let amina = town.person(1).await;
        for page in ["/", "/schedule", "/check-in", "/goals", "/instructions", "/messages", "/settings"] {
            let to = if page == "/" { String::new() } else { format!("?to={page}") };
            let html = amina.get(page).await.expect(200).text();
            assert!(html.contains(&format!("href=\"/language{to}\"")), "{page}: {html}");
        }
        let page = amina.get("/language?to=/goals").await.expect(200).text();
        assert!(page.contains("ትግርኛ") && page.contains("name=\"to\" value=\"/goals\""), "{page}");
        let answer = amina.post("/language?to=/goals", "/form/account/language", &[("language", "fi"), ("to", "/goals")]).await;
        assert_eq!(answer.expect(302).location(), "/goals");
        assert!(amina.get("/goals").await.expect(200).text().contains("lang=\"fi\""));
        // Led to a stranger's page by nobody.
        let page = amina.get("/language?to=//evil.example").await.expect(200).text();
        assert!(!page.contains("evil"), "{page}");
    }

    async fn looking_at_an_invitation_changes_nothing(town: Town) {
        let code = code(&town, 11, 2).await;
        for _ in 0..3 {
            let answer = town.stranger().get(&format!("/join/{code}")).await.expect(200);
            assert!(cookie(&answer, COOKIE).is_none());
        }
        join(&town.stranger(), &code, &[]).await.expect(302);
    }

    async fn a_code_that_is_typed_leads_to_whom_it_is_for(town: Town) {
        let code = code(&town, 11, 2).await;
        let typed = format!("{}-{} {}-{}", &code[..4], &code[4..8], &code[8..12], &code[12..]).to_lowercase();
        let answer = town.stranger().get(&format!("/join?code={}&to=/goals%3Fa", tests::encode(&typed))).await.expect(302);
        assert_eq!(answer.location(), format!("/join/{code}?to=/goals%3Fa"));
        assert!(town.stranger().get(&answer.location()).await.expect(200).text().contains("&amp;to=/goals%3Fa\""));
        let page = town.stranger().get("/join?code=hello").await.expect(200).text();
        assert!(page.contains("Vi kan inte läsa koden") && page.contains("name=\"code\""), "{page}");
        assert!(town.stranger().get("/join").await.expect(200).text().contains("name=\"code\""));
    }

    async fn a_code_signs_in_once(town: Town) {
        let code = code(&town, 11, 2).await;
        join(&town.stranger(), &code, &[]).await.expect(302);
        let again = join(&town.stranger(), &code, &[]).await;
        assert!(cookie(&again, COOKIE).is_none());
        let page = town.stranger().get(&again.location()).await.expect(410).text();
        assert!(page.contains("Koden är redan använd. Be din vägledare om en ny kod."), "{page}");
    }

    async fn a_code_ends_after_seven_days(town: Town) {
        let code = code(&town, 11, 2).await;
        town.pass(TimeDelta::days(7) - TimeDelta::seconds(1));
        town.stranger().get(&format!("/join/{code}")).await.expect(200);
        town.pass(TimeDelta::seconds(1));
        let page = town.stranger().get(&format!("/join/{code}")).await.expect(410).text();
        assert!(page.contains("Koden är för gammal."), "{page}");
        assert!(cookie(&join(&town.stranger(), &code, &[]).await, COOKIE).is_none());
    }

    async fn a_wrong_code_is_refused_with_what_to_do(town: Town) {
        for wrong in ["0000000000000000", "nonsense", "%00", "..%2F..", "'%20OR%201=1--"] {
            let page = town.stranger().get(&format!("/join/{wrong}")).await.expect(404).text();
            assert!(page.contains("Koden stämmer inte."), "{wrong}: {page}");
        }
        for fields in [vec![], vec![("code", "")], vec![("code", "0000000000000000"), ("language", "sv")]] {
            let answer = town.stranger().post("/join", "/form/account/join", &fields).await;
            assert!(answer.status.is_redirection() && cookie(&answer, COOKIE).is_none());
        }
    }

    async fn a_language_that_nobody_speaks_here_uses_no_code_up(town: Town) {
        let code = code(&town, 11, 2).await;
        let answer = join(&town.stranger(), &code, &[("language", "tlh")]).await.expect(302);
        assert!(cookie(&answer, COOKIE).is_none());
        let page = town.stranger().get(&answer.location()).await.expect(200).text();
        assert!(page.contains("Vi kunde inte läsa det du skickade"), "{page}");
        assert!(cookie(&join(&town.stranger(), &code, &[]).await, COOKIE).is_some());
    }

    async fn nobody_is_led_to_another_site(town: Town) {
        for to in ["//evil.example", "https://evil.example/", "/\\evil.example", "\\\\evil.example", "javascript:alert(1)", "/\t/evil", "/å"] {
            let code = code(&town, 11, 2).await;
            let answer = join(&town.stranger(), &code, &[("to", to)]).await.expect(302);
            assert_eq!(answer.location(), "/", "{to}");
            let answer = town.stranger().post("/", "/form/account/language", &[("language", "en"), ("to", to)]).await;
            assert_eq!(answer.location(), "/", "{to}");
            let answer = town.stranger().get(&format!("/join?code={code}&to={}", tests::encode(to))).await;
            assert_eq!(answer.location(), format!("/join/{code}"), "{to}");
        }
    }

    async fn staff_who_join_begin_at_their_own_first_page(town: Town) {
        for (n, first) in [(11, "/desk"), (21, "/site"), (41, "/records"), (51, "/setup")] {
            let code = code(&town, 51, n).await;
            let answer = join(&town.stranger(), &code, &[("to", "/")]).await.expect(302);
            assert_eq!(answer.location(), first);
        }
    }

    async fn a_new_code_ends_the_one_before(town: Town) {
        let (before, now) = (code(&town, 11, 2).await, code(&town, 11, 2).await);
        town.stranger().get(&format!("/join/{before}")).await.expect(410);
        town.stranger().get(&format!("/join/{now}")).await.expect(200);
    }

    async fn a_code_is_shown_once_as_text_and_picture(town: Town) {
        let page = format!("/desk/people/{}/invite", id(1));
        let shown = made(&town, 11, 1).await;
        let code = code_on(&shown);
        let grouped = format!("{}-{}-{}-{}", &code[..4], &code[4..8], &code[8..12], &code[12..]);
        assert!(shown.contains(&grouped) && shown.contains("<svg") && shown.contains("https://steg.example/join/"), "{shown}");
        let mut karin = town.person(11).await;
        let own = karin.cookie.clone().expect("a cookie");
        // The cookie of another person's code opens nothing here.
        karin.cookie = Some(format!("{own}; __Host-code={}.{code}", id(2)));
        assert!(!karin.get(&page).await.expect(200).text().contains(&grouped));
        karin.cookie = Some(format!("{own}; __Host-code={}.{code}", id(1)));
        let answer = karin.get(&page).await.expect(200);
        let spent = answer.headers.get_all(header::SET_COOKIE).iter().any(|set| {
            set.to_str().is_ok_and(|set| set.starts_with("__Host-code=;") && set.contains("Max-Age=0"))
        });
        assert!(spent, "the page that shows the code takes its cookie away");
        karin.cookie = Some(own);
        let asked = karin.get(&page).await.expect(200).text();
        assert!(!asked.contains(&grouped) && asked.contains("Det finns en kod som inte är använd"), "{asked}");
    }

    async fn a_code_is_for_ones_own_participants(town: Town) {
        let own = format!("/desk/people/{}/invite", id(1));
        town.stranger().get(&own).await.expect(401);
        town.person(11).await.get(&own).await.expect(200);
        town.person(12).await.get(&own).await.expect(404);
        town.person(11).await.get(&format!("/desk/people/{}/invite", id(12))).await.expect(404);
        town.person(11).await.get("/desk/people/nobody/invite").await.expect(404);
        for n in [1, 21, 41] {
            town.person(n).await.get(&own).await.expect(403);
        }
        for (by, person) in [(12, id(1)), (11, id(51)), (21, id(1)), (1, id(1)), (51, id(1)), (11, id(99)), (11, "x".to_owned())] {
            let answer = town.person(by).await.post("/desk", "/form/account/invite", &[("person", &person)]).await;
            assert!(cookie(&answer, "__Host-code").is_none(), "{by} invites {person}");
        }
        let answer = town.stranger().post("/desk", "/form/account/invite", &[("person", &id(1))]).await;
        assert!(cookie(&answer, "__Host-code").is_none());
        let page = town.person(11).await.submit(&own, "/form/account/invite", &[("person", "x")]).await.text();
        assert!(page.contains("Vi kunde inte läsa det du skickade"), "{page}");
    }

    async fn a_protected_identity_joins_under_her_alias(town: Town) {
        let code = code(&town, 11, 4).await;
        let page = town.stranger().get(&format!("/join/{code}?lang=sv")).await.expect(200).text();
        assert!(!page.contains("Hemlig") && page.contains(">D</b>"), "{page}");
    }

    async fn whoever_was_signed_in_on_the_device_is_signed_out(town: Town) {
        let code = code(&town, 11, 2).await;
        let amira = town.person(1).await;
        let answer = join(&amira, &code, &[]).await.expect(302);
        amira.get("/settings").await.expect(401);
        assert!(signed_in(&town, &answer).get("/settings").await.expect(200).text().contains("Bo Test"));
    }

    async fn two_who_use_a_code_at_once_get_one_device(town: Town) {
        let code = code(&town, 11, 2).await;
        let (one, two) = (town.stranger(), town.stranger());
        let (one, two) = tokio::join!(join(&one, &code, &[]), join(&two, &code, &[]));
        assert!(cookie(&one, COOKIE).is_some() != cookie(&two, COOKIE).is_some());
    }
}
