//! A municipality's programme: its stages, areas, goals, milestones and kinds of activity, read from data.
//!
//! No code knows the name of a stage or of a colour; what a municipality says about them is in its file.

pub use crate::account::Level;
use crate::i18n::texts::Texts;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// What a file of `server/programmes` says, checked.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    pub key: String,
    pub name: Texts,
    /// The law it rests on, as staff and participants may read it.
    pub legal_ground: Texts,
    /// Languages that no translator has read yet.
    #[serde(default)]
    pub drafts: Vec<String>,
    /// Minutes a week to aim for, before a person's exemptions lower it: 1 to 10,080.
    pub weekly_minutes: u32,
    /// The upper end of the aim, where there is a range.
    pub weekly_minutes_most: Option<u32>,
    /// Months of support in a row after which the requirement applies, where the law names a number.
    pub months_before: Option<u32>,
    /// In the order of the way; none when the programme has no stages.
    #[serde(default)]
    pub stages: Vec<Stage>,
    #[serde(default)]
    pub areas: Vec<Area>,
    #[serde(default)]
    pub goals: Vec<Goal>,
    pub kinds: Vec<ActivityKind>,
}

/// Where a participant is on the way. It has a colour, a name and a shape, so that none has to be seen alone.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    pub key: String,
    /// `#rrggbb`, at least 3:1 against the light and the dark card (WCAG 2.2, 1.4.11).
    pub colour: String,
    pub shape: Shape,
    /// The Swedish that instructions at this stage are written in.
    pub level: Level,
    /// Whether people at this stage take part in activities.
    #[serde(default = "yes")]
    pub active: bool,
    /// Proposed by us; the municipality has not written its own yet.
    #[serde(default)]
    pub draft: bool,
    pub name: Texts,
    /// What the stage means in a few words, without a full stop: "You are preparing".
    pub means: Texts,
    /// What happens in it: a few sentences.
    pub content: Texts,
}

/// The shape that stands beside a stage's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    Circle,
    Triangle,
    Square,
    Diamond,
    Star,
}

/// What is worked on at every stage: language, work, studies, …
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    pub key: String,
    /// The name of a picture of the app.
    pub pictogram: String,
    #[serde(default)]
    pub draft: bool,
    pub name: Texts,
}

/// What to reach in one area at one stage.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// The key of a [`Stage`].
    pub stage: String,
    /// The key of an [`Area`].
    pub area: String,
    #[serde(default)]
    pub draft: bool,
    pub text: Texts,
    pub milestones: Vec<Milestone>,
}

/// A step on the way to a goal that a counsellor can mark.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// `stage.area.name`. Progress is kept under it, so it must never change.
    pub key: String,
    #[serde(default)]
    pub draft: bool,
    pub text: Texts,
}

/// What an activity is for. The law names four (prop. 2025/26:207).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActivityKind {
    pub key: String,
    /// False when its time is in the plan but does not count as assigned hours: looking for work on one's own.
    #[serde(default = "yes")]
    pub assigned: bool,
    pub name: Texts,
}

fn yes() -> bool {
    true
}

/// What is wrong with a programme's file: a sentence that says what, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProgrammeError {
    #[error("The file cannot be read: {0}")]
    Unreadable(String),
    #[error("{at} has the key {key:?}; a key consists of a–z, 0–9, '-' and '_'.")]
    BadKey { at: String, key: String },
    #[error("{at} has the key {key:?}, which another one has already.")]
    DuplicateKey { at: String, key: String },
    #[error("{at} has no Swedish text (sv).")]
    NoSwedish { at: String },
    #[error("{at} has an empty text for {tag:?}; write it or leave the line out.")]
    Blank { at: String, tag: String },
    #[error("{at} is {colour:?}; a colour is written #rrggbb.")]
    BadColour { at: String, colour: String },
    #[error("{at}, {colour}, is too faint: it needs a contrast of 3:1 against the light and the dark card.")]
    FaintColour { at: String, colour: String },
    #[error("The goal for {area:?} at {stage:?} names a stage that is not among the stages.")]
    UnknownStage { stage: String, area: String },
    #[error("The goal for {area:?} at {stage:?} names an area that is not among the areas.")]
    UnknownArea { stage: String, area: String },
    #[error("There are two goals for {area:?} at {stage:?}; put their milestones together.")]
    TwoGoals { stage: String, area: String },
    #[error("The milestone {key:?} stands under {expected:?}; its key must begin with that and name it.")]
    StrayMilestone { key: String, expected: String },
    #[error("{at} is {value}; it must be from {least} to {most}.")]
    OutOfRange { at: &'static str, value: u32, least: u32, most: u32 },
    #[error("There is no kind of activity; name at least one under [[kinds]].")]
    NoKinds,
}

