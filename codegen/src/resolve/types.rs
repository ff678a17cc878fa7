//! Resolution of type names: first in the file itself, then in the shared types of the product, then in those of the whole spec.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::fields::{self, Owner};
use super::names::{Names, Style};
use super::protocols::Offer;
use crate::diagnostic::{Code, Report, is_near, suggest};
use crate::ir::doubt::Doubt;
use crate::ir::{self, Kind, Text};
use crate::source::Span;
use crate::source::yaml::{Mark, Node};
use crate::spec::typed::{Entries, TypeSpec, ValueSpec, ValuesSpec};

/// The maximum depth of nested types. The resolver is recursive.
const MAX_DEPTH: usize = 48;

/// Returns true if a word is a built-in type.
pub fn is_builtin(word: &str) -> bool {
    BUILTIN.contains(&word)
}

/// Returns true if a word cannot be the name of a described type.
pub fn is_type_word(word: &str) -> bool {
    BUILTIN.contains(&word) || word == "list"
}

const BUILTIN: &[&str] = &["string", "integer", "number", "boolean", "price", "datetime", "date", "json", "file"];

/// The types that one file describes, with those of the outer files.
pub(super) struct Types<'a> {
    home: ir::Home,
    specs: Vec<(&'a str, &'a TypeSpec)>,
    by_name: HashMap<&'a str, &'a TypeSpec>,
    node: Option<&'a Node>,
    outer: Option<&'a Types<'a>>,
    file: String,
    rust_names: HashMap<&'a str, String>,
    done: HashMap<&'a str, Option<ir::Type>>,
    stack: Vec<&'a str>,
    used: RefCell<HashSet<String>>,
    /// The Rust names of the file.
    scope: Names,
    /// The enumerations of values that fields list themselves, in the order of discovery.
    of_fields: Vec<ir::Type>,
    /// The parts of the types that are unknown because of mistakes.
    doubt: Doubt,
    /// Set if mistakes removed fields that may have had types that now seem to be unused.
    lost_uses: Cell<bool>,
}

impl<'a> Types<'a> {
    pub(super) fn new(
        home: ir::Home,
        specs: &'a Entries<TypeSpec>,
        node: Option<&'a Node>,
        outer: Option<&'a Types<'a>>,
        file: &str,
        scope: Names,
    ) -> Self {
        Self {
            home,
            specs: specs.iter().collect(),
            by_name: specs.iter().collect(),
            node,
            outer,
            file: file.to_owned(),
            rust_names: HashMap::new(),
            done: HashMap::new(),
            stack: Vec::new(),
            used: RefCell::default(),
            scope,
            of_fields: Vec::new(),
            doubt: node.map(Doubt::of).unwrap_or_default(),
            lost_uses: Cell::new(false),
        }
    }

    /// Returns the types of a missing or unreadable file.
    pub(super) fn missing(home: ir::Home, unreadable: bool) -> Self {
        Self {
            home,
            specs: Vec::new(),
            by_name: HashMap::new(),
            node: None,
            outer: None,
            file: String::new(),
            rust_names: HashMap::new(),
            done: HashMap::new(),
            stack: Vec::new(),
            used: RefCell::default(),
            scope: Names::new(Style::Type),
            of_fields: Vec::new(),
            doubt: Doubt { all: unreadable, names: Vec::new() },
            lost_uses: Cell::new(false),
        }
    }

    /// Notes that mistakes removed the types, or some without a known name.
    pub(super) fn lose_all(&mut self) {
        self.doubt = Doubt::all();
    }

    /// Notes that mistakes removed fields that may have had any of these types.
    pub(super) fn lose_uses(&self) {
        self.lost_uses.set(true);
        if let Some(outer) = self.outer {
            outer.lose_uses();
        }
    }

    /// Notes the use of a type with a misspelt name.
    fn lose_uses_of(&self, name: &str) {
        let near = self.specs.iter().map(|(candidate, _)| *candidate).filter(|candidate| is_near(name, candidate));
        self.used.borrow_mut().extend(near.map(str::to_owned));
        if let Some(outer) = self.outer {
            outer.lose_uses_of(name);
        }
    }

