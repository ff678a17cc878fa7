//! Facts about a value in prose.

use std::collections::BTreeSet;

/// Returns the values that a summary lists: words between backticks that are not fields, or upper-case words joined by slashes.
pub(super) fn listed(summary: &str, fields: &BTreeSet<String>) -> Vec<String> {
    let quoted = summary.split('`').skip(1).step_by(2);
    // `90m` and the like are amounts, not values.
    let starts = |text: &str| text.starts_with(|c: char| c.is_ascii_alphabetic()) || text.bytes().all(|b| b.is_ascii_digit());
    let word = |text: &&str| !text.is_empty() && starts(text) && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let mut values: Vec<String> = quoted.filter(word).filter(|text| !fields.contains(*text)).map(str::to_owned).collect();
    for token in summary.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '"')) {
        let parts: Vec<&str> = token.trim_end_matches(['.', ':']).split('/').collect();
        let capitals =
            |part: &&str| part.len() > 1 && part.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
        if parts.len() > 1 && parts.iter().all(capitals) {
            values.extend(parts.iter().map(|part| (*part).to_owned()));
        }
    }
    values.dedup();
    values
}

/// Pairs of texts that mean yes and no.
const FLAGS: &[(&str, &str)] = &[("T", "F"), ("Y", "N"), ("true", "false"), ("yes", "no"), ("TRUE", "FALSE"), ("YES", "NO")];

/// Returns true if a text field is a flag, by its summary or by an example.
pub(super) fn says_flag(summary: &str, example: Option<&str>) -> bool {
    let words: Vec<&str> = summary.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
    let quoted = |word: &str| summary.contains(&format!("`{word}`")) || summary.contains(&format!("\"{word}\""));
    let pair = |(yes, no): &(&str, &str)| {
        let named = words.contains(yes) && words.contains(no);
        example.is_some_and(|example| example == *yes || example == *no)
            || (named && (quoted(yes) || quoted(no) || summary.contains(&format!("{yes}/{no}")) || yes.len() == 1))
    };
    FLAGS.iter().any(pair)
}

/// Returns true if a summary names the unit of an amount.
pub(super) fn money_unit(summary: &str) -> bool {
    let words: Vec<String> = summary.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase).collect();
    ["yuan", "fen", "cent", "cents", "cny", "currency", "percent"].iter().any(|unit| words.iter().any(|word| word == unit))
}

/// Returns true if a summary contains only the words of the name.
pub(super) fn repeats(name: &str, summary: &str) -> bool {
    const FILLING: &[&str] = &["a", "an", "the", "of", "its", "this", "is"];
    let of_name: String = name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let words: Vec<String> = summary.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase).collect();
    let content_words: Vec<&String> = words.iter().filter(|word| !word.is_empty() && !FILLING.contains(&word.as_str())).collect();
    let joined: String = content_words.iter().map(|word| word.as_str()).collect();
    if joined.is_empty() || joined == of_name {
        return true;
    }
    let parts: Vec<String> = name.split(['_', '-', '.']).map(str::to_lowercase).collect();
    let in_name = |word: &&&String| parts.iter().any(|part| part == **word);
    content_words.len() == parts.len() && parts.len() > 1 && content_words.iter().filter(in_name).count() == parts.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_must_add_words_to_the_name() {
        for (name, summary) in
            [("user_id", "The user id."), ("user_id", "Id of the user."), ("count", "The count."), ("openId", "Open id")]
        {
            assert!(repeats(name, summary), "{name}: {summary}");
        }
        for (name, summary) in
            [("user_id", "The merchant."), ("sign", "The signature in base64."), ("count", "How many users there are.")]
        {
            assert!(!repeats(name, summary), "{name}: {summary}");
        }
    }

    #[test]
    fn values_are_distinguished_from_field_names() {
        let fields = BTreeSet::from(["context".to_owned()]);
        assert_eq!(listed("Either `trade` or `signcustomer`; see `context`.", &fields), ["trade", "signcustomer"]);
        assert_eq!(listed("One of OPEN/CLOSED.", &fields), ["OPEN", "CLOSED"]);
        assert!(listed("As `2016-04-05` and/or by HTTP.", &fields).is_empty());
    }

    #[test]
    fn a_flag_is_recognized_by_its_two_words_or_its_example() {
        assert!(says_flag("Whether it is on: T or F.", None) && says_flag("Whether it is on; `true` or `false`.", None));
        assert!(says_flag("Whether it is on.", Some("Y")));
        assert!(!says_flag("The first of two; true to the page.", Some("YES_AND_NO")));
    }
}
