//! Signing in, and a page that is not there.

use super::{
    Account, Code, Invited, JoinError, StandInOver,
    api::Join,
    tongues::{Tongues, TonguesFirst, has_chosen},
};
use crate::{
    denied::{Denied, Explain as _},
    i18n::{Locale, l10n, locale::SOURCE},
    t,
    ui::{Choice, Field, Icon, Kind, Page, Pict, door, frame::path, load, notice},
};
use http::StatusCode;
use leptos::prelude::*;
use leptos_axum::{ResponseOptions, redirect};
use leptos_router::hooks::{use_params_map, use_query_map};

/// What the address of this page says after `?`.
pub fn query(name: &str) -> Option<String> {
    use_query_map().with_untracked(|query| query.get(name))
}

/// The way in for somebody who is not signed in: the code from her counsellor, and back to where she wanted to go.
#[component]
pub fn SignInForm(
    /// Where to go afterwards, if not to the page that this form stands on.
    #[prop(optional, into)]
    to: Option<String>,
    #[prop(optional, into)] error: Option<String>,
) -> impl IntoView {
    let l = l10n();
    let (here, chosen) = (path(), has_chosen());
    let to = to.unwrap_or_else(|| here.clone());
    let over = use_context::<StandInOver>().map(|_| notice(Kind::Info, t!(l, "stand-in-over")));
    view! {
        <Page title=t!(l, "sign-in-title")>
            {(!chosen).then(|| view! { <Tongues to=here.clone() /> })}
            {over}
            <p>{t!(l, "sign-in-how")}</p>
            <form method="get" action="/join" class="stack">
                <input type="hidden" name="to" value=to />
                <Field
                    label=t!(l, "sign-in-code")
                    name="code"
                    class="code long"
                    required=true
                    autocomplete="one-time-code"
                    hint=t!(l, "sign-in-code-hint")
                    error=error
                />
                <button class="main">{t!(l, "next")}</button>
            </form>
            {chosen.then(|| view! { <Tongues to=here.clone() /> })}
            <p><a href="/accessibility">{t!(l, "statement-link")}</a></p>
        </Page>
    }
}

/// `/join`: a code that was typed. One that can be read has an address of its own.
#[component]
pub fn JoinFormPage() -> impl IntoView {
    let l = l10n();
    let (typed, to) = (query("code"), query("to"));
    match typed.as_deref().map(Code::parse) {
        Some(Some(code)) => {
            let to = to.as_deref().and_then(super::local_path).map(|to| format!("?to={}", encoded(to)));
            redirect(&format!("/join/{}{}", code.as_str(), to.unwrap_or_default()));
            ().into_any()
        }
        Some(None) => {
            view! { <SignInForm to=to.unwrap_or_else(|| "/".to_owned()) error=t!(l, "join-misread") /> }.into_any()
        }
        None => view! { <SignInForm to=to.unwrap_or_else(|| "/".to_owned()) /> }.into_any(),
    }
}

/// An address for a query's value: everything but unreserved characters and "/" percent-encoded (RFC 3986 § 2.3).
pub(super) fn encoded(path: &str) -> String {
    path.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// `/join/CODE`: whom the code is for. Looking changes nothing; the button signs this device in.
#[component]
pub fn JoinPage() -> impl IntoView {
    let code = use_params_map().with_untracked(|params| params.get("code")).and_then(|code| Code::parse(&code));
    let refused = ServerAction::<Join>::new().value().get_untracked().and_then(Result::err);
    let to = query("to").unwrap_or_default();
    load(
        async move {
            let account = door::<dyn Account>()?;
            let Some(code) = code else { return Ok(Err(JoinError::Unknown)) };
            match account.invited(&code).await {
                Ok(invited) => Ok(Ok((code, invited))),
                Err(JoinError::Denied(denied)) => Err(denied),
                Err(error) => Ok(Err(error)),
            }
        },
        move |found: Result<(Code, Invited), JoinError>| match found {
            // In which language shall the rest be said?
            Ok((code, invited)) if query("lang").is_none() && refused.is_none() => {
                view! { <TonguesFirst code to guess=guess(&invited) /> }.into_any()
            }
            Ok((code, invited)) => view! { <Welcome code invited to refused /> }.into_any(),
            Err(error) => {
                if let (Some(response), Ok(status)) =
                    (use_context::<ResponseOptions>(), StatusCode::from_u16(error.status()))
                {
                    response.set_status(status);
                }
                view! { <SignInForm to=to error=error.explain(&l10n()) /> }.into_any()
            }
        },
    )
}

/// The language she most likely reads. Every import says "sv" of people it knows nothing about: then what this device
/// asks for is the better guess.
fn guess(invited: &Invited) -> String {
    let known = Locale::get(&invited.language).filter(|locale| locale.tag != SOURCE);
    known.map_or_else(|| l10n().tag().to_owned(), |locale| locale.tag.clone())
}

/// Whom the code is for, in the language that was chosen before.
#[component]
fn Welcome(code: Code, invited: Invited, to: String, refused: Option<JoinError>) -> impl IntoView {
    let l = l10n();
    let others = format!(
        "/join/{}{}",
        code.as_str(),
        if to.is_empty() { String::new() } else { format!("?to={}", encoded(&to)) }
    );
    view! {
        <Page title=t!(l, "join-title")>
            {refused.map(|error| notice(Kind::Bad, error.explain(&l)))}
            <p>{t!(l, "join-for")}" "<b dir="auto">{invited.name}</b></p>
            <p>{t!(l, "join-not-you")}</p>
            <form method="post" action="/form/account/join" class="stack">
                <input type="hidden" name="code" value=code.as_str().to_owned() />
                <input type="hidden" name="to" value=to />
                <input type="hidden" name="language" value=l.tag().to_owned() />
                <button class="main">{t!(l, "join-button")}</button>
            </form>
            <p><a class="second" href=others><Pict icon=Icon::Globe />{t!(l, "language-change")}</a></p>
        </Page>
    }
    .into_any()
}

/// Every language as a card, named in itself.
#[component]
pub fn LanguageChoices(chosen: String) -> impl IntoView {
    let l = l10n();
    view! {
        <fieldset class="choices">
            <legend>{t!(l, "language")}</legend>
            {Locale::all()
                .iter()
                .map(|locale| {
                    view! {
                        <Choice
                            name="language"
                            value=locale.tag.clone()
                            label=locale.name.clone()
                            lang=locale.lang.clone()
                            checked=locale.tag == chosen
                            required=true
                        />
                    }
                })
                .collect_view()}
        </fieldset>
    }
}

/// An address that leads nowhere.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(StatusCode::NOT_FOUND);
    }
    let l = l10n();
    view! {
        <Page title=t!(l, "not-found-title")>
            <p>{Denied::NotFound.explain(&l)}</p>
            <p><a class="quiet" href="/">{t!(l, "to-start")}</a></p>
        </Page>
    }
}

/// What the service worker shows where there is no network and no kept page.
#[component]
pub fn OfflinePage() -> impl IntoView {
    let l = l10n();
    view! {
        <Page title=t!(l, "offline-title")>
            <p>{t!(l, "offline-what")}</p>
            <p><a class="second" href="/">{t!(l, "to-start")}</a></p>
        </Page>
    }
}
