//! The administrator's page of an activity's words: what there is, and a form for one.

use super::{
    Chapter, Draft, Vocabulary, Word, WordKey, WordsError,
    api::{PutWord, RemoveWord},
    page::picture,
};
use crate::{
    denied::{Denied, Explain as _},
    i18n::{Locale, l10n},
    ids::ActivityId,
    schedule::row::{Written, marks},
    t,
    ui::{
        Assets, BackLink, Kind, Labelled, PICTURES, Page, Typed, asked, door, goes_to, load, notice, picture_name,
        query, typed,
    },
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The languages a word is translated into.
fn languages() -> Vec<&'static str> {
    Locale::languages().into_iter().map(|locale| locale.lang.as_str()).filter(|lang| *lang != "sv").collect()
}

#[component]
pub fn SetupWordsPage() -> impl IntoView {
    let activity = use_params_map().get_untracked().get("activity").unwrap_or_default();
    let refused = ServerAction::<PutWord>::new().value().get_untracked().and_then(Result::err);
    let not_removed = ServerAction::<RemoveWord>::new().value().get_untracked().and_then(Result::err);
    let saved = asked("saved") && refused.is_none() && not_removed.is_none();
    let changed = query("word").and_then(|key| WordKey::parse(&key).ok());
    let needed = async move {
        let activity = ActivityId::parse(&activity).map_err(|_| Denied::NotFound)?;
        door::<dyn Vocabulary>()?.shelf(&activity).await
    };
    load(needed, move |chapter: Chapter| {
        let l = l10n();
        let Chapter { activity, name, words } = chapter;
        let word = changed.and_then(|key| words.iter().find(|word| word.key == key).cloned());
        view! {
            <Page title=t!(l, "words-title")>
                <BackLink href="/setup/instructions" text=t!(l, "shipped-title") />
                {saved.then(|| notice(Kind::Good, t!(l, "setup-saved")))}
                {not_removed.map(|error| notice(Kind::Bad, error.explain(&l)))}
                <h2><Written texts=name /></h2>
                <p>{t!(l, "words-setup-what")}</p>
                {words.is_empty().then(|| notice(Kind::Info, t!(l, "words-setup-none")))}
                {(!words.is_empty()).then(|| view! { <Table words activity=activity.clone() /> })}
                <WordForm activity word refused />
            </Page>
        }
    })
}

