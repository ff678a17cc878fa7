//! OpenAPI descriptions that differ from the platform's: in JSON, and with path items that contain more than operations.

use std::fs;

use alipay_codegen::catalogue::Code;
use alipay_spec_tools::import::{self, Text};

use super::{Folder, codes};

/// Returns a description with one operation of the verb, as JSON.
fn document(path_item: serde_json::Value) -> String {
    let document = serde_json::json!({ "openapi": "3.0.1", "x-made-by": "a test", "info": { "version": "of a test" },
        "paths": { "/v3/alipay/demo/lamp/{lamp_no}": path_item, "x-note": {} }, "components": { "parameters": {
        "Room": { "name": "room", "in": "query", "schema": { "type": "string", "maxLength": 8, "x-note": 1 } } } } });
    document.to_string()
}

fn imported(text: &str) -> (String, Vec<String>) {
    let folder = Folder::new(&[]);
    let file = folder.0.path().join("openapi.json");
    fs::write(&file, text).unwrap();
    let imported = folder.take(import::openapi(&folder.path(), &file, Text::Keep).unwrap());
    folder.is_clean();
    assert!(
        import::openapi(&folder.path(), &file, Text::Keep).unwrap().changes.files.is_empty(),
        "the second time changes nothing"
    );
    (folder.all(), imported.changes.found.iter().map(|diagnostic| diagnostic.message.clone()).collect())
}

#[test]
fn a_json_description_is_read_with_all_escapes() {
    let operation = serde_json::json!({ "operationId": "alipay.demo.lamp.light", "summary": "灯😀",
        "parameters": [{ "name": "lamp_no", "in": "path", "description": "a/b \"c\" 😀", "schema": { "type": "string" } }] });
    let text = document(serde_json::json!({ "post": operation }));
    // As written by programs that only use ASCII.
    let escaped: String = text
        .chars()
        .map(|c| match c.is_ascii() {
            true => c.to_string(),
            false => c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
        })
        .collect();
    let escaped = escaped.replace("a/b", "a\\/b");
    assert!(escaped.contains("\\ud83d\\ude00"), "{escaped}");
    let (file, messages) = imported(&escaped);
    assert!(file.contains("title: 灯😀\n") && file.contains("summary: a/b \"c\" 😀"), "{file}");
    assert_eq!(messages, [] as [String; 0]);
    assert_eq!(imported(&text), (file.clone(), Vec::new()));
    assert_eq!(imported(&format!("\u{feff}\n {escaped}")).0, file);
    // A lone surrogate loses one character, but the import succeeds.
    let (file, messages) = imported(&escaped.replace("\\ude00", ""));
    assert!(file.contains("title: 灯\u{fffd}"), "{file}");
    assert_eq!(messages.len(), 2, "{messages:?}");
}

#[test]
fn a_yaml_flow_map_is_not_taken_for_json() {
    let text = "{ openapi: 3.0.1, info: { version: of a test }, paths: { /v3/alipay/demo/lamp: { get: { operationId: alipay.demo.lamp.query, summary: 灯 } } } }";
    assert!(imported(text).0.contains("title: 灯\n"));
    let folder = Folder::new(&[]);
    let file = folder.0.path().join("openapi.json");
    fs::write(&file, "{ \"openapi\": \"3.0.1\", \"paths\": { \"a\" 1 } }").unwrap();
    let Err(alipay_codegen::Error::Spec(diagnostics)) = import::openapi(&folder.path(), &file, Text::Drop) else {
        panic!("read")
    };
    assert_eq!(codes(&diagnostics), [Code::NotImportable], "{diagnostics}");
}

