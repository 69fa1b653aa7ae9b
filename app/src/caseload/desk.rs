//! The desk: all of a counsellor's participants in one table.

use super::{
    Attention, Caseload, Desk, Row,
    pieces::{Protected, StageName, Written, asked},
};
use crate::{
    i18n::{L10n, l10n},
    programme::Stage,
    schedule::row::WrittenOption,
    t,
    ui::{Empty, Icon, Kind, Page, State, Table, door, load},
};
use leptos::prelude::*;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Name,
    Hours,
    Attention,
}

impl Sort {
    fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Hours => "hours",
            Self::Attention => "attention",
        }
    }

    /// What waits stands first; hours and names begin with the least.
    fn direction(self) -> &'static str {
        if self == Self::Attention { "descending" } else { "ascending" }
    }
}

/// What of the desk to show, and in which order. What an address says that we do not know counts as not said.
struct Choice {
    sort: Sort,
    stage: Option<String>,
    waiting: bool,
}

impl Choice {
    fn of_address(stages: &[Stage]) -> Self {
        let sort = asked("sort").unwrap_or_default();
        Self {
            sort: [Sort::Hours, Sort::Attention].into_iter().find(|by| by.as_str() == sort).unwrap_or(Sort::Name),
            stage: asked("stage").filter(|key| stages.iter().any(|stage| stage.key == *key)),
            waiting: asked("show").as_deref() == Some("waiting"),
        }
    }

    fn address(&self, sort: Sort) -> String {
        let stage = self.stage.as_ref().map(|key| format!("&stage={key}")).unwrap_or_default();
        let waiting = if self.waiting { "&show=waiting" } else { "" };
        format!("/desk?sort={}{stage}{waiting}", sort.as_str())
    }

    fn apply(&self, rows: Vec<Row>) -> Vec<Row> {
        let mut rows: Vec<Row> = rows
            .into_iter()
            .filter(|row| self.stage.is_none() || row.case.stage == self.stage)
            .filter(|row| !self.waiting || row.attention.count() + row.unanswered > 0)
            .collect();
        // They come by name, and a stable sort keeps it so among equals.
        match self.sort {
            Sort::Name => {}
            Sort::Hours => rows.sort_by_key(|row| row.week.done),
            Sort::Attention => rows.sort_by_key(|row| std::cmp::Reverse(row.attention.count() + row.unanswered)),
        }
        rows
    }
}

#[component]
pub fn DeskPage() -> impl IntoView {
    load(async { door::<dyn Caseload>()?.desk().await }, move |desk: Desk| {
        let l = l10n();
        let all = desk.rows.len();
        let choice = Choice::of_address(&desk.stages);
        let filters = (all > 0).then(|| view! { <Filters stages=desk.stages.clone() choice=&choice /> });
        let rows = choice.apply(desk.rows);
        let caption = t!(l, "desk-count", shown = rows.len(), all = all);
        view! {
            <Page title=t!(l, "desk-title")>
                {filters}
                {if all == 0 {
                    view! { <Empty icon=Icon::People text=t!(l, "desk-empty") /> }.into_any()
                } else if rows.is_empty() {
                    view! {
                        <Empty icon=Icon::Check text=t!(l, "desk-none-chosen")>
                            <a class="quiet" href="/desk">{t!(l, "desk-show-all")}</a>
                        </Empty>
                    }.into_any()
                } else {
                    view! { <People rows stages=desk.stages choice caption /> }.into_any()
                }}
            </Page>
        }
    })
}

