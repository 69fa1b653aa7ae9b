//! All files against each other and against what the database has, and what is to be written if they fit.

use super::{
    Counts, File, Problems, Summary, Wrong,
    cells::Column,
    known::Known,
    rows::{self, Alias, Rows},
};
use crate::{
    clock::{Chance, NoChance},
    state::new_id,
    store::{
        Db,
        municipality::{Activity, Municipality, Occasion, Person, Site, Supervision},
    },
};
use app::{
    account::Role,
    i18n::Texts,
    ids::{ActivityId, OccasionId, PersonId, SiteId},
    schedule::Cancelled,
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    str::FromStr,
};

/// Where what is new comes from.
#[derive(Clone, Copy)]
pub struct New<'a> {
    pub now: DateTime<Utc>,
    pub chance: &'a dyn Chance,
}

impl New<'_> {
    fn id<T: FromStr>(self) -> Result<T, NoChance> {
        new_id(self.now, self.chance)?.parse().map_err(|_| NoChance)
    }

    /// A site's secret: 256 random bits.
    fn secret(self) -> Result<String, NoChance> {
        let mut bytes = [0; 32];
        self.chance.fill(&mut bytes)?;
        Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes))
    }
}

/// What is to be written: only what is new or different.
#[derive(Default)]
pub struct Plan {
    pub world: Municipality,
    pub supervision: Supervision,
    pub summary: Summary,
    /// Every place of the file.
    places: Vec<(PersonId, OccasionId)>,
}

/// What each key stands for: what an earlier import gave it, or a new id.
struct Ids<'a> {
    people: HashMap<&'a str, PersonId>,
    sites: HashMap<&'a str, SiteId>,
    activities: HashMap<&'a str, ActivityId>,
    occasions: HashMap<&'a str, OccasionId>,
}

/// Checks what rows say of each other. The plan is to be used only if no problem was told.
pub fn plan(rows: &Rows, known: &Known, new: New<'_>, problems: &mut Problems) -> Result<Plan, NoChance> {
    let known_id = |key: &str| known.people.get(key).map(|person| person.id.clone());
    let mut people = ids(rows, File::Staff, known_id, new)?;
    people.extend(ids(rows, File::Participants, known_id, new)?);
    let ids = Ids {
        people,
        sites: ids(rows, File::Sites, |key| known.sites.get(key).map(|site| site.id.clone()), new)?,
        activities: ids(rows, File::Activities, |key| known.activities.get(key).map(|what| what.id.clone()), new)?,
        occasions: ids(rows, File::Occasions, |key| known.occasions.get(key).map(|when| when.id.clone()), new)?,
    };
    let mut check = Check { rows, known, new, ids, problems, plan: Plan::default() };
    for file in &rows.files {
        let counts = match file {
            File::Sites => check.sites()?,
            File::Staff => check.staff(),
            File::Participants => check.participants(),
            File::Activities => check.activities(),
            File::Occasions => check.occasions(),
            File::Places => check.places(),
        };
        check.plan.summary.0.push((*file, counts));
    }
    Ok(check.plan)
}

fn ids<'r, T: FromStr>(
    rows: &'r Rows,
    file: File,
    known: impl Fn(&str) -> Option<T>,
    new: New<'_>,
) -> Result<HashMap<&'r str, T>, NoChance> {
    let keys = rows.keys.get(&file).into_iter().flatten();
    keys.map(|(key, _)| Ok((key.as_str(), known(key).map_or_else(|| new.id(), Ok)?))).collect()
}

struct Check<'a> {
    rows: &'a Rows,
    known: &'a Known,
    new: New<'a>,
    ids: Ids<'a>,
    problems: &'a mut Problems,
    plan: Plan,
}

impl Counts {
    /// Counts a row; `true` when it is to be written.
    fn tell<T: PartialEq>(&mut self, wanted: &T, before: Option<&T>) -> bool {
        let count = match before {
            None => &mut self.added,
            Some(before) if before == wanted => &mut self.unchanged,
            Some(_) => &mut self.changed,
        };
        *count += 1;
        before != Some(wanted)
    }
}

