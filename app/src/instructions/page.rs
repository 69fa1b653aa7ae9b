//! The instructions: which activities, and how each is done.

use super::{
    Instructions, Listed, Manual, Piece, Section, Step, Understood,
    api::{Understood as SayUnderstood, Wish},
    choose, level_for, swedish,
};
use crate::words::{ToMyWords, ToWords, Vocabulary, Word, marked};
use crate::{
    account::{Level, words},
    clips::{
        Clip, Clips,
        listen::{Heard, ListenWords, Recorded},
    },
    denied::{Denied, Explain as _},
    i18n::{L10n, Locale, l10n},
    ids::ActivityId,
    schedule::{
        Occasion,
        row::{Written, day_word, marks},
        today::Where,
    },
    t,
    ui::{Assets, BackLink, Empty, Icon, Kind, Notice, Page, Pict, asked, door, load, notice, now, query},
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
                <ToMyWords />
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
        let manual = door::<dyn Instructions>()?.manual(&activity).await?;
        let words = door::<dyn Vocabulary>()?.chapter(&activity).await?.words;
        Ok::<_, Denied>((manual, words, door::<dyn Clips>()?.to_hear(&activity).await?))
    };
    load(needed, move |(manual, words, clips): (Manual, Vec<Word>, Vec<Clip>)| {
        // For the steps, however deep they stand.
        provide_context(words.clone());
        provide_context(Recorded(clips));
        let to_words = view! { <ToWords activity=manual.listed.activity.clone() words /> }.into_any();
        view! { <Read manual wish to_words /> }
    })
}

/// One activity: when and where next, the steps, and the Swedish text beside them.
#[component]
fn Read(
    manual: Manual,
    /// The level of Swedish she asked for on this page.
    wish: Option<Level>,
    to_words: AnyView,
) -> impl IntoView {
    let l = l10n();
    let Manual { listed, pieces, level, understood, wishes } = manual;
    let level = wish.unwrap_or_else(|| level_for(l.tag(), level));
    let title = listed.name.for_reader(l.tag()).filter(|said| marks(&l, said.tag).0.is_none());
    // A name in another language cannot stand as the window's title without saying which.
    let title = title.map_or_else(|| t!(l, "instructions-title"), |said| said.text.to_owned());
    let levels: Vec<Level> = Level::ALL
        .into_iter()
        .filter(|level| pieces.iter().any(|piece| piece.language == "sv" && piece.level == *level))
        .collect();
    let activity = listed.activity.clone();
    let chosen = choose(&pieces, l.tag(), level, query("in").as_deref());
    let others = chosen.filter(|chosen| chosen.is_fallback).map(|chosen| {
        let why = t!(l, "instructions-fallback", language = Locale::name_of(&chosen.piece.language));
        let current = chosen.piece.language.clone();
        view! { <Notice kind=Kind::Info>{why}</Notice> <Others there=languages(&pieces) current /> }
    });
    let wished = chosen.is_none_or(|chosen| chosen.is_fallback).then(|| {
        view! { <WishFor activity=activity.clone() wishes /> }
    });
    let text = match chosen {
        None => view! { <div class="card"><Empty icon=Icon::Book text=t!(l, "instructions-none") /></div> }.into_any(),
        Some(chosen) => {
            let beside = swedish(&pieces, level).filter(|_| chosen.piece.language != "sv");
            let read = chosen.piece.clone();
            view! {
                <ListenWords />
                <Texts piece=read.clone() beside=beside.cloned() levels opened=wish.is_some() />
                <Understanding activity read understood />
            }
            .into_any()
        }
    };
    let refused = refused(&l);
    view! {
        <Page title=title>
            <BackLink href="/instructions" text=t!(l, "instructions-all") />
            {refused.map(|text| notice(Kind::Bad, text))}
            <Next listed />
            {others}
            {wished}
            {text}
            {to_words}
        </Page>
    }
}

/// The text for her; if it is not Swedish, the Swedish one beside it on demand.
#[component]
fn Texts(piece: Piece, beside: Option<Piece>, levels: Vec<Level>, opened: bool) -> impl IntoView {
    let l = l10n();
    let own_levels = (piece.language == "sv").then(|| levels.clone());
    let current = piece.level;
    view! {
        <div class="both">
            <section class="stack" data-listen="">
                <Text piece />
                {own_levels.map(|levels| view! { <Levels levels current anchor="" /> })}
            </section>
            {beside
                .map(|piece| {
                    let current = piece.level;
                    view! {
                        <details class="swedish" id="swedish" open=opened>
                            <summary>{t!(l, "instructions-swedish")}</summary>
                            <div class="stack" data-listen="">
                                <Text piece />
                                <Levels levels current anchor="#swedish" />
                            </div>
                        </details>
                    }
                })}
        </div>
    }
}

/// The languages that there are texts in, in the order in which languages are offered.
fn languages(pieces: &[Piece]) -> Vec<&'static Locale> {
    let there = |locale: &&Locale| pieces.iter().any(|piece| piece.language == locale.lang);
    Locale::languages().into_iter().filter(there).collect()
}

/// Where there is no text in the language she reads: those she may know as well.
#[component]
fn Others(there: Vec<&'static Locale>, current: String) -> impl IntoView {
    let l = l10n();
    (there.len() > 1).then(|| {
        let links = there
            .into_iter()
            .map(|locale| {
                let here = locale.lang == current;
                view! {
                    <a
                        class="second small"
                        href=format!("?in={}", locale.lang)
                        lang=locale.lang.clone()
                        dir=locale.dir()
                        aria-current=here.then_some("true")
                    >
                        {here.then(|| view! { <Pict icon=Icon::Check /> })}
                        {Locale::name_of(&locale.lang)}
                    </a>
                }
            })
            .collect_view();
        view! {
            <section class="card pad stack">
                <p id="others">{t!(l, "instructions-others")}</p>
                <nav class="tools" aria-labelledby="others">{links}</nav>
            </section>
        }
    })
}

