//! The instructions: which activities, and how each is done.

use super::{Chosen, Instructions, Listed, Manual, Piece, choose, level_for, swedish};
use crate::{
    account::Level,
    denied::Denied,
    i18n::{L10n, Locale, l10n},
    ids::ActivityId,
    schedule::{
        Occasion,
        row::{Written, day_word, marks},
        today::Where,
    },
    t,
    ui::{BackLink, Empty, Icon, Kind, Notice, Page, Pict, door, load, now},
};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

#[component]
pub fn InstructionsPage() -> impl IntoView {
    load(async { door::<dyn Instructions>()?.list().await }, |list: Vec<Listed>| {
        let l = l10n();
        view! {
            <Page title=t!(l, "instructions-title")>
                {if list.is_empty() {
                    view! {
                        <div class="card">
                            <Empty icon=Icon::Book text=t!(l, "instructions-empty") />
                        </div>
                    }
                        .into_any()
                } else {
                    view! {
                        <ul class="card list">
                            {list.into_iter().map(|listed| view! { <Row listed /> }).collect_view()}
                        </ul>
                    }
                        .into_any()
                }}
            </Page>
        }
    })
}

#[component]
fn Row(listed: Listed) -> impl IntoView {
    view! {
        <li>
            <a class="row" href=format!("/instructions/{}", listed.activity)>
                <span class="pict"><Pict icon=Icon::named(&listed.pictogram) /></span>
                <div>
                    <b><Written texts=listed.name.clone() /></b>
                    {listed.next.map(|next| view! { <small><When occasion=next /></small> })}
                </div>
                <Pict icon=Icon::Onward />
            </a>
        </li>
    }
}

/// "Tomorrow 09:00–12:00".
#[component]
fn When(occasion: Occasion) -> impl IntoView {
    let l = l10n();
    view! {
        {day_word(&l, l.local_day(occasion.starts_at), l.local_day(now()))}
        " "
        <span class="time">{l.times(occasion.starts_at, occasion.ends_at)}</span>
    }
}

#[component]
pub fn InstructionPage() -> impl IntoView {
    let activity = use_params_map().get_untracked().get("activity").unwrap_or_default();
    let wish = use_query_map().get_untracked().get("level").and_then(|word| Level::parse(&word));
    let needed = async move {
        let activity = ActivityId::parse(&activity).map_err(|_| Denied::NotFound)?;
        door::<dyn Instructions>()?.manual(&activity).await
    };
    load(needed, move |manual: Manual| view! { <Read manual wish /> })
}

/// One activity: when and where next, the steps, and the Swedish text beside them.
#[component]
fn Read(
    manual: Manual,
    /// The level of Swedish she asked for on this page.
    wish: Option<Level>,
) -> impl IntoView {
    let l = l10n();
    let Manual { listed, pieces, level } = manual;
    let level = wish.unwrap_or_else(|| level_for(l.tag(), level));
    let title = listed.name.for_reader(l.tag()).filter(|said| marks(&l, said.tag).0.is_none());
    // A name in another language cannot stand as the window's title without saying which.
    let title = title.map_or_else(|| t!(l, "instructions-title"), |said| said.text.to_owned());
    let levels: Vec<Level> = Level::ALL
        .into_iter()
        .filter(|level| pieces.iter().any(|piece| piece.language == "sv" && piece.level == *level))
        .collect();
    let text = match choose(&pieces, l.tag(), level) {
        None => view! { <div class="card"><Empty icon=Icon::Book text=t!(l, "instructions-none") /></div> }.into_any(),
        Some(chosen) => {
            let beside = swedish(&pieces, level).filter(|_| chosen.piece.language != "sv");
            view! { <Texts chosen beside=beside.cloned() levels opened=wish.is_some() /> }.into_any()
        }
    };
    view! {
        <Page title=title>
            <BackLink href="/instructions" text=t!(l, "instructions-all") />
            <Next listed />
            {text}
        </Page>
    }
}

/// The text for her; if it is not Swedish, the Swedish one beside it on demand.
#[component]
fn Texts<'a>(chosen: Chosen<'a>, beside: Option<Piece>, levels: Vec<Level>, opened: bool) -> impl IntoView + use<> {
    let l = l10n();
    let Chosen { piece, is_fallback } = chosen;
    let why = is_fallback.then(|| t!(l, "instructions-fallback", language = name_of(&piece.language)));
    let own_levels = (piece.language == "sv").then(|| levels.clone());
    let current = piece.level;
    view! {
        {why.map(|why| view! { <Notice kind=Kind::Info>{why}</Notice> })}
        <div class="both">
            <section class="stack">
                <Text piece=piece.clone() />
                {own_levels.map(|levels| view! { <Levels levels current anchor="" /> })}
            </section>
            {beside
                .map(|piece| {
                    let current = piece.level;
                    view! {
                        <details class="swedish" id="swedish" open=opened>
                            <summary>{t!(l, "instructions-swedish")}</summary>
                            <div class="stack">
                                <Text piece />
                                <Levels levels current anchor="#swedish" />
                            </div>
                        </details>
                    }
                })}
        </div>
    }
}

/// The language's name in itself; its tag when the app does not speak it yet.
fn name_of(tag: &str) -> String {
    Locale::get(tag).map_or_else(|| tag.to_owned(), |locale| locale.name.clone())
}

/// When and where she is expected there next.
#[component]
fn Next(listed: Listed) -> impl IntoView {
    let l = l10n();
    listed.next.map(|next| {
        view! {
            <section class="card now" aria-labelledby="next">
                <p class="strip" id="next"><Pict icon=Icon::Clock /><span>{t!(l, "instructions-next")} ": " <When occasion=next.clone() /></span></p>
                <div class="body"><Where occasion=next instructions=false /></div>
            </section>
        }
    })
}

/// A title and its numbered steps, in the language they are written in.
#[component]
fn Text(piece: Piece) -> impl IntoView {
    let l = l10n();
    let (lang, dir) = marks(&l, &piece.language);
    view! {
        <div lang=lang dir=dir>
            <h2>{piece.title}</h2>
            // The role is said because Safari takes it away from lists without bullets.
            <ol class="steps" role="list">
                {piece.steps.into_iter().map(|step| view! { <li><span>{step}</span></li> }).collect_view()}
            </ol>
        </div>
    }
}

fn level_name(l: &L10n, level: Level) -> String {
    match level {
        Level::VeryEasy => t!(l, "instructions-level-very-easy"),
        Level::Easy => t!(l, "instructions-level-easy"),
        Level::Ordinary => t!(l, "instructions-level-ordinary"),
    }
}

/// The ways to the same Swedish text at another level.
#[component]
fn Levels(levels: Vec<Level>, current: Level, anchor: &'static str) -> impl IntoView {
    let l = l10n();
    (levels.len() > 1).then(|| {
        let links = levels
            .into_iter()
            .map(|level| {
                let here = (level == current).then_some("true");
                let href = format!("?level={}{anchor}", level.as_str());
                view! {
                    <a class="second small" href=href aria-current=here>
                        {(level == current).then(|| view! { <Pict icon=Icon::Check /> })}
                        {level_name(&l, level)}
                    </a>
                }
            })
            .collect_view();
        view! { <nav class="tools" aria-label=t!(l, "instructions-levels")>{links}</nav> }
    })
}
