//! The command line for those who write spec files. All it does itself is print.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line prints")]

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use alipay_codegen::catalogue::{self, Code};
use alipay_codegen::diagnostic::{Diagnostics, render};
use alipay_codegen::import::{self, Imported, Text};
use alipay_codegen::{Builder, Changes, Error, Stale, format_folder, scaffold, schema};
use clap::{Args, Parser, Subcommand, ValueEnum};

/// Tokens are small and many: allocating them is a third of the work with the system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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
    /// The folder for the output.
    #[arg(long, global = true, value_name = "DIR", default_value = "generated")]
    out: PathBuf,
    /// How findings are shown.
    #[arg(long, global = true, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// With the source lines.
    Human,
    /// One line for each.
    Short,
    /// A JSON array.
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
    /// Brings what others describe into the spec folder; what people wrote there stays.
    Import {
        #[command(subcommand)]
        from: From,
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

#[derive(Subcommand)]
enum From {
    /// An OpenAPI 3.0 description of REST (V3), in YAML or JSON.
    Openapi {
        file: PathBuf,
        /// Whether descriptions and examples come along. They are the platform's words; titles are names.
        #[arg(long, value_enum, default_value_t = Prose::Drop)]
        text: Prose,
    },
    /// An inventory of the gateway's methods (V2), one JSON object in each line; methods with a spec file are looked at.
    GatewayInventory { file: PathBuf },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Prose {
    Keep,
    Drop,
}

/// How a run ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Good,
    Findings,
    Usage,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let end = match &cli.command {
        Command::Check => check(&cli.common),
        Command::Generate { check: false, diff: false } => generate(&cli.common),
        Command::Generate { diff, .. } => compare(&cli.common, *diff),
        Command::Import { from, dry_run } => import(&cli.common, from, *dry_run),
        Command::Fmt { check } => fmt(&cli.common, *check),
        Command::New { api, rest } => new(&cli.common, api, rest.as_deref()),
        Command::Explain { code: Some(code), .. } => explain(code),
        Command::Explain { code: None, .. } => print(&catalogue::markdown()),
        Command::Schema { write, check } => schema(&cli.common, *write, *check),
    };
    ExitCode::from(match end {
        End::Good => 0,
        End::Findings => 1,
        End::Usage => 2,
    })
}

fn builder(common: &Common) -> Builder {
    Builder::in_tree().spec(&common.spec).out_dir(&common.out)
}

fn check(common: &Common) -> End {
    let found = builder(common).check();
    show(&found, common.format);
    if found.is_empty() && common.format == Format::Human {
        println!("Nothing to complain about in `{}`.", common.spec.display());
    }
    if found.has_errors() { End::Findings } else { End::Good }
}

fn generate(common: &Common) -> End {
    match builder(common).generate() {
        Ok(done) => {
            show(&done.warnings, common.format);
            if common.format == Format::Human {
                done.summary.written.iter().for_each(|path| println!("wrote   {}", common.out.join(path).display()));
                done.summary.removed.iter().for_each(|path| println!("removed {}", common.out.join(path).display()));
                println!(
                    "{} written, {} removed, {} unchanged",
                    done.summary.written.len(),
                    done.summary.removed.len(),
                    done.summary.unchanged
                );
            }
            End::Good
        }
        Err(error) => fail(&error, common.format),
    }
}

fn compare(common: &Common, diff: bool) -> End {
    let compared = match builder(common).compare() {
        Ok(compared) => compared,
        Err(error) => return fail(&error, common.format),
    };
    show(&compared.warnings, common.format);
    if diff {
        compared.stale.iter().for_each(|stale| print!("{}", stale.diff()));
    } else {
        compared.stale.iter().for_each(|stale| eprintln!("{}", state(stale, &common.out)));
    }
    if compared.stale.is_empty() {
        return End::Good;
    }
    eprintln!("`{}` is not what `{}` gives; run `alipay-codegen generate`", common.out.display(), common.spec.display());
    End::Findings
}

fn state(stale: &Stale, out: &Path) -> String {
    let what = match (&stale.found, &stale.expected) {
        (None, _) => "missing",
        (Some(_), None) => "left over",
        (Some(_), Some(_)) => "stale",
    };
    format!("{what}: {}", out.join(&stale.path).display())
}

fn import(common: &Common, from: &From, dry_run: bool) -> End {
    let changes = match from {
        From::Openapi { file, text } => {
            import::openapi(&common.spec, file, if *text == Prose::Keep { Text::Keep } else { Text::Drop })
        }
        From::GatewayInventory { file } => import::gateway_inventory(&common.spec, file),
    };
    match changes {
        Ok(imported) => take(common, &imported, dry_run),
        Err(error) => fail(&error, common.format),
    }
}

/// Shows what an import found and changes, and writes it. Mistakes leave everything as it is.
fn take(common: &Common, imported: &Imported, dry_run: bool) -> End {
    let changes = &imported.changes;
    show(&changes.found, common.format);
    if changes.found.has_errors() {
        eprintln!("nothing was written");
        return End::Findings;
    }
    if common.format == Format::Human {
        let (new, known): (Vec<&Stale>, Vec<&Stale>) = changes.files.iter().partition(|file| file.found.is_none());
        for file in &known {
            print(&file.diff());
        }
        for file in &new {
            print(&format!("new     {}\n", common.spec.join(&file.path).display()));
        }
        let (apis, missing) = (imported.apis, imported.new);
        if imported.passed > 0 {
            print(&format!("{} APIs without a spec file were passed over; `new` starts one\n", imported.passed));
        }
        print(&format!("{apis} APIs, {missing} of them new; {} files new, {} changed\n", new.len(), known.len()));
    }
    if dry_run { End::Good } else { write(common, changes) }
}

fn write(common: &Common, changes: &Changes) -> End {
    match changes.write(&common.spec) {
        Ok(()) => End::Good,
        Err(error) => fail(&error, common.format),
    }
}

fn fmt(common: &Common, check: bool) -> End {
    let changes = format_folder(&common.spec);
    show(&changes.found, common.format);
    let word = if check { "not formatted" } else { "formatted" };
    changes.files.iter().for_each(|file| eprintln!("{word}: {}", common.spec.join(&file.path).display()));
    let end = if check { End::Good } else { write(common, &changes) };
    match changes.found.has_errors() || (check && !changes.files.is_empty()) {
        true => End::Findings,
        false => end,
    }
}

fn new(common: &Common, api: &str, rest: Option<&str>) -> End {
    match scaffold(&common.spec, api, rest) {
        Ok(changes) => {
            for file in &changes.files {
                print(&format!("new     {}\n", common.spec.join(&file.path).display()));
            }
            write(common, &changes)
        }
        Err(error) => fail(&error, common.format),
    }
}

fn explain(code: &str) -> End {
    let Some(code) = Code::parse(code) else {
        eprintln!("`{code}` is not a code; `alipay-codegen explain --all` lists them");
        return End::Usage;
    };
    print(&format!("{}: {}\n\n{}", code.id(), code.title(), code.explanation()))
}

fn schema(common: &Common, write: bool, check: bool) -> End {
    let (text, path) = (schema::json(), common.spec.join("schema.json"));
    if !write && !check {
        return print(&text);
    }
    let found = match std::fs::read_to_string(&path) {
        Ok(found) => Some(found),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return broken(&path, &error),
    };
    if found.is_some_and(|found| found.replace("\r\n", "\n") == text) {
        return End::Good;
    }
    if check {
        eprintln!("`{}` is stale; run `alipay-codegen schema --write`", path.display());
        return End::Findings;
    }
    match std::fs::write(&path, text) {
        Ok(()) => End::Good,
        Err(error) => broken(&path, &error),
    }
}

fn broken(path: &Path, error: &io::Error) -> End {
    eprintln!("`{}` cannot be read or written: {error}", path.display());
    End::Findings
}

fn fail(error: &Error, format: Format) -> End {
    match error {
        Error::Spec(found) => show(found, format),
        error => eprintln!("{error}"),
    }
    End::Findings
}

/// JSON goes to the standard output even where nothing was found, so that a tool always has something to parse.
fn show(found: &Diagnostics, format: Format) {
    match format {
        Format::Human => eprint!("{}", render::human(found, io::stderr().is_terminal())),
        Format::Short => eprint!("{}", render::short(found)),
        Format::Json => {
            print(&render::json(found));
        }
    }
}

/// Prints to the standard output, whose reader may have gone.
fn print(text: &str) -> End {
    match io::stdout().write_all(text.as_bytes()) {
        Ok(()) => End::Good,
        Err(_) => End::Findings,
    }
}
