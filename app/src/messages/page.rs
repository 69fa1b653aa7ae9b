//! A participant's messages.

use super::{
    Correspondence, Guest, MessageText, Messages, MessagesError, Reach,
    api::{Answer, AnswerQuickly},
    island::Draft,
    outbox::Waiting,
    phrases::book,
    thread::Thread,
    visit,
};
use crate::{
    account::words::role,
    denied::Explain as _,
    i18n::l10n,
    t,
    ui::{Area, Icon, Kind, Labelled, Notice, Page, Pict, asked, described_by, door, frame::me, goes_to, load, typed},
};
use leptos::prelude::*;

#[component]
pub fn MessagesPage() -> impl IntoView {
    let refused = ServerAction::<Answer>::new().value().get_untracked().and_then(Result::err);
    let not_quick = ServerAction::<AnswerQuickly>::new().value().get_untracked().and_then(Result::err);
    // The address of the page before stays when a form is refused: what went wrong is newer than what went well.
    let sent = asked("sent") && refused.is_none() && not_quick.is_none();
    let reach = if asked("all") { Reach::All } else { Reach::Newest };
    let opened = visit::opened();
    load(async move { door::<dyn Messages>()?.own_thread(reach, opened).await }, move |thread: Correspondence| {
        let l = l10n();
        let (with, guest) = (thread.with.clone(), thread.guest().cloned());
        let not_quick = not_quick.map(|error| error.explain(&l));
        view! {
            <Page title=t!(l, "messages-title")>
                {refused.is_some().then(|| view! { <NotSent /> })}
                {not_quick.map(|why| view! { <Notice kind=Kind::Bad><p>{why}</p></Notice> })}
                <Thread thread all="/messages?all".to_owned() />
                <Waiting />
                <div id="end">
                    {sent.then(|| view! { <Sent /> })}
                </div>
                {match with {
                    Some(name) => {
                        view! {
                            <QuickAnswers />
                            <Form name guest sent refused />
                        }
                        .into_any()
                    }
                    None => view! { <Notice kind=Kind::Info>{t!(l, "messages-no-counsellor")}</Notice> }.into_any(),
                }}
                <crate::notify::card::AskCard />
            </Page>
        }
    })
}

/// Below the thread, where a form that was taken leads.
#[component]
pub fn Sent() -> impl IntoView {
    let l = l10n();
    view! { <Notice kind=Kind::Good>{t!(l, "messages-sent")}</Notice> }
}

/// At the top of the page, where a refused form leads: why stands at the field, below the thread.
#[component]
pub fn NotSent() -> impl IntoView {
    let l = l10n();
    view! {
        <Notice kind=Kind::Bad>
            <p>{t!(l, "messages-not-sent")}</p>
            <p><a href="#message-text">{t!(l, "messages-to-the-fault")}</a></p>
        </Notice>
    }
}

/// One tap is an answer.
#[component]
fn QuickAnswers() -> impl IntoView {
    let l = l10n();
    let buttons = book().quick.iter().map(|quick| {
        view! { <button class="small" name="quick" value=quick.key.clone()>{quick.said(&l)}</button> }
    });
    view! {
        <form method="post" action={goes_to::<AnswerQuickly>()} data-queued="quick">
            <fieldset>
                <legend>{t!(l, "talk-quick")}</legend>
                <div class="tools">{buttons.collect_view()}</div>
            </fieldset>
        </form>
    }
}

#[component]
fn Form(name: String, guest: Option<Guest>, sent: bool, refused: Option<MessagesError>) -> impl IntoView {
    let l = l10n();
    let error = refused.map(|error| error.explain(&l));
    let mark = me().map(|me| me.mark).unwrap_or_default();
    let restored = t!(l, "messages-draft");
    let send = t!(l, "send");
    let also = guest.map(|guest| {
        let text = t!(l, "talk-also-reads", name = guest.name, role = role(&l, guest.role));
        view! { <Notice kind=Kind::Info><p>{text}</p></Notice> }
    });
    view! {
        <form method="post" action={goes_to::<Answer>()} class="stack" data-queued="text">
            {also}
            <Labelled
                id="message-text"
                label=t!(l, "messages-write", name = name.clone())
                hint=t!(l, "messages-who-reads", name = name)
                error=error.clone()
            >
                <Area
                    id="message-text"
                    name="text"
                    max=MessageText::MAX
                    text={typed::<Answer>().field("text").unwrap_or_default()}
                    described_by=described_by("message-text", true, error.is_some()).unwrap_or_default()
                    invalid=error.is_some()
                />
                <Draft field="message-text".to_owned() person=mark sent restored />
            </Labelled>
            <button class="main"><Pict icon=Icon::Send />{send}</button>
        </form>
    }
}
