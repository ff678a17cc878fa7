//! `import notes`: statements of texts about fields, in addition to those of a file. All texts are invented.

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
rest: { post: /v3/alipay/demo/lamp/light }

request:
  lamp_no: { type: string }
  room_no: { type: string }
  colour:  { type: string }
  mode:    { type: string }
  price:   { type: string }
  till:    { type: string }
  day:     { type: string }
  watts:   { type: integer }
  tags:    { type: list<string> }
  plan:    { type: Plan }
  # No `max_length`: longer ones are known.
  note:    { type: string }
  kept:    { type: string, max_length: 8, summary: Ours. } # By hand.
  block:
    type: string
    example: abc

response:
  state: { type: string }
  plan:  { type: Plan }
  seen:  { type: Seen }

types:
  Plan:
    fields:
      kind: { type: string }
      from: { type: string }
      till: { type: string }

  Seen:
    fields:
      kind: { type: string }
      from: { type: string }
";

/// Returns notes on fields of the request, the response and types.
fn line(request: Value, response: Value, types: Value) -> Value {
    let mut all = json!({ "AlipayDemoLampLightModel": request, "AlipayDemoLampLightResponseModel": response });
    all.as_object_mut().unwrap().extend(types.as_object().unwrap().clone());
    json!({ "api": "alipay.demo.lamp.light", "title": "点灯", "rest": "post /v3/alipay/demo/lamp/light", "text": "点一盏灯", "types": all, "codes": [] })
}

fn imported(folder: &Folder, lines: &[Value]) -> Imported {
    let file = folder.0.path().join("notes.jsonl");
    fs::write(&file, lines.iter().map(|line| format!("{line}\n")).collect::<String>()).unwrap();
    let words = Some("texts of a test");
    let imported = folder.take(import::notes(&folder.path(), &file, words).unwrap());
    let again = import::notes(&folder.path(), &file, words).unwrap();
    assert!(again.changes.files.is_empty(), "the second time changes nothing: {}", again.changes.files[0].diff());
    imported
}

/// Returns the lamp's file after an import of notes on its request, and the findings.
fn lamp(request: Value) -> (String, Imported) {
    let folder = Folder::new(&[("demo/lamp.light.yaml", LAMP)]);
    let imported = imported(&folder, &[line(request, json!({}), json!({}))]);
    folder.is_clean();
    (folder.read("demo/lamp.light.yaml"), imported)
}

/// Returns the lines of a request field.
fn field(file: &str, name: &str) -> String {
    let start = file.find(&format!("\n  {name}:")).unwrap_or_else(|| panic!("{name}: {file}")) + 1;
    let rest: Vec<&str> = file[start..].lines().collect();
    let more = rest.iter().skip(1).take_while(|line| line.starts_with("    "));
    std::iter::once(&rest[0]).chain(more).map(|line| line.trim()).collect::<Vec<_>>().join(" | ")
}

fn messages(imported: &Imported) -> Vec<String> {
    imported.changes.found.iter().map(|diagnostic| format!("{}: {}", diagnostic.code, diagnostic.message)).collect()
}

#[test]
fn a_note_gives_facts_and_the_layout_follows_their_number() {
    let (file, imported) = lamp(json!({
        "lamp_no": { "type": "string", "text": "灯的编号。64个字符以内。", "example": "L1" },
        "room_no": { "type": "string", "text": "房间号", "summary": "Room of the lamp." },
        "colour": { "type": "string", "text": "灯的颜色。枚举值：RED：红；BLUE：蓝。", "value_summaries": { "RED": "Red.", "BLUE": "Blue." } },
        "mode": { "type": "string", "text": "灯的模式。枚举值：DAY：日；NIGHT：夜。" },
        "price": { "type": "string", "text": "灯的价格。单位为元，精确到小数点后两位。", "example": "8.88" },
        "till": { "type": "string", "text": "结束时间，格式为yyyy-MM-dd HH:mm:ss", "example": "2024-01-01 08:00:00" },
        "day": { "type": "string", "text": "日期，格式为yyyy-MM-dd", "example": "2024-01-01" },
        "watts": { "type": "integer", "text": "功率。取值范围[1,100]。", "example": "20" },
        "tags": { "type": "list<string>", "text": "标签，最多10个", "example": "a,b" },
        "gone": { "type": "string", "text": "不存在的字段" },
    }));
    for (name, expected) in [
        ("lamp_no", "lamp_no: | title: 灯的编号 | type: string | max_length: 64 | example: L1"),
        ("room_no", "room_no: { type: string, title: 房间号, summary: Room of the lamp. }"),
        (
            "colour",
            "colour: | title: 灯的颜色 | type: string | values: | RED: { title: 红, summary: Red. } | BLUE: { title: 蓝, summary: Blue. }",
        ),
        ("mode", "mode: { type: string, values: [DAY, NIGHT], title: 灯的模式 }"),
        ("price", "price: | title: 灯的价格 | type: price | max_decimals: 2 | example: \"8.88\""),
        ("till", "till: | title: 结束时间 | type: datetime | example: \"2024-01-01 08:00:00\""),
        ("day", "day: | title: 日期 | type: date | example: \"2024-01-01\""),
        ("watts", "watts: | title: 功率 | type: integer | minimum: 1 | maximum: 100 | example: 20"),
        ("tags", "tags: | title: 标签 | type: list<string> | max_items: 10 | example: [a, b]"),
    ] {
        let actual: String = field(&file, name).split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(actual, expected);
    }
    assert_eq!(messages(&imported), [] as [&str; 0]);
    assert_eq!((imported.apis, imported.passed, imported.absent), (1, 0, 1));
    assert_eq!(imported.filled.get("title"), Some(&9));
    assert!(file.starts_with("# yaml-language-server: $schema=../schema.json\n# Facts: texts of a test.\napi:"), "{file}");
}

