//! Check of texts, numbers, booleans and words against the tables.

use crate::diagnostic::{Code, suggest};
use crate::source::yaml::{Mark, Node, Scalar, Value};

use super::check::Checker;
use super::shape::Kind;
use super::typing;

impl Checker<'_> {
    /// Reports a value of another form. Always returns `false`.
    pub(super) fn wrong(&mut self, node: &Node, kind: &Kind) -> bool {
        // For a map with an invalid key, the key is reported already.
        if node.entries().iter().any(|entry| entry.key.is_empty() && entry.value.mark == Mark::Left) {
            return false;
        }
        let message = format!("expected {}, found {}", kind.describe(), node.describe());
        let help = typing::form_help(node, kind, self.report.source().text());
        let diagnostic = self.report.at(Code::WrongType, node.span, message);
        diagnostic.label(format!("this is {}", node.describe())).maybe_help(help);
        false
    }

    pub(super) fn text(&mut self, node: &Node) -> bool {
        match node.text() {
            None => self.wrong(node, &Kind::Text),
            Some(text) if text.trim().is_empty() => {
                self.report.at(Code::EmptyText, node.span, "the string is empty").help("write a string, or omit the key");
                false
            }
            Some(_) => true,
        }
    }

    pub(super) fn count(&mut self, node: &Node) -> bool {
        match node.scalar() {
            Some(Scalar::Integer(text)) if text.strip_prefix('+').unwrap_or(text).parse::<u64>().is_ok() => true,
            Some(Scalar::Integer(text) | Scalar::Number(text)) => {
                self.report
                    .at(Code::BadNumber, node.span, format!("{text} is not a valid limit"))
                    .help(format!("write a whole number between 0 and {}", u64::MAX));
                false
            }
            _ => self.wrong(node, &Kind::Count),
        }
    }

    pub(super) fn decimal(&mut self, node: &Node) -> bool {
        let (text, number) = match node.scalar() {
            Some(Scalar::Integer(text) | Scalar::Number(text)) => (text, true),
            Some(Scalar::Text(text)) if matches!(node.value, Value::Scalar { plain: false, .. }) => (text, false),
            _ => return self.wrong(node, &Kind::Decimal),
        };
        let Some(decimal) = crate::resolve::decimal::Decimal::parse(text) else {
            self.report
                .at(Code::BadNumber, node.span, format!("`{text}` is not a decimal number"))
                .help("write digits with an optional sign and decimal point, such as `-0.01`");
            return false;
        };
        // A YAML reader converts it to a binary fraction.
        if number && decimal.digits() > 15 {
            self.report
                .at(Code::BadNumber, node.span, format!("{text} has more digits than a YAML number preserves"))
                .help(format!("put it in quotes: \"{text}\""));
            return false;
        }
        true
    }

    /// Checks a word. `whole` is the kind of the value, which can accept more than words.
    pub(super) fn word(&mut self, node: &Node, words: &[(&'static str, &'static str)], whole: &Kind) -> bool {
        let Some(text) = node.text() else { return self.wrong(node, whole) };
        let is_valid = words.iter().any(|(word, _)| *word == text);
        if !is_valid {
            if typing::is_quoted_flag(node, whole) {
                return self.wrong(node, whole);
            }
            let near = || suggest(text, words.iter().map(|(word, _)| *word)).filter(|help| help.near().is_some());
            let help = typing::word_help(node, whole).or_else(|| near().map(String::from));
            self.report
                .at(Code::UnknownWord, node.span, format!("`{}` is not valid here", typing::visible(text)))
                .help(help.unwrap_or_else(|| format!("expected {}", whole.describe())));
        }
        is_valid
    }
}
