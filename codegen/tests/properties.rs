//! Properties: an accepted spec generates valid Rust, and no input causes a panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::fs;
use std::path::Path;

use alipay_codegen::{Builder, Error};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

const API: &str = "alipay.demo.thing.query";

/// Loads a spec of this one file. If it is accepted, the generated code has to be valid Rust.
fn accepted(text: &str) -> Result<bool, TestCaseError> {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("demo")).unwrap();
    fs::write(folder.path().join("demo/thing.query.yaml"), text).unwrap();
    emits(folder.path())
}

fn emits(spec: &Path) -> Result<bool, TestCaseError> {
    let plan = match Builder::new().spec(spec).plan() {
        Ok(plan) => plan,
        Err(Error::Spec(diagnostics)) => {
            prop_assert!(diagnostics.has_errors());
            return Ok(false);
        }
        Err(other) => return Err(TestCaseError::fail(other.to_string())),
    };
    for (path, text) in plan.files().filter(|(path, _)| path.ends_with(".rs")) {
        let file = syn::parse_file(text).map_err(|error| TestCaseError::fail(format!("{path}: {error}\n{text}")))?;
        for item in &file.items {
            check_item(item).map_err(|message| TestCaseError::fail(format!("{path}: {message}\n{text}")))?;
        }
        check_docs(text).map_err(|line| TestCaseError::fail(format!("{path}: {line}")))?;
    }
    Ok(true)
}

/// Returns true for a call of one of the three macros of `__rt` with names, texts, numbers and empty values as arguments.
fn is_plumbing(call: &syn::Macro) -> bool {
    use proc_macro2::{Delimiter, TokenTree};
    let path: Vec<_> = call.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let name = ["record", "enumeration", "error_codes"].contains(&path[1..].join("::").as_str());
    let is_argument = |token: TokenTree| match token {
        TokenTree::Ident(_) | TokenTree::Literal(_) => true,
        TokenTree::Punct(mark) => [',', ':'].contains(&mark.as_char()),
        TokenTree::Group(group) => group.delimiter() == Delimiter::Parenthesis && group.stream().is_empty(),
    };
    path[0] == "__rt" && name && call.tokens.clone().into_iter().all(is_argument)
}

/// Checks that generated code contains only data: no text of a spec becomes an item of another kind.
fn check_item(item: &syn::Item) -> Result<(), String> {
    match item {
        syn::Item::Use(_) | syn::Item::Const(_) | syn::Item::Static(_) | syn::Item::Struct(_) | syn::Item::Enum(_) => Ok(()),
        syn::Item::Impl(item) => match item
            .items
            .iter()
            .all(|inner| matches!(inner, syn::ImplItem::Fn(_) | syn::ImplItem::Type(_) | syn::ImplItem::Const(_)))
        {
            true => Ok(()),
            false => Err("an impl with something else in it".to_owned()),
        },
        syn::Item::Mod(item) if item.content.is_none() => Ok(()),
        syn::Item::Macro(item) if is_plumbing(&item.mac) => Ok(()),
        _ => Err("an item that is no data".to_owned()),
    }
}

/// Checks that no line of documentation begins a Markdown block, except the generator's own lists and tables.
fn check_docs(text: &str) -> Result<(), &str> {
    let mut in_code = false;
    for line in text.lines() {
        let Some(doc) = line.trim_start().strip_prefix("/// ").or_else(|| line.strip_prefix("//! ")) else { continue };
        let own = doc.starts_with("| ") || doc.starts_with("|---");
        // The example of a request is code, with lines of three forms.
        if matches!(doc, "```" | "```ignore") {
            in_code = !in_code;
            continue;
        }
        if in_code && !["let request = ", "    ."].iter().any(|start| doc.starts_with(start)) {
            return Err(line);
        }
        let block = doc.starts_with(['#', '>', '-', '+', '*', '=', '<', '~', '\t']) || doc.starts_with("    ");
        let fence = doc.starts_with("```") && !doc.trim_start_matches('`').contains('`');
        let bidi =
            doc.contains(|c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}'));
        if (block && !own && !in_code) || fence || bidi {
            return Err(line);
        }
    }
    if in_code { Err("a block of code without an end") } else { Ok(()) }
}