#[test]
fn existing_keys_stay_and_differences_are_reported() {
    let (file, imported) = lamp(json!({
        "kept": { "type": "string", "text": "保留。64个字符以内。", "summary": "Theirs.", "example": "too long for it" },
        "note": { "type": "string", "text": "备注。32个字符以内。" },
        "block": { "type": "string", "text": "积木块。2个字符以内。", "example": "xyz" },
    }));
    assert_eq!(field(&file, "kept"), "kept:    { type: string, max_length: 8, title: 保留, summary: Ours. } # By hand.");
    assert_eq!(field(&file, "note"), "note:    { type: string, title: 备注 }");
    assert_eq!(field(&file, "block"), "block: | title: 积木块 | type: string | example: abc");
    let messages = messages(&imported);
    assert_eq!(messages.len(), 4, "{messages:#?}");
    assert!(
        messages.iter().any(|message| message.starts_with("I0004: `max_length` of `kept` differs from the source: `64`")),
        "{messages:#?}"
    );
    assert!(
        messages.iter().any(|message| message.starts_with("I0003: `example: too long for it` of `kept` is omitted")),
        "{messages:#?}"
    );
    assert!(
        messages.iter().any(|message| message.starts_with("I0003: `max_length: 32` of `note` is omitted: a comment")),
        "{messages:#?}"
    );
    assert!(
        messages.iter().any(|message| message.starts_with("I0011: `block`: the example has a different length")),
        "{messages:#?}"
    );
}

#[test]
fn an_example_outweighs_a_limit() {
    let (file, imported) = lamp(json!({
        "lamp_no": { "type": "string", "text": "灯的编号。4个字符以内。", "example": "LAMP-0001" },
        "mode": { "type": "string", "text": "灯的模式。枚举值：DAY：日；NIGHT：夜。默认值为DAY。", "example": "DAY" },
        "watts": { "type": "integer", "text": "功率。取值范围[1,100]。", "example": "many" },
        "tags": { "type": "list<string>", "text": "标签，最多10个", "example": "[a" },
    }));
    assert_eq!(field(&file, "lamp_no"), "lamp_no: { type: string, title: 灯的编号, example: LAMP-0001 }");
    let messages = messages(&imported);
    assert_eq!(field(&file, "watts"), "watts: { type: integer, title: 功率 }", "{messages:#?}");
    assert!(
        messages.iter().any(|message| message.starts_with("I0011: `lamp_no`: the example has a different length")),
        "{messages:#?}"
    );
    assert!(
        messages
            .iter()
            .any(|message| message.starts_with("I0011: `watts`: the example is omitted: it is not an integer: `many`")),
        "{messages:#?}"
    );
    assert!(
        messages.iter().any(|message| message.starts_with("I0011: `tags`: the example is omitted: it is not a list")),
        "{messages:#?}"
    );
    assert!(file.contains("default: DAY"), "{file}");
}

#[test]
fn conditions_and_groups_become_rules() {
    let (file, imported) = lamp(json!({
        "lamp_no": { "type": "string", "text": "灯的编号，与room_no不能同时为空" },
        "room_no": { "type": "string", "text": "房间号，与lamp_no不能同时为空" },
        "mode": { "type": "string", "text": "灯的模式。枚举值：DAY：日；NIGHT：夜。" },
        "till": { "type": "string", "text": "结束。当mode为NIGHT时必填" },
        "day": { "type": "string", "text": "日子。当mode为NIGHT时必填" },
        "price": { "type": "string", "text": "价格。当mode为NOON时必填" },
        "colour": { "type": "string", "text": "颜色。必填" },
        "note": { "type": "string", "text": "备注。部分场景下必传" },
    }));
    let rules = "\nrules:\n  - when: { mode: NIGHT }\n    require: [day, till]\n  - at_least_one: [lamp_no, room_no]\n";
    assert!(file.contains(rules) || file.contains(&rules.replace("lamp_no, room_no", "room_no, lamp_no")), "{file}");
    assert!(field(&file, "price").contains("required: conditional"), "{file}");
    assert!(field(&file, "colour").contains("required: true"), "{file}");
    assert!(field(&file, "note").contains("required: conditional"), "{file}");
    assert!(!field(&file, "till").contains("required"), "{file}");
    let messages = messages(&imported);
    assert_eq!(messages.len(), 1, "{messages:#?}");
    assert!(messages[0].contains("is omitted: `NOON` is not a value of `mode`"), "{messages:#?}");
    assert_eq!(imported.filled.get("rule"), Some(&2));
}

