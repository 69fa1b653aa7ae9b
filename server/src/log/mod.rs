//! The attendance log cannot be changed without it being seen: each participant's entries are a chain of hashes, the
//! chains' ends are sealed together at least every minute, and the seals are a chain of their own that can be kept
//! elsewhere.

pub mod chain;
pub mod check;
pub mod keeper;
pub mod seal;
