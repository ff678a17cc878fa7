//! The fields of a record: new ones from the source, and differences of existing ones.

use std::collections::BTreeSet;

use super::spec::{Existing, Place, inner};
use super::{Merger, types};
use crate::format::layout;
use crate::import::draft::{FieldDraft, Ty};
use crate::import::value::Value;
use alipay_codegen::resolve::decimal::Decimal;
use alipay_codegen::resolve::is_builtin;
use alipay_codegen::resolve::names::{Names, Style};
use alipay_codegen::source::Span;
use alipay_codegen::source::yaml::{Entry, Node, Value as Yaml};
use alipay_codegen::spec::tables::REQUEST_FIELD;

/// Hand-written keys of a field: those of the file stay, without a diagnostic.
const WORDS: &[&str] = &["summary", "example", "deprecated", "name", "default"];

/// Keys that limit the values of a field.
const LIMITS: &[&str] = &[
    "max_length",
    "min_length",
    "pattern",
    "max_items",
    "min_items",
    "minimum",
    "maximum",
    "max_decimals",
    "values",
    "items",
    "max_bytes",
    "extensions",
    "open",
    "advisory",
];

/// Returns true for limits that cannot contradict each other, whatever their numbers.
fn are_independent(left: &str, right: &str) -> bool {
    matches!((left, right), ("max_decimals", "max_length") | ("max_length", "max_decimals"))
}

/// The file, the API and the protocols of a record that is merged.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) place: &'a Place,
    /// The API that refers to the record.
    pub(super) index: usize,
    /// The source's protocol and the other one, if the file offers both.
    pub(super) only: Option<(&'static str, &'static str)>,
    /// Fields that a rule of the file requires on the source's protocol.
    pub(super) by_rule: &'a [String],
}

/// Returns a field without a type or other keys, for a source that contains only its name.
pub(super) fn unknown(name: &str, at: Span) -> Option<FieldDraft> {
    Some(FieldDraft { name: name.to_owned(), at, ty: None, keys: Vec::new() })
}

