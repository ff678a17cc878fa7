//! `import facts`: weighted statements of pages, models and other clients. All facts are invented.

use std::fs;

use alipay_codegen::catalogue::Code;
use alipay_spec_tools::import::{self, Imported};
use serde_json::{Value, json};

use super::Folder;

const LAMP: &str = "\
# yaml-language-server: $schema=../schema.json
api: alipay.demo.lamp.light
title: 点灯

gateway: {}

request:
  lamp_no: { type: string }
  room_no: { type: string, max_length: 8 }
  watts:   { type: integer }
  plan:    { type: Plan }
  lamp:    { type: Lamp }

response:
  state: { type: string }

types:
  Plan:
    fields:
      from: { type: string }

errors:
  LAMP_GONE: {}
  LAMP_ON: { summary: Ours. }
";

const TYPES: &str = "\
# yaml-language-server: $schema=../schema.json
types:
  Lamp:
    fields:
      no:    { type: string }
      maker: { type: string }
";

const SUN: &str = "\
# yaml-language-server: $schema=../schema.json
api: alipay.demo.sun.query
title: 太阳

gateway: {}

request:
  lamp: { type: Lamp }

response: {}
";

const GATEWAY: &str = "protocol: gateway\nsummary: V2.\n\nparameters: {}\n\nerrors:\n  isv.public: {}\n";

/// Returns a source with this form and date, and its statements about the request.
fn source(name: &str, form: &str, date: Value, request: Value) -> Value {
    json!({ "api": "alipay.demo.lamp.light", "source": name, "form": form, "date": date, "request": request, "response": {}, "errors": {} })
}

fn page(name: &str, date: Value, request: Value) -> Value {
    source(name, "docs.open", date, request)
}

fn imported(lines: &[Value], peers: &[Value]) -> (Folder, Imported) {
    let folder = Folder::new(&[
        ("demo/lamp.light.yaml", LAMP),
        ("demo/sun.query.yaml", SUN),
        ("demo/types.yaml", TYPES),
        ("gateway.yaml", GATEWAY),
    ]);
    let write = |name: &str, lines: &[Value]| {
        let file = folder.0.path().join(name);
        fs::write(&file, lines.iter().map(|line| format!("{line}\n")).collect::<String>()).unwrap();
        file
    };
    let (file, peers) = (write("facts.jsonl", lines), (!peers.is_empty()).then(|| write("peers.jsonl", peers)));
    let run = || import::facts(&folder.path(), &file, peers.as_deref()).unwrap();
    let imported = folder.take(run());
    folder.is_clean();
    let again = run();
    assert!(again.changes.files.is_empty(), "the second time changes nothing: {}", again.changes.files[0].diff());
    (folder, imported)
}

/// Returns the line of `lamp_no` after an import.
fn lamp_no(lines: &[Value], peers: &[Value]) -> (String, Vec<String>) {
    let (folder, imported) = imported(lines, peers);
    let file = folder.read("demo/lamp.light.yaml");
    let line = file.lines().find(|line| line.starts_with("  lamp_no:")).unwrap().to_owned();
    let messages = imported.changes.found.iter().map(|diagnostic| diagnostic.message.clone()).collect();
    (line.split_once('{').map_or(String::new(), |(_, keys)| format!("{{{keys}")), messages)
}

#[test]
fn a_length_is_firm_with_two_sources_or_one_recent_source() {
    let stated = |length: u64| json!({ "lamp_no": { "type": "string", "max_length": length } });
    let advisory = "{ type: string, max_length: 32, advisory: [max_length] }";
    let firm = "{ type: string, max_length: 32 }";
    for (lines, expected) in [
        (vec![page("a", json!(null), stated(32))], advisory),
        (vec![page("a", json!("2020"), stated(32))], advisory),
        (vec![page("a", json!("2021-2023"), stated(32))], firm),
        (vec![source("a", "opendocs seed", json!(null), stated(32))], firm),
        (vec![page("a", json!(null), stated(32)), page("b", json!("2018"), stated(32))], firm),
        // The same file twice counts as one source.
        (
            vec![
                page("public file 123456789", json!(null), stated(32)),
                page("public file 123456789 (again)", json!(null), stated(32)),
            ],
            advisory,
        ),
        (vec![page("a", json!("2023"), stated(16)), page("b", json!("2018"), stated(32))], advisory),
    ] {
        assert_eq!(lamp_no(&lines, &[]).0, expected);
    }
    let (_, messages) = lamp_no(&[page("a", json!("2023"), stated(16)), page("b", json!("2018"), stated(32))], &[]);
    assert_eq!(messages, ["`max_length` of `lamp_no` is 16 or 32 in different sources; the largest was used"]);
}

