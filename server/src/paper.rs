//! Lists on paper: who may have one, and what a row that is typed back in becomes in the log.

use crate::{
    door::{Door, unavailable},
    site::{new_event_id_of, now_or_next},
    site_code::local_day,
    store::sent::SentEvent,
};
use app::{
    attendance::{Event, Evidence, Kind, Outcome, marked},
    denied::Denied,
    ids::{OccasionId, PersonId, SiteId},
    paper::{Fault, Judged, List, ListRow, Lists, MOST, NotACode, ROWS, Refused, RowCode, Typed},
    schedule::Occasion,
    site::SiteError,
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, NaiveTime, TimeDelta, TimeZone as _, Utc};
use http::{HeaderMap, HeaderValue, header};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::{HashMap, HashSet};

/// How long a row's code is known: longer than a roll is open, so that a late one can be told why it is refused.
const KEPT: TimeDelta = TimeDelta::days(30);
/// How often codes are made anew for those whose code was taken.
const TRIES: u8 = 8;
/// Carries what was refused back to the form: codes of rows, which say nothing of anybody, outcomes and times.
const COOKIE: &str = "__Host-paper";
/// Seconds for which it is carried.
const CARRIED: u32 = 120;

/// What the cookie holds.
#[derive(Serialize, Deserialize)]
struct Carried {
    site: SiteId,
    refused: Vec<Refused>,
}

/// A row that can be recorded.
struct Right {
    participant: PersonId,
    occasion: Occasion,
    outcome: Outcome,
    came: Option<DateTime<Utc>>,
    left: Option<DateTime<Utc>>,
}

impl Door {
    /// The codes of everyone on a list: made when they have none.
    async fn codes(
        &self,
        site: &SiteId,
        occasion: &OccasionId,
        people: &[(PersonId, String)],
        me: &PersonId,
    ) -> Result<HashMap<PersonId, RowCode>, Denied> {
        let (db, now, failed) = (&self.state.db, self.state.now(), unavailable("paper.codes"));
        for _ in 0..TRIES {
            let codes: HashMap<_, _> = db.paper_codes(site, occasion).await.map_err(&failed)?.into_iter().collect();
            let mut rows = Vec::new();
            for (person, _) in people.iter().filter(|(person, _)| !codes.contains_key(person)) {
                let mut number = [0; 4];
                self.state.chance.fill(&mut number)?;
                rows.push((person.clone(), RowCode::of(u32::from_be_bytes(number))));
            }
            if rows.is_empty() {
                return Ok(codes);
            }
            db.add_paper_rows(site, occasion, &rows, me, now, now - KEPT).await.map_err(&failed)?;
        }
        tracing::error!(operation = "paper.codes", "no free code was found");
        Err(Denied::Unavailable)
    }

    /// Whose row it is and what it says, or why it cannot be recorded.
    async fn judge(&self, site: &SiteId, typed: &Typed, before: &mut HashSet<RowCode>) -> Result<Right, JudgeError> {
        if typed.code.is_empty() {
            return Err(Fault::NoCode.into());
        }
        let code = RowCode::parse(&typed.code).map_err(|error| match error {
            NotACode::Shape => Fault::NotACode,
            NotACode::Check => Fault::Slip,
        })?;
        let known = self.state.db.paper_row(site, &code, self.state.now() - KEPT).await;
        let known = known.map_err(unavailable("paper.row"))?;
        let (occasion, participant) = known.ok_or(Fault::Unknown)?;
        if !before.insert(code) {
            return Err(Fault::Twice.into());
        }
        let occasion = match self.occasion_with_open_roll(site, &occasion).await {
            Ok(occasion) => occasion,
            Err(Denied::NotFound) => return Err(Fault::Closed.into()),
            Err(error) => return Err(error.into()),
        };
        if occasion.cancelled.is_some() {
            return Err(Fault::Cancelled.into());
        }
        if occasion.starts_at > self.state.now() {
            return Err(Fault::NotBegun.into());
        }
        let outcome = Outcome::parse(&typed.outcome).filter(|outcome| Outcome::SUPERVISOR.contains(outcome));
        let outcome = outcome.ok_or(Fault::NoOutcome)?;
        let came = self.moment(&occasion, &typed.came)?;
        let left = self.moment(&occasion, &typed.left)?;
        if outcome == Outcome::NotThere && (came.is_some() || left.is_some()) {
            return Err(Fault::TimeOfNobody.into());
        }
        let wrong = came.is_some_and(|came| came >= occasion.ends_at)
            || left.is_some_and(|left| left <= came.unwrap_or(occasion.starts_at));
        if wrong {
            return Err(Fault::TimeOutside.into());
        }
        Ok(Right { participant, occasion, outcome, came, left })
    }

