//! Behaviour through HTTP, on both engines.

mod desk;
mod demo;
mod attendance;
mod roll;
mod site;
mod calendar;
mod instructions;
mod schedule;
mod today;
mod messages;
mod account;
mod goals;
mod headers;
mod join;
mod settings;
mod setup;
