//! Inviting a person: her one-time code as text and as a picture to scan, shown once.

use super::{
    Account, FreshCode, Invitee, Role,
    api::{Invite, headers, set_cookie},
    words,
};
use crate::{
    denied::{Denied, Explain as _},
    i18n::l10n,
    ids::PersonId,
    t,
    ui::{BackLink, Icon, Kind, Page, Pict, door, facts, frame::me, load, notice, qr_svg},
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// Where a person is invited: counsellors come from the desk, administrators from the municipality's page.
pub fn address(role: Option<Role>, person: &PersonId) -> String {
    match role {
        Some(Role::Administrator) => format!("/setup/invite/{person}"),
        _ => format!("/desk/people/{person}/invite"),
    }
}

#[component]
pub fn InvitePage() -> impl IntoView {
    let person = use_params_map().with_untracked(|params| params.get("id")).unwrap_or_default();
    let refused = ServerAction::<Invite>::new().value().get_untracked().and_then(Result::err);
    let headers = headers();
    load(
        async move {
            let account = door::<dyn Account>()?;
            let person = PersonId::parse(&person).map_err(|_| Denied::NotFound)?;
            account.invitee(&person, &headers).await
        },
        move |invitee: Invitee| {
            let l = l10n();
            let (way_back, back) = match me().map(|me| me.role) {
                Some(Role::Administrator) => ("/setup".to_owned(), t!(l, "nav-setup")),
                _ => (format!("/desk/people/{}", invitee.id), t!(l, "back")),
            };
            let role = words::role(&l, invitee.role);
            view! {
                <BackLink href=way_back text=back />
                <Page title=t!(l, "invite-title") class="narrow">
                    <p><b dir="auto">{invitee.name.clone()}</b>" · "{role}</p>
                    {refused.map(|error| notice(Kind::Bad, error.explain(&l)))}
                    {match invitee.fresh.clone() {
                        Some(fresh) => view! { <Fresh fresh days=invitee.days /> }.into_any(),
                        None => view! { <Ask invitee /> }.into_any(),
                    }}
                </Page>
            }
        },
    )
}

/// The code, on the one page that ever shows it.
#[component]
fn Fresh(fresh: FreshCode, days: u16) -> impl IntoView {
    let l = l10n();
    set_cookie(fresh.spent);
    view! {
        {notice(Kind::Warn, t!(l, "invite-once"))}
        <Qr text=fresh.address.clone() label=t!(l, "invite-qr") />
        <p class="code long">{fresh.code.grouped()}</p>
        <p dir="ltr">{fresh.address}</p>
        <ol class="steps">
            <li><span>{t!(l, "invite-step-scan")}</span></li>
            <li><span>{t!(l, "invite-step-write")}</span></li>
            <li><span>{t!(l, "invite-step-press")}</span></li>
        </ol>
        <p>{t!(l, "invite-days", days = days)}</p>
    }
    .into_any()
}

#[component]
fn Ask(invitee: Invitee) -> impl IntoView {
    let l = l10n();
    let mut about = vec![
        (Icon::Key, t!(l, "invite-what")),
        (Icon::Clock, t!(l, "invite-days", days = invitee.days)),
        (Icon::Phone, t!(l, "invite-devices", count = invitee.devices)),
    ];
    if let Some(until) = invitee.open_until {
        about.push((Icon::Info, t!(l, "invite-open", until = l.day_and_time(until))));
    }
    view! {
        {facts(about)}
        <form method="post" action="/form/account/invite">
            <input type="hidden" name="person" value=invitee.id.to_string() />
            <button class="main"><Pict icon=Icon::QrCode />{t!(l, "invite-make")}</button>
        </form>
    }
    .into_any()
}

/// The address as a picture to scan. One too long for that is left out: it stands below as text.
#[component]
fn Qr(text: String, label: String) -> impl IntoView {
    qr_svg(&text).map(|svg| view! { <div class="qr" role="img" aria-label=label inner_html=svg></div> })
}
