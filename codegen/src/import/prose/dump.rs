#![allow(clippy::all, missing_docs)]
use super::*;
use serde_json::{Value as J, json};
#[test]
fn dump() {
    let Ok(path) = std::env::var("PROSE_IN") else { return };
    let mut out = String::new();
    let begin = std::time::Instant::now();
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let d: J = serde_json::from_str(line).unwrap();
        let sib: Vec<&str> = d["siblings"].as_array().unwrap().iter().map(|s| s.as_str().unwrap()).collect();
        let s = read(&Described {
            name: d["name"].as_str().unwrap(),
            ty: d["ty"].as_str().unwrap_or("string"),
            text: d["text"].as_str().unwrap(),
            example: d["example"].as_str(),
            siblings: &sib,
        });
        let j = json!({"id": d["id"], "title": s.title, "len": s.max_length, "minlen": s.min_length, "chars": s.pattern, "items": s.max_items, "minitems": s.min_items, "min": s.minimum, "max": s.maximum, "dec": s.max_decimals,
            "v": s.values.as_ref().map(|v| v.list.iter().map(|v| json!([v.wire, v.title])).collect::<Vec<_>>()), "open": s.values.as_ref().map(|v| v.open), "t": s.format.map(|f| format!("{f:?}").to_lowercase()),
            "def": s.default, "dep": s.deprecated.as_ref().map(|d| d.instead.clone().unwrap_or("-".into())), "req": s.required.map(|r| format!("{r:?}")), "when": s.when.iter().map(|w| json!([w.field, w.equals])).collect::<Vec<_>>(),
            "one": s.either.iter().map(|e| json!([format!("{:?}", e.kind), e.fields])).collect::<Vec<_>>(), "bytes": s.max_bytes, "ext": s.extensions, "doubts": s.doubts.iter().map(|d| json!([d.words, d.reason])).collect::<Vec<_>>()});
        out.push_str(&j.to_string());
        out.push('\n');
    }
    std::fs::write("/tmp/prose/program.jsonl", out).unwrap();
    eprintln!("took {:?}", begin.elapsed());
}
