//! Whom to be in the demonstration.

use super::{Demo, Someone, StageLook};
use crate::{
    account::{Level, Role},
    i18n::{L10n, Locale, l10n},
    programme::Shape,
    t,
    ui::{Icon, Kind, Notice, Page, Pict, StageMark, door, load},
};
use leptos::prelude::*;

/// The most people of one role that are shown: a demonstration of thousands is for machines, which read the JSON.
const SHOWN: usize = 60;

#[component]
pub fn DemoPage() -> impl IntoView {
    load(async { door::<dyn Demo>()?.everyone().await }, |everyone: Vec<Someone>| {
        let l = l10n();
        let groups = Role::ALL.map(|role| {
            let people: Vec<_> = everyone.iter().filter(|one| one.role == role).cloned().collect();
            (!people.is_empty()).then(|| view! { <People role people /> })
        });
        let invented = t!(l, "demo-invented");
        view! {
            <Page title=t!(l, "demo-title") class="wide">
                <Notice kind=Kind::Info><p>{invented}</p></Notice>
                <p>{t!(l, "demo-how")}</p>
                <Languages />
                {groups.into_iter().collect_view()}
            </Page>
        }
    })
}

/// This page in another language; the people read each their own.
#[component]
fn Languages() -> impl IntoView {
    let l = l10n();
    let here = l.tag();
    let links = Locale::all().iter().map(|locale| {
        let current = (locale.tag == here).then_some("true");
        view! {
            <li>
                <a href=format!("/demo?lang={}", locale.tag) lang=locale.lang.clone() dir=locale.dir() aria-current=current>
                    {locale.name.clone()}
                </a>
            </li>
        }
    });
    view! { <nav aria-label=t!(l, "demo-languages")><ul class="tongues" role="list">{links.collect_view()}</ul></nav> }
}

#[component]
fn People(role: Role, people: Vec<Someone>) -> impl IntoView {
    let l = l10n();
    let title = match role {
        Role::Participant => t!(l, "demo-participants"),
        Role::Counsellor => t!(l, "demo-counsellors"),
        Role::Supervisor => t!(l, "demo-supervisors"),
        Role::Caseworker => t!(l, "demo-caseworkers"),
        Role::Administrator => t!(l, "demo-administrators"),
    };
    let about = match role {
        Role::Participant => t!(l, "demo-about-participants"),
        Role::Counsellor => t!(l, "demo-about-counsellors"),
        Role::Supervisor => t!(l, "demo-about-supervisors"),
        Role::Caseworker => t!(l, "demo-about-caseworkers"),
        Role::Administrator => t!(l, "demo-about-administrators"),
    };
    let more = people.len().saturating_sub(SHOWN);
    let more = (more > 0).then(|| view! { <p>{t!(l, "demo-more", count = more)}</p> });
    view! {
        <section>
            <h2>{title}</h2>
            <div class="stack">
                <p>{about}</p>
                <ul class="people" role="list">
                    {people.into_iter().take(SHOWN).map(|one| view! { <li><Card one /></li> }).collect_view()}
                </ul>
                {more}
            </div>
        </section>
    }
}

#[component]
fn Card(one: Someone) -> impl IntoView {
    let l = l10n();
    let href = format!("/demo/sign-in/{}", one.id);
    let locale = Locale::get(&one.language);
    let language = Locale::name_of(&one.language);
    let lang = locale.map(|locale| locale.lang.clone());
    let level = one.level.map(|level| view! { <small>{level_text(&l, level)}</small> });
    let mark = match &one.stage {
        Some(stage) => view! { <StageMark shape=shape(stage.shape) colour=stage.colour.clone() /> }.into_any(),
        None => view! { <Pict icon=Icon::Person /> }.into_any(),
    };
    let stage = one.stage.as_ref().map(|stage| view! { <small>{stage_text(&l, stage)}</small> });
    view! {
        <a class="card" href=href>
            {mark}
            <span>
                <b><bdi>{one.name}</bdi></b>
                <small>{t!(l, "demo-language")} " " <bdi lang=lang>{language}</bdi></small>
                {level}
                {stage}
            </span>
        </a>
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

fn level_text(l: &L10n, level: Level) -> String {
    match level {
        Level::VeryEasy => t!(l, "demo-level-very-easy"),
        Level::Easy => t!(l, "demo-level-easy"),
        Level::Ordinary => t!(l, "demo-level-ordinary"),
    }
}

fn stage_text(l: &L10n, stage: &StageLook) -> String {
    let name = stage.name.for_reader(l.tag()).map(|said| said.text).unwrap_or_default();
    t!(l, "demo-stage", name = name)
}
