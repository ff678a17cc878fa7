//! Runs each recipe against the emulator, and compares the pages of `docs/cookbook` with the code.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod agreements;
mod bills;
mod certificates;
mod login;
mod migration;
mod mini_program;
mod page;
mod page_payment;
mod pages;
mod private_api;
mod refunds;
mod region;
mod service_provider;
mod sub_merchants;
mod support;
mod testing;
mod till;
mod transfers;
mod uploads;
