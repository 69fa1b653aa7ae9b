//! What somebody typed into a form that was refused: the page is drawn again with it.
//!
//! Such a form goes to the address of the page it stands on, with `?form=` and its name behind it. When it is taken, the
//! answer leads on like that of every form; when it is refused, the answer is the page itself, with the error and with
//! what was typed: it stands nowhere in between, neither in an address nor in a cookie nor on the server.

use http::request::Parts;
use leptos::{prelude::use_context, server_fn::ServerFn};
use std::sync::Arc;

/// Where forms go: what stands before a form's name.
pub const FORMS: &str = "/form/";
/// What names the form in an address.
pub const FORM: &str = "form";
/// What leptos writes into an address beside a form's error.
const OF_AN_ERROR: [&str; 2] = ["__path", "__err"];

/// The fields of one refused form; of none when no form was.
#[derive(Clone, Default)]
pub struct Typed(Arc<Vec<(String, String)>>);

/// What the server hands over: the form's path and its fields. Not `Debug`: these are somebody's own words.
#[derive(Clone)]
pub struct RefusedForm {
    pub path: String,
    pub fields: Arc<Vec<(String, String)>>,
}

/// What was typed into this form before it was refused.
pub fn typed<F: ServerFn>() -> Typed {
    let refused = use_context::<RefusedForm>().filter(|refused| refused.path == F::PATH);
    Typed(refused.map(|refused| refused.fields).unwrap_or_default())
}

impl Typed {
    /// The text of a field; `None` when the form was not refused, or had no such field.
    pub fn field(&self, name: &str) -> Option<String> {
        self.0.iter().find(|(field, _)| field == name).map(|(_, text)| text.clone())
    }

    /// Every text of fields of one name, in the order of the form.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(field, _)| field == name).map(|(_, text)| text.clone()).collect()
    }

    /// Whether this was chosen, ticked or sent along: fields of one name may be several.
    pub fn holds(&self, name: &str, value: &str) -> bool {
        self.0.iter().any(|(field, text)| field == name && text == value)
    }
}

/// Where this form goes from the page that is drawn now, so that what is typed comes back if it is refused.
pub fn goes_to<F: ServerFn>() -> String {
    let name = F::PATH.strip_prefix(FORMS).unwrap_or(F::PATH);
    use_context::<Parts>()
        .map_or_else(|| F::PATH.to_owned(), |parts| address(parts.uri.path(), parts.uri.query(), name))
}

fn address(path: &str, query: Option<&str>, form: &str) -> String {
    let query = query.unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
    let kept = query.filter(|pair| {
        let key = pair.split('=').next().unwrap_or_default();
        key != FORM && !OF_AN_ERROR.contains(&key)
    });
    let form = format!("{FORM}={form}");
    format!("{path}?{}", kept.chain([form.as_str()]).collect::<Vec<_>>().join("&"))
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn a_form_goes_to_its_page_and_leaves_the_error_behind() {
        assert_eq!(address("/messages", None, "messages/answer"), "/messages?form=messages/answer");
        let query = "with=7&__path=/form/a&__err=abc&form=messages/write&all";
        assert_eq!(address("/desk", Some(query), "messages/write"), "/desk?with=7&all&form=messages/write");
    }
}
