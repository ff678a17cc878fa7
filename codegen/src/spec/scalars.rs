//! Texts, numbers, booleans and words against the tables.

use crate::diagnostic::{Code, suggest};
use crate::source::yaml::{Mark, Node, Scalar, Value};

use super::check::Checker;
use super::shape::Kind;
use super::typing;

impl Checker<'_> {
    /// Reports a value of another form; always `false`.
    pub(super) fn wrong(&mut self, node: &Node, kind: &Kind) -> bool {
        // Of a map with a key that is none, the key is reported already.
        if node.entries().iter().any(|entry| entry.key.is_empty() && entry.value.mark == Mark::Left) {
            return false;
        }
        let message = format!("{} is expected here, not {}", kind.describe(), node.describe());
        let help = typing::form_help(node, kind, self.report.source().text());
        let diagnostic = self.report.at(Code::WrongType, node.span, message);
        diagnostic.label(format!("this is {}", node.describe())).maybe_help(help);
        false
    }

    pub(super) fn text(&mut self, node: &Node) -> bool {
        match node.text() {
            None => self.wrong(node, &Kind::Text),
            Some(text) if text.trim().is_empty() => {
                self.report.at(Code::EmptyText, node.span, "this text is empty").help("say something, or leave the key out");
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
                    .at(Code::BadNumber, node.span, format!("a limit cannot be {text}"))
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
        // A reader of YAML makes a binary fraction of it.
        if number && decimal.digits() > 15 {
            self.report
                .at(Code::BadNumber, node.span, format!("{text} has more digits than a number keeps"))
                .help(format!("in quotes it keeps them: \"{text}\""));
            return false;
        }
        true
    }

    /// `whole` is all that can stand here, which may be more than words.
    pub(super) fn word(&mut self, node: &Node, words: &[(&'static str, &'static str)], whole: &Kind) -> bool {
        let Some(text) = node.text() else { return self.wrong(node, whole) };
        let known = words.iter().any(|(word, _)| *word == text);
        if !known {
            if typing::is_quoted_flag(node, whole) {
                return self.wrong(node, whole);
            }
            let near = || suggest(text, words.iter().map(|(word, _)| *word)).filter(|help| help.near().is_some());
            let help = typing::word_help(node, whole).or_else(|| near().map(String::from));
            self.report
                .at(Code::UnknownWord, node.span, format!("`{}` means nothing here", typing::visible(text)))
                .help(help.unwrap_or_else(|| format!("what can stand here: {}", whole.describe())));
        }
        known
    }
}
