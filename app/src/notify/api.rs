//! Where the forms of notifications go.

use super::{Address, Notify, NotifyError, Way};
use crate::{denied::Denied, ui::door};
use leptos::prelude::*;
use leptos_axum::redirect;

/// Their page.
pub const PAGE: &str = "/settings/notifications";

fn way(word: &str) -> Result<Way, Denied> {
    Way::parse(word).filter(|way| *way != Way::Push).ok_or(Denied::BadForm)
}

/// Takes an address, and sends a code there.
#[server(prefix = "/form", endpoint = "notify/add")]
pub async fn add_address(way: String, address: String) -> Result<(), NotifyError> {
    let address = Address::parse(self::way(&way)?, &address)?;
    let at = format!("{PAGE}?sent#{way}");
    door::<dyn Notify>()?.add(address).await?;
    redirect(&at);
    Ok(())
}

/// Takes the code that came there.
#[server(prefix = "/form", endpoint = "notify/confirm")]
pub async fn confirm_address(way: String, code: String) -> Result<(), NotifyError> {
    door::<dyn Notify>()?.confirm(self::way(&way)?, &code).await?;
    redirect(&format!("{PAGE}?on#{way}"));
    Ok(())
}

/// Takes an address away.
#[server(prefix = "/form", endpoint = "notify/remove")]
pub async fn remove_address(way: String) -> Result<(), NotifyError> {
    door::<dyn Notify>()?.remove(self::way(&way)?).await?;
    redirect(&format!("{PAGE}?off"));
    Ok(())
}

/// This device is not told any more.
#[server(prefix = "/form", endpoint = "notify/push-off")]
pub async fn push_off() -> Result<(), NotifyError> {
    door::<dyn Notify>()?.push_off().await?;
    redirect(&format!("{PAGE}?off"));
    Ok(())
}

/// She does not want to be asked.
#[server(prefix = "/form", endpoint = "notify/decline")]
pub async fn decline_notifications() -> Result<(), NotifyError> {
    door::<dyn Notify>()?.decline().await?;
    redirect("/messages");
    Ok(())
}
