//! Roles, levels and pages in the reader's words.

use super::{Level, Role};
use crate::{i18n::L10n, t};

/// What somebody in this role is called.
pub fn role(l: &L10n, role: Role) -> String {
    match role {
        Role::Participant => t!(l, "role-participant"),
        Role::Counsellor => t!(l, "role-counsellor"),
        Role::Supervisor => t!(l, "role-supervisor"),
        Role::Caseworker => t!(l, "role-caseworker"),
        Role::Administrator => t!(l, "role-administrator"),
    }
}

/// What a level of Swedish is called.
pub fn level(l: &L10n, level: Level) -> String {
    match level {
        Level::VeryEasy => t!(l, "level-very-easy"),
        Level::Easy => t!(l, "level-easy"),
        Level::Ordinary => t!(l, "level-ordinary"),
    }
}

/// What was opened, by its word in the access log. A word of a later version is still her record.
pub fn opened(l: &L10n, page: &str) -> String {
    match page {
        "invitation" => t!(l, "opened-invitation"),
        "card" => t!(l, "opened-card"),
        "paper" => t!(l, "opened-paper"),
        "attendance" => t!(l, "opened-attendance"),
        "roll" => t!(l, "opened-roll"),
        "messages" => t!(l, "messages-opened"),
        _ => t!(l, "opened-record"),
    }
}
