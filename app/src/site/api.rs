//! Where the forms of the roll and of the screens go.

use super::{Marks, ScreenError, Screens, SiteError, Sites};
use crate::{
    account::{Code, Role},
    denied::Denied,
    ids::{EventId, OccasionId, ScreenId, SiteId},
    ui::{door, frame::me},
};
use http::{HeaderMap, HeaderValue, header};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// One press of a button on the roll: Save, everyone is here, confirm one, take one back. Whichever it is, the marks
/// that were changed on the page are saved with it.
#[server(prefix = "/form", endpoint = "site/mark")]
pub async fn mark(
    site: String,
    occasion: String,
    #[server(default)] undo: Option<String>,
    #[server(default)] confirm: Option<String>,
    #[server(default)] whole: Option<String>,
    #[server(flatten)] rows: BTreeMap<String, String>,
) -> Result<(), SiteError> {
    let (site, occasion) = (site_id(&site)?, occasion_id(&occasion)?);
    let marks = Marks::parse(&rows, undo.as_deref(), confirm.as_deref(), whole.is_some())?;
    door::<dyn Sites>()?.mark(&site, &occasion, marks).await?;
    leptos_axum::redirect(&format!("/site/{site}/roll?occasion={occasion}&saved"));
    Ok(())
}

/// Gives a visit one of the day's occasions.
#[server(prefix = "/form", endpoint = "site/place")]
pub async fn place(site: String, visit: String, occasion: String) -> Result<(), SiteError> {
    let (site, occasion) = (site_id(&site)?, occasion_id(&occasion)?);
    let visit = EventId::parse(&visit).map_err(|_| Denied::BadForm)?;
    door::<dyn Sites>()?.place(&site, &visit, &occasion).await?;
    leptos_axum::redirect(&format!("/site/{site}/roll?occasion={occasion}&saved"));
    Ok(())
}

/// The headers of this request.
pub(super) fn headers() -> HeaderMap {
    use_context::<http::request::Parts>().map(|parts| parts.headers).unwrap_or_default()
}

pub(super) fn set_cookie(cookie: HeaderValue) {
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.append_header(header::SET_COOKIE, cookie);
    }
}

/// Makes a one-time code for a new screen of a site and leads to the page that shows it once.
#[server(prefix = "/form", endpoint = "site/screen-code")]
pub async fn screen_code(site: String) -> Result<(), Denied> {
    let site = site_id(&site)?;
    set_cookie(door::<dyn Screens>()?.new_code(&site).await?);
    leptos_axum::redirect(&format!("/site/{site}/screens"));
    Ok(())
}

/// Makes this device the screen of the site whose code was typed.
#[server(prefix = "/form", endpoint = "site/enrol")]
pub async fn enrol(code: String) -> Result<(), ScreenError> {
    let code = Code::parse(&code).ok_or(ScreenError::Unknown)?;
    let enrolled = door::<dyn Screens>()?.enrol(&code, &headers()).await?;
    enrolled.cookies.into_iter().for_each(set_cookie);
    leptos_axum::redirect(&format!("/site/{}/screen", enrolled.site));
    Ok(())
}

/// Takes a screen out of use.
#[server(prefix = "/form", endpoint = "site/screen-off")]
pub async fn screen_off(screen: String) -> Result<(), Denied> {
    let screen = ScreenId::parse(&screen).map_err(|_| Denied::BadForm)?;
    let site = door::<dyn Screens>()?.revoke(&screen).await?;
    match me().map(|me| me.role) {
        Some(Role::Administrator) => leptos_axum::redirect("/setup?saved#screens"),
        _ => leptos_axum::redirect(&format!("/site/{site}/screens?off")),
    }
    Ok(())
}

fn site_id(text: &str) -> Result<SiteId, Denied> {
    SiteId::parse(text).map_err(|_| Denied::BadForm)
}

fn occasion_id(text: &str) -> Result<OccasionId, Denied> {
    OccasionId::parse(text).map_err(|_| Denied::BadForm)
}
