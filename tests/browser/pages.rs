//! Every page that somebody can reach by links, in every locale: no barrier that axe-core finds, nothing that sticks
//! out, the right language and direction.

use crate::world::{DESK, Person, Town, Window, browser};
use app::i18n::{Locale, pseudo};
use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};
use thirtyfour::prelude::*;

const STAFF: &[&str] = &["supervisor", "counsellor", "caseworker", "administrator"];

/// Tag, language and direction of a locale.
type Tongue = (&'static str, &'static str, &'static str);

/// Every locale, as `locales/TAG/locale.toml` has it.
fn locales() -> Vec<Tongue> {
    Locale::all().iter().map(|locale| (locale.tag.as_str(), locale.lang.as_str(), locale.dir())).collect()
}

/// Every locale, and one whose words are longer than any of theirs.
fn locales_and_a_longer_one() -> Vec<Tongue> {
    locales().into_iter().chain([(pseudo::TAG, pseudo::LANG, "ltr")]).collect()
}

/// The two that differ most: what depends on colour and size differs little between the others.
fn two_locales() -> Vec<Tongue> {
    locales().into_iter().filter(|(tag, ..)| ["sv", "ar"].contains(tag)).collect()
}

/// A narrow phone, the narrowest that WCAG 1.4.10 asks for.
const NARROW: Window = Window { width: 320, scripts: true, dark: false };
const NARROW_DARK: Window = Window { dark: true, ..NARROW };

/// The links of this page to others of ours, without those that leave the app or only download.
const LINKS: &str = "return [...document.querySelectorAll('a[href]')].map(a => new URL(a.href))
    .filter(u => u.origin === location.origin && !u.pathname.startsWith('/demo') && !/\\.(json|ics|po|zip)$/.test(u.pathname))
    .map(u => u.pathname + u.search)";

/// What sticks out of the window at its width, as a list of selectors.
const TOO_WIDE: &str = "const wide = document.documentElement.scrollWidth > window.innerWidth + 1;
    if (!wide) return [];
    return [...document.querySelectorAll('body *')].filter(e => {
        const r = e.getBoundingClientRect(); return r.width && (r.right > window.innerWidth + 1 || r.left < -1);
    }).slice(0, 5).map(e => e.tagName + '.' + e.className);";

/// Letters that do not come from a message: in the pseudo-locale each of a message's has a mark. Left out is what people
/// and the municipality wrote (isolated, in a language of its own, or of any direction) and the app's name.
const PLAIN: &str = r"const written = /\u2068[^\u2069]*\u2069/g, plain = /\p{L}(?![\u0323\u0307])/u, found = [];
    const look = (text, where) => {
        const rest = text.replace(written, '').replaceAll('Steg', '');
        if (plain.test(rest)) found.push(where + ': ' + rest.trim().slice(0, 80));
    };
    const foreign = 'bdi, [dir=auto], [lang]:not([lang=en-XA]), .time, .num, code, script, style, svg, noscript';
    const within = root => {
        const walk = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
        for (let node = walk.currentNode; node; node = walk.nextNode()) {
            const element = node.nodeType === 1 ? node : node.parentElement;
            if (element?.closest(foreign)) continue;
            if (node.nodeType === 3) look(node.data, element?.tagName ?? 'template');
            if (node.nodeType !== 1) continue;
            if (node.localName === 'template') within(node.content);
            for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
                if (node.hasAttribute(name)) look(node.getAttribute(name), node.tagName + ' ' + name);
            }
            for (const [name, text] of Object.entries(node.dataset)) if (/^say[A-Z]/.test(name)) look(text, name);
        }
    };
    within(document.body);
    look(document.title, 'title');
    return found;";

const AXE: &str = "const done = arguments[arguments.length - 1];
    axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | '))),
        e => done(['axe failed: ' + e]));";

/// An address with its ids taken out: pages of one shape are one page.
fn shape(address: &str) -> String {
    let path = address.split('?').next().unwrap_or(address);
    let keys: BTreeSet<&str> = address
        .split_once('?')
        .map(|(_, query)| query.split('&').filter_map(|pair| pair.split('=').next()).collect())
        .unwrap_or_default();
    let parts = path.split('/').map(|part| if part.len() == 36 { "ID" } else { part }).collect::<Vec<_>>().join("/");
    format!("{parts}?{}", keys.into_iter().collect::<Vec<_>>().join("&"))
}

/// One address of each shape that this person reaches by links from her first page.
async fn reachable(town: &Town, driver: &WebDriver, person: &Person) -> Vec<String> {
    driver.goto(&person.sign_in).await.expect("signed in");
    let first = driver.current_url().await.expect("an address").path().to_owned();
    let mut found = BTreeMap::from([(shape(&first), first.clone())]);
    let mut ahead = vec![first];
    while let Some(address) = ahead.pop() {
        driver.goto(&town.url(&address)).await.expect("a page");
        let links = driver.execute(LINKS, vec![]).await.expect("links").convert::<Vec<String>>().expect("texts");
        for link in links {
            if let Entry::Vacant(new) = found.entry(shape(&link)) {
                new.insert(link.clone());
                ahead.push(link);
            }
        }
    }
    found.into_values().collect()
}

