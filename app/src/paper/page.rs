//! The list of one occasion, to be printed on A4.

use super::{List, Lists};
use crate::{
    denied::Denied,
    i18n::{Locale, l10n},
    ids::{OccasionId, SiteId},
    schedule::Occasion,
    site::SiteError,
    t,
    ui::{BackLink, Empty, Icon, Page, Pict, Table, door, facts, load, query},
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// Rows for people who are not on the list.
const MORE_ROWS: usize = 5;

#[component]
pub fn PaperPage() -> impl IntoView {
    let site = use_params_map().with_untracked(|params| params.get("site")).unwrap_or_default();
    let occasion = query("occasion");
    let needed = async move {
        let site = SiteId::parse(&site).map_err(|_| Denied::NotFound)?;
        let occasion = occasion.map(|id| OccasionId::parse(&id)).transpose().map_err(|_| Denied::NotFound)?;
        door::<dyn Lists>()?.list(&site, occasion.as_ref()).await
    };
    load::<_, SiteError, _>(needed, |list: List| {
        let l = l10n();
        let (site, occasion) = (list.site.clone(), list.occasion.clone());
        let roll = match &occasion {
            Some(occasion) => format!("/site/{site}/roll?occasion={}", occasion.id),
            None => format!("/site/{site}/roll"),
        };
        let about = facts([
            (Icon::Printer, t!(l, "paper-print-how")),
            (Icon::Edit, t!(l, "paper-type-how")),
            (Icon::Lock, t!(l, "paper-keep")),
        ]);
        view! {
            <Page title=t!(l, "paper-title") class="wide">
                <p class="no-print"><BackLink href=roll text=t!(l, "roll-title") /></p>
                {match occasion {
                    None => view! { <Empty icon=Icon::Calendar text=t!(l, "roll-nothing-today") /> }.into_any(),
                    Some(occasion) => {
                        view! {
                            <div class="no-print">{about}</div>
                            <p class="tools no-print">
                                <a class="second" href=format!("/site/{site}/paper/type")>
                                    <Pict icon=Icon::Edit />
                                    {t!(l, "paper-type-title")}
                                </a>
                            </p>
                            <Sheet list occasion />
                        }
                        .into_any()
                    }
                }}
            </Page>
        }
    })
}

/// What is printed.
#[component]
fn Sheet(list: List, occasion: Occasion) -> impl IntoView {
    let l = l10n();
    let (name, tag) =
        occasion.name.for_reader(l.tag()).map(|said| (said.text.to_owned(), said.tag.to_owned())).unwrap_or_default();
    let lang = Locale::get(&tag).map(|locale| locale.lang.clone());
    let day = l.local_day(occasion.starts_at);
    let tick = || view! { <td class="tick"><i aria-hidden="true"></i></td> };
    let ticks = move || view! { {tick()} {tick()} {tick()} {tick()} };
    let rows = list.rows.into_iter().map(move |row| {
        view! {
            <tr>
                <td class="row-code"><b class="num">{row.code.to_string()}</b></td>
                <th scope="row"><bdi>{row.name}</bdi></th>
                {ticks()}
                <td></td>
                <td></td>
                <td></td>
            </tr>
        }
    });
    let more =
        (0..MORE_ROWS).map(move |_| view! { <tr><td></td> <td></td> {ticks()} <td></td> <td></td> <td></td></tr> });
    let after = view! {
        <p>{t!(l, "paper-empty-rows")}</p>
        <p>{t!(l, "paper-back-in")}</p>
        <p class="signed">{t!(l, "paper-filled-in-by")}</p>
    };
    view! {
        <section class="sheet">
            <h2>
                <span lang=lang dir="auto">{name}</span>
                " · "
                <bdi>{list.site_name}</bdi>
            </h2>
            <p>
                {l.day(day)} " " <span class="num">{day.format("%Y-%m-%d").to_string()}</span> " · "
                <span class="time">{l.times(occasion.starts_at, occasion.ends_at)}</span>
            </p>
            <Table label=t!(l, "paper-title")>
                <thead>
                    <tr>
                        <th scope="col">{t!(l, "paper-code")}</th>
                        <th scope="col">{t!(l, "paper-name")}</th>
                        <th scope="col">{t!(l, "outcome-present")}</th>
                        <th scope="col">{t!(l, "outcome-late")}</th>
                        <th scope="col">{t!(l, "outcome-left-early")}</th>
                        <th scope="col">{t!(l, "outcome-not-there")}</th>
                        <th scope="col">{t!(l, "paper-came")}</th>
                        <th scope="col">{t!(l, "paper-left")}</th>
                        <th scope="col">{t!(l, "paper-signature")}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()} {more.collect_view()}</tbody>
            </Table>
            {after}
        </section>
    }
}
