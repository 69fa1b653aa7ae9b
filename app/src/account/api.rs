//! Where the forms of invitations, sign-in and settings go.

use super::{Account, Code, JoinError, Level, WhichDevices, invite::address, local_path, tongues::LANGUAGE_COOKIE};
use crate::{
    denied::Denied,
    i18n::Locale,
    ids::{DeviceId, PersonId},
    ui::{door, frame::me},
};
use http::{HeaderMap, HeaderValue, header};
use leptos::prelude::*;
use leptos_axum::{ResponseOptions, redirect};

/// A year, as for the sign-in.
const LANGUAGE_SECONDS: u32 = 365 * 24 * 3600;

/// The headers of this request.
pub(crate) fn headers() -> HeaderMap {
    use_context::<http::request::Parts>().map(|parts| parts.headers).unwrap_or_default()
}

pub(crate) fn set_cookie(cookie: HeaderValue) {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.append_header(header::SET_COOKIE, cookie);
    }
}

/// Signs this device in and leads to where its owner wanted to go.
#[server(prefix = "/form", endpoint = "account/join")]
pub async fn join(code: String, language: Option<String>, to: Option<String>) -> Result<(), JoinError> {
    let code = Code::parse(&code).ok_or(JoinError::Unknown)?;
    let language = language.map(|tag| Locale::get(&tag).ok_or(Denied::BadForm)).transpose()?;
    let joined = door::<dyn Account>()?.join(&code, language, &headers()).await?;
    joined.cookies.into_iter().for_each(set_cookie);
    // "/" is the participants' first page; whoever came there without a sign-in meant her own.
    let to = to.as_deref().and_then(local_path).filter(|to| *to != "/");
    redirect(to.unwrap_or_else(|| joined.role.first_page()));
    Ok(())
}

/// The language of this device, and of the person if somebody is signed in.
#[server(prefix = "/form", endpoint = "account/language")]
pub async fn choose_language(language: String, to: Option<String>) -> Result<(), Denied> {
    let locale = Locale::get(&language).ok_or(Denied::BadForm)?;
    door::<dyn Account>()?.choose_language(locale).await?;
    let cookie =
        format!("{LANGUAGE_COOKIE}={}; Path=/; Max-Age={LANGUAGE_SECONDS}; HttpOnly; Secure; SameSite=Lax", locale.tag);
    set_cookie(HeaderValue::try_from(cookie).map_err(|_| Denied::BadForm)?);
    redirect(to.as_deref().and_then(local_path).unwrap_or("/"));
    Ok(())
}

/// The level of Swedish; `auto` follows the stage.
#[server(prefix = "/form", endpoint = "account/level")]
pub async fn choose_level(level: String) -> Result<(), Denied> {
    let level = match level.as_str() {
        "auto" => None,
        word => Some(Level::parse(word).ok_or(Denied::BadForm)?),
    };
    door::<dyn Account>()?.choose_level(level).await?;
    redirect("/settings?saved");
    Ok(())
}

/// Signs this device out.
#[server(prefix = "/form", endpoint = "account/sign-out")]
pub async fn sign_out() -> Result<(), Denied> {
    signed_out(WhichDevices::This).await
}

/// Signs one device out.
#[server(prefix = "/form", endpoint = "account/sign-out-one")]
pub async fn sign_out_one(device: String) -> Result<(), Denied> {
    let device = DeviceId::parse(&device).map_err(|_| Denied::BadForm)?;
    signed_out(WhichDevices::One(device)).await
}

/// Signs every device out.
#[server(prefix = "/form", endpoint = "account/sign-out-all")]
pub async fn sign_out_all() -> Result<(), Denied> {
    signed_out(WhichDevices::All).await
}

async fn signed_out(which: WhichDevices) -> Result<(), Denied> {
    let Some(forget) = door::<dyn Account>()?.sign_out(which).await? else {
        redirect("/settings?signed-out#devices");
        return Ok(());
    };
    set_cookie(forget);
    if let Some(response) = use_context::<ResponseOptions>() {
        // What the browser itself kept of her pages. Not "storage": what waits there to be sent must stay, and her
        // drafts and kept pages are cleared by the page and the service worker before this request is sent.
        response.insert_header(http::HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\""));
    }
    redirect("/");
    Ok(())
}

/// Makes a one-time code for a person and leads to the page that shows it once.
#[server(prefix = "/form", endpoint = "account/invite")]
pub async fn invite(person: String) -> Result<(), Denied> {
    let person = PersonId::parse(&person).map_err(|_| Denied::BadForm)?;
    set_cookie(door::<dyn Account>()?.invite(&person).await?);
    redirect(&address(me().map(|me| me.role), &person));
    Ok(())
}
