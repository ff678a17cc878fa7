//! The records of a catalogue: each model once, and each method with the models that it reaches.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use alipay_codegen::resolve::decimal::Decimal;
use alipay_codegen::resolve::identify;
use alipay_codegen::resolve::names::Style;
use alipay_codegen::spec::tables::is_advisable;

use super::classes::{Classes, Texts};
use crate::import::draft::{Draft, FieldDraft, Offer, Reading, Ty};
use crate::import::value::Value;
use crate::import::{Fact, field_facts, inner, label};

/// A field with its facts, in the keys of the spec language.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) ty: String,
    /// Facts as `key: value` in flow style.
    pub(super) facts: Vec<(String, String)>,
}

/// A method.
#[derive(Clone, Debug)]
pub(super) struct Method {
    pub(super) name: String,
    pub(super) title: String,
    /// The request's fields are form parameters of their own.
    pub(super) plain: bool,
    pub(super) request: Vec<Field>,
    pub(super) response: Vec<Field>,
    /// The models that it reaches, in the order of their first use.
    pub(super) models: Vec<String>,
}

/// All records of a catalogue.
pub(super) struct Records {
    pub(super) methods: Vec<Method>,
    pub(super) models: BTreeMap<String, Vec<Field>>,
}

/// Collects the records of an inventory, with the facts of texts. `is_shared` returns true for a type that all files of a product can name.
pub(super) fn collect(
    reading: &Reading,
    classes: &BTreeMap<String, Classes>,
    texts: &Texts,
    is_shared: &dyn Fn(&str, &str) -> bool,
) -> Records {
    let sent = reached(reading, reading.apis.iter().flat_map(|api| &api.request));
    let mut models = BTreeMap::new();
    for (name, model) in &reading.types {
        let text = |field: &str| texts.field("model", name, field);
        models.insert(name.clone(), fields(&model.fields, &text, sent.contains(name.as_str())));
    }
    let methods = reading.apis.iter().map(|draft| method(draft, reading, classes.get(&draft.api), texts)).collect();
    let mut records = Records { methods, models };
    records.rename_models(is_shared);
    records
}

impl Records {
    /// Renames the models with the name that the request, the response or the error codes of a method get in Rust, and those with the name
    /// of a shared type, beside which a build script can emit the method.
    fn rename_models(&mut self, is_shared: &dyn Fn(&str, &str) -> bool) {
        let mut taken: BTreeSet<String> = BTreeSet::new();
        for method in &self.methods {
            let Some(identity) = identify(&method.name) else { continue };
            let own = Style::Type.convert(&identity.rest).unwrap_or_default();
            let names = [own.clone(), format!("{own}Response"), format!("{own}ErrorCode")];
            let is_taken = |model: &&String| names.contains(model) || is_shared(&identity.product, model);
            taken.extend(method.models.iter().filter(is_taken).cloned());
        }
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        for name in taken {
            let mut other = format!("{name}Model");
            while self.models.contains_key(&other) || names.values().any(|used| *used == other) {
                other.push_str("Model");
            }
            names.insert(name, other);
        }
        let renamed = |name: &str| names.get(name).map_or(name, String::as_str).to_owned();
        for method in &mut self.methods {
            method.models.iter_mut().for_each(|name| *name = renamed(name));
            method.request.iter_mut().chain(&mut method.response).for_each(|field| field.rename_type(&renamed));
        }
        let models = std::mem::take(&mut self.models);
        self.models = models.into_iter().map(|(name, fields)| (renamed(&name), fields)).collect();
        self.models.values_mut().flatten().for_each(|field| field.rename_type(&renamed));
    }
}

impl Field {
    fn rename_type(&mut self, renamed: &dyn Fn(&str) -> String) {
        let word = inner(&self.ty).0.to_owned();
        let other = renamed(&word);
        if other != word {
            self.ty = self.ty.replace(&word, &other);
        }
    }
}

fn method(draft: &Draft, reading: &Reading, classes: Option<&Classes>, texts: &Texts) -> Method {
    let class = |get: fn(&Classes) -> Option<&str>| classes.and_then(get).unwrap_or_default();
    let request_class = class(|classes| Some(&classes.request_class));
    let content_class = class(|classes| classes.biz_content_class.as_deref());
    let response_class = class(|classes| Some(&classes.response_class));
    let request =
        |field: &str| texts.field("model", content_class, field).or_else(|| texts.field("request", request_class, field));
    let response = |field: &str| texts.field("response", response_class, field);
    let title = texts.method(request_class).and_then(label).unwrap_or_default();
    let mut models = Vec::new();
    let mut seen = HashSet::new();
    for field in draft.request.iter().chain(&draft.response) {
        reach(reading, field, &mut seen, &mut models);
    }
    Method {
        name: draft.api.clone(),
        title,
        plain: matches!(draft.offer, Offer::Gateway { plain: true, .. }),
        request: fields(&draft.request, &request, true),
        response: fields(&draft.response, &response, false),
        models,
    }
}

