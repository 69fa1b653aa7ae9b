//! A participant's card, to be printed.

use super::{Card, Cards, Holder, api::EndCard, api::MakeCard};
use crate::{
    denied::{Denied, Explain as _},
    i18n::l10n,
    ids::{PersonId, SiteId},
    t,
    ui::{BackLink, Icon, Kind, Page, Pict, asked, door, facts, load, notice},
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// Where a card is printed: a counsellor comes from the desk, a supervisor from the roll of this site.
pub fn address(site: Option<&SiteId>, participant: &PersonId) -> String {
    match site {
        Some(site) => format!("/site/{site}/people/{participant}/card"),
        None => format!("/desk/people/{participant}/card"),
    }
}

#[component]
pub fn CardPage() -> impl IntoView {
    let params = use_params_map();
    let param = |name: &str| params.with_untracked(|params| params.get(name));
    let (site, participant) = (param("site"), param("id").unwrap_or_default());
    let refused = ServerAction::<MakeCard>::new().value().get_untracked().and_then(Result::err);
    let refused = refused.or_else(|| ServerAction::<EndCard>::new().value().get_untracked().and_then(Result::err));
    load(
        async move {
            let cards = door::<dyn Cards>()?;
            let site = site.map(|site| SiteId::parse(&site)).transpose().map_err(|_| Denied::NotFound)?;
            let participant = PersonId::parse(&participant).map_err(|_| Denied::NotFound)?;
            let holder = cards.holder(site.as_ref(), &participant).await?;
            Ok::<_, Denied>((holder, site))
        },
        move |(holder, site): (Holder, Option<SiteId>)| {
            let l = l10n();
            let back = match &site {
                Some(site) => format!("/site/{site}/roll"),
                None => format!("/desk/people/{}", holder.participant),
            };
            let done =
                if asked("made") { Some(t!(l, "card-made")) } else { asked("ended").then(|| t!(l, "card-ended")) };
            let again = holder.card.is_some();
            let about = facts([
                (Icon::Printer, t!(l, "card-print-how")),
                (Icon::Info, t!(l, "card-class")),
                (Icon::Lock, t!(l, "card-lost")),
            ]);
            view! {
                <Page title=t!(l, "card-title") class="narrow">
                    <p class="no-print"><BackLink href=back text=t!(l, "back") /></p>
                    {done.map(|text| notice(Kind::Good, text))}
                    {refused.map(|error| notice(Kind::Bad, error.explain(&l)))}
                    {match holder.card.clone() {
                        Some(card) => view! { <Printed card name=holder.name.clone() /> }.into_any(),
                        None => {
                            view! { <p><b dir="auto">{holder.name.clone()}</b> " " {t!(l, "card-none")}</p> }.into_any()
                        }
                    }}
                    <div class="no-print">{about}</div>
                    <div class="tools">
                        <form method="post" action="/form/card/make">
                            <Whose site=site.clone() participant=holder.participant.clone() />
                            <button class=if again { "second" } else { "main" }>
                                <Pict icon=Icon::QrCode />
                                {if again { t!(l, "card-make-again") } else { t!(l, "card-make") }}
                            </button>
                        </form>
                        {again
                            .then(|| {
                                view! {
                                    <form method="post" action="/form/card/end">
                                        <Whose site participant=holder.participant />
                                        <button class="second"><Pict icon=Icon::Cross />{t!(l, "card-end")}</button>
                                    </form>
                                }
                            })}
                    </div>
                </Page>
            }
        },
    )
}

#[component]
fn Whose(site: Option<SiteId>, participant: PersonId) -> impl IntoView {
    view! {
        <input type="hidden" name="participant" value=participant.to_string() />
        <input type="hidden" name="site" value=site.map(|site| site.to_string()).unwrap_or_default() />
    }
}

/// The card itself: the code and a name, nothing else.
#[component]
fn Printed(card: Card, name: String) -> impl IntoView {
    let l = l10n();
    view! {
        <figure class="id-card">
            <div class="qr" role="img" aria-label=t!(l, "card-qr") inner_html=card.svg></div>
            <figcaption dir="auto">{name}</figcaption>
        </figure>
        <p class="no-print">{t!(l, "card-made-at", at = l.day(l.local_day(card.made_at)))}</p>
    }
}
