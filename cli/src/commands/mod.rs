//! The commands of the program, one module each.

mod bill;
mod call;
mod cert;
mod completion;
mod decrypt;
mod describe;
mod doctor;
mod emulator;
mod format;
mod key;
mod list;
mod man;
mod notification;
mod order_string;
mod page;
mod profile;
mod request;
mod sign;
mod verify;

use clap::Subcommand;
use clap::builder::Resettable;

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
    Sign(Box<sign::Arguments>),
    Verify(Box<verify::Arguments>),
    Notification(notification::Arguments),
    Cert(cert::Arguments),
    Key(key::Arguments),
    Decrypt(Box<decrypt::Arguments>),
    Doctor(Box<doctor::Arguments>),
    Emulator(emulator::Arguments),
    Profile(profile::Arguments),
    Completion(completion::Arguments),
    Man(man::Arguments),
}

/// Returns the command after changes that arguments cannot declare: settings of a new profile come from its arguments only.
pub(crate) fn adapted(command: clap::Command) -> clap::Command {
    let without_variable = |argument: clap::Arg| match argument.get_id().as_str() {
        "config" => argument,
        _ => argument.env(Resettable::Reset),
    };
    command.mut_subcommand("profile", |profile| profile.mut_subcommand("add", |add| add.mut_args(without_variable)))
}

impl Command {
    /// Returns true if the command prints JSON, so that a failure is JSON, too.
    pub(crate) const fn prints_json(&self) -> bool {
        match self {
            Self::List(arguments) => arguments.prints_json(),
            Self::Describe(arguments) => arguments.prints_json(),
            Self::Call(arguments) => arguments.prints_json(),
            Self::Page(arguments) => arguments.prints_json(),
            Self::OrderString(_) | Self::Decrypt(_) | Self::Completion(_) | Self::Man(_) => false,
            Self::Sign(arguments) => arguments.prints_json(),
            Self::Verify(arguments) => arguments.prints_json(),
            Self::Notification(arguments) => arguments.prints_json(),
            Self::Cert(arguments) => arguments.prints_json(),
            Self::Key(arguments) => arguments.prints_json(),
            Self::Bill(arguments) => arguments.prints_json(),
            Self::Doctor(arguments) => arguments.prints_json(),
            Self::Emulator(arguments) => arguments.prints_json(),
            Self::Profile(arguments) => arguments.prints_json(),
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
            Self::Sign(arguments) => sign::run(*arguments, output),
            Self::Verify(arguments) => verify::run(*arguments, output),
            Self::Notification(arguments) => notification::run(arguments, output),
            Self::Cert(arguments) => cert::run(arguments, output),
            Self::Key(arguments) => key::run(arguments, output),
            Self::Decrypt(arguments) => decrypt::run(*arguments, output),
            Self::Doctor(arguments) => doctor::run(*arguments, output),
            Self::Emulator(arguments) => emulator::run(arguments, output),
            Self::Profile(arguments) => profile::run(arguments, output),
            Self::Completion(arguments) => completion::run(&arguments, output),
            Self::Man(arguments) => man::run(&arguments, output),
        }
    }
}
