//! The small pieces every page is built from. Texts come in translated; looks are in `public/style.css`.

use super::icon::{Icon, Pict};
use leptos::prelude::*;

/// What a notice or a state is about. The colour follows from it, and so does the notice's pictogram: colour never
/// speaks alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Good to know; a state that is neither good nor bad.
    #[default]
    Info,
    /// It worked.
    Good,
    /// Look at this; it can still be put right.
    Warn,
    /// Something is wrong.
    Bad,
}

impl Kind {
    fn class(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Bad => "bad",
        }
    }

    fn icon(self) -> Icon {
        match self {
            Self::Info => Icon::Info,
            Self::Good => Icon::Check,
            Self::Warn | Self::Bad => Icon::Alert,
        }
    }
}

/// A message where it belongs on the page; it stays until read. What is wrong is announced at once.
#[component]
pub fn Notice(kind: Kind, children: Children) -> impl IntoView {
    let role = if kind == Kind::Bad { "alert" } else { "status" };
    view! {
        <div class=format!("notice {}", kind.class()) role=role>
            <Pict icon=kind.icon() />
            <div>{children()}</div>
        </div>
    }
}

/// A state: pictogram and word.
#[component]
pub fn State(icon: Icon, #[prop(default = Kind::Info)] kind: Kind, #[prop(into)] text: String) -> impl IntoView {
    view! {
        <span class=format!("state {}", kind.class())>
            <Pict icon=icon />
            {text}
        </span>
    }
}

/// Nothing here yet, said kindly; `children` may add what to do about it.
#[component]
pub fn Empty(icon: Icon, #[prop(into)] text: String, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    view! {
        <div class="empty">
            <Pict icon=icon />
            <p>{text}</p>
            {children.map(|children| children())}
        </div>
    }
}

/// A list of [`Fact`]s: where, when, what to bring.
#[component]
pub fn Facts(children: Children) -> impl IntoView {
    // The role is said because Safari takes it away from lists without bullets.
    view! { <ul class="facts" role="list">{children()}</ul> }
}

/// One fact with its pictogram.
#[component]
pub fn Fact(icon: Icon, children: Children) -> impl IntoView {
    view! {
        <li>
            <Pict icon=icon />
            <div>{children()}</div>
        </li>
    }
}

/// How far of how much, both in the same unit. `label` names it for a screen reader, `text` says it in words below the
/// bar ("12 of 20 hours"). More than `max` fills the bar; a `max` of 0 (nothing asked for) leaves only the words.
#[component]
pub fn Meter(#[prop(into)] label: String, #[prop(into)] text: String, value: u32, max: u32) -> impl IntoView {
    let bar = (max > 0).then(|| {
        view! { <progress aria-label=label value=value.min(max).to_string() max=max.to_string()></progress> }
    });
    view! {
        <div class="meter">
            {bar}
            <p>{text}</p>
        </div>
    }
}

/// A table that scrolls in itself where the window is too narrow for it, and takes the focus so that the keyboard can
/// scroll it too.
#[component]
pub fn Table(
    /// What the table is of: the name of the part of the page that it is.
    #[prop(into)]
    label: String,
    /// Caption, head and body.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="table" role="region" aria-label=label tabindex="0">
            <table>{children()}</table>
        </div>
    }
}

/// The way back, at the top of a page.
#[component]
pub fn BackLink(#[prop(into)] href: String, #[prop(into)] text: String) -> impl IntoView {
    view! {
        <a class="back" href=href>
            <Pict icon=Icon::Back />
            {text}
        </a>
    }
}

/// The `aria-describedby` of a control whose [`Labelled`] field has a hint or an error.
pub fn described_by(id: &str, hint: bool, error: bool) -> Option<String> {
    match (hint, error) {
        (false, false) => None,
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-error")),
        (true, true) => Some(format!("{id}-hint {id}-error")),
    }
}

/// Label, hint and error around a control of one's own: a select, a textarea. The control carries the same `id`, the
/// `aria-describedby` of [`described_by`], and `aria-invalid="true"` when there is an error. For a text input there is
/// [`Field`].
#[component]
pub fn Labelled(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(default = None, into)] hint: Option<String>,
    #[prop(default = None, into)] error: Option<String>,
    children: Children,
) -> impl IntoView {
    let hint = hint.map(|hint| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> });
    let error = error.map(|error| {
        view! {
            <p class="error" id=format!("{id}-error")>
                <Pict icon=Icon::Alert />
                <span>{error}</span>
            </p>
        }
    });
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {hint}
            {error}
            {children()}
        </div>
    }
}