impl Merger<'_> {
    /// Merges the fields of a source into a record of a file, and returns the names of the new ones. `stated` is true if the file
    /// offered the source's protocol before.
    pub(super) fn record(
        &mut self,
        file: &Existing,
        holder: &Entry,
        fields: &[FieldDraft],
        side: Side<'_>,
        stated: bool,
    ) -> Vec<String> {
        let text = file.source.text();
        for entry in holder.value.entries() {
            let only = entry.value.get("only").and_then(Node::text);
            match fields.iter().find(|field| field.name == entry.key) {
                Some(field) => self.existing(file, entry, field, only, side),
                None => self.absent(file, entry, holder, only, side, stated),
            }
        }
        // A page describes only the gateway, and may be older than the REST description.
        if self.reading.page && side.only.is_some() {
            for field in fields.iter().filter(|field| holder.value.get(&field.name).is_none()) {
                self.left_out(
                    field.at,
                    format!("the file has no field `{}`, and the page does not state whether REST has it", field.name),
                );
            }
            return Vec::new();
        }
        let entries = self.new_fields(Some(&holder.value), fields, side);
        if !entries.is_empty() {
            self.work(side.place).edits.append(holder, &entries, text);
        }
        entries.into_iter().map(|(name, _)| name).collect()
    }

    /// Handles a field that the source does not have.
    fn absent(&mut self, file: &Existing, entry: &Entry, holder: &Entry, only: Option<&str>, side: Side<'_>, stated: bool) {
        let (own, other) = super::keys(self.reading.protocol);
        match (only, stated) {
            _ if self.reading.page => {}
            (Some(only), _) if only == other => {}
            (None, false) if side.only.is_some() => self.add(file, entry, side.place, "only", &Value::text(other)),
            (None, false) => {}
            _ => {
                let message = format!("the file has `{}` on {}, but the source does not", entry.key, called(own));
                let at = self.reading.apis.get(side.index).map_or_else(Span::default, |draft| draft.at);
                self.contradict(&file.source, entry.key_span, at, message, &format!("the source's `{}`", holder.key));
            }
        }
    }

    /// Handles a field in both the file and the source.
    fn existing(&mut self, file: &Existing, entry: &Entry, field: &FieldDraft, only: Option<&str>, side: Side<'_>) {
        let node = &entry.value;
        if let (Some(only), Some((own, other))) = (only, side.only)
            && only == other
        {
            // An earlier import of the other protocol wrote it, and no maintainer has edited the field since.
            if !self.reading.page && untouched(entry, file.source.text()) {
                self.work(side.place).edits.take_out(node, "only", file.source.text());
            } else {
                let message =
                    format!("the file has `{}` only on {}, but the source has it on {}", entry.key, called(other), called(own));
                self.contradict(&file.source, node.span_of("only"), field.at, message, "the source's field");
            }
        }
        let ty_in_file = node.get("type").and_then(Node::text).unwrap_or("");
        let agree = field.ty.as_ref().is_some_and(|ty| self.agree(ty_in_file, ty, side.place));
        if let (Some(ty), false) = (&field.ty, agree) {
            let message = format!("`{}` is `{ty_in_file}`, but `{}` in the source", entry.key, ty.write(&str::to_owned));
            self.contradict(&file.source, node.span_of("type"), field.at, message, "the source's field");
        }
        let refined = agree && self.refine(file, entry, field, side.place);
        let same = refined || field.ty.as_ref().is_some_and(|ty| ty.write(&str::to_owned) == ty_in_file);
        for (key, value) in &field.keys {
            let limit = LIMITS.contains(key);
            match node.get(key) {
                None if *key == "example" && self.reading.page && same && shows(node, field) => {
                    self.add(file, entry, side.place, key, value);
                }
                None if is_optional(key, value) => {}
                None if *key == "required" && side.by_rule.contains(&entry.key) => {}
                None if comment(entry, file.source.text()).contains(&format!("`{key}`")) => {
                    let message = format!("the source has `{key}: {}`, but a comment on the field contradicts it", value.flow());
                    self.contradict(&file.source, entry.key_span, field.at, message, "the source's field");
                }
                None if matches!(*key, "minimum" | "maximum") && !same => {}
                None if matches!(*key, "example" | "default") || (*key == "in" && only.is_some()) => {}
                // The limits of another type do not apply, and an enumeration has its values.
                None if limit && !(agree && is_builtin(inner(ty_in_file).0)) => {}
                // These keys say something about other ones, which the file must not have with another meaning.
                None if matches!(*key, "open" | "advisory") => {
                    if about(key, value).iter().all(|limit| node.get(limit).is_none() && fits_new(node, field, limit)) {
                        self.add(file, entry, side.place, key, value);
                    } else {
                        let message = format!("the source has `{key}: {}`, but the file does not", value.flow());
                        self.contradict(&file.source, entry.key_span, field.at, message, "the source's field");
                    }
                }
                None if limit && !fits(node, key, value) => {
                    let message = format!("the source has `{key}: {}`, which may contradict the keys in the file", value.flow());
                    self.contradict(&file.source, entry.key_span, field.at, message, "the source's field");
                }
                None => self.add(file, entry, side.place, key, value),
                Some(in_file) if !WORDS.contains(key) && !means(key, in_file, value) => {
                    let message = format!("`{key}` of `{}` differs from the source: {}", entry.key, value.flow());
                    self.contradict(&file.source, in_file.span, field.at, message, "the source's field");
                }
                Some(_) => {}
            }
        }
    }

    /// Writes the type of a page, which is more exact, into a field without hand-written keys. Otherwise reports the difference.
    fn refine(&mut self, file: &Existing, entry: &Entry, field: &FieldDraft, place: &Place) -> bool {
        let (Some(ty), Some(in_file)) = (&field.ty, entry.value.get("type")) else { return false };
        let innermost = match ty {
            Ty::List(ty) => ty.as_ref(),
            ty => ty,
        };
        let exact = matches!(innermost, Ty::Word("price" | "datetime" | "date"));
        if !self.reading.page || !exact || in_file.text().is_none_or(|in_file| inner(in_file).0 != "string") {
            return false;
        }
        let written = ty.write(&str::to_owned);
        let bare =
            ["summary", "example", "default", "values", "pattern", "items"].iter().all(|key| entry.value.get(key).is_none());
        if bare {
            self.work(place).edits.replace(in_file.span, &written);
        } else {
            let message = format!("`{}` is `{}`, but `{written}` in the source", entry.key, in_file.text().unwrap_or(""));
            self.contradict(&file.source, in_file.span, field.at, message, "the source's field");
        }
        bare
    }

    fn add(&mut self, file: &Existing, entry: &Entry, place: &Place, key: &str, value: &Value) {
        let order: Vec<&str> = REQUEST_FIELD.all().map(|key| key.name).collect();
        self.work(place).edits.insert(&entry.value, key, value, &order, file.source.text());
    }

    /// Returns true if a type of the spec can be that of the source, which is less exact: an amount, a date or an enumeration is a
    /// string there.
    fn agree(&self, ty_in_file: &str, ty: &Ty, place: &Place) -> bool {
        let (ty_in_file, lists) = inner(ty_in_file);
        let (ty, depth) = match ty {
            Ty::List(ty) => (ty.as_ref(), 1),
            ty => (ty, 0),
        };
        let record = self.spec.lookup(place, ty_in_file).is_some_and(|(_, ty)| ty.get("fields").is_some());
        let described = !is_builtin(ty_in_file) && ty_in_file != "file";
        let fits = match ty {
            Ty::Named(_) => record,
            Ty::Word("string") => match described {
                true => !record,
                false => matches!(ty_in_file, "string" | "price" | "datetime" | "date" | "json"),
            },
            Ty::Word("price") => matches!(ty_in_file, "price" | "string"),
            Ty::Word(word @ ("datetime" | "date")) if self.reading.page => ty_in_file == *word || ty_in_file == "string",
            Ty::Word("number") => matches!(ty_in_file, "number" | "integer"),
            Ty::Word(word) => ty_in_file == *word,
            Ty::List(_) => false,
        };
        fits && lists == depth
    }

    /// Returns the missing fields of a record, in the form of the spec file.
    pub(super) fn new_fields(&mut self, node: Option<&Node>, fields: &[FieldDraft], side: Side<'_>) -> Vec<(String, Value)> {
        let mut names = Names::new(Style::Field);
        for entry in node.map(Node::entries).unwrap_or_default() {
            types::claim(&mut names, &entry.key, entry.value.get("name").and_then(Node::text));
        }
        let mut entries = Vec::new();
        for field in fields.iter().filter(|field| node.is_none_or(|node| node.get(&field.name).is_none())) {
            let Some(ty) = self.written(field, side) else { continue };
            let mut keys: Vec<(String, Value)> = Vec::new();
            keys.extend(
                field.keys.iter().filter(|(key, _)| *key == "summary").map(|(key, value)| ((*key).to_owned(), value.clone())),
            );
            keys.push(("type".to_owned(), Value::Text(ty)));
            keys.extend(
                field
                    .keys
                    .iter()
                    .filter(|(key, value)| *key != "summary" && !is_optional(key, value))
                    .map(|(key, value)| ((*key).to_owned(), value.clone())),
            );
            if let Some((own, _)) = side.only {
                keys.push(("only".to_owned(), Value::text(own)));
            }
            if let Some(name) = types::free_name(&mut names, &field.name, Style::Field) {
                let message = format!("`{}` gets the Rust name `{name}`, because its own is taken", field.name);
                let source = &self.reading.source;
                self.diagnostics.push(alipay_codegen::diagnostic::Diagnostic::new(
                    alipay_codegen::diagnostic::Code::Renamed,
                    source,
                    field.at,
                    message,
                ));
                keys.push(("name".to_owned(), Value::Text(name)));
            }
            entries.push((field.name.clone(), Value::Map(keys)));
        }
        entries
    }

    /// Returns the type of a field in the form of the file, or `None` if the file cannot express it.
    fn written(&mut self, field: &FieldDraft, side: Side<'_>) -> Option<String> {
        let Some(ty) = &field.ty else {
            self.left_out(field.at, format!("the source does not state the type of `{}`", field.name));
            return None;
        };
        let Some(source) = ty.named() else { return Some(ty.write(&str::to_owned)) };
        let matched = self.matched.get(side.index).and_then(|matched| matched.names.get(source)).map_or(source, String::as_str);
        let is_record = self.spec.lookup(side.place, matched).is_some_and(|(_, ty)| ty.get("fields").is_some());
        let name = match is_record {
            true => Some(matched),
            false => self.types.name(side.place, source),
        };
        if let Some(name) = name {
            return Some(ty.write(&|_| name.to_owned()));
        }
        self.left_out(field.at, format!("the type of `{}` is not visible from the shared types", field.name));
        None
    }
}

