//! Bounds of a number: `取值范围[0.01,100000000]`, `必须大于0`, `每页最多50条`.

use super::bound::is_conditional;
use super::number::plain;
use super::text::{Kind, Source, pattern};
use super::{Format, Statements};
use alipay_codegen::resolve::decimal::Decimal;

pattern!(INTERVAL, r"(?:取值)?(?:范围|区间)(?:为|是|在|:)* ?([\[(]) ?(-?\d+(?:\.\d+)?) ?[,、~-] ?(-?\d+(?:\.\d+)?) ?([\])])");
pattern!(
    OPEN_INTERVAL,
    r"(?:取值范围|范围|取值)(?:为|是|在|:)* ?(\d+(?:\.\d+)?) ?[-~至到] ?(\d+(?:\.\d+)?)(?:的|之间|区间)*(?:整数|正整数)?([^\d.a-zA-Z\u4e00-\u9fff-]|之|$)"
);
pattern!(WHOLE, r"(?:^|[^\d.])(\d+) ?[-~至到] ?(\d+) ?的(?:正)?整数");
pattern!(COMPARED, r"(\d+(?:\.\d+)?) ?(<=?) ?(?:x|value) ?(<=?) ?(\d+(?:\.\d+)?)");
pattern!(BETWEEN, r"(?:需要?|必须|应)?在 ?(\d+) ?[和到至~-] ?(\d+) ?之间");
pattern!(
    MOST,
    r"(?:最大值?|最多|上限|不能?超过|不得超过|不可超过|不能大于|小于等于)(?:为|是|支持|设置|查询|不超过|限制为|可查询|可查|返回|可设置|值为|允许|:)* ?(\d+)(?:个|条|行|条记录|条数据)?([^\d.a-zA-Z\u4e00-\u9fff%]|$)"
);
pattern!(CUT, r"按 ?\d");
pattern!(ABOVE_ZERO, r"(?:必须|须|应|需|必须为|必须是|需要?是|须为)(?:是|为)?(?:大于 ?0|正整数)");
pattern!(FROM_ONE, r"从 ?1 ?开始|起始(?:值|页)?(?:为|是)? ?1(?:[^\d]|$)|第一页(?:传入|传|为|是)\D{0,2}1\D");

/// Reads the bounds of a number.
pub(super) fn read(source: &Source<'_>, out: &mut Statements) {
    let whole = source.kind == Kind::Integer || is_count(source.field.name);
    let numeric = matches!(source.kind, Kind::Integer | Kind::Number | Kind::Price)
        || source.kind == Kind::Text && (whole || is_numeric(source, out));
    if !numeric || out.values.is_some() || source.holds_json() || matches!(out.format, Some(Format::Date | Format::DateTime)) {
        return;
    }
    let mut low: Vec<String> = Vec::new();
    let mut high: Vec<String> = Vec::new();
    for sentence in source.sentences() {
        let (least, most) = bounds(source, sentence, whole);
        if least.is_none() && most.is_none() {
            continue;
        }
        if is_doubtful(source, sentence) {
            out.doubt(sentence, "the bound depends on a condition, or belongs to something else");
            return;
        }
        low.extend(least);
        high.extend(most);
    }
    low.dedup();
    high.dedup();
    let (one_low, one_high) = match (low.as_slice(), high.as_slice()) {
        ([] | [_], [] | [_]) => (low.first(), high.first()),
        _ => return out.doubt(&source.text, "the text contains more than one bound"),
    };
    let number = |text: Option<&String>| text.and_then(|text| Decimal::parse(text));
    if let (Some(least), Some(most)) = (number(one_low), number(one_high))
        && least > most
    {
        return out.doubt(&source.text, "the bounds contradict each other");
    }
    out.minimum = one_low.cloned();
    out.maximum = one_high.cloned();
}

/// Returns true if a text field contains a number, according to its format, its example or its statements.
fn is_numeric(source: &Source<'_>, out: &Statements) -> bool {
    let text = source.text.as_str();
    let example = source.example().is_some_and(|example| Decimal::parse(example).is_some_and(|number| number.digits() < 10));
    out.format == Some(Format::Price)
        || ["取值范围", "单位为元", "单位:元", "浮点", "整数", "个数区间"].iter().any(|word| text.contains(word)) && example
}

/// Returns true if a field is a count: `page_size`.
fn is_count(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["size", "num", "count", "page", "limit", "quantity"].iter().any(|word| name.ends_with(word) || name.starts_with("page"))
        && !name.ends_with("_no_num")
        && !name.contains("phone")
        && !name.contains("url")
        && !name.contains("info")
}

