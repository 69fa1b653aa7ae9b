//! What the ways of knowing mean, strongest first.

use super::{Evidence, text};
use crate::{i18n::l10n, t};
use leptos::prelude::*;

/// "What does this mean?": the eight classes of evidence in the order of their strength, to be opened where one is named.
#[component]
pub fn EvidenceHelp() -> impl IntoView {
    let l = l10n();
    let classes = Evidence::ALL
        .iter()
        .map(|class| {
            view! { <li><b>{text::evidence(&l, *class)}</b> <small>{text::evidence_means(&l, *class)}</small></li> }
        })
        .collect_view();
    view! {
        <details class="evidence">
            <summary>{t!(l, "evidence-help")}</summary>
            <p>{t!(l, "evidence-help-order")}</p>
            <ol>{classes}</ol>
        </details>
    }
}
