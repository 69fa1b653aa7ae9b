//! How much a phone has to fetch.

use anyhow::{Context as _, Result};
use app::i18n::Locale;
use std::collections::BTreeSet;

const PAGES: &[&str] =
    &["/", "/schedule", "/check-in", "/goals", "/instructions", "/messages", "/attendance", "/settings"];

/// The bytes of participants' pages as they travel (brotli), and of what they load.
pub async fn sizes(url: &str, cookie: &str) -> Result<()> {
    let client = reqwest::Client::new();
    let get = |path: String| {
        let request = client.get(format!("{url}{path}")).header("cookie", cookie).header("accept", "text/html");
        async move {
            let plain = request.try_clone().context("a request")?.send().await?.text().await?;
            let packed = request.header("accept-encoding", "br").send().await?.bytes().await?.len();
            anyhow::Ok((plain, packed))
        }
    };
    let (today, _) = get("/".to_owned()).await?;
    let style = attribute(&today, "stylesheet\" href=\"").context("no style sheet")?;
    let (_, css) = get(style).await?;
    println!("style_sheet: {css} bytes");
    let (list, _) = get("/instructions".to_owned()).await?;
    let instruction = attribute(&list, "href=\"/instructions/").context("an instruction")?;
    let instruction = format!("/instructions/{instruction}");
    let pages: Vec<&str> = PAGES.iter().copied().chain([instruction.as_str()]).collect();
    for locale in Locale::all() {
        let mut largest = (0, "");
        for &page in &pages {
            let (_, packed) = get(format!("{page}?lang={}", locale.tag)).await?;
            // Its kind: an id says nothing.
            let kind = if page == instruction { "/instructions/ACTIVITY" } else { page };
            largest = largest.max((packed, kind));
        }
        println!("largest_page_{}: {} bytes ({})", locale.tag, largest.0, largest.1);
        println!("largest_page_{}_with_style_sheet: {} bytes", locale.tag, largest.0 + css);
    }

    // The page with the island loads the most.
    let (messages, packed) = get("/messages".to_owned()).await?;
    let mut parts = BTreeSet::new();
    for mark in ["src=\"/assets/", "data-js=\"/assets/", "data-wasm=\"/assets/"] {
        parts.extend(attribute(&messages, mark).map(|name| format!("/assets/{name}")));
    }
    let mut scripts = 0;
    for part in &parts {
        scripts += get(part.clone()).await?.1;
    }
    println!("scripts_and_wasm: {scripts} bytes");
    println!("first_view: {} bytes", packed + css + scripts);
    println!("first_view_requests: {} requests", 2 + parts.len());
    Ok(())
}

fn attribute(html: &str, mark: &str) -> Option<String> {
    html.split_once(mark)?.1.split_once('"').map(|(value, _)| value.to_owned())
}