impl Programme {
    /// Reads a programme and checks that it hangs together.
    ///
    /// # Errors
    /// The first thing that is wrong, in the order of the file.
    pub fn parse(toml: &str) -> Result<Self, ProgrammeError> {
        let programme: Self =
            toml::from_str(toml).map_err(|error| ProgrammeError::Unreadable(error.to_string().trim().to_owned()))?;
        programme.check()?;
        Ok(programme)
    }

    /// Minutes a week asked of somebody at this stage whose own number is `own`: her own, else the programme's; none at
    /// a stage without activities.
    pub fn minutes_asked(&self, stage: Option<&str>, own: Option<u32>) -> u32 {
        let active = stage.and_then(|key| self.stage(key)).is_none_or(|stage| stage.active);
        own.unwrap_or(if active { self.weekly_minutes } else { 0 })
    }

    pub fn stage(&self, key: &str) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.key == key)
    }

    pub fn area(&self, key: &str) -> Option<&Area> {
        self.areas.iter().find(|area| area.key == key)
    }

    pub fn kind(&self, key: &str) -> Option<&ActivityKind> {
        self.kinds.iter().find(|kind| kind.key == key)
    }

    /// The goals of one stage, in the order of the areas.
    pub fn goals_at<'a>(&'a self, stage: &'a str) -> impl Iterator<Item = &'a Goal> {
        self.areas.iter().filter_map(move |area| self.goals.iter().find(|g| g.stage == stage && g.area == area.key))
    }

    /// The milestone with this key, and the goal it belongs to.
    pub fn milestone(&self, key: &str) -> Option<(&Goal, &Milestone)> {
        self.goals.iter().find_map(|goal| Some((goal, goal.milestones.iter().find(|m| m.key == key)?)))
    }

    fn check(&self) -> Result<(), ProgrammeError> {
        key("The programme", &self.key, &mut HashSet::new())?;
        text("The programme's name", &self.name)?;
        text("The programme's legal ground", &self.legal_ground)?;
        self.check_numbers()?;
        let mut keys = HashSet::new();
        self.stages.iter().try_for_each(|stage| stage.check(&mut keys))?;
        keys.clear();
        self.areas.iter().try_for_each(|area| area.check(&mut keys))?;
        self.check_goals()?;
        if self.kinds.is_empty() {
            return Err(ProgrammeError::NoKinds);
        }
        keys.clear();
        self.kinds.iter().try_for_each(|kind| {
            let at = format!("The kind of activity {:?}", kind.key);
            key(&at, &kind.key, &mut keys)?;
            text(&format!("{at}: its name"), &kind.name)
        })
    }

    fn check_numbers(&self) -> Result<(), ProgrammeError> {
        const WEEK: u32 = 7 * 24 * 60;
        range("weekly_minutes", self.weekly_minutes, 1, WEEK)?;
        if let Some(most) = self.weekly_minutes_most {
            range("weekly_minutes_most", most, self.weekly_minutes, WEEK)?;
        }
        self.months_before.map_or(Ok(()), |months| range("months_before", months, 1, 24))
    }

    fn check_goals(&self) -> Result<(), ProgrammeError> {
        let (mut pairs, mut keys) = (HashSet::new(), HashSet::new());
        for goal in &self.goals {
            let (stage, area) = (goal.stage.clone(), goal.area.clone());
            if self.stage(&stage).is_none() {
                return Err(ProgrammeError::UnknownStage { stage, area });
            }
            if self.area(&area).is_none() {
                return Err(ProgrammeError::UnknownArea { stage, area });
            }
            if !pairs.insert((&goal.stage, &goal.area)) {
                return Err(ProgrammeError::TwoGoals { stage, area });
            }
            text(&format!("The goal for {area:?} at {stage:?}"), &goal.text)?;
            let expected = format!("{stage}.{area}.");
            for milestone in &goal.milestones {
                let at = format!("The milestone {:?}", milestone.key);
                let Some(name) = milestone.key.strip_prefix(&expected) else {
                    return Err(ProgrammeError::StrayMilestone { key: milestone.key.clone(), expected });
                };
                key(&at, name, &mut HashSet::new())?;
                if !keys.insert(&milestone.key) {
                    return Err(ProgrammeError::DuplicateKey { at, key: milestone.key.clone() });
                }
                text(&at, &milestone.text)?;
            }
        }
        Ok(())
    }
}