    /// The moment of a time on the wall, on the occasion's day; `None` when nothing was typed.
    fn moment(&self, occasion: &Occasion, typed: &str) -> Result<Option<DateTime<Utc>>, Fault> {
        if typed.is_empty() {
            return Ok(None);
        }
        let (time, zone) = (time(typed).ok_or(Fault::NoTime)?, self.state.settings.zone);
        let day = local_day(occasion.starts_at, zone);
        let at = zone.from_local_datetime(&day.and_time(time)).earliest().ok_or(Fault::NoTime)?.to_utc();
        if at > self.state.now() { Err(Fault::TimeOutside) } else { Ok(Some(at)) }
    }

    /// What must be written for a row: nothing when the record says it already.
    fn entries(&self, site: &SiteId, right: &Right, log: &[Event]) -> Result<Vec<SentEvent>, Denied> {
        let who = self.anyone()?;
        let entry = |kind: Kind, outcome: Option<Outcome>, at: DateTime<Utc>, last: Option<&Event>| {
            // Sent twice at once, it is one entry: the same words after the same entry have the same id.
            let text = format!(
                "paper|{}|{}|{}|{}|{}|{}",
                right.participant,
                right.occasion.id,
                kind.as_str(),
                outcome.map_or("", Outcome::as_str),
                at.timestamp_millis(),
                last.map_or("", |event| event.id.as_str()),
            );
            let hash: [u8; 32] = Sha256::digest(text).into();
            let event = Event {
                id: new_event_id_of(&hash)?,
                participant: right.participant.clone(),
                occasion: Some(right.occasion.id.clone()),
                site: Some(site.clone()),
                kind,
                outcome,
                evidence: Evidence::Paper,
                reason: None,
                at,
                received_at: self.state.now(),
                author: who.person.clone(),
                replaces: last.map(|event| event.id.clone()),
                device: Some(who.device.clone()),
                words: None,
                seq: None,
            };
            Ok::<_, Denied>(SentEvent { event, claimed_at: at, fingerprint: BASE64_URL_SAFE_NO_PAD.encode(hash) })
        };
        let mut new = Vec::new();
        for (kind, at) in [(Kind::CheckIn, right.came), (Kind::CheckOut, right.left)] {
            let Some(at) = at else { continue };
            let of_paper = |event: &&Event| event.kind == kind && event.evidence == Evidence::Paper;
            let last = log.iter().rev().find(of_paper);
            if last.is_none_or(|last| last.at != at) {
                new.push(entry(kind, None, at, last)?);
            }
        }
        let last = marked(log).standing;
        if last.is_none_or(|last| last.outcome != Some(right.outcome)) {
            let at = right.came.unwrap_or(right.occasion.starts_at);
            new.push(entry(Kind::Mark, Some(right.outcome), at, last)?);
        }
        Ok(new)
    }
}

/// A row that is wrong, or a record that cannot be reached.
enum JudgeError {
    Fault(Fault),
    Denied(Denied),
}

impl From<Fault> for JudgeError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Denied> for JudgeError {
    fn from(denied: Denied) -> Self {
        Self::Denied(denied)
    }
}

/// "09:05", "9.05", "0905" or "905".
fn time(typed: &str) -> Option<NaiveTime> {
    let (hour, minute) = match typed.split_once([':', '.']) {
        Some(parts) => parts,
        None => typed.split_at_checked(typed.len().checked_sub(2)?)?,
    };
    let number = |text: &str| {
        let digits = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse().ok()).flatten()
    };
    NaiveTime::from_hms_opt(number(hour)?, number(minute).filter(|_| minute.len() == 2)?, 0)
}

fn cookie(value: &str, seconds: u32) -> Result<HeaderValue, Denied> {
    format!("{COOKIE}={value}; Path=/; Max-Age={seconds}; HttpOnly; Secure; SameSite=Strict")
        .parse()
        .map_err(|_| Denied::Unavailable)
}

