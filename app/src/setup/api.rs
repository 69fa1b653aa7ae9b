//! Where the forms of the municipality's page go.

use super::{Name, Setup, SetupError, staff_role};
use crate::{
    denied::Denied,
    ids::{PersonId, SiteId},
    ui::door,
};
use leptos::prelude::*;

/// Adds a member of the staff and leads to her invitation.
#[server(prefix = "/form", endpoint = "setup/staff")]
pub async fn add_staff(name: String, role: String) -> Result<(), SetupError> {
    let (name, role) = (Name::parse(&name)?, staff_role(&role)?);
    let person = door::<dyn Setup>()?.add_staff(name, role).await?;
    leptos_axum::redirect(&format!("/setup/invite/{person}"));
    Ok(())
}

#[server(prefix = "/form", endpoint = "setup/supervisor")]
pub async fn add_supervisor(site: String, person: String) -> Result<(), SetupError> {
    let (site, person) = ids(&site, &person)?;
    door::<dyn Setup>()?.add_supervisor(&site, &person).await?;
    leptos_axum::redirect("/setup?saved#sites");
    Ok(())
}

#[server(prefix = "/form", endpoint = "setup/supervisor-off")]
pub async fn remove_supervisor(site: String, person: String) -> Result<(), SetupError> {
    let (site, person) = ids(&site, &person)?;
    door::<dyn Setup>()?.remove_supervisor(&site, &person).await?;
    leptos_axum::redirect("/setup?saved#sites");
    Ok(())
}

fn ids(site: &str, person: &str) -> Result<(SiteId, PersonId), Denied> {
    match (SiteId::parse(site), PersonId::parse(person)) {
        (Ok(site), Ok(person)) => Ok((site, person)),
        _ => Err(Denied::BadForm),
    }
}
