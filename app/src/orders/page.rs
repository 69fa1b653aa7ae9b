//! What the page of orders says as long as there are none.

use crate::{
    i18n::l10n,
    records::Records,
    t,
    ui::{Icon, Kind, Page, door, facts, load, notice},
};
use leptos::prelude::*;

#[component]
pub fn OrdersPage() -> impl IntoView {
    load(async { door::<dyn Records>()?.may_read().await }, |()| {
        let l = l10n();
        view! {
            <Page title=t!(l, "nav-orders") class="narrow">
                {notice(Kind::Info, t!(l, "orders-not-yet"))}
                <h2>{t!(l, "records-later")}</h2>
                {facts([
                    (Icon::Send, t!(l, "orders-later-order")),
                    (Icon::Calendar, t!(l, "orders-later-meeting")),
                ])}
                <p>{t!(l, "orders-until-then")}</p>
            </Page>
        }
    })
}
