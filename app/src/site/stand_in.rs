//! Somebody who stands in for a supervisor: at one site, until the day ends.

use crate::{
    account::{
        FreshCode,
        api::{headers, set_cookie},
    },
    denied::{Denied, Explain as _},
    i18n::l10n,
    ids::{PersonId, SiteId},
    setup::{Name, SetupError},
    t,
    ui::{BackLink, Empty, Field, Icon, Kind, Page, Pict, State, asked, door, load, notice, qr_svg},
};
use chrono::{DateTime, Utc};
use http::{HeaderMap, HeaderValue};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// A stand-in of today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandIn {
    pub person: PersonId,
    pub name: String,
    /// When it ends, by itself.
    pub until: DateTime<Utc>,
    pub signed_in: bool,
}

/// A site and its stand-ins of today.
#[derive(Clone, Debug)]
pub struct SiteStandIns {
    pub site: SiteId,
    pub site_name: String,
    pub people: Vec<StandIn>,
    /// The code that this device has just made, and for whom; it is shown once.
    pub fresh: Option<(String, FreshCode)>,
    /// When today ends.
    pub until: DateTime<Utc>,
}

/// The door to the server: for a site's own supervisors and for administrators, never for a stand-in.
#[async_trait::async_trait]
pub trait StandIns: Send + Sync {
    async fn of_today(&self, site: &SiteId, headers: &HeaderMap) -> Result<SiteStandIns, Denied>;
    /// Makes a stand-in of this name and her code, which the cookie carries to the next page of this device.
    async fn invite(&self, site: &SiteId, name: &Name) -> Result<HeaderValue, Denied>;
    /// Ends it at once.
    async fn end(&self, site: &SiteId, person: &PersonId) -> Result<(), Denied>;
}

/// Makes a stand-in's code.
#[server(prefix = "/form", endpoint = "stand-in/invite")]
pub async fn invite_stand_in(site: String, name: String) -> Result<(), SetupError> {
    let site = SiteId::parse(&site).map_err(|_| Denied::BadForm)?;
    let name = Name::parse(&name)?;
    set_cookie(door::<dyn StandIns>()?.invite(&site, &name).await?);
    leptos_axum::redirect(&format!("/site/{site}/stand-in"));
    Ok(())
}

/// Ends a stand-in before the day does.
#[server(prefix = "/form", endpoint = "stand-in/end")]
pub async fn end_stand_in(site: String, person: String) -> Result<(), Denied> {
    let site = SiteId::parse(&site).map_err(|_| Denied::BadForm)?;
    let person = PersonId::parse(&person).map_err(|_| Denied::BadForm)?;
    door::<dyn StandIns>()?.end(&site, &person).await?;
    leptos_axum::redirect(&format!("/site/{site}/stand-in?ended"));
    Ok(())
}

#[component]
pub fn StandInPage() -> impl IntoView {
    let site = use_params_map().with_untracked(|params| params.get("site")).unwrap_or_default();
    let wrong = ServerAction::<InviteStandIn>::new().value().get_untracked().and_then(Result::err);
    let refused = ServerAction::<EndStandIn>::new().value().get_untracked().and_then(Result::err);
    let headers = headers();
    load(
        async move {
            let site = SiteId::parse(&site).map_err(|_| Denied::NotFound)?;
            door::<dyn StandIns>()?.of_today(&site, &headers).await
        },
        move |all: SiteStandIns| {
            let l = l10n();
            let until = l.time(all.until - chrono::TimeDelta::minutes(1));
            let wrong = wrong.map(|error| error.explain(&l));
            view! {
                <Page title=t!(l, "stand-in-title") class="narrow">
                    <p><BackLink href="/site" text=t!(l, "nav-site") /></p>
                    <p><b><bdi>{all.site_name}</bdi></b></p>
                    {asked("ended").then(|| notice(Kind::Good, t!(l, "stand-in-ended")))}
                    {refused.map(|error| notice(Kind::Bad, error.explain(&l)))}
                    {all.fresh.map(|(name, fresh)| view! { <Fresh name fresh until=until.clone() /> })}
                    <p>{t!(l, "stand-in-what", until = until)}</p>
                    <form method="post" action="/form/stand-in/invite" class="stack">
                        <input type="hidden" name="site" value=all.site.to_string() />
                        <Field label=t!(l, "stand-in-name") name="name" required=true maxlength=Name::MAX error=wrong />
                        <button class="main"><Pict icon=Icon::Key />{t!(l, "stand-in-make")}</button>
                    </form>
                    <h2>{t!(l, "stand-in-today")}</h2>
                    <Today site=all.site people=all.people />
                </Page>
            }
        },
    )
}

#[component]
fn Today(site: SiteId, people: Vec<StandIn>) -> impl IntoView {
    let l = l10n();
    if people.is_empty() {
        return view! { <Empty icon=Icon::People text=t!(l, "stand-in-none") /> }.into_any();
    }
    view! {
        <ul class="roll" role="list">
            {people
                .into_iter()
                .map(|one| {
                    let state = if one.signed_in {
                        view! { <State icon=Icon::Check kind=Kind::Good text=t!(l, "stand-in-signed-in") /> }
                    } else {
                        view! { <State icon=Icon::Key text=t!(l, "stand-in-not-yet") /> }
                    };
                    view! {
                        <li>
                            <div><b><bdi>{one.name}</bdi></b> <small>{state}</small></div>
                            <form method="post" action="/form/stand-in/end">
                                <input type="hidden" name="site" value=site.to_string() />
                                <input type="hidden" name="person" value=one.person.to_string() />
                                <button class="second small"><Pict icon=Icon::Cross />{t!(l, "stand-in-end")}</button>
                            </form>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
    .into_any()
}

/// The code, on the one page that ever shows it.
#[component]
fn Fresh(name: String, fresh: FreshCode, until: String) -> impl IntoView {
    let l = l10n();
    set_cookie(fresh.spent);
    let qr = qr_svg(&fresh.address)
        .map(|svg| view! { <div class="qr" role="img" aria-label=t!(l, "invite-qr") inner_html=svg></div> });
    view! {
        {notice(Kind::Warn, t!(l, "invite-once"))}
        <p>{t!(l, "stand-in-for")} " " <b><bdi>{name}</bdi></b></p>
        {qr}
        <p class="code long">{fresh.code.grouped()}</p>
        <p dir="ltr">{fresh.address}</p>
        <p>{t!(l, "stand-in-until", until = until)}</p>
    }
}