/// Returns hostile text.
fn hostile() -> impl Strategy<Value = String> {
    let pieces = vec![
        "```",
        "```rust\n",
        "\n",
        "\r",
        "\r\n",
        "\n\n",
        "    ",
        "\t",
        "*/",
        "/*",
        "//!",
        "\"",
        "\\",
        "'",
        "#",
        "# ",
        "- ",
        "1. ",
        "> ",
        "<script>",
        "</b>",
        "<!--",
        "[a](b)",
        "[`Vec`]",
        "![",
        "](",
        "https://example.com/?a=b",
        "www.example.com",
        "`",
        "``",
        "|",
        "|---|",
        "===",
        "~~~",
        "&lt;",
        "_",
        "__a__",
        "*b*",
        "${a}",
        "{",
        "}",
        "{}",
        "\u{2028}",
        "\u{85}",
        "\u{202e}",
        "\u{feff}",
        "\u{7f}",
        "\u{1}",
        "标题",
        "word",
        "a b",
        "r#",
        "#![allow()]",
        "$(",
        ")",
        ";",
        "compile_error!()",
        "é",
        "😀",
        " ",
    ];
    prop::collection::vec(select(pieces), 1..12).prop_map(|pieces| pieces.concat())
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![3 => hostile(), 1 => any::<String>(), 2 => Just("Plain words.".to_owned())]
}

/// Returns names that collide with keywords, the prelude and generated code.
fn name() -> impl Strategy<Value = String> {
    let names = vec![
        "type",
        "self",
        "Self",
        "super",
        "crate",
        "match",
        "gen",
        "fn",
        "new",
        "clone",
        "get",
        "table",
        "value",
        "Option",
        "Vec",
        "String",
        "Some",
        "None",
        "Ok",
        "record",
        "schema",
        "Record",
        "Field",
        "Node",
        "Api",
        "API",
        "File",
        "FILE",
        "index",
        "node",
        "report",
        "text",
        "other",
        "f",
        "_",
        "__",
        "_a",
        "a_",
        "a1",
        "a_1",
        "A1",
        "dew_point_2m",
        "dew_point_2_m",
        "x-y",
        "Unknown",
        "UNKNOWN",
        "ThingQuery",
        "ThingQueryResponse",
        "ThingQueryErrorCode",
        "default",
        "fmt",
        "eq",
        "std",
        "core",
        "i64",
        "str",
        "usize",
        "bool",
        "static",
    ];
    prop_oneof![6 => select(names).prop_map(str::to_owned), 1 => "[A-Za-z_][A-Za-z0-9_-]{0,8}"]
}

fn wire() -> impl Strategy<Value = String> {
    prop_oneof![2 => name(), 1 => "[A-Z]{1,4}[._-]?[A-Z0-9]{0,4}", 1 => hostile(), 1 => "[0-9]{1,3}"]
}

fn type_name() -> impl Strategy<Value = String> {
    let plain = vec!["string", "integer", "number", "boolean", "price", "datetime", "date", "json", "T1", "T2"];
    (select(plain), any::<bool>()).prop_map(|(name, list)| if list { format!("list<{name}>") } else { name.to_owned() })
}

fn field() -> impl Strategy<Value = Value> {
    let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    (text(), type_name(), flags, 1..80_u64, text()).prop_map(
        |(summary, ty, (required, limited, deprecated, example), max, note)| {
            let mut field = json!({ "summary": summary, "type": ty, "required": required });
            let textual = ["string", "price", "date", "datetime", "json"].contains(&ty.as_str());
            if limited && ty.starts_with("list<") {
                field["max_items"] = json!(max);
            } else if limited && textual {
                field["max_length"] = json!(max + 200);
            }
            if required && deprecated {
                // The summary is optional.
                field.as_object_mut().unwrap().remove("summary");
            }
            if deprecated {
                field["deprecated"] = json!(note);
            }
            if example && matches!(ty.as_str(), "string" | "json") {
                field["example"] = json!(note);
            }
            field
        },
    )
}

fn map_of<V: Strategy<Value = Value>>(
    names: impl Strategy<Value = String>,
    values: V,
    most: usize,
) -> impl Strategy<Value = Value> {
    prop::collection::vec((names, values), 0..most).prop_map(|entries| Value::Object(entries.into_iter().collect::<Map<_, _>>()))
}

