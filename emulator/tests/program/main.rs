//! The binary: its settings, files, output, end, and commands.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::print_stderr, reason = "tests")]

mod calls;
mod certificates;
mod container;
mod data;
mod ending;
mod keys;
mod sdks;
mod settings;
mod snippets;
mod support;
