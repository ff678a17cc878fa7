//! Bash, which breaks a word such as `a:=1` at `=` and `:`, and completes its last part.

use std::ffi::OsString;
use std::io::{Error, Write};
use std::path::Path;

use clap_complete::engine::complete;

use super::completed;
use crate::language::Language;

/// The separators of words among the default `COMP_WORDBREAKS` that a value can contain.
const BREAKS: [&str; 2] = ["=", ":"];

/// The separator of candidates if the script names none.
const SEPARATOR: &str = "\n";

/// Writes the candidates for the word of the cursor.
pub(super) fn write(words: &[OsString], language: Language, folder: Option<&Path>, buffer: &mut dyn Write) -> Result<(), Error> {
    let variable = |name: &str| std::env::var(name).ok();
    let index = variable("_CLAP_COMPLETE_INDEX").and_then(|index| index.parse().ok()).unwrap_or(words.len().saturating_sub(1));
    let (words, prefix) = joined(words, index);
    let mut command = completed(&words, language);
    let last = words.len().saturating_sub(1);
    let separator = variable("_CLAP_IFS").unwrap_or_else(|| SEPARATOR.to_owned());
    let found = complete(&mut command, words, last, folder)?;
    let values = found.iter().filter_map(|candidate| candidate.get_value().to_str()?.strip_prefix(prefix.as_str()));
    write!(buffer, "{}", values.collect::<Vec<_>>().join(&separator))
}

/// Returns the line up to the cursor, with whole words, and the part of the last word that bash does not replace.
fn joined(words: &[OsString], index: usize) -> (Vec<OsString>, String) {
    let mut whole: Vec<String> = Vec::new();
    let (mut prefix, mut after_break) = (String::new(), false);
    for word in words.iter().take(index + 1) {
        let word = word.to_string_lossy();
        let is_break = word.chars().next().is_some_and(|first| BREAKS.contains(&first.to_string().as_str()))
            && word.chars().all(|character| BREAKS.contains(&character.to_string().as_str()));
        match whole.last_mut() {
            // An option is separated from its value by the parser, too.
            Some(last) if is_break && !last.is_empty() => {
                last.push_str(&word);
                prefix.clone_from(last);
                after_break = true;
            }
            Some(last) if after_break => {
                prefix.clone_from(last);
                last.push_str(&word);
                after_break = false;
            }
            _ => {
                whole.push(word.into_owned());
                prefix.clear();
                after_break = false;
            }
        }
    }
    (whole.into_iter().map(OsString::from).collect(), prefix)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(words: &[&str]) -> (Vec<String>, String) {
        let words: Vec<OsString> = words.iter().map(OsString::from).collect();
        let (whole, prefix) = joined(&words, words.len() - 1);
        (whole.into_iter().map(|word| word.into_string().unwrap()).collect(), prefix)
    }

    #[test]
    fn broken_words_are_joined() {
        assert_eq!(line(&["alipay", "ca"]), (vec!["alipay".into(), "ca".into()], String::new()));
        assert_eq!(line(&["alipay", "a", "=", "b"]), (vec!["alipay".into(), "a=b".into()], "a=".into()));
        assert_eq!(line(&["alipay", "a", "="]), (vec!["alipay".into(), "a=".into()], "a=".into()));
        assert_eq!(line(&["alipay", "a", ":=", "[1"]), (vec!["alipay".into(), "a:=[1".into()], "a:=".into()));
        assert_eq!(line(&["alipay", "a", "=", "b", ""]), (vec!["alipay".into(), "a=b".into(), String::new()], String::new()));
        assert_eq!(
            line(&["alipay", "u", "=", "http", ":", "//x"]),
            (vec!["alipay".into(), "u=http://x".into()], "u=http:".into())
        );
    }
}
