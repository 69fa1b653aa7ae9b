//! A participant's own code: whose page carries which key, and what a scanned one is worth.

use chrono::{DateTime, TimeDelta, Utc};
use maker::person::{STEP_SECONDS, step_of, token};
use server::person_code::{Scanned, Why, verify};
use tests::{Client, on_both_engines, person};

/// What a device makes its codes from.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Key {
    number: u32,
    secret: [u8; 32],
}

fn attribute(page: &str, name: &str) -> String {
    let (_, rest) = page.split_once(&format!(" {name}=\"")).unwrap_or_else(|| panic!("no {name}: {page}"));
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// The key on this device's page.
async fn key(client: &Client) -> Key {
    use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
    let page = client.get("/my-code").await.expect(200).text();
    let secret = BASE64_URL_SAFE_NO_PAD.decode(attribute(&page, "data-key")).unwrap().try_into().unwrap();
    Key { number: attribute(&page, "data-number").parse().unwrap(), secret }
}

impl Key {
    /// The code that this device shows so many steps after `now` (before, if negative).
    fn code(&self, now: DateTime<Utc>, steps: i64) -> String {
        token(&self.secret, self.number, u32::try_from(i64::from(step_of(now.timestamp())) + steps).unwrap())
    }
}

fn steps(count: i64) -> TimeDelta {
    TimeDelta::seconds(count * i64::from(STEP_SECONDS))
}

on_both_engines! {
    async fn the_page_shows_the_code_of_this_moment_and_nobodys_name(town: Town) {
        let amira = town.person(1).await;
        let key = key(&amira).await;
        let answer = amira.get("/my-code").await.expect(200);
        assert_eq!(answer.headers["steg-keep"], "1", "her phone keeps it");
        assert_eq!(answer.headers["cache-control"], "private, no-cache");
        let page = answer.text();
        let address = format!("https://steg.example/p/{}", key.code(town.now(), 0));
        assert!(page.contains(&app::ui::qr_svg(&address).unwrap()), "{page}");
        assert_eq!(attribute(&page, "data-address"), "https://steg.example/p/");
        assert!(page.contains("<noscript><meta http-equiv=\"refresh\" content=\"25\""), "without scripts it is asked for again");
        assert!(page.contains("رمزي") && !page.contains("Amira"), "{page}");
        town.pass(steps(1));
        let next = amira.get("/my-code").await.expect(200).text();
        let address = format!("https://steg.example/p/{}", key.code(town.now(), 0));
        assert!(next.contains(&app::ui::qr_svg(&address).unwrap()), "the code changed with its step");
        let bo = town.person(2).await.get("/my-code").await.expect(200).text();
        assert!(bo.contains("Visa koden för personalen"), "{bo}");
    }

    async fn a_device_has_one_key_and_each_device_another(town: Town) {
        let (phone, tablet, bo) = (town.person(1).await, town.person(1).await, town.person(2).await);
        let (first, again) = tokio::join!(key(&phone), key(&phone));
        assert_eq!(first, again, "two pages of one device");
        let others = [key(&tablet).await, key(&bo).await];
        assert!(others.iter().all(|other| other.number != first.number && other.secret != first.secret));
        assert_eq!(key(&phone).await, first);
    }

    async fn the_key_is_for_participants_and_nowhere_else(town: Town) {
        for who in [11, 21, 41, 51] {
            town.person(who).await.get("/my-code").await.expect(403);
        }
        town.stranger().get("/my-code").await.expect(401);
        let amira = town.person(1).await;
        let page = amira.get("/my-code").await.text();
        let secret = attribute(&page, "data-key");
        for other in ["/", "/settings", "/check-in", "/settings/data.json"] {
            assert!(!amira.get(other).await.expect(200).text().contains(&secret), "{other}");
        }
        let data = amira.get("/settings/data.json").await.json();
        assert_eq!(data["devices"][0]["code_key_made_at"], "2026-11-23T08:05:00.000Z", "that there is one, she may know");
    }

    async fn a_code_says_who_showed_it_while_it_stands_on_the_phone(town: Town) {
        let key = key(&town.person(1).await).await;
        let now = town.now();
        for ahead in -2..=1 {
            let known = verify(&town.state, &key.code(now, ahead), now, None).await.unwrap();
            assert_eq!((known.person, known.scanned), (person(1), Scanned::Now), "{ahead}");
            assert_eq!(known.at, now + steps(ahead), "its own step is the moment");
        }
        let code = |ahead| key.code(now, ahead);
        assert!(matches!(verify(&town.state, &code(2), now, None).await, Err(Why::Future)));
        assert!(matches!(verify(&town.state, &code(2), now, Some(now + steps(2))).await, Err(Why::Future)));
    }

    async fn a_picture_of_a_code_is_worth_nothing_a_minute_later(town: Town) {
        let key = key(&town.person(1).await).await;
        let now = town.now();
        for ago in [3, 4, 100, 20_000] {
            let picture = key.code(now, -ago);
            assert!(matches!(verify(&town.state, &picture, now, None).await, Err(Why::Passed)), "{ago}");
            // A phone of the staff that has network says when it scanned: just now.
            let claimed = Some(now + TimeDelta::seconds(3));
            assert!(matches!(verify(&town.state, &picture, now, claimed).await, Err(Why::Passed)), "{ago}");
        }
    }

    async fn a_scan_without_network_counts_at_the_codes_own_step_for_seven_days(town: Town) {
        let key = key(&town.person(1).await).await;
        let (code, scanned_at) = (key.code(town.now(), 0), town.now());
        town.pass(TimeDelta::hours(5));
        for seconds in [-30, 0, 45] {
            let claimed = Some(scanned_at + TimeDelta::seconds(seconds));
            let known = verify(&town.state, &code, town.now(), claimed).await.unwrap();
            assert_eq!((known.person, known.scanned, known.at), (person(1), Scanned::Later, scanned_at), "{seconds}");
        }
        // Its clock was wrong, or the code was old already: known, and for a person to look at.
        for hours in [-24, -1, 2, 24] {
            let claimed = Some(scanned_at + TimeDelta::hours(hours));
            let known = verify(&town.state, &code, town.now(), claimed).await.unwrap();
            assert_eq!((known.scanned, known.at), (Scanned::Doubtful, scanned_at), "{hours}");
        }
        town.pass(TimeDelta::days(7) - TimeDelta::hours(5));
        assert!(verify(&town.state, &code, town.now(), Some(scanned_at)).await.is_ok());
        town.pass(TimeDelta::seconds(1));
        // Then it is known all the same, and for a person to look at.
        let known = verify(&town.state, &code, town.now(), Some(scanned_at)).await.unwrap();
        assert_eq!((known.person, known.scanned, known.at), (person(1), Scanned::Doubtful, scanned_at));
    }

    async fn what_no_device_made_is_refused(town: Town) {
        let (amira, bo) = (key(&town.person(1).await).await, key(&town.person(2).await).await);
        let now = town.now();
        let refused = async |code: &str| verify(&town.state, code, now, None).await.unwrap_err();
        let code = amira.code(now, 0);
        for at in 0..code.len() {
            let mut altered = code.clone().into_bytes();
            altered[at] = if altered[at] == b'A' { b'B' } else { b'A' };
            let altered = String::from_utf8(altered).unwrap();
            let why = refused(&altered).await;
            assert!(matches!(why, Why::Forged | Why::Unknown | Why::NotACode), "{altered}: {why}");
            assert!(matches!(refused(&code[..at]).await, Why::NotACode), "{at} characters of it");
        }
        // Bo's phone says that it is Amira's.
        let borrowed = Key { number: amira.number, ..bo };
        assert!(matches!(refused(&borrowed.code(now, 0)).await, Why::Forged));
        let unknown = Key { number: amira.number.wrapping_add(1), ..amira };
        assert!(matches!(refused(&unknown.code(now, 0)).await, Why::Unknown));
        for text in ["", "x", "AQAAAAEHImWUQO9qNL6KIh7flNNTlje0FQ", &format!("{code}="), &"A".repeat(10_000)] {
            assert!(matches!(refused(text).await, Why::NotACode), "{text}");
        }
    }

    async fn a_device_signed_out_makes_no_more_codes(town: Town) {
        let (phone, tablet) = (town.person(1).await, town.person(1).await);
        let (key, other) = (key(&phone).await, key(&tablet).await);
        let before = (key.code(town.now(), 0), town.now());
        town.pass(steps(1));
        phone.submit("/settings", "/form/account/sign-out", &[]).await;
        phone.get("/my-code").await.expect(401);
        let now = town.now();
        for ahead in [0, 1] {
            assert!(matches!(verify(&town.state, &key.code(now, ahead), now, None).await, Err(Why::Ended)));
        }
        // What it showed before that was true, whenever it comes.
        assert!(verify(&town.state, &before.0, now, None).await.is_ok());
        town.pass(TimeDelta::days(1));
        let late = verify(&town.state, &before.0, town.now(), Some(before.1)).await.unwrap();
        assert_eq!((late.person, late.scanned), (person(1), Scanned::Later));
        // Her other device goes on, and the next sign-in begins with a key of its own.
        let now = town.now();
        assert!(verify(&town.state, &other.code(now, 0), now, None).await.is_ok());
        assert_ne!(self::key(&town.person(1).await).await, key);
    }

    async fn whoever_opens_a_persons_code_learns_nothing_of_her(town: Town) {
        let (amira, bo) = (town.person(1).await, town.person(2).await);
        let address = format!("/p/{}", key(&amira).await.code(town.now(), 0));
        let told = bo.get(&address).await.expect(200).text();
        assert!(told.contains("Bara personalen behöver skanna den") && told.contains("href=\"/check-in\""), "{told}");
        assert!(!told.contains("Amira"), "{told}");
        // The same for a code that is none: it cannot be tried out here.
        let none = bo.get("/p/AgAAAAcxyz").await.expect(200).text();
        // The way to the languages names the address, as the browser's own line does.
        let none = none.replace("AgAAAAcxyz", address.rsplit('/').next().unwrap());
        let main = |page: &str| page.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).unwrap().0.to_owned();
        assert_eq!(main(&told), main(&none));
        let told = amira.get(&address).await.expect(200).text();
        assert!(told.contains("رمز شخص"), "{told}");
        assert_eq!(town.person(21).await.get(&address).await.expect(302).location(), "/site");
        town.stranger().get(&address).await.expect(200);
    }

    async fn the_scanner_stands_on_the_check_in_page_and_waits_for_scripts(town: Town) {
        let page = town.person(2).await.get("/check-in").await.expect(200).text();
        let (before, after) = page.split_once(" data-scanner").expect("the scanner");
        let tag = [before.rsplit('<').next().unwrap(), after.split('>').next().unwrap()].concat();
        assert!(tag.contains(" hidden"), "{tag}");
        for word in ["opening", "aim", "found", "foreign", "no-camera", "denied", "looking", "no-code", "unloaded"] {
            assert!(!attribute(&tag, &format!("data-say-{word}")).is_empty(), "{word}");
        }
        assert!(page.contains("href=\"/my-code\""), "{page}");
        let page = town.person(1).await.get("/check-in").await.expect(200).text();
        assert!(page.contains("مسح الرمز"), "{page}");
    }
}