/// Looks at every reachable page of this person in these locales, in this window; returns what is wrong.
async fn look(town: &Town, person: &Person, window: Window, check_barriers: bool, locales: &[Tongue]) -> Vec<String> {
    let axe = std::fs::read_to_string(std::env::var("STEG_TEST_AXE").expect("STEG_TEST_AXE")).expect("axe.min.js");
    let driver = browser(window).await.expect("a browser");
    let addresses = reachable(town, &driver, person).await;
    let mut wrong = Vec::new();
    for address in &addresses {
        for &(tag, lang, dir) in locales {
            let mark = if address.contains('?') { '&' } else { '?' };
            driver.goto(&town.url(&format!("{address}{mark}lang={tag}"))).await.expect("a page");
            let at = format!("{} {address} {tag} {}px", person.role, window.width);
            let said = driver
                .execute("return [document.documentElement.lang, document.documentElement.dir]", vec![])
                .await
                .expect("an answer")
                .convert::<Vec<String>>()
                .expect("texts");
            if said != [lang, dir] {
                wrong.push(format!("{at}: is {said:?}"));
            }
            let wide =
                driver.execute(TOO_WIDE, vec![]).await.expect("an answer").convert::<Vec<String>>().expect("texts");
            if !wide.is_empty() {
                wrong.push(format!("{at}: sticks out: {wide:?}"));
            }
            if tag == pseudo::TAG {
                let plain =
                    driver.execute(PLAIN, vec![]).await.expect("an answer").convert::<Vec<String>>().expect("texts");
                wrong.extend(plain.into_iter().map(|text| format!("{at}: not from a message: {text}")));
            }
            if check_barriers {
                driver.execute(axe.as_str(), vec![]).await.expect("axe loads");
                let barriers =
                    driver.execute_async(AXE, vec![]).await.expect("axe runs").convert::<Vec<String>>().expect("texts");
                wrong.extend(barriers.into_iter().map(|barrier| format!("{at}: {barrier}")));
            }
            // WCAG 1.4.4: text of twice the size. Only phones: a desk has room.
            if window.width < 600 {
                let twice = format!("document.documentElement.style.fontSize = '200%'; {TOO_WIDE}");
                let wide =
                    driver.execute(twice, vec![]).await.expect("an answer").convert::<Vec<String>>().expect("texts");
                if !wide.is_empty() {
                    wrong.push(format!("{at}: sticks out with 200 % text: {wide:?}"));
                }
            }
        }
    }
    driver.quit().await.expect("closed");
    assert!(addresses.len() > 1 || person.role == "caseworker", "{} reaches only {addresses:?}", person.role);
    wrong
}

async fn everyone(window: Window, check_barriers: bool, roles: &[&str], locales: &[Tongue]) {
    let town = Town::start();
    let mut wrong = Vec::new();
    for role in roles {
        let person = match *role {
            "participant" => town.participant("ar"),
            _ => town.in_role(role).remove(0),
        };
        wrong.extend(look(&town, &person, window, check_barriers, locales).await);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn participants_pages_have_no_barrier_and_fit_a_narrow_phone() {
    everyone(NARROW, true, &["participant"], &locales_and_a_longer_one()).await;
}

#[tokio::test]
async fn participants_pages_have_no_barrier_in_the_dark() {
    everyone(NARROW_DARK, true, &["participant"], &two_locales()).await;
}

#[tokio::test]
async fn staff_pages_have_no_barrier_at_a_desk() {
    everyone(DESK, true, STAFF, &two_locales()).await;
}

#[tokio::test]
async fn staff_pages_have_no_barrier_and_fit_a_phone() {
    everyone(NARROW, true, STAFF, &locales_and_a_longer_one()).await;
}

#[tokio::test]
async fn the_way_in_has_no_barrier() {
    let town = Town::start();
    let axe = std::fs::read_to_string(std::env::var("STEG_TEST_AXE").expect("STEG_TEST_AXE")).expect("axe.min.js");
    let driver = browser(NARROW).await.expect("a browser");
    let mut wrong = Vec::new();
    for address in ["/demo", "/join", "/goals", "/offline", "/no-such-page"] {
        for (tag, ..) in locales() {
            driver.goto(&town.url(&format!("{address}?lang={tag}"))).await.expect("a page");
            driver.execute(axe.as_str(), vec![]).await.expect("axe loads");
            let barriers =
                driver.execute_async(AXE, vec![]).await.expect("axe runs").convert::<Vec<String>>().expect("texts");
            wrong.extend(barriers.into_iter().map(|barrier| format!("{address} {tag}: {barrier}")));
            let wide =
                driver.execute(TOO_WIDE, vec![]).await.expect("an answer").convert::<Vec<String>>().expect("texts");
            if !wide.is_empty() {
                wrong.push(format!("{address} {tag}: sticks out: {wide:?}"));
            }
        }
    }
    driver.quit().await.expect("closed");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
