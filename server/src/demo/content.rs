//! What the demo's municipality consists of: places, people and words, read from `server/demo`.
//!
//! Nobody in it exists. It holds no dates: those are laid out around the moment the demo starts.

use app::i18n::texts::Texts;
use chrono::{NaiveTime, Weekday};
use serde::{Deserialize, de::DeserializeOwned};

/// All of it, in the order of the files.
#[derive(Clone, Debug)]
pub struct Content {
    /// Where the addresses are.
    pub town: String,
    pub sites: Vec<Site>,
    pub activities: Vec<Activity>,
    pub plans: Vec<Plan>,
    pub staff: Vec<Staff>,
    pub participants: Vec<Participant>,
    pub threads: Vec<Thread>,
    pub own_words: Vec<OwnWords>,
}

/// Where activities happen.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    pub key: String,
    pub name: Texts,
    /// Street and number; the town stands once for all.
    pub address: String,
}

/// What is offered.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    pub key: String,
    /// The key of a kind of activity in the programme.
    pub kind: String,
    /// The name of a picture of the app.
    pub pictogram: String,
    /// The key of a [`Site`].
    pub site: String,
    pub name: Texts,
    /// What to take along, in a few words that follow "Bring:".
    pub bring: Texts,
    /// When it is on in an ordinary week.
    pub usual: Vec<Usual>,
    /// A participant comes to one of the times in one week of so many, not to every time of each week; 1 means to all.
    #[serde(default = "every_week")]
    pub every_weeks: u32,
    /// The most participants in one group; more make another group at the same time.
    #[serde(default = "usual_group")]
    pub group: usize,
}

fn every_week() -> u32 {
    1
}

fn usual_group() -> usize {
    16
}

/// What participants at one stage take part in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The key of a stage of `eskilstuna.toml`.
    pub stage: String,
    /// For those who grew up with Swedish, or for the others.
    pub swedish: bool,
    /// Keys of [`Activity`]s, the most important first: where two overlap, the earlier one wins.
    pub activities: Vec<String>,
}

/// Hours of an ordinary week, in the municipality's zone.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Usual {
    pub weekdays: Vec<Weekday>,
    pub from: NaiveTime,
    pub to: NaiveTime,
}

/// Someone who works for the municipality.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Staff {
    pub name: String,
    pub role: StaffRole,
    /// The locale she reads.
    pub language: String,
    /// Keys of the [`Site`]s a supervisor leads at.
    #[serde(default)]
    pub sites: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StaffRole {
    Counsellor,
    Supervisor,
    Caseworker,
    Administrator,
}

/// Someone who takes part.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    pub name: String,
    /// The locale she reads.
    pub language: String,
    /// What she grew up with, when that is not what she reads here.
    pub speaks: Option<String>,
    /// The key of a stage of `eskilstuna.toml`.
    pub stage: String,
    /// With protected identity: the name that named staff see in place of hers.
    pub alias: Option<String>,
}

/// A conversation between a counsellor and a participant, oldest first. A supervisor in it is the one who leads the
/// activity, and was invited by the counsellor before her first message.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thread {
    /// The participant's language without its variant: whoever reads `sv-simple` may have one in `sv`.
    pub language: String,
    /// The key of the [`Activity`] it speaks of; such a thread suits only those who take part in it.
    pub activity: Option<String>,
    pub messages: Vec<Message>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    pub from: Voice,
    /// Of a text.
    #[serde(default)]
    pub lang: String,
    #[serde(default)]
    pub text: String,
    /// The key of a phrase that asks for nothing but a day and a time.
    #[serde(default)]
    pub phrase: Option<String>,
    /// The key of a quick answer.
    #[serde(default)]
    pub quick: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Voice {
    Counsellor,
    Participant,
    /// Who leads the activity that the thread speaks of.
    Supervisor,
}

/// What a participant says about her goal.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnWords {
    pub lang: String,
    pub text: String,
}

/// A file that came with the program cannot be read: the program was put together wrongly.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("The demo's file {file} cannot be read: {reason}")]
pub struct ContentError {
    pub file: &'static str,
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Places {
    town: String,
    sites: Vec<Site>,
    activities: Vec<Activity>,
    plans: Vec<Plan>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    staff: Vec<Staff>,
    participants: Vec<Participant>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    threads: Vec<Thread>,
    own_words: Vec<OwnWords>,
}

impl Participant {
    /// Whether she grew up with Swedish.
    pub fn swedish(&self) -> bool {
        self.speaks.is_none() && self.language == "sv"
    }
}

impl Content {
    /// What ships with the program.
    ///
    /// # Errors
    /// Names the file that does not fit these types; a test keeps that from happening.
    pub fn shipped() -> Result<Self, ContentError> {
        let Places { town, sites, activities, plans } = read("content.toml", include_str!("../../demo/content.toml"))?;
        let People { staff, participants } = read("people.toml", include_str!("../../demo/people.toml"))?;
        let Words { threads, own_words } = read("words.toml", include_str!("../../demo/words.toml"))?;
        Ok(Self { town, sites, activities, plans, staff, participants, threads, own_words })
    }
}

fn read<T: DeserializeOwned>(file: &'static str, toml: &str) -> Result<T, ContentError> {
    toml::from_str(toml).map_err(|error| ContentError { file, reason: error.to_string().trim().to_owned() })
}

#[cfg(test)]
mod tests;
