//! What a description says in numbers and lists. Its sentences stay behind; what could be meant in two ways is nothing.

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Items,
    Characters,
    Bytes,
}

/// At most so many of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cap {
    pub(super) max: u64,
    pub(super) unit: Unit,
}

const BEFORE: &[&str] = &[
    "最多",
    "至多",
    "不超过",
    "不能超过",
    "不得超过",
    "不可超过",
    "不大于",
    "限制为",
    "长度限制",
    "上限为",
    "上限是",
    "上限",
    "最大",
    "最长",
];
const BEHIND: &[&str] = &["以内", "以下"];
const ITEMS: &[&str] = &["个", "条", "张", "篇", "项", "笔", "件"];
const CHARACTERS: &[&str] = &["字符", "个字符", "个字", "字", "个汉字", "汉字", "位"];

/// How many characters can stand between the word and the number.
const GAP: usize = 8;

/// The caps that a text names, each once.
pub(super) fn caps(text: &str) -> Vec<Cap> {
    let mut caps = Vec::new();
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find(|c: char| c.is_ascii_digit())).map(|found| at + found) {
        let digits: &str = text.get(start..).map_or("", |rest| rest.split(|c: char| !c.is_ascii_digit()).next().unwrap_or(""));
        at = start + digits.len().max(1);
        let before: String = clause(text.get(..start).unwrap_or(""));
        let behind = text.get(start + digits.len()..).unwrap_or("").trim_start();
        let (unit, rest) = unit(behind);
        let near = BEFORE.iter().filter_map(|word| before.rfind(word).map(|found| (found + word.len(), *word))).max();
        let words = near.filter(|(end, _)| before.get(*end..).is_some_and(|gap| gap.chars().count() <= GAP));
        let closes = BEHIND.iter().any(|word| rest.trim_start().starts_with(word));
        // A part of a name, of a date or of a larger number is no count.
        let part = text
            .get(..start)
            .and_then(|text| text.chars().next_back())
            .is_some_and(|c| c.is_ascii_alphanumeric() || "_.-+".contains(c));
        let Ok(number) = digits.parse::<u64>() else { continue };
        if part || number == 0 || (words.is_none() && !closes) {
            continue;
        }
        let length = before.contains("长度") || words.is_some_and(|(_, word)| matches!(word, "最长" | "长度限制"));
        let cap = match unit {
            Some((Unit::Bytes, factor)) => number.checked_mul(factor).map(|max| Cap { max, unit: Unit::Bytes }),
            Some((unit, _)) => Some(Cap { max: number, unit }),
            None if length && !rest.starts_with(|c: char| c.is_ascii_alphanumeric()) => {
                Some(Cap { max: number, unit: Unit::Characters })
            }
            None => None,
        };
        caps.extend(cap.filter(|cap| !caps.contains(cap)));
    }
    caps
}

/// The end of a text up to the last mark that ends a clause.
fn clause(text: &str) -> String {
    text.rsplit(['。', '；', ';', '\n', ',', '，']).next().unwrap_or("").to_owned()
}

/// The unit that a text begins with, how much it is, and what follows it.
fn unit(text: &str) -> (Option<(Unit, u64)>, &str) {
    let size = [("KB", 1024), ("K", 1024), ("MB", 1024 * 1024), ("M", 1024 * 1024)];
    for (word, factor) in size {
        if let Some(rest) = text.strip_prefix(word)
            && !rest.starts_with(|c: char| c.is_ascii_alphanumeric())
        {
            return (Some((Unit::Bytes, factor)), rest);
        }
    }
    for (words, unit) in [(CHARACTERS, Unit::Characters), (ITEMS, Unit::Items)] {
        let longest = words.iter().filter(|word| text.starts_with(**word)).max_by_key(|word| word.len());
        if let Some(rest) = longest.and_then(|word| text.strip_prefix(*word)) {
            return (Some((unit, 1)), rest);
        }
    }
    (None, text)
}

/// The bounds that a text names as a closed range: `取值范围[0.01,100]`.
pub(super) fn range(text: &str) -> Option<(String, String)> {
    let (_, rest) = text.split_once("取值范围")?;
    let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：' | '为' | '是'));
    let (inside, _) = rest.strip_prefix('[')?.split_once(']')?;
    let (low, high) = inside.split_once([',', '，'])?;
    let number = |text: &str| {
        let text = text.trim();
        crate::resolve::decimal::Decimal::parse(text).map(|_| text.to_owned())
    };
    Some((number(low)?, number(high)?))
}

