//! What the page of month records says as long as there are none.

use super::Records;
use crate::{
    i18n::l10n,
    t,
    ui::{Icon, Kind, Page, door, facts, load, notice},
};
use leptos::prelude::*;

#[component]
pub fn RecordsPage() -> impl IntoView {
    load(async { door::<dyn Records>()?.may_read().await }, |()| {
        let l = l10n();
        view! {
            <Page title=t!(l, "nav-records") class="narrow">
                {notice(Kind::Info, t!(l, "records-not-yet"))}
                <h2>{t!(l, "records-later")}</h2>
                {facts([
                    (Icon::Record, t!(l, "records-later-month")),
                    (Icon::Lock, t!(l, "records-later-frozen")),
                    (Icon::Decided, t!(l, "records-later-board")),
                ])}
                <p>{t!(l, "records-until-then")}</p>
            </Page>
        }
    })
}
