//! Whom to write to, and what: first who is meant and by which phrase, then the boxes, the text, and the preview.

use super::{
    Choosing, Group, GroupError, MOST, Wish,
    api::{Look, Prepare},
};
use crate::{
    denied::Explain as _,
    i18n::{L10n, l10n, locale::SOURCE},
    ids::{ActivityId, OccasionId, PersonId},
    messages::{
        Language, MessageText,
        compose::template,
        fields::PhraseFields,
        phrases::{Phrase, book},
    },
    t,
    ui::{
        Area, BackLink, Empty, Field, Icon, Kind, Labelled, Notice, Page, Pict, Typed, described_by, door, goes_to,
        load, query, typed,
    },
};
use leptos::prelude::*;

/// What she looks for: by the form, or by the address of a link. What is empty was not asked for.
fn asked(name: &str) -> Option<String> {
    let value = typed::<Look>().field(name).or_else(|| query(name));
    value.filter(|value| !value.trim().is_empty())
}

/// Who is meant. What an address says that we do not know counts as not said.
fn wish() -> Wish {
    Wish {
        person: asked("person").and_then(|id| PersonId::parse(&id).ok()),
        occasion: asked("occasion").and_then(|id| OccasionId::parse(&id).ok()),
        activity: asked("activity").and_then(|id| ActivityId::parse(&id).ok()),
        stage: asked("stage"),
        name: typed::<Look>().field("name").filter(|name| !name.trim().is_empty()),
    }
}

#[component]
pub fn GroupPage() -> impl IntoView {
    // A refused form comes back with the phrase that it was for.
    let key = typed::<Prepare>().field("phrase").or_else(|| asked("phrase"));
    let (wish, phrase) = (wish(), key.and_then(|key| book().phrase(&key).cloned()));
    let notice = query("notice").or_else(|| typed::<Look>().field("notice")).is_some();
    let asked = wish.clone();
    load(async move { door::<dyn Group>()?.choosing(&asked).await }, move |choosing: Choosing| {
        let l = l10n();
        let none = choosing.people.is_empty();
        let wishes = view! { <Wishes choosing=choosing.clone() wish=wish.clone() phrase=phrase.clone() notice /> };
        view! {
            <Page title=t!(l, "messages-several") class="narrow">
                <BackLink href="/desk/messages" text=t!(l, "messages-all-threads") />
                {wishes}
                {if none {
                    view! {
                        <Empty icon=Icon::People text=t!(l, "group-nobody-found")>
                            <a class="quiet" href="/desk/group">{t!(l, "group-everybody")}</a>
                        </Empty>
                    }
                        .into_any()
                } else {
                    view! { <Compose choosing phrase notice /> }.into_any()
                }}
            </Page>
        }
    })
}

/// Options of a list: value, and the words, which the municipality chose.
fn options(all: Vec<(String, String)>, chosen: Option<&str>, none: String) -> impl IntoView + use<> {
    let chosen = chosen.map(str::to_owned);
    let rest = all
        .into_iter()
        .map(|(value, words)| {
            let selected = chosen.as_ref() == Some(&value);
            view! { <option value=value dir="auto" selected=selected>{words}</option> }
        })
        .collect_view();
    view! { <option value="">{none}</option> {rest} }
}

fn named(l: &L10n, texts: &crate::i18n::Texts) -> String {
    texts.for_reader(l.tag()).map(|said| said.text.to_owned()).unwrap_or_default()
}

#[component]
fn Wishes(choosing: Choosing, wish: Wish, phrase: Option<Phrase>, notice: bool) -> impl IntoView {
    let l = l10n();
    let occasions = choosing
        .occasions
        .iter()
        .map(|when| {
            let day = l.day_and_time(when.starts_at);
            (when.occasion.to_string(), format!("{day} · {}", named(&l, &when.name)))
        })
        .collect();
    let activities =
        choosing.activities.iter().map(|activity| (activity.id.to_string(), named(&l, &activity.name))).collect();
    let stages: Vec<_> = choosing.stages.iter().map(|stage| (stage.key.clone(), named(&l, &stage.name))).collect();
    let stages = (!stages.is_empty()).then(|| {
        let options = options(stages, wish.stage.as_deref(), t!(l, "desk-all-stages"));
        view! { <Labelled id="stage" label=t!(l, "desk-stage")><select id="stage" name="stage">{options}</select></Labelled> }
    });
    let occasion = wish.occasion.as_ref().map(OccasionId::as_str);
    let occasions = options(occasions, occasion, t!(l, "group-any"));
    let activity = wish.activity.as_ref().map(ActivityId::as_str);
    let activities = options(activities, activity, t!(l, "group-any"));
    let person = wish.person.map(|id| view! { <input type="hidden" name="person" value=id.to_string() /> });
    let notice = notice.then(|| view! { <input type="hidden" name="notice" value="1" /> });
    view! {
        <form method="post" action={goes_to::<Look>()} class="stack">
            {person}
            {notice}
            <Labelled id="occasion" label=t!(l, "group-occasion")>
                <select id="occasion" name="occasion">{occasions}</select>
            </Labelled>
            <Labelled id="activity" label=t!(l, "group-activity")>
                <select id="activity" name="activity">{activities}</select>
            </Labelled>
            {stages}
            <Field label=t!(l, "group-name") name="name" value=wish.name />
            <Phrases chosen=phrase.map(|phrase| phrase.key) />
            <button class="second"><Pict icon=Icon::Search />{t!(l, "group-show")}</button>
        </form>
    }
}

