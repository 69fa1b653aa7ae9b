//! What this phone has still to send, in words and pictures for each state. `public/outbox.js` fills it in.

use crate::{
    denied::Explain as _,
    i18n::{L10n, l10n},
    t,
    ui::{Icon, Pict},
};
use leptos::prelude::*;

use super::CheckInError;

/// The list, empty and hidden, and a template for each state of an entry.
#[component]
pub fn Outbox() -> impl IntoView {
    let l = l10n();
    let see = || {
        let text = t!(l, "outbox-see");
        view! { <p><a class="second small" href="/check-in" data-receipt="">{text}</a></p> }.into_any()
    };
    let saved = view! {
        <p data-when="signed-in">{t!(l, "outbox-saved-next")}</p>
        <p data-when="signed-out">
            {t!(l, "outbox-signed-out")} " " <a href="/">{t!(l, "outbox-sign-in")}</a>
        </p>
    }
    .into_any();
    let unkept = view! { <p>{t!(l, "outbox-unkept-next")}</p> }.into_any();
    let received = view! { <p>{t!(l, "outbox-received-next")}</p> {see()} }.into_any();
    let refused = view! {
        {reasons(&l)}
        <button type="button" class="small" data-dismiss="">{t!(l, "outbox-read")}</button>
    }
    .into_any();
    view! {
        <section id="outbox" data-list="check_ins" class="outbox" tabindex="-1" aria-labelledby="outbox-title" data-zone=l.zone().name() hidden>
            <h2 id="outbox-title">{t!(l, "outbox-title")}</h2>
            <ul role="list" aria-live="polite"></ul>
            {entry(&l, "saved", "info", Icon::Phone, t!(l, "outbox-saved"), saved)}
            {entry(&l, "unkept", "bad", Icon::Alert, t!(l, "outbox-unkept"), unkept)}
            {entry(&l, "needs_confirmation", "info", Icon::Send, t!(l, "outbox-received"), received)}
            {entry(&l, "recorded", "good", Icon::Check, t!(l, "outbox-confirmed"), see())}
            {entry(&l, "refused", "bad", Icon::Cross, t!(l, "outbox-refused"), refused)}
        </section>
    }
}

/// How an entry in this state looks: what it is, which press it was, and what comes next.
fn entry(l: &L10n, state: &'static str, class: &'static str, icon: Icon, title: String, next: AnyView) -> AnyView {
    let (here, leaving) = (t!(l, "check-in-here"), t!(l, "check-in-leaving"));
    view! {
        <template data-state=state>
            <li class=format!("notice {class}")>
                <Pict icon />
                <div>
                    <strong>{title}</strong>
                    <p>
                        <span data-direction="in">{here}</span>
                        <span data-direction="out">{leaving}</span>
                        " · "
                        <time dir="auto"></time>
                    </p>
                    {next}
                </div>
            </li>
        </template>
    }
    .into_any()
}

/// Why the server did not take it, and what to do.
fn reasons(l: &L10n) -> impl IntoView + use<> {
    [
        ("wrong_code", CheckInError::WrongCode.explain(l)),
        ("forged", CheckInError::CannotRead.explain(l)),
        ("unknown_site", CheckInError::CannotRead.explain(l)),
        ("future", t!(l, "outbox-future")),
        ("other", t!(l, "outbox-other")),
    ]
    .map(|(reason, text)| view! { <p data-reason=reason>{text}</p> })
    .into_iter()
    .collect_view()
}
