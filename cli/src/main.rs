//! The program `alipay`: `alipay doctor` says why signatures are refused.
#![forbid(unsafe_code)]
#![allow(clippy::print_stderr, reason = "a program says on standard error how it is used")]

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

/// What a shell is told about wrong usage, as clap does.
const USAGE: u8 = 2;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return refuse(&error),
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

/// Shows clap's own words, unless they quote what looks like a key: somebody may have pasted one where a file's name belongs.
fn refuse(error: &clap::Error) -> ExitCode {
    let asked_for = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    if !asked_for && print::looks_secret(&error.to_string()) {
        eprintln!(
            "error: an argument is wrong, and looks like the text of a key; keys are given as files. See `alipay doctor --help`."
        );
        return ExitCode::from(USAGE);
    }
    // That it cannot be printed leaves nobody to tell.
    let _ = error.print();
    if asked_for { ExitCode::SUCCESS } else { ExitCode::from(USAGE) }
}
