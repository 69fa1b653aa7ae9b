//! The schedule: four weeks by day, and the calendar's address.

use super::{
    Occasion, Schedule, WEEKS, Weeks,
    api::MakeCalendar,
    days::{earlier, later, monday_of},
    row::{OccasionRow, day_word, heading},
};
use crate::{
    denied::{Denied, Explain as _},
    i18n::{L10n, l10n},
    t,
    ui::{Icon, Kind, Notice, Page, Pict, door, load},
};
use chrono::{Datelike, NaiveDate};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;

#[component]
pub fn SchedulePage() -> impl IntoView {
    let make = ServerAction::<MakeCalendar>::new();
    let refused = make.value().get_untracked().and_then(Result::err);
    let query = use_query_map().get_untracked();
    let is_new = query.get("made").is_some();
    let day = query.get("week").and_then(|day| day.parse().ok());
    load(async move { door::<dyn Schedule>()?.weeks(day).await }, move |weeks: Weeks| {
        let l = l10n();
        let Weeks { today, first, occasions, calendar } = weeks;
        let this_week = monday_of(today);
        let span = u16::from(WEEKS) * 7;
        let page =
            move |to: NaiveDate| if to == this_week { "/schedule".to_owned() } else { format!("/schedule?week={to}") };
        view! {
            <Page title=t!(l, "schedule-title")>
                {(first != this_week)
                    .then(|| view! { <a class="quiet" href="/schedule">{t!(l, "schedule-to-this-week")}</a> })}
                {(0..u16::from(WEEKS))
                    .map(|n| {
                        let monday = later(first, n * 7);
                        let next = later(monday, 7);
                        let day = |occasion: &&Occasion| (monday..next).contains(&l.local_day(occasion.starts_at));
                        let of_week = occasions.iter().filter(day).cloned().collect();
                        view! { <WeekOf monday today occasions=of_week /> }
                    })
                    .collect_view()}
                <nav class="tools" aria-label=t!(l, "schedule-other-weeks")>
                    <a class="second small" href=page(earlier(first, span))>{t!(l, "schedule-earlier-weeks")}</a>
                    <a class="second small" href=page(later(first, span))>{t!(l, "schedule-later-weeks")}</a>
                </nav>
                <Calendar make address=calendar is_new refused />
            </Page>
        }
    })
}

fn week_name(l: &L10n, monday: NaiveDate, today: NaiveDate) -> (String, Option<String>) {
    let number = t!(l, "schedule-week", number = monday.iso_week().week());
    let this = monday_of(today);
    if monday == this {
        (t!(l, "schedule-this-week"), Some(number))
    } else if monday == later(this, 7) {
        (t!(l, "schedule-next-week"), Some(number))
    } else {
        (number, None)
    }
}

/// One week: of the current one, the days that are over can be opened.
#[component]
fn WeekOf(monday: NaiveDate, today: NaiveDate, occasions: Vec<Occasion>) -> impl IntoView {
    let l = l10n();
    let (name, number) = week_name(&l, monday, today);
    let is_current = monday == monday_of(today);
    let (over, to_come): (Vec<_>, Vec<_>) =
        occasions.into_iter().partition(|occasion| is_current && l.local_day(occasion.starts_at) < today);
    let nothing =
        to_come.is_empty().then(|| if is_current { t!(l, "schedule-nothing-more") } else { t!(l, "schedule-nothing") });
    view! {
        <h2 class="day">{name} {number.map(|number| view! { <small>{number}</small> })}</h2>
        {(!over.is_empty())
            .then(|| {
                view! {
                    <details>
                        <summary>{t!(l, "schedule-earlier-days")}</summary>
                        <ByDay occasions=over today />
                    </details>
                }
            })}
        {nothing.map(|nothing| view! { <p>{nothing}</p> })}
        <ByDay occasions=to_come today />
    }
}

/// Each day with its occasions.
#[component]
fn ByDay(occasions: Vec<Occasion>, today: NaiveDate) -> impl IntoView {
    let l = l10n();
    occasions
        .chunk_by(|a, b| l.local_day(a.starts_at) == l.local_day(b.starts_at))
        .filter_map(|of_day| Some((l.local_day(of_day.first()?.starts_at), of_day)))
        .map(|(day, of_day)| {
            let near = day == today || Some(day) == today.succ_opt();
            let name =
                if near { format!("{} · {}", day_word(&l, day, today), l.day(day)) } else { heading(&l.day(day)) };
            view! {
                <h3>{name}</h3>
                <ul class="card list">
                    {of_day.iter().map(|occasion| view! { <OccasionRow occasion=occasion.clone() /> }).collect_view()}
                </ul>
            }
        })
        .collect_view()
}

/// The address that a phone's calendar can subscribe to.
#[component]
fn Calendar(
    make: ServerAction<MakeCalendar>,
    address: Option<String>,
    is_new: bool,
    refused: Option<Denied>,
) -> impl IntoView {
    let l = l10n();
    let has_one = address.is_some();
    let done = (is_new && has_one).then(|| t!(l, "calendar-made"));
    let refused = refused.map(|error| error.explain(&l));
    let hint = has_one.then(|| t!(l, "calendar-renew-hint"));
    let button = if has_one { t!(l, "calendar-renew") } else { t!(l, "calendar-make") };
    view! {
        <h2 id="calendar">{t!(l, "calendar-title")}</h2>
        {done.map(|done| view! { <Notice kind=Kind::Good>{done}</Notice> })}
        {refused.map(|why| view! { <Notice kind=Kind::Bad>{why}</Notice> })}
        <section class="card pad stack" aria-labelledby="calendar">
            <p>{t!(l, "calendar-how")}</p>
            {address
                .map(|address| {
                    // What phones and desks hand to their calendar (a registered scheme for the same address).
                    let subscribe = address.split_once("://").map(|(_, rest)| format!("webcal://{rest}"));
                    view! {
                        <a class="second" href=subscribe><Pict icon=Icon::Calendar />{t!(l, "calendar-add")}</a>
                        <p>
                            {t!(l, "calendar-address")}
                            " "
                            <a class="num" href=address.clone()>{address.clone()}</a>
                            <small>{t!(l, "calendar-secret")}</small>
                        </p>
                    }
                })}
            <ActionForm action=make attr:class="stack">
                {hint.map(|hint| view! { <p class="hint" id="renew-hint">{hint}</p> })}
                <button class="second" aria-describedby=has_one.then_some("renew-hint")>{button}</button>
            </ActionForm>
        </section>
    }
}
