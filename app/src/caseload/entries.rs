//! Entries of the attendance as a counsellor reads and judges them: the three voices side by side.

use super::{AFTERWARDS, Entry, api::Judge, api::Undo, pieces::Written};
use crate::{
    attendance::{Account, Event, Evidence, Outcome, text},
    denied::Explain as _,
    i18n::{L10n, l10n},
    t,
    ui::{Icon, Kind, Notice, State, now},
};
use leptos::prelude::*;

/// What became of a judgement or of taking one back, where the form has come back with an error.
#[component]
pub fn Refused() -> impl IntoView {
    let l = l10n();
    let judge = ServerAction::<Judge>::new().value().get_untracked().and_then(Result::err);
    let undo = ServerAction::<Undo>::new().value().get_untracked().and_then(Result::err);
    judge.or(undo).map(|error| view! { <Notice kind=Kind::Bad><p>{error.explain(&l)}</p></Notice> })
}

/// What she has just decided, with the way to take it back.
#[component]
pub fn Judged(entry: Entry, list: bool) -> impl IntoView {
    let l = l10n();
    let outcome = entry.account.decided.as_ref().and_then(|event| event.outcome)?;
    let (day, outcome) = (l.day_short(l.local_day(entry.occasion.starts_at)), text::outcome(&l, outcome));
    Some(view! {
        <Notice kind=Kind::Good>
            <div class="tools">
                <p>
                    <bdi>{entry.name.clone()}</bdi> " · " <Written texts=entry.occasion.name.clone() /> " · " {day} ": "
                    <b>{outcome}</b>
                </p>
                {take_back(&l, &entry, list)}
            </div>
        </Notice>
    })
}

/// The entries as a table. On the `list` of what to follow up each says whom it is about.
#[component]
pub fn Entries(entries: Vec<Entry>, caption: String, list: bool) -> impl IntoView {
    let l = l10n();
    view! {
        <div class="table">
            <table>
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        {list.then(|| view! { <th scope="col">{t!(l, "desk-name")}</th> })}
                        <th scope="col">{t!(l, "desk-occasion")}</th>
                        <th scope="col">{t!(l, "desk-voice-participant")}</th>
                        <th scope="col">{t!(l, "desk-voice-supervisor")}</th>
                        <th scope="col">{t!(l, "desk-voice-you")}</th>
                        <th scope="col">{t!(l, "desk-outcome")}</th>
                        <th scope="col">{t!(l, "desk-judge-title")}</th>
                    </tr>
                </thead>
                <tbody>{entries.into_iter().map(|entry| view! { <EntryRow entry list /> }).collect_view()}</tbody>
            </table>
        </div>
    }
}

#[component]
fn EntryRow(entry: Entry, list: bool) -> impl IntoView {
    let l = l10n();
    let occasion = &entry.occasion;
    let what = view! {
        {l.day_short(l.local_day(occasion.starts_at))} " "
        <span class="time">{l.times(occasion.starts_at, occasion.ends_at)}</span> " "
        <Written texts=occasion.name.clone() />
        {occasion.cancelled.map(|why| view! { <small>" " {why.text(&l)}</small> })}
    };
    let head = if list {
        let href = format!("/desk/people/{}#attendance", entry.participant);
        view! { <th scope="row"><a href=href><bdi>{entry.name.clone()}</bdi></a></th> <td>{what}</td> }.into_any()
    } else {
        view! { <th scope="row">{what}</th> }.into_any()
    };
    let decided = entry.account.decided.as_ref();
    view! {
        <tr>
            {head}
            <td>{participant_said(&l, &entry.account)}</td>
            <td>{said(&l, entry.account.confirmed.as_ref())}</td>
            <td>
                {said(&l, decided)}
                {decided.map(|_| take_back(&l, &entry, list))}
            </td>
            <td>{outcome(&l, &entry.account)}</td>
            <td><JudgeForm entry=entry.clone() list /></td>
        </tr>
    }
}