#[test]
fn an_operation_inherits_the_parameters_of_its_path_item() {
    let (file, messages) = imported(&document(serde_json::json!({
        "summary": "灯", "description": "两个", "servers": [{ "url": "https://example.com" }], "x-team": "lamps",
        "parameters": [
            { "name": "lamp_no", "in": "path", "required": true, "schema": { "type": "string", "maxLength": 32 } },
            { "$ref": "#/components/parameters/Room" },
            { "name": "size", "in": "query", "schema": { "type": "integer" } },
        ],
        "get": { "operationId": "alipay.demo.lamp.query", "summary": "查灯", "x-owner": "us", "parameters": [
            { "name": "size", "in": "query", "required": true, "schema": { "type": "string" } } ] },
        "delete": { "operationId": "alipay.demo.lamp.delete", "summary": "删灯", "parameters": [
            { "name": "lamp_no", "in": "path", "schema": { "type": "string", "maxLength": 16 } } ] },
        "head": { "operationId": "alipay.demo.lamp.head", "summary": "头" },
    })));
    let (delete, query) = file.split_once("--- demo/lamp.query.yaml").unwrap();
    for (text, expected) in [
        (query, "lamp_no: { type: string, required: true, max_length: 32 }"),
        (query, "room:    { type: string, max_length: 8 }"),
        (query, "size:    { type: string, required: true }"),
        (delete, "lamp_no: { type: string, required: true, max_length: 16 }"),
        (delete, "room:    { type: string, max_length: 8 }"),
        (delete, "size:    { type: integer }"),
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    assert_eq!(messages, ["the platform does not use the verb `head`"]);
}

#[test]
fn an_unsupported_verb_differs_from_an_unknown_key() {
    for (key, expected) in [
        ("head", "the platform does not use the verb `head`"),
        ("options", "the platform does not use the verb `options`"),
        ("trace", "the platform does not use the verb `trace`"),
        ("gett", "unknown key `gett` of a path item"),
        ("fetch", "unknown key `fetch` of a path item"),
    ] {
        let (_, messages) = imported(&document(serde_json::json!({ key: {} })));
        assert_eq!(messages, [expected], "{key}");
    }
}

/// Returns the line of a request field with this schema, without the parts that are always the same, and the findings with the source text
/// at their spans.
fn field(schema: &str) -> (String, Vec<String>) {
    let text = format!(
        "openapi: 3.0.1\npaths:\n  /v3/alipay/demo/lamp/set:\n    post:\n      operationId: alipay.demo.lamp.set\n      summary: 灯\n\
         \x20     requestBody: {{ content: {{ application/json: {{ schema: {{ type: object, properties: {{ a:\n        {schema}\n\
         \x20     }} }} }} }} }}\ncomponents: {{ schemas: {{ \"A/B\": {{ type: string, maxLength: 3 }}, \"C~D\": {{ type: string, maxLength: 4 }}, \"灯 x\": {{ type: string, maxLength: 5 }} }} }}\n"
    );
    let folder = Folder::new(&[]);
    let file = folder.0.path().join("openapi.yaml");
    fs::write(&file, &text).unwrap();
    let imported = folder.take(import::openapi(&folder.path(), &file, Text::Drop).unwrap());
    folder.is_clean();
    let all = folder.all();
    let written = all.lines().find_map(|line| line.strip_prefix("  a: ")).unwrap_or("").to_owned();
    let messages = imported.changes.found.iter().map(|diagnostic| {
        assert_eq!(diagnostic.primary.position().line, 8, "{}", diagnostic.message);
        let span = diagnostic.primary.span;
        format!("{}: {}", diagnostic.primary.source.text()[span.start..span.end].trim_end(), diagnostic.message)
    });
    (written, messages.collect())
}

#[test]
fn an_invalid_value_is_reported_and_the_rest_kept() {
    for (list, values, beginnings) in [
        ("enum: [A, B]", "[A, B]", &[][..]),
        ("enum: [A, A, B]", "[A, B]", &["A: duplicate item `A` in `values`"]),
        ("enum: [\"\", A]", "[A]", &["\"\": invalid item of `values`: the string is empty"]),
        ("enum: [\" \", A]", "[A]", &["\" \": invalid item of `values`: the string is empty"]),
        ("enum: [null, A]", "[A]", &["null: invalid item of `values`: `null` is not a string"]),
        ("enum: [1, A]", "[A]", &["1: invalid item of `values`: `1` is not a string"]),
        ("enum: [true, A]", "[A]", &["true: invalid item of `values`: `true` is not a string"]),
        ("enum: [A, [B]]", "[A]", &["[B]: invalid item of `values`: a list is not a string"]),
        ("enum: [A, { B: C }]", "[A]", &["{ B: C }: invalid item of `values`: a map is not a string"]),
        ("enum: [2, \"\", A, A]", "[A]", &["2: ", "\"\": ", "A: "]),
        ("enum: [A, null], nullable: true", "[A]", &[]),
        ("enum: [A, ~, B, null], nullable: true", "[A, B]", &[]),
        ("enum: [A, null], nullable: false", "[A]", &["null: invalid item of `values`: `null` is not a string"]),
        ("enum: [A, \"null\"]", "[A, \"null\"]", &[]),
        ("enum: [1, null]", "", &["1: ", "null: "]),
        ("enum: []", "", &["[]: invalid `values`: the list is empty"]),
        ("enum: A", "", &["A: invalid `values`: the string `A` is not a list"]),
    ] {
        let (written, messages) = field(&format!("{{ type: string, {list} }}"));
        let expected =
            if values.is_empty() { "{ type: string }".to_owned() } else { format!("{{ type: string, values: {values} }}") };
        assert_eq!(written, expected, "{list}");
        assert!(
            messages.len() == beginnings.len()
                && messages.iter().zip(beginnings).all(|(message, beginning)| message.starts_with(beginning)),
            "{list}: {messages:?}"
        );
    }
    let (written, messages) = field("{ type: array, items: { type: string, enum: [A, 1] } }");
    assert_eq!(written, "{ type: list<string>, items: { values: [A] } }");
    assert_eq!(messages, ["1: invalid item of `values`: `1` is not a string"]);
}

#[test]
fn an_invalid_limit_is_reported_with_its_reason() {
    for (limit, expected) in [
        ("maxLength: -1", "-1: invalid `max_length`: `-1` is not a whole number from 1 to 4294967295"),
        ("maxLength: 0", "0: invalid `max_length`: `0` is not a whole number from 1 to 4294967295"),
        ("maxLength: \"3\"", "\"3\": invalid `max_length`: the string `3` is not a whole number from 1 to 4294967295"),
        ("minLength: 1.5", "1.5: invalid `min_length`: `1.5` is not a whole number from 1 to 4294967295"),
        ("minLength: ~", "~: invalid `min_length`: `null` is not a whole number from 1 to 4294967295"),
        ("pattern: \"[\"", "\"[\": invalid `pattern`: it does not compile: "),
        ("pattern: 12", "12: invalid `pattern`: `12` is not a string"),
        ("pattern: \"\"", "\"\": invalid `pattern`: it is empty"),
        // A minimum of zero excludes nothing.
        ("minLength: 0", ""),
    ] {
        let (written, messages) = field(&format!("{{ type: string, {limit} }}"));
        assert_eq!(written, "{ type: string }", "{limit}");
        assert!(
            messages.iter().all(|message| !expected.is_empty() && message.starts_with(expected))
                && messages.is_empty() == expected.is_empty(),
            "{limit}: {messages:?}"
        );
    }
    let (_, messages) = field("{ type: boolean, enum: [true] }");
    assert_eq!(messages, ["[true]: invalid `values`: spec files have values only for strings and integers"]);
}

#[test]
fn a_list_keeps_the_limits_of_a_referenced_component() {
    let (written, messages) = field("{ type: array, maxItems: 2, items: { $ref: \"#/components/schemas/A~1B\" } }");
    assert_eq!((written.as_str(), messages), ("{ type: list<string>, max_items: 2, items: { max_length: 3 } }", Vec::new()));
}

#[test]
fn a_reference_is_read_with_its_escapes() {
    for (name, length) in
        [("A~1B", 3), ("A%2FB", 3), ("A%7E1B", 3), ("C~0D", 4), ("C%7e0D", 4), ("%E7%81%AF%20x", 5), ("灯%20x", 5)]
    {
        let (written, messages) = field(&format!("{{ $ref: \"#/components/schemas/{name}\" }}"));
        assert_eq!((written, messages), (format!("{{ type: string, max_length: {length} }}"), Vec::new()), "{name}");
    }
    for name in ["A~B", "A%", "A%2", "A%FFB", "%"] {
        let (_, messages) = field(&format!("{{ $ref: \"#/components/schemas/{name}\" }}"));
        assert_eq!(messages.len(), 1, "{name}: {messages:?}");
        assert!(messages.iter().all(|message| message.ends_with("the reference has no target")), "{name}: {messages:?}");
    }
}

#[test]
fn a_source_in_another_charset_is_reported() {
    let folder = Folder::new(&[]);
    let file = folder.0.path().join("openapi.yaml");
    let text = "openapi: 3.0.1\n# 灯\npaths: {}\n";
    let units = |to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<u8>>();
    let (little, big) = (units(u16::to_le_bytes), units(u16::to_be_bytes));
    let gbk = b"openapi: 3.0.1\n# \xb5\xc6\npaths: {}\n".to_vec();
    for (bytes, place, words) in [
        ([&[0xff, 0xfe][..], &little].concat(), (1, 1), "the file is UTF-16, not UTF-8"),
        ([&[0xfe, 0xff][..], &big].concat(), (1, 1), "the file is UTF-16, not UTF-8"),
        (little, (1, 1), "the file is UTF-16, not UTF-8"),
        (gbk, (2, 3), "the file is not UTF-8 from here on; it looks like GBK"),
        (b"openapi: 3.0.1\n# \xff\n".to_vec(), (2, 3), "the file is not UTF-8: found the byte 0xFF"),
    ] {
        fs::write(&file, bytes).unwrap();
        let Err(alipay_codegen::Error::Spec(diagnostics)) = import::openapi(&folder.path(), &file, Text::Drop) else {
            panic!("read")
        };
        let diagnostic = diagnostics.iter().next().unwrap();
        let at = diagnostic.primary.position();
        assert_eq!((diagnostic.code, (at.line, at.column), diagnostic.message.as_str()), (Code::Unreadable, place, words));
        assert_eq!(diagnostic.help.as_deref(), Some("save the file as UTF-8"));
    }
}

#[test]
fn only_queries_are_idempotent() {
    for (verb, name, repeated) in [
        ("get", "query", true),
        ("get", "batchquery", true),
        ("get", "get", false),
        ("get", "unsign", false),
        ("get", "page", false),
        ("get", "requery", false),
        ("post", "query", false),
        ("delete", "query", false),
    ] {
        let operation = serde_json::json!({ "operationId": format!("alipay.demo.lamp.{name}"), "summary": "灯",
            "parameters": [{ "name": "lamp_no", "in": "path", "schema": { "type": "string" } }] });
        let (file, _) = imported(&document(serde_json::json!({ verb: operation })));
        assert_eq!(file.contains("idempotency: always"), repeated, "{verb} {name}: {file}");
    }
}

/// Returns the file of an operation with this body and these components, in OpenAPI 3.1, and the findings.
fn of_3_1(schema: serde_json::Value, components: serde_json::Value) -> (String, Vec<String>) {
    let document = serde_json::json!({ "openapi": "3.1.0", "info": { "version": "of a test" }, "paths": { "/v3/alipay/demo/lamp/set": {
        "post": { "operationId": "alipay.demo.lamp.set", "summary": "灯",
            "requestBody": { "content": { "application/json": { "schema": schema } } } } } }, "components": { "schemas": components } });
    imported(&document.to_string())
}

#[test]
fn types_and_examples_of_openapi_3_1_are_read() {
    let (file, messages) = of_3_1(
        serde_json::json!({ "type": "object", "properties": {
            "a": { "type": ["string", "null"], "enum": ["A", null], "examples": ["A", "B"] },
            "b": { "type": ["null", "integer"], "enum": [1, 2], "default": 1, "format": "int32" },
            "c": { "anyOf": [{ "type": "string", "enum": ["X"] }, { "type": "string" }], "description": "开放" },
            "d": { "$ref": "#/components/schemas/Money", "description": "钱", "deprecated": true },
            "e": { "type": ["string", "integer"] },
            "f": { "type": "boolean", "default": "true" },
            "g": { "type": "string", "maxLength": 2, "default": "abc" },
        } }),
        serde_json::json!({ "Money": { "type": "object", "properties": { "cent": { "type": "integer", "examples": [7] } } } }),
    );
    for line in [
        "  a: { type: string, values: [A], example: A }",
        "  b: { type: integer, values: [\"1\", \"2\"], default: 1 }",
        "  c: { type: string, values: [X], open: true, summary: 开放 }",
        "  d: { type: Money, summary: 钱, deprecated: The platform marks it as deprecated. }",
        "  f: { type: boolean }",
        "  g: { type: string, max_length: 2 }",
        "      cent: { type: integer, example: 7 }",
    ] {
        assert!(file.lines().any(|own| own == line), "{line}\n{file}");
    }
    assert_eq!(
        messages,
        [
            "`e` has no type",
            "the default of `f` does not fit its type and limits: \"true\"",
            "the default of `g` does not fit its type and limits: abc",
        ]
    );
}

#[test]
fn schemas_that_only_require_properties_are_rules() {
    let requires = |name: &str| serde_json::json!({ "required": [name] });
    let when = |condition: serde_json::Value| serde_json::json!({ "if": condition, "then": { "required": ["b"] } });
    let is_x = serde_json::json!({ "properties": { "a": { "const": "X" } }, "required": ["a"] });
    let pairs =
        serde_json::json!({ "anyOf": [{ "required": ["a", "b"] }, { "required": ["a", "c"] }, { "required": ["b", "c"] }] });
    let left_out = "an object that is composed of several schemas";
    for (keyword, rule, finding) in [
        (serde_json::json!({ "oneOf": [requires("a"), requires("b")] }), "rules: [{ exactly_one: [a, b] }]", ""),
        (serde_json::json!({ "anyOf": [requires("a"), requires("b")] }), "rules: [{ at_least_one: [a, b] }]", ""),
        (serde_json::json!({ "not": { "required": ["a", "b"] } }), "rules: [{ at_most_one: [a, b] }]", ""),
        (serde_json::json!({ "not": pairs }), "rules: [{ at_most_one: [a, b, c] }]", ""),
        (when(is_x.clone()), "rules: [{ when: { a: X }, require: [b] }]", ""),
        (
            serde_json::json!({ "allOf": [when(is_x), { "not": { "required": ["b", "c"] } }] }),
            "rules: [{ when: { a: X }, require: [b] }, { at_most_one: [b, c] }]",
            "",
        ),
        (serde_json::json!({ "anyOf": [requires("a")] }), "a: { type: string, required: true }", ""),
        // Without `required`, the condition holds for an object without the property.
        (when(serde_json::json!({ "properties": { "a": { "const": "X" } } })), "", left_out),
        (when(serde_json::json!({ "properties": { "a": { "minLength": 1 } }, "required": ["a"] })), "", left_out),
        (serde_json::json!({ "not": { "anyOf": [{ "required": ["a", "b"] }, { "required": ["a", "c"] }] } }), "", left_out),
        (serde_json::json!({ "oneOf": [requires("a"), { "properties": {} }] }), "", left_out),
        (serde_json::json!({ "oneOf": [requires("a"), requires("z")] }), "", "a rule for the unknown field `z`"),
        (serde_json::json!({ "oneOf": [requires("a"), requires("a")] }), "", "a rule with the field `a` twice"),
    ] {
        let text = serde_json::json!({ "type": "string" });
        let mut schema = serde_json::json!({ "type": "object", "properties": { "a": text, "b": text, "c": text } });
        schema.as_object_mut().unwrap().extend(keyword.as_object().unwrap().clone());
        let (file, messages) = of_3_1(schema, serde_json::json!({}));
        let flat = file.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(rule), "{rule}\n{file}");
        assert_eq!(file.contains("rules:"), rule.starts_with("rules"), "{file}");
        let expected: Vec<&str> = Some(finding).filter(|finding| !finding.is_empty()).into_iter().collect();
        assert_eq!(messages, expected, "{keyword}");
    }
}

#[test]
fn a_document_with_other_extensions_is_rejected() {
    let folder = Folder::new(&[]);
    let file = folder.0.path().join("openapi.yaml");
    fs::write(&file, "openapi: 3.1.0\nx-alipay-document: 2\npaths: {}\n").unwrap();
    let Err(alipay_codegen::Error::Spec(diagnostics)) = import::openapi(&folder.path(), &file, Text::Drop) else {
        panic!("read")
    };
    assert_eq!(codes(&diagnostics), [Code::NotImportable], "{diagnostics}");
}
