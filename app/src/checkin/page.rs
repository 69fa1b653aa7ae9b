//! The check-in page, and the page a scanned code leads to.

use super::{AtSite, CheckIn, CheckInError, Direction, Here, api::TypeCode, outbox::Outbox, scanner::Scanner};
use crate::{
    attendance::Evidence,
    denied::Explain as _,
    i18n::{L10n, l10n},
    ids::EventId,
    schedule::Occasion,
    t,
    ui::{BackLink, Fact, Facts, Field, Icon, Kind, Notice, Page, Pict, door, load},
};
use leptos::{form::ActionForm, prelude::*};
use leptos_axum::ResponseOptions;

/// Where a receipt is.
pub fn receipt_address(id: &EventId) -> String {
    format!("/check-in/receipt/{id}")
}

/// The six digits, and how to scan.
#[component]
pub fn CheckInPage() -> impl IntoView {
    let type_code = ServerAction::<TypeCode>::new();
    let refused = type_code.value().get_untracked().and_then(Result::err);
    load(async { door::<dyn CheckIn>()?.here().await }, move |here: Here| {
        let l = l10n();
        let (id, next) = (here.id.to_string(), here.next());
        let error = refused.map(|error| error.explain(&l));
        let occasion = occasion(&l, &here);
        let six = CheckInError::NotSixDigits.explain(&l);
        view! {
            <Page title=t!(l, "check-in-title")>
                {occasion}
                <Outbox />
                <section>
                    <h2>{t!(l, "check-in-scan-title")}</h2>
                    <Scanner typed="#code" />
                    <noscript>
                        <ol class="steps">
                            <li><span>{t!(l, "check-in-scan-camera")}</span></li>
                            <li><span>{t!(l, "check-in-scan-point")}</span></li>
                            <li><span>{t!(l, "check-in-scan-link")}</span></li>
                        </ol>
                    </noscript>
                </section>
                <section>
                    <h2>{t!(l, "check-in-type-title")}</h2>
                    <ActionForm action=type_code attr:class="stack" attr:data-queued="code" attr:data-six=six>
                        <input type="hidden" name="id" value=id />
                        <CodeField error />
                        <Buttons next />
                    </ActionForm>
                </section>
                <p><a class="quiet" href="/my-code"><Pict icon=Icon::QrCode />{t!(l, "my-code-show")}</a></p>
                <p class="hint">{t!(l, "check-in-help")}</p>
            </Page>
        }
    })
}

#[component]
fn CodeField(error: Option<String>) -> impl IntoView {
    let l = l10n();
    view! {
        <Field
            label=t!(l, "check-in-code-label")
            name="code"
            hint=t!(l, "check-in-code-hint")
            error=error
            class="code"
            inputmode="numeric"
            maxlength=12_usize
            required=true
        />
    }
}

/// "I am here" and "I am leaving": the likelier one first and large. Enter presses the first.
#[component]
fn Buttons(next: Direction) -> impl IntoView {
    let l = l10n();
    let button = |direction: Direction| {
        let class = if direction == next { "main" } else { "quiet" };
        let (icon, text) = match direction {
            Direction::In => (Icon::Check, t!(l, "check-in-here")),
            Direction::Out => (Icon::CheckOut, t!(l, "check-in-leaving")),
        };
        view! { <button class=class name="direction" value=direction.as_str()><Pict icon />{text}</button> }
    };
    match next {
        Direction::In => [button(Direction::In), button(Direction::Out)],
        Direction::Out => [button(Direction::Out), button(Direction::In)],
    }
    .into_iter()
    .collect_view()
}

/// Her occasion now, and what she has said of it.
fn occasion(l: &L10n, here: &Here) -> impl IntoView + use<> {
    let said = match (&here.came, &here.left) {
        (_, Some(left)) => Some(t!(l, "check-in-left", time = l.time(left.at))),
        (Some(came), None) => Some(t!(l, "check-in-came", time = l.time(came.at))),
        (None, None) => None,
    };
    here.occasion.as_ref().map(|occasion| {
        let (what, site) = (what(l, occasion), occasion.site_name.clone());
        let said = said.map(|said| view! { <Notice kind=Kind::Good><p>{said}</p></Notice> });
        view! {
            <section class="card now">
                <p class="strip"><Pict icon=Icon::Clock />{t!(l, "check-in-now")}</p>
                <div class="body">
                    {what}
                    <Facts><Fact icon=Icon::Pin><bdi>{site}</bdi></Fact></Facts>
                    {said}
                </div>
            </section>
        }
    })
}

fn what(l: &L10n, occasion: &Occasion) -> impl IntoView + use<> {
    let said = occasion.name.for_reader(l.tag());
    let lang = said.map(|said| said.tag.to_owned()).filter(|tag| !l.tag().starts_with(tag.as_str()));
    let name = said.map(|said| said.text.to_owned()).unwrap_or_default();
    view! {
        <div class="what">
            <span class="pict"><Pict icon=Icon::named(&occasion.pictogram) /></span>
            <div>
                <h2 lang=lang dir="auto">{name}</h2>
                <span class="time">{l.times(occasion.starts_at, occasion.ends_at)}</span>
            </div>
        </div>
    }
}