/// What a form of this page was refused for.
fn refused(l: &L10n) -> Option<String> {
    let understood = ServerAction::<SayUnderstood>::new().value().get_untracked().and_then(Result::err);
    let wish = ServerAction::<Wish>::new().value().get_untracked().and_then(Result::err);
    understood.or(wish).map(|denied| denied.explain(l))
}

/// Where there is no text in the language she reads: a way to say that she would like one.
#[component]
fn WishFor(activity: ActivityId, wishes: Vec<String>) -> impl IntoView {
    let l = l10n();
    let language = l.locale().lang.clone();
    let name = l.locale().name.clone();
    if wishes.contains(&language) {
        return notice(Kind::Info, t!(l, "instructions-wished", language = name)).into_any();
    }
    view! {
        <form method="post" action="/form/instructions/wish">
            <input type="hidden" name="activity" value=activity.to_string() />
            <input type="hidden" name="language" value=language />
            <button class="second">
                <Pict icon=Icon::Globe />
                {t!(l, "instructions-wish", language = name)}
            </button>
        </form>
    }
    .into_any()
}

/// Whether she has understood this version, or a way to say so.
#[component]
fn Understanding(activity: ActivityId, read: Piece, understood: Vec<Understood>) -> impl IntoView {
    let l = l10n();
    let said = understood.iter().find(|one| one.text == read.id).map(|one| one.at);
    let before = understood.first().map(|one| one.at);
    let just = asked("understood");
    view! {
        <section id="understood" class="card pad stack">
            {if let Some(at) = said {
                let text = t!(l, "instructions-understood", day = l.day(l.local_day(at)));
                notice(if just { Kind::Good } else { Kind::Info }, text).into_any()
            } else {
                let newer = before.map(|at| t!(l, "instructions-changed", day = l.day(l.local_day(at))));
                view! {
                    {newer.map(|text| view! { <p>{text}</p> })}
                    <form method="post" action="/form/instructions/understood" class="stack">
                        <input type="hidden" name="activity" value=activity.to_string() />
                        <input type="hidden" name="text" value=read.id.to_string() />
                        <button><Pict icon=Icon::Check />{t!(l, "instructions-understand")}</button>
                    </form>
                    <p><a href="/messages">{t!(l, "instructions-not-understood")}</a></p>
                }
                    .into_any()
            }}
        </section>
    }
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

/// A title and its steps by section, in the language they are written in.
#[component]
pub(crate) fn Text(piece: Piece) -> impl IntoView {
    let l = l10n();
    let (lang, dir) = marks(&l, &piece.language);
    let draft = (!piece.reviewed && piece.language != "sv")
        .then(|| view! { <p><small>{t!(l, "instructions-draft")}</small></p> });
    let mut sections: Vec<(Section, Vec<Step>)> = Vec::new();
    let heard = Recorded::of(&piece);
    for step in piece.steps {
        match sections.last_mut() {
            Some((section, steps)) if *section == step.section => steps.push(step),
            _ => sections.push((step.section, vec![step])),
        }
    }
    let words = if piece.language == "sv" { use_context::<Vec<Word>>().unwrap_or_default() } else { Vec::new() };
    let sections = sections
        .into_iter()
        .map(|(section, steps)| view! { <Part section steps words=words.clone() heard=heard.clone() lang=lang.clone() dir /> })
        .collect_view();
    view! {
        <h2 lang=lang.clone() dir=dir>{piece.title}</h2>
        {draft}
        {sections}
    }
}

/// The steps of one section under its name, each with its picture.
#[component]
fn Part(
    section: Section,
    steps: Vec<Step>,
    /// The words of the trade that are marked in the steps.
    words: Vec<Word>,
    heard: Heard,
    lang: Option<String>,
    dir: Option<&'static str>,
) -> impl IntoView {
    let l = l10n();
    let pictures = use_context::<Assets>().unwrap_or_default().pictograms;
    view! {
        <section class="part">
            <h3>{section_name(&l, section)}</h3>
            <ul class="pictured" role="list" lang=lang dir=dir>
                {steps
                    .into_iter()
                    .map(|step| {
                        let picture = step.picture.map(|name| {
                            view! { <svg aria-hidden="true"><use href=format!("{pictures}#{name}")></use></svg> }
                        });
                        let clip = heard.clip(&step.key);
                        view! { <li data-step="">{picture}<span>{marked(&step.text, &words)}</span>{clip}</li> }
                    })
                    .collect_view()}
            </ul>
        </section>
    }
}

pub(crate) fn section_name(l: &L10n, section: Section) -> String {
    match section {
        Section::Where => t!(l, "section-where"),
        Section::Way => t!(l, "section-way"),
        Section::Bring => t!(l, "section-bring"),
        Section::Work => t!(l, "section-work"),
        Section::Safety => t!(l, "section-safety"),
        Section::Breaks => t!(l, "section-breaks"),
        Section::Ask => t!(l, "section-ask"),
        Section::Absent => t!(l, "section-absent"),
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
                        {words::level(&l, level)}
                    </a>
                }
            })
            .collect_view();
        view! { <nav class="tools" aria-label=t!(l, "instructions-levels")>{links}</nav> }
    })
}
