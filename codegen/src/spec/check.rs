//! Check of a file's shape against the tables: known keys, required keys, types of values.
//!
//! Mistakes are reported and marked in the tree: the value is left out, or replaced by a stand-in if it is required. So the rest of
//! the file is decoded and resolved, and later checks can skip what depends on the mistake.

use crate::diagnostic::{Code, Report, suggest};
use crate::source::yaml::{Entry, Map, Mark, Node, Scalar, Value};

use super::shape::{Key, Kind, Names, Shape};
use super::{depth, typing};

/// Checks a whole file, and marks mistakes. Returns `false` if nothing of it can be decoded.
pub(crate) fn check(root: &mut Node, shape: &'static Shape, report: &mut Report) -> bool {
    if typing::is_missing(root) {
        typing::empty_file(root, shape, report);
        return false;
    }
    depth::correct(root, shape, report);
    Checker { report }.record(root, shape)
}

pub(super) struct Checker<'a> {
    pub(super) report: &'a mut Report,
}

impl Checker<'_> {
    /// Returns true if the value, without its marked parts, can be decoded.
    fn value(&mut self, node: &mut Node, kind: &'static Kind) -> bool {
        // A line that could not be read contains the value.
        if node.mark == Mark::Cut && typing::is_missing(node) {
            return false;
        }
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
            Kind::Words(words) => self.word(node, words, kind),
            Kind::Record(shape) => self.record(node, shape),
            Kind::Map(names, inner) => self.map(node, *names, inner, kind),
            Kind::List(inner) => self.list(node, inner, kind),
            Kind::Either(kinds) => match kinds.iter().find(|kind| has_form(node, kind)) {
                Some(Kind::Words(words)) => self.word(node, words, kind),
                Some(kind) => self.value(node, kind),
                None => self.wrong(node, kind),
            },
        }
    }

    /// Rejects `.inf` and `.nan`, which are not JSON.
    fn finite(&mut self, node: &Node) -> bool {
        let Some(Scalar::Number(text)) = node.scalar() else {
            let inner: Vec<&Node> = node.items().iter().chain(node.entries().iter().map(|entry| &entry.value)).collect();
            let keys = node.entries().iter().filter(|entry| !self.key_is_text(entry)).count();
            return inner.into_iter().filter(|node| !self.finite(node)).count() == 0 && keys == 0;
        };
        if !text.contains(['n', 'N']) {
            return true;
        }
        self.report
            .at(Code::WrongType, node.span, format!("`{text}` is not a number in JSON"))
            .help(format!("put a string in quotes: \"{text}\""));
        false
    }

    /// Rejects keys that are not texts: YAML reads an unquoted key of digits as a number, and JSON has only texts as keys.
    fn key_is_text(&mut self, entry: &Entry) -> bool {
        let is_text = !entry.key_plain || matches!(crate::source::yaml::resolve(&entry.key), Scalar::Text(_));
        if !is_text && entry.key.is_empty() {
            self.report.at(Code::WrongType, entry.key_span, "the key before the colon is missing").help("write `key: value`");
        } else if !is_text {
            self.report
                .at(Code::WrongType, entry.key_span, "expected a string as the key")
                .help(format!("put a string in quotes: \"{}\"", entry.key));
        }
        is_text
    }

    fn list(&mut self, node: &mut Node, inner: &'static Kind, kind: &'static Kind) -> bool {
        let Value::List(items) = &mut node.value else { return self.wrong(node, kind) };
        let before = items.len();
        items.retain_mut(|item| self.value(item, inner));
        if items.len() < before {
            node.mark = Mark::Cut;
        }
        true
    }

    fn map(&mut self, node: &mut Node, names: Names, inner: &'static Kind, kind: &'static Kind) -> bool {
        let Value::Map(entries) = &mut node.value else { return self.wrong(node, kind) };
        for entry in entries.entries_mut() {
            let left = entry.value.mark == Mark::Left;
            let is_text = self.key_is_text(entry);
            let is_good = is_text && (names.allows(&entry.key) || self.bad_name(entry, names));
            if !self.value(&mut entry.value, inner) {
                entry.value = stand_in(inner, &entry.value);
            }
            if !is_good || left {
                entry.value.mark = Mark::Left;
            }
        }
        true
    }

    fn bad_name(&mut self, entry: &Entry, names: Names) -> bool {
        let help = typing::odd_character(&entry.key).unwrap_or_else(|| names.describe().to_owned());
        let message = format!("`{}` is not a valid name here", typing::visible(&entry.key));
        self.report.at(Code::BadName, entry.key_span, message).help(help);
        false
    }

    pub(super) fn record(&mut self, node: &mut Node, shape: &'static Shape) -> bool {
        typing::join_lists(node, shape, self.report);
        typing::correct_keys(node, shape, self.report);
        let (span, cut) = (node.span, node.mark == Mark::Cut);
        let Value::Map(entries) = &mut node.value else { return self.wrong(node, &Kind::Record(shape)) };
        let present: Vec<String> =
            entries.iter().filter(|entry| entry.value.mark != Mark::Left).map(|entry| entry.key.clone()).collect();
        let is_present = |key: &Key| present.iter().any(|name| name == key.name);
        let mut missing: Vec<&'static Key> = shape.all().filter(|key| key.required && !is_present(key)).collect();
        for entry in entries.entries_mut() {
            let Some(key) = shape.key(&entry.key) else {
                missing.retain(|key| !is_meant(entry, key, shape));
                // A key that YAML reads as something else is reported already.
                if entry.value.mark != Mark::Left {
                    self.unknown(entry, &present, shape);
                }
                entry.value.mark = Mark::Left;
                continue;
            };
            let left = entry.value.mark == Mark::Left;
            if left {
                missing.retain(|other| other.name != key.name);
            }
            if !self.value(&mut entry.value, &key.kind) {
                match key.required {
                    true => entry.value = stand_in(&key.kind, &entry.value),
                    false => entry.value.mark = Mark::Left,
                }
            }
            if left {
                entry.value.mark = Mark::Left;
            }
        }
        for key in missing.into_iter().filter(|_| !cut) {
            let message = format!("the key `{}` is missing", key.name);
            self.report.at(Code::MissingKey, span, message).help(format!("add `{}: …`. {}", key.name, key.doc));
        }
        for key in shape.all().filter(|key| key.required && !is_present(key)) {
            let value = stand_in(&key.kind, &Node::new(span, Value::List(Vec::new())));
            entries.push(Entry { key: key.name.to_owned(), key_span: span, key_plain: true, value });
        }
        true
    }

    fn unknown(&mut self, entry: &Entry, present: &[String], shape: &Shape) {
        let unused = shape.all().filter(|key| !present.iter().any(|name| name == key.name)).map(|key| key.name);
        let message = match shape.unknown {
            Code::UnknownVerb => format!("`{}` is not a verb of the platform", typing::visible(&entry.key)),
            _ => format!("unknown key `{}`", typing::visible(&entry.key)),
        };
        let help = typing::key_help(entry).or_else(|| suggest(&entry.key, unused).map(String::from));
        self.report.at(shape.unknown, entry.key_span, message).maybe_help(help);
    }
}

