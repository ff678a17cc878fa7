//! Rules for fields and types.

use super::words::{listed, money_unit, repeats, says_flag};
use super::{File, Finding, text};
use alipay_codegen::catalogue::Code;
use alipay_codegen::source::yaml::{Entry, Node};

/// Checks every field and type of a file.
pub(super) fn look(file: &mut File<'_>, findings: &mut Vec<Finding>) {
    let node = file.node;
    let mut sections = Vec::new();
    for section in ["request", "response", "parameters"] {
        if let Some(fields) = node.get(section) {
            sections.push((section.to_owned(), fields));
        }
    }
    for entry in node.get("types").map(Node::entries).unwrap_or_default() {
        if let Some(fields) = entry.value.get("fields") {
            sections.push((format!("types.{}", entry.key), fields));
        }
        repeated(file, &format!("types.{}", entry.key), entry, findings);
    }
    file.names = sections.iter().flat_map(|(_, fields)| fields.entries()).map(|entry| entry.key.clone()).collect();
    for (section, fields) in sections {
        for entry in fields.entries() {
            field(file, &format!("{section}.{}", entry.key), entry, findings);
        }
    }
}

fn field(file: &File<'_>, way: &str, entry: &Entry, findings: &mut Vec<Finding>) {
    let node = &entry.value;
    // A field with only a name and a type is not described yet.
    let Some(summary) = text(node, "summary") else { return };
    repeated(file, way, entry, findings);
    let ty = text(node, "type").unwrap_or("").trim();
    let span = node.span_of("type");
    let mut add = |code, message, help| findings.push(Finding::new(file, code, way, span, message, help));
    let (name, values) = (entry.key.to_lowercase(), node.get("values").is_some() || node.get("pattern").is_some());
    if is_money(&name) && matches!(ty, "string" | "number" | "integer") && !money_unit(summary) {
        let message = format!("the name `{}` suggests an amount of money, but its unit is missing", entry.key);
        add(Code::MoneyWithoutUnit, message, "write `type: price` for an amount in yuan, or name the unit in the summary");
    }
    if is_moment(&name) && ty == "string" {
        let message = format!("the name `{}` suggests a time, but any string is valid", entry.key);
        add(Code::MomentAsText, message, "write `type: datetime` or `type: date`, as the page documents it");
    }
    if ty != "string" || values {
        return;
    }
    let example = node.get("example").or_else(|| node.get("default")).and_then(Node::text);
    if says_flag(summary, example) {
        let message = format!("`{}` is a flag, but any string is valid", entry.key);
        add(Code::FlagWithoutValues, message, "list its values under `values:`");
    } else {
        let values = listed(summary, &file.names);
        if values.len() >= 2 {
            let message = format!("the summary lists values ({}), but any string is valid", values.join(", "));
            add(Code::ValuesInProse, message, "describe an enumeration, or list them under `values:`");
        }
    }
}

fn is_money(name: &str) -> bool {
    ["_amount", "_fee", "_amt"].iter().any(|end| name.ends_with(end))
        || name == "amount"
        || name.split('_').any(|word| word == "price")
}

fn is_moment(name: &str) -> bool {
    name.ends_with("_time") || name.starts_with("gmt_")
}

/// Reports a summary that only repeats the name.
fn repeated(file: &File<'_>, way: &str, entry: &Entry, findings: &mut Vec<Finding>) {
    if let Some(summary) = text(&entry.value, "summary").filter(|summary| repeats(&entry.key, summary)) {
        let message = format!("the summary of `{}` only repeats its name: {}", entry.key, summary.trim());
        let help = "write its meaning, or remove the summary";
        findings.push(Finding::new(file, Code::EmptySummary, way, entry.value.span_of("summary"), message, help));
    }
}
