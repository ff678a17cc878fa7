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
    for (at, one) in allowances.iter().enumerate() {
        index.entry((one.code.clone(), one.way.clone())).or_insert(at);
    }
    let mut left = Vec::new();
    for finding in findings {
        let code = finding.diagnostic.code.id().to_owned();
        let whole = index.get(&(code.clone(), None));
        let here = index.get(&(code, Some(finding.way)));
        match whole.into_iter().chain(here).min().and_then(|at| allowances.get_mut(*at)) {
            Some(allowance) => allowance.used = true,
            None => left.push(finding.diagnostic),
        }
    }
    left.extend(allowances.iter().filter(|one| !one.used).map(|one| unused(file, one)));
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

fn unused(file: &File<'_>, one: &Allowance) -> Diagnostic {
    let rules = || Code::ALL.iter().map(|code| code.id()).filter(|id| id.starts_with('L') && *id != Code::UnusedAllowance.id());
    let message = match (rules().any(|id| id == one.code), &one.way) {
        (false, _) => format!("unknown rule `{}`", one.code),
        (true, Some(way)) => format!("`{}` finds nothing at `{way}`", one.code),
        (true, None) => format!("`{}` finds nothing in this file", one.code),
    };
    let help = match rules().any(|id| id == one.code) {
        true => Some("remove the allowance".to_owned()),
        false => suggest(&one.code, rules()).map(String::from),
    };
    let mut diagnostic = Diagnostic::new(Code::UnusedAllowance, file.source, one.span, message);
    diagnostic.maybe_help(help);
    diagnostic
}
