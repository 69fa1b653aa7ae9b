use app::{
    account::Level,
    clips::Place,
    instructions::{Section, Step},
};
use axum::body::Body;
use http::{HeaderValue, Method, header};
use server::store::instructions::Text;
use tests::{Answer, Client, Town, activity, id, on_both_engines, step, text};

const OGG: &[u8] = include_bytes!("../fixtures/clips/tone.ogg");
const WEBM: &[u8] = include_bytes!("../fixtures/clips/tone.webm");
const M4A: &[u8] = include_bytes!("../fixtures/clips/tone.m4a");
const AAC: &[u8] = include_bytes!("../fixtures/clips/tone.aac");
const MP3: &[u8] = include_bytes!("../fixtures/clips/tone.mp3");

const KEEP: &str = "/form/clips/keep";
/// What the steps of the town's very easy Swedish text say.
const WHERE: &str = "Kom klockan nio.";

fn desk(n: u64) -> String {
    format!("/clips-desk/{}", activity(n))
}

/// The form of the step "Where" of a text of the workshop.
fn fields<'a>(what: &'a str, language: &'a str, level: &'a str, said: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("activity", what), ("language", language), ("level", level), ("step", "Where"), ("said", said), ("at", "0")]
}

/// Sends the form as a browser does; its name and its kind say what they like.
async fn send(client: &Client, fields: &[(&str, &str)], file: Option<&[u8]>) -> Answer {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part = format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    if let Some(file) = file {
        let head = "--edge\r\nContent-Disposition: form-data; name=\"clip\"; filename=\"x.html\"\r\nContent-Type: text/html\r\n\r\n";
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--edge--\r\n");
    let mut request = client.request(Method::POST, KEEP, Body::from(body));
    let headers = request.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("multipart/form-data; boundary=edge"));
    headers.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
    client.send(request).await
}

/// Keeps a recording of the step "Where" of the very easy Swedish text.
async fn record(client: &Client, file: &[u8]) -> String {
    let what = id(61);
    let back = send(client, &fields(&what, "sv", "very_easy", WHERE), Some(file)).await.expect(303).location();
    assert_eq!(back, format!("{}?text=sv.very_easy&at=0&said=saved#step-0", desk(61)));
    back
}

/// The addresses of the sounds on a page, each once.
fn sounds(page: &str) -> Vec<String> {
    let mut sounds: Vec<_> = page.match_indices("\"/clips/").map(|(at, _)| page[at + 1..at + 72].to_owned()).collect();
    sounds.dedup();
    sounds
}

