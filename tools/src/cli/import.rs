//! The command `import`.

use std::path::PathBuf;

use alipay_codegen::Stale;
use alipay_spec_tools::import::{self, Imported, Text};
use clap::{Subcommand, ValueEnum};

use super::output::{fail, print, show, write};
use super::{Common, End, Format};

#[derive(Subcommand)]
pub(super) enum From {
    /// An OpenAPI 3.0 description of REST (V3), in YAML or JSON.
    Openapi {
        file: PathBuf,
        /// Keeps or drops descriptions and examples, which are the platform's words. Titles are names and always stay.
        #[arg(long, value_enum, default_value_t = Prose::Drop)]
        text: Prose,
    },
    /// Documentation pages as plain text: imports their lengths, upload limits, error codes and required fields.
    Page {
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// An inventory of the gateway's methods (V2), one JSON object per line. Compares methods that have a spec file.
    GatewayInventory { file: PathBuf },
    /// The platform's texts, one JSON object per line: parses the facts in them, and copies no text. Fills gaps of the spec.
    Notes {
        file: PathBuf,
        /// The name of the texts for the first comment of each changed file, such as "texts of 2026-05".
        #[arg(long, value_name = "WORDS")]
        facts: Option<String>,
    },
    /// Facts from documentation pages, one JSON object per line: lengths, required fields and error codes. Fills gaps of the spec.
    Facts {
        file: PathBuf,
        /// The requirements of other clients, one JSON object per line.
        #[arg(long, value_name = "FILE")]
        peers: Option<PathBuf>,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Prose {
    Keep,
    Drop,
}

pub(super) fn import(common: &Common, from: &From, dry_run: bool) -> End {
    let changes = match from {
        From::Openapi { file, text } => {
            import::openapi(common.spec(), file, if *text == Prose::Keep { Text::Keep } else { Text::Drop })
        }
        From::Page { files } => import::pages(common.spec(), files),
        From::GatewayInventory { file } => import::gateway_inventory(common.spec(), file),
        From::Notes { file, facts } => import::notes(common.spec(), file, facts.as_deref()),
        From::Facts { file, peers } => import::facts(common.spec(), file, peers.as_deref()),
    };
    match changes {
        Ok(imported) => take(common, &imported, dry_run),
        Err(error) => fail(&error, common.format),
    }
}

/// Prints the diagnostics and changes of an import, and writes the changes. Writes nothing if there are errors.
fn take(common: &Common, imported: &Imported, dry_run: bool) -> End {
    let changes = &imported.changes;
    show(&changes.found, common.format);
    if changes.found.has_errors() {
        eprintln!("nothing written");
        return End::Findings;
    }
    if common.format == Format::Human {
        let (new, existing): (Vec<&Stale>, Vec<&Stale>) = changes.files.iter().partition(|file| file.found.is_none());
        for file in &existing {
            print(&file.diff());
        }
        for file in &new {
            print(&format!("new     {}\n", common.spec().join(&file.path).display()));
        }
        let (apis, missing) = (imported.apis, imported.new);
        if imported.passed > 0 {
            print(&format!("{} APIs skipped, as they have no spec file; `new` starts one\n", imported.passed));
        }
        if imported.absent > 0 {
            print(&format!("{} fields of the source are missing in the spec\n", imported.absent));
        }
        if !imported.filled.is_empty() {
            let counts: Vec<String> = imported.filled.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
            print(&format!("filled: {}\n", counts.join(", ")));
        }
        print(&format!("{apis} APIs, {missing} of them new; {} files new, {} changed\n", new.len(), existing.len()));
    }
    if dry_run { End::Good } else { write(common, changes) }
}
