//! The command line for maintainers of spec files. It only prints.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line prints")]

mod cli;

/// Tokens are small and many: with the system's allocator, a third of the run time goes into allocation.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    cli::run()
}
