//! The platform's memory: `objects.yaml` and `effects:`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, reason = "tests")]

use std::fs;
use std::path::Path;

use alipay_codegen::{load, load_files};
use proptest::prelude::*;

const FOLDER: &str = "tests/specs/memory";

const FILES: [&str; 6] = [
    "gateway.yaml",
    "objects.yaml",
    "shop/order.batchquery.yaml",
    "shop/order.create.yaml",
    "shop/order.prepare.yaml",
    "shop/order.return.yaml",
];

/// Returns the errors of the folder after the first occurrence of a text is replaced.
fn after(old: &str, new: &str) -> Vec<String> {
    let mut count = 0;
    let files: Vec<(&str, String)> = FILES
        .iter()
        .map(|path| {
            let text = fs::read_to_string(Path::new(FOLDER).join(path)).unwrap();
            let is_first = count == 0 && text.contains(old);
            count += usize::from(is_first);
            (*path, if is_first { text.replacen(old, new, 1) } else { text })
        })
        .collect();
    assert!(count > 0, "the folder does not contain {old:?}");
    match load_files(files.iter().map(|(path, text)| (*path, text.as_str()))) {
        Ok(_) => Vec::new(),
        Err(found) => found
            .iter()
            .filter(|found| found.code.id().starts_with('E'))
            .map(|found| format!("{} {}", found.code.id(), found.message))
            .collect(),
    }
}

#[test]
fn a_described_memory_is_resolved() {
    let loaded = load(Path::new(FOLDER)).unwrap_or_else(|found| panic!("{found}"));
    let shown: Vec<String> = loaded.warnings.iter().map(|warning| warning.message.clone()).collect();
    assert_eq!(shown, Vec::<String>::new());
    insta::assert_debug_snapshot!("memory_objects", loaded.spec.objects);
    let effects: Vec<_> = loaded.spec.apis.iter().map(|api| (&api.name, &api.effects)).collect();
    insta::assert_debug_snapshot!("memory_effects", effects);
}

