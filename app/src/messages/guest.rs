//! One more member of the staff in a thread: how the counsellor invites her, and her own pages.
//!
//! A *guest* is a member of the staff, a counsellor, supervisor or caseworker, while a participant's counsellor has invited
//! her into the thread (the interface says "invited"): she reads and writes there, and the invitation gives her nothing else.

use super::{
    Colleague, Correspondence, Guest, Guests, MessagesError, Reach, ThreadLine,
    api::{EndInvitation, Invite, WriteAsGuest},
    desk::{Line, Text},
    page::{NotSent, Sent},
    thread::Thread,
    visit,
};
use crate::{
    account::words::role,
    denied::{Denied, Explain as _},
    i18n::{isolated, l10n},
    ids::PersonId,
    t,
    ui::{
        BackLink, Empty, Icon, Kind, Labelled, Notice, Page, Pict, asked, described_by, door, goes_to, load, query,
        typed,
    },
};
use leptos::prelude::*;

/// Under the counsellor's thread: who is invited and the end of it, or whom to invite.
#[component]
pub fn Invitation(
    participant: PersonId,
    guest: Option<Guest>,
    colleagues: Vec<Colleague>,
    error: Option<MessagesError>,
) -> impl IntoView {
    let l = l10n();
    let failed = error.is_some();
    let error = error.map(|error| error.explain(&l));
    let done = (!failed).then(|| {
        asked("invited")
            .then(|| t!(l, "talk-invite-done"))
            .or_else(|| asked("ended").then(|| t!(l, "talk-end-done")))
            .map(|text| view! { <Notice kind=Kind::Good><p>{text}</p></Notice> })
    });
    let participant = participant.to_string();
    let inside = match guest {
        Some(guest) => {
            let text = t!(l, "talk-also-reads", name = guest.name, role = role(&l, guest.role));
            view! {
                {error.map(|why| view! { <Notice kind=Kind::Bad><p>{why}</p></Notice> })}
                <p>{text}</p>
                <form method="post" action={goes_to::<EndInvitation>()}>
                    <input type="hidden" name="participant" value=participant />
                    <button>{t!(l, "talk-end")}</button>
                </form>
            }
            .into_any()
        }
        None => view! { <InviteForm participant colleagues error /> }.into_any(),
    };
    view! {
        <section id="invite">
            <h2>{t!(l, "talk-invite-title")}</h2>
            {done}
            {inside}
        </section>
    }
}

#[component]
fn InviteForm(participant: String, colleagues: Vec<Colleague>, error: Option<String>) -> impl IntoView {
    let l = l10n();
    let typed = typed::<Invite>();
    let described = described_by("guest", true, error.is_some());
    let invalid = error.is_some().then_some("true");
    let ticked = typed.field("earlier").is_some();
    let none = t!(l, "talk-choose");
    let options = colleagues
        .into_iter()
        .map(|one| {
            let selected = typed.holds("guest", one.id.as_str());
            let name = format!("{} · {}", isolated(&one.name), role(&l, one.role));
            view! { <option value=one.id.to_string() selected=selected>{name}</option> }
        })
        .collect_view();
    view! {
        <form method="post" action={goes_to::<Invite>()} class="stack">
            <input type="hidden" name="participant" value=participant />
            <Labelled id="guest" label=t!(l, "talk-invite-whom") hint=t!(l, "talk-invite-how") error>
                <select id="guest" name="guest" required aria-describedby=described aria-invalid=invalid>
                    <option value="">{none}</option>
                    {options}
                </select>
            </Labelled>
            <label class="choice">
                <input type="checkbox" name="earlier" value="1" checked=ticked />
                <span>{t!(l, "talk-invite-earlier")}</span>
            </label>
            <button>{t!(l, "talk-invite")}</button>
        </form>
    }
}

/// The threads that somebody of the staff is invited to, and each of them.
#[component]
pub fn ThreadsPage() -> impl IntoView {
    match query("with") {
        Some(with) => view! { <OneThread with /> }.into_any(),
        None => view! { <Threads /> }.into_any(),
    }
}

#[component]
fn Threads() -> impl IntoView {
    load(async { door::<dyn Guests>()?.invited_to().await }, move |threads: Vec<ThreadLine>| {
        let l = l10n();
        view! {
            <Page title=t!(l, "talk-threads") class="narrow">
                {if threads.is_empty() {
                    view! { <Empty icon=Icon::Message text=t!(l, "talk-no-threads") /> }.into_any()
                } else {
                    view! {
                        <ul class="list card" role="list">
                            {threads.into_iter().map(|line| view! { <Line line under="/threads" /> }).collect_view()}
                        </ul>
                    }
                    .into_any()
                }}
            </Page>
        }
    })
}

#[component]
fn OneThread(with: String) -> impl IntoView {
    let refused = ServerAction::<WriteAsGuest>::new().value().get_untracked().and_then(Result::err);
    let sent = asked("sent") && refused.is_none();
    let reach = if asked("all") { Reach::All } else { Reach::Newest };
    let opened = visit::opened();
    load(
        async move {
            let participant = PersonId::parse(&with).map_err(|_| Denied::NotFound)?;
            let thread = door::<dyn Guests>()?.invited_thread(&participant, reach, opened).await?;
            Ok::<_, MessagesError>((participant, thread))
        },
        move |(participant, thread): (PersonId, Correspondence)| {
            let l = l10n();
            let error = refused.map(|error| error.explain(&l));
            let title = isolated(thread.with.as_deref().unwrap_or_default());
            view! {
                <Page title class="narrow">
                    <BackLink href="/threads" text=t!(l, "talk-threads") />
                    {error.is_some().then(|| view! { <NotSent /> })}
                    <Thread thread staff=true all=format!("/threads?with={participant}&all") />
                    <div id="end">{sent.then(|| view! { <Sent /> })}</div>
                    <form method="post" action={goes_to::<WriteAsGuest>()} class="stack">
                        <input type="hidden" name="to" value=participant.to_string() />
                        <Text error typed={typed::<WriteAsGuest>()} />
                        <button class="main"><Pict icon=Icon::Send />{t!(l, "send")}</button>
                    </form>
                </Page>
            }
        },
    )
}
