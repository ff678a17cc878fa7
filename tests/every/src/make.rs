//! Documents generated from a table: with all fields or only the required ones, within every limit and every rule.

use alipay::record::{Members, Node};
use alipay::schema::{FieldDef, Kind, Limit, Limits, Protocol, RecordDef, Rule, RuleDef};
use alipay::upload::Upload;
use serde_json::{Map, Value, json};

use crate::oracle;
use crate::spec;

/// A request or a response: JSON and files.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Document {
    pub(crate) members: Map<String, Value>,
    pub(crate) files: Vec<(String, Upload)>,
}

impl Document {
    pub(crate) fn node(&self) -> Node<'_> {
        Node::Object(Members::Form(&self.members, &self.files))
    }

    fn set(&mut self, name: &str, made: Made) {
        match made {
            Made::Json(value) => drop(self.members.insert(name.to_owned(), value)),
            Made::File(file) => self.files.push((name.to_owned(), file)),
        }
    }
}

/// The value of a field.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Made {
    Json(Value),
    File(Upload),
}

impl Made {
    /// Returns the text of a scalar.
    pub(crate) fn text(&self) -> Option<String> {
        match self {
            Self::Json(Value::String(text)) => Some(text.clone()),
            Self::Json(value @ (Value::Number(_) | Value::Bool(_))) => Some(value.to_string()),
            _ => None,
        }
    }

    pub(crate) fn items(&self) -> Option<&[Value]> {
        match self {
            Self::Json(Value::Array(items)) => Some(items),
            _ => None,
        }
    }

    pub(crate) fn file(&self) -> Option<&Upload> {
        match self {
            Self::File(file) => Some(file),
            Self::Json(_) => None,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Json(Value::Null) => true,
            Self::Json(Value::String(text)) => text.is_empty(),
            Self::Json(Value::Array(items)) => items.is_empty(),
            Self::Json(Value::Object(members)) => members.is_empty(),
            _ => false,
        }
    }

    pub(crate) fn json(self) -> Value {
        match self {
            Self::Json(value) => value,
            Self::File(_) => panic!("a file inside a document"),
        }
    }
}

/// Options for generating a record.
#[derive(Clone, Default)]
pub(crate) struct Wish<'w> {
    /// Includes all fields, or only the required ones.
    pub(crate) all: bool,
    /// Fields with required values.
    pub(crate) set: Vec<(&'w str, Made)>,
    /// Fields to leave out.
    pub(crate) without: Vec<&'w str>,
    /// A rule to ignore.
    pub(crate) ignoring: Option<&'w RuleDef<'static>>,
}

/// A generator of documents for one protocol, or for both if it is `None`, as for responses.
#[derive(Clone, Copy)]
pub(crate) struct Maker(pub(crate) Option<Protocol>);

impl Maker {
    pub(crate) fn offers(self, field: &FieldDef<'_>) -> bool {
        self.0.is_none_or(|protocol| field.is_on(protocol))
    }

    /// Returns a document with all fields.
    pub(crate) fn full(self, table: &'static RecordDef<'static>) -> Document {
        let wish = Wish { all: true, ..Wish::default() };
        self.record(table, &wish).unwrap_or_else(|| panic!("{} in {}: no document satisfies its rules", table.name, table.file))
    }

    /// Returns a document with these options, or `None` if the rules do not allow it.
    pub(crate) fn record(self, table: &'static RecordDef<'static>, wish: &Wish<'_>) -> Option<Document> {
        let mut names: Vec<&str> = Vec::new();
        for field in table.fields().filter(|field| self.offers(field)) {
            let required = field.limits.contain_required();
            let is_included = wish.all || required || wish.set.iter().any(|(name, _)| *name == field.name);
            if is_included && !wish.without.contains(&field.name) {
                names.push(field.name);
            }
        }
        self.repair(table, wish, &mut names)?;
        if names.is_empty() && wish.without.is_empty() {
            // A record without fields counts as missing.
            names.extend(table.fields().find(|field| self.offers(field)).map(|field| field.name));
            self.repair(table, wish, &mut names)?;
        }
        let mut document = Document::default();
        for field in table.fields().filter(|field| names.contains(&field.name)) {
            let value = wish.set.iter().find(|(name, _)| *name == field.name).map(|(_, made)| made.clone());
            document.set(field.name, value.unwrap_or_else(|| self.field(table, &field, wish.all)));
        }
        Some(document)
    }

