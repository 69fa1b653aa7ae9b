//! "When did you leave?": a forgotten check-out is hers to explain.

use super::{Attendance, AttendanceError, LeftOpen, api, page::query, report_page::What};
use crate::{
    denied::{Denied, Explain as _},
    i18n::l10n,
    ids::OccasionId,
    schedule::row::Written,
    t,
    ui::{BackLink, Icon, Kind, Notice, Page, Pict, door, load},
};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_params_map;

/// Where she is asked about this occasion.
pub fn address(occasion: &OccasionId) -> String {
    format!("/attendance/check-out/{occasion}")
}

/// On Today: the question, and the two answers that need nothing more.
#[component]
pub fn LeftOpenCard(open: LeftOpen) -> impl IntoView {
    let l = l10n();
    let occasion = &open.occasion;
    let day = l.day(l.local_day(occasion.starts_at));
    let quick = |choice: &'static str, icon: Icon, text: String| {
        view! { <button class="second" name="choice" value=choice><Pict icon />{text}</button> }
    };
    view! {
        <section class="card pad stack" aria-labelledby="left-open">
            <h2 id="left-open">{t!(l, "left-title")}</h2>
            <p>
                <b><Written texts=occasion.name.clone() /></b> " · " {day} " "
                <span class="time">{l.times(occasion.starts_at, occasion.ends_at)}</span>
            </p>
            <p>{t!(l, "left-why")}</p>
            <form method="post" action="/form/attendance/left" class="stack">
                <input type="hidden" name="id" value=open.id.to_string() />
                <input type="hidden" name="occasion" value=occasion.id.to_string() />
                {quick("end", Icon::Check, t!(l, "left-end"))}
                <a class="second" href=address(&occasion.id)><Pict icon=Icon::Clock />{t!(l, "left-earlier")}</a>
                {quick("unknown", Icon::Question, t!(l, "left-unknown"))}
            </form>
        </section>
    }
}

#[component]
pub fn LeftPage() -> impl IntoView {
    let action = ServerAction::<api::SayLeft>::new();
    let refused = action.value().get_untracked().and_then(Result::err);
    let occasion = use_params_map().with_untracked(|map| map.get("occasion")).unwrap_or_default();
    let needed = async move {
        let occasion = OccasionId::parse(&occasion).map_err(|_| Denied::NotFound)?;
        door::<dyn Attendance>()?.left_open(&occasion).await
    };
    load(needed, move |open: LeftOpen| {
        let l = l10n();
        let account = &open.account;
        let done = query("done").is_some() && refused.is_none();
        let answered = if account.not_remembered {
            Some(t!(l, "voice-not-remembered"))
        } else {
            account.said_out.as_ref().map(|event| t!(l, "voice-said-left", at = l.time(event.at)))
        };
        let answered = answered.map(|text| {
            let thanks = t!(l, "left-done");
            view! { <Notice kind=if done { Kind::Good } else { Kind::Info }><p><b>{text}</b></p><p>{thanks}</p></Notice> }
        });
        // Somebody who has answered need not read that nobody asks.
        let closed = (!open.asks && answered.is_none()).then(|| AttendanceError::NotAsked.explain(&l));
        let closed = closed.map(|why| view! { <Notice kind=Kind::Info><p>{why}</p></Notice> });
        let asks = open.asks;
        view! {
            <Page title=t!(l, "left-title")>
                <p><BackLink href="/attendance" text=t!(l, "attendance-title") /></p>
                {answered}
                {closed}
                <What occasion=open.occasion.clone() />
                {asks.then(|| view! { <Choices action open refused /> })}
            </Page>
        }
    })
}

#[component]
fn Choices(action: ServerAction<api::SayLeft>, open: LeftOpen, refused: Option<AttendanceError>) -> impl IntoView {
    let l = l10n();
    let came = open.account.said_in.as_ref().or(open.account.seen_in.as_ref());
    let came = came.map(|event| t!(l, "left-came", at = l.time(event.at)));
    let error = refused.map(|error| error.explain(&l));
    let described = error.is_some().then_some("left-error");
    let ends = l.time(open.occasion.ends_at);
    let choice = |value: &'static str, text: String| {
        view! {
            <label class="choice"><input type="radio" name="choice" value=value required /><span>{text}</span></label>
        }
    };
    view! {
        <p>{came} " " {t!(l, "left-why")}</p>
        <ActionForm action attr:class="stack">
            <input type="hidden" name="id" value=open.id.to_string() />
            <input type="hidden" name="occasion" value=open.occasion.id.to_string() />
            <fieldset class="choices" aria-describedby=described>
                <legend>{t!(l, "left-when")}</legend>
                {error.map(|error| view! { <p class="error" id="left-error" role="alert"><Pict icon=Icon::Alert /><span>{error}</span></p> })}
                {choice("end", t!(l, "left-end-at", at = ends))}
                {choice("time", t!(l, "left-at"))}
                <div class="field">
                    <label for="left-time">{t!(l, "left-time")}</label>
                    <input id="left-time" type="time" name="time" class="num" />
                </div>
                {choice("unknown", t!(l, "left-unknown"))}
            </fieldset>
            <button class="main">{t!(l, "save")}</button>
        </ActionForm>
    }
}
