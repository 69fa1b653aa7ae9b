//! The locales, as files.
