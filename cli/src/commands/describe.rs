//! `alipay describe`: one API with its fields, limits and error codes.

use clap::{Args, ValueEnum};

use crate::api::PlatformApi;
use crate::description::{Style, json, markdown, text};
use crate::failure::Failure;
use crate::output::Output;
use crate::terminal::{print, print_line};

/// Shows an API: its fields with types, limits, values, rules and examples, its error codes, and its call on both protocols.
///
/// `*` marks required fields, `?` fields that are required in some cases. A method without a description has only its fields and few facts
/// about them.
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
    /// The spec file. For a method without a description, the program composes it.
    Yaml,
    /// Markdown.
    Md,
}

pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    let found = PlatformApi::find(&arguments.method, output.language)?;
    match arguments.format {
        Format::Text => print(&text(&found, Style { language: output.language, terminal: &output.terminal })),
        Format::Json => print_line(&format!("{:#}", json(&found))),
        Format::Yaml => print(&found.yaml(output.language)?),
        Format::Md => print(&markdown(&found, output.language)),
    }
    Ok(())
}
