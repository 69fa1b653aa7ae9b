//! A site's screens: a supervisor makes a code, the device becomes a screen with it, and a screen is taken out of use.

use super::{
    FreshScreenCode, Here, ScreenError, ScreenInUse, Screens, SiteScreens,
    api::{Enrol, ScreenCode, ScreenOff, headers, set_cookie},
};
use crate::{
    account::tongues::Tongues,
    denied::{Denied, Explain as _},
    i18n::l10n,
    ids::SiteId,
    t,
    ui::{BackLink, Empty, Field, Icon, Kind, Page, Pict, asked, door, frame::me, load, notice},
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// `/site/ID/screens`: for the site's supervisor.
#[component]
pub fn ScreensPage() -> impl IntoView {
    let site = use_params_map().with_untracked(|map| map.get("site")).unwrap_or_default();
    let headers = headers();
    let made = ServerAction::<ScreenCode>::new().value().get_untracked().and_then(Result::err);
    let off = ServerAction::<ScreenOff>::new().value().get_untracked().and_then(Result::err);
    let refused = made.or(off);
    let done = asked("off");
    let needed = async move {
        let site = SiteId::parse(&site).map_err(|_| Denied::NotFound)?;
        door::<dyn Screens>()?.at_site(&site, &headers).await
    };
    load(needed, move |at: SiteScreens| {
        let l = l10n();
        let SiteScreens { site, site_name, screens, fresh } = at;
        let none = screens.is_empty();
        view! {
            <BackLink href="/site" text=t!(l, "site-title") />
            <Page title=t!(l, "screens-title") class="narrow">
                <p><b dir="auto">{site_name}</b></p>
                {done.then(|| notice(Kind::Good, t!(l, "screens-off-done")))}
                {refused.map(|error| notice(Kind::Bad, error.explain(&l)))}
                {match fresh {
                    Some(fresh) => view! { <Fresh fresh /> }.into_any(),
                    None => view! { <Ask site /> }.into_any(),
                }}
                {none.then(|| view! { <Empty icon=Icon::Screen text=t!(l, "screens-none") /> })}
                {(!none).then(|| view! { <ScreenList screens with_site=false /> })}
            </Page>
        }
    })
}

#[component]
fn Ask(site: SiteId) -> impl IntoView {
    let l = l10n();
    view! {
        <p>{t!(l, "screens-what")}</p>
        <form method="post" action="/form/site/screen-code">
            <input type="hidden" name="site" value=site.to_string() />
            <button class="main"><Pict icon=Icon::Plus />{t!(l, "screens-add")}</button>
        </form>
    }
    .into_any()
}

/// The code, on the one page that ever shows it.
#[component]
fn Fresh(fresh: FreshScreenCode) -> impl IntoView {
    let l = l10n();
    set_cookie(fresh.spent);
    view! {
        {notice(Kind::Warn, t!(l, "screens-code-once"))}
        <p class="code long">{fresh.code.grouped()}</p>
        <ol class="steps">
            <li><span>{t!(l, "screens-step-open")}" "<bdi dir="ltr">{fresh.address}</bdi></span></li>
            <li><span>{t!(l, "screens-step-type")}</span></li>
            <li><span>{t!(l, "screens-step-press")}</span></li>
        </ol>
    }
    .into_any()
}

/// Screens in use; with each the button that takes it out of use, and what that means.
#[component]
pub fn ScreenList(screens: Vec<ScreenInUse>, with_site: bool) -> impl IntoView {
    let l = l10n();
    view! {
        <p>{t!(l, "screens-off-means")}</p>
        <ul class="list card" role="list">
            {screens
                .into_iter()
                .map(|screen| {
                    let id = format!("screen-{}", screen.id);
                    view! {
                        <li>
                            <div class="row">
                                <span class="pict"><Pict icon=Icon::Screen /></span>
                                <div id=id.clone()>
                                    {with_site.then(|| view! { <b dir="auto">{screen.site_name.clone()}</b> })}
                                    <b dir="auto">{screen.label}</b>
                                    <small>{t!(l, "screens-since", at = l.day_and_time(screen.enrolled_at), name = screen.enrolled_by)}</small>
                                    <small>{t!(l, "screens-seen", at = l.day_and_time(screen.seen_at))}</small>
                                </div>
                            </div>
                            <form method="post" action="/form/site/screen-off" class="tools">
                                <input type="hidden" name="screen" value=screen.id.to_string() />
                                <button class="small" aria-describedby=id><Pict icon=Icon::Cross />{t!(l, "screens-off")}</button>
                            </form>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
    .into_any()
}

/// `/screen`: on the device itself, where nobody needs to be signed in.
#[component]
pub fn EnrolPage() -> impl IntoView {
    let refused = ServerAction::<Enrol>::new().value().get_untracked().and_then(Result::err);
    let headers = headers();
    load(async move { door::<dyn Screens>()?.here(&headers).await }, move |here: Here| {
        let l = l10n();
        let (screen, revoked) = match here {
            Here::Nothing => (None, false),
            Here::Screen(site) => (Some(site), false),
            Here::Revoked => (None, true),
        };
        let signed_in = me().is_some();
        view! {
            <Page title=t!(l, "enrol-title") class="narrow">
                {revoked.then(|| notice(Kind::Warn, t!(l, "screen-revoked")))}
                {screen.map(|site| {
                    view! {
                        <p>{t!(l, "enrol-is-one")}</p>
                        <p><a class="main" href=format!("/site/{site}/screen")><Pict icon=Icon::Screen />{t!(l, "site-screen")}</a></p>
                    }
                })}
                <p>{t!(l, "enrol-how")}</p>
                {signed_in.then(|| notice(Kind::Info, t!(l, "enrol-signs-out")))}
                <form method="post" action="/form/site/enrol" class="stack">
                    <Field
                        label=t!(l, "enrol-code")
                        name="code"
                        class="code long"
                        required=true
                        autocomplete="off"
                        error=refused.map(|error: ScreenError| error.explain(&l))
                    />
                    <button class="main">{t!(l, "enrol-button")}</button>
                </form>
                <Tongues to="/screen".to_owned() />
            </Page>
        }
    })
}
