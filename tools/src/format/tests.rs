//! Tests of the canonical form with small files.

use std::sync::Arc;

use proptest::prelude::*;

use super::{format, shape};
use alipay_codegen::diagnostic::Report;
use alipay_codegen::source::Source;

fn formatted(text: &str) -> Option<String> {
    let source = Arc::new(Source::new("demo/a.yaml", "demo/a.yaml", text));
    format(&source, shape("demo", "a"), &mut Report::new(&source))
}

#[test]
fn keys_are_ordered_and_sections_separated() {
    let text = "# schema\nrequest: {   a: {summary: A., type: string} }\n# why\nresponse:\n    b:\n        type:   string\n\n\n        # behind\n        summary: |\n            One.\n\n            Two.\ntitle: T # here\napi: x\nrest: {post: /v3/x}\ngateway: {}\n# end\n";
    let expected = "# schema\napi: x\ntitle: T # here\n\ngateway: {}\nrest: { post: /v3/x }\n\nrequest: { a: { type: string, summary: A. } }\n\n# why\nresponse:\n  b:\n    # behind\n    summary: |\n      One.\n\n      Two.\n    type: string\n# end\n";
    assert_eq!(formatted(text).unwrap(), expected);
    assert_eq!(formatted(expected).unwrap(), expected);
}

#[test]
fn single_line_fields_are_aligned_and_types_separated() {
    let text = "api: x\nrequest:\n  a: { type: string }\n  long_name: { example: 1, required: true, type: string } # c\n\n  b: { type: string }\n  c:\n    type: string\n  d: { type: string }\ntypes:\n\n  A:\n    values:\n      a: { name: A }\n      bcd: { name: B }\n  B: { fields: {} }\n";
    let expected = "api: x\n\nrequest:\n  a:         { type: string }\n  long_name: { type: string, required: true, example: 1 } # c\n\n  b: { type: string }\n  c:\n    type: string\n  d: { type: string }\n\ntypes:\n  A:\n    values:\n      a: { name: A }\n      bcd: { name: B }\n\n  B: { fields: {} }\n";
    assert_eq!(formatted(text).unwrap(), expected);
}

#[test]
fn a_comment_before_a_blank_line_belongs_to_the_lines_above() {
    let text = "api: x\ntitle: T\n# no summary yet\n\n# V2\ngateway: {}\nrequest: {}\n";
    let expected = "api: x\ntitle: T\n# no summary yet\n\n# V2\ngateway: {}\n\nrequest: {}\n";
    assert_eq!(formatted(text).unwrap(), expected);
    assert_eq!(formatted(expected).unwrap(), expected);
}

#[test]
fn lists_strings_and_comments_are_unchanged() {
    let text = "api: x\n\nrules:\n  # one\n  - when: { a: b } # two\n    require: [c]\n  - at_least_one: [a, b]\n\nresponse: {}\n\nexamples:\n  e:\n    request:\n      a: 'it''s'\n      b: \"x # y\"\n      c: [1, \"2\", { d: e }]\n      # tail\n    response: { k: null, \"=\": \"=\" }\n  f: { request: { x: [1,\n      2] } }\n";
    assert_eq!(formatted(text).unwrap(), text);
}

#[test]
fn crlf_line_ends_are_not_a_difference() {
    let text =
        "# one\r\napi: x # two\r\ntitle: T\r\nsummary: |\r\n  a\r\n\r\n  b\r\n\r\nrequest:\r\n  a:\r\n    type: string\r\n";
    let source = Source::new("a", "a", text);
    assert!(super::is_canonical(&source, &formatted(text).unwrap()));
}

/// Readers of YAML 1.1 parse the colon of `b:,` as a part of the key.
#[test]
fn both_readers_agree_on_a_key_without_a_value() {
    for (text, expected) in [
        ("a: {b: ,c: d}\n", "a: { b: , c: d }\n"),
        ("a: {c: d,b: }\n", "a: { c: d, b: }\n"),
        ("a: { 'b': , c: { e: } }\n", "a: { 'b': , c: { e: } }\n"),
        ("a: { b : null }\n", "a: { b: null }\n"),
    ] {
        let once = formatted(text).unwrap();
        assert_eq!(once, expected);
        assert_eq!(formatted(&once).as_deref(), Some(expected));
        let read = |text: &str| serde_yaml::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(read(&once), read(text), "{text}");
    }
}

