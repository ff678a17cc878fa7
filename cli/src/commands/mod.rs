//! The commands of the program, one module each.

mod describe;
mod doctor;
mod list;

use clap::Subcommand;

use crate::failure::Failure;
use crate::output::Output;

/// A command.
#[derive(Subcommand)]
pub(crate) enum Command {
    List(list::Arguments),
    Describe(describe::Arguments),
    Doctor(Box<doctor::Arguments>),
}

impl Command {
    /// Returns true if the command prints JSON, so that a failure is JSON, too.
    pub(crate) const fn prints_json(&self) -> bool {
        match self {
            Self::List(arguments) => arguments.prints_json(),
            Self::Describe(arguments) => arguments.prints_json(),
            Self::Doctor(arguments) => arguments.prints_json(),
        }
    }

    /// Runs the command.
    pub(crate) fn run(self, output: &Output) -> Result<(), Failure> {
        match self {
            Self::List(arguments) => list::run(arguments, output),
            Self::Describe(arguments) => describe::run(arguments, output),
            Self::Doctor(arguments) => doctor::run(*arguments, output),
        }
    }
}
