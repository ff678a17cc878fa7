//! `alipay list`: the described APIs.

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use crate::description::{Style, list, search};
use crate::failure::Failure;
use crate::language::say;
use crate::output::Output;
use crate::terminal::{print, print_line};

/// Lists the described APIs with their Chinese titles and products.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Words that each API must contain, in English or Chinese. Defaults to all APIs.
    words: Vec<String>,
    /// Lists the APIs of this product only, such as `trade`.
    #[arg(long, value_name = "PRODUCT")]
    product: Option<String>,
    /// The output format.
    #[arg(long, default_value = "text", value_name = "FORMAT")]
    format: Format,
}

impl Arguments {
    pub(super) const fn prints_json(&self) -> bool {
        matches!(self.format, Format::Json)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Columns.
    Text,
    /// A JSON array.
    Json,
    /// The names, one a line.
    Names,
}

pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    let mut found = search(&arguments.words);
    if let Some(product) = &arguments.product {
        found.retain(|found| found.product == product);
    }
    if found.is_empty() && arguments.format == Format::Text {
        let words = arguments.words.join(" ");
        return Err(Failure::usage(say!(output.language, "no API matches `{words}`", "没有匹配 `{words}` 的接口"))
            .help(output.language.pick("use fewer words, or words of the Chinese title", "请减少关键词，或使用接口的中文名称")));
    }
    match arguments.format {
        Format::Text => print(&list(&found, Style { language: output.language, terminal: &output.terminal })),
        Format::Names => found.iter().for_each(|found| print_line(found.file.api)),
        Format::Json => {
            let apis: Value = found
                .iter()
                .map(|found| {
                    let rest = (!found.file.verb.is_empty()).then(|| json!({ "method": found.file.verb, "path": found.file.route }));
                    json!({
                        "method": found.file.api, "title": found.file.title, "summary": found.file.summary, "product": found.product,
                        "gateway": found.file.on_gateway, "rest": rest,
                    })
                })
                .collect();
            print_line(&format!("{apis:#}"));
        }
    }
    Ok(())
}