/// Valid files in unusual forms.
#[test]
fn unusual_layouts_are_formatted() {
    for (text, expected) in [
        // The empty lines belong to the text.
        (
            "request:\n  a:\n    summary: |+\n      t\n\n\n    type: string\nresponse: {}\n",
            "request:\n  a:\n    summary: |+\n      t\n\n\n    type: string\n\nresponse: {}\n",
        ),
        (
            "request:\n  a:\n    type: string\n    summary: >+ # c\n      t\n\n  b: { type: string }\n",
            "request:\n  a:\n    summary: >+ # c\n      t\n\n    type: string\n  b: { type: string }\n",
        ),
        ("summary: |+\n  t\n\n\napi: x\n", "api: x\nsummary: |+\n  t\n\n\n"),
        // Document markers.
        ("---\napi: x\n", "api: x\n"),
        ("# one\n--- # two\n# three\napi: x\n...\n", "# one\n# two\n# three\napi: x\n"),
        ("%YAML 1.2\n---\napi: x # c\n# d\n... # e\n# f\n", "api: x # c\n# d\n# e\n# f\n"),
        ("---\r\napi: x\r\n...\r\n", "api: x\n"),
        // Comments between a key or a dash and its value.
        ("request:\n  # c\n  { a: { type: string } }\n", "# c\nrequest: { a: { type: string } }\n"),
        ("request:\n  a: # c\n    # d\n    { type: string }\n", "request:\n  # c\n  # d\n  a: { type: string }\n"),
        ("request:\n  a:\n    summary:\n      # c\n      A text.\n", "request:\n  a:\n    # c\n    summary: A text.\n"),
        (
            "rules:\n  - # c - d\n    when: { a: b }\n    require: [c]\n  -\n    # e\n\n    at_least_one: [a, b]\n",
            "rules:\n  # c - d\n  - when: { a: b }\n    require: [c]\n  # e\n  - at_least_one: [a, b]\n",
        ),
        (
            "request:\n  a:\n    values:\n      - # c\n        A\n      - # d\n        \"B\"\n",
            "request:\n  a:\n    values:\n      # c\n      - A\n      # d\n      - \"B\"\n",
        ),
        // Keys after a question mark.
        ("? api\n: x\n", "api: x\n"),
        (
            "request:\n  ? a\n  : { type: string }\n  ? bc\n  : type: string\n    summary: A.\n",
            "request:\n  a: { type: string }\n  bc:\n    summary: A.\n    type: string\n",
        ),
    ] {
        let once = formatted(text);
        assert_eq!(once.as_deref(), Some(expected), "{text}");
        assert_eq!(formatted(expected).as_deref(), Some(expected), "{text}");
        let read = |text: &str| serde_yaml::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(read(expected), read(text), "{text}");
    }
}

#[test]
fn content_without_a_canonical_form_is_reported_at_its_place() {
    let rest = "gateway: {}\nrequest: {}\nresponse: {}\n";
    for (title, place, words) in [
        ("title: T\nsummary: |+\n  t\n", (4, 3), "the empty lines below belong to this string"),
        ("? title # c\n: y\n", (2, 3), "this form is not supported by the formatter"),
    ] {
        let text = format!("api: alipay.demo.a\n{title}{rest}");
        let source = Arc::new(Source::new("demo/a.yaml", "demo/a.yaml", text.as_str()));
        let mut report = Report::new(&source);
        assert_eq!(format(&source, shape("demo", "a"), &mut report), None, "{text}");
        let diagnostics = report.into_found();
        let at = diagnostics.first().map(|diagnostic| diagnostic.primary.position()).unwrap();
        assert_eq!((at.line, at.column), place, "{text}: {diagnostics:?}");
        assert!(
            diagnostics.len() == 1 && diagnostics.iter().all(|diagnostic| diagnostic.message.contains(words)),
            "{text}: {diagnostics:?}"
        );
    }
}

#[test]
fn a_file_that_cannot_be_formatted_is_reported() {
    for text in ["{ api: x }", "- a\n", "? a # c\n: b\n", "? a\n", "api: &x y\n", "api: [\n"] {
        let source = Arc::new(Source::new("a", "a", text));
        let mut report = Report::new(&source);
        assert!(format(&source, shape("demo", "a"), &mut report).is_none() && !report.is_empty(), "{text}");
    }
}

#[test]
fn the_shipped_spec_is_formatted() {
    let mut diagnostics = Vec::new();
    for file in alipay_codegen::source::read_folder(std::path::Path::new("../spec"), &mut diagnostics) {
        let mut report = Report::new(&file.source);
        let text = format(&file.source, shape(&file.product, &file.stem), &mut report).unwrap();
        let diff = similar::TextDiff::from_lines(file.source.text().replace("\r\n", "\n"), text)
            .unified_diff()
            .header(file.source.path(), "")
            .to_string();
        assert_eq!(diff, "", "run `cargo codegen fmt`");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn formatting_keeps_the_meaning_and_is_idempotent(
        text in "((api|request|types|rules|response|a|\"q\"):( x| \\{\\}| \\{ b: \\[c, d\\], a: e \\}| \\[f\\]| \\|\n    t\n\n    u| 'v'|\n  b: c|\n  - d\n  - e: f\n    g: h)?( # c)?\n(  # deep\n)?(# d\n)?\n?){1,7}"
    ) {
        // The formatter itself compares values and comments. Its result must be stable.
        if let Some(once) = formatted(&text) {
            let twice = formatted(&once);
            prop_assert_eq!(twice.as_deref(), Some(once.as_str()), "{}", text);
        }
    }
}
