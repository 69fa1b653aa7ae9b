//! A field for several lines of text.

use leptos::prelude::*;

/// A `<textarea>` with text in it. Use this and never the bare element: leptos 0.8 writes the children of a textarea
/// without escaping them, so that `</textarea><script>` in somebody's message would leave it.
#[component]
pub fn Area(
    #[prop(into)] id: String,
    name: &'static str,
    /// Longest text, in characters.
    max: usize,
    #[prop(default = 4)] rows: u8,
    #[prop(default = true)] required: bool,
    #[prop(optional)] text: String,
    /// The id of the hint or error that belongs to it.
    #[prop(optional, into)]
    described_by: Option<String>,
    #[prop(optional)] invalid: bool,
) -> impl IntoView {
    let id = escaped(&id);
    let html = format!(
        "<textarea id=\"{id}\" name=\"{name}\" maxlength=\"{max}\" rows=\"{rows}\"{} dir=\"auto\"{}{}>\n{}</textarea>",
        if required { " required" } else { "" },
        described_by
            .filter(|id| !id.is_empty())
            .map(|id| format!(" aria-describedby=\"{}\"", escaped(&id)))
            .unwrap_or_default(),
        if invalid { " aria-invalid=\"true\"" } else { "" },
        escaped(&text),
    );
    view! { <div class="area" inner_html=html></div> }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
