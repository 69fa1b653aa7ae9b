//! Typing a list on paper back in.

use super::{Fault, Lists, MOST, PaperError, ROWS, Refused, SHOWN, Typed, api::TypePaper};
use crate::{
    account::api::{headers, set_cookie},
    attendance::{Outcome, text},
    denied::{Denied, Explain as _},
    i18n::l10n,
    ids::SiteId,
    t,
    ui::{BackLink, Icon, Kind, Page, Pict, door, load, notice, query},
};
use http::HeaderValue;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use std::ops::RangeInclusive;

struct Loaded {
    site: SiteId,
    site_name: String,
    refused: Vec<Refused>,
    spent: HeaderValue,
}

/// A number behind the `?`.
fn count(name: &str) -> usize {
    query(name).and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[component]
pub fn PaperTypePage() -> impl IntoView {
    let site = use_params_map().with_untracked(|params| params.get("site")).unwrap_or_default();
    let wrong: Option<PaperError> = ServerAction::<TypePaper>::new().value().get_untracked().and_then(Result::err);
    let headers = headers();
    let needed = async move {
        let site = SiteId::parse(&site).map_err(|_| Denied::NotFound)?;
        let lists = door::<dyn Lists>()?;
        let (site_name, refused) = lists.refused(&site, &headers).await?;
        Ok::<_, Denied>(Loaded { site, site_name, refused, spent: lists.spent()? })
    };
    load(needed, move |loaded: Loaded| {
        let l = l10n();
        let Loaded { site, site_name, refused, spent } = loaded;
        let (recorded, same, not) = (count("recorded"), count("same"), count("refused"));
        // Shown once: the next page of this device is empty again.
        if !refused.is_empty() {
            set_cookie(spent);
        }
        let list = refused
            .iter()
            .map(|refused| {
                let row = refused.typed.row;
                let text = t!(l, "paper-row-why", row = row, why = refused.why.explain(&l));
                view! { <li><a href=format!("#code-{row}")>{text}</a></li> }
            })
            .collect_view();
        let below = if refused.is_empty() { t!(l, "paper-refused-again") } else { t!(l, "paper-refused-below") };
        let wrong = wrong.map(|error| error.explain(&l));
        // What was refused must be in sight.
        let more = refused.iter().any(|refused| refused.typed.row > SHOWN);
        view! {
            <Page title=t!(l, "paper-type-title") class="wide">
                <p><BackLink href=format!("/site/{site}/roll") text=t!(l, "roll-title") /></p>
                <p><b><bdi>{site_name}</bdi></b></p>
                {(recorded > 0).then(|| notice(Kind::Good, t!(l, "paper-recorded", count = recorded)))}
                {(same > 0).then(|| notice(Kind::Info, t!(l, "paper-same", count = same)))}
                {(not > 0)
                    .then(|| {
                        view! {
                            <div class="notice bad" role="alert">
                                <Pict icon=Icon::Alert />
                                <div>
                                    <p>{t!(l, "paper-refused", count = not)} " " {below}</p>
                                    <ul>{list}</ul>
                                </div>
                            </div>
                        }
                    })}
                {wrong.map(|text| notice(Kind::Bad, text))}
                <p id="paper-how">{t!(l, "paper-type-what")}</p>
                <p class="hint" id="paper-time-hint">{t!(l, "paper-time-hint")}</p>
                <form method="post" action="/form/paper/type" class="stack">
                    <input type="hidden" name="site" value=site.to_string() />
                    {rows(&refused, 1..=SHOWN)}
                    <details open=more>
                        <summary>{t!(l, "paper-more-rows")}</summary>
                        {rows(&refused, SHOWN + 1..=ROWS)}
                    </details>
                    <button class="main">{t!(l, "save")}</button>
                </form>
            </Page>
        }
    })
}

/// These rows of the form.
fn rows(refused: &[Refused], which: RangeInclusive<u8>) -> impl IntoView + use<> {
    which
        .map(|row| {
            let refused = refused.iter().find(|refused| refused.typed.row == row).cloned();
            view! { <RowFields row refused /> }
        })
        .collect_view()
}

/// The fields of one row; of a refused one with what was typed, and why.
#[component]
fn RowFields(row: u8, refused: Option<Refused>) -> impl IntoView {
    let l = l10n();
    let fault = refused.as_ref().map(|refused| refused.why);
    let typed = refused.map(|refused| refused.typed).unwrap_or_default();
    let error = format!("error-{row}");
    let field = |name: &'static str, label: String, value: String, about: &[Fault], hint: Option<&str>| {
        let (id, wrong) = (format!("{name}-{row}"), fault.is_some_and(|fault| about.contains(&fault)));
        let described = wrong.then(|| error.clone()).or(hint.map(str::to_owned));
        view! {
            <div class="field">
                <label for=id.clone()>{label}</label>
                <input
                    id=id.clone()
                    name=id
                    value=value
                    maxlength=MOST.to_string()
                    autocomplete="off"
                    autocapitalize="characters"
                    spellcheck="false"
                    dir="ltr"
                    aria-invalid=wrong.then_some("true")
                    aria-describedby=described
                />
            </div>
        }
    };
    let of_code = [
        Fault::NoCode,
        Fault::NotACode,
        Fault::Slip,
        Fault::Unknown,
        Fault::Twice,
        Fault::Closed,
        Fault::Cancelled,
        Fault::NotBegun,
    ];
    let of_time = [Fault::NoTime, Fault::TimeOutside, Fault::TimeOfNobody];
    let hint = Some("paper-time-hint");
    let Typed { code, outcome, came, left, .. } = typed;
    let (select, no_outcome) = (format!("outcome-{row}"), fault == Some(Fault::NoOutcome));
    let choices = Outcome::SUPERVISOR
        .iter()
        .map(|choice| {
            let selected = choice.as_str() == outcome;
            view! { <option value=choice.as_str() selected=selected>{text::outcome(&l, *choice)}</option> }
        })
        .collect_view();
    view! {
        <fieldset class="paper-row">
            <legend>{t!(l, "paper-row", row = row)}</legend>
            {fault
                .map(|fault| {
                    view! {
                        <p class="error" id=error.clone()><Pict icon=Icon::Alert /><span>{fault.explain(&l)}</span></p>
                    }
                })}
            {field("code", t!(l, "paper-code"), code, &of_code, None)}
            {field("came", t!(l, "paper-came"), came, &of_time, hint)}
            {field("left", t!(l, "paper-left"), left, &of_time, hint)}
            <div class="field outcome">
                <label for=select.clone()>{t!(l, "paper-outcome")}</label>
                <select
                    id=select.clone()
                    name=select
                    aria-invalid=no_outcome.then_some("true")
                    aria-describedby=no_outcome.then(|| error.clone())
                >
                    <option value="">{t!(l, "paper-choose")}</option>
                    {choices}
                </select>
            </div>
        </fieldset>
    }
}
