//! On her goals page: the words she knows, once her counsellor has said that they count.

use super::{Score, ToMyWords, Vocabulary};
use crate::{
    i18n::l10n,
    t,
    ui::{Icon, Kind, State, door, load},
};
use leptos::prelude::*;

/// Under the area of language: "You know 12 words", if practice counts; and always the way to her words.
#[component]
pub fn KnownWords() -> impl IntoView {
    load(async { door::<dyn Vocabulary>()?.score().await }, |score: Score| {
        let l = l10n();
        let known = score.counts.then(|| {
            let text = t!(l, "words-known", count = score.known);
            view! { <p><State icon=Icon::Star kind=Kind::Good text /></p> <p>{t!(l, "words-counts")}</p> }
        });
        view! { {known} <ToMyWords /> }
    })
}
