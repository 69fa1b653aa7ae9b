//! "This is wrong": what is recorded, what she says against it, and what she was answered.

use super::{
    Account, Attendance, AttendanceError, ContestForm, Contested, Outcome, Reason, Statement, api::Contest,
    evidence::EvidenceHelp, page::query, report_page::What, text,
};
use crate::{
    denied::{Denied, Explain as _},
    i18n::l10n,
    ids::OccasionId,
    t,
    ui::{
        Area, BackLink, Icon, Kind, Labelled, Notice, Page, Pict, State, Typed, described_by, door, goes_to, load,
        typed,
    },
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

#[component]
pub fn ContestPage() -> impl IntoView {
    let refused = ServerAction::<Contest>::new().value().get_untracked().and_then(Result::err);
    let occasion = use_params_map().with_untracked(|map| map.get("occasion")).unwrap_or_default();
    let needed = async move {
        let occasion = OccasionId::parse(&occasion).map_err(|_| Denied::NotFound)?;
        door::<dyn Attendance>()?.contest_form(&occasion).await
    };
    load(needed, move |form: ContestForm| {
        let (l, typed) = (l10n(), typed::<Contest>());
        let done = query("done").is_some() && refused.is_none();
        let done = done.then(|| t!(l, "contest-done"));
        let done = done.map(|text| view! { <Notice kind=Kind::Good><p>{text}</p></Notice> });
        let closed = form.closed.as_ref().map(|why| why.explain(&l));
        let contests = form.account.contests.clone();
        view! {
            <Page title=t!(l, "contest-title")>
                <p><BackLink href="/attendance" text=t!(l, "attendance-title") /></p>
                {done}
                <What occasion=form.occasion.clone() />
                <Recorded account=form.account.clone() />
                <Contests contests answered_by=form.answered_by.clone() />
                {match closed {
                    Some(why) => {
                        // A form that came too late is refused with the same sentence; her words are hers to keep.
                        let lost = typed.field("words").filter(|words| !words.trim().is_empty());
                        let lost = lost.map(|words| {
                            view! {
                                <section class="contest stack">
                                    <div>
                                        <b>{t!(l, "contest-words-not-sent")}</b>
                                        <p class="said" dir="auto">{words}</p>
                                    </div>
                                </section>
                            }
                        });
                        view! {
                            <Notice kind=Kind::Info><p>{why}</p></Notice>
                            {lost}
                            <p><a class="second" href="/messages"><Pict icon=Icon::Message />{t!(l, "attendance-write")}</a></p>
                        }
                        .into_any()
                    }
                    None => view! { <Form typed form refused /> }.into_any(),
                }}
            </Page>
        }
    })
}

/// What counts now, and how it is known best.
#[component]
fn Recorded(account: Account) -> impl IntoView {
    let l = l10n();
    let (icon, kind, word) = match account.outcome {
        Some(outcome) => {
            let (icon, kind) = text::outcome_mark(outcome);
            (icon, kind, text::outcome(&l, outcome))
        }
        None => (Icon::Unmarked, Kind::Info, text::unmarked(&l)),
    };
    let known = account.strongest().filter(|_| account.outcome != Some(Outcome::CancelledByUs));
    let known = known.map(|event| view! { <p>{t!(l, "contest-known", how = text::known(&l, event))}</p> });
    view! {
        <section class="card pad stack">
            <h2>{t!(l, "contest-recorded")}</h2>
            <p><State icon kind text=word /></p>
            {known}
            <EvidenceHelp />
        </section>
    }
}

/// What she has said against an entry, and the answers: latest last.
#[component]
pub(super) fn Contests(contests: Vec<Contested>, answered_by: Vec<Option<String>>) -> impl IntoView {
    contests.into_iter().zip(answered_by).map(|(contested, by)| view! { <One contested by /> }).collect_view()
}

#[component]
fn One(contested: Contested, by: Option<String>) -> impl IntoView {
    let l = l10n();
    let Contested { contest, answer } = contested;
    let phrase = contest.reason.map(|reason| text::reason(&l, reason)).unwrap_or_default();
    let state = if answer.is_some() {
        view! { <State icon=Icon::Check kind=Kind::Good text=t!(l, "contest-answered") /> }
    } else {
        view! { <State icon=Icon::Clock kind=Kind::Warn text=t!(l, "contest-open") /> }
    };
    let answer = answer.map(|answer| {
        let outcome = answer.outcome.map(|outcome| text::outcome(&l, outcome)).unwrap_or_default();
        let at = l.day_and_time(answer.at);
        view! {
            <div>
                <b>{t!(l, "contest-answer")}</b>
                {answer.words.map(|words| view! { <p class="said" dir="auto">{words}</p> })}
                <p>{t!(l, "contest-decided", outcome = outcome)}</p>
                <small><bdi>{by}</bdi> " · " <span dir="auto">{at}</span></small>
            </div>
        }
    });
    view! {
        <section class="contest stack">
            <div>
                <b>{t!(l, "contest-you-said", what = phrase)}</b>
                {contest.words.map(|words| view! { <p class="said" dir="auto">{words}</p> })}
                <small><span dir="auto">{l.day_and_time(contest.at)}</span></small>
            </div>
            <p>{state}</p>
            {answer}
        </section>
    }
}

#[component]
fn Form(typed: Typed, form: ContestForm, refused: Option<AttendanceError>) -> impl IntoView {
    let l = l10n();
    // What is wrong with the words stands at the words, everything else at the choice.
    let of_words = matches!(refused, Some(AttendanceError::NoWords | AttendanceError::WordsTooLong { .. }));
    let explained = refused.map(|error| error.explain(&l));
    let (words_error, error) = if of_words { (explained, None) } else { (None, explained) };
    let described = if error.is_some() { "reason-hint reason-error" } else { "reason-hint" };
    let phrases = Reason::CONTEST
        .iter()
        .map(|reason| {
            let chosen = typed.holds("reason", reason.as_str());
            view! {
                <label class="choice">
                    <input type="radio" name="reason" value=reason.as_str() checked=chosen required />
                    <span>{text::reason(&l, *reason)}</span>
                </label>
            }
        })
        .collect_view();
    let send = t!(l, "send");
    view! {
        <form method="post" action={goes_to::<Contest>()} class="stack">
            <input type="hidden" name="id" value=form.id.to_string() />
            <input type="hidden" name="occasion" value=form.occasion.id.to_string() />
            <fieldset class="choices" aria-describedby=described>
                <legend>{t!(l, "contest-what")}</legend>
                <p class="hint" id="reason-hint">{t!(l, "contest-who-reads")}</p>
                {error.map(|error| view! { <p class="error" id="reason-error" role="alert"><Pict icon=Icon::Alert /><span>{error}</span></p> })}
                {phrases}
            </fieldset>
            <Labelled
                id="contest-words"
                label=t!(l, "contest-words")
                hint=t!(l, "contest-words-hint")
                error=words_error.clone()
            >
                <Area
                    id="contest-words"
                    name="words"
                    max=Statement::MAX
                    required=false
                    text=typed.field("words").unwrap_or_default()
                    described_by=described_by("contest-words", true, words_error.is_some()).unwrap_or_default()
                    invalid=words_error.is_some()
                />
            </Labelled>
            <button class="main"><Pict icon=Icon::Send />{send}</button>
        </form>
    }
}
