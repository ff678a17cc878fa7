//! The program `alipay`: `alipay doctor` diagnoses rejected signatures.
#![forbid(unsafe_code)]
#![allow(clippy::print_stderr, reason = "a program reports wrong usage on standard error")]

mod doctor;
mod print;

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Parser, Subcommand};

/// Tools for the Alipay Open Platform.
#[derive(Parser)]
#[command(name = "alipay", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Doctor(doctor::Arguments),
}

/// The exit code for wrong usage, as in clap.
const USAGE: u8 = 2;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return print_usage_error(&error),
    };
    match arguments.command {
        Command::Doctor(arguments) => match doctor::run(arguments) {
            Ok(findings) => findings,
            Err(problem) => {
                eprintln!("alipay doctor: {problem}");
                ExitCode::from(USAGE)
            }
        },
    }
}

/// Prints clap's message, unless it quotes text that looks like a key, which may have been pasted instead of a file name.
fn print_usage_error(error: &clap::Error) -> ExitCode {
    let is_requested = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    if !is_requested && print::looks_secret(&error.to_string()) {
        eprintln!("error: invalid argument, which looks like a key; pass keys as files. See `alipay doctor --help`.");
        return ExitCode::from(USAGE);
    }
    // A failure to print cannot be reported.
    let _ = error.print();
    if is_requested { ExitCode::SUCCESS } else { ExitCode::from(USAGE) }
}
