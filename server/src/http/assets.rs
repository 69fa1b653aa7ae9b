//! The site's files, embedded: named by their content's hash, compressed beforehand, kept for ever by browsers.

use app::ui::Assets;
use axum::{
    Router,
    body::Body,
    extract::Path,
    response::{IntoResponse as _, Response},
    routing::get,
};
use http::{HeaderMap, StatusCode, header};
use rust_embed::{EmbeddedFile, RustEmbed};
use std::{collections::HashMap, sync::LazyLock};

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../site"]
#[allow_missing = true]
struct Site;

/// `site/manifest.json`: where each file is now.
static NAMES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    Site::get("manifest.json").and_then(|file| serde_json::from_slice(&file.data).ok()).unwrap_or_default()
});

/// Where pages find their style sheet and scripts.
pub fn named() -> Assets {
    let name = |file: &str| NAMES.get(file).cloned().unwrap_or_default();
    Assets {
        style: name("style.css"),
        boot: name("boot.js"),
        queue: name("queue.js"),
        outbox: name("outbox.js"),
        participant_js: name("participant.js"),
        participant_wasm: name("participant_bg.wasm"),
        staff_js: name("staff.js"),
        staff_wasm: name("staff_bg.wasm"),
        roll: name("roll.js"),
        scanner: name("scanner.js"),
        decoder_js: name("decoder.js"),
        decoder_wasm: name("decoder_bg.wasm"),
        my_code: name("my-code.js"),
        notify: name("notify.js"),
        maker_js: name("maker.js"),
        maker_wasm: name("maker_bg.wasm"),
        pictograms: name("pictograms.svg"),
    }
}

pub fn routes() -> Router {
    Router::new()
        .route(
            "/assets/{name}",
            get(|Path(name): Path<String>, headers: HeaderMap| async move {
                serve(&format!("assets/{name}"), &headers, "public, max-age=31536000, immutable")
            }),
        )
        .route(
            "/icons/{name}",
            get(|Path(name): Path<String>, headers: HeaderMap| async move {
                serve(&format!("icons/{name}"), &headers, "public, max-age=86400")
            }),
        )
        .route(
            "/fonts/{name}",
            get(|Path(name): Path<String>, headers: HeaderMap| async move {
                serve(&format!("fonts/{name}"), &headers, "public, max-age=31536000, immutable")
            }),
        )
        .route("/sw.js", get(|headers: HeaderMap| async move { serve("sw.js", &headers, "no-cache") }))
        .route(
            "/favicon.ico",
            get(|headers: HeaderMap| async move { serve("favicon.ico", &headers, "public, max-age=86400") }),
        )
        .route(
            "/manifest.webmanifest",
            get(|headers: HeaderMap| async move { serve("manifest.webmanifest", &headers, "no-cache") }),
        )
}

fn serve(path: &str, headers: &HeaderMap, cache: &'static str) -> Response {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let accepts =
        |coding: &str| accepted.split(',').any(|part| part.split(';').next().is_some_and(|c| c.trim() == coding));
    let packed = [("br", "br"), ("gzip", "gz")]
        .into_iter()
        .filter(|(coding, _)| accepts(coding))
        .find_map(|(coding, ending)| Some((coding, Site::get(&format!("{path}.{ending}"))?)));
    let (coding, file): (Option<&str>, EmbeddedFile) = match packed {
        Some((coding, file)) => (Some(coding), file),
        None => match Site::get(path) {
            Some(file) => (None, file),
            None => return StatusCode::NOT_FOUND.into_response(),
        },
    };
    let mut response = Response::builder()
        .header(header::CONTENT_TYPE, media_type(path))
        .header(header::CACHE_CONTROL, cache)
        .header(header::VARY, "accept-encoding");
    if let Some(coding) = coding {
        response = response.header(header::CONTENT_ENCODING, coding);
    }
    let body = match file.data {
        std::borrow::Cow::Borrowed(bytes) => Body::from(bytes),
        std::borrow::Cow::Owned(bytes) => Body::from(bytes),
    };
    response.body(body).unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

fn media_type(path: &str) -> String {
    let guess = mime_guess::from_path(path).first_or_octet_stream();
    if path.ends_with(".webmanifest") {
        "application/manifest+json".to_owned()
    } else if guess.type_() == "text" {
        format!("{guess}; charset=utf-8")
    } else {
        guess.to_string()
    }
}
