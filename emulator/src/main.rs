//! The program: starts the emulator with the settings of arguments, environment and file.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program")]
#![cfg_attr(test, allow(clippy::panic, clippy::unwrap_used, reason = "tests"))]

mod program;

use std::process::ExitCode;

fn main() -> ExitCode {
    program::run()
}