    /// Returns true if a mistake may have removed the type with this name.
    fn doubts(&self, name: &str) -> bool {
        self.doubt.covers(name) || self.outer.is_some_and(|outer| outer.doubts(name))
    }

    /// Claims the Rust names and resolves every type.
    pub(super) fn resolve_all(&mut self, offer: &Offer, report: &mut Report) {
        for (name, _) in self.specs.clone() {
            let span = self.key_span(name);
            if BUILTIN.contains(&name) || name == "list" {
                report.at(Code::NameClash, span, format!("`{name}` is a built-in type")).help("rename the type");
            } else if self.outer.is_some_and(|outer| outer.describes(name)) {
                report
                    .at(Code::NameClash, span, format!("`{name}` is also described in a `types.yaml`"))
                    .help("use the shared type, or rename this one");
            }
            let rust = self.scope.claim(name, span, None, report);
            self.rust_names.insert(name, rust);
        }
        for (name, _) in self.specs.clone() {
            self.resolve(name, span_or_default(self.node, name), offer, report);
        }
    }

    fn describes(&self, name: &str) -> bool {
        self.by_name.contains_key(name) || self.outer.is_some_and(|outer| outer.describes(name))
    }

    fn key_span(&self, name: &str) -> Span {
        span_or_default(self.node, name)
    }

    /// Resolves a `type:`. Returns `None` for an unknown one: the mistake is reported once, and diagnostics that depend on it are
    /// not.
    pub(super) fn kind(&mut self, text: &str, span: Span, offer: &Offer, report: &mut Report) -> Option<Kind> {
        let text = text.trim();
        if let Some(inner) =
            text.strip_prefix("list<").and_then(|rest| rest.strip_suffix('>')).filter(|inner| !inner.trim().is_empty())
        {
            if inner.trim().starts_with("list<") {
                report
                    .at(Code::UnknownType, span, "a list cannot contain lists")
                    .help("describe the inner list as the field of a type");
            }
            let kind = match self.kind(inner, span, offer, report) {
                Some(Kind::List(_)) => None,
                Some(Kind::File) => {
                    report.at(Code::BadFile, span, "a list cannot contain files").help("describe a field for each file");
                    None
                }
                kind => kind,
            };
            return Some(Kind::List(Box::new(ir::Item::of(kind))));
        }
        Some(match text {
            "string" => Kind::Text(Text::String),
            "price" => Kind::Text(Text::Price),
            "datetime" => Kind::Text(Text::DateTime),
            "date" => Kind::Text(Text::Date),
            "json" => Kind::Text(Text::Json),
            "integer" => Kind::Integer,
            "number" => Kind::Number,
            "boolean" => Kind::Boolean,
            "file" => Kind::File,
            name => return self.named(name, span, offer, report),
        })
    }

    fn named(&mut self, name: &str, span: Span, offer: &Offer, report: &mut Report) -> Option<Kind> {
        let own = self.by_name.get_key_value(name).map(|(key, _)| *key);
        let ty = match own {
            Some(key) => {
                // A type does not count as used because it contains itself.
                if self.stack.last() != Some(&key) {
                    self.used.borrow_mut().insert(key.to_owned());
                }
                self.resolve(key, span, offer, report)
            }
            None => match self.outer.and_then(|outer| outer.lookup(name)) {
                Some(ty) => ty,
                None => {
                    if !self.doubts(name) {
                        self.unknown(name, span, report);
                    }
                    self.lose_uses_of(name);
                    None
                }
            },
        };
        ty.map(|ty| match ty {
            ir::Type::Record(record) => Kind::Record(record),
            ir::Type::Enum(values) => Kind::Text(Text::Enum(values)),
        })
    }

    fn lookup(&self, name: &str) -> Option<Option<ir::Type>> {
        match self.done.get(name) {
            Some(ty) => {
                self.used.borrow_mut().insert(name.to_owned());
                Some(ty.clone())
            }
            None => self.outer.and_then(|outer| outer.lookup(name)),
        }
    }

