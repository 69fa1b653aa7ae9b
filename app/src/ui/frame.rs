//! What surrounds every page: its head, the ways to the other pages, the notice of an old copy.

use super::{Assets, Icon, Pict, now};
use crate::{
    account::{Me, Role, StandInOver, tongues::ToTongues},
    i18n::l10n,
    messages::Messages,
    t,
    ui::load::{begun, door},
};
use leptos::prelude::*;
use leptos_meta::{MetaTags, Title, provide_meta_context};

/// Who reads this page, if somebody is signed in.
pub fn me() -> Option<Me> {
    use_context::<Option<Me>>().flatten()
}

/// The document around the app.
pub fn shell() -> impl IntoView {
    provide_meta_context();
    // Outside of islands nothing hydrates: without this every node would carry a marker.
    if let Some(shared) = Owner::current_shared_context() {
        shared.set_is_hydrating(false);
    }
    let l = l10n();
    let assets = use_context::<Assets>().unwrap_or_default();
    let staff = me().is_some_and(|me| me.role != Role::Participant);
    let screen = is_screen();
    let refresh = if screen { Some("15") } else { (path() == "/my-code").then_some("25") };
    let (js, wasm) = if staff || screen {
        (assets.staff_js, assets.staff_wasm)
    } else {
        (assets.participant_js, assets.participant_wasm)
    };
    view! {
        <!DOCTYPE html>
        <html lang=l.locale().lang.clone() dir=l.locale().dir()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
                <meta name="color-scheme" content="light dark" />
                <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f6f4ef" />
                <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#101615" />
                <meta name="made" content=now().timestamp_millis().to_string() />
                {mark().map(|mark| view! { <meta name="person" content=mark /> })}
                <link rel="stylesheet" href=assets.style />
                <link rel="manifest" href="/manifest.webmanifest" />
                <link rel="icon" href="/icons/icon.svg" type="image/svg+xml" />
                <link rel="apple-touch-icon" href="/icons/apple-touch-icon.png" />
                <script
                    type="module"
                    id="boot"
                    src=assets.boot
                    data-js=js
                    data-wasm=wasm
                    data-queue=assets.queue
                    data-outbox=assets.outbox
                ></script>
                // With scripts a page fetches or makes its next code; without them it is asked for again.
                {refresh.map(|seconds| view! { <noscript><meta http-equiv="refresh" content=seconds /></noscript> })}
                <MetaTags />
            </head>
            <body class=if screen { "screen" } else if staff { "staff" } else { "participant" }>
                <crate::App />
            </body>
        </html>
    }
}

/// Whose queue this phone may send: of whoever is signed in, or of the stand-in who was until midnight.
fn mark() -> Option<String> {
    me().map(|me| me.mark).or_else(|| use_context::<StandInOver>().map(|over| over.mark))
}

/// Whether this page is the screen at a site, which has no ways to other pages and is asked for again by itself.
fn is_screen() -> bool {
    let staff = me().is_some_and(|me| matches!(me.role, Role::Supervisor | Role::Administrator));
    let staff = staff || crate::site::is_screen_device();
    let path = path();
    staff && path.starts_with("/site/") && path.ends_with("/screen")
}

/// The skip link, the notice of a kept copy, the page, and the ways to the other pages.
#[component]
pub fn Frame(children: Children) -> impl IntoView {
    let l = l10n();
    let kept = t!(l, "page-kept", at = l.day_and_time(now()));
    let role = me().map(|me| me.role);
    view! {
        <a class="skip" href="#main">{t!(l, "skip-to-content")}</a>
        <p id="kept" class="notice offline" role="status" hidden>{kept}</p>
        {(role == Some(Role::Participant)).then(|| view! { <Unsent /> })}
        {role.filter(|role| *role != Role::Participant && !is_screen()).map(|role| view! { <StaffNav role /> })}
        {children()}
        {(role == Some(Role::Participant) && !is_screen()).then(|| view! { <ParticipantNav /> })}
    }
}

/// How many check-ins this phone has not sent, and how many were refused; `boot.js` counts them and shows it.
#[component]
fn Unsent() -> impl IntoView {
    let l = l10n();
    view! {
        <a id="unsent" class="notice offline" href="/check-in#outbox" role="status" hidden>
            <Pict icon=Icon::Phone />
            <span>
                <span data-saved="" hidden>{t!(l, "unsent-saved")} " " <b class="num"></b></span>
                <span data-refused="" hidden>{t!(l, "unsent-refused")} " " <b class="num"></b></span>
            </span>
        </a>
    }
}

