//! Somebody who came and is on no list: noted in a few words, placed when it is known who it was.

use super::SiteError;
use crate::{
    denied::Denied,
    ids::{EventId, OccasionId, PersonId, SiteId},
    ui::door,
};
use chrono::{DateTime, NaiveTime, Utc};
use leptos::prelude::*;

/// Most characters of a note.
pub const NOTE_MAX: usize = 80;

/// A visitor who waits to be placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    /// Becomes the id of the entry in the log, so that placing twice makes one.
    pub id: EventId,
    pub occasion: OccasionId,
    /// A few words to know the visitor by.
    pub note: String,
    pub at: DateTime<Utc>,
}

/// Those who wait at a site, and who they may be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    pub visitors: Vec<Visitor>,
    /// The people known at the site, by the name a supervisor may read. Empty when nobody waits.
    pub known: Vec<(PersonId, String)>,
}

/// The door to the server: for a site's supervisor.
#[async_trait::async_trait]
pub trait Visitors: Send + Sync {
    async fn waiting(&self, site: &SiteId) -> Result<Waiting, Denied>;
    /// Notes a visitor who came to this occasion at this time of its day.
    async fn note(&self, site: &SiteId, occasion: &OccasionId, note: &str, time: NaiveTime) -> Result<(), SiteError>;
    /// The visitor was this person: she is marked present, at the visitor's time. Gives back the occasion.
    async fn was(&self, site: &SiteId, visitor: &EventId, person: &PersonId) -> Result<OccasionId, SiteError>;
    /// The visitor is nobody of ours.
    async fn take_off(&self, site: &SiteId, visitor: &EventId) -> Result<OccasionId, SiteError>;
}

/// Notes a visitor.
#[server(prefix = "/form", endpoint = "site/visitor-add")]
pub async fn add_visitor(site: String, occasion: String, note: String, time: String) -> Result<(), SiteError> {
    let site = SiteId::parse(&site).map_err(|_| Denied::BadForm)?;
    let occasion = OccasionId::parse(&occasion).map_err(|_| Denied::BadForm)?;
    let time = NaiveTime::parse_from_str(&time, "%H:%M").map_err(|_| SiteError::VisitorTime)?;
    door::<dyn Visitors>()?.note(&site, &occasion, &note, time).await?;
    saved(&site, &occasion);
    Ok(())
}

/// Says who a visitor was; without a person, that it was nobody of ours.
#[server(prefix = "/form", endpoint = "site/visitor-place")]
pub async fn place_visitor(
    site: String,
    visitor: String,
    participant: String,
    #[server(default)] off: Option<String>,
) -> Result<(), SiteError> {
    let site = SiteId::parse(&site).map_err(|_| Denied::BadForm)?;
    let visitor = EventId::parse(&visitor).map_err(|_| Denied::BadForm)?;
    let visitors = door::<dyn Visitors>()?;
    let occasion = if off.is_some() {
        visitors.take_off(&site, &visitor).await?
    } else if participant.is_empty() {
        return Err(SiteError::VisitorWho);
    } else {
        let person = PersonId::parse(&participant).map_err(|_| Denied::BadForm)?;
        visitors.was(&site, &visitor, &person).await?
    };
    saved(&site, &occasion);
    Ok(())
}

fn saved(site: &SiteId, occasion: &OccasionId) {
    leptos_axum::redirect(&format!("/site/{site}/roll?occasion={occasion}&saved"));
}
