//! The APIs that a build script names, as spec files: described ones from `spec/`, others from the catalogue.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use alipay_catalogue::methods::{Method, Reader};

use crate::diagnostic::{Code, Diagnostic, nearest_names};
use crate::resolve::identify;
use crate::source::{Found, Source, Span};

/// A pattern that matches more methods is probably a mistake: each costs compile time.
const MANY: usize = 200;

/// The files that every described API can refer to.
const SHARED: &[&str] = &["codes.yaml", "gateway.yaml", "objects.yaml", "rest.yaml", "types.yaml"];

/// An API of the platform.
#[derive(Clone, Copy)]
enum Known {
    Described(&'static super::File),
    Listed(Method),
}

/// Returns the spec files of the APIs that these names and patterns select, and those that they refer to. A file of `own` hides the file
/// with the same path. Reports unknown names and patterns without a match.
pub(crate) fn select(patterns: &[String], own: &[Found], diagnostics: &mut Vec<Diagnostic>) -> Vec<Found> {
    let known = known();
    let text = patterns.iter().map(|pattern| format!("{pattern}\n")).collect::<String>();
    let source = Arc::new(Source::new("apis", "apis", text));
    let (mut selected, mut start) = (BTreeSet::new(), 0);
    for pattern in patterns {
        let span = Span { start, end: start + pattern.len() };
        start += pattern.len() + 1;
        let matched: Vec<&str> = match pattern.contains('*') {
            true => known.keys().copied().filter(|name| matches(pattern, name)).collect(),
            false => known.get_key_value(pattern.as_str()).map(|(name, _)| *name).into_iter().collect(),
        };
        if matched.is_empty() {
            diagnostics.push(unknown(pattern, &source, span, &known));
        }
        if matched.len() > MANY {
            let count = matched.len();
            let message = format!("`{pattern}` matches {count} APIs");
            let mut diagnostic = Diagnostic::new(Code::ManyApis, &source, span, message);
            diagnostic.help("each API costs compile time; name those that the program calls");
            diagnostics.push(diagnostic);
        }
        selected.extend(matched);
    }
    files(selected.into_iter().filter_map(|name| known.get(name)), own)
}

/// Returns all APIs of the platform by name.
fn known() -> BTreeMap<&'static str, Known> {
    let listed = super::methods().map(|method| (method.name, Known::Listed(method)));
    listed.chain(super::apis().map(|file| (file.api, Known::Described(file)))).collect()
}

/// Returns true if a name matches a pattern, in which `*` stands for any characters.
fn matches(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|first| name.strip_prefix(first)) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = rest.get(at + part.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    rest.ends_with(last)
}

fn unknown(pattern: &str, source: &Arc<Source>, span: Span, known: &BTreeMap<&'static str, Known>) -> Diagnostic {
    let is_pattern = pattern.contains('*');
    let message = match is_pattern {
        true => format!("no API of the platform matches `{pattern}`"),
        false => format!("the platform has no API `{pattern}`"),
    };
    let mut diagnostic = Diagnostic::new(Code::NoSuchApi, source, span, message);
    let near = nearest_names(pattern, known.keys().copied(), pattern.chars().count() / 3);
    match (is_pattern, near.is_empty()) {
        (true, _) => diagnostic.help("`*` stands for any characters, as in `koubei.trade.*`"),
        (false, true) => diagnostic.help("`alipay list WORD` finds APIs by words"),
        (false, false) => diagnostic.help(format!("did you mean `{}`?", near.join("`, `"))),
    };
    diagnostic
}

/// Returns the files of these APIs, and the shared files that described ones refer to.
fn files<'k>(selected: impl Iterator<Item = &'k Known>, own: &[Found]) -> Vec<Found> {
    let mut files: BTreeMap<String, Found> = BTreeMap::new();
    let mut shared: BTreeSet<String> = BTreeSet::new();
    let mut reader = Reader::new();
    for api in selected {
        match api {
            Known::Described(file) => {
                files.extend(Found::embedded(file.path, file.text).map(|found| (file.path.to_owned(), found)));
                shared.extend(SHARED.iter().map(|path| (*path).to_owned()));
                shared.extend(file.path.split_once('/').map(|(product, _)| format!("{product}/types.yaml")));
            }
            Known::Listed(method) => {
                let path = identify(method.name).map(|identity| identity.path());
                files.extend(path.and_then(|path| {
                    let found = Found::of_catalogue(&path, &reader.yaml(method)?)?;
                    Some((path, found))
                }));
            }
        }
    }
    let shared = alipay_catalogue::FILES.iter().filter(|file| shared.contains(file.path));
    files.extend(shared.filter_map(|file| Some((file.path.to_owned(), Found::embedded(file.path, file.text)?))));
    files.retain(|path, _| own.iter().all(|file| *path != path_of(file)));
    files.into_values().collect()
}

fn path_of(file: &Found) -> String {
    if file.product.is_empty() { format!("{}.yaml", file.stem) } else { format!("{}/{}.yaml", file.product, file.stem) }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn selected(patterns: &[&str]) -> (Vec<String>, Vec<String>) {
        let patterns: Vec<String> = patterns.iter().map(|pattern| (*pattern).to_owned()).collect();
        let mut diagnostics = Vec::new();
        let files = select(&patterns, &[], &mut diagnostics);
        (files.iter().map(path_of).collect(), diagnostics.iter().map(|found| format!("{found:?}")).collect())
    }

    #[test]
    fn names_and_patterns_select_apis_of_both_sources() {
        let (files, found) = selected(&["alipay.trade.refund", "alipay.commerce.medical.card.query"]);
        assert_eq!(
            files,
            [
                "codes.yaml",
                "commerce/medical.card.query.yaml",
                "gateway.yaml",
                "objects.yaml",
                "rest.yaml",
                "trade/refund.yaml",
                "trade/types.yaml",
                "types.yaml"
            ]
        );
        assert!(found.is_empty(), "{found:?}");
        let (files, _) = selected(&["koubei.trade.*"]);
        assert!(files.iter().filter(|file| file.starts_with("koubei_trade/")).count() > 15, "{files:?}");
    }

    #[test]
    fn mistakes_are_reported_together() {
        let (files, found) = selected(&["alipay.trade.refnud", "nothing.*", "koubei.*"]);
        assert!(files.len() > 300);
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found[0].contains("did you mean `alipay.trade.refund`"), "{}", found[0]);
        assert!(found[1].contains("no API of the platform matches `nothing.*`"), "{}", found[1]);
        assert!(found[2].contains("`koubei.*` matches "), "{}", found[2]);
    }

    #[test]
    fn a_star_stands_for_any_characters() {
        for (pattern, name, expected) in [
            ("a.*", "a.b.c", true),
            ("a.*", "b.a.c", false),
            ("*.query", "a.b.query", true),
            ("*.query", "a.query.b", false),
            ("a.*.c", "a.b.c", true),
            ("a.*b*.c", "a.xbx.c", true),
            ("*", "a", true),
        ] {
            assert_eq!(matches(pattern, name), expected, "{pattern} {name}");
        }
    }

    #[test]
    fn an_own_file_hides_that_of_the_platform() {
        let own = Found::embedded("trade/refund.yaml", "").unwrap();
        let files = select(&["alipay.trade.refund".to_owned()], std::slice::from_ref(&own), &mut Vec::new());
        assert!(files.iter().all(|file| path_of(file) != "trade/refund.yaml"));
    }
}