#[test]
fn required_follows_the_weight_of_the_sources() {
    let stated = |need: &str| json!({ "lamp_no": { "required": need } });
    let model = |name: &str, need: &str| source(name, "java bean-validation marks", json!("2020"), stated(need));
    let check = |need: &str| source("c", "php setter checks", json!(null), stated(need));
    let page = |need: &str| page("p", json!(null), stated(need));
    let peers = |lists: &[bool]| {
        let mut line = json!({ "api": "alipay.demo.lamp.light" });
        for (index, list) in lists.iter().enumerate() {
            let required = if *list { json!(["lamp_no"]) } else { json!([]) };
            line[format!("client_{index}")] = json!({ "required": required, "one_of": [] });
        }
        vec![line]
    };
    let (always, some, nothing) =
        ("{ type: string, required: true }", "{ type: string, required: conditional }", "{ type: string }");
    for (lines, peers, expected) in [
        (vec![page("yes")], vec![], always),
        (vec![page("conditional")], vec![], some),
        (vec![page("no")], vec![], nothing),
        (vec![page("yes"), model("m", "no")], vec![], nothing),
        (vec![model("m", "yes")], vec![], some),
        (vec![model("m", "yes"), model("n", "yes")], vec![], always),
        (vec![check("yes")], vec![], some),
        (vec![model("m", "yes")], peers(&[true]), always),
        (vec![page("no")], peers(&[true, true]), nothing),
        (vec![model("m", "yes"), check("no")], peers(&[true]), some),
    ] {
        assert_eq!(lamp_no(&lines, &peers).0, expected, "{lines:?} {peers:?}");
    }
    let other = source("x", "docs.open", json!(null), json!({ "room_no": { "required": "no" } }));
    for (lists, expected) in [(&[true, true][..], always), (&[true, false], some), (&[true], some)] {
        assert_eq!(lamp_no(std::slice::from_ref(&other), &peers(lists)).0, expected, "{lists:?}");
    }
}

#[test]
fn a_group_needs_evidence_of_two_clients() {
    let list = json!({ "required": [], "one_of": [["room_no", "lamp_no"]] });
    let empty = json!({ "required": [], "one_of": [] });
    let facts = [page("a", json!(null), json!({}))];
    let (folder, import) = imported(&facts, &[json!({ "api": "alipay.demo.lamp.light", "a": list, "b": list })]);
    assert!(folder.read("demo/lamp.light.yaml").contains("\nrules:\n  - at_least_one: [lamp_no, room_no]\n"));
    assert!(import.changes.found.is_empty(), "{}", import.changes.found);
    let (folder, import) = imported(&facts, &[json!({ "api": "alipay.demo.lamp.light", "a": list, "b": empty })]);
    assert!(!folder.read("demo/lamp.light.yaml").contains("rules:"));
    assert_eq!(import.changes.found.iter().map(|diagnostic| diagnostic.code).collect::<Vec<_>>(), [Code::NotCertain]);
}

#[test]
fn paths_lead_into_types_and_a_page_counts_for_its_own_api_only() {
    let (folder, imported) = imported(
        &[
            page(
                "a",
                json!("2023"),
                json!({
                    "plan.from": { "required": "yes", "max_length": 10 }, "lamp.no": { "required": "yes", "max_length": 20 },
                    "lamp.maker": { "max_length": 30 }, "plan.gone": { "max_length": 1 }, "room_no": { "max_length": 16 }, "watts": { "max_length": 3 },
                }),
            ),
            json!({ "api": "alipay.demo.sun.query", "source": "b", "form": "docs.open", "date": null, "request": { "lamp.maker": { "max_length": 30 } } }),
            json!({ "api": "alipay.demo.moon", "source": "c", "form": "docs.open", "date": null, "request": {} }),
        ],
        &[],
    );
    let file = folder.read("demo/lamp.light.yaml");
    assert!(file.contains("      from: { type: string, required: true, max_length: 10 }\n"), "{file}");
    let types = folder.read("demo/types.yaml");
    assert!(
        types.contains("no:    { type: string, required: conditional, max_length: 20, advisory: [max_length] }\n"),
        "{types}"
    );
    assert!(types.contains("maker: { type: string, max_length: 30 }\n"), "{types}");
    assert!(
        file.contains("# Facts: page of 2023.\n") && types.contains("# Facts: page of 2023 and without a date.\n"),
        "{file}{types}"
    );
    let messages: Vec<&str> = imported.changes.found.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "`max_length` of `room_no` differs from the source: `16`",
            "`max_length: 3` of `watts` is omitted: an integer cannot have `max_length`",
        ]
    );
    assert_eq!((imported.apis, imported.passed, imported.absent), (2, 1, 1));
}

#[test]
fn codes_get_meanings_and_fixes() {
    let errors = |api: Value, errors: Value| {
        let mut line = json!({ "api": "*", "source": "faq", "form": "error FAQ", "date": "2024", "errors": errors });
        match api {
            Value::Array(_) => line["apis"] = api,
            api => line["api"] = api,
        }
        line
    };
    let (folder, imported) = imported(
        &[
            errors(
                json!("alipay.demo.lamp.light"),
                json!({
                    "LAMP_GONE": { "meaning": "the lamp is gone" },
                    "LAMP_ON": { "meaning": "the lamp is on", "fix": "leave lamp_no as it is" },
                    "isv.public": { "meaning": "known to all" },
                }),
            ),
            errors(
                json!(["alipay.demo.lamp.light", "alipay.demo.sun.query"]),
                json!({ "LAMP_GONE": { "meaning": "The lamp is gone.", "fix": "buy one" }, "LAMP-DARK": { "meaning": "it is dark" } }),
            ),
        ],
        &[],
    );
    let file = folder.read("demo/lamp.light.yaml");
    let expected = "errors:\n  LAMP_GONE:\n    summary: The lamp is gone.\n    fix: Buy one.\n  LAMP_ON: { summary: Ours., fix: Leave `lamp_no` as it is. }\n  LAMP-DARK: { summary: It is dark. }\n";
    assert!(file.ends_with(expected), "{file}");
    let sun = folder.read("demo/sun.query.yaml");
    assert!(sun.contains("\n  LAMP_GONE: { summary: The lamp is gone., fix: Buy one. }\n"), "{sun}");
    assert_eq!(imported.filled.get("new code"), Some(&3));
    assert!(imported.changes.found.is_empty(), "{}", imported.changes.found);
}
