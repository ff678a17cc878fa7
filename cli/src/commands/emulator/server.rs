//! An emulator as a whole: start, configuration of a client, health, reset.

use alipay_emulator::program;
use clap::Args;

use super::document::{number, text};
use super::target::Target;
use crate::failure::Failure;
use crate::language::say;
use crate::output::Output;

/// Runs an emulator until a signal ends it.
pub(super) fn start(arguments: &program::Start, _: &Output) -> Result<(), Failure> {
    program::start(arguments).map_err(|error| failure(&error))
}

/// Prints the configuration of a client.
pub(super) fn print_config(arguments: &program::Config, _: &Output) -> Result<(), Failure> {
    program::print_config(arguments).map_err(|error| failure(&error))
}

fn failure(error: &program::Failure) -> Failure {
    Failure::usage(error.to_string())
}

/// Checks that an emulator runs, and shows its version and the numbers of its APIs.
#[derive(Args)]
pub(super) struct Health {
    #[command(flatten)]
    pub(super) target: Target,
}

pub(super) fn health(arguments: &Health, output: &Output) -> Result<(), Failure> {
    let version = arguments.target.control(output)?.get(&["version"], &[])?;
    arguments.target.print(&version, |version| {
        let (name, release) = (text(version, "name"), text(version, "version"));
        let (apis, undescribed) = (number(version, "apis"), number(version, "undescribed"));
        say!(
            output.language,
            "{name} {release}, {apis} APIs, {undescribed} undescribed methods\n",
            "{name} {release}，{apis} 个接口，另有 {undescribed} 个方法无描述文件\n"
        )
    });
    Ok(())
}

/// Forgets calls, objects, stubs and notifications of an emulator, and sets its clock back. Keys and files stay.
#[derive(Args)]
pub(super) struct Reset {
    #[command(flatten)]
    pub(super) target: Target,
}

pub(super) fn reset(arguments: &Reset, output: &Output) -> Result<(), Failure> {
    let done = arguments.target.control(output)?.post(&["reset"], &serde_json::Value::Null)?;
    arguments
        .target
        .print(&done, |_| output.language.pick("The emulator has forgotten everything.\n", "模拟器已重置。\n").to_owned());
    Ok(())
}
