//! Lengths of a text: `64个字符以内`, `最长32位`, `3~40个字符`.

use super::text::{Kind, Source, pattern};
use super::{Claim, Statements, is_conditional, statements};

// A limit in bytes of GBK: the larger number is the maximum in letters, and so the maximum in characters.
pattern!(PAIR, r"(\d+) ?个?(?:字母|英文字符|英文|字符)(?:/|或|或者|,|、) ?(\d+) ?个?(?:汉字|中文字符|中文)");
pattern!(RAIP, r"(\d+) ?个?(?:汉字|中文字符|中文)(?:/|或|或者|,|、) ?(\d+) ?个?(?:字母|英文字符|英文|字符)");
pattern!(BETWEEN, r"(\d+) ?个?(?:字符|字)? ?[-~至到] ?(\d+) ?个?(?:字符|字)(?:[^节母典段体]|$)");
pattern!(PLACES, r"长度(?:限制|要求|为|在|:)* ?\(?(\d+) ?[-~至到] ?(\d+) ?位?(?:[,。;)之 前]|$)");
pattern!(LEAST_MOST, r"最短 ?(\d+) ?位,? ?最长 ?(\d+) ?位");
pattern!(DOUBLED, r"(?:最多|不超过|最长) ?(\d+) ?个?字符");
pattern!(COUNTED, r"(\d+) ?个?(?:位|字符|英文|字母)");
pattern!(LIST, r"单个|每个|各");

/// Reads the lengths.
pub(super) fn read(source: &Source<'_>, out: &mut Statements) {
    if source.kind != Kind::Text || out.format.is_some() {
        return;
    }
    let mut lengths: Vec<(Option<u64>, Option<u64>)> = Vec::new();
    let mut doubts: Vec<String> = Vec::new();
    // If Chinese characters count twice, the minimum is not one in characters.
    let double = ["算两", "算2", "按2", "按两", "等于2", "等于两", "两个字符", "占两", "占2"]
        .iter()
        .any(|word| source.text.contains(word));
    let mut own: Vec<u64> = Vec::new();
    for sentence in source.sentences() {
        if let Some(bounds) = pair(sentence).or_else(|| between(sentence, double)).or_else(|| doubled(sentence, double)) {
            let advice = ["建议", "推荐", "展示", "显示", "截断", "截取", "返回", "后四位", "尽量", "多个", "分别", "或者"]
                .iter()
                .any(|word| sentence.contains(word));
            let other = super::text::names(sentence).any(|word| super::text::looks_like_field(word) && word != source.field.name)
                && !sentence.contains("区分于");
            if is_conditional(&super::text::without_absence(sentence)) || advice || other || LIST.is_match(sentence) {
                doubts.push(sentence.to_owned());
            } else {
                own.extend(bounds.1);
                lengths.push(bounds);
            }
        }
    }
    for statement in statements(&source.text, source.field.name) {
        match statement.claim {
            Claim::Length { min, max, each: false } => lengths.push((min, max)),
            Claim::Length { .. } => doubts.push(statement.words),
            Claim::Unclear(number) if number.is_some_and(|number| own.contains(&number) || own.contains(&(number * 2))) => {}
            Claim::Unclear(Some(_)) => doubts.push(statement.words),
            _ => {}
        }
    }
    let mut most: Vec<u64> = lengths.iter().filter_map(|(_, max)| *max).collect();
    most.sort_unstable();
    most.dedup();
    let mut least: Vec<u64> = lengths.iter().filter_map(|(min, _)| *min).filter(|min| *min > 0).collect();
    least.sort_unstable();
    least.dedup();
    for words in &doubts {
        out.doubt(words, "the length depends on a condition, or is ambiguous");
    }
    // An example is `8-10位，全电票时为20位`.
    let larger = COUNTED.captures_iter(&source.text).filter_map(|captures| captures.get(1)?.as_str().parse::<u64>().ok()).max();
    if let ([max], Some(larger)) = (most.as_slice(), larger)
        && larger > *max
    {
        return out.doubt(&source.text, "the text contains a larger length");
    }
    match most.as_slice() {
        [] => {}
        // Another length in the same text may be the real one.
        [max] if doubts.is_empty() => out.max_length = Some(*max),
        _ => return out.doubt(&source.text, "the text contains more than one length"),
    }
    if let [min] = least.as_slice()
        && doubts.is_empty()
        && out.max_length.is_none_or(|max| *min <= max)
    {
        out.min_length = Some(*min);
    }
}

fn numbers(captures: &regex_lite::Captures<'_>) -> Option<(u64, u64)> {
    let number = |at: usize| captures.get(at).and_then(|digits| digits.as_str().parse::<u64>().ok());
    Some((number(1)?, number(2)?))
}

/// Parses `100个字母或50个汉字`.
fn pair(sentence: &str) -> Option<(Option<u64>, Option<u64>)> {
    let letters_first = PAIR.captures(sentence).and_then(|captures| numbers(&captures));
    let (letters, chinese) = letters_first
        .or_else(|| RAIP.captures(sentence).and_then(|captures| numbers(&captures)).map(|(first, second)| (second, first)))?;
    (letters == chinese * 2 && letters > 0).then_some((None, Some(letters)))
}

/// Parses `最多500字符（中文按2个字符计算）`: an upper bound in any case.
fn doubled(sentence: &str, double: bool) -> Option<(Option<u64>, Option<u64>)> {
    let captures = DOUBLED.captures(sentence).filter(|_| double)?;
    Some((None, captures.get(1)?.as_str().parse().ok()))
}

/// Parses `3~40个字符`, `长度要求15~20位`.
fn between(sentence: &str, double: bool) -> Option<(Option<u64>, Option<u64>)> {
    let captures = LEAST_MOST.captures(sentence).or_else(|| BETWEEN.captures(sentence)).or_else(|| PLACES.captures(sentence))?;
    let start = captures.get(0)?.start();
    // `2020-01-01` and `1.2-3` are not ranges.
    if sentence.get(..start)?.ends_with(|c: char| c.is_ascii_alphanumeric() || "-.~*".contains(c)) {
        return None;
    }
    let (low, high) = numbers(&captures)?;
    (low < high).then_some(((!double).then_some(low), Some(high)))
}
