//! The languages, each named in itself: asked for first, and to be found on every page.

use super::{
    Code,
    api::headers,
    local_path,
    page::{encoded, query},
};
use crate::{
    i18n::{Locale, l10n},
    t,
    ui::{BackLink, Icon, Page, Pict, frame::path},
};
use http::header;
use leptos::prelude::*;

/// The language chosen on this device; `server` reads it too.
pub const LANGUAGE_COOKIE: &str = "__Host-language";

/// Whether somebody has chosen a language on this device.
pub fn has_chosen() -> bool {
    let headers = headers();
    let mut cookies = headers.get_all(header::COOKIE).iter().filter_map(|cookies| cookies.to_str().ok());
    cookies.any(|cookies| cookies.contains(LANGUAGE_COOKIE))
}

/// The languages, each named in itself: for whoever cannot read this page.
#[component]
pub fn Tongues(to: String) -> impl IntoView {
    let l = l10n();
    view! {
        <section aria-labelledby="tongues">
            <h2 id="tongues"><Pict icon=Icon::Globe />" "{t!(l, "language")}</h2>
            <form method="post" action="/form/account/language" class="tongues">
                <input type="hidden" name="to" value=to />
                {Locale::all()
                    .iter()
                    .map(|locale| {
                        let current = if locale.tag == l.tag() { "true" } else { "false" };
                        view! {
                            <button name="language" value=locale.tag.clone() lang=locale.lang.clone() dir=locale.dir() aria-pressed=current>
                                {locale.name.clone()}
                            </button>
                        }
                    })
                    .collect_view()}
            </form>
        </section>
    }
    .into_any()
}

/// An invitation's first question. Links, so that nothing is kept of somebody who only looks.
#[component]
pub fn TonguesFirst(
    code: Code,
    to: String,
    /// The tag of the language that is most likely hers.
    guess: String,
) -> impl IntoView {
    let l = l10n();
    let to = if to.is_empty() { String::new() } else { format!("&to={}", encoded(&to)) };
    view! {
        <Page title=t!(l, "language")>
            <nav class="tongues" aria-label=t!(l, "language")>
                {Locale::all()
                    .iter()
                    .map(|locale| {
                        let href = format!("/join/{}?lang={}{to}", code.as_str(), locale.tag);
                        let current = (locale.tag == guess).then_some("true");
                        view! {
                            <a href=href lang=locale.lang.clone() dir=locale.dir() aria-current=current>
                                {locale.name.clone()}
                            </a>
                        }
                    })
                    .collect_view()}
            </nav>
        </Page>
    }
}

/// The way to the languages from any page: a picture that needs no language.
#[component]
pub fn ToTongues() -> impl IntoView {
    let l = l10n();
    let path = path();
    (path != ADDRESS && !path.starts_with("/join/")).then(|| {
        let href = if path == "/" { ADDRESS.to_owned() } else { format!("{ADDRESS}?to={}", encoded(&path)) };
        view! { <a class="round" href=href aria-label=t!(l, "language-change")><Pict icon=Icon::Globe /></a> }
    })
}

const ADDRESS: &str = "/language";

/// `/language`: the languages, and back to where she was.
#[component]
pub fn LanguagePage() -> impl IntoView {
    let l = l10n();
    let to = query("to").as_deref().and_then(local_path).unwrap_or("/").to_owned();
    view! {
        <Page title=t!(l, "language-change")>
            <BackLink href=to.clone() text=t!(l, "back") />
            <Tongues to />
        </Page>
    }
}
