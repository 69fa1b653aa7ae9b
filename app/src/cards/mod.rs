//! Printed cards: for participants without a phone. A card's code never changes, so what it shows is of a lower class
//! than a code made on a phone, and a lost card is ended.

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod page;

#[cfg(feature = "ssr")]
pub use port::{Card, Cards, Holder};

#[cfg(feature = "ssr")]
mod port {
    use crate::{
        denied::Denied,
        ids::{PersonId, SiteId},
    };
    use chrono::{DateTime, Utc};

    /// A participant and her card.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Holder {
        pub participant: PersonId,
        /// Her name, or her alias if her identity is protected: others see the card.
        pub name: String,
        /// The card she uses, if there is one.
        pub card: Option<Card>,
    }

    /// What is printed.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Card {
        /// The QR code as an SVG document with its quiet zone.
        pub svg: String,
        pub made_at: DateTime<Utc>,
    }

    /// The door to the server. A counsellor may do this for her own participants; a supervisor, at one of her sites, for
    /// the people known there.
    #[async_trait::async_trait]
    pub trait Cards: Send + Sync {
        async fn holder(&self, site: Option<&SiteId>, participant: &PersonId) -> Result<Holder, Denied>;
        /// Makes a card; the one before it ends.
        async fn make(&self, site: Option<&SiteId>, participant: &PersonId) -> Result<(), Denied>;
        /// Ends the card: it was lost.
        async fn end(&self, site: Option<&SiteId>, participant: &PersonId) -> Result<(), Denied>;
    }
}
