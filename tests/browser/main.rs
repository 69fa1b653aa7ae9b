//! Steg in a browser, as people use it: `cargo xtask test --only browser`.

mod morning;
mod pages;
mod world;