    /// Adds and removes fields until every rule holds.
    fn repair(self, table: &'static RecordDef<'static>, wish: &Wish<'_>, names: &mut Vec<&'static str>) -> Option<()> {
        let offered = |name: &str| table.fields().find(|field| field.name == name && self.offers(field));
        let fixed = |name: &str| {
            wish.set.iter().any(|(set, _)| *set == name) || offered(name).is_some_and(|field| field.limits.contain_required())
        };
        let rules: Vec<_> = table.rules().filter(|rule| wish.ignoring.is_none_or(|ignored| ignored != rule)).collect();
        for _ in 0..=rules.len() * 2 {
            let Some(rule) = rules.iter().find(|def| !self.holds(table, &def.rule, wish, names)) else { return Some(()) };
            match rule.rule {
                Rule::ExactlyOne(among) | Rule::AtLeastOne(among) if !among.iter().any(|name| names.contains(name)) => {
                    names.push(among.iter().find(|name| offered(name).is_some() && !wish.without.contains(name))?);
                }
                Rule::ExactlyOne(among) | Rule::AtMostOne(among) => {
                    let present: Vec<_> = among.iter().filter(|name| names.contains(name)).collect();
                    let keep = present.iter().find(|name| fixed(name)).unwrap_or(&present[0]);
                    names.retain(|name| !among.contains(name) || name == *keep || fixed(name));
                }
                Rule::When { require, .. } => {
                    let missing = require.iter().filter(|name| !names.contains(name) && !wish.without.contains(name));
                    let missing: Vec<&str> = missing.copied().filter(|name| offered(name).is_some()).collect();
                    if missing.is_empty() {
                        return None;
                    }
                    names.extend(missing);
                }
                _ => return None,
            }
        }
        None
    }

    fn holds(self, table: &'static RecordDef<'static>, rule: &Rule<'static>, wish: &Wish<'_>, names: &[&str]) -> bool {
        let present = |among: &[&str]| among.iter().filter(|name| names.contains(name)).count();
        match rule {
            Rule::ExactlyOne(among) => present(among) == 1,
            Rule::AtLeastOne(among) => present(among) > 0,
            Rule::AtMostOne(among) => present(among) < 2,
            Rule::When { field, equals, require } => {
                let set = wish.set.iter().find(|(name, _)| name == field).map(|(_, made)| made.clone());
                let own = || table.field(field).map(|def| self.field(table, &def, false));
                let applies = names.contains(field) && set.or_else(own).and_then(|made| made.text()).as_deref() == Some(*equals);
                !applies || present(require) == require.len()
            }
        }
    }

    /// Returns a value for a field.
    pub(crate) fn field(self, table: &RecordDef<'static>, field: &FieldDef<'static>, all: bool) -> Made {
        let hint = spec::example(table.file, field.line);
        self.value(&field.kind, field.limits, field, hint, all)
    }

