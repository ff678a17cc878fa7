//! `lint`: the shipped spec, allowances, and cases without findings.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]

use std::path::Path;

use alipay_codegen::Builder;
use alipay_codegen::diagnostic::render;
use alipay_spec_tools::lint;

/// Returns the codes that are found in a file, each with its line.
fn codes(text: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("demo")).unwrap();
    std::fs::write(folder.path().join("demo/thing.yaml"), text).unwrap();
    lint(folder.path()).iter().map(|diagnostic| format!("{} {}", diagnostic.code, diagnostic.primary.position().line)).collect()
}

const THING: &str = "api: alipay.demo.thing\ntitle: T\ngateway: {}\nrequest: { status: { type: string, summary: \"`A` or `B`.\" } }\nresponse: {}\n";

#[test]
fn the_shipped_spec_has_no_lints() {
    for folder in ["../spec", "../examples/private-api/spec"] {
        let diagnostics = lint(Path::new(folder));
        assert!(diagnostics.is_empty(), "{}", render::human(&diagnostics, false));
    }
}

#[test]
fn an_allowed_finding_is_not_reported() {
    assert_eq!(codes(THING), ["L0003 4"]);
    assert!(codes(&format!("{THING}allow: {{ L0003: {{ request.status: The page has more. }} }}\n")).is_empty());
    assert!(codes(&format!("{THING}allow: {{ L0003: The page has more. }}\n")).is_empty());
}

#[test]
fn an_unused_allowance_is_an_error() {
    assert_eq!(codes(&format!("{THING}allow: {{ L0003: {{ request.state: A reason. }} }}\n")), ["L0003 4", "L0001 6"]);
    assert_eq!(codes(&format!("{THING}allow: {{ L0004: A reason. }}\n")), ["L0003 4", "L0001 6"]);
    // The rule about allowances cannot be allowed itself.
    assert_eq!(codes(&format!("{THING}allow: {{ L0001: A reason. }}\n")), ["L0003 4", "L0001 6"]);
}

#[test]
fn an_allowance_without_a_reason_is_invalid() {
    for (allow, code) in [
        ("{ L0003: }", "E0008"),
        ("{ L0003: \" \" }", "E0010"),
        ("{ L0003: { request.status: } }", "E0008"),
        ("{ X3: Why. }", "E0012"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("demo")).unwrap();
        std::fs::write(folder.path().join("demo/thing.yaml"), format!("{THING}allow: {allow}\n")).unwrap();
        let checked = Builder::new().spec(folder.path()).check();
        let codes: Vec<&str> = checked.iter().map(|diagnostic| diagnostic.code.id()).collect();
        assert_eq!(codes, [code], "{allow}");
        assert_eq!(render::short(&lint(folder.path())), render::short(&checked), "mistakes come before rules");
    }
}

#[test]
fn undescribed_items_have_no_lints() {
    let bare = "api: alipay.demo.thing\ntitle: T\ngateway: {}\nrequest:\n  pay_amount: { type: string }\n  gmt_pay: { type: string }\n\
                response: {}\nerrors:\n  TITLE_TOO_LONG: {}\n";
    assert!(codes(bare).is_empty());
}
