//! Small pieces of the desk's pages.

use super::Case;
use crate::{
    i18n::{Locale, Texts, l10n},
    programme::{Shape, Stage},
    t,
    ui::{Icon, Kind, Notice, StageMark, State},
};
use leptos::prelude::*;

/// A text of the municipality; in another language than the page it says which.
#[component]
pub fn Written(texts: Texts) -> impl IntoView {
    let l = l10n();
    texts.for_reader(l.tag()).map(|said| {
        let other = Locale::get(said.tag).filter(|locale| locale.lang != l.locale().lang);
        view! {
            <span lang=other.map(|locale| locale.lang.clone()) dir=other.map(Locale::dir)>{said.text.to_owned()}</span>
        }
    })
}

/// A stage by its mark and its name.
#[component]
pub fn StageName(stage: Stage) -> impl IntoView {
    view! {
        <span class="stage"><StageMark shape=shape(stage.shape) colour=stage.colour /><Written texts=stage.name /></span>
    }
}

fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::Circle => "circle",
        Shape::Triangle => "triangle",
        Shape::Square => "square",
        Shape::Diamond => "diamond",
        Shape::Star => "star",
    }
}

/// That a participant's identity is protected, for those who read her name.
#[component]
pub fn Protected(case: Case) -> impl IntoView {
    let l = l10n();
    case.protected.then(|| view! { <State icon=Icon::Lock kind=Kind::Warn text=t!(l, "desk-protected") /> })
}

/// A value of this page's address.
pub fn asked(name: &str) -> Option<String> {
    leptos_router::hooks::use_query_map().read_untracked().get(name)
}

/// A notice of one sentence, if there is something to say.
pub fn tell(kind: Kind, text: Option<String>) -> impl IntoView {
    text.map(|text| view! { <Notice kind><p>{text}</p></Notice> })
}
