//! The reader's own words: which locale, its messages, its dates and its direction.
//!
//! Everything a person reads comes from `locales/<tag>/*.ftl`; a language is added by adding a folder.

mod dates;
pub mod locale;
pub mod pseudo;
pub mod texts;

use chrono_tz::Tz;
use fluent_bundle::{FluentArgs, FluentValue};
pub use locale::{Locale, negotiate};
use std::sync::Arc;
pub use texts::{Said, Texts, isolated};

/// What one reader's pages are written in: messages, dates, numbers, direction.
#[derive(Clone)]
pub struct L10n(Arc<Inner>);

struct Inner {
    locale: &'static Locale,
    zone: Tz,
}

impl L10n {
    /// `zone` is the municipality's: days and times of occasions are its days and times.
    pub fn new(locale: &'static Locale, zone: Tz) -> Self {
        Self(Arc::new(Inner { locale, zone }))
    }

    pub fn locale(&self) -> &'static Locale {
        self.0.locale
    }

    pub fn zone(&self) -> Tz {
        self.0.zone
    }

    /// The folder's name in `locales/`, for example `sv-simple`.
    pub fn tag(&self) -> &'static str {
        &self.0.locale.tag
    }

    /// The message with this id. Use [`crate::t!`], which the locale tests can read.
    pub fn message(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        self.0.locale.message(id, args)
    }
}

/// The reader's language, as this request has it.
pub fn l10n() -> L10n {
    leptos::prelude::use_context::<L10n>().unwrap_or_else(|| L10n::new(Locale::source(), chrono_tz::Europe::Stockholm))
}

/// A message in the reader's language: `t!(l, "goals-title")`, `t!(l, "hours-of", done = 12, goal = 20)`.
///
/// The id is always a literal: a test compares the ids in the code with those in every locale.
#[macro_export]
macro_rules! t {
    ($l:expr, $id:literal) => { $l.message($id, None) };
    ($l:expr, $id:literal, $($name:ident = $value:expr),+ $(,)?) => {{
        let mut args = $crate::i18n::Args::new();
        $(args.set(stringify!($name), $crate::i18n::value($value));)+
        $l.message($id, Some(&args))
    }};
}

/// The arguments of a message, for [`t!`].
pub type Args<'a> = FluentArgs<'a>;

/// A value for a message, for [`t!`].
pub fn value<'a>(value: impl Into<FluentValue<'a>>) -> FluentValue<'a> {
    value.into()
}
