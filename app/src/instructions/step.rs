//! What an instruction consists of.

use serde::{Deserialize, Serialize};

/// What somebody who goes somewhere for the first time wants to know, in the order in which she needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// Where and when.
    Where,
    /// How to get there.
    Way,
    /// What to bring and wear.
    Bring,
    /// What we do.
    Work,
    Safety,
    /// Breaks, prayer, toilet.
    Breaks,
    /// Whom to ask.
    Ask,
    /// Ill or late.
    Absent,
}

impl Section {
    pub const ALL: [Self; 8] =
        [Self::Where, Self::Way, Self::Bring, Self::Work, Self::Safety, Self::Breaks, Self::Ask, Self::Absent];

    /// The word in the database, in files and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Where => "where",
            Self::Way => "way",
            Self::Bring => "bring",
            Self::Work => "work",
            Self::Safety => "safety",
            Self::Breaks => "breaks",
            Self::Ask => "ask",
            Self::Absent => "absent",
        }
    }
}

/// One step: something to know or to do, and what it looks like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The same in every language and level of an activity.
    pub key: String,
    pub section: Section,
    /// A picture of `public/pictograms.svg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    pub text: String,
}
