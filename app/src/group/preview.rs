//! Who gets what in which language, before it is sent; and afterwards, who has got it.

use super::{Draft, Group, GroupError, Recipient, api::SendAll};
use crate::{
    denied::{Denied, Explain as _},
    i18n::{L10n, Locale, l10n},
    ids::DraftId,
    messages::content::{Content, said},
    t,
    ui::{BackLink, Icon, Kind, Page, Pict, State, door, goes_to, load, notice, typed},
};
use leptos::prelude::*;

#[component]
pub fn PreviewPage() -> impl IntoView {
    let id = leptos_router::hooks::use_params_map().read_untracked().get("draft").unwrap_or_default();
    let needed = async move {
        let id = DraftId::parse(&id).map_err(|_| Denied::NotFound)?;
        door::<dyn Group>()?.draft(&id).await
    };
    load(needed, |draft: Draft| {
        let l = l10n();
        let title = if draft.sent_at.is_some() { t!(l, "group-sent-title") } else { t!(l, "group-preview-title") };
        view! {
            <Page title=title class="narrow">
                <BackLink href="/desk/messages" text=t!(l, "messages-all-threads") />
                {if draft.sent_at.is_some() {
                    view! { <Done draft /> }.into_any()
                } else {
                    view! { <Preview draft /> }.into_any()
                }}
            </Page>
        }
    })
}

/// The people of each locale together, in the order of the languages.
fn by_language(people: Vec<Recipient>) -> Vec<(&'static Locale, Vec<Recipient>)> {
    let mut groups: Vec<(&'static Locale, Vec<Recipient>)> =
        Locale::all().iter().map(|locale| (locale, Vec::new())).collect();
    for person in people {
        let tag = Locale::get(&person.who.language).unwrap_or(Locale::source()).tag.clone();
        if let Some((_, group)) = groups.iter_mut().find(|(locale, _)| locale.tag == tag) {
            group.push(person);
        }
    }
    groups.retain(|(_, people)| !people.is_empty());
    groups
}

#[component]
fn Preview(draft: Draft) -> impl IntoView {
    let l = l10n();
    let refused = ServerAction::<SendAll>::new().value().get_untracked().and_then(Result::err);
    let typed = typed::<SendAll>();
    let again = typed.field("draft").is_some();
    let error = refused.map(|error: GroupError| notice(Kind::Bad, error.explain(&l)));
    let ticked = |person: &Recipient| {
        if again { typed.holds("to[]", person.who.id.as_str()) } else { person.reachable }
    };
    let away = draft.people.iter().filter(|person| !person.reachable).count();
    let away = (away > 0).then(|| notice(Kind::Warn, t!(l, "group-unreachable", count = away)));
    let mark = draft.notice.then(|| notice(Kind::Info, t!(l, "group-is-notice")));
    let groups = by_language(draft.people.clone())
        .into_iter()
        .map(|(locale, people)| {
            let boxes = people
                .iter()
                .map(|person| {
                    let away = (!person.reachable).then(|| {
                        view! { " "<State icon=Icon::Phone kind=Kind::Warn text=t!(l, "group-no-way") /> }
                    });
                    view! {
                        <label class="choice">
                            <input type="checkbox" name="to[]" value=person.who.id.to_string() checked=ticked(person) />
                            <span><bdi>{person.who.name.clone()}</bdi>{away}</span>
                        </label>
                    }
                })
                .collect_view();
            view! {
                <section class="card pad stack">
                    <Reads locale content=draft.content.clone() />
                    <fieldset class="choices people">
                        <legend>{t!(l, "group-get-it", count = people.len())}</legend>
                        {boxes}
                    </fieldset>
                </section>
            }
        })
        .collect_view();
    view! {
        {error}
        {mark}
        <p>{t!(l, "group-preview-how")}</p>
        <Swedish content=draft.content.clone() />
        {away}
        <form method="post" action={goes_to::<SendAll>()} class="stack">
            <input type="hidden" name="draft" value=draft.id.to_string() />
            {groups}
            <button class="main"><Pict icon=Icon::Send />{t!(l, "send")}</button>
        </form>
        <a class="quiet" href="/desk/group">{t!(l, "group-again")}</a>
    }
}

/// What those who read in this language read.
#[component]
fn Reads(locale: &'static Locale, content: Content) -> impl IntoView {
    let l = l10n();
    let words = said(&L10n::new(locale, l.zone()), &content);
    // What is written freely stays as it is, also for those who read another language.
    let other = (words.lang != locale.lang)
        .then(|| view! { <State icon=Icon::Globe kind=Kind::Warn text=t!(l, "group-other-language") /> });
    view! {
        <h2 lang=locale.lang.clone() dir=locale.dir()>{locale.name.clone()}</h2>
        {other}
        <p class="said" lang=words.lang dir=words.dir>{words.text}</p>
    }
}

/// The Swedish of a phrase, which is what is kept.
#[component]
fn Swedish(content: Content) -> impl IntoView {
    let l = l10n();
    content.in_swedish().map(|words| {
        view! {
            <h2>{t!(l, "group-in-swedish")}</h2>
            <p class="said" lang=words.lang dir=words.dir>{words.text}</p>
        }
    })
}

#[component]
fn Done(draft: Draft) -> impl IntoView {
    let l = l10n();
    let (got, not): (Vec<_>, Vec<_>) = draft.people.into_iter().partition(|person| person.sent);
    let sent = notice(Kind::Good, t!(l, "group-sent", count = got.len()));
    let list = |people: Vec<Recipient>| {
        people
            .into_iter()
            .map(|person| {
                view! {
                    <li>
                        <a class="row" href=format!("/desk/messages?with={}", person.who.id)>
                            <span class="pict"><Pict icon=Icon::Person /></span>
                            <div><bdi>{person.who.name}</bdi></div>
                            <Pict icon=Icon::Onward />
                        </a>
                    </li>
                }
            })
            .collect_view()
    };
    let not = (!not.is_empty()).then(|| {
        view! {
            <h2>{t!(l, "group-not-sent-to")}</h2>
            <ul class="list card" role="list">{list(not)}</ul>
        }
    });
    view! {
        {sent}
        <ul class="list card" role="list">{list(got)}</ul>
        {not}
        <a class="quiet" href="/desk/group">{t!(l, "group-again")}</a>
    }
}
