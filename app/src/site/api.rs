//! Where the forms of the roll go.

use super::{Marks, SiteError, Sites};
use crate::{
    denied::Denied,
    ids::{EventId, OccasionId, SiteId},
    ui::door,
};
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

fn site_id(text: &str) -> Result<SiteId, Denied> {
    SiteId::parse(text).map_err(|_| Denied::BadForm)
}

fn occasion_id(text: &str) -> Result<OccasionId, Denied> {
    OccasionId::parse(text).map_err(|_| Denied::BadForm)
}
