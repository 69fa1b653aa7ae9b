//! The site: its supervisor reads today's groups and writes the roll; she and an administrator open its screen.

use crate::{
    checkin::Site,
    door::{Door, unavailable},
    site_code,
    state::State,
    store::record::Whose,
};
use app::{
    account::Role,
    attendance::{Event, Evidence, Kind, Outcome, Planned, Rules, account, day_start, if_confirmed, marked},
    denied::Denied,
    ids::{EventId, OccasionId, PersonId, SiteId},
    schedule::Occasion,
    site::{Code, Group, Marks, Roll, Row, Said, SiteError, SiteToday, Sites, Visit},
    ui::qr_svg,
};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use std::collections::{HashMap, HashSet};

/// A roll can be written on its day and this many days after it.
const DAYS_BACK: u64 = 7;

/// What an occasion's log says of each participant, in the order in which it came.
pub(crate) type ByPerson = HashMap<PersonId, Vec<Event>>;

impl Door {
    /// The supervisor signed in and the site's name, if it is one of hers. Another's site is not hers to know of.
    pub(crate) async fn supervisor_at(&self, site: &SiteId) -> Result<(&PersonId, String), Denied> {
        let supervisor = &self.only(Role::Supervisor)?.person;
        let sites = self.state.db.sites_of_supervisor(supervisor).await.map_err(unavailable("site.sites"))?;
        let name = sites.into_iter().find_map(|(id, name)| (id == *site).then_some(name));
        Ok((supervisor, name.ok_or(Denied::NotFound)?))
    }

    /// What the site's screen shows now; who may see it was decided.
    pub(crate) async fn code_of(&self, site: &SiteId) -> Result<Code, Denied> {
        let known = self.state.db.site_with_keys(site).await.map_err(unavailable("site.key"))?;
        let Site { keys, name: site_name } = known.ok_or(Denied::NotFound)?;
        let (at, settings) = (self.state.now(), &self.state.settings);
        let step = site_code::step_of(at);
        let key = keys.at(step);
        let url = format!("{}/c/{}", settings.public_url, site_code::token(&key, step, settings.zone));
        let left = site_code::step_start(step.saturating_add(1)) - at;
        Ok(Code {
            site: site.clone(),
            site_name,
            svg: qr_svg(&url).ok_or(Denied::Unavailable)?,
            url,
            digits: site_code::digits(&key, at, settings.zone),
            changes_in_ms: u32::try_from(left.num_milliseconds()).unwrap_or(0).max(1),
            at,
        })
    }

