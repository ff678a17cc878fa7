//! The shape of a file against the tables: known keys, required keys, types of values.
//!
//! A mistake that stays in one place, such as an unknown key, is reported and the key is left out, so that the rest of the
//! file is still looked at. Where something that must be there is missing, the file is not looked at further.

use crate::diagnostic::{Code, Report, did_you_mean};
use crate::source::yaml::{Entry, Node, Scalar, Value};

use super::shape::{Key, Kind, Names, Shape};

/// The way to a value: keys and numbers of elements.
pub(crate) type Path = Vec<Step>;

/// One step of the way to a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    Key(String),
    Item(usize),
}

/// What came of the check.
#[derive(Default)]
pub(crate) struct Outcome {
    /// The file cannot be decoded.
    pub(crate) fatal: bool,
    /// What to leave out to decode the rest.
    pub(crate) dropped: Vec<Path>,
}

/// Checks a whole file.
pub(crate) fn check(root: &Node, shape: &'static Shape, report: &mut Report) -> Outcome {
    let before = report.len();
    let mut checker = Checker { report, path: Vec::new(), outcome: Outcome::default() };
    let whole = checker.record(root, shape);
    let mut outcome = checker.outcome;
    outcome.fatal |= !whole;
    debug_assert!(report.len() > before || (!outcome.fatal && outcome.dropped.is_empty()));
    outcome
}

/// Takes the value at `path` out of a document.
pub(crate) fn remove(value: &mut serde_yaml::Value, path: &[Step]) {
    let Some((last, way)) = path.split_last() else { return };
    let mut value = value;
    for step in way {
        let next = match step {
            Step::Key(key) => value.get_mut(key.as_str()),
            Step::Item(index) => value.get_mut(*index),
        };
        match next {
            Some(next) => value = next,
            None => return,
        }
    }
    if let (Step::Key(key), serde_yaml::Value::Mapping(map)) = (last, value) {
        map.shift_remove(key.as_str());
    }
}

struct Checker<'a> {
    report: &'a mut Report,
    path: Path,
    outcome: Outcome,
}

