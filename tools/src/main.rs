//! The command line for those who write spec files. All it does itself is print.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line prints")]

mod cli;

/// Tokens are small and many: allocating them is a third of the work with the system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    cli::run()
}
