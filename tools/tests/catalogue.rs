//! `catalogue`: methods of an inventory with the facts of texts.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::Path;

use alipay_spec_tools::catalogue::build;

fn source(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/catalogue").join(name)
}

/// Returns the content of the only block.
fn block(bytes: &[u8]) -> String {
    let word = |at: usize| u32::from_le_bytes(bytes[at * 4..at * 4 + 4].try_into().unwrap()) as usize;
    assert_eq!((word(0), word(1)), (1, bytes.len() - 8));
    String::from_utf8(miniz_oxide::inflate::decompress_to_vec(&bytes[8..]).unwrap()).unwrap()
}

#[test]
fn methods_without_a_spec_file_keep_their_facts() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("demo")).unwrap();
    let described = "api: alipay.demo.lamp.described\ntitle: T\ngateway: {}\nrequest: {}\nresponse: {}\n";
    fs::write(folder.path().join("demo/lamp.described.yaml"), described).unwrap();
    let files = build(folder.path(), &source("inventory.jsonl"), &source("texts.jsonl")).unwrap();
    assert_eq!(files.index, "alipay.demo.lamp.switch\t开关灯\t0\nalipay.demo.lamp.upload\t\t0\n");
    assert_eq!(
        block(&files.blocks),
        "@LampRoom\n\
         room_name\tstring\ttitle: 房间名称\n\
         @LampSwitchResponseModel\n\
         state\tstring\ttitle: 状态, values: [\"ON\", \"OFF\"], open: true\n\
         #alipay.demo.lamp.switch\t\tLampRoom@0 LampSwitchResponseModel@0\n\
         lamp_no\tstring\tmax_length: 32, title: 灯编号, advisory: [max_length]\n\
         level\tinteger\ttitle: 亮度\n\
         rooms\tlist<LampRoom>\t\n\
         -\n\
         lamp\tLampSwitchResponseModel\t\n\
         #alipay.demo.lamp.upload\tplain\t\n\
         lamp_no\tstring\ttitle: 灯编号\n\
         picture\tfile\t\n\
         -\n"
    );
}

#[test]
fn invalid_sources_are_reported() {
    let folder = tempfile::tempdir().unwrap();
    let texts = folder.path().join("texts.jsonl");
    fs::write(&texts, "{}\n").unwrap();
    let spec = folder.path().join("spec");
    fs::create_dir(&spec).unwrap();
    let error = build(&spec, &source("inventory.jsonl"), &texts).err().unwrap().to_string();
    assert!(error.contains("line 1"), "{error}");
    let error = build(&spec, &texts, &source("texts.jsonl")).err().unwrap().to_string();
    assert!(error.contains("method"), "{error}");
}

#[test]
fn models_with_the_name_of_a_shared_type_get_another_one() {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("spec");
    fs::create_dir_all(spec.join("demo")).unwrap();
    fs::write(spec.join("demo/types.yaml"), "types:\n  LampRoom:\n    fields: { door: { type: string } }\n").unwrap();
    let inventory = folder.path().join("inventory.jsonl");
    let model = |name: &str| format!("\"{name}\": [{{\"name\": \"door\", \"type\": \"string\"}}]");
    let field = |name: &str| format!("{{\"name\": \"{}\", \"class\": \"{name}\"}}", name.to_lowercase());
    let method = |api: &str, models: &[&str]| {
        let fields = models.iter().map(|name| field(name)).collect::<Vec<_>>().join(", ");
        let models = models.iter().map(|name| model(name)).collect::<Vec<_>>().join(", ");
        format!("{{\"method\": \"{api}\", \"has_biz_content\": true, \"biz_fields\": [{fields}], \"models\": {{{models}}}}}\n")
    };
    let lines =
        [method("alipay.demo.lamp.move", &["LampRoom", "LampRoomModel"]), method("alipay.other.lamp.move", &["LampRoom"])];
    fs::write(&inventory, lines.concat()).unwrap();
    let texts = folder.path().join("texts.jsonl");
    fs::write(&texts, "").unwrap();
    let text = block(&build(&spec, &inventory, &texts).unwrap().blocks);
    assert!(text.contains("#alipay.demo.lamp.move\t\tLampRoomModelModel@0 LampRoomModel@0\n"), "{text}");
    assert!(text.contains("lamproom\tLampRoomModelModel\t\nlamproommodel\tLampRoomModel\t\n"), "{text}");
    assert!(text.contains("#alipay.other.lamp.move\t\tLampRoomModelModel@0\n"), "a model has one name: {text}");
    let both =
        "types:\n  LampRoom:\n    fields: { door: { type: string } }\n  LampRoomModel:\n    fields: { door: { type: string } }\n";
    fs::write(spec.join("demo/types.yaml"), both).unwrap();
    let text = block(&build(&spec, &inventory, &texts).unwrap().blocks);
    assert!(text.contains("#alipay.demo.lamp.move\t\tLampRoomModelModel@0 LampRoomModelModelModel@0\n"), "{text}");
}
