//! Whether somebody looks at this page, or something only fetches it.

use http::{HeaderMap, Method, request::Parts};
use leptos::prelude::use_context;

/// A person opened this page: what is on it counts as read.
///
/// A browser that fetches a page beforehand says so, and what is fetched as an image, a script or a frame is no visit.
/// `Sec-Fetch-Dest: empty` is one: a page that our service worker passes on is fetched by it, and nothing else of ours
/// fetches pages.
pub fn opened() -> bool {
    use_context::<Parts>().is_some_and(|parts| parts.method == Method::GET && is_visit(&parts.headers))
}

fn is_visit(headers: &HeaderMap) -> bool {
    let says = |name: &str, word: &str| {
        headers.get_all(name).iter().any(|value| value.to_str().is_ok_and(|value| value.contains(word)))
    };
    let beforehand = says("sec-purpose", "prefetch") || says("purpose", "prefetch") || says("x-moz", "prefetch");
    let shown = !headers.contains_key("sec-fetch-dest")
        || says("sec-fetch-dest", "document")
        || says("sec-fetch-dest", "empty");
    shown && !beforehand
}

#[cfg(test)]
mod tests {
    use super::is_visit;
    use http::{HeaderMap, HeaderName, HeaderValue};

    fn visit(pairs: &[(&'static str, &'static str)]) -> bool {
        let pairs = pairs.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        is_visit(&pairs.collect::<HeaderMap>())
    }

    #[test]
    fn only_a_page_that_is_looked_at_is_read() {
        assert!(visit(&[]));
        assert!(visit(&[("sec-fetch-dest", "document")]));
        assert!(visit(&[("sec-fetch-dest", "empty")]));
        assert!(!visit(&[("sec-fetch-dest", "image")]));
        assert!(!visit(&[("sec-fetch-dest", "document"), ("sec-purpose", "prefetch;prerender")]));
        assert!(!visit(&[("purpose", "prefetch")]));
    }
}
