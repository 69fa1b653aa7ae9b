//! What stands on the screen at a site: the code, the site's name, the clock; no person's name, ever.

use super::{
    OnScreen, ScreenError, Screens,
    api::headers,
    island::{SiteScreen, Words},
};
use crate::{
    denied::{Denied, Explain as _},
    i18n::{isolated, l10n},
    ids::SiteId,
    t,
    ui::{Icon, Page, Pict, door, load},
};
use http::{HeaderName, HeaderValue, StatusCode};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;

/// On the page of an enrolled screen: its service worker keeps it for where there is no network.
const KEEP: HeaderName = HeaderName::from_static("steg-screen");

#[component]
pub fn ScreenPage() -> impl IntoView {
    let site = use_params_map().with_untracked(|map| map.get("site")).unwrap_or_default();
    let headers = headers();
    let needed = async move {
        let site = SiteId::parse(&site).map_err(|_| Denied::NotFound)?;
        match door::<dyn Screens>()?.on_screen(&site, &headers).await {
            Ok(on_screen) => Ok(Ok(on_screen)),
            Err(ScreenError::Denied(denied)) => Err(denied),
            Err(error) => Ok(Err(error)),
        }
    };
    load(needed, |found: Result<OnScreen, ScreenError>| match found {
        Ok(on_screen) => view! { <Shown on_screen /> }.into_any(),
        Err(error) => view! { <OutOfUse error /> }.into_any(),
    })
}

#[component]
fn Shown(on_screen: OnScreen) -> impl IntoView {
    let l = l10n();
    let OnScreen { code, enrolled } = on_screen;
    if let (true, Some(response)) = (enrolled, use_context::<ResponseOptions>()) {
        response.insert_header(KEEP, HeaderValue::from_static("1"));
    }
    let window = format!("{} · Steg", isolated(&code.site_name));
    let clock = l.time(code.at);
    let words = Words {
        scan: t!(l, "screen-scan"),
        or_type: t!(l, "screen-type"),
        qr_label: t!(l, "screen-qr-label"),
        time_left: t!(l, "screen-time-left"),
        no_contact: t!(l, "screen-no-contact"),
        alone: t!(l, "screen-alone"),
        corrected: t!(l, "screen-corrected"),
        unsure: t!(l, "screen-unsure"),
        no_keys: t!(l, "screen-no-keys"),
        ended: t!(l, "screen-revoked"),
        last_contact: t!(l, "screen-last-contact"),
    };
    view! {
        <Title text=window />
        <main id="main" tabindex="-1">
            <SiteScreen
                site=code.site.to_string()
                name=code.site_name
                svg=code.svg
                digits=code.digits
                changes_in_ms=code.changes_in_ms
                clock
                enrolled
                words
            />
        </main>
    }
    .into_any()
}

/// It was a screen. Whoever stands before it learns whom to ask.
#[component]
fn OutOfUse(error: ScreenError) -> impl IntoView {
    if let (Some(response), Ok(status)) = (use_context::<ResponseOptions>(), StatusCode::from_u16(error.status())) {
        response.set_status(status);
    }
    let l = l10n();
    view! {
        <Page title=t!(l, "enrol-title")>
            <p>{error.explain(&l)}</p>
            <p><a class="second" href="/screen"><Pict icon=Icon::Key />{t!(l, "screen-enrol-again")}</a></p>
        </Page>
    }
    .into_any()
}
