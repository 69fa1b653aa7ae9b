//! What went wrong, in the reader's words.

use super::{MessagesError, Param, ValueFault};
use crate::{
    denied::{Denied, Explain},
    i18n::L10n,
    t,
};

impl ValueFault {
    /// What is wrong, for whoever filled it in.
    pub fn explain(self, l: &L10n, param: Param) -> String {
        match self {
            Self::Missing => match param {
                Param::Day => t!(l, "talk-no-day"),
                Param::Time => t!(l, "talk-no-time"),
                Param::Document => t!(l, "talk-no-document"),
                Param::Activity | Param::Site | Param::Person => t!(l, "talk-no-choice"),
            },
            Self::NotAChoice => t!(l, "talk-no-choice"),
            Self::NotADay => t!(l, "talk-not-a-day"),
            Self::FarOff => t!(l, "talk-far-off"),
            Self::NotATime => t!(l, "talk-not-a-time"),
            Self::TooLong { by } => t!(l, "messages-text-too-long", by = by),
            Self::NotAText => t!(l, "denied-bad-form"),
        }
    }
}

impl Explain for MessagesError {
    fn status(&self) -> u16 {
        self.denied().map_or(422, Denied::status)
    }

    fn explain(&self, l: &L10n) -> String {
        match self {
            Self::Empty => t!(l, "messages-text-empty"),
            Self::TooLong { by } => t!(l, "messages-text-too-long", by = *by),
            Self::Nobody => t!(l, "messages-nobody"),
            Self::UnknownLanguage => t!(l, "messages-language-unknown"),
            Self::NoCounsellor => t!(l, "messages-no-counsellor"),
            Self::UnknownPhrase => t!(l, "talk-unknown-phrase"),
            Self::Values(_) => t!(l, "talk-values"),
            Self::UnknownQuick => t!(l, "talk-unknown-quick"),
            Self::Look | Self::Change => t!(l, "talk-not-yet"),
            Self::NotInvitable => t!(l, "talk-not-invitable"),
            Self::AlreadyInvited => t!(l, "talk-already-invited"),
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
