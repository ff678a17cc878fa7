//! A description as tables, checked by the client's limits engine.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests")]

use alipay_codegen::tables::api;
use alipay_core::limits::{Overrides, check};
use alipay_core::record::Node;
use alipay_core::schema::Protocol;
use bumpalo::Bump;

#[test]
fn types_used_twice_at_every_level_have_one_table_each() {
    let ty =
        |number: usize| format!("  T{number}: {{ fields: {{ a: {{ type: list<T{0}> }}, b: {{ type: T{0} }} }} }}\n", number + 1);
    let types: String = (0..40).map(ty).collect();
    let text = format!(
        "api: alipay.demo.lamp.switch\ntitle: T\ngateway: {{}}\nrequest: {{ a: {{ type: T0 }}, b: {{ type: T0 }} }}\n\
         response: {{ a: {{ type: T0 }} }}\ntypes:\n{types}  T40: {{ fields: {{ a: {{ type: string, max_length: 1 }} }} }}\n"
    );
    let spec = alipay_codegen::load_files([("demo/lamp.switch.yaml", text.as_str())]).unwrap().spec;
    let arena = Bump::new();
    let table = api(&arena, &spec.apis[0]);
    assert!(arena.allocated_bytes() < 1024 * 1024);
    let document = (0..40).fold(serde_json::json!({ "a": "long" }), |inner, _| serde_json::json!({ "b": inner }));
    let request = serde_json::json!({ "b": document });
    let violations = check(&table, Node::json(&request), Protocol::Gateway, &Overrides::default());
    assert_eq!(violations.len(), 1);
    assert_eq!(violations[0].path, format!("b.{}a", "b.".repeat(40)));
}
