//! `alipay emulator`: the local platform, and the control of a running one.

mod calls;
mod clock;
mod document;
mod notifications;
mod objects;
mod server;
mod stubs;
mod target;

use clap::{Args, Subcommand};

use crate::failure::Failure;
use crate::output::Output;

/// Runs a local emulator of the platform, and controls a running one.
///
/// `--env emulator` makes the other commands call it with its built-in keys.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Runs an emulator until Ctrl-C, with the settings of the program `alipay-emulator`.
    ///
    /// Each setting has an argument, an environment variable and a key of the configuration file. The line `ready http://ADDRESS` follows
    /// once calls are accepted, then one line for each call.
    Start(Box<alipay_emulator::program::Start>),
    /// Prints the configuration of a client in another language, without a start.
    Config(Box<alipay_emulator::program::Config>),
    Health(server::Health),
    Calls(calls::List),
    Call(calls::Show),
    Objects(objects::List),
    Create(objects::Create),
    Act(objects::Act),
    Pay(objects::Pay),
    Notifications(notifications::List),
    Push(notifications::Push),
    Resend(notifications::Resend),
    Stubs(stubs::List),
    Stub(stubs::Add),
    Clock(clock::Arguments),
    Reset(server::Reset),
}

impl Arguments {
    pub(super) const fn prints_json(&self) -> bool {
        match &self.command {
            Command::Start(_) | Command::Config(_) => false,
            Command::Health(arguments) => arguments.target.prints_json(),
            Command::Calls(arguments) => arguments.target.prints_json(),
            Command::Call(arguments) => arguments.target.prints_json(),
            Command::Objects(arguments) => arguments.target.prints_json(),
            Command::Create(arguments) => arguments.target.prints_json(),
            Command::Act(arguments) => arguments.target.prints_json(),
            Command::Pay(arguments) => arguments.target.prints_json(),
            Command::Notifications(arguments) => arguments.target.prints_json(),
            Command::Push(arguments) => arguments.target.prints_json(),
            Command::Resend(arguments) => arguments.target.prints_json(),
            Command::Stubs(arguments) => arguments.target.prints_json(),
            Command::Stub(arguments) => arguments.target.prints_json(),
            Command::Clock(arguments) => arguments.target.prints_json(),
            Command::Reset(arguments) => arguments.target.prints_json(),
        }
    }
}

pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    match arguments.command {
        Command::Start(start) => server::start(&start, output),
        Command::Config(config) => server::print_config(&config, output),
        Command::Health(arguments) => server::health(&arguments, output),
        Command::Calls(arguments) => calls::list(&arguments, output),
        Command::Call(arguments) => calls::show(&arguments, output),
        Command::Objects(arguments) => objects::list(&arguments, output),
        Command::Create(arguments) => objects::create(&arguments, output),
        Command::Act(arguments) => objects::act(&arguments, output),
        Command::Pay(arguments) => objects::pay(&arguments, output),
        Command::Notifications(arguments) => notifications::list(&arguments, output),
        Command::Push(arguments) => notifications::push(&arguments, output),
        Command::Resend(arguments) => notifications::resend(&arguments, output),
        Command::Stubs(arguments) => stubs::list(&arguments, output),
        Command::Stub(arguments) => stubs::add(&arguments, output),
        Command::Clock(arguments) => clock::run(&arguments, output),
        Command::Reset(arguments) => server::reset(&arguments, output),
    }
}
