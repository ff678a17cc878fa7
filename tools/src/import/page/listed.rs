//! Lists of values in descriptions: `A:…,B:…`, `A（…）、B（…）`, or one per line. A list counts only if it extends to the end of the text.

use crate::import::prose::{plain, range};

/// The values in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Listed {
    /// No list.
    Nothing,
    /// All values, in order.
    Values {
        values: Vec<String>,
        /// A word such as 取值 introduces the list.
        hinted: bool,
    },
    /// Something like a list, with an unclear end.
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

/// Parses the values in a text. With `ends_with_example`, the last word may repeat one of them: rows without columns end with the example.
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
    // An example of a list is not a list.
    if ["如", "例如", "比如", "例", "格式", "示例"].iter().any(|word| before.trim_end_matches([':', '：']).ends_with(word))
    {
        return Listed::Nothing;
    }
    match to_the_end(text, *first, ends_with_example) {
        Some(values) => Listed::Values { values, hinted: HINTS.iter().any(|hint| plain(before).contains(hint)) },
        None => unclear(),
    }
}

/// Returns the values from a place to the end of a text, or `None` if other words occur between them.
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
        let next = rest.trim_start_matches(|c: char| c.is_whitespace() || ",，、;；。/|｜".contains(c));
        at = end + (rest.len() - next.len());
        if at == end {
            return None;
        }
    }
}

/// Parses a value with its meaning at a place, and returns its end. Rejects a meaning that implies more values.
fn entry(text: &str, at: usize) -> Option<(String, usize)> {
    explained(text, at).filter(|(_, meaning, _)| !meaning.trim_end().ends_with('等')).map(|(value, _, end)| (value, end))
}

/// Parses a word with its meaning at a place, and returns its end.
fn explained(text: &str, at: usize) -> Option<(String, &str, usize)> {
    let before = text.get(..at)?;
    // A slash after a meaning separates two values.
    let next = before.strip_suffix('/').is_some_and(|before| before.ends_with(|c: char| c == ')' || !c.is_ascii()));
    if !next && before.chars().next_back().is_some_and(|c| c.is_ascii_alphanumeric() || "_.-/".contains(c)) {
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
        let inside = match after.strip_prefix([':', '：', '=']) {
            Some(inside) => inside,
            // After a dash, only words are a meaning: `2020-01-02` has none.
            None => Some(after.strip_prefix(['-', '－', '—'])?.trim_start_matches('—'))
                .filter(|inside| inside.starts_with(|c: char| c.is_alphabetic() && !c.is_ascii()))?,
        };
        let close = meaning_end(inside);
        (inside.get(..close)?, after.len() - inside.len() + close)
    };
    // A meaning consists of words.
    let words = !meaning.is_ascii() && !meaning.contains([':', '：']);
    words.then(|| (value.to_owned(), meaning, at + end + length))
}

/// Returns the end of a meaning: at a separator, or at `/` and `|` before a value with its meaning.
fn meaning_end(text: &str) -> usize {
    let is_end = |at: usize, c: char| match c {
        ',' | '，' | '、' | ';' | '；' | '。' | '\n' => true,
        '/' | '|' | '｜' => {
            let rest = text.get(at + c.len_utf8()..).unwrap_or("");
            let end = rest.find(|c: char| !is_part(c)).unwrap_or(rest.len());
            end > 0 && rest.get(end..).is_some_and(|rest| rest.starts_with([':', '：', '=', '-', '－', '—', '(', '（']))
        }
        _ => false,
    };
    text.char_indices().find(|(at, c)| is_end(*at, *c)).map_or(text.len(), |(at, _)| at)
}

/// Words that may introduce a list of bare values.
const INTRODUCING: &[&str] =
    &["支持", "包括", "包含", "可选", "取值", "取值为", "可为", "分为", "枚举值", "枚举", ":", "：", "one of", "either"];

/// Returns values without meanings in a text: `FAST|SLOW`, `true或false`, `支持：alipay_wallet、alipay_pc`. Returns `None` if they are
/// probably something else. The result is not certain.
pub(super) fn bare(text: &str) -> Option<(&str, Vec<&str>)> {
    let is_token = |c: char| is_part(c) || c == '-';
    let next = |at: usize| {
        let start = at + text.get(at..)?.find(|c: char| c.is_ascii_alphanumeric())?;
        let rest = text.get(start..)?;
        Some((start, start + rest.find(|c: char| !is_token(c)).unwrap_or(rest.len())))
    };
    let (mut run, mut strong): (Vec<(usize, usize)>, bool) = (Vec::new(), false);
    let mut at = 0;
    loop {
        let mut token = next(at);
        if let Some((start, end)) = token.filter(|_| !run.is_empty())
            && text.get(start..end) == Some("or")
        {
            token = next(end);
        }
        let between = match (run.last(), token) {
            (Some((_, end)), Some((start, _))) => separator(text.get(*end..start).unwrap_or("")),
            _ => None,
        };
        match (between, token) {
            (Some(is_strong), Some(token)) => {
                strong |= is_strong;
                run.push(token);
            }
            (_, token) => {
                if let Some(list) = listed_bare(text, &run, strong) {
                    return Some(list);
                }
                run.clear();
                strong = false;
                run.extend(token);
            }
        }
        at = token?.1;
    }
}

