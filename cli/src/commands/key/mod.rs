//! `alipay key`: new keys, and the content of key files.

mod new;
mod show;

use clap::{Args, Subcommand};

use crate::failure::Failure;
use crate::output::Output;

/// Keys of apps.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    New(new::Arguments),
    Show(show::Arguments),
}

impl Arguments {
    pub(super) const fn prints_json(&self) -> bool {
        match &self.command {
            Command::New(arguments) => arguments.prints_json(),
            Command::Show(arguments) => arguments.prints_json(),
        }
    }
}

pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    match arguments.command {
        Command::New(arguments) => new::run(&arguments, output),
        Command::Show(arguments) => show::run(&arguments, output),
    }
}

/// Returns the SHA-256 of a public key, as `ab:cd:…`.
fn fingerprint(key: &alipay_core::keys::PublicKey) -> String {
    use base64::Engine as _;
    use sha2::{Digest as _, Sha256};

    let der = base64::engine::general_purpose::STANDARD.decode(key.to_base64()).unwrap_or_default();
    Sha256::digest(der).iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(":")
}