impl Stage {
    fn check<'a>(&'a self, keys: &mut HashSet<&'a str>) -> Result<(), ProgrammeError> {
        let at = format!("The stage {:?}", self.key);
        key(&at, &self.key, keys)?;
        let place = format!("{at}: its colour");
        let Some(luminance) = luminance(&self.colour) else {
            return Err(ProgrammeError::BadColour { at: place, colour: self.colour.clone() });
        };
        if CARDS.into_iter().any(|card| contrast(card, luminance) < LEAST_CONTRAST) {
            return Err(ProgrammeError::FaintColour { at: place, colour: self.colour.clone() });
        }
        text(&format!("{at}: its name"), &self.name)?;
        text(&format!("{at}: what it means"), &self.means)?;
        text(&format!("{at}: its content"), &self.content)
    }
}

impl Area {
    fn check<'a>(&'a self, keys: &mut HashSet<&'a str>) -> Result<(), ProgrammeError> {
        let at = format!("The area {:?}", self.key);
        key(&at, &self.key, keys)?;
        key(&format!("{at}: its pictogram"), &self.pictogram, &mut HashSet::new())?;
        text(&format!("{at}: its name"), &self.name)
    }
}

/// Keys go into addresses, attributes and the database: nothing in them may need escaping.
fn key<'a>(at: &str, key: &'a str, seen: &mut HashSet<&'a str>) -> Result<(), ProgrammeError> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    if key.is_empty() || !key.chars().all(plain) {
        return Err(ProgrammeError::BadKey { at: at.to_owned(), key: key.to_owned() });
    }
    if !seen.insert(key) {
        return Err(ProgrammeError::DuplicateKey { at: at.to_owned(), key: key.to_owned() });
    }
    Ok(())
}

fn text(at: &str, texts: &Texts) -> Result<(), ProgrammeError> {
    if let Some(tag) = texts.blanks().next() {
        return Err(ProgrammeError::Blank { at: at.to_owned(), tag: tag.to_owned() });
    }
    texts.get("sv").map(drop).ok_or_else(|| ProgrammeError::NoSwedish { at: at.to_owned() })
}

fn range(at: &'static str, value: u32, least: u32, most: u32) -> Result<(), ProgrammeError> {
    if (least..=most).contains(&value) { Ok(()) } else { Err(ProgrammeError::OutOfRange { at, value, least, most }) }
}

/// Relative luminance of the cards a shape stands on: #ffffff by day, #1a2221 in the dark.
const CARDS: [f64; 2] = [1.0, 0.0148];
/// WCAG 2.2, 1.4.11: for graphics that carry meaning.
const LEAST_CONTRAST: f64 = 3.0;

/// Contrast of two relative luminances, 1 to 21 (WCAG 2.2).
fn contrast(a: f64, b: f64) -> f64 {
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Relative luminance, 0 to 1, of a colour written `#rrggbb` (WCAG 2.2); `None` when it is not.
fn luminance(colour: &str) -> Option<f64> {
    let digits = colour.strip_prefix('#').filter(|d| d.len() == 6 && d.bytes().all(|b| b.is_ascii_hexdigit()))?;
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()?) / 255.0;
        Some(if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * channel(0)? + 0.7152 * channel(2)? + 0.0722 * channel(4)?)
}

#[cfg(test)]
mod tests;
