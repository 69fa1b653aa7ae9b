//! The goals of a participant's stage, and how far she is with each milestone, as her counsellor marks it.

use super::{
    Record,
    api::Mark,
    pieces::{Written, tell},
};
use crate::{
    denied::Explain as _,
    goals::{Marked, Progress},
    i18n::{L10n, l10n},
    ids::PersonId,
    programme::{Area, Goal, Milestone},
    t,
    ui::{Icon, Kind, State, Table},
};
use leptos::prelude::*;

#[component]
pub fn Milestones(record: Record, marked_now: bool) -> impl IntoView {
    let l = l10n();
    let refused = ServerAction::<Mark>::new().value().get_untracked().and_then(Result::err);
    let Record { case, goals, areas, marked, words, .. } = record;
    let none = goals.is_empty().then(|| view! { <p>{t!(l, "desk-goals-none")}</p> });
    let tables = goals
        .into_iter()
        .map(|goal| {
            let area = areas.iter().find(|area| area.key == goal.area).cloned();
            view! { <GoalTable goal area marked=marked.clone() participant=case.id.clone() /> }
        })
        .collect_view();
    view! {
        <section id="goals">
            <h2>{t!(l, "desk-goals")}</h2>
            {tell(Kind::Bad, refused.map(|error| error.explain(&l)))}
            {tell(Kind::Good, marked_now.then(|| t!(l, "desk-saved")))}
            <h3>{t!(l, "desk-own-words")}</h3>
            {match words {
                // In whatever language she wrote them.
                Some(words) => view! { <blockquote class="card pad" dir="auto">{words}</blockquote> }.into_any(),
                None => view! { <p>{t!(l, "desk-own-words-none")}</p> }.into_any(),
            }}
            {none}
            <div class="stack">{tables}</div>
        </section>
    }
}

#[component]
fn GoalTable(
    goal: Goal,
    #[prop(default = None, into)] area: Option<Area>,
    marked: Vec<Marked>,
    participant: PersonId,
) -> impl IntoView {
    let l = l10n();
    let rows = goal
        .milestones
        .into_iter()
        .map(|milestone| {
            let marked = marked.iter().find(|marked| marked.key == milestone.key).cloned();
            view! { <MilestoneRow milestone marked participant=participant.clone() /> }
        })
        .collect_view();
    view! {
        <Table label=t!(l, "desk-milestone")>
            <caption>
                {area.map(|area| view! { <Written texts=area.name /> ": " })} <Written texts=goal.text />
            </caption>
            <thead>
                <tr>
                    <th scope="col">{t!(l, "desk-milestone")}</th>
                    <th scope="col">{t!(l, "desk-progress")}</th>
                    <th scope="col">{t!(l, "desk-mark-title")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

#[component]
fn MilestoneRow(
    milestone: Milestone,
    #[prop(default = None, into)] marked: Option<Marked>,
    participant: PersonId,
) -> impl IntoView {
    let l = l10n();
    let progress = marked.as_ref().map(|marked| marked.progress).unwrap_or_default();
    let (icon, kind) = match progress {
        Progress::ToCome => (Icon::Unmarked, Kind::Info),
        Progress::UnderWay => (Icon::Play, Kind::Warn),
        Progress::Reached => (Icon::Check, Kind::Good),
    };
    let by = marked.map(|marked| {
        let day = l.day_short(l.local_day(marked.marked_at));
        view! { <small>" " <bdi>{marked.by}</bdi> ", " {day}</small> }
    });
    let named = format!("milestone-{}", milestone.key);
    // One press each: another press takes it back.
    let others = Progress::ALL
        .into_iter()
        .filter(|other| *other != progress)
        .map(|other| {
            let word = progress_word(&l, other);
            view! { <button class="small" name="progress" value=other.as_str() aria-describedby=named.clone()>{word}</button> }
        })
        .collect_view();
    view! {
        <tr>
            <th scope="row" id=named.clone()><Written texts=milestone.text /></th>
            <td><State icon kind text=progress_word(&l, progress) /> {by}</td>
            <td>
                <form method="post" action="/form/desk/milestone" class="tools">
                    <input type="hidden" name="participant" value=participant.to_string() />
                    <input type="hidden" name="milestone" value=milestone.key />
                    {others}
                </form>
            </td>
        </tr>
    }
}

fn progress_word(l: &L10n, progress: Progress) -> String {
    match progress {
        Progress::ToCome => t!(l, "desk-progress-to-come"),
        Progress::UnderWay => t!(l, "desk-progress-under-way"),
        Progress::Reached => t!(l, "desk-progress-reached"),
    }
}
