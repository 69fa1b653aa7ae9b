//! What each answer carries, whatever the address.

use super::join;
use axum::body::Body;
use http::{Method, header};
use tests::{Answer, Client, Town, encode, id, on_both_engines};

/// Every page, with something of the town in place of each `{…}`.
fn pages() -> Vec<String> {
    let mut pages: Vec<_> = server::http::pages()
        .iter()
        .map(|page| {
            let part = |part: &str| match part {
                part if !part.starts_with(['{', ':', '*']) => part.to_owned(),
                _ if page.starts_with("/desk") => id(1),
                _ if page.starts_with("/site") => id(31),
                _ if page.starts_with("/setup") => id(21),
                _ if page.starts_with("/instructions") => id(61),
                _ if page.starts_with("/clips-desk") => id(61),
                _ => "0000000000000000".to_owned(),
            };
            page.split('/').map(part).collect::<Vec<_>>().join("/")
        })
        .collect();
    pages.extend(["/nowhere".to_owned(), "/healthz".to_owned(), "/settings/data.json".to_owned()]);
    pages
}

async fn everyone(town: &Town) -> Vec<Client> {
    let mut everyone = vec![town.stranger()];
    for n in [1, 2, 11, 21, 41, 51] {
        everyone.push(town.person(n).await);
    }
    everyone
}

#[track_caller]
fn guarded(page: &str, answer: &Answer) {
    let text = |name: &str| answer.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let policy = text("content-security-policy");
    assert!(policy.starts_with("default-src 'none';") && policy.contains("frame-ancestors 'none'"), "{page}: {policy}");
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{page}: {policy}");
    let elsewhere = policy.split([';', ' ']).any(|source| source.contains('*') || source.contains("://"));
    assert!(!elsewhere, "{page}: {policy}");
    assert!(text("strict-transport-security").starts_with("max-age="), "{page}");
    assert_eq!(text("x-content-type-options"), "nosniff", "{page}");
    assert_eq!(text("x-frame-options"), "DENY", "{page}");
    // Without the Referer a form's error finds no way back.
    assert_eq!(text("referrer-policy"), "same-origin", "{page}");
}

/// The tags of a page, without what stands between them.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).filter_map(|rest| rest.split('>').next())
}

#[track_caller]
fn loads_only_from_here(page: &str, html: &str) {
    for (at, _) in html.match_indices("<script") {
        let end = html[at..].find("</script>").map(|end| &html[at..at + end]).expect("a script ends");
        let (tag, body) = end.split_once('>').expect("a tag ends");
        assert!(tag.contains(" src=") && body.trim().is_empty(), "{page}: an inline script: {end}");
    }
    for tag in tags(html) {
        assert!(!tag.starts_with("style"), "{page}: <{tag}>");
        for attribute in [" style=", " onclick=", " onload=", " onerror=", " onsubmit=", " onchange=", "javascript:"] {
            assert!(!tag.contains(attribute), "{page}: <{tag}>");
        }
        let loads = ["link ", "script ", "img ", "source ", "audio ", "video ", "iframe ", "use ", "image "];
        for name in [" src=\"", " href=\"", " srcset=\"", " data-js=\"", " data-wasm=\""] {
            let Some(address) = tag.split_once(name).and_then(|(_, rest)| rest.split('"').next()) else { continue };
            let ours = address.is_empty()
                || address.starts_with('#')
                || address.starts_with('/') && !address.starts_with("//");
            assert!(ours || !loads.iter().any(|load| tag.starts_with(load)), "{page}: <{tag}>");
        }
        if tag.starts_with("form ") {
            let action = tag.split_once(" action=\"").and_then(|(_, rest)| rest.split('"').next()).unwrap_or("/");
            assert!(action.starts_with('/') && !action.starts_with("//"), "{page}: <{tag}>");
        }
    }
}

on_both_engines! {
    async fn every_answer_tells_the_browser_what_to_refuse(town: Town) {
        for client in everyone(&town).await {
            for page in pages() {
                let answer = client.get(&page).await;
                assert_ne!(answer.status, 500, "{page}");
                guarded(&page, &answer);
                if answer.headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")) {
                    loads_only_from_here(&page, &answer.text());
                }
            }
        }
        guarded("a form", &town.person(2).await.post("/goals", "/form/goals/say", &[("words", "x")]).await);
    }

    async fn the_sign_in_is_kept_where_no_script_and_no_other_host_reads_it(town: Town) {
        let code = join::code(&town, 11, 2).await;
        let answer = town.stranger().post("/join", "/form/account/join", &[("code", &code)]).await.expect(302);
        let sets: Vec<_> = answer.headers.get_all(header::SET_COOKIE).iter().filter_map(|set| set.to_str().ok()).collect();
        let set = sets.iter().find(|set| set.starts_with("__Host-steg=")).expect("the sign-in");
        let parts: Vec<_> = set.split("; ").collect();
        for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(parts.contains(&part), "{part} in {set}");
        }
        assert!(!set.to_lowercase().contains("domain"), "{set}");
        let token = parts[0].split_once('=').map(|(_, token)| token).expect("a token");
        assert_eq!(token.len(), 43, "256 bits in base64url");
    }

    async fn no_other_site_posts_here(town: Town) {
        let forms = server::http::forms();
        assert!(forms.len() >= 10, "{forms:?}");
        let client = town.person(2).await;
        for form in forms {
            assert!(form.starts_with("/form/"), "{form}");
            for (name, value) in [
                ("sec-fetch-site", "cross-site"),
                ("sec-fetch-site", "same-site"),
                ("origin", "https://evil.example"),
                ("origin", "null"),
            ] {
                let body = Body::from(format!("words={}", encode("x")));
                let mut request = client.request(Method::POST, &form, body);
                request.headers_mut().insert(
                    header::CONTENT_TYPE,
                    header::HeaderValue::from_static("application/x-www-form-urlencoded"),
                );
                request.headers_mut().insert(
                    header::HeaderName::from_static(name),
                    header::HeaderValue::from_static(value),
                );
                client.send(request).await.expect(403);
            }
            let answer = client.get(&form).await;
            assert!(answer.status == 405 || answer.status == 404, "{form} by GET: {}", answer.status);
        }
        client.get("/settings").await.expect(200);
    }
}
