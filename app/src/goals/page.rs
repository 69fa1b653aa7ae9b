//! The goals page.

use super::{Goals, GoalsError, OwnWords, api::Say};
use crate::{
    denied::Explain as _,
    i18n::l10n,
    t,
    ui::{Area, Page, door, load},
};
use leptos::{form::ActionForm, prelude::*};

#[component]
pub fn GoalsPage() -> impl IntoView {
    let say = ServerAction::<Say>::new();
    let refused = say.value().get_untracked().and_then(Result::err);
    load(async { door::<dyn Goals>()?.own_words().await }, move |words: Option<OwnWords>| {
        let l = l10n();
        view! {
            <Page title=t!(l, "goals-title")>
                <Words say words refused />
            </Page>
        }
    })
}

#[component]
fn Words(say: ServerAction<Say>, words: Option<OwnWords>, refused: Option<GoalsError>) -> impl IntoView {
    let l = l10n();
    view! {
        <section id="words">
            <h2>{t!(l, "goals-words-title")}</h2>
            <ActionForm action=say>
                <label for="own-words">{t!(l, "goals-words-label")}</label>
                <Area id="own-words" name="words" max=OwnWords::MAX text=words.map(|words| words.as_str().to_owned()).unwrap_or_default() />
                {refused.map(|error| view! { <p class="error" role="alert">{error.explain(&l)}</p> })}
                <button class="main">{t!(l, "save")}</button>
            </ActionForm>
        </section>
    }
}
