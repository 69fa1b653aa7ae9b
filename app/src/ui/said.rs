//! Pieces that hold one text: shorter to write than with children, and the text is made before it is moved in. Erased
//! types: a page with many of them stays within the compiler's depth.

use super::{Fact, Facts, Icon, Kind, Notice};
use leptos::prelude::*;

/// A [`Notice`] of one text.
pub fn notice(kind: Kind, text: String) -> AnyView {
    view! { <Notice kind>{text}</Notice> }.into_any()
}

/// [`Facts`] of one text each.
pub fn facts(facts: impl IntoIterator<Item = (Icon, String)> + Send + 'static) -> AnyView {
    let facts = facts.into_iter().map(|(icon, text)| view! { <Fact icon>{text}</Fact> }).collect_view();
    view! { <Facts>{facts}</Facts> }.into_any()
}