/// What these headers carry, if it is of this site and of the form's own shape.
fn carried(headers: &HeaderMap, site: &SiteId) -> Vec<Refused> {
    let values = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = values.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let found = pairs.find(|(name, _)| *name == COOKIE).and_then(|(_, value)| {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(value).ok()?;
        serde_json::from_slice::<Carried>(&bytes).ok()
    });
    let short = |typed: &Typed| {
        let fields = [&typed.code, &typed.outcome, &typed.came, &typed.left];
        (1..=ROWS).contains(&typed.row) && fields.iter().all(|text| text.chars().count() <= MOST)
    };
    let refused = found.filter(|carried| carried.site == *site).map(|carried| carried.refused).unwrap_or_default();
    refused.into_iter().filter(|refused| short(&refused.typed)).take(usize::from(ROWS)).collect()
}

#[async_trait::async_trait]
impl Lists for Door {
    async fn list(&self, site: &SiteId, occasion: Option<&OccasionId>) -> Result<List, SiteError> {
        let (me, site_name) = self.supervisor_at(site).await?;
        let occasion = match occasion {
            Some(id) => Some(self.occasion_with_open_roll(site, id).await?),
            None => now_or_next(&self.occasions_of_today(site).await?, self.state.now()).cloned(),
        };
        let mut rows = Vec::new();
        if let Some(occasion) = &occasion {
            if occasion.cancelled.is_some() {
                return Err(SiteError::Cancelled);
            }
            let people = self.state.db.roll_of(&occasion.id).await.map_err(unavailable("paper.roll_of"))?;
            let mut codes = self.codes(site, &occasion.id, &people, me).await?;
            self.looked_at(me, "paper", people.iter().map(|(person, _)| person)).await?;
            let row = |(person, name)| codes.remove(&person).map(|code| ListRow { name, code });
            rows = people.into_iter().filter_map(row).collect();
        }
        Ok(List { site: site.clone(), site_name, occasion, rows })
    }

    async fn refused(&self, site: &SiteId, headers: &HeaderMap) -> Result<(String, Vec<Refused>), Denied> {
        let (_, site_name) = self.supervisor_at(site).await?;
        Ok((site_name, carried(headers, site)))
    }

    fn spent(&self) -> Result<HeaderValue, Denied> {
        cookie("", 0)
    }

    async fn type_in(&self, site: &SiteId, rows: Vec<Typed>) -> Result<Judged, Denied> {
        self.supervisor_at(site).await?;
        let (mut refused, mut new, mut before) = (Vec::new(), Vec::new(), HashSet::new());
        let mut logs: HashMap<OccasionId, HashMap<PersonId, Vec<Event>>> = HashMap::new();
        let (mut recorded, mut same) = (0, 0);
        for typed in rows {
            let right = match self.judge(site, &typed, &mut before).await {
                Ok(right) => right,
                Err(JudgeError::Fault(why)) => {
                    refused.push(Refused { typed, why });
                    continue;
                }
                Err(JudgeError::Denied(denied)) => return Err(denied),
            };
            let occasion = &right.occasion.id;
            if !logs.contains_key(occasion) {
                logs.insert(occasion.clone(), self.log_of_occasion(occasion).await?);
            }
            let log = logs.get(occasion).and_then(|log| log.get(&right.participant)).map(Vec::as_slice);
            let entries = self.entries(site, &right, log.unwrap_or_default())?;
            *(if entries.is_empty() { &mut same } else { &mut recorded }) += 1;
            new.extend(entries);
        }
        self.state.db.add_sent(&new).await.map_err(unavailable("paper.type"))?;
        let not = refused.len();
        let cookie = if refused.is_empty() {
            cookie("", 0)?
        } else {
            let carried =
                serde_json::to_vec(&Carried { site: site.clone(), refused }).map_err(|_| Denied::Unavailable)?;
            cookie(&BASE64_URL_SAFE_NO_PAD.encode(carried), CARRIED)?
        };
        Ok(Judged { recorded, same, refused: not, cookie })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        let nine = NaiveTime::from_hms_opt(9, 5, 0);
        for text in ["09:05", "9:05", "9.05", "0905", "905"] {
            assert_eq!(time(text), nine, "{text}");
        }
        for text in ["", "9", "09", "9:5", "24:00", "09:60", "nine", "09:05:00", "-9:05", "9.+5", "å5", "12345", ":05"]
        {
            assert_eq!(time(text), None, "{text}");
        }
    }
}
