//! Check-ins: from what a phone sent to an entry in the log.
//!
//! [`judge`] says what a code is worth, [`matching`] which occasion it counts for, [`writer`] makes it durable. Here they
//! meet the clock, the limits and the person who sent it.

pub mod judge;
pub mod matching;
mod port;
mod sites;
mod writer;

pub use sites::{Site, Sites};
pub use writer::{CheckIns, Claim, Place, Written};

use crate::{
    door::{Door, unavailable},
    sign_in, site_code,
    state::State,
    store::instant,
};
use app::{
    attendance::Evidence,
    checkin::{Recorded, Sent, Shown, Why, digits},
    denied::Denied,
    ids::{DeviceId, EventId, PersonId, SiteId},
    schedule::Occasion,
};
use chrono::{DateTime, Days, NaiveTime, TimeDelta, TimeZone as _, Utc};
use chrono_tz::Tz;
use std::sync::Arc;

/// Wrong codes within ten minutes, after which a person's codes are not looked at for a while.
const PERSON_FAILURES: u32 = 10;
/// The same for the six digits of one site: so many that a whole group may mistype.
const SITE_FAILURES: u32 = 300;

/// What became of one check-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Recorded(Recorded),
    Rejected {
        id: EventId,
        why: Why,
        received_at: DateTime<Utc>,
    },
    /// The id is taken by something else; nothing was written.
    OtherContent {
        id: EventId,
    },
}

/// On the way to an answer.
enum Verdict {
    Take(Claim),
    /// Digits, which are not looked at before their id is known to be new.
    Typed(String),
    Refuse(Why),
    /// Not looked at; wait this many seconds.
    Wait(u32),
    Found(Written),
}

impl Door {
    /// Judges each check-in by itself and records what a site of ours has shown, for the participant signed in. The
    /// answers come in the order of what was sent, when everything is durable.
    ///
    /// # Errors
    /// [`Denied::TooMany`] when nothing of it was looked at because of earlier failures; a correct scanned code is
    /// never refused for that.
    pub async fn send(&self, sent: Vec<Sent>) -> Result<Vec<Answer>, Denied> {
        self.send_by(sent, None).await
    }

    /// The same for a phone that says what its clock shows while it sends, so that one knows how far it is off.
    ///
    /// # Errors
    /// As [`Door::send`].
    pub async fn send_by(&self, sent: Vec<Sent>, clock: Option<DateTime<Utc>>) -> Result<Vec<Answer>, Denied> {
        let now = instant(self.state.now().timestamp_millis());
        let sending = Sending {
            state: &self.state,
            participant: self.participant()?,
            device: &self.anyone()?.device,
            now,
            zone: self.state.settings.zone,
            behind: clock.map_or(TimeDelta::zero(), |clock| now - clock),
        };
        sending.send(sent).await
    }
}

/// The sites as they are now; `text`'s own among them with the secret that made it, if there is such a site.
async fn sites_for(state: &State, text: &str, now: DateTime<Utc>) -> Result<Arc<Sites>, Denied> {
    let book = &state.check_ins.sites;
    let sites = book.get(&state.db, now).await.map_err(unavailable("checkin.sites"))?;
    let zone = state.settings.zone;
    match site_code::parse(text) {
        // A site may be new, or its secret renewed on another instance.
        Ok(token) if !sites.numbered(token.number).is_some_and(|site| site.made(&token, zone)) => {
            book.again(&state.db, now).await.map_err(unavailable("checkin.sites"))
        }
        _ => Ok(sites),
    }
}

/// The first and the last moment of a local day.
fn day_of(at: DateTime<Utc>, zone: Tz) -> (DateTime<Utc>, DateTime<Utc>) {
    let day = site_code::local_day(at, zone);
    let midnight = |day: chrono::NaiveDate| {
        zone.from_local_datetime(&day.and_time(NaiveTime::MIN)).earliest().map_or(at, |midnight| midnight.to_utc())
    };
    (midnight(day), day.checked_add_days(Days::new(1)).map_or(at, midnight))
}

/// Tells one content from another under the same id.
fn fingerprint(sent: &Sent) -> String {
    let (kind, text) = match &sent.shown {
        Shown::Token(token) => ("token", token),
        Shown::Code(code) => ("code", code),
    };
    let claimed = sent.claimed_at.map(|at| at.timestamp_micros().to_string()).unwrap_or_default();
    sign_in::hash(&format!("{}\n{claimed}\n{kind}\n{text}", sent.direction.as_str()))
}

struct Sending<'a> {
    state: &'a State,
    participant: &'a PersonId,
    device: &'a DeviceId,
    now: DateTime<Utc>,
    zone: Tz,
    /// How far the phone's clock is behind ours.
    behind: TimeDelta,
}

