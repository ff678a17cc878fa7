//! Warnings about unquoted texts that YAML reads differently than they look: `summary: Id #1 of the template` ends before a
//! comment, and `[甲，乙]` is a list with one element.

use crate::diagnostic::{Code, Report};
use crate::source::yaml::{Node, Value};

/// Reports unquoted texts before a `#` that has no space after it, as comments usually have, and list elements that contain a
/// full-width comma.
pub(super) fn look(node: &Node, report: &mut Report) {
    for item in node.items().iter().filter(|item| matches!(item.value, Value::Scalar { plain: true, .. })) {
        if let Some(text) = item.text().filter(|text| text.contains(['，', '、'])) {
            let mark = if text.contains('，') { '，' } else { '、' };
            report
                .at(Code::ReadOtherwise, item.span, format!("the full-width `{mark}` is not a separator: this is one element"))
                .help(format!("write `, ` between two elements, or put the string in quotes: \"{text}\""));
        }
    }
    for inner in node.items().iter().chain(node.entries().iter().map(|entry| &entry.value)) {
        look(inner, report);
    }
    let Value::Scalar { plain: true, .. } = node.value else { return };
    let source = std::sync::Arc::clone(report.source());
    let written = source.text().get(node.span.start..node.span.end).unwrap_or("").trim_end_matches([' ', '\t', '\n', '\r']);
    let end = node.span.start + written.len();
    let rest = source.text().get(end..).and_then(|rest| rest.lines().next()).unwrap_or("");
    let comment = rest.trim_start_matches([' ', '\t']);
    let is_part = comment
        .strip_prefix('#')
        .and_then(|text| text.chars().next())
        .is_some_and(|c| !c.is_whitespace() && c != '#' && c != '!');
    if written.is_empty() || comment.len() == rest.len() || !is_part {
        return;
    }
    let start = end + (rest.len() - comment.len());
    let whole = format!("{written}{}", rest.trim_end());
    let mark = if whole.contains(['"', '\\']) { '\'' } else { '"' };
    let (what, help) = match node.text() {
        Some(_) => {
            ("string", format!("put the string in quotes, {mark}{whole}{mark}, or write a space after the `#` of a comment"))
        }
        None => ("value", format!("write a space after the `#` of a comment; the value is `{written}`")),
    };
    report
        .at(
            Code::ReadOtherwise,
            crate::source::Span { start, end: start + comment.trim_end().len() },
            format!("`#` starts a comment here, so the {what} ends before it"),
        )
        .label("this is a comment")
        .help(help);
}
