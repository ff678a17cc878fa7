//! Suggestions for misspelt names.

use alipay_codegen::diagnostic::nearest_names;

/// Returns the nearest names to a word, at most three. Returns none if all are far.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    // Short words, such as those of commands, may have two mistakes.
    nearest_names(word, known, (word.chars().count() / 3).max(2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_suggested_and_far_ones_are_not() {
        let known = ["out_trade_no", "trade_no", "subject"];
        assert_eq!(nearest("out_trade_on", known), ["out_trade_no"]);
        assert_eq!(nearest("Subject", known), ["subject"]);
        assert!(nearest("zzzzzz", known).is_empty());
    }
}