impl Check<'_> {
    fn wrong(&mut self, file: File, line: usize, column: &str, wrong: Wrong) {
        self.problems.add(file.name(), Some(line), Some(column), wrong);
    }

    /// Tells a key that stands for nothing, unless what it stands for is told to be wrong already.
    fn unknown(&mut self, at: (File, usize, &str), key: &str, file: File) {
        if !self.rows.may_have(file, key) {
            self.wrong(at.0, at.1, at.2, Wrong::UnknownKey { key: key.to_owned(), file });
        }
    }

    fn sites(&mut self) -> Result<Counts, NoChance> {
        let mut counts = Counts::default();
        let mut number = self.known.highest_site_number;
        for row in &self.rows.sites {
            let before = self.known.sites.get(&row.key);
            let Some(id) = self.ids.sites.get(row.key.as_str()).cloned() else { continue };
            let mut site = Site {
                id,
                external_key: Some(row.key.clone()),
                number: before.map_or(number + 1, |site| site.number),
                secret: String::new(),
                name: row.name.clone(),
                address: row.address.clone(),
                supervisors: Vec::new(),
            };
            number = number.max(site.number);
            if counts.tell(&site, before) {
                // A site that is there keeps its own.
                site.secret = self.new.secret()?;
                self.plan.world.sites.push(site);
            }
        }
        Ok(counts)
    }

    fn staff(&mut self) -> Counts {
        let mut counts = Counts::default();
        for row in &self.rows.staff {
            let before = self.known.people.get(&row.key);
            let Some(id) = self.ids.people.get(row.key.as_str()).cloned() else { continue };
            if before.is_some_and(|person| person.role == Role::Participant) {
                let wrong = Wrong::KeyTaken { key: row.key.clone(), role: Role::Participant.as_str() };
                self.wrong(File::Staff, row.line, "key", wrong);
            }
            let supervision = self.supervision(row, &id);
            let person = Person {
                id,
                external_key: Some(row.key.clone()),
                role: row.role,
                name: row.name.clone(),
                alias: before.and_then(|person| person.alias.clone()),
                // Hers once she is here.
                language: before.map_or_else(|| row.language.clone(), |person| person.language.clone()),
                level: before.and_then(|person| person.level),
                stage: before.and_then(|person| person.stage.clone()),
                weekly_minutes: before.and_then(|person| person.weekly_minutes),
                counsellor: before.and_then(|person| person.counsellor.clone()),
            };
            let moves = supervision != Supervision::default();
            if counts.tell(&(&person, moves), before.map(|before| (before, false)).as_ref()) {
                self.plan.world.people.push(person);
                self.plan.supervision.begins.extend(supervision.begins);
                self.plan.supervision.ends.extend(supervision.ends);
            }
        }
        counts
    }

    /// Where she begins to lead, and where she ends: that takes the site's lists from her.
    fn supervision(&mut self, row: &rows::Staff, id: &PersonId) -> Supervision {
        let before: HashSet<SiteId> =
            self.known.supervision.iter().filter(|(who, _)| who == id).map(|(_, site)| site.clone()).collect();
        let keys = match &row.sites {
            Column::LeftOut if row.role == Role::Supervisor => return Supervision::default(),
            Column::LeftOut => &Vec::new(),
            Column::Holds(keys) => keys,
        };
        let mut wanted = HashSet::new();
        for key in keys {
            match self.site(key) {
                Some(site) => drop(wanted.insert(site)),
                None => self.unknown((File::Staff, row.line, "sites"), key, File::Sites),
            }
        }
        let pairs = |sites: Vec<&SiteId>| sites.into_iter().map(|site| (id.clone(), site.clone())).collect();
        Supervision {
            begins: pairs(wanted.difference(&before).collect()),
            ends: pairs(before.difference(&wanted).collect()),
        }
    }

    fn participants(&mut self) -> Counts {
        let mut counts = Counts::default();
        for row in &self.rows.participants {
            let before = self.known.people.get(&row.key);
            let Some(id) = self.ids.people.get(row.key.as_str()).cloned() else { continue };
            if self.rows.keys.get(&File::Staff).is_some_and(|staff| staff.contains_key(&row.key)) {
                let wrong = Wrong::KeyOfOther { key: row.key.clone(), file: File::Staff };
                self.wrong(File::Participants, row.line, "key", wrong);
            } else if let Some(staff) = before.filter(|person| person.role != Role::Participant) {
                let wrong = Wrong::KeyTaken { key: row.key.clone(), role: staff.role.as_str() };
                self.wrong(File::Participants, row.line, "key", wrong);
            }
            let protected = before.is_some_and(|person| person.alias.is_some());
            if protected && matches!(row.alias, Alias::Unsaid) {
                self.wrong(File::Participants, row.line, "alias", Wrong::StillProtected);
            }
            let person = Person {
                id,
                external_key: Some(row.key.clone()),
                role: Role::Participant,
                name: row.name.clone(),
                alias: match &row.alias {
                    Alias::Of(alias) => Some(alias.clone()),
                    Alias::Unsaid | Alias::Ended => None,
                },
                // Hers once she is here.
                language: before.map_or_else(|| row.language.clone(), |person| person.language.clone()),
                level: before.map_or(row.level, |person| person.level),
                stage: row.stage.over(before.and_then(|person| person.stage.clone())),
                weekly_minutes: row.weekly_minutes.over(before.and_then(|person| person.weekly_minutes)),
                counsellor: self.counsellor(row),
            };
            if counts.tell(&person, before) {
                self.plan.world.people.push(person);
            }
        }
        counts
    }

    fn counsellor(&mut self, row: &rows::Participant) -> Option<PersonId> {
        let key = row.counsellor.as_deref()?;
        let at = (File::Participants, row.line, "counsellor");
        let of_folder = self.rows.staff.iter().find(|staff| staff.key == key).map(|staff| staff.role);
        let known = self.known.people.get(key);
        // What the folder says of someone goes over what is known.
        match of_folder.or_else(|| known.map(|person| person.role)) {
            Some(Role::Counsellor) => {
                self.ids.people.get(key).cloned().or_else(|| known.map(|person| person.id.clone()))
            }
            Some(role) => {
                self.wrong(at.0, at.1, at.2, Wrong::NotACounsellor { key: key.to_owned(), role: role.as_str() });
                None
            }
            None => {
                self.unknown(at, key, File::Staff);
                None
            }
        }
    }

    fn activities(&mut self) -> Counts {
        let mut counts = Counts::default();
        for row in &self.rows.activities {
            let before = self.known.activities.get(&row.key);
            let Some(id) = self.ids.activities.get(row.key.as_str()).cloned() else { continue };
            let activity = Activity {
                id,
                external_key: Some(row.key.clone()),
                kind: row.kind.clone(),
                pictogram: row.pictogram.clone(),
                name: over(&row.name, before.map(|activity| &activity.name)),
                bring: over(&row.bring, before.map(|activity| &activity.bring)),
            };
            if counts.tell(&activity, before) {
                self.plan.world.activities.push(activity);
            }
        }
        counts
    }

    fn occasions(&mut self) -> Counts {
        let mut counts = Counts::default();
        for row in &self.rows.occasions {
            let before = self.known.occasions.get(&row.key);
            let Some(id) = self.ids.occasions.get(row.key.as_str()).cloned() else { continue };
            let activity = self.activity(&row.activity);
            if activity.is_none() {
                self.unknown((File::Occasions, row.line, "activity"), &row.activity, File::Activities);
            }
            let site = self.site(&row.site);
            if site.is_none() {
                self.unknown((File::Occasions, row.line, "site"), &row.site, File::Sites);
            }
            let (Some(activity), Some(site)) = (activity, site) else { continue };
            let cancelled = row
                .cancelled
                .over(before.and_then(|occasion| occasion.cancelled.as_deref()).and_then(Cancelled::parse));
            let occasion = Occasion {
                id,
                external_key: Some(row.key.clone()),
                starts_at: row.starts_at,
                ends_at: row.ends_at,
                cancelled: cancelled.map(|why| why.as_str().to_owned()),
                moved_from_start: before
                    .and_then(|was| moved(&was.starts_at, was.moved_from_start.as_ref(), &row.starts_at)),
                moved_from_site: before.and_then(|was| moved(&was.site, was.moved_from_site.as_ref(), &site)),
                activity,
                site,
            };
            if counts.tell(&occasion, before) {
                self.plan.world.occasions.push(occasion);
            }
        }
        counts
    }

    /// Only checks them: which are there already is asked when all is well.
    fn places(&mut self) -> Counts {
        for row in &self.rows.places {
            let participant = self.participant(&row.participant);
            if participant.is_none() {
                self.unknown((File::Places, row.line, "participant"), &row.participant, File::Participants);
            }
            let occasion = self.occasion(&row.occasion);
            if occasion.is_none() {
                self.unknown((File::Places, row.line, "occasion"), &row.occasion, File::Occasions);
            }
            self.plan.places.extend(participant.zip(occasion));
        }
        Counts::default()
    }

    fn participant(&self, key: &str) -> Option<PersonId> {
        if self.rows.keys.get(&File::Participants).is_some_and(|keys| keys.contains_key(key)) {
            return self.ids.people.get(key).cloned();
        }
        let known = self.known.people.get(key).filter(|person| person.role == Role::Participant);
        known.map(|person| person.id.clone())
    }

    fn site(&self, key: &str) -> Option<SiteId> {
        self.ids.sites.get(key).or_else(|| Some(&self.known.sites.get(key)?.id)).cloned()
    }

    fn activity(&self, key: &str) -> Option<ActivityId> {
        self.ids.activities.get(key).or_else(|| Some(&self.known.activities.get(key)?.id)).cloned()
    }

    fn occasion(&self, key: &str) -> Option<OccasionId> {
        self.ids.occasions.get(key).or_else(|| Some(&self.known.occasions.get(key)?.id)).cloned()
    }
}

