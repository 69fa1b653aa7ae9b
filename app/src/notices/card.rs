//! On Today: what she must have understood stands first, until she says so.

use super::{Notice, State};
use crate::{
    i18n::l10n,
    messages::{content::said, thread::other_language},
    t,
    ui::{Icon, Pict},
};
use leptos::prelude::*;

/// One notice that is not confirmed.
#[component]
pub fn NoticeCard(notice: Notice) -> impl IntoView {
    let l = l10n();
    let words = said(&l, &notice.content);
    let language = other_language(&l, &words.lang).map(|name| view! { <small>{name}</small> });
    let helped = matches!(notice.state(), State::Help(_)).then(|| t!(l, "notices-help-is-known"));
    view! {
        <section class="card pad stack">
            <h2><Pict icon=Icon::Info />" "{t!(l, "notices-title")}</h2>
            <p>{t!(l, "notices-what", name = notice.author)}</p>
            <p class="said" lang=words.lang dir=words.dir>{words.text}</p>
            {language}
            {helped.map(|text| view! { <p>{text}</p> })}
            <a class="second" href=format!("/notices/{}", notice.message)>{t!(l, "notices-open")}</a>
        </section>
    }
}
