//! Parsing of JSON sources, with the span of every key and value.

use std::borrow::Cow;
use std::sync::Arc;

use jsonc_parser::ast::{ObjectPropName, Value as Json};
use jsonc_parser::common::{Range, Ranged};
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use alipay_codegen::diagnostic::{Code, Report};
use alipay_codegen::source::yaml::{Entry, Node, Value};
use alipay_codegen::source::{Source, Span};

/// Limit for nesting, because the parser is recursive.
const MAX_DEPTH: usize = 64;

/// Returns true if a source can be JSON: its first character is a brace.
pub(super) fn is_json(source: &Source) -> bool {
    source.text().trim_start_matches('\u{feff}').trim_start().starts_with('{')
}

/// Parses a source. Reports invalid JSON and duplicate keys, and returns `None` for them.
pub(super) fn parse(source: &Arc<Source>, report: &mut Report) -> Option<Node> {
    let text = whole_escapes(source.text(), report);
    // A byte order mark is not part of JSON.
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let strict = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let parsed = parse_to_ast(text.get(start..).unwrap_or(""), &CollectOptions::default(), &strict);
    let value = match parsed {
        Ok(parsed) => parsed.value,
        Err(error) => {
            let at = span(error.range(), start);
            report.at(Code::NotImportable, at, format!("not JSON: {}", error.kind())).help("correct the source at this place");
            return None;
        }
    };
    let Some(value) = value else {
        report.at(Code::NotImportable, Span::default(), "the source is empty");
        return None;
    };
    let before = report.len();
    let root = Reader { start, report }.node(value, 0)?;
    (report.len() == before).then_some(root)
}

fn span(range: Range, start: usize) -> Span {
    Span { start: start + range.start, end: start + range.end.max(range.start) }
}

struct Reader<'r> {
    /// The start of the text in the source.
    start: usize,
    report: &'r mut Report,
}

impl Reader<'_> {
    fn node(&mut self, json: Json<'_>, depth: usize) -> Option<Node> {
        let span = span(json.range(), self.start);
        if depth >= MAX_DEPTH {
            self.report.at(Code::TooDeep, span, format!("nesting of values exceeds {MAX_DEPTH} levels"));
            return None;
        }
        let plain = |text: &str| Value::Scalar { text: text.to_owned(), plain: true };
        let value = match json {
            Json::StringLit(text) => Value::Scalar { text: text.value.into_owned(), plain: false },
            Json::NumberLit(number) => plain(number.value),
            Json::BooleanLit(flag) => plain(if flag.value { "true" } else { "false" }),
            Json::NullKeyword(_) => plain("null"),
            Json::Array(array) => {
                let items: Option<Vec<Node>> = array.elements.into_iter().map(|item| self.node(item, depth + 1)).collect();
                Value::List(items?)
            }
            Json::Object(object) => {
                let mut entries: Vec<Entry> = Vec::new();
                let mut seen: std::collections::HashMap<String, Span> = std::collections::HashMap::new();
                for property in object.properties {
                    let key_span = self::span(property.name.range(), self.start);
                    let key = match property.name {
                        ObjectPropName::String(text) => text.value.into_owned(),
                        ObjectPropName::Word(word) => word.value.to_owned(),
                    };
                    if let Some(first) = seen.insert(key.clone(), key_span) {
                        let source = Arc::clone(self.report.source());
                        self.report
                            .at(Code::DuplicateKey, key_span, format!("`{key}` occurs twice"))
                            .label("the second time")
                            .also(&source, first, "the first time")
                            .help("remove one of the two");
                        continue;
                    }
                    let value = self.node(property.value, depth + 1)?;
                    entries.push(Entry { key, key_span, key_plain: false, value });
                }
                Value::Map(entries.into_iter().collect())
            }
        };
        Some(Node::new(span, value))
    }
}

