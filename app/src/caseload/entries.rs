//! Entries of the attendance as a counsellor reads and judges them: the three voices side by side.

use super::{AFTERWARDS, Entry, api::Answer, api::Judge, api::Undo, pieces::Written};
use crate::{
    attendance::{
        Account, Contested, DoubtLines, Event, Evidence, Kind as What, Outcome, evidence::EvidenceHelp, text,
    },
    denied::Explain as _,
    i18n::{L10n, l10n},
    t,
    ui::{Icon, Kind, Notice, State, Table, now},
};
use leptos::prelude::*;

/// What became of a judgement or of taking one back, where the form has come back with an error.
#[component]
pub fn Refused() -> impl IntoView {
    let l = l10n();
    let judge = ServerAction::<Judge>::new().value().get_untracked().and_then(Result::err);
    let undo = ServerAction::<Undo>::new().value().get_untracked().and_then(Result::err);
    let answer = ServerAction::<Answer>::new().value().get_untracked().and_then(Result::err);
    judge.or(undo).or(answer).map(|error| view! { <Notice kind=Kind::Bad><p>{error.explain(&l)}</p></Notice> })
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
        <Table label=caption.clone()>
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
        </Table>
        <EvidenceHelp />
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
            <td>
                {voice_of_participant(&l, &entry.account)}
                {contests(&l, &entry.account)}
                <DoubtLines doubts=entry.doubts.clone() />
            </td>
            <td>{voice_of_supervisor(&l, &entry.account)}</td>
            <td>
                {said(&l, decided)}
                {decided.map(|_| take_back(&l, &entry, list))}
            </td>
            <td>{outcome(&l, &entry.account)}</td>
            <td>
                {if entry.account.open_contest().is_some() {
                    view! { <a href="#contests">{t!(l, "desk-answer")}</a> }.into_any()
                } else {
                    view! { <JudgeForm entry=entry.clone() list /> }.into_any()
                }}
            </td>
        </tr>
    }
}

/// The outcome somebody of the staff gave, and when.
pub(super) fn said(l: &L10n, event: Option<&Event>) -> AnyView {
    let Some(event) = event else { return nothing(l) };
    let outcome = event.outcome.map_or_else(|| text::unmarked(l), |outcome| text::outcome(l, outcome));
    let paper = (event.kind == What::Mark && event.evidence == Evidence::Paper)
        .then(|| view! { " " <small>{text::evidence(l, event.evidence)}</small> });
    view! { {t!(l, "desk-said", outcome = outcome, at = l.day_and_time(event.at))} {paper} }.into_any()
}

fn nothing(l: &L10n) -> AnyView {
    view! { <small>{t!(l, "desk-nothing-said")}</small> }.into_any()
}

/// How an entry is known; of a code sent later also when, for how much later is what has to be judged.
fn known(l: &L10n, event: &Event) -> String {
    let known = text::known(l, event);
    if event.is_sent_later() {
        t!(l, "desk-said-later", evidence = known, at = l.day_and_time(event.received_at))
    } else {
        known
    }
}

/// Check-ins and check-outs, each with how it is known.
fn presences(l: &L10n, account: &Account, of_staff: bool) -> Vec<String> {
    let whose = account.presences.iter().filter(|event| event.is_of_staff() == of_staff);
    whose
        .map(|event| {
            let (at, how) = (l.time(event.at), known(l, event));
            if event.kind == What::CheckOut {
                t!(l, "desk-said-out", at = at, how = how)
            } else {
                t!(l, "desk-said-in", at = at, how = how)
            }
        })
        .collect()
}

/// Her check-ins, her check-outs and her report; each with how and when it is known.
pub(super) fn voice_of_participant(l: &L10n, account: &Account) -> AnyView {
    let mut lines = presences(l, account, false);
    lines.extend(account.not_remembered.then(|| t!(l, "desk-not-remembered")));
    lines.extend(account.reported.as_ref().map(|event| {
        let reason = event.reason.map(|reason| text::reason(l, reason)).unwrap_or_default();
        t!(l, "desk-reported", reason = reason, at = l.day_and_time(event.at))
    }));
    listed(l, lines)
}

/// What staff recorded when they saw her, marks that a later one overtook, and the mark that counts.
pub(super) fn voice_of_supervisor(l: &L10n, account: &Account) -> AnyView {
    let mut seen = presences(l, account, true);
    seen.extend(account.overtaken.iter().filter_map(|mark| Some(text::overtaken(l, mark.outcome?, mark.at))));
    if seen.is_empty() {
        return said(l, account.confirmed.as_ref());
    }
    let mark = account.confirmed.as_ref().map(|mark| said(l, Some(mark)));
    view! { {listed(l, seen)} {mark} }.into_any()
}

fn listed(l: &L10n, lines: Vec<String>) -> AnyView {
    if lines.is_empty() {
        return nothing(l);
    }
    view! { <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul> }.into_any()
}

/// What she has said is wrong, and what she was answered.
fn contests(l: &L10n, account: &Account) -> impl IntoView + use<> {
    let l = l.clone();
    account
        .contests
        .iter()
        .map(|Contested { contest, answer }| {
            let phrase = contest.reason.map(|reason| text::reason(&l, reason)).unwrap_or_default();
            let words = contest.words.clone().map(|words| view! { <p class="said" dir="auto">{words}</p> });
            let answer = match answer {
                None => view! { <State icon=Icon::Clock kind=Kind::Warn text=t!(l, "contest-open") /> }.into_any(),
                Some(answer) => {
                    let told = answer.words.clone().map(|words| view! { <p class="said" dir="auto">{words}</p> });
                    let at = l.day_and_time(answer.at);
                    view! { <small>{t!(l, "desk-answered", at = at)}</small> {told} }.into_any()
                }
            };
            view! { <div><b>{t!(l, "desk-contest-says", what = phrase)}</b> {words} {answer}</div> }
        })
        .collect_view()
}

pub(super) fn outcome(l: &L10n, account: &Account) -> AnyView {
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
pub(super) fn hidden(entry: &Entry, list: bool) -> impl IntoView + use<> {
    view! {
        <input type="hidden" name="participant" value=entry.participant.to_string() />
        <input type="hidden" name="occasion" value=entry.occasion.id.to_string() />
        {list.then(|| view! { <input type="hidden" name="list" value="1" /> })}
    }
}
