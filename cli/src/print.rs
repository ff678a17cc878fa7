//! Formatting of findings, and detection of secrets.

use alipay_core::diagnose::{Finding, Severity};
use serde_json::json;

/// The maximum length of a word. A longer run of base64 characters is probably a key.
const LONGEST_WORD: usize = 40;

/// Formats the findings as text, the most severe first, with the numbers of errors and warnings.
pub(crate) fn human(findings: &[Finding]) -> String {
    let lines: String = worst_first(findings).into_iter().map(|finding| format!("{finding}\n")).collect();
    let errors = match count(findings, Severity::Error) {
        0 => "no errors".to_owned(),
        errors => many(errors, "error"),
    };
    format!("{lines}\n{errors}, {}\n", many(count(findings, Severity::Warning), "warning"))
}

/// Formats the findings as one JSON object.
pub(crate) fn json(findings: &[Finding]) -> String {
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

/// Returns true if the text may contain a key.
pub(crate) fn looks_secret(text: &str) -> bool {
    let is_base64 = |character: char| character.is_ascii_alphanumeric() || matches!(character, '+' | '/' | '=');
    text.contains("-----BEGIN") || text.split(|character| !is_base64(character)).any(|run| run.len() > LONGEST_WORD)
}