fn api_file() -> impl Strategy<Value = Value> {
    let fields = || map_of(name(), field(), 6);
    let values = map_of(wire(), text().prop_map(Value::from), 5);
    let error = (text(), text(), any::<bool>()).prop_map(|(summary, fix, later)| match later {
        true => json!({ "summary": summary, "fix": fix, "retry": "later" }),
        false => json!({ "fix": fix, "retry": "never" }),
    });
    (text(), text(), fields(), fields(), (values, fields()), map_of(wire(), error, 5)).prop_map(
        |(title, summary, request, response, (values, inner), errors)| {
            json!({
                "api": API, "title": title, "summary": summary, "gateway": {},
                "rest": { "post": "/v3/alipay/demo/thing/query" },
                "request": request, "response": response,
                "types": { "T1": { "summary": title, "fields": without_types(inner) }, "T2": { "summary": summary, "values": values } },
                "errors": errors,
            })
        },
    )
}

/// Removes references to the type itself from its fields.
fn without_types(mut fields: Value) -> Value {
    for field in fields.as_object_mut().into_iter().flat_map(Map::values_mut) {
        if field["type"].as_str().is_some_and(|name| name.contains("T1")) {
            field["type"] = json!("string");
            field.as_object_mut().unwrap().remove("max_items");
        }
    }
    fields
}

/// Applies an edit that an author or a merge could make by mistake.
fn edit(text: &str, kind: usize, at: usize, other: usize, piece: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let (at_line, other_line) = (at % lines.len(), other % lines.len());
    match kind % 6 {
        0 => drop(lines.remove(at_line)),
        1 => lines.insert(other_line, lines[at_line]),
        2 => lines.swap(at_line, other_line),
        3 => return text.char_indices().filter(|(index, _)| *index != at % text.len()).map(|(_, c)| c).collect(),
        4 => lines.insert(at_line, piece),
        _ => {
            let words: Vec<&str> = text.split_inclusive(|c: char| !c.is_alphanumeric()).collect();
            let (from, to) = (at % words.len(), other % words.len());
            return words.iter().enumerate().map(|(index, word)| if index == from { words[to] } else { word }).collect();
        }
    }
    lines.join("\n")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_accepted_spec_becomes_rust(file in api_file()) {
        accepted(&file.to_string())?;
    }

    #[test]
    fn an_edited_file_is_rejected_or_becomes_rust(
        which in 0..4_usize,
        edits in prop::collection::vec((any::<usize>(), any::<usize>(), any::<usize>(), hostile()), 1..4),
    ) {
        let files = [
            "../spec/open_public/message.query.yaml", "../spec/open_public/message.label.send.yaml",
            "../spec/open_public/template.message.get.yaml", "tests/specs/features/demo/empty.yaml",
        ];
        let mut text = fs::read_to_string(files[which]).unwrap();
        let name = text.lines().find_map(|line| line.strip_prefix("api: ")).unwrap().to_owned();
        text = text.replace(&name, API);
        for (kind, at, other, piece) in edits {
            if text.lines().count() > 1 {
                text = edit(&text, kind, at, other, &piece);
            }
        }
        accepted(&text)?;
    }

    #[test]
    fn no_text_makes_the_loader_panic(text in prop_oneof![any::<String>(), hostile(), "[-:{}\\[\\],&*!|>'\"%@`# a\n\t~?]{0,40}"]) {
        accepted(&text)?;
    }
}

#[test]
fn the_generated_specs_are_not_all_rejected() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let strategy = api_file();
    let accepted_count =
        (0..100).filter(|_| accepted(&strategy.new_tree(&mut runner).unwrap().current().to_string()).unwrap()).count();
    assert!(accepted_count >= 10, "only {accepted_count} of 100 random specs are accepted, which proves little");
}

#[test]
fn depth_and_size_are_bounded() {
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(!accepted(&deep).unwrap());
    let nested: String = (0..2000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    assert!(!accepted(&nested).unwrap());
    let chain: String =
        (0..3000).map(|n| format!("  T{n}: {{ summary: S., fields: {{ x: {{ type: T{}, summary: S. }} }} }}\n", n + 1)).collect();
    let text = format!("api: {API}\ntitle: T\nsummary: S.\ngateway: {{}}\nrequest: {{}}\nresponse: {{}}\ntypes:\n{chain}");
    assert!(!accepted(&text).unwrap());
    assert!(!accepted(&" ".repeat(5 * 1024 * 1024)).unwrap());
}