/// Replaces each unpaired surrogate escape with U+FFFD: JSON allows it, but a Rust string cannot contain it. The length in bytes stays.
fn whole_escapes<'t>(text: &'t str, report: &mut Report) -> Cow<'t, str> {
    let mut out: Option<String> = None;
    let mut at = 0;
    while let Some(escape) = text.get(at..).and_then(|rest| rest.find('\\')).map(|escape| at + escape) {
        match (half(text, escape), half(text, escape + 6)) {
            (Some(Half::High), Some(Half::Low)) => at = escape + 12,
            (Some(_), _) => {
                report
                    .at(Code::LeftOut, Span { start: escape, end: escape + 6 }, "the escape is a lone surrogate, not a character")
                    .help("it is replaced by U+FFFD");
                out.get_or_insert_with(|| text.to_owned()).replace_range(escape..escape + 6, "\\ufffd");
                at = escape + 6;
            }
            // The character after the backslash may be a backslash.
            (None, _) => at = escape + 1 + text.get(escape + 1..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8),
        }
    }
    out.map_or(Cow::Borrowed(text), Cow::Owned)
}

enum Half {
    High,
    Low,
}

/// Parses the surrogate escape at a place.
fn half(text: &str, at: usize) -> Option<Half> {
    let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
    match u16::from_str_radix(digits, 16).ok()? {
        0xd800..=0xdbff => Some(Half::High),
        0xdc00..=0xdfff => Some(Half::Low),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> (Option<Node>, Vec<Code>) {
        let source = Arc::new(Source::new("a", "a", text));
        let mut report = Report::new(&source);
        let node = parse(&source, &mut report);
        (node, report.into_found().into_iter().map(|diagnostic| diagnostic.code).collect())
    }

    #[test]
    fn each_escape_of_json_is_read() {
        let (node, codes) = read(r#"{"a\u0062":"\ud83d\ude00 \" \\ \/ \b \f \n \r \t \u00e9 \\ud83d"}"#);
        let node = node.unwrap();
        assert_eq!(node.get("ab").unwrap().text(), Some("\u{1f600} \" \\ / \u{8} \u{c} \n \r \t \u{e9} \\ud83d"));
        assert_eq!(codes, []);
    }

    #[test]
    fn a_lone_surrogate_is_reported_and_replaced() {
        for text in [r#"{"a":"\ud83d"}"#, r#"{"a":"\ude00"}"#] {
            let (node, codes) = read(text);
            assert_eq!((node.unwrap().get("a").unwrap().text(), codes), (Some("\u{fffd}"), vec![Code::LeftOut]), "{text}");
        }
        let (node, codes) = read(r#"{"a":"\ud83d\ud83d\ude00x"}"#);
        assert_eq!((node.unwrap().get("a").unwrap().text(), codes.len()), (Some("\u{fffd}\u{1f600}x"), 1));
    }

    #[test]
    fn invalid_json_is_rejected_at_its_position() {
        for (text, code) in [
            ("{\"a\": 1,}", Code::NotImportable),
            ("{'a': 1}", Code::NotImportable),
            ("{\"a\": \"x", Code::NotImportable),
            ("{\"a\": 1, \"a\": 2}", Code::DuplicateKey),
        ] {
            let (node, codes) = read(text);
            assert!(node.is_none() && codes == [code], "{text}: {codes:?}");
        }
        let deep = format!("{}1{}", "{\"a\":".repeat(80), "}".repeat(80));
        assert_eq!(read(&deep).1, [Code::TooDeep]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_string_survives_a_round_trip(key in any::<String>(), text in any::<String>(), ascii in any::<bool>()) {
            let mut json = serde_json::json!({ key.clone(): [text.clone()] }).to_string();
            if ascii {
                let escape = |c: char| match c.is_ascii() {
                    true => c.to_string(),
                    false => c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
                };
                json = json.chars().map(escape).collect();
            }
            let (node, codes) = read(&json);
            prop_assert_eq!(codes, []);
            let node = node.unwrap();
            prop_assert_eq!(node.get(&key).unwrap().items().first().unwrap().text(), Some(text.as_str()));
            let at = node.get(&key).unwrap().span;
            prop_assert!(json.get(at.start..at.end).unwrap().starts_with('['));
        }

        #[test]
        fn any_bytes_never_panic(text in "[{}\\[\\]\",:\\\\ud83e0-9a-f \u{feff}灯]{0,40}") {
            read(&text);
        }
    }
}
