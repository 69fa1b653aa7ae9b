//! The form of a text: a title, and one group of fields for each step.

use super::{
    Opened, Row, Sheet, Version,
    api::{SAVE, WriteText},
    draft::{TEXT, TITLE},
};
use crate::{
    i18n::{L10n, l10n},
    instructions::{Section, page::section_name},
    schedule::row::marks,
    t,
    ui::{Area, Assets, Icon, PICTURES, Pict, goes_to, picture_name},
};
use leptos::prelude::*;

/// The form's id: the island finds it by it.
pub const FORM_ID: &str = "text";

/// The form, as it is drawn for what somebody has opened.
#[component]
pub fn TextForm(opened: Opened, sheet: Sheet) -> impl IntoView {
    let l = l10n();
    let action = goes_to::<WriteText>();
    let (lang, dir) = marks(&l, &opened.place.language);
    let began_with = opened.newest.as_ref().map(|newest| newest.kept.id.to_string()).unwrap_or_default();
    let source = opened.source.as_ref().map(|source| source.kept.id.to_string()).unwrap_or_default();
    let fixed = !opened.place.is_swedish();
    let last = sheet.rows.len().saturating_sub(1);
    let source_title = opened.source.as_ref().filter(|_| fixed).map(|source| {
        let (lang, dir) = marks(&l, &source.kept.place.language);
        view! { <p class="beside" lang=lang dir=dir>{source.title.clone()}</p> }
    });
    let rows = sheet
        .rows
        .into_iter()
        .enumerate()
        .map(|(at, row)| {
            let shared = Beside::of(&opened, &row);
            view! { <StepFields at last row beside=shared fixed lang=lang.clone() dir /> }
        })
        .collect_view();
    let add = (!fixed).then(|| {
        let here = format!("{action}#steps");
        view! { <button class="second" name="action" value="add" formaction=here formnovalidate><Pict icon=Icon::Plus />{t!(l, "editor-add")}</button> }
    });
    let (look, save) = (t!(l, "editor-look"), t!(l, "editor-save"));
    let look_at = format!("{action}#preview");
    view! {
        <form method="post" action=action.clone() id=FORM_ID class="stack">
            <input type="hidden" name="activity" value=opened.activity.to_string() />
            <input type="hidden" name="language" value=opened.place.language.clone() />
            <input type="hidden" name="level" value=opened.place.level.as_str() />
            <input type="hidden" name="began_with" value=began_with />
            <input type="hidden" name="source" value=source />
            <div class="field">
                <label for="title">{t!(l, "editor-title")}</label>
                {source_title}
                <input id="title" name="title" value=sheet.title maxlength=TITLE.to_string() required autocomplete="off" lang=lang.clone() dir=dir />
            </div>
            <ol class="editing" id="steps" role="list">{rows}</ol>
            <div class="tools">
                {add}
                <button class="second" name="action" value="look" formaction=look_at formnovalidate><Pict icon=Icon::Eye />{look}</button>
                <button name="action" value=SAVE><Pict icon=Icon::Check />{save}</button>
            </div>
        </form>
    }
    .into_any()
}

/// What the source has for a step: its text, and its text before it changed.
struct Beside {
    /// It is the source's picture and section that are shown.
    shared: bool,
    text: Option<String>,
    before: Option<String>,
}

impl Beside {
    fn of(opened: &Opened, row: &Row) -> Self {
        let find = |version: &Option<Version>| {
            let step = version.as_ref()?.steps.iter().find(|step| !row.key.is_empty() && step.key == row.key)?;
            Some(step.text.clone())
        };
        let text = find(&opened.source);
        let before = find(&opened.source_before).filter(|before| Some(before) != text.as_ref());
        Self { shared: text.is_some(), text, before }
    }
}

