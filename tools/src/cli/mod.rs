//! What the command line understands, and how its commands end; each command is in a file of its own.

mod diff;
mod explain;
mod format;
mod generate;
mod import;
mod lint;
mod output;
mod schema;
mod stats;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Turns YAML descriptions of Alipay Open Platform APIs into Rust.
#[derive(Parser)]
#[command(
    version,
    about,
    after_help = "Exit status: 0 if all is well or there are only warnings, 1 on findings, 2 on wrong usage."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    common: Common,
}

#[derive(Args)]
struct Common {
    /// The spec folder.
    #[arg(long, global = true, value_name = "DIR", default_value = "spec")]
    spec: PathBuf,
    /// The folder for the code of the products.
    #[arg(long, global = true, value_name = "DIR", default_value = "generated")]
    out: PathBuf,
    /// The folder for the tables of the protocols.
    #[arg(long, global = true, value_name = "DIR", default_value = "core/generated")]
    core_out: PathBuf,
    /// How findings are shown.
    #[arg(long, global = true, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// With the source lines, or as a table.
    Human,
    /// One line for each.
    Short,
    /// JSON.
    Json,
}

#[derive(Subcommand)]
enum Command {
    /// Looks for mistakes in every spec file.
    Check,
    /// Brings the output folder up to date.
    Generate {
        /// Write nothing; fail if the output folder is not what the spec gives.
        #[arg(long)]
        check: bool,
        /// Write nothing; show what would change.
        #[arg(long)]
        diff: bool,
    },
    /// Looks for what reads wrong in what people wrote; ends with 1 on any finding.
    Lint,
    /// Says what differs between two descriptions, and which step of the version it asks for; ends with 1 if something breaks.
    Diff {
        /// The description before: a spec folder, or a revision of git such as HEAD~3 or v0.1.0.
        old: String,
        /// The description after, likewise.
        new: String,
    },
    /// Counts what the spec folder describes, for each product and in total.
    Stats,
    /// Brings what others describe into the spec folder; what people wrote there stays.
    Import {
        #[command(subcommand)]
        from: import::From,
        /// Write nothing; show what would change.
        #[arg(long, global = true)]
        dry_run: bool,
    },
    /// Brings spec files into the canonical form; comments stay.
    Fmt {
        /// Write nothing; fail if a file is not in it.
        #[arg(long)]
        check: bool,
    },
    /// Starts the spec file of an API, to be filled in.
    New {
        /// The API's dotted name, such as alipay.trade.pay.
        api: String,
        /// The verb and the path on REST (V3), such as "POST /v3/alipay/trade/pay".
        #[arg(long, value_name = "VERB PATH")]
        rest: Option<String>,
    },
    /// Says more about a code.
    Explain {
        /// The code, such as E0006.
        #[arg(required_unless_present = "all")]
        code: Option<String>,
        /// Every code, as a Markdown list.
        #[arg(long, conflicts_with = "code")]
        all: bool,
    },
    /// Prints the JSON Schema of spec files, for editors.
    Schema {
        /// Write it to schema.json in the spec folder.
        #[arg(long)]
        write: bool,
        /// Write nothing; fail if schema.json in the spec folder is another one.
        #[arg(long, conflicts_with = "write")]
        check: bool,
    },
}

/// How a run ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Good,
    Findings,
    Usage,
}

/// Runs the command that the arguments name.
pub(crate) fn run() -> ExitCode {
    let cli = Cli::parse();
    let common = &cli.common;
    let end = match &cli.command {
        Command::Check => generate::check(common),
        Command::Generate { check: false, diff: false } => generate::generate(common),
        Command::Generate { diff, .. } => generate::compare(common, *diff),
        Command::Lint => lint::lint(common),
        Command::Diff { old, new } => diff::diff(common, old, new),
        Command::Stats => stats::stats(common),
        Command::Import { from, dry_run } => import::import(common, from, *dry_run),
        Command::Fmt { check } => format::fmt(common, *check),
        Command::New { api, rest } => format::new(common, api, rest.as_deref()),
        Command::Explain { code: Some(code), .. } => explain::explain(code),
        Command::Explain { code: None, .. } => explain::all(),
        Command::Schema { write, check } => schema::schema(common, *write, *check),
    };
    ExitCode::from(match end {
        End::Good => 0,
        End::Findings => 1,
        End::Usage => 2,
    })
}
