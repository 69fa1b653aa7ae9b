//! Today: what now?

use super::{
    Arranged, Expected, Moment, Occasion, Schedule, Today, arrange, moment,
    row::{MovedFrom, OccasionRow, WhyCancelled, Written, heading},
};
use crate::{
    account::Role,
    attendance::{Hours, leaving_page::LeftOpenCard},
    i18n::{L10n, l10n},
    messages::Messages,
    programme::{Shape, Stage},
    t,
    ui::{Demo, Empty, Fact, Facts, Icon, Kind, Meter, Notice, Page, Pict, StageMark, door, frame::me, load, now},
};
use leptos::prelude::*;

/// The first page: a participant's day. Anyone else is led to where they begin.
#[component]
pub fn TodayPage() -> impl IntoView {
    match me().map(|me| me.role) {
        Some(role) if role != Role::Participant => {
            leptos_axum::redirect(role.first_page());
            ().into_any()
        }
        None if use_context::<Demo>().is_some_and(|Demo(demo)| demo) => {
            leptos_axum::redirect("/demo");
            ().into_any()
        }
        _ => load(
            async {
                let today = door::<dyn Schedule>()?.today().await?;
                let unread = door::<dyn Messages>()?.unread().await?;
                Ok::<_, crate::denied::Denied>((today, unread))
            },
            |(today, unread)| view! { <Told today unread /> },
        )
        .into_any(),
    }
}

#[component]
fn Told(today: Today, unread: u32) -> impl IntoView {
    let l = l10n();
    let day = l.local_day(now());
    let Arranged { off, card, after, planned_today } = arrange(today.coming, now(), l.zone());
    let card_is_today = card.as_ref().is_some_and(|card| l.local_day(card.occasion.starts_at) == day);
    // With the next day on the card, she should first read that today is free.
    let free = (!card_is_today && off.is_empty())
        .then(|| if planned_today { t!(l, "today-done") } else { t!(l, "today-free") });
    let you = view! {
        <a class="round" href="/settings" aria-label=t!(l, "nav-settings")><Pict icon=Icon::Person /></a>
    };
    view! {
        <Page title=heading(&l.day(day)) beside=you.into_any()>
            {off.into_iter().map(|occasion| view! { <Off occasion /> }).collect_view()}
            {match card {
                Some(expected) => {
                    view! {
                        {free.map(|free| view! { <p>{free}</p> })}
                        <Card expected />
                    }
                        .into_any()
                }
                None => view! { <Nothing free /> }.into_any(),
            }}
            {today.left_open.map(|open| view! { <LeftOpenCard open /> })}
            {(unread > 0).then(|| view! { <UnreadRow unread /> })}
            {(!after.is_empty())
                .then(|| {
                    view! {
                        <h2>{t!(l, "today-after")}</h2>
                        <ul class="card list">
                            {after.into_iter().map(|occasion| view! { <OccasionRow occasion today=day /> }).collect_view()}
                        </ul>
                    }
                })}
            <a class="quiet" href="/schedule">{t!(l, "today-whole-schedule")}</a>
            <h2>{t!(l, "today-week")}</h2>
            <Week stage=today.stage hours=today.hours />
        </Page>
    }
}

/// Nothing is planned any more.
#[component]
fn Nothing(free: Option<String>) -> impl IntoView {
    let l = l10n();
    view! {
        <div class="card">
            <Empty icon=Icon::Calendar text=free.unwrap_or_default()>
                <p>{t!(l, "today-nothing-planned")}</p>
            </Empty>
        </div>
    }
}

/// What was to be first today and does not take place.
#[component]
fn Off(occasion: Occasion) -> impl IntoView {
    let l = l10n();
    view! {
        <Notice kind=Kind::Warn>
            <p>
                <b>{format!("{}: ", t!(l, "cancelled"))} <Written texts=occasion.name.clone() /></b>
                " "
                <span class="time">{l.times(occasion.starts_at, occasion.ends_at)}</span>
            </p>
            <WhyCancelled occasion />
        </Notice>
    }
}

/// The strip over the card: how it is coloured, its pictogram and its words.
fn strip(l: &L10n, at: Moment, occasion: &Occasion) -> (&'static str, Icon, String) {
    let (begins, ends) = (l.time(occasion.starts_at), l.time(occasion.ends_at));
    match at {
        Moment::Here { waiting: false } => ("strip good", Icon::Check, t!(l, "today-here-now", end = ends)),
        Moment::Here { waiting: true } => ("strip good", Icon::Check, t!(l, "today-here-waiting")),
        Moment::Reported => ("strip warn", Icon::Absent, t!(l, "today-reported")),
        Moment::Begun => ("strip", Icon::Clock, t!(l, "today-begun", end = ends)),
        Moment::BeginsIn(minutes) => ("strip", Icon::Clock, t!(l, "today-begins-in", minutes = minutes)),
        Moment::LaterToday => ("strip", Icon::Clock, t!(l, "today-begins-at", start = begins)),
        Moment::Tomorrow => ("strip", Icon::Calendar, t!(l, "today-next-tomorrow")),
        Moment::OnDay(day) => ("strip", Icon::Calendar, t!(l, "today-next-day", day = l.day(day))),
    }
}

