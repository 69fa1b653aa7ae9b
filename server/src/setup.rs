//! The municipality: administrators alone change its staff and who leads which site.

use crate::door::{Door, unavailable};
use app::{
    account::Role,
    i18n::locale::SOURCE,
    ids::{PersonId, SiteId},
    setup::{Name, Overview, Setup, SetupError},
};
use chrono::TimeDelta;

#[async_trait::async_trait]
impl Setup for Door {
    async fn overview(&self) -> Result<Overview, SetupError> {
        self.only(Role::Administrator)?;
        let (db, now) = (&self.state.db, self.state.now());
        let unreachable = unavailable("setup.overview");
        Ok(Overview {
            municipality: self.state.settings.municipality.clone(),
            programme: self.state.programme.name.clone(),
            legal_ground: self.state.programme.legal_ground.clone(),
            counts: db.counts(now, now + TimeDelta::days(7)).await.map_err(&unreachable)?,
            staff: db.staff().await.map_err(&unreachable)?,
            sites: db.site_leaders().await.map_err(&unreachable)?,
            screens: db.screens_in_use().await.map_err(&unreachable)?,
            unassigned: db.unassigned().await.map_err(&unreachable)?,
        })
    }

    async fn add_staff(&self, name: Name, role: Role) -> Result<PersonId, SetupError> {
        self.only(Role::Administrator)?;
        let id = self.state.new_id().map_err(app::denied::Denied::from)?;
        let added = self.state.db.add_person(&id, role, name.as_str(), SOURCE, self.state.now()).await;
        Ok(added.map_err(unavailable("setup.add_staff"))?)
    }

    async fn add_supervisor(&self, site: &SiteId, person: &PersonId) -> Result<(), SetupError> {
        self.only(Role::Administrator)?;
        // Both must be there, and she a supervisor: no site leader of another role, who would not find her site.
        let is_now = self.state.db.add_supervisor(site, person).await.map_err(unavailable("setup.add_supervisor"))?;
        if is_now { Ok(()) } else { Err(SetupError::NotSupervisor) }
    }

    async fn remove_supervisor(&self, site: &SiteId, person: &PersonId) -> Result<(), SetupError> {
        self.only(Role::Administrator)?;
        let removed = self.state.db.remove_supervisor(site, person).await;
        Ok(removed.map_err(unavailable("setup.remove_supervisor"))?)
    }
}
