//! What earlier imports brought, by the municipality's keys.

use crate::store::{
    Db,
    municipality::{Activity, Occasion, Person, Site},
};
use app::ids::{PersonId, SiteId};
use std::collections::{HashMap, HashSet};

pub struct Known {
    pub people: HashMap<String, Person>,
    pub sites: HashMap<String, Site>,
    pub activities: HashMap<String, Activity>,
    pub occasions: HashMap<String, Occasion>,
    pub supervision: HashSet<(PersonId, SiteId)>,
    pub highest_site_number: u32,
}

pub async fn read(db: &Db) -> sqlx::Result<Known> {
    Ok(Known {
        people: by_key(db.imported_people().await?, |person| person.external_key.clone()),
        sites: by_key(db.imported_sites().await?, |site| site.external_key.clone()),
        activities: by_key(db.imported_activities().await?, |activity| activity.external_key.clone()),
        occasions: by_key(db.imported_occasions().await?, |occasion| occasion.external_key.clone()),
        supervision: db.supervision().await?.into_iter().collect(),
        highest_site_number: db.highest_site_number().await?,
    })
}

fn by_key<T>(things: Vec<T>, key: impl Fn(&T) -> Option<String>) -> HashMap<String, T> {
    things.into_iter().filter_map(|thing| Some((key(&thing)?, thing))).collect()
}
