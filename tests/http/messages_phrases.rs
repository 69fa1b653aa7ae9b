//! The phrase book: a counsellor picks, fills in, looks and sends; everybody reads it in her own language.

use http::StatusCode;
use sqlx::AssertSqlSafe;
use tests::{Answer, Client, Town, contains, id, lacks, on_both_engines};

/// The address of a phrase for this participant.
fn page(to: u64, phrase: &str) -> String {
    format!("/desk/messages/phrase?with={}&phrase={phrase}", id(to))
}

/// Fills in a phrase on its page, as a browser does.
async fn fill(who: &Client, to: u64, phrase: &str, fields: &[(&str, &str)]) -> Answer {
    let (page, to) = (page(to, phrase), id(to));
    let mut all = vec![("to", &*to), ("phrase", phrase)];
    all.extend(fields);
    who.post(&page, &format!("{page}&form=messages/send-phrase"), &all).await
}

/// The workshop is cancelled on Wednesday.
async fn cancel_workshop(who: &Client, to: u64) {
    let workshop = id(61);
    let fields = [("activity", &*workshop), ("day", "2026-11-25"), ("step", "send")];
    let answer = fill(who, to, "cancelled-day", &fields).await;
    assert!(answer.status.is_redirection(), "{}", answer.text());
}

async fn reads(town: &Town, n: u64, language: &str) -> String {
    let who = town.person(n).await;
    who.post("/settings", "/form/account/language", &[("language", language)]).await;
    who.get("/messages").await.expect(200).text()
}

fn with(participant: u64) -> String {
    format!("/desk/messages?with={}", id(participant))
}

const SWEDISH: &str = "Vi ställer in Träverkstad onsdag 25 november. Du behöver inte komma. Det räknas inte mot dig.";

