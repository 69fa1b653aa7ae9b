//! Below the roll: what is done on paper.

use super::{Roll, Visitor, Waiting, visitors::NOTE_MAX};
use crate::{
    cards::page::address,
    i18n::l10n,
    ids::{PersonId, SiteId},
    t,
    ui::{Icon, Pict, now},
};
use leptos::prelude::*;

/// A printed card for each person on the roll.
#[component]
pub fn CardLinks(roll: Roll) -> impl IntoView {
    let l = l10n();
    let Roll { site, rows, .. } = roll;
    (!rows.is_empty()).then(|| {
        view! {
            <details>
                <summary>{t!(l, "roll-cards")}</summary>
                <ul class="list card" role="list">
                    {rows
                        .into_iter()
                        .map(|row| {
                            view! {
                                <li>
                                    <a class="row" href=address(Some(&site), &row.participant)>
                                        <span class="pict"><Pict icon=Icon::Printer /></span>
                                        <b><bdi>{row.name}</bdi></b>
                                    </a>
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </details>
        }
    })
}

/// The list of this group on paper, and where lists are typed back in.
#[component]
pub fn PaperLinks(roll: Roll) -> impl IntoView {
    let l = l10n();
    let Roll { site, occasion, .. } = roll;
    let list = occasion.filter(|occasion| occasion.cancelled.is_none()).map(|occasion| {
        view! {
            <a class="second small" href=format!("/site/{site}/paper?occasion={}", occasion.id)>
                <Pict icon=Icon::Printer />
                {t!(l, "paper-title")}
            </a>
        }
    });
    view! {
        <p class="tools">
            {list}
            <a class="second small" href=format!("/site/{site}/paper/type")>
                <Pict icon=Icon::Edit />
                {t!(l, "paper-type-title")}
            </a>
        </p>
    }
}

/// Visitors on no list: those who wait to be placed, and a new one.
#[component]
pub fn Strangers(roll: Roll, waiting: Waiting) -> impl IntoView {
    let l = l10n();
    let Roll { site, occasion, .. } = roll;
    let Waiting { visitors, known } = waiting;
    let occasion = occasion.filter(|occasion| occasion.cancelled.is_none());
    let add = occasion.map(|occasion| {
        let time = now().with_timezone(&l.zone()).format("%H:%M").to_string();
        view! {
            <details>
                <summary>{t!(l, "visitor-add")}</summary>
                <form method="post" action="/form/site/visitor-add" class="stack">
                    <p class="hint">{t!(l, "visitor-add-why")}</p>
                    <input type="hidden" name="site" value=site.to_string() />
                    <input type="hidden" name="occasion" value=occasion.id.to_string() />
                    <div class="field">
                        <label for="visitor-note">{t!(l, "visitor-note")}</label>
                        <input id="visitor-note" name="note" required maxlength=NOTE_MAX.to_string() autocomplete="off" dir="auto" />
                    </div>
                    <div class="field">
                        <label for="visitor-time">{t!(l, "visitor-time")}</label>
                        <input id="visitor-time" name="time" type="time" required value=time />
                    </div>
                    <button>{t!(l, "visitor-save")}</button>
                </form>
            </details>
        }
    });
    let waiting = (!visitors.is_empty()).then(|| {
        view! {
            <h2>{t!(l, "visitor-waiting")}</h2>
            <p>{t!(l, "visitor-waiting-why")}</p>
            <ul class="roll" role="list">
                {visitors
                    .into_iter()
                    .map(|visitor| view! { <Stranger visitor site=site.clone() known=known.clone() /> })
                    .collect_view()}
            </ul>
        }
    });
    view! { <section>{waiting} {add}</section> }
}

#[component]
fn Stranger(visitor: Visitor, site: SiteId, known: Vec<(PersonId, String)>) -> impl IntoView {
    let l = l10n();
    let select = format!("who-{}", visitor.id);
    view! {
        <li class="doubt">
            <div>
                <b><bdi>{visitor.note}</bdi></b>
                <small><span class="time">{l.day_and_time(visitor.at)}</span></small>
            </div>
            <form method="post" action="/form/site/visitor-place" class="filters">
                <input type="hidden" name="site" value=site.to_string() />
                <input type="hidden" name="visitor" value=visitor.id.to_string() />
                <div class="field">
                    <label for=select.clone()>{t!(l, "visitor-who")}</label>
                    <select id=select name="participant">
                        <option value="">{t!(l, "visitor-choose")}</option>
                        {known
                            .into_iter()
                            .map(|(id, name)| view! { <option value=id.to_string() dir="auto">{name}</option> })
                            .collect_view()}
                    </select>
                </div>
                <button>{t!(l, "visitor-place")}</button>
                <button class="second" name="off" value="1">{t!(l, "visitor-off")}</button>
            </form>
        </li>
    }
}
