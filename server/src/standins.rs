//! Stand-ins: a supervisor or an administrator lets somebody act as supervisor of one site until the day ends.

use crate::{
    account::{carried, code_cookie, join_address, new_code},
    door::{Door, unavailable},
    sent,
    sign_in::{self, SignedIn},
    site_code,
    state::State,
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
use chrono::{DateTime, Days, NaiveTime, TimeDelta, TimeZone as _, Utc};
use chrono_tz::Tz;
use http::{HeaderMap, HeaderValue};

/// Until when, on the wall of the day after hers, a stand-in's phone may send what was tapped on her day.
const LATE_UNTIL: NaiveTime = match NaiveTime::from_hms_opt(12, 0, 0) {
    Some(noon) => noon,
    None => NaiveTime::MIN,
};
/// No longer than this after a midnight is it noon, whatever the clocks do.
const MIDNIGHT_TO_NOON: TimeDelta = TimeDelta::hours(14);

/// A stand-in whose day has ended by itself. She is nobody here any more, but what her phone could not send before may
/// still come: a participant's presence must not be lost because there was no network before midnight.
#[derive(Clone, Debug)]
pub struct Late(pub SignedIn);

/// Who sent these headers, if it is a stand-in whose day ended at the last midnight. Asked when nobody is signed in.
pub async fn late(state: &State, headers: &HeaderMap) -> sqlx::Result<Option<Late>> {
    let Some(token) = sign_in::token(headers) else { return Ok(None) };
    let now = state.now();
    let before = state.db.signed_in(&sign_in::hash(token), now - MIDNIGHT_TO_NOON).await?;
    let ended = before.filter(|who| {
        who.role == Role::Supervisor && who.until.is_some_and(|until| may_still_send(until, now, state.settings.zone))
    });
    let Some(who) = ended else { return Ok(None) };
    Ok(state.db.is_stand_in(&who.person).await?.then_some(Late(who)))
}

/// Whether a day that ended at `until` ended by itself, at a midnight, and it is not yet noon after it. Whom somebody
/// ended before may send nothing more.
fn may_still_send(until: DateTime<Utc>, now: DateTime<Utc>, zone: Tz) -> bool {
    let day = site_code::local_day(until, zone);
    let noon = zone.from_local_datetime(&day.and_time(LATE_UNTIL)).earliest();
    until == day_start(day, zone) && until <= now && noon.is_some_and(|noon| now < noon)
}

impl Door {
    /// Whether something tapped at this moment, by a phone whose clock now says `clock`, may still be sent: everything
    /// while one is signed in; of a stand-in whose day has ended only what was tapped within it.
    pub(crate) fn may_send(&self, claimed: DateTime<Utc>, clock: Option<DateTime<Utc>>) -> Result<bool, Denied> {
        let (now, zone) = (self.state.now(), self.state.settings.zone);
        let Some(until) = self.anyone()?.until.filter(|until| *until <= now) else { return Ok(true) };
        let hers = site_code::local_day(until - TimeDelta::milliseconds(1), zone);
        Ok(site_code::local_day(sent::moment(claimed, clock, now), zone) == hers)
    }

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

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Stockholm;

    #[test]
    fn what_was_tapped_before_midnight_may_be_sent_until_noon() {
        let at = |month, day, hour, minute| {
            Stockholm.with_ymd_and_hms(2026, month, day, hour, minute, 0).earliest().map(|at| at.to_utc()).unwrap()
        };
        // The last two: the days on which the clocks change.
        for (month, day) in [(11, 24), (3, 29), (10, 25)] {
            let midnight = at(month, day, 0, 0);
            let may = |now| may_still_send(midnight, now, Stockholm);
            assert!(may(midnight) && may(at(month, day, 11, 59)));
            assert!(!may(at(month, day, 12, 0)) && !may(midnight - TimeDelta::milliseconds(1)));
            assert!(!may(at(month, day + 1, 1, 0)));
            assert!(at(month, day, 12, 0) - midnight <= MIDNIGHT_TO_NOON);
        }
        // Ended by somebody.
        assert!(!may_still_send(at(11, 23, 18, 0), at(11, 24, 8, 0), Stockholm));
        assert!(!may_still_send(at(11, 24, 3, 0), at(11, 24, 8, 0), Stockholm));
    }
}
