//! For the counsellor: how a participant gets on with the words, and whether that counts.

use super::{Score, Vocabulary, api::Count};
use crate::{
    denied::Explain as _,
    i18n::l10n,
    ids::PersonId,
    t,
    ui::{Kind, door, load, notice},
};
use leptos::prelude::*;

/// "Words practised: 14, known: 9", and the box that says that practice counts towards language. No milestone is marked
/// by it: those the counsellor marks herself.
#[component]
pub fn WordsPractised(participant: PersonId) -> impl IntoView {
    let of = participant.clone();
    let refused = ServerAction::<Count>::new().value().get_untracked().and_then(Result::err);
    load(async move { door::<dyn Vocabulary>()?.score_of(&of).await }, move |score: Score| {
        let l = l10n();
        view! {
            <section id="words">
                <h2>{t!(l, "desk-words")}</h2>
                {refused.map(|denied| notice(Kind::Bad, denied.explain(&l)))}
                <form method="post" action="/form/desk/words" class="card pad stack">
                    <p>{t!(l, "desk-words-score", practised = score.practised, known = score.known)}</p>
                    <p class="hint" id="known">{t!(l, "desk-words-known")}</p>
                    <input type="hidden" name="participant" value=participant.to_string() />
                    <label class="choice">
                        <input type="checkbox" name="counts" value="yes" checked=score.counts />
                        <span>{t!(l, "desk-words-counts")} <small>{t!(l, "desk-words-counts-what")}</small></span>
                    </label>
                    <button class="small">{t!(l, "save")}</button>
                </form>
            </section>
        }
    })
}
