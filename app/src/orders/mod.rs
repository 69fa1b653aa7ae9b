//! Orders from caseworkers.
