//! A counsellor's messages: one thread with each participant.

use super::{
    Correspondence, Guests, Language, MessageText, Messages, MessagesError, Reach, ThreadLine,
    api::{EndInvitation, Invite, Write},
    guest::Invitation,
    page::{NotSent, Sent},
    thread::{Thread, When},
    visit,
};
use crate::{
    denied::{Denied, Explain as _},
    i18n::{isolated, l10n},
    ids::PersonId,
    t,
    ui::{
        Area, BackLink, Empty, Icon, Kind, Labelled, Page, Pict, State, Typed, asked, described_by, door, goes_to,
        load, query, typed,
    },
};
use leptos::prelude::*;

#[component]
pub fn DeskMessagesPage() -> impl IntoView {
    match query("with") {
        Some(with) => view! { <OneThread with /> }.into_any(),
        None => view! { <Threads /> }.into_any(),
    }
}

#[component]
fn OneThread(with: String) -> impl IntoView {
    let refused = ServerAction::<Write>::new().value().get_untracked().and_then(Result::err);
    let not_invited = ServerAction::<Invite>::new().value().get_untracked().and_then(Result::err);
    let not_invited =
        not_invited.or_else(|| ServerAction::<EndInvitation>::new().value().get_untracked().and_then(Result::err));
    let sent = asked("sent") && refused.is_none() && not_invited.is_none();
    let reach = if asked("all") { Reach::All } else { Reach::Newest };
    let opened = visit::opened();
    load(
        async move {
            let participant = PersonId::parse(&with).map_err(|_| Denied::NotFound)?;
            let thread = door::<dyn Messages>()?.thread_with(&participant, reach, opened).await?;
            let colleagues = door::<dyn Guests>()?.colleagues().await?;
            Ok::<_, MessagesError>((participant, thread, colleagues))
        },
        move |(participant, thread, colleagues): (PersonId, Correspondence, Vec<_>)| {
            let l = l10n();
            let error = refused.map(|error| error.explain(&l));
            let title = isolated(thread.with.as_deref().unwrap_or_default());
            let guest = thread.guest().cloned();
            view! {
                <Page title class="narrow">
                    <div class="tools">
                        <BackLink href="/desk/messages" text=t!(l, "messages-all-threads") />
                        <a class="quiet" href=format!("/desk/people/{participant}")>{t!(l, "messages-person")}</a>
                        <a class="quiet" href=format!("/desk/group?person={participant}&notice")>{t!(l, "notices-new")}</a>
                    </div>
                    {error.is_some().then(|| view! { <NotSent /> })}
                    <Thread thread staff=true all=format!("/desk/messages?with={participant}&all") />
                    <crate::notify::Reached participant=participant.clone() />
                    <div id="end">
                        {sent.then(|| view! { <Sent /> })}
                    </div>
                    <p>
                        <a class="second" href=format!("/desk/messages/phrase?with={participant}")>
                            <Pict icon=Icon::List />{t!(l, "talk-pick")}
                        </a>
                    </p>
                    <form method="post" action={goes_to::<Write>()} class="stack">
                        <input type="hidden" name="to" value=participant.to_string() />
                        <Text error typed={typed::<Write>()} />
                        <button class="main"><Pict icon=Icon::Send />{t!(l, "send")}</button>
                    </form>
                    <Invitation participant guest colleagues error=not_invited />
                </Page>
            }
        },
    )
}

#[component]
fn Threads() -> impl IntoView {
    load(async { door::<dyn Messages>()?.threads().await }, move |threads: Vec<ThreadLine>| {
        let l = l10n();
        view! {
            <Page title=t!(l, "messages-title")>
                {if threads.is_empty() {
                    view! { <Empty icon=Icon::People text=t!(l, "messages-no-participants") /> }.into_any()
                } else {
                    view! {
                        <p class="tools">
                            <a class="second" href="/desk/group"><Pict icon=Icon::People />{t!(l, "messages-several")}</a>
                        </p>
                        <ul class="list card" role="list">
                            {threads.into_iter().map(|line| view! { <Line line /> }).collect_view()}
                        </ul>
                    }
                    .into_any()
                }}
            </Page>
        }
    })
}

#[component]
pub(super) fn Line(
    line: ThreadLine,
    /// The address of the list.
    #[prop(default = "/desk/messages")]
    under: &'static str,
) -> impl IntoView {
    let l = l10n();
    let last = match line.last {
        Some(last) => {
            let author = if last.mine { t!(l, "messages-you") } else { last.author };
            view! { <small><bdi>{author}</bdi>" · "<When at=last.sent_at /></small> }.into_any()
        }
        None => view! { <small>{t!(l, "messages-none")}</small> }.into_any(),
    };
    let state = if line.unread > 0 {
        view! { <State icon=Icon::Message kind=Kind::Warn text=t!(l, "nav-unread", count = line.unread) /> }.into_any()
    } else {
        view! { <Pict icon=Icon::Onward /> }.into_any()
    };
    view! {
        <li>
            <a class="row" href=format!("{under}?with={}", line.participant)>
                <span class="pict"><Pict icon=Icon::Person /></span>
                <div><b><bdi>{line.name}</bdi></b>{last}</div>
                {state}
            </a>
        </li>
    }
}

/// The text and the language it is in, so that it is read aloud and hyphenated as what it is.
#[component]
pub(super) fn Text(error: Option<String>, typed: Typed) -> impl IntoView {
    let l = l10n();
    let chosen = typed.field("language").unwrap_or_else(|| SWEDISH.to_owned());
    let languages = Language::all()
        .into_iter()
        .map(|(lang, name)| view! { <option value=lang lang=lang selected=lang == chosen>{name}</option> })
        .collect_view();
    view! {
        <Labelled id="message-text" label=t!(l, "messages-text") error=error.clone()>
            <Area
                id="message-text"
                name="text"
                max=MessageText::MAX
                text=typed.field("text").unwrap_or_default()
                described_by=described_by("message-text", false, error.is_some()).unwrap_or_default()
                invalid=error.is_some()
            />
        </Labelled>
        <Labelled id="message-language" label=t!(l, "messages-language")>
            <select id="message-language" name="language">{languages}</select>
        </Labelled>
    }
}

/// What staff write in when they say nothing else: the municipality's own language.
const SWEDISH: &str = crate::i18n::locale::SOURCE;
