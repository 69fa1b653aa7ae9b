//! The check-in pages' door: a participant checks herself in, and sees what was recorded.

use super::{Answer, day_of, judge, matching, sites_for};
use crate::{
    door::{Door, unavailable},
    store::sent::SentBefore,
};
use app::{
    attendance::{Event, Kind, Planned},
    checkin::{AtSite, CheckIn, CheckInError, Direction, Here, Receipt, Recorded, Sent, Why},
    denied::Denied,
    ids::{EventId, SiteId},
    schedule::Occasion,
};
use chrono::{DateTime, TimeDelta, Utc};

pub(super) fn planned(occasion: &Occasion) -> Planned {
    let Occasion { starts_at, ends_at, .. } = *occasion;
    Planned { starts_at, ends_at, cancelled: occasion.cancelled.is_some() }
}

impl Door {
    /// What she can check in to, or out of, at this moment: at this site, or anywhere.
    async fn open_at(&self, at: DateTime<Utc>, site: Option<&SiteId>) -> Result<Here, Denied> {
        let (me, db) = (self.participant()?, &self.state.db);
        let early = TimeDelta::minutes(self.state.settings.early_check_in_minutes.into());
        let (from, to) = (at - TimeDelta::hours(26), at + early + TimeDelta::milliseconds(1));
        let mut occasions = db.occasions_of_participant(me, from, to).await.map_err(unavailable("checkin.open"))?;
        occasions.retain(|occasion| site.is_none_or(|site| occasion.site == *site));
        let events = db.events_of_participant(me, from, to).await.map_err(unavailable("checkin.open"))?;
        let said = |occasion: &Occasion, kind: Kind| -> Vec<&Event> {
            let of_it = |event: &&Event| event.kind == kind && event.occasion.as_ref() == Some(&occasion.id);
            events.iter().filter(of_it).collect()
        };
        let came =
            |occasion: &Occasion| said(occasion, Kind::CheckIn).into_iter().min_by_key(|event| event.at).cloned();
        let left =
            |occasion: &Occasion| said(occasion, Kind::CheckOut).into_iter().max_by_key(|event| event.at).cloned();
        let inside = |occasion: &Occasion| came(occasion).is_some() && left(occasion).is_none();

        let to_leave: Vec<Occasion> = occasions.iter().filter(|occasion| inside(occasion)).cloned().collect();
        let occasion = matching::nearest(occasions, planned, Direction::In, at, early)
            .or_else(|| matching::nearest(to_leave, planned, Direction::Out, at, early));
        let (came, left): (Option<Event>, Option<Event>) =
            occasion.as_ref().map(|occasion| (came(occasion), left(occasion))).unwrap_or_default();
        Ok(Here { id: self.new_event_id()?, occasion, came, left })
    }

    fn new_event_id(&self) -> Result<EventId, Denied> {
        EventId::parse(&self.state.new_id()?).map_err(|_| Denied::Unavailable)
    }
}

#[async_trait::async_trait]
impl CheckIn for Door {
    async fn here(&self) -> Result<Here, CheckInError> {
        Ok(self.open_at(self.state.now(), None).await?)
    }

    async fn at_site(&self, token: &str) -> Result<AtSite, CheckInError> {
        self.participant()?;
        let now = self.state.now();
        let sites = sites_for(&self.state, token, now).await?;
        let known = judge::token(token, &sites, now, self.state.settings.zone).map_err(|_| CheckInError::CannotRead)?;
        let site = sites.numbered(known.number).ok_or(CheckInError::CannotRead)?;
        let here = self.open_at(known.at, Some(&site.keys.site)).await?;
        Ok(AtSite { here, site_name: site.name.clone(), at: known.at, evidence: known.evidence })
    }

    async fn check_in(&self, mut sent: Sent) -> Result<Recorded, CheckInError> {
        // The second round is for an id that was used for something else.
        for _ in 0..2 {
            match self.send(vec![sent.clone()]).await?.pop() {
                Some(Answer::Recorded(recorded)) => return Ok(recorded),
                Some(Answer::Rejected { why: Why::WrongCode, .. }) => return Err(CheckInError::WrongCode),
                Some(Answer::Rejected { .. }) => return Err(CheckInError::CannotRead),
                Some(Answer::OtherContent { .. }) => sent.id = self.new_event_id()?,
                None => break,
            }
        }
        Err(Denied::Unavailable.into())
    }

    async fn receipt(&self, id: &EventId) -> Result<Receipt, CheckInError> {
        let (me, db) = (self.participant()?, &self.state.db);
        let before = db.sent_before(&[id]).await.map_err(unavailable("checkin.receipt"))?;
        let hers = before.get(id).filter(|before| before.event.participant == *me);
        let recorded = hers.and_then(SentBefore::recorded).ok_or(Denied::NotFound)?;
        let ask = match &recorded.site {
            Some(site) => db.supervisors_of_site(site).await.map_err(unavailable("checkin.receipt"))?,
            None => Vec::new(),
        };
        let (from, to) = day_of(recorded.at, self.state.settings.zone);
        let day = db.events_of_participant(me, from, to).await.map_err(unavailable("checkin.receipt"))?;
        let occasion = recorded.occasion.as_ref().map(|occasion| &occasion.id);
        let left = day.iter().any(|event| {
            event.kind == Kind::CheckOut && event.occasion.as_ref() == occasion && event.at >= recorded.at
        });
        Ok(Receipt { recorded, ask, left })
    }
}
