//! Pieces that hold one text: shorter to write than with children, and the text is made before it is moved in.

use super::{Fact, Facts, Icon, Kind, Notice};
use leptos::prelude::*;

/// A [`Notice`] of one text.
pub fn notice(kind: Kind, text: String) -> impl IntoView {
    view! { <Notice kind>{text}</Notice> }
}

/// [`Facts`] of one text each.
pub fn facts(facts: impl IntoIterator<Item = (Icon, String)> + Send + 'static) -> impl IntoView {
    let facts = facts.into_iter().map(|(icon, text)| view! { <Fact icon>{text}</Fact> }).collect_view();
    view! { <Facts>{facts}</Facts> }
}
