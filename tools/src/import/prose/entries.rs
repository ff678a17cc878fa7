//! Values with their labels in a text: `A：甲；B：乙`, `甲（A）、乙（B）`, `A 甲 B 乙`, `("A","甲")`.

use super::leftover::{ACRONYMS, leftovers};
use super::text::{is_chinese, pattern};

pattern!(QUOTED, r#"\( ?"([A-Za-z0-9_]+)" ?, ?"([^"()]+)"? ?\)?"#);

/// A value with its explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) wire: String,
    pub(super) meaning: String,
}

/// A list of values in a text.
#[derive(Clone, Debug)]
pub(super) struct Listed {
    pub(super) entries: Vec<Entry>,
    /// The range in bytes from the first value to the end of the last meaning.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Only a space separates value and meaning.
    pub(super) weak: bool,
    /// Words in the list that look like values, but are not entries.
    pub(super) left: Vec<String>,
}

/// A word of ASCII characters.
#[derive(Clone, Copy)]
pub(super) struct Token<'a> {
    pub(super) word: &'a str,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Returns the list of values in a text.
pub(super) fn listed(text: &str) -> Option<Listed> {
    quoted(text).or_else(|| {
        let tokens = tokens(text);
        let first = code_first(text, &tokens);
        let last = meaning_first(text, &tokens);
        match (first, last) {
            (Some(first), Some(last)) if last.entries.len() > first.entries.len() => Some(last),
            (Some(first), _) if first.entries.len() > 1 => Some(first),
            (_, Some(last)) if last.entries.len() > 1 => Some(last),
            (first, last) => spaced(text, &tokens).or(first).or(last),
        }
    })
}

/// Returns the words of a text that can be values, in order.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut entries = Vec::new();
    let mut start = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, c)| *c);
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let alnum = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
        // `1.FINISHED` is a numbered entry.
        let numbered = before.is_some_and(|c| c.is_ascii_digit()) && next.is_some_and(|c| c.is_ascii_uppercase());
        let joins = c == '.' && alnum(before) && alnum(next) && !numbered || c == '-' && letter(before) && letter(next);
        let part = c.is_ascii_alphanumeric() || c == '_' || joins;
        match (part, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                entries.push((from, at));
                start = None;
            }
            _ => {}
        }
    }
    entries.extend(start.map(|from| (from, text.len())));
    entries.into_iter().filter_map(|(start, end)| Some(Token { word: text.get(start..end)?, start, end })).collect()
}

/// Separators of entries.
const MARKS: &[char] = &[
    ',', ';', '。', '、', '|', '/', ':', '*', '\n', '(', '[', '{', '>', ')', ']', '-', '●', '•', '·', '!', '"', '\'', '.', '【',
    '】', '?', '\\', '=',
];

/// Returns true if an entry can begin after a text.
fn begins(before: &str) -> bool {
    before.chars().next_back().is_none_or(|c| c == ' ' || MARKS.contains(&c))
}

/// Returns the offset of the meaning after a value: `：甲`, `（甲）`, `表示甲`.
pub(super) fn explained(after: &str) -> Option<usize> {
    let skip = |text: &str| text.len() - text.trim_start_matches([' ', '"', '\'']).len();
    let at = skip(after);
    let mut rest = after.get(at..)?;
    // `A -甲：B` begins a new item after the space.
    if after.starts_with(' ') && rest.strip_prefix('-').is_some_and(|rest| rest.starts_with(is_chinese)) {
        return None;
    }
    // `"V", 表示甲`.
    if let Some(inner) =
        rest.strip_prefix(',').map(str::trim_start).filter(|inner| after.starts_with('"') && inner.starts_with("表示"))
    {
        rest = inner;
    }
    let at = after.len() - rest.len();
    let verb = ["表示", "代表", "标识", "指", "为"].iter().find(|word| rest.starts_with(**word));
    let (mark, inside) = match (rest.chars().next()?, verb) {
        (':' | '=' | '-' | '(', _) => {
            let marks = rest.len() - rest.trim_start_matches([':', '=', '-', ' ', '(', '>']).len();
            (marks, rest.get(marks..)?)
        }
        (_, Some(verb)) => (verb.len(), rest.get(verb.len()..)?),
        _ => return None,
    };
    let quotes = skip(inside);
    let meaning = inside.get(quotes..)?;
    // The meaning has a Chinese word in its first piece.
    let piece = meaning.split([',', ';', '。', '|', '\n', ')']).next()?;
    let head: String = piece.chars().take_while(|c| c.is_ascii()).collect();
    // `source=async时` compares a field with a value.
    if rest.starts_with('=') && !head.trim().is_empty() {
        return None;
    }
    ((piece.chars().any(is_chinese) || ACRONYMS.contains(&piece.trim())) && head.len() < 12 && !head.contains([':', '=', '(']))
        .then_some(at + mark + quotes)
}

