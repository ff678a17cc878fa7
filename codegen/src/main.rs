//! The command line for those who write spec files. All it does itself is print.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line prints")]

mod cli;

fn main() -> std::process::ExitCode {
    cli::run()
}
