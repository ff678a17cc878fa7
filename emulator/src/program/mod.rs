//! The program: its settings, its output, its end, and its commands.
//!
//! Hidden, because only the programs `alipay-emulator` and `alipay` use it; it prints and reads the environment.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program")]

mod arguments;
mod certificate_files;
mod client;
mod configuration;
mod failure;
mod files;
mod health;
mod key_files;
mod output;
mod setup;
mod snippets;

use std::process::ExitCode;

use clap::Parser as _;

pub use arguments::{Config, Start};
pub use failure::Failure;

use crate::Emulator;
use arguments::{Arguments, Command};
use setup::Prepared;

/// Runs the command of the arguments of `alipay-emulator`.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match &arguments.command {
        None => start(&arguments.start),
        Some(Command::Config(config)) => print_config(config),
        Some(Command::Health(health)) => health::check(&health.url),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("alipay-emulator: {failure}");
            failure.exit_code()
        }
    }
}

/// Prints the configuration of a client.
///
/// # Errors
/// Returns a failure if a setting or a file is invalid.
pub fn print_config(arguments: &Config) -> Result<(), Failure> {
    let client = setup::planned(&arguments.start)?;
    output::line(&snippets::snippet(arguments.language, &client));
    Ok(())
}

/// Runs the emulator until a signal ends it.
///
/// # Errors
/// Returns a failure if a setting or a file is invalid, or the emulator cannot start.
pub fn start(arguments: &Start) -> Result<(), Failure> {
    let settings = configuration::load(arguments)?;
    // A signal handler needs a runtime. The emulator has its own.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::running(format!("cannot start the runtime: {error}")))?;
    let Prepared { builder, mut client, notes } = setup::prepare(&settings)?;
    let log = settings.log();
    let builder = builder.observe(move |call| output::call(log, call));
    let emulator = builder.start()?;
    client.base_url = setup::reachable(&emulator);
    // Signals that arrive before the handlers are installed end the process at once.
    let ended = runtime.block_on(async {
        let ended = signal()?;
        output::introduction(&settings, &client, &notes);
        if let Some(language) = arguments.print_config {
            output::line(&snippets::snippet(language, &client));
        }
        output::ready(log, &client.base_url);
        ended.await;
        Ok::<(), Failure>(())
    });
    Emulator::stop(emulator);
    ended
}

/// Returns a future that ends on the first signal to end the process.
#[cfg(unix)]
fn signal() -> Result<impl Future<Output = ()>, Failure> {
    use tokio::signal::unix::{SignalKind, signal};

    let failed = |error| Failure::running(format!("cannot receive signals: {error}"));
    let (mut interrupt, mut terminate) =
        (signal(SignalKind::interrupt()).map_err(failed)?, signal(SignalKind::terminate()).map_err(failed)?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn signal() -> Result<impl Future<Output = ()>, Failure> {
    Ok(async { drop(tokio::signal::ctrl_c().await) })
}
