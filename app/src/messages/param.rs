//! What a phrase may ask for, and what may be wrong with an answer.

use serde::{Deserialize, Serialize};

/// A parameter of a phrase. Each has one type; the set is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Param {
    /// One of the participant's activities.
    Activity,
    Site,
    Day,
    /// A time of day.
    Time,
    /// A member of the staff.
    Person,
    /// A short text in the writer's own words.
    Document,
}

impl Param {
    pub const ALL: [Self; 6] = [Self::Activity, Self::Site, Self::Day, Self::Time, Self::Person, Self::Document];

    /// The variable's name in a phrase, and the field's name in a form.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Activity => "activity",
            Self::Site => "site",
            Self::Day => "day",
            Self::Time => "time",
            Self::Person => "person",
            Self::Document => "document",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|param| param.as_str() == name)
    }
}

/// What is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ValueFault {
    Missing,
    /// Not one of what can be chosen.
    NotAChoice,
    NotADay,
    /// More than a year before or after today.
    FarOff,
    NotATime,
    TooLong {
        /// Characters.
        by: usize,
    },
    /// Holds what no keyboard writes.
    NotAText,
}
