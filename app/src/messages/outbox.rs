//! What of this thread the phone has still to send, in words and pictures for each state. `public/outbox.js` fills it in.

use crate::{
    denied::Explain as _,
    i18n::l10n,
    t,
    ui::{Icon, Pict},
};
use leptos::prelude::*;

use super::MessagesError;

/// Follows the thread and looks like it: empty and hidden, with a template for each state of a message.
#[component]
pub fn Waiting() -> impl IntoView {
    let l = l10n();
    let saved = view! {
        <small data-when="signed-in">{t!(l, "outbox-saved-next")}</small>
        <small data-when="signed-out">
            <span>{t!(l, "outbox-signed-out")} " " <a href="/">{t!(l, "outbox-sign-in")}</a></span>
        </small>
    }
    .into_any();
    let unkept = view! { <small>{t!(l, "talk-unkept-next")}</small> }.into_any();
    let refused = view! {
        <small>
            <span data-reason="no_counsellor">{MessagesError::NoCounsellor.explain(&l)}</span>
            <span data-reason="other">{t!(l, "talk-refused-other")}</span>
        </small>
        <div class="tools">
            <button type="button" class="small" data-again="">{t!(l, "talk-again")}</button>
            <button type="button" class="small" data-dismiss="">{t!(l, "talk-dismiss")}</button>
        </div>
    }
    .into_any();
    view! {
        <section id="outbox" data-list="messages" aria-label=t!(l, "outbox-title") data-zone=l.zone().name() hidden>
            <ul class="thread" role="list" aria-live="polite"></ul>
            {entry("saved", Icon::Phone, t!(l, "outbox-saved"), saved)}
            {entry("unkept", Icon::Alert, t!(l, "outbox-unkept"), unkept)}
            {entry("sent", Icon::Send, t!(l, "messages-not-read"), ().into_any())}
            {entry("refused", Icon::Cross, t!(l, "messages-not-sent"), refused)}
        </section>
    }
}

/// How a message in this state looks: what was written, what has become of it, and what comes next.
fn entry(state: &'static str, icon: Icon, title: String, next: AnyView) -> AnyView {
    view! {
        <template data-state=state>
            <li class="mine">
                <p dir="auto" data-text=""></p>
                <small><b><Pict icon />" "{title}</b> <time dir="auto"></time></small>
                {next}
            </li>
        </template>
    }
    .into_any()
}