impl Checker<'_> {
    /// Whether the value, less what was dropped in it, can be decoded.
    fn value(&mut self, node: &Node, kind: &'static Kind) -> bool {
        match kind {
            Kind::Any => self.finite(node),
            Kind::Document => match &node.value {
                Value::Map(_) => self.finite(node),
                _ => self.wrong(node, kind),
            },
            Kind::Text => self.text(node),
            Kind::Count => self.count(node),
            Kind::Decimal => self.decimal(node),
            Kind::Flag => matches!(node.scalar(), Some(Scalar::Boolean(_))) || self.wrong(node, kind),
            Kind::Words(words) => self.word(node, words, &kind.describe()),
            Kind::Record(shape) => self.record(node, shape),
            Kind::Map(names, inner) => self.map(node, *names, inner, kind),
            Kind::List(inner) => match &node.value {
                Value::List(items) => self.list(items, inner),
                _ => self.wrong(node, kind),
            },
            Kind::Either(kinds) => match kinds.iter().find(|kind| has_form(node, kind)) {
                Some(Kind::Words(words)) => self.word(node, words, &kind.describe()),
                Some(kind) => self.value(node, kind),
                None => self.wrong(node, kind),
            },
        }
    }

    fn wrong(&mut self, node: &Node, kind: &Kind) -> bool {
        let message = format!("{} is expected here, not {}", kind.describe(), node.describe());
        let diagnostic = self.report.at(Code::WrongType, node.span, message);
        diagnostic.label(format!("this is {}", node.describe()));
        let scalar = match &node.value {
            Value::Scalar { text, plain: true } if !text.is_empty() => Some(text),
            _ => None,
        };
        if let (Kind::Text | Kind::Words(_), Some(text)) = (kind, scalar) {
            diagnostic.help(format!("in quotes it is a text: \"{text}\""));
        } else if let (Kind::Count | Kind::Decimal | Kind::Flag, Value::Scalar { plain: false, .. }) = (kind, &node.value) {
            diagnostic.help("without quotes it is not a text");
        }
        false
    }

    fn text(&mut self, node: &Node) -> bool {
        match node.text() {
            None => self.wrong(node, &Kind::Text),
            Some(text) if text.trim().is_empty() => {
                self.report.at(Code::EmptyText, node.span, "this text is empty").help("say something, or leave the key out");
                false
            }
            Some(_) => true,
        }
    }

    fn count(&mut self, node: &Node) -> bool {
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

    fn decimal(&mut self, node: &Node) -> bool {
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

    /// `expected` is all that can stand here, which may be more than words.
    fn word(&mut self, node: &Node, words: &[(&'static str, &'static str)], expected: &str) -> bool {
        let Some(text) = node.text() else {
            let message = format!("a word is expected here, not {}", node.describe());
            self.report.at(Code::WrongType, node.span, message).help(format!("what can stand here: {expected}"));
            return false;
        };
        let known = words.iter().any(|(word, _)| *word == text);
        if !known {
            let near = did_you_mean(text, words.iter().map(|(word, _)| *word)).filter(|help| help.starts_with("did you mean"));
            self.report
                .at(Code::UnknownWord, node.span, format!("`{text}` means nothing here"))
                .help(near.unwrap_or_else(|| format!("what can stand here: {expected}")));
        }
        known
    }

    /// `.inf` and `.nan` are no JSON.
    fn finite(&mut self, node: &Node) -> bool {
        let Some(Scalar::Number(text)) = node.scalar() else {
            let inner: Vec<&Node> = node.items().iter().chain(node.entries().iter().map(|entry| &entry.value)).collect();
            let keys = node.entries().iter().filter(|entry| !self.key_is_text(entry)).count();
            return inner.into_iter().filter(|node| !self.finite(node)).count() == 0 && keys == 0;
        };
        if crate::resolve::decimal::Decimal::parse(text).is_some() {
            return true;
        }
        self.report
            .at(Code::WrongType, node.span, format!("`{text}` is no number in JSON"))
            .help(format!("in quotes it is a text: \"{text}\""));
        false
    }

    /// YAML makes a number of an unquoted key of digits; JSON has texts only.
    fn key_is_text(&mut self, entry: &Entry) -> bool {
        let is_text = !entry.key_plain || matches!(crate::source::yaml::resolve(&entry.key), Scalar::Text(_));
        if !is_text {
            self.report
                .at(Code::WrongType, entry.key_span, "a key is a text, and this is none")
                .help(format!("in quotes it is a text: \"{}\"", entry.key));
        }
        is_text
    }

    fn list(&mut self, items: &[Node], inner: &'static Kind) -> bool {
        let mut whole = true;
        for (index, item) in items.iter().enumerate() {
            self.path.push(Step::Item(index));
            whole &= self.value(item, inner);
            self.path.pop();
        }
        whole
    }

    fn map(&mut self, node: &Node, names: Names, inner: &'static Kind, kind: &'static Kind) -> bool {
        let Value::Map(entries) = &node.value else { return self.wrong(node, kind) };
        let mut whole = true;
        for entry in entries {
            if !self.key_is_text(entry) {
                whole = false;
            } else if !names.allows(&entry.key) {
                self.report
                    .at(Code::BadName, entry.key_span, format!("`{}` cannot be a name here", entry.key))
                    .help(names.describe());
                whole = false;
            }
            self.path.push(Step::Key(entry.key.clone()));
            whole &= self.value(&entry.value, inner);
            self.path.pop();
        }
        whole
    }

    fn record(&mut self, node: &Node, shape: &'static Shape) -> bool {
        let Value::Map(entries) = &node.value else { return self.wrong(node, &Kind::Document) };
        let mut whole = true;
        let mut missing: Vec<&'static Key> = shape.all().filter(|key| key.required).collect();
        for entry in entries {
            self.path.push(Step::Key(entry.key.clone()));
            match shape.key(&entry.key) {
                None => {
                    missing.retain(|key| !self.is_meant(entry, key, shape));
                    self.unknown(entry, node, shape);
                    self.outcome.dropped.push(self.path.clone());
                }
                Some(key) => {
                    missing.retain(|other| other.name != key.name);
                    if !self.value(&entry.value, &key.kind) {
                        match key.required || matches!(key.kind, Kind::Map(..) | Kind::List(_) | Kind::Record(_)) {
                            true => whole = false,
                            false => self.outcome.dropped.push(self.path.clone()),
                        }
                    }
                }
            }
            self.path.pop();
        }
        // A key that was only misspelt is not also missing, but the record cannot be decoded without it.
        let incomplete = shape.all().any(|key| key.required && node.entry(key.name).is_none());
        for key in missing {
            let message = format!("the key `{}` is missing", key.name);
            self.report.at(Code::MissingKey, node.span, message).help(format!("add `{}: …`. {}", key.name, key.doc));
        }
        whole && !incomplete
    }

    /// Whether an unknown key is a required one, misspelt.
    fn is_meant(&self, entry: &Entry, key: &Key, shape: &Shape) -> bool {
        did_you_mean(&entry.key, shape.all().map(|key| key.name))
            .is_some_and(|help| help == format!("did you mean `{}`?", key.name))
    }

    fn unknown(&mut self, entry: &Entry, node: &Node, shape: &Shape) {
        let unused = shape.all().filter(|key| node.entry(key.name).is_none()).map(|key| key.name);
        let message = match shape.unknown {
            Code::UnknownVerb => format!("`{}` is not a verb of the platform", entry.key),
            _ => format!("unknown key `{}`", entry.key),
        };
        let help = match &entry.value.value {
            Value::Scalar { text, plain: true } if text.is_empty() && entry.key.contains(' ') => {
                Some("inside `{ … }` a comma ends a text that is not in quotes: put the text in quotes".to_owned())
            }
            _ => did_you_mean(&entry.key, unused),
        };
        self.report.at(shape.unknown, entry.key_span, message).maybe_help(help);
    }
}

/// Whether the value is written in the way of this kind, right or wrong in detail.
fn has_form(node: &Node, kind: &Kind) -> bool {
    match (kind, &node.value) {
        (Kind::Any, _) | (Kind::Record(_) | Kind::Map(..) | Kind::Document, Value::Map(_)) | (Kind::List(_), Value::List(_)) => {
            true
        }
        (Kind::Flag, Value::Scalar { .. }) => matches!(node.scalar(), Some(Scalar::Boolean(_))),
        (Kind::Text | Kind::Words(_), Value::Scalar { .. }) => node.text().is_some(),
        (Kind::Count | Kind::Decimal, Value::Scalar { .. }) => {
            matches!(node.scalar(), Some(Scalar::Integer(_) | Scalar::Number(_)))
        }
        _ => false,
    }
}
