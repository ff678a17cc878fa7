//! `alipay list`: the APIs of the platform.

use std::collections::BTreeSet;

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use crate::api::Entry;
use crate::description::{Style, list, search};
use crate::failure::Failure;
use crate::language::{Language, say};
use crate::output::Output;
use crate::spelling::nearest;
use crate::terminal::{print, print_line};

/// Lists the APIs of the platform with their Chinese titles and products.
///
/// Words and `--product` also find the methods of the gateway without a description, whose fields the program knows. Without either, the
/// list contains described APIs only.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Words that each API must contain, in English or Chinese. Defaults to all described APIs.
    words: Vec<String>,
    /// Lists the APIs of this product only, such as `trade`.
    #[arg(long, value_name = "PRODUCT")]
    product: Option<String>,
    /// Lists the methods without a description, too.
    #[arg(long)]
    all: bool,
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
    let words: Vec<String> = arguments.words.into_iter().filter(|word| !word.trim().is_empty()).collect();
    let mut found = search(&words);
    if let Some(product) = &arguments.product {
        found.retain(|entry| entry.product() == product.as_str());
    }
    let with_undescribed = arguments.all || !words.is_empty() || arguments.product.is_some();
    let total = found.len();
    if !with_undescribed {
        found.retain(|entry| entry.is_described());
    }
    if found.is_empty() && arguments.format == Format::Text {
        if let Some(product) = arguments.product.filter(|_| words.is_empty()) {
            return Err(unknown_product(&product, output.language));
        }
        let words = words.join(" ");
        return Err(Failure::usage(say!(output.language, "no API matches `{words}`", "没有匹配 `{words}` 的接口"))
            .help(output.language.pick("use fewer words, or words of the Chinese title", "请减少关键词，或使用接口的中文名称")));
    }
    match arguments.format {
        Format::Text => {
            let mut text = list(&found, Style { language: output.language, terminal: &output.terminal });
            let (shown, others) = (found.len(), total - found.len());
            if others > 0 {
                text.push_str(&say!(
                    output.language,
                    "\n{shown} described APIs. {others} more methods of the gateway: `alipay list WORD` finds them, `--all` lists them.\n",
                    "\n共 {shown} 个接口。另有 {others} 个没有描述的网关接口，可用 `alipay list 关键词` 查找，或用 `--all` 全部列出。\n"
                ));
            }
            print(&text);
        }
        Format::Names => print(&found.iter().map(|entry| format!("{}\n", entry.name())).collect::<String>()),
        Format::Json => print_line(&format!("{:#}", found.iter().copied().map(json).collect::<Value>())),
    }
    Ok(())
}

fn unknown_product(product: &str, language: Language) -> Failure {
    let known: BTreeSet<_> = Entry::all().map(Entry::product).collect();
    let near = nearest(product, known.iter().map(|known| &**known));
    let failure = Failure::usage(say!(language, "no product is called `{product}`", "没有名为 `{product}` 的产品"));
    match near.is_empty() {
        true => {
            failure.help(language.pick("`alipay list` shows the product of each API", "可用 `alipay list` 查看各接口所属产品"))
        }
        false => failure.help(say!(language, "did you mean {}?", "您是否想使用 {}？", near.join(", "))),
    }
}

fn json(entry: Entry) -> Value {
    let rest = entry.rest().map(|(method, path)| json!({ "method": method, "path": path }));
    json!({
        "method": entry.name(), "title": entry.title(), "summary": entry.summary(), "product": entry.product(),
        "described": entry.is_described(), "gateway": entry.is_on_gateway(), "rest": rest,
    })
}
