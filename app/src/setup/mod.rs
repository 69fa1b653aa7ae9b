//! The municipality: its staff, who leads which site, and who still has no counsellor.

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod port;

use crate::{account::Role, denied::Denied};
#[cfg(feature = "ssr")]
pub use port::{Counts, Overview, Setup, SiteLeaders, StaffMember, Unassigned};
use serde::{Deserialize, Serialize};

/// A person's name, as others read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(String);

impl Name {
    /// Longest name, in characters.
    pub const MAX: usize = 100;

    /// # Errors
    /// When it is empty, longer than [`Name::MAX`], or holds characters that cannot be seen and change how others are
    /// read (controls, and those that turn the direction).
    pub fn parse(text: &str) -> Result<Self, SetupError> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let unseen = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        match text.chars().count() {
            0 => Err(SetupError::NameEmpty),
            n if n > Self::MAX => Err(SetupError::NameTooLong),
            _ if text.contains(unseen) => Err(SetupError::NameUnseen),
            _ => Ok(Self(text)),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A role that an administrator may give.
///
/// # Errors
/// When it is unknown, or a participant's: those come from the municipality's own register.
pub fn staff_role(word: &str) -> Result<Role, SetupError> {
    Role::parse(word).filter(|role| *role != Role::Participant).ok_or(SetupError::NotStaff)
}

/// Why the municipality could not be changed; each case is something the administrator can act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum SetupError {
    #[error("the name is empty")]
    NameEmpty,
    #[error("the name is too long")]
    NameTooLong,
    #[error("the name holds unseen characters")]
    NameUnseen,
    #[error("no role of the staff")]
    NotStaff,
    #[error("the person is no supervisor")]
    NotSupervisor,
    #[error(transparent)]
    Denied(Denied),
}

crate::form_error!(SetupError);

#[cfg(feature = "ssr")]
impl crate::denied::Explain for SetupError {
    fn status(&self) -> u16 {
        self.denied().map_or(422, Denied::status)
    }

    fn explain(&self, l: &crate::i18n::L10n) -> String {
        use crate::t;
        match self {
            Self::NameEmpty => t!(l, "setup-name-empty"),
            Self::NameTooLong => t!(l, "setup-name-too-long", most = Name::MAX),
            Self::NameUnseen => t!(l, "setup-name-unseen"),
            Self::NotStaff => t!(l, "setup-role-unknown"),
            Self::NotSupervisor => t!(l, "setup-not-supervisor"),
            Self::Denied(denied) => denied.explain(l),
        }
    }

    fn denied(&self) -> Option<Denied> {
        match self {
            Self::Denied(denied) => Some(*denied),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Name, SetupError};

    #[test]
    fn a_name_is_something_one_can_read() {
        assert_eq!(Name::parse("  Åsa  Öberg ").map(|name| name.as_str().to_owned()), Ok("Åsa Öberg".to_owned()));
        assert_eq!(Name::parse(" \n "), Err(SetupError::NameEmpty));
        assert_eq!(Name::parse(&"x".repeat(101)), Err(SetupError::NameTooLong));
        assert_eq!(Name::parse("Eva\u{202e}avE"), Err(SetupError::NameUnseen));
    }
}
