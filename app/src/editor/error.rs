//! Why a text was not kept; each case is something its writer can act on.

use crate::{
    denied::{Denied, Explain},
    i18n::L10n,
    t,
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum EditorError {
    /// Another button than the one that saves: the form is drawn again with what it asks for.
    #[error("nothing was to be saved")]
    Looked,
    /// Of a step, from 1; 0 is the title.
    #[error("text {step} is empty")]
    Empty { step: usize },
    #[error("text {step} is too long")]
    TooLong { step: usize, most: usize },
    #[error("text {step} holds unseen characters")]
    Unseen { step: usize },
    #[error("there is no step")]
    NoSteps,
    #[error("there are too many steps")]
    TooManySteps,
    /// Somebody else has written since she began.
    #[error("another version is newer")]
    Changed,
    /// A translator's file: all that is wrong with it.
    #[error("the file cannot be taken")]
    File(Vec<FileFault>),
    #[error(transparent)]
    Denied(Denied),
}

crate::form_error!(EditorError);

/// What is wrong with one line of a translator's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileFault {
    /// From 1.
    pub line: usize,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// Not UTF-8, or said to be something else.
    Encoding,
    /// Neither a comment nor part of an entry.
    Syntax,
    /// There is more than a translator's file of one text can hold.
    TooLarge,
    Plural,
    /// The translator's tool says that the entry is not done.
    Fuzzy,
    /// A line of the file's head, which says whose text this is, is missing or says something else.
    Head(String),
    OtherActivity,
    /// No such Swedish text is known here.
    UnknownSource,
    Twice(String),
    Unknown(String),
    Missing(String),
    Untranslated(String),
    TooLong(String),
    Unseen(String),
    /// The Swedish in the file is not that of the text it names.
    OtherWords(String),
    /// A step that is no longer in the Swedish text: its translation would be lost.
    Gone(String),
}

impl FileFault {
    /// What is to be put right.
    pub fn explain(&self, l: &L10n) -> String {
        match &self.what {
            What::Encoding => t!(l, "po-encoding"),
            What::Syntax => t!(l, "po-syntax"),
            What::TooLarge => t!(l, "po-too-large"),
            What::Plural => t!(l, "po-plural"),
            What::Fuzzy => t!(l, "po-fuzzy"),
            What::Head(name) => t!(l, "po-head", name = name.as_str()),
            What::OtherActivity => t!(l, "po-other-activity"),
            What::UnknownSource => t!(l, "po-unknown-source"),
            What::Twice(key) => t!(l, "po-twice", key = key.as_str()),
            What::Unknown(key) => t!(l, "po-unknown", key = key.as_str()),
            What::Missing(key) => t!(l, "po-missing", key = key.as_str()),
            What::Untranslated(key) => t!(l, "po-untranslated", key = key.as_str()),
            What::TooLong(key) => t!(l, "po-too-long", key = key.as_str()),
            What::Unseen(key) => t!(l, "po-unseen", key = key.as_str()),
            What::OtherWords(key) => t!(l, "po-other-words", key = key.as_str()),
            What::Gone(key) => t!(l, "po-gone", key = key.as_str()),
        }
    }
}

impl Explain for EditorError {
    fn status(&self) -> u16 {
        match self {
            Self::Denied(denied) => denied.status(),
            Self::Changed => 409,
            _ => 422,
        }
    }

    fn explain(&self, l: &L10n) -> String {
        match self {
            Self::Looked => t!(l, "editor-not-saved"),
            Self::Empty { step: 0 } => t!(l, "editor-title-empty"),
            Self::Empty { step } => t!(l, "editor-step-empty", step = *step),
            Self::TooLong { step: 0, most } => t!(l, "editor-title-too-long", most = *most),
            Self::TooLong { step, most } => t!(l, "editor-step-too-long", step = *step, most = *most),
            Self::Unseen { step: 0 } => t!(l, "editor-title-unseen"),
            Self::Unseen { step } => t!(l, "editor-step-unseen", step = *step),
            Self::NoSteps => t!(l, "editor-no-steps"),
            Self::TooManySteps => t!(l, "editor-too-many-steps", most = super::draft::STEPS),
            Self::Changed => t!(l, "editor-changed"),
            Self::File(_) => t!(l, "editor-file-refused"),
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