fn fields<'t>(drafts: &[FieldDraft], text: &dyn Fn(&str) -> Option<&'t str>, sent: bool) -> Vec<Field> {
    let names: Vec<&str> = drafts.iter().map(|draft| draft.name.as_str()).collect();
    let field = |draft: &FieldDraft| {
        let ty = draft.ty.as_ref().map_or_else(|| "string".to_owned(), |ty| ty.write(&str::to_owned));
        let siblings: Vec<&str> = names.iter().copied().filter(|name| *name != draft.name).collect();
        let stated = text(&draft.name).map(|text| field_facts(&draft.name, &ty, text, &siblings, sent)).unwrap_or_default();
        facts(&draft.name, ty, &stated)
    };
    drafts.iter().map(field).collect()
}

/// Writes facts as keys of a field. A text is a single, unconfirmed source: its limits are advisory, its lists of values open, and a
/// requirement is one of some cases.
fn facts(name: &str, ty: String, stated: &[Fact]) -> Field {
    let mut field = Field { name: name.to_owned(), ty, facts: Vec::new() };
    let (mut own, mut items) = (Vec::new(), Vec::new());
    let add = |fact: &Fact, into: &mut Vec<(String, String)>, advisory: &mut Vec<String>| {
        into.push((fact.key.to_owned(), fact.value.flow()));
        // A list of values is open instead.
        if fact.key != "values" && is_advisable(fact.key) {
            advisory.push(fact.key.to_owned());
        }
    };
    let (mut own_advisory, mut item_advisory) = (Vec::new(), Vec::new());
    // The format of a text decides which limits the field can have.
    let format = stated.iter().find(|fact| fact.key == "type");
    field.ty = format.map_or_else(|| field.ty.clone(), |format| field.ty.replace("string", &format.value.flow()));
    let word = inner(&field.ty).0.to_owned();
    for fact in stated.iter().filter(|fact| fits(&word, fact)) {
        match fact.key {
            "type" => {}
            "required" => own.push(("required".to_owned(), "conditional".to_owned())),
            _ if fact.items => add(fact, &mut items, &mut item_advisory),
            _ => add(fact, &mut own, &mut own_advisory),
        }
        if fact.key == "values" {
            let into = if fact.items { &mut items } else { &mut own };
            into.push(("open".to_owned(), "true".to_owned()));
        }
    }
    for (facts, advisory) in [(&mut own, own_advisory), (&mut items, item_advisory)] {
        if !advisory.is_empty() {
            facts.push(("advisory".to_owned(), format!("[{}]", advisory.join(", "))));
        }
    }
    if !items.is_empty() {
        own.push(("items".to_owned(), format!("{{ {} }}", joined(&items))));
    }
    field.facts = own;
    field
}

/// Returns true if a value of this type can have the fact. A text about a string can describe the number in it.
fn fits(word: &str, fact: &Fact) -> bool {
    let listed = || match &fact.value {
        Value::Map(entries) => entries.iter().map(|(value, _)| value.clone()).collect::<Vec<_>>(),
        Value::List(items) => items.iter().map(|item| item.flow().trim_matches('"').to_owned()).collect(),
        Value::Text(text) | Value::Plain(text) => vec![text.clone()],
    };
    match (fact.key, word) {
        ("minimum" | "maximum", "integer" | "number" | "price") | ("max_decimals", "number" | "price") => true,
        ("minimum" | "maximum" | "max_decimals", _) => false,
        ("values" | "default", "integer") => listed().iter().all(|value| value.parse::<i64>().is_ok()),
        ("values" | "default", "number" | "price") => listed().iter().all(|value| Decimal::parse(value).is_some()),
        _ => true,
    }
}

/// Joins facts in flow style.
pub(super) fn joined(facts: &[(String, String)]) -> String {
    facts.iter().map(|(key, value)| format!("{key}: {value}")).collect::<Vec<_>>().join(", ")
}

fn reached<'r>(reading: &'r Reading, fields: impl Iterator<Item = &'r FieldDraft>) -> BTreeSet<String> {
    let (mut seen, mut order) = (HashSet::new(), Vec::new());
    fields.for_each(|field| reach(reading, field, &mut seen, &mut order));
    order.into_iter().collect()
}

/// Adds the models that a field reaches, each before the models in it.
fn reach(reading: &Reading, field: &FieldDraft, seen: &mut HashSet<String>, order: &mut Vec<String>) {
    let Some(name) = field.ty.as_ref().and_then(Ty::named) else { return };
    if !seen.insert(name.to_owned()) {
        return;
    }
    order.push(name.to_owned());
    if let Some(model) = reading.types.get(name) {
        model.fields.iter().for_each(|field| reach(reading, field, seen, order));
    }
}
