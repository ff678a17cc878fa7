//! The sandbox as a program: starts it, prints what a client needs, then every call.
#![allow(clippy::print_stdout, reason = "a program")]

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use alipay::schema::Protocol;
use alipay_sandbox::{Sandbox, Seen};
use clap::Parser;

/// A local Alipay gateway for tests: plays /gateway.do and /v3 from YAML descriptions.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Where to listen; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The spec folder to play; the shipped one if nothing is said.
    #[arg(long)]
    spec: Option<PathBuf>,
    /// The id of the app that it knows.
    #[arg(long, default_value = "2021000000000000")]
    app_id: String,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut builder = Sandbox::builder().listen(arguments.listen).app_id(arguments.app_id).observe(print);
    if let Some(spec) = arguments.spec {
        builder = builder.spec(spec);
    }
    match builder.start() {
        Ok(sandbox) => {
            introduce(&sandbox);
            loop {
                // The server has a thread of its own; this one has nothing left to do.
                std::thread::park();
            }
        }
        Err(error) => {
            println!("alipay-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

fn introduce(sandbox: &Sandbox) {
    println!("base URL            {}", sandbox.base_url());
    println!("app id              {}", sandbox.app_id());
    println!("app private key     {}", sandbox.app_private_key());
    println!("Alipay public key   {}", sandbox.alipay_public_key());
    println!();
    println!("The keys are new and good for this sandbox only. To spoil the next call:");
    println!("  curl {}/_sandbox/next -d '{{\"error\": \"SYSTEM_ERROR\"}}'", sandbox.base_url());
    println!(
        "also \"unsigned\", \"wrongly_signed\", \"tampered\", \"duplicate_node\", \"cut\", \"cut_midway\", {{\"delay_ms\": 500}}"
    );
    println!();
}

fn print(seen: &Seen) {
    let protocol = match seen.protocol {
        Protocol::Gateway => "V2",
        Protocol::Rest => "V3",
    };
    println!("{protocol} {} -> {}", seen.api, seen.code);
}
