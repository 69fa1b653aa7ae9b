//! One activity at one site from start to end, as a reader sees it.

use crate::{
    i18n::{L10n, Texts},
    ids::{ActivityId, OccasionId, SiteId},
    t,
};
use chrono::{DateTime, Utc};

/// An occasion with what a reader needs of its activity and its site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    pub id: OccasionId,
    pub activity: ActivityId,
    /// The activity's name, in the languages it is written in.
    pub name: Texts,
    /// A key of the programme's kinds of activity.
    pub kind: String,
    /// For [`crate::ui::Icon::named`].
    pub pictogram: String,
    pub bring: Texts,
    pub site: SiteId,
    pub site_name: String,
    pub address: String,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub cancelled: Option<Cancelled>,
    /// When it was to begin, if it was moved in time.
    pub moved_from_start: Option<DateTime<Utc>>,
    /// Where it was to be, if it was moved to this site.
    pub moved_from_site: Option<String>,
    pub changed_at: DateTime<Utc>,
    /// How often it was changed (RFC 5545 SEQUENCE).
    pub sequence: u32,
}

/// Why the municipality cancelled an occasion. It never counts against a participant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cancelled {
    Closed,
    NoLeader,
    Weather,
    System,
    Other,
}

impl Cancelled {
    pub const ALL: [Self; 5] = [Self::Closed, Self::NoLeader, Self::Weather, Self::System, Self::Other];

    /// The word in the database and in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::NoLeader => "no_leader",
            Self::Weather => "weather",
            Self::System => "system",
            Self::Other => "other",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.as_str() == word)
    }

    pub fn text(self, l: &L10n) -> String {
        match self {
            Self::Closed => t!(l, "cancelled-closed"),
            Self::NoLeader => t!(l, "cancelled-no-leader"),
            Self::Weather => t!(l, "cancelled-weather"),
            Self::System => t!(l, "cancelled-system"),
            Self::Other => t!(l, "cancelled-other"),
        }
    }
}

impl Occasion {
    /// The activity's name in the reader's language, or in the nearest there is.
    pub fn title(&self, l: &L10n) -> String {
        self.name.for_reader(l.tag()).map(|said| said.text.to_owned()).unwrap_or_default()
    }

    pub fn is_moved(&self) -> bool {
        self.moved_from_start.is_some() || self.moved_from_site.is_some()
    }
}
