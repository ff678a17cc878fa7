//! Reads numbers and lists in descriptions. Sentences stay behind, and what can be meant in two ways is told as such.

mod bound;
mod number;
mod units;
mod values;
mod words;

pub(super) use bound::{Said, Statement, is_conditional, statements};
pub(super) use units::Unit;
pub(super) use values::{Listed, bare, listed};

use crate::resolve::decimal::Decimal;

/// The bounds that a text names as a closed range: `取值范围[0.01,100]`.
pub(super) fn range(text: &str) -> Option<(String, String)> {
    let text = number::plain(text);
    let (before, rest) = text.split_once("取值范围")?;
    if rest.contains("取值范围") || bound::is_conditional(before.rsplit(['。', ';', '\n']).next().unwrap_or("")) {
        return None;
    }
    let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '为' | '是'));
    let (inside, _) = rest.strip_prefix('[')?.split_once(']')?;
    let (low, high) = inside.split_once([',', '~', '～'])?;
    let number = |text: &str| Decimal::parse(text.trim()).filter(|number| number.digits() <= 15);
    let (least, most) = (number(low)?, number(high)?);
    (least <= most).then(|| (low.trim().to_owned(), high.trim().to_owned()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn statements_are_read_with_what_they_count() {
        let length = |max| Said::Length { min: None, max: Some(max), each: false };
        let cap = |max, unit| Said::Cap { max, unit };
        let said = |text: &str| -> Vec<Said> { statements(text, "name").into_iter().map(|one| one.said).collect() };
        assert_eq!(said("一次最多查 20 个编号"), [cap(20, Unit::Items)]);
        assert_eq!(said("每次限50条以内"), [cap(50, Unit::Items)]);
        assert_eq!(said("名称不能超过30个字符"), [length(30)]);
        assert_eq!(said("长度限制64,请检查"), [length(64)]);
        assert_eq!(said("大小不超过2M"), [cap(2 * 1024 * 1024, Unit::Bytes)]);
        assert_eq!(said("32个字以内,最多3个"), [length(32), cap(3, Unit::Items)]);
        assert_eq!(said("最多2位小数"), [Said::Decimals(2)]);
        assert_eq!(said("编号最多32位"), [Said::Unclear(Some(32))]);
    }

    #[test]
    fn a_statement_keeps_its_words() {
        let words: Vec<String> =
            statements("名称。总共不超过６４，备注 up to 8 letters", "x").into_iter().map(|one| one.words).collect();
        assert_eq!(words, ["总共不超过６４", "备注 up to 8 letters"]);
    }

    #[test]
    fn other_numbers_state_nothing() {
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

    #[test]
    fn a_closed_range_has_two_bounds() {
        assert_eq!(range("单位为元,取值范围[0.01,100]"), Some(("0.01".to_owned(), "100".to_owned())));
        for text in ["取值范围(0,1]", "取值范围[1m,15d]", "[1,2]", "取值范围[1]", "取值范围[2,1]", "取值范围[1,2],取值范围[1,3]"]
        {
            assert_eq!(range(text), None, "{text}");
        }
    }
}
