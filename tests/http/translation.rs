//! Machine translation, against a service that speaks LibreTranslate's HTTP API: good, slow, wrong, down, and none.

use axum::{
    Json, Router,
    body::Bytes,
    http::{StatusCode, Uri, header},
    response::{IntoResponse as _, Redirect, Response},
    routing::{get, post},
};
use chrono::TimeDelta;
use serde_json::{Value, json};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use tests::{Client, Town, id, on_both_engines};
use tokio::net::TcpListener;

/// What the service does when it is asked for a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Does {
    Translate,
    Sleep,
    Html,
    Nothing,
    OtherJson,
    EmptyText,
    TooMuch,
    Refuse,
    Fail,
    Redirect,
}

/// The service, and what it was asked.
#[derive(Clone)]
struct Service {
    does: Arc<Mutex<Does>>,
    asked: Arc<Mutex<Vec<Value>>>,
    languages: Arc<Mutex<u32>>,
    url: String,
}

impl Service {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let service =
            Self { does: Arc::new(Mutex::new(Does::Translate)), asked: Arc::default(), languages: Arc::default(), url };
        let (translating, listing) = (service.clone(), service.clone());
        let routes = Router::new()
            .route(
                "/translate",
                post(move |uri: Uri, body: Bytes| async move { translating.answer(&uri, &body).await }),
            )
            .route("/elsewhere", post(|| async { Json(json!({ "translatedText": "Från någon annan" })) }))
            .route(
                "/languages",
                get(move || async move {
                    *listing.languages.lock().unwrap() += 1;
                    Json(json!([
                        { "code": "sv", "name": "Swedish", "targets": ["ar", "en", "sv"] },
                        { "code": "ar", "name": "Arabic", "targets": ["sv", "en", "ar"] },
                        { "code": "en", "name": "English", "targets": ["sv", "ar", "en"] },
                    ]))
                }),
            );
        tokio::spawn(async move { axum::serve(listener, routes).await });
        service
    }

    async fn answer(&self, uri: &Uri, body: &Bytes) -> Response {
        assert!(uri.query().is_none());
        self.asked.lock().unwrap().push(serde_json::from_slice(body).expect("JSON"));
        let does = *self.does.lock().unwrap();
        match does {
            Does::Translate => Json(json!({ "translatedText": "Hej! <b>Finns</b> det plats?" })).into_response(),
            Does::Sleep => {
                tokio::time::sleep(Duration::from_secs(5)).await;
                Json(json!({ "translatedText": "För sent" })).into_response()
            }
            Does::Html => ([(header::CONTENT_TYPE, "text/html")], "<html>Welcome</html>").into_response(),
            Does::Nothing => StatusCode::OK.into_response(),
            Does::OtherJson => Json(json!({ "text": ["Hej"] })).into_response(),
            Does::EmptyText => Json(json!({ "translatedText": " \n" })).into_response(),
            Does::TooMuch => Json(json!({ "translatedText": "x".repeat(2 << 20) })).into_response(),
            Does::Refuse => (StatusCode::FORBIDDEN, Json(json!({ "error": "Invalid API key" }))).into_response(),
            Does::Fail => StatusCode::BAD_GATEWAY.into_response(),
            Does::Redirect => Redirect::temporary("/elsewhere").into_response(),
        }
    }

    fn set(&self, does: Does) {
        *self.does.lock().unwrap() = does;
    }

    fn asked(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

/// The town with a service that is waited for a second.
async fn with_service(town: Town) -> (Town, Service) {
    let service = Service::start().await;
    let url = service.url.clone();
    let town = town.with_settings(|settings| {
        settings.translate_url = Some(url);
        settings.translate_key = Some("nyckel".to_owned());
        settings.translate_timeout_seconds = 1;
    });
    (town, service)
}

fn with(participant: u64) -> String {
    format!("/desk/messages?with={}", id(participant))
}

const ASK: &str = "/form/translation/ask";

/// The id of the message whose button stands on this page.
#[track_caller]
fn offered(page: &str) -> String {
    let (_, form) =
        page.split_once("form=translation/ask#translation-").unwrap_or_else(|| panic!("no button in {page}"));
    form.chars().take(36).collect()
}

/// Where somebody who is invited reads the thread with this participant.
fn invited(participant: u64) -> String {
    format!("/threads?with={}", id(participant))
}

/// Karin invites this member of the staff into the thread with Amira.
async fn invite(karin: &Client, guest: u64, earlier: bool) {
    let (participant, guest) = (id(1), id(guest));
    let mut fields = vec![("participant", &*participant), ("guest", &*guest)];
    if earlier {
        fields.push(("earlier", "1"));
    }
    karin.submit(&with(1), "/form/messages/invite", &fields).await.expect(200);
}

/// She is not led to a translation.
async fn refused(who: &Client, message: &str) -> bool {
    !who.post("/", ASK, &[("message", message)]).await.location().contains("#translation-")
}

/// Amira writes in Arabic, and Karin is offered a translation.
async fn amira_writes(town: &Town) -> (Client, Client, String) {
    let (amira, karin) = (town.person(1).await, town.person(11).await);
    amira.submit("/messages", "/form/messages/answer", &[("text", "مرحبا! هل يوجد مكان؟")]).await.expect(200);
    let message = offered(&karin.get(&with(1)).await.expect(200).text());
    (amira, karin, message)
}

on_both_engines! {
    async fn who_asks_reads_the_translation_below_what_was_written(town: Town) {
        let (town, service) = with_service(town).await;
        let (amira, karin, message) = amira_writes(&town).await;
        assert_eq!(service.asked(), 0, "nothing leaves before somebody asks");
        let page = karin.submit(&with(1), ASK, &[("message", &message)]).await.expect(200).text();
        assert_eq!(
            *service.asked.lock().unwrap(),
            [json!({ "q": "مرحبا! هل يوجد مكان؟", "source": "ar", "target": "sv", "format": "text", "api_key": "nyckel" })]
        );
        let original = page.find("lang=\"ar\">مرحبا! هل يوجد مكان؟</p>").expect("the original");
        let label = page.find("Maskinöversättning. Språk: Svenska.").expect("the label");
        let made = page.find("lang=\"sv\" dir=\"auto\" class=\"said\">Hej! &lt;b&gt;Finns&lt;/b&gt; det plats?</p>");
        assert!(original < label && label < made.expect("the translation"), "{page}");
        assert!(!page.contains("translation/ask"), "{page}");
        // It is kept: nobody is asked again, not even by a second press.
        karin.submit(&with(1), ASK, &[("message", &message)]).await.expect(200);
        assert!(karin.get(&with(1)).await.text().contains("Hej! &lt;b&gt;"));
        assert_eq!(service.asked(), 1);
        // Her own words are not translated back to her.
        assert!(!amira.get("/messages").await.expect(200).text().contains("Hej!"));
        let data = amira.get("/settings/data.json").await.expect(200).json();
        assert_eq!(data["machine_translations"][0]["message"], json!(message));
        assert_eq!(data["machine_translations"][0]["language"], "sv");
        assert_eq!(data["messages"][0]["text"], "مرحبا! هل يوجد مكان؟");
    }

    async fn a_participant_reads_her_counsellors_words_in_her_language(town: Town) {
        let (town, service) = with_service(town).await;
        let (amira, karin) = (town.person(1).await, town.person(11).await);
        let fields = [("to", &*id(1)), ("text", "Ta med pass."), ("language", "sv")];
        karin.submit(&with(1), "/form/messages/write", &fields).await.expect(200);
        let page = amira.get("/messages").await.expect(200).text();
        assert!(page.contains("عرض ترجمة آلية"), "{page}");
        let page = amira.submit("/messages", ASK, &[("message", &offered(&page))]).await.expect(200).text();
        assert!(page.contains("ترجمة آلية. اللغة: العربية.") && page.contains("lang=\"sv\">Ta med pass."), "{page}");
        assert_eq!(service.asked.lock().unwrap()[0]["target"], "ar");
        // Karin wrote it herself, and in the language that Bo reads there is nothing to translate.
        assert!(!karin.get(&with(1)).await.text().contains("translation/ask"));
        karin.submit(&with(2), "/form/messages/write", &[("to", &*id(2)), ("text", "Hej"), ("language", "sv")]).await;
        assert!(!town.person(2).await.get("/messages").await.text().contains("translation/ask"));
    }

    async fn languages_that_the_service_lacks_have_no_button(town: Town) {
        let (town, service) = with_service(town).await;
        let (amira, karin) = (town.person(1).await, town.person(11).await);
        let change = [("language", "so"), ("to", "/settings?saved")];
        amira.submit("/settings", "/form/account/language", &change).await.expect(200);
        amira.submit("/messages", "/form/messages/answer", &[("text", "Waan ka daahayaa")]).await.expect(200);
        let page = karin.get(&with(1)).await.expect(200).text();
        assert!(page.contains("Waan ka daahayaa") && !page.contains("translation/ask"), "{page}");
        karin.get(&with(1)).await.expect(200);
        assert_eq!(*service.languages.lock().unwrap(), 1, "the list is kept");
        let message = amira.get("/settings/data.json").await.json()["messages"][0]["id"].as_str().unwrap().to_owned();
        let page = karin.submit(&with(1), ASK, &[("message", &message)]).await.text();
        assert!(page.contains("Waan ka daahayaa"), "{page}");
        assert_eq!(service.asked(), 0);
    }

    async fn a_service_that_fails_costs_a_sentence_and_nothing_else(town: Town) {
        let (town, service) = with_service(town).await;
        let (_, karin, message) = amira_writes(&town).await;
        let address = format!("{}&form=translation/ask", with(1));
        let unusable = "Det kom ingen översättning som går att visa.";
        for (does, sentence) in [
            (Does::Sleep, "Översättningen tog för lång tid."),
            (Does::Html, unusable),
            (Does::Nothing, unusable),
            (Does::OtherJson, unusable),
            (Does::EmptyText, unusable),
            (Does::TooMuch, unusable),
            (Does::Refuse, unusable),
            (Does::Redirect, unusable),
            (Does::Fail, "Översättningen fungerar inte just nu."),
        ] {
            service.set(does);
            let page = karin.post(&with(1), &address, &[("message", &message)]).await.text();
            assert!(page.contains(sentence), "{does:?}: {page}");
            assert!(page.contains("lang=\"ar\">مرحبا! هل يوجد مكان؟</p>"), "{does:?}");
            assert!(page.contains("Visa en maskinöversättning"), "{does:?}: she can try again");
            assert!(!page.contains("Från någon annan"), "{does:?}");
        }
        service.set(Does::Translate);
        karin.submit(&with(1), ASK, &[("message", &message)]).await.expect(200);
        assert!(karin.get(&with(1)).await.text().contains("Hej! &lt;b&gt;"));
    }

    async fn a_service_that_is_down_offers_nothing_and_the_thread_is_read(town: Town) {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        drop(listener);
        let town = town.with_settings(|settings| settings.translate_url = Some(url));
        let (amira, karin) = (town.person(1).await, town.person(11).await);
        amira.submit("/messages", "/form/messages/answer", &[("text", "مرحبا")]).await.expect(200);
        let page = karin.get(&with(1)).await.expect(200).text();
        assert!(page.contains("مرحبا") && !page.contains("translation/ask"), "{page}");
    }

    async fn a_service_that_goes_down_after_it_was_offered_is_explained(town: Town) {
        let (town, service) = with_service(town).await;
        let (_, karin, message) = amira_writes(&town).await;
        service.set(Does::Fail);
        // An hour later the list is asked for again.
        town.pass(TimeDelta::minutes(61));
        let page = karin.get(&with(1)).await.expect(200).text();
        assert_eq!(offered(&page), message);
        assert_eq!(*service.languages.lock().unwrap(), 2);
    }

    async fn without_a_service_there_is_no_button_and_the_form_says_so(town: Town) {
        let (amira, karin) = (town.person(1).await, town.person(11).await);
        amira.submit("/messages", "/form/messages/answer", &[("text", "مرحبا")]).await.expect(200);
        let page = karin.get(&with(1)).await.expect(200).text();
        assert!(!page.contains("translation/ask"), "{page}");
        let message = amira.get("/settings/data.json").await.json()["messages"][0]["id"].as_str().unwrap().to_owned();
        karin.post(&with(1), ASK, &[("message", &message)]).await;
        assert_eq!(amira.get("/settings/data.json").await.json()["machine_translations"], json!([]));
    }

    async fn whoever_is_invited_reads_a_translation_of_what_she_may_read(town: Town) {
        let (town, service) = with_service(town).await;
        let (amira, karin, earlier) = amira_writes(&town).await;
        karin.submit(&with(1), ASK, &[("message", &earlier)]).await.expect(200);
        town.pass(TimeDelta::minutes(5));
        let siv = town.person(21).await;
        invite(&karin, 21, false).await;
        assert!(refused(&siv, &earlier).await, "it was written before she came");
        amira.submit("/messages", "/form/messages/answer", &[("text", "متى نبدأ؟")]).await.expect(200);
        let page = siv.get(&invited(1)).await.expect(200).text();
        assert!(!page.contains("Hej!") && !page.contains("translation-made"), "{page}");
        let message = offered(&page);
        assert_ne!(message, earlier);

        service.set(Does::Fail);
        let address = format!("{}&form=translation/ask", invited(1));
        let page = siv.post(&invited(1), &address, &[("message", &message)]).await.text();
        assert!(page.contains("Översättningen fungerar inte just nu.") && page.contains("متى نبدأ؟</p>"), "{page}");
        service.set(Does::Translate);
        let answer = siv.post(&invited(1), &address, &[("message", &message)]).await;
        assert_eq!(answer.location(), format!("{}#translation-{message}", invited(1)));
        let page = siv.get(&invited(1)).await.expect(200).text();
        let original = page.find("lang=\"ar\">متى نبدأ؟</p>").expect("the original");
        let label = page.find("Maskinöversättning. Språk: Svenska.").expect("the label");
        assert!(original < label && label < page.find("Hej! &lt;b&gt;").expect("the translation"), "{page}");
        assert_eq!(service.asked(), 3);
        // The counsellor need not ask for it again.
        assert!(!karin.get(&with(1)).await.text().contains("translation/ask"));
        assert_eq!(amira.get("/settings/data.json").await.json()["machine_translations"][1]["asked_by"], id(21));
    }

    async fn who_is_invited_no_more_is_refused_a_translation(town: Town) {
        let (town, service) = with_service(town).await;
        let (amira, karin, message) = amira_writes(&town).await;
        let (kaveh, cilla) = (town.person(12).await, town.person(41).await);
        invite(&karin, 41, true).await;
        assert_eq!(offered(&cilla.get(&invited(1)).await.expect(200).text()), message);
        karin.submit(&with(1), "/form/messages/end-invitation", &[("participant", &id(1))]).await.expect(200);
        assert!(refused(&cilla, &message).await);
        // Another one's invitation is not hers, and a counsellor who is a guest comes back to where she is one.
        invite(&karin, 12, true).await;
        for n in [2, 3, 21, 22, 41, 51] {
            assert!(refused(&town.person(n).await, &message).await, "{n}");
        }
        assert_eq!(service.asked(), 0);
        let answer = kaveh.post(&invited(1), ASK, &[("message", &message), ("all", "1")]).await;
        assert_eq!(answer.location(), format!("{}&all#translation-{message}", invited(1)));
        assert!(kaveh.get(&answer.location()).await.expect(200).text().contains("Hej! &lt;b&gt;"));
        assert!(!amira.get("/messages").await.expect(200).text().contains("Hej!"));
    }

    async fn only_the_two_of_a_thread_can_ask(town: Town) {
        let (town, service) = with_service(town).await;
        let (_, karin, message) = amira_writes(&town).await;
        let mut others = vec![town.stranger()];
        for n in [2, 12, 21, 41, 51] {
            others.push(town.person(n).await);
        }
        for other in others {
            let answer = other.post("/", ASK, &[("message", &message)]).await;
            assert!(!answer.location().contains("#translation-"), "{}", answer.location());
        }
        for bad in ["", "x", &id(999)] {
            let answer = karin.post(&with(1), ASK, &[("message", bad)]).await;
            assert!(!answer.location().contains("#translation-"), "{bad}: {}", answer.location());
        }
        assert_eq!(service.asked(), 0);
    }
}
