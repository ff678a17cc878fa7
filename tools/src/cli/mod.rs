//! The command line: arguments, commands and exit status. Each command has its own module.

mod catalogue;
mod diff;
mod explain;
mod export;
mod format;
mod generate;
mod import;
mod lint;
mod output;
mod schema;
mod stats;
mod surface;
mod vendor;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Generates Rust from YAML descriptions of Alipay Open Platform APIs.
#[derive(Parser)]
#[command(version, about, after_help = "Exit status: 0 on success, also with warnings; 1 on findings; 2 on wrong usage.")]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    common: Common,
}

#[derive(Args)]
struct Common {
    /// The spec folder. Defaults to `spec`, for `vendor` to no folder.
    #[arg(long, global = true, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// The output format of findings.
    #[arg(long, global = true, value_enum, default_value_t = Format::Human)]
    format: Format,
}

impl Common {
    fn spec(&self) -> &Path {
        self.spec.as_deref().unwrap_or(Path::new("spec"))
    }
}

/// The folders of generated code.
#[derive(Args)]
struct Folders {
    /// The output folder.
    #[arg(long, value_name = "DIR", default_value = "generated")]
    out: PathBuf,
    /// Folder of the emitted protocol tables.
    #[arg(long, value_name = "DIR", default_value = "core/generated")]
    core_out: PathBuf,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// With the source lines, or as a table.
    Human,
    /// One line per finding.
    Short,
    /// JSON.
    Json,
    /// YAML, only for documents.
    #[value(skip)]
    Yaml,
}

#[derive(Subcommand)]
enum Command {
    /// Checks every spec file for errors.
    Check,
    /// Updates the output folder.
    Generate {
        /// Write nothing; fail if the output folder is out of date.
        #[arg(long)]
        check: bool,
        /// Write nothing; show the changes.
        #[arg(long)]
        diff: bool,
        #[command(flatten)]
        folders: Folders,
    },
    /// Checks spec files for probable mistakes; exits with 1 on any finding.
    Lint,
    /// Compares two descriptions and shows the version step that the differences require; exits with 1 on a breaking change.
    Diff {
        /// The old description: a spec folder, a git revision such as HEAD~3 or v0.1.0, an inventory of methods such as methods.jsonl, or a
        /// folder with the data of a catalogue.
        old: String,
        /// The new description, in the same form.
        new: String,
    },
    /// Counts the contents of the spec folder, for each product and in total.
    Stats,
    /// Imports foreign descriptions into the spec folder; hand-written parts stay.
    Import {
        #[command(subcommand)]
        from: import::From,
        /// Write nothing; show the changes.
        #[arg(long, global = true)]
        dry_run: bool,
    },
    /// Writes the description as a document for other tools.
    Export {
        #[command(subcommand)]
        to: export::To,
    },
    /// Builds the catalogue of the gateway's methods that the spec folder does not describe. Only facts of the texts are kept.
    Catalogue {
        /// An inventory of the gateway's methods, one JSON object per line.
        inventory: PathBuf,
        /// The platform's texts about classes and fields, one JSON object per line.
        texts: PathBuf,
        /// The folder of the catalogue.
        #[arg(long, value_name = "DIR", default_value = "catalogue/data")]
        data: PathBuf,
        /// Write nothing; fail if the catalogue is out of date.
        #[arg(long)]
        check: bool,
    },
    /// Formats spec files in the canonical form; comments stay.
    Fmt {
        /// Write nothing; fail if a file is not in the canonical form.
        #[arg(long)]
        check: bool,
    },
    /// Creates the spec file of an API, to be filled in. The file of a method of the catalogue contains the catalogue's facts.
    New {
        /// The API's dotted name, such as alipay.trade.pay.
        api: String,
        /// The verb and the path on REST (V3), such as "POST /v3/alipay/trade/pay".
        #[arg(long, value_name = "VERB PATH")]
        rest: Option<String>,
    },
    /// Explains a diagnostic code.
    Explain {
        /// The code, such as E0006.
        #[arg(required_unless_present = "all")]
        code: Option<String>,
        /// Prints every code as a Markdown list.
        #[arg(long, conflicts_with = "code")]
        all: bool,
    },
    /// Writes the modules of the platform's APIs into a folder of a crate, for version control; a later run updates them.
    Vendor(vendor::Arguments),
    /// Lists the public items of the hand-written libraries in api.txt of each; run it at the top of the repository.
    Surface {
        /// Write nothing; fail if a list is out of date.
        #[arg(long)]
        check: bool,
        /// Compare two lists, and show the version step that the differences require; exits with 1 on a breaking change.
        #[arg(long, num_args = 2, value_names = ["OLD", "NEW"], conflicts_with = "check")]
        diff: Option<Vec<PathBuf>>,
    },
    /// Prints the JSON Schema of spec files, for editors.
    Schema {
        /// Write the schema to schema.json in the spec folder.
        #[arg(long)]
        write: bool,
        /// Write nothing; fail if schema.json in the spec folder is out of date.
        #[arg(long, conflicts_with = "write")]
        check: bool,
    },
}

/// The end of a run.
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
        Command::Generate { check: false, diff: false, folders } => generate::generate(common, folders),
        Command::Generate { diff, folders, .. } => generate::compare(common, folders, *diff),
        Command::Lint => lint::lint(common),
        Command::Diff { old, new } => diff::diff(common, old, new),
        Command::Stats => stats::stats(common),
        Command::Import { from, dry_run } => import::import(common, from, *dry_run),
        Command::Export { to } => export::export(common, to),
        Command::Catalogue { inventory, texts, data, check } => catalogue::catalogue(common, inventory, texts, data, *check),
        Command::Fmt { check } => format::fmt(common, *check),
        Command::New { api, rest } => format::new(common, api, rest.as_deref()),
        Command::Explain { code: Some(code), .. } => explain::explain(code),
        Command::Explain { code: None, .. } => explain::all(),
        Command::Vendor(arguments) => vendor::vendor(common, arguments),
        Command::Surface { diff: Some(files), .. } => match files.as_slice() {
            [old, new] => surface::diff(old, new),
            _ => End::Usage,
        },
        Command::Surface { check, diff: None } => surface::surface(*check),
        Command::Schema { write, check } => schema::schema(common, *write, *check),
    };
    ExitCode::from(match end {
        End::Good => 0,
        End::Findings => 1,
        End::Usage => 2,
    })
}