    /// What begins at a site on these days, the last one included; earliest first.
    async fn occasions_on_days(
        &self,
        site: &SiteId,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Vec<Occasion>, Denied> {
        let zone = self.state.settings.zone;
        let (from, to) = (day_start(first, zone), day_start(last + Days::new(1), zone));
        self.state.db.occasions_at_site(site, from, to).await.map_err(unavailable("site.occasions"))
    }

    /// The first and the last day whose rolls are open to whoever asks: to a stand-in only her own, also when what she
    /// tapped then is sent after it.
    fn open_days(&self) -> Result<(NaiveDate, NaiveDate), Denied> {
        let today = date(&self.state);
        Ok(match self.anyone()?.until {
            None => (today - Days::new(DAYS_BACK), today),
            Some(until) => {
                let hers =
                    today.min(site_code::local_day(until - TimeDelta::milliseconds(1), self.state.settings.zone));
                (hers, hers)
            }
        })
    }

    /// The occasions of this site whose roll is open, earliest first: today's, and of the past days.
    pub(crate) async fn occasions_with_open_roll(&self, site: &SiteId) -> Result<Vec<Occasion>, Denied> {
        let (first, last) = self.open_days()?;
        self.occasions_on_days(site, first, last).await
    }

    /// An occasion of this site whose roll is open.
    pub(crate) async fn occasion_with_open_roll(&self, site: &SiteId, id: &OccasionId) -> Result<Occasion, Denied> {
        let occasions = self.occasions_with_open_roll(site).await?;
        occasions.into_iter().find(|occasion| occasion.id == *id).ok_or(Denied::NotFound)
    }

    /// The log of one occasion by participant.
    pub(crate) async fn log_of_occasion(&self, occasion: &OccasionId) -> Result<ByPerson, Denied> {
        Ok(self.logs_of_occasions(&[occasion]).await?.remove(occasion).unwrap_or_default())
    }

    /// The logs of these occasions, each by participant; of an occasion without entries there is none.
    pub(crate) async fn logs_of_occasions(
        &self,
        occasions: &[&OccasionId],
    ) -> Result<HashMap<OccasionId, ByPerson>, Denied> {
        let events = self.state.db.events_of_occasions(occasions).await.map_err(unavailable("site.events"))?;
        let mut logs: HashMap<OccasionId, ByPerson> = HashMap::new();
        for event in events {
            let Some(occasion) = event.occasion.clone() else { continue };
            logs.entry(occasion).or_default().entry(event.participant.clone()).or_default().push(event);
        }
        Ok(logs)
    }

    /// Of the groups' rolls only how long they are, and how many are there.
    async fn groups(&self, occasions: Vec<Occasion>) -> Result<Vec<Group>, Denied> {
        let ids: Vec<&OccasionId> = occasions.iter().map(|occasion| &occasion.id).collect();
        let expected = self.state.db.sizes_of_rolls(&ids).await.map_err(unavailable("site.sizes"))?;
        let logs = self.logs_of_occasions(&ids).await?;
        let rules = rules(&self.state);
        let here = |occasion: &Occasion| {
            let log = logs.get(&occasion.id).map(HashMap::values).into_iter().flatten();
            let here = log.filter(|events| {
                let outcome = account(planned(occasion), events, rules).outcome;
                matches!(outcome, Some(Outcome::Present | Outcome::Late))
            });
            u32::try_from(here.count()).unwrap_or(u32::MAX)
        };
        let group = |occasion: Occasion| Group {
            here: here(&occasion),
            expected: expected.get(&occasion.id).copied().unwrap_or(0),
            occasion,
        };
        Ok(occasions.into_iter().map(group).collect())
    }

    async fn roll_rows(&self, occasion: &Occasion) -> Result<Vec<Row>, Denied> {
        let people = self.state.db.roll_of(&occasion.id).await.map_err(unavailable("site.roll_of"))?;
        let mut log = self.log_of_occasion(&occasion.id).await?;
        let cards = self.state.db.cards_at(&occasion.id).await.map_err(unavailable("site.cards"))?;
        let phones = self.state.db.phone_keys_at(&occasion.id).await.map_err(unavailable("site.phones"))?;
        let codes: Vec<(PersonId, String)> = cards
            .into_iter()
            .map(|(person, number)| (person, format!("3.{number}")))
            .chain(phones.into_iter().map(|(person, number)| (person, format!("2.{number}"))))
            .collect();
        let (planned, rules) = (planned(occasion), rules(&self.state));
        let typists = self.typists(log.values().flatten()).await?;
        let doubtful = self.doubtful(Whose::At(&occasion.id), occasion.starts_at, occasion.ends_at).await?;
        Ok(people
            .into_iter()
            .map(|(participant, name)| {
                let said_so_far = log.remove(&participant).unwrap_or_default();
                let account = account(planned, &said_so_far, rules);
                let marks = Marks { whole: true, ..Marks::default() };
                let if_all_here = marks.wanted(&participant, planned, &said_so_far, &account, rules).flatten();
                let if_confirmed = if_confirmed(planned, &said_so_far, rules);
                Row {
                    if_all_here,
                    if_confirmed,
                    codes: codes.iter().filter(|(of, _)| *of == participant).map(|(_, code)| code.clone()).collect(),
                    doubts: doubtful.of(&participant, &occasion.id),
                    participant,
                    name,
                    presences: account.presences.iter().map(said).collect(),
                    typed_by: typed_by(account.confirmed.as_ref(), &typists),
                    overtaken: account.overtaken.iter().filter_map(|mark| Some((mark.outcome?, mark.at))).collect(),
                    told: account.reported.is_some(),
                    needs_confirmation: account.needs_confirmation,
                    mark: account.confirmed.and_then(|event| event.outcome),
                    decided: account.decided.is_some(),
                }
            })
            .collect())
    }

    /// Writes down, for the participants to see, that the supervisor opened a page (a word of the access log) with
    /// them on it: once a day, for a roll is opened many times.
    pub(crate) async fn looked_at(
        &self,
        supervisor: &PersonId,
        page: &'static str,
        people: impl Iterator<Item = &PersonId>,
    ) -> Result<(), Denied> {
        let (db, now) = (&self.state.db, self.state.now());
        let (today, failed) = (day_start(date(&self.state), self.state.settings.zone), unavailable("site.looked"));
        let seen = db.looked_at_since(supervisor, page, today).await.map_err(&failed)?;
        let looks = people
            .filter(|person| !seen.contains(person))
            .map(|person| Ok((self.state.new_id()?, person.clone())))
            .collect::<Result<Vec<_>, Denied>>()?;
        if looks.is_empty() {
            return Ok(());
        }
        db.looked_once_since(supervisor, page, &looks, today, now).await.map_err(&failed)
    }

    /// What begins at a site today, earliest first.
    pub(crate) async fn occasions_of_today(&self, site: &SiteId) -> Result<Vec<Occasion>, Denied> {
        let today = date(&self.state);
        self.occasions_on_days(site, today, today).await
    }

    /// The names of those who typed in marks from a list on paper.
    async fn typists(&self, events: impl Iterator<Item = &Event> + Send) -> Result<HashMap<PersonId, String>, Denied> {
        let from_paper = |event: &&Event| event.kind == Kind::Mark && event.evidence == Evidence::Paper;
        let authors: HashSet<&PersonId> = events.filter(from_paper).map(|event| &event.author).collect();
        let authors: Vec<&PersonId> = authors.into_iter().collect();
        self.state.db.shown_names(&authors).await.map_err(unavailable("site.typists"))
    }

    async fn roll_visits(&self, site: &SiteId, day: NaiveDate) -> Result<Vec<Visit>, Denied> {
        let zone = self.state.settings.zone;
        let (from, to) = (day_start(day, zone), day_start(day + Days::new(1), zone));
        let visits = self.state.db.visits_at_site(site, from, to).await.map_err(unavailable("site.visits"))?;
        Ok(visits.into_iter().map(|(event, name)| Visit { said: said(&event), id: event.id, name }).collect())
    }
}

/// The date on the wall.
fn date(state: &State) -> NaiveDate {
    site_code::local_day(state.now(), state.settings.zone)
}

/// A new entry's id.
pub fn new_event_id(state: &State) -> Result<EventId, Denied> {
    EventId::parse(&state.new_id()?).map_err(|_| Denied::Unavailable)
}

/// The id of an entry that is told from others by this hash.
pub fn new_event_id_of(hash: &[u8; 32]) -> Result<EventId, Denied> {
    let half = hash.first_chunk::<16>().ok_or(Denied::Unavailable)?;
    let id = uuid::Builder::from_custom_bytes(*half).into_uuid();
    EventId::parse(&id.to_string()).map_err(|_| Denied::Unavailable)
}

/// The occasion as the log is read against it.
pub fn planned(occasion: &Occasion) -> Planned {
    Planned { starts_at: occasion.starts_at, ends_at: occasion.ends_at, cancelled: occasion.cancelled.is_some() }
}

/// The municipality's settings for reading the log.
pub fn rules(state: &State) -> Rules {
    Rules { late_after: TimeDelta::minutes(state.settings.late_after_minutes.into()) }
}

/// Who typed this mark in, if it comes from a list on paper.
fn typed_by(mark: Option<&Event>, typists: &HashMap<PersonId, String>) -> Option<String> {
    let mark = mark.filter(|mark| mark.evidence == Evidence::Paper)?;
    Some(typists.get(&mark.author).cloned().unwrap_or_default())
}

fn said(event: &Event) -> Said {
    let out = event.kind == Kind::CheckOut;
    Said { at: event.at, received_at: event.received_at, evidence: event.evidence, of_staff: event.is_of_staff(), out }
}

/// The group that is there now or comes next, else the last one of the day.
pub fn now_or_next(occasions: &[Occasion], now: DateTime<Utc>) -> Option<&Occasion> {
    let takes_place = || occasions.iter().filter(|occasion| occasion.cancelled.is_none());
    takes_place().find(|occasion| occasion.ends_at > now).or_else(|| takes_place().next_back()).or(occasions.last())
}

#[async_trait::async_trait]
impl Sites for Door {
    async fn today(&self) -> Result<Vec<SiteToday>, Denied> {
        let supervisor = &self.only(Role::Supervisor)?.person;
        let sites = self.state.db.sites_of_supervisor(supervisor).await.map_err(unavailable("site.sites"))?;
        let today = date(&self.state);
        let mut occasions = Vec::new();
        for (site, _) in &sites {
            occasions.extend(self.occasions_on_days(site, today, today).await?);
        }
        let mut groups: HashMap<SiteId, Vec<Group>> = HashMap::new();
        for group in self.groups(occasions).await? {
            groups.entry(group.occasion.site.clone()).or_default().push(group);
        }
        let today = |(id, name)| SiteToday { groups: groups.remove(&id).unwrap_or_default(), id, name };
        Ok(sites.into_iter().map(today).collect())
    }

