//! The door between the municipality's page and the server.

use super::{Name, SetupError};
use crate::{
    account::Role,
    i18n::Texts,
    ids::{PersonId, SiteId},
    site::ScreenInUse,
};

/// The municipality as its administrator sees it.
#[derive(Clone, Debug)]
pub struct Overview {
    pub municipality: String,
    pub programme: Texts,
    pub legal_ground: Texts,
    pub counts: Counts,
    /// By role, then by name.
    pub staff: Vec<StaffMember>,
    /// By number.
    pub sites: Vec<SiteLeaders>,
    /// In use, by site.
    pub screens: Vec<ScreenInUse>,
    /// Participants whom no counsellor invites.
    pub unassigned: Vec<Unassigned>,
}

/// How much there is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    pub participants: u32,
    pub activities: u32,
    /// Occasions that begin within seven days from now.
    pub occasions: u32,
}

#[derive(Clone, Debug)]
pub struct StaffMember {
    pub id: PersonId,
    pub name: String,
    pub role: Role,
    /// How many of her devices are signed in.
    pub devices: u32,
}

/// A site and who leads the activities there.
#[derive(Clone, Debug)]
pub struct SiteLeaders {
    pub id: SiteId,
    pub name: String,
    pub address: String,
    pub supervisors: Vec<(PersonId, String)>,
}

#[derive(Clone, Debug)]
pub struct Unassigned {
    pub id: PersonId,
    /// The alias, for a protected identity.
    pub name: String,
}

/// The door to the server. Who may do what is decided behind it.
#[async_trait::async_trait]
pub trait Setup: Send + Sync {
    async fn overview(&self) -> Result<Overview, SetupError>;
    /// Somebody who can be invited from now on.
    async fn add_staff(&self, name: Name, role: Role) -> Result<PersonId, SetupError>;
    /// Said twice, it is the same.
    async fn add_supervisor(&self, site: &SiteId, person: &PersonId) -> Result<(), SetupError>;
    /// Said twice, it is the same.
    async fn remove_supervisor(&self, site: &SiteId, person: &PersonId) -> Result<(), SetupError>;
}