/// Asks for a sound with these headers.
async fn ask(client: &Client, sound: &str, more: &[(&'static str, &str)]) -> Answer {
    let mut request = client.request(Method::GET, sound, Body::empty());
    for (name, value) in more {
        request.headers_mut().insert(*name, HeaderValue::from_str(value).expect("a header"));
    }
    client.send(request).await
}

/// Writes the workshop's very easy Swedish text anew.
async fn write(town: &Town, n: u64, steps: Vec<Step>) {
    let title = "Träverkstad".to_owned();
    let (language, level) = ("sv".to_owned(), Level::VeryEasy);
    let one = Text { id: text(n), activity: activity(61), language, level, title, steps };
    town.state.db.put_texts(&[one], None, town.now()).await.expect("written");
}

on_both_engines! {
    async fn a_recording_takes_the_place_of_the_voice_on_her_page(town: Town) {
        let (ada, amira) = (town.person(51).await, town.person(1).await);
        let path = format!("/instructions/{}", activity(61));
        let page = amira.get(&path).await.expect(200).text();
        assert!(!page.contains("<audio") && page.contains("data-listen") && page.contains("id=\"listen\""), "{page}");
        assert!(page.contains("data-step=\"\""), "{page}");
        record(&ada, OGG).await;
        let page = amira.get(&path).await.expect(200).text();
        let (hers, swedish) = page.split_once("<details").expect("the Swedish text");
        assert!(!hers.contains("<audio"), "{hers}");
        let [sound] = &sounds(swedish)[..] else { panic!("{swedish}") };
        assert!(swedish.contains("<audio controls preload=\"none\""), "{swedish}");
        // The other levels are other texts.
        let page = amira.get(&format!("{path}?level=easy")).await.expect(200).text();
        assert!(!page.contains("<audio"), "{page}");
        let answer = ask(&amira, sound, &[]).await.expect(200);
        assert_eq!(answer.body, OGG);
        for (name, value) in [
            ("content-type", "audio/ogg; codecs=opus"),
            ("x-content-type-options", "nosniff"),
            ("accept-ranges", "bytes"),
            ("cache-control", "private, max-age=31536000, immutable"),
        ] {
            assert_eq!(answer.headers[name], value, "{name}");
        }
        // In Arabic as well, and her own page says who is heard.
        let what = id(61);
        let said = "تعال في الساعة التاسعة.";
        send(&ada, &fields(&what, "ar", "very_easy", said), Some(AAC)).await.expect(303);
        let page = amira.get(&path).await.expect(200).text();
        let (hers, _) = page.split_once("<details").expect("the Swedish text");
        assert!(hers.contains("<audio") && hers.contains("aria-label=\"صوت مسجل\""), "{hers}");
        let answer = ask(&amira, &sounds(hers)[0], &[]).await.expect(200);
        assert_eq!((answer.body.as_slice(), &answer.headers["content-type"]), (AAC, &HeaderValue::from_static("audio/aac")));
    }

    async fn every_kind_is_kept_as_what_it_is(town: Town) {
        let ada = town.person(51).await;
        for (file, kind) in [
            (OGG, "audio/ogg; codecs=opus"),
            (WEBM, "audio/webm; codecs=opus"),
            (M4A, "audio/mp4; codecs=mp4a.40.2"),
            (AAC, "audio/aac"),
        ] {
            record(&ada, file).await;
            let page = ada.get(&format!("{}?text=sv.very_easy", desk(61))).await.expect(200).text();
            let [sound] = &sounds(&page)[..] else { panic!("{page}") };
            let answer = ask(&ada, sound, &[]).await.expect(200);
            assert_eq!((answer.body.as_slice(), &answer.headers["content-type"]), (file, &HeaderValue::from_static(kind)));
        }
        // What was replaced is not kept.
        let page = ada.get(&format!("{}?text=sv.very_easy", desk(61))).await.expect(200).text();
        record(&ada, OGG).await;
        ask(&ada, &sounds(&page)[0], &[]).await.expect(404);
    }

    async fn parts_are_served_as_players_ask_for_them(town: Town) {
        let ada = town.person(51).await;
        record(&ada, OGG).await;
        // The page begins with the easiest Swedish.
        let page = ada.get(&desk(61)).await.expect(200).text();
        let sound = &sounds(&page)[0];
        let length = OGG.len();
        let last = length - 1;
        for (range, from, to) in [
            ("bytes=0-1".to_owned(), 0, 1),
            ("bytes=0-".to_owned(), 0, last),
            ("bytes=100-199".to_owned(), 100, 199),
            (format!("bytes={last}-"), last, last),
            ("bytes=100-99999999999999999999999".to_owned(), 100, last),
            ("bytes=-10".to_owned(), length - 10, last),
            ("bytes=-99999999".to_owned(), 0, last),
        ] {
            // A coding would make other bytes of it.
            let answer = ask(&ada, sound, &[("range", &range), ("accept-encoding", "gzip, br")]).await.expect(206);
            assert_eq!(answer.body, &OGG[from..=to], "{range}");
            assert_eq!(answer.headers["content-range"], format!("bytes {from}-{to}/{length}"), "{range}");
            assert!(!answer.headers.contains_key("content-encoding"), "{range}");
            assert_eq!(answer.headers["content-type"], "audio/ogg; codecs=opus");
        }
        for range in [format!("bytes={length}-"), "bytes=9999999-99999999".to_owned(), "bytes=-0".to_owned()] {
            let answer = ask(&ada, sound, &[("range", &range)]).await.expect(416);
            assert_eq!(answer.headers["content-range"], format!("bytes */{length}"), "{range}");
            assert!(answer.body.is_empty());
        }
        // What is not known, or more than one part, gets the whole.
        for range in ["bytes=1-0", "bytes=a-b", "bytes=", "bytes=-", "lines=0-1", "bytes=0-1,4-5", "bytes=+1-2"] {
            assert_eq!(ask(&ada, sound, &[("range", range)]).await.expect(200).body, OGG, "{range}");
        }
        let whole = ask(&ada, sound, &[("accept-encoding", "gzip, br")]).await.expect(200);
        assert!(!whole.headers.contains_key("content-encoding"));
        let tag = whole.headers["etag"].to_str().expect("text").to_owned();
        assert!(ask(&ada, sound, &[("if-none-match", &tag)]).await.expect(304).body.is_empty());
        ask(&ada, sound, &[("range", "bytes=0-1"), ("if-range", &tag)]).await.expect(206);
        ask(&ada, sound, &[("range", "bytes=0-1"), ("if-range", "\"another\"")]).await.expect(200);
    }

    async fn sounds_are_for_those_signed_in(town: Town) {
        let ada = town.person(51).await;
        record(&ada, OGG).await;
        let page = ada.get(&format!("{}?text=sv.very_easy", desk(61))).await.expect(200).text();
        let sound = &sounds(&page)[0];
        ask(&town.stranger(), sound, &[]).await.expect(401);
        for who in [1, 3, 11, 21, 41, 51] {
            ask(&town.person(who).await, sound, &[]).await.expect(200);
        }
        for bad in ["x", &"0".repeat(64), &sound[7..].to_uppercase(), "..%2F", "%00"] {
            ask(&ada, &format!("/clips/{bad}"), &[]).await.expect(404);
        }
    }

    async fn a_refusal_says_why_and_what_was_there_stays(town: Town) {
        let ada = town.person(51).await;
        record(&ada, OGG).await;
        let what = id(61);
        let form = fields(&what, "sv", "very_easy", WHERE);
        let large = vec![0; 2 << 20];
        let long = AAC.repeat((1 << 20) / AAC.len());
        let page = b"OggS<html><script>alert(1)</script>".as_slice();
        let cut = &OGG[..OGG.len() - 1];
        for (file, words) in [
            (Some(MP3), "We cannot use this file."),
            (Some(page), "We cannot use this file."),
            (Some(cut), "We cannot use this file."),
            (Some(&large[..]), "The sound file is larger than 1 MB."),
            (Some(&long[..]), "The recording is longer than 3 minutes."),
            (Some(b"".as_slice()), "There is nothing to save."),
        ] {
            let back = send(&ada, &form, file).await.expect(303).location();
            let (address, anchor) = back.split_once('#').expect("the step");
            assert_eq!(anchor, "step-0");
            let page = ada.get(&format!("{address}&lang=en")).await.expect(200).text();
            assert!(page.contains(words) && page.contains("The recording that was there is still there."), "{page}");
            assert!(page.contains("aria-invalid=\"true\""), "{page}");
            assert_eq!(ask(&ada, &sounds(&page)[0], &[]).await.expect(200).body, OGG);
        }
        // In Swedish too; nothing was there for the other text.
        let back = send(&ada, &fields(&what, "sv", "easy", "Kom till verkstaden klockan nio."), Some(MP3)).await.expect(303).location();
        let page = ada.get(&format!("{}&lang=sv", back.split('#').next().expect("an address"))).await.expect(200).text();
        assert!(page.contains("Vi kan inte använda filen.") && !page.contains("är kvar"), "{page}");
        // Larger than what is read at all.
        let huge = vec![0; 33 << 20];
        let status = send(&ada, &form, Some(&huge)).await.status.as_u16();
        assert!(matches!(status, 303 | 413), "{status}");
    }

    async fn no_form_of_ours_keeps_nothing(town: Town) {
        let ada = town.person(51).await;
        let what = id(61);
        let good = fields(&what, "sv", "very_easy", WHERE);
        for (field, value) in [("activity", "x"), ("level", "hard"), ("at", "x"), ("at", "-1")] {
            let mut form = good.clone();
            form.iter_mut().find(|(name, _)| *name == field).expect("a field").1 = value;
            assert_eq!(send(&ada, &form, Some(OGG)).await.expect(303).location(), "/clips-desk", "{field}");
        }
        for left_out in 0..good.len() {
            let mut form = good.clone();
            form.remove(left_out);
            assert_eq!(send(&ada, &form, Some(OGG)).await.expect(303).location(), "/clips-desk", "{left_out}");
        }
        assert_eq!(send(&ada, &good, None).await.expect(303).location(), "/clips-desk");
        // A language, a step, a text that are not there; another activity that is not.
        for (field, value) in [("language", "tlh"), ("language", "sv\r\nx: y"), ("step", "nothing"), ("said", "Kom.")] {
            let mut form = good.clone();
            form.iter_mut().find(|(name, _)| *name == field).expect("a field").1 = value;
            let back = send(&ada, &form, Some(OGG)).await.expect(303).location();
            assert!(back.contains("said=changed"), "{field}: {back}");
        }
        let other = id(999);
        let back = send(&ada, &fields(&other, "sv", "very_easy", WHERE), Some(OGG)).await.expect(303).location();
        ada.get(back.split('#').next().expect("an address")).await.expect(404);
        // Not by another kind of form, and not from elsewhere.
        assert_eq!(ada.post(&desk(61), KEEP, &good).await.expect(303).location(), "/clips-desk");
        let mut request = ada.request(Method::POST, KEEP, Body::empty());
        request.headers_mut().insert("sec-fetch-site", HeaderValue::from_static("cross-site"));
        ada.send(request).await.expect(403);
        assert!(town.state.db.clips_of(&activity(61)).await.expect("clips").is_empty());
    }

    async fn supervisors_record_for_their_sites_and_others_not_at_all(town: Town) {
        let siv = town.person(21).await;
        record(&siv, OGG).await;
        let page = siv.get(&format!("{}?text=sv.very_easy&lang=en", desk(61))).await.expect(200).text();
        assert!(page.contains("by Siv Test. Length: 0:02."), "{page}");
        let page = siv.get("/clips-desk?lang=en").await.expect(200).text();
        assert!(page.contains("Recorded steps: 1 of 7") && page.contains(&desk(61)) && !page.contains(&desk(62)), "{page}");
        assert!(siv.get("/site").await.expect(200).text().contains("href=\"/clips-desk\""));
        let page = town.person(51).await.get("/clips-desk?lang=en").await.expect(200).text();
        assert!(page.contains(&desk(61)) && page.contains(&desk(62)), "{page}");
        assert!(town.person(51).await.get("/setup/instructions").await.expect(200).text().contains(&desk(61)));
        let (what, place) = (id(61), Place { activity: activity(61), language: "sv".to_owned(), level: Level::VeryEasy, step: "Where".to_owned() });
        let clips = town.state.db.clips_of(&activity(61)).await.expect("clips");
        assert_eq!((clips.len(), clips[0].step.as_str()), (1, place.step.as_str()));
        for who in [1, 11, 22, 41] {
            let client = town.person(who).await;
            let back = send(&client, &fields(&what, "sv", "very_easy", WHERE), Some(AAC)).await.expect(303).location();
            let status = client.get(back.split('#').next().expect("an address")).await.status.as_u16();
            assert_eq!(status, if who == 22 { 404 } else { 403 }, "{who}: {back}");
            client.post(&desk(61), "/form/clips/remove", &[("activity", &what), ("language", "sv"), ("level", "very_easy"), ("step", "Where")]).await;
        }
        let back = send(&town.stranger(), &fields(&what, "sv", "very_easy", WHERE), Some(AAC)).await.expect(303).location();
        town.stranger().get(&back).await.expect(401);
        assert_eq!(town.state.db.clips_of(&activity(61)).await.expect("clips"), clips);
        let file = siv.get("/settings/data.json").await.expect(200).text();
        assert!(file.contains("\"steps_recorded\":1"), "{file}");
    }

    async fn a_recording_is_taken_away_again(town: Town) {
        let ada = town.person(51).await;
        record(&ada, OGG).await;
        let address = format!("{}?text=sv.very_easy&lang=en", desk(61));
        let page = ada.get(&address).await.expect(200).text();
        let sound = &sounds(&page)[0];
        let what = id(61);
        let form = [("activity", what.as_str()), ("language", "sv"), ("level", "very_easy"), ("step", "Where")];
        let back = ada.post(&address, "/form/clips/remove", &form).await.expect(302).location();
        assert_eq!(back, format!("{}?text=sv.very_easy&removed", desk(61)));
        let page = ada.get(&format!("{back}&lang=en")).await.expect(200).text();
        assert!(page.contains("The recording is removed.") && !page.contains("<audio"), "{page}");
        ask(&ada, sound, &[]).await.expect(404);
        // Again is the same; what is no place is refused.
        ada.post(&address, "/form/clips/remove", &form).await.expect(302);
        for bad in ["", "x"] {
            let form = [("activity", bad), ("language", bad), ("level", bad), ("step", bad)];
            assert!(ada.post(&address, "/form/clips/remove", &form).await.expect(302).location().contains("__err"));
        }
    }

    async fn one_sound_may_read_two_steps(town: Town) {
        let ada = town.person(51).await;
        record(&ada, OGG).await;
        let what = id(61);
        let easy = fields(&what, "sv", "easy", "Kom till verkstaden klockan nio.");
        send(&ada, &easy, Some(OGG)).await.expect(303);
        let form = [("activity", what.as_str()), ("language", "sv"), ("level", "very_easy"), ("step", "Where")];
        ada.post(&desk(61), "/form/clips/remove", &form).await.expect(302);
        let page = ada.get(&format!("{}?text=sv.easy", desk(61))).await.expect(200).text();
        assert_eq!(ask(&ada, &sounds(&page)[0], &[]).await.expect(200).body, OGG);
    }

    async fn a_recording_lasts_as_long_as_its_step_says_the_same(town: Town) {
        let (ada, amira) = (town.person(51).await, town.person(1).await);
        record(&ada, OGG).await;
        let path = format!("/instructions/{}", activity(61));
        let address = format!("{}?text=sv.very_easy&lang=en", desk(61));
        let heard = async || amira.get(&path).await.expect(200).text().contains("<audio");
        // Another step is written anew, and one is added: this one says what it said.
        write(&town, 90, vec![step(Section::Where, WHERE), step(Section::Ask, "Fråga Sten."), step(Section::Bring, "Skor.")]).await;
        assert!(heard().await);
        // Now it says something else.
        write(&town, 91, vec![step(Section::Where, "Kom klockan tio."), step(Section::Ask, "Fråga Sten.")]).await;
        assert!(!heard().await);
        let page = ada.get(&address).await.expect(200).text();
        assert!(page.contains("The text has changed since then.") && page.contains(WHERE), "{page}");
        let list = ada.get("/clips-desk?lang=en").await.expect(200).text();
        assert!(list.contains("Recordings that no longer fit: 1"), "{list}");
        // Who had the page open before is told; what she recorded is of the text that was.
        let what = id(61);
        let back = send(&ada, &fields(&what, "sv", "very_easy", WHERE), Some(AAC)).await.expect(303).location();
        let page = ada.get(&format!("{}&lang=en", back.split('#').next().expect("an address"))).await.expect(200).text();
        assert!(page.contains("The text changed while you were recording."), "{page}");
        send(&ada, &fields(&what, "sv", "very_easy", "Kom klockan tio."), Some(AAC)).await.expect(303);
        assert!(heard().await);
        assert!(!ada.get(&address).await.expect(200).text().contains("The text has changed"));
        // The step goes; the recording can still be found and taken away.
        write(&town, 92, vec![step(Section::Ask, "Fråga Sten.")]).await;
        assert!(!heard().await);
        let page = ada.get(&address).await.expect(200).text();
        assert!(page.contains("The step is no longer in the text.") && page.contains("Kom klockan tio."), "{page}");
    }

    async fn only_the_page_that_records_has_the_microphone(town: Town) {
        let ada = town.person(51).await;
        let policy = async |path: &str| ada.get(path).await.headers["permissions-policy"].to_str().expect("text").to_owned();
        assert!(policy(&desk(61)).await.contains("microphone=(self)"));
        for path in ["/clips-desk", "/setup", "/settings", "/"] {
            assert!(policy(path).await.contains("microphone=()"), "{path}");
        }
        let csp = ada.get(&desk(61)).await.headers["content-security-policy"].to_str().expect("text").to_owned();
        assert!(csp.contains("media-src 'self';"), "{csp}");
    }

    async fn messages_can_be_listened_to(town: Town) {
        let amira = town.person(1).await;
        amira.post("/messages", "/form/messages/answer", &[("text", "Hej.")]).await.expect(302);
        let page = amira.get("/messages").await.expect(200).text();
        assert!(page.contains("data-listen=\"each\"") && page.contains("id=\"listen\""), "{page}");
    }
}
