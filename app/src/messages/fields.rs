//! The fields of a phrase, each of its type, with what was typed and what is wrong with it.

use super::{
    MessagesError, Param,
    compose::param_name,
    phrases::Phrase,
    values::{Choices, DOCUMENT},
};
use crate::{
    i18n::l10n,
    t,
    ui::{Labelled, Typed, described_by},
};
use leptos::prelude::*;

/// One field for each parameter of the phrase, named as the parameter.
#[component]
pub fn PhraseFields(
    phrase: Phrase,
    choices: Choices,
    typed: Typed,
    /// Why the form was refused, if it was.
    error: Option<MessagesError>,
) -> impl IntoView {
    let faults = match error {
        Some(MessagesError::Values(faults)) => faults,
        _ => Vec::new(),
    };
    let l = l10n();
    phrase
        .params
        .into_iter()
        .map(|param| {
            let fault = faults.iter().find(|(of, _)| *of == param).map(|(_, fault)| fault.explain(&l, param));
            view! { <Input param choices=choices.clone() typed=typed.field(param.as_str()) error=fault /> }
        })
        .collect_view()
}

#[component]
fn Input(param: Param, choices: Choices, typed: Option<String>, error: Option<String>) -> impl IntoView {
    let l = l10n();
    let label = param_name(&l, param);
    let hint = (param == Param::Document).then(|| t!(l, "talk-document-how"));
    let id = format!("phrase-{}", param.as_str());
    let described = described_by(&id, hint.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    let select = |options: Vec<(String, String)>, first: bool| {
        let options = options
            .into_iter()
            .map(|(value, name)| {
                let selected = typed.as_ref() == Some(&value);
                view! { <option value=value selected=selected>{name}</option> }
            })
            .collect_view();
        let none = (!first).then(|| view! { <option value="">{t!(l, "talk-choose")}</option> });
        view! {
            <select
                id=id.clone()
                name=param.as_str()
                required
                aria-describedby=described.clone()
                aria-invalid=invalid
            >
                {none}
                {options}
            </select>
        }
        .into_any()
    };
    let input = |kind: &'static str, dir: Option<&'static str>, max: Option<usize>| {
        view! {
            <input
                id=id.clone()
                name=param.as_str()
                type=kind
                dir=dir
                maxlength=max.map(|max| max.to_string())
                value=typed.clone()
                autocomplete="off"
                required
                aria-describedby=described.clone()
                aria-invalid=invalid
            />
        }
        .into_any()
    };
    let control = match param {
        Param::Activity => {
            let named = |activity: &super::values::Named<_, crate::i18n::Texts>| {
                activity.name.for_reader(l.tag()).map(|said| said.text.to_owned()).unwrap_or_default()
            };
            let options: Vec<_> =
                choices.activities.iter().map(|activity| (activity.id.to_string(), named(activity))).collect();
            let only = options.len() == 1;
            select(options, only)
        }
        Param::Site => select(choices.sites.into_iter().map(|site| (site.id.to_string(), site.name)).collect(), false),
        // She herself stands first.
        Param::Person => {
            select(choices.staff.into_iter().map(|person| (person.id.to_string(), person.name)).collect(), true)
        }
        Param::Day => input("date", None, None),
        Param::Time => input("time", Some("ltr"), None),
        Param::Document => input("text", Some("auto"), Some(DOCUMENT)),
    };
    view! { <Labelled id=id.clone() label hint error>{control}</Labelled> }
}