fn called(protocol: &str) -> &'static str {
    if protocol == "rest" { "REST" } else { "the gateway" }
}

/// Returns true if a field has the form that an import writes: without hand-written keys and comments.
fn untouched(entry: &Entry, text: &str) -> bool {
    comment(entry, text).is_empty() && WORDS.iter().all(|key| entry.value.get(key).is_none())
}

/// Returns the comments on a field: the lines directly above it, and the end of its own line. A key between backticks in a comment
/// was omitted on purpose.
pub(in crate::import) fn comment(entry: &Entry, text: &str) -> String {
    let line = layout::line_start(entry.key_span.start, text);
    let above = text.get(..line).unwrap_or("").lines().rev().map(str::trim).take_while(|line| line.starts_with('#'));
    let own = text.get(line..layout::line_end(entry.key_span.start, text)).and_then(|line| line.split_once(" #"));
    above.chain(own.map(|(_, comment)| comment)).collect::<Vec<_>>().join("\n")
}

/// Returns true for `required: false`, which is not written.
fn is_optional(key: &str, value: &Value) -> bool {
    key == "required" && *value == Value::Plain("false".to_owned())
}

/// Returns true if the limits in the file are those of the source, so that the source's example fits.
fn shows(node: &Node, field: &FieldDraft) -> bool {
    let own = |key: &str, in_file: &Node| field.keys.iter().any(|(existing, value)| *existing == key && equals(in_file, value));
    LIMITS.iter().all(|key| node.get(key).is_none_or(|in_file| own(key, in_file)))
}

