//! The units after numbers, in Chinese and English. Texts are compared in the spelling of `number::plain`.

use super::words::starts_with_word;

/// The unit that a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Unit {
    Items,
    /// Characters of a text.
    Characters,
    Bytes,
}

/// The unit or quantity after a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
    Count(Unit, u64),
    /// Decimals.
    Decimals,
    /// `位`: digits of a number, characters of a text, or people.
    Places,
    /// Characters of one script, which differ from those that a limit counts.
    Script,
    /// Time, money, distance: not a limit of a text or a list.
    Other,
    /// Nothing, or an unknown word.
    Unknown,
}

/// Units, by what they count. The longest match counts.
const UNITS: &[(Measure, &[&str])] = &[
    (
        Measure::Count(Unit::Characters, 1),
        &["个字符", "字符", "个字", "字", "位字符", "位长度", "characters", "character", "chars", "char"],
    ),
    (
        Measure::Script,
        &[
            "个汉字",
            "汉字",
            "个中文",
            "中文",
            "个英文",
            "英文",
            "个字母",
            "字母",
            "位字母",
            "位英文",
            "位汉字",
            "个数字",
            "数字",
            "个字节",
            "字节",
            "个半角",
            "半角",
            "个全角",
            "全角",
            "byte",
            "bytes",
            "letters",
            "letter",
            "words",
            "chinese",
            "english",
            "ascii",
        ],
    ),
    (
        Measure::Decimals,
        &[
            "位小数",
            "个小数",
            "位的小数",
            "decimal place",
            "decimal places",
            "decimals",
            "decimal digits",
            "digits after the decimal",
        ],
    ),
    (Measure::Places, &["位", "个数位", "digits", "digit"]),
    (
        Measure::Count(Unit::Items, 1),
        &[
            "个",
            "条",
            "张",
            "篇",
            "项",
            "笔",
            "件",
            "组",
            "份",
            "家",
            "种",
            "类",
            "台",
            "款",
            "辆",
            "个字段",
            "字段",
            "items",
            "item",
            "records",
            "record",
            "entries",
            "entry",
            "elements",
            "element",
        ],
    ),
    (Measure::Count(Unit::Bytes, 1024), &["kb", "k", "kib"]),
    (Measure::Count(Unit::Bytes, 1024 * 1024), &["mb", "m", "mib", "兆"]),
    (
        Measure::Other,
        &[
            "个月",
            "个小时",
            "个工作日",
            "个自然日",
            "个交易日",
            "个星期",
            "个周",
            "个季度",
            "个年",
            "个百分",
            "个点",
            "个基点",
            "个数量级",
            "天",
            "日",
            "小时",
            "分钟",
            "分",
            "秒",
            "毫秒",
            "月",
            "年",
            "周",
            "季",
            "岁",
            "周岁",
            "工作日",
            "自然日",
            "元",
            "块",
            "角",
            "厘",
            "万元",
            "美元",
            "港币",
            "港元",
            "欧元",
            "日元",
            "%",
            "％",
            "‰",
            "折",
            "次",
            "倍",
            "级",
            "层",
            "度",
            "公里",
            "千米",
            "米",
            "厘米",
            "毫米",
            "公斤",
            "千克",
            "克",
            "吨",
            "升",
            "人",
            "名",
            "户",
            "期",
            "步",
            "轮",
            "种语言",
            "像素",
            "个像素",
            "px",
            "pixel",
            "pixels",
            "dpi",
            "km",
            "cm",
            "mm",
            "kg",
            "ms",
            "s",
            "h",
            "d",
            "day",
            "days",
            "hour",
            "hours",
            "minute",
            "minutes",
            "second",
            "seconds",
            "month",
            "months",
            "year",
            "years",
            "week",
            "weeks",
            "yuan",
            "rmb",
            "cny",
            "usd",
            "hkd",
            "times",
            "time",
            "percent",
            "calls",
            "requests",
        ],
    ),
];

/// Parses the unit at the start of a text, and returns the rest. ASCII words must end at a word boundary.
pub(super) fn measure(text: &str) -> (Measure, &str) {
    let text = text.trim_start();
    let mut best: (usize, Measure) = (0, Measure::Unknown);
    for (measure, words) in UNITS {
        for word in *words {
            if word.len() > best.0 && starts_with_word(text, word) {
                best = (word.len(), *measure);
            }
        }
    }
    let rest = text.get(best.0..).unwrap_or("");
    // `字号` and the like are other words.
    let other = best.1 == Measure::Count(Unit::Characters, 1) && rest.starts_with(['典', '体', '号', '幕', '样', '义', '面']);
    (if other { Measure::Unknown } else { best.1 }, rest)
}
