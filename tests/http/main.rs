//! Behaviour through HTTP, on both engines.

mod goals;
mod api;
mod checkin;
mod site_code;
mod kill;
