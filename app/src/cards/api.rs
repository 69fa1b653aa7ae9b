//! Where the forms of a card go.

use super::{Cards, page::address};
use crate::{
    denied::Denied,
    ids::{PersonId, SiteId},
    ui::door,
};
use leptos::prelude::*;

/// Makes a card and leads to the page that prints it.
#[server(prefix = "/form", endpoint = "card/make")]
pub async fn make_card(participant: String, site: Option<String>) -> Result<(), Denied> {
    let (site, participant) = ids(site, &participant)?;
    door::<dyn Cards>()?.make(site.as_ref(), &participant).await?;
    leptos_axum::redirect(&format!("{}?made", address(site.as_ref(), &participant)));
    Ok(())
}

/// Ends a card that was lost.
#[server(prefix = "/form", endpoint = "card/end")]
pub async fn end_card(participant: String, site: Option<String>) -> Result<(), Denied> {
    let (site, participant) = ids(site, &participant)?;
    door::<dyn Cards>()?.end(site.as_ref(), &participant).await?;
    leptos_axum::redirect(&format!("{}?ended", address(site.as_ref(), &participant)));
    Ok(())
}

fn ids(site: Option<String>, participant: &str) -> Result<(Option<SiteId>, PersonId), Denied> {
    let site = site.filter(|site| !site.is_empty()).map(|site| SiteId::parse(&site)).transpose();
    Ok((site.map_err(|_| Denied::BadForm)?, PersonId::parse(participant).map_err(|_| Denied::BadForm)?))
}