    /// Returns a value within its limits.
    pub(crate) fn value(
        self,
        kind: &Kind<'static>,
        limits: Limits<'static>,
        field: &FieldDef<'static>,
        hint: Option<&Value>,
        all: bool,
    ) -> Made {
        match kind {
            Kind::Record(table) => {
                let wish = Wish { all, ..Wish::default() };
                let document = self.record(table, &wish).unwrap_or_else(|| panic!("{}: contradictory rules", table.name));
                Made::Json(Value::Object(document.members))
            }
            Kind::List(item) => {
                let count = count(limits, if all { 2 } else { 1 });
                let element = hint.and_then(|value| value.as_array()?.first());
                Made::Json(
                    (0..count).map(|_| self.value(&item.kind, limits.of_items(item), field, element, all).json()).collect(),
                )
            }
            Kind::File => Made::File(file(limits, "a picture")),
            scalar => {
                let values = scalars(scalar, limits, field, hint).into_iter().map(Made::Json);
                let kept = values.into_iter().find(|made| oracle::violated(limits, made).is_empty());
                kept.unwrap_or_else(|| {
                    panic!("`{}`, line {}: no value satisfies {limits:?}; add an example", field.name, field.line)
                })
            }
        }
    }
}

/// Returns the number of elements of a list, close to the wanted number.
fn count(limits: Limits<'_>, minimum: u64) -> u64 {
    let mut count = minimum;
    for def in limits.iter() {
        match def.limit {
            Limit::MinItems(least) => count = count.max(least),
            Limit::MaxItems(most) => count = count.min(most),
            _ => {}
        }
    }
    count
}

/// Returns a file with an allowed extension.
fn file(limits: Limits<'_>, content: &'static str) -> Upload {
    let extension = limits.iter().find_map(|def| match def.limit {
        Limit::Extensions(extensions) => extensions.first().copied(),
        _ => None,
    });
    let length = limits.iter().find_map(|def| match def.limit {
        Limit::MaxBytes(most) => usize::try_from(most).ok(),
        _ => None,
    });
    let content = &content.as_bytes()[..content.len().min(length.unwrap_or(content.len()))];
    Upload::from_bytes(format!("图 1.{}", extension.unwrap_or("jpg")), content)
}

/// Returns a number that few other fields have: the line, which only requests have, or a hash of the name.
fn number(field: &FieldDef<'_>) -> u32 {
    match field.line {
        0 => field.name.bytes().fold(1, |sum, byte| (sum * 31 + u32::from(byte)) % 9_973),
        line => line,
    }
}

/// Returns candidate values for a scalar, the most specific first: one that no other field has.
fn scalars(kind: &Kind<'_>, limits: Limits<'_>, field: &FieldDef<'_>, hint: Option<&Value>) -> Vec<Value> {
    let bounds = limits.iter().filter_map(|def| match def.limit {
        Limit::Minimum(bound) | Limit::Maximum(bound) => Some(bound.to_owned()),
        _ => None,
    });
    match kind {
        Kind::Boolean => vec![json!(true)],
        Kind::Integer => {
            let bounds = bounds.filter_map(|bound| bound.parse::<i64>().ok());
            [i64::from(number(field)), 1].into_iter().chain(bounds).map(Value::from).collect()
        }
        Kind::Number => {
            let bounds = bounds.filter_map(|bound| bound.parse::<f64>().ok());
            [f64::from(number(field)) + 0.5, 1.5, 1.0].into_iter().chain(bounds).map(Value::from).collect()
        }
        _ => {
            let listed = limits.iter().filter_map(|def| match def.limit {
                Limit::Values(values) => values.first().map(|value| (*value).to_owned()),
                _ => None,
            });
            let exact = limits.iter().filter_map(|def| match def.limit {
                Limit::MinLength(length) | Limit::MaxLength(length) => usize::try_from(length).ok(),
                _ => None,
            });
            let exact = exact.flat_map(|length| ["a", "1"].map(|text| text.repeat(length)));
            // No comma, because it separates the elements of a list in a query.
            let own = [format!("{} 好\u{1F4B0} \"&=+%/\\", field.name), field.name.to_owned(), number(field).to_string()];
            let plain = ["1", "1.5", "a", "A1", "2024-05-01", "2024-05-01 12:00:00", "2088102146225135"].map(ToOwned::to_owned);
            let example = hint.and_then(Value::as_str).map(ToOwned::to_owned);
            own.into_iter().chain(example).chain(listed).chain(plain).chain(bounds).chain(exact).map(Value::from).collect()
        }
    }
}
