//! The demo's first page, for anyone; without a demo there is none.

use super::announce::level;
use crate::door::{Door, unavailable};
use app::{
    demo::{Demo, Someone, StageLook},
    denied::Denied,
};

#[async_trait::async_trait]
impl Demo for Door {
    async fn everyone(&self) -> Result<Vec<Someone>, Denied> {
        if !self.state.demo {
            return Err(Denied::NotFound);
        }
        let programme = &self.state.programme;
        let everyone = self.state.db.everyone().await.map_err(unavailable("demo.everyone"))?;
        Ok(everyone
            .into_iter()
            .map(|one| Someone {
                level: level(programme, one.level, one.stage.as_deref()),
                stage: one.stage.as_deref().and_then(|key| programme.stage(key)).map(|stage| StageLook {
                    colour: stage.colour.clone(),
                    shape: stage.shape,
                    name: stage.name.clone(),
                }),
                id: one.id,
                role: one.role,
                name: one.name,
                language: one.language,
            })
            .collect())
    }
}
