//! The practice: a picture, a few words, and what was right. One question a page, each answer a form.

use super::{
    Practice, Question, Round, Vocabulary, Word, WordKey,
    api::{Answer, Begin},
    gap,
    page::{Card, Rows, picture, translation},
};
use crate::{
    denied::Explain as _,
    i18n::l10n,
    schedule::row::marks,
    t,
    ui::{BackLink, Empty, Icon, Kind, Notice, Page, Pict, door, load, notice, query},
};
use leptos::prelude::*;

#[component]
pub fn PracticePage() -> impl IntoView {
    let answered = query("n").and_then(|n| n.parse().ok());
    let begin = ServerAction::<Begin>::new().value().get_untracked().and_then(Result::err);
    let refused = begin.or(ServerAction::<Answer>::new().value().get_untracked().and_then(Result::err));
    load(async { door::<dyn Vocabulary>()?.practice().await }, move |practice: Practice| {
        let l = l10n();
        view! {
            <Page title=t!(l, "practice-title")>
                <BackLink href="/words" text=t!(l, "words-mine") />
                {refused.map(|denied| notice(Kind::Bad, denied.explain(&l)))}
                {at(practice, answered)}
            </Page>
        }
    })
}

/// What comes now: what she has just answered, the next question, how it went, or the beginning.
fn at(practice: Practice, answered: Option<usize>) -> AnyView {
    let Practice { round, words, enough } = practice;
    let Some(round) = round else { return view! { <Beginning enough /> }.into_any() };
    let find = |key: &WordKey| words.iter().find(|word| word.key == *key).cloned();
    let just = answered.and_then(|at| round.questions.get(at)).filter(|question| question.chosen.is_some());
    if let Some((question, word)) = just.and_then(|question| Some((question.clone(), find(&question.word)?))) {
        let chosen = question.chosen.as_ref().and_then(find);
        let more = round.next().is_some();
        return view! { <Answered question word chosen more /> }.into_any();
    }
    let next = round.next().and_then(|at| Some((at, round.questions.get(at)?)));
    match next.and_then(|(at, question)| Some((at, question, find(&question.word)?))) {
        Some((at, question, word)) => {
            let options = question.options.iter().filter_map(find).collect::<Vec<_>>();
            view! { <Ask at of=round.questions.len() word options /> }.into_any()
        }
        None => view! { <Summary round words /> }.into_any(),
    }
}

#[component]
fn Beginning(enough: bool) -> impl IntoView {
    let l = l10n();
    if !enough {
        return view! { <div class="card"><Empty icon=Icon::Picture text=t!(l, "practice-too-few") /></div> }
            .into_any();
    }
    view! {
        <section class="card pad stack">
            <p>{t!(l, "practice-what")}</p>
            <BeginForm text=t!(l, "practice-start") />
        </section>
    }
    .into_any()
}

#[component]
fn BeginForm(text: String) -> impl IntoView {
    view! {
        <form method="post" action="/form/words/begin">
            <button class="main"><Pict icon=Icon::Play />{text}</button>
        </form>
    }
}

/// A picture and the words to choose between. What is meant by the picture stands under it: in her language, or, for
/// whoever reads Swedish, as a sentence with a gap.
#[component]
fn Ask(at: usize, of: usize, word: Word, options: Vec<Word>) -> impl IntoView {
    let l = l10n();
    let (lang, dir) = marks(&l, "sv");
    let meant = translation(&word).map_or_else(
        || gap(&word).map(|text| view! { <p class="term" lang=lang.clone() dir=dir>{text}</p> }.into_any()),
        |text| Some(view! { <p class="term">{text}</p> }.into_any()),
    );
    let buttons = options
        .into_iter()
        .map(|option| {
            view! {
                <button name="choice" value=option.key.to_string() lang=lang.clone() dir=dir>{option.swedish}</button>
            }
        })
        .collect_view();
    view! {
        <section class="card pad stack">
            <p><small>{t!(l, "practice-of", at = at + 1, of = of)}</small></p>
            <h2 id="question">{t!(l, "practice-question")}</h2>
            {picture(&word, "picture")}
            {meant}
            <form method="post" action="/form/words/answer" class="stack" aria-labelledby="question">
                <input type="hidden" name="at" value=at.to_string() />
                <input type="hidden" name="word" value=word.key.to_string() />
                {buttons}
            </form>
        </section>
    }
}

/// What the word is. Wrong is no fault: it is said what is right, and what she took it for.
#[component]
fn Answered(question: Question, word: Word, chosen: Option<Word>, more: bool) -> impl IntoView {
    let l = l10n();
    let (lang, dir) = marks(&l, "sv");
    let said = if question.is_right() {
        notice(Kind::Good, t!(l, "practice-right"))
    } else {
        let took = chosen.map(|word| {
            let swedish = view! { <bdi lang=lang dir=dir>{word.swedish}</bdi> };
            view! { <p>{t!(l, "practice-chose")} " " {swedish}</p> }
        });
        let wrong = t!(l, "practice-wrong");
        view! { <Notice kind=Kind::Info><p>{wrong}</p>{took}</Notice> }.into_any()
    };
    let on = if more { t!(l, "practice-next") } else { t!(l, "practice-end") };
    view! {
        {said}
        <section class="card pad stack"><Card word /></section>
        <a class="main" href="/words/practice">{on} <Pict icon=Icon::Onward /></a>
    }
}

/// How it went, and what to look at again.
#[component]
fn Summary(round: Round, words: Vec<Word>) -> impl IntoView {
    let l = l10n();
    let right = round.questions.iter().filter(|question| question.is_right()).count();
    let again: Vec<Word> = round
        .questions
        .iter()
        .filter(|question| !question.is_right())
        .filter_map(|question| words.iter().find(|word| word.key == question.word).cloned())
        .collect();
    view! {
        <section class="card pad stack">
            <h2>{t!(l, "practice-done")}</h2>
            <p>{t!(l, "practice-score", right = right, of = round.questions.len())}</p>
            <BeginForm text=t!(l, "practice-again") />
        </section>
        {(!again.is_empty()).then(|| {
            view! { <section><h2>{t!(l, "practice-look")}</h2><Rows words=again /></section> }
        })}
    }
}
