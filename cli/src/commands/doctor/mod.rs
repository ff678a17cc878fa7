//! `alipay doctor`: diagnosis of rejected signatures.

mod findings;

use std::path::PathBuf;

use alipay_core::diagnose::{Finding, Inputs, Probe, Severity, check, live_blocking};
use clap::{Args, ValueEnum};

use crate::failure::{Failure, Kind};
use crate::files::text;
use crate::output::Output;
use crate::settings::{PartialTrust, Settings};
use crate::terminal::print;

/// Diagnoses rejected signatures: checks keys or certificates, then makes one call.
///
/// Never prints any part of a key. The exit code is 0 if no error was found, 1 if one was found, 2 for wrong usage.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    settings: Settings,
    /// Skips the call.
    #[arg(long)]
    offline: bool,
    /// The API to call, signed and without parameters. It should be a query, preferably one that the app may use.
    #[arg(long, value_name = "API", default_value = "alipay.open.public.message.query", conflicts_with = "offline")]
    method: String,
    /// Calls again with the other sign type if the platform rejects the signature.
    #[arg(long, conflicts_with = "offline")]
    try_other_sign_type: bool,
    /// The file with the `sub_msg` of a response `isv.invalid-signature`.
    #[arg(long, value_name = "FILE", requires = "signed")]
    sub_msg: Option<PathBuf>,
    /// The file with the signed text of that call.
    #[arg(long, value_name = "FILE", requires = "sub_msg")]
    signed: Option<PathBuf>,
    /// The output format.
    #[arg(long, default_value = "human")]
    format: Format,
}

impl Arguments {
    pub(super) const fn prints_json(&self) -> bool {
        matches!(self.format, Format::Json)
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Text for readers.
    Human,
    /// One JSON object.
    Json,
}

/// Runs the checks, makes the call, and prints the findings.
pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    let session = arguments.settings.clone().session(output.language)?;
    let mut inputs = Inputs::new().app_id(session.app_id()?).base_url(session.base_url()).sign_type(session.sign_type());
    inputs = inputs.private_key(session.private_key()?);
    let PartialTrust { key, certificates: [app, alipay, root] } = session.partial_trust()?;
    if key.is_none() && app.is_none() && alipay.is_none() && root.is_none() {
        // Reports the missing setting.
        session.trust()?;
    }
    inputs = set(inputs, key, Inputs::alipay_public_key);
    inputs = set(inputs, app, Inputs::app_certificate);
    inputs = set(inputs, alipay, Inputs::alipay_certificate);
    inputs = set(inputs, root, Inputs::root_certificates);
    if let (Some(sub_msg), Some(signed)) = (&arguments.sub_msg, &arguments.signed) {
        let signed = text(signed, "--signed", output.language)?;
        // Editors append a line end to the last line, but a signed text never ends with one.
        inputs = inputs.refusal(text(sub_msg, "--sub-msg", output.language)?, signed.trim_end_matches(['\r', '\n']));
    }
    let mut found = check(&inputs);
    if !arguments.offline {
        let probe = Probe::new(arguments.method).try_other_sign_type(arguments.try_other_sign_type);
        let probe = match &session.app().proxy {
            Some(proxy) => probe.proxy(proxy),
            None => probe,
        };
        found.extend(live_blocking(&inputs, &probe));
    }
    print(&match arguments.format {
        Format::Human => findings::human(&found),
        Format::Json => findings::json(&found),
    });
    let failed = found.iter().any(|finding: &Finding| finding.severity == Severity::Error);
    // The findings are the message.
    if failed { Err(Failure::silent(Kind::Check)) } else { Ok(()) }
}

/// Sets an input, if it is present. The check reports the missing ones.
fn set<T>(inputs: Inputs, value: Option<T>, setter: impl FnOnce(Inputs, T) -> Inputs) -> Inputs {
    match value {
        Some(value) => setter(inputs, value),
        None => inputs,
    }
}
