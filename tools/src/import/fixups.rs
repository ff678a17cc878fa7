//! Known faults in the platform's own descriptions, each with a name, a reason and a correction.
//!
//! A fixup applies to the versions of the description that have the fault, and reports each place that it corrects.
//! A fixup that finds nothing in such a version is an error: a maintainer has to review it.

use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::source::Span;
use alipay_codegen::source::yaml::{Node, Value};

/// A fault and its correction.
pub(crate) struct Fixup {
    pub(crate) name: &'static str,
    /// The fault, as a clause for messages.
    pub(crate) reason: &'static str,
    /// The first version without the fault, by its date.
    pub(crate) mended_in: Option<&'static str>,
    /// Corrects the document and returns the places.
    apply: fn(&mut Node) -> Vec<Span>,
}

/// All fixups.
pub(crate) const ALL: &[Fixup] = &[
    Fixup {
        name: "glued-codes",
        reason: "one value of an enumeration contains two public error codes, with a comma between them",
        mended_in: Some("2025-12-15"),
        apply: split_codes,
    },
    Fixup {
        name: "test-operation-create",
        reason: "the operation is a leftover of the platform's own tests",
        mended_in: Some("2025-12-15"),
        apply: |root| remove_path(root, "/v3/alipay/security/data/sss/create/{a}"),
    },
    Fixup {
        name: "test-operation-query",
        reason: "the operation is a leftover of the platform's own tests",
        mended_in: None,
        apply: |root| remove_path(root, "/v3/alipay/security/prod/sss/query/{bbb}"),
    },
    Fixup {
        name: "bare-equals-sign",
        reason: "the example is an equals sign without quotes, which is not a string in YAML 1.1",
        mended_in: Some("2025-12-15"),
        apply: quote_equals,
    },
];

/// Applies every fixup. A document whose version is not a date is not a publication of the platform: a fixup need not find its fault there.
pub(crate) fn apply(root: &mut Node, report: &mut Report) {
    let version = root.get("info").and_then(|info| info.get("version"));
    let (version, at) = (version.and_then(Node::text).unwrap_or("").to_owned(), version.map_or(root.span, |node| node.span));
    for fixup in ALL {
        let places = (fixup.apply)(root);
        for place in &places {
            report.at(Code::Corrected, *place, format!("{}: {}", fixup.name, fixup.reason));
        }
        if places.is_empty() && expects(&version, fixup) {
            report
                .at(Code::StaleFixup, at, format!("the fixup `{}` finds nothing in version {version}", fixup.name))
                .help(format!("set `mended_in` in `fixups.rs`, or correct the fixup. The fault: {}", fixup.reason));
        }
    }
}

/// Returns true if a version should have the fault. Versions are dates, which sort as strings.
fn expects(version: &str, fixup: &Fixup) -> bool {
    let is_date = version.len() == 10
        && version.chars().enumerate().all(|(at, c)| if matches!(at, 4 | 7) { c == '-' } else { c.is_ascii_digit() });
    is_date && fixup.mended_in.is_none_or(|mended| version < mended)
}

fn get<'a>(node: &'a mut Node, key: &str) -> Option<&'a mut Node> {
    match &mut node.value {
        Value::Map(map) => map.get_mut(key),
        _ => None,
    }
}

fn remove_path(root: &mut Node, path: &str) -> Vec<Span> {
    let Some(Node { value: Value::Map(paths), .. }) = get(root, "paths") else { return Vec::new() };
    paths.remove(path)
}

fn split_codes(root: &mut Node) -> Vec<Span> {
    let schema = get(root, "components").and_then(|node| get(node, "schemas")).and_then(|node| get(node, "CommonErrorType"));
    let codes =
        schema.and_then(|node| get(node, "properties")).and_then(|node| get(node, "code")).and_then(|node| get(node, "enum"));
    let Some(Node { value: Value::List(codes), .. }) = codes else { return Vec::new() };
    let mut places = Vec::new();
    let split = |code: &Node| match &code.value {
        Value::Scalar { text, .. } if text.contains(',') => {
            places.push(code.span);
            let parts = text.split(',').map(|part| Value::Scalar { text: part.trim().to_owned(), plain: false });
            parts.map(|value| Node::new(code.span, value)).collect()
        }
        _ => vec![code.clone()],
    };
    *codes = codes.iter().flat_map(split).collect();
    places
}

