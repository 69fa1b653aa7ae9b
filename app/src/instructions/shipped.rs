//! The administrator's page of instructions: what there is for each activity, and what ships with Steg.

use super::{Instructions, TextsThere, api::Take};
use crate::{
    account::{Level, words},
    denied::Explain as _,
    i18n::{L10n, Locale, Texts, l10n},
    schedule::row::{Written, WrittenOption},
    t,
    ui::{BackLink, Icon, Kind, Labelled, Page, Pict, asked, door, load, notice},
};
use leptos::prelude::*;

#[component]
pub fn ShippedPage() -> impl IntoView {
    let refused = ServerAction::<Take>::new().value().get_untracked().and_then(Result::err);
    let saved = asked("saved") && refused.is_none();
    load(
        async { door::<dyn Instructions>()?.texts_there().await },
        move |(activities, shipped): (Vec<TextsThere>, Vec<(String, Texts)>)| {
            let l = l10n();
            view! {
                <Page title=t!(l, "shipped-title")>
                    <BackLink href="/setup" text=t!(l, "shipped-back") />
                    {saved.then(|| notice(Kind::Good, t!(l, "setup-saved")))}
                    {refused.map(|error| notice(Kind::Bad, error.explain(&l)))}
                    <p>{t!(l, "shipped-what")}</p>
                    <div class="stack">
                        {activities
                            .into_iter()
                            .map(|one| view! { <OneActivity one shipped=shipped.clone() /> })
                            .collect_view()}
                    </div>
                </Page>
            }
        },
    )
}

#[component]
fn OneActivity(one: TextsThere, shipped: Vec<(String, Texts)>) -> impl IntoView {
    let l = l10n();
    let select = format!("shipped-{}", one.activity);
    let there = there(&l, &one);
    let activity = one.activity.clone();
    let to = |page: &str, icon: Icon, text: String| {
        view! { <a class="second small" href=format!("/{page}/{activity}")><Pict icon />{text}</a> }
    };
    view! {
        <section class="card pad stack">
            <h2><Written texts=one.name /></h2>
            <p>{there}</p>
            <div class="tools">
                {to("instructions-desk", Icon::Edit, t!(l, "shipped-edit"))}
                {to("clips-desk", Icon::Mic, t!(l, "clips-title"))}
                {to("setup/words", Icon::Star, t!(l, "words-of"))}
            </div>
            {one
                .wishes
                .into_iter()
                .map(|(tag, people)| {
                    view! { <p>{t!(l, "shipped-wishes", language = Locale::name_of(&tag), people = people)}</p> }
                })
                .collect_view()}
            <form method="post" action="/form/setup/instructions" class="filters">
                <input type="hidden" name="activity" value=one.activity.to_string() />
                <Labelled id=select.clone() label=t!(l, "shipped-text")>
                    <select id=select.clone() name="key" required>
                        // Nothing is chosen beforehand: the wrong text would be given with one press.
                        <option value="">"–"</option>
                        {shipped
                            .into_iter()
                            .map(|(key, name)| view! { <WrittenOption texts=name value=key /> })
                            .collect_view()}
                    </select>
                </Labelled>
                <button>{t!(l, "shipped-take")}</button>
            </form>
        </section>
    }
    .into_any()
}

/// "Svenska (very easy, easy) · العربية", each in its own direction, or that there is nothing.
fn there(l: &L10n, one: &TextsThere) -> AnyView {
    let mut languages: Vec<(&str, Vec<Level>)> = Vec::new();
    for (tag, level) in &one.there {
        match languages.iter_mut().find(|(known, _)| known == tag) {
            Some((_, levels)) => levels.push(*level),
            None => languages.push((tag, vec![*level])),
        }
    }
    if languages.is_empty() {
        return t!(l, "instructions-none-yet").into_any();
    }
    let name = |(at, (tag, mut levels)): (usize, (&str, Vec<Level>))| {
        levels.sort_unstable();
        let levels: Vec<_> = levels.into_iter().map(|level| words::level(l, level)).collect();
        let of_swedish = (tag == "sv").then(|| format!(" ({})", levels.join(", ")));
        view! { {(at > 0).then_some(" · ")} <bdi>{Locale::name_of(tag)} {of_swedish}</bdi> }
    };
    languages.into_iter().enumerate().map(name).collect_view().into_any()
}
