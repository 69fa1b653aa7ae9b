//! Check-in: presence said at a moment, with its evidence.
