//! The goals page.

use super::{AreaGoals, Goals, GoalsError, OwnWords, Progress, Step, Way, api::Say};
use crate::words::goals::KnownWords;
use crate::{
    denied::Explain as _,
    i18n::{L10n, Locale, Texts, l10n},
    messages::island::Draft,
    programme::{Shape, Stage},
    t,
    ui::{
        Area, Icon, Kind, Labelled, Notice, Page, Pict, StageMark, State, asked, described_by, door, frame::me,
        goes_to, load, typed,
    },
};
use leptos::prelude::*;

/// The area of language: every programme of ours calls it so.
const LANGUAGE: &str = "language";

#[component]
pub fn GoalsPage() -> impl IntoView {
    let refused = ServerAction::<Say>::new().value().get_untracked().and_then(Result::err);
    // The address of the page before stays when a form is refused: what went wrong is newer than what went well.
    let said = asked("said") && refused.is_none();
    load(
        async {
            let goals = door::<dyn Goals>()?;
            Ok::<_, GoalsError>((goals.way().await?, goals.own_words().await?))
        },
        move |(way, words): (Way, Option<OwnWords>)| {
            let l = l10n();
            let has_language = way.areas.iter().any(|goals| goals.area.key == LANGUAGE);
            view! {
                <Page title=t!(l, "goals-title")>
                    {refused.is_some().then(|| view! { <NotSaved /> })}
                    {(!way.stages.is_empty()).then(|| view! { <Here stage=way.stage().cloned() /> })}
                    <Areas areas=way.areas />
                    {(!has_language).then(|| view! { <KnownWords /> })}
                    <Words words said refused />
                    {(!way.stages.is_empty()).then(|| view! { <Stages stages=way.stages here=way.here /> })}
                </Page>
            }
        },
    )
}

/// At the top of the page, where a refused form leads: why stands at the field.
#[component]
fn NotSaved() -> impl IntoView {
    let l = l10n();
    view! {
        <Notice kind=Kind::Bad>
            <p>{t!(l, "goals-words-not-saved")}</p>
            <p><a href="#own-words">{t!(l, "goals-words-to-the-fault")}</a></p>
        </Notice>
    }
}

/// Her stage: its mark, its name, what it means, and what happens in it.
#[component]
fn Here(stage: Option<Stage>) -> impl IntoView {
    let l = l10n();
    let Some(stage) = stage else {
        return view! { <Notice kind=Kind::Info>{t!(l, "goals-no-stage")}</Notice> }.into_any();
    };
    // The content of a stage without activities tells why somebody cannot take part: addiction, ill health. That is a
    // matter between her and her caseworker, and no health data belongs on a phone's screen.
    let content = stage.active.then(|| written(&l, &stage.content).map(|text| view! { <p>{text}</p> }));
    view! {
        <section class="card pad stack">
            <h2>{t!(l, "goals-stage-title")}</h2>
            <p class="stage"><StageMark shape=shape(stage.shape) colour=stage.colour />{written(&l, &stage.name)}</p>
            <p>{written(&l, &stage.means)}</p>
            {content}
        </section>
    }
    .into_any()
}

/// The whole way, in order, and where on it she is.
#[component]
fn Stages(stages: Vec<Stage>, here: Option<usize>) -> impl IntoView {
    let l = l10n();
    let steps = stages
        .into_iter()
        .enumerate()
        .map(|(at, stage)| {
            let hers = here == Some(at);
            let note =
                hers.then(|| view! { <State icon=Icon::Pin kind=Kind::Good text=t!(l, "goals-you-are-here") /> });
            view! {
                <li class=if hers { "now-on" } else { "" } aria-current=hers.then_some("step")>
                    <StageMark shape=shape(stage.shape) colour=stage.colour />
                    <div>
                        {written(&l, &stage.name)}
                        <small>{written(&l, &stage.means)}</small>
                        {note}
                    </div>
                </li>
            }
        })
        .collect_view();
    view! {
        <section>
            <h2>{t!(l, "goals-way-title")}</h2>
            <ol class="goals card pad" role="list">{steps}</ol>
        </section>
    }
}

