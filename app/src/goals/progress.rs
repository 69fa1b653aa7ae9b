//! How far a participant is with a milestone of the programme.

use chrono::{DateTime, Utc};

/// How far she is. Its spelling is in forms; "to come" is kept by keeping nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Progress {
    #[default]
    ToCome,
    UnderWay,
    Reached,
}

impl Progress {
    pub const ALL: [Self; 3] = [Self::ToCome, Self::UnderWay, Self::Reached];

    /// The word in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ToCome => "to_come",
            Self::UnderWay => "under_way",
            Self::Reached => "reached",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|progress| progress.as_str() == word)
    }
}

/// A milestone that a counsellor has marked. One that nobody has marked is to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// The key of a [`crate::programme::Milestone`]. It may be one that the programme no longer has.
    pub key: String,
    pub progress: Progress,
    pub marked_at: DateTime<Utc>,
    /// The name of who marked it.
    pub by: String,
}