#[test]
fn only_fields_inside_requests_become_required() {
    let fields = json!({
        "kind": { "type": "string", "text": "种类" },
        "from": { "type": "string", "text": "开始。当kind为A时必填" },
        "till": { "type": "string", "text": "结束。必填" },
    });
    let folder = Folder::new(&[("demo/lamp.light.yaml", LAMP)]);
    // The source has other names for the types.
    let request = json!({ "plan": { "type": "LampPlan", "text": "计划" } });
    let response = json!({ "seen": { "type": "LampSeen", "text": "所见" }, "state": { "type": "string", "text": "状态。必填" } });
    let types = json!({ "LampPlan": fields, "LampSeen": fields });
    let mut line = line(request, response, types);
    line["type_summaries"] = json!({ "LampPlan": "A plan of the lamp." });
    line["summary"] = json!("Light a lamp.");
    let imported = imported(&folder, &[line]);
    folder.is_clean();
    let file = folder.read("demo/lamp.light.yaml");
    assert!(file.contains("title: 点灯\nsummary: Light a lamp.\n"), "{file}");
    let plan = "  Plan:\n    summary: A plan of the lamp.\n    fields:\n      kind: { type: string, title: 种类 }\n      from: { type: string, title: 开始 }\n      till: { type: string, required: true, title: 结束 }\n    rules:\n      - when: { kind: A }\n        require: [from]\n";
    assert!(file.contains(plan), "{file}");
    assert!(
        file.contains(
            "  Seen:\n    fields:\n      kind: { type: string, title: 种类 }\n      from: { type: string, title: 开始 }\n"
        ),
        "{file}"
    );
    assert!(file.contains("  state: { type: string, title: 状态 }\n"), "{file}");
    assert_eq!(messages(&imported), [] as [&str; 0]);
}

#[test]
fn a_retired_field_is_deprecated_and_personal_data_is_replaced() {
    let (file, _) = lamp(json!({
        "lamp_no": { "type": "string", "text": "灯的编号，已废弃，请使用room_no" },
        "room_no": { "type": "string", "text": "房间号，已废弃" },
        "note": { "type": "string", "text": "备注", "example": "call 13712345678 or someone@company.cn" },
    }));
    assert!(file.contains("deprecated: Use `room_no`.") || file.contains("deprecated: \"Use `room_no`.\""), "{file}");
    assert!(file.contains("deprecated: Retired by the platform."), "{file}");
    assert!(file.contains("call 13800000000 or user@example.com"), "{file}");
}

#[test]
fn facts_that_fail_the_check_are_omitted() {
    let example = "\nexamples:\n  one:\n    request: { lamp_no: L1, mode: NIGHT, watts: 500 }\n";
    let folder = Folder::new(&[("demo/lamp.light.yaml", &format!("{LAMP}{example}"))]);
    let request = json!({
        "watts": { "type": "integer", "text": "功率。取值范围[1,100]。" },
        "room_no": { "type": "string", "text": "房间号。必填" },
        "till": { "type": "string", "text": "结束。当mode为NIGHT时必填" },
    });
    let imported = imported(&folder, &[line(request, json!({}), json!({}))]);
    folder.is_clean();
    let file = folder.read("demo/lamp.light.yaml");
    assert!(file.contains("watts:   { type: integer, title: 功率 }"), "{file}");
    assert!(file.contains("room_no: { type: string, title: 房间号 }"), "{file}");
    assert!(!file.contains("rules:"), "{file}");
    assert!(imported.changes.found.iter().all(|diagnostic| diagnostic.code == Code::LeftOut), "{}", imported.changes.found);
    assert_eq!(imported.changes.found.iter().count(), 3, "{}", imported.changes.found);
}

#[test]
fn apis_without_a_file_are_skipped_and_invalid_lines_reported() {
    let folder = Folder::new(&[("demo/lamp.light.yaml", LAMP)]);
    let file = folder.0.path().join("notes.jsonl");
    fs::write(&file, "{\"api\": \"alipay.demo.sun\"}\n").unwrap();
    let none = import::notes(&folder.path(), &file, None).unwrap();
    assert_eq!((none.apis, none.passed, none.changes.files.len()), (0, 1, 0));
    fs::write(&file, "{\"api\": \"alipay.demo.lamp.light\"}\n{\"api\": 1}\n").unwrap();
    let broken = import::notes(&folder.path(), &file, None).unwrap();
    assert_eq!(broken.changes.found.iter().map(|diagnostic| diagnostic.code).collect::<Vec<_>>(), [Code::NotImportable]);
    fs::write(&file, "\n").unwrap();
    assert!(import::notes(&folder.path(), &file, None).is_err());
}
