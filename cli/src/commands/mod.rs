//! The commands of the program, one module each.

mod bill;
mod call;
mod describe;
mod doctor;
mod list;
mod order_string;
mod page;
mod request;

use clap::Subcommand;

use crate::failure::Failure;
use crate::output::Output;

/// A command.
#[derive(Subcommand)]
pub(crate) enum Command {
    List(list::Arguments),
    Describe(describe::Arguments),
    Call(Box<call::Arguments>),
    Page(Box<page::Arguments>),
    OrderString(Box<order_string::Arguments>),
    Bill(Box<bill::Arguments>),
    Doctor(Box<doctor::Arguments>),
}

impl Command {
    /// Returns true if the command prints JSON, so that a failure is JSON, too.
    pub(crate) const fn prints_json(&self) -> bool {
        match self {
            Self::List(arguments) => arguments.prints_json(),
            Self::Describe(arguments) => arguments.prints_json(),
            Self::Call(arguments) => arguments.prints_json(),
            Self::Page(arguments) => arguments.prints_json(),
            Self::OrderString(_) => false,
            Self::Bill(arguments) => arguments.prints_json(),
            Self::Doctor(arguments) => arguments.prints_json(),
        }
    }

    /// Runs the command.
    pub(crate) fn run(self, output: &Output) -> Result<(), Failure> {
        match self {
            Self::List(arguments) => list::run(arguments, output),
            Self::Describe(arguments) => describe::run(arguments, output),
            Self::Call(arguments) => call::run(*arguments, output),
            Self::Page(arguments) => page::run(*arguments, output),
            Self::OrderString(arguments) => order_string::run(*arguments, output),
            Self::Bill(arguments) => bill::run(*arguments, output),
            Self::Doctor(arguments) => doctor::run(*arguments, output),
        }
    }
}
