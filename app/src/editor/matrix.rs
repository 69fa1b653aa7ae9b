//! One activity's texts: every language and level, and how it stands with each.

use super::{Activity, Editor, Kept, Place, State, state};
use crate::{
    account::{Level, words},
    denied::Denied,
    i18n::{L10n, Locale, isolated, l10n},
    ids::ActivityId,
    schedule::row::Written,
    t,
    ui::{BackLink, Icon, Kind, Page, Pict, State as StateMark, Table, door, load},
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

#[component]
pub fn MatrixPage() -> impl IntoView {
    let activity = use_params_map().get_untracked().get("activity").unwrap_or_default();
    let needed = async move {
        let activity = ActivityId::parse(&activity).map_err(|_| Denied::NotFound)?;
        door::<dyn Editor>()?.activity(&activity).await
    };
    load(needed, move |activity: Activity| {
        let l = l10n();
        let caption = t!(l, "matrix-caption");
        let import = format!("/instructions-desk/{}/import", activity.id);
        let to_import = view! { <a class="second" href=import><Pict icon=Icon::Moved />{t!(l, "import-title")}</a> };
        let rows =
            Locale::languages().into_iter().map(|locale| view! { <Language activity=activity.clone() locale /> });
        let rows = rows.collect_view();
        view! {
            <Page title=t!(l, "matrix-title")>
                <BackLink href="/instructions-desk" text=t!(l, "worklist-title") />
                <p><b><Written texts=activity.name.clone() /></b></p>
                <Table label=caption.clone()>
                    <caption>{caption.clone()}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t!(l, "matrix-language")}</th>
                            {Level::ALL.map(|level| view! { <th scope="col">{words::level(&l, level)}</th> }).collect_view()}
                            <th scope="col">{t!(l, "matrix-files")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </Table>
                <p>{to_import}</p>
            </Page>
        }
    })
}

/// The row of one language.
#[component]
fn Language(activity: Activity, locale: &'static Locale) -> impl IntoView {
    let l = l10n();
    let name = format!("language-{}", locale.lang);
    let waiting = activity.wishes.iter().find(|(language, _)| *language == locale.lang).map(|(_, people)| *people);
    let cells = Level::ALL
        .map(|level| {
            let place = Place { language: locale.lang.clone(), level };
            let state = state(&activity.texts, &place);
            view! { <td><Cell activity=activity.id.clone() place state named=name.clone() /></td> }
        })
        .collect_view();
    let swedish = locale.lang == "sv";
    let has_swedish = activity.texts.iter().any(|kept| kept.place.is_swedish());
    let file = (!swedish && has_swedish).then(|| {
        let href = format!("/instructions-files/{}/{}.po", activity.id, locale.lang);
        view! { <a href=href download aria-describedby=name.clone()>{t!(l, "matrix-download")}</a> }
    });
    view! {
        <tr>
            <th scope="row" id=name.clone()>
                <span lang=locale.lang.clone() dir=locale.dir()>{locale.name.clone()}</span>
                {waiting.map(|people| view! { <small>" "<StateMark icon=Icon::People kind=Kind::Warn text=t!(l, "matrix-waiting", people = people) /></small> })}
            </th>
            {cells}
            <td>{file}</td>
        </tr>
    }
    .into_any()
}

/// How it stands with one text, and the way to it.
#[component]
fn Cell(activity: ActivityId, place: Place, state: State, named: String) -> impl IntoView {
    let l = l10n();
    let href = format!("/instructions-desk/{activity}/text?{}", place.query());
    let kept = match &state {
        State::Stale(kept) | State::Draft(kept) | State::Reviewed(kept) => Some(kept.clone()),
        State::Missing | State::Instead(_) => None,
    };
    let word = if kept.is_some() { t!(l, "matrix-open") } else { t!(l, "matrix-write") };
    view! {
        <div class="cell">
            <Mark state />
            {kept.map(|kept| view! { <SaidBy kept /> })}
            <a href=href aria-describedby=named>{word}<span class="unseen">" "{words::level(&l, place.level)}</span></a>
        </div>
    }
    .into_any()
}

/// A state in picture and word.
#[component]
pub fn Mark(state: State) -> impl IntoView {
    let l = l10n();
    let (icon, kind, text) = match state {
        State::Missing => (Icon::Cross, Kind::Bad, t!(l, "state-missing")),
        State::Instead(level) => (Icon::Unmarked, Kind::Info, t!(l, "state-instead", level = words::level(&l, level))),
        State::Stale(_) => (Icon::Clock, Kind::Warn, t!(l, "state-stale")),
        State::Draft(_) => (Icon::Edit, Kind::Warn, t!(l, "state-draft")),
        State::Reviewed(_) => (Icon::Confirmed, Kind::Good, t!(l, "state-reviewed")),
    };
    view! { <StateMark icon kind text /> }.into_any()
}

/// Who wrote it and when; who has reviewed it and when.
#[component]
pub fn SaidBy(kept: Kept) -> impl IntoView {
    let l = l10n();
    let day = |at| l.day_short(l.local_day(at));
    let written = if let Some(name) = kept.written_by {
        t!(l, "matrix-written", name = name, day = day(kept.written_at))
    } else {
        t!(l, "matrix-came", day = day(kept.written_at))
    };
    let reviewed =
        kept.reviewed.map(|(name, at)| view! { <small>{t!(l, "matrix-reviewed", name = name, day = day(at))}</small> });
    view! { <small>{written}</small> {reviewed} }.into_any()
}

/// "العربية, easy".
pub fn place_name(l: &L10n, place: &Place) -> String {
    format!("{} · {}", isolated(&Locale::name_of(&place.language)), words::level(l, place.level))
}
