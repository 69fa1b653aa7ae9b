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
mod attendance;
mod calendar;
mod demo;
mod desk;
mod goals;
mod headers;
mod instructions;
mod join;
mod messages;
mod roll;
mod schedule;
mod settings;
mod setup;
mod site;
mod today;
