//! Behaviour through HTTP, on both engines.

#![allow(
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::unwrap_used,
    clippy::return_self_not_must_use,
    reason = "a test that cannot go on panics"
)]

mod account;
mod api;
mod attendance;
mod busy;
mod calendar;
mod cards;
mod checkin;
mod checkin_late;
mod checkout;
mod clip_content;
mod clips;
mod contest;
mod crowd;
mod demo;
mod demo_threads;
mod desk;
mod doubts;
mod editor;
mod forgery;
mod goals;
mod group;
mod headers;
mod help;
mod import;
mod instructions;
mod join;
mod kill;
mod log;
mod marks_api;
mod messages;
mod messages_guests;
mod messages_phrases;
mod messages_queue;
mod my_code;
mod notices;
mod notify;
mod operations;
mod paper;
mod rights;
mod roll;
mod schedule;
mod screen;
mod set_back;
mod settings;
mod setup;
mod site;
mod site_code;
mod standin;
mod statement;
mod today;
mod translation;
mod visitors;
mod words;