/// Where a scanned code leads: what it says, and one large button. Looking records nothing.
#[component]
pub fn ScannedPage() -> impl IntoView {
    let token = token_of_path();
    let action = format!("/c/{token}");
    let refused = refused_word();
    let needed = async move {
        match door::<dyn CheckIn>()?.at_site(&token).await {
            Ok(at_site) => Ok(Some(at_site)),
            Err(CheckInError::CannotRead) => Ok(None),
            Err(error) => Err(error),
        }
    };
    load(needed, move |at_site: Option<AtSite>| match at_site {
        Some(at_site) => view! { <Scanned at_site action refused /> }.into_any(),
        None => view! { <Unreadable /> }.into_any(),
    })
}

/// The last part of `/c/TOKEN`. A token of ours needs no decoding.
fn token_of_path() -> String {
    crate::ui::frame::path().strip_prefix("/c/").map(str::to_owned).unwrap_or_default()
}

/// Why a POST to this address led back to it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Refused {
    TooMany,
    Unavailable,
    BadForm,
}

fn refused_word() -> Option<Refused> {
    let parts = use_context::<http::request::Parts>()?;
    match parts.uri.query()? {
        "refused=too_many" => Some(Refused::TooMany),
        "refused=unavailable" => Some(Refused::Unavailable),
        "refused=bad_form" => Some(Refused::BadForm),
        _ => None,
    }
}

#[component]
fn Scanned(at_site: AtSite, action: String, refused: Option<Refused>) -> impl IntoView {
    let l = l10n();
    let AtSite { here, site_name, at, evidence } = at_site;
    let (id, next) = (here.id.to_string(), here.next());
    let occasion = occasion(&l, &here);
    let refused = refused.map(|why| match why {
        Refused::TooMany => t!(l, "check-in-too-many"),
        Refused::Unavailable => t!(l, "denied-unavailable"),
        Refused::BadForm => t!(l, "denied-bad-form"),
    });
    let doubt = match evidence {
        Evidence::SiteCodeLater => Some(t!(l, "check-in-scanned-later", when = l.day_and_time(at))),
        Evidence::OwnWord => Some(t!(l, "check-in-scanned-expired", when = l.day_and_time(at))),
        _ => None,
    };
    let at_the_site = here.occasion.is_none().then(|| {
        let (when, visit) = (l.day_and_time(at), t!(l, "check-in-visit"));
        view! {
            <section class="card pad">
                <Facts>
                    <Fact icon=Icon::Pin><bdi>{site_name}</bdi></Fact>
                    <Fact icon=Icon::Clock><span dir="auto">{when}</span></Fact>
                </Facts>
                <p>{visit}</p>
            </section>
        }
    });
    view! {
        <Page title=t!(l, "check-in-title")>
            {occasion}
            {at_the_site}
            {doubt.map(|doubt| view! { <Notice kind=Kind::Warn><p>{doubt}</p></Notice> })}
            {refused.map(|why| view! { <Notice kind=Kind::Bad><p>{why}</p></Notice> })}
            <Outbox />
            <form method="post" action=action class="stack" data-queued="token">
                <input type="hidden" name="id" value=id />
                <Buttons next />
            </form>
            <p class="hint">{t!(l, "check-in-not-yet")}</p>
        </Page>
    }
}

/// What stands for [`ScannedPage`] where there is no network: the phone keeps this page and shows it at the code's own
/// address. The code is taken from
/// there by `public/outbox.js`; opened by itself this page has none.
#[component]
pub fn ScannedOfflinePage() -> impl IntoView {
    load(async { door::<dyn CheckIn>()?.here().await }, move |here: Here| {
        let l = l10n();
        let (next, offline) = (here.next(), t!(l, "check-in-offline"));
        view! {
            <Page title=t!(l, "check-in-title")>
                <Notice kind=Kind::Warn><p>{offline}</p></Notice>
                <Outbox />
                <form method="post" action="/c/-" class="stack" data-queued="token">
                    <Buttons next />
                </form>
                <p class="hint">{t!(l, "check-in-not-yet")}</p>
            </Page>
        }
    })
}

/// A code that is none of ours.
#[component]
fn Unreadable() -> impl IntoView {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(http::StatusCode::UNPROCESSABLE_ENTITY);
    }
    let l = l10n();
    let why = CheckInError::CannotRead.explain(&l);
    view! {
        <Page title=t!(l, "check-in-title")>
            <BackLink href="/check-in" text=t!(l, "back") />
            <Notice kind=Kind::Bad><p>{why}</p></Notice>
            <p>{t!(l, "check-in-try-again")}</p>
            <p><a class="second" href="/check-in">{t!(l, "check-in-type-title")}</a></p>
        </Page>
    }
}
