//! Behaviour through HTTP, on both engines.

mod account;
mod attendance;
mod calendar;
mod demo;
mod desk;
mod goals;
mod api;
mod checkin;
mod site_code;
mod kill;
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
mod import;
