//! A word, the words of an activity, and her own list.

use super::{Chapter, Entry, Mine, Run, Vocabulary, Word, WordKey, api::Keep, mark};
use crate::{
    clips::listen::ListenWords,
    denied::{Denied, Explain as _},
    i18n::{Texts, l10n},
    ids::ActivityId,
    schedule::row::{Written, marks},
    t,
    ui::{Assets, BackLink, Empty, Icon, Kind, Page, Pict, door, load, notice},
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// A step's text; in Swedish its words of the trade are links.
pub fn marked(text: &str, words: &[Word]) -> AnyView {
    mark(text, words)
        .into_iter()
        .map(|run| match run {
            Run::Plain(text) => text.to_owned().into_any(),
            Run::Word(key, text) => {
                view! { <a class="word" href=format!("/words/{key}")>{text.to_owned()}</a> }.into_any()
            }
        })
        .collect_view()
        .into_any()
}

/// From an instruction to all words of its activity. Nothing when it has none.
#[component]
pub fn ToWords(activity: ActivityId, words: Vec<Word>) -> impl IntoView {
    let l = l10n();
    (!words.is_empty()).then(|| {
        view! {
            <p>
                <a class="second" href=format!("/instructions/{activity}/words")>
                    <Pict icon=Icon::Speech />
                    {t!(l, "words-of")}
                </a>
            </p>
        }
    })
}

/// To her own list.
#[component]
pub fn ToMyWords() -> impl IntoView {
    let l = l10n();
    view! { <p><a class="second" href="/words"><Pict icon=Icon::Star />{t!(l, "words-mine")}</a></p> }
}

/// The picture of a word; whoever cannot see it has the words beside it.
pub(super) fn picture(word: &Word, class: &'static str) -> Option<AnyView> {
    let pictures = use_context::<Assets>().unwrap_or_default().pictograms;
    word.picture.as_ref().map(|name| {
        view! { <svg class=class aria-hidden="true"><use href=format!("{pictures}#{name}")></use></svg> }.into_any()
    })
}

/// The word in the reader's language, when that is not Swedish.
pub(super) fn translation(word: &Word) -> Option<String> {
    word.translations.get(&l10n().locale().lang).map(str::to_owned)
}

/// Picture, word, her language, a sentence: what there is to know of it. The Swedish can be listened to.
#[component]
pub(super) fn Card(word: Word) -> impl IntoView {
    let l = l10n();
    let (lang, dir) = marks(&l, "sv");
    let translated = translation(&word).map(|text| {
        let draft = word.shipped.then(|| view! { <small>{t!(l, "instructions-draft")}</small> });
        view! { <p class="term">{text}</p> {draft} }
    });
    view! {
        {picture(&word, "picture")}
        <ListenWords />
        // Said in Swedish, whatever the page is in.
        <div class="stack" data-listen="" lang=lang dir=dir>
            <p class="term" data-step="" lang="sv"><b>{word.swedish}</b></p>
            <p data-step="" lang="sv">{word.sentence}</p>
        </div>
        {translated}
    }
}

#[component]
pub fn WordPage() -> impl IntoView {
    let key = use_params_map().get_untracked().get("key").unwrap_or_default();
    let refused = ServerAction::<Keep>::new().value().get_untracked().and_then(Result::err);
    load(async move { door::<dyn Vocabulary>()?.entry(&WordKey::parse(&key)?).await }, move |entry: Entry| {
        let l = l10n();
        let Entry { word, listed, activities } = entry;
        view! {
            <Page title=t!(l, "words-title")>
                {activities
                    .into_iter()
                    .map(|(activity, name)| view! { <BackTo activity name /> })
                    .collect_view()}
                {refused.map(|denied| notice(Kind::Bad, denied.explain(&l)))}
                <section class="card pad stack">
                    <Card word=word.clone() />
                </section>
                <Keeping key=word.key listed />
                <ToMyWords />
            </Page>
        }
    })
}

/// The way back to an instruction that has the word.
#[component]
fn BackTo(activity: ActivityId, name: Texts) -> impl IntoView {
    let l = l10n();
    view! {
        <p>
            <a class="back" href=format!("/instructions/{activity}")>
                <Pict icon=Icon::Back />
                <span>{t!(l, "words-back")} " " <Written texts=name /></span>
            </a>
        </p>
    }
}

/// On her list, or not: and the press that changes it.
#[component]
fn Keeping(key: WordKey, listed: bool) -> impl IntoView {
    let l = l10n();
    let (icon, text) = if listed { (Icon::Cross, t!(l, "words-off")) } else { (Icon::Plus, t!(l, "words-on")) };
    view! {
        <section id="list" class="stack">
            {listed.then(|| notice(Kind::Good, t!(l, "words-is-on")))}
            <form method="post" action="/form/words/keep">
                <input type="hidden" name="key" value=key.to_string() />
                <input type="hidden" name="on" value=if listed { "no" } else { "yes" } />
                <button class=if listed { "second" } else { "main" }><Pict icon />{text}</button>
            </form>
        </section>
    }
}

#[component]
pub fn ActivityWordsPage() -> impl IntoView {
    let activity = use_params_map().get_untracked().get("activity").unwrap_or_default();
    let needed = async move {
        let activity = ActivityId::parse(&activity).map_err(|_| Denied::NotFound)?;
        door::<dyn Vocabulary>()?.chapter(&activity).await
    };
    load(needed, |chapter: Chapter| {
        let l = l10n();
        let Chapter { activity, name, words } = chapter;
        view! {
            <Page title=t!(l, "words-of")>
                <BackTo activity name />
                {if words.is_empty() {
                    view! { <div class="card"><Empty icon=Icon::Book text=t!(l, "words-of-empty") /></div> }.into_any()
                } else {
                    view! { <Rows words /> }.into_any()
                }}
                <ToMyWords />
            </Page>
        }
    })
}

/// Words one below the other, each with its picture and in both languages.
#[component]
pub(super) fn Rows(words: Vec<Word>) -> impl IntoView {
    let l = l10n();
    let (lang, dir) = marks(&l, "sv");
    let rows = words
        .into_iter()
        .map(|word| {
            let pict = picture(&word, "").map(|picture| view! { <span class="pict">{picture}</span> });
            view! {
                <li>
                    <a class="row" href=format!("/words/{}", word.key)>
                        {pict}
                        <div>
                            <b><bdi lang=lang.clone() dir=dir>{word.swedish.clone()}</bdi></b>
                            {translation(&word).map(|text| view! { <small>{text}</small> })}
                        </div>
                        <Pict icon=Icon::Onward />
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="card list words" role="list">{rows}</ul> }
}

#[component]
pub fn MyWordsPage() -> impl IntoView {
    load(async { door::<dyn Vocabulary>()?.mine().await }, |mine: Mine| {
        let l = l10n();
        let Mine { listed, all, score } = mine;
        let lists = if listed.is_empty() {
            view! { <div class="card"><Empty icon=Icon::Star text=t!(l, "words-mine-empty") /></div> }.into_any()
        } else {
            listed
                .into_iter()
                .map(|chapter| {
                    view! {
                        <section>
                            <h2><Written texts=chapter.name /></h2>
                            <Rows words=chapter.words />
                        </section>
                    }
                })
                .collect_view()
                .into_any()
        };
        let known = (score.practised > 0).then(|| view! { <p>{t!(l, "words-known", count = score.known)}</p> });
        view! {
            <Page title=t!(l, "words-mine")>
                <BackLink href="/instructions" text=t!(l, "instructions-all") />
                {lists}
                {known}
                {(!all.is_empty()).then(|| {
                    view! {
                        <p><a class="second" href="/words/practice"><Pict icon=Icon::Picture />{t!(l, "practice-title")}</a></p>
                        <Activities all />
                    }
                })}
            </Page>
        }
    })
}

/// Where more words are.
#[component]
fn Activities(all: Vec<(ActivityId, Texts)>) -> impl IntoView {
    let l = l10n();
    view! {
        <section>
            <h2>{t!(l, "words-activities")}</h2>
            <ul class="card list" role="list">
                {all
                    .into_iter()
                    .map(|(activity, name)| {
                        view! {
                            <li>
                                <a class="row" href=format!("/instructions/{activity}/words")>
                                    <div><b><Written texts=name /></b></div>
                                    <Pict icon=Icon::Onward />
                                </a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </section>
    }
}
