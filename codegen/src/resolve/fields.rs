//! Resolution of the fields of a record: names, types, limits, defaults and examples.

use std::sync::Arc;

use super::examples;
use super::limits::{self, Stated};
use super::names::{Names, Style};
use super::protocols::Offer;
use super::rules::{self, KnownFields};
use super::types::{self, Types};
use crate::diagnostic::{Code, Report};
use crate::ir;
use crate::ir::doubt::Doubt;
use crate::source::Span;
use crate::source::yaml::{Entry, Map, Mark, Node, Value};
use crate::spec::typed::{ConditionalWord, Entries, FieldSpec, RequiredSpec, RuleSpec, ValuesSpec};

/// A record without its fields.
pub(super) struct Owner {
    pub(super) name: String,
    pub(super) home: ir::Home,
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) file: String,
    pub(super) line: u32,
    /// Set if its fields can be files.
    pub(super) takes_files: bool,
}

/// Builds a record. `node` is the map of its fields. `rules` contains its rules, the list of their nodes, and whether mistakes
/// removed some of them.
pub(super) fn record(
    owner: Owner,
    specs: &Entries<FieldSpec>,
    node: Option<&Node>,
    rules: (&[RuleSpec], Option<&Node>, bool),
    types: &mut Types<'_>,
    offer: &Offer,
    report: &mut Report,
) -> ir::Record {
    let nothing = Node::new(Span::default(), Value::Map(Map::default()));
    let node = node.unwrap_or(&nothing);
    let mut doubt = Doubt::of(node);
    if !doubt.is_none() {
        types.lose_uses();
    }
    let mut names = Names::new(Style::Field);
    let mut fields = Vec::new();
    for (name, spec) in specs.iter() {
        let Some(entry) = node.entry(name) else { continue };
        let explicit = spec.name.as_deref().map(|explicit| (explicit, entry.value.span_of("name")));
        let ident = names.claim(name, entry.key_span, explicit, report);
        let field = field(&owner, name, ident, spec, entry, types, offer, report);
        if matches!(field.kind, ir::Kind::File) && !owner.takes_files {
            report
                .at(Code::BadFile, entry.value.span_of("type"), "only a request can carry a file")
                .help("move the field to the top of `request:`, or correct its type");
        }
        fields.push(field);
    }
    let (specs, at, lost) = rules;
    let rules = rules::resolve(specs, at, &KnownFields { fields: rules::by_name(&fields), doubt: &doubt }, report);
    if lost || rules.len() < specs.len() || at.is_some_and(|at| at.mark != Mark::Whole) {
        doubt.names.push(rules::LOST.to_owned());
    }
    ir::Record {
        name: owner.name,
        home: owner.home,
        title: owner.title,
        summary: owner.summary,
        file: owner.file,
        line: owner.line,
        fields,
        rules,
        doubt,
    }
}

#[allow(clippy::too_many_arguments, reason = "the parts of one field come from different callers")]
fn field(
    owner: &Owner,
    name: &str,
    ident: String,
    spec: &FieldSpec,
    entry: &Entry,
    types: &mut Types<'_>,
    offer: &Offer,
    report: &mut Report,
) -> ir::Field {
    let (node, key_span) = (&entry.value, entry.key_span);
    let mut doubt = Doubt::of(node);
    let is_stated = !doubt.all && node.get("type").is_none_or(|ty| ty.mark == Mark::Whole);
    // `None` if a mistake left it unknown: no diagnostic depends on an unknown kind.
    let mut kind = match is_stated {
        true => types.kind(&spec.ty, node.span_of("type"), offer, report),
        false => {
            types.lose_uses();
            None
        }
    };
    doubt.all |= kind.is_none();
    let required = match &spec.required {
        Some(RequiredSpec::Flag(true)) => ir::Required::Yes,
        Some(RequiredSpec::Word(ConditionalWord::Conditional)) => ir::Required::Conditional,
        Some(RequiredSpec::Flag(false)) | None => ir::Required::No,
    };
    let type_line = report.source().line(node.span_of("type").start);
    let own = Listed { owner, field: name, node, title: &spec.title };
    items(kind.as_mut(), spec, &own, type_line, types, report);
    let mut stated = Stated::of_field(spec);
    if let Some(of) = own.enumeration(kind.as_ref(), spec.values.as_ref(), spec.open, node, types, report) {
        kind = kind.map(|_| ir::Kind::Text(ir::Text::Enum(of)));
        stated = stated.without_values();
    }
    let mut limits = Vec::new();
    if required == ir::Required::Yes {
        let line = report.source().line(node.key_span_of("required").start);
        limits.push(ir::LimitAt { limit: ir::Limit::Required, line, advisory: false });
    }
    limits.extend(limits::resolve(&stated, kind.as_ref(), node, type_line, report));
    if node.get("values").is_some_and(|values| values.mark != Mark::Whole) {
        doubt.names.push("values".to_owned());
    }
    offer.check_only(spec.only, node.span_of("only"), report);
    if let (Some(kind), Some(example)) = (&kind, node.get("example")) {
        examples::field_value(kind, &limits, example, report);
    }
    if let Some(default) = node.get("default") {
        check_default(kind.as_ref(), &limits, required, default, report);
    }
    let kind = kind.unwrap_or(ir::Kind::STAND_IN);
    ir::Field {
        name: name.to_owned(),
        ident,
        title: spec.title.clone(),
        summary: spec.summary.clone(),
        values: match kind {
            ir::Kind::Text(ir::Text::Enum(_)) => Vec::new(),
            _ => types::values(spec.values.as_ref(), spec.items.as_ref().and_then(|items| items.values.as_ref()), &kind),
        },
        open: spec.open.unwrap_or(false) || spec.items.as_ref().is_some_and(|items| items.open == Some(true)),
        kind,
        place: ir::Place::Body,
        only: spec.only,
        required,
        limits,
        default: spec.default.clone(),
        example: spec.example.clone(),
        deprecated: spec.deprecated.clone(),
        line: report.source().line(key_span.start),
        doubt,
    }
}

