//! One text, in one language at one level: its form, its preview, its versions.

use super::{
    Editor, EditorError, Kept, Opened, Place, Sheet, Version,
    api::{ReviewText, TakeAgain, WriteText},
    fields::{FORM_ID, TextForm},
    island::Readability,
    matrix::{SaidBy, place_name},
    report,
};
use crate::{
    account::{Level, words},
    denied::{Denied, Explain as _},
    i18n::{L10n, l10n},
    ids::{ActivityId, TextId},
    instructions::{Piece, page::Text},
    schedule::row::Written,
    t,
    ui::{BackLink, Icon, Kind, Page, Pict, Typed, asked, door, load, notice, query, typed},
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// What came back from the forms of this page.
#[derive(Clone)]
struct Back {
    refused: Option<EditorError>,
    typed: Typed,
}

#[component]
pub fn TextPage() -> impl IntoView {
    let written = ServerAction::<WriteText>::new().value().get_untracked().and_then(Result::err);
    let other = ServerAction::<TakeAgain>::new().value().get_untracked().and_then(Result::err);
    let review = ServerAction::<ReviewText>::new().value().get_untracked().and_then(Result::err);
    let back = Back { refused: written.or(other).or(review), typed: typed::<WriteText>() };
    let activity = use_params_map().get_untracked().get("activity").unwrap_or_default();
    let needed = async move {
        let activity = ActivityId::parse(&activity).map_err(|_| Denied::NotFound)?;
        let place = Place::parse(&query("language").unwrap_or_default(), &query("level").unwrap_or_default());
        let from = query("from").and_then(|word| Level::parse(&word));
        let place = place.map_err(|_| Denied::NotFound)?;
        door::<dyn Editor>()?.open(&activity, &place, from).await
    };
    load(needed, move |opened: Opened| view! { <Write opened back /> })
}

#[component]
fn Write(opened: Opened, back: Back) -> impl IntoView {
    let l = l10n();
    let Back { refused, typed } = back;
    let began = typed.field("began_with");
    let newest = opened.newest.as_ref().map(|newest| newest.kept.id.to_string()).unwrap_or_default();
    // Somebody else has written since: her words stay in the form, the others stand before it.
    let overtaken = began.is_some_and(|began| began != newest) || refused == Some(EditorError::Changed);
    let back_to = Sheet::typed(&typed).map(|sheet| sheet.laid_on(&opened));
    let unsaved = back_to.is_some();
    let sheet = back_to.unwrap_or_else(|| Sheet::of(&opened));
    let title = place_name(&l, &opened.place);
    let said = [
        ("saved", t!(l, "editor-saved")),
        ("reviewed", t!(l, "editor-review-said")),
        ("unreviewed", t!(l, "editor-review-taken")),
    ];
    let said = said.into_iter().find(|(word, _)| refused.is_none() && asked(word));
    let no_source = !opened.place.is_swedish() && opened.source.is_none();
    let error = refused.filter(|_| !overtaken).map(|error| {
        let kind = if error == EditorError::Looked { Kind::Info } else { Kind::Bad };
        notice(kind, error.explain(&l))
    });
    let theirs = opened.newest.clone().filter(|_| overtaken);
    view! {
        <Page title=title>
            <BackLink href=format!("/instructions-desk/{}", opened.activity) text=t!(l, "editor-back") />
            <p><b><Written texts=opened.name.clone() /></b></p>
            {said.map(|(_, text)| notice(Kind::Good, text))}
            {error}
            {theirs.map(|theirs| view! { <Theirs theirs /> })}
            {if no_source {
                view! { <p>{t!(l, "editor-swedish-first")}</p> }.into_any()
            } else {
                view! {
                    <div class="two">
                        <div class="stack">
                            <About opened=opened.clone() unsaved />
                            <TextForm opened=opened.clone() sheet=sheet.clone() />
                        </div>
                        <div class="stack">
                            <Gate place=opened.place.clone() sheet=sheet.clone() />
                            <Preview opened=opened.clone() sheet />
                            <Versions activity=opened.activity.clone() versions=opened.versions.clone() />
                        </div>
                    </div>
                }
                    .into_any()
            }}
        </Page>
    }
}

/// What somebody else wrote meanwhile.
#[component]
fn Theirs(theirs: Version) -> impl IntoView {
    let l = l10n();
    let by = view! { <SaidBy kept=theirs.kept.clone() /> };
    view! {
        {notice(Kind::Warn, t!(l, "editor-changed"))}
        <details open>
            <summary>{t!(l, "editor-theirs")}</summary>
            {by}
            <div class="card pad phone"><Text piece=piece(&theirs) /></div>
        </details>
    }
    .into_any()
}

fn piece(version: &Version) -> Piece {
    Piece {
        id: version.kept.id.clone(),
        language: version.kept.place.language.clone(),
        level: version.kept.place.level,
        title: version.title.clone(),
        steps: version.steps.clone(),
        reviewed: version.kept.reviewed.is_some(),
    }
}

/// How it stands with the newest version, what it was made from, and the mark of whoever has reviewed it.
#[component]
fn About(opened: Opened, unsaved: bool) -> impl IntoView {
    let l = l10n();
    let stale = opened.source_before.is_some();
    let source = opened.source.as_ref().map(|source| {
        let level = words::level(&l, source.kept.place.level);
        t!(l, "editor-made-from", level = level, version = source.kept.version)
    });
    let starts: Vec<Level> = opened.levels.iter().copied().filter(|_| opened.place.is_swedish()).collect();
    let links = starts
        .into_iter()
        .map(|level| {
            let href =
                format!("/instructions-desk/{}/text?{}&from={}", opened.activity, opened.place.query(), level.as_str());
            view! { <a class="second small" href=href>{words::level(&l, level)}</a> }
        })
        .collect_view();
    let choose = (opened.place.is_swedish() && !opened.levels.is_empty()).then(|| {
        let word = t!(l, "editor-start-with");
        view! { <div class="tools" role="group" aria-label=word.clone()><span>{word.clone()}</span>{links}</div> }
    });
    let newest = opened.newest.filter(|_| !unsaved).map(|newest| {
        view! { <SaidBy kept=newest.kept.clone() /> <Reviewed activity=opened.activity.clone() kept=newest.kept /> }
    });
    view! {
        <section class="card pad stack">
            {newest}
            {source.map(|text| view! { <p><small>{text}</small></p> })}
            {stale.then(|| notice(Kind::Warn, t!(l, "editor-stale-what")))}
            {choose}
        </section>
    }
    .into_any()
}

/// The mark of whoever knows the language, and the way to set it or take it back.
#[component]
pub fn Reviewed(activity: ActivityId, kept: Kept) -> impl IntoView {
    let l = l10n();
    let (value, word) = match kept.reviewed {
        Some(_) => ("no", t!(l, "editor-review-take")),
        None => ("yes", t!(l, "editor-review")),
    };
    let class = if value == "yes" { "" } else { "second small" };
    view! {
        <form method="post" action="/form/editor/review">
            <input type="hidden" name="activity" value=activity.to_string() />
            <input type="hidden" name="text" value=kept.id.to_string() />
            <input type="hidden" name="reviewed" value=value />
            <button class=class><Pict icon=Icon::Confirmed />{word}</button>
        </form>
    }
    .into_any()
}

/// Whether a Swedish text is too hard for its level, and what makes it so.
#[component]
fn Gate(place: Place, sheet: Sheet) -> impl IntoView {
    let l = l10n();
    place.is_swedish().then(|| {
        let texts = [sheet.title].into_iter().chain(sheet.rows.into_iter().map(|row| row.text)).collect();
        let words = report::words(&l, place.level);
        view! {
            <section class="card pad stack" aria-labelledby="readability">
                <h2 id="readability">{t!(l, "editor-readability")}</h2>
                <Readability form=FORM_ID.to_owned() texts level=place.level words />
                <p><small>{t!(l, "editor-readability-what")}</small></p>
            </section>
        }
    })
}

/// The text as a participant sees it on a phone.
#[component]
fn Preview(opened: Opened, sheet: Sheet) -> impl IntoView {
    let l = l10n();
    // A text that is not kept yet has no version's id.
    let id = opened.newest.as_ref().map(|newest| newest.kept.id.clone());
    let id = id.map_or_else(|| TextId::parse(opened.activity.as_str()), Ok);
    let steps = sheet.steps();
    id.ok().map(|id| {
        let Place { language, level } = opened.place;
        let reviewed = opened.newest.is_some_and(|newest| newest.kept.reviewed.is_some());
        let piece = Piece { id, language, level, title: sheet.title, steps, reviewed };
        view! {
            <section id="preview" aria-labelledby="preview-name">
                <h2 id="preview-name">{t!(l, "editor-preview")}</h2>
                <div class="card pad phone"><Text piece /></div>
            </section>
        }
        .into_any()
    })
}

/// Every version, newest first.
#[component]
fn Versions(activity: ActivityId, versions: Vec<Kept>) -> impl IntoView {
    let l = l10n();
    (!versions.is_empty()).then(|| {
        view! {
            <section id="versions">
                <h2>{t!(l, "editor-versions")}</h2>
                <ul class="list card" role="list">
                    {versions
                        .into_iter()
                        .map(|kept| {
                            let href = format!("/instructions-desk/{activity}/version/{}", kept.id);
                            let name = version_name(&l, &kept);
                            view! {
                                <li><a class="row" href=href><div><b>{name}</b><SaidBy kept /></div><Pict icon=Icon::Onward /></a></li>
                            }
                        })
                        .collect_view()}
                </ul>
            </section>
        }
        .into_any()
    })
}

/// "Version 3".
pub fn version_name(l: &L10n, kept: &Kept) -> String {
    t!(l, "editor-version", version = kept.version)
}