/// Parses `A：甲；B：乙`.
fn code_first(text: &str, tokens: &[Token<'_>]) -> Option<Listed> {
    let mut starts: Vec<(Token<'_>, usize)> = Vec::new();
    for token in tokens {
        let before = text.get(..token.start)?;
        let after = text.get(token.end..)?;
        // `类型ONLINE（在线）`: capital letters begin a word after any other character.
        let glued = token.word.len() > 1
            && token.word.chars().all(|c| c.is_ascii_uppercase() || c == '_')
            && after.trim_start().starts_with(['(', ':', '-']);
        // `0：甲1：乙` continues the count without a separator.
        let counts_on = starts.last().is_some_and(|(last, _)| {
            let number = |token: &Token<'_>| token.word.parse::<u32>().ok();
            number(last).zip(number(token)).is_some_and(|(last, this)| this == last + 1)
        });
        let Some(meaning) = explained(after) else { continue };
        let inside = starts.last().is_some_and(|(last, _)| in_brackets(text, last.end, token.start));
        if (begins(before) || counts_on || glued) && !inside {
            starts.push((*token, token.end + meaning));
        }
    }
    listing(text, tokens, &starts, false)
}

/// Returns true if a byte is inside brackets that were opened after another one.
fn in_brackets(text: &str, from: usize, to: usize) -> bool {
    let between = text.get(from..to).unwrap_or("");
    between.matches('(').count() > between.matches(')').count()
}

/// Builds entries from values and the places of their meanings.
fn listing(text: &str, tokens: &[Token<'_>], starts: &[(Token<'_>, usize)], weak: bool) -> Option<Listed> {
    let (first, _) = starts.first()?;
    let mut entries = Vec::new();
    let mut end = first.end;
    for (at, (token, from)) in starts.iter().enumerate() {
        let stop = match starts.get(at + 1) {
            Some((next, _)) => next.start,
            None => *from + ends(text.get(*from..)?),
        };
        end = stop.max(*from);
        let meaning = text.get(*from..stop.max(*from))?;
        entries.push(Entry { wire: token.word.to_owned(), meaning: trim(meaning).to_owned() });
    }
    let left = leftovers(text, tokens, &entries, first.start, end);
    Some(Listed { entries, start: first.start, end, weak, left })
}

/// Returns the end of the last meaning.
fn ends(rest: &str) -> usize {
    let marks = rest.find(['。', '\n', ';']).unwrap_or(rest.len());
    let words = [
        " 默认", " 注", " 说明", " 当", " 不填", " 不传", " 如", " 备注", " 非必", ",默认", ",不传", ",不填", ",如", ",当",
        ",非必", ",必填", " 必填",
    ];
    words.iter().filter_map(|word| rest.find(word)).min().unwrap_or(marks).min(marks)
}

/// Returns a meaning without marks and list numbers around it.
fn trim(meaning: &str) -> &str {
    let marks = [' ', ',', ';', '。', '、', '|', '/', '*', '-', '●', '"', '\'', '\n', '(', '[', '•', ':', '=', '\\'];
    let mut text = meaning.trim_matches(marks.as_slice());
    // `甲 2.` ends with the number of the next entry.
    if let Some(rest) = text.strip_suffix(['.', ')', '、']).map(|rest| rest.trim_end_matches(|c: char| c.is_ascii_digit()))
        && rest.len() + 1 < text.len()
        && rest.ends_with([' ', ';', ',', '。'])
    {
        text = rest.trim_matches(marks.as_slice());
    }
    text
}

/// Parses `甲（A）、乙（B）`, `甲：A；乙：B`.
fn meaning_first(text: &str, tokens: &[Token<'_>]) -> Option<Listed> {
    let mut entries: Vec<Entry> = Vec::new();
    let (mut start, mut end) = (None, 0);
    for token in tokens {
        let before = text.get(..token.start)?.trim_end_matches([' ', '"', '\'']);
        let after = text.get(token.end..)?.trim_start_matches(['"', '\'']);
        let (label, close) = if let Some(label) = before.strip_suffix('(') {
            (label, after.trim_start().starts_with(')').then(|| after.find(')').map_or(0, |at| at + 1)))
        } else if let Some(label) = before.strip_suffix([':', '-']) {
            let next = after.chars().next();
            let bound = next.is_none_or(|c| matches!(c, ',' | ';' | '。' | '、' | '|' | '\n' | ' ' | ')' | '/'));
            let explained = explained(after).is_some();
            (label, (bound && !explained).then_some(0))
        } else {
            continue;
        };
        let Some(close) = close else { continue };
        let label = label.trim_end_matches([' ', '-', ':']);
        let piece = label
            .rsplit([',', ';', '。', '、', '|', '/', '\n', ' ', ':', '*', ')', '('])
            .next()
            .unwrap_or("")
            .trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == '-')
            .trim_start_matches('或');
        if !piece.ends_with(|c: char| is_chinese(c) || c.is_ascii_alphanumeric())
            || !piece.chars().any(is_chinese)
            || piece.chars().count() > 20
        {
            continue;
        }
        let intro = [
            "值",
            "类型",
            "枚举",
            "如下",
            "支持",
            "状态",
            "取值",
            "固定为",
            "包括",
            "传入",
            "例如",
            "如",
            "默认",
            "格式",
            "示例",
        ]
        .iter()
        .any(|word| piece.ends_with(word));
        if intro && entries.is_empty() && before.ends_with(':') {
            continue;
        }
        let piece = piece.trim_start_matches("支持");
        start = start.or(Some(label.len() - piece.len()));
        end = token.end + close + (text.get(token.end..)?.len() - after.len());
        entries.push(Entry { wire: token.word.to_owned(), meaning: piece.to_owned() });
    }
    let start = start?;
    let left = leftovers(text, tokens, &entries, start, end);
    Some(Listed { entries, start, end, weak: false, left })
}

/// Parses `A 甲 B 乙`, `01甲 02乙`, `Y是 N否`: values with a space or nothing before their meanings.
fn spaced(text: &str, tokens: &[Token<'_>]) -> Option<Listed> {
    let capital = |word: &str| {
        word.len() > 2
            && word.starts_with(|c: char| c.is_ascii_uppercase())
            && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
            && !ACRONYMS.contains(&word)
    };
    let letter = |word: &str| matches!(word, "Y" | "N" | "T" | "F");
    let digits = |word: &str| word.len() < 3 && word.bytes().all(|b| b.is_ascii_digit());
    let meaning = |token: &Token<'_>| {
        let rest = text.get(token.end..).unwrap_or("").trim_start();
        rest.starts_with(is_chinese) && !rest.starts_with(UNITS)
    };
    let begin = |token: &Token<'_>| text.get(..token.start).is_some_and(begins);
    let apart = |token: &Token<'_>| text.get(token.end..).is_some_and(|after| after.starts_with(' '));
    let all = |fits: &dyn Fn(&Token<'_>) -> bool| -> Vec<(Token<'_>, usize)> {
        tokens.iter().filter(|token| begin(token) && meaning(token) && fits(token)).map(|token| (*token, token.end)).collect()
    };
    let words = all(&|token| capital(token.word) && apart(token));
    let letters = all(&|token| letter(token.word));
    let numbers = all(&|token| digits(token.word));
    // Numbers are consecutive.
    let value = |token: &Token<'_>| token.word.parse::<u32>().ok();
    let counts = numbers.windows(2).all(
        |pair| matches!(pair, [(previous, _), (next, _)] if value(previous).zip(value(next)).is_some_and(|(previous, next)| next == previous + 1)),
    );
    let starts = if words.len() > 1 {
        words
    } else if numbers.len() > 1 && counts && numbers.first().and_then(|(token, _)| value(token)).is_some_and(|first| first < 2) {
        numbers
    } else if letters.len() == 2 && letters.first().map(|(token, _)| token.word) != letters.last().map(|(token, _)| token.word) {
        letters
    } else {
        return None;
    };
    listing(text, tokens, &starts, true)
}

/// Units after a number.
const UNITS: &[char] = &[
    '个', '位', '天', '年', '月', '日', '元', '种', '分', '小', '次', '条', '字', '张', '期', '到', '至', '级', '号', '人', '份',
    '秒', '倍', '折',
];

/// Parses `("A", "甲"), ("B", "乙")`.
fn quoted(text: &str) -> Option<Listed> {
    let all: Vec<regex_lite::Captures<'_>> = QUOTED.captures_iter(text).collect();
    let (first, last) = (all.first()?.get(0)?, all.last()?.get(0)?);
    let entries: Vec<Entry> = all
        .iter()
        .filter_map(|captures| {
            Some(Entry { wire: captures.get(1)?.as_str().to_owned(), meaning: captures.get(2)?.as_str().trim().to_owned() })
        })
        .filter(|entry| entry.meaning.chars().any(is_chinese))
        .collect();
    // In `NAME("wire", "甲")`, the name may be the value as well.
    let left = all
        .iter()
        .filter_map(|captures| {
            let head = text.get(..captures.get(0)?.start())?.trim_end();
            let name = head.rsplit(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next()?;
            (!name.is_empty() && name != captures.get(1)?.as_str()).then(|| name.to_owned())
        })
        .collect();
    (entries.len() > 1 && entries.len() == all.len()).then(|| Listed {
        entries,
        start: first.start(),
        end: last.end(),
        weak: false,
        left,
    })
}
