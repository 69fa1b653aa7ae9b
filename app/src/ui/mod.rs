//! The few pieces every page is made of.

pub mod area;
pub mod frame;
pub mod icon;
pub mod load;
pub mod pieces;
pub mod query;
pub mod said;
pub mod typed;

pub use crate::qr::qr_svg;
pub use area::Area;
pub use frame::Page;
pub use icon::{Icon, Pict, StageMark};
pub use load::{door, load};
pub use pieces::*;
pub use query::{asked, query};
pub use said::{facts, notice};
pub use typed::{FORM, FORMS, RefusedForm, Typed, goes_to, typed};

/// Where this build's style sheet and scripts are (`/assets/NAME.HASH.EXT`).
#[derive(Clone, Debug, Default)]
pub struct Assets {
    pub style: String,
    pub boot: String,
    pub queue: String,
    pub outbox: String,
    pub participant_js: String,
    pub participant_wasm: String,
    pub staff_js: String,
    pub staff_wasm: String,
    pub roll: String,
    pub scanner: String,
    pub decoder_js: String,
    pub decoder_wasm: String,
    pub my_code: String,
    pub notify: String,
    pub maker_js: String,
    pub maker_wasm: String,
    pub pictograms: String,
}

/// The moment this page is made, by the server's clock.
#[derive(Clone, Copy, Debug)]
pub struct Now(pub chrono::DateTime<chrono::Utc>);

/// The moment this page is made.
pub fn now() -> chrono::DateTime<chrono::Utc> {
    leptos::prelude::use_context::<Now>().map(|Now(now)| now).unwrap_or_default()
}

/// Whether this server is a demo, where anyone may choose whom to be.
#[derive(Clone, Copy, Debug)]
pub struct Demo(pub bool);