impl Sending<'_> {
    async fn send(&self, sent: Vec<Sent>) -> Result<Vec<Answer>, Denied> {
        let mut verdicts = Vec::with_capacity(sent.len());
        for one in &sent {
            verdicts.push(self.first_look(one).await?);
        }
        self.find_known(&sent, &mut verdicts).await?;
        for (one, verdict) in sent.iter().zip(&mut verdicts) {
            match verdict {
                Verdict::Typed(digits) => *verdict = self.typed(one, digits).await?,
                Verdict::Refuse(_) => {
                    let key = self.person_key();
                    match self.state.limits.wait(&key, PERSON_FAILURES, self.now) {
                        Some(wait) => *verdict = Verdict::Wait(wait),
                        None => self.state.limits.failed(&key, self.now),
                    }
                }
                Verdict::Take(_) | Verdict::Wait(_) | Verdict::Found(_) => {}
            }
        }
        let waits = verdicts.iter().map(|verdict| if let Verdict::Wait(wait) = verdict { Some(*wait) } else { None });
        if let Some(wait) = waits.collect::<Option<Vec<_>>>().and_then(|waits| waits.into_iter().max()) {
            return Err(Denied::TooMany { wait });
        }
        self.write(sent, verdicts).await
    }

    /// What can be said without the database: a scanned code is judged, a typed one put aside.
    async fn first_look(&self, sent: &Sent) -> Result<Verdict, Denied> {
        Ok(match &sent.shown {
            Shown::Token(text) => {
                let sites = sites_for(self.state, text, self.now).await?;
                match judge::token(text, &sites, self.now, self.zone) {
                    Ok(known) => self.take(sent, &sites, known),
                    Err(why) => Verdict::Refuse(why),
                }
            }
            Shown::Code(typed) => digits(typed).map_or(Verdict::Refuse(Why::WrongCode), Verdict::Typed),
        })
    }

    /// What was recorded before is answered as it was then, even when its code would not be taken any more.
    async fn find_known(&self, sent: &[Sent], verdicts: &mut [Verdict]) -> Result<(), Denied> {
        let doubtful: Vec<&EventId> = sent
            .iter()
            .zip(&*verdicts)
            .filter(|(_, verdict)| matches!(verdict, Verdict::Typed(_) | Verdict::Refuse(_)))
            .map(|(sent, _)| &sent.id)
            .collect();
        if doubtful.is_empty() {
            return Ok(());
        }
        let before = self.state.db.sent_before(&doubtful).await.map_err(unavailable("checkin.before"))?;
        for (sent, verdict) in sent.iter().zip(verdicts) {
            if let (Verdict::Typed(_) | Verdict::Refuse(_), Some(before)) = (&verdict, before.get(&sent.id)) {
                *verdict = Verdict::Found(Written::before(before, self.participant, &fingerprint(sent)));
            }
        }
        Ok(())
    }

    /// Six digits: of a site where she is expected today, else of the one site that shows them.
    async fn typed(&self, sent: &Sent, digits: &str) -> Result<Verdict, Denied> {
        let limits = &self.state.limits;
        if let Some(wait) = limits.wait(&self.person_key(), PERSON_FAILURES, self.now) {
            return Ok(Verdict::Wait(wait));
        }
        let book = &self.state.check_ins.sites;
        let mut sites = book.get(&self.state.db, self.now).await.map_err(unavailable("checkin.sites"))?;
        let mut showing = judge::code(digits, &sites, self.now, self.zone);
        if showing.is_empty() {
            // A secret may have been renewed on another instance.
            sites = book.again(&self.state.db, self.now).await.map_err(unavailable("checkin.sites"))?;
            showing = judge::code(digits, &sites, self.now, self.zone);
        }
        let number = match showing.as_slice() {
            [one] => Some(*one),
            several => Self::hers(several, &sites, &self.occasions_on(self.now).await?),
        };
        let Some(site) = number.and_then(|number| sites.numbered(number)) else {
            return self.typed_before(sent, digits, &sites).await;
        };
        if let Some(wait) = limits.wait(&site_key(&site.keys.site), SITE_FAILURES, self.now) {
            return Ok(Verdict::Wait(wait));
        }
        let known = judge::Known { number: site.keys.number, evidence: Evidence::TypedCode, at: self.now };
        Ok(self.take(sent, &sites, known))
    }

    /// Digits that no site shows now. Typed a while ago, they are kept as her own word, at the site that showed them
    /// then, else where she was expected; typed just now, she can look again.
    async fn typed_before(&self, sent: &Sent, digits: &str, sites: &Sites) -> Result<Verdict, Denied> {
        let limits = &self.state.limits;
        let claimed = sent.claimed_at.map(|at| at.checked_add_signed(self.behind).unwrap_or(at));
        let typed = judge::Typed::at(claimed, self.now);
        let (judge::Typed::Now(at) | judge::Typed::Before(at)) = typed;
        let occasions = self.occasions_on(at).await?;
        let showing = judge::code_typed(digits, sites, typed, self.zone);
        let shown = Self::hers(&showing, sites, &occasions).or(showing.first().copied());
        if shown.is_none() {
            limits.failed(&self.person_key(), self.now);
        }
        let site = match (shown.and_then(|number| sites.numbered(number)), typed) {
            (Some(site), _) => Some(site.clone()),
            (None, judge::Typed::Now(_)) => {
                let mut expected: Vec<&SiteId> = occasions.iter().map(|occasion| &occasion.site).collect();
                expected.sort();
                expected.dedup();
                for site in expected {
                    limits.failed(&site_key(site), self.now);
                }
                return Ok(Verdict::Refuse(Why::WrongCode));
            }
            (None, judge::Typed::Before(_)) => {
                let early = TimeDelta::minutes(self.state.settings.early_check_in_minutes.into());
                let occasion =
                    matching::nearest(&occasions, |occasion| port::planned(occasion), sent.direction, at, early);
                occasion.and_then(|occasion| sites.all().find(|site| site.keys.site == occasion.site)).cloned()
            }
        };
        Ok(Verdict::Take(self.claim(sent, site.as_ref(), Evidence::OwnWord, at)))
    }

    /// Her places on occasions of the local day that this moment lies in.
    async fn occasions_on(&self, at: DateTime<Utc>) -> Result<Vec<Occasion>, Denied> {
        let (from, to) = day_of(at, self.zone);
        let occasions = self.state.db.occasions_of_participant(self.participant, from, to).await;
        occasions.map_err(unavailable("checkin.today"))
    }

    /// The first of these sites where she is expected.
    fn hers(showing: &[u32], sites: &Sites, occasions: &[Occasion]) -> Option<u32> {
        let expected = |number: &&u32| {
            let site = sites.numbered(**number);
            site.is_some_and(|site| occasions.iter().any(|occasion| occasion.site == site.keys.site))
        };
        showing.iter().find(expected).copied()
    }

    fn take(&self, sent: &Sent, sites: &Sites, known: judge::Known) -> Verdict {
        let Some(site) = sites.numbered(known.number) else { return Verdict::Refuse(Why::UnknownSite) };
        Verdict::Take(self.claim(sent, Some(site), known.evidence, known.at))
    }

    fn claim(&self, sent: &Sent, site: Option<&Site>, evidence: Evidence, at: DateTime<Utc>) -> Claim {
        Claim {
            id: sent.id.clone(),
            participant: self.participant.clone(),
            device: self.device.clone(),
            site: site.map(|site| site.keys.site.clone()),
            site_name: site.map(|site| site.name.clone()).unwrap_or_default(),
            direction: sent.direction,
            evidence,
            at,
            claimed_at: sent.claimed_at,
            received_at: self.now,
            fingerprint: fingerprint(sent),
        }
    }

    async fn write(&self, sent: Vec<Sent>, mut verdicts: Vec<Verdict>) -> Result<Vec<Answer>, Denied> {
        let claims: Vec<Claim> = verdicts
            .iter_mut()
            .filter_map(|verdict| match verdict {
                Verdict::Take(claim) => Some(claim.clone()),
                _ => None,
            })
            .collect();
        let mut written = self.state.check_ins.write(claims).await?.into_iter();
        sent.into_iter()
            .zip(verdicts)
            .map(|(sent, verdict)| {
                let (id, received_at) = (sent.id, self.now);
                let written = match verdict {
                    Verdict::Refuse(why) => return Ok(Answer::Rejected { id, why, received_at }),
                    Verdict::Wait(_) => return Ok(Answer::Rejected { id, why: Why::TooMany, received_at }),
                    // Looked at above; not one is left.
                    Verdict::Typed(_) => return Ok(Answer::Rejected { id, why: Why::WrongCode, received_at }),
                    Verdict::Found(written) => written,
                    Verdict::Take(_) => written.next().ok_or(Denied::Unavailable)?,
                };
                Ok(match written {
                    Written::Recorded(recorded) => Answer::Recorded(recorded),
                    Written::OtherContent => Answer::OtherContent { id },
                })
            })
            .collect()
    }

    fn person_key(&self) -> String {
        format!("person:{}", self.participant)
    }
}

fn site_key(site: &SiteId) -> String {
    format!("site:{site}")
}
