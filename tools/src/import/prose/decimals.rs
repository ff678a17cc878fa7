//! Decimals: `精确到小数点后两位`, `保留两位小数`.

use super::text::{Kind, Source, pattern};
use super::{Format, Statements, is_conditional};

pattern!(
    POINT,
    r"小数(?:点)?(?:后|以后|之后|位|位数)?(?:最多|不能超过|最多保留|保留|支持|不超过|精确到|精度)*(?:小数点后)? ?([一二两三四五六七八]|\d{1,2}) ?位?|([一二两三四五六七八]|\d{1,2}) ?位(?:的)?小数|精确(?:到)?([两二]|\d{1,2})位小数"
);
pattern!(STEP, r"精确到(0\.0*1)");
pattern!(CENT, r"精确到分(?:[^钟]|$)");
pattern!(WHOLE, r"不(?:支持|接受|允许|能有|可有)小数");

/// Reads the number of decimals.
pub(super) fn read(source: &Source<'_>, out: &mut Statements) {
    let fits = matches!(source.kind, Kind::Text | Kind::Number | Kind::Price | Kind::Integer);
    if !fits || !["小数", "精确到"].iter().any(|word| source.text.contains(word)) || source.holds_json() {
        return;
    }
    let mut numbers: Vec<u64> = Vec::new();
    let mut words = "";
    for sentence in source.sentences() {
        let mut of_sentence: Vec<u64> = Vec::new();
        let mut until = sentence.len();
        for captures in POINT.captures_iter(sentence) {
            let digit = (1..=3).find_map(|at| captures.get(at)).and_then(|digit| value(digit.as_str()));
            let start = captures.get(0).map_or(0, |all| all.start());
            until = until.min(start);
            let before = sentence.get(..start).unwrap_or("");
            // `至少两位小数` is not an upper bound; `小数点前` and `不足2位小数` have another subject.
            let other = ["至少", "最少", "不足", "点前", "超过", "大于"].iter().any(|word| before.trim_end().ends_with(word))
                && !["不超过", "不能超过", "不得超过", "不大于"].iter().any(|word| before.trim_end().ends_with(word));
            of_sentence.extend(digit.filter(|_| !other));
        }
        of_sentence
            .extend(STEP.captures(sentence).and_then(|captures| captures.get(1)).map(|step| step.as_str().len() as u64 - 2));
        of_sentence.extend((CENT.is_match(sentence) && source.text.contains('元')).then_some(2));
        if of_sentence.is_empty() {
            if sentence.contains("小数") && WHOLE.is_match(sentence) {
                out.doubt(sentence, "it may be only about the form");
            }
            continue;
        }
        words = sentence;
        let condition = super::text::before(sentence, until);
        if is_conditional(condition) || ["四舍五入", "可转换", "截取", "舍"].iter().any(|word| sentence.contains(word))
        {
            return out.doubt(sentence, "the number of decimals depends on a condition, or more decimals are rounded");
        }
        numbers.extend(of_sentence);
    }
    numbers.sort_unstable();
    numbers.dedup();
    match numbers.as_slice() {
        [] => {}
        [max] => {
            // An amount in yuan has at most two decimals.
            if *max > 2 && out.format == Some(Format::Price) {
                out.format = None;
                out.doubt(words, "the amount has more decimals than the currency");
            }
            out.max_decimals = Some(*max);
        }
        _ => out.doubt(words, "the text contains more than one number of decimals"),
    }
}

fn value(digit: &str) -> Option<u64> {
    match digit {
        "两" => Some(2),
        _ => digit.parse().ok().or_else(|| {
            let at = "一二三四五六七八".chars().position(|c| digit.starts_with(c))?;
            u64::try_from(at + 1).ok()
        }),
    }
}
