//! The binary of the emulator: starts it, prints the settings for a client, then every call.
#![allow(clippy::print_stdout, reason = "a program")]

use std::io::{Read as _, Write as _};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use alipay_core::schema::Protocol;
use alipay_emulator::{Emulator, KeyPair, Keys, ReceivedCall};
use clap::Parser;

/// A local emulator of the Alipay gateway for tests: serves /gateway.do, /v3 and the authorisation pages from YAML descriptions.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The address to listen on; port 0 selects a free port.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The spec folder to use; defaults to the built-in spec.
    #[arg(long)]
    spec: Option<PathBuf>,
    /// The id of the accepted app.
    #[arg(long, default_value = "2021000000000000")]
    app_id: String,
    /// A file with the app's public key; defaults to a new key pair.
    #[arg(long, value_name = "FILE")]
    app_public_key: Option<PathBuf>,
    /// A file with Alipay's private key, which signs the responses; defaults to a new key.
    #[arg(long, value_name = "FILE")]
    alipay_private_key: Option<PathBuf>,
    /// Certificate mode: the app's certificate.
    #[arg(long, value_name = "FILE", requires_all = ["alipay_certificate", "root_certificates", "alipay_private_key"])]
    app_certificate: Option<PathBuf>,
    /// Certificate mode: Alipay's certificate, matching Alipay's private key.
    #[arg(long, value_name = "FILE", requires = "app_certificate")]
    alipay_certificate: Option<PathBuf>,
    /// Certificate mode: the root certificates.
    #[arg(long, value_name = "FILE", requires = "app_certificate")]
    root_certificates: Option<PathBuf>,
    /// A file with the app's AES key, for encrypted calls.
    #[arg(long, value_name = "FILE")]
    content_key: Option<PathBuf>,
    /// The factor by which notifications are repeated faster than the platform's 4m 10m 10m 1h 2h 6h 15h.
    #[arg(long, value_name = "TIMES", default_value_t = 1)]
    notification_speed: u32,
    /// A YAML file with stubs, which answer selected calls.
    #[arg(long, value_name = "FILE")]
    stubs: Option<PathBuf>,
    /// The maximum number of calls that the journal keeps.
    #[arg(long, value_name = "CALLS", default_value_t = 10_000)]
    journal_limit: usize,
    /// The number of seconds that the emulator's clock is ahead; negative for behind.
    #[arg(long, value_name = "SECONDS", default_value_t = 0, allow_negative_numbers = true)]
    clock_skew: i32,
    /// Approve every authorisation and pay every order at once, without showing a page.
    #[arg(long)]
    auto_approve: bool,
    /// Send a plain error instead of an encrypted one if an encrypted call on the gateway fails.
    #[arg(long, requires = "content_key")]
    plain_errors: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match start(&arguments) {
        Ok(emulator) => {
            print_settings(&emulator, &arguments);
            loop {
                // The server runs on its own thread. This thread only keeps the process alive.
                std::thread::park();
            }
        }
        Err(error) => {
            println!("alipay-emulator: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The maximum size of a key or certificate file, in bytes.
const MAX_FILE: u64 = 1024 * 1024;

type Failure = Box<dyn std::error::Error>;

fn start(arguments: &Arguments) -> Result<Emulator, Failure> {
    let mut keys = Keys::generate()?;
    if let Some(file) = &arguments.alipay_private_key {
        keys.alipay = KeyPair::parse(&read(file)?)?;
    }
    let mut builder = Emulator::builder()
        .listen(arguments.listen)
        .app_id(&arguments.app_id)
        .keys(keys)
        .notification_speed(arguments.notification_speed)
        .journal_limit(arguments.journal_limit)
        .clock_skew_ms(i64::from(arguments.clock_skew) * 1000)
        .observe(print);
    if let Some(file) = &arguments.app_public_key {
        builder = builder.app_public_key(&read(file)?);
    }
    if let (Some(app), Some(alipay), Some(root)) =
        (&arguments.app_certificate, &arguments.alipay_certificate, &arguments.root_certificates)
    {
        builder = builder.certificates(read(app)?, read(alipay)?, read(root)?);
    }
    if let Some(file) = &arguments.content_key {
        builder = builder.content_key(read(file)?.trim());
    }
    if let Some(folder) = &arguments.spec {
        builder = builder.spec(folder);
    }
    if let Some(file) = &arguments.stubs {
        builder = builder.stubs_file(file);
    }
    if arguments.auto_approve {
        builder = builder.auto_approve(true);
    }
    if arguments.plain_errors {
        builder = builder.plain_errors(true);
    }
    Ok(builder.start()?)
}

fn read(file: &Path) -> Result<String, Failure> {
    let mut text = String::new();
    // A bounded read, because a device file can be endless.
    let read = std::fs::File::open(file).and_then(|file| file.take(MAX_FILE + 1).read_to_string(&mut text));
    match read {
        Ok(read) if u64::try_from(read).is_ok_and(|read| read <= MAX_FILE) => Ok(text),
        Ok(_) => {
            Err(format!("{} cannot be read: it has more than {MAX_FILE} bytes; a key or a certificate has fewer", file.display())
                .into())
        }
        Err(error) => Err(format!("{} cannot be read: {error}", file.display()).into()),
    }
}

fn print_settings(emulator: &Emulator, arguments: &Arguments) {
    println!("base URL            {}", emulator.base_url());
    println!("authorisation pages {}", emulator.base_url());
    println!("app id              {}", emulator.app_id());
    if arguments.app_public_key.is_some() || arguments.app_certificate.is_some() {
        println!("app private key     your own");
    } else {
        println!("app private key     {}", emulator.app_private_key());
    }
    if arguments.app_certificate.is_some() {
        println!("certificates        your own");
    } else {
        println!("Alipay public key   {}", emulator.alipay_public_key());
    }
    println!();
    let base = emulator.base_url();
    println!("Generated keys are valid for this emulator only. The control API, described at {base}/_emulator/openapi.json:");
    println!(
        "  curl {base}/_emulator/calls                                          lists the calls, and why they were rejected"
    );
    println!("  curl {base}/_emulator/stubs -d '{{\"error\": \"SYSTEM_ERROR\", \"times\": 1}}'    makes the next call fail");
    println!("  curl {base}/_emulator/clock -X PUT -d '{{\"move_ms\": 3600000}}'         moves the clock ahead by an hour");
    println!("  curl {base}/_emulator/notifications                                  lists the notifications");
    println!("  curl {base}/_emulator/orders -d 'the order string'                   pays an order of the app");
    println!("  curl {base}/_emulator/reset -X POST                                  forgets everything except the keys");
    println!();
}

fn print(seen: &ReceivedCall) {
    let protocol = match seen.protocol {
        Protocol::Gateway => "V2",
        Protocol::Rest => "V3",
    };
    // A closed standard output must not stop the server.
    let unknown = if seen.unknown.is_empty() { String::new() } else { format!("  (unknown: {})", seen.unknown.join(", ")) };
    let _ = writeln!(std::io::stdout(), "{protocol} {} -> {}{unknown}", seen.api, seen.code);
}