/// A field that may list values itself.
struct Listed<'a> {
    owner: &'a Owner,
    field: &'a str,
    node: &'a Node,
    title: &'a str,
}

impl Listed<'_> {
    /// Builds the enumeration of the values that the field, or its `items:`, lists as a map. Returns `None` if it lists none, or if
    /// its kind is not plain text. The values of a field of unknown kind are checked nevertheless. `node` is the map with the key
    /// `values`.
    fn enumeration(
        &self,
        kind: Option<&ir::Kind>,
        values: Option<&ValuesSpec>,
        open: Option<bool>,
        node: &Node,
        types: &mut Types<'_>,
        report: &mut Report,
    ) -> Option<Arc<ir::Enum>> {
        let (None | Some(ir::Kind::Text(ir::Text::String)), Some(ValuesSpec::Described(values))) = (kind, values) else {
            return None;
        };
        let owner = Owner {
            // Claimed below, once the values are known to be readable.
            name: format!("{}_{}", self.owner.name, self.field),
            home: self.owner.home,
            title: self.title.to_owned(),
            summary: String::new(),
            file: self.owner.file.clone(),
            line: report.source().line(node.key_span_of("values").start),
            takes_files: false,
        };
        types.of_field(owner, values, open.unwrap_or(false), node, report)
    }
}

/// Resolves the limits of a list's elements, from `items:`.
fn items(
    kind: Option<&mut ir::Kind>,
    spec: &FieldSpec,
    own: &Listed<'_>,
    type_line: u32,
    types: &mut Types<'_>,
    report: &mut Report,
) {
    let node = own.node;
    match (kind, &spec.items, node.get("items")) {
        (Some(ir::Kind::List(item)), Some(items), Some(items_node)) => {
            let mut stated = Stated::of_items(items);
            if let Some(of) = own.enumeration(item.known_kind(), items.values.as_ref(), items.open, items_node, types, report) {
                item.kind = ir::Kind::Text(ir::Text::Enum(of));
                stated = stated.without_values();
            }
            item.limits = limits::resolve(&stated, item.known_kind(), items_node, type_line, report);
            item.doubt.names.extend(Doubt::of(items_node).names);
            if items_node.get("values").is_some_and(|values| values.mark != Mark::Whole) {
                item.doubt.names.push("values".to_owned());
            }
        }
        (Some(ir::Kind::List(item)), _, _) => {
            item.limits = limits::of_type(&item.kind, type_line);
            if node.doubts("items") {
                item.doubt.names.extend(limits::WORDS.iter().map(|word| (*word).to_owned()));
            }
        }
        (Some(_), Some(_), _) => {
            report
                .at(Code::LimitOfOtherType, node.key_span_of("items"), format!("`{}` has no elements", spec.ty))
                .help("`items:` sets the limits of each element of a `list<…>`");
        }
        _ => {}
    }
}

fn check_default(kind: Option<&ir::Kind>, limits: &[ir::LimitAt], required: ir::Required, node: &Node, report: &mut Report) {
    if required == ir::Required::Yes {
        report
            .at(Code::Contradiction, node.span, "a required field has no default")
            .help("remove either `required: true` or `default:`");
    }
    if let Some((_, message)) = kind.and_then(|kind| examples::first_problem(kind, limits, node, report.source())) {
        report.at(Code::BadDefault, node.span, format!("the default is not a valid value: {message}"));
    }
}