/// A text input with its label, hint and error, wired for screen readers. `class="code"` makes it the large one for
/// one-time codes. `id` is the name unless given.
#[component]
pub fn Field(
    #[prop(into)] label: String,
    name: &'static str,
    #[prop(default = None, into)] id: Option<String>,
    #[prop(default = None, into)] hint: Option<String>,
    #[prop(default = None, into)] error: Option<String>,
    #[prop(default = None, into)] value: Option<String>,
    #[prop(default = "text")] kind: &'static str,
    #[prop(optional)] class: &'static str,
    #[prop(default = "off")] autocomplete: &'static str,
    #[prop(default = None, into)] inputmode: Option<&'static str>,
    #[prop(default = None, into)] maxlength: Option<usize>,
    #[prop(optional)] required: bool,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| name.to_owned());
    let described = described_by(&id, hint.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    view! {
        <Labelled id=id.clone() label=label hint=hint error=error>
            <input
                id=id
                name=name
                type=kind
                class=class
                value=value
                autocomplete=autocomplete
                inputmode=inputmode
                maxlength=maxlength.map(|most| most.to_string())
                required=required
                aria-describedby=described
                aria-invalid=invalid
            />
        </Labelled>
    }
}

/// One choice of several as a large card; stands in a `<fieldset class="choices">` with a legend.
#[component]
pub fn Choice(
    name: &'static str,
    #[prop(into)] value: String,
    #[prop(into)] label: String,
    #[prop(default = None, into)] hint: Option<String>,
    #[prop(optional)] checked: bool,
    #[prop(optional)] required: bool,
    /// The language the label is in, when it is not the page's.
    #[prop(default = None, into)]
    lang: Option<String>,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input type="radio" name=name value=value checked=checked required=required />
            <span lang=lang>{label} {hint.map(|hint| view! { <small>{hint}</small> })}</span>
        </label>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contains_all(html: &str, parts: &[&str]) {
        for part in parts {
            assert!(html.contains(part), "no {part} in {html}");
        }
    }

    #[test]
    fn a_field_with_an_error_points_to_hint_and_error() {
        let html = view! {
            <Field
                label="Code"
                name="code"
                hint="Six digits".to_owned()
                error="Too short".to_owned()
                value="12".to_owned()
                class="code"
                inputmode="numeric"
                maxlength=6_usize
                required=true
            />
        }
        .to_html();
        contains_all(
            &html,
            &[
                r#"<label for="code">Code"#,
                r#"id="code-hint""#,
                r#"id="code-error""#,
                r#"aria-describedby="code-hint code-error""#,
                r#"aria-invalid="true""#,
                r#"inputmode="numeric""#,
                r#"maxlength="6""#,
                r#"value="12""#,
                " required",
            ],
        );
    }

    #[test]
    fn a_field_without_hint_and_error_says_nothing_of_them() {
        let html = view! { <Field label="Name" name="name" /> }.to_html();
        assert!(!html.contains("aria-") && !html.contains("required"), "{html}");
    }

    #[test]
    fn what_a_person_wrote_is_escaped() {
        let html = view! { <Field label="Name" name="name" value="\"><script>".to_owned() /> }.to_html();
        assert!(!html.contains("<script>"), "{html}");
    }

    #[test]
    fn only_what_is_wrong_interrupts() {
        contains_all(&view! { <Notice kind=Kind::Bad>"No"</Notice> }.to_html(), &[r#"role="alert""#, "notice bad"]);
        contains_all(&view! { <Notice kind=Kind::Good>"Yes"</Notice> }.to_html(), &[r#"role="status""#]);
    }

    #[test]
    fn a_meter_never_runs_over_and_needs_a_goal() {
        let over = view! { <Meter label="Week" text="25 of 20 hours" value=25 max=20 /> }.to_html();
        contains_all(&over, &[r#"value="20""#, r#"max="20""#, "25 of 20 hours"]);
        let none = view! { <Meter label="Week" text="3 hours" value=3 max=0 /> }.to_html();
        assert!(!none.contains("<progress"), "{none}");
    }
}
