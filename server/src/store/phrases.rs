//! What can be filled into a phrase.

use super::{Db, corrupt};
use crate::reading;
use app::{
    i18n::Texts,
    ids::{ActivityId, PersonId, SiteId},
    messages::values::{Choices, Named},
};
use chrono::NaiveDate;
use sqlx::QueryBuilder;

type Pair = (String, String);

impl Db {
    /// What `writer` can fill in when she writes to these participants: the activities of any of them (every activity
    /// while none of them has one), all sites, and the staff, herself first.
    pub async fn phrase_choices(
        &self,
        participants: &[PersonId],
        writer: &PersonId,
        today: NaiveDate,
    ) -> sqlx::Result<Choices> {
        const ALL: &str = "SELECT id, name FROM activities ORDER BY name, id";
        const SITES: &str = "SELECT id, name FROM sites ORDER BY number";
        // Stand-ins are gone tomorrow: nobody is sent to them.
        const STAFF: &str = "SELECT id, name FROM people WHERE id = $1 OR (role <> 'participant' AND ended_at IS NULL)
            ORDER BY CASE WHEN id = $1 THEN 0 ELSE 1 END, name, id";
        let mut activities: Vec<Pair> = if participants.is_empty() {
            Vec::new()
        } else {
            reading!(self, pool => {
                let mut query = QueryBuilder::new(
                    "SELECT a.id, a.name FROM activities a WHERE a.id IN (SELECT o.activity FROM places l
                        JOIN occasions o ON o.id = l.occasion WHERE l.participant IN ");
                query.push_tuples(participants, |mut row, id| {
                    row.push_bind(id.as_str());
                });
                query.push(") ORDER BY a.name, a.id").build_query_as().persistent(false).fetch_all(pool).await
            })?
        };
        if activities.is_empty() {
            activities = reading!(self, pool => sqlx::query_as(ALL).fetch_all(pool).await)?;
        }
        let sites: Vec<Pair> = reading!(self, pool => sqlx::query_as(SITES).fetch_all(pool).await)?;
        let staff: Vec<Pair> =
            reading!(self, pool => sqlx::query_as(STAFF).bind(writer.as_str()).fetch_all(pool).await)?;
        Ok(Choices {
            activities: activities
                .into_iter()
                .map(|(id, name)| {
                    let id = ActivityId::parse(&id).map_err(|_| corrupt("activities.id"))?;
                    let name: Texts = serde_json::from_str(&name).map_err(|_| corrupt("activities.name"))?;
                    Ok(Named { id, name })
                })
                .collect::<sqlx::Result<_>>()?,
            sites: sites
                .into_iter()
                .map(|(id, name)| Ok(Named { id: SiteId::parse(&id).map_err(|_| corrupt("sites.id"))?, name }))
                .collect::<sqlx::Result<_>>()?,
            staff: staff
                .into_iter()
                .map(|(id, name)| Ok(Named { id: PersonId::parse(&id).map_err(|_| corrupt("people.id"))?, name }))
                .collect::<sqlx::Result<_>>()?,
            today,
        })
    }
}
