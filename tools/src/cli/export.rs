//! The command `export`.

use std::path::{Path, PathBuf};

use alipay_codegen::ir::Spec;
use alipay_codegen::load;
use alipay_spec_tools::export;
use clap::Subcommand;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::output::{print, show};
use super::{Common, End, Format};

#[derive(Subcommand)]
pub(super) enum To {
    /// An OpenAPI 3.1 document of REST (V3), with limits, values, rules, examples and error codes.
    Openapi {
        /// The file. Defaults to the standard output.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// The products, such as trade. Defaults to all.
        #[arg(long, value_name = "PRODUCT", num_args = 1..)]
        product: Vec<String>,
        /// The format of the document.
        // It replaces the global option with this name, which is about findings.
        #[arg(id = "format", long, default_value = "yaml", value_parser = formats())]
        format: Format,
    },
}

/// Parses the format of a document.
fn formats() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(["yaml", "json"]).map(|word| if word == "json" { Format::Json } else { Format::Yaml })
}

pub(super) fn export(common: &Common, to: &To) -> End {
    let To::Openapi { out, product, format } = to;
    let spec = match load(common.spec()) {
        Ok(loaded) => loaded.spec,
        Err(diagnostics) => {
            show(&diagnostics, Format::Human);
            return End::Findings;
        }
    };
    if let Some(unknown) = product.iter().find(|name| !spec.apis.iter().any(|api| api.product == **name)) {
        eprintln!("`{}` has no product `{unknown}`; the products are {}", common.spec().display(), products(&spec));
        return End::Usage;
    }
    let document = match export::openapi(&spec, product) {
        Ok(document) => document,
        Err(conflict) => {
            eprintln!("{conflict}");
            return End::Findings;
        }
    };
    let text = if *format == Format::Json { document.json() } else { document.yaml() };
    match out {
        None => print(&text),
        Some(path) => write(path, &text, document.apis()),
    }
}

fn write(path: &Path, text: &str, apis: usize) -> End {
    if let Err(error) = std::fs::write(path, text) {
        eprintln!("cannot write `{}`: {error}", path.display());
        return End::Findings;
    }
    print(&format!("wrote   {} ({apis} APIs, {} bytes)\n", path.display(), text.len()))
}

fn products(spec: &Spec) -> String {
    let mut names: Vec<&str> = spec.apis.iter().map(|api| api.product.as_str()).collect();
    names.dedup();
    names.sort_unstable();
    names.dedup();
    names.join(", ")
}