    fn unknown(&self, name: &str, span: Span, report: &mut Report) {
        let diagnostic = report.at(Code::UnknownType, span, format!("unknown type `{name}`"));
        let help = match name {
            "text" => Some("did you mean `string`?".to_owned()),
            "int" | "long" => Some("did you mean `integer`?".to_owned()),
            "float" | "double" | "decimal" => Some("did you mean `number`, or `price` for an amount of money?".to_owned()),
            "bool" => Some("did you mean `boolean`?".to_owned()),
            _ => super::type_words::help(name).or_else(|| {
                let mut names: Vec<&str> = BUILTIN.to_vec();
                self.collect_names(&mut names);
                suggest(name, names).map(String::from)
            }),
        };
        diagnostic.maybe_help(help);
    }

    fn collect_names<'s>(&'s self, into: &mut Vec<&'s str>) {
        into.extend(self.specs.iter().map(|(name, _)| *name));
        if let Some(outer) = self.outer {
            outer.collect_names(into);
        }
    }

    /// Resolves one of the file's own types. Returns `None` if that is in progress, or if it cannot be resolved.
    fn resolve(&mut self, name: &'a str, used_at: Span, offer: &Offer, report: &mut Report) -> Option<ir::Type> {
        if let Some(done) = self.done.get(name) {
            return done.clone();
        }
        if let Some(start) = self.stack.iter().position(|open| *open == name) {
            let circle: Vec<&str> = self.stack.iter().skip(start).copied().chain([name]).collect();
            report
                .at(Code::Recursion, used_at, format!("`{name}` contains itself"))
                .label(circle.join(" → "))
                .help("no type of the platform contains itself: check the page, or remove the innermost field");
            return None;
        }
        if self.stack.len() >= MAX_DEPTH {
            report.at(Code::TooDeep, used_at, format!("types are nested more than {MAX_DEPTH} levels deep"));
            return None;
        }
        let spec = self.by_name.get(name).copied()?;
        if self.node.and_then(|types| types.get(name)).is_some_and(|node| node.mark == Mark::StandIn) {
            self.lose_uses();
            self.done.insert(name, None);
            return None;
        }
        self.stack.push(name);
        let resolved = self.build(name, spec, offer, report);
        self.stack.pop();
        self.done.insert(name, resolved.clone());
        resolved
    }

    fn build(&mut self, name: &'a str, spec: &'a TypeSpec, offer: &Offer, report: &mut Report) -> Option<ir::Type> {
        let node = self.node.and_then(|types| types.get(name))?;
        let span = self.key_span(name);
        let owner = Owner {
            name: self.rust_names.get(name).cloned().unwrap_or_else(|| name.to_owned()),
            home: self.home,
            title: spec.title.clone(),
            summary: spec.summary.clone(),
            file: self.file.clone(),
            line: report.source().line(span.start),
            takes_files: false,
        };
        let is_lost = node.doubts("fields") || node.doubts("values");
        match (&spec.fields, &spec.values) {
            (None, None) if is_lost => {
                self.lose_uses();
                None
            }
            (Some(specs), None) => {
                if spec.open.is_some() {
                    report
                        .at(Code::LimitOfOtherType, node.key_span_of("open"), "`open` without `values`")
                        .help("a record always accepts unlisted fields; remove `open`");
                }
                let rules = (spec.rules.as_slice(), node.get("rules"), node.doubts("rules"));
                Some(ir::Type::Record(Arc::new(fields::record(owner, specs, node.get("fields"), rules, self, offer, report))))
            }
            (None, Some(values)) => {
                if !spec.rules.is_empty() {
                    report.at(Code::BadRule, node.key_span_of("rules"), "rules belong to a type with `fields`");
                }
                enumeration(owner, values, spec.open.unwrap_or(false), node, report)
                    .map(|values| ir::Type::Enum(Arc::new(values)))
            }
            (None, None) => {
                report
                    .at(Code::MissingKey, span, format!("`{name}` has neither `fields` nor `values`"))
                    .help("write `fields:` for a record, or `values:` for an enumeration");
                None
            }
            (Some(_), Some(_)) => {
                report
                    .at(Code::UnknownKey, node.key_span_of("values"), format!("`{name}` has both `fields` and `values`"))
                    .help("split it: a record has `fields:`, an enumeration has `values:`");
                None
            }
        }
    }

    /// Builds an enumeration of the values that a field lists itself. The name of `owner` is that of the record and of the field,
    /// joined by `_`.
    pub(super) fn of_field(
        &mut self,
        mut owner: Owner,
        values: &Entries<ValueSpec>,
        open: bool,
        node: &Node,
        report: &mut Report,
    ) -> Option<Arc<ir::Enum>> {
        owner.name = self.scope.claim(&owner.name, node.key_span_of("values"), None, report);
        let of = Arc::new(enumeration(owner, values, open, node, report)?);
        self.of_fields.push(ir::Type::Enum(Arc::clone(&of)));
        Some(of)
    }

    /// Warns about types that no field has.
    pub(super) fn report_unused(&self, report: &mut Report) {
        if self.lost_uses.get() {
            return;
        }
        let used = self.used.borrow();
        for (name, _) in self.specs.iter().filter(|(name, _)| !used.contains(*name)) {
            report
                .at(Code::UnusedType, self.key_span(name), format!("no field has the type `{name}`"))
                .help("remove the type, or use it");
        }
    }

    /// Returns the types that could be resolved: those under `types:` in the order of the file, then those of fields.
    pub(super) fn listed(&self) -> Vec<ir::Type> {
        let described = self.specs.iter().filter_map(|(name, _)| self.done.get(name).cloned().flatten());
        described.chain(self.of_fields.iter().cloned()).collect()
    }
}

