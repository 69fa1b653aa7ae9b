//! The demonstration's first page: whom to be.

#[cfg(feature = "ssr")]
pub mod page;

#[cfg(feature = "ssr")]
use crate::{
    account::{Level, Role},
    denied::Denied,
    i18n::Texts,
    ids::PersonId,
    programme::Shape,
};

/// Somebody whom one can be.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Someone {
    pub id: PersonId,
    pub role: Role,
    pub name: String,
    /// A locale tag.
    pub language: String,
    /// How much Swedish she reads; staff have none.
    pub level: Option<Level>,
    pub stage: Option<StageLook>,
}

/// How a stage looks and what it is called.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageLook {
    pub colour: String,
    pub shape: Shape,
    pub name: Texts,
}

/// The door to the server: closed unless this is a demonstration.
#[cfg(feature = "ssr")]
#[async_trait::async_trait]
pub trait Demo: Send + Sync {
    /// Everyone whom one can be, participants first.
    async fn everyone(&self) -> Result<Vec<Someone>, Denied>;
}