/// Where to be now, or next.
#[component]
fn Card(expected: Expected) -> impl IntoView {
    let l = l10n();
    let at = moment(&expected, now(), l.zone());
    let occasion = expected.occasion;
    let (class, icon, words) = strip(&l, at, &occasion);
    let is_today = l.local_day(occasion.starts_at) == l.local_day(now());
    // Already reported, the button is still there, but no longer the one thing to do.
    let main = if at == Moment::Reported { "second" } else { "main" };
    let absence = format!("/attendance/absence/{}", occasion.id);
    view! {
        <section class="card now" aria-labelledby="now">
            <p class=class><Pict icon=icon /><span>{words}</span></p>
            <div class="body">
                <div class="what">
                    <span class="pict"><Pict icon=Icon::named(&occasion.pictogram) /></span>
                    <div>
                        <h2 id="now"><Written texts=occasion.name.clone() /></h2>
                        <span class="time">{l.times(occasion.starts_at, occasion.ends_at)}</span>
                    </div>
                </div>
                <Where occasion=occasion.clone() />
                {match at {
                    Moment::Here { .. } => {
                        view! {
                            <a class="second" href="/check-in"><Pict icon=Icon::CheckOut />{t!(l, "today-leaving")}</a>
                        }
                            .into_any()
                    }
                    _ => {
                        view! {
                            {(is_today || matches!(at, Moment::BeginsIn(_)))
                                .then(|| {
                                    view! { <a class=main href="/check-in"><Pict icon=Icon::Check />{t!(l, "today-here")}</a> }
                                })}
                            <a class="quiet" href=absence>
                                {if at == Moment::Reported {
                                    t!(l, "today-absence-change")
                                } else {
                                    t!(l, "today-cannot-come")
                                }}
                            </a>
                        }
                            .into_any()
                    }
                }}
            </div>
        </section>
    }
}

/// Where it is, how to get there, what to bring, and where to read what to do.
#[component]
pub fn Where(
    occasion: Occasion,
    /// Whether to lead to the instructions.
    #[prop(default = true)]
    instructions: bool,
) -> impl IntoView {
    let l = l10n();
    let Occasion { site_name, address, bring, activity, .. } = occasion.clone();
    let (way, moved, what, how) = (t!(l, "today-way"), t!(l, "moved"), t!(l, "today-bring"), t!(l, "today-how"));
    let map = map(&address);
    let is_moved = occasion.is_moved();
    let brings = bring.for_reader(l.tag()).is_some();
    view! {
        <Facts>
            <Fact icon=Icon::Pin>
                <bdi>{site_name}</bdi>
                <small><bdi>{address}</bdi></small>
                <a href=map rel="noreferrer">{way}</a>
            </Fact>
            {is_moved.then(move || view! { <Fact icon=Icon::Moved>{moved} <MovedFrom occasion /></Fact> })}
            {brings.then(move || view! { <Fact icon=Icon::Bag>{what} " " <Written texts=bring /></Fact> })}
            {instructions
                .then(move || {
                    view! { <Fact icon=Icon::Book><a href=format!("/instructions/{activity}")>{how}</a></Fact> }
                })}
        </Facts>
    }
}

/// A link that shows the way. `geo:` does nothing on an iPhone or a desk, and a maker's own address only works with
/// its own map; OpenStreetMap's search opens everywhere, and on a phone with an app for it in that app. Nothing is
/// fetched from there unless she taps, and then it learns the site's address and nothing of her (`noreferrer`).
fn map(address: &str) -> String {
    let query: String = address
        .bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect();
    format!("https://www.openstreetmap.org/search?query={query}")
}

#[component]
fn UnreadRow(unread: u32) -> impl IntoView {
    let l = l10n();
    view! {
        <a class="card row" href="/messages">
            <span class="pict"><Pict icon=Icon::Message /></span>
            <div><b>{t!(l, "nav-unread", count = unread)}</b></div>
            <Pict icon=Icon::Onward />
        </a>
    }
}

/// The stage, the hours, and the ways to goals and attendance.
#[component]
fn Week(stage: Option<Stage>, hours: Hours) -> impl IntoView {
    let l = l10n();
    let done = l.hours(hours.credited);
    let words = if hours.goal > 0 {
        t!(l, "today-hours-of", done = done, goal = l.hours(hours.goal))
    } else {
        t!(l, "today-hours", done = done)
    };
    let link = |href: &'static str, icon: Icon, text: String| {
        view! {
            <li>
                <a class="row" href=href>
                    <span class="pict"><Pict icon=icon /></span>
                    <div><b>{text}</b></div>
                    <Pict icon=Icon::Onward />
                </a>
            </li>
        }
    };
    view! {
        <ul class="card list">
            <li class="week">
                {stage.map(|stage| view! { <StageWords stage /> })}
                <Meter label=t!(l, "today-hours-label") text=words value=hours.credited max=hours.goal />
            </li>
            {link("/goals", Icon::Flag, t!(l, "goals-title"))}
            {link("/attendance", Icon::Record, t!(l, "today-attendance"))}
            {link("/my-code", Icon::QrCode, t!(l, "my-code-show"))}
        </ul>
    }
}

/// The stage's mark, its name and what it means.
#[component]
fn StageWords(stage: Stage) -> impl IntoView {
    view! {
        <p class="stage">
            <StageMark shape=shape(stage.shape) colour=stage.colour.clone() />
            <span><Written texts=stage.name.clone() /> ": " <Written texts=stage.means.clone() /></span>
        </p>
    }
}

fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::Circle => "circle",
        Shape::Triangle => "triangle",
        Shape::Square => "square",
        Shape::Diamond => "diamond",
        Shape::Star => "star",
    }
}
