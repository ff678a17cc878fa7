//! Lists of values in descriptions: `A:…,B:…`, `A（…）、B（…）`, one a line. A list counts only if it goes to the end of the text.

use crate::import::prose::{plain, range};

/// The values that a text lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Listed {
    /// Nothing reads like a list.
    Nothing,
    /// All values, in their order.
    Values {
        values: Vec<String>,
        /// A word such as 取值 introduces the list.
        hinted: bool,
    },
    /// Something reads like a list, but its end cannot be told.
    Unclear,
}

/// Words that introduce a list of values.
const HINTS: &[&str] = &[
    "枚举",
    "取值",
    "可选值",
    "可取值",
    "可传值",
    "值为:",
    "值为以下",
    "one of the following",
    "following values",
    "valid values",
];

/// Reads the values of a text. With `ends_with_example`, its last word may repeat one of them: rows without columns end with their example.
pub(super) fn listed(text: &str, ends_with_example: bool) -> Listed {
    let hint = {
        let plain = plain(text);
        HINTS.iter().any(|hint| plain.contains(hint)) && range(text).is_none()
    };
    let text = text.trim().trim_end_matches(['。', '.', ';', '；']);
    let starts: Vec<usize> = text.char_indices().filter(|(at, _)| entry(text, *at).is_some()).map(|(at, _)| at).collect();
    let explained = text.char_indices().filter(|(at, _)| explained(text, *at).is_some()).count();
    let unclear = || match hint || explained > 1 || labels(text) > 1 || lines(text) > 1 {
        true => Listed::Unclear,
        false => Listed::Nothing,
    };
    let Some(first) = starts.first() else { return unclear() };
    let before = text.get(..*first).unwrap_or("").trim_end();
    // An example of a list is none.
    if ["如", "例如", "比如", "例", "格式", "示例"].iter().any(|word| before.trim_end_matches([':', '：']).ends_with(word))
    {
        return Listed::Nothing;
    }
    match to_the_end(text, *first, ends_with_example) {
        Some(values) => Listed::Values { values, hinted: HINTS.iter().any(|hint| plain(before).contains(hint)) },
        None => unclear(),
    }
}

/// The values from a place to the end of a text; `None` if anything else stands between them.
fn to_the_end(text: &str, first: usize, ends_with_example: bool) -> Option<Vec<String>> {
    let mut values: Vec<String> = Vec::new();
    let mut at = first;
    loop {
        let Some((value, end)) = entry(text, at) else {
            let last = text.get(at..)?.trim();
            let repeats = ends_with_example && values.iter().any(|value| value == last);
            return (repeats && values.len() > 1).then_some(values);
        };
        if values.contains(&value) {
            return None;
        }
        values.push(value);
        let rest = text.get(end..)?;
        if rest.trim_end_matches(|c: char| c.is_whitespace() || ",，、;；。".contains(c)).is_empty() {
            return (values.len() > 1).then_some(values);
        }
        let next = rest.trim_start_matches(|c: char| c.is_whitespace() || ",，、;；。".contains(c));
        at = end + (rest.len() - next.len());
        if at == end {
            return None;
        }
    }
}

/// A value with its meaning at a place, and where it ends. One whose meaning tells of more values is none.
fn entry(text: &str, at: usize) -> Option<(String, usize)> {
    explained(text, at).filter(|(_, meaning, _)| !meaning.trim_end().ends_with('等')).map(|(value, _, end)| (value, end))
}

/// A word with its meaning at a place, and where it ends.
fn explained(text: &str, at: usize) -> Option<(String, &str, usize)> {
    if text.get(..at)?.chars().next_back().is_some_and(|c| c.is_ascii_alphanumeric() || "_.-/".contains(c)) {
        return None;
    }
    let rest = text.get(at..)?;
    let end = rest.find(|c: char| !is_part(c))?;
    let (value, after) = rest.split_at_checked(end)?;
    if value.is_empty() || !value.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let (meaning, length) = if let Some(inside) = after.strip_prefix(['（', '(']) {
        let close = inside.find(['）', ')'])?;
        let mark = after.chars().next()?.len_utf8();
        let closing = inside.get(close..)?.chars().next()?.len_utf8();
        (inside.get(..close)?, mark + close + closing)
    } else {
        let inside = after.strip_prefix([':', '：', '='])?;
        let close = inside.find([',', '，', '、', ';', '；', '。', '\n']).unwrap_or(inside.len());
        (inside.get(..close)?, after.len() - inside.len() + close)
    };
    // A meaning is in words.
    let words = !meaning.is_ascii() && !meaning.contains([':', '：']);
    words.then(|| (value.to_owned(), meaning, at + end + length))
}

fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// How many values follow their meanings: `条码:BAR;声波:WAVE`.
fn labels(text: &str) -> usize {
    let is_label = |part: &str| {
        part.split_once([':', '：']).is_some_and(|(label, value)| {
            let value = value.trim();
            label.ends_with(|c: char| !c.is_ascii()) && !value.is_empty() && value.chars().all(|c| is_part(c) || c == '-')
        })
    };
    text.split([',', '，', '、', ';', '；', '。', '\n', ' ']).filter(|part| is_label(part)).count()
}

/// How many lines begin with a value, a blank and its meaning.
fn lines(text: &str) -> usize {
    let is_value = |line: &&str| {
        let Some((value, meaning)) = line.trim().split_once([' ', '\t', '-', '－', '—']) else { return false };
        !value.is_empty()
            && value.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
            && meaning.trim_start().starts_with(|c: char| c.is_alphabetic() && !c.is_ascii())
    };
    text.lines().filter(is_value).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Option<Vec<String>> {
        match listed(text, true) {
            Listed::Values { values, .. } => Some(values),
            Listed::Nothing | Listed::Unclear => None,
        }
    }

    #[test]
    fn a_list_that_goes_to_the_end_gives_values() {
        for (text, expected) in [
            ("状态,0:好,1:坏", "0 1"),
            ("状态,0:好,1:坏 1", "0 1"),
            ("状态：OPEN（开）、SHUT（关）。", "OPEN SHUT"),
            ("状态,A(甲),B(乙) A", "A B"),
            ("状态：A(甲)，B(乙)", "A B"),
            ("方式\nFAST:快\nFULL:全", "FAST FULL"),
            ("方式\n\nFAST：快；\nFULL：全。", "FAST FULL"),
            ("方式 fast:快,full:全", "fast full"),
            ("取值：userId=用户号;loginName=登录号", "userId loginName"),
        ] {
            assert_eq!(values(text).map(|values| values.join(" ")).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_a_list_is_unclear() {
        for text in [
            "0:好,1:坏,其他",
            "0:好,1:坏等",
            "A:好,A:坏",
            "条码:BAR;声波:WAVE",
            "可取值\n1、ONE：甲\n2、TWO：乙",
            "状态\nOPEN 开\nSHUT 关",
            "取值见附录",
            "A(甲),B(乙) C",
            "A：甲，含丙。B：乙",
        ] {
            assert_eq!(listed(text, true), Listed::Unclear, "{text}");
        }
    }

    #[test]
    fn other_texts_list_nothing() {
        for text in [
            "",
            "A:好",
            "如A:好,B:坏",
            "HH:mm:ss",
            "见 A,B 两种",
            "A:one,B:two",
            "金额,取值范围[0.01,100]",
            "http://example.com/a:8080",
        ] {
            assert_eq!(listed(text, true), Listed::Nothing, "{text}");
        }
    }
}