/// Returns true if a limit can be added to a field without contradicting other limits, an example or a default.
fn fits(node: &Node, key: &str, value: &Value) -> bool {
    let limited = LIMITS.iter().any(|limit| !are_independent(limit, key) && node.get(limit).is_some());
    let mut shown = ["example", "default"].iter().filter_map(|key| node.get(key)).peekable();
    if limited || shown.peek().is_none() {
        return !limited;
    }
    let Value::Plain(max) = value else { return false };
    let Ok(max) = max.parse::<usize>() else { return false };
    match key {
        "max_length" => shown.all(|node| node.text().is_some_and(|text| text.chars().count() <= max)),
        "max_items" => shown.all(|node| node.items().len() <= max),
        "max_decimals" => shown.all(|node| match &node.value {
            Yaml::Scalar { text, .. } => text.split_once('.').is_none_or(|(_, digits)| digits.len() <= max),
            _ => false,
        }),
        _ => false,
    }
}

/// Returns the limits that `open` or `advisory` is about.
fn about<'v>(key: &str, value: &'v Value) -> Vec<&'v str> {
    match value {
        Value::List(words) => {
            words.iter().filter_map(|word| if let Value::Text(word) = word { Some(word.as_str()) } else { None }).collect()
        }
        _ if key == "open" => vec!["values"],
        _ => Vec::new(),
    }
}

/// Returns true if a limit of the source will be added to a field of the file.
fn fits_new(node: &Node, field: &FieldDraft, limit: &str) -> bool {
    field.keys.iter().any(|(key, value)| *key == limit && fits(node, limit, value))
}

/// Returns true if a value in a file means the same as that of the source. Lists of values can have their meanings, and a bound can
/// have several spellings.
fn means(key: &str, node: &Node, value: &Value) -> bool {
    match (key, value) {
        ("values", Value::List(_) | Value::Map(_)) => {
            let own: BTreeSet<&str> = match node.entries() {
                [] => node.items().iter().filter_map(Node::text).collect(),
                entries => entries.iter().map(|entry| entry.key.as_str()).collect(),
            };
            own == listed(value)
        }
        ("advisory" | "extensions", Value::List(_)) => {
            node.items().iter().filter_map(Node::text).collect::<BTreeSet<_>>() == listed(value)
        }
        ("minimum" | "maximum", Value::Plain(text) | Value::Text(text)) => match &node.value {
            Yaml::Scalar { text: own, .. } => Decimal::parse(own).is_some_and(|own| Decimal::parse(text) == Some(own)),
            _ => false,
        },
        ("items", Value::Map(entries)) => {
            entries.iter().all(|(key, value)| node.get(key).is_some_and(|node| means(key, node, value)))
        }
        _ => equals(node, value),
    }
}

/// Returns the texts of a list, or the keys of a map.
fn listed(value: &Value) -> BTreeSet<&str> {
    match value {
        Value::List(items) => {
            items.iter().filter_map(|item| if let Value::Text(text) = item { Some(text.as_str()) } else { None }).collect()
        }
        Value::Map(entries) => entries.iter().map(|(key, _)| key.as_str()).collect(),
        Value::Text(_) | Value::Plain(_) => BTreeSet::new(),
    }
}

/// Returns true if a node and a value are equal.
pub(in crate::import) fn equals(node: &Node, value: &Value) -> bool {
    match value {
        Value::Text(text) => node.text() == Some(text),
        Value::Plain(text) => match &node.value {
            Yaml::Scalar { text: node_text, .. } => node_text == text,
            _ => false,
        },
        Value::List(items) => {
            node.items().len() == items.len() && node.items().iter().zip(items).all(|(node, item)| equals(node, item))
        }
        Value::Map(entries) => entries.iter().all(|(key, value)| node.get(key).is_some_and(|node| equals(node, value))),
    }
}
