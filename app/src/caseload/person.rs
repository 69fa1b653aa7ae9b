//! One participant, as her counsellor sees her.

use super::{
    Case, Caseload, CaseloadError, Record, WeeklyHours,
    api::{SetHours, SetLevel, SetStage},
    contests::Contests,
    entries::{Entries, Judged, Refused},
    milestones::Milestones,
    pieces::{Protected, StageName, Written, asked, tell},
};
use crate::words::desk::WordsPractised;
use crate::{
    account::{Level, words},
    denied::{Denied, Explain as _},
    i18n::{Locale, isolated, l10n},
    ids::PersonId,
    instructions::desk::Uptakes,
    notices::lists::NoticesOf,
    programme::Stage,
    schedule::{Occasion, row::WrittenOption},
    t,
    ui::{BackLink, Empty, Icon, Kind, Labelled, Meter, Page, Pict, State, Table, described_by, door, load},
};
use leptos::{form::ActionForm, prelude::*};

#[component]
pub fn PersonPage() -> impl IntoView {
    let id = leptos_router::hooks::use_params_map().read_untracked().get("id").unwrap_or_default();
    let needed = async move {
        let id = PersonId::parse(&id).map_err(|_| Denied::NotFound)?;
        door::<dyn Caseload>()?.record(&id).await
    };
    load(needed, move |record: Record| {
        let l = l10n();
        let judged = asked("judged").and_then(|id| {
            record
                .entries
                .iter()
                .find(|entry| entry.occasion.id.as_str() == id && entry.account.decided.is_some())
                .cloned()
        });
        let case = record.case.clone();
        let name = case.name.clone();
        let saved = tell(Kind::Good, asked("changed").map(|_| t!(l, "desk-saved")));
        let undone = tell(Kind::Info, asked("undone").map(|_| t!(l, "desk-undone")));
        view! {
            <Page title=isolated(&name) beside=view! { <Protected case=case.clone() /> }.into_any()>
                <BackLink href="/desk" text=t!(l, "desk-back") />
                {saved}
                <div class="two">
                    <div class="stack">
                        <Head record=record.clone() />
                        <section id="schedule">
                            <h2>{t!(l, "desk-schedule")}</h2>
                            <Schedule occasions=record.schedule.clone() />
                        </section>
                    </div>
                    <Settings case stages=record.stages.clone() programme_minutes=record.programme_minutes />
                </div>
                <section id="attendance">
                    <h2>{t!(l, "desk-attendance")}</h2>
                    <Refused />
                    {judged.map(|entry| view! { <Judged entry list=false /> })}
                    {undone}
                    <Contests entries=record.entries.clone() list=false />
                    {if record.entries.is_empty() {
                        view! { <Empty icon=Icon::Record text=t!(l, "desk-attendance-empty") /> }.into_any()
                    } else {
                        let caption = t!(l, "desk-attendance-caption");
                        view! { <Entries entries=record.entries.clone() caption list=false /> }.into_any()
                    }}
                </section>
                <NoticesOf participant=record.case.id.clone() />
                <Uptakes participant=record.case.id.clone() />
                <WordsPractised participant=record.case.id.clone() />
                <Milestones record marked_now=asked("marked").is_some() />
            </Page>
        }
    })
}

/// Where she is on the way, her week, and the ways to her.
#[component]
fn Head(record: Record) -> impl IntoView {
    let l = l10n();
    let case = record.case;
    let stage = record.stages.into_iter().find(|stage| Some(&stage.key) == case.stage.as_ref());
    let week = t!(l, "desk-hours-this-week", done = l.hours(record.week.done), goal = l.hours(record.week.goal));
    let language = Locale::get(&case.language).map_or_else(
        || view! { {case.language.clone()} }.into_any(),
        |locale| view! { <span lang=locale.lang.clone() dir=locale.dir()>{locale.name.clone()}</span> }.into_any(),
    );
    view! {
        <section class="card pad stack">
            {stage.map(|stage| view! { <div><StageName stage=stage.clone() /><p><Written texts=stage.means /></p></div> })}
            <Meter label=t!(l, "desk-week") text=week value=record.week.done max=record.week.goal />
            <p>{t!(l, "desk-language")} ": " {language}</p>
            <div class="tools">
                <a class="second" href=format!("/desk/messages?with={}", case.id)>
                    <Pict icon=Icon::Message /> {t!(l, "desk-write")}
                </a>
                <a class="second" href=format!("/desk/people/{}/invite", case.id)>
                    <Pict icon=Icon::Phone /> {t!(l, "desk-invite")}
                </a>
                <a class="second" href=format!("/desk/people/{}/card", case.id)>
                    <Pict icon=Icon::Printer /> {t!(l, "card-title")}
                </a>
            </div>
        </section>
    }
}