#[component]
fn Areas(areas: Vec<AreaGoals>) -> impl IntoView {
    let l = l10n();
    (!areas.is_empty()).then(|| {
        view! {
            <section>
                <h2>{t!(l, "goals-areas-title")}</h2>
                <div class="stack">{areas.into_iter().map(|area| view! { <OneArea area /> }).collect_view()}</div>
            </section>
        }
    })
}

#[component]
fn OneArea(area: AreaGoals) -> impl IntoView {
    let l = l10n();
    let AreaGoals { area, goal, steps, before } = area;
    let language = area.key == LANGUAGE;
    let heading = view! { <div class="what"><span class="pict"><Pict icon=Icon::named(&area.pictogram) /></span><h3>{written(&l, &area.name)}</h3></div> };
    let before = (!before.is_empty()).then(|| {
        let count = before.len();
        view! {
            <details>
                <summary>{t!(l, "goals-reached-before", count = count)}</summary>
                <Steps steps=before />
            </details>
        }
    });
    view! {
        <article class="card pad">
            {heading}
            {goal.map(|goal| view! { <p>{written(&l, &goal.text)}</p> })}
            {(!steps.is_empty()).then(|| view! { <Steps steps /> })}
            {before}
            {language.then(|| view! { <KnownWords /> })}
        </article>
    }
}

#[component]
fn Steps(steps: Vec<Step>) -> impl IntoView {
    let l = l10n();
    let steps = steps
        .into_iter()
        .map(|step| {
            let on = step.marked_at.map(|at| l.date(l.local_day(at))).unwrap_or_default();
            let (class, icon, state) = match step.progress {
                Progress::Reached => ("reached", Icon::Check, t!(l, "goals-reached", on = on)),
                Progress::UnderWay => ("now-on", Icon::Onward, t!(l, "goals-under-way")),
                Progress::ToCome => ("coming", Icon::Unmarked, t!(l, "goals-to-come")),
            };
            view! {
                <li class=class>
                    <Pict icon />
                    <div>{written(&l, &step.milestone.text)}<small>{state}</small></div>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="goals" role="list">{steps}</ul> }
}

#[component]
fn Words(words: Option<OwnWords>, said: bool, refused: Option<GoalsError>) -> impl IntoView {
    let l = l10n();
    let error = refused.map(|error| error.explain(&l));
    let mark = me().map(|me| me.mark).unwrap_or_default();
    let text = typed::<Say>().field("words").or_else(|| words.map(|words| words.as_str().to_owned()));
    let saved = said.then(|| t!(l, "goals-words-saved")).map(|text| view! { <Notice kind=Kind::Good>{text}</Notice> });
    let restored = t!(l, "goals-words-draft");
    let save = t!(l, "save");
    view! {
        <section id="words">
            <h2>{t!(l, "goals-words-title")}</h2>
            {saved}
            <form method="post" action={goes_to::<Say>()} class="stack">
                <Labelled
                    id="own-words"
                    label=t!(l, "goals-words-label")
                    hint=t!(l, "goals-words-who-reads")
                    error=error.clone()
                >
                    <Area
                        id="own-words"
                        name="words"
                        max=OwnWords::MAX
                        text=text.unwrap_or_default()
                        described_by=described_by("own-words", true, error.is_some()).unwrap_or_default()
                        invalid=error.is_some()
                    />
                    <Draft field="own-words".to_owned() person=mark sent=said restored />
                </Labelled>
                <button class="main">{save}</button>
            </form>
        </section>
    }
}

/// The municipality's words in the reader's language, or in another one that then says which it is.
fn written(l: &L10n, texts: &Texts) -> Option<AnyView> {
    let said = texts.for_reader(l.tag())?;
    let text = said.text.to_owned();
    let base = said.tag.split('-').next().unwrap_or(said.tag);
    if base == l.locale().lang {
        return Some(view! { <span>{text}</span> }.into_any());
    }
    let dir = Locale::get(said.tag).map_or("auto", Locale::dir);
    Some(view! { <span lang=base.to_owned() dir=dir>{text}</span> }.into_any())
}

/// The word that [`StageMark`] knows a shape by.
fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::Circle => "circle",
        Shape::Triangle => "triangle",
        Shape::Square => "square",
        Shape::Diamond => "diamond",
        Shape::Star => "star",
    }
}