#[test]
fn each_mistake_causes_one_diagnostic() {
    let mut wrong = Vec::new();
    for (old, new, expected) in [
        // objects.yaml
        ("objects:\n", "objects: [\n", "E0002"),
        ("amount: price\n", "amount: prise\n", "E0009"),
        ("out_order_no: string\n", "out_order_no: { tpye: string }\n", "E0006"),
        ("keys: [order_no, out_order_no]", "keys: [order_no, out_oder_no]", "E0045"),
        ("keys: [order_no, out_order_no]", "keys: []", "E0020"),
        ("keys: [order_no, out_order_no]", "kyes: [order_no, out_order_no]", "E0006"),
        ("status: state\n", "status: staet\n", "E0045"),
        ("status: state\n", "status: amount\n", "E0050"),
        ("{number:13}", "{number:x}", "E0050"),
        ("{number:13}", "", "E0050"),
        ("{number:13}", "{number", "E0050"),
        ("next: [PAID, CLOSED] }", "next: [PAID, CLSED] }", "E0045"),
        ("hidden: true, next", "hiden: true, next", "E0006"),
        ("set: { paid: order.paid or now }", "set: { piad: order.paid or now }", "E0045"),
        ("set: { paid: order.paid or now }", "set: { paid: order.amount }", "E0046"),
        ("set: { paid: order.paid or now }", "set: { paid: request.paid }", "E0045"),
        ("order.paid + 90d", "order.paid + 90", "E0046"),
        ("from: [PAID], at", "from: [WAITING], at", "E0049"),
        ("then: FINISHED", "then: FINSHED", "E0045"),
        ("approve: pay", "approve: pya", "E0045"),
        ("      pay: {", "      pya: {", "E0045"),
        ("{ update: order, status: PAID }", "{ respond: { a: now } }", "E0047"),
        ("{ update: order, status: PAID }", "{ update: order, status: FINISHED }", "E0049"),
        ("order.amount - order.returned_amount }", "order.paid - order.returned_amount }", "E0046"),
        ("request.amount <= order", "request.amuont <= order", "E0045"),
        ("copy: [order_no, out_order_no, amount]", "copy: [order_no, out_order_no, amuont]", "E0045"),
        ("{ type: \"'order_sync'\"", "{ type: 'order_sync'", "E0043"),
        // effects
        ("repeat: order", "repeat: oder", "E0043"),
        ("by: out_order_no\n", "by: amount\n", "E0048"),
        ("by: out_order_no\n", "by: [out_order_no, { amount: request.amount }]\n", "E0048"),
        ("by: out_order_no\n", "by: order_no\n", "E0045"),
        ("refuse: { WAITING: NOT_PAID, FIN", "refuse: { WAITING: NOT_PAID, FINI", "E0045"),
        ("same: { amount: request.amount }", "same: { amount: request.goods }", "E0046"),
        ("    else: ORDER_DIFFERS\n", "", "E0047"),
        ("else: ORDER_DIFFERS", "else: ORDER_DIFERS", "E0009"),
        ("  ORDER_DIFFERS: {", "  ORDER_DIFERS: {", "E0009"),
        ("refuse: { CLOSED: ORDER_CLOSED", "refuse: { CLOSD: ORDER_CLOSED", "E0045"),
        ("refuse: { CLOSED: ORDER_CLOSED", "refuse: { CLOSED: ORDR_CLOSED", "E0009"),
        ("set: { address: page(order) }", "set: { address: page(return) }", "E0051"),
        ("set: { address: page(order) }", "set: { adress: page(order) }", "E0045"),
        ("respond: { address: page(order) }", "respond: { address: \"page(order, 1)\" }", "E0044"),
        ("now + (request.timeout or '15d')", "now + (request.timeuot or '15d')", "E0045"),
        ("now + (request.timeout or '15d')", "now + (request.timeout or '15d'", "E0044"),
        ("now + (request.timeout or '15d')", "now + '15d'", "E0046"),
        ("    status: WAITING\n", "    status: WAITNG\n", "E0045"),
        ("    status: WAITING\n", "", "E0047"),
        ("type: list<Goods>", "type: list<Goodss>", "E0013"),
        ("goods: json", "goods: datetime", "E0046"),
        ("  - find: order\n    by: [", "  - fnd: order\n    by: [", "E0006"),
        ("  - find: order\n    by: [", "  - find: oder\n    by: [", "E0043"),
        ("request.shop.number", "request.shop.nmber", "E0045"),
        ("request.shop.number", "request.shop.number.x", "E0045"),
        (
            "refuse: { WAITING: NOT_PAID, FINISHED: NOT_PAID }",
            "refuse: { WAITING: NOT_PAID, FINISHED: NOT_PAID, PAID: NOT_PAID }",
            "",
        ),
        ("refuse: { WAITING: NOT_PAID, FINISHED: NOT_PAID }", "refuse: { WAITING: NOT_PAID }", "E0049"),
        ("refuse: { WAITING: NOT_PAID, FINISHED: NOT_PAID }", "refse: { WAITING: NOT_PAID }", "E0006"),
        (
            "set: { returned_amount: order.returned_amount + request.amount }, notify",
            "set: { state: \"'PAID'\" }, notify",
            "E0047",
        ),
        ("    else: TOO_MUCH\n", "", "E0047"),
        ("require: request.amount + order", "requir: request.amount + order", "E0006"),
        ("where: order.paid begins request.day and", "where: order.paid in request.day and", "E0046"),
        ("into: orders", "into: address", "E0046"),
        ("into: orders", "into: ordres", "E0045"),
        ("{ amount_text: order", "{ amount_txt: order", "E0045"),
        ("archive: address", "archive: adress", "E0045"),
        ("values: [order.order_no, order.amount]", "values: [order.order_no]", "E0047"),
        ("of: order, where", "of: oder, where", "E0043"),
        ("else: SYSTEM_ERROR", "else: SYSTEM_EROR", "E0009"),
        ("errors:\n  SYSTEM", "errors: [\n  SYSTEM", "E0002"),
        ("SYSTEM_ERROR: { summary", "SYSTEM_EROR: { summary", "E0009"),
    ] {
        let found = after(old, new);
        let codes: Vec<&str> = found.iter().map(|found| &found[..5]).collect();
        let expected: Vec<&str> = Some(expected).filter(|code| !code.is_empty()).into_iter().collect();
        if codes != expected {
            wrong.push(format!("{old:?} → {new:?}: {found:#?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{}",
        wrong.join(
            "
"
        )
    );
}

#[test]
fn conditions_on_the_status_exclude_changes() {
    let old = "{ if: order.returned_amount >= order.amount, update: order, status: CLOSED }";
    for (condition, target, codes) in [
        ("order.state = 'PAID'", "FINISHED", 0),
        ("not order.state != 'PAID' and now", "FINISHED", 0),
        ("order.state = 'PAID' or order.state = 'CLOSED'", "FINISHED", 1),
        ("order.state = 'PAID' or order.state = 'FINISHED'", "FINISHED", 0),
        ("now or order.state = 'PAID'", "FINISHED", 1),
    ] {
        let new = format!("{{ if: {condition}, update: order, status: {target} }}");
        let found = after(old, &new);
        assert!(found.len() == codes && found.iter().all(|found| found.starts_with("E0049")), "{new}: {found:#?}");
    }
    // The time must not double with each part.
    let many = vec!["order.state = 'PAID'"; 80].join(" or ");
    assert_eq!(after(old, &format!("{{ if: {many}, update: order, status: CLOSED }}")), Vec::<String>::new());
}

#[test]
fn an_api_resolves_without_the_other_apis() {
    let folder = load(Path::new(FOLDER)).unwrap_or_else(|found| panic!("{found}"));
    for path in FILES.iter().filter(|path| path.starts_with("shop/")) {
        let files: Vec<(&str, String)> = ["gateway.yaml", "objects.yaml", path]
            .into_iter()
            .map(|path| (path, fs::read_to_string(Path::new(FOLDER).join(path)).unwrap()))
            .collect();
        let alone = load_files(files.iter().map(|(path, text)| (*path, text.as_str()))).unwrap();
        let api = alone.spec.apis.first().unwrap();
        let same = folder.spec.apis.iter().find(|other| other.name == api.name).unwrap();
        assert_eq!(format!("{:?}", api.effects), format!("{:?}", same.effects));
    }
}

proptest! {
    #[test]
    fn no_expression_panics(parts in proptest::collection::vec(
        prop_oneof![
            Just("request"), Just("response"), Just("item"), Just("order"), Just("."), Just("amount"), Just("paid"), Just("'x'"),
            Just("12"), Just("90d"), Just("("), Just(")"), Just(","), Just(" or "), Just(" and "), Just("not "), Just(" = "),
            Just(" < "), Just(" in "), Just(" begins "), Just(" + "), Just(" - "), Just("now"), Just("sum("), Just("count("),
            Just("page("), Just("file("), Just("return"),
        ], 1..12)) {
        let expression = parts.concat().replace('\'', "''");
        after("request.amount + order.returned_amount <= order.amount\n", &format!("'{expression}'\n"));
    }
}