    async fn code(&self, site: &SiteId) -> Result<Code, Denied> {
        match self.anyone()?.role {
            Role::Administrator => {}
            Role::Supervisor => {
                self.supervisor_at(site).await?;
            }
            _ => return Err(Denied::NotAllowed),
        }
        self.code_of(site).await
    }

    async fn roll(&self, site: &SiteId, occasion: Option<&OccasionId>) -> Result<Roll, Denied> {
        let (supervisor, site_name) = self.supervisor_at(site).await?;
        let (now, zone, today) = (self.state.now(), self.state.settings.zone, date(&self.state));
        let open = self.occasions_with_open_roll(site).await?;
        let day_of = |occasion: &Occasion| site_code::local_day(occasion.starts_at, zone);
        let shown = if let Some(id) = occasion {
            Some(open.iter().find(|occasion| occasion.id == *id).ok_or(Denied::NotFound)?.clone())
        } else {
            let todays: Vec<Occasion> = open.iter().filter(|o| day_of(o) == today).cloned().collect();
            now_or_next(&todays, now).cloned()
        };
        let day = shown.as_ref().map_or(today, day_of);
        let rows = match &shown {
            Some(occasion) => self.roll_rows(occasion).await?,
            None => Vec::new(),
        };
        self.looked_at(supervisor, "roll", rows.iter().map(|row| &row.participant)).await?;
        let visits = self.roll_visits(site, day).await?;
        let (that_day, mut others): (Vec<_>, Vec<_>) = open.into_iter().partition(|occasion| day_of(occasion) == day);
        others.reverse();
        Ok(Roll { site: site.clone(), site_name, occasion: shown, rows, that_day, others, visits })
    }

