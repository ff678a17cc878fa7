//! CONTRIBUTING.md lists the generator's codes as the generator itself does.

use alipay_codegen::catalogue;

#[test]
fn contributing_lists_every_code() {
    let text = include_str!("../../CONTRIBUTING.md");
    let listed = text.split_once("<!-- explain --all -->").and_then(|(_, rest)| rest.split_once("<!-- end -->"));
    let listed = listed.map(|(listed, _)| listed.trim());
    assert_eq!(listed, Some(catalogue::markdown().trim()), "write the output of `cargo codegen explain --all` there");
}