/// The values that a text lists to its end, each with what it means: `A:…,B:…` or `A（…）、B（…）`.
pub(super) fn values(text: &str) -> Option<Vec<String>> {
    let text = text.trim().trim_end_matches(['。', '.', ';', '；']);
    let starts: Vec<usize> = text.char_indices().filter(|(at, _)| entry(text, *at).is_some()).map(|(at, _)| at).collect();
    let first = *starts.first()?;
    let before = text.get(..first)?.trim_end();
    // What is only an example of a list is none.
    if ["如", "例如", "比如", "例", "格式"].iter().any(|word| before.ends_with(word)) {
        return None;
    }
    let mut values: Vec<String> = Vec::new();
    let mut at = first;
    loop {
        let (value, end) = entry(text, at)?;
        if values.contains(&value) {
            return None;
        }
        values.push(value);
        let rest = text.get(end..)?;
        if rest.trim().is_empty() {
            break;
        }
        at = end + (rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || ",，、;；".contains(c)).len());
        if at == end {
            return None;
        }
    }
    (values.len() > 1).then_some(values)
}

/// A value with its meaning at a place, and where it ends.
fn entry(text: &str, at: usize) -> Option<(String, usize)> {
    if text.get(..at)?.chars().next_back().is_some_and(|c| c.is_ascii_alphanumeric() || "_.-".contains(c)) {
        return None;
    }
    let rest = text.get(at..)?;
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))?;
    let (value, after) = rest.split_at_checked(end)?;
    if value.is_empty() || !value.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_') {
        return None;
    }
    let (meaning, length) = if let Some(inside) = after.strip_prefix(['（', '(']) {
        let close = inside.find(['）', ')'])?;
        let mark = after.chars().next()?.len_utf8();
        let closing = inside.get(close..)?.chars().next()?.len_utf8();
        (inside.get(..close)?, mark + close + closing)
    } else {
        let inside = after.strip_prefix([':', '：'])?;
        let close = inside.find([',', '，', '、', ';', '；', '。']).unwrap_or(inside.len());
        (inside.get(..close)?, after.len() - inside.len() + close)
    };
    // A meaning is in words, and does not say that there are more.
    let words = !meaning.is_ascii() && !meaning.trim_end().ends_with('等') && !meaning.contains([':', '：']);
    words.then(|| (value.to_owned(), at + end + length))
}

/// Whether a text seems to list values.
pub(super) fn hints_at_values(text: &str) -> bool {
    ["枚举", "取值", "可选值"].iter().any(|word| text.contains(word))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn caps_are_read_with_what_they_count() {
        let items = |max| vec![Cap { max, unit: Unit::Items }];
        let characters = |max| vec![Cap { max, unit: Unit::Characters }];
        assert_eq!(caps("一次最多查 20 个编号"), items(20));
        assert_eq!(caps("每次限50条以内"), items(50));
        assert_eq!(caps("名称不能超过30个字符"), characters(30));
        assert_eq!(caps("长度限制64,请检查"), characters(64));
        assert_eq!(caps("大小不超过2M"), [Cap { max: 2 * 1024 * 1024, unit: Unit::Bytes }]);
        assert_eq!(caps("32个字以内,最多3个"), [characters(32), items(3)].concat());
    }

    #[test]
    fn other_numbers_are_none() {
        for text in
            ["以2088开头的16位数字", "最多为V2个", "24小时制", "格式为yyyy-MM-dd", "最多的是哪一种,3", "超过 1.50 个", "最多0个"]
        {
            assert_eq!(caps(text), [], "{text}");
        }
    }

    #[test]
    fn a_closed_range_has_two_bounds() {
        assert_eq!(range("单位为元,取值范围[0.01,100]"), Some(("0.01".to_owned(), "100".to_owned())));
        for text in ["取值范围(0,1]", "取值范围[1m,15d]", "[1,2]", "取值范围[1]"] {
            assert_eq!(range(text), None, "{text}");
        }
    }

    #[test]
    fn only_a_list_that_goes_to_the_end_gives_values() {
        let strings = |values: &[&str]| Some(values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>());
        assert_eq!(values("状态,0:好,1:坏"), strings(&["0", "1"]));
        assert_eq!(values("状态：OPEN（开）、SHUT（关）。"), strings(&["OPEN", "SHUT"]));
        for text in
            ["", "A:好", "0:好,1:坏,其他", "0:好,1:坏等", "如A:好,B:坏", "HH:mm:ss", "A:好,A:坏", "见 A,B 两种", "A:one,B:two"]
        {
            assert_eq!(values(text), None, "{text}");
        }
    }
}
