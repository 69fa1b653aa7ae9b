//! Why a word could not be written.

use crate::{
    denied::{Denied, Explain},
    i18n::L10n,
    t,
};
use serde::{Deserialize, Serialize};

/// Each case is something the administrator can act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum WordsError {
    #[error("the word is missing")]
    NoWord,
    #[error("its forms are missing")]
    NoForms,
    #[error("the sentence is missing")]
    NoSentence,
    #[error("something is longer than {most} characters")]
    TooLong { most: usize },
    #[error("there are more than {most} forms")]
    TooManyForms { most: usize },
    #[error(transparent)]
    Denied(Denied),
}

crate::form_error!(WordsError);

impl Explain for WordsError {
    fn status(&self) -> u16 {
        self.denied().map_or(422, Denied::status)
    }

    fn explain(&self, l: &L10n) -> String {
        match self {
            Self::NoWord => t!(l, "words-no-word"),
            Self::NoForms => t!(l, "words-no-forms"),
            Self::NoSentence => t!(l, "words-no-sentence"),
            Self::TooLong { most } => t!(l, "words-too-long", most = *most),
            Self::TooManyForms { most } => t!(l, "words-too-many-forms", most = *most),
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
