//! What works, what does not, whom to tell, and where to complain. Open to everyone.

use super::Provider;
use crate::{
    i18n::l10n,
    t,
    ui::{Icon, Kind, Page, facts, notice},
};
use chrono::NaiveDate;
use leptos::prelude::*;

/// When the statement was last compared with the app. To be changed with the texts.
const REVIEWED: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date");

/// The authority that supervises the law, and its form for complaints.
const COMPLAINTS: &str = "https://www.digg.se/tdosanmalan";

#[component]
pub fn StatementPage() -> impl IntoView {
    let l = l10n();
    let Some(Provider { municipality, contact }) = use_context::<Provider>() else { return ().into_any() };
    let tell = match contact {
        Some(contact) => view! { <p>{t!(l, "statement-tell")}" "<b dir="auto">{contact}</b></p> }.into_any(),
        None => notice(Kind::Info, t!(l, "statement-no-contact")).into_any(),
    };
    view! {
        <Page title=t!(l, "statement-title") class="narrow">
            <p>{t!(l, "statement-who", municipality = municipality)}</p>
            <p>{t!(l, "statement-goal")}</p>
            <h2>{t!(l, "statement-gaps")}</h2>
            {facts([
                (Icon::Globe, t!(l, "statement-gap-translations")),
                (Icon::People, t!(l, "statement-gap-people")),
                (Icon::Scan, t!(l, "statement-gap-screen")),
            ])}
            <h2>{t!(l, "statement-tell-title")}</h2>
            <p>{t!(l, "statement-tell-what")}</p>
            {tell}
            <h2>{t!(l, "statement-complain-title")}</h2>
            <p>{t!(l, "statement-complain")}</p>
            <p><a href=COMPLAINTS lang="sv" dir="ltr">"digg.se/tdosanmalan"</a></p>
            <h2>{t!(l, "statement-how-title")}</h2>
            <p>{t!(l, "statement-how", date = l.date(REVIEWED))}</p>
        </Page>
    }
    .into_any()
}
