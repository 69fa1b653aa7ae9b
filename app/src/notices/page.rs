//! A notice's own page: what it says, who can explain it, and the two answers.

use super::{Notice, Notices, State, api::Say};
use crate::{
    clips::listen::ListenWords,
    denied::{Denied, Explain as _},
    i18n::l10n,
    ids::MessageId,
    messages::{
        content::{Content, Words, said},
        thread::other_language,
        visit,
    },
    t,
    translation::below::{Below, beside},
    ui::{BackLink, Icon, Kind, Page, Pict, asked, door, goes_to, load, notice},
};
use leptos::prelude::*;

#[component]
pub fn NoticePage() -> impl IntoView {
    let id = leptos_router::hooks::use_params_map().read_untracked().get("id").unwrap_or_default();
    let opened = visit::opened();
    let needed = async move {
        let id = MessageId::parse(&id).map_err(|_| Denied::NotFound)?;
        door::<dyn Notices>()?.own(&id, opened).await
    };
    load(needed, |notice: Notice| view! { <Told notice /> })
}

#[component]
fn Told(notice: Notice) -> impl IntoView {
    let l = l10n();
    let refused = ServerAction::<Say>::new().value().get_untracked().and_then(Result::err);
    let words = said(&l, &notice.content);
    let language = other_language(&l, &words.lang).map(|name| view! { <small>{name}</small> });
    let swedish = notice.content.in_swedish().filter(|swedish| swedish.lang != words.lang);
    let played = format!("/api/v1/notices/{}/played", notice.message);
    let whom = match notice.counsellor.clone() {
        Some(name) => t!(l, "notices-ask", name = name),
        None => t!(l, "messages-no-counsellor"),
    };
    view! {
        <Page title=t!(l, "notices-title")>
            <BackLink href="/messages" text=t!(l, "messages-title") />
            {refused.map(|error| crate::ui::notice(Kind::Bad, error.explain(&l)))}
            <Answered state=notice.state() now=asked("answered") />
            <p>{t!(l, "notices-what", name = notice.author.clone())}</p>
            <ListenWords />
            <section class="card pad stack" data-listen="" data-played=played>
                <p class="said" data-step="" lang=words.lang dir=words.dir>
                    {words.text}
                </p>
                {language}
                {swedish.map(|swedish| view! { <InSwedish swedish /> })}
                <Machine notice=notice.clone() />
            </section>
            <Form notice />
            <p><Pict icon=Icon::Person />" "{whom}</p>
            <a class="quiet" href="/messages">{t!(l, "notices-write")}</a>
        </Page>
    }
}

#[component]
fn InSwedish(swedish: Words) -> impl IntoView {
    let l = l10n();
    view! {
        <details>
            <summary>{t!(l, "notices-in-swedish")}</summary>
            <p class="said" lang=swedish.lang dir=swedish.dir>{swedish.text}</p>
        </details>
    }
}

/// What was written freely in another language can be translated by a machine, where there is one.
#[component]
fn Machine(notice: Notice) -> impl IntoView {
    let Content::Free { language, .. } = notice.content else { return ().into_any() };
    let found = beside(Some(notice.message.clone()));
    Suspend::new(async move {
        let beside = found.await;
        view! { <Below message=notice.message language beside notice=true /> }
    })
    .into_any()
}

/// What she has answered; at once after she did, as a notice of the page.
#[component]
fn Answered(state: State, now: bool) -> impl IntoView {
    let l = l10n();
    let (kind, text) = match state {
        State::Understood(at) => (Kind::Good, t!(l, "notices-you-understood", at = l.day_and_time(at))),
        State::Help(_) => (Kind::Info, t!(l, "notices-help-is-known")),
        State::Unopened | State::Opened(_) | State::Helped => return ().into_any(),
    };
    if now { notice(kind, text) } else { view! { <p>{text}</p> }.into_any() }
}

#[component]
fn Form(notice: Notice) -> impl IntoView {
    let l = l10n();
    let state = notice.state();
    let understood = (!state.is_understood()).then(|| {
        view! {
            <button class="main" name="answer" value="understood">
                <Pict icon=Icon::Check />{t!(l, "notices-understood")}
            </button>
        }
    });
    let help = (!matches!(state, State::Help(_))).then(|| {
        view! {
            <button class="second" name="answer" value="help">
                <Pict icon=Icon::Question />{t!(l, "notices-help")}
            </button>
        }
    });
    view! {
        <form method="post" action={goes_to::<Say>()} class="stack">
            <input type="hidden" name="message" value=notice.message.to_string() />
            {understood}
            {help}
        </form>
    }
}