impl Plan {
    /// Finds out which places are new.
    pub async fn with_places(mut self, known: &Known, db: &Db) -> sqlx::Result<Self> {
        // The places of all years are not needed to know those of a few weeks.
        let starts: HashMap<&OccasionId, DateTime<Utc>> =
            known.occasions.values().map(|occasion| (&occasion.id, occasion.starts_at)).collect();
        let times = || self.places.iter().filter_map(|(_, occasion)| starts.get(occasion)).copied();
        let there: HashSet<_> = match (times().min(), times().max()) {
            (Some(from), Some(to)) => db.imported_places(from, to).await?.into_iter().collect(),
            _ => HashSet::new(),
        };
        let (unchanged, added): (Vec<_>, Vec<_>) = self.places.drain(..).partition(|place| there.contains(place));
        if let Some((_, counts)) = self.summary.0.iter_mut().find(|(file, _)| *file == File::Places) {
            *counts = Counts { added: added.len(), changed: 0, unchanged: unchanged.len() };
        }
        self.world.places = added;
        Ok(self)
    }
}

/// What the columns say over what was there; an empty cell takes its text away.
fn over(said: &[(String, String)], before: Option<&Texts>) -> Texts {
    let before = before.into_iter().flat_map(Texts::iter);
    let mut texts: BTreeMap<String, String> = before.map(|said| (said.tag.to_owned(), said.text.to_owned())).collect();
    for (tag, text) in said {
        texts.insert(tag.clone(), text.clone());
    }
    texts.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

/// Where something was to be before it was moved the first time; nothing once it is back there.
fn moved<T: PartialEq + Clone>(was: &T, from: Option<&T>, wanted: &T) -> Option<T> {
    let first = from.unwrap_or(was);
    (first != wanted).then(|| first.clone())
}
