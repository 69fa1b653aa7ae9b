//! What a phone sends, and what becomes of it.

use crate::{
    attendance::{Evidence, Kind},
    i18n::Texts,
    ids::{EventId, OccasionId, SiteId},
};
use chrono::{DateTime, Utc};

/// Coming or going.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    In,
    Out,
}

impl Direction {
    /// The word in forms and in the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        [Self::In, Self::Out].into_iter().find(|direction| direction.as_str() == word)
    }

    /// The kind of event it becomes.
    pub fn kind(self) -> Kind {
        match self {
            Self::In => Kind::CheckIn,
            Self::Out => Kind::CheckOut,
        }
    }
}

/// What was read off the site's screen. Nothing of it is believed before it is judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Scanned: the last part of the address in the QR code.
    Token(String),
    /// Typed: six digits, it should be.
    Code(String),
}

/// One check-in or check-out, as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Made on the phone, or with the form; the same one always means the same check-in.
    pub id: EventId,
    pub shown: Shown,
    pub direction: Direction,
    /// What the phone's clock said: kept, and believed of nothing but her own word. A form has no such claim.
    pub claimed_at: Option<DateTime<Utc>>,
}

/// Six digits as people type them: spaces and hyphens between them, digits of Arabic or Persian script.
pub fn digits(typed: &str) -> Option<String> {
    let digits: Option<String> = typed
        .chars()
        .filter(|c| !(c.is_whitespace() || matches!(c, '-' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')))
        .map(|c| match c {
            '0'..='9' => Some(c),
            '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10),
            '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c) - 0x6f0, 10),
            _ => None,
        })
        .take(7)
        .collect();
    digits.filter(|digits| digits.len() == 6)
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Recorded,
    /// Recorded, and a supervisor should look at it.
    NeedsConfirmation,
    /// Not recorded: it never was a site's code.
    Rejected,
}

impl Status {
    /// The word in the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Recorded => "recorded",
            Self::NeedsConfirmation => "needs_confirmation",
            Self::Rejected => "rejected",
        }
    }
}

/// Why it became that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The code can no longer say that she was there (older than seven days, or digits typed earlier): kept as her own
    /// word.
    Expired,
    /// No occasion of hers is there at that time: kept as a visit, for the supervisor to place.
    NoOccasion,
    /// No site of ours made this code.
    Forged,
    /// No site has this number.
    UnknownSite,
    /// The code's moment has not come yet.
    Future,
    /// No site shows these digits now.
    WrongCode,
    /// Too many wrong codes: this one was not looked at.
    TooMany,
}

impl Why {
    pub const ALL: [Self; 7] = [
        Self::Expired,
        Self::NoOccasion,
        Self::Forged,
        Self::UnknownSite,
        Self::Future,
        Self::WrongCode,
        Self::TooMany,
    ];

    /// The word in the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::NoOccasion => "no_occasion",
            Self::Forged => "forged",
            Self::UnknownSite => "unknown_site",
            Self::Future => "future",
            Self::WrongCode => "wrong_code",
            Self::TooMany => "too_many",
        }
    }
}

/// A check-in as it stands in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    pub id: EventId,
    pub direction: Direction,
    pub evidence: Evidence,
    /// `None`: her own word, and nothing says where.
    pub site: Option<SiteId>,
    /// Empty without a site.
    pub site_name: String,
    /// `None`: a visit.
    pub occasion: Option<RecordedAt>,
    /// The moment of presence.
    pub at: DateTime<Utc>,
    /// When the server had it.
    pub received_at: DateTime<Utc>,
}

/// The occasion a check-in counts for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedAt {
    pub id: OccasionId,
    /// The activity's name, in the languages it is written in.
    pub activity: Texts,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
}

impl Recorded {
    pub fn status(&self) -> Status {
        match self.evidence {
            Evidence::SiteCodeLater | Evidence::OwnWord => Status::NeedsConfirmation,
            _ => Status::Recorded,
        }
    }

    pub fn why(&self) -> Option<Why> {
        match (self.evidence, &self.occasion) {
            (Evidence::OwnWord, _) => Some(Why::Expired),
            (_, None) => Some(Why::NoOccasion),
            (_, Some(_)) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn six_digits_are_read_as_people_type_them() {
        for typed in ["012345", " 012 345 ", "012-345", "٠١٢٣٤٥", "۰۱۲۳۴۵", "\u{2066}012345\u{2069}"] {
            assert_eq!(digits(typed).as_deref(), Some("012345"), "{typed}");
        }
        for typed in ["", "12345", "0123456", "01234a", "½12345", "１２３４５６", &"1".repeat(100_000)] {
            assert_eq!(digits(typed), None);
        }
    }
}
