//! Exceptions from rules under `allow:`, with their reasons.

use std::collections::HashMap;

use super::{File, Finding};
use alipay_codegen::catalogue::Code;
use alipay_codegen::diagnostic::{Diagnostic, suggest};
use alipay_codegen::source::Span;

/// An exception from a rule, in the whole file or at one place.
struct Allowance {
    code: String,
    way: Option<String>,
    span: Span,
    used: bool,
}

/// Removes findings that are allowed, and reports unused allowances.
pub(super) fn apply(file: &File<'_>, findings: Vec<Finding>) -> Vec<Diagnostic> {
    let mut allowances = read(file);
    let mut index: HashMap<(String, Option<String>), usize> = HashMap::new();
    for (at, allowance) in allowances.iter().enumerate() {
        index.entry((allowance.code.clone(), allowance.way.clone())).or_insert(at);
    }
    let mut left = Vec::new();
    for finding in findings {
        let code = finding.diagnostic.code.id().to_owned();
        let whole = index.get(&(code.clone(), None));
        let at_place = index.get(&(code, Some(finding.way)));
        match whole.into_iter().chain(at_place).min().and_then(|at| allowances.get_mut(*at)) {
            Some(allowance) => allowance.used = true,
            None => left.push(finding.diagnostic),
        }
    }
    left.extend(allowances.iter().filter(|allowance| !allowance.used).map(|allowance| unused(file, allowance)));
    left
}

fn read(file: &File<'_>) -> Vec<Allowance> {
    let mut allowances = Vec::new();
    for entry in file.node.get("allow").map(|node| node.entries()).unwrap_or_default() {
        let places = entry.value.entries();
        if places.is_empty() {
            allowances.push(Allowance { code: entry.key.clone(), way: None, span: entry.key_span, used: false });
        }
        for place in places {
            let way = Some(place.key.clone());
            allowances.push(Allowance { code: entry.key.clone(), way, span: place.key_span, used: false });
        }
    }
    allowances
}

fn unused(file: &File<'_>, allowance: &Allowance) -> Diagnostic {
    let rules = || Code::ALL.iter().map(|code| code.id()).filter(|id| id.starts_with('L') && *id != Code::UnusedAllowance.id());
    let message = match (rules().any(|id| id == allowance.code), &allowance.way) {
        (false, _) => format!("unknown rule `{}`", allowance.code),
        (true, Some(way)) => format!("`{}` finds nothing at `{way}`", allowance.code),
        (true, None) => format!("`{}` finds nothing in this file", allowance.code),
    };
    let help = match rules().any(|id| id == allowance.code) {
        true => Some("remove the allowance".to_owned()),
        false => suggest(&allowance.code, rules()).map(String::from),
    };
    let mut diagnostic = Diagnostic::new(Code::UnusedAllowance, file.source, allowance.span, message);
    diagnostic.maybe_help(help);
    diagnostic
}
