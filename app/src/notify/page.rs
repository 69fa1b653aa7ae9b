//! Settings, Notifications: which ways a person wants to be told by.

use super::{
    Address, CODE_DIGITS, Choices, Contact, Notify, NotifyError, Way,
    api::{AddAddress, ConfirmAddress},
    reached::name,
};
use crate::{
    denied::Explain as _,
    i18n::l10n,
    t,
    ui::{
        Assets, BackLink, Field, Icon, Kind, Page, Pict, State, Typed, asked, door, facts, frame::me, goes_to, load,
        notice, typed,
    },
};
use leptos::prelude::*;

#[component]
pub fn NotificationsPage() -> impl IntoView {
    let refused_address = ServerAction::<AddAddress>::new().value().get_untracked().and_then(Result::err);
    let refused_code = ServerAction::<ConfirmAddress>::new().value().get_untracked().and_then(Result::err);
    let refused = refused_address.is_some() || refused_code.is_some();
    let (sent, on, off) = (asked("sent") && !refused, asked("on") && !refused, asked("off") && !refused);
    load(async { door::<dyn Notify>()?.choices().await }, move |choices: Choices| {
        let l = l10n();
        let night = choices.quiet.map(|(from, until)| {
            let clock = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
            (Icon::Clock, t!(l, "notify-night", from = clock(from), until = clock(until)))
        });
        let at_address = refused_address.clone().filter(|_| {
            choices.contacts.iter().any(|(way, contact)| contact.is_none() && of(*way, &typed::<AddAddress>()))
        });
        let at_code = refused_code.clone().filter(|_| {
            let unconfirmed = |contact: &Contact| !contact.confirmed;
            let here = |way: Way| of(way, &typed::<ConfirmAddress>());
            choices.contacts.iter().any(|(way, contact)| contact.as_ref().is_some_and(unconfirmed) && here(*way))
        });
        // What was refused and has no field any more, or was sent past the page.
        let elsewhere = refused_address.clone().filter(|_| at_address.is_none());
        let elsewhere = elsewhere.or_else(|| refused_code.clone().filter(|_| at_code.is_none()));
        let nothing = choices.push_key.is_none() && choices.contacts.is_empty();
        let what = [(Icon::Message, t!(l, "notify-what")), (Icon::Eye, t!(l, "notify-only"))];
        view! {
            <Page title=t!(l, "notify-title") class="narrow">
                <BackLink href="/settings" text=t!(l, "settings-title") />
                {sent.then(|| notice(Kind::Good, t!(l, "notify-code-sent")))}
                {on.then(|| notice(Kind::Good, t!(l, "notify-on")))}
                {off.then(|| notice(Kind::Good, t!(l, "notify-off")))}
                {elsewhere.map(|error| notice(Kind::Bad, error.explain(&l)))}
                {facts(what.into_iter().chain(night))}
                {nothing.then(|| notice(Kind::Info, t!(l, "notify-nothing")))}
                {choices
                    .push_key
                    .map(|key| view! { <PushHere key here=choices.push_here elsewhere=choices.push_elsewhere /> })}
                {choices
                    .contacts
                    .into_iter()
                    .map(|(way, contact)| {
                        let address = at_address.clone().filter(|_| of(way, &typed::<AddAddress>()));
                        let code = at_code.clone().filter(|_| of(way, &typed::<ConfirmAddress>()));
                        view! { <ByAddress way contact address code /> }
                    })
                    .collect_view()}
            </Page>
        }
    })
}

/// Whether this is what was typed into the form for this way.
fn of(way: Way, typed: &Typed) -> bool {
    typed.holds("way", way.as_str())
}