/// Parses the separator of two values. Returns true for one that separates nothing else.
fn separator(between: &str) -> Option<bool> {
    match between.trim() {
        "|" | "｜" | "或" | "或者" => Some(true),
        "or" if between.len() > 2 => Some(true),
        "/" | "、" | "," | "，" => Some(false),
        _ => None,
    }
}

/// Returns the words of a sequence if they look like values.
fn listed_bare<'t>(text: &'t str, run: &[(usize, usize)], strong: bool) -> Option<(&'t str, Vec<&'t str>)> {
    let word = |(start, end): &(usize, usize)| text.get(*start..*end).unwrap_or("");
    // In English, capitals distinguish values from the words of a sentence.
    let whole = text.get(run.first()?.0..run.last()?.1)?;
    let is_english = whole.contains(" or ");
    let small = |token: &&(usize, usize)| is_english && word(token).contains(|c: char| c.is_ascii_lowercase());
    let run = run.get(run.iter().take_while(small).count()..)?;
    let (first, last) = (run.first()?, run.last().filter(|_| run.len() > 1)?);
    let (words, before, after) = (text.get(first.0..last.1)?, text.get(..first.0)?, text.get(last.1..)?);
    let tokens: Vec<&str> = run.iter().map(word).collect();
    let lead = before.trim_end();
    let named = lead.trim_end_matches([':', '：']);
    // Formats, examples, addresses, and words of a sentence are not values.
    let other = ["格式", "如", "例", "例如", "比如", "示例", "format", "e.g."].iter().any(|word| named.ends_with(word));
    let dot = after.strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()));
    let glued =
        before.ends_with(|c: char| "_.-/@:\\".contains(c)) || dot || after.starts_with(['/', '@', ':', '：', '(', '（', '=']);
    let ends = after.is_empty() || after.starts_with(|c: char| c.is_whitespace() || ".,，。;；、)）]】\"'”".contains(c));
    let english = run.iter().any(|token| small(&token));
    let digits = tokens.iter().all(|token| token.chars().all(|c| c.is_ascii_digit() || c == '-'));
    let introduced = INTRODUCING.iter().any(|word| lead.ends_with(word));
    let likely = strong || (introduced && !digits);
    (likely && ends && !other && !glued && !english).then_some((words, tokens))
}

fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// Counts values after their meanings: `条码:BAR;声波:WAVE`.
fn labels(text: &str) -> usize {
    let is_label = |part: &str| {
        part.split_once([':', '：']).is_some_and(|(label, value)| {
            let value = value.trim();
            label.ends_with(|c: char| !c.is_ascii()) && !value.is_empty() && value.chars().all(|c| is_part(c) || c == '-')
        })
    };
    text.split([',', '，', '、', ';', '；', '。', '\n', ' ']).filter(|part| is_label(part)).count()
}

/// Counts lines that begin with a value, a space and its meaning.
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
    fn a_complete_list_gives_values() {
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
            ("类型：A-甲；B-乙", "A B"),
            ("类型：A－甲，B－乙", "A B"),
            ("类型：0——未知，1——男", "0 1"),
            ("速度：FAST（快）/SLOW（慢）", "FAST SLOW"),
            ("FAST（快）/SLOW（慢）", "FAST SLOW"),
            ("FAST(快)|SLOW(慢)", "FAST SLOW"),
            ("A:甲/B:乙", "A B"),
        ] {
            assert_eq!(values(text).map(|values| values.join(" ")).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn an_ambiguous_list_is_unclear() {
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
    fn other_text_gives_no_list() {
        for text in [
            "",
            "A:好",
            "如A:好,B:坏",
            "HH:mm:ss",
            "见 A,B 两种",
            "A:one,B:two",
            "金额,取值范围[0.01,100]",
            "http://example.com/a:8080",
            "日期,2020-01-02至2020-02-03",
            "B-端",
        ] {
            assert_eq!(listed(text, true), Listed::Nothing, "{text}");
        }
    }

    #[test]
    fn bare_values_are_found_with_their_words() {
        for (text, expected) in [
            ("支持：alipay_wallet、alipay_pc", "alipay_wallet、alipay_pc"),
            ("支持alipay_wallet,alipay_pc", "alipay_wallet,alipay_pc"),
            ("FAST|SLOW", "FAST|SLOW"),
            ("速度 FAST | SLOW FAST", "FAST | SLOW"),
            ("true或false", "true或false"),
            ("是否开灯，true或者false。", "true或者false"),
            ("取值0或1", "0或1"),
            ("The speed, FAST or SLOW.", "FAST or SLOW"),
            ("可选Y/N", "Y/N"),
            ("先是a、b。再是A|B|C", "A|B|C"),
        ] {
            assert_eq!(bare(text).map(|(words, _)| words), Some(expected), "{text}");
        }
        for text in [
            "",
            "FAST",
            "见A,B两种",
            "格式：yyyy/MM/dd",
            "长度为16或32位",
            "支持jpg、png格式",
            "http://example.com/a|b",
            "如A|B",
            "the order or refund",
            "支持7、30、90",
            "A.b、C",
            "支持：A、B（乙）",
        ] {
            assert_eq!(bare(text), None, "{text}");
        }
    }
}