#[component]
fn Table(words: Vec<Word>, activity: ActivityId) -> impl IntoView {
    let l = l10n();
    let (lang, dir) = marks(&l, "sv");
    let languages = languages();
    let rows = words
        .into_iter()
        .map(|word| {
            let named = format!("word-{}", word.key);
            let there = languages.iter().filter(|language| word.translations.get(language).is_some()).count();
            let translated = t!(l, "words-setup-translated", count = there, of = languages.len());
            let shown = picture(&word, "").map(|picture| view! { <span class="pict">{picture}</span> });
            view! {
                <li class="row">
                    {shown}
                    <div>
                        <b id=named.clone()><bdi lang=lang.clone() dir=dir>{word.swedish}</bdi></b>
                        <small lang=lang.clone() dir=dir>{word.forms.join(", ")}</small>
                        <small>{translated}</small>
                    </div>
                    <form method="post" action="/form/setup/word-off" class="tools">
                        <a class="second small" href=format!("?word={}#word-form", word.key) aria-describedby=named.clone()>
                            {t!(l, "words-edit")}
                        </a>
                        <input type="hidden" name="activity" value=activity.to_string() />
                        <input type="hidden" name="key" value=word.key.to_string() />
                        <button class="small danger" aria-describedby=named>{t!(l, "words-remove")}</button>
                    </form>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="card list words" role="list">{rows}</ul> }.into_any()
}

/// For a new word, or the one that is changed: with what was typed when it was refused.
#[component]
fn WordForm(activity: ActivityId, word: Option<Word>, refused: Option<WordsError>) -> impl IntoView {
    let l = l10n();
    let typed = typed::<PutWord>();
    let title = if word.is_some() { t!(l, "words-change") } else { t!(l, "words-new") };
    let new = word
        .is_some()
        .then(|| view! { <p><a href=format!("/setup/words/{activity}#word-form")>{t!(l, "words-new")}</a></p> });
    let key = word.as_ref().map(|word| word.key.to_string()).unwrap_or_default();
    let (lang, dir) = marks(&l, "sv");
    let own = |name: &str, of: fn(&Word) -> String| typed.field(name).or_else(|| word.as_ref().map(of));
    let swedish = own("swedish", |word| word.swedish.clone());
    let forms = own("forms", |word| word.forms.join(", "));
    let sentence = own("sentence", |word| word.sentence.clone());
    let chosen = own("picture", |word| word.picture.clone().unwrap_or_default()).unwrap_or_default();
    let fields = [
        ("swedish", t!(l, "words-field-swedish"), None, swedish, Draft::LONGEST_WORD),
        ("forms", t!(l, "words-field-forms"), Some(t!(l, "words-field-forms-hint")), forms, 1000),
        ("sentence", t!(l, "words-field-sentence"), None, sentence, Draft::LONGEST_SENTENCE),
    ];
    let fields = fields
        .into_iter()
        .map(|(name, label, hint, value, most)| {
            let id = format!("field-{name}");
            let described = hint.as_ref().map(|_| format!("{id}-hint"));
            let lang = lang.clone();
            view! {
                <Labelled id=id.clone() label hint>
                    <input id=id.clone() name=name value=value maxlength=most.to_string() required autocomplete="off"
                        lang=lang dir=dir aria-describedby=described />
                </Labelled>
            }
        })
        .collect_view();
    view! {
        <section id="word-form">
            <h2>{title}</h2>
            {new}
            {refused.map(|error| notice(Kind::Bad, error.explain(&l)))}
            <form method="post" action={goes_to::<PutWord>()} class="card pad stack">
                <input type="hidden" name="activity" value=activity.to_string() />
                <input type="hidden" name="key" value=key />
                {fields}
                <Pictures chosen />
                <Translations word typed />
                <button class="main">{t!(l, "save")}</button>
            </form>
        </section>
    }
    .into_any()
}

/// Every picture there is, each with what it shows.
#[component]
fn Pictures(chosen: String) -> impl IntoView {
    let l = l10n();
    let sprite = use_context::<Assets>().unwrap_or_default().pictograms;
    let all = PICTURES
        .into_iter()
        .map(|name| {
            let checked = chosen == name;
            view! {
                <label>
                    <input type="radio" name="picture" value=name checked=checked />
                    <span>
                        <svg aria-hidden="true"><use href=format!("{sprite}#{name}")></use></svg>
                        {picture_name(&l, name)}
                    </span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset>
            <legend>{t!(l, "words-field-picture")}</legend>
            <div class="segments words">
                <label>
                    <input type="radio" name="picture" value="" checked=chosen.is_empty() />
                    <span>{t!(l, "words-picture-none")}</span>
                </label>
                {all}
            </div>
        </fieldset>
    }
    .into_any()
}

#[component]
fn Translations(word: Option<Word>, typed: Typed) -> impl IntoView {
    let l = l10n();
    let fields = languages()
        .into_iter()
        .map(|language| {
            let (id, name) = (format!("in-{language}"), format!("translations[{language}]"));
            let there = || word.as_ref()?.translations.get(language).map(str::to_owned);
            let value = typed.field(&name).or_else(there);
            view! {
                <div class="field">
                    <label for=id.clone()><bdi lang=language>{Locale::name_of(language)}</bdi></label>
                    <input id=id.clone() name=name value=value maxlength=Draft::LONGEST_WORD.to_string()
                        autocomplete="off" lang=language dir="auto" />
                </div>
            }
        })
        .collect_view();
    view! {
        <fieldset class="stack">
            <legend>{t!(l, "words-translations")}</legend>
            {fields}
        </fieldset>
    }
    .into_any()
}
