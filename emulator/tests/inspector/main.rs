//! The inspector in a real browser. Without chromedriver and Chromium, the tests print `skipped: …` and pass.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod browser;
mod coverage;
mod flow;
mod keyboard;
mod languages;
mod merchant;
mod quantity;
