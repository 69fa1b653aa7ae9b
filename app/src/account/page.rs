//! Signing in, and a page that is not there.

use crate::{
    i18n::l10n,
    t,
    ui::{Page, frame::path},
};
use http::StatusCode;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

/// The way in for somebody who is not signed in: the code from her counsellor, and back to where she wanted to go.
#[component]
pub fn SignInForm() -> impl IntoView {
    let l = l10n();
    let to = path();
    view! {
        <Page title=t!(l, "sign-in-title")>
            <p>{t!(l, "sign-in-how")}</p>
            <form method="get" action="/join" class="stack">
                <input type="hidden" name="to" value=to />
                <div class="field">
                    <label for="code">{t!(l, "sign-in-code")}</label>
                    <input id="code" name="code" class="code" required autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" />
                </div>
                <button class="main">{t!(l, "next")}</button>
            </form>
        </Page>
    }
}

/// An address that leads nowhere.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(StatusCode::NOT_FOUND);
    }
    let l = l10n();
    view! {
        <Page title=t!(l, "not-found-title")>
            <p>{t!(l, "denied-not-found")}</p>
            <p><a class="quiet" href="/">{t!(l, "to-start")}</a></p>
        </Page>
    }
}

/// What the service worker shows where there is no network and no kept page.
#[component]
pub fn OfflinePage() -> impl IntoView {
    let l = l10n();
    view! {
        <Page title=t!(l, "offline-title")>
            <p>{t!(l, "offline-what")}</p>
            <p><a class="second" href="/">{t!(l, "to-start")}</a></p>
        </Page>
    }
}