#[component]
fn Schedule(occasions: Vec<Occasion>) -> impl IntoView {
    let l = l10n();
    if occasions.is_empty() {
        return view! { <p>{t!(l, "desk-schedule-empty")}</p> }.into_any();
    }
    let rows = occasions
        .into_iter()
        .map(|occasion| {
            let state = match occasion.cancelled {
                Some(why) => Some((Icon::Cancelled, Kind::Warn, t!(l, "desk-cancelled", why = why.text(&l)))),
                None => occasion.is_moved().then(|| (Icon::Moved, Kind::Info, t!(l, "desk-moved"))),
            };
            view! {
                <tr>
                    <th scope="row">{l.day_short(l.local_day(occasion.starts_at))}</th>
                    <td><span class="time">{l.times(occasion.starts_at, occasion.ends_at)}</span></td>
                    <td><Written texts=occasion.name.clone() /></td>
                    <td dir="auto">{occasion.site_name.clone()}</td>
                    <td>{state.map(|(icon, kind, text)| view! { <State icon kind text /> })}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <Table label=t!(l, "desk-schedule")>
            <thead>
                <tr>
                    <th scope="col">{t!(l, "desk-day")}</th>
                    <th scope="col">{t!(l, "desk-time")}</th>
                    <th scope="col">{t!(l, "desk-activity")}</th>
                    <th scope="col">{t!(l, "desk-site")}</th>
                    <th scope="col">{t!(l, "desk-change")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
    .into_any()
}

/// What the counsellor may change: stage, level of Swedish, hours a week.
#[component]
fn Settings(case: Case, stages: Vec<Stage>, programme_minutes: u32) -> impl IntoView {
    let by_stage = stages.iter().find(|stage| Some(&stage.key) == case.stage.as_ref()).map(|stage| stage.level);
    view! {
        <section class="card pad stack">
            {(!stages.is_empty()).then(|| view! { <StageForm case=case.clone() stages /> })}
            <LevelForm case=case.clone() by_stage />
            <HoursForm case programme_minutes />
        </section>
    }
}

/// What a form's error says, if it came back with one.
fn refusal(error: Option<Result<(), CaseloadError>>) -> Option<String> {
    error.and_then(Result::err).map(|error| error.explain(&l10n()))
}

#[component]
fn StageForm(case: Case, stages: Vec<Stage>) -> impl IntoView {
    let l = l10n();
    let action = ServerAction::<SetStage>::new();
    let error = refusal(action.value().get_untracked());
    let described = described_by("new-stage", false, error.is_some());
    let invalid = error.is_some().then_some("true");
    let options = stages
        .into_iter()
        .map(|stage| {
            let selected = case.stage.as_ref() == Some(&stage.key);
            view! { <WrittenOption texts=stage.name value=stage.key selected /> }
        })
        .collect_view();
    let none = t!(l, "desk-stage-none");
    view! {
        <ActionForm action=action>
            <div class="stack">
            <input type="hidden" name="participant" value=case.id.to_string() />
            <Labelled id="new-stage" label=t!(l, "desk-stage") error=error>
                <select id="new-stage" name="stage" aria-describedby=described aria-invalid=invalid>
                    <option value="">{none}</option>
                    {options}
                </select>
            </Labelled>
            <button class="small">{t!(l, "desk-stage-save")}</button>
            </div>
        </ActionForm>
    }
}

#[component]
fn LevelForm(case: Case, #[prop(default = None, into)] by_stage: Option<Level>) -> impl IntoView {
    let l = l10n();
    let action = ServerAction::<SetLevel>::new();
    let error = refusal(action.value().get_untracked());
    let described = described_by("new-level", true, error.is_some());
    let invalid = error.is_some().then_some("true");
    let as_stage = match by_stage {
        Some(by_stage) => t!(l, "desk-level-as-stage-is", level = words::level(&l, by_stage)),
        None => t!(l, "desk-level-as-stage"),
    };
    let options = Level::ALL
        .into_iter()
        .map(|one| {
            let selected = case.level == Some(one);
            view! { <option value=one.as_str() selected=selected>{words::level(&l, one)}</option> }
        })
        .collect_view();
    view! {
        <ActionForm action=action>
            <div class="stack">
            <input type="hidden" name="participant" value=case.id.to_string() />
            <Labelled id="new-level" label=t!(l, "desk-level") hint=t!(l, "desk-level-hint") error=error>
                <select id="new-level" name="level" aria-describedby=described aria-invalid=invalid>
                    <option value="">{as_stage}</option>
                    {options}
                </select>
            </Labelled>
            <button class="small">{t!(l, "desk-level-save")}</button>
            </div>
        </ActionForm>
    }
}

#[component]
fn HoursForm(case: Case, programme_minutes: u32) -> impl IntoView {
    let l = l10n();
    let action = ServerAction::<SetHours>::new();
    let error = refusal(action.value().get_untracked());
    let described = described_by("new-hours", true, error.is_some());
    let invalid = error.is_some().then_some("true");
    let hint = t!(l, "desk-hours-hint", hours = l.hours(programme_minutes), most = WeeklyHours::MAX);
    let value = case.weekly_minutes.map(|minutes| l.hours(minutes));
    view! {
        <ActionForm action=action>
            <div class="stack">
            <input type="hidden" name="participant" value=case.id.to_string() />
            <Labelled id="new-hours" label=t!(l, "desk-hours") hint=hint error=error>
                <input id="new-hours" name="hours" inputmode="decimal" autocomplete="off" maxlength="6" value=value
                    aria-describedby=described aria-invalid=invalid />
            </Labelled>
            <button class="small">{t!(l, "desk-hours-save")}</button>
            </div>
        </ActionForm>
    }
}
