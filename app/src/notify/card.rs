//! The calm question under a thread: does she want to know when there is something new?

use super::{Notify, api::PAGE};
use crate::{
    i18n::l10n,
    t,
    ui::{Icon, Pict, door, load::begun},
};
use leptos::prelude::*;

/// Nothing unless this is a moment to ask; it goes away for good with one button.
#[component]
pub fn AskCard() -> impl IntoView {
    let l = l10n();
    let asks = begun(async {
        match door::<dyn Notify>() {
            Ok(notify) => notify.may_ask().await.unwrap_or(false),
            Err(_) => false,
        }
    });
    Suspend::new(async move {
        asks.await.unwrap_or(false).then(|| {
            view! {
                <section class="card pad stack" id="ask-notify">
                    <h2>{t!(l, "notify-ask")}</h2>
                    <p>{t!(l, "notify-only")}</p>
                    <div class="tools">
                        <a class="second" href=PAGE><Pict icon=Icon::Phone />{t!(l, "notify-choose")}</a>
                        <form method="post" action="/form/notify/decline">
                            <button class="quiet">{t!(l, "notify-decline")}</button>
                        </form>
                    </div>
                </section>
            }
        })
    })
}