/// On this device. `public/notify.js` asks the browser; without scripts it can only be turned off.
#[component]
fn PushHere(key: String, here: bool, elsewhere: usize) -> impl IntoView {
    let l = l10n();
    let assets = use_context::<Assets>().unwrap_or_default();
    let state = if here {
        view! { <State icon=Icon::Check kind=Kind::Good text=t!(l, "notify-is-on") /> }
    } else {
        view! { <State icon=Icon::Info text=t!(l, "notify-is-off") /> }
    };
    view! {
        <section
            id="push"
            data-notify
            data-js=assets.notify
            data-key=key
            data-person=me().map(|me| me.mark)
            data-on=here.then_some("")
        >
            <h2>{t!(l, "notify-push-title")}</h2>
            <p>{state}</p>
            {(elsewhere > 0).then(|| view! { <p>{t!(l, "notify-push-elsewhere")}</p> })}
            <div data-say="denied" hidden>{notice(Kind::Warn, t!(l, "notify-push-denied"))}</div>
            <div data-say="unsupported" hidden>{notice(Kind::Info, t!(l, "notify-push-unsupported"))}</div>
            <div data-say="failed" hidden>{notice(Kind::Bad, t!(l, "notify-push-failed"))}</div>
            {if here {
                view! {
                    <form method="post" action="/form/notify/push-off" data-off>
                        <button>{t!(l, "notify-turn-off")}</button>
                    </form>
                }
                .into_any()
            } else {
                view! {
                    <button class="second" data-turn-on hidden><Pict icon=Icon::Phone />{t!(l, "notify-turn-on")}</button>
                    <noscript><p>{t!(l, "notify-push-scripts")}</p></noscript>
                }
                .into_any()
            }}
        </section>
    }
    .into_any()
}

/// E-mail, or text messages: first the address, then the code that came there.
#[component]
fn ByAddress(
    way: Way,
    contact: Option<Contact>,
    /// Why the address was refused.
    address: Option<NotifyError>,
    /// Why the code was.
    code: Option<NotifyError>,
) -> impl IntoView {
    let l = l10n();
    let (title, word) = (name(&l, way), way.as_str());
    let shown = contact.as_ref().map(|contact| view! { <b><bdi dir="ltr">{contact.masked.clone()}</bdi></b>" " });
    let confirmed = contact.as_ref().is_some_and(|contact| contact.confirmed);
    let remove = |text: String| {
        view! {
            <form method="post" action="/form/notify/remove">
                <input type="hidden" name="way" value=word />
                <button class="quiet">{text}</button>
            </form>
        }
    };
    let body = match (contact.is_some(), confirmed) {
        (true, true) => remove(t!(l, "notify-remove")).into_any(),
        (true, false) => view! {
            <form method="post" action={goes_to::<ConfirmAddress>()} class="stack">
                <input type="hidden" name="way" value=word />
                <Field
                    label=t!(l, "notify-code")
                    name="code"
                    id=format!("{word}-code")
                    hint=t!(l, "notify-code-where")
                    error=code.map(|error| error.explain(&l))
                    class="code"
                    autocomplete="one-time-code"
                    inputmode="numeric"
                    maxlength={CODE_DIGITS + 2}
                    required=true
                />
                <button class="second">{t!(l, "notify-confirm")}</button>
            </form>
            {remove(t!(l, "notify-other"))}
        }
        .into_any(),
        (false, _) => {
            let (label, kind, autocomplete, hint) = match way {
                Way::Sms => (t!(l, "notify-sms-label"), "tel", "tel", t!(l, "notify-sms-hint")),
                _ => (t!(l, "notify-email-label"), "email", "email", t!(l, "notify-email-hint")),
            };
            let typed = typed::<AddAddress>();
            let value = typed.holds("way", word).then(|| typed.field("address")).flatten();
            view! {
                <form method="post" action={goes_to::<AddAddress>()} class="stack">
                    <input type="hidden" name="way" value=word />
                    <Field
                        label
                        name="address"
                        id=format!("{word}-address")
                        hint
                        error=address.map(|error| error.explain(&l))
                        value
                        kind
                        autocomplete
                        maxlength=Address::MAX
                        required=true
                    />
                    <button class="second"><Pict icon=Icon::Send />{t!(l, "notify-send-code")}</button>
                </form>
            }
            .into_any()
        }
    };
    let state = match (shown.is_some(), confirmed) {
        (true, true) => view! { <State icon=Icon::Check kind=Kind::Good text=t!(l, "notify-is-on") /> },
        (true, false) => view! { <State icon=Icon::Clock kind=Kind::Warn text=t!(l, "notify-unconfirmed") /> },
        _ => view! { <State icon=Icon::Info text=t!(l, "notify-is-off") /> },
    };
    view! {
        <section id=word>
            <h2>{title}</h2>
            <p>{shown}{state}</p>
            {body}
        </section>
    }
    .into_any()
}
