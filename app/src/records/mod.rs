//! Month records, for the caseworker.
