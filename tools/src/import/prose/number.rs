//! Numbers in a text: digits, digits with thousands separators, and Chinese numerals.

/// A number and its range in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) start: usize,
    pub(super) end: usize,
    /// `None` for a fraction, and for a number that is too large for a limit.
    pub(super) value: Option<u64>,
}

/// Converts full-width forms to ASCII, and letters to lower case. Keeps the number of characters.
pub(in crate::import) fn plain(text: &str) -> String {
    text.chars()
        .map(|c| match u32::from(c) {
            code @ 0xff01..=0xff5e => char::from_u32(code - 0xfee0).unwrap_or(c),
            0x3000 | 0xa0 => ' ',
            _ => c,
        })
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// Returns the numbers of a text that [`plain`] returned, in order. `is_unit` returns true if a unit follows: without one, a
/// Chinese numeral is part of a word.
pub(super) fn numbers(text: &str, is_unit: impl Fn(&str) -> bool) -> Vec<Number> {
    let mut numbers: Vec<Number> = Vec::new();
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let written = c.is_ascii_digit();
        if !written && digit(c).is_none() && scale(c).is_none() {
            at += c.len_utf8();
            continue;
        }
        let (number, counts) = if written { digits(text, at) } else { numeral(text, at) };
        at = number.end;
        // A numeral without a unit is part of a word.
        if counts && (written || is_unit(text.get(number.end..).unwrap_or("").trim_start())) {
            numbers.push(number);
        }
    }
    numbers
}

/// Parses digits with separators, decimals and scale. Also returns false if they are part of a name or a version.
fn digits(text: &str, start: usize) -> (Number, bool) {
    let rest = text.get(start..).unwrap_or("");
    let run = |rest: &str| rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let head = run(rest);
    let mut end = head;
    let mut value: Option<u64> = rest.get(..end).and_then(|digits| digits.parse().ok());
    // `1,000`: groups of three.
    while let Some(group) = rest.get(end..).and_then(|rest| rest.strip_prefix(','))
        && head <= 3
        && run(group) == 3
    {
        let low: Option<u64> = group.get(..3).and_then(|digits| digits.parse().ok());
        value = value.zip(low).and_then(|(high, low)| high.checked_mul(1000)?.checked_add(low));
        end += 4;
    }
    if let Some(fraction) = rest.get(end..).and_then(|rest| rest.strip_prefix('.'))
        && run(fraction) > 0
    {
        end += 1 + run(fraction);
        value = None;
    }
    if let Some(scale) = rest.get(end..).and_then(|rest| rest.chars().next()).filter(|c| "百千万亿".contains(*c)) {
        value = value.zip(self::scale(scale)).and_then(|(value, scale)| value.checked_mul(scale));
        end += scale.len_utf8();
    }
    let before = text.get(..start).and_then(|text| text.chars().next_back());
    let joined = before.is_some_and(|c| c.is_ascii_alphanumeric() || "_.+".contains(c));
    (Number { start, end: start + end, value: value.filter(|value| *value <= MAX) }, !joined)
}

/// Larger numbers are not limits.
const MAX: u64 = u32::MAX as u64;

/// Parses a Chinese numeral. Also returns false if it is part of a word, as `一` often is.
fn numeral(text: &str, start: usize) -> (Number, bool) {
    let rest = text.get(start..).unwrap_or("");
    let end = rest.find(|c: char| digit(c).is_none() && scale(c).is_none()).unwrap_or(rest.len());
    let before = text.get(..start).and_then(|text| text.chars().next_back());
    let part = before.is_some_and(|c| "哪每某同任另第唯统单其这那有逐万".contains(c));
    let value = rest.get(..end).and_then(value);
    (Number { start, end: start + end, value }, !part && value.is_some())
}

fn value(numeral: &str) -> Option<u64> {
    let (mut total, mut section, mut ones) = (0_u64, 0_u64, None::<u64>);
    for c in numeral.chars() {
        match (digit(c), scale(c)) {
            (Some(0), _) => ones = None,
            (Some(value), _) if ones.is_none() => ones = Some(value),
            (None, Some(scale @ 10_000..)) => {
                total = total.checked_add((section + ones.take().unwrap_or(0)).max(1).checked_mul(scale)?)?;
                section = 0;
            }
            (None, Some(scale)) => section = section.checked_add(ones.take().unwrap_or(1).checked_mul(scale)?)?,
            _ => return None,
        }
    }
    Some(total + section + ones.unwrap_or(0)).filter(|value| *value <= MAX)
}

fn digit(c: char) -> Option<u64> {
    let digit_value = "零一二三四五六七八九".chars().position(|digit| digit == c);
    if c == '两' { Some(2) } else { digit_value.and_then(|at| u64::try_from(at).ok()) }
}

fn scale(c: char) -> Option<u64> {
    match c {
        '十' => Some(10),
        '百' => Some(100),
        '千' => Some(1000),
        '万' => Some(10_000),
        '亿' => Some(100_000_000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<Option<u64>> {
        numbers(&plain(text), |rest| rest.starts_with(['个', '位'])).into_iter().map(|number| number.value).collect()
    }

    #[test]
    fn each_spelling_of_a_number_is_read() {
        assert_eq!(all("64 ６４ 1,000 1,200,300 3万 2千"), [64, 64, 1000, 1_200_300, 30_000, 2000].map(Some));
        assert_eq!(
            all("两位 十个 二十个 一百二十八个 三千个 一万二千个 二百零五个"),
            [2, 10, 20, 128, 3000, 12_000, 205].map(Some)
        );
        assert_eq!(all("1.5 99999999999"), [None, None]);
    }

    #[test]
    fn numerals_inside_words_are_not_numbers() {
        assert!(all("统一信息 v2 a_3 每一个 第二个 1.0.2").iter().all(Option::is_none));
    }

    #[test]
    fn normalization_keeps_the_number_of_characters() {
        assert_eq!(plain("ＡＢ（１），　x").chars().count(), "ＡＢ（１），　x".chars().count());
        assert_eq!(plain("ＡＢ（１），　x"), "ab(1), x");
    }
}
