//! Formatting of findings.

use alipay_core::diagnose::{Finding, Severity};
use serde_json::json;

/// Formats the findings as text, the most severe first, with the numbers of errors and warnings.
pub(super) fn human(findings: &[Finding]) -> String {
    let lines: String = worst_first(findings).into_iter().map(|finding| format!("{finding}\n")).collect();
    let errors = match count(findings, Severity::Error) {
        0 => "no errors".to_owned(),
        errors => many(errors, "error"),
    };
    format!("{lines}\n{errors}, {}\n", many(count(findings, Severity::Warning), "warning"))
}

/// Formats the findings as one JSON object.
pub(super) fn json(findings: &[Finding]) -> String {
    let list = worst_first(findings).into_iter().map(|finding| {
        json!({
            "code": finding.kind.code(),
            "severity": finding.severity.as_str(),
            "what": finding.what,
            "seen": finding.seen,
            "fix": finding.fix,
        })
    });
    let errors = count(findings, Severity::Error);
    let warnings = count(findings, Severity::Warning);
    format!("{}\n", json!({ "findings": list.collect::<Vec<_>>(), "errors": errors, "warnings": warnings }))
}

fn worst_first(findings: &[Finding]) -> Vec<&Finding> {
    let mut sorted: Vec<_> = findings.iter().collect();
    sorted.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    sorted
}

fn count(findings: &[Finding], severity: Severity) -> usize {
    findings.iter().filter(|finding| finding.severity == severity).count()
}

fn many(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}
