//! The command `alipay doctor`.

use std::fmt;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use alipay_core::diagnose::{Finding, Inputs, Probe, Severity, check, live_blocking};
use alipay_core::sign::SignType;
use clap::{Args, ValueEnum};

use crate::print;

/// Diagnoses rejected signatures: checks keys or certificates, then makes one call.
///
/// Never prints any part of a key. The exit code is 0 if no error was found, 1 if one was found, 2 for wrong usage.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The app id from the console.
    #[arg(long)]
    app_id: String,
    /// The file with the app's private key.
    #[arg(long, value_name = "FILE")]
    private_key: PathBuf,
    /// The file with Alipay's public key, for an app in key mode.
    #[arg(long, value_name = "FILE", required_unless_present_any = ["app_cert", "alipay_cert", "root_cert"])]
    alipay_public_key: Option<PathBuf>,
    /// The file with the app's certificate, for an app in certificate mode.
    #[arg(long, value_name = "FILE")]
    app_cert: Option<PathBuf>,
    /// The file with Alipay's certificate.
    #[arg(long, value_name = "FILE")]
    alipay_cert: Option<PathBuf>,
    /// The file with the root certificates.
    #[arg(long, value_name = "FILE")]
    root_cert: Option<PathBuf>,
    /// The base URL of calls, without a path. Defaults to production.
    #[arg(long, value_name = "URL", default_value = alipay_core::PRODUCTION)]
    base_url: String,
    /// The sign type of the app.
    #[arg(long, value_name = "TYPE", default_value = "RSA2")]
    sign_type: Algorithm,
    /// Skips the call.
    #[arg(long)]
    offline: bool,
    /// The API to call, signed and without parameters. It should be a query, preferably one that the app may use.
    #[arg(long, value_name = "API", default_value = "alipay.open.public.message.query", conflicts_with = "offline")]
    method: String,
    /// Calls again with the other sign type if the platform rejects the signature.
    #[arg(long, conflicts_with = "offline")]
    try_other_sign_type: bool,
    /// The proxy for the call.
    #[arg(long, value_name = "URL", conflicts_with = "offline")]
    proxy: Option<String>,
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

#[derive(Clone, Copy, ValueEnum)]
enum Algorithm {
    #[value(name = "RSA2")]
    Rsa2,
    #[value(name = "RSA")]
    Rsa,
    #[cfg(feature = "sm2")]
    #[value(name = "SM2")]
    Sm2,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Human,
    Json,
}

/// An unreadable file. Its path is not printed, because it may be a key that was pasted by mistake.
pub(crate) struct Unreadable {
    argument: &'static str,
    reason: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the file given with {} cannot be read: {}", self.argument, self.reason)
    }
}

/// Runs the checks, makes the call, and prints the findings.
pub(crate) fn run(arguments: Arguments) -> Result<ExitCode, Unreadable> {
    let inputs = inputs(&arguments)?;
    let mut findings = check(&inputs);
    if !arguments.offline {
        let probe = Probe::new(arguments.method).try_other_sign_type(arguments.try_other_sign_type);
        let probe = match arguments.proxy {
            Some(proxy) => probe.proxy(proxy),
            None => probe,
        };
        findings.extend(live_blocking(&inputs, &probe));
    }
    let text = match arguments.format {
        Format::Human => print::human(&findings),
        Format::Json => print::json(&findings),
    };
    // A closed pipe, as with `head`, does not change the exit code.
    let _ = std::io::stdout().write_all(text.as_bytes());
    let failed = findings.iter().any(|finding: &Finding| finding.severity == Severity::Error);
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn inputs(arguments: &Arguments) -> Result<Inputs, Unreadable> {
    let sign_type = match arguments.sign_type {
        Algorithm::Rsa2 => SignType::Rsa2,
        Algorithm::Rsa => SignType::Rsa,
        #[cfg(feature = "sm2")]
        Algorithm::Sm2 => SignType::Sm2,
    };
    let inputs = Inputs::new().app_id(&arguments.app_id).base_url(&arguments.base_url).sign_type(sign_type);
    let mut inputs = inputs.private_key(text(&arguments.private_key, "--private-key")?);
    if let Some(path) = &arguments.alipay_public_key {
        inputs = inputs.alipay_public_key(text(path, "--alipay-public-key")?);
    }
    if let Some(path) = &arguments.app_cert {
        inputs = inputs.app_certificate(bytes(path, "--app-cert")?);
    }
    if let Some(path) = &arguments.alipay_cert {
        inputs = inputs.alipay_certificate(bytes(path, "--alipay-cert")?);
    }
    if let Some(path) = &arguments.root_cert {
        inputs = inputs.root_certificates(bytes(path, "--root-cert")?);
    }
    if let (Some(sub_msg), Some(signed)) = (&arguments.sub_msg, &arguments.signed) {
        let signed = text(signed, "--signed")?;
        // Editors append a line end to the last line, but a signed text never ends with one.
        inputs = inputs.refusal(text(sub_msg, "--sub-msg")?, signed.trim_end_matches(['\r', '\n']));
    }
    Ok(inputs)
}

/// The maximum size of a file with a key, a certificate or a signed text, in bytes.
const MAX_FILE: u64 = 4 * 1024 * 1024;

fn bytes(path: &Path, argument: &'static str) -> Result<Vec<u8>, Unreadable> {
    // Keeps only the error's kind, because its message may contain the path.
    let unreadable = |reason: String| Unreadable { argument, reason };
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(|error| unreadable(error.kind().to_string()))?;
    // Reads a bounded number of bytes, because a device has no end.
    file.take(MAX_FILE + 1).read_to_end(&mut bytes).map_err(|error| unreadable(error.kind().to_string()))?;
    match u64::try_from(bytes.len()).is_ok_and(|size| size <= MAX_FILE) {
        true => Ok(bytes),
        false => Err(unreadable(format!("it exceeds {MAX_FILE} bytes"))),
    }
}

/// Reads a file as text. Replaces invalid text with a placeholder, which the check reports as an invalid key.
fn text(path: &Path, argument: &'static str) -> Result<String, Unreadable> {
    bytes(path, argument).map(|bytes| String::from_utf8(bytes).unwrap_or_else(|_| "not text".to_owned()))
}