    async fn mark(&self, site: &SiteId, occasion: &OccasionId, marks: Marks) -> Result<(), SiteError> {
        let (supervisor, _) = self.supervisor_at(site).await?;
        let device = &self.anyone()?.device;
        let occasion = self.occasion_with_open_roll(site, occasion).await?;
        if occasion.cancelled.is_some() {
            return Err(SiteError::Cancelled);
        }
        let people = self.state.db.roll_of(&occasion.id).await.map_err(unavailable("site.roll_of"))?;
        if marks.people().any(|named| !people.iter().any(|(person, _)| person == named)) {
            return Err(Denied::BadForm.into());
        }
        let mut log = self.log_of_occasion(&occasion.id).await?;
        let (planned, rules) = (planned(&occasion), rules(&self.state));
        let mut events = Vec::new();
        for (person, _) in people {
            let said = log.remove(&person).unwrap_or_default();
            let account = account(planned, &said, rules);
            let Some(outcome) = marks.wanted(&person, planned, &said, &account, rules) else { continue };
            let last = marked(&said).standing;
            let at = self.state.now();
            events.push(Event {
                id: new_event_id(&self.state)?,
                participant: person,
                occasion: Some(occasion.id.clone()),
                site: Some(site.clone()),
                kind: Kind::Mark,
                outcome,
                evidence: Evidence::SupervisorMark,
                reason: None,
                at,
                received_at: at,
                author: supervisor.clone(),
                replaces: last.map(|event| event.id.clone()),
                device: Some(device.clone()),
                words: None,
                seq: None,
            });
        }
        Ok(self.state.db.add_events(&events).await.map_err(unavailable("site.mark"))?)
    }

    async fn place(&self, site: &SiteId, visit: &EventId, occasion: &OccasionId) -> Result<(), SiteError> {
        let (supervisor, _) = self.supervisor_at(site).await?;
        let occasion = self.occasion_with_open_roll(site, occasion).await?;
        if occasion.cancelled.is_some() {
            return Err(SiteError::Cancelled);
        }
        let zone = self.state.settings.zone;
        let known = self.state.db.event(visit).await.map_err(unavailable("site.visit"))?;
        let said = |kind| matches!(kind, Kind::CheckIn | Kind::CheckOut);
        let visit = known
            .filter(|event| event.site.as_ref() == Some(site) && event.occasion.is_none() && said(event.kind))
            .ok_or(Denied::NotFound)?;
        if site_code::local_day(visit.at, zone) != site_code::local_day(occasion.starts_at, zone) {
            return Err(Denied::BadForm.into());
        }
        let placed = Event {
            id: new_event_id(&self.state)?,
            occasion: Some(occasion.id),
            received_at: self.state.now(),
            author: supervisor.clone(),
            replaces: Some(visit.id.clone()),
            device: Some(self.anyone()?.device.clone()),
            seq: None,
            ..visit
        };
        let added = self.state.db.add_first_correction(&placed).await.map_err(unavailable("site.place"))?;
        if added { Ok(()) } else { Err(SiteError::Placed) }
    }
}