/// Returns true if an unknown key is a misspelling of this required key.
fn is_meant(entry: &Entry, key: &Key, shape: &Shape) -> bool {
    suggest(&entry.key, shape.all().map(|key| key.name)).and_then(|help| help.near()) == Some(key.name)
}

/// Returns the smallest value of a kind, as a stand-in for one that is missing or wrong.
fn stand_in(kind: &'static Kind, at: &Node) -> Node {
    let scalar = |text: &str, plain: bool| Value::Scalar { text: text.to_owned(), plain };
    let value = match kind {
        Kind::Text | Kind::Any => scalar("", false),
        Kind::Count | Kind::Decimal => scalar("0", true),
        Kind::Flag => scalar("false", true),
        Kind::Words(words) => scalar(words.first().map_or("", |(word, _)| word), false),
        Kind::Document | Kind::Map(..) => Value::Map(Map::default()),
        Kind::List(_) => Value::List(Vec::new()),
        Kind::Record(shape) => Value::Map(
            shape
                .all()
                .filter(|key| key.required)
                .map(|key| Entry { key: key.name.to_owned(), key_span: at.span, key_plain: true, value: stand_in(&key.kind, at) })
                .collect(),
        ),
        Kind::Either(kinds) => return kinds.first().map_or_else(|| at.clone(), |kind| stand_in(kind, at)),
    };
    Node { mark: Mark::StandIn, ..Node::new(at.span, value) }
}

/// Returns true if the value has the YAML form of this kind, valid or not.
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
