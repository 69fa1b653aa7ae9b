//! What stands on the screen at a site: the code, the site's name, the clock; no person's name, ever.

use super::{Code, Sites, island::SiteScreen};
use crate::{
    denied::Denied,
    i18n::l10n,
    ids::SiteId,
    t,
    ui::{door, load},
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;

#[component]
pub fn ScreenPage() -> impl IntoView {
    let site = use_params_map().with_untracked(|map| map.get("site")).unwrap_or_default();
    let needed = async move {
        let site = SiteId::parse(&site).map_err(|_| Denied::NotFound)?;
        door::<dyn Sites>()?.code(&site).await
    };
    load(needed, |code: Code| {
        let l = l10n();
        let window = format!("{} · Steg", code.site_name);
        let clock = l.time(code.at);
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
                    scan=t!(l, "screen-scan")
                    or_type=t!(l, "screen-type")
                    qr_label=t!(l, "screen-qr-label")
                    time_left=t!(l, "screen-time-left")
                    no_contact=t!(l, "screen-no-contact")
                />
            </main>
        }
    })
}
