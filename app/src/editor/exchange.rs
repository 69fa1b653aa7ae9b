//! A translator's file comes back: what it would change, all that is wrong with it, and the way to take it.

use super::{
    Comparison, Difference, Editor, EditorError, FileFault,
    api::{ImportFile, SAVE},
    matrix::place_name,
};
use crate::{
    denied::{Denied, Explain as _},
    i18n::{Texts, l10n},
    ids::ActivityId,
    schedule::row::{Written, marks},
    t,
    ui::{BackLink, Icon, Kind, Page, Pict, door, goes_to, load, notice, typed},
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// What the page shows: the activity's name, and what the file would do, if one was sent.
type Shown = (Texts, Option<Result<Comparison, EditorError>>);

#[component]
pub fn ImportPage() -> impl IntoView {
    let refused = ServerAction::<ImportFile>::new().value().get_untracked().and_then(Result::err);
    let file = typed::<ImportFile>().field("file");
    let activity = use_params_map().get_untracked().get("activity").unwrap_or_default();
    let (of, sent) = (activity.clone(), file.clone());
    let needed = async move {
        let activity = ActivityId::parse(&of).map_err(|_| Denied::NotFound)?;
        let editor = door::<dyn Editor>()?;
        let name = editor.activity(&activity).await?.name;
        let compared = match sent {
            Some(sent) => Some(editor.compare(&activity, &sent).await),
            None => None,
        };
        Ok::<Shown, Denied>((name, compared))
    };
    load(needed, move |(name, compared): Shown| {
        let l = l10n();
        // What is wrong with the file stands in the list; nothing was to be kept yet.
        let refused = refused.filter(|error| !matches!(error, EditorError::Looked | EditorError::File(_)));
        let action = goes_to::<ImportFile>();
        let shown = match compared {
            Some(Ok(comparison)) => {
                view! { <Changes activity=activity.clone() comparison file=file.unwrap_or_default() /> }.into_any()
            }
            Some(Err(EditorError::File(faults))) => view! { <Faults faults /> }.into_any(),
            Some(Err(error)) => notice(Kind::Bad, error.explain(&l)),
            None => ().into_any(),
        };
        view! {
            <Page title=t!(l, "import-title")>
                <BackLink href=format!("/instructions-desk/{activity}") text=t!(l, "editor-back") />
                <p><b><Written texts=name /></b></p>
                {refused.map(|error| notice(Kind::Bad, error.explain(&l)))}
                {shown}
                <section class="card pad stack">
                    <p>{t!(l, "import-what")}</p>
                    <form method="post" action=action enctype="multipart/form-data" class="stack">
                        <input type="hidden" name="activity" value=activity.clone() />
                        <input type="hidden" name="action" value="look" />
                        <div class="field">
                            <label for="file">{t!(l, "import-file")}</label>
                            <input id="file" type="file" name="file" accept=".po,text/x-gettext-translation" required />
                        </div>
                        <button><Pict icon=Icon::Eye />{t!(l, "import-look")}</button>
                    </form>
                </section>
            </Page>
        }
    })
}

/// Everything that is wrong, by line.
#[component]
fn Faults(faults: Vec<FileFault>) -> impl IntoView {
    let l = l10n();
    view! {
        {notice(Kind::Bad, t!(l, "editor-file-refused"))}
        <ul class="list card" role="list">
            {faults
                .into_iter()
                .map(|fault| {
                    view! { <li class="row"><div><b>{t!(l, "po-line", line = fault.line)}</b>{fault.explain(&l)}</div></li> }
                })
                .collect_view()}
        </ul>
    }
    .into_any()
}

/// What the file would change, text by text, and the button that takes it.
#[component]
fn Changes(activity: String, comparison: Comparison, file: String) -> impl IntoView {
    let l = l10n();
    let Comparison { place, newest, differences, stale } = comparison;
    let (lang, dir) = marks(&l, &place.language);
    let none = differences.is_empty();
    let title = t!(l, "editor-title");
    let rows = differences
        .into_iter()
        .map(|Difference { step, source, before, after }| {
            let name = step.unwrap_or_else(|| title.clone());
            let (source_lang, source_dir) = marks(&l, "sv");
            view! {
                <li class="row">
                    <div>
                        <small dir="auto">{name}</small>
                        <p lang=source_lang dir=source_dir>{source}</p>
                        {before.map(|text| view! { <p lang=lang.clone() dir=dir><s>{text}</s></p> })}
                        <p lang=lang.clone() dir=dir><b>{after}</b></p>
                    </div>
                </li>
            }
        })
        .collect_view();
    let take = (!none).then(|| {
        let action = goes_to::<ImportFile>();
        let newest = newest.map(|newest| newest.to_string()).unwrap_or_default();
        view! {
            <form method="post" action=action class="tools">
                <input type="hidden" name="activity" value=activity />
                <input type="hidden" name="newest" value=newest />
                <input type="hidden" name="file" value=file />
                <button name="action" value=SAVE><Pict icon=Icon::Check />{t!(l, "import-take")}</button>
            </form>
        }
    });
    view! {
        <section id="changes">
            <h2>{t!(l, "import-changes")} ": " {place_name(&l, &place)}</h2>
            {none.then(|| notice(Kind::Info, t!(l, "import-nothing")))}
            {stale.then(|| notice(Kind::Warn, t!(l, "import-stale")))}
            <ul class="list card" role="list">{rows}</ul>
            {take}
        </section>
    }
    .into_any()
}
