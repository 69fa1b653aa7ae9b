//! For staff: how a participant gets on with the instructions.

use super::{Instructions, Uptake};
use crate::{
    account::words,
    i18n::{Locale, l10n},
    ids::PersonId,
    schedule::row::Written,
    t,
    ui::{door, load},
};
use leptos::prelude::*;

/// What this participant has said she understood, in which version, and which languages she asks for.
#[component]
pub fn Uptakes(participant: PersonId) -> impl IntoView {
    load(async move { door::<dyn Instructions>()?.uptake(&participant).await }, |uptakes: Vec<Uptake>| {
        let l = l10n();
        (!uptakes.is_empty()).then(|| {
            view! {
                <section id="instructions">
                    <h2>{t!(l, "desk-instructions")}</h2>
                    <ul class="list card" role="list">
                        {uptakes
                            .into_iter()
                            .map(|one| {
                                view! {
                                    <li class="row">
                                        <div>
                                            <b><Written texts=one.name.clone() /></b>
                                            {understood(&one)}
                                            {one
                                                .wishes
                                                .iter()
                                                .map(|tag| {
                                                    let text = t!(l, "desk-instructions-wish", language = Locale::name_of(tag));
                                                    view! { <small>{text}</small> }
                                                })
                                                .collect_view()}
                                        </div>
                                    </li>
                                }
                            })
                            .collect_view()}
                    </ul>
                </section>
            }
        })
    })
}

/// "Understood 23 November: Svenska, easy, version 2."
fn understood(one: &Uptake) -> impl IntoView + use<> {
    let l = l10n();
    one.understood.clone().map(|read| {
        let day = l.day(l.local_day(read.at));
        let language = Locale::name_of(&read.language);
        let level = words::level(&l, read.level);
        let text = t!(
            l,
            "desk-instructions-understood",
            day = day,
            language = language,
            level = level,
            version = read.version
        );
        let newer =
            (read.version < read.newest).then(|| view! { <small>{t!(l, "desk-instructions-outdated")}</small> });
        view! { <small>{text}</small> {newer} }
    })
}
