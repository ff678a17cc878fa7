//! Tests of bounds in texts.
#![allow(clippy::unwrap_used, reason = "tests")]

use super::bound::{Claim, statements};
use super::units::Unit;

#[test]
fn statements_are_read_with_their_units() {
    let length = |max| Claim::Length { min: None, max: Some(max), each: false };
    let cap = |max, unit| Claim::Cap { max, unit };
    let claim = |text: &str| -> Vec<Claim> { statements(text, "name").into_iter().map(|statement| statement.claim).collect() };
    assert_eq!(claim("一次最多查 20 个编号"), [cap(20, Unit::Items)]);
    assert_eq!(claim("每次限50条以内"), [cap(50, Unit::Items)]);
    assert_eq!(claim("名称不能超过30个字符"), [length(30)]);
    assert_eq!(claim("长度限制64,请检查"), [length(64)]);
    assert_eq!(claim("大小不超过2M"), [cap(2 * 1024 * 1024, Unit::Bytes)]);
    assert_eq!(claim("32个字以内,最多3个"), [length(32), cap(3, Unit::Items)]);
    assert_eq!(claim("最多2位小数"), [Claim::Decimals(2)]);
    assert_eq!(claim("编号最多32位"), [Claim::Unclear(Some(32))]);
}

#[test]
fn a_statement_keeps_its_words() {
    let words: Vec<String> =
        statements("名称。总共不超过６４，备注 up to 8 letters", "x").into_iter().map(|statement| statement.words).collect();
    assert_eq!(words, ["总共不超过６４", "备注 up to 8 letters"]);
}

#[test]
fn other_numbers_give_no_statement() {
    for text in [
        "以2088开头的16位数字",
        "24小时制",
        "格式为yyyy-MM-dd",
        "最多的是哪一种,3",
        "超过 1.50 个",
        "最长15天",
        "不超过15元",
        "第32位",
    ] {
        assert_eq!(statements(text, "x"), [], "{text}");
    }
}
