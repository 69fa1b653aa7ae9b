//! Behaviour through HTTP, on both engines.

mod goals;
mod calendar;
mod instructions;
mod schedule;
mod today;
