//! For staff: how a participant gets on with the instructions.

use super::{Instructions, Reading};
use crate::{
    i18n::{Locale, l10n},
    ids::PersonId,
    schedule::row::Written,
    t,
    ui::{door, load},
};
use leptos::prelude::*;

/// What this participant has said she understood, in which version, and which languages she asks for.
#[component]
pub fn Readings(participant: PersonId) -> impl IntoView {
    load(async move { door::<dyn Instructions>()?.readings(&participant).await }, |readings: Vec<Reading>| {
        let l = l10n();
        (!readings.is_empty()).then(|| {
            view! {
                <section id="instructions">
                    <h2>{t!(l, "desk-instructions")}</h2>
                    <ul class="list card" role="list">
                        {readings
                            .into_iter()
                            .map(|reading| {
                                view! {
                                    <li class="row">
                                        <div>
                                            <b><Written texts=reading.name.clone() /></b>
                                            {understood(&reading)}
                                            {reading
                                                .wishes
                                                .iter()
                                                .map(|tag| {
                                                    let text = t!(l, "desk-instructions-wish", language = language_name(tag));
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
fn understood(reading: &Reading) -> impl IntoView + use<> {
    let l = l10n();
    reading.understood.clone().map(|read| {
        let day = l.day(l.local_day(read.at));
        let language = language_name(&read.language);
        let level = super::page::level_name(&l, read.level);
        let text = t!(
            l,
            "desk-instructions-understood",
            day = day,
            language = language,
            level = level,
            version = read.version
        );
        let newer = read.outdated.then(|| view! { <small>{t!(l, "desk-instructions-outdated")}</small> });
        view! { <small>{text}</small> {newer} }
    })
}

/// The language's name in itself; its tag when the app does not speak it.
pub fn language_name(tag: &str) -> String {
    Locale::get(tag).map_or_else(|| tag.to_owned(), |locale| locale.name.clone())
}