/// Returns the bounds in one sentence.
fn bounds(source: &Source<'_>, sentence: &str, whole: bool) -> (Option<String>, Option<String>) {
    let get = |captures: &regex_lite::Captures<'_>, at: usize| captures.get(at).map(|part| part.as_str().to_owned());
    let above = |low: String, closed: bool| match (closed, whole, low.parse::<i64>()) {
        (true, ..) => Some(low),
        (false, true, Ok(low)) => Some((low + 1).to_string()),
        _ => None,
    };
    let below = |high: String, closed: bool| match (closed, whole, high.parse::<i64>()) {
        (true, ..) => Some(high),
        (false, true, Ok(high)) => Some((high - 1).to_string()),
        _ => None,
    };
    if let Some(captures) = INTERVAL.captures(sentence) {
        let (left, right) =
            (get(&captures, 1).is_some_and(|mark| mark == "["), get(&captures, 4).is_some_and(|mark| mark == "]"));
        // `(1-100)` in brackets of a sentence is closed.
        let round = !left && !right;
        return (
            get(&captures, 2).and_then(|low| above(low, left || round)),
            get(&captures, 3).and_then(|high| below(high, right || round)),
        );
    }
    if let Some(captures) = COMPARED.captures(sentence) {
        let closed = |at: usize| get(&captures, at).is_some_and(|mark| mark == "<=");
        return (
            get(&captures, 1).and_then(|low| above(low, closed(2))),
            get(&captures, 4).and_then(|high| below(high, closed(3))),
        );
    }
    if let Some(captures) = OPEN_INTERVAL
        .captures(sentence)
        .or_else(|| BETWEEN.captures(sentence))
        .or_else(|| WHOLE.captures(sentence).filter(|_| whole || source.kind == Kind::Integer))
    {
        return (get(&captures, 1), get(&captures, 2));
    }
    let page =
        source.field.name.contains("page") && !source.field.name.contains("size") || source.field.name.starts_with("current");
    let from_one = whole && (ABOVE_ZERO.is_match(sentence) && !sentence.contains("小数") || page && FROM_ONE.is_match(sentence));
    let count = whole && !page && (source.kind == Kind::Integer || is_count(source.field.name));
    let most = MOST.captures(sentence).filter(|_| count).filter(|captures| {
        let start = captures.get(0).map_or(0, |all| all.start());
        let before = sentence.get(..start).unwrap_or("");
        // `超过20条按20条查询` truncates, and `其他最多` limits something else.
        !before.ends_with(['若', '果']) && !CUT.is_match(sentence) && !sentence.contains("长度")
    });
    (from_one.then(|| "1".to_owned()), most.and_then(|captures| get(&captures, 1)))
}

/// Returns true if other words of a sentence make a bound doubtful.
fn is_doubtful(source: &Source<'_>, sentence: &str) -> bool {
    let interval = INTERVAL.find(sentence).map(|captures| captures.start());
    let absent = match interval {
        // A condition after an interval belongs to another statement.
        Some(at) => super::text::before(sentence, at).to_owned(),
        None => super::text::without_absence(sentence).replace("不传的情况下", ""),
    };
    let words = [
        "场景",
        "产品",
        "业务",
        "建议",
        "例如",
        "比如",
        "分钟",
        "小时",
        "时长",
        "之和",
        "默认按",
        "按最大",
        "自动",
        "分别",
        "其中",
        "类型为",
        "天",
        "总和",
        "VIP",
        "字符",
        "位数",
        "倍",
        "小数点",
        "时间",
    ];
    let precise = sentence.contains("取值范围") || sentence.contains("精确到小数点");
    let other = super::text::names(&absent).any(|word| super::text::looks_like_field(word) && word != source.field.name);
    let several = INTERVAL.captures_iter(sentence).count() > 1;
    is_conditional(&absent)
        || several
        || other && !sentence.contains("至少有一个不能为空")
        || words.iter().any(|word| absent.contains(word) && !(precise && *word == "小数点" && interval.is_some()))
}

/// Returns the bounds of a closed range: `取值范围[0.01,100]`.
pub(in crate::import) fn closed(text: &str) -> Option<(String, String)> {
    let text = plain(text);
    let (before, rest) = text.split_once("取值范围")?;
    if rest.contains("取值范围") || is_conditional(before.rsplit(['。', ';', '\n']).next().unwrap_or("")) {
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
mod tests {
    use super::closed as range;

    #[test]
    fn a_closed_range_gives_two_bounds() {
        assert_eq!(range("单位为元,取值范围[0.01,100]"), Some(("0.01".to_owned(), "100".to_owned())));
        for text in ["取值范围(0,1]", "取值范围[1m,15d]", "[1,2]", "取值范围[1]", "取值范围[2,1]", "取值范围[1,2],取值范围[1,3]"]
        {
            assert_eq!(range(text), None, "{text}");
        }
    }
}
