//! What a page's address asks for behind the `?`.

use http::request::Parts;
use leptos::prelude::use_context;

/// The value of this parameter as it stands in the address (not decoded: ids and flags of ours need no escaping);
/// empty for a bare `?name`.
pub fn query(name: &str) -> Option<String> {
    let parts = use_context::<Parts>()?;
    let pairs = parts.uri.query()?.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.into_iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
}

/// Whether the address says this word: `?sent`.
pub fn asked(name: &str) -> bool {
    query(name).is_some()
}