/// The fields of one step, with the source's text beside it.
#[component]
fn StepFields(
    at: usize,
    last: usize,
    row: Row,
    beside: Beside,
    /// Its steps are those of its source.
    fixed: bool,
    lang: Option<String>,
    dir: Option<&'static str>,
) -> impl IntoView {
    let l = l10n();
    let sprite = use_context::<Assets>().unwrap_or_default().pictograms;
    let id = format!("step-{at}");
    let (text_id, legend_id, before_id) = (format!("{id}-text"), format!("{id}-name"), format!("{id}-before"));
    let (source_lang, source_dir) = marks(&l, "sv");
    let changed = beside.before.is_some();
    let before = beside.before.map(|text| {
        view! { <p class="beside" id=before_id.clone() lang=source_lang.clone() dir=source_dir><s>{text}</s></p> }
    });
    let source = beside.text.map(|text| {
        let new = changed.then(|| view! { <b>{t!(l, "editor-source-new")} " "</b> });
        view! { <p class="beside">{new}<span lang=source_lang dir=source_dir>{text}</span></p> }
    });
    let picture = row.picture.clone().unwrap_or_default();
    let hidden = picture.is_empty();
    let look = if beside.shared {
        view! {
            <input type="hidden" name="section[]" value=row.section.as_str() />
            <input type="hidden" name="picture[]" value=picture.clone() />
            <p><small>{section_name(&l, row.section)}</small></p>
        }
        .into_any()
    } else {
        view! { <Look id=id.clone() row=row.clone() /> }.into_any()
    };
    let move_it = (!fixed).then(|| {
        let here = format!("{}#steps", goes_to::<WriteText>());
        let button = |what: &str, word: String, off: bool| {
            view! {
                <button class="second small" name="action" value=format!("{what}-{at}") formaction=here.clone() formnovalidate aria-describedby=legend_id.clone() disabled=off>{word}</button>
            }
        };
        view! {
            <div class="tools">
                {button("up", t!(l, "editor-up"), false)}
                {button("down", t!(l, "editor-down"), false)}
                {button("remove", t!(l, "editor-remove"), last == 0)}
            </div>
        }
    });
    view! {
        <li data-row="">
            <fieldset>
                <legend id=legend_id>{t!(l, "editor-step", step = at + 1)}</legend>
                <input type="hidden" name="key[]" value=row.key.clone() />
                <svg aria-hidden="true" hidden=hidden><use href=format!("{sprite}#{picture}")></use></svg>
                <div class="stack">
                    {look}
                    {before}
                    {source}
                    <div class="field" lang=lang dir=dir>
                        <label for=text_id.clone() lang=l.locale().lang.clone() dir=l.locale().dir()>{t!(l, "editor-text")}</label>
                        <Area id=text_id name="text[]" max=TEXT rows=2 text=row.text />
                    </div>
                    {move_it}
                </div>
            </fieldset>
        </li>
    }
    .into_any()
}

/// Section and picture of a step that is this text's own.
#[component]
fn Look(id: String, row: Row) -> impl IntoView {
    let l = l10n();
    let (section_id, picture_id) = (format!("{id}-section"), format!("{id}-picture"));
    let chosen = row.picture.clone().unwrap_or_default();
    let option = |l: &L10n, picture: &str| {
        let selected = picture == chosen;
        view! { <option value=picture.to_owned() selected=selected>{picture_name(l, picture)}</option> }
    };
    view! {
        <div class="filters">
            <div class="field">
                <label for=section_id.clone()>{t!(l, "editor-section")}</label>
                <select id=section_id name="section[]">
                    {Section::ALL
                        .into_iter()
                        .map(|one| view! { <option value=one.as_str() selected=one == row.section>{section_name(&l, one)}</option> })
                        .collect_view()}
                </select>
            </div>
            <div class="field">
                <label for=picture_id.clone()>{t!(l, "editor-picture")}</label>
                <select id=picture_id name="picture[]">
                    <option value="">{t!(l, "editor-picture-none")}</option>
                    {PICTURES.into_iter().map(|picture| option(&l, picture)).collect_view()}
                </select>
            </div>
        </div>
    }
    .into_any()
}
