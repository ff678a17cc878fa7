//! `diff` of inventories and of the data of catalogues.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]

use std::fs;
use std::path::Path;

use alipay_spec_tools::catalogue::build;
use alipay_spec_tools::diff::{self, Differences, Effect, Step};

const OLD: &str = r#"
{"method": "alipay.demo.lamp.switch", "has_biz_content": true, "biz_fields": [{"name": "lamp_no", "type": "string"}, {"name": "room", "class": "Room"}], "response_fields": [{"name": "state", "type": "string"}], "models": {"Room": [{"name": "door", "type": "string"}]}}
{"method": "alipay.demo.lamp.remove", "has_biz_content": true, "biz_fields": [{"name": "lamp_no", "type": "string"}]}
{"method": "alipay.demo.lamp.query", "has_biz_content": true, "biz_fields": [{"name": "lamp_no", "type": "string"}]}
{"method": "alipay.gone.thing.query", "has_biz_content": true}
"#;

const NEW: &str = r#"
{"method": "alipay.demo.lamp.switch", "has_biz_content": true, "biz_fields": [{"name": "lamp_no", "type": "long"}, {"name": "room", "class": "Room"}, {"name": "level", "type": "long"}], "response_fields": [], "models": {"Room": [{"name": "door", "type": "string"}, {"name": "floor", "type": "long"}]}}
{"method": "alipay.demo.lamp.add", "has_biz_content": true, "biz_fields": [{"name": "lamp_no", "type": "string"}]}
{"method": "alipay.demo.lamp.query", "has_biz_content": true, "biz_fields": [{"name": "lamp_no", "type": "string"}]}
{"method": "alipay.fresh.thing.query", "has_biz_content": true}
"#;

/// Writes an inventory, and the data of its catalogue with the facts of texts.
fn written(root: &Path, name: &str, inventory: &str, texts: &str) -> (String, String) {
    let (file, data, spec) = (root.join(format!("{name}.jsonl")), root.join(name), root.join("spec"));
    fs::create_dir_all(&data).unwrap();
    fs::create_dir_all(&spec).unwrap();
    fs::write(&file, inventory.trim_start()).unwrap();
    let notes = root.join("texts");
    fs::write(&notes, texts).unwrap();
    let files = build(&spec, &file, &notes).unwrap();
    fs::write(data.join("methods.tsv"), files.index).unwrap();
    fs::write(data.join("methods.bin"), files.blocks).unwrap();
    (file.to_str().unwrap().to_owned(), data.to_str().unwrap().to_owned())
}

fn compared(old: &str, new: &str) -> Differences {
    diff::compare(Path::new("spec"), old, new).unwrap()
}

#[test]
fn methods_and_fields_are_classified() {
    let root = tempfile::tempdir().unwrap();
    let (old, new) = (written(root.path(), "old", OLD, ""), written(root.path(), "new", NEW, ""));
    let of_inventories = compared(&old.0, &new.0);
    insta::assert_snapshot!(diff::human(&of_inventories));
    assert_eq!(of_inventories.step(), Some(Step::Major));
    assert_eq!(compared(&old.1, &new.1), of_inventories, "catalogues without facts");
    assert_eq!(compared(&old.0, &old.0).step(), None);
    let back = compared(&new.0, &old.0);
    let of = |changes: &Differences, subject: &str| {
        changes.0.iter().find(|change| change.subject == subject).map(|change| (change.rust, change.wire))
    };
    assert_eq!(of(&of_inventories, "alipay.demo.lamp.remove"), Some((Effect::Breaking, Effect::Breaking)));
    assert_eq!(of(&back, "alipay.demo.lamp.remove"), Some((Effect::Compatible, Effect::Compatible)));
}

#[test]
fn facts_of_catalogues_are_compared() {
    let root = tempfile::tempdir().unwrap();
    let text = |text: &str| format!("{{\"kind\": \"model\", \"class\": \"Room\", \"fields\": {{\"door\": \"{text}\"}}}}\n");
    let (old, new) = (written(root.path(), "old", OLD, &text("房门名称")), written(root.path(), "new", OLD, &text("房间门牌")));
    assert_eq!(compared(&old.0, &new.0).step(), None, "an inventory has no facts");
    let changes = compared(&old.1, &new.1);
    let shown: Vec<(&str, &str)> = changes.0.iter().map(|change| (change.subject.as_str(), change.message.as_str())).collect();
    assert_eq!(shown, [("alipay.demo.lamp.switch types.Room.door", "the title changed")]);
    assert_eq!(changes.step(), Some(Step::Patch));
}

#[test]
fn other_pairs_and_damaged_data_are_errors() {
    let root = tempfile::tempdir().unwrap();
    let (inventory, data) = written(root.path(), "old", OLD, "");
    let error = |old: &str, new: &str| diff::compare(Path::new("spec"), old, new).unwrap_err().to_string();
    let mixed = error(&inventory, &data);
    assert!(mixed.contains("is an inventory, but ") && mixed.ends_with("compare two of the same kind"), "{mixed}");
    let mixed = error(&data, "tests/diff/fields/old");
    assert!(mixed.contains("is the data of a catalogue, but ") && mixed.contains("is a spec folder or a revision;"), "{mixed}");
    fs::write(root.path().join("old/methods.bin"), [1, 0, 0, 0]).unwrap();
    assert!(error(&data, &data).contains("is damaged"), "{}", error(&data, &data));
    fs::remove_file(root.path().join("old/methods.bin")).unwrap();
    assert!(error(&data, &data).contains("methods.bin"), "{}", error(&data, &data));
    fs::write(&inventory, "{\"method\": 1}\n").unwrap();
    assert!(error(&inventory, &inventory).contains("invalid description of a method"));
}
