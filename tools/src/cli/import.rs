//! `import`.

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
        /// Whether descriptions and examples come along. They are the platform's words; titles are names.
        #[arg(long, value_enum, default_value_t = Prose::Drop)]
        text: Prose,
    },
    /// Documentation pages, as plain text: what they say about lengths, caps, codes and what must be there.
    Page {
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// An inventory of the gateway's methods (V2), one JSON object in each line; methods with a spec file are looked at.
    GatewayInventory { file: PathBuf },
    /// The platform's texts, one JSON object in each line: reads what they state, and copies none of them. Fills what the spec lacks.
    Notes {
        file: PathBuf,
        /// The name of the texts in the first comment of each file that changes, such as "texts of 2026-05".
        #[arg(long, value_name = "WORDS")]
        facts: Option<String>,
    },
    /// Facts off documentation pages, one JSON object in each line: lengths, required fields and error codes. Fills what the spec lacks.
    Facts {
        file: PathBuf,
        /// What other clients require, one JSON object in each line.
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
            import::openapi(&common.spec, file, if *text == Prose::Keep { Text::Keep } else { Text::Drop })
        }
        From::Page { files } => import::pages(&common.spec, files),
        From::GatewayInventory { file } => import::gateway_inventory(&common.spec, file),
        From::Notes { file, facts } => import::notes(&common.spec, file, facts.as_deref()),
        From::Facts { file, peers } => import::facts(&common.spec, file, peers.as_deref()),
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
        if imported.absent > 0 {
            print(&format!("{} fields of the source are missing in the spec\n", imported.absent));
        }
        if !imported.filled.is_empty() {
            let counts: Vec<String> = imported.filled.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
            print(&format!("filled: {}\n", counts.join(", ")));
        }
        print(&format!("{apis} APIs, {missing} of them new; {} files new, {} changed\n", new.len(), known.len()));
    }
    if dry_run { End::Good } else { write(common, changes) }
}
