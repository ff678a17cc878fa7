//! The program: each command against the emulator, exit codes, help texts, and no secret in its output.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "tests")]

mod bill;
mod call;
mod cert;
mod completion;
mod decrypt;
mod doctor;
mod emulator;
mod environment;
mod execute;
mod help;
mod key;
mod list;
#[allow(dead_code, reason = "made for more tests than these")]
#[path = "../../../tests/it/certificates/make.rs"]
mod make;
mod notification;
mod profile;
mod secrets;
mod settings;
mod sign;
mod support;