#[component]
fn Filters<'a>(stages: Vec<Stage>, choice: &'a Choice) -> impl IntoView + use<> {
    let l = l10n();
    let (waiting, sort, chosen) = (choice.waiting, choice.sort.as_str(), choice.stage.clone());
    let by_stage = (!stages.is_empty()).then(|| {
        let options = stages
            .into_iter()
            .map(|stage| {
                let selected = chosen.as_ref() == Some(&stage.key);
                view! { <WrittenOption texts=stage.name value=stage.key selected /> }
            })
            .collect_view();
        view! {
            <div class="field">
                <label for="stage">{t!(l, "desk-stage")}</label>
                <select id="stage" name="stage"><option value="">{t!(l, "desk-all-stages")}</option>{options}</select>
            </div>
        }
    });
    view! {
        <form method="get" action="/desk" class="filters">
            <input type="hidden" name="sort" value=sort />
            {by_stage}
            <div class="field">
                <label for="show">{t!(l, "desk-show")}</label>
                <select id="show" name="show">
                    <option value="">{t!(l, "desk-show-all")}</option>
                    <option value="waiting" selected=waiting>{t!(l, "desk-show-waiting")}</option>
                </select>
            </div>
            <button class="small">{t!(l, "desk-filter")}</button>
        </form>
    }
}

#[component]
fn People(rows: Vec<Row>, stages: Vec<Stage>, choice: Choice, caption: String) -> impl IntoView {
    let l = l10n();
    let sorted = |by: Sort, word: String| {
        view! {
            <th scope="col" aria-sort=(choice.sort == by).then(|| by.direction())><a href=choice.address(by)>{word}</a></th>
        }
    };
    let staged = !stages.is_empty();
    let head = view! {
        <tr>
            {sorted(Sort::Name, t!(l, "desk-name"))}
            {staged.then(|| view! { <th scope="col">{t!(l, "desk-stage")}</th> })}
            <th scope="col">{t!(l, "desk-next")}</th>
            {sorted(Sort::Hours, t!(l, "desk-week"))}
            <th scope="col">{t!(l, "desk-seen")}</th>
            {sorted(Sort::Attention, t!(l, "desk-attention"))}
        </tr>
    };
    let body = rows
        .into_iter()
        .map(|row| {
            let stage = stages.iter().find(|stage| Some(&stage.key) == row.case.stage.as_ref()).cloned();
            view! { <Person row staged stage /> }
        })
        .collect_view();
    view! {
        <Table label=caption.clone()>
            <caption>{caption}</caption>
            <thead>{head}</thead>
            <tbody>{body}</tbody>
        </Table>
    }
}

#[component]
fn Person(row: Row, staged: bool, #[prop(default = None, into)] stage: Option<Stage>) -> impl IntoView {
    let l = l10n();
    let href = format!("/desk/people/{}", row.case.id);
    let hours = t!(l, "desk-hours-of", done = l.hours(row.week.done), goal = l.hours(row.week.goal));
    let seen =
        row.seen.map_or_else(|| t!(l, "desk-not-seen", days = Desk::SEEN_DAYS), |at| l.day_short(l.local_day(at)));
    let next = row.next.clone().map(|next| {
        view! { <span class="time">{l.day_and_time(next.starts_at)}</span> " " <Written texts=next.name /> }
    });
    view! {
        <tr>
            <th scope="row"><a href=href><bdi>{row.case.name.clone()}</bdi></a> " " <Protected case=row.case.clone() /></th>
            {staged.then(|| view! { <td>{stage.map(|stage| view! { <StageName stage /> })}</td> })}
            <td>{next}</td>
            <td>{hours}</td>
            <td>{seen}</td>
            <td>{waiting(&l, &row)}</td>
        </tr>
    }
}

/// What waits, each as a link to where it is done.
fn waiting(l: &L10n, row: &Row) -> impl IntoView + use<> {
    let Attention { judge, confirm, contest } = row.attention;
    let id = &row.case.id;
    let links = [
        (contest, format!("/desk/people/{id}#contests"), Icon::Message, t!(l, "desk-to-answer", count = contest)),
        (judge, format!("/desk/people/{id}#attendance"), Icon::Absent, t!(l, "desk-to-judge", count = judge)),
        (confirm, format!("/desk/people/{id}#attendance"), Icon::Question, t!(l, "desk-to-confirm", count = confirm)),
        (
            row.unanswered,
            format!("/desk/messages?with={id}"),
            Icon::Message,
            t!(l, "desk-unanswered", count = row.unanswered),
        ),
    ];
    links
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(_, href, icon, text)| view! { <a href=href><State icon kind=Kind::Warn text /></a> " " })
        .collect_view()
}