/// The phrase book, by its groups; without a phrase she writes herself.
#[component]
fn Phrases(chosen: Option<String>) -> impl IntoView {
    let l = l10n();
    let groups = book()
        .groups
        .iter()
        .map(|group| {
            let phrases = group
                .phrases
                .iter()
                .map(|phrase| {
                    let selected = chosen.as_ref() == Some(&phrase.key);
                    view! { <option value=phrase.key.clone() selected=selected>{template(&l, phrase)}</option> }
                })
                .collect_view();
            view! { <optgroup label=group.name(&l)>{phrases}</optgroup> }
        })
        .collect_view();
    view! {
        <Labelled id="phrase" label=t!(l, "group-phrase")>
            <select id="phrase" name="phrase"><option value="">{t!(l, "group-own-words")}</option>{groups}</select>
        </Labelled>
    }
}

#[component]
fn Compose(choosing: Choosing, phrase: Option<Phrase>, notice: bool) -> impl IntoView {
    let l = l10n();
    let refused = ServerAction::<Prepare>::new().value().get_untracked().and_then(Result::err);
    let typed = typed::<Prepare>();
    let before = typed.field("text").is_some() || typed.field("phrase").is_some();
    let top = refused.clone().map(|error| {
        let (what, why) = (t!(l, "messages-not-sent"), error.explain(&l));
        view! { <Notice kind=Kind::Bad><p>{what}</p><p>{why}</p></Notice> }
    });
    let of_message = match refused {
        Some(GroupError::Message(error)) => Some(error),
        _ => None,
    };
    let count = choosing.people.len();
    let boxes = choosing
        .people
        .into_iter()
        .map(|person| {
            let ticked = if before { typed.holds("to[]", person.id.as_str()) } else { count <= MOST };
            view! {
                <label class="choice">
                    <input type="checkbox" name="to[]" value=person.id.to_string() checked=ticked />
                    <span><bdi>{person.name}</bdi></span>
                </label>
            }
        })
        .collect_view();
    let written = match phrase {
        Some(phrase) => view! {
            <input type="hidden" name="phrase" value=phrase.key.clone() />
            <p class="said" lang="sv" dir="ltr">{template(&L10n::new(crate::i18n::Locale::source(), l.zone()), &phrase)}</p>
            <PhraseFields phrase choices=choosing.choices typed=typed.clone() error=of_message />
        }
        .into_any(),
        None => view! { <Words error=of_message.map(|error| error.explain(&l)) typed=typed.clone() /> }.into_any(),
    };
    let marked = if before { typed.field("notice").is_some() } else { notice };
    view! {
        <form method="post" action={goes_to::<Prepare>()} class="stack">
            {top}
            <fieldset class="choices people">
                <legend>{t!(l, "group-to", count = count)}</legend>
                {boxes}
            </fieldset>
            {written}
            <label class="choice">
                <input type="checkbox" name="notice" value="1" checked=marked />
                <span>{t!(l, "group-notice")}<small>{t!(l, "group-notice-how")}</small></span>
            </label>
            <p>{t!(l, "messages-several-how")}</p>
            <button class="main"><Pict icon=Icon::Eye />{t!(l, "group-preview")}</button>
        </form>
    }
}

#[component]
fn Words(error: Option<String>, typed: Typed) -> impl IntoView {
    let l = l10n();
    let chosen = typed.field("language").unwrap_or_else(|| SOURCE.to_owned());
    let languages = Language::all()
        .into_iter()
        .map(|(lang, name)| view! { <option value=lang lang=lang selected=lang == chosen>{name}</option> })
        .collect_view();
    view! {
        <Labelled id="message-text" label=t!(l, "messages-text") hint=t!(l, "group-own-words-how") error=error.clone()>
            <Area
                id="message-text"
                name="text"
                max=MessageText::MAX
                text=typed.field("text").unwrap_or_default()
                described_by=described_by("message-text", true, error.is_some()).unwrap_or_default()
                invalid=error.is_some()
            />
        </Labelled>
        <Labelled id="message-language" label=t!(l, "messages-language")>
            <select id="message-language" name="language">{languages}</select>
        </Labelled>
    }
}
