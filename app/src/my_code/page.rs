//! Her own code, large; and where it leads whoever opens it.

use super::{Mine, MyCode};
use crate::{
    account::Role,
    i18n::l10n,
    t,
    ui::{Assets, Icon, Kind, Page, Pict, door, facts, frame::me, load, notice},
};
use leptos::prelude::*;

/// `public/my-code.js` draws the next code when its time comes. Without scripts the page is asked for again.
#[component]
pub fn MyCodePage() -> impl IntoView {
    load(async { door::<dyn MyCode>()?.mine().await }, |mine: Mine| {
        let l = l10n();
        let assets = use_context::<Assets>().unwrap_or_default();
        view! {
            <Page title=t!(l, "my-code-title")>
                <p>{t!(l, "my-code-what")}</p>
                <section
                    class="my-code"
                    data-my-code
                    data-js=assets.my_code
                    data-maker-js=assets.maker_js
                    data-maker-wasm=assets.maker_wasm
                    data-key=mine.key
                    data-number=mine.number.to_string()
                    data-address=mine.address
                >
                    <div class="qr" data-qr role="img" aria-label=t!(l, "my-code-label") inner_html=mine.svg></div>
                    <div data-failed hidden>{notice(Kind::Bad, t!(l, "my-code-failed"))}</div>
                    <p>{t!(l, "my-code-left")}" "<b class="num" data-left>{mine.left}</b></p>
                    <div data-clock hidden>{notice(Kind::Warn, t!(l, "my-code-clock"))}</div>
                </section>
                {facts([
                    (Icon::Refresh, t!(l, "my-code-changes")),
                    (Icon::Offline, t!(l, "my-code-offline")),
                ])}
            </Page>
        }
    })
}

/// What a person's code is, for whoever opens its address; it says nothing of the person, nor whether the code is one. A
/// supervisor is led to her groups.
#[component]
pub fn PersonCodePage() -> impl IntoView {
    let role = me().map(|me| me.role);
    if role == Some(Role::Supervisor) {
        leptos_axum::redirect(Role::Supervisor.first_page());
        return ().into_any();
    }
    let l = l10n();
    let check_in = (role == Some(Role::Participant)).then(|| {
        view! {
            <p>{t!(l, "person-code-check-in")}</p>
            <p><a class="main" href="/check-in"><Pict icon=Icon::Scan />{t!(l, "nav-check-in")}</a></p>
        }
    });
    view! {
        <Page title=t!(l, "person-code-title") class="narrow">
            <p>{t!(l, "person-code-what")}</p>
            {notice(Kind::Info, t!(l, "person-code-nothing"))}
            {check_in}
        </Page>
    }
    .into_any()
}