on_both_engines! {
    async fn a_phrase_is_picked_filled_in_looked_at_in_both_languages_and_sent(town: Town) {
        let karin = town.person(11).await;
        let thread = karin.get(&with(1)).await.expect(200).text();
        contains(&thread, &format!("href=\"/desk/messages/phrase?with={}\"", id(1)));
        let book = karin.get(&format!("/desk/messages/phrase?with={}", id(1))).await.expect(200).text();
        contains(&book, "<summary>Inställt</summary>");
        contains(&book, "Vi ställer in [Aktivitet] [Dag].");
        let form = karin.get(&page(1, "cancelled-day")).await.expect(200).text();
        contains(&form, "<select id=\"phrase-activity\" name=\"activity\" required");
        contains(&form, "type=\"date\"");
        lacks(&form, "name=\"time\"");
        let workshop = id(61);
        let fields = [("activity", &*workshop), ("day", "2026-11-25"), ("step", "look")];
        let look = fill(&karin, 1, "cancelled-day", &fields).await.expect(200).text();
        contains(&look, SWEDISH);
        contains(&look, "dir=\"rtl\" lang=\"ar\"");
        contains(&look, "ورشة النجارة");
        contains(&look, "Det är inte skickat än.");
        contains(&look, "<input type=\"hidden\" name=\"day\" value=\"2026-11-25\"");
        lacks(&karin.get(&with(1)).await.text(), "Vi ställer in");
        let fields = [("activity", &*workshop), ("day", "2026-11-25"), ("step", "change")];
        let change = fill(&karin, 1, "cancelled-day", &fields).await.expect(200).text();
        contains(&change, "value=\"2026-11-25\"");
        lacks(&change, "class=\"notice bad\"");
        cancel_workshop(&karin, 1).await;
        let thread = karin.get(&with(1)).await.expect(200).text();
        contains(&thread, &format!("<p dir=\"ltr\" lang=\"sv\">{SWEDISH}</p>"));
        contains(&thread, "Så läser deltagaren det");
    }

    async fn the_participant_reads_it_in_her_language_and_level_also_after_a_change(town: Town) {
        let karin = town.person(11).await;
        cancel_workshop(&karin, 1).await;
        let arabic = town.person(1).await.get("/messages").await.expect(200).text();
        contains(&arabic, "<p dir=\"rtl\" lang=\"ar\">");
        contains(&arabic, "ورشة النجارة");
        contains(&arabic, "نوفمبر");
        contains(&arabic, &format!("<summary>بالسويدية</summary><p dir=\"ltr\" lang=\"sv\">{SWEDISH}</p>"));
        contains(&reads(&town, 1, "en").await, "Wood workshop");
        let simple = reads(&town, 1, "sv-simple").await;
        contains(&simple, "Träverkstad");
        let swedish = reads(&town, 1, "sv").await;
        contains(&swedish, &format!("<p dir=\"ltr\" lang=\"sv\">{SWEDISH}</p>"));
        lacks(&swedish, "<details><summary>På svenska");
        contains(&reads(&town, 1, "ar").await, "ورشة النجارة");
    }

    async fn each_value_is_checked_at_its_field_and_nothing_typed_is_lost(town: Town) {
        let karin = town.person(11).await;
        let (workshop, group, site) = (id(61), id(62), id(31));
        let first_day = [("day", "2026-11-25"), ("time", "09:00"), ("person", "x")];
        let text = fill(&karin, 1, "first-day", &first_day).await.expect(200).text();
        contains(&text, "Välj i listan.");
        contains(&text, "value=\"2026-11-25\"");
        contains(&text, "value=\"09:00\"");
        for (phrase, fields, why) in [
            ("cancelled-day", vec![("activity", &*workshop), ("day", "")], "Välj en dag."),
            ("cancelled-day", vec![("activity", &*workshop), ("day", "i morgon")], "Skriv dagen som år-månad-dag"),
            ("cancelled-day", vec![("activity", &*workshop), ("day", "2062-11-25")], "mer än ett år bort"),
            ("cancelled-day", vec![("day", "2026-11-25")], "Välj i listan."),
            ("cancelled-day", vec![("activity", &*site), ("day", "2026-11-25")], "Välj i listan."),
            // Bo takes part in the workshop and not in the language group.
            ("cancelled-day", vec![("activity", &*group), ("day", "2026-11-25")], "Välj i listan."),
            ("closed", vec![("site", &*workshop), ("day", "2026-11-25")], "Välj i listan."),
            ("i-call-you", vec![("day", "2026-11-25"), ("time", "25:00")], "Skriv klockslaget med fyra siffror"),
            ("i-call-you", vec![("day", "2026-11-25")], "Skriv ett klockslag."),
            ("document-received", vec![("document", " ")], "Skriv vad det gäller."),
            ("document-received", vec![("document", &*"å".repeat(81))], "Texten är ett tecken för lång."),
            ("document-received", vec![("document", "a\0")], "Vi kunde inte läsa"),
        ] {
            for step in ["look", "send"] {
                let mut fields = fields.clone();
                fields.push(("step", step));
                let text = fill(&karin, 2, phrase, &fields).await.expect(200).text();
                contains(&text, why);
                contains(&text, "aria-invalid=\"true\"");
                contains(&text, "Meddelandet är inte skickat.");
            }
        }
        contains(&town.person(2).await.get("/messages").await.text(), "Inga meddelanden än.");
    }

    async fn a_documents_name_stays_as_it_was_written(town: Town) {
        let karin = town.person(11).await;
        fill(&karin, 1, "document-received", &[("document", "Läkarintyg <b>A</b>"), ("step", "send")]).await;
        let page = town.person(1).await.get("/messages").await.expect(200).text();
        contains(&page, "Läkarintyg &lt;b&gt;A&lt;/b&gt;");
        contains(&page, "lang=\"ar\"");
    }

    async fn only_her_own_counsellor_picks_phrases_for_a_participant(town: Town) {
        for (n, status) in [(11, 200), (12, 404), (1, 403), (21, 403), (41, 403), (51, 403)] {
            town.person(n).await.get(&page(1, "thank-you")).await.expect(status);
        }
        town.stranger().get(&page(1, "thank-you")).await.expect(401);
        town.person(11).await.get(&page(1, "no-such-phrase")).await.expect(404);
        town.person(11).await.get("/desk/messages/phrase?with=x").await.expect(404);
        for n in [12, 1, 21] {
            let who = town.person(n).await;
            let fields = [("to", &*id(1)), ("phrase", "thank-you"), ("step", "send")];
            who.post("/settings", "/form/messages/send-phrase", &fields).await;
        }
        let unknown = [("to", &*id(1)), ("phrase", "group-moved"), ("step", "send")];
        town.person(11).await.post("/desk", "/form/messages/send-phrase", &unknown).await;
        contains(&town.person(1).await.get("/messages").await.text(), "لا توجد رسائل بعد.");
    }

    async fn a_phrase_that_a_later_version_does_not_know_stands_as_it_was_written(town: Town) {
        let karin = town.person(11).await;
        cancel_workshop(&karin, 1).await;
        for change in [
            "phrase = 'phrase-of-yesterday'",
            "phrase = 'phrase-cancelled-day', phrase_values = '{\"day\":\"soon\"}'",
            "phrase = 'other'",
        ] {
            let sql = format!("UPDATE messages SET {change}");
            match &town.scratch.db {
                server::store::Db::Sqlite { write, .. } => {
                    sqlx::query(AssertSqlSafe(sql)).execute(write).await.expect("changed");
                }
                server::store::Db::Postgres(pool) => {
                    sqlx::query(AssertSqlSafe(sql)).execute(pool).await.expect("changed");
                }
            }
            let page = town.person(1).await.get("/messages").await.expect(200).text();
            contains(&page, &format!("<p dir=\"ltr\" lang=\"sv\">{SWEDISH}</p>"));
        }
    }

    async fn one_tap_arrives_in_swedish_with_what_was_tapped(town: Town) {
        let (amira, karin) = (town.person(1).await, town.person(11).await);
        let page = amira.get("/messages").await.expect(200).text();
        contains(&page, "data-queued=\"quick\"");
        contains(&page, "name=\"quick\" value=\"not-understood\" class=\"small\">لا أفهم.</button>");
        let page = amira.submit("/messages", "/form/messages/quick", &[("quick", "not-understood")]).await.text();
        contains(&page, "<p dir=\"rtl\" lang=\"ar\">لا أفهم.</p>");
        contains(&page, "تم إرسال رسالتك.");
        let thread = karin.get(&with(1)).await.expect(200).text();
        contains(&thread, "<p dir=\"ltr\" lang=\"sv\">Jag förstår inte.</p>");
        contains(&thread, "<q dir=\"rtl\" lang=\"ar\">لا أفهم.</q>");
        contains(&thread, "العربية");
        // Whoever reads easy Swedish has tapped the same words: nothing stands twice.
        let bo = town.person(2).await;
        bo.submit("/messages", "/form/messages/quick", &[("quick", "yes")]).await;
        assert_eq!(karin.get(&with(2)).await.text().matches("Ja.").count(), 1);
        // She changes her language, and still reads what she said.
        contains(&reads(&town, 1, "en").await, "<p dir=\"ltr\" lang=\"en\">I do not understand.</p>");
    }

    async fn an_answer_that_is_none_of_ours_is_refused_with_a_reason(town: Town) {
        let bo = town.person(2).await;
        for quick in ["", "maybe", "phrase-thank-you"] {
            let page = bo.post("/messages", "/messages?form=messages/quick", &[("quick", quick)]).await.expect(200).text();
            contains(&page, "Det svaret finns inte längre.");
        }
        contains(&bo.post("/messages", "/messages?form=messages/quick", &[]).await.text(), "Fyll i alla rutor");
        contains(&bo.get("/messages").await.text(), "Inga meddelanden än.");
        for n in [11, 21] {
            let refused = town.person(n).await.post("/settings", "/form/messages/quick", &[("quick", "yes")]).await;
            assert!(refused.status.is_redirection() || refused.status == StatusCode::FORBIDDEN, "{}", refused.status);
        }
    }

    async fn what_is_kept_of_a_phrase_is_hers_to_have(town: Town) {
        let (amira, karin) = (town.person(1).await, town.person(11).await);
        cancel_workshop(&karin, 1).await;
        town.pass(chrono::TimeDelta::minutes(1));
        amira.post("/messages", "/form/messages/quick", &[("quick", "yes")]).await;
        let data = amira.get("/settings/data.json").await.expect(200).json();
        let messages = data["messages"].as_array().expect("messages");
        assert_eq!(messages[0]["phrase"], "phrase-cancelled-day");
        assert_eq!(messages[0]["text"], SWEDISH);
        let values: serde_json::Value =
            serde_json::from_str(messages[0]["phrase_values"].as_str().expect("JSON")).expect("JSON");
        assert_eq!(values["day"], "2026-11-25");
        assert_eq!(values["activity"]["id"], id(61));
        assert_eq!(messages[1]["phrase"], "quick-yes");
    }
}
