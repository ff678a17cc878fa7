//! Words that look like values of a list, but are not entries: a sign that the list was not read completely.

use super::entries::{Entry, Token, explained};

/// Abbreviations in meanings, which are not values.
#[rustfmt::skip]
pub(super) const ACRONYMS: &[&str] = &[
    "ID", "URL", "APP", "PC", "H5", "IMEI", "MD5", "PID", "VIP", "POS", "SKU", "ETC", "ISV", "API", "KA", "QR", "SDK", "IOT",
    "SN", "CRM", "OCR", "UID", "AI", "ICON", "MCC", "B2B", "B2C", "TOC", "OA", "OTA", "NFC", "GPS", "WIFI", "IP", "IDFA", "OAID",
    "CAID", "PDF", "OFD", "JPG", "XML", "HTTP", "HTTPS", "SMID", "APPID", "CNY", "RMB", "LBS", "IOS", "MAC", "HK", "BD", "UV",
    "PV", "ROI", "SPU", "DIY", "ERP", "UI", "ICP", "CTU", "LOGO", "ANT", "ZM", "CUP", "LIVE", "TV", "KTV", "SPA", "DNA", "CT",
    "MRI", "AA", "EMS", "COVID", "C2C", "B2C", "JSON", "SDK", "CODE", "NULL", "WEB", "M", "G", "T",
];

/// Returns the words of a text that look like values of the list, but are not entries.
pub(super) fn leftovers(text: &str, tokens: &[Token<'_>], entries: &[Entry], start: usize, end: usize) -> Vec<String> {
    let is_upper = |word: &str| word.chars().any(|c| c.is_ascii_uppercase()) && !word.chars().any(|c| c.is_ascii_lowercase());
    let is_digits = |word: &str| word.bytes().all(|b| b.is_ascii_digit());
    let upper = entries.iter().any(|entry| is_upper(&entry.wire));
    let digits = entries.iter().all(|entry| is_digits(&entry.wire));
    let numbers: Vec<u64> = entries.iter().filter_map(|entry| entry.wire.parse().ok()).collect();
    let (low, high) = (numbers.iter().min().copied().unwrap_or(0), numbers.iter().max().copied().unwrap_or(0));
    let mut leftovers = Vec::new();
    let mut previous: Option<&Token<'_>> = None;
    for token in tokens {
        let before = previous.replace(token);
        let is_entry = |token: &Token<'_>| entries.iter().any(|entry| entry.wire == token.word);
        let between = before.and_then(|before| text.get(before.end..token.start));
        // `A,B：甲` is one value of two parts.
        if is_entry(token)
            && before.is_some_and(is_entry)
            && matches!(between, Some("," | "+" | "|"))
            && explained(text.get(token.end..).unwrap_or("")).is_some()
        {
            leftovers.push(token.word.to_owned());
        }
        if is_entry(token) {
            continue;
        }
        let inside = token.start >= start && token.end <= end;
        let after = text.get(token.end..).unwrap_or("");
        let marked = explained(after).is_some() || inside && after.trim_start().starts_with([':', '=']);
        // The value of another field: `fix_buyer=T`.
        let compared = text.get(..token.start).is_some_and(|before| before.trim_end().ends_with('=')) && !inside;
        let like = if is_upper(token.word) {
            let long = token.word.len() > 2 || token.word.contains('_');
            upper && !compared && (long && !ACRONYMS.contains(&token.word) || marked && inside)
        } else if is_digits(token.word) {
            let number: Option<u64> = token.word.parse().ok();
            let next = number.is_some_and(|number| number == high + 1 || number + 1 == low || number > low && number < high);
            let unit = after.trim_start().starts_with([
                '个', '位', '天', '年', '月', '日', '元', '种', '分', '小', '次', '条', '%', '字', '-', '张', '期',
            ]) && !marked;
            let numeral = text
                .get(..token.start)
                .is_some_and(|before| before.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '.' || c == '_'));
            digits
                && (marked && inside && !after.starts_with(['.', '、'])
                    || next
                        && token.word.len() < 4
                        && !unit
                        && !numeral
                        && (token.start >= start || after.starts_with([':', '-'])))
        } else {
            !upper && !digits && inside && (marked || token.word.contains('_'))
        };
        if like {
            leftovers.push(token.word.to_owned());
        }
    }
    // In `"?"表示匿名`, the value is not a word.
    if text.matches("\"表示").count() + text.matches("\", 表示").count() > entries.len() {
        leftovers.push("表示".to_owned());
    }
    leftovers
}