fn quote_equals(node: &mut Node) -> Vec<Span> {
    let mut places = Vec::new();
    let span = node.span;
    match &mut node.value {
        Value::Scalar { text, plain } if *plain && text == "=" => {
            *plain = false;
            places.push(span);
        }
        Value::Scalar { .. } => {}
        Value::List(items) => items.iter_mut().for_each(|item| places.extend(quote_equals(item))),
        Value::Map(map) => map.values_mut().for_each(|value| places.extend(quote_equals(value))),
    }
    places
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use std::sync::Arc;

    use super::*;
    use alipay_codegen::source::{Source, yaml};

    /// A document with every fault, in a version of the platform.
    const FAULTY: &str = "openapi: 3.0.3\ninfo: { version: VERSION }\npaths:\n  /v3/alipay/security/data/sss/create/{a}: {}\n  \
        /v3/alipay/security/prod/sss/query/{bbb}: {}\n  /v3/alipay/demo/thing: {}\ncomponents:\n  schemas:\n    CommonErrorType:\n      \
        properties:\n        code:\n          enum: [a, 'b, c']\n          example: =\n";

    fn applied(text: &str) -> (Node, Vec<(Code, String)>) {
        let source = Arc::new(Source::new("a", "a", text));
        let mut report = Report::new(&source);
        let mut root = yaml::parse_foreign(&source, &mut report).unwrap();
        apply(&mut root, &mut report);
        (root, report.into_found().into_iter().map(|diagnostic| (diagnostic.code, diagnostic.message)).collect())
    }

    fn names(findings: &[(Code, String)], code: Code) -> usize {
        findings.iter().filter(|(of, _)| *of == code).count()
    }

    #[test]
    fn each_fault_is_corrected_and_reported_by_name() {
        let (root, findings) = applied(&FAULTY.replace("VERSION", "2024-07-05"));
        for fixup in ALL {
            assert_eq!(findings.iter().filter(|(_, message)| message.starts_with(fixup.name)).count(), 1, "{}", fixup.name);
        }
        assert_eq!((names(&findings, Code::Corrected), names(&findings, Code::StaleFixup)), (ALL.len(), 0));
        let paths: Vec<&str> = root.get("paths").unwrap().entries().iter().map(|entry| entry.key.as_str()).collect();
        assert_eq!(paths, ["/v3/alipay/demo/thing"]);
        let code =
            ["components", "schemas", "CommonErrorType", "properties", "code"].iter().try_fold(&root, |node, key| node.get(key));
        let codes: Vec<&str> = code.unwrap().get("enum").unwrap().items().iter().filter_map(Node::text).collect();
        assert_eq!(codes, ["a", "b", "c"]);
        assert!(matches!(&code.unwrap().get("example").unwrap().value, Value::Scalar { plain: false, .. }));
    }

    #[test]
    fn a_missing_fault_is_an_error_unless_its_correction_is_known() {
        let clean = "openapi: 3.0.3\ninfo: { version: VERSION }\npaths: {}\n";
        let stale = |version: &str| names(&applied(&clean.replace("VERSION", version)).1, Code::StaleFixup);
        let never = ALL.iter().filter(|fixup| fixup.mended_in.is_none()).count();
        assert_eq!(stale("2024-07-05"), ALL.len());
        assert_eq!((stale("2025-12-15"), stale("2031-01-01")), (never, never));
        assert_eq!(stale("of a test"), 0);
    }

    #[test]
    fn fixups_have_unique_names_and_reasons() {
        let mut names: Vec<&str> = ALL.iter().map(|fixup| fixup.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ALL.len());
        assert!(ALL.iter().all(|fixup| fixup.reason.len() > 20));
    }
}