/// The outcome somebody of the staff gave, and when.
fn said(l: &L10n, event: Option<&Event>) -> AnyView {
    let Some(event) = event else { return nothing(l) };
    let outcome = event.outcome.map_or_else(|| text::unmarked(l), |outcome| text::outcome(l, outcome));
    view! { {t!(l, "desk-said", outcome = outcome, at = l.day_and_time(event.at))} }.into_any()
}

fn nothing(l: &L10n) -> AnyView {
    view! { <small>{t!(l, "desk-nothing-said")}</small> }.into_any()
}

/// Her check-in, her check-out and her report; each with how and when it is known.
fn participant_said(l: &L10n, account: &Account) -> AnyView {
    let known = |event: &Event| match event.evidence {
        // How much later is what has to be judged.
        Evidence::SiteCodeLater => t!(
            l,
            "desk-said-later",
            evidence = text::evidence(l, event.evidence),
            at = l.day_and_time(event.received_at)
        ),
        other => text::evidence(l, other),
    };
    let mut lines = Vec::new();
    lines
        .extend(account.said_in.as_ref().map(|event| t!(l, "desk-said-in", at = l.time(event.at), how = known(event))));
    lines.extend(
        account.said_out.as_ref().map(|event| t!(l, "desk-said-out", at = l.time(event.at), how = known(event))),
    );
    lines.extend(account.reported.as_ref().map(|event| {
        let reason = event.reason.map(|reason| text::reason(l, reason)).unwrap_or_default();
        t!(l, "desk-reported", reason = reason, at = l.day_and_time(event.at))
    }));
    if lines.is_empty() {
        return nothing(l);
    }
    view! { <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul> }.into_any()
}

fn outcome(l: &L10n, account: &Account) -> AnyView {
    let (icon, kind, word) = match account.outcome {
        Some(outcome) => {
            let (icon, kind) = text::outcome_mark(outcome);
            (icon, kind, text::outcome(l, outcome))
        }
        None => (Icon::Unmarked, Kind::Info, text::unmarked(l)),
    };
    let doubt = account
        .needs_confirmation
        .then(|| view! { " " <State icon=Icon::Question kind=Kind::Warn text=t!(l, "desk-unconfirmed") /> });
    view! { <State icon kind text=word /> {doubt} }.into_any()
}

#[component]
fn JudgeForm(entry: Entry, list: bool) -> impl IntoView {
    let l = l10n();
    let begun = entry.occasion.starts_at <= now();
    let decided = entry.account.decided.as_ref().and_then(|event| event.outcome);
    let id = format!("judge-{}-{}", entry.participant, entry.occasion.id);
    let day = l.day_short(l.local_day(entry.occasion.starts_at));
    let label = t!(l, "desk-judge-label", name = entry.name.clone(), activity = entry.occasion.title(&l), day = day);
    let options = Outcome::COUNSELLOR
        .iter()
        .copied()
        .filter(|outcome| begun || !AFTERWARDS.contains(outcome))
        .map(|outcome| {
            let selected = decided == Some(outcome);
            view! { <option value=outcome.as_str() selected=selected>{text::outcome(&l, outcome)}</option> }
        })
        .collect_view();
    view! {
        <form method="post" action="/form/desk/judge" class="tools">
            {hidden(&entry, list)}
            <label class="unseen" for=id.clone()>{label}</label>
            <select id=id name="outcome" required><option value="">{t!(l, "desk-judge-choose")}</option>{options}</select>
            <button class="small">{t!(l, "desk-judge")}</button>
        </form>
    }
}

fn take_back(l: &L10n, entry: &Entry, list: bool) -> impl IntoView + use<> {
    view! {
        <form method="post" action="/form/desk/undo">
            {hidden(entry, list)}
            <button class="small">{t!(l, "desk-undo")}</button>
        </form>
    }
}

/// Which entry a form is about, and where it leads back to.
fn hidden(entry: &Entry, list: bool) -> impl IntoView + use<> {
    view! {
        <input type="hidden" name="participant" value=entry.participant.to_string() />
        <input type="hidden" name="occasion" value=entry.occasion.id.to_string() />
        {list.then(|| view! { <input type="hidden" name="list" value="1" /> })}
    }
}
