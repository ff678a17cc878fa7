//! `alipay describe`: one API with its fields, limits and error codes.

use clap::{Args, ValueEnum};

use crate::api::Described;
use crate::description::{Style, json, markdown, text};
use crate::failure::Failure;
use crate::output::Output;
use crate::terminal::{print, print_line};

/// Shows an API: its fields with types, limits, values, rules and examples, its error codes, and its call on both protocols.
///
/// `*` marks required fields, `?` fields that are required in some cases.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The API, such as `alipay.trade.pay`. The prefix `alipay.` may be missing.
    method: String,
    /// The output format.
    #[arg(long, default_value = "text", value_name = "FORMAT")]
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
    Text,
    /// JSON.
    Json,
    /// The spec file.
    Yaml,
    /// Markdown.
    Md,
}

pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    let described = Described::find(&arguments.method, output.language)?;
    match arguments.format {
        Format::Text => print(&text(&described.api, Style { language: output.language, terminal: &output.terminal })),
        Format::Json => print_line(&format!("{:#}", json(&described.api))),
        Format::Yaml => print(described.yaml),
        Format::Md => print(&markdown(&described.api, output.language)),
    }
    Ok(())
}