fn span_or_default(node: Option<&Node>, name: &str) -> Span {
    node.map_or_else(Span::default, |node| node.key_span_of(name))
}

fn enumeration(owner: Owner, values: &Entries<ValueSpec>, open: bool, node: &Node, report: &mut Report) -> Option<ir::Enum> {
    let values_node = node.get("values")?;
    let doubt = Doubt::of(values_node);
    let is_value = |name: &String| values.iter().any(|(value, _)| value == name);
    if doubt.all || doubt.names.iter().any(|name| !is_value(name)) {
        return None;
    }
    if values.iter().next().is_none() {
        report.at(Code::BadValues, values_node.span, "the enumeration has no values").help("list the values, or use `string`");
        return None;
    }
    let mut names = Names::new(Style::Variant);
    let values = values
        .iter()
        .map(|(wire, spec)| {
            let span = values_node.key_span_of(wire);
            let explicit = match spec {
                ValueSpec::Summary(_) => None,
                ValueSpec::Named(named) => named.name.as_deref(),
            };
            let explicit = explicit.map(|name| (name, values_node.get(wire).map_or(span, |value| value.span_of("name"))));
            let name = names.claim(wire, span, explicit, report);
            value(wire, name, spec)
        })
        .collect();
    let Owner { name, home, title, summary, file, line, .. } = owner;
    Some(ir::Enum { name, home, title, summary, file, line, values, open })
}

fn value(wire: &str, name: String, spec: &ValueSpec) -> ir::EnumValue {
    let (title, summary) = match spec {
        ValueSpec::Summary(summary) => (String::new(), summary.clone()),
        ValueSpec::Named(named) => (named.title.clone(), named.summary.clone()),
    };
    ir::EnumValue { wire: wire.to_owned(), name, title, summary }
}

/// Returns the values that a field lists itself, or under `items:` for the elements of its list, if they do not become an
/// enumeration: those of a number, and those without a meaning.
pub(super) fn values(own: Option<&ValuesSpec>, items: Option<&ValuesSpec>, kind: &Kind) -> Vec<ir::EnumValue> {
    let of_items = match kind {
        Kind::List(item) if !matches!(item.kind, Kind::Text(Text::Enum(_))) => items,
        _ => None,
    };
    let plain = |wire: &String| value(wire, String::new(), &ValueSpec::Summary(String::new()));
    match own.or(of_items) {
        None => Vec::new(),
        Some(ValuesSpec::List(texts)) => texts.iter().map(plain).collect(),
        Some(ValuesSpec::Described(entries)) => entries.iter().map(|(wire, spec)| value(wire, String::new(), spec)).collect(),
    }
}
