//! The fields of a phrase, each of its type, with what was typed and what is wrong with it.

use super::{
    MessagesError, Param,
    compose::param_name,
    phrases::Phrase,
    values::{Choices, DOCUMENT, Named},
};
use crate::{
    i18n::l10n,
    schedule::row::WrittenOption,
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
    let named = |value: String, name: String| {
        let selected = typed.as_ref() == Some(&value);
        view! { <option value=value dir="auto" selected=selected>{name}</option> }.into_any()
    };
    let select = |options: Vec<AnyView>, empty: bool| {
        let none = empty.then(|| view! { <option value="">{t!(l, "talk-choose")}</option> });
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
            let only = choices.activities.len() == 1;
            let options = choices.activities.into_iter().map(|Named { id, name }| {
                let value = id.to_string();
                let selected = typed.as_ref() == Some(&value);
                view! { <WrittenOption texts=name value selected /> }.into_any()
            });
            select(options.collect(), !only)
        }
        Param::Site => {
            select(choices.sites.into_iter().map(|site| named(site.id.to_string(), site.name)).collect(), true)
        }
        // She herself stands first.
        Param::Person => {
            select(choices.staff.into_iter().map(|one| named(one.id.to_string(), one.name)).collect(), false)
        }
        Param::Day => input("date", None, None),
        Param::Time => input("time", Some("ltr"), None),
        Param::Document => input("text", Some("auto"), Some(DOCUMENT)),
    };
    view! { <Labelled id=id.clone() label hint error>{control}</Labelled> }
}
