//! Help: the five things that somebody who cannot read must find, as large pictures.

use crate::{
    i18n::l10n,
    schedule::{Schedule, Today},
    t,
    ui::{Assets, Page, door, load, now},
};
use leptos::prelude::*;

#[component]
pub fn HelpPage() -> impl IntoView {
    load(async { door::<dyn Schedule>()?.today().await }, |today: Today| view! { <Tiles ill=ill(today) /> })
}

/// Where she says that she is ill: of the occasion that is on or comes next.
fn ill(today: Today) -> String {
    let next = today.coming.into_iter().map(|expected| expected.occasion);
    let next = next.into_iter().find(|occasion| occasion.cancelled.is_none() && occasion.ends_at > now());
    next.map_or_else(|| "/attendance".to_owned(), |occasion| format!("/attendance/absence/{}", occasion.id))
}

#[component]
fn Tiles(ill: String) -> impl IntoView {
    let l = l10n();
    let pictures = use_context::<Assets>().unwrap_or_default().pictograms;
    let tile = move |picture: &'static str, href: String, word: String| {
        view! {
            <li>
                <a class="card" href=href>
                    <svg aria-hidden="true"><use href=format!("{pictures}#{picture}")></use></svg>
                    <b>{word}</b>
                </a>
            </li>
        }
    };
    view! {
        <Page title=t!(l, "help-title")>
            <ul class="tiles" role="list">
                {tile("phone", "/check-in".to_owned(), t!(l, "nav-check-in"))}
                {tile("calendar", "/schedule".to_owned(), t!(l, "nav-schedule"))}
                {tile("ill", ill, t!(l, "reason-sick"))}
                {tile("speech", "/messages".to_owned(), t!(l, "help-write"))}
                {tile("book", "/instructions".to_owned(), t!(l, "nav-instructions"))}
                {tile("goal", "/goals".to_owned(), t!(l, "goals-title"))}
            </ul>
        </Page>
    }
}
