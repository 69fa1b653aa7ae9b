//! Stand-ins: a supervisor or an administrator lets somebody act as supervisor of one site until the day ends.

use crate::{
    account::{carried, code_cookie, join_address, new_code},
    door::{Door, unavailable},
    sign_in, site_code,
    store::standins::NewStandIn,
};
use app::{
    account::{FreshCode, Role},
    attendance::day_start,
    denied::Denied,
    i18n::locale::SOURCE,
    ids::{PersonId, SiteId},
    setup::Name,
    site::{SiteStandIns, StandIns},
};
use chrono::{DateTime, Days, Utc};
use http::{HeaderMap, HeaderValue};

impl Door {
    /// Who asks, and the site's name: one of its own supervisors, or an administrator.
    async fn may_have_stand_in(&self, site: &SiteId) -> Result<(&PersonId, String), Denied> {
        let who = self.anyone()?;
        match who.role {
            Role::Supervisor if who.until.is_none() => self.supervisor_at(site).await,
            Role::Administrator => {
                let name = self.state.db.site_name(site).await.map_err(unavailable("standins.site"))?;
                Ok((&who.person, name.ok_or(Denied::NotFound)?))
            }
            _ => Err(Denied::NotAllowed),
        }
    }

    fn end_of_today(&self) -> DateTime<Utc> {
        let zone = self.state.settings.zone;
        day_start(site_code::local_day(self.state.now(), zone) + Days::new(1), zone)
    }
}

#[async_trait::async_trait]
impl StandIns for Door {
    async fn of_today(&self, site: &SiteId, headers: &HeaderMap) -> Result<SiteStandIns, Denied> {
        let (_, site_name) = self.may_have_stand_in(site).await?;
        let people = self.state.db.stand_ins_at(site, self.state.now()).await.map_err(unavailable("standins.list"))?;
        let fresh = people.iter().find_map(|one| Some((one.name.clone(), carried(headers, &one.person)?)));
        let fresh = match fresh {
            Some((name, code)) => {
                let spent = code_cookie("", 0)?;
                Some((name, FreshCode { address: join_address(&self.state, &code), spent, code }))
            }
            None => None,
        };
        Ok(SiteStandIns { site: site.clone(), site_name, people, fresh, until: self.end_of_today() })
    }

    async fn invite(&self, site: &SiteId, name: &Name) -> Result<HeaderValue, Denied> {
        let (me, _) = self.may_have_stand_in(site).await?;
        let (db, now, ends) = (&self.state.db, self.state.now(), self.end_of_today());
        let person = PersonId::parse(&self.state.new_id()?).map_err(|_| Denied::Unavailable)?;
        let code = new_code(&*self.state.chance)?;
        let new = NewStandIn { person: &person, name: name.as_str(), language: SOURCE, site, made_by: me };
        db.add_stand_in(new, now, ends).await.map_err(unavailable("standins.add"))?;
        db.add_invitation(&person, Some(me), &sign_in::hash(code.as_str()), None, now, ends)
            .await
            .map_err(unavailable("standins.invite"))?;
        code_cookie(&format!("{person}.{}", code.as_str()), crate::account::CODE_SECONDS)
    }

    async fn end(&self, site: &SiteId, person: &PersonId) -> Result<(), Denied> {
        self.may_have_stand_in(site).await?;
        let ended = self.state.db.end_stand_in(person, site, self.state.now()).await;
        self.state.sign_ins.forget(person);
        if ended.map_err(unavailable("standins.end"))? { Ok(()) } else { Err(Denied::NotFound) }
    }
}
