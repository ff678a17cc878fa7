//! Any text as a description: a length is only taken from a number next to a unit of length.

use proptest::prelude::*;

use super::statements::outcomes;

/// Returns words around numbers, some of which state bounds.
fn words() -> impl Strategy<Value = String> {
    let words = [
        "不超过",
        "最多",
        "最长",
        "最大长度",
        "长度",
        "以内",
        "以上",
        "至少",
        "小于",
        "每个",
        "如果",
        "建议",
        "个字符",
        "字符",
        "个字",
        "位",
        "位小数",
        "位数字",
        "个",
        "条",
        "天",
        "元",
        "分钟",
        "个月",
        "M",
        "KB",
        "个汉字",
        "，",
        "。",
        "、",
        " ",
        "\n",
        "-",
        "~",
        "到",
        "(",
        ")",
        "up to ",
        "at most ",
        " characters",
        " items",
        " days",
        "max length ",
        "between ",
        " and ",
        "取值范围[",
        "]",
        "A:甲",
        "b(乙)",
        "other_field",
    ];
    let number =
        prop_oneof![(0..3000_u32).prop_map(|number| number.to_string()), Just("６４".to_owned()), Just("1,000".to_owned())];
    prop_oneof![4 => prop::sample::select(words.to_vec()).prop_map(str::to_owned), 2 => number, 1 => "[ -~]{0,3}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_length_always_comes_from_a_number_next_to_a_unit(parts in prop::collection::vec(words(), 0..12)) {
        let statement = parts.concat().replace(['【', '】'], "");
        let one_line = statement.replace('\n', " ");
        let outcome = outcomes("string", &[&one_line]).remove(0);
        let digits = one_line.replace("６４", "64").replace("1,000", "1000");
        for limit in outcome.split(' ').filter_map(|limit| limit.strip_prefix("max_length=").or(limit.strip_prefix("min_length="))) {
            // A range has its unit after the second number.
            let beside = |rest: &str| {
                let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || "-~到,and".contains(c));
                ["字", "个字", "位", "char"].iter().any(|unit| rest.starts_with(unit))
            };
            let says_length = ["长度", "length"].iter().any(|word| digits.contains(word)) && digits.contains(limit);
            prop_assert!(
                says_length || digits.match_indices(limit).any(|(at, _)| beside(&digits[at + limit.len()..])),
                "{limit} of {one_line:?}"
            );
        }
    }
}
