//! The error codes of a file: names, and what is known of the call.

use super::names::{Names, Style};
use crate::diagnostic::Report;
use crate::ir::{CodeEnum, ErrorCode, Outcome, Retry};
use crate::source::yaml::Node;
use crate::spec::typed::{Entries, ErrorSpec, OutcomeWord, RetryWord};

/// Makes an enum of error codes. `node` is the map of them.
pub(super) fn resolve(name: &str, specs: &Entries<ErrorSpec>, node: Option<&Node>, report: &mut Report) -> CodeEnum {
    let mut names = Names::new(Style::Code);
    let mut codes = Vec::new();
    for (code, spec) in specs.iter() {
        let Some(entry) = node.and_then(|node| node.entry(code)) else { continue };
        let given = spec.name.as_deref().map(|name| (name, entry.value.span_of("name")));
        codes.push(ErrorCode {
            code: code.to_owned(),
            name: names.claim(code, entry.key_span, given, report),
            summary: spec.summary.clone(),
            fix: spec.fix.clone(),
            retry: match spec.retry {
                Some(RetryWord::Later) => Retry::Later,
                Some(RetryWord::Never) | None => Retry::Never,
            },
            outcome: match spec.outcome {
                Some(OutcomeWord::Unknown) => Outcome::Unknown,
                None if spec.summary.is_empty() => by_name(code),
                Some(OutcomeWord::Failed) | None => Outcome::Failed,
            },
            is_described: is_described(spec),
            line: report.source().line(entry.key_span.start),
        });
    }
    CodeEnum { name: name.to_owned(), codes }
}

fn is_described(spec: &ErrorSpec) -> bool {
    !spec.summary.is_empty() || !spec.fix.is_empty() || spec.retry.is_some() || spec.outcome.is_some()
}

/// What is known of a call after a code that nobody has described: an action done twice is worse than one looked up.
fn by_name(code: &str) -> Outcome {
    let sounds_unknown = code.ends_with("SYSTEM_ERROR") || code.ends_with("unknow-error");
    if sounds_unknown { Outcome::Unknown } else { Outcome::Failed }
}