/// A page: its title in the window and as its heading, and its one `main`.
#[component]
pub fn Page(
    title: String,
    /// Stands beside the heading.
    #[prop(optional, into)]
    beside: Option<AnyView>,
    /// Another class than the participant's narrow column.
    #[prop(optional)]
    class: &'static str,
    children: Children,
) -> impl IntoView {
    let window = format!("{title} · Steg");
    let is_staff = me().is_some_and(|me| me.role != Role::Participant);
    view! {
        <Title text=window />
        <main id="main" class=class tabindex="-1">
            <header class="head"><h1>{title}</h1>{if is_staff || is_screen() { beside } else { Some(ways(beside)) }}</header>
            {children()}
        </main>
    }
}

/// What she finds at the head of every page, by its picture: help, and the languages.
fn ways(beside: Option<AnyView>) -> AnyView {
    let is_participant = me().is_some() && path() != "/help";
    let help = is_participant.then(
        || view! { <a class="round" href="/help" aria-label=t!(l10n(), "help-title")><Pict icon=Icon::Question /></a> },
    );
    view! { <span class="tools">{beside}{help}<ToTongues /></span> }.into_any()
}

/// The path of this request, for marking where one is.
pub fn path() -> String {
    use_context::<http::request::Parts>().map(|parts| parts.uri.path().to_owned()).unwrap_or_default()
}

fn here(href: &str, path: &str) -> Option<&'static str> {
    let inside = href != "/" && path.strip_prefix(href).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    (path == href || inside).then_some("page")
}

#[component]
fn ParticipantNav() -> impl IntoView {
    let l = l10n();
    let path = path();
    let place = |href: &'static str, icon: Icon, word: String| {
        view! { <a href=href aria-current=here(href, &path)><Pict icon /><span>{word}</span></a> }
    };
    let (unread_one, l2) = (path.clone(), l.clone());
    view! {
        <nav class="places" aria-label=t!(l, "nav-label")>
            {place("/", Icon::Home, t!(l, "nav-today"))}
            {place("/schedule", Icon::Calendar, t!(l, "nav-schedule"))}
            <a class="mid" href="/check-in" aria-current=here("/check-in", &path)>
                <i><Pict icon=Icon::Scan /></i><span>{t!(l, "nav-check-in")}</span>
            </a>
            {place("/instructions", Icon::Book, t!(l, "nav-instructions"))}
            <a href="/messages" aria-current=here("/messages", &unread_one)>
                <Pict icon=Icon::Message /><span>{t!(l2, "nav-messages")}</span><Unread />
            </a>
        </nav>
    }
}

/// How many messages wait, as a number on the way to them.
#[component]
fn Unread() -> impl IntoView {
    let l = l10n();
    // Where they are read they no longer wait; the count would come from before or after that, as it happens.
    let reading = path() == "/messages";
    let count = begun(async move {
        if reading {
            return 0;
        }
        match door::<dyn Messages>() {
            Ok(messages) => messages.unread().await.unwrap_or(0),
            Err(_) => 0,
        }
    });
    Suspend::new(async move {
        let count = count.await.unwrap_or(0);
        (count > 0).then(|| {
            view! { <b class="dot"><span aria-hidden="true">{count}</span><span class="unseen">{t!(l, "nav-unread", count = count)}</span></b> }
        })
    })
}

#[component]
fn StaffNav(role: Role) -> impl IntoView {
    let l = l10n();
    let path = path();
    let places = match role {
        Role::Counsellor => vec![
            ("/desk", t!(l, "nav-desk")),
            ("/desk/messages", t!(l, "nav-messages")),
            ("/desk/follow-up", t!(l, "nav-follow-up")),
        ],
        // A stand-in writes no instructions.
        Role::Supervisor if me().is_some_and(|me| me.until.is_some()) => vec![("/site", t!(l, "nav-site"))],
        Role::Supervisor => vec![("/site", t!(l, "nav-site")), ("/instructions-desk", t!(l, "nav-instructions"))],
        Role::Caseworker => vec![("/records", t!(l, "nav-records")), ("/orders", t!(l, "nav-orders"))],
        Role::Administrator => {
            vec![("/setup", t!(l, "nav-setup")), ("/instructions-desk", t!(l, "nav-instructions"))]
        }
        Role::Participant => vec![],
    };
    // The desk is a prefix of its own other pages: the longest match is where one is.
    let current =
        places.iter().map(|(href, _)| *href).filter(|href| here(href, &path).is_some()).max_by_key(|href| href.len());
    view! {
        <header class="top">
            <a class="brand" href=role.first_page()>"Steg"</a>
            <nav aria-label=t!(l, "nav-label")>
                {places
                    .into_iter()
                    .map(|(href, word)| {
                        view! { <a href=href aria-current=(current == Some(href)).then_some("page")>{word}{(href == "/desk/messages" && current != Some(href)).then(|| view! { <Unread /> })}</a> }
                    })
                    .collect_view()}
            </nav>
            <ToTongues />
            <a class="round" href="/settings" aria-label=t!(l, "nav-settings") aria-current=here("/settings", &path)>
                <Pict icon=Icon::Person />
            </a>
        </header>
    }
}
