//! A supervisor's groups of today.

use super::{Group, SiteToday, Sites};
pub use super::{
    roll_page::RollPage,
    screen_page::ScreenPage,
    screens_page::{EnrolPage, ScreenList, ScreensPage},
};
use crate::{
    i18n::{Locale, l10n},
    schedule::Occasion,
    t,
    ui::{Empty, Icon, Kind, Page, Pict, State, door, frame::me, load, notice, now},
};
use leptos::prelude::*;

#[component]
pub fn SitePage() -> impl IntoView {
    load(async { door::<dyn Sites>()?.today().await }, |sites: Vec<SiteToday>| {
        let l = l10n();
        let today = l.day(l.local_day(now()));
        let none = sites.is_empty();
        // A stand-in's day ends by itself.
        let until = me().and_then(|me| me.until).map(|until| l.time(until - chrono::TimeDelta::minutes(1)));
        let until = until.map(|until| notice(Kind::Info, t!(l, "stand-in-you", until = until)));
        view! {
            <Page title=t!(l, "site-title")>
                <p>{today}</p>
                {until}
                {(!none && me().is_some_and(|me| me.until.is_none())).then(|| view! { <p><a class="second small" href="/clips-desk"><Pict icon=Icon::Mic />{t!(l, "clips-title")}</a></p> })}
                {none.then(|| view! { <Empty icon=Icon::Building text=t!(l, "site-none") /> })}
                {sites.into_iter().map(|site| view! { <SiteGroups site /> }).collect_view()}
            </Page>
        }
    })
}

#[component]
fn SiteGroups(site: SiteToday) -> impl IntoView {
    let l = l10n();
    let SiteToday { id, name, groups } = site;
    let nothing = groups.is_empty();
    view! {
        <section>
            <h2><bdi>{name}</bdi></h2>
            <p class="tools">
                <a class="second small" href=format!("/site/{id}/screen")><Pict icon=Icon::Screen />{t!(l, "site-screen")}</a>
                <a class="second small" href=format!("/site/{id}/screens")><Pict icon=Icon::Key />{t!(l, "site-screens")}</a>
                <a class="second small" href=format!("/site/{id}/roll")><Pict icon=Icon::List />{t!(l, "site-roll")}</a>
                <a class="second small" href=format!("/site/{id}/stand-in")><Pict icon=Icon::Key />{t!(l, "stand-in-title")}</a>
            </p>
            {nothing.then(|| view! { <p>{t!(l, "site-no-groups")}</p> })}
            {(!nothing)
                .then(|| {
                    view! {
                        <ul class="list card" role="list">
                            {groups.into_iter().map(|group| view! { <GroupRow group /> }).collect_view()}
                        </ul>
                    }
                })}
        </section>
    }
}

#[component]
fn GroupRow(group: Group) -> impl IntoView {
    let l = l10n();
    let Group { occasion, expected, here } = group;
    let off = occasion.cancelled.is_some();
    let state = if off {
        view! { <State icon=Icon::Cancelled kind=Kind::Bad text=t!(l, "site-cancelled") /> }.into_any()
    } else {
        view! { <State icon=Icon::People text=t!(l, "site-count", here = here, expected = expected) /> }.into_any()
    };
    view! {
        <li class=off.then_some("off")>
            <a class="row" href=format!("/site/{}/roll?occasion={}", occasion.site, occasion.id)>
                <span class="pict"><Pict icon=Icon::named(&occasion.pictogram) /></span>
                <div>
                    <b><ActivityName occasion=occasion.clone() /></b>
                    <small><span class="time">{l.times(occasion.starts_at, occasion.ends_at)}</span></small>
                    {state}
                </div>
                <span class="point"><Pict icon=Icon::Onward /></span>
            </a>
        </li>
    }
}

/// The activity's name in the reader's language, marked when it is in another.
#[component]
pub(super) fn ActivityName(occasion: Occasion) -> impl IntoView {
    let l = l10n();
    let (name, tag) =
        occasion.name.for_reader(l.tag()).map(|said| (said.text.to_owned(), said.tag.to_owned())).unwrap_or_default();
    view! { <span lang=Locale::get(&tag).map(|locale| locale.lang.clone()) dir="auto">{name}</span> }
}
