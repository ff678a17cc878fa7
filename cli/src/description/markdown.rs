//! A description as Markdown, for wikis and issues.

use alipay_codegen::ir::{Record, Required};

use super::limits;
use super::outline::{Line, lines};
use super::text::{shown, unknown};
use crate::api::PlatformApi;
use crate::language::{Language, say};

/// Formats a whole description.
pub(crate) fn markdown(found: &PlatformApi, language: Language) -> String {
    let api = &found.api;
    let mut text = format!("{}\n\n", format!("# `{}` {}", api.name, found.title()).trim_end());
    if !api.summary.is_empty() {
        text.push_str(&format!("{}\n\n", api.summary.trim_end()));
    }
    if !found.is_described() {
        text.push_str(&format!("{}\n\n", unknown(language)));
    }
    if api.gateway.is_some() {
        text.push_str(&format!("* V2: `gateway.do`, `method={}`\n", api.name));
    }
    if let Some(rest) = &api.rest {
        text.push_str(&format!("* V3: `{} {}`\n", rest.method.as_str(), rest.path));
    }
    text.push_str(&fields(language.pick("Request", "请求参数"), &api.request, found.is_described(), language));
    text.push_str(&fields(language.pick("Response", "响应参数"), &api.response, found.is_described(), language));
    if !api.errors.codes.is_empty() {
        text.push_str(language.pick(
            "\n## Error codes\n\n| code | meaning | remedy |\n|---|---|---|\n",
            "\n## 错误码\n\n| 错误码 | 含义 | 处理方法 |\n|---|---|---|\n",
        ));
        for code in &api.errors.codes {
            text.push_str(&format!("| `{}` | {} | {} |\n", code.code, cell(&code.summary), cell(&code.fix)));
        }
    }
    text
}

fn fields(heading: &str, record: &Record, is_described: bool, language: Language) -> String {
    let mut text = format!("\n## {heading}\n\n");
    if record.fields.is_empty() {
        text.push_str(language.pick("No fields.\n", "无。\n"));
        return text;
    }
    text.push_str(language.pick(
        "| field | type | required | description | limits | example |\n|---|---|---|---|---|---|\n",
        "| 参数 | 类型 | 必填 | 描述 | 限制 | 示例 |\n|---|---|---|---|---|---|\n",
    ));
    let mut rules = Vec::new();
    for line in lines(record) {
        match line {
            Line::Field { depth, field, values } => {
                let required = match field.required {
                    Required::Yes => language.pick("yes", "是"),
                    Required::Conditional => language.pick("in some cases", "特殊可选"),
                    Required::No if is_described => language.pick("no", "否"),
                    Required::No => "",
                };
                let mut description = vec![cell(&field.title), cell(&field.summary)];
                description
                    .extend(values.iter().map(|value| cell(&format!("`{}` {} {}", value.wire, value.title, value.summary))));
                description.retain(|text| !text.is_empty());
                let example = field.example.as_ref().map(|example| format!("`{}`", cell(&shown(example)))).unwrap_or_default();
                let bounds = cell(&limits::of_field(field, language).join("; "));
                let (name, kind) = (format!("{}`{}`", "- ".repeat(depth), field.name), limits::kind(&field.kind));
                text.push_str(&format!(
                    "| {name} | `{kind}` | {required} | {} | {bounds} | {example} |\n",
                    description.join("<br>")
                ));
            }
            Line::Rule { rule, .. } => rules.push(limits::rule(rule, language)),
            Line::Repeated { depth, name } => {
                let note = say!(language, "fields of `{name}`: see above", "`{name}` 的字段见上文");
                text.push_str(&format!("| {}… | | | {note} | | |\n", "- ".repeat(depth)));
            }
        }
    }
    for rule in rules {
        text.push_str(&format!("\n* {rule}\n"));
    }
    text
}

/// Returns a text that stays within the cell of a table.
fn cell(text: &str) -> String {
    text.trim().replace('|', "\\|").replace('\n', "<br>")
}
