//! Rules for error codes.

use super::numbers::numbers;
use super::{File, Finding, text};
use alipay_codegen::catalogue::Code;
use alipay_codegen::ir::Idempotency;
use alipay_codegen::source::yaml::{Entry, Node};

/// Checks every error code of a file.
pub(super) fn look(file: &File<'_>, findings: &mut Vec<Finding>) {
    for section in ["codes", "errors"] {
        for entry in file.node.get(section).map(Node::entries).unwrap_or_default() {
            code(file, &format!("{section}.{}", entry.key), entry, findings);
        }
    }
}

fn code(file: &File<'_>, way: &str, entry: &Entry, findings: &mut Vec<Finding>) {
    let node = &entry.value;
    for key in ["summary", "fix"] {
        for number in text(node, key).map(numbers).unwrap_or_default() {
            if !file.numbers.contains(&number) {
                let message = format!("the text contains the number {number}, but no limit of the request has it");
                let help = "state the limit at its field, or correct the text";
                findings.push(Finding::new(file, Code::NumberWithoutLimit, way, node.span_of(key), message, help));
            }
        }
    }
    // Any API can return a common code.
    let harmless = file.api.is_some_and(|api| api.idempotency == Idempotency::Always);
    if text(node, "retry") == Some("later") && node.get("outcome").is_none() && !harmless {
        let message = format!("`{}` has `retry: later`, but no `outcome`", entry.key);
        let help = "add `outcome: failed` if the call certainly had no effect, otherwise `outcome: unknown`";
        findings.push(Finding::new(file, Code::RetryWithoutOutcome, way, node.span_of("retry"), message, help));
    }
    let about_limit = ["_TOO_LONG", "_OVER_LIMIT", "_EMPTY"].iter().any(|end| entry.key.to_uppercase().ends_with(end));
    // A shared code refers to no field of one API.
    if about_limit && file.api.is_some() && text(node, "summary").is_some() && node.get("rule").is_none() {
        let message = format!("the name `{}` suggests a violated limit, but there is no `rule`", entry.key);
        let help = "add `rule:` with the path to the limit";
        findings.push(Finding::new(file, Code::LimitWithoutRule, way, entry.key_span, message, help));
    }
}
