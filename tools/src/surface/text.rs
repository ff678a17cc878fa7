//! Source text of tokens, on one line, with the blanks of rustfmt.

use std::sync::LazyLock;

use quote::ToTokens;
use regex_lite::Regex;

/// Patterns of superfluous blanks, and their replacements.
static BLANKS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
    let pairs = [
        (r"\s+", " "),
        (r" ?:: ?", "::"),
        (r" ([,;:?.)\]>])", "$1"),
        (r"([(\[<.]) ", "$1"),
        (r"& ", "&"),
        (r"' ", "'"),
        // A generic type or a function; `->` and `=` stay apart.
        (r"(\w) <", "$1<"),
        (r"(\w) \(", "$1("),
        (r"([^-])> \(", "$1>("),
        (r"(\w) !", "$1!"),
        (r"# \[", "#["),
        (r"\bdyn\(", "dyn ("),
        (r",([)\]>])", "$1"),
        (r",$", ""),
        // Callers do not see it.
        (r"([(,] ?)mut (\w+)", "$1$2"),
        (r"\s*\{ \}", " {}"),
    ];
    pairs.into_iter().filter_map(|(pattern, replacement)| Some((Regex::new(pattern).ok()?, replacement))).collect()
});

/// Returns the text of tokens.
pub(super) fn tidy(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    let text = BLANKS.iter().fold(text, |text, (pattern, replacement)| pattern.replace_all(&text, *replacement).into_owned());
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn blanks_are_those_of_rustfmt() {
        for (tokens, text) in [
            (quote!(fn a<'a, T: Into<String> + 'a>(&'a mut self, b: &[u8], c: [u8; 4]) -> Result<Vec<T>, crate::Error>), ""),
            (
                quote!(fn on(&self, f: impl Fn(&str) -> Option<()> + Send + Sync + 'static) -> Pin<Box<dyn Future<Output = ()>>>),
                "",
            ),
            (quote!(fn none() -> (u8, &'static str)), "fn none() -> (u8, &'static str)"),
            (quote!(all(feature = "a", not(feature = "b"))), "all(feature = \"a\", not(feature = \"b\"))"),
        ] {
            let expected = match text {
                "" => tokens.to_string().split_whitespace().collect::<String>(),
                text => text.split_whitespace().collect(),
            };
            let tidied = tidy(&tokens);
            assert_eq!(tidied.split_whitespace().collect::<String>(), expected);
            assert!(
                !tidied.contains(" ,") && !tidied.contains("( ") && !tidied.contains(" )") && !tidied.contains("& "),
                "{tidied}"
            );
        }
        for (tokens, text) in [
            (quote!(fn on(f: impl Fn(&str) -> Option<u8>)), "fn on(f: impl Fn(&str) -> Option<u8>)"),
            (quote!(fn on<'a, T>(&'a mut self, mut to: T) -> (u8, T)), "fn on<'a, T>(&'a mut self, to: T) -> (u8, T)"),
            (quote!(fn on(mut self) where Self: Sized,), "fn on(self) where Self: Sized"),
            (quote!(impl<T> From<&T> for Vec<[u8; 2]>), "impl<T> From<&T> for Vec<[u8; 2]>"),
        ] {
            assert_eq!(tidy(&tokens), text);
        }
    }
}
